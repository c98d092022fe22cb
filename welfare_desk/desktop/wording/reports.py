# SPDX-License-Identifier: Apache-2.0
"""Words of reports: the days they speak of, how they group."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.theme.look import look
from welfare_desk.domain.summary.reports.definition import By, Span
from welfare_desk.sentences.report_heads import code_in_english, head_in_english, told_in_english

_SPANS: dict[Span, object] = {
    Span.ALL: QT_TRANSLATE_NOOP("Wording", "all days"),
    Span.TODAY: QT_TRANSLATE_NOOP("Wording", "today"),
    Span.THIS_MONTH: QT_TRANSLATE_NOOP("Wording", "this month"),
    Span.LAST_MONTH: QT_TRANSLATE_NOOP("Wording", "last month"),
    Span.LAST_THREE_MONTHS: QT_TRANSLATE_NOOP("Wording", "last three months"),
    Span.THIS_YEAR: QT_TRANSLATE_NOOP("Wording", "this year"),
    Span.LAST_YEAR: QT_TRANSLATE_NOOP("Wording", "last year"),
    Span.FIXED: QT_TRANSLATE_NOOP("Wording", "from one day to another"),
}
_BYS: dict[By, object] = {
    By.VALUE: QT_TRANSLATE_NOOP("Wording", "each value"),
    By.MONTH: QT_TRANSLATE_NOOP("Wording", "by month"),
    By.YEAR: QT_TRANSLATE_NOOP("Wording", "by year"),
    By.AGE: QT_TRANSLATE_NOOP("Wording", "by years until today"),
}


def span_words(span: Span) -> str:
    """The days of a report."""
    return QCoreApplication.translate("Wording", str(_SPANS[span]))


def by_words(by: By) -> str:
    """What the rows of a group have in common."""
    return QCoreApplication.translate("Wording", str(_BYS[by]))


def head_words(words: str) -> str:
    """A Persian heading, label or title of a list in the language in force."""
    return words if look().persian else head_in_english(words)


def told_words(words: str) -> str:
    """A part of a filter, of one choice or several, in the language in force."""
    return words if look().persian else told_in_english(words)


def code_words(words: str) -> str:
    """A Persian cell or choice of a list in the language in force; what somebody wrote stays."""
    return words if look().persian else code_in_english(words)
