# SPDX-License-Identifier: Apache-2.0
"""Two records field by field and what they become: a choice only where they differ, by keys or clicks."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.cells import cell_font, shown
from welfare_desk.desktop.kit.columns import CellLook
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.matching.words import compared_field, compared_value
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.identity import IDENTIFIERS
from welfare_desk.domain.pension import LIVE, PensionState
from welfare_desk.services.matching.facts import Compared, PairFacts, SideShown

HEAD, ROW = 74, 38
_DIGITS = {"national_id", "foreign_id", "mobile", "phone", "postal_code"}
_TONES = (Tone.TEAL, Tone.BLUE, Tone.GREEN)


def _kind(field: str) -> CellLook:
    if field in _DIGITS:
        return CellLook.DIGITS
    return CellLook.CODE if field == "sheba" else CellLook.TEXT


class Comparison(QWidget):
    """Up and Down walk over what differs, Right and Left (or 1 and 2) choose. Signal `chosen`."""

    chosen = Signal()
    kept_back = Signal(str)
    """A choice that cannot be made, with its reason."""
    moved = Signal(int, int)
    """Top and bottom of the row that has the cursor, to be scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: PairFacts | None = None
        self._choice: dict[str, int] = {}
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Two records side by side"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # what the page calls

    def show_pair(self, facts: PairFacts) -> None:
        """Show two records; where one of them is empty the other's value is proposed.

        The same two shown afresh keep what was chosen of them.
        """
        before, self._facts = self._facts, facts
        same = before is not None and (before.first.id, before.second.id) == (facts.first.id, facts.second.id)
        chosen = self._choice if same else {}
        self._choice = {
            each.field: chosen.get(each.field, each.chosen) for each in facts.fields if each.chosen
        }
        self._at = 0
        self.setFixedHeight(px(HEAD + ROW * len(facts.fields) + 4))
        self._tell()

    def from_second(self) -> tuple[str, ...]:
        """Fields that the second one gives."""
        return tuple(field for field, chosen in self._choice.items() if chosen == 2)

    def choose(self, field: str, side: int) -> None:
        """Take a field from the first (1) or the second (2); the main identifier is not lost."""
        if field in self._choice and self._choice[field] != side:
            if field in IDENTIFIERS and not self._still_named(field, side):
                self.kept_back.emit(sentence("identifier_lost", {}))
                return
            self._choice[field] = side
            self.chosen.emit()
        self._tell()

    def _still_named(self, field: str, side: int) -> bool:
        """Whether the weightiest identifier that either has is left with this choice."""
        fields = {} if self._facts is None else {each.field: each for each in self._facts.fields}
        named = (fields[name] for name in IDENTIFIERS if name in fields)
        main = next((each for each in named if each.first or each.second), None)
        return main is None or main.field != field or bool((main.first, main.second)[side - 1])

    @property
    def open_fields(self) -> tuple[str, ...]:
        """Fields in which the two differ, in order."""
        return tuple(self._choice)

    @property
    def current(self) -> str:
        """The field under the cursor; empty where nothing differs."""
        fields = self.open_fields
        return fields[self._at] if fields else ""

    # keys and clicks

    def heard(self) -> tuple[Key, ...]:
        """The keys below, for F1."""
        return (
            Key("↑ ↓", self.tr("to what differs")),
            Key("→ ←", self.tr("take the value of this side (also 1 and 2)")),
            Key("Space", self.tr("take the other value")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, typed = event.key(), event.text()
        ahead = Qt.Key.Key_Right if look().persian else Qt.Key.Key_Left
        behind = Qt.Key.Key_Left if look().persian else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        elif key == ahead or (typed and typed in "1۱١"):
            self.choose(self.current, 1)
        elif key == behind or (typed and typed in "2۲٢"):
            self.choose(self.current, 2)
        elif key == Qt.Key.Key_Space and self.current:
            self.choose(self.current, 3 - self._choice[self.current])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y() - px(HEAD)) // px(ROW)
        if self._facts is None or not 0 <= place < len(self._facts.fields):
            return
        field = self._facts.fields[place].field
        if field not in self._choice:
            return
        self._at = self.open_fields.index(field)
        for side, rect in enumerate(self._columns(0, 1)[1:3], start=1):
            if rect.left() <= event.position().x() <= rect.right():
                self.choose(field, side)
        self._tell()

    def _walk(self, step: int) -> None:
        count = len(self._choice)
        if count:
            self._at = max(0, min(count - 1, self._at + step))
            self._tell()

    def _tell(self) -> None:
        self.update()
        if self._facts is None or not self.current:
            self.setAccessibleDescription("")
            return
        place = [each.field for each in self._facts.fields].index(self.current)
        self.moved.emit(px(HEAD + ROW * place), px(HEAD + ROW * (place + 1)))
        each = self._facts.fields[place]
        told = self.tr("{field}: {value} is taken").format(
            field=compared_field(each.field), value=compared_value(each.field, self._taken(each))
        )
        self.setAccessibleDescription(told)

    def _taken(self, each: Compared) -> str:
        return each.second if self._choice.get(each.field, 1) == 2 else each.first

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(700), self.height())

    # painting

    def _columns(self, top: int, height: int) -> list[QRect]:
        """Field, first, second, after: from the side where reading starts."""
        width = self.width()
        field = min(px(150), width // 4)
        each = (width - field) // 3
        starts = [0, field, field + each, field + 2 * each]
        widths = [field, each, each, width - field - 2 * each]
        if look().persian:
            starts = [width - start - wide for start, wide in zip(starts, widths, strict=True)]
        return [QRect(start, top, wide, height) for start, wide in zip(starts, widths, strict=True)]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._facts is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter, self._facts)
        for place, each in enumerate(self._facts.fields):
            self._paint_row(painter, px(HEAD + ROW * place), each)
        painter.end()

    def _paint_head(self, painter: QPainter, facts: PairFacts) -> None:
        field, *sides = self._columns(0, px(HEAD))
        painter.fillRect(field, QColor(tokens().header))
        self._line(
            painter, field.adjusted(0, 0, 0, -px(40)), self.tr("Field"), CellLook.STRONG, tokens().muted
        )
        first, second = facts.first, facts.second
        titles = (
            (self.tr("First record"), *_head_lines(first)),
            (self.tr("Second record"), *_head_lines(second)),
            (self.tr("After merging"), first.file_no or second.file_no or first.name, self._stays(facts)),
        )
        for rect, tone, (title, number, note) in zip(sides, _TONES, titles, strict=True):
            shade = tokens().shade(tone)
            painter.fillRect(rect, QColor(shade.soft))
            third = px(22)
            line = QRect(rect.left(), px(6), rect.width(), third)
            self._line(painter, line, title, CellLook.STRONG, shade.ink)
            code = CellLook.CODE if number[:1].isdigit() else CellLook.TEXT
            self._line(painter, line.translated(0, px(21)), number, code, tokens().ink)
            self._line(painter, line.translated(0, px(42)), note, CellLook.MUTED, tokens().muted)

    def _stays(self, facts: PairFacts) -> str:
        both = facts.first.file_no and facts.second.file_no
        return self.tr("this number stays") if both else ""

    def _paint_row(self, painter: QPainter, top: int, each: Compared) -> None:
        colours = tokens()
        field, first, second, after = self._columns(top, px(ROW))
        differs = each.field in self._choice
        whole = QRect(0, top, self.width(), px(ROW))
        here = differs and each.field == self.current
        lit = here and self.hasFocus()
        painter.fillRect(whole, QColor(colours.hover if lit else colours.card if differs else colours.stripe))
        self._line(painter, field, compared_field(each.field), CellLook.TEXT, colours.muted)
        chosen = self._choice.get(each.field, 0)
        for side, rect, value in ((1, first, each.first), (2, second, each.second)):
            if differs and chosen == side:
                painter.fillRect(rect, QColor(colours.shade(Tone.TEAL).soft))
            ink = colours.ink if differs else colours.muted
            self._value(
                painter, rect, each.field, value, ink, strong=chosen == side, ring=differs, on=chosen == side
            )
        self._value(painter, after, each.field, self._taken(each), colours.ink, strong=True)
        painter.setPen(QColor(colours.line))
        painter.drawLine(0, top + px(ROW) - 1, self.width(), top + px(ROW) - 1)
        if lit:
            painter.setPen(QPen(QColor(colours.primary), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -2), 5, 5)

    def _value(
        self, painter: QPainter, rect: QRect, field: str, value: str, ink: str,
        *, strong: bool, ring: bool = False, on: bool = False,
    ) -> None:  # fmt: skip
        brush = Brush(painter, rect.adjusted(px(12), 0, -px(10), 0))
        if ring:
            _ring(painter, brush.take(px(18)), on)
            brush.gap(px(8))
        kind = _kind(field) if value else CellLook.TEXT
        brush.text(shown(compared_value(field, value), kind), cell_font(kind, strong=strong), ink)

    def _line(self, painter: QPainter, rect: QRect, text: str, kind: CellLook, ink: str) -> None:
        brush = Brush(painter, rect.adjusted(px(12), 0, -px(10), 0))
        size = 12 if kind is CellLook.MUTED else 13
        brush.text(shown(text, kind) if kind is CellLook.CODE else running(text), cell_font(kind, size), ink)


def _ring(painter: QPainter, spot: QRect, on: bool) -> None:
    colours = tokens()
    side = px(16)
    ring = QRectF(spot.x() + 1, spot.y() + (spot.height() - side) / 2, side, side)
    painter.setBrush(QColor(colours.primary if on else colours.card))
    painter.setPen(QPen(QColor(colours.primary if on else colours.control_line), 1.4))
    painter.drawEllipse(ring)
    if on:
        painter.setBrush(QColor(colours.on_primary))
        painter.setPen(Qt.PenStyle.NoPen)
        inset = side * 0.32
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))


def _head_lines(side: SideShown) -> tuple[str, str]:
    """The number (or the name of somebody without a file), and where the file stands."""
    if not side.file_no:
        return side.name, ""
    state = words(PensionState(side.pension)) if side.pension in LIVE else words(Coverage(side.coverage))
    return side.file_no, " · ".join(part for part in (day(side.opened_on), state) if part)
