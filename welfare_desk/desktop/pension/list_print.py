# SPDX-License-Identifier: Apache-2.0
"""The paper of a monthly list: numbered once it is approved, a drawing to be checked before."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.papers import PaperDialog, issue_paper
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList


def print_list(page: Page, head: MonthlyList) -> None:
    """The numbered paper of an approved list; a draft is only drawn to be checked."""
    from welfare_desk.services.pension.list_paper import (
        IssueMonthlyList,
        PrintDraft,
        issue_monthly_list,
        print_draft,
    )

    if head.state is ListState.DRAFT:
        page.do(print_draft, PrintDraft(head.month, head.kind), partial(_draw_draft, page, head))
        return
    told = QCoreApplication.translate("ListActs", "Monthly list {number} issued")
    issue_paper(page, issue_monthly_list, IssueMonthlyList(head.month, head.kind), told)


def _draw_draft(page: Page, head: MonthlyList, ticket: Any) -> None:
    from welfare_desk.services.pension.list_paper import DraftPdf, draft_pdf

    def show(pdf: bytes) -> None:
        title = QCoreApplication.translate("ListActs", "Draft of the list of {month}")
        name = f"{head.kind.value} {head.month}.pdf"
        PaperDialog(
            page, title.format(month=month_title(head.month)), pdf, name, PaperKind.MONTHLY_LIST
        ).open()

    asked = DraftPdf(ticket.id, head.month, head.kind)
    page.desk.operations.ask_long(draft_pdf, asked, show, owner=page, on_error=page.show_trouble)
