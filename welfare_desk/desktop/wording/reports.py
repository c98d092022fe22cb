# SPDX-License-Identifier: Apache-2.0
"""Words of reports: the days they speak of, how they group."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.domain.summary.reports.definition import By, Span

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
