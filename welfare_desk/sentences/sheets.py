# SPDX-License-Identifier: Apache-2.0
"""Sentences about workbooks: why one was not read, or could not be written, and the cure."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

_SAVE_AGAIN_FA = "آن را در اکسل باز کنید، با «ذخیره به نام» یک کارپوشهٔ تازهٔ xlsx بسازید و همان را وارد کنید."
_SAVE_AGAIN_EN = "Open it in Excel, make a new .xlsx workbook with Save As, and import that."
_COPY_FA = "فقط جدول فهرست را در یک کارپوشهٔ تازه کپی کنید (چسباندن مقدارها) و همان را وارد کنید."
_COPY_EN = "Copy only the table into a new workbook (paste values) and import that."
_SPLIT_FA = "فهرست را به چند پرونده بخش کنید و یکی‌یکی وارد کنید."
_SPLIT_EN = "Split the list into several files and import them one by one."


def _odd(fa: str, en: str) -> Sentence:
    return Sentence(f"{fa} چیزی ثبت نشد. {_SAVE_AGAIN_FA}", f"{en} Nothing was saved. {_SAVE_AGAIN_EN}")


def _copy(fa: str, en: str) -> Sentence:
    return Sentence(f"{fa} چیزی ثبت نشد. {_COPY_FA}", f"{en} Nothing was saved. {_COPY_EN}")


def _split(fa: str, en: str) -> Sentence:
    return Sentence(f"{fa} چیزی ثبت نشد. {_SPLIT_FA}", f"{en} Nothing was saved. {_SPLIT_EN}")


_KINDS = {
    "empty_file": Sentence(
        "این پرونده خالی است (صفر بایت). احتمالاً کامل کپی نشده است؛ دوباره از فرستنده بگیرید.",
        "This file is empty (zero bytes). It was probably not copied completely; get it again.",
    ),
    "not_a_workbook": Sentence(
        "این پرونده کارپوشهٔ اکسل نیست. پرونده‌ای با قالب xlsx انتخاب کنید؛ "
        "اگر فهرست در برنامهٔ دیگری است (مانند csv)، در اکسل بازش کنید و با قالب xlsx ذخیره کنید.",
        "This file is not an Excel workbook. Choose an .xlsx file; if the list is kept in another form "
        "(such as csv), open it in Excel and save it as .xlsx.",
    ),
    "old_xls": _odd(
        "این پرونده با قالب قدیمی اکسل (xls) است که خوانده نمی‌شود.",
        "This file is in the old Excel format (.xls), which is not read.",
    ),
    "encrypted": Sentence(
        "این کارپوشه رمز دارد و بدون رمز خوانده نمی‌شود. در اکسل بازش کنید، در «پرونده ← اطلاعات ← "
        "حفاظت» رمز را پاک کنید، ذخیره کنید و دوباره وارد کنید.",
        "This workbook has a password and cannot be read without it. Open it in Excel, clear the password "
        "under File → Info → Protect, save it and import it again.",
    ),
    "open_document": _odd(
        "این پرونده با قالب OpenDocument (ods) است که خوانده نمی‌شود.",
        "This file is an OpenDocument spreadsheet (.ods), which is not read.",
    ),
    "binary_workbook": _odd(
        "این پرونده با قالب دودویی اکسل (xlsb) است که خوانده نمی‌شود.",
        "This file is a binary Excel workbook (.xlsb), which is not read.",
    ),
    "web_page": _odd(
        "این پرونده در واقع یک صفحهٔ وب است که نام کارپوشه گرفته است؛ سامانه‌ها گاه خروجی را این‌گونه می‌دهند.",
        "This file is really a web page named like a workbook; some systems export lists that way.",
    ),
    "has_macros": Sentence(
        "این کارپوشه ماکرو دارد و برای ایمنی خوانده نمی‌شود. در اکسل با «ذخیره به نام» و قالب "
        "«Excel Workbook (xlsx)» ذخیره‌اش کنید تا ماکروها کنار بروند.",
        "This workbook carries macros and is not read, for safety. In Excel use Save As with the type "
        "Excel Workbook (.xlsx), which leaves the macros out.",
    ),
    "no_sheet": _odd("در این کارپوشه هیچ برگهٔ داده‌ای نیست.", "There is no worksheet in this workbook."),
}

_BROKEN = {
    "damaged_workbook": Sentence(
        "این کارپوشه آسیب دیده یا ناقص است و خوانده نشد؛ چیزی ثبت نشد. آن را دوباره از فرستنده بگیرید؛ "
        "یا در اکسل باز کنید و اگر درست بود با نام تازه ذخیره و وارد کنید.",
        "This workbook is damaged or incomplete and was not read; nothing was saved. Get it again from the "
        "sender, or open it in Excel and, if it looks right, save it under a new name and import that.",
    ),
    "too_many_parts": _odd(
        "درون این پرونده {count} بخش هست و بیش از {limit} بخش پذیرفته نمی‌شود.",
        "This file has {count} parts inside; more than {limit} are not accepted.",
    ),
    "duplicate_part": _odd(
        "بخش «{part}» دو بار در این پرونده آمده است.", "The part “{part}” stands twice in this file."
    ),
    "overlapping_parts": _odd(
        "بخش «{part}» در این پرونده روی بخش دیگری افتاده است.",
        "The part “{part}” overlaps another one in this file.",
    ),
    "unsafe_name": _odd(
        "نام یکی از بخش‌های این پرونده ({part}) ناایمن است.",
        "One of the parts inside this file has an unsafe name ({part}).",
    ),
    "odd_package": _odd(
        "بخش «{part}» با روشی فشرده شده است که اکسل به کار نمی‌برد.",
        "The part “{part}” is packed in a way that Excel does not use.",
    ),
    "odd_xml": _odd(
        "بخش «{part}» به شکلی نوشته شده است که درست خوانده نمی‌شود.",
        "The part “{part}” is written in a way that cannot be read faithfully.",
    ),
    "doctype": _odd(
        "در بخش «{part}» دستورهایی هست که در کارپوشهٔ اکسل جایی ندارند (DOCTYPE) و می‌توانند زیان‌آور باشند.",
        "The part “{part}” holds declarations that do not belong in a workbook (DOCTYPE) and may do harm.",
    ),
    "too_deep": _odd(
        "بخش «{part}» بیش از {limit} لایه تودرتو است.", "The part “{part}” is nested more than {limit} deep."
    ),
    "zip_bomb": _odd(
        "بخش «{part}» بیش از {limit} برابر حجم فشرده‌اش باز می‌شود؛ چنین پرونده‌ای ساختگی و زیان‌آور است.",
        "The part “{part}” unpacks to more than {limit} times its size; such a file is made to do harm.",
    ),
    "impossible_cell": _odd(
        "در برگهٔ «{sheet}» خانه یا سطر «{cell}» آمده است که بیرون از هر برگهٔ اکسل است.",
        "Sheet “{sheet}” names the cell or row “{cell}”, which lies outside any Excel sheet.",
    ),
}

_TOO_LARGE = {
    "too_large_file": _split(
        "حجم این پرونده {count} مگابایت است و بیش از {limit} مگابایت پذیرفته نمی‌شود.",
        "This file has {count} MiB; more than {limit} MiB are not accepted.",
    ),
    "too_large_inside": _copy(
        "محتوای این پرونده (بخش «{part}») پس از باز شدن از {limit} مگابایت می‌گذرد؛ بیشتر وقت‌ها علتش "
        "قالب‌بندی سطرهای خالی تا ته برگه است.",
        "What is inside this file (part “{part}”) unpacks to more than {limit} MiB; the usual cause is "
        "formatting on blank rows down to the end of the sheet.",
    ),
    "too_many_rows": Sentence(
        "در برگهٔ «{sheet}» خانهٔ {cell} داده دارد، ولی تنها تا سطر {limit} خوانده می‌شود. چیزی ثبت نشد. "
        "اگر این خانه بیرون از فهرست است پاکش کنید و ذخیره کنید؛ اگر فهرست دراز است بخشش کنید.",
        "Cell {cell} of sheet “{sheet}” holds data, but rows are read only down to {limit}. Nothing was saved. "
        "If the cell lies outside the list, delete it and save; if the list is that long, split it.",
    ),
    "too_many_columns": Sentence(
        "در برگهٔ «{sheet}» خانهٔ {cell} داده دارد، ولی تنها {limit} ستون نخست خوانده می‌شود. چیزی ثبت نشد. "
        "ستون‌های بیرون از فهرست را پاک کنید و ذخیره کنید.",
        "Cell {cell} of sheet “{sheet}” holds data, but only the first {limit} columns are read. Nothing was "
        "saved. Delete the columns that do not belong to the list and save.",
    ),
    "too_large_area": _copy(
        "دادهٔ برگهٔ «{sheet}» تا خانهٔ {cell} پراکنده است: {count} خانه، و بیش از {limit} پذیرفته نمی‌شود.",
        "The data of sheet “{sheet}” is spread out to cell {cell}: {count} cells; more than {limit} are "
        "not accepted.",
    ),
    "too_many_cells": _split(
        "این کارپوشه تا برگهٔ «{sheet}» بیش از {limit} خانهٔ پر دارد.",
        "Up to sheet “{sheet}” this workbook has more than {limit} filled cells.",
    ),
    "too_many_blank_cells": _copy(
        "در برگهٔ «{sheet}» بیش از {limit} خانهٔ خالی ولی قالب‌بندی‌شده هست.",
        "Sheet “{sheet}” has more than {limit} cells that are blank but formatted.",
    ),
    "too_many_strings": _split(
        "این کارپوشه بیش از {limit} متن گوناگون دارد.", "This workbook has more than {limit} different texts."
    ),
    "too_many_elements": _copy(
        "بخش «{part}» این کارپوشه پیچیده‌تر از آن است که خوانده شود (بیش از {limit} جزء).",
        "The part “{part}” of this workbook is too intricate to be read (more than {limit} elements).",
    ),
    "too_many_merges": _copy(
        "در برگهٔ «{sheet}» بیش از {limit} خانهٔ ادغام‌شده هست، یا خانه‌های ادغام‌شده تا پایین برگه کشیده شده‌اند.",
        "Sheet “{sheet}” has more than {limit} merged cells, or merged cells that reach down the whole sheet.",
    ),
    "too_many_unreadable": Sentence(
        "در این کارپوشه بیش از {limit} خانهٔ خطا یا فرمول بی‌نتیجه هست (تا {cell} در برگهٔ «{sheet}»). "
        "چیزی ثبت نشد. پرونده را در اکسل باز کنید تا فرمول‌ها حساب شوند، ذخیره کنید و دوباره وارد کنید.",
        "This workbook has more than {limit} error cells or formulas without a result (up to {cell} of sheet "
        "“{sheet}”). Nothing was saved. Open it in Excel so that it calculates, save it and import it again.",
    ),
    "long_text": Sentence(
        "متن خانهٔ {cell} در «{sheet}» بیش از {limit} نویسه دارد؛ اکسل هم چنین خانه‌ای نمی‌سازد. چیزی ثبت نشد. "
        "آن متن را کوتاه کنید و دوباره ذخیره کنید.",
        "The text of cell {cell} in “{sheet}” has more than {limit} characters, which Excel itself does not "
        "allow. Nothing was saved. Shorten the text and save again.",
    ),
}

_READING = {
    "file_changed": Sentence(
        "این پرونده هنگام خواندن تغییر کرد. چیزی ثبت نشد. آن را در اکسل ببندید و دوباره وارد کنید.",
        "The file changed while it was read. Nothing was saved. Close it in Excel and import it again.",
    ),
    "workbook_too_heavy": _copy(
        "خواندن این کارپوشه بیش از اندازهٔ مجاز حافظه می‌خواهد.",
        "Reading this workbook takes more memory than is allowed.",
    ),
    "workbook_too_slow": _copy(
        "خواندن این کارپوشه در {limit} ثانیه تمام نشد و رها شد.",
        "Reading this workbook did not end within {limit} seconds and was given up.",
    ),
    "file_unreadable": Sentence(
        "این پرونده باز نشد: شاید برنامهٔ دیگری آن را نگه داشته، جابه‌جا شده یا حافظهٔ جانبی جدا شده است. "
        "پرونده را ببندید یا دوباره انتخاب کنید.",
        "The file could not be opened: another program may hold it, or it was moved, or its drive was taken "
        "out. Close it elsewhere or choose it again.",
    ),
    "sheet_reader_missing": Sentence(
        "بخش خوانندهٔ کارپوشهٔ این برنامه راه نیفتاد. چیزی ثبت نشد. رایانه را دوباره راه‌اندازی کنید؛ "
        "اگر باز هم نشد، برنامه را دوباره نصب کنید.",
        "The program's workbook reader did not start. Nothing was saved. Restart the PC; if that does not "
        "help, install the program again.",
    ),
}

_WRITING = {
    "sheet_full": Sentence(
        "این خروجی {count} سطر دارد و در یک برگهٔ اکسل بیش از {limit} سطر جا نمی‌شود. با فیلتر، بخشی را خروجی بگیرید.",
        "This export has {count} rows, and an Excel sheet holds no more than {limit}. Filter and export a part.",
    ),
}

CODES: dict[str, Sentence] = {**_KINDS, **_BROKEN, **_TOO_LARGE, **_READING, **_WRITING}
"""Codes of ``documents.sheets``; where a file may stand is told by the room ``outside``."""
