# SPDX-License-Identifier: Apache-2.0
"""Who reads the trail without the right to restricted tags learns who did something, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support import people
from tests.support.pdf import pdfium, with_joiners
from welfare_desk import assembly
from welfare_desk.domain.access import Permission, Role, Sighting
from welfare_desk.domain.casework.restricted import TAGS
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.trail import RESTRICTED_WORK, SightingFilter, TrailFilter
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.restricted import AddTag, EndTag, ShowTags, add_tag, end_tag, show_tags
from welfare_desk.services.door import Command, registry
from welfare_desk.services.matching.commands import merge_persons, undo_merge
from welfare_desk.services.matching.facts import MergePersons, UndoMerge
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import ListSightings, list_sightings
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
from welfare_desk.storage.trail import RESTRICTED_COMMANDS

ALI, FATEMEH = "1400-00001", "1400-00002"
PHRASE = "چهار واژهٔ بی ربط"
TAGGED = ["casework.end_tag", "casework.show_tags", "casework.add_tag"]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The head has tagged Ali, looked, and ended the tag."""
    with people.peopled_office(tmp_path) as opened:
        tag = opened.do(add_tag, AddTag(ALI, opened.today() - timedelta(days=9), TAGS[0]))
        opened.do(show_tags, ShowTags(ALI))
        opened.do(end_tag, EndTag(ALI, tag.id, opened.today()))
        opened.do(add_user, AddUser("رضا", Role.ADMIN, PHRASE, own_password=offices.PASSWORD))
        opened.do(add_user, AddUser("زهرا", Role.CASE_CLERK, PHRASE, own_password=offices.PASSWORD))
        yield opened


@pytest.fixture
def administrator(session: Session) -> Iterator[Session]:
    with offices.desk(session.office_dir, user="رضا") as opened:
        yield opened


def commands(session: Session, **filters: Any) -> list[str]:
    return [row.command for row in session.ask(list_trail, ListTrail(TrailFilter(**filters))).rows]


def test_the_mask_covers_every_command_under_the_rights_to_what_is_restricted() -> None:
    assembly.load_use_cases()
    rights = {Permission.VIEW_RESTRICTED, Permission.EDIT_RESTRICTED}
    found = [
        name for name, one in registry().items() if isinstance(one, Command) and one.permission in rights
    ]
    assert sorted(found) == list(RESTRICTED_COMMANDS)


def test_that_it_was_done_is_told_and_nothing_else(session: Session, administrator: Session) -> None:
    rows = administrator.ask(list_trail, ListTrail()).rows
    masked = [row for row in rows if row.command == RESTRICTED_WORK]
    told = {(row.user, row.file_no, row.entities, row.reason, row.row_count, row.first) for row in masked}
    assert (len(masked), told) == (3, {(offices.ADMIN, "", (), "", 0, ())})
    assert set(TAGGED) & {row.command for row in rows} == set()
    for row in masked:
        entry = administrator.ask(show_entry, ShowEntry(row.seq))
        assert (entry.row, entry.changes, entry.more) == (row, (), 0)
    assert administrator.ask(trail_values, AskTrailValues()).commands == (
        "access.add_user", RESTRICTED_WORK, "casework.register_file", "office.create",
    )  # fmt: skip


def test_no_filter_and_no_search_betrays_it(session: Session, administrator: Session) -> None:
    every = commands(administrator)
    assert commands(administrator, commands=(RESTRICTED_WORK,)) == [RESTRICTED_WORK] * 3
    assert commands(administrator, commands=tuple(TAGGED)) == []
    assert commands(administrator, commands=(*TAGGED, RESTRICTED_WORK, "office.create")) == [
        RESTRICTED_WORK, RESTRICTED_WORK, RESTRICTED_WORK, "office.create",
    ]  # fmt: skip
    assert commands(administrator, file_no=ALI) == ["casework.register_file"]
    assert commands(administrator, text=ALI) == ["casework.register_file"]
    assert commands(administrator, text="restricted_tags") == []
    assert commands(administrator, users=(offices.ADMIN,)) == every
    assert RESTRICTED_WORK in every


def test_the_head_still_reads_all_of_it(session: Session) -> None:
    assert commands(session, file_no=ALI) == [*TAGGED, "casework.register_file"]
    assert commands(session, commands=("casework.show_tags",)) == ["casework.show_tags"]
    assert commands(session, commands=(RESTRICTED_WORK,)) == TAGGED


def test_sightings_are_masked_too(session: Session, administrator: Session) -> None:
    def seen(desk: Session, **filters: Any) -> list[tuple[str, str, str, int]]:
        page = desk.ask(list_sightings, ListSightings(SightingFilter(**filters)))
        return [(row.user, row.what.value, row.file_no, row.rows) for row in page.rows]

    assert seen(administrator) == [(offices.ADMIN, "restricted_tags", "", 1)]
    assert seen(administrator, whats=(Sighting.RESTRICTED_TAGS,)) == seen(administrator)
    assert seen(administrator, file_no=ALI) == []
    assert seen(session, file_no=ALI) == [(offices.ADMIN, "restricted_tags", ALI, 1)]


def test_paper_says_no_more_than_the_screen(session: Session, administrator: Session) -> None:
    def printed(desk: Session, chosen: TrailFilter) -> str:
        ticket = desk.do(print_trail, PrintTrail(chosen))
        return with_joiners("\n".join(pdfium(desk.ask(trail_pdf, TrailPdf(ticket.sighting, chosen)))))

    restricted = with_joiners("دادهٔ محدود")
    tagged = with_joiners("نشان محدود")
    told = printed(administrator, TrailFilter(commands=(RESTRICTED_WORK,)))
    assert (restricted in told, tagged in told, "۱۴۰۰-۰۰۰۰۱" in told) == (True, False, False)
    assert tagged in printed(session, TrailFilter(commands=("casework.add_tag",)))
    with pytest.raises(RuleError) as refused:
        administrator.do(print_trail, PrintTrail(TrailFilter(commands=("casework.add_tag",))))
    assert refused.value.code == "trail_empty"


def test_a_merge_that_moves_a_tag_tells_neither_the_clerk_nor_the_administrator(
    session: Session, administrator: Session
) -> None:
    tag = session.do(add_tag, AddTag(FATEMEH, session.today() - timedelta(days=9), TAGS[1]))
    kept, gone = (session.ask(show, ShowFile(number)).person for number in (ALI, FATEMEH))
    with offices.desk(session.office_dir, user="زهرا") as clerk:
        merged = clerk.do(merge_persons, MergePersons(kept.id, gone.id, kept.version, gone.version))
        assert "person_tag" not in merged.moved
        row = administrator.ask(list_trail, ListTrail()).rows[0]
        tables = {change.table for change in administrator.ask(show_entry, ShowEntry(row.seq)).changes}
        assert (row.command, "person_tag" in tables, "person" in tables) == (
            "matching.merge_persons", False, True,
        )  # fmt: skip
        full = session.ask(show_entry, ShowEntry(row.seq))
        assert "person_tag" in {change.table for change in full.changes}
        assert row.row_count == full.row.row_count - 1
        session.do(end_tag, EndTag(ALI, tag.id, session.today()))
        with pytest.raises(RuleError) as refused:
            clerk.do(undo_merge, UndoMerge(merged.merge_id))
    assert (refused.value.code, refused.value.facts["rows"]) == ("merge_changed_since", [f"person:{kept.id}"])
