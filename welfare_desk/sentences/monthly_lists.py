# SPDX-License-Identifier: Apache-2.0
"""Tariffs, monthly lists and what was really paid, in words: refusals, tables and columns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "rate_missing": Sentence(
        "برای {month} نرخ «{kind}» ثبت نشده است و نرخ سال پیش به جای آن نمی‌نشیند. نرخ آن سال را از نامهٔ ستاد در "
        "«نرخ‌ها» ثبت کنید و دوباره تهیه کنید.",
        "No rate of “{kind}” is recorded for {month}, and last year's is not carried over. Record the rate of that "
        "year from the letter of headquarters, then prepare the list again.",
    ),
    "rate_proposed": Sentence(
        "نرخ «{kind}» برای {month} تنها پیشنهادی است و با آن پرداخت نمی‌شود. نرخ را تأیید کنید یا از نامهٔ ستاد ثبت "
        "کنید و دوباره تهیه کنید.",
        "The rate of “{kind}” for {month} is only proposed, and nobody is paid by it. Confirm it, or record it from "
        "the letter of headquarters, then prepare the list again.",
    ),
    "rate_amounts": Sentence(
        "این نرخ {count} مبلغ دارد و باید یکی برای همه یا {expected} مبلغ داشته باشد. مبلغ‌ها را کامل کنید.",
        "This rate has {count} amounts and needs one for all, or {expected}. Complete the amounts.",
    ),
    "rate_out_of_range": Sentence(
        "یکی از مبلغ‌ها صفر یا بیش از اندازه است؛ مبلغ را به ریال و کمتر از {most} بنویسید.",
        "One of the amounts is nothing, or too large; type it in rial, below {most}.",
    ),
    "rates_fall": Sentence(
        "مبلغ خانوار بزرگ‌تر کمتر از خانوار کوچک‌تر شده است؛ مبلغ‌ها را از کوچک به بزرگ بنویسید.",
        "A larger household gets less than a smaller one; type the amounts from the smallest household on.",
    ),
    "rate_month_out_of_range": Sentence(
        "ماه آغاز نرخ باید از {first} تا {last} باشد؛ ماه را دوباره بنویسید.",
        "A rate begins between {first} and {last}; type the month again.",
    ),
    "rate_exists": Sentence(
        "برای «{kind}» از {month} نرخی ثبت است و ردیف گذشته ویرایش نمی‌شود. اگر آن اشتباه است خطش بزنید؛ اگر افزایش "
        "تازه‌ای است، آن را «اعلام‌شده» ثبت و سپس آزاد کنید.",
        "A rate of “{kind}” from {month} is recorded already, and past rows are not edited. Strike it if it is "
        "wrong; record a new increase as announced, then release it.",
    ),
    "rate_gone": Sentence(
        "این نرخ را اداره ثبت نکرده است یا دیگر نیست؛ صفحه را تازه کنید.",
        "The office has not recorded this rate, or it is gone; reload the page.",
    ),
    "rate_confirmed": Sentence(
        "نرخ {month} پیشنهادی نیست و کاری برای تأیید نمانده است؛ صفحه را تازه کنید.",
        "The rate of {month} is no proposal, so there is nothing to confirm; reload the page.",
    ),
    "rate_not_announced": Sentence(
        "نرخ {month} از آغاز پرداختنی است و «اعلام‌شده» نیست؛ آزادکردن لازم ندارد. صفحه را تازه کنید.",
        "The rate of {month} is paid from the beginning and was not announced; it needs no release. Reload the page.",
    ),
    "rate_released": Sentence(
        "این مابه‌التفاوت در {date} آزاد شده است؛ لیست بعد آن را دارد. صفحه را تازه کنید.",
        "This difference was released on {date}; the next list carries it. Reload the page.",
    ),
    "list_too_early": Sentence(
        "لیست {month} هنوز زود است؛ لیست حداکثر برای ماه آینده ({last}) تهیه می‌شود. ماه را درست کنید.",
        "The list of {month} is too early: lists are made for the coming month ({last}) at most. Correct the month.",
    ),
    "list_step_not_allowed": Sentence(
        "لیست «{from_state}» است و «{to_state}» نمی‌شود. ترتیب این است: تهیه، تصویب، ارسال، مغایرت‌گیری؛ لیست "
        "تصویب‌شده دیگر عوض نمی‌شود؛ اصلاح را در لیست ماه بعد بیاورید.",
        "The list is {from_state} and does not become {to_state}. The order is: prepared, approved, sent, "
        "reconciled; an approved list never changes; bring corrections with the next month's list.",
    ),
    "list_not_prepared": Sentence(
        "لیست «{kind}» برای {month} تهیه نشده است؛ نخست آن را تهیه کنید.",
        "No list of “{kind}” was prepared for {month}; prepare it first.",
    ),
    "no_line": Sentence(
        "این ردیف در لیست نیست؛ صفحه را تازه کنید و دوباره برگزینید.",
        "The list has no such line; reload the page and choose again.",
    ),
    "list_empty": Sentence(
        "در {month} کسی «{kind}» نمی‌گیرد و لیستی تهیه نشد. برقراری‌ها را بررسی کنید.",
        "Nobody draws “{kind}” in {month}, so no list was made. Check who was admitted.",
    ),
    "draft_changed": Sentence(
        "لیست {month} پس از آنکه آن را دیدید عوض شده است و چیزی انجام نشد. دوباره تهیه کنید، ببینید و تصویب کنید.",
        "The list of {month} has changed since you looked at it, and nothing was done. Prepare it again, look at "
        "it, then approve.",
    ),
    "earlier_list_open": Sentence(
        "لیست {month} هنوز پیش‌نویس است و معوقهٔ این ماه به آن بستگی دارد. نخست آن را تصویب کنید یا کنار بگذارید.",
        "The list of {month} is still a draft, and the arrears of this month depend on it. Approve it or put it "
        "away first.",
    ),
    "later_list_stands": Sentence(
        "لیست {month} تصویب شده است و بدهی ماه‌های پیش را در خود دارد؛ برای ماه پیش از آن لیستی تهیه نمی‌شود. آنچه مانده "
        "است در لیست بعد می‌آید؛ ماه بعد از آن را تهیه کنید.",
        "The list of {month} is approved and carries what was owed before; no list is made for an earlier month. "
        "What is left comes with the next list; prepare a later month.",
    ),
    "list_not_approved": Sentence(
        "لیست {month} پیش‌نویس است و برای بانک نوشته نمی‌شود؛ نخست آن را تصویب کنید.",
        "The list of {month} is a draft and is not written for the bank; have it approved first.",
    ),
    "deduction_not_drawn": Sentence(
        "پروندهٔ {file_no} «{kind}» نگرفته است و چیزی از آن کسر نمی‌شود؛ پروندهٔ دیگری برگزینید.",
        "File {file_no} has drawn no “{kind}”, so nothing is kept back from it; choose another file.",
    ),
    "deduction_months": Sentence(
        "کسور از {first} است و باید همان ماه یا پس از آن پایان یابد؛ ماه پایان را درست کنید.",
        "The deduction begins in {first} and ends in that month or later; correct its last month.",
    ),
    "deduction_listed.new": Sentence(
        "لیست {month} تصویب شده است و کسور تازه به آن افزوده نمی‌شود؛ نخستین ماه را پس از آن بنویسید.",
        "The list of {month} is approved and takes no new deduction; type a first month after it.",
    ),
    "deduction_listed": Sentence(
        "لیست {month} تصویب شده و این کسور را دارد؛ از ماه پس از آن می‌توانید تغییرش دهید.",
        "The list of {month} is approved and holds this deduction; change it from the month after on.",
    ),
    "deduction_gone": Sentence(
        "این کسور دیگر نیست؛ صفحه را تازه کنید.", "This deduction is gone; reload the page."
    ),
    "finding_list_differs_from_lines": Sentence(
        "جمع لیست {kind} {month} با ردیف‌های آن نمی‌خواند؛ کسی بیرون از برنامه آن را تغییر داده است. لیست را نفرستید و به "
        "پشتیبان برنامه بگویید.",
        "The sums of the list {kind} {month} differ from its lines; somebody changed it outside the program. Do not "
        "send the list, and tell whoever supports the program.",
    ),
    "finding_line_differs_from_claims": Sentence(
        "معوقهٔ یک ردیف لیست (ردیف {line_id}) با ماه‌های آن نمی‌خواند؛ کسی بیرون از برنامه آن را تغییر داده است. به "
        "پشتیبان برنامه بگویید.",
        "The arrears of a line (row {line_id}) differ from its months; somebody changed it outside the program. Tell "
        "whoever supports the program.",
    ),
    "finding_list_reconciled_without_file": Sentence(
        "وضعیت لیست {kind} {month} با فایل‌های پرداخت آن نمی‌خواند. فایل پرداخت را دوباره بخوانید یا به پشتیبان برنامه "
        "بگویید.",
        "The state of the list {kind} {month} does not fit its files of payments. Take the file of payments in "
        "again, or tell whoever supports the program.",
    ),
    "payment_file_known": Sentence(
        "این فایل («{name}») در {date} برای لیست دیگری خوانده شده است و دوباره شمرده نمی‌شود. فایل دیگری برگزینید؛ اگر "
        "بانک برای دو ماه درست یک فایل داده است، ستون «ماه» را به آن بیفزایید.",
        "This file (“{name}”) was taken in on {date} for another list and is not counted twice. Choose another; if "
        "the bank gave the very same file for two months, add a column with the month.",
    ),
    "payment_rows_known": Sentence(
        "همین ردیف‌ها با فایل «{name}» در {date} خوانده شده‌اند و دوباره شمرده نمی‌شوند. فایل دیگری برگزینید؛ اگر آن فایل"
        " اشتباه بود، نخست آن را برگردانید؛ اگر پرداخت دومی با همان مبلغ‌هاست، آن را همچون پرداخت دوم بخوانید.",
        "The same rows came with the file “{name}” on {date} and are not counted twice. Choose another; if that"
        " file was a mistake, take it back first; if this is a second payment of the same amounts, take it in as"
        " a second payment.",
    ),
    "payment_lines_paid": Sentence(
        "{count} ردیف از این فایل را فایل‌های پیشین همین ماه کامل پرداخت کرده‌اند و دوباره شمرده نمی‌شوند. اگر این فایل همان "
        "پرداخت است، کنارش بگذارید؛ اگر پرداخت دومی است، آن را همچون پرداخت دوم بخوانید.",
        "Earlier files of this month have paid {count} lines of this file whole, and they are not counted twice. If "
        "this is the same payment, leave it; if it is a second one, take it in as a second payment.",
    ),
    "payment_none_listed": Sentence(
        "هیچ‌یک از {count} سطر این فایل از این لیست نیست و چیزی ثبت نشد؛ شاید فایل ادارهٔ دیگر یا ماه دیگری است. فایل همین"
        " لیست را برگزینید؛ اگر همین فایل درست است، آن را همان‌گونه که هست بخوانید.",
        "None of the {count} rows of this file belongs to this list, and nothing was recorded; it may be of another"
        " office or month. Choose the file of this list; if this one is right, take it in as it stands.",
    ),
    "payment_amounts_odd": Sentence(
        "{count} مبلغ این فایل از ردیف لیست بسیار دور است و چیزی ثبت نشد. سطر · پرونده · مبلغ فایل / مبلغ لیست (ریال): "
        "{names}. مبلغ‌ها را در فایل درست کنید؛ اگر درست‌اند، آن‌ها را همان‌گونه که هستند بخوانید.",
        "{count} amounts of this file lie far from the lines, and nothing was recorded. Row · file · amount of the "
        "file / of the list (rial): {names}. Correct them in the file; if they are right, take them in as they are.",
    ),
    "payment_amounts_odd.toman": Sentence(
        "مبلغ‌های این فایل نزدیک یک‌دهم لیست است و گویا به تومان است؛ چیزی ثبت نشد. سطر · پرونده · مبلغ فایل / مبلغ لیست "
        "(ریال)، {count} سطر: {names}. اگر به تومان است، «تومان» را در سرستون مبلغ بنویسید؛ اگر درست‌اند، همان‌گونه که هستند "
        "بخوانید.",
        "The amounts of this file are about a tenth of the list and seem to be toman; nothing was recorded. Row · "
        "file · amount of the file / of the list (rial), {count} rows: {names}. If so, write “toman” into the heading "
        "of the amounts; if they are right, take them in as they are.",
    ),
    "payment_amounts_odd.rial": Sentence(
        "مبلغ‌های این فایل نزدیک ده برابر لیست است و گویا به ریال است؛ چیزی ثبت نشد. سطر · پرونده · مبلغ فایل / مبلغ لیست "
        "(ریال)، {count} سطر: {names}. اگر به ریال است، «تومان» را از سرستون مبلغ بردارید؛ اگر درست‌اند، همان‌گونه که هستند "
        "بخوانید.",
        "The amounts of this file are about ten times the list and seem to be rial; nothing was recorded. Row · "
        "file · amount of the file / of the list (rial), {count} rows: {names}. If so, take “toman” out of the "
        "heading of the amounts; if they are right, take them in as they are.",
    ),
    "payment_file_gone": Sentence(
        "این فایل پرداخت دیگر نیست؛ صفحه را تازه کنید.", "This file of payments is gone; reload the page."
    ),
    "payment_file_struck": Sentence(
        "فایل «{name}» پیش‌تر خط خورده است؛ صفحه را تازه کنید.",
        "The file “{name}” was struck already; reload the page.",
    ),
    "payment_columns_missing": Sentence(
        "ستون مبلغ و دست‌کم یکی از کد ملی، شبا یا شماره پرونده پیدا نشد. سطر سرستون‌ها را در ۳۰ سطر نخست بنویسید و فایل "
        "را دوباره برگزینید.",
        "No column of amounts was found with a national ID, SHEBA or file number beside it. Write the headings "
        "within the first 30 rows, then choose the file again.",
    ),
    "payment_status": Sentence(
        "از این وضعیت برنمی‌آید که پول رسیده است یا نه؛ «پرداخت شد» یا «برگشتی» بنویسید. خانهٔ خالی یعنی پرداخت شد؛ سطری "
        "را که هنوز در راه است از فایل بردارید.",
        "This state does not say whether the money arrived; write “paid” or “returned”. An empty cell means paid; "
        "take a row that is still under way out of the file.",
    ),
    "payment_month": Sentence(
        "این سطر از ماه دیگری است؛ آن را در فایل همان ماه بگذارید.",
        "The row is of another month; put it into the file of that month.",
    ),
    "payment_repeated": Sentence(
        "همین مبلغ برای همین ردیف لیست پیش‌تر در این فایل آمده است؛ سطر تکراری را بردارید.",
        "This file has paid the same amount for the same line further up; take the repeated row out.",
    ),
    "payment_row_inside": Sentence(
        "سطر دیگری درون این خانه است، زیرا گیومه‌ای باز مانده است؛ گیومه را ببندید یا بردارید.",
        "Another row stands inside this cell, for a quotation mark was not closed; close it or take it out.",
    ),
    "no_payments": Sentence(
        "برای لیست {month} هنوز هیچ فایل پرداختی خوانده نشده است؛ نخست یک فایل بخوانید.",
        "No file of payments was read for the list of {month} yet; read one first.",
    ),
    "payment_sheets": Sentence(
        "چند برگه پرداخت دارند: {names}. هر برگه را در فایلی جدا بگذارید و یکی یکی بخوانید.",
        "Several sheets hold payments: {names}. Put each into a file of its own and read one after the other.",
    ),
    "payment_amounts_twice": Sentence(
        "چند ستون مبلغ پرداختی هست: {names}. تنها ستونی را نگه دارید که پرداخت شده است و فایل را دوباره برگزینید.",
        "Several columns tell the amount: {names}. Keep only the one that was paid, then choose the file again.",
    ),
    "payment_head_differs": Sentence(
        "سطر نخست فایل {said} پرداخت و {said_rial} ریال می‌گوید، ولی در آن {count} پرداخت و {rial} ریال هست؛ چیزی خوانده"
        " نشد. فایل کامل را بگیرید، یا سطر نخست را درست کنید.",
        "The file's first line tells {said} payments of {said_rial} rial, but it holds {count} of {rial} rial;"
        " nothing was taken in. Get the whole file, or correct its first line.",
    ),
    "list_not_written": Sentence(
        "لیست {month} اکنون «{state}» است و همین ماند؛ تنها فایل «{name}» نوشته نشد. جا باز کنید و فایل را دوباره بگیرید.",
        "The list of {month} is {state} and stays so; only the file “{name}” was not written. Make room, then export"
        " it again.",
    ),
    "payment_of_other_month": Sentence(
        "سطر {row} از {found} است و این لیست از {month}؛ چیزی خوانده نشد. فایل همان ماه را برگزینید.",
        "Row {row} is of {found}, and this list of {month}; nothing was taken in. Choose the file of that month.",
    ),
    "payment_of_other_kind": Sentence(
        "این فایل از «{found}» است و این لیست از «{kind}»؛ چیزی خوانده نشد. فایل همان پرداخت را برگزینید.",
        "This file is of “{found}”, and the list of “{kind}”; nothing was taken in. Choose the file of that payment.",
    ),
    "payments_empty": Sentence(
        "در این فایل زیر سرستون‌ها هیچ پرداختی نیست؛ فایل دیگری برگزینید.",
        "There are no payments below the headings of this file; choose another.",
    ),
    "payment_rows_refused": Sentence(
        "{count} سطر پذیرفته نشد و چیزی ثبت نشد. {names} سطرها را در فایل درست کنید و دوباره برگزینید.",
        "{count} rows were not accepted, and nothing was recorded. {names} Correct the rows in the file and choose "
        "it again.",
    ),
    "payment_contradicts": Sentence(
        "کد ملی و شماره پرونده از دو ردیف لیست است؛ یکی را درست کنید.",
        "The national ID and the file number belong to two lines of the list; correct one of them.",
    ),
    "payment_id_differs": Sentence(
        "این کد ملی در پرونده‌ای که سطر نام می‌برد از کسی نیست (نه مددجو، نه سرپرست، نه گیرنده)؛ کد ملی یا شماره پرونده را درست "
        "کنید.",
        "Nobody of the file that the row names has this national ID (client, head or drawer); correct the ID or the "
        "file number.",
    ),
    "payment_ambiguous": Sentence(
        "این شبا از چند ردیف لیست است؛ کد ملی یا شماره پرونده را هم بنویسید.",
        "Several lines of the list have this SHEBA; write the national ID or the file number too.",
    ),
    "payment_of_nobody": Sentence(
        "کد ملی، شبا و شماره پرونده هر سه خالی است؛ یکی را بنویسید.",
        "National ID, SHEBA and file number are all empty; write one of them.",
    ),
    "bad_cell": Sentence(
        "این خانه خطای فرمول است و مقداری ندارد؛ مقدار را بنویسید.",
        "This cell is the error of a formula and holds no value; write the value.",
    ),
}

KINDS: dict[str, Sentence] = {
    "pension": Sentence("مستمری", "the pension"),
    "care": Sentence("حق پرستاری", "the care allowance"),
    "hygiene": Sentence("کمک‌هزینهٔ لوازم بهداشتی", "hygiene aid"),
    "living": Sentence("کمک‌هزینهٔ معیشت", "the living allowance"),
    "multiples": Sentence("مستمری چندقلو", "the pension of multiples"),
    "kin_care": Sentence("امداد کودکان", "kin care"),
}
"""By the codes of `domain.pension.kinds.PaymentKind`."""

STATES: dict[str, Sentence] = {
    "draft": Sentence("پیش‌نویس", "a draft"),
    "approved": Sentence("تصویب‌شده", "approved"),
    "sent": Sentence("فرستاده", "sent"),
    "reconciled": Sentence("مغایرت‌گیری‌شده", "reconciled"),
}
"""By the codes of `domain.pension.monthly_list.ListState`."""


def kinds_in_words(code: str, facts: Mapping[str, Any], language: str) -> dict[str, str]:
    """The kinds of payment that a refusal of this room names, by its fact."""
    found = {name: KINDS.get(str(facts.get(name, ""))) for name in ("kind", "found")} if code in CODES else {}
    return {name: word.en if language == "en" else word.fa for name, word in found.items() if word}


TABLES: dict[str, Sentence] = {
    "monthly_claim": Sentence("معوقهٔ ردیف لیست", "arrears of a line"),
    "monthly_line": Sentence("ردیف لیست ماهانه", "line of a monthly list"),
    "monthly_list": Sentence("لیست ماهانه", "monthly list"),
    "payment": Sentence("پرداخت", "payment"),
    "payment_file": Sentence("فایل پرداخت", "file of payments"),
    "payment_note": Sentence("پیگیری پرداخت", "follow-up of a payment"),
    "pension_deduction": Sentence("کسور", "deduction"),
    "pension_rate": Sentence("مبلغ نرخ", "amount of a rate"),
    "pension_tariff": Sentence("نرخ پرداخت", "rate of a payment"),
}

COLUMNS: dict[str, Sentence] = {
    "amount": Sentence("مبلغ (ریال)", "amount (rial)"),
    "announced": Sentence("اعلام‌شده", "announced"),
    "approved_at": Sentence("تصویب در", "approved at"),
    "approved_by": Sentence("تصویب‌کننده", "approved by"),
    "arrears_sum": Sentence("جمع معوقه (ریال)", "arrears (rial)"),
    "band": Sentence("بعد خانوار", "size of household"),
    "bank": Sentence("بانک", "bank"),
    "deductions": Sentence("کسور (ریال)", "deductions (rial)"),
    "digest": Sentence("اثر انگشت", "digest"),
    "for_month": Sentence("بابت ماه", "for the month"),
    "household": Sentence("خانوار همان‌گونه که بود", "household as it was"),
    "identifier": Sentence("کد ملی یا شناسه", "identifier"),
    "line_count": Sentence("تعداد ردیف", "lines"),
    "line_id": Sentence("ردیف لیست", "line"),
    "line_no": Sentence("ردیف", "line no."),
    "list_id": Sentence("لیست", "list"),
    "month": Sentence("ماه", "month"),
    "net": Sentence("خالص (ریال)", "net (rial)"),
    "owner_identifier": Sentence("کد ملی صاحب حساب", "national ID of the account's owner"),
    "payment_file_id": Sentence("فایل پرداخت", "file of payments"),
    "payment_id": Sentence("پرداخت", "payment"),
    "prepared_at": Sentence("تهیه در", "prepared at"),
    "prepared_by": Sentence("تهیه‌کننده", "prepared by"),
    "promised": Sentence("اعلام‌شده و پرداخت‌نشده (ریال)", "announced, not paid (rial)"),
    "rate_since": Sentence("نرخ از ماه", "rate from"),
    "released_on": Sentence("آزادشده در", "released on"),
    "remark": Sentence("ملاحظات", "remark"),
    "remarks": Sentence("نشان‌ها", "marks"),
    "row_count": Sentence("تعداد سطر", "rows"),
    "row_no": Sentence("شمارهٔ سطر", "row"),
    "sent_at": Sentence("ثبت ارسال", "sending recorded at"),
    "sent_by": Sentence("فرستنده", "sent by"),
    "sheba_owner": Sentence("صاحب حساب", "owner of the account"),
    "size": Sentence("بعد خانوار", "size of household"),
    "tariff_id": Sentence("نرخ", "rate"),
    "until_month": Sentence("تا ماه", "until"),
    "why": Sentence("علت", "why"),
}
"""Columns of these tables that no other room names."""

VALUES: dict[tuple[str, str], Sentence] = {
    ("why", "late"): Sentence("ماه در لیستی نبوده است", "the month stood on no list"),
    ("why", "rate"): Sentence("نرخ پس از آن روشن شد", "its rate became known later"),
    ("why", "unpaid"): Sentence("پرداخت نشده است", "nobody paid it"),
    ("why", "short"): Sentence("کمتر پرداخت شده است", "less was paid"),
    ("why", "overpaid"): Sentence("بیشتر پرداخت شده است", "more was paid than is due"),
    **{("kind", code): word for code, word in KINDS.items()},
    **{("state", code): word for code, word in STATES.items()},
}
"""Codes of these tables in words."""
