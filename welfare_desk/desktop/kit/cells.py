# SPDX-License-Identifier: Apache-2.0
"""Paints cells and headings of the one table; text directions and sides are settled here once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.kit.levels import paint_level
from welfare_desk.desktop.kit.rows import Rows
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import isolate

PAD = 10
TICK_GAP = 13
STRIP = 3
SEGMENTS_WORDS = 52
"""Pixels for the words before a bar in parts."""

_LEFT_TO_RIGHT = {CellLook.CODE, CellLook.DIGITS}
_SHAPED = {
    CellLook.SEGMENTS, CellLook.CHIP, CellLook.BAR, CellLook.BUTTON, CellLook.CHOICE, CellLook.LEVEL
}  # fmt: skip


_LONG = 7
"""Digits from which a number is read by their places; shorter ones look torn apart at one width."""


def digits_in(words: str) -> int:
    """How many digits stand in a cell: the most of a column decide how it is read."""
    return sum(letter.isdigit() for letter in words)


def cell_font(kind: CellLook, size: float = 13, *, strong: bool = False, words: str = "") -> QFont:
    """The font of a kind of cell; `words` are those with most digits in its column."""
    tabular = kind is CellLook.AMOUNT
    if kind is CellLook.FIGURE:
        tabular = digits_in(words) >= _LONG
    strong = strong or kind in (CellLook.STRONG, CellLook.CHIP, CellLook.SEGMENTS)
    weight = fonts.SEMI_BOLD if strong else fonts.REGULAR
    persian = look().persian and kind not in (CellLook.CODE, CellLook.RAW)
    return fonts.font(size, weight, persian=persian, tabular=tabular, scale=look().scale)


def shown(text: str, kind: CellLook) -> str:
    """The text with the direction its kind needs."""
    return isolate(text) if kind in _LEFT_TO_RIGHT and text else running(text)


def elision(kind: CellLook) -> Qt.TextElideMode:
    """Where words that are too long lose some: serials of one kind differ only at their ends."""
    return Qt.TextElideMode.ElideMiddle if kind is CellLook.CODE else Qt.TextElideMode.ElideRight


def at_right(column: Column) -> bool:
    """Whether a column stands at the end side: amounts do where reading starts at the left."""
    return column.look in (CellLook.AMOUNT, CellLook.FIGURE) and not look().persian


TICK_EDGE = 5
"""Pixels between the frame of a tick box with its words and what it holds, at scale 1."""


def paint_tick(
    painter: QPainter, rect: QRect, ticked: bool, words: str, focused: bool, enabled: bool
) -> None:
    """A tick box with its words, for check boxes outside tables; framed whole while it has the cursor."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if focused:  # a ticked box is filled with the colour of the cursor already
        painter.setPen(QPen(QColor(look().tokens.primary), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)
    brush = Brush(painter, rect.adjusted(px(TICK_EDGE), 0, -px(TICK_EDGE), 0))
    brush.box(ticked, focused)
    brush.gap(px(8))
    colours = look().tokens
    brush.text(running(words), cell_font(CellLook.TEXT), colours.ink if enabled else colours.muted)


_QUIET = (CellLook.MUTED, CellLook.CODE, CellLook.RAW)


def _ink(kind: CellLook, tone: Tone | None) -> str:
    """The colour of a cell's words: a state is coloured by its dot, and itself only when it is a warning."""
    colours = look().tokens
    if tone is not None and (tone in (Tone.RED, Tone.AMBER) or kind is not CellLook.STATE):
        return colours.shade(tone).ink
    return colours.muted if kind in _QUIET else colours.ink


class Cells(QStyledItemDelegate):
    """Paints every cell of a table from its column's description."""

    def __init__(self, rows: Rows, columns: tuple[Column, ...], two_lines: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._columns = columns
        self._two_lines = two_lines
        self.ticks_in: int | None = None
        """The section that starts with a tick box, where rows can be ticked."""
        self._longest: dict[str, str] = {}
        rows.modelReset.connect(self._longest.clear)
        rows.arrived.connect(self._measure)

    def _measure(self) -> None:
        """The longest number of each column of figures decides how all of that column look."""
        for column in self._columns:
            if column.look is CellLook.FIGURE:
                words = (self._longest.get(column.name, ""), *map(column.text, self._rows.latest))
                self._longest[column.name] = max(words, key=digits_in)

    def font_of(self, column: Column) -> QFont:
        """The font of all cells of a column."""
        return cell_font(column.look, words=self._longest.get(column.name, ""))

    def row_height(self) -> int:
        """Pixels of one row."""
        return px(46 if self._two_lines else 36)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(80), self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        given: Any = option  # PySide's stubs leave the fields of options out
        rect: QRect = given.rect
        selected = bool(given.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, rect, index.row(), selected)
        row = self._rows.row_at(index.row())
        column = self._columns[index.column()]
        if row is not None:
            inner = rect.adjusted(px(PAD), 0, -px(PAD), 0)
            if index.column() == self.ticks_in:
                inner = self._tick(painter, inner, self._rows.is_checked(row))
            self._content(painter, inner, column, row, selected)
        else:
            self._skeleton(painter, rect)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, number: int, selected: bool) -> None:
        colours = look().tokens
        colour = colours.selected if selected else colours.stripe if number % 2 else colours.card
        painter.fillRect(rect, QColor(colour))
        if not selected:
            painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), QColor(colours.disabled))

    def _tick(self, painter: QPainter, rect: QRect, ticked: bool) -> QRect:
        brush = Brush(painter, rect)
        brush.box(ticked)
        brush.gap(px(TICK_GAP))
        return QRect(brush.left, rect.y(), brush.room, rect.height())

    def _skeleton(self, painter: QPainter, rect: QRect) -> None:
        height = px(8)
        bar = QRectF(rect.x() + px(PAD), rect.y() + (rect.height() - height) / 2, rect.width() * 0.6, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().tokens.disabled))
        painter.drawRoundedRect(bar, height / 2, height / 2)

    def _content(self, painter: QPainter, rect: QRect, column: Column, row: object, selected: bool) -> None:
        second = column.second(row) if column.second is not None and self._two_lines else ""
        if second:
            top = QRect(rect.x(), rect.y() + px(3), rect.width(), px(22))
            self._first_line(Brush(painter, top), column, row, selected)
            below = Brush(painter, QRect(rect.x(), rect.y() + px(23), rect.width(), px(18)))
            kind = CellLook.CODE if column.look is CellLook.CODE else column.second_look
            font, muted = cell_font(kind, 12), look().tokens.muted
            below.text(shown(second, kind), font, muted, end=at_right(column), elide=elision(kind))
        else:
            self._first_line(Brush(painter, rect), column, row, selected)

    def _first_line(self, brush: Brush, column: Column, row: object, selected: bool) -> None:
        words = column.text(row)
        tone = column.tone(row) if column.tone is not None else None
        if column.struck is not None and column.struck(row):
            brush.struck, tone = True, Tone.GREY if column.look is CellLook.CHIP else None
        if column.look in _SHAPED:
            self._shape(brush, column, row, words, tone)
            return
        if column.icon is not None and (name := column.icon(row)):
            brush.icon(name, str(tone) if tone else "muted")
            brush.gap(px(8))
        if column.look is CellLook.STATE and tone is not None:
            brush.dot(tone)
            brush.gap(px(7))
        ink = look().tokens.muted if brush.struck else _ink(column.look, tone)
        chip = column.chip(row) if column.chip is not None else None
        reserve = self._chip_width(chip[0]) if chip else 0
        words = shown(words, column.look)
        font, elide = self.font_of(column), elision(column.look)
        brush.text(words, font, ink, reserve=reserve, end=at_right(column), elide=elide)
        if chip:
            brush.gap(px(8))
            brush.chip(*chip)

    def _shape(self, brush: Brush, column: Column, row: object, words: str, tone: Tone | None) -> None:
        if column.look is CellLook.BAR:
            self._bar(brush, column.share(row) if column.share is not None else 0.0, tone or Tone.TEAL)
        elif column.look is CellLook.LEVEL:
            paint_level(brush, column, row)
        elif not words:
            return
        elif column.look is CellLook.SEGMENTS:
            self._segments(brush, words, () if column.parts is None else column.parts(row))
        elif column.look is CellLook.CHIP:
            brush.chip(words, tone or Tone.GREY)
        elif column.look is CellLook.CHOICE:
            self._choice(brush, words, tone)
        else:
            self._button(brush, words, column.icon(row) if column.icon is not None else "")

    def _chip_width(self, words: str) -> int:
        font = fonts.font(11, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        return QFontMetrics(font).horizontalAdvance(words) + px(30)

    def _bar(self, brush: Brush, share: float, tone: Tone) -> None:
        spot = brush.take(min(brush.room, px(44)))
        height = px(6)
        rail = QRectF(spot.x(), spot.y() + (spot.height() - height) / 2, spot.width(), height)
        brush.painter.setPen(Qt.PenStyle.NoPen)
        brush.painter.setBrush(QColor(look().tokens.disabled))
        brush.painter.drawRoundedRect(rail, height / 2, height / 2)
        filled = QRectF(rail)
        width = max(px(3), rail.width() * min(1.0, share)) if share > 0 else 0
        if brush.mirrored:
            filled.setLeft(rail.right() - width)
        else:
            filled.setRight(rail.left() + width)
        brush.painter.setBrush(QColor(look().tokens.shade(tone).strong))
        brush.painter.drawRoundedRect(filled, height / 2, height / 2)

    def _segments(self, brush: Brush, words: str, parts: Sequence[tuple[float, Tone]]) -> None:
        """Words of a set width, so that the bars of all rows begin in one line; then the parts."""
        inner = Brush(brush.painter, brush.take(px(SEGMENTS_WORDS)))
        inner.text(running(words), cell_font(CellLook.STRONG), look().tokens.ink)
        brush.gap(px(8))
        spot = brush.take(brush.room)
        height = px(12)
        rail = QRectF(spot.x(), spot.y() + (spot.height() - height) / 2, spot.width(), height)
        brush.painter.fillRect(rail, QColor(look().tokens.disabled))
        at = rail.right() if brush.mirrored else rail.left()
        for share, tone in parts:
            width = rail.width() * share
            left = at - width if brush.mirrored else at
            piece = QRectF(left, rail.top(), max(0.0, width - 1), height)
            brush.painter.fillRect(piece, QColor(look().tokens.shade(tone).strong))
            at = left if brush.mirrored else left + width

    def _button(self, brush: Brush, words: str, icon: str) -> None:
        font = fonts.font(12, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        width = QFontMetrics(font).horizontalAdvance(running(words)) + px(24 + (22 if icon else 0))
        spot = brush.take(width)
        height = px(28)
        frame = QRectF(
            spot.x() + 0.5, spot.y() + (spot.height() - height) / 2 + 0.5, spot.width() - 1, height - 1
        )
        colours = look().tokens
        brush.painter.setPen(QPen(QColor(colours.line), 1))
        brush.painter.setBrush(QColor(colours.card))
        brush.painter.drawRoundedRect(frame, px(7), px(7))
        inner = Brush(brush.painter, frame.toRect().adjusted(px(11), 0, -px(11), 0))
        if icon:
            inner.icon(icon, "link", 15)
            inner.gap(px(7))
        inner.text(running(words), font, colours.link)

    def _choice(self, brush: Brush, words: str, tone: Tone | None) -> None:
        colours = look().tokens
        ink, edge, ground = colours.ink, colours.line, colours.card
        if tone is not None:
            shade = colours.shade(tone)
            ink, edge, ground = shade.ink, shade.ink, shade.soft
        height = px(28)
        rect = QRectF(brush.left, brush.rect.top(), brush.room, brush.rect.height())
        frame = QRectF(rect.x() + 0.5, rect.center().y() - height / 2 + 0.5, rect.width() - 1, height - 1)
        brush.painter.setPen(QPen(QColor(edge), 1))
        brush.painter.setBrush(QColor(ground))
        brush.painter.drawRoundedRect(frame, px(7), px(7))
        inner = Brush(brush.painter, frame.toRect().adjusted(px(10), 0, -px(10), 0))
        inner.text(running(words), cell_font(CellLook.TEXT), ink, reserve=px(22))
        side = px(14)
        x = inner.left if inner.mirrored else inner.right - side
        spot = QRect(x, inner.rect.center().y() - side // 2, side, side)
        icons.paint(brush.painter, "chevron-down", ink if tone is not None else colours.muted, spot)
