# SPDX-License-Identifier: Apache-2.0
"""The statement of an evening as a printed sheet: figures only, so it has no number and leaves no trace."""

from __future__ import annotations

from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.monthly.book import BookSigners
from welfare_desk.domain.summary.monthly.day_paper import DayPaper
from welfare_desk.domain.upkeep import Post
from welfare_desk.services.door import Look, question
from welfare_desk.services.numbered import signer, stamp_at
from welfare_desk.services.summary.monthly.statement import AskStatement, head_statement


@question("summary.day_statement_pdf", permission=Permission.VIEW_FILES)
def day_statement_pdf(look: Look, facts: AskStatement) -> bytes:
    """The sheet as PDF, counted anew; RuleError `month_ahead`, `no_glyph`."""
    from welfare_desk.documents.summary.monthly.day_statement import day_statement

    assert look.now is not None
    return day_statement(day_paper(look, facts), stamp_at(look, look.now))


def day_paper(look: Look, facts: AskStatement) -> DayPaper:
    """What the sheet says; where the head draws it, the box of who prepared it is left to be written."""
    shown, head, user = head_statement(look, facts), signer(look, Post.HEAD), look.user.display_name
    signers = BookSigners("" if user == head else user, head)
    return DayPaper(shown.statement, shown.news.text, shown.closed, shown.recounted, look.today, signers)
