# SPDX-License-Identifier: Apache-2.0
"""Sentences about the medical commission, extensions by circular and inquiries to other bodies."""

from __future__ import annotations

from welfare_desk.sentences import Sentence as S

CODES: dict[str, S] = {
    "referral_of_ended_file": S(
        "این پرونده به کمیسیون معرفی نمی‌شود، چون رد، منتقل یا بسته شده یا مددجو فوت کرده است. اگر وضعیت پرونده "
        "درست نیست، نخست پوشش آن را اصلاح کنید.",
        "This file is not referred to the commission, since it was refused, transferred or closed, or the "
        "client has died. If that is not so, correct its coverage first.",
    ),
    "case_of_ended_file": S(
        "پروندهٔ {file_no} رد، منتقل یا بسته شده یا مددجو فوت کرده است و به کمیسیون نمی‌آید. اگر کارش ادامه دارد، نخست "
        "آن را با «ثبت پوشش» دوباره باز کنید؛ وگرنه ارجاع را پس بگیرید.",
        "File {file_no} was refused, transferred or closed, or the client has died, so it does not come to the "
        "commission. If its case goes on, reopen the file first with “Record coverage”; else withdraw the referral.",
    ),
    "inquiry_of_ended_file": S(
        "برای این پرونده استعلام تازه‌ای ثبت نمی‌شود، چون رد، منتقل یا بسته شده یا مددجو فوت کرده است. اگر کارش ادامه "
        "دارد، نخست آن را با «ثبت پوشش» دوباره باز کنید.",
        "No new inquiry is recorded for this file, since it was refused, transferred or closed, or the client has "
        "died. If its case goes on, reopen the file first with “Record coverage”.",
    ),
    "session_not_found": S(
        "این جلسهٔ کمیسیون پیدا نشد. فهرست جلسه‌ها را تازه کنید.",
        "This session was not found. Reload the list of sessions.",
    ),
    "session_no_taken": S(
        "جلسه‌ای با شمارهٔ {session_no} ثبت شده است. شمارهٔ دیگری بنویسید.",
        "There is a session with the number {session_no} already. Type another number.",
    ),
    "session_closed": S(
        "این جلسه بسته شده است و تغییر نمی‌کند. برای تغییر رأی یا غیبتی که اشتباه ثبت شده، رأی متقابل با ذکر دلیل ثبت "
        "کنید.",
        "This session is closed and does not change any more. To change a vote, or an absence recorded by mistake, "
        "record a counter-vote with its reason.",
    ),
    "session_still_open": S(
        "جلسه هنوز باز است؛ رأی را همان‌جا تغییر دهید. رأی متقابل برای جلسهٔ بسته است.",
        "The session is still open: change the vote itself. Counter-votes are for closed sessions.",
    ),
    "session_not_held": S(
        "روز این جلسه هنوز نرسیده است. حضور و رأی را در روز جلسه یا پس از آن ثبت کنید.",
        "The day of this session has not come. Record attendance and votes on that day or after it.",
    ),
    "session_unfinished": S(
        "جلسه بسته نشد: حضور {untold} نفر روشن نیست و رأی {undecided} نفر ثبت نشده است ({persons}). نخست این‌ها را ثبت "
        "کنید.",
        "The session was not closed: the attendance of {untold} is not told and {undecided} have no vote "
        "({persons}). Record these first.",
    ),
    "session_unfinished.untold": S(
        "جلسه بسته نشد: حضور {untold} نفر روشن نیست ({persons}). نخست بگویید آمده‌اند یا نه.",
        "The session was not closed: the attendance of {untold} is not told ({persons}). Record it first.",
    ),
    "session_unfinished.undecided": S(
        "جلسه بسته نشد: رأی {undecided} نفر ثبت نشده است ({persons}). نخست رأی را ثبت کنید.",
        "The session was not closed: {undecided} have no vote ({persons}). Record it first.",
    ),
    "session_has_votes": S(
        "تاریخ جلسه تغییر نمی‌کند، چون رأی‌هایی با این تاریخ ثبت شده است. نخست رأی‌ها را بردارید.",
        "The date does not change, because votes are recorded on it. Take the votes back first.",
    ),
    "session_has_attendance": S(
        "تاریخ جلسه تغییر نمی‌کند، چون حضور و غیاب در این تاریخ ثبت شده است. نخست حضور و غیاب را بردارید.",
        "The date does not change, because attendance is recorded on it. Take the attendance back first.",
    ),
    "session_has_cases": S(
        "نوع جلسه تغییر نمی‌کند، چون کسانی در آن هستند. نخست آنان را به فهرست انتظار برگردانید.",
        "The kind does not change, because there are persons in the session. Let them wait again first.",
    ),
    "session_not_empty": S(
        "جلسهٔ {session_no} حذف نشد، چون کسانی در آن هستند. نخست آنان را به فهرست انتظار برگردانید.",
        "Session {session_no} was not deleted, because there are persons in it. Let them wait again first.",
    ),
    "case_not_found": S(
        "این ارجاع پیدا نشد؛ شاید کاربر دیگری آن را برداشته است. صفحه را تازه کنید.",
        "This referral was not found; another user may have withdrawn it. Reload the page.",
    ),
    "case_has_session": S(
        "این ارجاع در جلسه‌ای گذاشته شده است. نخست آن را از جلسه بردارید.",
        "This referral is in a session. Take it out of the session first.",
    ),
    "case_without_session": S(
        "این ارجاع هنوز جلسه‌ای ندارد. نخست آن را در یک جلسه بگذارید.",
        "This referral has no session yet. Put it into a session first.",
    ),
    "case_attendance_told": S(
        "حضور این شخص ثبت شده است. نخست ثبت حضور را بردارید.",
        "This person's attendance is recorded. Take that back first.",
    ),
    "case_has_vote": S(
        "برای این شخص رأی ثبت شده است، پس حضورش تغییر نمی‌کند. نخست رأی را بردارید.",
        "This person has a vote, so attendance does not change. Take the vote back first.",
    ),
    "vote_appealed": S(
        "به این رأی اعتراض شده است و برداشته یا عوض نمی‌شود. نخست اعتراض را پس بگیرید؛ یا جلسه را ببندید و رأی متقابل "
        "با ذکر دلیل ثبت کنید.",
        "This vote is appealed against, so it is neither taken back nor changed. Withdraw the appeal first; or close "
        "the session and record a counter-vote with its reason.",
    ),
    "called_again": S(
        "این شخص پس از این غیبت در جلسهٔ {session_no} گذاشته شده است. نخست او را از آن جلسه بردارید.",
        "After this absence the person was put into session {session_no}. Take them out of that session first.",
    ),
    "voted_since": S(
        "کمیسیون پس از این جلسه به این شخص رأی داده است. اگر آن رأی درست نیست، به همان رأی متقابل بدهید.",
        "The commission has voted on this person since this session. If that vote is wrong, record a counter-vote to it.",
    ),
    "case_absent": S(
        "این شخص در جلسه غایب بوده است و رأی نمی‌گیرد. اگر آمده است، نخست حضورش را ثبت کنید.",
        "This person was absent and gets no vote. If they came, record the attendance first.",
    ),
    "already_referred": S(
        "این شخص ارجاع بازی از همین نوع دارد. همان را به جلسه ببرید یا نخست بردارید.",
        "This person has an open referral of this kind. Put that one into a session, or withdraw it first.",
    ),
    "appeal_reason": S(
        "دلیل اعتراض نوشته نشده است؛ کمیسیون آن را می‌خواند. آن را از زبان مددجو بنویسید.",
        "The appeal has no reason, which the commission reads; write it in the client's words.",
    ),
    "appeal_not_possible": S(
        "اعتراض تنها به رأی ثبت‌شدهٔ همین شخص و از همین نوع ممکن است؛ چنین رأیی برگزینید.",
        "An appeal is possible only against a recorded vote of this person, of the same kind; choose such a vote.",
    ),
    "appealed_already": S(
        "به این رأی یک بار اعتراض شده یا رأی متقابل داده شده است. به رأی تازه اعتراض کنید.",
        "This vote was appealed against or overruled already. Appeal against the newer vote.",
    ),
    "overruled_already": S(
        "این رأی پیش‌تر رأی متقابل گرفته است. رأی تازه را باز کنید.",
        "This vote has a counter-vote already. Open the newer vote.",
    ),
    "reason_needed": S(
        "رأی متقابل بدون دلیل ثبت نمی‌شود. دلیل یا شمارهٔ نامه را بنویسید.",
        "A counter-vote is not recorded without its reason. Type the reason or the letter's number.",
    ),
    "nobody_chosen": S(
        "کسی برگزیده نشده است. در فهرست انتظار با کلید فاصله برگزینید.",
        "Nobody is chosen. Tick them in the waiting list with Space.",
    ),
    "other_kind": S(
        "نوع این ارجاع با نوع جلسه یکی نیست. آن را در جلسه‌ای از همان نوع بگذارید.",
        "This referral is of another kind than the session. Put it into a session of its kind.",
    ),
    "referred_after_session": S(
        "ارجاع پس از تاریخ جلسه است. جلسهٔ دیگری برگزینید یا تاریخ جلسه را درست کنید.",
        "The referral is later than the session. Choose another session, or mend the session's date.",
    ),
    "vote_needs_type": S(
        "رأی تأیید باید نوع معلولیت داشته باشد. نوع را برگزینید.",
        "A confirmation needs the type of disability. Choose the type.",
    ),
    "vote_needs_severity": S(
        "رأی تأیید باید شدت معلولیت داشته باشد. شدت را برگزینید.",
        "A confirmation needs the severity. Choose the severity.",
    ),
    "validity_before_vote": S(
        "اعتبار رأی باید پس از روز رأی پایان یابد. تاریخ دیگری بنویسید.",
        "A vote must hold beyond the day on which it was given. Type another date.",
    ),
    "disability_not_found": S(
        "معلولیتی که باید تغییر کند دیگر در پرونده نیست. «معلولیت تازه» را برگزینید.",
        "The disability to be changed is no longer in the file. Choose a new one.",
    ),
    "disability_moved_on": S(
        "معلولیتی که این رأی ثبت کرده، پس از آن تغییر کرده است (تمدید، رأی تازه یا ویرایش)؛ رأی برداشته نشد. "
        "نخست آن تغییر را برگردانید.",
        "The disability that this vote recorded has changed since (an extension, a later vote or an edit), so "
        "the vote was not taken back. Undo that change first.",
    ),
    "range_reversed": S(
        "پایان بازه پیش از آغاز آن است؛ یکی از دو تاریخ را درست کنید.",
        "The range ends before it begins; correct one of the two dates.",
    ),
    "bad_months": S(
        "شمار ماه‌ها درست نیست؛ عددی از ۱ تا ۱۲۰ بنویسید.",
        "The number of months is wrong; write one from 1 to 120.",
    ),
    "nothing_to_extend": S(
        "رأیی در این بازه نیست که با این بخشنامه تمدید نشده باشد. بازه یا شمارهٔ بخشنامه را ببینید.",
        "There is no vote in this range that this circular has not extended. Look at the range or the "
        "circular's number.",
    ),
    "extension_changed": S(
        "فهرست دیگر همان نیست که در پیش‌نمایش دیدید: رأیی افزوده، کم یا اصلاح شده است و اکنون {total} رأی در آن است. "
        "چیزی تمدید نشد؛ فهرست تازه را ببینید.",
        "The list is no longer the one you were shown: a vote has come, gone or been corrected, and {total} are "
        "in it now. Nothing was extended; look at the new list.",
    ),
    "extension_not_found": S(
        "این تمدید پیدا نشد. فهرست تمدیدها را تازه کنید.",
        "This extension was not found. Reload the list of extensions.",
    ),
    "extension_undone": S(
        "این تمدید پیش‌تر برگردانده شده است؛ کاری نمانده است.",
        "This extension was taken back already; there is nothing left to do.",
    ),
    "extension_built_upon": S(
        "بخشنامهٔ {circular_no} اعتبار برخی از همین رأی‌ها را باز هم تمدید کرده است؛ چیزی برگردانده نشد. نخست آن را "
        "برگردانید.",
        "Circular {circular_no} has extended some of the same votes further; nothing was taken back. Take that "
        "one back first.",
    ),
    "inquiry_not_found": S(
        "این استعلام پیدا نشد؛ شاید کاربر دیگری آن را برداشته است. صفحه را تازه کنید.",
        "This inquiry was not found; another user may have taken it out. Reload the page.",
    ),
    "inquiry_answered": S(
        "این استعلام پاسخ گرفته است و خط نمی‌خورد؛ نخست پاسخ آن را پس بگیرید.",
        "This inquiry has an answer and is not struck; take its answer back first.",
    ),
    "asked_already": S(
        "استعلامی از همین دستگاه بی‌پاسخ مانده است. نخست پاسخ آن را ثبت کنید یا آن را بردارید.",
        "An inquiry to this body is still without an answer. Record its answer or take it out first.",
    ),
    "answer_before_sent": S(
        "پاسخ پیش از فرستادن استعلام است. تاریخ پاسخ را درست کنید.",
        "The answer is earlier than the inquiry. Mend the date of the answer.",
    ),
    "validity_before_answer": S(
        "اعتبار پاسخ پیش از خود پاسخ پایان می‌یابد. تاریخ اعتبار را درست کنید.",
        "The answer would end before it came. Mend its last day.",
    ),
    "letter_no_addressee": S(
        "معرفی‌نامه باید گیرنده داشته باشد. بنویسید برای کدام اداره یا مرکز است.",
        "A referral letter needs an addressee. Type which body it is for.",
    ),
    "letter_no_subject": S(
        "معرفی‌نامه باید موضوع داشته باشد. موضوع را بنویسید.",
        "A referral letter needs a subject. Type the subject.",
    ),
}
