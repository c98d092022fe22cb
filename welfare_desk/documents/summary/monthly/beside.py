# SPDX-License-Identifier: Apache-2.0
"""The chapter of comparisons: a year before, what was declared, what was corrected, what was warned of."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.kit.style import AMOUNT, TABLE_CELL, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.summary.monthly.sheet import Chapters
from welfare_desk.documents.summary.monthly.words import (
    CORRECTED,
    SUMS,
    TOLD_BEFORE,
    TOTAL,
    figure,
    unit,
    warning,
)
from welfare_desk.documents.wording import count, day, digits, hundredths
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.book import StatisticalBook, ToldDeclared, YearBefore
from welfare_desk.domain.summary.monthly.declarations import Against, Basis
from welfare_desk.domain.summary.monthly.growth import Growth
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.domain.summary.monthly.periods import Period
from welfare_desk.domain.summary.monthly.untold import untold_table
from welfare_desk.domain.text import persian_digits
from welfare_desk.sentences.declared_words import basis_words, verdict_words
from welfare_desk.sentences.month_titles import known_title

_ROUNDING = (
    "رشد تا دو رقم پس از ممیز گرد می‌شود، نیم به بالا. «بریده» همان رشد است که رقم‌های پس از ممیز آن افتاده "
    "است: ۲۹٫۵۲ درصد را ۲۹ درصد هم می‌گویند."
)
_NEITHER = "رقم اعلام‌شده جای رقم محاسبه‌شده نمی‌نشیند و رقم محاسبه‌شده جای آن؛ هر دو می‌مانند."
_TOGETHER = (
    "رقم بخشی که برنامه هنوز نمی‌شمارد نامشخص می‌ماند؛ آنچه از آن اعلام شده با دیگر رقم‌های همان گوینده در "
    "همان روز سنجیده می‌شود."
)
_BOTH = (
    "رقم‌های بسته‌شده دست نخورده است؛ رقم تصحیح‌شده همان ماه است که دوباره شمرده شده است، و جمع چند ماه با آن "
    "حساب می‌شود."
)
_AS_KNOWN = "{} با آنچه پس از بستن آن دانسته شد سنجیده شده است ({} رقم آن دیگر است)."
_STAYS = "در اداره ثبت است و همراه این نسخه فرستاده نمی‌شود."
_UNDATED = (
    "محله، مرکز، دهک، دسته، جنسیت و نوع و شدت معلولیت تاریخ ندارند: در هر ماه همان‌اند که روز شمارش ثبت است، "
    "و تنها آمدن یا رفتن کسی آنها را تصحیح می‌کند."
)


def beside(chapters: Chapters) -> None:
    """Each section stands where there is something to tell; without any there is no chapter."""
    facts = chapters.facts
    if not (facts.year_before or facts.declared or facts.corrections is not None or facts.warnings):
        return
    chapters.chapter("مقایسه، رقم‌های اعلام‌شده، تصحیح‌ها و هشدارها")
    if facts.year_before:
        chapters.table(f"رشد نسبت به {facts.month.plus(-12).title()}", _year_before(chapters))
        if facts.year_corrected:
            chapters.note(_AS_KNOWN.format(facts.month.plus(-12).title(), figure(facts.year_corrected)))
        chapters.note(_ROUNDING)
    if facts.declared:
        _declared(chapters)
    if facts.corrections is not None:
        _corrections(chapters)
    if facts.warnings:
        _warnings(chapters)


def _year_before(chapters: Chapters) -> Table:
    facts = chapters.facts
    columns = [
        TableColumn("رقم", 3.6, Align.RIGHT, TABLE_STRONG),
        TableColumn("واحد", 0.9),
        TableColumn(facts.month.plus(-12).title(), 1.7, Align.RIGHT, AMOUNT),
        TableColumn(facts.month.title(), 1.7, Align.RIGHT, AMOUNT),
        TableColumn("رشد (درصد)", 1.5, Align.RIGHT, AMOUNT),
        TableColumn("بریده (درصد)", 1.3, Align.RIGHT, AMOUNT),
    ]
    rows = [
        [
            chapters.named(one.table, one.line, one.measure),
            unit(one.unit),
            figure(one.before),
            figure(one.now),
            *_grown(one),
        ]
        for one in facts.year_before
    ]
    return Table(chapters.book, chapters.width, columns, rows)


def _grown(one: YearBefore) -> tuple[str, str]:
    found = one.growth
    if found is None:
        return "—", "—"
    return _way(found, f"{abs(found.rounded()):f}"), _way(found, str(abs(found.cut())))


def _way(found: Growth, told: str) -> str:
    plain = told.rstrip("0").rstrip(".") if "." in told else told
    said = persian_digits(plain).replace(".", "٫")
    return f"کاهش {said}" if found.rate < 0 else said


def _declared(chapters: Chapters) -> None:
    """The month's own, then those of longer periods that ended with it."""
    facts, own = chapters.facts, str(Period.of_month(chapters.facts.month))
    for period in dict.fromkeys(one.period or own for one in facts.declared):
        told = [one for one in facts.declared if (one.period or own) == period]
        of = "" if period == own else f"، {Period.parse(period).title()}"
        chapters.table(f"رقم‌های اعلام‌شده در برابر محاسبه‌شده{of}", _declared_table(chapters, told))
    chapters.note(_NEITHER)
    if any((one.period or own) != own for one in facts.declared):
        chapters.note(SUMS)
    if any(untold_table(one.table) is not None for one in facts.declared):
        chapters.note(_TOGETHER)


def _declared_table(chapters: Chapters, told: Sequence[ToldDeclared]) -> Table:
    columns = [
        TableColumn("رقم", 2.9, Align.RIGHT, TABLE_STRONG),
        TableColumn("محاسبه‌شده", 1.75, Align.RIGHT, AMOUNT),
        TableColumn("اعلام‌شده", 1.75, Align.RIGHT, AMOUNT),
        TableColumn("اختلاف اعلام‌شده", 2.25, Align.RIGHT, AMOUNT),
        TableColumn("نتیجه", 2.2, Align.RIGHT, TABLE_CELL),
        TableColumn("گوینده، روز و منبع", 2.45, Align.RIGHT, TABLE_CELL),
    ]
    rows = [_declared_row(chapters, one) for one in told]
    return Table(chapters.book, chapters.width, columns, rows)


def _declared_row(chapters: Chapters, one: ToldDeclared) -> list[str]:
    return [
        f"{chapters.named(one.table, one.line, one.measure)} ({unit(one.unit)})",
        figure(one.computed),
        figure(one.declared),
        _difference(one),
        declared_verdict(one),
        digits("، ".join(filter(None, (one.said_by, day(one.said_on), one.source)))),
    ]


def declared_verdict(one: ToldDeclared) -> str:
    """The verdict and what it was found by, where nothing is counted."""
    told = [verdict_words(one.judged, one.odd, "fa", one.against)]
    if one.against is not None:
        told.append(f"{basis_words(one.against.basis, 'fa')} {_told(one.against, one.against.value)}")
    if one.each is not None:
        told.append(f"هر یک {figure(one.each)} ریال")
    return " · ".join(told)


def _difference(one: ToldDeclared) -> str:
    by = one.judged.difference
    if by is None:
        return "—"
    if not by:
        return figure(0)
    return f"{_told(one.against, abs(int(by)))} {'بیشتر' if by > 0 else 'کمتر'}"


def _told(against: Against | None, value: int) -> str:
    growth = against is not None and against.basis is Basis.GROWTH
    return hundredths(value, 2) if growth else figure(value)


def _corrections(chapters: Chapters) -> None:
    found = chapters.facts.corrections or ()
    if not found:
        chapters.section("تصحیح رقم‌های ماه‌های بسته", 20.0)
        chapters.note("چیزی تصحیح نشده است؛ رقم‌ها همان است که بسته شد.")
    for month in dict.fromkeys(month for month, _ in found):
        sums = [one for of, one in chapters.facts.corrected_sums if of == month]
        _corrected(chapters, month, [one for of, one in found if of == month], sums)
    chapters.note(_UNDATED)


def _corrected(
    chapters: Chapters, month: JalaliMonth, found: list[Correction], sums: list[Correction]
) -> None:
    columns = [
        TableColumn("رقم", 4.4, Align.RIGHT, TABLE_STRONG),
        TableColumn(TOLD_BEFORE, 1.8, Align.RIGHT, AMOUNT),
        TableColumn(CORRECTED, 1.8, Align.RIGHT, AMOUNT),
    ]
    rows = [[chapters.named(*one.figure), figure(one.closed), figure(one.now)] for one in found]
    totals = [
        [f"{TOTAL}: {known_title(one.table, one.measure, 'fa')}", figure(one.closed), figure(one.now)]
        for one in sums
    ]
    title = f"تصحیح رقم‌های {month.title()} پس از بستن آن"
    chapters.table(title, Table(chapters.book, chapters.width, columns, rows, totals=totals))
    chapters.note(f"{count(len(rows))} رقم. {_BOTH}")


def _warnings(chapters: Chapters) -> None:
    facts = chapters.facts
    columns = [TableColumn("هشدار", 1, Align.RIGHT, TABLE_CELL)]
    told = Table(chapters.book, chapters.width, columns, warning_rows(facts))
    name = "هشدارهایی که دلیل می‌خواهد" if facts.draft else "هشدارهایی که ماه با آنها بسته شد"
    chapters.table(name, told)
    written = "هنگام بستن ماه نوشته می‌شود." if facts.draft else digits(facts.reason or _STAYS)
    chapters.note(f"دلیل رئیس اداره: {written}")


def warning_rows(facts: StatisticalBook) -> list[list[str]]:
    """What was warned of at the closing, a line each."""
    return [[digits(warning(check))] for check in facts.warnings]
