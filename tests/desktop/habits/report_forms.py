# SPDX-License-Identifier: Apache-2.0
"""The form by which a report is kept, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.summary.reports.dialogs import KeepReportDialog
from welfare_desk.domain.summary.reports.definition import Definition, Report
from welfare_desk.services.session import Session
from welfare_desk.services.summary.reports.kept import AskReports, reports

LIST = Definition("casework.list", columns=("شماره پرونده", "نام"))


def kept_reports(session: Session) -> tuple[Report, ...]:
    """Those that somebody has kept."""
    return tuple(one for one in session.ask(reports, AskReports()) if not one.code)


REPORT_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    KeepReportDialog: lambda at: KeepReportDialog(at.page, LIST, kept_reports(at.session)),
}
