# SPDX-License-Identifier: Apache-2.0
"""What another desk changed is told field by field, with both values, in the office's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import family_office, kept
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.wording.differing import differences
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Kinship, Severity
from welfare_desk.domain.casework.commission import CommissionKind, SessionCounts, SessionMember, Trade
from welfare_desk.domain.casework.person import Disability, SocialCategory
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.commission import SessionRow
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.upkeep import Letterhead
from welfare_desk.settings import Settings


@pytest.fixture
def file(qtbot: QtBot, tmp_path: Path) -> Iterator[FileSummary]:
    dress(Settings(theme="light", language="en"))
    with family_office(tmp_path) as session:
        yield kept(session)


def plain(seen: object, now: object) -> list[str]:
    """The lines without the marks that keep both directions in order."""
    marks = {ord(mark): None for mark in "\u061c\u2066\u2067\u2068\u2069\u200e\u200f"}
    return [line.translate(marks) for line in differences(seen, now)]


def test_nothing_is_told_of_what_is_the_same_or_gone(file: FileSummary) -> None:
    assert (plain(file, file), plain(file, None), plain(None, file)) == ([], [], [])


def test_every_part_of_a_file_is_told(file: FileSummary) -> None:
    disability = Disability(9, DisabilityType.VISUAL, Severity.SEVERE, False, valid_until=date(2026, 3, 21))
    now = replace(
        file,
        file=replace(file.file, version=7, coverage=Coverage.DISCHARGED, client_code="99"),
        household=replace(file.household, version=3, rent=Rial(5_000_000), sheba_owner_id=4),
        disabilities=(*file.disabilities, disability),
        categories=(SocialCategory("چندقلوها"),),
    )
    assert plain(file, now) == [
        "Coverage: from Covered to Discharged",
        "Client code: from — to 99",
        "Rent: from — to 5,000,000",
        "Disabilities: from — to Visual, Severe, 1405/01/01",
        "Social categories: from — to چندقلوها",
    ]


def test_of_the_members_those_are_told_who_differ(file: FileSummary) -> None:
    ali, wife, son = file.household.members
    grown = replace(son, person=replace(son.person, mobile="09121234567"))
    aunt = replace(wife, kinship=Kinship.SISTER)
    household = replace(file.household, members=(ali, wife, grown))
    assert plain(file, replace(file, household=household)) == ["امیر اکبری, Mobile: from — to 09121234567"]
    household = replace(file.household, members=(ali, aunt))
    assert plain(file, replace(file, household=household)) == [
        "Members: from زهرا کریمی (Spouse), امیر اکبری (Son) to زهرا کریمی (Sister)"
    ]


def test_the_own_person_is_told_once_and_not_as_a_member_too(file: FileSummary) -> None:
    ali, *others = file.household.members
    person = replace(file.person, job="نانوا")
    household = replace(file.household, members=(replace(ali, person=person), *others))
    told = plain(file, replace(file, person=person, household=household))
    assert told == ["Job: from — to نانوا"]


def test_a_session_tells_the_seats_that_changed(file: FileSummary) -> None:
    first, second = SessionMember("رضا نوری", Trade.OTHER), SessionMember("نرگس راد", Trade.OTHER)
    kind = CommissionKind.DETERMINATION
    seen = SessionRow(1, 1, "1404-01", date(2025, 10, 22), kind, "", (first,), False, SessionCounts())
    now = replace(seen, version=2, place="تالار", members=(first, second))
    assert plain(seen, now) == ["Place: from — to تالار", "Members: from — to نرگس راد"]


def test_a_letterhead_is_told_in_the_words_of_its_fields(file: FileSummary) -> None:
    assert plain(Letterhead(), Letterhead("خیابان امام", fax="021-56000000")) == [
        "Address: from — to خیابان امام",
        "Fax: from — to 021-56000000",
    ]
