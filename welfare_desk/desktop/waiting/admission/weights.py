# SPDX-License-Identifier: Apache-2.0
"""The weights of a policy as a row of small cards with minus and plus; a changed one is amber."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.keys import has_control
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.words import criterion_words, hundredths
from welfare_desk.desktop.waiting.policy.steppers import read_points
from welfare_desk.domain.waiting.policy import (
    BY_CODE,
    MOST_WEIGHT,
    POINT,
    PROPOSAL,
    Criterion,
    CriterionKind,
    Policy,
)

LEAST = POINT // 10
"""The least weight that is tried: a criterion that gives nobody a point is left out of a policy instead."""
_STEPS = 10
"""Steps of PgUp and PgDn."""
_STEP_OF: dict[int, int] = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_PageUp: _STEPS,
    Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1, Qt.Key.Key_PageDown: -_STEPS,
}  # fmt: skip
_LONGEST = 6
"""Signs of a weight that is typed."""
_SIGN = 26
"""Pixels around a minus or a plus that hear a click, at scale 1."""


def weight_of(one: Criterion) -> int:
    """The weight of a criterion: a unit's, or that of the code that weighs most."""
    if one.kind in BY_CODE:
        return max((weight for _, weight in one.weights), default=0)
    return one.per


def weighed(one: Criterion, weight: int) -> Criterion:
    """The criterion with another weight; the weights of codes keep their proportion."""
    if one.kind not in BY_CODE:
        return replace(one, per=weight)
    most = weight_of(one) or 1
    return replace(
        one, weights=tuple((code, (2 * old * weight + most) // (2 * most)) for code, old in one.weights)
    )


def with_weight(base: Policy, tried: Policy, kind: CriterionKind, weight: int) -> Policy:
    """The policy tried with a weight; proportions come from the base, so that steps lose nothing."""
    known = {one.kind: one for one in base.criteria}
    changed = tuple(
        weighed(known.get(kind, one), weight) if one.kind is kind else one for one in tried.criteria
    )
    return replace(tried, criteria=changed)


PICTURED = with_weight(PROPOSAL, PROPOSAL, CriterionKind.DECILE, 30 * POINT)
"""Another policy than the one in force, for the pictures of `shots`."""


def step_of(weight: int) -> int:
    """By how much one press changes a weight: half a point below ten, else a whole one."""
    return POINT if weight >= 10 * POINT else POINT // 2 if weight >= POINT else POINT // 10


class WeightCard(QWidget):
    """One weight, typed or stepped: Left and Down take a step off, Right and Up put one on.

    Signal: `changed` (kind, hundredths).
    """

    changed = Signal(object, int)

    def __init__(self, kind: CriterionKind, weight: int, before: int) -> None:
        super().__init__()
        self.kind, self.weight, self.before = kind, weight, before
        self._typed = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(px(52))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(px(92))
        self.setAccessibleName(criterion_words(kind))
        self._describe()

    def show_weight(self, weight: int, before: int) -> None:
        """Another weight, beside the one in force."""
        self.weight, self.before = weight, before
        self._describe()
        self.update()

    def _describe(self) -> None:
        told = hundredths(self.weight)
        if self.weight != self.before:
            told = self.tr("{weight}, before {before}").format(weight=told, before=hundredths(self.before))
        self.setAccessibleDescription(told)
        self.setToolTip(tip(told))

    def add(self, steps: int) -> None:
        """Put steps on, or take them off."""
        size = step_of(self.weight if steps > 0 else self.weight - 1)
        weight = min(MOST_WEIGHT, max(LEAST, self.weight + steps * size))
        if weight != self.weight:
            self.changed.emit(self.kind, weight)

    def _type(self, event: QKeyEvent) -> bool:
        """Digits typed on the card are its weight, one after the other until another key or Enter."""
        if event.key() == Qt.Key.Key_Backspace:
            typed = self._typed[:-1]
        elif event.text() and (event.text().isdecimal() or event.text() in "./٫") and not has_control(event):
            typed = self._typed + event.text()
        else:
            self._typed = ""
            return False
        weight = read_points(typed)
        self._typed = typed[:_LONGEST]
        if weight is not None and weight <= MOST_WEIGHT and max(LEAST, weight) != self.weight:
            self.changed.emit(self.kind, max(LEAST, weight))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._type(event):
            return
        steps = _STEP_OF.get(event.key())
        if steps is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        mirrored = look().persian and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        self.add(-steps if mirrored else steps)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point = event.position().toPoint()
        if self._minus().contains(point):
            self.add(-1)
        elif self._plus().contains(point):
            self.add(1)

    def sizeHint(self) -> QSize:
        return QSize(px(112 if self.weight == self.before else 150), px(52))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._typed = ""
        super().focusOutEvent(event)
        self.update()

    # painting: the name above; minus, the number, plus, and the former number below

    def _row(self) -> QRect:
        return QRect(0, px(24), self.width(), px(24))

    def _places(self) -> tuple[QRect, QRect, QRect, QRect]:
        brush = Brush(QPainter(), self._row().adjusted(px(6), 0, -px(6), 0))
        minus = brush.take(px(_SIGN))
        words = QFontMetrics(self._font()).horizontalAdvance(running(hundredths(self.weight)))
        figure = brush.take(words + px(4))
        plus = brush.take(px(_SIGN))
        return minus, figure, plus, brush.take(brush.room)

    def _minus(self) -> QRect:
        return self._places()[0]

    def _plus(self) -> QRect:
        return self._places()[2]

    def _font(self) -> QFont:
        return fonts.font(14, fonts.BOLD, persian=look().persian, scale=look().scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        changed, colours = self.weight != self.before, tokens()
        amber = colours.shade(Tone.AMBER)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.primary if self.hasFocus() else amber.strong if changed else colours.line
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(amber.soft if changed else colours.stripe))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(7), px(7))
        ink, quiet = (amber.ink, amber.ink) if changed else (colours.ink, colours.muted)
        above = Brush(painter, QRect(px(8), px(3), self.width() - px(16), px(21)))
        above.text(
            running(criterion_words(self.kind)),
            fonts.font(12, persian=look().persian, scale=look().scale),
            quiet,
        )
        minus, figure, plus, rest = self._places()
        self._sign(painter, "minus", minus, quiet)
        self._sign(painter, "plus", plus, quiet)
        painter.setFont(self._font())
        painter.setPen(QColor(ink))
        painter.drawText(figure, Qt.AlignmentFlag.AlignCenter, running(hundredths(self.weight)))
        if changed:
            small = fonts.font(12, persian=look().persian, scale=look().scale)
            Brush(painter, rest).text(running(self._former(QFontMetrics(small), rest.width())), small, ink)
        painter.end()

    def _former(self, metrics: QFontMetrics, room: int) -> str:
        """The weight in force: in words where there is room for them, else in brackets."""
        before = hundredths(self.before)
        told = self.tr("was {before}").format(before=before)
        return told if metrics.horizontalAdvance(running(told)) <= room else f"({before})"

    def _sign(self, painter: QPainter, name: str, spot: QRect, colour: str) -> None:
        side = px(13)
        corner = QPoint(spot.center().x() - side // 2, spot.center().y() - side // 2)
        icons.paint(painter, name, colour, QRect(corner, QSize(side, side)))


class Weights(QWidget):
    """A card for each criterion of a policy. Signal: `changed` (kind, hundredths)."""

    changed = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[CriterionKind, WeightCard] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(6))

    def show_policy(self, tried: Policy, base: Policy) -> None:
        """The weights tried, beside those of the base."""
        before = {one.kind: weight_of(one) for one in base.criteria}
        kinds = [one.kind for one in tried.criteria]
        if kinds != list(self.cards):
            self._make(kinds, tried, before)
        for one in tried.criteria:
            self.cards[one.kind].show_weight(weight_of(one), before.get(one.kind, weight_of(one)))

    def _make(self, kinds: Sequence[CriterionKind], tried: Policy, before: dict[CriterionKind, int]) -> None:
        empty(self._row)
        self.cards = {}
        for one in tried.criteria:
            card = WeightCard(one.kind, weight_of(one), before.get(one.kind, weight_of(one)))
            card.changed.connect(self.changed)
            self.cards[one.kind] = card
            self._row.addWidget(card)
