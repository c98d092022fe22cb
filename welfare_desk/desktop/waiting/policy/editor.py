# SPDX-License-Identifier: Apache-2.0
"""A policy as it is typed: order, weights, caps, how old evidence may be, ties, needs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.fields.lines import Choice, Tick
from welfare_desk.desktop.kit.focus import into_view
from welfare_desk.desktop.kit.labels import Label, Rule
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.waiting.policy.steppers import Named, Stepper
from welfare_desk.desktop.waiting.words import choices, code_words, words
from welfare_desk.domain.waiting.policy import (
    AGES,
    BY_CODE,
    POINT,
    Criterion,
    CriterionKind,
    Order,
    Policy,
    Requirement,
    TieBreak,
)

_WITHOUT_WEIGHT = {"unknown"}
_UNITS = {
    CriterionKind.DECILE: "each decile below 11",
    CriterionKind.OTHER_DISABLED: "each person",
    CriterionKind.WOMAN_HEAD: "yes",
    CriterionKind.MONTHS_WAITED: "each month",
    CriterionKind.HOUSEHOLD_SIZE: "each person",
    CriterionKind.DOCUMENTS: "yes",
    CriterionKind.VISITED: "yes",
}


def _unit(kind: CriterionKind) -> str:
    translate = QCoreApplication.translate
    return {
        "each decile below 11": translate("PolicyEditor", "each decile below 11"),
        "each person": translate("PolicyEditor", "each person"),
        "each month": translate("PolicyEditor", "each month"),
        "yes": translate("PolicyEditor", "where it is so"),
    }[_UNITS[kind]]


class CriterionBox(QWidget):
    """One criterion: whether it counts, and by how much."""

    changed = Signal()

    def __init__(self, kind: CriterionKind) -> None:
        super().__init__()
        self.kind = kind
        translate = QCoreApplication.translate
        self.tick = Tick(words(kind))
        self.per: Stepper | None = None
        self.weights: dict[str, Stepper] = {}
        self._codes: list[str] = []
        self.most = self._stepper(translate("PolicyEditor", "At most"), may_be_empty=True)
        self.fresh: Stepper | None = None
        self._lines = QWidget()
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(3))
        points = translate("PolicyEditor", "points")
        if kind in BY_CODE:
            for code in BY_CODE[kind]:
                if code not in _WITHOUT_WEIGHT:
                    self.weights[code] = self._stepper(code_words(kind, code))
                    lines.addWidget(Named(code_words(kind, code), self.weights[code], points))
        else:
            self.per = self._stepper(_unit(kind))
            lines.addWidget(Named(_unit(kind), self.per, points))
        lines.addWidget(Named(translate("PolicyEditor", "At most"), self.most, points))
        if kind in AGES:
            told = translate("PolicyEditor", "Evidence counts for")
            self.fresh = self._stepper(told, scale=1, may_be_empty=True)
            lines.addWidget(Named(told, self.fresh, translate("PolicyEditor", "months")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(self.tick)
        layout.addWidget(self._lines)
        self.tick.clicked.connect(self._ticked)

    def _stepper(self, name: str, *, scale: int = POINT, may_be_empty: bool = False) -> Stepper:
        made = Stepper(f"{words(self.kind)}: {name}", scale=scale, may_be_empty=may_be_empty)
        made.changed.connect(self.changed)
        return made

    def _ticked(self) -> None:
        self._lines.setVisible(self.tick.isChecked())
        self.changed.emit()

    def steppers(self) -> list[Stepper]:
        """Every number of it."""
        alone = [each for each in (self.per, self.most, self.fresh) if each is not None]
        return [*self.weights.values(), *alone]

    def show_criterion(self, one: Criterion | None) -> None:
        """Show the criterion of a policy; None where the policy does not look at it."""
        self.tick.setChecked(one is not None)
        self._lines.setVisible(one is not None)
        given = dict(() if one is None else one.weights)
        self._codes = [*given, *(code for code in self.weights if code not in given)]
        for code, stepper in self.weights.items():
            stepper.set_value(given.get(code, 0))
        if self.per is not None:
            self.per.set_value(0 if one is None else one.per)
        self.most.set_value(None if one is None else one.most)
        if self.fresh is not None:
            self.fresh.set_value(None if one is None else one.fresh_months)

    def criterion(self) -> Criterion | None:
        """What is typed; None where it is not ticked."""
        if not self.tick.isChecked():
            return None
        typed = {code: stepper.value() or 0 for code, stepper in self.weights.items()}
        weights = tuple((code, typed[code]) for code in self._codes if code in typed)
        return Criterion(
            self.kind,
            0 if self.per is None else self.per.value() or 0,
            self.most.value(),
            tuple(weight for weight in weights if weight[1]),
            None if self.fresh is None else self.fresh.value(),
        )

    def is_wrong(self) -> bool:
        """Whether something typed is no number."""
        return self.tick.isChecked() and any(each.is_wrong() for each in self.steppers())


class PolicyEditor(QScrollArea):
    """All of a policy. Signals: `changed` with every edit by hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The policy"))
        self._sheet = QWidget()
        self._sheet.setProperty("surface", "card")
        self.order = Choice(choices(Order))
        self.order.setAccessibleName(self.tr("Order"))
        self.boxes = {kind: CriterionBox(kind) for kind in CriterionKind}
        self._kinds: list[CriterionKind] = list(CriterionKind)
        self.ties = [Choice() for _ in TieBreak]
        self.requires = {need: Tick(words(need)) for need in Requirement}
        self.proposed = Tick(self.tr("Only proposed: no regulation gives these weights"))
        self._scored = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        layout = QVBoxLayout(self._sheet)
        layout.setContentsMargins(px(4), px(4), px(12), px(4))
        layout.setSpacing(px(8))
        layout.addWidget(self._row(self.tr("Order"), self.order))
        scored = QVBoxLayout(self._scored)
        scored.setContentsMargins(0, 0, 0, 0)
        scored.setSpacing(px(6))
        for box in self.boxes.values():
            scored.addWidget(box)
        scored.addWidget(Rule())
        scored.addWidget(Label(self.tr("Equal scores"), "strong"))
        told = self.tr("After these the number of the queue decides, which nobody shares.")
        for number, tie in enumerate(self.ties):
            name = self.tr("First") if not number else self.tr("then")
            tie.setAccessibleName(f"{self.tr('Equal scores')} {number + 1}")
            tie.offer([("", self.tr("nothing else")), *choices(TieBreak)])
            scored.addWidget(self._row(name, tie))
        scored.addWidget(Label(told, "small", wrap=True))
        layout.addWidget(self._scored)
        layout.addWidget(Rule())
        layout.addWidget(Label(self.tr("Nobody is admitted without"), "strong"))
        for tick in self.requires.values():
            layout.addWidget(tick)
        layout.addWidget(self.proposed)
        layout.addStretch(1)
        self.setWidget(self._sheet)

    def _row(self, name: str, choice: Choice) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(10))
        line.addWidget(Label(name, "muted"))
        line.addWidget(choice, 1)
        return row

    def _connect(self) -> None:
        self.order.activated.connect(self._edited)
        for box in self.boxes.values():
            box.changed.connect(self._edited)
            for stepper in box.steppers():
                stepper.line.editingFinished.connect(partial(self._into_view, stepper))
        for tie in self.ties:
            tie.activated.connect(self._edited)
        for tick in (*self.requires.values(), self.proposed):
            tick.clicked.connect(self._edited)

    def _into_view(self, stepper: Stepper) -> None:
        into_view(stepper.line)

    def _edited(self, *_: object) -> None:
        self._scored.setVisible(self.order.value() == Order.SCORE)
        self.changed.emit()

    def show_policy(self, policy: Policy) -> None:
        """Show a policy, without announcing it."""
        kinds = [one.kind for one in policy.criteria]
        self._kinds = [*kinds, *(kind for kind in CriterionKind if kind not in kinds)]
        self.order.choose(policy.order)
        for kind, box in self.boxes.items():
            box.show_criterion(policy.criterion(kind))
        for tie, code in zip(self.ties, [*policy.ties, *[""] * len(self.ties)], strict=False):
            tie.choose(code)
        for need, tick in self.requires.items():
            tick.setChecked(need in policy.requires)
        self.proposed.setChecked(policy.proposed)
        self._scored.setVisible(policy.order is Order.SCORE)

    def edit(self, policy: Policy) -> None:
        """Show another policy as if a clerk had typed it."""
        self.show_policy(policy)
        self._edited()

    def policy(self) -> Policy:
        """What is typed, its criteria in the order in which they were shown."""
        found: Sequence[Criterion | None] = [self.boxes[kind].criterion() for kind in self._kinds]
        ties = tuple(TieBreak(tie.value()) for tie in self.ties if tie.value())
        return Policy(
            Order(self.order.value()),
            tuple(one for one in found if one is not None),
            ties,
            tuple(need for need, tick in self.requires.items() if tick.isChecked()),
            self.proposed.isChecked(),
        )

    def is_wrong(self) -> bool:
        """Whether something typed is no number."""
        return self.order.value() == Order.SCORE and any(box.is_wrong() for box in self.boxes.values())
