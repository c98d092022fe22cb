# SPDX-License-Identifier: Apache-2.0
"""What each check of the data says to a clerk: what is wrong, in a few words, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.sentences import Sentence


@dataclass(frozen=True)
class Finding:
    """The name of a check in a list, and the sentence that tells the next step."""

    title: Sentence
    advice: Sentence


def _say(fa: str, en: str, do_fa: str, do_en: str) -> Finding:
    return Finding(Sentence(fa, en), Sentence(do_fa, do_en))


FINDINGS: dict[str, Finding] = {
    "no_head": _say(
        "خانوار سرپرست ندارد", "The household has no head",
        "در زبانهٔ «خانوار»، سرپرست را از میان اعضا برگزینید.",
        "Choose the head among the members on the tab “Household”.",
    ),
    "head_elsewhere": _say(
        "سرپرست عضو خانوار نیست", "The head does not live in the household",
        "سرپرست را دوباره عضو کنید یا سرپرست تازه‌ای برگزینید.",
        "Let the head join again, or choose another head.",
    ),
    "several_heads": _say(
        "خانوار چند سرپرست دارد", "The household has several heads",
        "نسبت همه جز یک نفر را اصلاح کنید.", "Correct the kinship of all but one.",
    ),
    "head_not_called_head": _say(
        "نسبت سرپرست «سرپرست» نیست", "The head is not called head",
        "نسبت او را در زبانهٔ «خانوار» به «سرپرست» برگردانید.", "Set the kinship to head on the tab “Household”.",
    ),
    "head_deceased": _say(
        "سرپرست خانوار درگذشته است", "The head of the household has died",
        "سرپرست تازه‌ای برگزینید و صاحب حساب را بازبینی کنید.",
        "Choose another head, and look at who owns the account.",
    ),
    "member_deceased": _say(
        "درگذشته هنوز عضو خانوار است", "Who has died still counts in the household",
        "در زبانهٔ «خانوار» خروج او را به دلیل فوت ثبت کنید؛ شمار خانوار از آن پیروی می‌کند.",
        "Record on the tab “Household” that they left by death; the size of the household follows.",
    ),
    "guardian_deceased": _say(
        "ولی یا قیم یکی از اعضا درگذشته است", "A member's guardian has died",
        "در زبانهٔ «خانوار» قیمومت را پایان دهید و قیم تازه ثبت کنید.",
        "End the guardianship on the tab “Household” and record another guardian.",
    ),
    "head_minor": _say(
        "سرپرست زیر ۱۸ سال است", "The head is under 18",
        "تاریخ تولد را با شناسنامه بسنجید یا سرپرست را عوض کنید.",
        "Compare the birth date with the certificate, or change the head.",
    ),
    "lives_in_two": _say(
        "عضوی هم‌زمان در دو خانوار است", "A member lives in two households at once",
        "روزهای زندگی او در دو خانوار روی هم می‌افتد؛ در زبانهٔ «خانوار»، آخرین جابه‌جایی او را پس بگیرید و با تاریخ درست "
        "دوباره ثبت کنید.",
        "Their days in two households overlap; take back their last move on the tab “Household”, and record it again "
        "with the right day.",
    ),
    "size_differs": _say(
        "بعد خانوار با اعضا نمی‌خواند", "Declared size differs from the members",
        "اعضای ثبت‌نشده را وارد کنید یا بعد اعلام‌شده را اصلاح کنید.",
        "Enter the missing members, or correct the declared size.",
    ),
    "size_missing": _say(
        "بعد خانوار ثبت نشده است", "The size of the household is missing",
        "از مددجو بپرسید چند نفر با هم زندگی می‌کنند.", "Ask how many persons live together.",
    ),
    "member_unidentified": _say(
        "عضوی کد ملی یا شناسه ندارد", "A member has no identifier",
        "کد ملی یا شمارهٔ کارت خارجی عضو را از مدرک وارد کنید.",
        "Enter the member's national ID or foreigner's number from the document.",
    ),
    "unmarried_with_spouse": _say(
        "سرپرست مجرد، همسر دارد", "The head is unmarried, yet has a spouse",
        "وضعیت تأهل یا نسبت عضو را اصلاح کنید.", "Correct the marital status or the member's kinship.",
    ),
    "spouses_of_one_sex": _say(
        "جنس همسر و سرپرست یکی است", "Head and spouse have one sex",
        "جنس یا نسبت یکی از آن دو را با شناسنامه درست کنید.",
        "Correct the sex or kinship of one of them from the certificate.",
    ),
    "child_older_than_parent": _say(
        "سن فرزند با سرپرست نمی‌خواند", "A child's age does not fit the head's",
        "تاریخ تولدها را با شناسنامه بسنجید.", "Compare both birth dates with the certificates.",
    ),
    "no_address": _say(
        "نشانی ثبت نشده است", "The address is missing",
        "نشانی را بپرسید؛ بی آن بازدید برنامه‌ریزی نمی‌شود.",
        "Ask for it; without it no visit can be planned.",
    ),
    "no_neighbourhood": _say(
        "محله ثبت نشده است", "The neighbourhood is missing",
        "محله را برگزینید تا پرونده در فهرست بازدید بیاید.",
        "Choose it, so that the file comes onto the visit lists.",
    ),
    "no_postal_code": _say(
        "کد پستی ثبت نشده است", "The postal code is missing",
        "کد ده‌رقمی را از قبض بردارید.", "Take the ten digits from a utility bill.",
    ),
    "pensioner_without_sheba": _say(
        "مستمری‌بگیر شبا ندارد", "A pensioner has no SHEBA",
        "شبا را بگیرید؛ پرداخت این ماه بی آن برمی‌گردد.",
        "Get it: this month's payment comes back without one.",
    ),
    "sheba_of_nobody": _say(
        "صاحب شبا معلوم نیست", "Nobody is named as owner of the SHEBA",
        "صاحب حساب را از میان اعضا یا قیم برگزینید.", "Choose the owner among members or guardian.",
    ),
    "sheba_of_stranger": _say(
        "صاحب شبا عضو خانوار یا قیم نیست", "The owner of the SHEBA is neither member nor guardian",
        "حساب یکی از اعضا یا قیم را جایگزین کنید.", "Replace it by an account of a member or the guardian.",
    ),
    "sheba_of_dead": _say(
        "صاحب شبا درگذشته است", "The owner of the SHEBA has died",
        "شبای یکی از اعضای زنده یا قیم را با صاحب آن ثبت کنید؛ بانک حساب درگذشته را می‌بندد.",
        "Enter the SHEBA of a living member or guardian with its owner; the bank blocks an account of the dead.",
    ),
    "sheba_shared": _say(
        "یک شبا در چند خانوار", "One SHEBA in several households",
        "شبا را با کارت یا چک بسنجید؛ شاید پرونده‌ها تکراری‌اند.",
        "Compare it with the card; the files may be doubles.",
    ),
    "decile_missing": _say(
        "در نوبت است و دهک ندارد", "Waiting without a decile",
        "استعلام دهک بگیرید؛ نوبت با آن چیده می‌شود.", "Inquire the decile: the queue is ordered by it.",
    ),
    "decile_undated": _say(
        "تاریخ استعلام دهک ثبت نشده است", "The decile has no inquiry date",
        "تاریخ استعلام را وارد کنید.", "Enter the date of the inquiry.",
    ),
    "decile_old": _say(
        "استعلام دهک کهنه است", "The decile is older than a year",
        "استعلام تازه بگیرید.", "Inquire it again.",
    ),
    "minor_without_guardian": _say(
        "کودک، ولی یا قیم ندارد", "A minor without parent or guardian",
        "قیم را با شمارهٔ قیم‌نامه ثبت کنید یا بزرگسال خانوار را وارد کنید.",
        "Record the guardian with the deed, or enter the adult of the household.",
    ),
    "not_in_own_household": _say(
        "صاحب پرونده عضو خانوار خود نیست", "Who has the file is not in its household",
        "او را در زبانهٔ «خانوار» عضو کنید یا خانوار پرونده را اصلاح کنید.",
        "Let them join on the tab “Household”, or correct the household.",
    ),
    "social_without_category": _say(
        "پروندهٔ اجتماعی گروه ندارد", "A social file without a category",
        "دلیل پوشش را به‌عنوان گروه اجتماعی ثبت کنید.", "Record why it is covered as a social category.",
    ),
    "no_identifier": _say(
        "کد ملی یا شناسه ندارد", "No national ID and no foreigner's number",
        "شناسه را از مدرک وارد کنید.", "Enter it from the document.",
    ),
    "no_birth_date": _say(
        "تاریخ تولد ثبت نشده است", "The birth date is missing",
        "تاریخ تولد را از شناسنامه وارد کنید.", "Enter it from the birth certificate.",
    ),
    "too_old": _say(
        "سن بیش از ۱۱۰ سال", "Older than 110 years",
        "تاریخ تولد را بسنجید؛ شاید مددجو درگذشته است.",
        "Compare the birth date; the client may have died.",
    ),
    "no_father_name": _say(
        "نام پدر ثبت نشده است", "The father's name is missing",
        "نام پدر را از شناسنامه وارد کنید.", "Enter it from the birth certificate.",
    ),
    "sex_unknown": _say(
        "جنس ثبت نشده است", "The sex is missing", "جنس را برگزینید.", "Choose it.",
    ),
    "no_phone": _say(
        "هیچ تلفنی ثبت نشده است", "No telephone at all",
        "شمارهٔ خود یا یکی از بستگان را بپرسید.", "Ask for theirs or a relative's number.",
    ),
    "mobile_shared": _say(
        "یک تلفن همراه در پنج پرونده یا بیشتر", "One mobile in five files or more",
        "شمارهٔ خود مددجو را بگیرید؛ این یکی شاید از واسطه باشد.",
        "Get the client's own number; this one may be a middleman's.",
    ),
    "no_disability": _say(
        "پروندهٔ توانبخشی معلولیت ندارد", "A rehabilitation file without a disability",
        "رأی کمیسیون را ثبت کنید یا حوزهٔ پرونده را اصلاح کنید.",
        "Record the commission's vote, or correct the field of the file.",
    ),
    "no_primary": _say(
        "معلولیت اصلی معلوم نیست", "No disability is the primary one",
        "یکی از معلولیت‌ها را اصلی کنید.", "Make one of them the primary one.",
    ),
    "severity_unknown": _say(
        "شدت معلولیت معلوم نیست", "The severity is not known",
        "مددجو را به کمیسیون معرفی کنید یا رأی را وارد کنید.",
        "Refer the client to the commission, or enter the vote.",
    ),
    "none_beside_disability": _say(
        "«فاقد معلولیت» کنار معلولیت ثبت است", "“No disability” stands beside a disability",
        "یکی از دو را پایان دهید.", "End one of the two.",
    ),
    "none_with_degree": _say(
        "«فاقد معلولیت» شدت یا اعتبار دارد", "“No disability” has a severity or a validity",
        "شدت و اعتبار را پاک کنید، یا نوع معلولیت را درست کنید.",
        "Clear severity and validity, or correct the kind.",
    ),
    "commission_expired": _say(
        "اعتبار کمیسیون گذشته است", "The commission's vote has expired",
        "مددجو را به کمیسیون معرفی کنید.", "Refer the client to the commission.",
    ),
    "commission_expiring": _say(
        "اعتبار کمیسیون رو به پایان است", "The commission's vote ends within 60 days",
        "پیش از پایان، نوبت کمیسیون بگیرید.", "Arrange a commission before it ends.",
    ),
    "commission_in_future": _say(
        "تاریخ کمیسیون در آینده است", "A commission in the future",
        "تاریخ را با برگهٔ رأی درست کنید.", "Correct the date from the vote.",
    ),
    "commission_before_birth": _say(
        "کمیسیون پیش از تولد", "A commission before birth",
        "تاریخ کمیسیون یا تولد را با مدرک درست کنید.",
        "Correct the date of birth or of the commission from the document.",
    ),
    "recorded_before_birth": _say(
        "بازدید، درخواست یا سابقه‌ای پیش از تولد", "Something recorded before birth",
        "تاریخ تولد را با شناسنامه بسنجید؛ اگر درست است، تاریخ بازدید، درخواست، استعلام، ارجاع یا گروه را اصلاح کنید.",
        "Compare the birth date with the certificate; if it is right, correct the day of the visit, request, "
        "inquiry, referral or category.",
    ),
    "recorded_after_death": _say(
        "بازدید، رأی یا گروهی پس از درگذشت", "A visit, vote or category after death",
        "تاریخ درگذشت را با گواهی فوت بسنجید؛ اگر درست است، تاریخ بازدید، رأی یا گروه را اصلاح کنید.",
        "Compare the day of death with the certificate; if it is right, correct the day of the visit, vote or "
        "category.",
    ),
    "born_after_death": _say(
        "تولد پس از درگذشت", "Born after death",
        "تاریخ تولد را با شناسنامه و تاریخ درگذشت را با گواهی فوت بسنجید.",
        "Compare the birth date and the day of death with their certificates.",
    ),
    "opened_before_birth": _say(
        "تشکیل پرونده پیش از تولد", "A file opened before birth",
        "تاریخ تولد یا تشکیل پرونده را با مدرک درست کنید.",
        "Correct the date of birth or of the file's opening from the document.",
    ),
    "parent_of_adult": _say(
        "ولی برای بزرگسال", "A parent acts for an adult",
        "پس از ۱۸ سالگی قیم‌نامه لازم است؛ آن را ثبت کنید.", "From 18 on a deed is needed; record it.",
    ),
    "national_card_missing": _say(
        "تصویر کارت ملی نیست", "The national card is not among the documents",
        "کارت ملی را بگیرید و پیوست کنید.", "Ask for the card and attach it.",
    ),
    "residence_card_missing": _say(
        "تصویر کارت اقامت نیست", "The residence card is not among the documents",
        "کارت اقامت را بگیرید و با تاریخ اعتبار پیوست کنید.",
        "Ask for it and attach it with its date of expiry.",
    ),
    "residence_card_expired": _say(
        "اعتبار کارت اقامت گذشته است", "The residence card has expired",
        "کارت تازه را بگیرید و پیوست کنید.", "Ask for the new card and attach it.",
    ),
    "document_expired": _say(
        "اعتبار مدرکی گذشته است", "A document has expired",
        "مدرک تازه را بگیرید و پیوست کنید.", "Ask for a new one and attach it.",
    ),
    "pension_not_covered": _say(
        "مستمری بدون پوشش", "A pension without coverage",
        "مستمری را با سند قطع کنید یا پوشش را برقرار کنید.",
        "Cut the pension by an event, or restore the coverage.",
    ),
    "waits_wrongly": _say(
        "در نوبت است ولی پرونده‌اش اجازهٔ نوبت ندارد", "Waits though its file may not",
        "نوبت را با سند پایان دهید یا پوشش را برقرار کنید.",
        "End the queue entry by an event, or restore the coverage.",
    ),
    "pension_and_waiting": _say(
        "مستمری می‌گیرد و هنوز در نوبت است", "Draws a pension and still waits for one",
        "نوبت را با سند پایان دهید.", "End the queue entry by an event.",
    ),
    "long_suspended": _say(
        "مستمری بیش از مهلت تعلیق مانده است", "A pension suspended beyond the limit",
        "تکلیف را روشن کنید: برقراری دوباره یا قطع.", "Decide: resume it or cut it.",
    ),
    "applicant_undecided": _say(
        "متقاضی بیش از مهلت بلاتکلیف مانده است", "An applicant undecided beyond the limit",
        "پذیرش، ارجاع یا رد را با دلیل ثبت کنید.", "Record acceptance, referral or refusal with its reason.",
    ),
    "referral_undecided": _say(
        "ارجاع بیش از مهلت بی‌نتیجه مانده است", "A referral without result beyond the limit",
        "نتیجه را از نهاد دیگر بپرسید.", "Ask the other body for the result.",
    ),
    "not_visited": _say(
        "بیش از یک سال بازدید نشده است", "Not visited for more than a year",
        "بازدید را برنامه‌ریزی کنید.", "Plan a visit.",
    ),
    "visit_overdue": _say(
        "بازدید برنامه‌ریزی‌شده انجام نشده است", "A planned visit was not done",
        "گزارش آن را ثبت کنید یا روز تازه‌ای بگذارید.", "Record its report, or plan another day.",
    ),
    "request_open": _say(
        "تقاضا بیش از مهلت باز مانده است", "A request open beyond the limit",
        "پاسخ را ثبت کنید.", "Record the answer.",
    ),
    "ended_with_visit": _say(
        "بازدید برنامه‌ریزی‌شده برای پروندهٔ پایان‌یافته", "A visit planned for a file that has ended",
        "بازدید را لغو کنید.", "Give the visit up.",
    ),
    "ended_with_inquiry": _say(
        "استعلام بی‌پاسخ در پروندهٔ پایان‌یافته", "An inquiry unanswered in a file that has ended",
        "پاسخ را ثبت کنید یا استعلام را بردارید.", "Record the answer, or take the inquiry out.",
    ),
    "ended_with_referral": _say(
        "ارجاع باز به کمیسیون در پروندهٔ پایان‌یافته", "An open referral to the commission in a file that has ended",
        "ارجاع را پس بگیرید، یا حضور و رأی را ثبت کنید.", "Withdraw it, or record attendance and vote.",
    ),
    "ended_with_request": _say(
        "تقاضای باز در پروندهٔ پایان‌یافته", "An open request in a file that has ended",
        "پاسخ تقاضا را ثبت کنید.", "Record the answer of the request.",
    ),
    "ended_with_equipment": _say(
        "تقاضای باز وسیلهٔ کمک‌توانبخشی در پروندهٔ پایان‌یافته", "An open request for equipment in a file that has ended",
        "تقاضا را با دلیل پس بگیرید.", "Withdraw the request with a reason.",
    ),
    "ended_with_origin": _say(
        "ادارهٔ مبدأ برای پروندهٔ پایان‌یافته پاسخ نداده است", "The office of origin owes an answer about an ended file",
        "پاسخ را ثبت کنید، یا پرسش را با دلیل باطل کنید.", "Record the answer, or strike the question with a reason.",
    ),
    "transfer_unanswered": _say(
        "انتقال بیش از مهلت بی‌پاسخ مانده است", "A transfer unanswered beyond the limit",
        "از ادارهٔ مبدأ یا مقصد پیگیری کنید.", "Ask the other office.",
    ),
    "transfer_refused": _say(
        "ادارهٔ مقصد نپذیرفته و پرونده هنوز منتقل‌شده است", "The office of destination refused, yet the file is transferred",
        "آخرین تغییر پوشش را برگردانید (Shift+F6)؛ پس از آن می‌توانید پرونده را به ادارهٔ دیگری بفرستید.",
        "Take the last change of coverage back (Shift+F6); then it can be sent to another office.",
    ),
    "covered_against_origin": _say(
        "پوشش با وجود مخالفت ادارهٔ مبدأ", "Covered although the office of origin refused",
        "از ادارهٔ مبدأ بپرسید که آیا مددجو هنوز آنجا زیر پوشش است. اگر هست، پوشش را اینجا برگردانید (Shift+F6) "
        "یا ترخیص ثبت کنید.",
        "Ask the office of origin whether the client is still covered there. If so, take the coverage back here "
        "(Shift+F6), or record a discharge.",
    ),
    "rejected_stands": _say(
        "کمیسیون در بازبینی رد کرده و معلولیت مانده است", "A re-examination rejected, yet the disability stands",
        "معلولیت را در زبانهٔ «معلولیت و گروه» پایان دهید، یا اعتراض به رأی را در زبانهٔ «کمیسیون و استعلام‌ها» ثبت کنید.",
        "End the disability on the tab “Disabilities and categories”, or record the appeal on the tab "
        "“Commission and inquiries”.",
    ),
    "inquiry_unanswered": _say(
        "استعلام بیش از مهلت بی‌پاسخ مانده است", "An inquiry unanswered beyond the limit",
        "پیگیری کنید یا دوباره بفرستید.", "Follow it up, or send it again.",
    ),
    "supported_elsewhere": _say(
        "تحت پوشش نهاد دیگر و در مستمری یا نوبت", "Supported elsewhere, yet on pension or waiting for one",
        "مستمری تنها از یک جا پرداخت می‌شود: مستمری یا نوبت را پایان دهید، یا پاسخ تازهٔ آن نهاد را ثبت کنید.",
        "A pension comes from one place only: end the pension or the place in the queue, or record the "
        "body's new answer.",
    ),
    "inquiry_expired": _say(
        "اعتبار پاسخ استعلام گذشته است", "The answer of an inquiry has expired",
        "استعلام تازه بفرستید.", "Send a new inquiry.",
    ),
    "asked_twice": _say(
        "از یک نهاد دو بار پرسیده شده و پاسخی نیامده است", "One body was asked twice without an answer",
        "یکی از دو استعلام را پاسخ دهید یا بردارید؛ شاید از ادغام دو پرونده مانده‌اند.",
        "Answer or drop one of the two; a merge of two files may have left them.",
    ),
    "referred_twice": _say(
        "دو ارجاع باز از یک نوع به کمیسیون هست", "Two open referrals of one kind to the commission",
        "یکی از دو ارجاع را پس بگیرید؛ شاید از ادغام دو پرونده مانده‌اند.",
        "Withdraw one of the two; a merge of two files may have left them.",
    ),
    "task_overdue": _say(
        "یادآوری بیش از مهلت عقب افتاده است", "A task late beyond the limit",
        "آن را انجام‌شده بزنید یا روز تازه‌ای بگذارید.", "Mark it done, or give it another day.",
    ),
    "opened_after_today": _say(
        "تاریخ تشکیل پرونده در آینده است", "The file was opened in the future",
        "تاریخ تشکیل را با مدرک درست کنید.", "Correct the date from the document.",
    ),
}  # fmt: skip
"""By the code of the check."""


def finding(code: str) -> Finding:
    """The words of a check; an unknown code is shown as it is written."""
    return FINDINGS.get(code) or _say(code, code, "", "")
