# SPDX-License-Identifier: Apache-2.0
"""What is wrong in the office: the gravest first, files by pages and by neighbourhood, stopped when asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.pair import altered
from tests.support.people import peopled_office
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.matching.quality import Gravity
from welfare_desk.services.matching.quality import ListFound, RunChecks, quality_files, run_checks
from welfare_desk.services.session import Session
from welfare_desk.storage.matching.checks import CHECKS

ALI, FATEMEH, ZAHRA, SAKINEH = (f"1400-0000{number}" for number in range(1, 5))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Four files whose father's name is not known; the last is an applicant's, of whom nothing is asked."""
    with peopled_office(tmp_path) as opened:
        for person_id in range(1, 5):
            altered(opened, "person", person_id, father_name="")
        yield opened


def count(session: Session, code: str, neighbourhood: str = "") -> int:
    (found,) = [one for one in session.ask(run_checks, RunChecks(neighbourhood)).checks if one.code == code]
    return found.count


def test_files_of_a_finding_come_by_name_in_pages(session: Session) -> None:
    assert count(session, "no_father_name") == 3
    pages = [session.ask(quality_files, ListFound("no_father_name", "", at, 2)) for at in (0, 2, 4)]
    assert [[file.file_no for file in page.files] for page in pages] == [[ALI, FATEMEH], [ZAHRA], []]
    assert {page.total for page in pages} == {3}


def test_a_neighbourhood_narrows_counts_and_files(session: Session) -> None:
    assert session.ask(run_checks, RunChecks()).neighbourhoods == ("زرافشان", "قائمیه")
    assert count(session, "no_father_name", "قائمیه") == 1
    there = session.ask(quality_files, ListFound("no_father_name", "قائمیه"))
    assert ([each.file_no for each in there.files], there.total) == ([FATEMEH], 1)


def test_the_gravest_come_first(session: Session) -> None:
    checks = session.ask(run_checks, RunChecks()).checks
    gravities = [each.gravity for each in checks]
    assert gravities == sorted(gravities, key=list(Gravity).index)
    assert sorted(each.code for each in checks) == sorted(check.code for check in CHECKS)


def test_an_unknown_check_is_refused(session: Session) -> None:
    with pytest.raises(RuleError) as caught:
        session.ask(quality_files, ListFound("nonsense"))
    assert (caught.value.code, caught.value.facts) == ("no_such_check", {"check": "nonsense"})


def test_cancelled_checks_stop(session: Session) -> None:
    told: list[tuple[int, int]] = []

    def watcher(done: int, total: int) -> bool:
        told.append((done, total))
        return len(told) < 3

    with pytest.raises(Cancelled):
        session.ask(run_checks, RunChecks(), watcher)
    assert told == [(0, len(CHECKS)), (1, len(CHECKS)), (2, len(CHECKS))]
