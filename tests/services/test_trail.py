# SPDX-License-Identifier: Apache-2.0
"""The trail of changes: filtered in SQL, told with old and new values, printed only with a trace."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.campaigns.scenes import national_id, new_file
from tests.support.office import ADMIN, PASSWORD, clock, copy_office, desk
from welfare_desk.domain.access import Role, Sighting
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.summary.meaning import meaning
from welfare_desk.domain.summary.trail import (
    ChangeKind,
    FieldChange,
    SightingFilter,
    TrailEntry,
    TrailFilter,
    TrailRow,
)
from welfare_desk.services.access import AddUser, RenameUser, SetRole, add_user, rename_user, set_role
from welfare_desk.services.casework.commands import EditPerson, edit_person, register_file
from welfare_desk.services.casework.drafts import KeepDraft, keep_draft
from welfare_desk.services.casework.letters import RecordLetter, record_letter
from welfare_desk.services.casework.restricted import ShowTags, show_tags
from welfare_desk.services.matching.commands import not_same
from welfare_desk.services.matching.facts import NotSame
from welfare_desk.services.own_account import SetPin, set_pin
from welfare_desk.services.pc_choices import NotePcChoice, note_pc_choice
from welfare_desk.services.session import Session, new_key
from welfare_desk.services.sightings import ListSightings, days, list_sightings
from welfare_desk.services.trail import (
    AskTrailValues,
    ListTrail,
    PrintTrail,
    ShowEntry,
    TrailPdf,
    list_trail,
    print_trail,
    show_entry,
    trail_pdf,
    trail_values,
)
from welfare_desk.storage.casework.restricted import RESTRICTED_TAG
from welfare_desk.storage.metadata import utc_text
from welfare_desk.storage.perform import Operation, Outcome, perform
from welfare_desk.storage.uow import UnitOfWork

PHRASE = "چهار واژهٔ بی ربط"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as opened:
        yield opened


def rows(session: Session, **filters: Any) -> tuple[TrailRow, ...]:
    return session.ask(list_trail, ListTrail(TrailFilter(**filters))).rows


def commands(session: Session, **filters: Any) -> list[str]:
    return [row.command for row in rows(session, **filters)]


def last(session: Session) -> TrailEntry:
    return session.ask(show_entry, ShowEntry(rows(session)[0].seq))


@pytest.fixture
def edited(session: Session) -> str:
    """A file whose mobile was changed, by a clerk."""
    number = session.do(register_file, new_file(national_id(1))).file_no
    session.do(add_user, AddUser("زهرا", Role.CASE_CLERK, PHRASE, "زهرا احمدی", own_password=PASSWORD))
    with desk(session.office_dir, user="زهرا") as clerk:
        clerk.do(edit_person, EditPerson(number, 1, 1, {"mobile": "09351234567"}))
    return number


def test_an_edit_is_told_with_its_old_and_new_value(session: Session, edited: str) -> None:
    row = rows(session)[0]
    told = (row.user, row.user_shown, row.command, row.file_no, row.at.hour)
    assert told == ("زهرا", "زهرا احمدی", "casework.edit_person", edited, 12)
    assert row.first == (FieldChange("person", "mobile", "09121234567", "09351234567"),)
    [change] = last(session).changes
    assert (change.table, change.kind, change.file_no, change.fields) == (
        "person",
        ChangeKind.CHANGED,
        edited,
        row.first,
    )


def test_a_new_row_is_told_as_it_was_made(session: Session, edited: str) -> None:
    opening = rows(session, commands=("casework.register_file",))[0]
    entry = session.ask(show_entry, ShowEntry(opening.seq))
    told = {
        (change.table, field.name): (field.old, field.new)
        for change in entry.changes
        for field in change.fields
    }
    assert told["person", "mobile"] == (None, "09121234567")
    assert told["case_file", "person_id"] == (None, edited)
    assert {change.kind for change in entry.changes} == {ChangeKind.MADE}
    assert {change.file_no for change in entry.changes if change.table == "person"} == {edited}


def test_an_entry_that_only_wrote_a_row_says_in_the_list_what_it_wrote(session: Session, edited: str) -> None:
    session.do(record_letter, RecordLetter(Direction.IN, date(2025, 10, 20), "بهداری", "بیمه", "12", edited))
    row = rows(session)[0]
    assert row.first == ()
    told = {field.name: field.new for field in row.made.fields} if row.made is not None else {}
    assert row.made is not None
    assert (row.made.table, row.made.kind, row.made.file_no) == ("letter", ChangeKind.MADE, "")
    assert told == {"direction": "in", "letter_no": "12", "dated_on": "2025-10-20"}


def test_the_trail_is_narrowed_by_user_command_file_day_and_text(session: Session, edited: str) -> None:
    today = clock().date()
    every = ["casework.edit_person", "access.add_user", "casework.register_file", "office.create"]
    assert commands(session) == every
    assert commands(session, users=("زهرا",)) == every[:1]
    assert commands(session, commands=("access.add_user",)) == every[1:2]
    assert commands(session, file_no=edited) == [every[0], every[2]]
    assert commands(session, file_no="1404-99999") == []
    assert commands(session, since=today) == every
    assert commands(session, since=today, until=today) == every
    assert commands(session, since=today + timedelta(days=1)) == []
    assert commands(session, until=today - timedelta(days=1)) == []
    assert commands(session, text="۰۹۳۵۱۲۳") == every[:1]
    assert commands(session, text="09121234567") == [every[0], every[2]]
    assert commands(session, text=edited) == [every[0], every[2]]
    assert commands(session, text="100%") == []
    assert commands(session, text="زهرا", users=(ADMIN,)) == every[1:3]


def test_pages_are_cut_in_sql(session: Session, edited: str) -> None:
    page = session.ask(list_trail, ListTrail(offset=1, limit=2))
    assert ([row.command for row in page.rows], page.total) == (
        ["access.add_user", "casework.register_file"],
        4,
    )


def test_a_days_bounds_are_the_offices_midnights() -> None:
    start, end = days(date(2025, 10, 22), date(2025, 10, 22))
    assert start is not None
    assert end is not None
    assert (start.isoformat(), end - start) == ("2025-10-22T00:00:00+03:30", timedelta(days=1))


def test_drafts_stay_out(session: Session) -> None:
    session.jot(keep_draft, KeepDraft("file", "1404-00001", {"last_name": "نو"}))
    assert commands(session) == ["office.create"]


def test_roles_given_and_taken_are_told(session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, own_password=PASSWORD))
    session.do(set_role, SetRole("رضا", Role.HEAD, own_password=PASSWORD))
    told = [
        (change.kind, [(field.name, field.old, field.new) for field in change.fields])
        for change in last(session).changes
    ]
    assert told == [
        (ChangeKind.GONE, [("account_id", "رضا", None), ("role", "viewer", None)]),
        (ChangeKind.MADE, [("account_id", None, "رضا"), ("role", None, "head")]),
    ]


def test_secrets_are_named_and_never_told(session: Session) -> None:
    session.do(set_pin, SetPin("402815", PASSWORD))
    [change] = last(session).changes
    assert change.fields == (FieldChange("account", "pin", None, None, hidden=True),)
    session.do(rename_user, RenameUser(ADMIN, "مریم احمدی"))
    assert [field.name for field in rows(session)[0].first if field.hidden] == ["slot"]
    made = rows(session, commands=("office.create",))[0]
    names = {
        field.name
        for change in session.ask(show_entry, ShowEntry(made.seq)).changes
        for field in change.fields
    }
    assert names & {"slot", "pin", "private"} == set()


def test_restricted_tags_are_neither_told_nor_searched(session: Session) -> None:
    _tag(session, "زباله‌گرد")
    told = [(change.kind, change.fields) for change in last(session).changes]
    hidden = (FieldChange("restricted_tag", "name", None, None, hidden=True),)
    assert told == [(ChangeKind.MADE, ()), (ChangeKind.CHANGED, hidden)]
    assert commands(session, text="زباله‌گرد") == []


def _tag(session: Session, name: str) -> None:
    """What the room of restricted tags will do."""
    request = Operation(new_key(), "casework.add_tag", "", ADMIN, "pc", utc_text(session.now()))
    perform(session._store, request, lambda uow: _tagging(name, uow))


def _tagging(name: str, uow: UnitOfWork) -> Outcome:
    made = uow.insert(RESTRICTED_TAG, {"name": "پیشین", "fold": "پیشین"})
    uow.update(RESTRICTED_TAG, made, None, {"name": name})
    return Outcome("null", ("tag:1",))


def test_an_entry_that_is_not_there(session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.ask(show_entry, ShowEntry(99))
    assert refused.value.code == "no_such_entry"


def test_what_the_trail_can_be_narrowed_by(session: Session, edited: str) -> None:
    found = session.ask(trail_values, AskTrailValues())
    assert found.users == ((ADMIN, ADMIN), ("زهرا", "زهرا احمدی"))
    assert found.commands == (
        "access.add_user", "casework.edit_person", "casework.register_file", "office.create",
    )  # fmt: skip


def test_a_print_leaves_a_trace_before_it_is_drawn(session: Session, edited: str) -> None:
    chosen = TrailFilter(file_no=edited)
    with pytest.raises(RuleError) as refused:
        session.ask(trail_pdf, TrailPdf(1, chosen))
    assert refused.value.code == "not_logged"
    printed = session.do(print_trail, PrintTrail(chosen))
    assert printed.entries == 2
    [seen] = session.ask(list_sightings, ListSightings()).rows
    assert (seen.id, seen.user, seen.what, seen.rows) == (printed.sighting, ADMIN, Sighting.AUDIT_TRAIL, 2)
    assert session.ask(trail_pdf, TrailPdf(printed.sighting, chosen)).startswith(b"%PDF")


def test_anothers_trace_draws_nothing(session: Session, edited: str) -> None:
    printed = session.do(print_trail, PrintTrail())
    session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    with desk(session.office_dir, user="رضا") as other, pytest.raises(RuleError) as refused:
        other.ask(trail_pdf, TrailPdf(printed.sighting))
    assert refused.value.code == "not_logged"


def test_nothing_to_print_is_said(session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(print_trail, PrintTrail(TrailFilter(text="چنین چیزی نیست")))
    assert refused.value.code == "trail_empty"


def test_a_print_that_nobody_would_read_is_refused(
    session: Session, edited: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("welfare_desk.services.trail.MOST_PRINTED", 1)
    with pytest.raises(RuleError) as refused:
        session.do(print_trail, PrintTrail())
    assert refused.value.code == "trail_too_long"
    assert refused.value.facts == {"found": session.ask(list_trail, ListTrail()).total, "most": 1}


def test_sightings_are_narrowed(session: Session, edited: str) -> None:
    session.do(show_tags, ShowTags(edited))
    session.do(print_trail, PrintTrail())

    def seen(**filters: Any) -> list[tuple[str, str, int]]:
        page = session.ask(list_sightings, ListSightings(SightingFilter(**filters)))
        return [(row.what.value, row.file_no, row.rows) for row in page.rows]

    both = [("audit_trail", "", 5), ("restricted_tags", edited, 1)]
    assert seen() == both
    assert seen(whats=(Sighting.RESTRICTED_TAGS,)) == seen(file_no=edited) == both[1:]
    assert seen(users=("زهرا",)) == seen(until=clock().date() - timedelta(days=1)) == []


def test_the_trail_takes_its_own_right(session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.CASE_CLERK, PHRASE, own_password=PASSWORD))
    with desk(session.office_dir, user="رضا") as other:
        with pytest.raises(NotPermitted):
            other.ask(list_trail, ListTrail())
        with pytest.raises(NotPermitted):
            other.ask(list_sightings, ListSightings())


@pytest.mark.parametrize(
    ("table", "name", "text", "means"),
    [
        ("case_file", "coverage", "covered", Coverage.COVERED),
        ("coverage_event", "to_state", "closed", Coverage.CLOSED),
        ("account", "disabled", "1", True),
        ("person", "birth_date", "1990-01-02", date(1990, 1, 2)),
        ("person", "birth_date", "1990-13-02", "1990-13-02"),
        ("person", "first_name", "1", "1"),
        ("person", "mobile", None, None),
    ],
)
def test_values_mean_what_the_office_means(table: str, name: str, text: str | None, means: object) -> None:
    assert meaning(FieldChange(table, name, None, text), text) == means


def test_a_choice_for_a_pc_names_what_was_chosen(session: Session) -> None:
    for value in ("light", "dark"):
        session.do(note_pc_choice, NotePcChoice("DESK-2", "theme", value))
    changed, made = rows(session)[:2]
    assert changed.first == (
        FieldChange("office_setting", "value", '"light"', '"dark"', of="pc/DESK-2/theme"),
    )
    (row,) = session.ask(show_entry, ShowEntry(made.seq)).changes
    assert row.fields == (FieldChange("office_setting", "value", None, '"light"', of="pc/DESK-2/theme"),)


def test_a_verdict_on_two_persons_names_both(session: Session) -> None:
    first, second = (session.do(register_file, new_file(national_id(place))) for place in (7, 8))
    session.do(not_same, NotSame(first.person_id, second.person_id))
    row = rows(session, file_no=second.file_no)[0]
    assert (row.command, row.file_no) == ("matching.not_same", first.file_no)
    assert row.entities[-1] == f"pair:{first.file_no}، {second.file_no}"


def test_any_day_of_the_calendar_bounds_the_trail(session: Session, edited: str) -> None:
    whole = rows(session)
    assert rows(session, since=date.min, until=date.max) == whole
    assert rows(session, since=date.max, until=date.min) == ()
