# SPDX-License-Identifier: Apache-2.0
"""Opens the dialog of handing out from any page, and prints what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.equipment.issuing.dialog import Handed, IssueDialog
from welfare_desk.desktop.equipment.paper_out import PaperOut
from welfare_desk.desktop.frame.page import Page
from welfare_desk.domain.access import Permission
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import isolate


def issue_goods(page: Page, key: str = "", then: Callable[[Handed], object] | None = None) -> None:
    """Hand goods out to the client of a file number, or to whoever is asked for in the dialog.

    `then` hears of the voucher once it is kept, before it is printed.
    """
    if not page.permits(Permission.EDIT_STORE):
        return
    dialog = IssueDialog(page, key)

    def answered(answer: object) -> None:
        if not isinstance(answer, Handed):
            return
        told = QCoreApplication.translate("Issuing", "Voucher {number} is kept")
        page.desk.say(told.format(number=isolate(answer.moved.number)))
        if then is not None:
            then(answer)
        if answer.to_print:
            PaperOut(page, PaperKind.ISSUE_VOUCHER).put_out(answer.moved.number)

    dialog.answered.connect(answered)
    dialog.open()
