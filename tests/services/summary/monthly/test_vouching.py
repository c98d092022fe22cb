# SPDX-License-Identifier: Apache-2.0
"""A verified book or statement says whether the closing that it tells of still stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.provinces import LATER, MEHR, opened, peopled
from welfare_desk.services import everything
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import CloseMonth, ReopenMonth, close_month, reopen_month
from welfare_desk.services.summary.monthly.papers import IssueBook, issue_book, issue_statement
from welfare_desk.services.verifying import Became, VerifyPaper, verify_paper

everything.load()


def became(session: Session, number: str) -> tuple[Became, ...]:
    return session.ask(verify_paper, VerifyPaper(number)).became


@pytest.mark.parametrize(
    ("kind", "issue"), [("statistical_book", issue_book), ("head_statement", issue_statement)]
)
def test_a_paper_of_a_closing_that_was_taken_back_says_so(tmp_path: Path, kind: str, issue: object) -> None:
    with opened(peopled(tmp_path)) as session:
        session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        first = f"{kind}:{session.do(issue, IssueBook(MEHR)).number}"
        assert became(session, first) == ()
        session.do(reopen_month, ReopenMonth(MEHR, "لیست دیر رسید"))
        who = session.user.display_name
        facts = {"month": str(MEHR), "why": "لیست دیر رسید"}
        opened_again = Became("month_opened_again", LATER, who, facts)
        assert became(session, first) == (opened_again,)
        session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        assert became(session, first) == (opened_again,)
        second = session.do(issue, IssueBook(MEHR)).number
        anew = Became("month_issued_anew", LATER, who, {"number": str(second)})
        assert became(session, first) == (opened_again, anew)
        assert became(session, f"{kind}:{second}") == ()
