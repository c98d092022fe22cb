# SPDX-License-Identifier: Apache-2.0
"""Sentences of the reception desk, a file's life, moves between offices, and requests."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "client_has_died": Sentence(
        "فوت این مددجو ثبت شده است و پرونده دوباره باز نمی‌شود. اگر ثبت فوت اشتباه بوده است، همان رویداد را "
        "برگردانید.",
        "The death of this client is recorded, so the file does not open again. If that was a mistake, "
        "undo that event.",
    ),
    "death_is_a_state": Sentence(
        "فوت مددجو دلیل «{to_state}» نیست، وضعیتی جداست و تاریخ خود را دارد. اگر مددجو درگذشته است، وضعیت تازه را "
        "«فوت‌شده» برگزینید؛ اگر نه، دلیل را درست کنید.",
        "The client's death is no reason for “{to_state}” but a state of its own, with its own date. If the "
        "client has died, choose “Deceased” as the new state; if not, correct the reason.",
    ),
    "same_field": Sentence(
        "این پرونده هم‌اکنون در همین حوزه است؛ حوزهٔ دیگری برگزینید.",
        "This file is in that specialised field already; choose another.",
    ),
    "field_of_ended": Sentence(
        "این پرونده پایان یافته است و حوزهٔ آن تغییر نمی‌کند؛ نخست پرونده را دوباره باز کنید.",
        "This file has ended, so its specialised field does not change; open the file again first.",
    ),
    "no_field_change": Sentence(
        "حوزهٔ این پرونده از آغاز تغییر نکرده است؛ چیزی برای برگرداندن نیست.",
        "The specialised field of this file has not changed since its opening; there is nothing to take back.",
    ),
    "month_closed.session": Sentence(
        "جلسه در ماه {month} بوده که بسته شده است (تا پایان {closed_through})؛ آمار آن دیگر عوض نمی‌شود. شخص را به "
        "جلسهٔ تازه‌ای ارجاع دهید تا کمیسیون دوباره رأی دهد.",
        "The session was held in {month}, which is closed (through {closed_through}); its figures no longer "
        "change. Refer the person to a new session, where the commission votes again.",
    ),
    "month_closed.record": Sentence(
        "این مورد در آمار ماه {month} آمده که بسته شده است (تا پایان {closed_through})؛ پس گرفته نمی‌شود. اگر چیزی عوض "
        "شده است، آن را با تاریخ ماه باز ثبت کنید، یا از رئیس بخواهید ماه بسته را با دلیل باز کند.",
        "This stands in the figures of {month}, which is closed (through {closed_through}), and is not taken back. Record "
        "what has changed with a date in an open month, or ask the head to open the closed month again with a reason.",
    ),
    "month_closed.clock": Sentence(
        "تاریخ این رایانه در ماه {month} است که بسته شده است (تا پایان {closed_through})؛ فهرست با تاریخ امروز وارد می‌شود و "
        "چیزی ثبت نشد. تاریخ رایانه را درست کنید و فهرست را دوباره وارد کنید.",
        "The date of this computer lies in {month}, which is closed (through {closed_through}); a list comes in with today's "
        "date, and nothing was recorded. Set the computer's date right and import the list again.",
    ),
    "month_closed": Sentence(
        "ماه {month} بسته شده است (تا پایان {closed_through}) و کار خود اداره، مانند تحویل کالا، جلسه، نامه، پذیرش و تماس، "
        "دیگر به آن افزوده نمی‌شود. آن را در ماه باز با روز ثبت وارد کنید و روز انجامش را در شرح بنویسید، یا از رئیس بخواهید "
        "ماه بسته را با دلیل باز کند.",
        "Month {month} is closed (through {closed_through}), and what the office itself did, such as goods handed over, "
        "sessions, letters, arrivals and calls, is no longer added to it. Enter it in the open month on the day you record "
        "it and write the day it was done among the words, or ask the head to open the closed month again with a reason.",
    ),
    "nothing_to_undo": Sentence(
        "جز گشودن پرونده رویدادی نیست؛ چیزی برای برگرداندن نمانده است. اگر پرونده به اشتباه باز شده، همان "
        "تشکیل پرونده را پس بگیرید.",
        "Nothing but the opening of the file has happened; there is no change to take back. If the file was "
        "opened by mistake, take its opening back.",
    ),
    "no_step_to_undo": Sentence(
        "جز آمدن این شخص چیزی در پذیرش ثبت نشده است؛ تصمیمی برای برگرداندن نیست. اگر درخواست اشتباه است، آن را «منصرف شد» "
        "ثبت کنید.",
        "Nothing but the coming of this person is recorded at the desk; there is no decision to take back. If the "
        "request is a mistake, record that it was withdrawn.",
    ),
    "recorded_by_mistake": Sentence(
        "این مورد در {date} به دلیل «{why}» ثبت اشتباه شناخته شده و خط خورده است و دیگر تغییر نمی‌کند؛ "
        "مورد درست را از نو ثبت کنید.",
        "This was struck on {date} as recorded by mistake (“{why}”) and changes no more; record what is right "
        "anew.",
    ),
    "has_answer": Sentence(
        "این مورد پاسخ گرفته است و خط نخورد؛ نخست پاسخ آن را پس بگیرید.",
        "This has its answer, so it was not struck; take the answer back first.",
    ),
    "has_no_answer": Sentence(
        "این مورد هنوز پاسخی ندارد که پس گرفته شود؛ صفحه را تازه کنید.",
        "This has no answer yet that could be taken back; reload the page.",
    ),
    "transfer_of_coverage": Sentence(
        "این انتقال با تغییر پوشش ثبت شده است؛ همان تغییر پوشش را برگردانید تا انتقال هم پس گرفته شود.",
        "This move came with a change of coverage; undo that change, and the move goes back with it.",
    ),
    "changed_since_answer": Sentence(
        "پس از این پاسخ، پوشش پرونده دوباره تغییر کرده است و پاسخ پس گرفته نشد؛ نخست تغییرهای پس از آن را "
        "برگردانید.",
        "The coverage has changed again since this answer, so it was not taken back; undo the later changes "
        "first.",
    ),
    "opening_taken_back": Sentence(
        "تشکیل این پرونده پیش‌تر پس گرفته شده است؛ صفحه را تازه کنید.",
        "The opening of this file was taken back before; reload the page.",
    ),
    "file_of_list": Sentence(
        "این پرونده از فهرست شمارهٔ {batch} وارد شده است و تنها پس گرفته نمی‌شود؛ ورود همان فهرست را "
        "برگردانید، یا پرونده را مختومه کنید.",
        "This file came with list no. {batch} and is not taken back alone; undo that import, or close the file.",
    ),
    "file_moved": Sentence(
        "پس از تشکیل این پرونده، پوشش آن تغییر کرده است و تشکیل آن پس گرفته نشد؛ نخست آن تغییرها را "
        "برگردانید، یا پرونده را مختومه کنید.",
        "The coverage has changed since this file was opened, so the opening was not taken back; undo those "
        "changes first, or close the file.",
    ),
    "file_in_use": Sentence(
        "در این پرونده جز تشکیل آن چیزهایی ثبت شده است: {rows}. تشکیل آن پس گرفته نشد؛ اگر آن‌ها هم اشتباه "
        "است، نخست همان‌ها را پس بگیرید، وگرنه پرونده را مختومه کنید.",
        "More than its opening stands in this file: {rows}. The opening was not taken back; if those are "
        "mistakes too, take them back first, else close the file.",
    ),
    "file_no_kept": Sentence(
        "برای این شخص پرونده‌ای با شمارهٔ دیگر به اشتباه باز و پس گرفته شده بود و همان شماره برای او می‌ماند؛ "
        "این خانه را خالی بگذارید.",
        "A file of another number was opened for this person by mistake and taken back; that number stays "
        "theirs. Leave this empty.",
    ),
    "undo_in_use": Sentence(
        "از زمان این تغییر، پرونده مستمری یا نوبت داشته است؛ برگردانده نشد. مستمری و نوبت را به تاریخ همان "
        "روزی که داده شد پایان دهید، یا ترخیص ثبت کنید.",
        "The file has had a pension or a place in the queue since this change; it was not undone. End those "
        "as of the day on which they were given, or record a discharge.",
    ),
    "transfer_waits": Sentence(
        "از ادارهٔ «{office}» در {date} دربارهٔ این پرونده پرسیده شده و پاسخ نرسیده است؛ پیش از پاسخ، پوشش "
        "ثبت نمی‌شود. پاسخ را در زبانهٔ «پوشش، مستمری، صف» همین پرونده یا در «پذیرش» ثبت کنید.",
        "The office “{office}” was asked about this file on {date} and has not answered; until then it is not "
        "covered. Record the answer on the tab “Coverage, pension, queue” of this file, or at the reception desk.",
    ),
    "origin_refused": Sentence(
        "ادارهٔ مبدأ «{office}» در {date} با انتقال این پرونده مخالفت کرده است و مددجو شاید هنوز آنجا زیر پوشش باشد. "
        "اگر با این همه پوشش می‌دهید، دلیل آن را بنویسید.",
        "The office of origin “{office}” refused to give this file on {date}, so the client may still be covered "
        "there. To cover them all the same, write down the reason.",
    ),
    "only_applicants_come": Sentence(
        "از ادارهٔ مبدأ تنها برای پروندهٔ متقاضی پرسیده می‌شود؛ وضعیت این پرونده «{coverage}» است. نخست پوشش پرونده را ببینید.",
        "The office of origin is asked about applicants only; this file is “{coverage}”. Look at its coverage first.",
    ),
    "transfer_not_found": Sentence(
        "این نامهٔ انتقال دیگر نیست؛ صفحه را تازه کنید.",
        "This question to another office is gone; reload the page.",
    ),
    "transfer_answered": Sentence(
        "پاسخ این نامهٔ انتقال پیش‌تر ثبت شده است؛ پاسخ دوم ثبت نشد. صفحه را تازه کنید.",
        "This question is answered already; no second answer was kept. Reload the page.",
    ),
    "file_moved_on": Sentence(
        "پس از فرستادن این پرونده، پوشش آن دوباره تغییر کرده است و «{office}» دیگر پاسخی بدهکار نیست؛ پاسخ ثبت نشد. اگر نامه‌ای "
        "رسیده است، آن را در نامه‌های پرونده ثبت کنید.",
        "The coverage of this file has changed again since it was sent, so «{office}» owes no answer any more; none was "
        "kept. If a letter has come, record it among the letters of the file.",
    ),
    "not_said_of_a_leaving_file": Sentence(
        "ادارهٔ مقصد یا موافقت می‌کند یا مخالفت؛ «آنجا پرونده ندارد» پاسخ ادارهٔ مبدأ است. یکی از آن دو را انتخاب کنید.",
        "The office of destination agrees or refuses; that it has no such file is an answer of the origin. Choose one of the two.",
    ),
    "before_asked": Sentence(
        "تاریخ {date} پیش از روز درخواست ({asked}) است؛ تاریخ را درست کنید.",
        "{date} lies before the day of asking ({asked}); correct the date.",
    ),
    "request_of_ended_file": Sentence(
        "برای این پرونده درخواست تازه ثبت نمی‌شود، چون رد، منتقل یا بسته شده یا مددجو فوت کرده است. اگر دوباره "
        "درخواست پذیرش دارد، نخست پرونده را به حال متقاضی برگردانید.",
        "No new request is kept for this file, since it was refused, transferred or closed, or the client has "
        "died. Whoever asks for admission again is made an applicant first.",
    ),
    "request_not_found": Sentence(
        "این درخواست دیگر نیست؛ صفحه را تازه کنید.",
        "This request is gone; reload the page.",
    ),
    "request_decided": Sentence(
        "این درخواست پیش‌تر پاسخ گرفته است؛ پاسخ دوم ثبت نشد. درخواست تازه‌ای ثبت کنید.",
        "This request has its answer already; no second one was kept. Add a new request.",
    ),
    "request_not_decided": Sentence(
        "پاسخ درخواست باید پذیرش، رد یا انصراف باشد؛ یکی را برگزینید.",
        "A request is granted, refused or withdrawn; choose one.",
    ),
    "reception_step_not_allowed": Sentence(
        "این مراجعه نمی‌تواند از «{from_state}» به «{to_state}» برود؛ گام دیگری برگزینید.",
        "This request cannot go from “{from_state}” to “{to_state}”; choose another step.",
    ),
    "support_contradicts": Sentence(
        "دستگاه دیگری از این شخص حمایت می‌کند، پس شرط «نداشتن حمایت دستگاه دیگر» برقرار نیست؛ تیک آن را بردارید، "
        "یا «تحت حمایت» را درست کنید.",
        "Another body helps this person, so the condition “Not supported by another body” is not met; take its "
        "tick away, or put right who helps already.",
    ),
    "committee_of_social": Sentence(
        "تنها درخواست‌های حوزهٔ امور اجتماعی به کمیتهٔ بازتوانی می‌روند؛ نخست حوزهٔ این مراجعه را درست کنید، "
        "یا گام دیگری برگزینید.",
        "The committee hears only requests of social affairs; put the specialised field of this request "
        "right first, or choose another step.",
    ),
    "reception_open_already": Sentence(
        "این شخص مراجعهٔ بازی دارد که هنوز تصمیمی دربارهٔ آن گرفته نشده است؛ همان را باز کنید.",
        "This person has a request at the desk that is not decided yet; open that one.",
    ),
    "condition_unknown": Sentence(
        "«{name}» در فهرست شرایط پذیرش اداره نیست و چیزی ثبت نشد؛ نامی از فهرست برگزینید. شرط تازه را مدیر در "
        "تنظیمات، فهرست‌های اداره، می‌افزاید.",
        "“{name}” is not on the office's list of conditions, and nothing was recorded; choose one of the list. "
        "A new condition is added by the admin in the settings, among the office's lists.",
    ),
    "reception_decided": Sentence(
        "این مراجعه پذیرفته شده و پرونده دارد؛ از این پس پرونده را ویرایش کنید.",
        "This request was accepted and has a file; edit the file from now on.",
    ),
    "reception_not_found": Sentence(
        "این مراجعه دیگر نیست؛ فهرست را تازه کنید.",
        "This request is gone; reload the list.",
    ),
}
