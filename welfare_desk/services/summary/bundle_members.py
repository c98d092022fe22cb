# SPDX-License-Identifier: Apache-2.0
"""What a bundle holds beside its document: the workbook and the numbered book of the month."""

from __future__ import annotations

import io

from welfare_desk import __version__
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.papers import Original
from welfare_desk.domain.summary.bundles.document import Sealed
from welfare_desk.services.door import Work
from welfare_desk.services.numbered import drawn, stored_paper
from welfare_desk.services.paper_marks import Marks
from welfare_desk.services.summary.exporting import bundle_member
from welfare_desk.services.summary.papers import IssueBook, issue_book
from welfare_desk.services.summary.workbook import names_of
from welfare_desk.storage.office import office_facts


@bundle_member("workbook.xlsx")
def workbook(work: Work, month: Sealed) -> bytes:
    """The workbook as it is exported alone."""
    from welfare_desk.documents.summary.month_workbook import MonthBook, write_month

    office, names = office_facts(work.db.connection), names_of(work.db.connection)
    content = io.BytesIO()
    write_month(
        content,
        MonthBook(month.closed, month.rows, month.checks, office.county, office.province, __version__, names),
    )
    return content.getvalue()


@bundle_member("book.pdf")
def book(work: Work, month: Sealed) -> bytes:
    """The statistical book under its number; it gets one now where it has none."""
    issued = issue_book(work, IssueBook(month.closed.month))
    stored = stored_paper(work.db.connection, issued.kind, issued.number)
    made_at = work.now.astimezone(IRAN).replace(microsecond=0)
    return drawn(stored, Marks(Original(made_at, work.user.display_name)))
