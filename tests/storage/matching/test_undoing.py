# SPDX-License-Identifier: Apache-2.0
"""A merge is taken back weeks later, or says what was changed since and leaves all as it is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.support.pair import (
    FIRST,
    SECOND,
    SECOND_ID,
    altered,
    dump,
    furnish,
    in_order,
    make_pair,
    merged,
    relative,
)
from welfare_desk.domain.casework.codes import Coverage, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commands import EditPerson, RecordCoverage, edit_person, record_coverage
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import undo_merge
from welfare_desk.services.matching.facts import ListMerges, UndoMerge
from welfare_desk.services.matching.questions import list_merges
from welfare_desk.services.session import Session


def refusal(session: Session, merge_id: int) -> tuple[str, dict[str, Any]]:
    """Code and facts of an undo that is refused; nothing was changed."""
    before = dump(session)
    with pytest.raises(RuleError) as caught:
        session.do(undo_merge, UndoMerge(merge_id))
    assert dump(session) == before
    in_order(session)
    return caught.value.code, caught.value.facts


def test_weeks_later_a_merge_is_taken_back_although_the_person_was_edited(session: Session) -> None:
    pair = make_pair(session)
    furnish(session, pair.second_file, pair.second, "b")
    before = dump(session)
    done = merged(session, pair.first, pair.second, "last_name")
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
    assert refusal(session, done.merge_id) == ("merge_undone", {"id": done.merge_id})


def test_a_file_goes_back_as_it_stands_by_then(session: Session) -> None:
    """Whoever had none gives it back with its life since: nobody else could have lived it."""
    pair = make_pair(session)
    home = session.ask(show, ShowFile(FIRST)).household
    sister = AddMember(FIRST, home.version, Kinship.SISTER, "", {"first_name": "زهرا"})
    done = merged(session, session.do(add_member, sister).person_id, pair.second, "national_id")
    ended = RecordCoverage(SECOND, Coverage.DISCHARGED, date(2025, 10, 1), "مهاجرت")
    session.do(record_coverage, ended)
    session.do(undo_merge, UndoMerge(done.merge_id))
    back = session.ask(show, ShowFile(SECOND))
    assert (back.person.id, back.file.coverage) == (pair.second, Coverage.DISCHARGED)
    in_order(session)


def test_what_was_changed_since_refuses_and_is_named(session: Session) -> None:
    pair = make_pair(session)
    furnish(session, pair.second_file, pair.second, "b")
    done = merged(session, pair.first, pair.second, "last_name")
    altered(session, "note", 1, text="دیگر")
    session.do(edit_person, EditPerson(FIRST, 2, 1, {"last_name": "رضاییان"}))
    code, told = refusal(session, done.merge_id)
    assert (code, sorted(told["rows"])) == ("merge_changed_since", ["note:1", f"person:{pair.first}"])
    assert refusal(session, 77) == ("merge_not_found", {"id": 77})


def test_a_taken_identifier_stands_in_the_way(session: Session) -> None:
    pair = make_pair(session)
    done = merged(session, pair.first, pair.second)
    altered(session, "person", pair.first, national_id=SECOND_ID)
    session.do(edit_person, EditPerson(FIRST, 2, 1, {"father_name": "محسن"}))  # brings the search side up
    assert refusal(session, done.merge_id) == (
        "merge_changed_since", {"rows": [f"person:{pair.second}"]}
    )  # fmt: skip


def test_who_was_kept_and_merged_away_in_turn_is_parted_in_turn(session: Session) -> None:
    """Old numbers lead along the whole chain, and only its last link comes off."""
    pair = make_pair(session)
    third = relative(session, FIRST, "0013542419")
    before = dump(session)
    first = merged(session, pair.first, pair.second)
    between = dump(session)
    last = merged(session, third.person_id, pair.first)
    for number in (SECOND, SECOND_ID, FIRST):
        assert session.ask(show, ShowFile(number)).file.file_no == third.file_no
    assert refusal(session, first.merge_id) == ("merge_built_upon", {"later": last.merge_id})
    session.do(undo_merge, UndoMerge(last.merge_id))
    assert dump(session) == between
    session.do(undo_merge, UndoMerge(first.merge_id))
    assert dump(session) == before
    in_order(session)


def test_kept_goes_on_to_take_in_a_third(session: Session) -> None:
    pair = make_pair(session)
    third = relative(session, FIRST, "0013542419")
    before = dump(session)
    first = merged(session, pair.first, pair.second)
    later = merged(session, pair.first, third.person_id)
    assert refusal(session, first.merge_id) == ("merge_built_upon", {"later": later.merge_id})
    for done in (later, first):
        session.do(undo_merge, UndoMerge(done.merge_id))
        in_order(session)
    assert dump(session) == before
