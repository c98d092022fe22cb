# SPDX-License-Identifier: Apache-2.0
"""Sentences of admission: quota letters, runs, calls and holds; words of what a run says of somebody."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "quota_without_letter": Sentence(
        "سهمیه بی شمارهٔ نامه ثبت نمی‌شود؛ شمارهٔ نامهٔ ستاد را بنویسید.",
        "A quota needs the number of its letter; type the number of headquarters' letter.",
    ),
    "quota_places": Sentence(
        "شمار سهمیه باید از ۱ تا {most} باشد؛ آن را از روی نامه بنویسید.",
        "A quota has 1 to {most} places; type the number that stands in the letter.",
    ),
    "quota_letter_old": Sentence(
        "نامهٔ سهمیه به تاریخ {date} بیش از {months} ماه پیش است؛ سال آن را بررسی کنید و نامهٔ تازه‌تری بنویسید.",
        "The quota letter of {date} is more than {months} months old; check its year, or name a newer letter.",
    ),
    "quota_month_far": Sentence(
        "ماه برقراری ({month}) بیش از {months} ماه با تاریخ نامه فاصله دارد؛ ماه یا تاریخ نامه را درست کنید.",
        "The first month ({month}) lies more than {months} months from the letter's day; correct one of them.",
    ),
    "decile_of_letter": Sentence(
        "دهک نامه از ۱ تا ۱۰ است؛ آن را از روی نامه بنویسید.",
        "A letter names a decile from 1 to 10; type the one that stands there.",
    ),
    "months_of_letter": Sentence(
        "ماه‌های انتظار از ۰ تا ۶۰۰ است؛ آن را از روی نامه بنویسید.",
        "Months waited are 0 to 600; type the number that stands in the letter.",
    ),
    "quota_letter_used": Sentence(
        "از این سهمیه {used} نفر پذیرفته شده‌اند؛ تنها شمار جاهای آن اصلاح می‌شود. بقیه را همان‌گونه که بود بگذارید.",
        "{used} were admitted under this quota already; only its places can be corrected. Leave the rest as it was.",
    ),
    "quota_used": Sentence(
        "از این سهمیه {used} نفر پذیرفته شده‌اند؛ شمار آن را کمتر از {places} نکنید.",
        "{used} were admitted under this quota already; do not give it fewer than {places} places.",
    ),
    "quota_closed": Sentence(
        "سهمیهٔ نامهٔ {letter_no} بسته است و کسی با آن پذیرفته نمی‌شود؛ نامهٔ دیگری را به کار ببرید.",
        "The quota of letter {letter_no} is closed and admits nobody; use another letter.",
    ),
    "quota_not_found": Sentence(
        "این سهمیه دیگر نیست؛ فهرست سهمیه‌ها را تازه کنید.",
        "This quota is not there any more; refresh the list of quotas.",
    ),
    "quota_known": Sentence(
        "نامهٔ {letter_no} در تاریخ {date} برای این خدمت ثبت شده است؛ همان را به کار ببرید یا اصلاح کنید.",
        "Letter {letter_no} of {date} is recorded for this service already; use or correct that one.",
    ),
    "quota_month_early": Sentence(
        "نامه ماه برقراری را {known} می‌گوید؛ پذیرش از {month} پیش از آن است. همان ماه یا ماهی دیرتر بنویسید.",
        "The letter's first month is {known}; {month} is before it. Type that month or a later one.",
    ),
    "day_before_queue": Sentence(
        "امروز رایانه {date} است، ولی در این صف چیزی برای {last} ثبت شده است؛ کسی پذیرفته نشد. اگر ساعت رایانه عقب"
        " است، آن را درست کنید. اگر امروز به‌راستی {date} است و آن ثبت با ساعتی جلوتر انجام شده، رئیس اداره در"
        " صفحهٔ «پذیرش با سهمیه» کار «روز درست است» را انجام دهد.",
        "This PC says that today is {date}, but something in this queue is recorded for {last}; nobody was"
        " admitted. If the clock is behind, set it right. If today is really {date} and that was recorded by a"
        " clock that ran ahead, the head does “The day is right” on the page “Admission by quota”.",
    ),
    "before_event_ahead": Sentence(
        "تاریخ {date} پیش از آخرین رویداد است که برای {last} ثبت شده و هنوز نرسیده است. اگر ساعت رایانه عقب است، آن"
        " را درست کنید. اگر ساعت درست است و آن رویداد با ساعتی جلوتر ثبت شده، رئیس اداره در صفحهٔ «پذیرش با سهمیه»"
        " کار «روز درست است» را انجام دهد.",
        "{date} lies before the last event, which is recorded for {last}, a day still to come. If the clock of"
        " this PC is behind, set it right. If it is right and that event was recorded by a clock that ran ahead,"
        " the head does “The day is right” on the page “Admission by quota”.",
    ),
    "queue_ahead": Sentence(
        "امروز رایانه {date} است، ولی این صف به روز {last} مرتب شده است؛ برگه‌ای چاپ نشد. اگر ساعت رایانه عقب است، آن"
        " را درست کنید. اگر امروز به‌راستی {date} است، رئیس اداره در صفحهٔ «پذیرش با سهمیه» کار «روز درست است» را"
        " انجام دهد.",
        "This PC says that today is {date}, but this queue stands in the order of {last}; no card was printed. If"
        " the clock is behind, set it right. If today is really {date}, the head does “The day is right” on the"
        " page “Admission by quota”.",
    ),
    "clock_is_behind": Sentence(
        "پس از امروزِ این رایانه در {days} روز کار ثبت شده است (بیش از {most} روز): ساعت رایانه عقب است، نه آن روزها"
        " جلو. چیزی عوض نشد؛ ساعت را درست کنید.",
        "Work is recorded on {days} days after today by this PC (more than {most}): this clock is behind, those days"
        " were not ahead. Nothing was changed; set the clock right.",
    ),
    "day_is_other": Sentence(
        "شما امروز را {said} نوشتید، ولی این رایانه {today} را نشان می‌دهد: ساعت رایانه درست نیست و چیزی عوض نشد. ساعت"
        " را درست کنید، یا تاریخ را دوباره بنویسید.",
        "You say that today is {said}, but this PC says {today}: its clock is wrong, and nothing was changed. Set"
        " the clock right, or type the date again.",
    ),
    "nothing_ahead": Sentence(
        "برای روزهای آینده چیزی ثبت نشده است و روزی برای تأیید نیست؛ اگر کاری انجام نمی‌شود، پیام آن را بخوانید.",
        "Nothing is recorded for a later day, so there is no day to confirm; if something is refused, read why.",
    ),
    "quota_letter_twice": Sentence(
        "چند نامه با شمارهٔ {letter_no} هست ({dates})؛ تاریخ نامه را هم بگویید.",
        "Several letters bear the number {letter_no} ({dates}); tell the day of the letter too.",
    ),
    "quota_not_recorded": Sentence(
        "سهمیهٔ نامهٔ {letter_no} ثبت نشده است؛ نخست آن را با شمار و ماه برقراری ثبت کنید.",
        "The quota of letter {letter_no} is not recorded; record it first, with its places and first month.",
    ),
    "quota_differs": Sentence(
        "سهمیهٔ نامهٔ {letter_no} با شمار {known} ثبت شده است، نه {places}؛ شمار را از روی نامه درست کنید.",
        "Letter {letter_no} is recorded with {known} places, not {places}; correct the number by the letter.",
    ),
    "quota_used_up": Sentence(
        "سهمیهٔ نامهٔ {letter_no} به پایان رسیده است و کسی پذیرفته نشد؛ نامهٔ تازه‌ای ثبت کنید.",
        "The quota of letter {letter_no} is used up and nobody was admitted; record a new letter.",
    ),
    "nobody_to_admit": Sentence(
        "از {waiting} نفر در نوبت کسی پذیرفتنی نبود و {skipped} نفر کنار گذاشته شدند؛ دلیل هر یک را در پیشنهاد ببینید.",
        "Of {waiting} who wait nobody could be admitted and {skipped} were skipped; see why in the proposal.",
    ),
    "proposal_changed": Sentence(
        "فهرست پیشنهادی از هنگام دیدن شما تغییر کرده است و کسی پذیرفته نشد. می‌آیند: {enters}؛ می‌روند: {leaves}. "
        "فهرست تازه را ببینید و دوباره تأیید کنید.",
        "The proposed list has changed since you looked, so nobody was admitted. Entering: {enters}; leaving: "
        "{leaves}. Look at the new list and approve again.",
    ),
    "run_not_found": Sentence(
        "اجرای پذیرش شمارهٔ {run} نیست؛ شماره را از فهرست پذیرش‌ها بردارید.",
        "There is no admission run {run}; take the number from the list of runs.",
    ),
    "policy_not_in_force": Sentence(
        "پذیرش با آیین‌نامه‌ای انجام می‌شود که رئیس تأیید کرده است؛ این یکی را آزمایشی بسنجید، یا نخست آن را تأیید کنید.",
        "People are admitted by the policy that the head has approved; try this one with --dry-run, or have it "
        "approved first.",
    ),
    "call_before_joining": Sentence(
        "تماس پیش از آغاز نوبت ({date}) ثبت نمی‌شود؛ تاریخ تماس را درست کنید.",
        "A call cannot lie before the day of joining ({date}); correct the day of the call.",
    ),
    "call_not_found": Sentence(
        "این تماس دیگر نیست؛ فهرست تماس‌ها را تازه کنید.",
        "This call is not there any more; refresh the list of calls.",
    ),
    "hold_until_past": Sentence(
        "روز پایان توقف ({date}) گذشته است؛ امروز ({today}) یا روزی پس از آن را بنویسید.",
        "The last day of the hold ({date}) is past; type today ({today}) or a later day.",
    ),
    "not_held": Sentence(
        "این نوبت نگه‌داشته نیست و آزاد نشد؛ صف را تازه کنید.",
        "This place in the queue is not held, so nothing was released; refresh the queue.",
    ),
    "not_asked_for": Sentence(
        "این خانه با آنچه برگزیده‌اید پر نمی‌شود؛ آن را خالی کنید.",
        "What was chosen takes no such entry; leave it empty.",
    ),
}

SKIPPED: dict[str, Sentence] = {
    "died": Sentence("درگذشته است", "has died"),
    "not_covered": Sentence("تحت پوشش نیست", "is not covered"),
    "household_has_pension": Sentence("خانوار مستمری می‌گیرد", "the household draws a pension"),
    "household_entry_ahead": Sentence(
        "هم‌خانوارش جلوتر پذیرفته شد", "somebody of the household is admitted ahead"
    ),
    "already_drawn": Sentence("این کمک‌هزینه را از پیش می‌گیرد", "draws this allowance already"),
    "not_eligible": Sentence(
        "پرونده شرط این کمک‌هزینه را نشان نمی‌دهد", "the file lacks a need of this allowance"
    ),
    "not_in_conditions": Sentence("با شرط‌های نامه نمی‌خواند", "does not fit the letter's conditions"),
    "held": Sentence("نگه‌داشته است", "is held"),
    "unreachable": Sentence("در تماس‌ها پاسخ نداد", "was not reached by calls"),
    "documents_incomplete": Sentence("مدارک کامل نیست", "the documents are not complete"),
    "no_home_visit": Sentence("بازدید منزل ندارد", "has no home visit"),
}
"""Why a run skips somebody, by the codes of `domain.waiting.admission.Skipped`."""


def skipped_words(code: str, language: str) -> str:
    """The reason in the office's words; an unknown one as it is written."""
    found = SKIPPED.get(code)
    return code if found is None else getattr(found, "en" if language == "en" else "fa")


ADMISSION_VALUES: dict[tuple[str, str], Sentence] = {
    **{("reason", code): words for code, words in SKIPPED.items()},
    ("outcome", "admitted"): Sentence("پذیرفته شد", "admitted"),
    ("outcome", "beyond"): Sentence("جا نرسید", "no place left"),
    ("outcome", "reached"): Sentence("پاسخ داد", "reached"),
    ("outcome", "unreachable"): Sentence("پاسخ نداد", "not reached"),
    ("outcome", "declined"): Sentence("نمی‌خواهد", "declines"),
    ("outcome", "hold"): Sentence("نگه‌داشته شود", "to be held"),
    ("documents", "unchecked"): Sentence("بررسی‌نشده", "not checked"),
    ("documents", "complete"): Sentence("کامل", "complete"),
    ("documents", "incomplete"): Sentence("ناقص", "incomplete"),
    ("state", "open"): Sentence("باز", "open"),
    ("state", "closed"): Sentence("بسته", "closed"),
    ("state", "discarded"): Sentence("دور ریخته", "discarded"),
}
"""Codes of these tables in words."""

ADMISSION_TABLES: dict[str, Sentence] = {
    "admission_considered": Sentence("بررسی‌شده در پذیرش", "considered in an admission"),
    "admission_run": Sentence("اجرای پذیرش", "admission run"),
    "queue_call": Sentence("تماس با منتظر نوبت", "call to who waits"),
    "quota": Sentence("سهمیه", "quota"),
}
"""What a row of a table is."""

ADMISSION_COLUMNS: dict[str, Sentence] = {
    "called_on": Sentence("تاریخ تماس", "called on"),
    "closed_why": Sentence("دلیل بستن", "why closed"),
    "conditions": Sentence("شرط‌ها", "conditions"),
    "considered": Sentence("بررسی‌شده", "considered"),
    "admitted": Sentence("پذیرفته", "admitted"),
    "skipped": Sentence("کنار گذاشته", "skipped"),
    "decided_at": Sentence("زمان تصمیم", "decided at"),
    "decided_by": Sentence("تصمیم‌گیرنده", "decided by"),
    "died": Sentence("درگذشته", "died"),
    "digest": Sentence("اثر انگشت", "digest"),
    "documents_missing": Sentence("کسری مدارک", "missing documents"),
    "free": Sentence("سهمیهٔ مانده", "places left before it"),
    "from_month": Sentence("نخستین ماه", "first month"),
    "household_has_pension": Sentence("خانوار مستمری دارد", "household draws a pension"),
    "household_size": Sentence("بعد خانوار", "household size"),
    "letter_on": Sentence("تاریخ نامه", "letter of"),
    "most_tries": Sentence("بیشترین تماس بی‌پاسخ", "most calls in vain"),
    "neighbourhood": Sentence("محله", "neighbourhood"),
    "other_disabled": Sentence("معلول دیگر خانوار", "other disabled members"),
    "other_disabled_on": Sentence("تاریخ معلولیت عضو دیگر", "other disabled members as of"),
    "place_key": Sentence("کلید ترتیب", "place key"),
    "places": Sentence("شمار", "places"),
    "policy": Sentence("آیین‌نامه", "policy"),
    "policy_version": Sentence("نسخهٔ آیین‌نامه", "policy version"),
    "position": Sentence("نوبت", "position"),
    "quota_id": Sentence("سهمیه", "quota"),
    "returned_by": Sentence("برگرداننده", "sent back by"),
    "returned_on": Sentence("روز برگرداندن", "sent back on"),
    "returned_why": Sentence("دلیل برگرداندن", "why sent back"),
    "run_id": Sentence("اجرای پذیرش", "admission run"),
    "score": Sentence("امتیاز", "score"),
    "seat": Sentence("چندمین نفر سهمیه", "place of the quota"),
    "severity_on": Sentence("تاریخ رأی شدت", "severity voted on"),
    "severity_until": Sentence("اعتبار رأی شدت", "severity valid until"),
    "submitted_at": Sentence("زمان فرستادن برای تأیید", "submitted at"),
    "day": Sentence("روز", "day"),
    "ahead_until": Sentence("آخرین روز ثبت‌شده", "last day recorded"),
    "after_seq": Sentence("شمارهٔ رویداد", "number in the trail"),
    "submitted_files": Sentence("پرونده‌های فهرست فرستاده", "files of the list sent"),
    "submitted_policy": Sentence("آیین‌نامهٔ فهرست فرستاده", "policy of the list sent"),
    "submitted_by": Sentence("فرستنده برای تأیید", "submitted by"),
    "submitted_on": Sentence("روز فرستادن برای تأیید", "submitted on"),
    "tries": Sentence("تماس‌های بی‌پاسخ", "calls in vain"),
    "draws_it": Sentence("این کمک‌هزینه را می‌گیرد", "draws this allowance"),
    "unmet": Sentence("شرط‌هایی که ندارد", "needs that are lacking"),
    "woman_head": Sentence("زن سرپرست", "woman head"),
    "woman_head_on": Sentence("تاریخ سرپرستی زن", "woman head since"),
}
"""What a column holds, where no other table says it already."""
