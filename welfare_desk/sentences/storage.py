# SPDX-License-Identifier: Apache-2.0
"""Sentences of storage trouble: whether the data is safe, and the next step."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "disk_full": Sentence(
        "فضای دیسک تمام شده است؛ این عملیات ثبت نشد و داده‌های پیشین سالم است. فضا باز کنید و دوباره "
        "تلاش کنید.",
        "The disk is full; this was not saved and earlier data is safe. Free some space and try again.",
    ),
    "io_error": Sentence(
        "دیسک هنگام خواندن یا نوشتن خطا داد و چیزی ثبت نشد. همین کار را دوباره انجام دهید. "
        "اگر تکرار شد، پشتیبان بگیرید و دیسک را بررسی کنید.",
        "The disk failed to read or write, and nothing was saved. Do the same again. "
        "If it comes back, make a backup and have the disk checked.",
    ),
    "outcome_unknown": Sentence(
        "نتیجهٔ ثبت نامعلوم است. برگه را تحویل ندهید و همین کار را دوباره انجام دهید؛ دوبار ثبت نمی‌شود.",
        "It is not known whether this was saved. Hand out no paper, and do the same again; it will not "
        "be saved twice.",
    ),
    "outcome_unknown_key": Sentence(
        "نتیجهٔ ثبت نامعلوم است. برگه را تحویل ندهید و همین دستور را با «--key {key}» دوباره اجرا کنید؛ "
        "دوبار ثبت نمی‌شود.",
        "It is not known whether this was saved. Hand out no paper, and run the same command again with "
        "--key {key}; it will not be saved twice.",
    ),
    "outcome_unknown_full": Sentence(
        "فضای دیسک تمام شده است و نتیجهٔ ثبت نامعلوم است. برگه را تحویل ندهید، فضا باز کنید و همین کار را دوباره انجام دهید؛ "
        "دوبار ثبت نمی‌شود.",
        "The disk is full, and it is not known whether this was saved. Hand out no paper, free some space and do "
        "the same again; it will not be saved twice.",
    ),
    "outcome_unknown_full_key": Sentence(
        "فضای دیسک تمام شده است و نتیجهٔ ثبت نامعلوم است. برگه را تحویل ندهید، فضا باز کنید و همین دستور را با «--key {key}» "
        "دوباره اجرا کنید؛ دوبار ثبت نمی‌شود.",
        "The disk is full, and it is not known whether this was saved. Hand out no paper, free some space and run "
        "the same command again with --key {key}; it will not be saved twice.",
    ),
    "busy": Sentence(
        "کاربر دیگری در حال ثبت است و نوبت نرسید؛ چیزی ثبت نشد. چند لحظه بعد دوباره تلاش کنید.",
        "Somebody else is saving and your turn did not come; nothing was saved. Try again in a moment.",
    ),
    "read_only": Sentence(
        "به پوشهٔ اداره دسترسی نوشتن نیست؛ چیزی ثبت نشد. از مسئول رایانه بخواهید دسترسی نوشتن بدهد.",
        "The office's folder cannot be written; nothing was saved. Ask whoever runs this PC for the "
        "right to write.",
    ),
    "answer_unwritten": Sentence(
        "انجام شد؛ تنها پاسخ نوشته نشد، چون خروجی پر یا بسته است. آن را به جای دیگری بفرستید.",
        "Done; only the answer could not be written, since the output is full or closed. Send it elsewhere.",
    ),
    "answer_unwritten_key": Sentence(
        "انجام شد؛ تنها پاسخ نوشته نشد، چون خروجی پر یا بسته است. برای دیدن پاسخ همین دستور را با «--key {key}» دوباره "
        "بفرستید؛ چیزی دوبار ثبت نمی‌شود.",
        "Done; only the answer could not be written, since the output is full or closed. To see the answer send the "
        "same command again with “--key {key}”; nothing is saved twice.",
    ),
    "no_output": Sentence(
        "خروجی استاندارد بسته است؛ چیزی ثبت نشد. خروجی را باز کنید یا نام فایل بدهید.",
        "Standard output is closed, and nothing was saved; open it or name a file.",
    ),
    "cannot_open": Sentence(
        "پروندهٔ داده باز نمی‌شود. وصل بودن دیسک و دسترسی به پوشهٔ اداره را بررسی کنید.",
        "The data file cannot be opened. Check that the disk is connected and the office's folder can "
        "be reached.",
    ),
    "wrong_key": Sentence(
        "کلید نادرست است یا این پرونده، پایگاه دادهٔ این برنامه نیست. چیزی تغییر نکرد؛ پوشهٔ اداره و کلید را دوباره ببینید.",
        "The key does not fit, or this file is no database of this program. Nothing was changed; look at the folder and the key again.",
    ),
    "damaged": Sentence(
        "پروندهٔ داده آسیب دیده است و ثبت متوقف شد. کار را رها کنید و آخرین پشتیبان سالم را بازگردانید.",
        "The data file is damaged and saving has stopped. Stop working and restore the last verified backup.",
    ),
    "damaged_or_foreign": Sentence(
        "گذرواژه درست است، ولی پروندهٔ داده با کلید این اداره باز نمی‌شود: یا آغاز آن آسیب دیده است، یا از آنِ ادارهٔ دیگری است و "
        "به این پوشه آورده شده است. چیزی تغییر نکرد. اگر کسی پرونده‌های پوشه را جابه‌جا کرده است، آن‌ها را به جای خود برگردانید؛ "
        "وگرنه آخرین پشتیبان سالم را بازگردانید.",
        "The password is right, but the data file does not open with this office's key: its beginning is damaged, or "
        "it belongs to another office and was put into this folder. Nothing was changed. If somebody moved files of "
        "the folder, put them back; else restore the last verified backup.",
    ),
    "out_of_memory": Sentence(
        "حافظهٔ رایانه کافی نبود؛ چیزی ثبت نشد. برنامه‌های دیگر را ببندید و دوباره تلاش کنید.",
        "The PC ran out of memory; nothing was saved. Close other programs and try again.",
    ),
    "interrupted": Sentence(
        "کار میانه‌راه متوقف شد؛ چیزی ثبت نشد. می‌توانید دوباره انجامش دهید.",
        "The work was stopped half way; nothing was saved. You may do it again.",
    ),
    "cancelled": Sentence(
        "لغو شد؛ چیزی ثبت نشد.",
        "Cancelled; nothing was saved.",
    ),
    "no_office": Sentence(
        "در این پوشه اداره‌ای نیست. پوشهٔ درست را برگزینید یا ادارهٔ تازه بسازید.",
        "There is no office in this folder. Choose the right folder, or make a new office.",
    ),
    "office_exists": Sentence(
        "در این پوشه از پیش اداره‌ای هست؛ به آن دست زده نشد. پوشهٔ دیگری برگزینید.",
        "An office already stands in this folder and was not touched. Choose another folder.",
    ),
    "office_unnamed": Sentence(
        "نام شهرستان و استان هر دو لازم است. هر دو را بنویسید.",
        "Both county and province are needed. Fill in both.",
    ),
    "office_name_long": Sentence(
        "نام شهرستان یا استان بیش از {longest} نویسه است. آن را کوتاه‌تر بنویسید.",
        "The name of the county or province has more than {longest} characters. Write it shorter.",
    ),
    "bad_pragma": Sentence(
        "تنظیم ایمنی «{pragma}» پایگاه داده برقرار نشد و برنامه داده را باز نکرد. برنامه را دوباره نصب کنید.",
        "The database's safety setting “{pragma}” did not hold, so the data was not opened. Install the "
        "program again.",
    ),
    "old_sqlite": Sentence(
        "نسخهٔ SQLite این رایانه ({found}) می‌تواند داده را خراب کند؛ برنامه داده را باز نکرد. برنامه "
        "را دوباره نصب کنید.",
        "This copy's SQLite ({found}) can damage data, so nothing was opened. Install the program again.",
    ),
    "network_drive": Sentence(
        "پوشهٔ اداره روی شبکه است؛ قفل‌های پایگاه داده آنجا کار نمی‌کند و داده خراب می‌شود. "
        "پوشه‌ای روی دیسک همین رایانه برگزینید.",
        "The office's folder is on a network drive, where the database's locks do not work and data "
        "gets damaged. "
        "Choose a folder on this PC's own disk.",
    ),
    "synced_folder": Sentence(
        "پوشهٔ اداره را «{by}» همگام می‌کند و ممکن است نیمه‌کاره رونوشت بگیرد؛ داده خراب می‌شود. "
        "پوشه‌ای بیرون از آن برگزینید.",
        "“{by}” synchronises the office's folder and may copy half a change, which damages data. "
        "Choose a folder outside it.",
    ),
    "newer_version": Sentence(
        "این داده را نسخهٔ تازه‌تری از برنامه نوشته است و این نسخه نمی‌تواند بازش کند. برنامه را به‌روز کنید.",
        "A newer version of the program wrote this data, and this version cannot open it. Update the "
        "program.",
    ),
    "schema_unlike": Sentence(
        "جدول‌های این داده با جدول‌های این نسخه از برنامه یکی نیست، هرچند شمارهٔ ساختار هر دو {found} است: نسخهٔ آزمایشی دیگری "
        "آن را ساخته است. چیزی در آن عوض نشد؛ با همان نسخه بازش کنید.",
        "The tables of this data are not those of this version, though both call their schema {found}: another trial "
        "version made it. Nothing in it was changed; open it with that version.",
    ),
    "stale_row": Sentence(
        "پیش از ثبت شما میز دیگری این مورد را تغییر داد؛ نوشتهٔ شما هنوز ثبت نشده است. تغییر تازه را "
        "ببینید و دوباره ثبت کنید.",
        "Another desk changed this before you saved; what you typed is not saved yet. Look at the "
        "change and save again.",
    ),
    "stale_row.merged": Sentence(
        "پروندهٔ {merged} در این میان در پروندهٔ {file_no} ادغام شده است؛ نوشتهٔ شما هنوز ثبت نشده است. آن پرونده را "
        "ببینید و در آن ثبت کنید.",
        "File {merged} was merged into file {file_no} meanwhile; what you typed is not saved yet. Look at that "
        "file and record it there.",
    ),
    "stale_row.gone": Sentence(
        "این مورد دیگر در فهرست نیست: میز دیگری در این میان آن را برداشته است؛ نوشتهٔ شما ثبت نشده است. فهرست را "
        "ببینید و اگر لازم است از نو ثبت کنید.",
        "This is in the list no more: another desk has taken it out meanwhile; what you typed is not saved. Look "
        "at the list, and record it anew if it is needed.",
    ),
    "key_reused": Sentence(
        "این کلید عملیات پیش‌تر برای کار دیگری ({command}) به کار رفته است؛ چیزی ثبت نشد. کلید تازه‌ای "
        "به کار ببرید.",
        "This operation key already stands for another change ({command}); nothing was saved. Use a new key.",
    ),
    "bad_key": Sentence(
        "کلید عملیات باید نوشته‌ای خوانا با حداکثر {longest} نویسه باشد؛ چیزی ثبت نشد. کلید دیگری بدهید.",
        "An operation key is readable text of at most {longest} characters; nothing was saved. Give another.",
    ),
    "not_permitted": Sentence(
        "حساب شما اجازهٔ این کار را ندارد ({permission}). از مدیر اداره بخواهید.",
        "Your account may not do this ({permission}). Ask the office's administrator.",
    ),
    "no_such_use_case": Sentence(
        "کاری به نام «{name}» نیست. نام‌ها را با ‎do --list‎ ببینید.",
        "There is no use case named “{name}”. See the names with do --list.",
    ),
    "bad_facts": Sentence(
        "مقدار «{field}» پذیرفته نشد؛ باید {expected} باشد. آن را درست کنید.",
        "The value of “{field}” was not accepted; it must be {expected}. Correct it.",
    ),
    "unknown_fact": Sentence(
        "«{field}» شناخته نیست. نام فیلدها را با ‎do --list‎ ببینید.",
        "“{field}” is not known. See the names of the fields with do --list.",
    ),
    "missing_fact": Sentence(
        "«{field}» لازم است و نوشته نشده. آن را بیفزایید.",
        "“{field}” is needed and missing. Add it.",
    ),
    "repeated_fact": Sentence(
        "«{fields}» بیش از یک بار نوشته شده است و معلوم نیست کدام درست است. هر نام را یک بار بنویسید.",
        "“{fields}” stands there more than once, and nobody knows which is meant. Write each name once.",
    ),
}

EXPECTED: dict[str, Sentence] = {
    "str": Sentence("نوشته‌ای میان دو گیومه", "a text in quotation marks"),
    "int": Sentence("عددی بی‌اعشار و بی گیومه", "a whole number without quotation marks"),
    "float": Sentence("عدد", "a number"),
    "bool": Sentence("true (بله) یا false (خیر)", "true or false"),
    "date": Sentence("تاریخ میلادی به شکل 2025-10-22", "a date like 2025-10-22"),
    "datetime": Sentence(
        "تاریخ و ساعت به شکل 2025-10-22T12:00:00", "a date and time like 2025-10-22T12:00:00"
    ),
    "bytes": Sentence("رشته‌ای از رقم‌های شانزده‌شانزدهی", "a string of hexadecimal digits"),
    "Rial": Sentence("مبلغ به ریال، عددی بی‌اعشار", "an amount in whole rials"),
    "JalaliMonth": Sentence("ماه شمسی به شکل 1404-07", "a Jalali month like 1404-07"),
    "list": Sentence("فهرستی میان [ و ]", "a list between [ and ]"),
    "object": Sentence("دسته‌ای از نام و مقدار میان { و }", "names and values between { and }"),
}
"""What a value of a document should have been, by the name of its type."""
