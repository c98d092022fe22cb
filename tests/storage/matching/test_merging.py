# SPDX-License-Identifier: Apache-2.0
"""What a merge takes over, what it keeps of before, and what whoever went is still known by."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.support.pair import FIRST, FIRST_ID, SECOND, SECOND_ID, dump, in_order, make_pair, merged, rows
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import undo_merge
from welfare_desk.services.matching.facts import UndoMerge
from welfare_desk.services.session import Session

KEYS = 'SELECT "key" FROM former_key ORDER BY id'


@pytest.mark.parametrize(
    ("taken", "former", "now"),
    [
        ((), [SECOND_ID, SECOND], (FIRST_ID, None)),
        (("national_id",), [FIRST_ID, SECOND], (SECOND_ID, None)),
    ],
)
def test_the_identifier_not_chosen_is_a_former_one(
    session: Session, taken: tuple[str, ...], former: list[str], now: tuple[str, None]
) -> None:
    pair = make_pair(session)
    merged(session, pair.first, pair.second, *taken)
    assert [key for (key,) in rows(session, KEYS)] == former
    assert tuple(each for (each,) in rows(session, "SELECT national_id FROM person ORDER BY id")) == now


def test_what_is_chosen_comes_with_what_goes_with_it_and_leaves_the_other_household(session: Session) -> None:
    pair = make_pair(session)
    other = rows(session, "SELECT * FROM household WHERE id = 2")
    merged(session, pair.first, pair.second, "birth_date", "decile", "address")
    kept = session.ask(show, ShowFile(FIRST))
    assert kept.person.birth_date == date(1974, 8, 24)
    assert (kept.household.decile, kept.household.decile_on) == (2, date(2025, 8, 23))
    assert (kept.household.address, kept.household.neighbourhood) == ("سالور، کوچهٔ ۴۸، پلاک ۱۰۰", "سالور")
    left = rows(session, "SELECT * FROM household WHERE id = 2")
    assert left[0][2:-1] == other[0][2:-1]  # all but its head and its version


def test_a_merge_keeps_both_as_they_were_and_each_row_as_it_left_it(session: Session) -> None:
    pair = make_pair(session)
    done = merged(session, pair.first, pair.second, "last_name")
    ((text, kept_id, gone_id, reason),) = rows(session, "SELECT before, kept_id, gone_id, reason FROM merge")
    before = json.loads(text)
    assert (kept_id, gone_id, reason) == (pair.first, pair.second, "ادغام")
    assert (before["kept"]["person"]["last_name"], before["kept"]["file"]["file_no"]) == ("رضایی", FIRST)
    assert (before["gone"]["person"]["national_id"], before["gone"]["file"]["file_no"]) == (SECOND_ID, SECOND)
    touched = {f"{table}:{row_id}" for table, row_id, _ in before["steps"]}
    assert touched == before["after"].keys()
    assert before["after"][f"person:{pair.first}"]["last_name"] == "رضائی"
    told = {name.split(":")[0] for name in touched} - {"person", "household", "case_file"}
    assert told == done.moved.keys() | {"coverage_event"}


def test_the_same_two_are_merged_and_parted_as_often_as_wanted(session: Session) -> None:
    pair = make_pair(session)
    before = dump(session)
    for who, gone in ((pair.first, pair.second), (pair.second, pair.first)) * 2:
        done = merged(session, who, gone, "last_name", "national_id")
        session.do(undo_merge, UndoMerge(done.merge_id))
        assert dump(session) == before
        in_order(session)
