# SPDX-License-Identifier: Apache-2.0
"""Sentences of documents: what is not taken and why, what is missing, what was taken out."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "documents_refused": Sentence(
        "این فایل‌ها پذیرفته نشد: {names} هیچ‌کدام از مدارک ثبت نشد؛ آن‌ها را درست کنید یا کنار بگذارید و دوباره "
        "بیفزایید.",
        "These files were not accepted: {names} None of the documents was saved; correct them or leave them out, "
        "then add again.",
    ),
    "documents_none": Sentence(
        "هیچ فایلی برگزیده نشده است؛ دست‌کم یک فایل برگزینید.",
        "No file is chosen; choose at least one.",
    ),
    "documents_many": Sentence(
        "در یک نوبت تا {most} فایل افزوده می‌شود؛ فایل‌ها را در چند نوبت بیفزایید.",
        "At most {most} files are added at once; add them in several turns.",
    ),
    "document_empty": Sentence(
        "این فایل خالی است؛ سند را دوباره اسکن کنید.",
        "This file is empty; scan the document again.",
    ),
    "document_too_big": Sentence(
        "این فایل بزرگ‌تر از ۱۰ مگابایت است؛ آن را با کیفیت کمتر یا در چند بخش اسکن کنید.",
        "This file is larger than 10 megabytes; scan it at a lower quality or in parts.",
    ),
    "document_type": Sentence(
        "این فایل PDF، JPEG یا PNG نیست؛ سند را در یکی از این سه قالب ذخیره کنید.",
        "This file is no PDF, JPEG or PNG; save the document as one of the three.",
    ),
    "document_cut": Sentence(
        "این فایل ناقص است و پایان آن نیست؛ آن را دوباره کپی یا اسکن کنید.",
        "This file is cut off before its end; copy or scan it again.",
    ),
    "image_damaged": Sentence(
        "این تصویر آسیب دیده است و خوانده نمی‌شود؛ آن را دوباره اسکن کنید.",
        "This image is damaged and cannot be read; scan it again.",
    ),
    "image_too_large": Sentence(
        "این تصویر بیش از ۴۰ میلیون نقطه دارد؛ آن را با وضوح کمتر (۲۰۰ یا ۳۰۰ نقطه در اینچ) اسکن کنید.",
        "This image has more than 40 million points; scan it at a lower resolution (200 or 300 per inch).",
    ),
    "image_too_slow": Sentence(
        "این تصویر چنان ساخته شده است که نمایش آن دقیقه‌ها طول می‌کشد؛ آن را با برنامهٔ دیگری باز و دوباره ذخیره "
        "کنید.",
        "This image is built so that showing it takes minutes; open it with another program and save it again.",
    ),
    "document_locked": Sentence(
        "این PDF با گذرواژه قفل شده است و فردا باز نمی‌شود؛ آن را بدون گذرواژه ذخیره یا چاپ و اسکن کنید.",
        "This PDF is locked with a password and could not be opened later; save it without one, or print and scan it.",
    ),
    "document_not_there": Sentence(
        "این فایل در جای خود نیست یا فایل معمولی نیست؛ جای آن را ببینید و دوباره برگزینید.",
        "This file is not in its place or is no plain file; look where it is and choose it again.",
    ),
    "document_replaced": Sentence(
        "فایل دیگری جای این فایل را گرفته است، شاید برگهٔ بعدی اسکنر. این پنجره را ببندید، آن را ببینید و دوباره "
        "برگزینید.",
        "Another file has taken this one's place, perhaps the scanner's next sheet. Close this window, look at "
        "it and choose again.",
    ),
    "document_unreadable": Sentence(
        "این فایل خوانده نشد؛ شاید برنامهٔ دیگری آن را باز نگه داشته است. آن را ببندید و دوباره بکوشید.",
        "This file cannot be read; another program may hold it open. Close it there and try again.",
    ),
    "document_repeated": Sentence(
        "همین سند در پرونده هست؛ آن را از فهرست مدارک باز کنید.",
        "The file has this very document already; open it from the list of documents.",
    ),
    "photo_no_image": Sentence(
        "عکس مددجو باید JPEG یا PNG باشد؛ برای PDF نوع دیگری برگزینید.",
        "The client's photo is a JPEG or PNG; choose another kind for a PDF.",
    ),
    "photo_not_set": Sentence(
        "این سند اکنون عکس مددجو نیست؛ چیزی برای برگرداندن نمانده است. زبانهٔ «مدارک» را تازه کنید.",
        "This document is not the client's photo now, so there is nothing to take back. Reload the tab “Documents”.",
    ),
    "expires_before_date": Sentence(
        "پایان اعتبار پیش از تاریخ سند است؛ یکی از دو تاریخ را درست کنید.",
        "The document ends before its own date; correct one of the two.",
    ),
    "removal_reason": Sentence(
        "بنویسید چرا این سند کنار گذاشته می‌شود؛ دلیل در سابقه می‌ماند.",
        "Write why this document is taken out; the reason stays in the trail.",
    ),
    "document_not_found": Sentence(
        "سندی با این شماره نیست؛ فهرست مدارک پرونده را تازه کنید.",
        "There is no document of this number; refresh the list of the file's documents.",
    ),
    "document_removed": Sentence(
        "این سند از پرونده کنار گذاشته شده است؛ نخست آن را بازگردانید.",
        "This document was taken out of the file; bring it back first.",
    ),
    "document_in_file": Sentence(
        "این سند در پرونده است؛ نیازی به بازگرداندن ندارد.",
        "This document stands in the file; there is nothing to bring back.",
    ),
    "document_missing": Sentence(
        "فایل این سند در پوشهٔ مدارک اداره نیست؛ آن را از پشتیبان بازگردانید یا سند را دوباره اسکن کنید.",
        "The bytes of this document are not in the office's folder; bring them back from a backup, or scan the "
        "document again.",
    ),
    "document_damaged": Sentence(
        "فایل این سند آسیب دیده یا دست‌کاری شده است و باز نشد؛ آن را از پشتیبان بازگردانید یا دوباره اسکن کنید.",
        "The bytes of this document are damaged or were tampered with, so it was not opened; bring them back from a "
        "backup, or scan the document again.",
    ),
    "receipt_empty": Sentence(
        "رسید بدون سند صادر نمی‌شود؛ دست‌کم یک سند را نشان کنید.",
        "There is no receipt without documents; mark at least one.",
    ),
    "bad_sheets": Sentence(
        "شمار برگ‌ها درست نیست؛ عددی از ۱ تا ۹۹۹ بنویسید.",
        "The number of sheets is wrong; write one from 1 to 999.",
    ),
    "receipt_no_giver": Sentence(
        "آورندهٔ مدارک نوشته نشده است؛ نام او را بنویسید.",
        "Who handed the documents in is missing; write their name.",
    ),
}
