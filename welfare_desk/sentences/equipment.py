# SPDX-License-Identifier: Apache-2.0
"""Sentences of the store of equipment: catalogue, receipts, vouchers, loans, returns, counts, corrections."""

from __future__ import annotations

from welfare_desk.sentences import Sentence
from welfare_desk.sentences.equipment_catalogue import CATALOGUE

_COUNTER: dict[str, Sentence] = {
    "scan_unread": Sentence(
        "«{text}» نه کد ملی است، نه شمارهٔ پرونده، نه شمارهٔ حواله. دوباره اسکن کنید یا شماره را با صفحه‌کلید بنویسید؛ نام شخص را با Ctrl+K جست‌وجو کنید.",
        "“{text}” is no national ID, no file number and no number of a voucher. Scan it again, or type the "
        "number; search for a person's name by Ctrl+K.",
    ),
    "paper_of_nobody": Sentence(
        "برگهٔ {number} به نام مددجویی صادر نشده است. کارت ملی یا شمارهٔ پروندهٔ مددجو را بخوانید.",
        "The paper {number} was not issued for a client. Scan the client's card, or type the file number.",
    ),
}

_LINES: dict[str, Sentence] = {
    "no_lines": Sentence(
        "هیچ کالایی نوشته نشده است؛ دست‌کم یک سطر بیفزایید.",
        "No goods are named; add at least one line.",
    ),
    "too_many_lines": Sentence(
        "یک برگه تا {most} سطر دارد؛ بقیه را در برگهٔ دیگری بنویسید.",
        "A paper has up to {most} lines; put the rest on another one.",
    ),
    "bad_quantity": Sentence(
        "تعداد «{item}» باید عددی درست از ۱ تا {most} باشد، نه {quantity}؛ آن را دوباره بنویسید.",
        "The pieces of {item} must be a whole number from 1 to {most}, not {quantity}; type it again.",
    ),
    "bad_serial": Sentence(
        "شمارهٔ سریال خوانده نشد؛ تا {longest} حرف و رقم از روی دستگاه بنویسید.",
        "The serial number cannot be read; type up to {longest} letters and digits from the device.",
    ),
    "serials_not_kept": Sentence(
        "{item} با شمارهٔ سریال نگه داشته نمی‌شود؛ خانهٔ سریال را خالی بگذارید.",
        "{item} is not kept by serial numbers; leave the serials empty.",
    ),
    "serials_differ": Sentence(
        "برای {quantity} دستگاه {item}، {serials} شمارهٔ سریال نوشته شده است؛ شمار آن‌ها را برابر کنید.",
        "There are {serials} serial numbers for {quantity} devices of {item}; make them as many.",
    ),
    "serial_twice": Sentence(
        "شمارهٔ سریال {serial} در این برگه دو بار آمده است؛ یکی را بردارید.",
        "The serial number {serial} stands twice on this paper; take one out.",
    ),
    "serial_known": Sentence(
        "دستگاهی با شمارهٔ سریال {serial} پیش‌تر به انبار آمده است ({item}، جای کنونی: {place}) و چیزی ثبت نشد. شماره را از روی "
        "دستگاه بسنجید؛ اگر از مددجو برگشته است، «برگشت» را ثبت کنید.",
        "A device with the serial number {serial} came in before ({item}, now: {place}), so nothing was recorded. Compare "
        "the number with the device; if a client brings it back, record a return.",
    ),
    "serial_needed": Sentence(
        "برای تحویل {item} شمارهٔ سریال هر دستگاه لازم است؛ آن را بنویسید یا بارکدش را بخوانید. در انبار هست: {serials}.",
        "Each device of {item} needs its serial number; type it or scan its barcode. In the store are: {serials}.",
    ),
    "unknown_serial": Sentence(
        "دستگاهی با شمارهٔ سریال «{serial}» در دفتر انبار نیست. شماره را از روی دستگاه بسنجید؛ اگر تازه آمده است، نخست رسید آن را "
        "ثبت کنید.",
        "The store's books have no device with the serial number “{serial}”. Compare it with the device; if it is new, "
        "record its receipt first.",
    ),
    "serial_of_other_item": Sentence(
        "دستگاه {serial} از کالای {item} است، با اندازهٔ «{size}»، نه آنچه در این سطر آمده است. کالا یا سریال را درست کنید.",
        "The device {serial} is of {item}, size “{size}”, not of the item on this line. Correct the item or the "
        "serial number.",
    ),
    "serial_not_here": Sentence(
        "دستگاه {serial} اکنون اینجا نیست؛ جای آن: {place}. سرگذشت دستگاه را ببینید و اگر برگشته است نخست برگشت را ثبت کنید.",
        "The device {serial} is not here now; it is: {place}. Look at the device's story, and record its return first "
        "if it is back.",
    ),
    "serial_promised": Sentence(
        "دستگاه {serial} تا {date} به {name}، پروندهٔ {file_no}، تخصیص دارد و به کس دیگری داده نشد. دستگاه دیگری بردارید یا نخست "
        "آن تخصیص را آزاد کنید.",
        "The device {serial} is allocated to {name}, file {file_no}, until {date}, and was given to nobody else. Take "
        "another one, or release that allocation first.",
    ),
    "not_in_store": Sentence(
        "از {item} در انبار {on_hand} {unit} هست و {quantity} {unit} خواسته شده است؛ چیزی ثبت نشد. تعداد را کم کنید یا نخست رسید "
        "کالای تازه را ثبت کنید.",
        "The store has {on_hand} of {item} (unit: {unit}), and {quantity} were asked for; nothing was recorded. Lower the number, or "
        "record the receipt of new goods first.",
    ),
    "not_in_store.workshop": Sentence(
        "از {item} {on_hand} {unit} در تعمیرگاه یا ضدعفونی هست و {quantity} {unit} از آنجا خواسته شده است؛ چیزی ثبت نشد. اگر کالا در "
        "انبار است جای آن را «انبار» برگزینید، وگرنه تعداد را کم کنید.",
        "The workshop has {on_hand} of {item} (unit: {unit}), and {quantity} were asked for from there; nothing was recorded. If the "
        "goods are in the store, choose the store as their place; else lower the number.",
    ),
    "promised_to_others": Sentence(
        "از {item} در انبار {on_hand} {unit} هست، ولی تنها {free} {unit} آزاد است و بقیه به دیگران تخصیص دارد؛ {quantity} {unit} بیرون "
        "نرفت. تعداد را کم کنید یا تخصیصی را آزاد کنید.",
        "The store has {on_hand} of {item} (unit: {unit}), but only {free} are free, since the rest is allocated to others; {quantity} "
        "did not go out. Lower the number, or release an allocation.",
    ),
    "before_received": Sentence(
        "در {date} هنوز {item} به انبار نرسیده بود (رسید: {received})؛ چیزی با این تاریخ ثبت نشد. تاریخ را درست کنید یا کالای "
        "دیگری بردارید.",
        "On {date} this {item} had not come in yet (received {received}), so nothing was recorded on that day. Correct "
        "the date, or take another piece.",
    ),
    "short_that_day": Sentence(
        "{name} با تاریخ {date} جابه‌جا نشد، چون در {day} دیگر این‌قدر از آن آنجا نبود ({place}): {missing} عدد کم می‌آید، هرچند "
        "امروز هست. تاریخ را درست کنید یا تعداد را کم کنید، و اگر رسید یا عودتی ثبت نشده است نخست آن را ثبت کنید.",
        "{name} did not move on {date}, since on {day} not so much of it was there ({place}): {missing} would be missing, "
        "although they are there today. Correct the date or lower the number; if a receipt or a return was not recorded, "
        "record it first.",
    ),
    "before_last_move": Sentence(
        "«{serial}» پس از {date} هنوز جابه‌جا شده است (آخرین بار در {moved})؛ چیزی با این تاریخ ثبت نشد. تاریخ را {moved} یا پس از "
        "آن بنویسید، و اگر روزِ سند پیشین نادرست است نخست آن را باطل کنید.",
        "“{serial}” moved after {date}, the last time on {moved}, so nothing was recorded on that day. Type {moved} or a "
        "later day; if the day of the earlier document is wrong, take that one back first.",
    ),
}
_RECEIPTS: dict[str, Sentence] = {
    "label_far_ahead": Sentence(
        "سریال {serial} شکل برچسب‌های خود اداره را دارد ولی از برچسب بعدی ({next}) بسیار جلوتر است؛ چیزی ثبت نشد. شمارهٔ روی "
        "برچسب را دوباره بخوانید، یا سریال را خالی بگذارید تا برنامه برچسب بدهد.",
        "The serial number {serial} has the form of the office's own labels, but runs far ahead of the next one ({next}); "
        "nothing was recorded. Read the label once more, or leave the serial number empty to get a label.",
    ),
    "source_not_received": Sentence(
        "آنچه انبارگردانی بیش یافته است با بستن همان انبارگردانی به انبار می‌آید، نه با رسید. منشأ دیگری برگزینید.",
        "What a count finds too much comes in by closing that count, not by a receipt. Choose another source.",
    ),
    "price_unlike_usual": Sentence(
        "بهای واحد {item} {unit_cost} ریال نوشته شده و بهای معمول آن {usual} ریال است؛ شاید تومان به جای ریال آمده است. چیزی "
        "ثبت نشد: صفرها را بشمارید، و اگر همین درست است آن را همان گونه که هست بپذیرید.",
        "The unit cost of {item} is typed as {unit_cost} rial, while {usual} rial is usual; perhaps toman were typed for "
        "rial. Nothing was recorded: count the zeros, and if the price is right, accept it as typed.",
    ),
    "required.letter_no": Sentence(
        "شمارهٔ نامه نوشته نشده است؛ آن را از روی نامه بنویسید.",
        "The letter number is missing; type it from the letter.",
    ),
    "required.collector": Sentence(
        "نام تحویل‌گیرنده نوشته نشده است؛ نام کسی را که به جای مددجو آمده بنویسید.",
        "The collector's name is missing; type who came instead of the client.",
    ),
    "required.brought_by": Sentence(
        "نام آورنده نوشته نشده است؛ نام کسی را که کالا را به جای مددجو آورده بنویسید.",
        "The name of whoever brought it is missing; type who came instead of the client.",
    ),
    "required.reason": Sentence(
        "دلیل نوشته نشده است؛ بنویسید چرا.",
        "The reason is missing; write why.",
    ),
    "required.to": Sentence(
        "مقصد نوشته نشده است؛ نام اداره یا مرکزی را که کالا به آن می‌رود بنویسید.",
        "The destination is missing; type the office or centre that the goods go to.",
    ),
}
_ISSUES: dict[str, Sentence] = {
    "issue_not_in_hand": Sentence(
        "کالایی تحویل نشد، چون پرونده در دست اقدام نیست: {coverage}. نخست وضعیت پوشش را ببینید.",
        "Nothing was handed out, since the file is not in hand: {coverage}. Look at its coverage first.",
    ),
    "not_for_loan": Sentence(
        "{item} برنمی‌گردد و امانت داده نمی‌شود؛ تاریخ سررسید را بردارید یا در فهرست کالاها آن را برگشتی کنید.",
        "{item} does not come back and is not lent; take the due date out, or make it returnable in the catalogue.",
    ),
    "loan_too_short": Sentence(
        "سررسید امانت ({date}) پس از روز تحویل ({handed}) نیست؛ روزی پس از آن را بنویسید.",
        "The last day of the loan ({date}) does not lie after the day of handing out ({handed}); type a later day.",
    ),
    "request_needed": Sentence(
        "«{name}» ({item}) نسخه می‌خواهد و برای {quantity} عدد آن این مددجو درخواست پذیرفته‌شده‌ای ندارد. نخست درخواست را به "
        "کمیته ببرید، یا اگر کار شتاب دارد دلیل را بنویسید.",
        "“{name}” ({item}) needs a prescription, and for {quantity} of it this client has no granted request. Take the "
        "request to the committee first, or, if it is urgent, write the reason.",
    ),
    "several_of_one": Sentence(
        "برای {quantity} دستگاه «{name}» این مددجو درخواست پذیرفته‌شده‌ای ندارد و چیزی تحویل نشد. بیش از یکی را نخست به کمیته "
        "ببرید، یا دلیل را بنویسید.",
        "For {quantity} devices “{name}” this client has no granted request, so nothing was handed out. Take more than one "
        "to the committee first, or write the reason.",
    ),
    "not_a_pupil": Sentence(
        "این مددجو {age} ساله است و دانش‌آموز به شمار نمی‌آید (تا {most} سالگی). نشان دانش‌آموز را بردارید؛ اگر فاصله نگذشته است، "
        "دلیل و تأیید رئیس لازم است.",
        "This client is {age} years old and no pupil (until {most}). Take the pupil's tick away; where an interval runs, a "
        "reason and the head's approval are needed.",
    ),
    "interval_not_over": Sentence(
        "این مددجو در {date} «{last}» گرفته است ({way}، {paper}) و فاصلهٔ {months}ماههٔ «{name}» در {until} به پایان می‌رسد؛ چیزی "
        "ثبت نشد. تا آن روز صبر کنید، یا دلیل را بنویسید و تأیید رئیس را بگیرید.",
        "This client had “{last}” on {date} ({way}, {paper}), and the interval of {months} months of “{name}” ends on "
        "{until}; nothing was recorded. Wait until then, or write the reason and ask for the head's approval.",
    ),
    "interval_not_over.same_item": Sentence(
        "این مددجو «{name}» را در {date} گرفته است ({way}، {paper}) و فاصلهٔ {months}ماههٔ آن در {until} به پایان می‌رسد؛ چیزی "
        "ثبت نشد. تا آن روز صبر کنید، یا دلیل را بنویسید و تأیید رئیس را بگیرید.",
        "This client had “{name}” on {date} ({way}, {paper}), and its interval of {months} months ends on {until}; nothing "
        "was recorded. Wait until then, or write the reason and ask for the head's approval.",
    ),
    "interval_needs_approval.same_item": Sentence(
        "این مددجو «{name}» را در {date} گرفته است ({way}، {paper}) و فاصلهٔ {months}ماههٔ آن تا {until} است؛ کمک پیش از آن "
        "تأیید رئیس اداره را می‌خواهد و چیزی ثبت نشد. درخواست تأیید بفرستید و پس از پاسخ او ادامه دهید.",
        "This client had “{name}” on {date} ({way}, {paper}), and its interval of {months} months lasts until {until}; "
        "before then the head of the office must approve, so nothing was recorded. Ask for approval, and go on once it "
        "is given.",
    ),
    "interval_needs_approval": Sentence(
        "این مددجو در {date} «{last}» گرفته است ({way}، {paper}) و فاصلهٔ {months}ماههٔ «{name}» تا {until} است؛ کمک پیش از آن "
        "تأیید رئیس اداره را می‌خواهد و چیزی ثبت نشد. درخواست تأیید بفرستید و پس از پاسخ او ادامه دهید.",
        "This client had “{last}” on {date} ({way}, {paper}), and the interval of {months} months of “{name}” lasts until "
        "{until}; before then the head of the office must approve, so nothing was recorded. Ask for approval, and go on "
        "once it is given.",
    ),
}
_RETURNS: dict[str, Sentence] = {
    "serial_not_out": Sentence(
        "دستگاه {serial} نزد مددجویی نیست که برگردد؛ جای آن: {place}. سریال را از روی دستگاه بسنجید.",
        "The device {serial} is with no client, so it cannot come back; it is: {place}. Compare the serial number with "
        "the device.",
    ),
    "voucher_needed": Sentence(
        "کالای بی‌سریال از روی حواله برمی‌گردد؛ شمارهٔ حواله را بنویسید.",
        "Goods without serial numbers come back by their voucher; type its number.",
    ),
    "not_on_voucher": Sentence(
        "در حوالهٔ {number} کالای {item} به مددجو داده نشده است؛ شمارهٔ حواله یا کالا را درست کنید.",
        "The voucher {number} gave no {item} to the client; correct the number or the item.",
    ),
    "more_than_out": Sentence(
        "از {item} تنها {left} عدد نزد مددجو مانده است و {quantity} عدد برنمی‌گردد؛ تعداد را درست کنید.",
        "Only {left} of {item} are still with the client, so {quantity} cannot come back; correct the number.",
    ),
    "returns_of_several": Sentence(
        "این کالاها با چند حواله داده شده‌اند ({numbers})؛ برای هر حواله یک برگشت جدا ثبت کنید.",
        "These goods went out by several vouchers ({numbers}); record a return for each of them.",
    ),
    "returned_before": Sentence(
        "روز برگشت ({date}) پیش از روز تحویل ({handed}) است؛ تاریخ را درست کنید.",
        "The day of the return ({date}) lies before the day of handing out ({handed}); correct the date.",
    ),
    "loan_not_out": Sentence(
        "این امانت دیگر نزد مددجو نیست، یا امانت نبوده است؛ فهرست امانت‌ها را تازه کنید.",
        "This loan is no longer with the client, or never was one; refresh the list of loans.",
    ),
    "not_extended": Sentence(
        "سررسید تازه ({date}) باید پس از {due} باشد، یعنی هم پس از سررسید کنونی و هم پس از روز توافق؛ امانت تمدید نشد. روزی "
        "پس از آن را بنویسید.",
        "The new last day ({date}) must lie after {due}: after the present one as well as after the day of the agreement. "
        "The loan was not extended; type a later day.",
    ),
    "no_loan_on_voucher": Sentence(
        "حوالهٔ {number} چیزی به امانت نداده است و قرارداد امانت ندارد؛ شمارهٔ حواله را ببینید.",
        "The voucher {number} lent nothing, so there is no loan contract of it; look at its number.",
    ),
    "loan_all_back": Sentence(
        "همهٔ امانت‌های حوالهٔ {number} برگشته است و چیزی برای قرارداد نمانده؛ قراردادی صادر نشد. شمارهٔ حواله را ببینید.",
        "All loans of the voucher {number} are back, so nothing is left for a contract and none was issued; look at its "
        "number.",
    ),
    "contract_stands": Sentence(
        "امانت‌های حوالهٔ {number} قرارداد {contract} را دارد و قرارداد دیگری صادر نشد؛ المثنای آن را چاپ کنید، یا اگر سررسید "
        "یا کالاها دگرگون شده است، نخست آن را باطل کنید.",
        "The loans of the voucher {number} have the contract {contract}, so no other was issued; print a duplicate of it, "
        "or, if the last day or the goods have changed, void it first.",
    ),
}
_STORE: dict[str, Sentence] = {
    "not_scrapped_from": Sentence(
        "کالا تنها از انبار یا تعمیرگاه اسقاط می‌شود، نه از اینجا: {place}. نخست آن را برگردانید.",
        "Goods are scrapped from the store or the workshop only, not from here: {place}. Bring them back first.",
    ),
    "not_in_workshop": Sentence(
        "دستگاه {serial} در تعمیرگاه نیست که آماده شود؛ جای آن: {place}. نشان «آماده» را بردارید.",
        "The device {serial} is not in the workshop, so it cannot be made ready; it is: {place}. Take the mark “ready” "
        "off.",
    ),
    "care_not_found": Sentence(
        "این کار روی دستگاه پیدا نشد؛ سرگذشت دستگاه را تازه کنید.",
        "This was not found in the device's story; refresh it.",
    ),
    "stock_document_not_found": Sentence(
        "این سند انبار پیدا نشد؛ فهرست سندها را تازه کنید.",
        "This document of the store was not found; refresh the list of documents.",
    ),
    "document_reversed": Sentence(
        "سند {number} پیش‌تر باطل شده است و دوباره باطل نمی‌شود. سند اصلاح آن را ببینید.",
        "The document {number} was taken back before and is not taken back again. Look at what was recorded instead.",
    ),
    "reversal_final": Sentence(
        "{number} خود سند اصلاح است و باطل نمی‌شود؛ سند درست را از نو ثبت کنید.",
        "{number} is a correction itself and is not taken back; record what is right anew.",
    ),
    "corrected_before": Sentence(
        "روز اصلاح ({date}) پیش از روز سند ({happened}) است؛ تاریخ را درست کنید.",
        "The day of the correction ({date}) lies before the day of the document ({happened}); correct the date.",
    ),
    "moved_on_since": Sentence(
        "این سند باطل نشد، چون {item} آن از آن پس جابه‌جا شده است (سریال «{serial}»، جای کنونی: {place}). نخست سندهای پس از آن را "
        "باطل کنید.",
        "This document was not taken back, since its {item} has moved on (serial “{serial}”, now: {place}). Take back "
        "what came after it first.",
    ),
    "moved_on_since.pieces": Sentence(
        "این سند باطل نشد، چون {item} آن از آن پس جابه‌جا شده است و دیگر همه‌اش آنجا نیست. در کاردکس {item} ببینید چه شده است و "
        "نخست سندهای پس از آن را باطل کنید.",
        "This document was not taken back, since its {item} has moved on and is no longer all there. See the ledger card "
        "of {item} for what became of it, and take back what came after first.",
    ),
    "count_open": Sentence(
        "یک انبارگردانی باز است و دومی آغاز نشد؛ آن را ببندید یا کنار بگذارید.",
        "A stock count is open, so no second one was begun; close it or drop it.",
    ),
    "count_not_found": Sentence(
        "این انبارگردانی پیدا نشد؛ فهرست را تازه کنید.",
        "This stock count was not found; refresh the list.",
    ),
    "count_ended": Sentence(
        "این انبارگردانی پایان یافته است و دیگر عوض نمی‌شود؛ انبارگردانی تازه‌ای آغاز کنید.",
        "This stock count has ended and changes no more; begin a new one.",
    ),
    "count_empty": Sentence(
        "در این انبارگردانی هنوز چیزی شمرده نشده است؛ نخست بشمارید یا آن را کنار بگذارید.",
        "Nothing was counted in this stock count yet; count first, or drop it.",
    ),
    "count_more_than_there": Sentence(
        "در شمارش {short} عدد از {item} کم بود، ولی پس از آن کالا بیرون رفته و اکنون تنها {on_hand} عدد در انبار هست؛ "
        "انبارگردانی بسته نشد. {item} را دوباره بشمارید، یا زمان شمارش را درست کنید.",
        "The count missed {short} of {item}, but goods have left since and only {on_hand} are in the store now, so it "
        "was not closed. Count {item} again, or correct the time of the counting.",
    ),
    "count_needs_serials": Sentence(
        "شمار دستگاه‌های {item} با دفتر ({balance}) نمی‌خواند؛ سریال دستگاه‌هایی را که دیده‌اید بنویسید تا روشن شود کدام نیست.",
        "The devices of {item} differ from the books ({balance}); type the serial numbers that you have seen, so that it "
        "is clear which one is missing.",
    ),
    "counted_in_future": Sentence(
        "زمان شمارش هنوز نرسیده است؛ ساعت شمارش را درست کنید.",
        "The time of the counting has not come yet; correct it.",
    ),
    "counted_again_since": Sentence(
        "{name} پس از این زمان باز هم شمرده شده و آن شمارش بسته است ({date} ساعت {hour})؛ شمارش پیش از آن ثبت نشد. زمان شمارش را "
        "درست کنید، یا اگر آن شمارش نادرست بوده نخست صورتجلسهٔ آن را باطل کنید.",
        "{name} was counted again after this time, and that count is closed ({date}, {hour}); the earlier one was not kept. "
        "Correct the time, or take that count's minutes back first if it was wrong.",
    ),
    "counted_long_ago": Sentence(
        "زمان شمارش ({date}) بیش از {days} روز پیش از آغاز این انبارگردانی است و چیزی ثبت نشد؛ تاریخ شمارش را درست کنید یا "
        "کالا را دوباره بشمارید.",
        "The time of the counting ({date}) lies more than {days} days before this count was begun, so nothing was "
        "kept; correct its date, or count the item again.",
    ),
    "count_found_device": Sentence(
        "از {item}، {counted} دستگاه شمرده شد و دفتر {balance} دستگاه دارد؛ این شمارش ثبت نشد، چون هیچ دستگاهی بی سریال به "
        "انبار نمی‌آید. نخست دستگاه افزون را با سریالش رسید کنید، یا اگر برگشته است برگشت آن را، سپس دوباره بشمارید.",
        "{counted} devices of {item} were counted and the books have {balance}; this was not kept, since no device comes "
        "in without its serial number. Record the receipt of the one too much with its serial, or its return if a "
        "client brought it back, then count again.",
    ),
    "serial_not_then": Sentence(
        "دستگاه {serial} هنگام شمارش ({date} ساعت {hour}) به نوشتهٔ دفتر در انبار نبود؛ جای آن: {place}. اگر پس از شمارش آمده "
        "است آن را از این سطر بردارید؛ وگرنه زمان شمارش را درست کنید.",
        "By the books the device {serial} was not in the store when it was counted ({date}, {hour}); it was: {place}. If "
        "it came afterwards take it out of this line, else correct the time of the counting.",
    ),
    "missing_moved_on": Sentence(
        "دستگاه {serial} در شمارش دیده نشد، ولی پس از آن در دفتر جابه‌جا شده است (جای کنونی: {place})؛ پس گم نیست و کسری آن ثبت "
        "نشد. {item} را دوباره بشمارید، یا زمان شمارش را درست کنید.",
        "The device {serial} was not seen in the count, yet the books have moved it since (it is now: {place}); so it is "
        "not missing and was not posted. Count {item} again, or correct the time of the counting.",
    ),
    "document_stands": Sentence(
        "با برگهٔ {number} کالا جابه‌جا شده است. سند آن را در انبار با دلیل باطل کنید؛ برگه با آن باطل می‌شود.",
        "Goods moved with paper {number}. Take its document back in the store, with a reason: that makes it void.",
    ),
    "days_reversed": Sentence(
        "روز آغاز ({since}) پس از روز پایان ({until}) است؛ جایشان را عوض کنید.",
        "The first day ({since}) lies after the last day ({until}); swap them.",
    ),
    "bad_half": Sentence(
        "نیم‌سال {half} سال {year} خوانده نشد؛ نیم‌سال ۱ یا ۲ و سال را چهاررقمی بنویسید.",
        "Half {half} of year {year} cannot be read; type half 1 or 2 and the year in four digits.",
    ),
    "half_not_over": Sentence(
        "این نیم‌سال تا {until} است و هنوز پایان نیافته است؛ صورت‌حساب اموال را پس از آن صادر کنید.",
        "This half-year lasts until {until} and is not over; issue the statement after that.",
    ),
}
CODES: dict[str, Sentence] = {
    **_COUNTER,
    **CATALOGUE,
    **_LINES,
    **_RECEIPTS,
    **_ISSUES,
    **_RETURNS,
    **_STORE,
}
