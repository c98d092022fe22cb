# SPDX-License-Identifier: Apache-2.0
"""Sentences about lists that come in and go out: of the file, of its rows, of a batch."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

_OF_LISTS = {
    "no_list": Sentence(
        "در این کارپوشه فهرستی از مددجویان پیدا نشد: ستونی برای کد ملی یا نام شناخته نشد. "
        "سرستون‌ها را ببینید یا در گام «ستون‌ها» خودتان بگویید هر ستون چیست.",
        "No list of clients was found in this workbook: no column was recognised as national ID or name. "
        "Look at the headings, or say what each column is at the step Columns.",
    ),
    "too_many_list_rows": Sentence(
        "این فهرست {rows} سطر دارد و در هر بار تا {most} سطر وارد می‌شود؛ آن را به چند فایل بخش کنید.",
        "This list has {rows} rows and up to {most} are imported at a time; split it into several files.",
    ),
    "nothing_pasted": Sentence(
        "چیزی برای چسباندن نیست؛ سطرها را با سرستونشان در اکسل برگزینید، Ctrl+C بزنید و این‌جا بچسبانید.",
        "There is nothing to paste; select rows with their headings in Excel, press Ctrl+C, "
        "and paste them here.",
    ),
    "pasted_gone": Sentence(
        "سطرهای چسبانده دیگر در حافظه نیست، چون فهرست دیگری خوانده شده است؛ دوباره بچسبانید.",
        "The pasted rows are no longer in memory, since another list was read; paste them again.",
    ),
    "list_changed": Sentence(
        "فایل پس از بررسی عوض شده است و چیزی وارد نشد؛ دوباره بررسی کنید.",
        "The file has changed since it was checked and nothing was imported; check it again.",
    ),
    "no_such_sheet": Sentence(
        "برگه‌ای به نام «{sheet}» در این کارپوشه نیست؛ فایل را دوباره باز کنید.",
        "There is no sheet named «{sheet}» in this workbook; open the file again.",
    ),
    "no_such_field": Sentence(
        "فیلدی به نام «{field}» نیست؛ نام فیلدها را در راهنمای خط فرمان ببینید.",
        "There is no field named «{field}»; look for the fields in the guide of the command line.",
    ),
    "no_such_list": Sentence(
        "فهرستی به نام «{list}» خروجی نمی‌شود؛ یکی از اینها را بنویسید: {known}.",
        "There is no list named «{list}» that can be exported; write one of these: {known}.",
    ),
    "no_such_batch": Sentence(
        "چنین ورودی از فهرست ثبت نشده است؛ فهرست ورودها را ببینید.",
        "There is no such import; look at the list of imports.",
    ),
    "batch_undone": Sentence(
        "این ورود پیش‌تر برگردانده شده است؛ کاری لازم نیست.",
        "This import has been taken back already; nothing needs to be done.",
    ),
    "batch_touched": Sentence(
        "این ورود برگردانده نشد: {rows} سطر از آنچه وارد شده بود پس از آن تغییر کرده یا به کار رفته است. "
        "پرونده‌های نادرست را یکی‌یکی اصلاح کنید.",
        "The import was not taken back: {rows} of the rows it wrote have been changed or used since. "
        "Correct the wrong files one by one.",
    ),
}

_OF_ROWS = {
    "missing": Sentence(
        "لازم است و خالی است؛ در فایل بنویسید و دوباره وارد کنید.",
        "It is required and empty; fill it in and import again.",
    ),
    "nothing_written": Sentence(
        "مقداری نوشته نشده است؛ اگر هست، بنویسید.", "No value was written; write it if there is one."
    ),
    "unreadable_cell": Sentence(
        "خانه در اکسل خطا دارد یا فرمولش حساب نشده است ({reason})؛ مقدار را جای فرمول بچسبانید.",
        "The cell holds an error or a formula without its result ({reason}); paste the value over it.",
    ),
    "name_without_letters": Sentence(
        "نام باید با حرف نوشته شود؛ درستش را بنویسید.", "A name is written in letters; write it."
    ),
    "unknown_word": Sentence(
        "این واژه شناخته نشد؛ یکی از واژه‌های معمول را بنویسید.",
        "This word is not known; write one of the usual words.",
    ),
    "severity_of_none": Sentence(
        "«فاقد معلولیت» شدت ندارد؛ شدت وارد نشد. معلولیت یا شدت را درست کنید.",
        "“No disability” has no severity, so the severity was left out; correct the disability or the severity.",
    ),
    "vote_contradicts_list": Sentence(
        "رأی کمیسیونی که ثبت است با معلولیت این سطر نمی‌خواند؛ رأی به جای خود ماند. اگر فهرست درست است، معلولیت را در "
        "پرونده پایان دهید.",
        "The recorded vote of the commission contradicts the disability in this row, and stays as it is. If the list is "
        "right, end the disability in the file.",
    ),
    "unknown_domain": Sentence(
        "حوزهٔ تخصصی شناخته نشد؛ «توانبخشی»، «امور اجتماعی» یا «پیشگیری» بنویسید.",
        "The specialised field is not known; write rehabilitation, social affairs or prevention.",
    ),
    "out_of_range": Sentence(
        "عددی از {least} تا {most} پذیرفته است؛ درستش را بنویسید.",
        "A number from {least} to {most} is accepted; write it.",
    ),
    "phone_unreadable": Sentence(
        "شمارهٔ تلفن خوانده نشد؛ ۴ تا ۱۵ رقم بنویسید.",
        "The telephone number cannot be read; write 4 to 15 digits.",
    ),
    "bad_date.incomplete": Sentence(
        "تاریخ کامل نیست؛ سال، ماه و روز را بنویسید، مانند ۱۳۸۵/۰۷/۰۳.",
        "The date is incomplete; write year, month and day, like 1385/07/03.",
    ),
    "bad_date.year": Sentence(
        "سال این تاریخ خوانده نشد؛ سال را چهاررقمی بنویسید، مانند ۱۳۸۵/۰۷/۰۳.",
        "The year of this date cannot be read; write four digits, like 1385/07/03.",
    ),
    "bad_file_no.length": Sentence(
        "شمارهٔ پرونده بیش از {most} نویسه دارد؛ کوتاهش کنید.",
        "The file number has more than {most} characters; shorten it.",
    ),
}

_OF_PEOPLE = {
    "id_of_another": Sentence(
        "این شناسه از آنِ شخص دیگری است (سطر {other_row}، پروندهٔ {file_no})؛ از روی کارت بنویسید.",
        "This identifier belongs to somebody else (row {other_row}, file {file_no}); write it from the card.",
    ),
    "other_name": Sentence(
        "همین شناسه با نام دیگری هست (سطر {other_row}، پروندهٔ {file_no})؛ ببینید یک نفرند یا دو نفر.",
        "The same identifier is there under another name (row {other_row}, file {file_no}); "
        "see whether they are one person or two.",
    ),
    "other_birth_date": Sentence(
        "همین شناسه با تاریخ تولد دیگری هست (سطر {other_row}، پروندهٔ {file_no})؛ ببینید کدام درست است.",
        "The same identifier is there with another birth date (row {other_row}, file {file_no}); "
        "see which is right.",
    ),
    "file_no_of_another": Sentence(
        "این شمارهٔ پرونده از آنِ شخص دیگری است (سطر {other_row})؛ ببینید یک نفرند یا دو نفر.",
        "This file number belongs to somebody else (row {other_row}); see whether they are one person or two.",
    ),
    "repeated_row": Sentence(
        "پیش‌تر در سطر {other_row} همین فهرست آمده است؛ چیز تازه‌ای ندارد و کاری لازم نیست.",
        "It came before in row {other_row} of this list; it holds nothing new and nothing needs to be done.",
    ),
    "repeated_file": Sentence(
        "از پیش در اداره هست: پروندهٔ {file_no}؛ این سطر چیز تازه‌ای ندارد و کاری لازم نیست.",
        "In the office already: file {file_no}; this row holds nothing new and nothing needs to be done.",
    ),
    "updated_row": Sentence(
        "سطر پیشین را کامل می‌کند (سطر {other_row})؛ کاری لازم نیست.",
        "It completes an earlier row (row {other_row}); nothing needs to be done.",
    ),
    "updated_file": Sentence(
        "پروندهٔ موجود را کامل می‌کند (پروندهٔ {file_no})؛ کاری لازم نیست.",
        "It completes a file of the office (file {file_no}); nothing needs to be done.",
    ),
    "skipped_blank": Sentence("سطر خالی است.", "The row is empty."),
    "skipped_heading": Sentence("سرستون تکرار شده است.", "The heading is repeated."),
    "skipped_total": Sentence("سطر جمع است.", "The row holds totals."),
    "skipped_title": Sentence("سطر عنوان است.", "The row is a title."),
}

CODES: dict[str, Sentence] = {**_OF_LISTS, **_OF_ROWS, **_OF_PEOPLE}

FIELDS: dict[str, Sentence] = {
    "national_id": Sentence("کد ملی", "National ID"),
    "foreign_id": Sentence("شناسهٔ اتباع", "Foreigner ID"),
    "any_id": Sentence("کد ملی یا شناسهٔ اتباع", "National or foreigner ID"),
    "name": Sentence("نام", "Given name"),
    "last_name": Sentence("نام خانوادگی", "Family name"),
    "full_name": Sentence("نام و نام خانوادگی", "Full name"),
    "full_name_reversed": Sentence("نام خانوادگی و نام", "Family name, given name"),
    "father_name": Sentence("نام پدر", "Father's name"),
    "sex": Sentence("جنسیت", "Sex"),
    "birth_date": Sentence("تاریخ تولد", "Birth date"),
    "file_no": Sentence("شمارهٔ پرونده", "File number"),
    "domain": Sentence("حوزهٔ تخصصی", "Specialised field"),
    "category": Sentence("دستهٔ اجتماعی", "Social category"),
    "disability": Sentence("نوع معلولیت", "Disability"),
    "severity": Sentence("شدت معلولیت", "Severity"),
    "pension": Sentence("وضعیت مستمری", "Pension"),
    "requested_on": Sentence("تاریخ درخواست", "Requested on"),
    "household_size": Sentence("بعد خانوار", "Household size"),
    "decile": Sentence("دهک", "Decile"),
    "sheba": Sentence("شمارهٔ شبا", "SHEBA"),
    "mobile": Sentence("تلفن همراه", "Mobile"),
    "phone": Sentence("تلفن ثابت", "Telephone"),
    "neighbourhood": Sentence("محله", "Neighbourhood"),
    "address": Sentence("نشانی", "Address"),
    "postal_code": Sentence("کد پستی", "Postal code"),
    "note": Sentence("توضیحات", "Note"),
    "keep_in_note": Sentence("نگه‌داشتن در یادداشت", "Keep in the note"),
}
"""What a column may be called."""

OUTCOMES: dict[str, Sentence] = {
    "accepted": Sentence("پذیرفته", "Accepted"),
    "warned": Sentence("پذیرفته با هشدار", "Accepted with a warning"),
    "updated": Sentence("تکمیل‌شده", "Updated"),
    "ambiguous": Sentence("مبهم", "Ambiguous"),
    "rejected": Sentence("رد", "Rejected"),
    "repeated": Sentence("بی‌تغییر", "Nothing new"),
    "skipped": Sentence("نادیده", "Skipped"),
}
"""What becomes of a row."""


def field_label(field: str, language: str) -> str:
    """The name of a field in a language; the field itself when it has none."""
    label = FIELDS.get(field)
    return field if label is None else (label.en if language == "en" else label.fa)


def outcome_label(outcome: str, language: str) -> str:
    """The name of an outcome in a language."""
    label = OUTCOMES[outcome]
    return label.en if language == "en" else label.fa
