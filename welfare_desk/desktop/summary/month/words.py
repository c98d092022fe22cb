# SPDX-License-Identifier: Apache-2.0
"""What the page of the month says of checks, places and figures, in the language in force."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.checks import Check, Severity
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.summary.monthly.periods import Period, Span
from welfare_desk.domain.summary.monthly.standing import MonthState
from welfare_desk.domain.text import isolate
from welfare_desk.sentences import month_titles
from welfare_desk.sentences.month_checks import check_in_words
from welfare_desk.sentences.month_words import UNKNOWN_WORD, table_title, unit_title
from welfare_desk.services.summary.monthly.standing import MonthStanding

BILLION, MILLION = 1_000_000_000, 1_000_000


class CheckWords(NamedTuple):
    """A check in two lines: what is asked, and its numbers; the second may be empty."""

    title: str
    numbers: str


def told_check(check: Check) -> str:
    """The whole sentence of a check."""
    facts = {**check.facts, "left": check.left, "right": check.right, "count": check.count}
    if "last" in facts:
        facts["last"] = month_title(JalaliMonth.parse(facts["last"]))
    return check_in_words(check.code, facts, look().language, ok=check.ok)


def check_words(check: Check) -> CheckWords:
    """The sentence of a check, parted where its numbers begin."""
    told = told_check(check)
    for mark in ("؛ ", "; "):
        title, _, numbers = told.partition(mark)
        if numbers:
            return CheckWords(title, numbers)
    title, _, numbers = told.rpartition(": ")
    return CheckWords(title, numbers) if title else CheckWords(told, "")


class Group(NamedTuple):
    """Checks that mean the same for the closing, under one heading."""

    name: str
    tone: Tone
    icon: str
    checks: tuple[Check, ...]


BLOCKS, WARNS, UNASKED, RIGHT = "blocks", "warns", "unasked", "right"


def grouped(checks: Sequence[Check]) -> tuple[Group, ...]:
    """The checks in the order in which they are worked off: blocking, wanting a reason, unknown, right."""
    wrong = [check for check in checks if not check.ok]
    right = tuple(check for check in checks if check.ok and not check.unasked)
    return (
        Group(BLOCKS, Tone.RED, "circle-x", tuple(c for c in wrong if c.severity is Severity.BLOCKS)),
        Group(
            WARNS, Tone.AMBER, "triangle-alert", tuple(c for c in wrong if c.severity is not Severity.BLOCKS)
        ),
        Group(UNASKED, Tone.GREY, "circle-help", tuple(check for check in checks if check.unasked)),
        Group(RIGHT, Tone.GREEN, "circle-check", right),
    )


def group_words(name: str, *, closed: bool = False) -> str:
    """The heading of a group of checks, before the closing or of a `closed` month."""
    warns = QCoreApplication.translate("MonthWords", "Warning; wants a reason")
    if closed:
        warns = QCoreApplication.translate("MonthWords", "Warning; closed with a reason")
    return {
        BLOCKS: QCoreApplication.translate("MonthWords", "Blocks the closing"),
        WARNS: warns,
        UNASKED: QCoreApplication.translate("MonthWords", "Unknown; cannot be compared"),
        RIGHT: QCoreApplication.translate("MonthWords", "Right"),
    }[name]


class Counts(QObject):
    """Sentences with a count; an object, because Qt's tools collect plurals from `tr` alone."""

    def blocked(self, count: int) -> str:
        """How many checks forbid the closing."""
        return self.tr("{count} checks block the closing", "", count).format(count=number(count))

    def warned(self, count: int) -> str:
        """How many checks want a reason."""
        return self.tr("{count} warnings want a reason", "", count).format(count=number(count))


def period_title(period: Period) -> str:
    """A period as a sentence names it."""
    month = period.span is Span.MONTH
    return month_title(period.first()) if month else month_titles.period_title(period, look().language)


def at_start(words: str) -> str:
    """Words at the beginning of a heading or a sentence."""
    return words[:1].upper() + words[1:]


def of_table(table: str, unit: Unit) -> str:
    """The table of a figure, and what the figure counts."""
    return f"{table_title(table, look().language)} · {unit_title(unit, look().language)}"


def span_words(span: Span) -> str:
    """How long a period is."""
    translate = QCoreApplication.translate
    return {
        Span.MONTH: translate("MonthWords", "Month"),
        Span.QUARTER: translate("MonthWords", "Quarter"),
        Span.HALF: translate("MonthWords", "Half a year"),
        Span.NINE_MONTHS: translate("MonthWords", "Nine months"),
        Span.YEAR: translate("MonthWords", "Year"),
    }[span]


def state_words(standing: MonthStanding) -> tuple[str, Tone]:
    """Where a month stands, in a word or two."""
    translate, sent = QCoreApplication.translate, standing.sent
    if sent is not None and sent.foreign:
        told = translate("MonthWords", "Former headquarters, no. {number}")
        return told.format(number=number(sent.sequence)), Tone.AMBER
    if sent is not None:
        told = translate("MonthWords", "Sent, no. {number}")
        return told.format(number=number(sent.sequence)), Tone.GREEN
    return {
        MonthState.RUNS: (translate("MonthWords", "Runs still"), Tone.BLUE),
        MonthState.OPEN: (translate("MonthWords", "Open"), Tone.AMBER),
        MonthState.REOPENED: (translate("MonthWords", "Opened again"), Tone.AMBER),
        MonthState.CLOSED: (translate("MonthWords", "Closed"), Tone.GREEN),
        MonthState.SENT: (translate("MonthWords", "Sent"), Tone.GREEN),
    }[standing.state]


def unknown() -> str:
    """What stands for a figure that nobody knows, which is not 0."""
    return UNKNOWN_WORD.en if look().language == "en" else UNKNOWN_WORD.fa


def figure_words(value: int | None) -> str:
    """A figure of a table."""
    return unknown() if value is None else isolate(number(value)) if value < 0 else number(value)


def rounded_rial(value: int | None) -> tuple[str, str]:
    """A sum of money cut short, and its unit: «۱۴۴٫۹» and «میلیارد ریال»."""
    if value is None:
        return unknown(), ""
    if value < MILLION:
        return number(value), QCoreApplication.translate("MonthWords", "rial")
    size = BILLION if value >= BILLION else MILLION
    tenths = (value * 10 + size // 2) // size
    point = "٫" if look().persian else "."
    words = f"{number(tenths // 10)}{point}{tenths % 10}"
    if size == BILLION:
        return words, QCoreApplication.translate("MonthWords", "billion rial")
    return words, QCoreApplication.translate("MonthWords", "million rial")
