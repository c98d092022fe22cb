# SPDX-License-Identifier: Apache-2.0
"""The form of a report that is kept, while a colleague gives the report another name."""

from __future__ import annotations

from typing import Any

from tests.desktop.habits.report_forms import LIST, kept_reports
from tests.desktop.habits.rival import Rival
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.summary.reports.dialogs import KeepReportDialog
from welfare_desk.services.session import Session
from welfare_desk.services.summary.reports.kept import SaveReport, save_report


def _renaming(at: Any) -> CommandDialog:
    if not kept_reports(at.session):
        at.session.do(save_report, SaveReport("یکی", LIST, shared=True))
    found = kept_reports(at.session)
    return KeepReportDialog(at.page, found[0].definition, found, found[0])


def _rename(session: Session) -> None:
    (one,) = kept_reports(session)
    session.do(save_report, SaveReport("دیگری", one.definition, one.shared, one.id, one.version))


REPORT_RIVALS: dict[type[CommandDialog], Rival] = {
    KeepReportDialog: Rival(
        _renaming,
        _rename,
        "Name: from \u2067یکی\u2069 to \u2067دیگری\u2069",
        {"shared": "False"},
        lambda session: [(one.name, one.shared) for one in kept_reports(session)],
        [("دیگری", False)],
    ),
}
