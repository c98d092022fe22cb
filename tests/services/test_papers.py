# SPDX-License-Identifier: Apache-2.0
"""Numbered papers: one number, one frozen content, one signature that the office alone can make."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.office import office
from tests.support.papers import printing
from tests.support.pdf import normal, pdfium
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind, office_number
from welfare_desk.services.casework.commands import (
    EditPerson,
    RecordCoverage,
    RegisterFile,
    edit_person,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.visits import RecordVisit, record_visit
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    PrintPaper,
    issue_certificate,
    issue_file_summary,
    print_paper,
)
from welfare_desk.services.session import Session
from welfare_desk.services.verifying import VerifyPaper, verify_paper
from welfare_desk.storage.papers import PAPER

ZAHRA = {
    "national_id": "0013542419",
    "first_name": "زهرا",
    "last_name": "نوری‌زاده",
    "birth_date": "1371/03/18",
}
VALID = date(2025, 12, 21)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as session:
        session.do(register_file, RegisterFile(ZAHRA, Domain.REHABILITATION, opened_on=date(2019, 5, 4)))
        yield session


def qr_of(session: Session, kind: PaperKind) -> str:
    with session._store.reading() as connection:
        rows = connection.execute(PAPER.select().where(PAPER.c.kind == kind.value)).all()
    return str(rows[-1].qr)


def test_numbers_run_without_gaps_and_apart_for_each_kind(desk: Session) -> None:
    asked = IssueCertificate(ZAHRA["national_id"], "بیمهٔ سلامت", "دفترچه", VALID)
    numbers = [desk.do(issue_certificate, asked).number for _ in range(3)]
    with pytest.raises(RuleError, match="certificate_already_expired"):
        desk.do(issue_certificate, IssueCertificate(ZAHRA["national_id"], "بانک", "", date(2025, 1, 1)))
    numbers.append(desk.do(issue_certificate, asked).number)
    assert numbers == ["1404/000001", "1404/000002", "1404/000003", "1404/000004"]
    assert desk.do(issue_file_summary, IssueFileSummary(ZAHRA["national_id"])).number == "1404/000001"


def test_the_same_key_is_one_paper(desk: Session) -> None:
    asked = IssueCertificate(ZAHRA["national_id"], "بیمهٔ سلامت", "دفترچه", VALID)
    first = desk.do(issue_certificate, asked, key="one-click")
    assert desk.do(issue_certificate, asked, key="one-click") == first
    assert desk.do(issue_certificate, asked).number == "1404/000002"


def test_a_certificate_keeps_saying_what_it_said(desk: Session) -> None:
    issued = desk.do(issue_certificate, IssueCertificate(ZAHRA["national_id"], "بیمهٔ سلامت", "دفترچه", VALID))
    original = printing(desk, issued.kind, issued.number)
    before = original()
    desk.do(edit_person, EditPerson("1398-00001", 1, 1, {"last_name": "موسوی"}))
    assert original() == before
    assert normal("زهرا نوری‌زاده") in "\n".join(map(normal, pdfium(before)))


def test_the_code_proves_the_paper(desk: Session) -> None:
    desk.do(issue_certificate, IssueCertificate(ZAHRA["national_id"], "بیمهٔ سلامت", "دفترچه", VALID))
    digits = qr_of(desk, PaperKind.CERTIFICATE)
    said = desk.ask(verify_paper, VerifyPaper(digits))
    assert (said.number, said.kind, said.state, said.matches) == (
        "1404/000001",
        PaperKind.CERTIFICATE,
        "genuine",
        True,
    )
    forged = digits[:-3] + f"{(int(digits[-3:]) + 1) % 1000:03d}"
    assert (
        desk.ask(verify_paper, VerifyPaper(forged)).state,
        desk.ask(verify_paper, VerifyPaper(forged)).matches,
    ) == (
        "forged",
        False,
    )


def test_the_summary_keeps_the_visits_of_its_moment(desk: Session) -> None:
    number = "1398-00001"
    desk.do(record_visit, RecordVisit(number, date(2025, 5, 1), VisitResult.MET, "خانم رضایی"))
    issued = desk.do(issue_file_summary, IssueFileSummary(number))
    original = printing(desk, issued.kind, issued.number)
    drawn = original()
    desk.do(record_visit, RecordVisit(number, date(2025, 10, 1), VisitResult.REFUSED, "آقای نوری"))
    assert original() == drawn
    assert desk.ask(verify_paper, VerifyPaper(qr_of(desk, PaperKind.FILE_SUMMARY))).matches
    text = normal("".join(pdfium(drawn)))
    told = ("۱۴۰۴/۰۲/۱۱ (منزل)", "خانم رضایی", "دیدار انجام شد", "۱۴۰۴/۰۸/۱۱", "بازدید و دیدار مددجو")
    assert [words for words in told if normal(words) not in text] == []


def test_another_office_says_that_it_does_not_know_the_office(desk: Session, tmp_path: Path) -> None:
    desk.do(issue_file_summary, IssueFileSummary(ZAHRA["national_id"]))
    digits = qr_of(desk, PaperKind.FILE_SUMMARY)
    moved = f"{int(digits) ^ (1 << (8 * (64 + 7))):0198d}"  # another number in the two bytes of the office
    assert desk.ask(verify_paper, VerifyPaper(moved)).state == "unknown_office"


@pytest.mark.parametrize(("code", "number"), [("17", 17), ("65535", 65535)])
def test_an_office_with_a_number_keeps_it(code: str, number: int) -> None:
    assert office_number(code) == number


def test_an_office_without_a_number_gets_two_bytes_of_its_code() -> None:
    assert {0 <= office_number(code) <= 0xFFFF for code in ("65536", "7KQ4M2XD", "۱۷")} == {True}


def test_only_a_covered_file_is_certified(desk: Session) -> None:
    desk.do(
        record_coverage, RecordCoverage("1398-00001", Coverage.DISCHARGED, date(2025, 10, 1), "توانمند شد")
    )
    with pytest.raises(RuleError, match="certificate_not_covered"):
        desk.do(issue_certificate, IssueCertificate("1398-00001", "بانک", "", VALID))


def test_a_certificate_needs_an_addressee(desk: Session) -> None:
    with pytest.raises(RuleError, match="certificate_no_addressee"):
        desk.do(issue_certificate, IssueCertificate("1398-00001", " ", "", VALID))


@pytest.mark.parametrize(
    ("addressed_to", "code"), [("بانک ☐", "no_glyph"), ("شعبهٔ یازدهم " * 60, "paper_too_long")]
)
def test_what_cannot_be_printed_takes_no_number(desk: Session, addressed_to: str, code: str) -> None:
    with pytest.raises(RuleError, match=code):
        desk.do(issue_certificate, IssueCertificate(ZAHRA["national_id"], addressed_to, "", VALID))
    issued = desk.do(issue_certificate, IssueCertificate(ZAHRA["national_id"], "بانک", "", VALID))
    assert issued.number == "1404/000001"


def test_a_number_never_given(desk: Session) -> None:
    with pytest.raises(RuleError, match="paper_not_found"):
        desk.do(print_paper, PrintPaper(PaperKind.CERTIFICATE, "1404/000009"))
