# SPDX-License-Identifier: Apache-2.0
"""The files of payments that were taken in for a list, and which of them is taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline, letter_number, listed, month_title, number
from welfare_desk.desktop.pension.list_words import NONE
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.pension.settling import PaymentFile


class PaymentFilesDialog(Dialog):
    """Answers with the file to take back; the last one comes first, those taken back are struck through."""

    def __init__(self, page: Page, files: Sequence[PaymentFile]) -> None:
        standing = any(not each.struck for each in files)
        self._edit = lacking(page.desk, Permission.EDIT_PENSION)
        title = self.tr("Files of payments of this list")
        super().__init__(page, title, width=860)
        if standing:
            told = self.tr("Taken back, the comparison stands as it did without the file; the others stay.")
            self.body.addWidget(Label(told, "muted", wrap=True))
        self.table = Table(
            self._columns(),
            name="payment_files",
            accessible_name=self.tr("Files of payments"),
            key=lambda file: str(file.id),
            memory=page.desk.memory,
            two_lines=True,
        )
        self.table.setMinimumHeight(px(180))
        self.body.addWidget(self.table)
        self.add_cancel("" if standing else self.tr("Close"))
        self.button = Button(self.tr("Take this one back"), "undo-2", ButtonKind.FILLED)
        if standing:
            self.commits_with(self.button)
        self.button.clicked.connect(self._choose)
        self.table.opened.connect(self._choose)
        self.table.current_changed.connect(self._allow)
        self.table.show_rows(from_rows(list(reversed(files))))
        self.table.go_to(0)

    def _columns(self) -> list[Column]:
        return [
            Column(
                "name",
                self.tr("File"),
                lambda file: file.name,
                CellLook.STRONG,
                width=190,
                stretch=1,
                struck=lambda file: file.struck,
                second=_why,
            ),
            Column("rows", self.tr("Rows"), lambda file: number(file.rows), CellLook.DIGITS, width=80),
            Column(
                "letter", self.tr("Letter no."), lambda file: letter_number(file.letter_no) or NONE, width=110
            ),
            Column("day", self.tr("Taken in on"), _taken_on, CellLook.DIGITS, width=110),
            Column(
                "struck",
                self.tr("Taken back on"),
                _taken_back_on,
                CellLook.DIGITS,
                width=110,
                second=lambda file: "" if file.mistake is None else file.mistake.by,
            ),
            Column("later", self.tr("Later lists made with it"), _later, width=150, stretch=1),
        ]

    def _allow(self, _: object = None) -> None:
        row = self.table.current_row()
        standing = isinstance(row, PaymentFile) and not row.struck
        allow(self.button, self._edit, unless(standing, self.tr("This file was taken back already.")))

    def _choose(self, _: object = None) -> None:
        row = self.table.current_row()
        if isinstance(row, PaymentFile) and self.button.isEnabled():
            self.answer(row)


def _taken_on(file: PaymentFile) -> str:
    return day(file.recorded_at.astimezone(IRAN).date())


def _taken_back_on(file: PaymentFile) -> str:
    return NONE if file.mistake is None else day(file.mistake.at.astimezone(IRAN).date())


def _why(file: PaymentFile) -> str:
    if file.mistake is None:
        return ""
    words = QCoreApplication.translate("PaymentFilesDialog", "Reason: {why}")
    return words.format(why=inline(file.mistake.why))


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
