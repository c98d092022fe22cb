# SPDX-License-Identifier: Apache-2.0
"""An approved list is one paper with one number, however often it is asked for; drawing it can be stopped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.office import office
from tests.support.pension_lists import MEHR, approve, draw, listed, prepare
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.services.papers import PaperPdf, PrintPaper, paper_pdf, print_paper
from welfare_desk.services.pension.list_paper import (
    DraftPdf,
    IssueMonthlyList,
    PrintDraft,
    draft_pdf,
    issue_monthly_list,
    print_draft,
)
from welfare_desk.services.session import Session
from welfare_desk.services.voiding import VoidPaper, void_paper

ISSUE, ABAN = IssueMonthlyList(MEHR), MEHR.plus(1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        draw(opened, 1)
        draw(opened, 2)
        yield opened


def test_asked_again_it_is_the_paper_there_is(session: Session) -> None:
    listed(session, MEHR)
    first = session.do(issue_monthly_list, ISSUE)
    assert session.do(issue_monthly_list, ISSUE) == first
    prepare(session, ABAN)
    with pytest.raises(RuleError, match="list_not_approved"):
        session.do(issue_monthly_list, IssueMonthlyList(ABAN))
    approve(session, ABAN)
    other = session.do(issue_monthly_list, IssueMonthlyList(ABAN))
    assert (first.number, other.number) == ("1404/000001", "1404/000002")
    printed = [session.do(print_paper, PrintPaper(first.kind, first.number)).copy for _ in range(2)]
    assert printed == [0, 1]


def test_cancelled_before_it_is_issued_no_number_is_taken(session: Session) -> None:
    listed(session, MEHR)
    with pytest.raises(Cancelled):
        session.do(issue_monthly_list, ISSUE, progress=lambda done, total: False)
    assert session.do(issue_monthly_list, ISSUE).number == "1404/000001"


def test_paper_and_draft_tell_how_far_their_drawing_is(session: Session) -> None:
    prepare(session)
    ticket = session.do(print_draft, PrintDraft(MEHR))
    told: list[tuple[int, int]] = []

    def hear(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    session.ask(draft_pdf, DraftPdf(ticket.id, MEHR), progress=hear)
    assert told == [(2, 2)]
    approve(session)
    paper = session.do(issue_monthly_list, ISSUE)
    printing = session.do(print_paper, PrintPaper(paper.kind, paper.number))
    with pytest.raises(Cancelled):
        session.ask(paper_pdf, PaperPdf(printing.id), progress=lambda done, total: False)
    session.ask(paper_pdf, PaperPdf(printing.id), progress=hear)
    assert told == [(2, 2), (2, 2)]


def test_the_paper_of_an_approved_list_is_not_made_void(session: Session) -> None:
    listed(session, MEHR)
    paper = session.do(issue_monthly_list, ISSUE)
    with pytest.raises(RuleError) as refused:
        session.do(void_paper, VoidPaper(paper.kind, paper.number, "اشتباه"))
    told = {"number": "1404/000001", "month": str(MEHR)}
    assert (refused.value.code, refused.value.facts) == ("void_of_approved_list", told)
