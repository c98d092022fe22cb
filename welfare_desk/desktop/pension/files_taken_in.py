# SPDX-License-Identifier: Apache-2.0
"""The files of payments of the list that is compared: which stand, and one of them taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.afresh import Reading, by_id
from welfare_desk.desktop.frame.mistaken import DraftOf, Striking, ask_mistake
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.pension.payment_files import choose_file, rests_words
from welfare_desk.domain.pension.settling import PaymentFile
from welfare_desk.domain.text import hold_path
from welfare_desk.services.pension.reconciling import (
    AskSettlements,
    PaymentFileMistaken,
    Settlements,
    payment_file_mistaken,
    settlements,
)


class FilesTakenIn(QObject):
    """`known` are all of them in the order in which they came; `asked` tells the list they are of."""

    def __init__(self, page: Page, asked: Callable[[], AskSettlements | None]) -> None:
        super().__init__(page)
        self._page, self._asked = page, asked
        self.known: tuple[PaymentFile, ...] = ()

    def standing(self) -> list[PaymentFile]:
        """Those that count."""
        return [each for each in self.known if not each.struck]

    def take_back(self) -> None:
        """Ask which of several files is struck, then why; those struck before are seen there."""
        standing = self.standing()
        if len(standing) == len(self.known) == 1:
            self.strike(standing[0])
        elif standing:
            self.show_all()

    def show_all(self) -> None:
        """Every file of the list, those taken back struck through; one that stands can be taken back."""
        if self.known:
            choose_file(self._page, self.known, self.strike)

    def strike(self, file: PaymentFile) -> None:
        """Ask why this one is struck."""
        asked = self._asked()
        if asked is None:
            return
        told = self.tr("File {name}, {count} rows: the list stands as it did without it.", "", file.rows)
        words = told.format(name=hold_path(file.name), count=number(file.rows))
        if rests := rests_words(file):
            words = f"{words}\n\n{rests}"
        reading = Reading(settlements, asked, by_id(_files_of, file.id))
        striking = Striking(payment_file_mistaken, _struck, file, reading)
        record = f"{asked.kind.value}/{asked.month}/{file.id}"
        ask_mistake(self._page, words, striking, DraftOf("payment-file-mistake", record))


def _files_of(found: Settlements) -> tuple[PaymentFile, ...]:
    return found.files


def _struck(row: PaymentFile, why: str) -> PaymentFileMistaken:
    return PaymentFileMistaken(row.id, row.version, why)
