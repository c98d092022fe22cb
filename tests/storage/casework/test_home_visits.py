# SPDX-License-Identifier: Apache-2.0
"""The last day on which a client was met where they live, who met them, and which files are due by it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support import people
from welfare_desk.domain.casework.visit import VisitKind, VisitResult
from welfare_desk.services.casework.visits import RecordVisit, record_visit
from welfare_desk.services.session import Session
from welfare_desk.storage.casework.home_visits import DUE, LAST_MET, LAST_VISITOR

ALI, FATEMEH, ZAHRA = "1400-00001", "1400-00002", "1400-00003"
MET, AWAY = VisitResult.MET, VisitResult.NOT_AT_HOME


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


def last(session: Session, file_no: str = ALI) -> tuple[str, str]:
    with session._store.kept_reader() as raw:
        found = raw.execute(
            f"SELECT {LAST_MET}, {LAST_VISITOR} FROM case_file WHERE file_no = ?", (file_no,)
        ).fetchone()
    return str(found[0]), str(found[1])


def due(session: Session, stale_since: str) -> list[str]:
    with session._store.kept_reader() as raw:
        rows = raw.execute(f"SELECT file_no FROM case_file WHERE {DUE} ORDER BY file_no", (stale_since,))
        return [str(file_no) for (file_no,) in rows.fetchall()]


def test_only_meeting_the_client_at_home_counts(session: Session) -> None:
    assert last(session) == ("", "")
    for day, result, visitor, kind in (
        (1, MET, "رضایی", VisitKind.HOME),
        (5, AWAY, "کریمی", VisitKind.HOME),
        (9, MET, "نوری", VisitKind.OFFICE),
    ):
        session.do(record_visit, RecordVisit(ALI, date(2025, 9, day), result, visitor, kind=kind))
    assert last(session) == ("2025-09-01", "رضایی")
    session.do(record_visit, RecordVisit(ALI, date(2025, 9, 12), MET, "احمدی", kind=VisitKind.CARE_HOME))
    assert last(session) == ("2025-09-12", "احمدی")


def test_covered_files_not_met_since_a_day_are_due(session: Session) -> None:
    session.do(record_visit, RecordVisit(ALI, date(2025, 9, 1), MET, "رضایی"))
    assert due(session, "2025-08-31") == [FATEMEH, ZAHRA]  # the fourth file is an applicant's
    assert due(session, "2025-09-01") == [ALI, FATEMEH, ZAHRA]
