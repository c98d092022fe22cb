# SPDX-License-Identifier: Apache-2.0
"""Acts on the proposed list, on what is tried beside it, and on the sealed run; each off in other steps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, elsewhere, lacking, unless
from welfare_desk.desktop.waiting.admission.list_step import ListStep
from welfare_desk.desktop.waiting.admission.minutes import print_minutes
from welfare_desk.desktop.waiting.admission.run_view import RunView
from welfare_desk.domain.access import Permission


class StepActs:
    """`names` are those of the two steps, as the page calls them."""

    def __init__(self, page: Page, listing: ListStep, view: RunView, names: tuple[str, str]) -> None:
        self._page, self._listing, self._view, self._names = page, listing, view, names
        self._in_run = False

    def add_commands(self) -> QAction:
        """Give the page its acts; the one that prints is handed back for a button."""
        translate, command = QCoreApplication.translate, self._page.command
        trying = self._listing.trying
        self._opening = command(
            translate("StepActs", "Open the file of the row"), "folder-open", self._open_file, "Ctrl+O"
        )
        self._printing = command(
            translate("StepActs", "Print the minutes of the run"), "printer", self._print, "Ctrl+P"
        )
        self._of_list = (
            command(translate("StepActs", "Try the proposed scoring"), "scale", trying.try_scoring, "Ctrl+T"),
            command(
                translate("StepActs", "Throw away what is tried"), "x", trying.throw_away, "Ctrl+Shift+Del"
            ),
        )
        self._keeping = command(translate("StepActs", "Keep what is tried"), "save", trying.keep, "Ctrl+S")
        return self._printing

    def allow_at(self, *, in_list: bool, in_run: bool) -> None:
        """Which of the two steps is shown."""
        self._in_run = in_run
        desk, (listed, decided) = self._page.desk, self._names
        no_list, no_run = unless(in_list, elsewhere(listed)), unless(in_run, elsewhere(decided))
        for act in self._of_list:
            allow(act, no_list)
        allow(self._keeping, lacking(desk, Permission.EDIT_QUEUE), no_list)
        allow(self._printing, lacking(desk, Permission.EDIT_FILES), no_run)
        allow(self._opening, unless(in_list or in_run, elsewhere(listed)))

    def _open_file(self) -> None:
        (self._view.table if self._in_run else self._listing.table).open_current()

    def _print(self) -> None:
        print_minutes(self._page, self._view.run)
