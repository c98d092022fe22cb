# SPDX-License-Identifier: Apache-2.0
"""Papers by the number that stands on them, and several put together for one printing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support import people
from tests.support.pdf import pdfium
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    PrintPaper,
    issue_certificate,
    issue_file_summary,
    print_paper,
)
from welfare_desk.services.printing import NamePapers, PapersTogether, named_papers, papers_together
from welfare_desk.services.session import Session

ALI = "1400-00001"
CERTIFICATE = IssueCertificate(ALI, "بانک ملی", "وام", date(2026, 1, 1))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


def refusal(session: Session, *numbers: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(RuleError) as refused:
        session.ask(named_papers, NamePapers(numbers))
    return refused.value.code, dict(refused.value.facts)


def test_papers_are_named_in_the_order_asked_in_any_digits(session: Session) -> None:
    for _ in range(2):
        session.do(issue_certificate, CERTIFICATE)
    found = session.ask(named_papers, NamePapers(("1404/000002", "۱۴۰۴/۰۰۰۰۰۱")))
    kind = PaperKind.CERTIFICATE
    assert found == (PrintPaper(kind, "1404/000002"), PrintPaper(kind, "1404/000001"))


def test_a_number_of_several_kinds_names_its_kind(session: Session) -> None:
    session.do(issue_certificate, CERTIFICATE)
    session.do(issue_file_summary, IssueFileSummary(ALI))
    code, facts = refusal(session, "1404/000001")
    assert (code, facts["number"]) == ("paper_of_several_kinds", "1404/000001")
    named = f"{PaperKind.CERTIFICATE}:1404/000001"
    assert session.ask(named_papers, NamePapers((named,))) == (
        PrintPaper(PaperKind.CERTIFICATE, "1404/000001"),
    )


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1404/000001", "paper_not_found"),
        ("letter-to-nobody:1404/000001", "paper_not_found"),
        ("abc", "bad_paper_number"),
    ],
)
def test_what_names_no_paper_is_refused(session: Session, typed: str, code: str) -> None:
    assert refusal(session, typed)[0] == code


def test_fresh_printings_make_one_pdf_of_all_their_sheets(session: Session) -> None:
    session.do(issue_certificate, CERTIFICATE)
    session.do(issue_certificate, CERTIFICATE)
    prints = tuple(
        session.do(print_paper, PrintPaper(PaperKind.CERTIFICATE, f"1404/00000{number}")).id
        for number in (1, 2)
    )
    sheets = [
        len(pdfium(session.ask(papers_together, PapersTogether(given)))) for given in (prints[:1], prints)
    ]
    assert sheets == [1, 2]
    with pytest.raises(RuleError, match="nothing_to_print"):
        session.ask(papers_together, PapersTogether(()))
