# SPDX-License-Identifier: Apache-2.0
"""Who did something is kept by sign-in name and read by display name, in every list and in the trail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.campaigns.scenes import national_id, new_file
from tests.support.office import ADMIN, PASSWORD, clock, copy_office, desk
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.summary.trail import TrailFilter
from welfare_desk.services.access import AddUser, RenameUser, add_user, rename_user
from welfare_desk.services.casework.commands import EditPerson, edit_person, register_file
from welfare_desk.services.casework.letters import AskCalls, RecordCall, calls_of, record_call
from welfare_desk.services.casework.notes import AskNotes, KeepNote, keep_note, notes_of
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.tasks import AddTask, AskTasks, add_task, tasks_of
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, ShowEntry, list_trail, show_entry
from welfare_desk.storage import schema
from welfare_desk.storage.shown_names import NAMES_AN_ACCOUNT, shown_name

SHOWN = "مریم احمدی"

TYPED = {
    ("case_file", "referred_by"),
    ("declared_figure", "said_by"),
    ("inquiry", "answered_by"),
    ("paper", "issued_by"),
    ("paper", "replaced_by"),
    ("paper", "voided_by"),
    ("paper_print", "printed_by"),
}
"""Columns that name a person otherwise: as typed, or frozen with a paper; or that name another paper."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as opened:
        opened.do(rename_user, RenameUser(ADMIN, SHOWN))
        yield opened


def test_every_column_that_names_somebody_is_an_account_or_known_to_be_none() -> None:
    naming = {
        (table.name, column.name)
        for table in schema.METADATA.sorted_tables
        for column in table.columns
        if column.name.endswith("_by") or "user" in column.name
    }
    assert {pair for pair in naming if pair[1] not in NAMES_AN_ACCOUNT} == TYPED


def test_what_was_done_on_a_file_is_told_with_the_display_name(session: Session) -> None:
    number = session.do(register_file, new_file(national_id(1))).file_no
    session.do(edit_person, EditPerson(number, 1, 1, {"mobile": "09351234567"}))
    session.do(keep_note, KeepNote(number, "یادداشت"))
    session.do(add_task, AddTask("کار", clock().date(), "", number))
    session.do(record_call, RecordCall(number, Direction.IN, True, "02112345678", "تماس"))
    [note] = session.ask(notes_of, AskNotes(number)).rows
    [task] = session.ask(tasks_of, AskTasks(number))
    [call] = session.ask(calls_of, AskCalls(number))
    assert (note.written_by, task.for_user, task.for_whom, task.made_by) == (SHOWN, ADMIN, SHOWN, SHOWN)
    assert call.recorded_by == SHOWN
    summary = session.ask(show, ShowFile(number))
    assert {item.by for item in summary.timeline} == {SHOWN}
    assert {event.recorded_by for event in summary.events} == {SHOWN}


def test_the_trail_names_accounts_as_people_do(session: Session) -> None:
    session.do(add_user, AddUser("z.a", Role.CASE_CLERK, "چهار واژهٔ بی ربط", "زهرا احمدی", (), PASSWORD))
    made = session.ask(list_trail, ListTrail(TrailFilter(commands=("access.add_user",)))).rows[0]
    assert (made.user, made.user_shown, made.entities) == (ADMIN, SHOWN, ("user:زهرا احمدی",))
    session.do(add_task, AddTask("کار", clock().date(), "z.a"))
    entry = session.ask(show_entry, ShowEntry(made.seq + 1))
    told = {field.name: field.new for change in entry.changes for field in change.fields}
    assert (told["for_user"], told["made_by"]) == ("زهرا احمدی", SHOWN)


def test_a_name_without_an_account_is_told_as_it_stands(session: Session) -> None:
    asked = f"SELECT {shown_name('who')} FROM (SELECT ? AS who UNION ALL SELECT ?)"
    with session._store.reading() as connection:
        told = connection.exec_driver_sql(asked, (ADMIN, "رفته")).scalars().all()
    assert told == [SHOWN, "رفته"]
