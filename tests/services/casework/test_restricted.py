# SPDX-License-Identifier: Apache-2.0
"""Restricted tags are seen by few, with a trace."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests.documents.equipment import looking
from tests.support import people, provinces
from tests.support.office import PASSWORD, desk
from welfare_desk.documents.lists.every import REPORTABLE
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.restricted import TAGS
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.listing import FindFiles
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.reports.definition import Definition
from welfare_desk.domain.summary.reports.shipped import SHIPPED
from welfare_desk.domain.summary.trail import TrailFilter
from welfare_desk.domain.text import fold
from welfare_desk.services import everything
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.questions import ShowFile, find, show
from welfare_desk.services.casework.restricted import (
    AddTag,
    AskTags,
    DropTag,
    EndTag,
    ReopenTag,
    ShowTags,
    add_tag,
    drop_tag,
    end_tag,
    reopen_tag,
    show_tags,
    tags,
)
from welfare_desk.services.exchange.whole_lists import may_ask
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.services.summary.monthly.months import (
    AskBehind,
    AskCheck,
    AskMonth,
    behind_check,
    behind_figure,
    check_month,
)
from welfare_desk.services.summary.reports.running import RunReport, run_report
from welfare_desk.services.trail import ListTrail, list_trail
from welfare_desk.storage.access import SIGHTING
from welfare_desk.storage.check import check

ALI, FATEMEH = "1400-00001", "1400-00002"
TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


def shown(session: Session, file_no: str = ALI) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def refusal(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


TAG = "زباله‌گرد"


def test_tags_are_seen_only_with_a_trace_of_ones_own(session: Session) -> None:
    session.do(add_tag, AddTag(ALI, TODAY, TAG))
    assert refusal(session, add_tag, AddTag(ALI, TODAY, "زباله گرد")) == "tag_known"
    with pytest.raises(RuleError, match="not_logged"):
        session.ask(tags, AskTags(ALI, 1))
    seen = session.do(show_tags, ShowTags(ALI)).sighting
    found = session.ask(tags, AskTags(ALI, seen))
    assert [(one.name, one.until) for one in found.tags] == [(TAG, None)]
    assert found.offered == TAGS
    assert len(TAGS) == 5
    with pytest.raises(RuleError, match="not_logged"):
        session.ask(tags, AskTags(FATEMEH, seen))
    with session._store.reading() as connection:
        rows = connection.execute(select(SIGHTING.c.user, SIGHTING.c.what, SIGHTING.c.rows)).all()
    assert rows == [(session.user.name, "restricted_tags", 1)]
    session.do(end_tag, EndTag(ALI, found.tags[0].id, TODAY))
    assert refusal(session, end_tag, EndTag(ALI, found.tags[0].id, TODAY)) == "tag_not_found"


def test_a_clerk_sees_no_tags_and_no_list_finds_them(session: Session) -> None:
    session.do(add_tag, AddTag(ALI, TODAY, TAG))
    session.do(add_user, AddUser("clerk", Role.CASE_CLERK, "چهار چنار کنار رود", own_password=PASSWORD))
    assert session.ask(find, FindFiles(TAG, 5)).rows == ()
    assert TAG not in repr(shown(session))
    with desk(session.office_dir, user="clerk") as clerk, pytest.raises(NotPermitted):
        clerk.do(show_tags, ShowTags(ALI))
    with session._store.reading() as connection:
        kept = connection.exec_driver_sql(
            "SELECT (SELECT group_concat(answer) FROM operation),"
            " (SELECT group_concat(changes) FROM audit_row)"
        ).one()
    assert TAG not in str(kept)


def test_no_figure_list_report_or_bundle_tells_a_tag(tmp_path: Path) -> None:
    """Whoever may see tags sees them in the file alone: nothing counted, listed or sent knows them."""
    everything.load()
    with provinces.opened(provinces.peopled(tmp_path)) as office:
        office.do(add_tag, AddTag(ALI, TODAY, TAG))
        month = provinces.MEHR
        sent = provinces.closed_and_sent(office, month, tmp_path)
        office.do(add_user, AddUser("clerk", Role.CASE_CLERK, "چهار چنار کنار رود", own_password=PASSWORD))
        with desk(office.office_dir, user="clerk", time=provinces.at(provinces.LATER)) as clerk:
            for reader in (office, clerk):
                asked: list[Any] = [
                    reader.ask(behind_figure, AskBehind(month.plus(step), layout.code, measure.code))
                    for step in (0, 1)  # as it was sealed, and as it is counted
                    for layout in LAYOUTS
                    for measure in layout.measures
                ]
                asked += [
                    reader.ask(behind_check, AskCheck(month.plus(step), check.code))
                    for step in (0, 1)
                    for check in reader.ask(check_month, AskMonth(month.plus(step))).checks
                ]
                asked += [reader.ask(run_report, RunReport(one.definition)) for one in SHIPPED]
                lists = [name for name in REPORTABLE if may(reader, name)]
                asked += [reader.ask(run_report, RunReport(Definition(name))) for name in lists]
                assert ALI in repr(asked)
                assert not names(repr(asked))
    bundle = read_bundle(sent.bundle)
    with zipfile.ZipFile(io.BytesIO(bundle.extras["workbook.xlsx"])) as book:
        sheets = [book.read(name).decode() for name in book.namelist()]
    pages = looking.pages(bundle.extras["book.pdf"])
    assert ALI in repr(bundle.told)
    assert any(ALI in sheet for sheet in sheets)
    assert not names(" ".join((repr(bundle.told), *sheets, *pages)))


def names(text: str) -> bool:
    """Whether the tag stands in a text, however its letters are joined."""
    return fold(TAG) in fold(text)


def may(reader: Session, name: str) -> bool:
    try:
        may_ask(reader.user, name)
    except NotPermitted:
        return False
    return True


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (AddTag(ALI, TODAY, " "), "tag_needs_name"),
        (AddTag(ALI, TODAY, "هر چه باشد"), "tag_unknown"),
        (AddTag(ALI, date(2026, 1, 1), TAG), "date_in_future"),
        (AddTag("1404-99999", TODAY, TAG), "file_not_found"),
    ],
)
def test_tags_that_cannot_be(session: Session, facts: AddTag, code: str) -> None:
    assert refusal(session, add_tag, facts) == code


def test_a_tag_does_not_end_before_it_held(session: Session) -> None:
    session.do(add_tag, AddTag(ALI, TODAY, TAG))
    (tag,) = session.ask(tags, AskTags(ALI, session.do(show_tags, ShowTags(ALI)).sighting)).tags
    assert refusal(session, end_tag, EndTag(ALI, tag.id, date(2025, 1, 1))) == "before_since"


def test_a_tag_given_or_ended_by_mistake_is_taken_back(session: Session) -> None:
    given = session.do(add_tag, AddTag(ALI, TODAY, TAG)).id
    session.do(end_tag, EndTag(ALI, given, TODAY))
    session.do(reopen_tag, ReopenTag(ALI, given, "اشتباه"))
    assert refusal(session, reopen_tag, ReopenTag(ALI, given, "اشتباه")) == "tag_not_found"
    session.do(end_tag, EndTag(ALI, given, TODAY))
    again = session.do(add_tag, AddTag(ALI, TODAY, TAG)).id
    assert refusal(session, reopen_tag, ReopenTag(ALI, given, "اشتباه")) == "tag_known"
    assert refusal(session, drop_tag, DropTag(ALI, again, " ")) == "bad_fields"
    assert refusal(session, reopen_tag, ReopenTag(ALI, given, " ")) == "bad_fields"
    assert refusal(session, drop_tag, DropTag(FATEMEH, again, "پروندهٔ دیگر")) == "tag_not_found"
    for tag in (again, given):
        session.do(drop_tag, DropTag(ALI, tag, "پروندهٔ دیگر"))
    seen = session.do(show_tags, ShowTags(ALI)).sighting
    assert session.ask(tags, AskTags(ALI, seen)).tags == ()
    (told,) = session.ask(list_trail, ListTrail(TrailFilter(commands=("casework.drop_tag",)), limit=1)).rows
    assert told.reason == "پروندهٔ دیگر"


@pytest.mark.parametrize(
    "reason", [TAG, f"{TAG} نبود", "زباله گرد است", "ملال جنسیتی (ترنس)", "او ترنس نیست"]
)
def test_no_reason_names_a_tag(session: Session, reason: str) -> None:
    """The trail is read by who may see tags, but printed for who may not."""
    given = session.do(add_tag, AddTag(ALI, TODAY, TAG)).id
    for command, facts in (
        (drop_tag, DropTag(ALI, given, reason)),
        (reopen_tag, ReopenTag(ALI, given, reason)),
    ):
        with pytest.raises(RuleError) as refused:
            session.do(command, facts)
        assert refused.value.facts["codes"] == ["reason_names_tag"]


@pytest.mark.parametrize(
    "reason", ["برای پروندهٔ دیگری بود", "کودک این خانواده نبود", "دارای سند است", "به گفتهٔ دکتر نسرین احمدی"]
)
def test_other_reasons_stand(session: Session, reason: str) -> None:
    given = session.do(add_tag, AddTag(ALI, TODAY, TAG)).id
    session.do(drop_tag, DropTag(ALI, given, reason))
    (told,) = session.ask(list_trail, ListTrail(TrailFilter(commands=("casework.drop_tag",)), limit=1)).rows
    assert told.reason == reason
