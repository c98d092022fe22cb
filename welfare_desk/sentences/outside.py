# SPDX-License-Identifier: Apache-2.0
"""Sentences about files outside the office: why one is not written where it was wanted, or is not read."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "target_in_office": Sentence(
        "«{name}» در پوشهٔ خود اداره است و نوشتن در آن داده‌ها را از میان می‌برد؛ چیزی نوشته نشد. پوشهٔ دیگری "
        "برگزینید.",
        "“{name}” lies in the office's own folder, where writing would destroy its data; nothing was written. Choose "
        "another folder.",
    ),
    "bad_target": Sentence(
        "در «{name}» نمی‌توان نوشت. جای دیگری برگزینید.",
        "Nothing can be written to “{name}”. Choose another place.",
    ),
    "bad_target.empty": Sentence(
        "جای نوشتن داده نشده است؛ نام فایل یا پوشه را بنویسید.",
        "It is not said where to write; give the name of a file or folder.",
    ),
    "bad_target.output": Sentence(
        "چاپ دسته‌ای در خروجی استاندارد («-») نوشته نمی‌شود، چون تکه‌های آن کنار فایل ساخته می‌شود؛ نام فایلی را بدهید.",
        "A batch is not written to standard output (“-”), for its parts grow beside its file; give the name of a file.",
    ),
    "bad_target.characters": Sentence(
        "نام «{name}» نویسه‌ای دارد که در نام فایل نمی‌آید؛ نام ساده‌تری بدهید.",
        "The name “{name}” has a character that no file's name can have; give a simpler one.",
    ),
    "bad_target.long": Sentence(
        "نام «{name}» بلندتر از آن است که دیسک بپذیرد؛ نام کوتاه‌تری بدهید.",
        "The name “{name}” is longer than the disk takes; give a shorter one.",
    ),
    "bad_target.folder": Sentence(
        "«{name}» پوشه است، نه فایل؛ نام فایل را هم بنویسید.",
        "“{name}” is a folder and no file; write the file's name too.",
    ),
    "bad_target.no_folder": Sentence(
        "«{name}» فایل است، نه پوشه؛ پوشه‌ای برگزینید.",
        "“{name}” is a file and no folder; choose a folder.",
    ),
    "bad_target.missing": Sentence(
        "پوشه‌ای که «{name}» باید در آن باشد نیست؛ پوشهٔ دیگری برگزینید یا آن را بسازید.",
        "The folder in which “{name}” should stand does not exist; choose another one, or make it.",
    ),
    "bad_target.ours": Sentence(
        "«{name}» نام پشتیبان یا مدرک اداره است و فایل دیگری جای آن را نمی‌گیرد؛ نام دیگری بدهید.",
        "“{name}” is the name of a backup or of an office's document, whose place no other file takes; give another.",
    ),
    "cannot_open.payment_missing": Sentence(
        "فایل پرداخت «{name}» پیدا نشد؛ شاید جابه‌جا شده یا نامش عوض شده است. چیزی ثبت نشد؛ فایل را دوباره برگزینید.",
        "The file of payments “{name}” was not found; it may have been moved or renamed. Nothing was recorded; "
        "choose the file again.",
    ),
    "cannot_open.payment_folder": Sentence(
        "«{name}» پوشه است، نه فایل پرداخت. چیزی ثبت نشد؛ فایل درون آن را برگزینید.",
        "“{name}” is a folder and no file of payments. Nothing was recorded; choose the file inside it.",
    ),
    "cannot_open.payment_denied": Sentence(
        "فایل پرداخت «{name}» خوانده نشد، چون اجازهٔ خواندن آن نیست یا برنامهٔ دیگری آن را نگه داشته است. چیزی ثبت نشد؛ فایل "
        "را ببندید یا رونوشتی از آن در پوشهٔ خودتان بردارید و همان را برگزینید.",
        "The file of payments “{name}” was not read: this account may not read it, or another program holds it. "
        "Nothing was recorded; close it, or copy it into a folder of your own and choose that copy.",
    ),
    "cannot_open.payment_unread": Sentence(
        "فایل پرداخت «{name}» خوانده نشد. چیزی ثبت نشد؛ وصل بودن حافظهٔ جانبی را بررسی کنید یا رونوشتی از فایل برگزینید.",
        "The file of payments “{name}” was not read. Nothing was recorded; check that its drive is connected, or "
        "choose a copy of the file.",
    ),
    "file_locked": Sentence(
        "روی «{name}» نوشته نشد، چون در برنامهٔ دیگری باز است یا اجازهٔ نوشتن نیست. آن را ببندید یا نام دیگری بدهید.",
        "“{name}” could not be written: it is open in another program or may not be written to. Close it or "
        "give another name.",
    ),
    "folder_missing": Sentence(
        "پوشه‌ای که باید «{name}» در آن نوشته شود نیست. پوشهٔ دیگری انتخاب کنید.",
        "The folder in which “{name}” should be written does not exist. Choose another one.",
    ),
    "file_not_written": Sentence(
        "«{name}» نوشته نشد (خطای دیسک {errno}). پروندهٔ پیشین اگر بوده دست‌نخورده است. جای دیگری ذخیره کنید.",
        "“{name}” could not be written (disk error {errno}). An earlier file, if any, is untouched. Save it "
        "somewhere else.",
    ),
}
