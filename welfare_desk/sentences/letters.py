# SPDX-License-Identifier: Apache-2.0
"""Sentences of notes, tasks, letters, calls, address labels and envelopes."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "note_empty": Sentence(
        "یادداشت متنی ندارد و ثبت نشد؛ متن آن را بنویسید.",
        "The note is empty and was not kept; write its text.",
    ),
    "task_empty": Sentence(
        "کار متنی ندارد و ثبت نشد؛ در یک خط بنویسید چه باید بشود.",
        "The task is empty and was not kept; write in one line what is to be done.",
    ),
    "task_in_past": Sentence(
        "روز این کار گذشته است و ثبت نشد؛ امروز یا روزی پس از آن را بنویسید.",
        "The day of this task has passed, so it was not kept; type today or a later day.",
    ),
    "task_for_closed_account": Sentence(
        "حساب «{user}» بسته است و کار به آن سپرده نشد؛ همکار دیگری را برگزینید.",
        "The account of {user} is closed, so the task was not given to it; choose another colleague.",
    ),
    "task_for_reader": Sentence(
        "«{user}» اجازهٔ ویرایش پرونده‌ها را ندارد و نمی‌تواند کار را انجام‌شده نشان بزند؛ همکار دیگری را برگزینید.",
        "{user} may not edit files and could not mark the task as done; choose another colleague.",
    ),
    "task_gone": Sentence(
        "این کار در فهرست نیست؛ صفحه را تازه کنید.",
        "This task is not in the list; reload the page.",
    ),
    "task_done": Sentence(
        "این کار انجام شده است و تغییر نمی‌کند؛ نخست با کلید فاصله آن را دوباره باز کنید.",
        "This task is done and does not change; first open it again with the space bar.",
    ),
    "phrase_empty": Sentence(
        "جملهٔ آماده متنی ندارد؛ متن آن را بنویسید.",
        "The stock phrase is empty; write its text.",
    ),
    "phrase_exists": Sentence(
        "همین جمله در فهرست جمله‌های آماده هست؛ دوباره افزوده نشد. همان را به کار ببرید.",
        "This phrase is in the list already; it was not added again. Use that one.",
    ),
    "phrase_changed": Sentence(
        "همکاری این جمله را هم‌اکنون تغییر داده است: «{text}». چیزی ثبت نشد و آنچه نوشتید مانده است؛ اگر باز هم "
        "می‌خواهید، دوباره بزنید.",
        "A colleague has just changed this phrase: “{text}”. Nothing was saved, and what you typed is kept; do it "
        "again if you still want it.",
    ),
    "phrase_gone": Sentence(
        "فهرست جمله‌های آماده را همکاری تغییر داده است و چیزی ثبت نشد؛ فهرست را ببندید و دوباره باز کنید.",
        "A colleague has changed the list of stock phrases, so nothing was saved; close the list and open it again.",
    ),
    "letter_needs_number": Sentence(
        "نامهٔ رسیده بدون شماره ثبت نمی‌شود؛ شمارهٔ روی نامه را بنویسید.",
        "An incoming letter needs its number; type the number that stands on it.",
    ),
    "letter_needs_this": Sentence(
        "نامه بدون این مورد ثبت نمی‌شود؛ آن را پر کنید.",
        "A letter cannot be entered without this; fill it in.",
    ),
    "letter_known": Sentence(
        "نامهٔ {number} همین سال برای همین پرونده پیش‌تر ثبت شده است؛ دوباره ثبت نشد. آن را در فهرست نامه‌ها ببینید.",
        "Letter {number} of this year stands in the register for this file already and was not entered again; see the "
        "list of letters.",
    ),
    "letter_gone": Sentence(
        "این نامه در دفتر نیست؛ فهرست نامه‌ها را تازه کنید.",
        "This letter is not in the register; reload the list of letters.",
    ),
    "call_gone": Sentence(
        "این تماس در فهرست نیست؛ صفحه را تازه کنید.",
        "This call is not in the log; reload the page.",
    ),
    "letter_no_of_series": Sentence(
        "شمارهٔ {number} را هنوز اندیکاتور اداره نداده است؛ شماره را خالی بگذارید تا برنامه شمارهٔ بعدی را بدهد.",
        "Number {number} has not been given by the office's series yet; leave it empty to be given the next one.",
    ),
    "letter_no_fixed": Sentence(
        "شمارهٔ {number} را اندیکاتور اداره داده است و عوض نمی‌شود؛ موردهای دیگر را می‌توانید اصلاح کنید.",
        "Number {number} was given by the office's series and stays; the other fields may be corrected.",
    ),
    "letter_year_fixed": Sentence(
        "شمارهٔ این نامه از سال دیگری است؛ تاریخی در همان سال بنویسید.",
        "The number of this letter belongs to another year; type a date of that year.",
    ),
    "finding_letter_series_gap": Sentence(
        "شماره‌های نامه‌های صادرهٔ سال {year} پیوسته نیست: {letters} نامه، آخرین شماره {series}. "
        "نامه‌های کم‌شده را بیابید.",
        "Numbers of outgoing letters of {year} have a gap: {letters} letters, last number {series}. "
        "Find the missing letters.",
    ),
    "nothing_to_label": Sentence(
        "هیچ‌یک از پرونده‌های این فهرست نشانی ندارد و برچسبی ساخته نشد؛ نخست نشانی‌ها را در پرونده‌ها ثبت کنید.",
        "No file of this list has an address, so no label was made; enter the addresses in the files first.",
    ),
    "too_many_labels": Sentence(
        "این فهرست {count} پرونده دارد و هر بار تا {most} برچسب چاپ می‌شود؛ فهرست را با فیلتر کوتاه‌تر کنید.",
        "This list has {count} files, and at most {most} labels are printed at a time; narrow the list with a filter.",
    ),
    "bad_label_start": Sentence(
        "برچسب آغاز باید از ۱ تا {most} باشد؛ جای نخستین برچسب خالی برگه را بنویسید.",
        "The first label is from 1 to {most}; type the place of the first empty label on the sheet.",
    ),
    "no_address": Sentence(
        "در این پرونده نشانی ثبت نشده است و پاکت ساخته نشد؛ نشانی را در زبانهٔ «نمای کلی» پرونده بنویسید.",
        "This file has no address, so no envelope was made; enter the address on the tab “Overview” of the file.",
    ),
}
