# SPDX-License-Identifier: Apache-2.0
"""What an allowance asks for, line by line: met, missing, not known, and by which evidence."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.wording.payments import need_words
from welfare_desk.domain.pension.allowances import FAMILY_OF_DISABLED, SAID_BY_CLERK, Condition, Need
from welfare_desk.domain.text import isolate

_ICONS = {True: ("circle-check", "green"), False: ("circle-x", "red"), None: ("circle-help", "amber")}


class ConditionLines(QWidget):
    """One line a need; what a clerk has to say is told by the boxes of the form."""

    def __init__(self) -> None:
        super().__init__()
        self.told: tuple[str, ...] = ()
        """The lines as they are read."""
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(4))

    def show_conditions(self, found: Sequence[Condition], seen: Collection[Need] = ()) -> None:
        """Show these; `seen` are the needs that the clerk confirms in the form."""
        empty(self._lines)
        judged = [(one, True if one.need in seen else one.met) for one in found]
        self.told = tuple(f"{need_words(one.need)}: {_why(one, met)}" for one, met in judged)
        for (_, met), told in zip(judged, self.told, strict=True):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(8))
            row.addWidget(Icon(*_ICONS[met], 16))
            row.addWidget(Label(told, "" if met else "strong"), 1)
            self._lines.addWidget(line)


def _why(one: Condition, met: bool | None) -> str:
    translate = QCoreApplication.translate
    if met is None and one.need in SAID_BY_CLERK:
        return translate("Conditions", "not confirmed yet; tick it once you have seen it")
    state = {
        True: translate("Conditions", "met"),
        False: translate("Conditions", "missing"),
        None: translate("Conditions", "not known; the file says nothing"),
    }[met]
    more = []
    if one.limit is not None:
        more.append(_limit(one.need, one.limit))
    if one.evidence_on is not None:
        more.append(translate("Conditions", "evidence of {date}").format(date=isolate(day(one.evidence_on))))
    return ("، " if look().persian else ", ").join([state, *more])


def _limit(need: Need, limit: int) -> str:
    translate = QCoreApplication.translate
    if need is Need.DECILE:
        told = translate("Conditions", "up to decile {limit}")
    elif need is Need.ADULT:
        told = translate("Conditions", "from {limit} years on")
    elif need is Need.UNDER_AGE:
        told = translate("Conditions", "under {limit} years")
    else:
        assert limit == FAMILY_OF_DISABLED
        told = translate("Conditions", "{limit} disabled persons in the family")
    return told.format(limit=number(limit))
