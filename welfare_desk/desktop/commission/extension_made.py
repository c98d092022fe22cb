# SPDX-License-Identifier: Apache-2.0
"""Extensions that were made, each with the votes that somebody has changed since."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.relations import whole_rows
from welfare_desk.desktop.commission.extension_columns import made_columns, touched_columns
from welfare_desk.desktop.frame.afresh import Reading
from welfare_desk.desktop.frame.mistaken import DraftOf, MistakeDialog, Striking
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage, from_rows
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.summary.commission import Extension
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.extension import (
    AskExtensions,
    AskTouched,
    ExtensionUndone,
    TouchedPage,
    UndoExtension,
    extension_rows,
    extensions,
    undo_extension,
)


class MadeExtensions(QWidget):
    """The list and what moved on; `current_changed` comes with the extension under the cursor."""

    current_changed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        memory = page.desk.memory
        self.table = Table(
            made_columns(),
            name="extensions",
            accessible_name=self.tr("Extensions that were made"),
            key=_key,
            memory=memory,
        )
        self.moved = Table(
            touched_columns(moved=True),
            name="extension_moved",
            accessible_name=self.tr("Votes that moved on since"),
            memory=memory,
        )
        self.moved_card = Card(self.tr("Changed by somebody since the extension"))
        self.undo_button = Button(self.tr("Take this extension back"), "undo-2")
        self.empty = EmptyState(
            "calendar-clock",
            self.tr("No validity was extended by circular yet"),
            self.tr("Fill in a circular under «New extension»; what it extends can be taken back here."),
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.undo_button)
        self.moved_card.body.addWidget(whole_rows(self.moved), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(foot)
        self.card = ListCard(self.table, over=self.empty)
        layout.addWidget(self.card, 1)
        layout.addWidget(self.moved_card, 1)
        self.moved_card.hide()
        self.table.current_changed.connect(self._show_moved)

    def ask(self) -> None:
        """Ask for the extensions made."""
        self.page.ask(extensions, AskExtensions(), self._show_made, latest="made")

    def _show_made(self, found: tuple[Extension, ...]) -> None:
        self.table.show_rows(from_rows(list(found)))
        self.card.show_over(not found)

    def _show_moved(self, row: Extension | None) -> None:
        self.current_changed.emit(row)
        self.moved_card.hide()
        if row is None:
            return

        def fetch(request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
            def give(found: TouchedPage) -> None:
                note = self.tr("{count} votes; taking the extension back leaves them as they are")
                self.moved_card.note.setText(note.format(count=number(found.total)))
                self.moved_card.note.setVisible(True)
                self.moved_card.setVisible(bool(found.total))
                deliver(RowPage(found.rows, found.total))

            asked = AskTouched(row.id, True, request.offset, request.limit)
            self.page.ask(extension_rows, asked, give, latest=f"moved {request.offset}")

        self.moved.show_rows(fetch)

    def confirm_undo(self) -> None:
        """Ask why the extension under the cursor is taken back."""
        row: Extension | None = self.table.current_row()
        if row is None or row.undone_at is not None:
            return
        told = self.tr(
            "The extension of circular {number} is taken back: every validity that still is what it set gets "
            "its former end again."
        ).format(number=isolate(row.circular_no))
        striking = Striking(undo_extension, _undo, row, _reading(row))
        dialog = MistakeDialog(self.page, told, striking, DraftOf("extension-undone", str(row.id)))

        def undone(answer: ExtensionUndone | None) -> None:
            if answer is not None:
                self._undone(answer)

        dialog.answered.connect(undone)
        dialog.open()

    def undo(self, extension_id: int, reason: str) -> None:
        """Take an extension back, where nobody has touched it since."""
        self.page.do(undo_extension, UndoExtension(extension_id, reason), self._undone)

    def _undone(self, done: ExtensionUndone) -> None:
        told = self.tr(
            "{count} validities are back; {left} stay, for they were changed since", "", done.put_back
        )
        if not done.left:
            told = self.tr("{count} validities are back", "", done.put_back)
        self.page.desk.say(told.format(count=number(done.put_back), left=number(done.left)))


def _undo(row: Extension, reason: str) -> UndoExtension:
    return UndoExtension(row.id, reason)


def _reading(row: Extension) -> Reading:
    """How an extension is read again."""

    def find(found: tuple[Extension, ...]) -> Extension | None:
        return next((one for one in found if one.id == row.id), None)

    return Reading(extensions, AskExtensions(), find)


def _key(row: Extension) -> int:
    return row.id
