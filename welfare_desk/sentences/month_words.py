# SPDX-License-Identifier: Apache-2.0
"""Words of a month's tables, lines, measures and units: the same in the book, in the workbook and on screens.

Names that the office gave (neighbourhoods, categories, centres) are told as they are; of items and services,
which figures know by code, the caller may pass `names`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import grouped
from welfare_desk.domain.summary.monthly.corrected import CorrectedMonth
from welfare_desk.domain.summary.monthly.declarations import measures_of
from welfare_desk.domain.summary.monthly.figures import ALL, UNKNOWN, Part, Source, Unit
from welfare_desk.domain.text import persian_digits
from welfare_desk.sentences import Sentence as S
from welfare_desk.sentences.month_lines import LINES

UNKNOWN_WORD = S("نامشخص", "Unknown")

PARTS: dict[Part, S] = {
    Part.POPULATION: S("جمعیت تحت پوشش", "Covered population"),
    Part.PENSION: S("مستمری و پرداخت‌ها", "Pension and payments"),
    Part.MOVEMENT: S("گردش ماه", "Movement of the month"),
    Part.COMMISSION: S("کمیسیون پزشکی", "Medical commission"),
    Part.AID: S("کمک‌های موردی", "One-time aid"),
    Part.EQUIPMENT: S("تجهیزات توانبخشی و صف‌ها", "Rehabilitation equipment and queues"),
    Part.PARTICIPATION: S("مشارکت‌های مردمی", "Public participation"),
    Part.VISITS: S("بازدیدها", "Visits"),
}

UNTOLD = S(
    "رقم‌های این بخش‌ها «نامشخص» است و صفر نیست: این نگارش برنامه هنوز آنها را نمی‌شمارد.",
    "The figures of these parts are unknown, which is not 0: this version of the program does not count them yet.",
)
"""Why a part without a programme has no figures."""

UNITS: dict[Unit, S] = {
    Unit.FILE: S("پرونده", "files"),
    Unit.PERSON: S("نفر", "persons"),
    Unit.HOUSEHOLD: S("خانوار", "households"),
    Unit.RIAL: S("ریال", "rial"),
    Unit.PIECE: S("عدد", "pieces"),
    Unit.SESSION: S("جلسه", "sessions"),
    Unit.CASE: S("مورد", "cases"),
    Unit.VISIT: S("بازدید", "visits"),
    Unit.REQUEST: S("درخواست", "requests"),
    Unit.PLACE: S("سهمیه", "places"),
    Unit.PAYMENT: S("پرداخت", "payments"),
    Unit.PERCENT: S("درصد", "per cent"),
}

LISTS: dict[str, S] = {
    Source.PEOPLE: S("پرونده‌های تحت پوشش در پایان ماه", "Covered files at the end of the month"),
    Source.HOMES: S("خانوارهای تحت پوشش در پایان ماه", "Covered households at the end of the month"),
    Source.RECURRING: S(
        "مستمری‌ها و کمک‌هزینه‌ها در پایان ماه", "Pensions and allowances at the end of the month"
    ),
    Source.QUEUES: S("جاهای باز صف‌ها در پایان ماه", "Open places of queues at the end of the month"),
    Source.COVERAGE_MOVES: S("ورود و خروج پوشش", "In and out of coverage"),
    Source.PENSION_MOVES: S("برقراری و قطع مستمری", "In and out of the pension"),
    Source.QUEUE_MOVES: S("ورود و خروج صف مستمری", "In and out of the pension's queue"),
    Source.QUOTAS: S("نامه‌های سهمیه", "Letters of quota"),
    Source.PAYMENTS: S("ردیف‌های لیست‌های پرداخت", "Lines of the lists of payment"),
    Source.SITTINGS: S("جلسه‌های کمیسیون پزشکی", "Sessions of the medical commission"),
    Source.CASES: S("پرونده‌های کمیسیون پزشکی", "Files before the medical commission"),
    Source.STOCK: S("موجودی کالاها", "Goods in store"),
    Source.STOCK_MOVES: S("گردش کالاها", "Movements of goods"),
    Source.REQUESTS: S("درخواست‌های تجهیزات", "Requests for equipment"),
    Source.VISITS: S("بازدیدها", "Visits"),
}
"""The lists behind the figures, by `Source`."""

TABLES: dict[str, S] = {
    "domains": S("پرونده‌ها به تفکیک حوزه", "Files by field"),
    "ages": S("پرونده‌ها به تفکیک گروه سنی", "Files by age band"),
    "disabilities": S(
        "پرونده‌های توانبخشی به تفکیک معلولیت اصلی و شدت", "Rehabilitation files by primary type and severity"
    ),
    "categories": S("پرونده‌های اجتماعی به تفکیک گروه", "Social files by category"),
    "neighbourhoods": S("پرونده‌ها به تفکیک محله", "Files by neighbourhood"),
    "centres": S("پرونده‌ها به تفکیک مرکز مثبت زندگی", "Files by positive-life centre"),
    "deciles": S("خانوارها به تفکیک دهک", "Households by decile"),
    "standings": S("وضع مستمری پرونده‌ها", "Files by standing of the pension"),
    "recurring": S("پرداخت‌های مستمر در پایان ماه", "Recurring payments at the end of the month"),
    "payments": S("پرداخت‌های ماه، از لیست‌های تصویب‌شده", "Payments of the month, from approved lists"),
    "pensions_by_size": S("مستمری به تفکیک بُعد خانوار", "Pensions by size of household"),
    "coverage_in": S("ورود به پوشش", "Into coverage"),
    "coverage_out": S("خروج از پوشش", "Out of coverage"),
    "pension_in": S("برقراری مستمری", "Onto the pension"),
    "pension_out": S("قطع و تعلیق مستمری", "Off the pension"),
    "queue_in": S("ورود به صف مستمری", "Into the queue of the pension"),
    "queue_out": S("خروج از صف مستمری", "Out of the queue of the pension"),
    "quotas": S("سهمیه‌ها", "Quotas"),
    "sessions": S("جلسه‌های کمیسیون", "Sessions of the commission"),
    "commission": S("پرونده‌های کمیسیون", "Cases of the commission"),
    "stock": S("موجودی انبار", "Stock"),
    "stock_moves": S("گردش انبار", "Movements of stock"),
    "requests": S("درخواست‌های تجهیزات", "Requests for equipment"),
    "queues": S("جاهای باز صف‌ها در پایان ماه", "Open places of the queues at the end of the month"),
    "visits": S("بازدیدها", "Visits"),
    "aid": S("کمک‌های موردی به تفکیک مصرف", "One-time aid by purpose"),
    "participation": S("مشارکت‌های مردمی", "Public participation"),
    "spent_non_government": S(
        "هزینهٔ مراکز غیردولتی به تفکیک مصرف", "Spent by non-government centres, by purpose"
    ),
    "spent_government": S("هزینهٔ مراکز دولتی به تفکیک مصرف", "Spent by government centres, by purpose"),
}

_MONEY: dict[str, S] = {
    "amount": S("مبلغ", "Amount"),
    "arrears": S("معوقه", "Arrears"),
    "deductions": S("کسور", "Deductions"),
    "net": S("خالص", "Net"),
}

_SEVERITIES: dict[str, S] = {
    "mild": S("خفیف", "Mild"),
    "moderate": S("متوسط", "Moderate"),
    "severe": S("شدید", "Severe"),
    "very_severe": S("خیلی شدید", "Very severe"),
    UNKNOWN: UNKNOWN_WORD,
}

_MOVES: dict[str, S] = {
    "received": S("وارد", "Received"),
    "returned": S("عودت", "Returned"),
    "found": S("اضافهٔ شمارش", "Found at a count"),
    "given": S("تحویل قطعی", "Given for good"),
    "lent": S("تحویل امانی", "Lent"),
    "transferred": S("انتقال", "Transferred"),
    "scrapped": S("اسقاط", "Scrapped"),
    "missing": S("کسری شمارش", "Missing at a count"),
}

MEASURES: dict[str, S] = {
    "files": S("پرونده", "Files"),
    "women": S("زن", "Women"),
    "men": S("مرد", "Men"),
    "sex_unknown": S("جنسیت نامشخص", "Sex unknown"),
    "households": S("خانوار", "Households"),
    "persons": S("نفر", "Persons"),
    "lines": S("ردیف", "Lines"),
    "drawing": S("برقرار", "Drawing"),
    "suspended": S("معلق", "Suspended"),
    "letters": S("نامهٔ سهمیه", "Letters of quota"),
    "places": S("سهمیه", "Places"),
    "used": S("به‌کاررفته", "Used"),
    "sessions": S("جلسه", "Sessions"),
    "called": S("دعوت‌شده", "Called"),
    "attended": S("حاضر", "Attended"),
    "confirmed": S("تأیید", "Confirmed"),
    "rejected": S("رد", "Rejected"),
    "documents_missing": S("نقص مدارک", "Documents missing"),
    "opening": S("آغاز ماه", "Opening"),
    "closing": S("پایان ماه", "Closing"),
    "lent_out": S("امانی در پایان ماه", "Out on loan"),
    "requests": S("درخواست", "Requests"),
    "done": S("انجام‌شده", "Done"),
    "due": S("سررسید مانده", "Due"),
    "cases": S("مورد", "Cases"),
    "pieces": S("عدد", "Pieces"),
    "each": S("بهای هر یک", "Price of one"),
    "in_cash": S("نقدی", "In cash"),
    "in_kind": S("غیرنقدی", "In kind"),
    "in_service": S("خدماتی", "In service"),
    "growth": S("رشد سالانه", "Growth on the year before"),
    **_SEVERITIES,
    **_MONEY,
    **_MOVES,
}
"""Columns by code."""
_OF_TABLE: dict[tuple[str, str], S] = {
    ("disabilities", "files"): S("جمع", "Total"),
    ("disabilities", UNKNOWN): S("شدت نامشخص", "Severity unknown"),
    ("queues", "files"): S("جای باز", "Open places"),
}
"""Columns that say something else in one table."""

TOTAL = S("جمع", "Total")


def _in(word: S, language: str) -> str:
    return word.en if language == "en" else word.fa


def table_title(code: str, language: str) -> str:
    """What a table is called in `fa` or `en`; the code itself where it is none of ours."""
    return _in(TABLES[code], language) if code in TABLES else code


def measure_title(code: str, measure: str, language: str) -> str:
    """What a column of a table is called, without its unit."""
    known = _OF_TABLE.get((code, measure)) or MEASURES.get(measure)
    return measure if known is None else _in(known, language)


def centre_key(code: str) -> str:
    """The key of a centre's name among `names`: its code may be that of an item."""
    return f"centre {code}"


def line_title(code: str, key: str, language: str, names: Mapping[str, str] | None = None) -> str:
    """What a line of a table is called; `names` by key go before ours, a key that nobody names is a name."""
    if key == UNKNOWN:
        return _in(UNKNOWN_WORD, language)
    own = centre_key(key) if code == "centres" else key
    if names and own in names:
        return names[own]
    if key == ALL:
        return _in(TOTAL, language)
    known = LINES.get(code, {}).get(key)
    return key if known is None else _in(known, language)


def figure_title(
    code: str, line: str, measure: str, language: str, names: Mapping[str, str] | None = None
) -> str:
    """What a figure is called apart from its table; `line` is empty for a whole column.

    The column is named where the table has several.
    """
    parts = [
        table_title(code, language),
        line_title(code, line, language, names) if line else "",
        measure_title(code, measure, language) if _columns(code) > 1 else "",
    ]
    return _listed(parts, language)


def _columns(code: str) -> int:
    return len(measures_of(code))


def _listed(parts: Iterable[str], language: str) -> str:
    return (", " if language == "en" else "، ").join(filter(None, parts))


def unit_title(unit: Unit, language: str) -> str:
    """What a figure counts, such as «پرونده»."""
    return _in(UNITS[unit], language)


def part_title(part: Part, language: str) -> str:
    """What a part of the summary is called."""
    return _in(PARTS[part], language)


CORRECTED_SUM = S(
    "ماه‌های بسته با آنچه پس از بستن دانسته شد حساب شده است: {months}. رقم‌های بستهٔ خود آن ماه‌ها دست نخورده است.",
    "Closed months are taken with what was learnt since their closing: {months}. Their own sealed figures stand.",
)
CORRECTED_MONTH = S("{month} ({figures} رقم)", "{month} ({figures} figures)")


def corrected_words(
    found: Iterable[CorrectedMonth], language: str, named: Callable[[JalaliMonth], str] = str
) -> str:
    """Which months a sum or a growth takes as corrected, with how many figures; empty where it takes none so.

    `named` is what a month is called in another language than Persian.
    """
    words = [
        _in(CORRECTED_MONTH, language).format(
            month=one.month.title() if language == "fa" else named(one.month),
            figures=persian_digits(grouped(one.figures)) if language == "fa" else grouped(one.figures),
        )
        for one in found
    ]
    between = "، " if language == "fa" else ", "
    return _in(CORRECTED_SUM, language).format(months=between.join(words)) if words else ""


CORRECTED_SINCE = S(
    "{month} همان است که بسته شد؛ گزارش‌های بعدی {figures} رقم آن را تصحیح کرده‌اند.",
    "{month} is told as it was closed; later reports corrected {figures} of its figures.",
)


def since_words(
    month: JalaliMonth, figures: int, language: str, named: Callable[[JalaliMonth], str] = str
) -> str:
    """That a month alone is told as it was closed though so many of its figures were corrected; empty for 0."""
    if not figures:
        return ""
    if language == "fa":
        return CORRECTED_SINCE.fa.format(month=month.title(), figures=persian_digits(grouped(figures)))
    return CORRECTED_SINCE.en.format(month=named(month), figures=grouped(figures))
