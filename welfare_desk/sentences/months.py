# SPDX-License-Identifier: Apache-2.0
"""What is said of months: why one cannot be closed, and what each of its checks asks."""

from __future__ import annotations

from welfare_desk.sentences import Sentence as S

_REFUSALS: dict[str, S] = {
    "month_ahead": S(
        "ماه {month} هنوز آغاز نشده و رقمی ندارد؛ ماه جاری یا ماهی پیش از آن را برگزینید.",
        "The month {month} has not begun and has no figures; choose this month or an earlier one.",
    ),
    "month_closed_already": S(
        "ماه {month} بسته است و دوباره بسته نمی‌شود؛ اگر باید در آن چیزی عوض شود، رئیس نخست آن را با دلیل باز کند.",
        "The month {month} is closed and is not closed twice; if it must change, the head opens it again first, with a "
        "reason.",
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
        "در جدول‌های ماه رقمی به این نام نیست ({table}، {measure}); نام جدول و ستون را ببینید.",
        "The tables of a month have no such figure ({table}, {measure}); look at the names of table and column.",
    ),
    "no_such_check": S(
        "بررسی‌ای به نام {check} نیست؛ نام‌ها را با month check ببینید.",
        "There is no check named {check}; see the names with month check.",
    ),
}
_CHECKS: dict[str, S] = {
    "check_covered_by_domain": S(
        "تحت پوشش = جمع حوزه‌ها: {left} = {right}", "Covered = sum of the fields: {left} = {right}"
    ),
    "check_covered_by_standing": S(
        "تحت پوشش = مستمری‌بگیر + معلق + در صف + غیرمستمر: {left} = {right}",
        "Covered = on pension + suspended + queued + non-recurring: {left} = {right}",
    ),
    "check_covered_by_age": S(
        "تحت پوشش = جمع گروه‌های سنی: {left} = {right}", "Covered = sum of the age bands: {left} = {right}"
    ),
    "check_covered_by_neighbourhood": S(
        "تحت پوشش = جمع محله‌ها + نامشخص: {left} = {right}",
        "Covered = sum of the neighbourhoods + unknown: {left} = {right}",
    ),
    "check_covered_by_sex": S(
        "تحت پوشش = زن + مرد + نامشخص: {left} = {right}", "Covered = women + men + unknown: {left} = {right}"
    ),
    "check_rehabilitation_by_type": S(
        "توانبخشی = جمع گونه‌های معلولیت اصلی: {left} = {right}",
        "Rehabilitation = sum of the primary types: {left} = {right}",
    ),
    "check_rehabilitation_by_severity": S(
        "توانبخشی = جمع شدت‌ها + نامشخص: {left} = {right}",
        "Rehabilitation = sum of the severities + unknown: {left} = {right}",
    ),
    "check_drawing_by_standing": S(
        "مستمری‌های برقرار = پرونده‌های مستمری‌بگیر: {left} = {right}",
        "Pensions drawn = files on pension: {left} = {right}",
    ),
    "check_queue_within_non_recurring": S(
        "جاهای باز صف مستمری = پرونده‌های غیرمستمر در صف: {left} = {right}",
        "Open places of the pension queue = non-recurring files that wait: {left} = {right}",
    ),
    "check_coverage_movement": S(
        "گردش پوشش: {opening} + {came} − {went} = {closing}",
        "Movement of coverage: {opening} + {came} − {went} = {closing}",
    ),
    "check_pension_movement": S(
        "گردش مستمری: {opening} + {came} − {went} = {closing}",
        "Movement of the pension: {opening} + {came} − {went} = {closing}",
    ),
    "check_queue_movement": S(
        "گردش صف: {opening} + {came} − {went} = {closing}",
        "Movement of the queue: {opening} + {came} − {went} = {closing}",
    ),
    "check_stock_movement": S(
        "گردش انبار، همهٔ کالاها: آغاز + ورود − خروج = پایان: {left} = {right}",
        "Movement of the store, all items: opening + in − out = closing: {left} = {right}",
    ),
    "check_pension_by_size": S(
        "خالص مستمری = جمع بُعدهای خانوار: {left} = {right}",
        "Net pension = sum of the household sizes: {left} = {right}",
    ),
    "check_payments_net": S(
        "خالص هر پرداخت = مبلغ + معوقه − کسور؛ پرداخت‌هایی که نمی‌خواند: {count}",
        "Net of each payment = amount + arrears − deductions; payments that disagree: {count}",
    ),
    "check_commission_votes": S(
        "رأی‌های کمیسیون ({right}) از حاضران ({left}) بیشتر نیست",
        "The commission's votes ({right}) are not more than those present ({left})",
    ),
    "check_same_as_last_month": S(
        "رقم‌ها رونوشت ماه پیش ({last}) نیست", "The figures are no copy of last month ({last})"
    ),
    "check_doubled_with_same_lines": S(
        "هیچ پرداختی با همان شمار ردیف نسبت به {last} دو برابر نشده است؛ دو برابر شده: {count}",
        "No payment doubled since {last} with the same lines; doubled: {count}",
    ),
    "check_neighbourhood_unknown": S("محلهٔ نامشخص: {count} پرونده", "Neighbourhood unknown: {count} files"),
    "check_type_unknown": S(
        "پروندهٔ توانبخشی بی گونهٔ معلولیت اصلی: {count}",
        "Rehabilitation files without a primary type: {count}",
    ),
    "check_severity_unknown": S(
        "پروندهٔ توانبخشی بی شدت معلولیت: {count}", "Rehabilitation files without a severity: {count}"
    ),
    "check_decile_unknown": S("دهک نامشخص: {count} خانوار", "Decile unknown: {count} households"),
    "check_visits_due": S(
        "بازدید منزل: سررسید مانده {left}، انجام‌شده {right}", "Home visits: due {left}, done {right}"
    ),
    "check_lists_missing": S(
        "پرداخت برقرار بی لیست تصویب‌شدهٔ این ماه: {count}", "Payments without an approved list: {count}"
    ),
    "check_promises_late": S("تخصیص باز گذشته از مهلت: {count}", "Open promises past their day: {count}"),
    "check_papers_unprinted": S(
        "برگهٔ شماره‌دار چاپ‌نشده: {count}", "Numbered papers that never came out: {count}"
    ),
    "check_sessions_open": S("جلسهٔ باز کمیسیون: {count}", "Sessions of the commission still open: {count}"),
    "check_counts_open": S("انبارگردانی باز: {count}", "Stock counts still open: {count}"),
    "check_prices_tenfold": S(
        "بهای واحد ده برابر دور از معمول (ریال یا تومان؟): {count} کالا",
        "Unit costs ten times off the usual (rial or toman?): {count} items",
    ),
    "check_series_broken": S("سری شماره با جای خالی: {count}", "Series of numbers with a gap: {count}"),
}
CODES: dict[str, S] = {**_REFUSALS, **_CHECKS}
