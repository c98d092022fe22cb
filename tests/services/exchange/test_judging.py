# SPDX-License-Identifier: Apache-2.0
"""Whom a list speaks of after two records of the office have become one person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.lists import client, grid, nid
from welfare_desk.domain.exchange.fields import Cell
from welfare_desk.domain.summary.listing import ListFiles
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.questions import ShowFile, list_files, show
from welfare_desk.services.exchange.facts import ImportFiles
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.matching.commands import merge_persons, undo_merge
from welfare_desk.services.matching.facts import MergePersons, UndoMerge
from welfare_desk.services.session import Session

List = Callable[..., str]
ONE = {"name": "علی", "last_name": "رضایی", "sex": "مرد", "birth_date": "1350/01/01"}
KEPT, GONE = client(1, **ONE), client(2, **ONE, foreign_id="120034567890")
KEPT_NO = "1399-00002"


@pytest.fixture
def merge_id(session: Session, listed: List) -> int:
    """One client came under two numbers and became one person again."""
    session.do(import_files, ImportFiles(listed(grid([KEPT, GONE]))))
    one, other = (session.ask(show, ShowFile(nid(number))).person for number in (1, 2))
    facts = MergePersons(one.id, other.id, one.version, other.version)
    return session.do(merge_persons, facts).merge_id


@pytest.mark.parametrize(
    "cells",
    [
        {},
        {"file_no": None},
        {"national_id": None, "file_no": None},
        {"foreign_id": None, "file_no": "1404-00009"},
    ],
)
def test_numbers_from_before_a_merge_speak_of_who_was_kept(
    session: Session, listed: List, merge_id: int, cells: dict[str, Cell]
) -> None:
    row = {**GONE, **cells, "mobile": "09121234567"}
    totals = session.do(import_files, ImportFiles(listed(grid([row])))).totals
    assert (totals.updated, totals.accepted) == (1, 0)
    (only,) = session.ask(list_files, ListFiles()).rows
    assert (only.file_no, only.national_id, only.mobile) == (KEPT_NO, nid(1), "09121234567")


def test_the_ticked_list_does_not_bring_an_old_number_back(
    session: Session, listed: List, merge_id: int
) -> None:
    facts = ImportFiles(listed(grid([{**GONE, "father_name": "یوسف"}])), overwrite=True)
    assert session.do(import_files, facts).totals.updated == 1
    person = session.ask(show, ShowFile(KEPT_NO)).person
    assert (person.father_name, person.national_id, person.foreign_id) == ("یوسف", nid(1), None)


def test_both_numbers_in_one_list_are_one_person(session: Session, listed: List, merge_id: int) -> None:
    totals = session.do(import_files, ImportFiles(listed(grid([KEPT, GONE])))).totals
    assert (totals.accepted, totals.repeated + totals.updated) == (0, 2)
    assert session.ask(list_files, ListFiles()).total == 1


def test_a_merge_taken_back_makes_them_two_again(session: Session, listed: List, merge_id: int) -> None:
    session.do(undo_merge, UndoMerge(merge_id))
    row = {**GONE, "mobile": "09121234567"}
    assert session.do(import_files, ImportFiles(listed(grid([row])))).totals.updated == 1
    assert session.ask(show, ShowFile(nid(2))).person.mobile == "09121234567"
    assert session.ask(show, ShowFile(nid(1))).person.mobile is None


def test_another_name_under_an_old_number_is_for_the_clerk(
    session: Session, listed: List, merge_id: int
) -> None:
    shown = session.ask(show, ShowFile(KEPT_NO))
    corrected = EditPerson(KEPT_NO, shown.person.version, shown.household.version, {"first_name": "علیرضا"})
    session.do(edit_person, corrected)
    assert session.do(import_files, ImportFiles(listed(grid([GONE])))).totals.ambiguous == 1
