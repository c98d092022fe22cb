# SPDX-License-Identifier: Apache-2.0
"""Sentences about numbered papers and their square codes."""

from __future__ import annotations

from welfare_desk.sentences import Sentence as S

CODES: dict[str, S] = {
    "certificate_not_covered": S(
        "گواهی پوشش صادر نشد، چون این پرونده اکنون تحت پوشش نیست. نخست وضعیت پوشش را در پرونده ببینید.",
        "No certificate was issued, because this file is not covered now. Look at its coverage first.",
    ),
    "certificate_already_expired": S(
        "گواهی پیش از صدور پایان می‌یابد. تاریخ اعتبار را امروز یا پس از آن بنویسید.",
        "The certificate would end before it begins. Type today or a later day as its last day.",
    ),
    "certificate_no_addressee": S(
        "گواهی باید گیرنده داشته باشد. بنویسید برای کدام اداره یا شخص است.",
        "A certificate needs an addressee. Type which body or person it is for.",
    ),
    "bad_qr": S(
        "این رمزینه از آنِ این برنامه نیست یا درست خوانده نشد. دوباره بخوانید، یا شمارهٔ برگه را بنویسید.",
        "This code is not one of this program, or was not read rightly. Read it again, or type the paper's number.",
    ),
    "paper_not_found": S(
        "برگه‌ای با شمارهٔ {number} صادر نشده است. شماره و نوع برگه را ببینید.",
        "No paper with the number {number} was issued. Look at the number and the kind of paper.",
    ),
    "paper_of_several_kinds": S(
        "برگه‌هایی از چند نوع شمارهٔ {number} دارند ({kinds}). نوع را پیش از شماره بنویسید، مانند {example}.",
        "Papers of several kinds have the number {number} ({kinds}). Write the kind before it, as in {example}.",
    ),
    "no_glyph": S(
        "نویسه‌ای در این برگه هست که قلم چاپ ندارد ({codepoint}). آن را در پرونده درست کنید و دوباره چاپ کنید.",
        "This paper holds a character that the printing font does not have ({codepoint}). "
        "Mend it in the file and print again.",
    ),
    "paper_too_long": S(
        "متن گیرنده و موضوع در یک برگ جا نمی‌گیرد؛ برگه کشیده نشد. آن‌ها را کوتاه‌تر بنویسید.",
        "The addressee and subject do not fit on one sheet, so the paper was not drawn. Write them shorter.",
    ),
    "nothing_to_print": S(
        "چیزی برای چاپ برگزیده نشده است. دست‌کم یک پرونده را برگزینید و دوباره چاپ کنید.",
        "Nothing was chosen to print. Choose at least one file and print again.",
    ),
}
