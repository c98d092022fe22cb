# SPDX-License-Identifier: Apache-2.0
"""What is done at the reception desk: receive, edit, decide, answer; each opens its dialog."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from welfare_desk.desktop.casework.life.moves import ask_what_was_said
from welfare_desk.desktop.casework.reception.arrival import ArrivalDialog
from welfare_desk.desktop.casework.reception.deciding import DecideDialog
from welfare_desk.desktop.casework.reception.undoing import UndoStepDialog
from welfare_desk.desktop.casework.requests import ask_answer
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import taken_back, tell_done
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.reception import Reception
from welfare_desk.domain.casework.request import ServiceRequest
from welfare_desk.domain.casework.transfer import Transfer
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.reception import ReceptionKept


class DeskActs(QObject):
    """The acts of the desk's page. Signal `kept` (the id of a request to stand on)."""

    kept = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.may = page.desk.may(Permission.EDIT_FILES)

    def open_form(self, reception: Reception | None) -> None:
        """The form of a request, or of somebody who comes."""
        dialog = ArrivalDialog(self._page, reception)
        dialog.answered.connect(self._arrived)
        dialog.open()

    def _arrived(self, answer: object) -> None:
        if isinstance(answer, str):
            self.go_to_file(answer)
        elif isinstance(answer, ReceptionKept):
            self._page.desk.say(self.tr("Request kept"))
            self.kept.emit(answer.reception_id)
        elif isinstance(answer, int):
            self.kept.emit(answer)

    def open_decision(self, reception: Reception) -> DecideDialog:
        """The next step of a request."""
        dialog = DecideDialog(self._page, reception)
        dialog.edit_asked.connect(partial(self.open_form, reception))

        def decided(answer: ReceptionKept | None) -> None:
            if answer is not None:
                self._decided(answer, dialog.steps_back(answer))

        dialog.answered.connect(decided)
        dialog.open()
        return dialog

    def _decided(self, answer: ReceptionKept, backs: list[tuple[Any, Any]]) -> None:
        if answer.file_no:
            told = self.tr("File {file_no} opened").format(file_no=isolate(answer.file_no))
            tell_done(self._page, told, *backs)
            self.go_to_file(answer.file_no)
        else:
            tell_done(self._page, self.tr("Decision recorded"), *backs)

    def take_back(self, reception: Reception) -> None:
        """Ask why the last step of a request is taken back."""
        dialog = UndoStepDialog(self._page, reception)

        def undone(answer: object) -> None:
            if answer is not None:
                tell_done(self._page, taken_back())
                self.kept.emit(reception.id)

        dialog.answered.connect(undone)
        dialog.open()

    def go_to_file(self, file_no: str) -> None:
        """Show a file's page."""
        self._page.desk.go("file", key=file_no)

    def answer_request(self, request: ServiceRequest) -> None:
        """Decide on what a client asked for."""
        if self._page.permits(Permission.EDIT_FILES):
            ask_answer(self._page, request)

    def answer_transfer(self, transfer: Transfer) -> None:
        """Record what another office said."""
        if self._page.permits(Permission.EDIT_FILES):
            ask_what_was_said(self._page, transfer)
