# SPDX-License-Identifier: Apache-2.0
"""Which of the files of payments that were taken in for a list is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, listed, month_title, number
from welfare_desk.desktop.pension.list_words import NONE
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.pension.settling import PaymentFile


class PaymentFilesDialog(Dialog):
    """Answers with the file to take back, the last one first in the list."""

    def __init__(self, page: Page, files: Sequence[PaymentFile]) -> None:
        super().__init__(page, self.tr("Which file of payments is taken back?"), width=780)
        told = self.tr("The comparison then stands as it did without it; the others stay.")
        self.body.addWidget(Label(told, "muted", wrap=True))
        self.table = Table(
            self._columns(),
            name="payment_files",
            accessible_name=self.tr("Files of payments"),
            key=lambda file: str(file.id),
            memory=page.desk.memory,
        )
        self.table.setMinimumHeight(px(180))
        self.body.addWidget(self.table)
        self.add_cancel()
        button = self.commits_with(Button(self.tr("Take this one back"), "undo-2", ButtonKind.FILLED))
        button.clicked.connect(self._choose)
        self.table.opened.connect(self._choose)
        self.table.show_rows(from_rows(list(reversed(files))))
        self.table.go_to(0)

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("File"), lambda file: file.name, CellLook.STRONG, width=220, stretch=1),
            Column("rows", self.tr("Rows"), lambda file: number(file.rows), CellLook.DIGITS, width=80),
            Column("letter", self.tr("Letter no."), lambda file: file.letter_no or NONE, width=110),
            Column("day", self.tr("Taken in on"), _taken_on, CellLook.DIGITS, width=110),
            Column("later", self.tr("Later lists made with it"), _later, width=180, stretch=1),
        ]

    def _choose(self, _: object = None) -> None:
        row = self.table.current_row()
        if isinstance(row, PaymentFile):
            self.answer(row)


def _taken_on(file: PaymentFile) -> str:
    return day(file.recorded_at.astimezone(IRAN).date())


def _later(file: PaymentFile) -> str:
    return listed(map(month_title, sorted({*file.approved_on, *file.drafted_on}))) or NONE


def rests_words(file: PaymentFile) -> str:
    """What has been made with the file counted, and what becomes of that; empty where nothing has."""
    told = []
    if file.approved_on:
        words = QCoreApplication.translate(
            "PaymentFilesDialog",
            "Lists approved after it count on it: {months}. They stay as they are; what they carried too "
            "much or too little for this month comes with the next list.",
        )
        told.append(words.format(months=listed(map(month_title, file.approved_on))))
    if file.drafted_on:
        words = QCoreApplication.translate(
            "PaymentFilesDialog", "Drafts made after it count on it: {months}. Prepare them again."
        )
        told.append(words.format(months=listed(map(month_title, file.drafted_on))))
    return " ".join(told)


def choose_file(page: Page, files: Sequence[PaymentFile], chosen: Callable[[PaymentFile], None]) -> None:
    """Ask which file is meant; nothing happens without an answer."""
    dialog = PaymentFilesDialog(page, files)

    def answered(file: PaymentFile | None) -> None:
        if file is not None:
            chosen(file)

    dialog.answered.connect(answered)
    dialog.open()
