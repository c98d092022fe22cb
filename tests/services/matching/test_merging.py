# SPDX-License-Identifier: Apache-2.0
"""Two records become one person, nobody else moves, and weeks later they are two again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.office import copy_office, desk
from tests.support.pair import FIRST_ID, SECOND_ID, Pair, dump, furnish, make_pair, relative, write
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.merging import HOUSEHOLD_CHOICES, PERSON_CHOICES
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.listing import FindFiles, ListFiles
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.services.casework.commands import EditPerson, RegisterFile, edit_person, register_file
from welfare_desk.services.casework.questions import ShowFile, find, list_files, show
from welfare_desk.services.matching.commands import maybe_same, merge_persons, not_same, undo_merge
from welfare_desk.services.matching.facts import (
    ComparePair,
    FindDoubles,
    ListMerges,
    MergePersons,
    NotSame,
    UndoMerge,
)
from welfare_desk.services.matching.questions import compare_pair, find_doubles, list_merges
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.check import check
from welfare_desk.storage.matching.rules import RULES, references

FIRST, SECOND = "1398-00873", "1403-00391"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as opened:
        yield opened


def facts_of(session: Session, pair: Pair, **more: Any) -> MergePersons:
    shown = session.ask(compare_pair, ComparePair(pair.first, pair.second))
    return MergePersons(pair.first, pair.second, shown.first.version, shown.second.version, **more)


def refusal(call: Any, *arguments: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as caught:
        call(*arguments)
    return caught.value.code, caught.value.facts


def broken(session: Session) -> list[str]:
    """What the check finds, apart from rows that a test wrote behind the audit's back."""
    codes = [finding.code for finding in check(session._store).findings]
    unreal = ("reception_differs_from_events", "document_missing")
    return [code for code in codes if not code.startswith("row_") and code not in unreal]


def rows(session: Session, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with session._store.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql, values)]


def test_every_reference_to_a_person_or_a_file_has_its_rule() -> None:
    """A new table that points at either says what a merge does with it: `storage/matching/rules.py`."""
    assert sorted(RULES) == sorted(references("person") + references("case_file"))


def test_the_pair_is_found_and_shown_field_by_field(session: Session) -> None:
    pair = make_pair(session)
    (found,) = session.ask(find_doubles, FindDoubles()).pairs
    assert (found.first.file_no, found.second.file_no) == (FIRST, SECOND)
    assert [str(reason) for reason in found.reasons] == [
        "same_name", "same_father", "near_birth", "other_id", "same_mobile"
    ]  # fmt: skip
    shown = session.ask(compare_pair, ComparePair(pair.first, pair.second))
    assert {each.field: each.chosen for each in shown.fields} == {
        "first_name": 0, "last_name": 1, "father_name": 0, "national_id": 1, "birth_date": 1, "sex": 0,
        "mobile": 0, "address": 1, "neighbourhood_id": 1, "sheba": 1, "decile": 1,
    }  # fmt: skip
    assert {each.table: (each.first, each.second) for each in shown.moving} == {
        "disability": (1, 2), "person_category": (1, 2), "case_file": (1, 1)
    }  # fmt: skip
    assert (shown.second_should_stay, shown.refused) == (False, "")


def test_a_merge_moves_rows_closes_the_other_file_and_leaves_relatives(session: Session) -> None:
    pair = make_pair(session)
    son = relative(session, SECOND, "0013542419")
    furnish(session, pair.first_file, pair.first, "a")
    furnish(session, pair.second_file, pair.second, "b", 2)
    done = session.do(merge_persons, facts_of(session, pair, from_gone=("last_name", "decile", "address")))
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
    assert [each.name for each in summary.categories] == ["زن سرپرست خانوار", "سالمند"]
    assert [member.person.id for member in summary.household.members] == [pair.first]
    other_home = session.ask(show, ShowFile(son.file_no)).household
    assert [member.person.id for member in other_home.members] == [son.person_id]
    closing = "SELECT to_state, reason FROM coverage_event WHERE file_id = ? ORDER BY id DESC LIMIT 1"
    assert rows(session, closing, pair.second_file) == [("closed", "ادغام")]
    assert broken(session) == []


def test_of_two_planned_visits_and_two_photos_the_kept_ones_stay(session: Session) -> None:
    pair = make_pair(session)
    for file_id in (pair.first_file, pair.second_file):
        write(
            session,
            "INSERT INTO visit (file_id, kind, state, planned_on)"
            " VALUES (?, 'home', 'planned', '2025-11-11')",
            file_id,
        )
        write(
            session,
            "INSERT INTO attachment (file_id, kind, sha256, media, size, is_photo, added_at, added_by)"
            " VALUES (?, 'photo', ?, 'png', 9, 1, '2025-01-01T08:00:00+00:00', 'م')",
            file_id,
            str(file_id) * 64,
        )
    before = dump(session)
    done = session.do(merge_persons, facts_of(session, pair))
    assert rows(session, "SELECT file_id, state, reason FROM visit ORDER BY id") == [
        (pair.first_file, "planned", ""), (pair.first_file, "given_up", "ادغام")
    ]  # fmt: skip
    assert rows(session, "SELECT file_id, is_photo FROM attachment ORDER BY id") == [
        (pair.first_file, 1), (pair.first_file, 0)
    ]  # fmt: skip
    session.do(undo_merge, UndoMerge(done.merge_id))
    assert dump(session) == before


def test_who_went_is_found_by_old_numbers_only_and_leads_to_who_stayed(session: Session) -> None:
    pair = make_pair(session)
    session.do(merge_persons, facts_of(session, pair))
    assert [row.file_no for row in session.ask(list_files, ListFiles()).rows] == [FIRST]
    for known in (SECOND, SECOND_ID, "۱۴۰۳-۰۰۳۹۱"):
        assert session.ask(show, ShowFile(known)).file.file_no == FIRST
        assert [row.file_no for row in session.ask(find, FindFiles(known)).rows] == [FIRST]
    again = RegisterFile(
        {"national_id": SECOND_ID, "first_name": "زهرا", "last_name": "رضایی"}, Domain.SOCIAL
    )
    assert refusal(session.do, register_file, again) == ("person_has_file", {"file_no": FIRST})
    assert session.ask(find_doubles, FindDoubles()).pairs == ()
    assert refusal(session.ask, compare_pair, ComparePair(pair.first, pair.second))[0] == "merged_already"


def test_the_other_identifier_may_be_the_right_one(session: Session) -> None:
    pair = make_pair(session)
    session.do(merge_persons, facts_of(session, pair, from_gone=("national_id",)))
    assert session.ask(show, ShowFile(SECOND_ID)).file.file_no == FIRST
    assert session.ask(show, ShowFile(FIRST_ID)).file.file_no == FIRST
    assert rows(session, "SELECT national_id FROM person ORDER BY id") == [(SECOND_ID,), (None,)]


def test_the_earlier_of_two_queue_entries_stays(session: Session) -> None:
    pair = make_pair(session)
    session.do(move, MoveInQueue(FIRST, QueueState.WAITING, date(2025, 9, 1)))
    session.do(move, MoveInQueue(SECOND, QueueState.WAITING, date(2025, 2, 1)))
    session.do(move, MoveInQueue(SECOND, QueueState.WAITING, date(2025, 2, 1), service="ویلچر"))
    session.do(merge_persons, facts_of(session, pair))
    assert rows(
        session, "SELECT service, file_id, state, joined_on FROM queue_entry ORDER BY joined_on, id"
    ) == [
        (PENSION, pair.first_file, "waiting", "2025-02-01"),
        ("ویلچر", pair.first_file, "waiting", "2025-02-01"),
        (PENSION, pair.first_file, "removed", "2025-09-01"),
    ]
    assert session.ask(show, ShowFile(FIRST)).file.coverage is Coverage.COVERED
    assert broken(session) == []


def test_pensions_decide_which_file_stays(session: Session) -> None:
    pair = make_pair(session)
    session.do(change, ChangePension(SECOND, PensionState.ON_PENSION, date(2025, 3, 1)))
    shown = session.ask(compare_pair, ComparePair(pair.first, pair.second))
    assert (shown.refused, shown.refused_reason, shown.second_should_stay) == (
        "keep_the_other",
        "pension",
        True,
    )
    before = dump(session)
    assert refusal(session.do, merge_persons, facts_of(session, pair)) == (
        "keep_the_other", {"reason": "pension", "file_no": SECOND}
    )  # fmt: skip
    session.do(change, ChangePension(FIRST, PensionState.ON_PENSION, date(2025, 3, 1)))
    assert refusal(session.do, merge_persons, facts_of(session, pair))[0] == "both_draw_pension"
    session.do(change, ChangePension(FIRST, PensionState.CUT, date(2025, 4, 1)))
    turned = MergePersons(pair.second, pair.first, 1, 1)
    assert session.do(merge_persons, turned).file_no == SECOND
    assert before["note"] == dump(session)["note"]
    assert broken(session) == []


def test_a_covered_file_is_not_closed_for_an_applicants_sake(session: Session) -> None:
    pair = make_pair(session, second_covered=Coverage.APPLICANT)
    turned = MergePersons(pair.second, pair.first, 1, 1)
    assert refusal(session.do, merge_persons, turned)[1]["reason"] == "covered"


def test_a_stale_version_an_unknown_field_and_nobody_are_refused(session: Session) -> None:
    pair = make_pair(session)
    facts = facts_of(session, pair)
    session.do(edit_person, EditPerson(SECOND, 1, 1, {"father_name": "حسین"}))
    before = dump(session)
    assert refusal(session.do, merge_persons, facts)[0] == "stale_row"
    unknown = facts_of(session, pair, from_gone=("shoe_size", "first_name"))
    assert refusal(session.do, merge_persons, unknown) == (
        "bad_fields", {"fields": ["shoe_size"], "codes": ["unknown_field"], "reasons": [""]}
    )  # fmt: skip
    assert refusal(session.do, merge_persons, MergePersons(pair.first, 999, 1, 1))[0] == "person_gone"
    assert refusal(session.do, merge_persons, MergePersons(pair.first, pair.first, 1, 1))[0] == "same_person"
    assert dump(session) == before


def test_not_the_same_is_remembered_until_it_is_taken_back(session: Session) -> None:
    pair = make_pair(session)
    session.do(not_same, NotSame(pair.second, pair.first, "خواهرند"))
    assert session.ask(find_doubles, FindDoubles()).pairs == ()
    session.do(not_same, NotSame(pair.first, pair.second))
    assert rows(session, "SELECT first_id, second_id, reason FROM not_same") == [
        (pair.first, pair.second, "خواهرند")
    ]
    session.do(maybe_same, NotSame(pair.first, pair.second))
    assert len(session.ask(find_doubles, FindDoubles()).pairs) == 1
    assert refusal(session.do, maybe_same, NotSame(pair.first, pair.second))[0] == "verdict_not_found"


def test_weeks_later_a_merge_is_taken_back_although_the_person_was_edited(session: Session) -> None:
    pair = make_pair(session)
    furnish(session, pair.second_file, pair.second, "b")
    before = dump(session)
    done = session.do(merge_persons, facts_of(session, pair, from_gone=("last_name",)))
    session.do(edit_person, EditPerson(FIRST, 2, 1, {"father_name": "محسن"}))
    session.do(undo_merge, UndoMerge(done.merge_id))
    after = dump(session)
    (told,) = session.ask(list_merges, ListMerges()).merges
    assert (told.kept, told.gone, told.gone_key, told.undone_at is not None) == (
        "زهرا رضایی", "زهرا رضائی", SECOND, True
    )  # fmt: skip
    assert [row[5] for row in after["person"]] == ["محسن", "حسن"]
    for table in before.keys() - {"person", "file_list", "search_key"}:
        assert after[table] == before[table], table
    assert refusal(session.do, undo_merge, UndoMerge(done.merge_id))[0] == "merge_undone"
    assert broken(session) == []


def test_what_was_changed_since_refuses_and_is_named(session: Session) -> None:
    pair = make_pair(session)
    furnish(session, pair.second_file, pair.second, "b")
    done = session.do(merge_persons, facts_of(session, pair, from_gone=("last_name",)))
    write(session, "UPDATE note SET text = 'دیگر'")
    session.do(edit_person, EditPerson(FIRST, 2, 1, {"last_name": "رضاییان"}))
    before = dump(session)
    code, told = refusal(session.do, undo_merge, UndoMerge(done.merge_id))
    assert (code, sorted(told["rows"])) == ("merge_changed_since", ["note:1", f"person:{pair.first}"])
    assert dump(session) == before
    assert refusal(session.do, undo_merge, UndoMerge(77))[0] == "merge_not_found"


def test_a_taken_identifier_and_a_later_merge_stand_in_the_way(session: Session) -> None:
    pair = make_pair(session)
    done = session.do(merge_persons, facts_of(session, pair))
    write(session, "UPDATE person SET national_id = ? WHERE id = ?", SECOND_ID, pair.first)
    assert refusal(session.do, undo_merge, UndoMerge(done.merge_id)) == (
        "merge_changed_since", {"rows": [f"person:{pair.second}"]}
    )  # fmt: skip
    third = relative(session, FIRST, "0013542419")
    later = session.do(merge_persons, MergePersons(pair.first, third.person_id, 1, 1))
    assert refusal(session.do, undo_merge, UndoMerge(done.merge_id)) == (
        "merge_built_upon", {"later": later.merge_id}
    )  # fmt: skip


def test_an_order_to_the_old_number_reaches_the_file_that_stays(session: Session) -> None:
    pair = make_pair(session)
    session.do(merge_persons, facts_of(session, pair))
    session.do(move, MoveInQueue(SECOND, QueueState.WAITING, date(2025, 9, 1)))
    assert rows(session, "SELECT file_id FROM queue_entry") == [(pair.first_file,)]


def test_a_member_without_a_file_takes_the_file_and_its_household_place(session: Session) -> None:
    """The file goes over with its household; the other place ends, and the relatives there stay."""
    pair = make_pair(session)
    write(session, "INSERT INTO person (id, first_name, last_name) VALUES (50, 'زهرا', 'رضایی')")
    write(session, "INSERT INTO household_member (household_id, person_id, kinship) VALUES (1, 50, 'sister')")
    before = dump(session)
    done = session.do(merge_persons, MergePersons(50, pair.second, 1, 1, ("national_id", "birth_date")))
    assert done.file_no == SECOND
    summary = session.ask(show, ShowFile(SECOND))
    assert (summary.person.id, summary.person.national_id) == (50, SECOND_ID)
    places = "SELECT person_id, household_id, until IS NULL, kinship FROM household_member ORDER BY 1, 2"
    assert rows(session, places) == [
        (pair.first, 1, 1, "head"), (50, 1, 0, "sister"), (50, 2, 1, "head")
    ]  # fmt: skip
    assert rows(session, "SELECT id, head_person_id FROM household") == [(1, pair.first), (2, 50)]
    assert broken(session) == []
    session.do(undo_merge, UndoMerge(done.merge_id))
    assert dump(session) == before


def test_two_members_of_one_household_become_one_member(session: Session) -> None:
    make_pair(session)
    for number in (50, 51):
        write(session, "INSERT INTO person (id, first_name, last_name) VALUES (?, 'امیر', 'کریمی')", number)
        write(
            session,
            "INSERT INTO household_member (household_id, person_id, kinship) VALUES (1, ?, 'son')",
            number,
        )
    before = dump(session)
    done = session.do(merge_persons, MergePersons(50, 51, 1, 1))
    members = session.ask(show, ShowFile(FIRST)).household.members
    assert [member.person.id for member in members] == [1, 50]
    assert done.file_no == ""
    session.do(undo_merge, UndoMerge(done.merge_id))
    assert dump(session) == before


def test_two_desks_merge_one_pair_once(session: Session) -> None:
    pair = make_pair(session)
    facts = facts_of(session, pair)
    first = session.do(merge_persons, facts, key="one-intention")
    assert session.do(merge_persons, facts, key="one-intention") == first
    assert refusal(session.do, merge_persons, facts)[0] == "merged_already"


PARTS = st.fixed_dictionaries(
    {
        "first_rows": st.integers(0, 2),
        "second_rows": st.integers(0, 2),
        "first_waits": st.booleans(),
        "second_waits": st.booleans(),
        "first_draws": st.booleans(),
        "covered": st.booleans(),
        "with_son": st.booleans(),
        "under_one_roof": st.booleans(),
        "fields": st.sets(st.sampled_from((*PERSON_CHOICES, *HOUSEHOLD_CHOICES))).map(sorted),
    }
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=PARTS)
def test_merge_then_undo_leaves_every_business_row_as_it_was(
    parts: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with desk(copy_office(tmp_path_factory.mktemp("merge"))) as session:
        second = Coverage.COVERED if parts["covered"] else Coverage.APPLICANT
        pair = make_pair(session, second_covered=second)
        furnish(session, pair.first_file, pair.first, "a", parts["first_rows"])
        furnish(session, pair.second_file, pair.second, "b", parts["second_rows"])
        if parts["with_son"]:
            relative(session, SECOND, "0013542419", Kinship.SON)
        if parts["under_one_roof"]:
            write(session, "UPDATE household_member SET household_id = 1 WHERE person_id = ?", pair.second)
            write(session, "UPDATE case_file SET household_id = 1 WHERE id = ?", pair.second_file)
        if parts["first_waits"]:
            session.do(move, MoveInQueue(FIRST, QueueState.WAITING, date(2025, 9, 1)))
        if parts["second_waits"] and parts["covered"]:
            session.do(move, MoveInQueue(SECOND, QueueState.WAITING, date(2025, 2, 1)))
        if parts["first_draws"]:
            session.do(change, ChangePension(FIRST, PensionState.ON_PENSION, date(2025, 9, 2)))
        rebuilt(session)
        before = dump(session)
        done = session.do(merge_persons, facts_of(session, pair, from_gone=tuple(parts["fields"])))
        assert broken(session) == [] or parts["under_one_roof"]
        session.do(undo_merge, UndoMerge(done.merge_id))
        after = dump(session)
        for table, kept in before.items():
            assert after[table] == kept, table


def rebuilt(session: Session) -> None:
    """The search side after rows were written behind its back."""
    from welfare_desk.storage.casework import listing
    from welfare_desk.storage.uow import UnitOfWork

    with session._store.writing() as connection:
        listing.rebuild(UnitOfWork(connection))
        connection.commit()
