# SPDX-License-Identifier: Apache-2.0
"""What becomes of each row of whoever goes; after each merge the office is in order, and after its undo."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.support.pair import (
    FIRST,
    SECOND,
    SECOND_ID,
    Pair,
    altered,
    document,
    dump,
    furnish,
    in_order,
    kept,
    make_pair,
    merged,
    person_of,
    relative,
    rows,
)
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Kinship, Severity
from welfare_desk.domain.summary.listing import FindFiles
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, find, show
from welfare_desk.services.casework.reasons import EndDisability, end_disability
from welfare_desk.services.matching.commands import undo_merge
from welfare_desk.services.matching.facts import Merged, UndoMerge
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move


def undone(session: Session, done: Merged, before: dict[str, Any]) -> None:
    """Taken back: every row is as it was."""
    session.do(undo_merge, UndoMerge(done.merge_id))
    after = dump(session)
    for table, was in before.items():
        assert after[table] == was, table
    in_order(session)


def member(session: Session, file_no: str, kinship: Kinship, **fields: str) -> int:
    """Somebody without a file in the household of a file."""
    home = session.ask(show, ShowFile(file_no)).household
    about = {"first_name": "زهرا", "last_name": "رضایی", **fields}
    return session.do(add_member, AddMember(file_no, home.version, kinship, "", about)).person_id


def members_found(session: Session, text: str) -> list[int]:
    return [hit.person_id for hit in session.ask(find, FindFiles(text)).members]


def test_rows_of_the_file_move_it_is_closed_and_relatives_stay(session: Session) -> None:
    pair = make_pair(session)
    son = relative(session, SECOND, "0013542419")
    furnish(session, pair.first_file, pair.first, "a")
    furnish(session, pair.second_file, pair.second, "b", 2)
    before = dump(session)
    done = merged(session, pair.first, pair.second, "last_name", "decile", "address")
    assert done.file_no == FIRST
    for table in ("note", "task", "visit", "service_request", "inquiry", "letter", "call", "transfer",
                  "attachment"):  # fmt: skip
        assert rows(session, f"SELECT file_id, count(*) FROM {table} GROUP BY 1") == [(pair.first_file, 3)]
        assert done.moved[table] == 2
    summary = session.ask(show, ShowFile(FIRST))
    assert (summary.person.last_name, summary.household.decile, summary.household.decile_on) == (
        "رضائی", 2, date(2025, 8, 23)
    )  # fmt: skip
    assert [(each.type, each.severity, each.is_primary) for each in summary.disabilities] == [
        ("physical", "severe", True), ("visual", "mild", False)
    ]  # fmt: skip
    assert [each.name for each in summary.categories] == ["زن سرپرست خانوار", "چندقلوها"]
    assert [one.person.id for one in summary.household.members] == [pair.first]
    other_home = session.ask(show, ShowFile(son.file_no)).household
    assert [one.person.id for one in other_home.members] == [son.person_id]
    closing = "SELECT to_state, reason FROM coverage_event WHERE file_id = ? ORDER BY id DESC LIMIT 1"
    assert rows(session, closing, pair.second_file) == [("closed", "ادغام")]
    undone(session, done, before)


def test_of_two_planned_visits_and_two_photos_the_kept_ones_stay(session: Session) -> None:
    pair = make_pair(session)
    photo = {"kind": "photo", "media": "png", "size": 9, "is_photo": 1, "added_by": "م"}
    for file_id in (pair.first_file, pair.second_file):
        kept(session, "visit", file_id=file_id, kind="home", state="planned", planned_on="2025-11-11")
        added = {**photo, "sha256": document(session), "added_at": "2025-01-01T08:00:00.000000Z"}
        kept(session, "attachment", file_id=file_id, **added)
    before = dump(session)
    done = merged(session, pair.first, pair.second)
    assert rows(session, "SELECT file_id, state, reason FROM visit ORDER BY id") == [
        (pair.first_file, "planned", ""), (pair.first_file, "given_up", "ادغام")
    ]  # fmt: skip
    assert rows(session, "SELECT file_id, is_photo FROM attachment ORDER BY id") == [
        (pair.first_file, 1), (pair.first_file, 0)
    ]  # fmt: skip
    undone(session, done, before)


def test_the_earlier_of_two_queue_entries_stays(session: Session) -> None:
    """The later place in the pension queue goes with the closed file: a month counts one for each file."""
    pair = make_pair(session)
    session.do(move, MoveInQueue(FIRST, QueueState.WAITING, date(2025, 9, 1)))
    session.do(move, MoveInQueue(SECOND, QueueState.WAITING, date(2025, 2, 1)))
    session.do(move, MoveInQueue(SECOND, QueueState.WAITING, date(2025, 2, 1), service="ویلچر"))
    before = dump(session)
    done = merged(session, pair.first, pair.second)
    assert rows(
        session, "SELECT service, file_id, state, joined_on FROM queue_entry ORDER BY joined_on, id"
    ) == [
        (PENSION, pair.first_file, "waiting", "2025-02-01"),
        ("wheelchair", pair.first_file, "waiting", "2025-02-01"),
        (PENSION, pair.second_file, "removed", "2025-09-01"),
    ]
    assert session.ask(show, ShowFile(FIRST)).file.coverage is Coverage.COVERED
    undone(session, done, before)


def test_a_place_that_the_file_that_stays_may_not_have_is_removed(session: Session) -> None:
    pair = make_pair(session, second_covered=Coverage.APPLICANT)
    session.do(move, MoveInQueue(SECOND, QueueState.WAITING, date(2025, 2, 1), "wheelchair"))
    session.do(record_coverage, RecordCoverage(FIRST, Coverage.CLOSED, date(2025, 3, 1), "عدم مراجعه"))
    before = dump(session)
    done = merged(session, pair.first, pair.second)
    (entry,) = session.ask(show, ShowFile(FIRST)).queue
    assert (entry.service, entry.state) == ("wheelchair", QueueState.REMOVED)
    in_order(session)
    undone(session, done, before)


P, V = DisabilityType.PHYSICAL, DisabilityType.VISUAL
ENDED = date(2025, 1, 1)


def ended(session: Session, file_no: str, kind: DisabilityType) -> None:
    shown = session.ask(show, ShowFile(file_no))
    (row,) = [each.id for each in shown.disabilities if each.type is kind]
    session.do(end_disability, EndDisability(file_no, shown.person.version, row, ENDED))


def held(session: Session, person_id: int) -> list[tuple[Any, ...]]:
    """Type, severity, rank and end of each disability of a person."""
    columns = "type, severity, is_primary, ended_on"
    return rows(session, f"SELECT {columns} FROM disability WHERE person_id = ? ORDER BY id", person_id)


@pytest.mark.parametrize("commission_on", ["2018-05-05", None])
def test_an_ended_disability_does_not_hold_back_a_live_one(
    session: Session, commission_on: str | None
) -> None:
    """However old the live one's vote is, or even without one."""
    pair = make_pair(session)
    ended(session, FIRST, P)
    for row in rows(session, "SELECT id FROM disability WHERE person_id = ?", pair.second):
        altered(session, "disability", *row, commission_on=commission_on)
    before = dump(session)
    done = merged(session, pair.first, pair.second)
    assert held(session, pair.first) == [
        (P, Severity.MODERATE, 0, "2025-01-01"), (P, Severity.SEVERE, 1, None), (V, Severity.MILD, 0, None)
    ]  # fmt: skip
    assert held(session, pair.second) == []
    undone(session, done, before)


def test_an_ended_disability_of_who_goes_moves_and_changes_nothing_else(session: Session) -> None:
    pair = make_pair(session)
    ended(session, SECOND, P)
    before = dump(session)
    done = merged(session, pair.first, pair.second)
    assert held(session, pair.first) == [
        (P, Severity.MODERATE, 1, None), (P, Severity.SEVERE, 0, "2025-01-01"), (V, Severity.MILD, 0, None)
    ]  # fmt: skip
    undone(session, done, before)


def test_of_two_live_votes_on_one_type_the_newer_goes_on(session: Session) -> None:
    pair = make_pair(session)
    before = dump(session)
    done = merged(session, pair.first, pair.second)
    assert held(session, pair.second) == [(P, Severity.MODERATE, 1, None)]
    assert held(session, pair.first) == [(P, Severity.SEVERE, 1, None), (V, Severity.MILD, 0, None)]
    undone(session, done, before)


def test_a_member_without_a_file_takes_the_file_and_its_household_place(session: Session) -> None:
    """The file goes over with its household; the other place ends, and the relatives there stay."""
    pair = make_pair(session)
    sister = member(session, FIRST, Kinship.SISTER)
    before = dump(session)
    assert members_found(session, "زهرا") == [sister]
    done = merged(session, sister, pair.second, "national_id", "birth_date")
    assert (done.file_no, members_found(session, "زهرا")) == (SECOND, [])
    summary = session.ask(show, ShowFile(SECOND))
    assert (summary.person.id, summary.person.national_id) == (sister, SECOND_ID)
    places = "SELECT person_id, household_id, until IS NULL, kinship FROM household_member ORDER BY 1, 2"
    assert rows(session, places) == [
        (pair.first, 1, 1, "head"), (sister, 1, 0, "sister"), (sister, 2, 1, "head")
    ]  # fmt: skip
    assert rows(session, "SELECT id, head_person_id FROM household") == [(1, pair.first), (2, sister)]
    undone(session, done, before)
    assert members_found(session, "زهرا") == [sister]


def test_a_file_takes_in_a_member_of_another_household(session: Session) -> None:
    pair = make_pair(session)
    sister = member(session, FIRST, Kinship.SISTER, father_name="حسن")
    before = dump(session)
    done = merged(session, pair.second, sister)
    assert (done.file_no, members_found(session, "زهرا")) == (SECOND, [])
    assert [one.person.id for one in session.ask(show, ShowFile(FIRST)).household.members] == [pair.first]
    undone(session, done, before)
    assert members_found(session, "زهرا") == [sister]


def test_two_members_of_one_household_become_one_member(session: Session) -> None:
    pair = make_pair(session)
    one, other = (member(session, FIRST, Kinship.SON, first_name=name) for name in ("امیر", "میر"))
    before = dump(session)
    done = merged(session, one, other, "first_name")
    assert [each.person.id for each in session.ask(show, ShowFile(FIRST)).household.members] == [
        pair.first, one
    ]  # fmt: skip
    assert (done.file_no, members_found(session, "امیر"), members_found(session, "میر")) == ("", [], [one])
    undone(session, done, before)
    assert (members_found(session, "امیر"), members_found(session, "میر")) == ([one], [other])


def lives_with(session: Session, pair: Pair) -> int:
    """A daughter with a file of her own in the household of the second file, whose guardian the second is."""
    daughter = relative(session, SECOND, "0013542419", Kinship.DAUGHTER).person_id
    deed = {"ward_id": daughter, "guardian_id": pair.second, "kind": "parent", "since": "2024-12-01"}
    kept(session, "guardianship", **deed)
    return int(daughter)


@pytest.mark.parametrize("head_stays", [True, False])
def test_two_files_of_one_household_one_the_others_head_and_guardian(
    session: Session, head_stays: bool
) -> None:
    """Nobody is their own guardian, and the household has one head whoever stays."""
    pair = make_pair(session)
    daughter = lives_with(session, pair)
    son = member(session, SECOND, Kinship.SON, first_name="امیر")
    before = dump(session)
    who, gone = (pair.second, daughter) if head_stays else (daughter, pair.second)
    done = merged(session, who, gone)
    home = rows(session, "SELECT household_id FROM household_member WHERE person_id = ?", son)[0]
    present = "SELECT person_id FROM household_member WHERE household_id = ? AND until IS NULL ORDER BY 1"
    assert rows(session, present, *home) == sorted([(who,), (son,)])
    assert rows(session, "SELECT head_person_id FROM household WHERE id = ?", *home) == [(who,)]
    assert rows(session, "SELECT ward_id, guardian_id, until IS NULL FROM guardianship") == [
        (daughter, pair.second, 0)
    ]
    assert person_of(session, done.file_no) == who
    undone(session, done, before)


def test_wards_of_both_keep_one_guardian_each(session: Session) -> None:
    """Of two guardians of whoever was two, the kept one's acts on; a third person's guardian is renamed."""
    pair = make_pair(session)
    ward = relative(session, FIRST, "0013542419").person_id
    uncle = member(session, FIRST, Kinship.BROTHER)
    for ward_id, guardian_id in ((ward, pair.second), (pair.first, uncle), (pair.second, ward)):
        deed = {"ward_id": ward_id, "guardian_id": guardian_id, "kind": "trustee", "since": "2024-12-01"}
        kept(session, "guardianship", **deed)
    before = dump(session)
    done = merged(session, pair.first, pair.second)
    acting = "SELECT ward_id, guardian_id FROM guardianship WHERE until IS NULL ORDER BY 1"
    assert rows(session, acting) == sorted([(pair.first, uncle), (ward, pair.first)])
    undone(session, done, before)
