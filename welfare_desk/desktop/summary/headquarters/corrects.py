# SPDX-License-Identifier: Apache-2.0
"""What a bundle corrects of earlier months, in the words of its panel."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.desktop.summary.month.words import figure_words, of_table
from welfare_desk.desktop.theme.look import look
from welfare_desk.domain.summary.monthly.declarations import unit_of
from welfare_desk.sentences.month_titles import place_title
from welfare_desk.services.summary.bundles.board import CellShown

_NAMED = 12
"""Corrections that are told one by one; the report of the month has all."""


def months_corrected(shown: CellShown) -> tuple[tuple[str, str], ...]:
    """The months that its bundle corrects, each with the number of figures."""
    told = QCoreApplication.translate("Headquarters", "figures: {count}")
    counted = Counter(of for of, _ in shown.corrects)
    return tuple((month_title(of), told.format(count=number(count))) for of, count in counted.items())


def corrections_told(shown: CellShown) -> list[str]:
    """The first of them, each with both figures, and how many more there are."""
    several = len({of for of, _ in shown.corrects}) > 1
    told = QCoreApplication.translate("Headquarters", "{figure}: {now} in place of {before}")
    lines = []
    for of, one in shown.corrects[:_NAMED]:
        place = place_title(*one.figure, look().language, shown.names)
        table = of_table(one.table, unit_of(one.table, one.measure))
        named = f"{month_title(of)} · {place} ({table})" if several else f"{place} ({table})"
        lines.append(told.format(figure=named, now=figure_words(one.now), before=figure_words(one.closed)))
    more = len(shown.corrects) - len(lines)
    if more:
        rest = QCoreApplication.translate(
            "Headquarters", "and {count} more, which the book of the month tells"
        )
        lines.append(rest.format(count=number(more)))
    return lines
