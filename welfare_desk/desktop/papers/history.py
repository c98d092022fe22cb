# SPDX-License-Identifier: Apache-2.0
"""One paper's history over the window: who issued and printed it, what became of it, what may be done."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.keys import control_letter
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import listed
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.papers.columns import NONE, moment, printing_columns
from welfare_desk.desktop.papers.words import state_words, void_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.papers import paper_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.digest import grouped4
from welfare_desk.domain.summary.paper_register import PaperHistory, PaperState
from welfare_desk.domain.text import isolate
from welfare_desk.services.voiding import MayBeVoid

_HEAD, _ROW, _SHOWN = 44, 40, 5
"""Pixels of the heading and of a row at scale 1, and the rows that are seen at once."""


class Wish(StrEnum):
    """What the clerk asks for, having read the history."""

    PRINT = "print"
    VOID = "void"
    REPLACE = "replace"
    FILE = "file"


class PaperHistoryDialog(Dialog):
    """Answers with a `Wish`, None when it was only read."""

    def __init__(self, page: Page, history: PaperHistory, may_void: MayBeVoid) -> None:
        number = isolate(history.paper.number)
        kind = paper_words(history.paper.kind)
        super().__init__(page, self.tr("{kind} {number}").format(kind=kind, number=number), width=700)
        self.values: dict[str, Label] = {}
        rows = QGridLayout()
        rows.setHorizontalSpacing(px(16))
        rows.setVerticalSpacing(px(6))
        rows.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(self._told(history)):
            shown = Label(value or NONE, "strong", wrap=True, code=name == self.tr("Control code"))
            self.values[name] = shown
            rows.addWidget(Label(name, "muted"), place, 0)
            rows.addWidget(shown, place, 1)
        self.body.addLayout(rows)
        self.table = Table(
            printing_columns(),
            name="paper_printings",
            accessible_name=self.tr("Printings of this paper"),
            key=lambda row: (row.copy, row.at),
            memory=page.desk.memory,
        )
        self.table.setFixedHeight(px(_HEAD + _ROW * min(_SHOWN, max(1, len(history.printings)))))
        self.table.show_rows(from_rows(list(history.printings)))
        self.body.addWidget(self.table)
        if not history.printings:
            self.table.hide()
            self.body.addWidget(Label(self.tr("It was not printed yet."), "muted"))
        self._put_acts(page, history, may_void)

    def _put_acts(self, page: Page, history: PaperHistory, may_void: MayBeVoid) -> None:
        right = lacking(page.desk, Permission.PRINT_PAPERS)
        replaced = history.paper.state is PaperState.REPLACED
        void = history.void is not None
        self.file_button = Button(self.tr("Its file"), "folder-open")
        allow(self.file_button, unless(history.paper.file_no, self.tr("This paper is about no single file.")))
        if void and not replaced:
            self.void_button = Button(self.tr("Name its replacement…"), "repeat")
            allow(self.void_button, right)
        else:
            self.void_button = Button(self.tr("Make void…"), "ban")
            refused = sentence(may_void.code, dict(may_void.facts or {})) if may_void.code else ""
            allow(self.void_button, right, refused)
            if refused:
                self.body.addWidget(Label(refused, "muted", wrap=True))
        self.print_button = Button(
            self.tr("Print again") if history.paper.printed else self.tr("Print"),
            "printer",
            ButtonKind.FILLED,
        )
        allow(self.print_button, right)
        self.add_cancel(self.tr("Close"))
        self.add_act(self.file_button, Wish.FILE, "F2")
        self.add_act(self.void_button, Wish.REPLACE if void and not replaced else Wish.VOID, "Del")
        self.add_act(self.print_button, Wish.PRINT, "Ctrl+P")

    def _told(self, history: PaperHistory) -> list[tuple[str, str]]:
        paper = history.paper
        at = isolate(moment(history.issued_at))
        about = " · ".join(filter(None, (paper.client, isolate(paper.file_no) if paper.file_no else "")))
        told = [
            (self.tr("State"), state_words(paper.state)),
            (self.tr("Issued"), f"{at} · {paper.issued_by}"),
            (self.tr("Client"), about),
            (self.tr("Control code"), isolate(grouped4(history.fingerprint, "-"))),
        ]
        if history.void is not None:
            told.append((self.tr("Void because"), void_words(history.void)))
            if history.void.replaced_by:
                told.append((self.tr("In its place"), isolate(history.void.replaced_by)))
        if history.stands_for:
            told.append((self.tr("In the place of"), listed(map(isolate, history.stands_for))))
        return told

    def keys(self) -> list[tuple[str, str]]:
        acts = (("F2", self.file_button), ("Del", self.void_button), ("Ctrl+P", self.print_button))
        return [*((key, act.accessibleName()) for key, act in acts if act.isEnabled()), *super().keys()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if control_letter(event) == "P":
            self.print_button.click()
        elif event.key() == Qt.Key.Key_F2:
            self.file_button.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.void_button.click()
        else:
            super().keyPressEvent(event)
