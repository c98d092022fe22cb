# SPDX-License-Identifier: Apache-2.0
"""Sentences of casework: fields, files, coverage, queue, pension and views."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "bad_fields": Sentence(
        "چند مورد پذیرفته نشد. {fields} چیزی ثبت نشد؛ همین موردها را درست کنید و دوباره ذخیره کنید.",
        "Some fields were not accepted. {fields} Nothing was saved; correct these and save again.",
    ),
    "bad_fields.one": Sentence(
        "{fields} چیزی ثبت نشد؛ آن را درست کنید و دوباره ذخیره کنید.",
        "{fields} Nothing was saved; correct it and save again.",
    ),
    "required": Sentence(
        "این مورد خالی است و پرونده بدون آن ثبت نمی‌شود؛ آن را پر کنید.",
        "This field is empty and a file cannot be without it; fill it in.",
    ),
    "identifier_lost": Sentence(
        "با این انتخاب شناسه‌ای که یکی از دو پرونده دارد از دست می‌رود؛ همان شناسه را برگزینید.",
        "By this choice the identifier that one of the two has would be lost; take that identifier.",
    ),
    "unknown_field": Sentence(
        "موردی به این نام وجود ندارد؛ نام آن را از راهنما بردارید.",
        "There is no field of this name; take the name from the help.",
    ),
    "bad_choice": Sentence(
        "این مقدار در فهرست نیست؛ یکی از گزینه‌های فهرست را برگزینید.",
        "This value is not in the list; choose one of those offered.",
    ),
    "bad_name": Sentence(
        "نام باید دست‌کم یک حرف داشته باشد؛ نام را با حروف بنویسید.",
        "A name needs at least one letter; write the name in letters.",
    ),
    "bad_title": Sentence(
        "این نام نه حرفی دارد نه رقمی؛ آن را با حروف بنویسید.",
        "This name has neither a letter nor a digit; write it in letters.",
    ),
    "bad_reason": Sentence(
        "این دلیل نه حرفی دارد نه رقمی؛ آن را با حروف بنویسید.",
        "This reason has neither a letter nor a digit; write it in letters.",
    ),
    "bad_phone": Sentence(
        "شمارهٔ تلفن خوانده نشد؛ ۴ تا ۱۵ رقم بنویسید، با کد شهر.",
        "The telephone number cannot be read; write 4 to 15 digits, with the area code.",
    ),
    "too_long": Sentence(
        "این متن بلندتر از {most} نویسه است؛ آن را کوتاه کنید.",
        "This text is longer than {most} characters; shorten it.",
    ),
    "bad_size": Sentence(
        "بعد خانوار باید عددی از ۱ تا ۹۹ باشد؛ شمار افراد را با رقم بنویسید.",
        "The size of a household is a number from 1 to 99; type the number of persons.",
    ),
    "bad_decile": Sentence(
        "دهک باید عددی از ۱ تا ۱۰ باشد؛ اگر معلوم نیست، خالی بگذارید.",
        "A decile is a number from 1 to 10; leave it empty when it is not known.",
    ),
    "id_taken": Sentence(
        "این شناسه برای شخص دیگری ثبت شده است؛ شماره را با مدرک بسنجید و اگر درست است، پروندهٔ دیگر را باز کنید.",
        "Another person has this identifier; compare it with the document, and open the other file if it is right.",
    ),
    "person_has_file": Sentence(
        "این شخص از پیش پرونده دارد: {file_no}. پروندهٔ تازه باز نشد؛ همان پرونده را باز کنید.",
        "This person has a file already: {file_no}. No new file was opened; open that one.",
    ),
    "person_known_otherwise": Sentence(
        "این شناسه با نام، تاریخ تولد یا شناسهٔ دیگری در اداره ثبت شده است. چیزی ثبت نشد؛ مدرک را بسنجید و "
        "نخست آن شخص را اصلاح کنید.",
        "The office knows somebody by this identifier with another name, birth date or identifier. Nothing "
        "was recorded; compare the document and correct that person first.",
    ),
    "person_known_otherwise.two_persons": Sentence(
        "کد ملی برای یک نفر و شناسهٔ اتباع برای نفر دیگری ثبت شده است. چیزی ثبت نشد؛ مدرک را بسنجید و اگر هر دو "
        "یک نفرند، در «تکراری‌ها» یکی‌شان کنید.",
        "The national ID belongs to one person and the foreigner ID to another. Nothing was recorded; compare "
        "the document, and merge the two under “Likely doubles” if they are one.",
    ),
    "recorded_otherwise": Sentence(
        "برای این شخص مقدار دیگری ثبت شده است؛ این خانه را خالی بگذارید، یا نخست آنچه ثبت شده را اصلاح کنید.",
        "Something else is recorded for this person; leave this empty, or correct what is recorded first.",
    ),
    "household_recorded": Sentence(
        "در خانوار این شخص چیز دیگری ثبت شده است؛ این مورد را خالی بگذارید (در پذیرش با «ویرایش مراجعه»)، یا نخست "
        "آن را در پروندهٔ آن خانوار درست کنید.",
        "The household of this person has something else recorded; leave this empty (at the desk by editing the "
        "request), or correct it first in a file of that household.",
    ),
    "file_no_taken": Sentence(
        "شمارهٔ پروندهٔ {file_no} پیش‌تر داده شده است؛ شمارهٔ دیگری بنویسید یا خالی بگذارید تا برنامه شماره بدهد.",
        "File number {file_no} is taken; type another, or leave it empty to be given one.",
    ),
    "file_not_found": Sentence(
        "پرونده‌ای با «{key}» یافت نشد؛ شماره پرونده یا کد ملی را بازبینی کنید، یا با Ctrl+K نام شخص را جست‌وجو کنید.",
        "No file was found for “{key}”; check the file number or national ID, or search for the name by Ctrl+K.",
    ),
    "already_member": Sentence(
        "این شخص اکنون عضو خانوار دیگری است؛ نخست عضویت او را در آن خانوار پایان دهید.",
        "This person belongs to another household now; end that membership first.",
    ),
    "household_has_head": Sentence(
        "خانوار پروندهٔ {file_no} سرپرست دارد؛ نسبت این شخص با سرپرست را برگزینید.",
        "The household of file {file_no} has a head; choose how this person is related to the head.",
    ),
    "coverage_not_allowed": Sentence(
        "این پرونده نمی‌تواند از وضعیت «{from_state}» به «{to_state}» برود؛ وضعیت دیگری برگزینید.",
        "This file cannot go from “{from_state}” to “{to_state}”; choose another state.",
    ),
    "received_after_step": Sentence(
        "این روز پس از گام بعدی همین درخواست است؛ همان روز یا پیش از آن را بنویسید.",
        "This day lies after the next step of the request; type that day or an earlier one.",
    ),
    "before_last_event": Sentence(
        "تاریخ {date} پیش از آخرین رویداد ({last}) است؛ رویدادها به ترتیب تاریخ ثبت می‌شوند. تاریخ را درست کنید.",
        "{date} lies before the last event ({last}); events are recorded in order. Correct the date.",
    ),
    "pension_change_not_allowed": Sentence(
        "مستمری نمی‌تواند از «{from_state}» به «{to_state}» برود؛ وضعیت دیگری برگزینید.",
        "A pension cannot go from “{from_state}” to “{to_state}”; choose another state.",
    ),
    "not_covered": Sentence(
        "پرونده تحت پوشش نیست و مستمری برقرار نشد؛ نخست پوشش آن را ثبت کنید.",
        "The file is not covered, so no pension was granted; record its coverage first.",
    ),
    "not_covered.then": Sentence(
        "پرونده از {since} بی‌وقفه تحت پوشش است و {date} پیش از آن است؛ از روزی که پرونده پوشش نداشت چیزی پرداخت نمی‌شود. تاریخ "
        "{since} یا پس از آن را بنویسید.",
        "The file has been covered without a break since {since}, and {date} is before that; nothing is paid for days "
        "without coverage. Write {since} or a later date.",
    ),
    "household_has_pension": Sentence(
        "پروندهٔ دیگری از همین خانوار مستمری می‌گیرد؛ هر خانوار یک مستمری دارد. نخست آن را قطع کنید.",
        "Another file of this household draws a pension; a household has one. Cut that one first.",
    ),
    "view_needs_name": Sentence(
        "نمای ذخیره‌شده نام ندارد؛ نامی برای آن بنویسید.",
        "The saved view has no name; give it one.",
    ),
    "view_exists": Sentence(
        "نمایی به نام «{name}» هست؛ نام دیگری بنویسید.",
        "There is a view named “{name}”; choose another name.",
    ),
    "view_of_another": Sentence(
        "این نما را همکاری دیگر ({by}) ساخته است و تنها خود او، رئیس اداره یا راهبر آن را تغییر می‌دهد یا پاک "
        "می‌کند؛ نمایی به نام دیگر بسازید.",
        "Another colleague ({by}) made this view; only they, the head or the admin change or delete it. Save "
        "one under another name.",
    ),
    "view_not_found": Sentence(
        "این نما دیگر نیست؛ شاید همکاری آن را پاک کرده است. فهرست نماها را تازه کنید.",
        "This view is gone; a colleague may have deleted it. Reload the list of views.",
    ),
    "office_not_empty": Sentence(
        "این اداره پرونده دارد؛ دادهٔ نمونه تنها در ادارهٔ خالی ساخته می‌شود. ادارهٔ تازه‌ای بسازید.",
        "This office has files; sample data is made in an empty office only. Create a new office.",
    ),
    "bad_sample_size": Sentence(
        "شمار پرونده‌های نمونه باید از ۱ تا {most} باشد؛ عدد دیگری بنویسید.",
        "The number of sample files is from 1 to {most}; type another.",
    ),
}
