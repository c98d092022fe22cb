# SPDX-License-Identifier: Apache-2.0
"""What a scanned code or a typed number says of a paper: proof, register, and what became of it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.papers.columns import NONE
from welfare_desk.desktop.papers.words import became_words, code_words, register_words, void_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.papers import paper_words
from welfare_desk.domain.digest import grouped4
from welfare_desk.domain.summary.paper_register import Voiding
from welfare_desk.domain.text import isolate
from welfare_desk.services.verifying import GoodsSaid, Register, Verified

_GOODS_SHOWN = 4


IN_REGISTER = frozenset({Register.ISSUED, Register.VOID, Register.REPLACED})


class VerifiedDialog(Dialog):
    """Answers True when the paper's history is to be shown."""

    def __init__(self, page: Page, found: Verified) -> None:
        kind = self.tr("Paper") if found.kind is None else paper_words(found.kind)
        title = self.tr("{kind} {number}").format(kind=kind, number=isolate(found.number))
        super().__init__(page, title, width=600)
        said, tone, icon = code_words(found)
        self.code = Banner(tone, icon, said)
        said, tone, icon = register_words(found)
        self.register = Banner(tone, icon, said)
        self.body.addWidget(self.code)
        held = found.register in IN_REGISTER
        if found.state != "forged":
            self.body.addWidget(self.register)
        elif held:
            self.body.addWidget(Label(self._not_of_the_code(), "strong", wrap=True))
        rows = QGridLayout()
        rows.setHorizontalSpacing(px(16))
        rows.setColumnStretch(1, 1)
        self.values: dict[str, Label] = {}
        for place, (name, value) in enumerate(self._told(found)):
            code = name == self.tr("Control code")
            self.values[name] = Label(value or NONE, "strong", wrap=True, code=code)
            rows.addWidget(Label(name, "muted"), place, 0)
            rows.addWidget(self.values[name], place, 1)
        self.body.addLayout(rows)
        for one in found.became:
            self.body.addWidget(Label(became_words(one), wrap=True))
        self.add_cancel(self.tr("Close"))
        self.history_button = Button(self.tr("Its history"), "history", ButtonKind.FILLED)
        allow(self.history_button, unless(held, self.tr("The register of this office has no such paper.")))
        self.commits_with(self.history_button)
        self.history_button.clicked.connect(self._ask_history)

    def _not_of_the_code(self) -> str:
        return self.tr(
            "What follows stands in the register under this number; it was not read from the code. "
            "Compare it with the sheet in hand."
        )

    def _told(self, found: Verified) -> list[tuple[str, str]]:
        told = [(self.tr("Issued on"), "" if found.issued_on is None else isolate(day(found.issued_on)))]
        if found.office:
            told.append((self.tr("Office"), found.office))
        if found.fingerprint:
            told.append((self.tr("Control code"), isolate(grouped4(found.fingerprint, "-"))))
        if found.client:
            told.append((self.tr("Client"), found.client))
        if found.goods:
            told.append((self.tr("Goods"), self._goods(found.goods)))
        if found.file_no:
            told.append((self.tr("File no."), isolate(found.file_no)))
        if found.issued_by:
            told.append((self.tr("Issued by"), found.issued_by))
        if found.void_at is not None:
            void = Voiding(found.reason, found.void_at, found.void_by, found.replaced_by)
            told.append((self.tr("Void because"), void_words(void)))
        elif found.reason:
            told.append((self.tr("Reason"), found.reason))
        if found.replaced_by:
            told.append((self.tr("In its place"), isolate(found.replaced_by)))
        return told

    def _goods(self, goods: tuple[GoodsSaid, ...]) -> str:
        """The first goods of a paper, each with its pieces and serial, and how many rows there are more."""
        rows = []
        for one in goods[:_GOODS_SHOWN]:
            serial = isolate(one.serial) if one.serial else ""
            rows.append(" · ".join(filter(None, (inline(one.name), number(one.quantity), serial))))
        more = len(goods) - len(rows)
        if more:
            rows.append(self.tr("and {count} more", "", more).format(count=number(more)))
        return "\n".join(rows)

    def _ask_history(self) -> None:
        self.answer(True)
