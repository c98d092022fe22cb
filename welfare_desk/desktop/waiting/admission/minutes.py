# SPDX-License-Identifier: Apache-2.0
"""The minutes of a sealed run: numbered, signed, shown as the paper that is printed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.papers import issue_paper
from welfare_desk.desktop.frame.page import Page
from welfare_desk.services.waiting.minutes import IssueMinutes, issue_minutes


def print_minutes(page: Page, run: int) -> None:
    """Issue the minutes of a run and show them."""
    told = QCoreApplication.translate("AdmissionMinutes", "Minutes {number} issued")
    issue_paper(page, issue_minutes, IssueMinutes(run), told)
