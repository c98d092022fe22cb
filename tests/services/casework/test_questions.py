# SPDX-License-Identifier: Apache-2.0
"""Search, lists, the file page and saved views on a real office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id, register
from tests.support.office import ADMIN, office
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    Kinship,
    Severity,
    Sex,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.summary.file import TimelineItem
from welfare_desk.domain.summary.listing import (
    FileFilter,
    FileRow,
    FilterValues,
    FindFiles,
    Lacking,
    ListFiles,
    SortBy,
    ValueCount,
)
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    DeleteView,
    EditPerson,
    NewDisability,
    RegisterFile,
    SaveView,
    delete_view,
    edit_person,
    register_file,
    save_view,
)
from welfare_desk.services.casework.questions import (
    AskFilterValues,
    AskViews,
    ShowFile,
    filter_values,
    find,
    list_files,
    show,
    views,
)
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move

TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


@pytest.fixture
def three(session: Session) -> Session:
    """Three files: علی‌رضا آقایی, گل‌بانو پارسا and علی یاری."""
    register(
        session,
        1,
        first_name="علی‌رضا",
        last_name="آقایی",
        father_name="حسن",
        mobile="09121234567",
        neighbourhood="واوان",
        birth_date="1370/1/1",
        sheba="IR820540102680020817909002",
        sex="male",
    )
    session.do(
        register_file,
        RegisterFile(
            {
                "first_name": "گل‌بانو",
                "last_name": "پارسا",
                "foreign_id": "12345678901",
                "phone": "02156341199",
            },
            Domain.SOCIAL,
            categories=("زن سرپرست خانوار",),
            coverage=Coverage.APPLICANT,
            file_no="1399-00007",
        ),
    )
    register(session, 3, first_name="علی", last_name="یاری", father_name="رضا", neighbourhood="باغ فیض")
    return session


def _numbers(session: Session, text: str, substring: bool = False) -> list[str]:
    return [row.file_no for row in session.ask(find, FindFiles(text, substring=substring)).rows]


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("علیرضا", ["1404-00001"]),
        ("علي رضا", ["1404-00001", "1404-00002"]),
        ("آقايي علی", ["1404-00001"]),
        ("اقایی", ["1404-00001"]),
        ("گلبانو", ["1399-00007"]),
        ("واوا", ["1404-00001"]),
        ("سرپرست", ["1399-00007"]),
        ("۰۹۱۲", ["1404-00001"]),
        ("+98912", ["1404-00001"]),
        ("4567", ["1404-00001"]),
        ("1199", ["1399-00007"]),
        ("123456789", ["1399-00007"]),
        ("1399/7", ["1399-00007"]),
        ("1404", ["1404-00001", "1404-00002"]),
        ("00002", ["1404-00002"]),
        (national_id(3), ["1404-00002"]),
        ("یاری 1000", ["1404-00002"]),
        ("لی", []),
        ("", []),
        ("؟", []),
    ],
)
def test_find(three: Session, typed: str, numbers: list[str]) -> None:
    assert _numbers(three, typed) == numbers


def test_wrong_keyboard_is_told(three: Session) -> None:
    found = three.ask(find, FindFiles("ugdvqh"))
    assert ([row.last_name for row in found.rows], found.searched) == (["آقایی"], "علیرضا")
    assert three.ask(find, FindFiles("علیرضا")).searched == ""


def test_substring_only_on_request(three: Session) -> None:
    assert _numbers(three, "لی", substring=True) == ["1404-00002", "1404-00001"]
    assert _numbers(three, "بانو ارس", substring=True) == ["1399-00007"]
    assert _numbers(three, "634119", substring=True) == ["1399-00007"]
    assert _numbers(three, " ", substring=True) == []


def test_the_count_goes_beyond_the_limit_unless_left_open(three: Session) -> None:
    assert three.ask(find, FindFiles("علی", limit=1)).total == 2
    assert three.ask(find, FindFiles("1", limit=1)).total == 3
    assert three.ask(find, FindFiles("علی", limit=1, counted=False)).total == 1


def test_a_first_answer_comes_from_the_ordered_indexes(three: Session) -> None:
    first = three.ask(find, FindFiles("رضا", complete=False))
    assert (first.rows, first.total) == ((), 0)
    assert len(three.ask(find, FindFiles("رضا")).rows) == 2


def test_a_row_carries_what_the_list_shows(three: Session) -> None:
    row = three.ask(find, FindFiles("آقایی")).rows[0]
    assert row == FileRow(
        file_id=1,
        file_no="1404-00001",
        national_id=national_id(1),
        first_name="علی‌رضا",
        last_name="آقایی",
        father_name="حسن",
        birth_date=date(1991, 3, 21),
        domain=Domain.REHABILITATION,
        pension_state=PensionState.NONE,
        waiting=False,
        coverage=Coverage.COVERED,
        sex=Sex.MALE,
        neighbourhood="واوان",
        mobile="09121234567",
        last_event_on=TODAY,
    )


@pytest.mark.parametrize(
    ("chosen", "families"),
    [
        (FileFilter(), ["آقایی", "پارسا", "یاری"]),
        (FileFilter(text="علی"), ["آقایی", "یاری"]),
        (FileFilter(text="ugd"), ["آقایی", "یاری"]),
        (FileFilter(text="؟"), []),
        (FileFilter(text="zzz"), []),
        (FileFilter(domains=(Domain.SOCIAL, Domain.PREVENTION)), ["پارسا"]),
        (FileFilter(coverages=(Coverage.COVERED,)), ["آقایی", "یاری"]),
        (FileFilter(categories=("زن سرپرست خانوار",)), ["پارسا"]),
        (FileFilter(neighbourhoods=("باغ فیض", "واوان")), ["آقایی", "یاری"]),
        (FileFilter(sexes=(Sex.MALE,)), ["آقایی"]),
        (FileFilter(incomplete=True), ["پارسا", "یاری"]),
        (FileFilter(lacking=(Lacking.NEIGHBOURHOOD,)), ["پارسا"]),
        (FileFilter(lacking=(Lacking.NEIGHBOURHOOD, Lacking.SEVERITY)), ["آقایی", "پارسا", "یاری"]),
        (FileFilter(lacking=(Lacking.DISABILITY,), sexes=(Sex.MALE,)), ["آقایی"]),
        (FileFilter(lacking=(Lacking.DECILE,), domains=(Domain.SOCIAL,)), ["پارسا"]),
        (FileFilter(pension_states=(PensionState.ON_PENSION,)), []),
        (FileFilter(waiting=False), ["آقایی", "پارسا", "یاری"]),
        (FileFilter(disabilities=(DisabilityType.VISUAL,), severities=(Severity.MILD,)), []),
    ],
)
def test_filters(three: Session, chosen: FileFilter, families: list[str]) -> None:
    page = three.ask(list_files, ListFiles(chosen))
    assert ([row.last_name for row in page.rows], page.total) == (families, len(families))


@pytest.mark.parametrize(
    ("sort", "families"),
    [
        (SortBy.NAME, ["آقایی", "پارسا", "یاری"]),
        (SortBy.FILE_NO, ["پارسا", "آقایی", "یاری"]),
        (SortBy.NATIONAL_ID, ["آقایی", "یاری", "پارسا"]),
        (SortBy.BIRTH_DATE, ["پارسا", "یاری", "آقایی"]),
        (SortBy.NEIGHBOURHOOD, ["پارسا", "یاری", "آقایی"]),
        (SortBy.LAST_EVENT, ["آقایی", "پارسا", "یاری"]),
    ],
)
def test_sorting_and_paging(three: Session, sort: SortBy, families: list[str]) -> None:
    up = three.ask(list_files, ListFiles(sort=sort))
    assert [row.last_name for row in up.rows] == families
    down = ListFiles(sort=sort, descending=True, limit=2)
    assert [row.last_name for row in three.ask(list_files, down).rows] == families[:0:-1]
    last = three.ask(list_files, replace(down, offset=2))
    assert ([row.last_name for row in last.rows], last.total) == (families[:1], 3)


def test_values_to_filter_by_stand_in_persian_order(three: Session) -> None:
    assert three.ask(filter_values, AskFilterValues()) == FilterValues(
        (ValueCount("باغ فیض", 1), ValueCount("واوان", 1)), (ValueCount("زن سرپرست خانوار", 1),)
    )


@pytest.mark.parametrize("key", ["1404-00001", "۱۴۰۴/۱", " 1404-00001 ", national_id(1)])
def test_a_file_is_shown_by_any_of_its_keys(three: Session, key: str) -> None:
    shown = three.ask(show, ShowFile(key))
    assert (shown.file.file_no, shown.person.full_name) == ("1404-00001", "علی‌رضا آقایی")


def test_a_foreigner_is_shown_by_the_card(three: Session) -> None:
    assert three.ask(show, ShowFile("12345678901")).file.file_no == "1399-00007"


@pytest.mark.parametrize("key", ["", "1404-00009", "0013542419", "علی"])
def test_an_unknown_key_is_told(three: Session, key: str) -> None:
    with pytest.raises(RuleError) as refused:
        three.ask(show, ShowFile(key))
    assert (refused.value.code, refused.value.facts) == ("file_not_found", {"key": key})


def _full_file() -> RegisterFile:
    """A file with everything a desk can write into it."""
    typed = {
        "first_name": "علی",
        "last_name": "محمدی",
        "national_id": national_id(1),
        "declared_size": "3",
        "decile": "4",
        "decile_on": "1404/01/01",
        "postal_code": "1234567890",
        "address": "خیابان یک",
        "neighbourhood": "واوان",
    }
    disabilities = (
        NewDisability(DisabilityType.VISUAL, Severity.SEVERE, date(2020, 1, 1), date(2030, 1, 1)),
        NewDisability(DisabilityType.HEARING),
    )
    return RegisterFile(
        typed,
        Domain.REHABILITATION,
        opened_on=date(2024, 5, 1),
        disabilities=disabilities,
        categories=("چندقلوها",),
        reason="معرفی",
        letter_no="12/3",
        note="یادداشت",
    )


def test_the_file_page_is_whole(session: Session) -> None:
    number = session.do(register_file, _full_file()).file_no
    brother = {"first_name": "رضا", "last_name": "محمدی", "national_id": national_id(2)}
    session.do(
        register_file,
        RegisterFile(brother, Domain.SOCIAL, household_of=number, kinship=Kinship.BROTHER),
    )
    session.do(move, MoveInQueue(number, QueueState.WAITING, date(2024, 6, 1), letter_no="7"))
    session.do(move, MoveInQueue(number, QueueState.WAITING, date(2024, 7, 1), service="wheelchair"))
    session.do(change, ChangePension(number, PensionState.ON_PENSION, date(2025, 1, 1), "سهمیه", "۷"))
    session.do(edit_person, EditPerson(number, 1, 1, {"father_name": "حسن", "decile": "5"}))
    shown = session.ask(show, ShowFile(number))
    assert (number, shown.file.opened_on, shown.file.note) == ("1403-00001", date(2024, 5, 1), "یادداشت")
    assert (shown.household.declared_size, shown.household.counted_size) == (3, 2)
    assert (shown.household.decile, shown.household.decile_on) == (5, date(2025, 3, 21))
    assert (shown.household.postal_code, shown.household.address) == ("1234567890", "خیابان یک")
    members = [
        (one.person.first_name, one.kinship, one.file_no, one.disabled) for one in shown.household.members
    ]
    assert members == [
        ("علی", Kinship.HEAD, "1403-00001", True),
        ("رضا", Kinship.BROTHER, "1404-00001", False),
    ]
    assert [(one.type, one.severity, one.is_primary, one.valid_until) for one in shown.disabilities] == [
        (DisabilityType.VISUAL, Severity.SEVERE, True, date(2030, 1, 1)),
        (DisabilityType.HEARING, Severity.UNKNOWN, False, None),
    ]
    assert [(one.name, one.since) for one in shown.categories] == [("چندقلوها", date(2024, 5, 1))]
    assert shown.pension == PensionFact(PensionState.ON_PENSION, date(2025, 1, 1))
    assert [(one.service, one.state, one.ended_on) for one in shown.queue] == [
        ("pension", QueueState.ADMITTED, date(2025, 1, 1)),
        ("wheelchair", QueueState.WAITING, None),
    ]
    assert [(one.to_state, one.reason, one.letter_no) for one in shown.events] == [
        (Coverage.COVERED, "معرفی", "12/3")
    ]
    assert shown.timeline == (
        TimelineItem(TODAY, "edit", "casework.edit_person", "father_name، decile", ADMIN),
        TimelineItem(date(2025, 1, 1), "queue", "admitted", "مستمری، سهمیه، ۷", ADMIN),
        TimelineItem(date(2025, 1, 1), "pension", "on_pension", "سهمیه، ۷", ADMIN),
        TimelineItem(date(2024, 7, 1), "queue", "waiting", "ویلچر", ADMIN),
        TimelineItem(date(2024, 6, 1), "queue", "waiting", "مستمری، 7", ADMIN),
        TimelineItem(date(2024, 5, 1), "coverage", "covered", "معرفی، 12/3", ADMIN),
    )


def test_views_are_kept_replaced_and_forgotten(three: Session) -> None:
    covered = FileFilter(coverages=(Coverage.COVERED,))
    first = three.do(save_view, SaveView("تحت پوشش", covered, SortBy.FILE_NO, descending=True))
    other = three.do(save_view, SaveView("همه", FileFilter()))
    again = three.do(save_view, SaveView("تحت پوشش", FileFilter(text="علی"), seen=first.version))
    assert again.id == first.id
    renamed = three.do(save_view, SaveView("پوشش", covered, id=first.id, seen=again.version))
    assert three.ask(views, AskViews()) == (replace(renamed, count=2), replace(other, count=3))
    assert three.ask(views, AskViews(counted=False)) == (renamed, other)
    three.do(delete_view, DeleteView(first.id, renamed.version))
    assert three.ask(views, AskViews(counted=False)) == (other,)


@pytest.mark.parametrize(
    ("change_view", "code"),
    [
        (SaveView(" ", FileFilter()), "view_needs_name"),
        (SaveView("همه", FileFilter(), id=99), "view_not_found"),
        (SaveView("يکي", FileFilter(), id=2), "view_exists"),
        (SaveView("سه", FileFilter(), id=99), "view_not_found"),
    ],
)
def test_refused_views(session: Session, change_view: SaveView, code: str) -> None:
    session.do(save_view, SaveView("یکی", FileFilter()))
    session.do(save_view, SaveView("دو", FileFilter()))
    with pytest.raises(RuleError) as refused:
        session.do(save_view, change_view)
    assert refused.value.code == code


def test_a_view_that_is_gone_cannot_be_deleted(session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(delete_view, DeleteView(1))
    assert refused.value.code == "view_not_found"
