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
    "control_code_unknown": S(
        "برگه‌ای با کد کنترل {typed} در دفتر این اداره نیست؛ شاید حرفی اشتباه خوانده شده یا برگه از اینجا نیست. "
        "کد زیر رمزینه را دوباره بخوانید، یا شمارهٔ برگه را بنویسید.",
        "The register of this office has no paper with the control code {typed}; a letter may be misread, or the "
        "paper is not from here. Read the code under the square one again, or type the paper's number.",
    ),
    "paper_not_found": S(
        "برگه‌ای با شمارهٔ {number} صادر نشده است. شماره و نوع برگه را ببینید.",
        "No paper with the number {number} was issued. Look at the number and the kind of paper.",
    ),
    "paper_of_several_kinds": S(
        "برگه‌هایی از چند نوع شمارهٔ {number} دارند: {kinds}. نوع را پیش از شماره بنویسید، مانند {example}.",
        "Papers of several kinds have the number {number}: {kinds}. Write the kind before it, as in {example}.",
    ),
    "paper_void_already": S(
        "برگهٔ {number} پیش‌تر باطل شده است (کاربر {by}). سرگذشت آن را در دفتر برگه‌ها ببینید.",
        "Paper {number} was made void before (by {by}). Its history stands in the register of papers.",
    ),
    "paper_not_void": S(
        "برگهٔ {number} باطل نیست، پس برگه‌ای به جای آن نوشته نمی‌شود. نخست آن را با دلیل باطل کنید.",
        "Paper {number} is in force, so no other stands in its place. Make it void with a reason first.",
    ),
    "paper_replaced_already": S(
        "به جای برگهٔ {number} پیش‌تر برگهٔ {other} نوشته شده است و عوض نمی‌شود؛ سرگذشت آن را ببینید.",
        "Paper {other} already stands in the place of {number}, and this does not change; look at its history.",
    ),
    "void_reason_missing": S(
        "برگه بی دلیل باطل نمی‌شود. دلیل را بنویسید؛ در دفتر برگه‌ها می‌ماند.",
        "No paper is made void without a reason. Write it; it stays in the register of papers.",
    ),
    "void_needs_approval": S(
        "برگهٔ {number} روز {date} صادر شده و شاید دست کسی باشد. باطل کردن آن با رئیس اداره است؛ از او بخواهید.",
        "Paper {number} was issued on {date} and may be in somebody's hands. Making it void takes the right to "
        "approve; ask the head.",
    ),
    "void_by_its_entry": S(
        "برگهٔ {number} سند کاری است که ثبت شده. نخست همان کار را در بخش خودش برگردانید؛ برگه با آن باطل می‌شود.",
        "Paper {number} is the document of something that is recorded. Take that back in its own room first; the "
        "paper becomes void with it.",
    ),
    "void_of_sealed_run": S(
        "صورتجلسهٔ {number} سند پذیرشی است که مهر شده ({seal}) و برگردانده نمی‌شود. اگر نسخهٔ دیگری لازم است، "
        "المثنی چاپ کنید.",
        "Minutes {number} are the document of a sealed admission ({seal}), which is never taken back. Where "
        "another copy is needed, print a duplicate.",
    ),
    "void_of_approved_list": S(
        "برگهٔ {number} سند لیست تأییدشدهٔ {month} است و تا آن لیست هست باطل نمی‌شود. اگر نسخهٔ دیگری لازم است، "
        "المثنی چاپ کنید.",
        "Paper {number} is the document of the approved list of {month}, and stands as long as the list does. "
        "Where another copy is needed, print a duplicate.",
    ),
    "replacement_is_itself": S(
        "برگهٔ {number} نمی‌تواند جای خودش را بگیرد. شمارهٔ برگهٔ دیگری از همین نوع را بنویسید.",
        "Paper {number} cannot stand in its own place. Write the number of another paper of this kind.",
    ),
    "replacement_is_void": S(
        "برگهٔ {number} خودش باطل است و جای برگهٔ دیگری را نمی‌گیرد. شمارهٔ برگه‌ای را بنویسید که باطل نیست.",
        "Paper {number} is void itself, so it stands in the place of no other. Write one that is in force.",
    ),
    "no_papers_of_day": S(
        "روز {date} برگه‌ای که باطل نباشد صادر نشده است. روز یا نوع برگه را عوض کنید.",
        "No paper that is in force was issued on {date}. Choose another day or kind of paper.",
    ),
    "printed_since": S(
        "برگهٔ {number} پس از آن بار دیگر چاپ شده است و آن چاپ دیگر کنار گذاشته نمی‌شود. "
        "سرگذشت برگه را ببینید.",
        "Paper {number} was printed once more since, so that printing is not set aside. "
        "Look at the history of the paper.",
    ),
    "day_or_numbers": S(
        "هم روز {date} و هم شمارهٔ {count} برگه داده شده است و معلوم نیست کدام چاپ شود؛ چیزی ثبت نشد. "
        "یکی از آن دو را بردارید.",
        "Both the day {date} and {count} numbers are given, so it is not clear which are meant; nothing was "
        "logged. Leave out one of them.",
    ),
    "batch_not_found": S(
        "چاپ دسته‌ای شمارهٔ {batch} نیست. فهرست چاپ‌های ناتمام خود را ببینید.",
        "There is no batch {batch}. Look at the list of your batches that are not finished.",
    ),
    "batch_of_another": S(
        "چاپ دسته‌ای شمارهٔ {batch} از {by} است و تنها خود او آن را ادامه می‌دهد؛ از او بخواهید.",
        "Batch {batch} is of {by}, who alone goes on with it; ask them.",
    ),
    "batch_ended": S(
        "چاپ دسته‌ای شمارهٔ {batch} پایان یافته است. هر برگه را که دوباره می‌خواهید، المثنی چاپ کنید.",
        "Batch {batch} has ended. Print a duplicate of each paper that is wanted once more.",
    ),
    "no_glyph": S(
        "در «{text}» نویسه‌ای هست که قلم چاپ ندارد ({codepoint})، پس برگه ساخته نشد. آن نویسه را در همان خانه‌ای که نوشته شده "
        "بردارید و دوباره بکوشید.",
        "“{text}” holds a character that the printing font does not have ({codepoint}), so no paper was made. Take it "
        "out of the field in which it was typed and try again.",
    ),
    "paper_too_long": S(
        "متن گیرنده و موضوع در یک برگ جا نمی‌گیرد؛ برگه کشیده نشد. آن‌ها را کوتاه‌تر بنویسید.",
        "The addressee and subject do not fit on one sheet, so the paper was not drawn. Write them shorter.",
    ),
    "nothing_to_print": S(
        "چیزی برای چاپ برگزیده نشده است. دست‌کم یک پرونده یا برگه را برگزینید و دوباره چاپ کنید.",
        "Nothing was chosen to print. Choose at least one file or paper and print again.",
    ),
}
