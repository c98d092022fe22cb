# SPDX-License-Identifier: Apache-2.0
"""The checks of a month under their headings, painted; one of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.focus import paint_ring
from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.labels import running, start_side
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.month.words import (
    BLOCKS,
    WARNS,
    Group,
    check_words,
    group_words,
    grouped,
    told_check,
)
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.monthly.checks import Check
from welfare_desk.domain.text import latin_digits

_HEADING, _ROW, _LINE = 30, 48, 18
"""Pixels of height at scale 1; a second line of a title is added to its row."""
_STEP = 8
"""Checks that a page key passes over."""


class CheckList(QWidget):
    """Arrows choose a check (`chosen`), Enter goes into the list behind it (`entered`)."""

    chosen = Signal(object)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[Group, ...] = ()
        self._current = -1
        self._closed = False
        self.setAccessibleName(self.tr("Checks before closing"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)

    # what the page calls

    def show_checks(self, checks: Sequence[Check], *, closed: bool = False) -> None:
        """Show these; the check that was chosen stays so while it is among them, else the first one is.

        `closed`: as they stood when the month was, so that nothing wants a reason any more.
        """
        before = self.current()
        self._groups, self._closed = grouped(checks), closed
        codes = [check.code for check in self.checks()]
        self._current = codes.index(before.code) if before and before.code in codes else 0 if codes else -1
        self.setFixedHeight(self._height())
        self._describe()
        self.update()
        self._tell()
        QTimer.singleShot(0, self, self._show_current)  # once the area knows its height

    def checks(self) -> list[Check]:
        """All of them, in the order shown."""
        return [check for group in self._groups for check in group.checks]

    def current(self) -> Check | None:
        """The check that is chosen."""
        checks = self.checks()
        return checks[self._current] if 0 <= self._current < len(checks) else None

    def choose(self, place: int) -> None:
        """Choose the check at a place from the top."""
        checks = self.checks()
        if not checks:
            return
        place = min(max(0, place), len(checks) - 1)
        if place != self._current:
            self._current = place
            self._describe()
            self.update()
            self._tell()
        self._show_current()

    def _tell(self) -> None:
        current = self.current()
        if current is not None:
            self.chosen.emit(current)

    def _describe(self) -> None:
        current = self.current()
        for group in self._groups:
            if current in group.checks and current is not None:
                heading = group_words(group.name, closed=self._closed)
                self.setAccessibleDescription(f"{heading}: {told_check(current)}")

    def _show_current(self) -> None:
        """Scroll until the chosen check is seen, the first one with its heading."""
        area, rect = self._area(), self._place_of_current()
        if area is not None and rect.isValid():
            above = px(_HEADING) if self._current == 0 else 0
            area.ensureVisible(0, self.y() + rect.bottom(), 0, px(4))
            area.ensureVisible(0, self.y() + rect.top() - above, 0, px(4))

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """Where the chosen check stands: Qt keeps that in sight when Tab leaves, not the list's end."""
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self._place_of_current()
        return super().inputMethodQuery(query)

    def _area(self) -> QScrollArea | None:
        holder: QWidget | None = self.parentWidget()
        while holder is not None and not isinstance(holder, QScrollArea):
            holder = holder.parentWidget()
        return holder

    # where everything stands

    def _shown(self) -> list[Group]:
        return [group for group in self._groups if group.checks]

    def _height(self) -> int:
        rows = sum(map(self._row_height, self.checks()))
        return px(_HEADING) * len(self._shown()) + rows + px(4)

    def _row_height(self, check: Check) -> int:
        """A title that is too long for its line takes two."""
        words = check_words(check)
        if not _has_numbers(check, words.numbers):
            return px(_ROW)
        long = QFontMetrics(_title_font()).horizontalAdvance(running(words.title)) > self._title_room(check)
        return px(_ROW) + (px(_LINE) if long else 0)

    def _title_room(self, check: Check) -> int:
        """Pixels beside the sign of a check, its count and the arrow."""
        count = px(60) if check.count and not check.ok else 0
        return self.width() - 2 * px(10) - px(28) - px(22) - count

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def sizeHint(self) -> QSize:
        return QSize(px(360), self._height())

    def _places(self) -> list[tuple[Check | None, QRect]]:
        """Checks with where they stand; None for the headings."""
        places: list[tuple[Check | None, QRect]] = []
        y = 0
        for group in self._shown():
            places.append((None, QRect(0, y, self.width(), px(_HEADING))))
            y += px(_HEADING)
            for check in group.checks:
                tall = self._row_height(check)
                places.append((check, QRect(0, y, self.width(), tall)))
                y += tall
        return places

    def _place_of_current(self) -> QRect:
        current = self.current()
        places = (rect for check, rect in self._places() if check is not None and check is current)
        return next(places, QRect())

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groups = iter(self._shown())
        group: Group | None = None
        for check, rect in self._places():
            if check is None:
                group = next(groups)
                self._paint_heading(painter, rect, group)
            elif group is not None and rect.intersects(event.rect()):
                self._paint_check(painter, rect, group, check)
        if self.hasFocus() and not self.checks():
            paint_ring(painter, self.rect())
        painter.end()

    def _paint_heading(self, painter: QPainter, rect: QRect, group: Group) -> None:
        brush = Brush(painter, rect.adjusted(px(10), 0, -px(10), 0))
        font = fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        brush.text(
            running(group_words(group.name, closed=self._closed)), font, tokens().shade(group.tone).ink
        )
        brush.gap(px(8))
        brush.chip(number(len(group.checks)), group.tone)

    def _paint_check(self, painter: QPainter, rect: QRect, group: Group, check: Check) -> None:
        colours, chosen = tokens(), check is self.current()
        ground = rect.adjusted(px(2), px(1), -px(2), -px(1))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(QRectF(ground), px(8), px(8))
            if self.hasFocus():
                paint_ring(painter, ground)
        brush = Brush(painter, rect.adjusted(px(10), 0, -px(10), 0))
        brush.icon(group.icon, str(group.tone), 18)
        brush.gap(px(10))
        counts = bool(check.count) and not check.ok
        reserve = px(22) + (px(54) if counts else 0)
        self._paint_words(painter, brush.take(brush.room - reserve), check)
        if counts:
            brush.gap(px(6))
            brush.chip(number(check.count), group.tone)
        end = Brush(painter, QRect(brush.left, rect.y(), px(16), rect.height()))
        if not look().persian:
            end = Brush(painter, QRect(brush.right - px(16), rect.y(), px(16), rect.height()))
        end.icon("chevron-left", "muted", 16)  # turned in an English window

    def _paint_words(self, painter: QPainter, rect: QRect, check: Check) -> None:
        words, half = check_words(check), px(_ROW) // 2
        small = fonts.font(12, persian=look().persian, scale=look().scale)
        numbered = _has_numbers(check, words.numbers)
        upper = rect.adjusted(0, px(4), 0, -half) if numbered else rect
        painter.setFont(_title_font())
        painter.setPen(QColor(tokens().ink))
        flags = start_side() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(upper, flags, running(words.title))
        if not numbered:
            return
        lower = QRect(rect.x(), rect.bottom() + 1 - half, rect.width(), half - px(4))
        Brush(painter, lower).text(running(words.numbers), small, tokens().muted)

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.checks()) - 1,
            Qt.Key.Key_PageUp: self._current - _STEP,
            Qt.Key.Key_PageDown: self._current + _STEP,
        }
        place = steps.get(Qt.Key(event.key()))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif place is not None:
            self.choose(place)
        elif event.key() in (*ENTER, Qt.Key.Key_Space):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _place_at(self, event: QMouseEvent) -> int | None:
        rects = [rect for check, rect in self._places() if check is not None]
        at = event.position().toPoint()
        return next((place for place, rect in enumerate(rects) if rect.contains(at)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event)
        if place is not None:
            self.choose(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event)
        self.setToolTip("" if place is None else tip(told_check(self.checks()[place])))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self._show_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _title_font() -> QFont:
    return fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)


def _has_numbers(check: Check, numbers: str) -> bool:
    """Whether numbers stand below the title; a count alone is told by the chip."""
    return bool(numbers) and not (check.count and latin_digits(numbers) == str(check.count))


def scrolled(checks: CheckList, above: QWidget) -> QScrollArea:
    """The list below something else in an area that scrolls with the chosen check."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(checks.accessibleName())
    inner = QWidget()
    inner.setProperty("surface", "card")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(8))
    column.addWidget(above)
    column.addWidget(checks)
    column.addStretch(1)
    area.setWidget(inner)
    return area


def tone_of(groups: Sequence[Group]) -> tuple[int, Tone]:
    """How many checks failed, and the tone of the worst."""
    counts = {group.name: len(group.checks) for group in groups}
    return counts[BLOCKS] + counts[WARNS], Tone.RED if counts[BLOCKS] else Tone.AMBER
