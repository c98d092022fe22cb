# SPDX-License-Identifier: Apache-2.0
"""The first printing is the original; every later one says «المثنی», by whom and when, and is on record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support import people
from tests.support.papers import printed, printing
from tests.support.pdf import normal, pdfium
from welfare_desk.domain.access import Role
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.trail import TrailFilter
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.paper_register import AskPaper, paper_history
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    IssueHouseholdSheet,
    NotPrinted,
    PaperPdf,
    PaperPrint,
    PrintPaper,
    issue_certificate,
    issue_file_summary,
    issue_household_sheet,
    not_printed,
    paper_pdf,
    print_paper,
)
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import SHOWN_WITHIN
from welfare_desk.services.trail import ListTrail, list_trail
from welfare_desk.storage.check import check

ALI = "1400-00001"
WORD = normal("المثنی")
ISSUES: list[tuple[Any, Any]] = [
    (issue_certificate, IssueCertificate(ALI, "بانک ملی", "وام", date(2026, 1, 1))),
    (issue_file_summary, IssueFileSummary(ALI)),
    (issue_household_sheet, IssueHouseholdSheet(ALI)),
]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize(("issue", "facts"), ISSUES)
def test_only_what_is_printed_again_says_so(session: Session, issue: Any, facts: Any) -> None:
    issued = session.do(issue, facts)
    original = printing(session, issued.kind, issued.number)
    first = original()
    assert [WORD in normal(page) for page in pdfium(first)] == [False] * len(pdfium(first))
    session._clock = lambda: offices.NOON + timedelta(minutes=1)
    duplicate = printing(session, issued.kind, issued.number)
    again = duplicate()
    pages = [normal(page) for page in pdfium(again)]
    told = normal("چاپ دوباره: ۱۴۰۴/۰۷/۳۰ ساعت ۱۲:۰۱ · کاربر: مریم")
    assert [(WORD in page, told in page) for page in pages] == [(True, True)] * len(pages)
    assert (original(), duplicate()) == (first, again)
    assert check(session._store).findings == ()


def test_who_printed_it_again_stands_in_the_files_history_and_in_the_trail(session: Session) -> None:
    issued = session.do(issue_certificate, ISSUES[0][1])
    session.do(
        add_user,
        AddUser("زهرا", Role.CASE_CLERK, "چهار واژهٔ بی ربط", "زهرا احمدی", own_password=offices.PASSWORD),
    )
    asked = PrintPaper(issued.kind, issued.number)
    assert session.do(print_paper, asked) == PaperPrint(1, 0)
    with offices.desk(session.office_dir, user="زهرا") as clerk:
        assert clerk.do(print_paper, asked) == PaperPrint(2, 1)
        assert clerk.do(print_paper, asked) == PaperPrint(3, 2)
    items = [
        (item.kind, item.code, item.detail, item.by)
        for item in session.ask(show, ShowFile(ALI)).timeline
        if item.kind in {"paper", "reprint"}
    ]
    reprint = ("reprint", "certificate", "1404/000001", "زهرا احمدی")
    assert sorted(items) == [("paper", "certificate", "1404/000001", offices.ADMIN), reprint, reprint]
    rows = session.ask(list_trail, ListTrail(TrailFilter(commands=("papers.print",)))).rows
    assert [(row.user, row.file_no) for row in rows] == [("زهرا", ALI), ("زهرا", ALI), (offices.ADMIN, ALI)]


def test_the_same_key_is_one_printing(session: Session) -> None:
    issued = session.do(issue_certificate, ISSUES[0][1])
    asked = PrintPaper(issued.kind, issued.number)
    assert session.do(print_paper, asked, key="k") == session.do(print_paper, asked, key="k")
    assert session.do(print_paper, asked).copy == 1


def test_a_printing_is_drawn_by_who_logged_it_and_soon(session: Session) -> None:
    issued = session.do(issue_certificate, ISSUES[0][1])
    session.do(add_user, AddUser("زهرا", Role.CASE_CLERK, "چهار واژهٔ بی ربط", own_password=offices.PASSWORD))
    printed(session, issued)
    with offices.desk(session.office_dir, user="زهرا") as clerk:
        assert refusal(clerk, 1) == "not_logged"
    assert refusal(session, 2) == "not_logged"
    session._clock = lambda: offices.NOON + SHOWN_WITHIN + timedelta(seconds=1)
    assert refusal(session, 1) == "not_logged"


def refusal(desk: Session, printing_id: int) -> str:
    with pytest.raises(RuleError) as told:
        desk.ask(paper_pdf, PaperPdf(printing_id))
    return told.value.code


def test_a_number_never_given_is_not_printed(session: Session) -> None:
    with pytest.raises(RuleError, match="paper_not_found"):
        session.do(print_paper, PrintPaper(PaperKind.CERTIFICATE, "1404/000009"))


def test_a_printing_that_did_not_come_out_is_no_copy(session: Session) -> None:
    issued = session.do(issue_certificate, ISSUES[0][1])
    wanted = PrintPaper(issued.kind, issued.number)
    failed = session.do(print_paper, wanted)
    session.do(not_printed, NotPrinted(failed.id))
    assert [refused(session, not_printed, NotPrinted(one)) for one in (failed.id, 99)] == ["not_logged"] * 2
    with pytest.raises(RuleError, match="not_logged"):
        session.ask(paper_pdf, PaperPdf(failed.id))
    first = session.do(print_paper, wanted)
    assert (first, session.do(print_paper, wanted)) == (PaperPrint(2, 0), PaperPrint(3, 1))
    assert refused(session, not_printed, NotPrinted(first.id)) == "printed_since"
    session.do(not_printed, NotPrinted(session.do(print_paper, wanted).id))
    reprints = [item for item in session.ask(show, ShowFile(ALI)).timeline if item.kind == "reprint"]
    assert len(reprints) == 1
    told = session.ask(paper_history, AskPaper(issued.kind, issued.number))
    assert [(one.copy, one.came_out) for one in told.printings] == [
        (0, False), (0, True), (1, True), (2, False),
    ]  # fmt: skip
    assert told.paper.printed == 2
    assert check(session._store).findings == ()


def test_the_foot_says_who_printed_it_first_and_when_as_the_register_has_it(session: Session) -> None:
    """Issued by Maryam, looked at by her without printing; a day later Zahra prints it, then Maryam again."""
    issued = session.do(issue_household_sheet, IssueHouseholdSheet(ALI))
    session.do(not_printed, NotPrinted(session.do(print_paper, PrintPaper(issued.kind, issued.number)).id))
    session.do(
        add_user,
        AddUser("زهرا", Role.CASE_CLERK, "چهار واژهٔ بی ربط", "زهرا احمدی", own_password=offices.PASSWORD),
    )
    later = offices.NOON + timedelta(days=1, minutes=7)
    with offices.desk(session.office_dir, user="زهرا") as clerk:
        clerk._clock = lambda: later
        original = printed(clerk, issued)
    session._clock = lambda: later + timedelta(minutes=9)
    duplicate = printed(session, issued)
    first = normal("چاپ: ۱۴۰۴/۰۸/۰۱ ساعت ۱۲:۰۷ · کاربر: زهرا احمدی")
    again = normal("چاپ دوباره: ۱۴۰۴/۰۸/۰۱ ساعت ۱۲:۱۶ · کاربر: مریم")
    assert [(first in page, again in page) for page in map(normal, pdfium(original))] == [(True, False)]
    assert [(first in page, again in page) for page in map(normal, pdfium(duplicate))] == [(True, True)]
    assert normal("۱۴۰۴/۰۷/۳۰") in normal(pdfium(original)[0])
    assert check(session._store).findings == ()


def test_only_ones_own_fresh_printing_is_said_to_have_failed(session: Session) -> None:
    issued = session.do(issue_certificate, ISSUES[0][1])
    session.do(
        add_user,
        AddUser("زهرا", Role.CASE_CLERK, "چهار واژهٔ بی ربط", "زهرا احمدی", own_password=offices.PASSWORD),
    )
    with offices.desk(session.office_dir, user="زهرا") as clerk:
        hers = clerk.do(print_paper, PrintPaper(issued.kind, issued.number)).id
    assert refused(session, not_printed, NotPrinted(hers)) == "not_logged"
    own = session.do(print_paper, PrintPaper(issued.kind, issued.number)).id
    session._clock = lambda: offices.NOON + SHOWN_WITHIN + timedelta(seconds=1)
    assert refused(session, not_printed, NotPrinted(own)) == "not_logged"


def refused(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code
