# SPDX-License-Identifier: Apache-2.0
"""Which balances are shown, and what the colours of their bars mean."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.kit.filters import FilterBar
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.store import ItemBalance
from welfare_desk.domain.text import fold, latin_digits, unify


def chosen(rows: Iterable[ItemBalance], filters: FilterBar, text: str) -> list[ItemBalance]:
    """The rows that every chip lets through, with the text in their name or code, or as their barcode."""
    groups, kinds, below = (filters.values(name) for name in ("group", "kind", "below"))
    return [
        row
        for row in rows
        if (not groups or row.group in groups)
        and (not kinds or row.kind in kinds)
        and (not below or row.below)
        and has_text(row.name, row.code, row.barcode, text)
    ]


def has_text(name: str, code: str, barcode: str, text: str) -> bool:
    """Whether an item is meant by a text: part of its name or code, or the whole of its barcode."""
    key, typed = fold(text), latin_digits(unify(text)).upper()
    return not key or key in fold(name) or typed in code or (bool(barcode) and typed == barcode.upper())


class _Spot(QWidget):
    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self.setFixedSize(px(10), px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().shade(self._tone).strong))
        painter.end()


def legend() -> QWidget:
    """Free, promised, least: each with its colour."""
    translate = QCoreApplication.translate
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, px(6), 0)
    row.setSpacing(px(6))
    for words, tone in (
        (translate("StockLegend", "free"), Tone.TEAL),
        (translate("StockLegend", "promised"), Tone.BLUE),
        (translate("StockLegend", "least"), Tone.AMBER),
    ):
        row.addWidget(_Spot(tone))
        row.addWidget(Label(words, "small"))
        row.addSpacing(px(4))
    return holder
