# SPDX-License-Identifier: Apache-2.0
"""The panel beside two records: what a merge moves, as sums, and what it never moves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.bands import SoftBand
from welfare_desk.desktop.kit.cards import Card, FactRow, empty
from welfare_desk.desktop.kit.labels import Label, Rule
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.matching.words import moving_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import isolate
from welfare_desk.services.matching.facts import MovingRows, PairFacts


class MovingPanel(Card):
    """Filled by `show_pair`."""

    def __init__(self) -> None:
        super().__init__(self.tr("What moves"))
        self.setFixedWidth(px(268))
        held = QWidget()
        held.setProperty("ground", "false")
        self._rows = QVBoxLayout(held)
        self._rows.setContentsMargins(px(4), 0, px(4), 0)
        self._rows.setSpacing(px(8))
        self._viewer = QScrollArea()  # a long list on a low screen scrolls instead of being squeezed
        self._viewer.setWidget(held)
        self._viewer.setWidgetResizable(True)
        self._viewer.setFrameShape(QFrame.Shape.NoFrame)
        self._viewer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._viewer.setAccessibleName(self.tr("What moves"))
        self._viewer.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._relatives = SoftBand("users", Tone.BLUE)
        self._relatives.say(self.tr("Households and relatives stay where they are; none of them moves."))
        self._undo = SoftBand("undo-2", Tone.GREEN)
        self._undo.say(
            self.tr(
                "It can be parted again weeks later; the second number keeps finding the file that stays."
            )
        )
        self.body.addWidget(self._viewer, 1)
        self.body.addWidget(Rule())
        self.body.addWidget(self._relatives)
        self.body.addWidget(self._undo)

    def show_pair(self, facts: PairFacts) -> None:
        """Sums of both, in the order of the file's tabs."""
        empty(self._rows)
        for each in facts.moving:
            amber = Tone.AMBER if each.resolved else None
            self._rows.addWidget(FactRow(moving_words(each.table), self._sum(each), tone=amber))
        if not facts.moving:
            self._rows.addWidget(Label(self.tr("Neither has anything but their data."), "muted", wrap=True))
        self._rows.addStretch(1)

    def _sum(self, each: MovingRows) -> str:
        if each.resolved == "closed":
            return self.tr("closed by an event")
        if each.resolved == "earlier":
            return self.tr("the earlier place stays")
        if each.resolved == "twice":
            return self.tr("both stay open")
        parts = (number(each.first), number(each.second), number(each.first + each.second))
        return isolate("{} + {} = {}".format(*parts))  # sums are read from the left in Persian too
