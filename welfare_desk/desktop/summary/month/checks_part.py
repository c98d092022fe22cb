# SPDX-License-Identifier: Apache-2.0
"""The checks of a month beside the list behind the one that is chosen, and the movement of coverage."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.focus import show_or_leave
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.summary.month.behind import BehindCard
from welfare_desk.desktop.summary.month.checks import CheckList, scrolled
from welfare_desk.desktop.summary.month.columns import Names
from welfare_desk.desktop.summary.month.declared_card import DeclaredCard
from welfare_desk.desktop.summary.month.head import WIDE
from welfare_desk.desktop.summary.month.movement import MovementCard
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import IRAN
from welfare_desk.services.summary.monthly.standing import MonthStanding

_BOTH = 740
"""Pixels of height at scale 1 from which what was declared has room below the list behind a check."""
_WIDE, _HIGH = 1500, 850
"""Pixels at scale 1 from which the movement of coverage has room below the list."""


class ChecksPart(Leading):
    """The page calls `show_checks`."""

    def __init__(self, page: Page, names: Names) -> None:
        super().__init__()
        self.checks = CheckList()
        self.card = Card(self.tr("Checks before closing"), margin=12)
        self.again = Button("", "refresh-cw", name=self.tr("Count again (F5)"))
        self.card.add_act(self.again)
        self.reason = Label("", "muted", tone=Tone.AMBER, wrap=True)
        self.reason.hide()
        self.card.body.addWidget(scrolled(self.checks, self.reason), 1)
        self.behind = BehindCard(page, names, prefix="check")
        self.declared = DeclaredCard(page, names)
        self.movement = MovementCard()
        side = QVBoxLayout()
        side.setSpacing(px(GAP))
        side.addWidget(self.behind, 1)
        side.addWidget(self.declared, 1)
        side.addWidget(self.movement)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(GAP))
        row.addWidget(self.card, 2)
        row.addLayout(side, 3)
        self.leads_to = self.checks
        # Tab goes to the checks at once; F5 does its work.
        self.again.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_checks(self, standing: MonthStanding) -> None:
        """The checks of a month; of a closed one as they stood then, with the reason that was given."""
        checks, closed = standing.checks, standing.closed
        told = self.tr("{count} checks", "", len(checks)).format(count=number(len(checks)))
        title = self.tr("Checks before closing") if closed is None else self.tr("Checks at the closing")
        self.card.say(title, told)
        self.again.setVisible(closed is None)
        given = closed is not None and bool(closed.reason)
        if closed is not None and given:
            why = self.tr("Reason given by {who} on {day}: {why}")
            at = day(closed.closed_at.astimezone(IRAN).date())
            self.reason.setText(why.format(who=inline(closed.closed_by), day=at, why=inline(closed.reason)))
        self.reason.setVisible(given)
        self.checks.show_checks(checks, closed=closed is not None)

    def fit(self, width: int, height: int) -> None:
        """What was declared stands below the list where it has room; the movement of coverage too."""
        show_or_leave(self.declared, width >= WIDE and height >= _BOTH, self.checks)
        self.movement.setVisible(width >= _WIDE and height >= _HIGH)
