# SPDX-License-Identifier: Apache-2.0
"""People the office knows who have no file: found, told apart, and led to what can be done for them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.household import ALI, kept
from tests.support.keyboard import Keyboard
from tests.support.window import dialog_of, show_page
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.reception.arrival import ArrivalDialog
from welfare_desk.desktop.casework.register import RegisterDialog
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Kinship, Leaving
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.households import SplitHousehold, split_household
from welfare_desk.services.casework.membership import AddMember, MemberLeaves, add_member, member_leaves
from welfare_desk.services.session import Session

FATEMEH = "1400-00002"
SON, DAUGHTER = "0023456787", "0034567895"
SPLIT_ON = date(2025, 10, 1)


def add(session: Session, first: str, kinship: Kinship, **fields: str) -> int:
    version = kept(session).household.version
    typed = {"first_name": first, "last_name": "اکبری", **fields}
    return session.do(add_member, AddMember(ALI, version, kinship, fields=typed)).person_id


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ali's son and sister founded households of their own, his daughter moved out; none has a file."""
    opened = people.peopled_office(tmp_path)
    son = add(opened, "امیر", Kinship.SON, national_id=SON, father_name="علی", birth_date="1380/01/01")
    sister = add(opened, "پروانه", Kinship.SISTER, father_name="حسین")
    daughter = add(opened, "نگار", Kinship.DAUGHTER, national_id=DAUGHTER)
    for person_id in (son, sister):
        version = kept(opened).household.version
        opened.do(split_household, SplitHousehold(ALI, version, (person_id,), person_id, SPLIT_ON))
    version = kept(opened).household.version
    opened.do(member_leaves, MemberLeaves(ALI, version, daughter, SPLIT_ON, Leaving.MARRIED))
    yield opened
    opened.close()


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keyboard:
    return Keyboard(qtbot, SimpleNamespace(window=window))


def found(keys: Keyboard, typed: str) -> tuple[str, str, str]:
    """The first line of the search box: name, file number, and what is said of it."""
    keys.press("Ctrl+K")
    keys.write(typed)
    keys.settle()
    entry = keys.one(Palette).entries.entries()[0]
    return entry.words, entry.code, entry.note


def filled(dialog: RegisterDialog | ArrivalDialog) -> dict[str, str]:
    typed = {name: dialog.fields[name].typed() for name in ("first_name", "last_name", "father_name")}
    return typed | {"national_id": dialog.fields["national_id"].typed()}


AMIR = {"first_name": "امیر", "last_name": "اکبری", "father_name": "علی", "national_id": SON}


def test_enter_on_somebody_without_any_file_opens_the_form_of_a_new_one(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    show_page(qtbot, window, "file", key=FATEMEH)
    words, code, note = found(keys, SON)
    assert (words, code) == ("امیر اکبری", "")
    assert note.endswith("Has no file; Enter opens a new one")
    keys.press("Enter")
    dialog = dialog_of(window, RegisterDialog)
    assert filled(dialog) == AMIR
    assert keys.reads("امیر اکبری is known to the office, and has no file")
    keys.enter("Specialised field", "Social")
    keys.press("Ctrl+S")
    made = kept(session, SON)
    assert window.page("file").crumbs == ("Files", "امیر اکبری")
    assert [one.person.first_name for one in made.household.members] == ["امیر"]


def test_also_without_an_identifier_it_is_the_same_person(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    show_page(qtbot, window, "files")
    found(keys, "پروانه")
    keys.press("Enter")
    keys.enter("National ID", "0084575948")
    keys.enter("Specialised field", "Social")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    made = kept(session, "0084575948")
    assert made.person.father_name == "حسین"
    assert [(one.person.first_name, one.kinship) for one in made.household.members] == [
        ("پروانه", Kinship.HEAD)
    ]


def test_coming_back_to_the_list_opens_the_form_no_second_time(
    qtbot: QtBot, window: MainWindow, keys: Keyboard
) -> None:
    show_page(qtbot, window, "files")
    found(keys, SON)
    keys.press("Enter", "Esc")
    keys.nothing_asked()
    keys.press("Alt+3", "Alt+Left")
    keys.nothing_asked()


def test_who_left_a_household_is_found_with_where_they_were(
    qtbot: QtBot, window: MainWindow, keys: Keyboard
) -> None:
    show_page(qtbot, window, "file", key=FATEMEH)
    words, code, note = found(keys, DAUGHTER)
    assert (words, code) == ("نگار اکبری", ALI)
    assert "Was a household member of this file until" in note
    keys.press("Enter")
    page = window.page("file")
    assert isinstance(page, FilePage)
    assert (page.crumbs, page.parts.seen()) == (("Files", "علی اکبری"), "household")


def test_the_form_of_a_new_file_fills_in_what_is_known(
    qtbot: QtBot, window: MainWindow, keys: Keyboard
) -> None:
    show_page(qtbot, window, "files")
    keys.press("Ctrl+N")
    keys.write(SON)
    dialog = dialog_of(window, RegisterDialog)
    keys.wait_for(lambda: keys.reads("is known to the office, and has no file"))
    assert filled(dialog) == AMIR
    keys.enter("Father's name", "علیرضا")
    keys.walk_to("National ID")
    keys.write("0084575948")
    keys.wait_for(lambda: not keys.reads("is known to the office, and has no file"))
    # What was filled in for somebody else goes, what was typed stays.
    assert filled(dialog) == {
        "first_name": "", "last_name": "", "father_name": "علیرضا", "national_id": "0084575948"
    }  # fmt: skip


def test_the_form_says_where_somebody_lived(qtbot: QtBot, window: MainWindow, keys: Keyboard) -> None:
    show_page(qtbot, window, "files")
    keys.press("Ctrl+N")
    keys.write(DAUGHTER)
    told = f"نگار اکبری was a member of the household of file {isolate(ALI)} until"
    keys.wait_for(lambda: keys.reads("نگار اکبری was a member of the household"))
    assert keys.reads(told), keys.words()
    keys.press("Ctrl+O")
    assert window.page("file").crumbs == ("Files", "علی اکبری")


@pytest.mark.parametrize(
    ("typed", "told", "opens"),
    [
        (SON, "امیر اکبری is known to the office, and has no file", False),
        (DAUGHTER, "نگار اکبری was a member of the household of file", True),
    ],
)
def test_the_reception_desk_tells_the_truth(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, typed: str, told: str, opens: bool
) -> None:
    show_page(qtbot, window, "reception")
    keys.press("Ctrl+N")
    keys.write(typed)
    keys.wait_for(lambda: keys.reads(told))
    assert not keys.reads("has been at this desk before")
    keys.press("Ctrl+O")
    assert (window.current_name() == "file") is opens


def test_a_household_without_a_file_is_joined_back_by_a_members_id(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("household")
    page.parts.part("household").members.setFocus()
    keys.press("Ctrl+J")
    keys.write(SON)
    keys.wait_for(lambda: keys.reads("They move here"))
    keys.enter("امیر", "Son")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    here = [(one.person.first_name, one.kinship) for one in kept(session).household.members]
    assert here == [("علی", Kinship.HEAD), ("امیر", Kinship.SON)]


@pytest.mark.parametrize("before", ["", FATEMEH])
@pytest.mark.parametrize("key", ["", "1400-99999"])
def test_where_no_file_is_shown_nothing_can_be_done(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, before: str, key: str
) -> None:
    if before:
        show_page(qtbot, window, "file", key=before)
    page: FilePage = show_page(qtbot, window, "file", key=key)
    assert keys.reads("No file is open")
    assert not page.header.isVisible()
    assert not page.parts.isVisible()
    on = {action.text() for action in page.actions() if action.isEnabled()}
    assert on == {"Next part of the file", "Part before"}
    for pressed in ("F6", "F7", "F8", "Ctrl+G", "Ctrl+P", "Ctrl+S", "Ctrl+T", "Ins"):
        keys.press(pressed)
    keys.nothing_asked()
    show_page(qtbot, window, "file", key=FATEMEH)
    assert page.parts.isVisible()
    assert not keys.reads("No file is open")
    on = {action.text() for action in page.actions() if action.isEnabled()}
    assert "Record coverage" in on
