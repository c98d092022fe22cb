# SPDX-License-Identifier: Apache-2.0
"""An office in order gives no finding; each made fault gives exactly its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.storage.matching.faults import FAULTS, IN_ORDER, IN_SEVERAL, NEVERTHELESS
from tests.support.office import copy_office, desk
from tests.support.pair import write
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.casework.entry import HOUSEHOLD_FIELDS
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState
from welfare_desk.sentences.quality import FINDINGS
from welfare_desk.services.casework.commands import NewDisability, RegisterFile, register_file
from welfare_desk.services.matching.quality import ListFound, RunChecks, quality_files, run_checks
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.matching.checks import CHECKS


def fields(identifier: str, first: str, sex: str, born: str, sheba: str = "") -> dict[str, str]:
    return {
        "national_id": identifier, "first_name": first, "last_name": "کریمی", "father_name": "حسن",
        "sex": sex,         "birth_date": born, "mobile": f"0912{identifier[3:]}", "address": "خیابان سعیدی",
        "marital": "married",
        "postal_code": "3319884411", "neighbourhood": "سالور", "decile": "2", "decile_on": "1404/05/01",
        "sheba": sheba, "declared_size": "1",
    }  # fmt: skip


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two households in order: file 1 on pension, file 2 waiting, with a son, file 3."""
    with desk(copy_office(tmp_path)) as opened:
        vote = NewDisability(DisabilityType.PHYSICAL, Severity.SEVERE, date(2020, 5, 5), date(2030, 1, 1))
        first = fields("0084575948", "زهرا", "female", "1351/06/02", "IR820540102680020817909002")
        opened.do(
            register_file,
            RegisterFile(first, Domain.REHABILITATION, opened_on=date(2021, 4, 4), disabilities=(vote,)),
        )
        second = {**fields("0499370899", "علی", "male", "1350/01/02"), "declared_size": "2"}
        made = opened.do(
            register_file,
            RegisterFile(second, Domain.SOCIAL, opened_on=date(2021, 4, 4), categories=("چندقلوها",)),
        )
        son = fields("0013542419", "رضا", "male", "1392/01/02")
        for name in ("marital", *HOUSEHOLD_FIELDS):
            son.pop(name, None)
        opened.do(
            register_file,
            RegisterFile(
                son, Domain.SOCIAL, opened_on=date(2021, 4, 4), categories=("فرزندان بی‌سرپرست",),
                household_of=made.file_no, kinship=Kinship.SON,
            ),
        )  # fmt: skip
        opened.do(change, ChangePension("1400-00001", PensionState.ON_PENSION, date(2022, 1, 1)))
        opened.do(move, MoveInQueue(made.file_no, QueueState.WAITING, date(2022, 1, 1)))
        write(opened, "UPDATE household SET sheba_owner_id = 1 WHERE id = 1")
        for file_id in (1, 2, 3):
            write(
                opened,
                "INSERT INTO visit (file_id, kind, state, visited_on, result)"
                " VALUES (?, 'home', 'done', '2025-06-01', 'met')",
                file_id,
            )
            write(
                opened,
                "INSERT INTO attachment (file_id, kind, sha256, media, size, added_at, added_by, expires_on)"
                " VALUES (?, 'national_card', ?, 'pdf', 9, '2025-01-01T08:00:00.000000Z', 'م', '2030-01-01')",
                file_id, "a" * 64,
            )  # fmt: skip
        yield opened


def found(session: Session, neighbourhood: str = "") -> dict[str, int]:
    """What the checks find; the list shows the search side, so that is made anew first."""
    from welfare_desk.storage.casework import listing
    from welfare_desk.storage.uow import UnitOfWork

    with session._store.writing() as connection:
        listing.rebuild(UnitOfWork(connection))
        connection.commit()
    checks = session.ask(run_checks, RunChecks(neighbourhood)).checks
    return {each.code: each.count for each in checks if each.count}


def test_an_office_in_order_gives_no_finding(session: Session) -> None:
    assert found(session) == {}


@pytest.mark.parametrize("name", IN_ORDER)
def test_what_is_no_fault_gives_no_finding(session: Session, name: str) -> None:
    for statement in IN_ORDER[name]:
        write(session, statement)
    assert found(session) == {}


@pytest.mark.parametrize("code", NEVERTHELESS)
def test_nothing_beside_it_hides_a_fault(session: Session, code: str) -> None:
    for statement in NEVERTHELESS[code]:
        write(session, statement)
    assert found(session) == {code: 1}


def test_an_applicant_waits_since_the_last_event_that_counts(session: Session) -> None:
    write(session, "UPDATE case_file SET coverage = 'applicant' WHERE id = 3")
    columns = "file_id, from_state, to_state, effective_on, recorded_at, recorded_by"
    stamp = "'2025-10-01', '2025-10-01T08:00:00.000000Z', 'م'"
    event = f"INSERT INTO coverage_event ({columns}"
    write(session, f"{event}) VALUES (3, 'applicant', 'referred', {stamp})")
    assert found(session) == {}
    counter = f"3, 'referred', 'applicant', {stamp}, max(id)"
    write(session, f"{event}, undoes) SELECT {counter} FROM coverage_event")
    assert found(session) == {"applicant_undecided": 1}


@pytest.mark.parametrize("code", sorted(FAULTS))
def test_a_fault_gives_exactly_its_own_finding(session: Session, code: str) -> None:
    for statement in FAULTS[code]:
        write(session, statement)
    assert found(session) == {code: 1}
    assert session.ask(quality_files, ListFound(code)).total == 1


@pytest.mark.parametrize("code", sorted(IN_SEVERAL))
def test_what_is_shared_is_told_of_each_file(session: Session, code: str) -> None:
    statements, count = IN_SEVERAL[code]
    for statement in statements:
        write(session, statement)
    assert {name: number for name, number in found(session).items() if name != "sheba_of_nobody"} == {
        code: count
    }


def test_every_check_has_its_fault_and_its_words() -> None:
    codes = [check.code for check in CHECKS]
    assert len(codes) == len(set(codes)) >= 30
    assert sorted(codes) == sorted(FAULTS.keys() | IN_SEVERAL.keys())
    assert sorted(codes) == sorted(FINDINGS)
