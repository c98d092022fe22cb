# SPDX-License-Identifier: Apache-2.0
"""A sealed run repeated: the same bytes whatever is edited afterwards, and an altered row named."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import homes
from tests.support.clients import national_id
from tests.support.office import office
from tests.support.pensions import pension_change
from tests.support.queues import JUNE, LETTER, ordered_by, quota, waiting
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Kinship, Severity
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.policy import PROPOSAL
from welfare_desk.domain.waiting.sealing import sealed_bytes
from welfare_desk.services import pension
from welfare_desk.services.casework.commands import (
    EditPerson,
    RecordCoverage,
    edit_person,
    record_coverage,
)
from welfare_desk.services.casework.households import join_households
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reasons import (
    AddDisability,
    EditDisability,
    add_disability,
    edit_disability,
)
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, Rerun, admit, rerun
from welfare_desk.services.waiting.calling import HoldEntry, ReleaseEntry, hold, release
from welfare_desk.services.waiting.questions import ListQueue, list_queue
from welfare_desk.storage.check import check
from welfare_desk.storage.waiting import runs as kept
from welfare_desk.storage.waiting.facts import facts_of_queue


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def shown(session: Session, file_no: str) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def bytes_of(session: Session, run: int) -> bytes:
    """The canonical bytes of a run as its rows are kept now."""
    with session._store.reading() as connection:
        raw = connection.connection.driver_connection
        return b"".join(sealed_bytes(kept.find_run(connection, run).sealed, kept.frozen_rows(raw, run)))


def facts(session: Session) -> list[Any]:
    """What orders everybody who waits, as of now."""
    with session._store.kept_reader() as raw:
        return facts_of_queue(raw, "pension", session.today())


def edited(session: Session, file_no: str, **fields: str) -> None:
    file = shown(session, file_no)
    session.do(edit_person, EditPerson(file_no, file.person.version, file.household.version, fields))


def disabled(session: Session, file_no: str, severity: Severity) -> None:
    version = shown(session, file_no).person.version
    session.do(add_disability, AddDisability(file_no, version, DisabilityType.PHYSICAL, severity, JUNE))


def worse(session: Session, file_no: str) -> None:
    """What a commission has found since."""
    file = shown(session, file_no)
    (one,) = file.disabilities
    found = EditDisability(
        file_no, file.person.version, one.id, DisabilityType.PHYSICAL, Severity.VERY_SEVERE, JUNE
    )
    session.do(edit_disability, found)


def child(session: Session, file_no: str) -> None:
    fields = {"national_id": national_id(90), "first_name": "رضا", "last_name": "محمدی"}
    version = shown(session, file_no).household.version
    session.do(add_member, AddMember(file_no, version, Kinship.SON, fields=fields))


def dies_by_mistake(session: Session, file_no: str) -> None:
    """The event of the death and all that ended with it are taken back."""
    session.do(record_coverage, RecordCoverage(file_no, Coverage.DECEASED, session.today(), "فوت", "۷"))
    session.do(undo_coverage, UndoCoverage(file_no, "اشتباه"))


def leaves(session: Session, file_no: str) -> None:
    gone = MoveInQueue(file_no, QueueState.WITHDREW, session.today(), reason="به درخواست خودش")
    session.do(move, gone)


def test_a_run_repeats_to_the_byte_after_later_edits(session: Session) -> None:
    """Of those admitted, of one passed over and of those behind the last place."""
    files = waiting(session, 6)
    admitted, held, drew, fourth, fifth, sixth = files
    for file_no in files[3:]:
        disabled(session, file_no, Severity.MILD)
    session.do(hold, HoldEntry(held, "نقص مدارک"))
    quota(session, 2)
    done = session.do(admit, Admit("pension", LETTER))
    assert (done.considered, done.admitted, done.skipped) == (6, 2, 1)
    before = bytes_of(session, done.run)
    assert hashlib.sha256(before).hexdigest() == done.digest
    order = [row.file_no for row in session.ask(list_queue, ListQueue()).rows]
    known = facts(session)
    edits: list[Callable[[], object]] = [
        lambda: edited(session, admitted, first_name="حسن", national_id=national_id(91), decile="1"),
        lambda: edited(session, fourth, last_name="کریمی", neighbourhood="واوان", decile="2"),
        lambda: worse(session, sixth),
        lambda: child(session, fifth),
        lambda: session.do(join_households, homes.joining(session, fourth, sixth, session.today())),
        lambda: ordered_by(session, PROPOSAL),
        lambda: dies_by_mistake(session, drew),
        lambda: dies_by_mistake(session, fourth),
        lambda: edited(session, held, decile="3"),
        lambda: session.do(release, ReleaseEntry(held, "آمد")),
        lambda: leaves(session, fifth),
        lambda: session.do(pension.change, pension_change(admitted, PensionState.SUSPENDED, session.today())),
        lambda: waiting(session, 3, first=70),
    ]
    for edit in edits:
        edit()
        again = session.ask(rerun, Rerun(done.run))
        assert (again.digest, again.sealed, again.same, again.differs) == (done.digest,) * 2 + (True, ())
        assert bytes_of(session, done.run) == before
    assert [row.file_no for row in session.ask(list_queue, ListQueue()).rows if row.file_no in order] != order
    assert not set(facts(session)) & set(known), "somebody's facts are as they were: this proves less"


@pytest.mark.parametrize(
    ("column", "value", "differs"),
    [
        ("joined_on", "2020-01-01", [(1, "entry_id"), (2, "entry_id"), (3, "entry_id")]),
        ("neighbourhood", "ری", [(3, "")]),
        ("score", 5, [(3, "score")]),
        ("severity", "severe", [(3, "")]),
    ],
)
def test_a_frozen_row_that_was_altered_is_named(
    tmp_path: Path, column: str, value: Any, differs: list[tuple[int, str]]
) -> None:
    with office(tmp_path) as session:
        files = waiting(session, 3)
        quota(session, 1)
        done = session.do(admit, Admit("pension", LETTER))
        connection = session._store.open_driver(read_only=False)
        connection.execute("DROP TRIGGER admission_considered_no_update")
        connection.execute(
            f"UPDATE admission_considered SET {column} = ? WHERE run_id = ? AND position = 3",
            (value, done.run),
        )
        connection.commit()
        connection.close()
        again = session.ask(rerun, Rerun(done.run))
        assert not again.same
        assert [(one.position, one.file_no, one.field) for one in again.differs] == [
            (position, files[position - 1], field) for position, field in differs
        ]
