# SPDX-License-Identifier: Apache-2.0
"""One line of a list, whole: amounts, account, the household as it was, arrears month by month."""

from __future__ import annotations

import datetime
import json
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Chip, Label, Rule
from welfare_desk.desktop.kit.words import day, inline, listed, month_title, spaced
from welfare_desk.desktop.pension.list_words import (
    NONE,
    bank_words,
    claim_tone,
    claim_words,
    domain_words,
    figures,
    remark_tone,
    remark_words,
    size_words,
)
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.payments import both_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.services.pension.lists import OneLine

_OPEN = "open"


class LineDialog(Dialog):
    """Enter opens the file, Esc closes; Up and Down scroll."""

    def __init__(self, page: Page, found: OneLine) -> None:
        line = found.line
        super().__init__(page, line.name, width=640)
        self._page, self._line = page, line
        inner = QWidget()
        inner.setProperty("ground", "false")
        self.facts = QVBoxLayout(inner)
        self.facts.setContentsMargins(0, 0, px(8), 0)
        self.facts.setSpacing(px(6))
        self._head()
        self._money()
        self._claims(found)
        self._household(json.loads(found.household))
        self.facts.addStretch(1)
        self.viewer = QScrollArea()
        self.viewer.setWidgetResizable(True)
        self.viewer.setFrameShape(QFrame.Shape.NoFrame)
        self.viewer.setAccessibleName(self.tr("The line as it was frozen"))
        self.viewer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewer.setWidget(inner)
        self.viewer.setMinimumHeight(px(360))
        self.body.addWidget(self.viewer)
        self.add_cancel(self.tr("Close"))
        self.file_button = self.add_act(
            Button(self.tr("Open the file"), "folder-open", ButtonKind.FILLED), _OPEN
        )
        self.answered.connect(self._answered)

    def _answered(self, answer: object) -> None:
        if answer == _OPEN:
            self._page.desk.go("file", key=self._line.file_no)

    def _fact(self, name: str, value: str, *, code: bool = False) -> None:
        self.facts.addWidget(FactRow(name, value or NONE, code=code))

    def _title(self, words_: str) -> None:
        self.facts.addWidget(Rule())
        self.facts.addWidget(Label(words_, "heading"))

    def _head(self) -> None:
        line = self._line
        if line.remarks:
            row = QHBoxLayout()
            row.setSpacing(px(6))
            for remark in line.remarks:
                row.addWidget(Chip(remark_words(remark), remark_tone(remark)))
            row.addStretch(1)
            self.facts.addLayout(row)
        self._fact(self.tr("File"), line.file_no, code=True)
        self._fact(self.tr("National ID"), line.identifier)
        self._fact(self.tr("Field"), domain_words(line.domain))
        self._fact(self.tr("Paid by"), size_words(line.size))
        self._fact(self.tr("Bank"), bank_words(line.bank))
        if line.sheba:
            self._fact(self.tr("SHEBA"), spaced(line.sheba, 4, 4, 4, 4, 4, 4, 2), code=True)
            self._fact(self.tr("Owner of the account"), line.sheba_owner)

    def _money(self) -> None:
        line = self._line
        self._title(self.tr("Money"))
        rate = month_title(JalaliMonth.parse(line.rate_since)) if line.rate_since else ""
        self._fact(self.tr("Rate from"), rate)
        self._fact(self.tr("Amount of the month"), both_words(line.amount))
        self._fact(self.tr("Arrears"), both_words(line.arrears) if line.arrears else "")
        self._fact(self.tr("Deductions"), both_words(line.deductions) if line.deductions else "")
        self._fact(self.tr("Net"), both_words(line.net))
        if line.promised:
            self._fact(self.tr("Announced, not in this list"), both_words(line.promised))
        if line.remark:
            self._fact(self.tr("Kept back for"), line.remark)

    def _claims(self, found: OneLine) -> None:
        if not found.claims:
            return
        self._title(self.tr("Arrears month by month"))
        for claim in found.claims:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(10))
            row.addWidget(Label(month_title(claim.month), "muted"))
            row.addWidget(Chip(claim_words(claim.why), claim_tone(claim.why)))
            row.addStretch(1)
            row.addWidget(Label(figures(claim.amount), "strong"))
            self.facts.addWidget(line)

    def _household(self, home: dict[str, Any]) -> None:
        self._title(self.tr("Household as it was before the month"))
        for name, identifier, kinship, born in home.get("members", []):
            told = [inline(identifier) if identifier else "", _born(born)]
            kin = words(Kinship(kinship)) if kinship else NONE
            self.facts.addWidget(FactRow(f"{name} — {kin}", listed(told) or NONE))
        if home.get("declared"):
            self._fact(self.tr("Declared size"), size_words(int(home["declared"])))
        if home.get("decile"):
            self._fact(self.tr("Decile"), str(home["decile"]))
        if home.get("address"):
            self.facts.addWidget(Label(str(home["address"]), "muted", wrap=True))


def _born(text: str | None) -> str:
    return inline(day(datetime.date.fromisoformat(text))) if text else ""
