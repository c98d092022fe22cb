# SPDX-License-Identifier: Apache-2.0
"""The register of papers: pages of it, one paper's history, and the proof that no number is missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support import people
from tests.support.papers import printing
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.paper_register import (
    NumberSpan,
    PaperFilter,
    PaperRow,
    PaperSort,
    PaperState,
    Printed,
    SeriesProof,
)
from welfare_desk.services.paper_register import (
    AllSeries,
    AskPaper,
    AskSeries,
    ListPapers,
    RegisterChoices,
    list_papers,
    paper_history,
    paper_series,
    register_choices,
)
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    issue_certificate,
    issue_file_summary,
)
from welfare_desk.services.session import Session
from welfare_desk.services.voiding import VoidPaper, void_paper
from welfare_desk.storage import series
from welfare_desk.storage.uow import UnitOfWork

ALI, FATEMEH = "1400-00001", "1400-00002"
CERTIFICATE, SUMMARY = PaperKind.CERTIFICATE, PaperKind.FILE_SUMMARY
NEXT_YEAR = offices.NOON + timedelta(days=200)
"""In 1405."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Three certificates and a summary of 1404, a certificate of 1405; one void, another replaced."""
    with people.peopled_office(tmp_path) as opened:
        for file_no in (ALI, FATEMEH, ALI):
            opened.do(issue_certificate, IssueCertificate(file_no, "بانک ملی", "وام", date(2027, 1, 1)))
        opened.do(issue_file_summary, IssueFileSummary(FATEMEH))
        opened.do(void_paper, VoidPaper(CERTIFICATE, "1404/000002", "پاره شد"))
        opened.do(void_paper, VoidPaper(CERTIFICATE, "1404/000001", "اشتباه", "1404/000003"))
        printing(opened, CERTIFICATE, "1404/000003")
        printing(opened, CERTIFICATE, "1404/000003")
        opened._clock = lambda: NEXT_YEAR
        opened.do(issue_certificate, IssueCertificate(ALI, "بانک ملی", "وام", date(2027, 1, 1)))
        yield opened


def numbers(session: Session, chosen: PaperFilter, **order: Any) -> list[str]:
    page = session.ask(list_papers, ListPapers(chosen, **order))
    assert page.total == len(page.rows)
    return [f"{row.kind.value[:4]} {row.number}" for row in page.rows]


ALL = ["cert 1405/000001", "file 1404/000001", "cert 1404/000003", "cert 1404/000002", "cert 1404/000001"]


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (PaperFilter(), ALL),
        (PaperFilter(kinds=(SUMMARY,)), ALL[1:2]),
        (PaperFilter(kinds=(SUMMARY, CERTIFICATE), year=1405), ALL[:1]),
        (PaperFilter(number="1"), [ALL[0], ALL[1], ALL[4]]),
        (PaperFilter(number="۱۴۰۴/"), ALL[1:]),
        (PaperFilter(number="1404/000003"), ALL[2:3]),
        (PaperFilter(number="000002"), ALL[3:4]),
        (PaperFilter(number="نامه"), []),
        (PaperFilter(state=PaperState.ISSUED), ALL[:3]),
        (PaperFilter(state=PaperState.VOID), ALL[3:4]),
        (PaperFilter(state=PaperState.REPLACED), ALL[4:]),
        (PaperFilter(since=from_jalali(1405, 1, 1)), ALL[:1]),
        (PaperFilter(until=offices.NOON.date()), ALL[1:]),
        (PaperFilter(issued_by=offices.ADMIN), ALL),
        (PaperFilter(issued_by="زهرا"), []),
        (PaperFilter(printed=True), ALL[2:3]),
        (PaperFilter(printed=False), [*ALL[:2], *ALL[3:]]),
        (PaperFilter(state=PaperState.ISSUED, printed=False), ALL[:2]),
        (PaperFilter(file_no=FATEMEH), [ALL[1], ALL[3]]),
        (PaperFilter(file_no="1399-00009"), []),
    ],
)
def test_the_register_is_narrowed(session: Session, chosen: PaperFilter, found: list[str]) -> None:
    assert numbers(session, chosen) == found


@pytest.mark.parametrize(
    ("sort", "found"),
    [
        (PaperSort.ISSUED, [ALL[4], ALL[3], ALL[2], ALL[1], ALL[0]]),
        (PaperSort.NUMBER, [ALL[4], ALL[1], ALL[3], ALL[2], ALL[0]]),
        (PaperSort.KIND, [ALL[4], ALL[3], ALL[2], ALL[0], ALL[1]]),
        (PaperSort.FILE, [ALL[4], ALL[2], ALL[0], ALL[3], ALL[1]]),
        (PaperSort.BY, [ALL[4], ALL[3], ALL[2], ALL[1], ALL[0]]),
    ],
)
def test_the_register_is_sorted_either_way(session: Session, sort: PaperSort, found: list[str]) -> None:
    assert numbers(session, PaperFilter(), sort=sort, descending=False) == found
    assert numbers(session, PaperFilter(), sort=sort, descending=True) == found[::-1]


def test_a_page_counts_all_and_its_lines_say_whose_and_how_often(session: Session) -> None:
    page = session.ask(list_papers, ListPapers(offset=2, limit=2))
    assert (page.total, [row.number for row in page.rows]) == (5, ["1404/000003", "1404/000002"])
    day = offices.NOON.date()
    assert page.rows == (
        PaperRow(3, CERTIFICATE, "1404/000003", day, "مریم", PaperState.ISSUED, 2, ALI, "علی اکبری"),
        PaperRow(
            2, CERTIFICATE, "1404/000002", day, "مریم", PaperState.VOID, 0, FATEMEH, "فاطمه‌سادات میرزایی"
        ),
    )


def test_the_register_offers_its_years_and_names(session: Session) -> None:
    assert session.ask(register_choices, AskSeries()) == RegisterChoices((1405, 1404), ("مریم",))


def test_a_paper_tells_who_printed_it_and_what_it_stands_for(session: Session) -> None:
    told = session.ask(paper_history, AskPaper(CERTIFICATE, "۱۴۰۴/۰۰۰۰۰۳"))
    assert told.printings == (Printed(offices.NOON, "مریم", 0), Printed(offices.NOON, "مریم", 1))
    assert (told.issued_at, told.void, told.stands_for) == (offices.NOON, None, ("1404/000001",))
    assert len(told.fingerprint) == 12
    with pytest.raises(RuleError, match="paper_not_found"):
        session.ask(paper_history, AskPaper(CERTIFICATE, "1404/000009"))


def test_every_number_of_a_series_is_accounted_for(session: Session) -> None:
    assert session.ask(paper_series, AskSeries()) == AllSeries(
        (
            SeriesProof(CERTIFICATE, 1405, 1, 1, 1, 0),
            SeriesProof(CERTIFICATE, 1404, 1, 3, 3, 2),
            SeriesProof(SUMMARY, 1404, 1, 1, 1, 0),
        ),
        proven=True,
    )


def test_numbers_left_out_have_their_reason_and_what_has_none_is_missing(session: Session) -> None:
    with session._store.writing() as connection:
        work = UnitOfWork(connection)
        series.skip_to(work, "certificate", 1404, 10, "نسخهٔ کهنه")
        connection.exec_driver_sql(
            "UPDATE series SET last_no = 12 WHERE kind = 'certificate' AND year = 1404"
        )
        connection.exec_driver_sql(
            "DELETE FROM paper WHERE kind = 'certificate' AND year = 1404 AND number = 2"
        )
        connection.commit()
    found = session.ask(paper_series, AskSeries())
    assert not found.proven
    assert found.series[1] == SeriesProof(
        CERTIFICATE,
        1404,
        1,
        12,
        2,
        1,
        (NumberSpan(4, 10, "نسخهٔ کهنه"),),
        (NumberSpan(2, 2), NumberSpan(11, 12)),
    )
