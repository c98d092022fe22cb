# SPDX-License-Identifier: Apache-2.0
"""A long time line as a list that paints what is seen; as widgets, 200 entries took seven seconds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate

from welfare_desk.desktop.kit.cards import Happening
from welfare_desk.desktop.kit.labels import running, start_side
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
_DISC, _GAP, _BELOW = 26, 10, 11
_FIRST = 30
"""Entries measured at once: more than any window shows."""


@dataclass(frozen=True)
class _Places:
    """Where the pieces of one entry stand."""

    disc: QRect
    title: QRect
    note: QRect
    when: QRect


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Happening, ...] = ()

    def show_entries(self, entries: Sequence[Happening]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = [self.tr("taken back")] if entry.struck else []
            return " · ".join(part for part in (*parts, entry.title, entry.note, entry.when) if part)
        return None


def _title_font() -> QFont:
    return fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)


def _small_font() -> QFont:
    return fonts.font(12, persian=look().persian, scale=look().scale)


class _Painter(QStyledItemDelegate):
    """Paints an icon on a disc, a title, a wrapped note, the day at the end and a line to the next entry."""

    def __init__(self, widest: int, parent: QObject) -> None:
        super().__init__(parent)
        self._widest = widest

    def _width(self, option: Any) -> int:
        view = option.widget
        room = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        return min(px(self._widest), room)

    def _places(self, entry: Happening, whole: QRect, width: int) -> _Places:
        title, small = QFontMetrics(_title_font()), QFontMetrics(_small_font())
        when = small.horizontalAdvance(running(entry.when)) + px(4)
        words = max(px(60), width - px(_DISC) - px(_GAP) - when - px(_GAP))
        note = 0
        if entry.note:
            flags = Qt.TextFlag.TextWordWrap | start_side()
            note = small.boundingRect(QRect(0, 0, words, 10_000), flags, running(entry.note)).height()
        pieces = [
            QRect(0, 0, px(_DISC), px(_DISC)),
            QRect(px(_DISC) + px(_GAP), 0, words, title.height()),
            QRect(px(_DISC) + px(_GAP), title.height() + px(1), words, note),
            QRect(width - when, 0, when, title.height()),
        ]
        if look().persian:
            pieces = [QRect(whole.width() - p.x() - p.width(), p.y(), p.width(), p.height()) for p in pieces]
        return _Places(*(piece.translated(whole.topLeft()) for piece in pieces))

    def sizeHint(self, option: Any, index: Index) -> QSize:
        entry = index.data(ENTRY)
        width = self._width(option)
        places = self._places(entry, QRect(0, 0, width, 0), width)
        return QSize(width, max(px(_DISC), places.note.bottom() + 1) + px(_BELOW))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        entry: Happening = index.data(ENTRY)
        places = self._places(entry, option.rect, self._width(option))
        colours, shade = look().tokens, look().tokens.shade(entry.tone)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() + 1 < index.model().rowCount():
            painter.setPen(QPen(QColor(colours.line), 2))
            middle = places.disc.center().x()
            painter.drawLine(middle, places.disc.bottom() + px(4), middle, option.rect.bottom() - px(2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.soft))
        painter.drawEllipse(places.disc)
        inset = px(6)
        icons.paint(painter, entry.icon, shade.ink, places.disc.adjusted(inset, inset, -inset, -inset))
        single = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter
        title_font = QFont(_title_font())  # that one is shared with the whole window
        title_font.setStrikeOut(entry.struck)
        painter.setFont(title_font)
        painter.setPen(QColor(colours.muted if entry.struck else colours.ink))
        title = QFontMetrics(_title_font()).elidedText(
            running(entry.title), Qt.TextElideMode.ElideRight, places.title.width()
        )
        painter.drawText(places.title, start_side() | single, title)
        painter.setFont(_small_font())
        painter.setPen(QColor(colours.muted))
        painter.drawText(places.when, start_side() | single, running(entry.when))
        painter.drawText(places.note, start_side() | Qt.TextFlag.TextWordWrap, running(entry.note))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.primary), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 0, -2, -px(4)), 6, 6)
        painter.restore()


class TimelineList(QListView):
    """What happened, newest first; Up and Down walk it, and a screen reader hears each entry whole.

    Signal: `opened` (the place of the entry on which Enter was pressed, or that was clicked twice).
    """

    opened = Signal(int)

    def __init__(self, accessible_name: str, *, widest: int = 860) -> None:
        super().__init__()
        self._entries = _Entries(self)
        self.setModel(self._entries)
        self.setItemDelegate(_Painter(widest, self))
        self.setAccessibleName(accessible_name)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # What is seen is measured first, the rest while nobody waits.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_FIRST)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def show_entries(self, entries: Sequence[Happening]) -> None:
        """Show these instead of what was there."""
        self._entries.show_entries(entries)

    def entries(self) -> tuple[Happening, ...]:
        """What is shown."""
        return self._entries.entries
