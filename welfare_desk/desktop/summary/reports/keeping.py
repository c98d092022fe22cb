# SPDX-License-Identifier: Apache-2.0
"""Keeping a report under a name, renaming, sharing and deleting it; who may."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, no_right, not_loaded, unless
from welfare_desk.desktop.summary.reports.dialogs import KeepReportDialog
from welfare_desk.desktop.summary.reports.shelf import Shelf
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.reports.definition import Definition, Report
from welfare_desk.services.summary.reports.kept import (
    MAY_SHARE,
    DeleteReport,
    SaveReport,
    delete_report,
    save_report,
)


class KeptReports(QObject):
    """The acts on reports of one's own; `shown` gives the report as the page shows it now.

    Signal: `changed`, with the id of the report to stand on, 0 for none.
    """

    changed = Signal(int)

    def __init__(self, page: Page, shelf: Shelf, shown: Callable[[], Definition]) -> None:
        super().__init__(page)
        self._page, self._shelf, self._shown = page, shelf, shown
        act = page.command
        self.keep_act = act(self.tr("Keep as…"), "bookmark", self.keep, "Ctrl+S")
        self.rename_act = act(self.tr("Name and readers of this report"), "pencil", self.rename, "Shift+F2")
        self.delete_act = act(self.tr("Delete this report"), "trash-2", self.delete, "Ctrl+Del")
        shelf.table.menu_wanted.connect(self._offer)
        page.recalls.new("report", self.keep)
        page.recalls.by_id("report", self._recall)

    def follow(self, loaded: str) -> None:
        """Allow what may be done with the report under the cursor; `loaded`: why it is not there yet."""
        report = self._shelf.current()
        allow(self.keep_act, loaded)
        own = not_loaded() if report is None else self._why_not_own(report)
        for action in (self.rename_act, self.delete_act):
            allow(action, own)

    def _why_not_own(self, report: Report) -> str:
        if report.code:
            return self.tr("It is one of the program's own reports: keep one of yours instead.")
        return unless(report.own, self.tr("Another colleague made this report."))

    def _offer(self, _: Report, at: QPoint) -> None:
        """The acts on the report under the cursor."""
        menu = QMenu(self._page)
        menu.addActions([self.keep_act, self.rename_act, self.delete_act])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def keep(self) -> None:
        """Keep the report as it is seen, under a name."""
        report = self._shelf.current()
        if report is not None:
            mine = report.own and not report.code
            self._open(self._shown(), None, report.name if mine else "")

    def rename(self) -> None:
        """Another name for the report, or other readers."""
        report = self._shelf.current()
        if report is not None and report.own:
            self._open(report.definition, report)

    def _recall(self, report_id: str) -> None:
        kept = next((one for one in self._shelf.reports if str(one.id) == report_id), None)
        if kept is not None:
            self._open(kept.definition, kept)

    def _open(self, definition: Definition, renamed: Report | None, proposed: str = "") -> None:
        dialog = KeepReportDialog(self._page, definition, self._shelf.reports, renamed, proposed=proposed)
        may = any(self._page.desk.may(right) for right in MAY_SHARE)
        allow(dialog.shared.tick, "" if may else no_right(Permission.EDIT_FILES))
        dialog.answered.connect(self._kept)
        dialog.open()

    def _kept(self, answer: Any) -> None:
        if isinstance(answer, Report):
            self.changed.emit(answer.id)
            self._page.desk.say(self.tr("Report «{name}» kept").format(name=answer.name))

    def delete(self) -> None:
        """Forget the report; it can be taken back for ten seconds."""
        report = self._shelf.current()
        if report is not None and report.own:
            facts = DeleteReport(report.id, report.version)
            self._page.do(delete_report, facts, partial(self._deleted, report))

    def _deleted(self, report: Report, _: Any) -> None:
        self.changed.emit(0)
        told = self.tr("Report «{name}» deleted").format(name=report.name)
        self._page.desk.offer_undo(told, partial(self._bring_back, report))

    def _bring_back(self, report: Report) -> None:
        again = SaveReport(report.name, report.definition, report.shared)
        self._page.do(save_report, again, lambda kept: self.changed.emit(kept.id))
