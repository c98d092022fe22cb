# SPDX-License-Identifier: Apache-2.0
"""What is said of months: why one cannot be closed, opened again or looked at."""

from __future__ import annotations

from welfare_desk.sentences import Sentence as S

CODES: dict[str, S] = {
    "month_ahead": S(
        "ماه {month} هنوز آغاز نشده و رقمی ندارد؛ ماه جاری یا ماهی پیش از آن را برگزینید.",
        "The month {month} has not begun and has no figures; choose this month or an earlier one.",
    ),
    "month_closed_already": S(
        "ماه {month} بسته است؛ اگر باید چیزی از آن عوض شود، رئیس ماه‌های بسته را با دلیل دوباره باز کند، از آخرین تا همین ماه.",
        "The month {month} is closed; if something of it must change, the head opens the closed months again, with a "
        "reason, from the last back to this one.",
    ),
    "month_not_over": S(
        "ماه {month} تا {ends} ادامه دارد و پیش از پایانش بسته نمی‌شود؛ پس از آن روز دوباره ببندید.",
        "The month {month} runs until {ends} and is not closed before its end; close it after that day.",
    ),
    "earlier_month_open": S(
        "ماه‌ها به ترتیب بسته می‌شوند و {next} هنوز باز است؛ نخست آن را ببندید.",
        "Months are closed in order, and {next} is still open; close it first.",
    ),
    "month_not_closed": S(
        "ماه {month} باز است و چیزی برای گشودن یا فرستادن ندارد؛ نخست آن را ببندید.",
        "The month {month} is open, so there is nothing to open again or to send; close it first.",
    ),
    "month_before_first": S(
        "ماه {month} پیش از {first} است که زنجیرهٔ ماه‌های بسته با آن آغاز شده، و تا آن بسته است خودش بسته نمی‌شود. اگر {first} هنوز "
        "برای ستاد فرستاده نشده است، رئیس ماه‌های بسته را با دلیل دوباره باز کند، از آخرین تا {first}، و سپس {month} و ماه‌های پس از آن "
        "به ترتیب بسته شوند. اگر فرستاده شده است، رقم‌های {month} را چنان‌که امروز شمرده می‌شود ببینید و گزارش را از {first} آغاز "
        "کنید.",
        "The month {month} is before {first}, with which the chain of closed months begins, and is not closed while that "
        "is. Where {first} was not sent to headquarters yet, the head opens the closed months again with a reason, from "
        "the last back to {first}; then {month} and those after it are closed in order. Where it was sent, look at the "
        "figures of {month} as they are counted today, and begin reports with {first}.",
    ),
    "first_month_far": S(
        "ماه {month} نخستین ماهی است که بسته می‌شود، ولی پیش از آن آخرین چیز در {last} ثبت شده است و هر ماه بعدی باید پس از آن "
        "بسته شود. تاریخ این رایانه را ببینید و اگر جلو است درستش کنید؛ اگر درست است، بستن را از {last} آغاز کنید.",
        "The month {month} would be the first that is closed, but before it nothing was entered since {last}, and every "
        "later month is closed after it. See the date of this computer and put it right where it is ahead; where it is "
        "right, begin closing with {last}.",
    ),
    "later_month_closed": S(
        "پس از {month} ماه دیگری بسته شده و تنها آخرین ماه بسته، {last}، باز می‌شود؛ نخست آن را باز کنید.",
        "A later month than {month} is closed, and only the last one, {last}, can be opened again; open that first.",
    ),
    "month_checks_fail": S(
        "ماه {month} بسته نشد، چون رقم‌های آن با هم نمی‌خوانند: {checks}. فهرست پشت هر بررسی را ببینید و آن را درست کنید.",
        "The month {month} was not closed, since its figures disagree: {checks}. Look at the list behind each check and "
        "put it right.",
    ),
    "warnings_want_reason": S(
        "هشدارها دلیل می‌خواهند؛ بنویسید چرا این ماه با آنها بسته می‌شود.",
        "The warnings want a reason; write why the month is closed with them.",
    ),
    "no_such_figure": S(
        "در جدول‌های ماه رقمی به این نام نیست ({table}، {measure})؛ نام جدول و ستون را ببینید.",
        "The tables of a month have no such figure ({table}, {measure}); look at the names of table and column.",
    ),
    "bad_period": S(
        "این دوره خوانده نشد؛ یک ماه، سه‌ماهه، نیم‌سال، نه‌ماهه یا سال بنویسید: 1404-07، 1404-q2، 1404-h1، 1404-9m یا "
        "1404.",
        "This period cannot be read; write a month, quarter, half, nine months or a year: 1404-07, 1404-q2, 1404-h1, "
        "1404-9m or 1404.",
    ),
    "period_ahead": S(
        "دورهٔ {period} از {begins} آغاز می‌شود و هنوز رقمی ندارد؛ دوره‌ای را برگزینید که آغاز شده است.",
        "The period {period} begins on {begins} and has no figures yet; choose one that has begun.",
    ),
    "periods_unequal": S(
        "دوره‌های {now} ماهه و {before} ماهه با هم سنجیده نمی‌شوند؛ دورهٔ هم‌اندازه را برگزینید یا برآورد متناسب را با همین "
        "نام بخواهید.",
        "Periods of {now} and {before} months are not compared; choose periods of one length, or ask for the pro rata "
        "estimate by that name.",
    ),
    "period_runs": S(
        "دورهٔ {period} هنوز تمام نشده و رشد آن گفته نمی‌شود؛ دوره‌ای را برگزینید که پایان یافته است.",
        "The period {period} is not over, so no growth of it is told; choose one that has ended.",
    ),
    "declared_already": S(
        "این رقم را {by} در {date} یک بار اعلام کرده و ثبت شده است؛ اگر آن ثبت نادرست است، نخست آن را با دلیل خط بزنید.",
        "{by} declared this figure on {date}, and it is recorded; if that record is wrong, strike it first with a reason.",
    ),
    "declaration_gone": S(
        "چنین رقم اعلام‌شده‌ای نیست؛ فهرست را دوباره باز کنید.",
        "There is no such declared figure; open the list again.",
    ),
    "number_too_small": S(
        "این عدد کوچک‌تر از آن است که پذیرفته شود؛ عددی بزرگ‌تر بنویسید.",
        "This number is smaller than can be accepted; write a larger one.",
    ),
    "figure_too_large": S(
        "بزرگ‌ترین رقمی که پذیرفته می‌شود ۱٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰ است؛ رقم‌های آن را بشمارید و دوباره بنویسید.",
        "The largest figure that is accepted is 1,000,000,000,000,000; count its digits and type it again.",
    ),
    "unit_of_no_such_figure": S(
        "این یکا به این ستون نمی‌خورد: شمار را با شمار می‌سنجند، مبلغ را با ریال و رشد را با درصد؛ یکای دیگری برگزینید.",
        "This unit does not fit the column: a count is set beside a count, an amount beside rial, a growth beside per "
        "cent; choose another one.",
    ),
    "no_such_line": S(
        "این جدول چنین ردیفی ندارد؛ ردیف را از جدول ماه بردارید.",
        "The table has no such line; take it from the table of the month.",
    ),
    "hidden_signs": S(
        "این متن نشانه‌های پنهانی دارد که دیده نمی‌شوند و نوشته را جابه‌جا می‌کنند؛ آن را دوباره با صفحه‌کلید بنویسید.",
        "This text holds hidden signs, which nobody sees and which turn what is written; type it anew.",
    ),
    "no_such_month_check": S(
        "این ماه بررسی‌ای به نام «{check}» ندارد؛ نام را از فهرست بررسی‌های ماه بردارید.",
        "The month has no check named “{check}”; take the name from the list of its checks.",
    ),
}

TABLES: dict[str, S] = {"declared_figure": S("رقم اعلام‌شده", "declared figure")}
"""Tables of the month as the trail of changes names them."""

COLUMNS: dict[str, S] = {
    "line": S("ردیف", "line"),
    "grain": S("کوچک‌ترین گام رقم", "least step told"),
    "in_full": S("همهٔ جزءها گفته شد", "parts told in full"),
    "of_line": S("ردیف جدول", "line of the table"),
    "of_measure": S("ستون جدول", "measure"),
    "of_table": S("جدول", "table"),
    "period": S("دوره", "period"),
    "said_by": S("گوینده", "declared by"),
    "said_on": S("تاریخ اعلام", "declared on"),
}
"""What their columns hold."""
