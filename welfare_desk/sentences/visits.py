# SPDX-License-Identifier: Apache-2.0
"""Sentences of home visits and positive-life centres."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "visit_not_allowed": Sentence(
        "این کار با وضعیت کنونی بازدید نمی‌خواند و انجام نشد. فهرست را تازه کنید و وضعیت بازدید را ببینید.",
        "This does not go with the visit's present state and was not done. Refresh the list and look at it.",
    ),
    "visit_not_found": Sentence(
        "این بازدید پیدا نشد؛ شاید برنامهٔ آن پاک شده است. فهرست را تازه کنید.",
        "This visit was not found; perhaps its plan was taken away. Refresh the list.",
    ),
    "visit_day_past": Sentence(
        "روز بازدید گذشته است؛ امروز یا روزی پس از آن را بنویسید. بازدید انجام‌شده را «ثبت» کنید.",
        "The day of the visit has gone by; type today or a later day. A visit that was made is recorded.",
    ),
    "visit_day_too_far": Sentence(
        "روز بازدید بیش از یک سال دیگر است؛ سال را دوباره ببینید.",
        "The day of the visit is more than a year away; look at the year again.",
    ),
    "visit_of_ended_file": Sentence(
        "برای این پرونده بازدید برنامه‌ریزی نمی‌شود، چون رد، منتقل یا بسته شده یا مددجو فوت کرده است. نخست وضعیت پوشش "
        "را در پرونده ببینید.",
        "No visit is planned for this file, since it was refused, transferred or closed, or the client has died. "
        "Look at its coverage first.",
    ),
    "form_of_ended_file": Sentence(
        "فرم بازدید چاپ نشد، چون پروندهٔ {file_no} رد، منتقل یا بسته شده یا مددجو فوت کرده است. آن را از میان برگزیده‌ها "
        "بردارید؛ اگر کارش ادامه دارد، نخست آن را با «ثبت پوشش» دوباره باز کنید.",
        "No visit form was printed, since file {file_no} was refused, transferred or closed, or the client has died. "
        "Take it out of the selection; if its case goes on, reopen the file first with “Record coverage”.",
    ),
    "centre_of_ended_file": Sentence(
        "این پرونده به مرکزی سپرده نمی‌شود، چون رد، منتقل یا بسته شده یا مددجو فوت کرده است. اگر کارش ادامه دارد، نخست "
        "آن را با «ثبت پوشش» دوباره باز کنید.",
        "This file is handed to no centre, since it was refused, transferred or closed, or the client has died. If "
        "its case goes on, reopen the file first with “Record coverage”.",
    ),
    "visit_planned_already": Sentence(
        "برای این پرونده بازدیدی در {shown} برنامه‌ریزی شده است؛ بازدید دوم افزوده نشد. همان برنامه را تغییر دهید.",
        "A visit to this file is planned for {shown}; no second one was added. Change that plan instead.",
    ),
    "visit_recorded_already": Sentence(
        "بازدید {shown} این پرونده پیش‌تر ثبت شده است؛ دوباره ثبت نشد. اگر باید اصلاح شود، همان را باز کنید.",
        "A visit to this file on {shown} is recorded already; it was not recorded twice. Open that one to "
        "correct it.",
    ),
    "visit_needs_reason": Sentence(
        "علت نوشته نشده است؛ بنویسید چرا بازدید انجام نمی‌شود.",
        "The reason is missing; write why the visit does not take place.",
    ),
    "no_visit_chosen": Sentence(
        "هیچ پرونده‌ای انتخاب نشده است؛ نخست با کلید فاصله یک یا چند ردیف را انتخاب کنید.",
        "Nothing is selected; first select one or more rows with the space bar.",
    ),
    "bad_centre_size": Sentence(
        "این مقدار باید عددی درست و بزرگ‌تر از صفر باشد؛ آن را با رقم بنویسید.",
        "This must be a whole number above zero; type it in digits.",
    ),
    "centre_code_taken": Sentence(
        "مرکز دیگری این کد را دارد؛ کد را با پروانهٔ مرکز بسنجید.",
        "Another centre has this code; compare it with the centre's licence.",
    ),
    "centre_not_found": Sentence(
        "این مرکز پیدا نشد؛ فهرست مرکزها را تازه کنید.",
        "This centre was not found; refresh the list of centres.",
    ),
    "centre_closed": Sentence(
        "مرکز «{name}» بسته شده است و پرونده نمی‌گیرد؛ مرکز دیگری را برگزینید یا آن را دوباره باز کنید.",
        "The centre “{name}” is closed and takes no files; choose another one or open it again.",
    ),
    "centre_has_files": Sentence(
        "این مرکز {files} پرونده دارد و بسته نشد؛ بگویید پرونده‌ها به کدام مرکز بروند.",
        "This centre has {files} files and was not closed; say which centre they go to.",
    ),
}
