# SPDX-License-Identifier: Apache-2.0
"""Sentences of requests for equipment, the rehabilitation committee, allocations and cash aid."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "request_move_not_allowed": Sentence(
        "درخواست از «{from_state}» به «{to_state}» نمی‌رود و چیزی ثبت نشد. وضعیت کنونی آن را ببینید.",
        "A request cannot go from “{from_state}” to “{to_state}”, so nothing was recorded. Look at its present state.",
    ),
    "papers_missing": Sentence(
        "با {item} موافقت نشد، چون این مدارک هنوز نیست: {missing}. نخست آن‌ها را در درخواست ثبت کنید.",
        "{item} was not granted, since these papers are missing: {missing}. Record them in the request first.",
    ),
    "vote_needs_way": Sentence(
        "روشن نیست کمیته با چه موافقت کرده است؛ کالا از انبار یا کمک‌هزینهٔ خرید را برگزینید.",
        "It is not clear what the committee granted; choose goods from the store or cash aid to buy.",
    ),
    "vote_needs_amount": Sentence(
        "مبلغ کمک‌هزینه نوشته نشده است؛ آن را به ریال بنویسید.",
        "The amount of the cash aid is missing; type it in rial.",
    ),
    "vote_needs_reason": Sentence(
        "مخالفت یا موکول‌کردن بی دلیل ثبت نمی‌شود؛ دلیل کمیته را بنویسید.",
        "A refusal or delay is not recorded without a reason; write the committee's.",
    ),
    "allocation_not_found": Sentence(
        "این تخصیص پیدا نشد؛ فهرست تخصیص‌ها را تازه کنید.",
        "This allocation was not found; refresh the list of allocations.",
    ),
    "request_lives": Sentence(
        "برای همین کالا درخواست {number} از {date} هست ({state}) و دومی ثبت نشد. همان را پی بگیرید.",
        "There is a request {number} of {date} for this item ({state}), so no second one was recorded. Go on with "
        "that one.",
    ),
    "request_ended": Sentence(
        "درخواست {number} پایان یافته است ({state}) و عوض نمی‌شود؛ اگر نیاز مانده است، درخواست تازه‌ای ثبت کنید.",
        "The request {number} has ended ({state}) and changes no more; record a new one if the need is still there.",
    ),
    "request_not_granted": Sentence(
        "درخواست {number} برای این کار پذیرفته نیست ({state}، {way})؛ نخست رأی کمیته را ثبت کنید.",
        "The request {number} was not granted for this ({state}, {way}); record the committee's vote first.",
    ),
    "request_not_waiting": Sentence(
        "درخواست {number} منتظر رأی کمیته نیست ({state}) و رأیی ثبت نشد؛ فهرست جلسه را تازه کنید.",
        "The request {number} does not wait for a vote ({state}), so none was recorded; refresh the session.",
    ),
    "item_not_for_disability": Sentence(
        "«{name}» برای {meant} است و معلولیت ثبت‌شدهٔ این مددجو {has} است؛ چیزی ثبت نشد. معلولیت را در پرونده ببینید، یا "
        "دلیل را بنویسید و ادامه دهید.",
        "“{name}” is meant for: {meant}; recorded of this client: {has}. Nothing was kept. Look at the "
        "disability in the file, or write the reason and go on.",
    ),
    "help_under_way": Sentence(
        "درخواست {number} این مددجو برای همین نیاز پذیرفته شده و کالا برایش در راه است؛ کمک نقدی برای «{name}» ثبت نشد. همان کالا "
        "را تحویل دهید، یا نخست آن درخواست را پس بگیرید.",
        "Request {number} of this client is granted for the same need and goods are on their way; no money for “{name}” "
        "was recorded. Hand these goods out, or withdraw that request first.",
    ),
    "committee_not_found": Sentence(
        "این جلسهٔ کمیته پیدا نشد؛ فهرست جلسه‌ها را تازه کنید.",
        "This session of the committee was not found; refresh the list of sessions.",
    ),
    "committee_not_held": Sentence(
        "جلسهٔ کمیته در {date} است و هنوز برگزار نشده است؛ رأی را پس از جلسه ثبت کنید.",
        "The committee sits on {date}, which has not come yet; record its votes after the session.",
    ),
    "committee_has_votes": Sentence(
        "این جلسه {votes} رأی دارد و روز آن ({date}) عوض نمی‌شود؛ اگر روز اشتباه است، نخست رأی‌ها را پس بگیرید.",
        "This session has {votes} votes, so its day ({date}) stays; if it is wrong, take the votes back first.",
    ),
    "minutes_issued": Sentence(
        "صورتجلسهٔ {number} صادر شده است و جلسه دیگر عوض نمی‌شود. برای اصلاح، نخست صورتجلسه را باطل کنید.",
        "The minutes {number} are issued, so the session changes no more. To correct it, make the minutes void first.",
    ),
    "no_votes": Sentence(
        "این جلسه هنوز رأیی ندارد و صورتجلسه‌ای صادر نشد؛ نخست رأی‌ها را ثبت کنید.",
        "This session has no votes yet, so no minutes were issued; record the votes first.",
    ),
    "voted_already": Sentence(
        "این جلسه پیش‌تر دربارهٔ درخواست {number} رأی داده است ({verdict})؛ اگر اشتباه است، نخست آن رأی را پس بگیرید.",
        "This session has voted on the request {number} before ({verdict}); if that is wrong, take the vote back first.",
    ),
    "no_such_vote": Sentence(
        "این جلسه دربارهٔ درخواست {number} رأیی ندارد که پس گرفته شود؛ جلسه را تازه کنید.",
        "This session has no vote on the request {number} to be taken back; refresh the session.",
    ),
    "vote_in_use": Sentence(
        "رأی درخواست {number} پس گرفته نشد، چون کاری بر پایهٔ آن شده است ({state}). نخست تخصیص، تحویل یا کمک‌هزینهٔ آن را "
        "برگردانید.",
        "The vote on the request {number} was not taken back, since something came of it ({state}). Take back the "
        "allocation, voucher or cash aid first.",
    ),
    "allocated_already": Sentence(
        "برای درخواست {number} تا {date} تخصیصی هست (سریال {serial}) و دومی ثبت نشد. همان را تحویل دهید یا نخست آزاد کنید.",
        "The request {number} has an allocation until {date} (serial {serial}), so no second one was made. Hand that "
        "one out, or release it first.",
    ),
    "allocation_ended": Sentence(
        "این تخصیص دیگر برقرار نیست ({state})؛ فهرست تخصیص‌ها را تازه کنید.",
        "This allocation holds no more ({state}); refresh the list of allocations.",
    ),
    "bad_expiry": Sentence(
        "پایان تخصیص ({date}) باید از {least} تا {most} باشد؛ روز دیگری بنویسید.",
        "The last day of the allocation ({date}) must lie from {least} to {most}; type another day.",
    ),
    "too_long.members": Sentence(
        "یک جلسه تا ۳۰ عضو دارد؛ نام‌های افزون را بردارید.",
        "A session has up to 30 members; take out those beyond.",
    ),
    "not_first_in_queue": Sentence(
        "درخواست {number} نفر نخست نوبت نیست: {ahead} نفر جلوترند و نخستین آنان {name}، پروندهٔ {file_no} است. چیزی تخصیص نیافت؛ "
        "به او تخصیص دهید، یا دلیل پیش انداختن را بنویسید.",
        "The request {number} is not first in line: {ahead} stand before it, the first of them {name}, file {file_no}. "
        "Nothing was allocated; allocate to them, or write why they are passed over.",
    ),
    "waits_no_more": Sentence(
        "پروندهٔ درخواست {number} دیگر در نوبت این کالا نیست و چیزی تخصیص نیافت. نخست آن را به نوبت برگردانید، یا دلیل را "
        "بنویسید.",
        "The file of the request {number} waits in the line of this item no more, so nothing was allocated. Bring it "
        "back into the line first, or write the reason.",
    ),
    "no_interval_runs": Sentence(
        "برای «{name}» فاصله‌ای در جریان نیست و تأیید رئیس لازم نیست؛ می‌توانید تحویل دهید.",
        "No interval runs for “{name}”, so no approval is needed; it may be handed out.",
    ),
    "approval_open": Sentence(
        "برای همین کالا از {date} درخواست تأیید هست ({state}) و دومی ثبت نشد؛ همان را پی بگیرید.",
        "An approval for this item was asked for on {date} ({state}), so no second one was recorded; go on with that "
        "one.",
    ),
    "approval_not_found": Sentence(
        "این درخواست تأیید پیدا نشد؛ فهرست را تازه کنید.",
        "This approval was not found; refresh the list.",
    ),
    "approval_decided": Sentence(
        "این درخواست تأیید پایان یافته است ({state}) و به «{to_state}» نمی‌رود؛ اگر باز لازم است، درخواست تازه‌ای بفرستید.",
        "This approval has ended ({state}) and cannot become “{to_state}”; ask for a new one if it is needed again.",
    ),
    "cash_not_found": Sentence(
        "این کمک‌هزینه پیدا نشد؛ فهرست را تازه کنید.",
        "This cash aid was not found; refresh the list.",
    ),
    "cash_over_grant": Sentence(
        "کمیته برای «{name}» {granted} ریال تصویب کرده و {amount} ریال نوشته شده است؛ مبلغ را درست کنید یا رأی تازه‌ای بگیرید.",
        "The committee granted {granted} rial for “{name}”, and {amount} rial are typed; correct the amount, or bring a "
        "new vote.",
    ),
    "before_grant": Sentence(
        "روز پرداخت ({date}) پیش از رأی کمیته دربارهٔ درخواست {number} ({granted}) است؛ تاریخ را درست کنید.",
        "The day of the payment ({date}) lies before the committee's vote on the request {number} ({granted}); correct "
        "the date.",
    ),
    "outreach_not_found": Sentence(
        "این روز تحویل بیرونی پیدا نشد؛ فهرست را تازه کنید.",
        "This outreach day was not found; refresh the list.",
    ),
    "outreach_refused": Sentence(
        "این شماره‌های برگه پذیرفته نشد و چیزی تحویل‌شده به شمار نیامد. {rows} همین‌ها را بردارید یا درست کنید و دوباره ثبت کنید.",
        "These numbers of the sheet were refused, and nothing was kept. {rows} Take them out or correct them, and key the "
        "sheet in again.",
    ),
    "not_on_sheet": Sentence(
        "این شماره در برگه نیست؛ شماره را از روی برگه بنویسید.",
        "This number is not on the sheet; type it from the sheet.",
    ),
    "keyed_in_before": Sentence(
        "این شماره پیش‌تر ثبت شده است و حواله دارد؛ آن را بردارید.",
        "This number was keyed in before and has its voucher; take it out.",
    ),
    "before_promise": Sentence(
        "کالا در {promised} وعده داده شده و روز تحویل پیش از آن نوشته شده است؛ روز تحویل را درست کنید، یا شماره را بردارید.",
        "The goods were promised on {promised}, and the day of handing out lies before that; correct the day, or take the "
        "number out.",
    ),
    "lent_for_good": Sentence(
        "این شماره هم «برای همیشه» است و هم امانت تا {due}؛ یکی را بردارید.",
        "This number is both given for good and lent until {due}; take one of the two away.",
    ),
    "promises_not_open": Sentence(
        "این وعده‌ها برقرار نیست یا شماره‌شان نادرست است: {promises}؛ برگه‌ای ساخته نشد. آن‌ها را از فهرست وعده‌ها درست کنید و دوباره بسازید.",
        "These promises do not hold, or there are none of these numbers: {promises}; no sheet was made. Correct them by the "
        "list of promises and plan again.",
    ),
    "unknown_centre": Sentence(
        "مرکزی با این کد یا نام نیست؛ آن را از فهرست مرکزهای مثبت زندگی بردارید.",
        "No centre has this code or name; take it from the list of positive-life centres.",
    ),
    "out_of_range.amount": Sentence(
        "مبلغ باید بیش از صفر باشد و بزرگ‌تر از اندازه نباشد؛ صفرها را بشمارید.",
        "The amount must be above zero and not too large; count the zeros.",
    ),
    "out_of_range.quantity": Sentence(
        "تعداد باید عددی درست و بیش از صفر باشد؛ آن را دوباره بنویسید.",
        "The quantity must be a whole number above zero; type it again.",
    ),
    "item_retired.item": Sentence(
        "این کالا کنار گذاشته شده است؛ کالای دیگری برگزینید.",
        "This item is retired; choose another one.",
    ),
    "unknown_item.item": Sentence(
        "چنین کالایی در فهرست کالاها نیست؛ آن را از فهرست برگزینید.",
        "The catalogue has no such item; choose it from the list.",
    ),
    "bad_item_code.item": Sentence(
        "چنین کالایی در فهرست کالاها نیست؛ آن را از فهرست برگزینید.",
        "The catalogue has no such item; choose it from the list.",
    ),
    "unknown_size.size": Sentence(
        "این کالا چنین اندازه‌ای ندارد؛ اندازه را از فهرست برگزینید.",
        "This item has no such size; choose it from the list.",
    ),
}
