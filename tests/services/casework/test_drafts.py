# SPDX-License-Identifier: Apache-2.0
"""Drafts on a real office: kept, replaced, private to their clerk, thrown away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import office as offices
from tests.support.office import PASSWORD
from welfare_desk.domain.access import Role
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.drafts import (
    AskOwnDrafts,
    Draft,
    DropDraft,
    Dropped,
    KeepDraft,
    OwnDraft,
    ShowDraft,
    draft,
    drop_draft,
    keep_draft,
    own_drafts,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.casework.tables import NEIGHBOURHOOD
from welfare_desk.storage.perform import jot
from welfare_desk.storage.uow import UnitOfWork

PLACE = {"page": "file", "key": "1404-00012"}
OTHER_PASSWORD = "چهار چنار کنار رود"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = offices.office(tmp_path)
    yield opened
    opened.close()


def test_without_a_draft_there_is_none(session: Session) -> None:
    assert session.ask(draft, ShowDraft(**PLACE)) == Draft({})


def test_the_latest_draft_of_a_record_is_found_again(session: Session) -> None:
    session.jot(keep_draft, KeepDraft(**PLACE, typed={"first_name": "مری"}))
    kept = session.jot(keep_draft, KeepDraft(**PLACE, typed={"first_name": "مریم", "mobile": "0912"}))
    assert kept == Draft({}, session.now())
    found = session.ask(draft, ShowDraft(**PLACE))
    assert found == Draft({"first_name": "مریم", "mobile": "0912"}, session.now())
    assert session.ask(draft, ShowDraft("file", "1404-00013")) == Draft({})


def test_a_draft_is_seen_by_its_own_clerk_only(session: Session) -> None:
    session.jot(keep_draft, KeepDraft(**PLACE, typed={"first_name": "مریم"}))
    session.do(add_user, AddUser("زهرا", Role.CASE_CLERK, OTHER_PASSWORD, own_password=PASSWORD))
    other = offices.desk(session.office_dir, user="زهرا")
    assert other.ask(draft, ShowDraft(**PLACE)) == Draft({})
    assert other.jot(drop_draft, DropDraft(**PLACE)) == Dropped(False)
    other.close()
    assert session.ask(draft, ShowDraft(**PLACE)).typed == {"first_name": "مریم"}


def test_a_dropped_draft_is_gone(session: Session) -> None:
    session.jot(keep_draft, KeepDraft(**PLACE, typed={"note": "x"}))
    assert session.jot(drop_draft, DropDraft(**PLACE)) == Dropped(True)
    assert session.ask(draft, ShowDraft(**PLACE)) == Draft({})
    assert session.jot(drop_draft, DropDraft(**PLACE)) == Dropped(False)


def traces(session: Session) -> list[tuple[int]]:
    with session._store.kept_reader() as raw:
        tables = ("audit", "audit_row", "operation")
        return [raw.execute(f"SELECT count(*) FROM {table}").fetchone() for table in tables]


def test_drafts_leave_nothing_in_the_trail_and_no_operation(session: Session) -> None:
    before, heard = traces(session), []
    session.subscribe(heard.append)
    for turn in range(20):
        session.jot(keep_draft, KeepDraft(**PLACE, typed={"first_name": f"مریم {turn}"}))
    session.jot(drop_draft, DropDraft(**PLACE))
    assert (traces(session), heard) == (before, [])


def test_the_drafts_that_wait_are_told_the_latest_first(session: Session) -> None:
    assert session.ask(own_drafts, AskOwnDrafts()) == ()
    session.jot(keep_draft, KeepDraft(**PLACE, typed={"first_name": "مریم"}))
    session.jot(keep_draft, KeepDraft("arrival", "", typed={"first_name": "زهرا"}))
    session.do(add_user, AddUser("زهرا", Role.CASE_CLERK, OTHER_PASSWORD, own_password=PASSWORD))
    with offices.desk(session.office_dir, user="زهرا") as other:
        other.jot(keep_draft, KeepDraft("call", "1404-00012", typed={"text": "x"}))
        assert [one.page for one in other.ask(own_drafts, AskOwnDrafts())] == ["call"]
    waiting = [OwnDraft("arrival", "", session.now()), OwnDraft(**PLACE, at=session.now())]
    assert session.ask(own_drafts, AskOwnDrafts()) == tuple(waiting)


def test_whoever_types_keeps_a_draft_an_administrator_and_a_storekeeper_too(session: Session) -> None:
    for name, role in (("مدیر", Role.ADMIN), ("انباردار", Role.STOREKEEPER)):
        session.do(add_user, AddUser(name, role, OTHER_PASSWORD, own_password=PASSWORD))
        with offices.desk(session.office_dir, user=name) as other:
            other.jot(keep_draft, KeepDraft(**PLACE, typed={"reason": name}))
            assert other.ask(draft, ShowDraft(**PLACE)).typed == {"reason": name}
    assert session.ask(draft, ShowDraft(**PLACE)) == Draft({})


def test_a_jotting_cannot_touch_a_fact_of_the_office(session: Session) -> None:
    def sly(uow: UnitOfWork) -> None:
        uow.insert(NEIGHBOURHOOD, {"name": "تازه", "fold": "تازه"})

    with pytest.raises(AssertionError):
        jot(session._store, session.user.name, sly)
    with session._store.kept_reader() as raw:
        assert raw.execute("SELECT count(*) FROM neighbourhood WHERE name = 'تازه'").fetchone() == (0,)


def test_what_is_typed_in_another_sitting_stays_a_draft_of_its_own(session: Session) -> None:
    first = session.jot(keep_draft, KeepDraft("voucher", "", {"receiver": "1404-1", "lines": "WC-1"}, "a"))
    session.jot(keep_draft, KeepDraft("voucher", "", {"receiver": "1404-2"}, "b"))
    found = session.ask(draft, ShowDraft("voucher", ""))
    assert (found.typed, found.sitting) == ({"receiver": "1404-2"}, "b")
    assert session.ask(own_drafts, AskOwnDrafts()) == (OwnDraft("voucher", "", session.now()),)
    assert session.jot(drop_draft, DropDraft("voucher", "", "b")) == Dropped(True)
    found = session.ask(draft, ShowDraft("voucher", ""))
    assert (found.typed, found.sitting, found.at) == (
        {"receiver": "1404-1", "lines": "WC-1"}, "a", first.at,
    )  # fmt: skip
