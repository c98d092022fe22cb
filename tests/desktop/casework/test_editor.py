# SPDX-License-Identifier: Apache-2.0
"""Editing a person in place: every fault at once; neither a later desk nor typing on loses a word."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.household import kept
from tests.support.window import press, press_here, settle, show_page, type_into
from welfare_desk import assembly
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.drafts import ShowDraft, draft
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    show_page(qtbot, window, "files")
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


def line(page: FilePage, name: str) -> QWidget:
    return page.editor.fields[name].control


def test_enter_walks_and_ctrl_s_saves_only_what_changed(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "first_name"), "علیرضا")
    press_here("Enter")
    assert line(page, "last_name").hasFocus()
    type_into(line(page, "mobile"), "+98 912 765 4321")
    type_into(line(page, "birth_date"), "۱۳۵۱/۱/۵")
    assert page.editor.edited() == ["first_name", "birth_date", "mobile"]
    press_here("Ctrl+S")
    settle(qtbot, window)
    after = kept(session)
    assert (after.person.first_name, after.person.mobile) == ("علیرضا", "09127654321")
    assert (after.person.birth_date, after.person.version, after.household.version) == (
        after.person.birth_date.replace(1972, 3, 25) if after.person.birth_date else None,
        2,
        1,
    )
    assert page.editor.edited() == []
    assert not page.editor.save_button.isEnabled()
    assert page.header.name.text() == "علیرضا اکبری"


def test_every_fault_is_shown_and_nothing_is_saved(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "national_id"), "0013542418")
    type_into(line(page, "mobile"), "0912")
    type_into(line(page, "birth_date"), "1404/12/30")
    type_into(line(page, "first_name"), "")
    type_into(line(page, "declared_size"), "0")
    press_here("Ctrl+S")
    settle(qtbot, window)
    wrong = [name for name, field in page.editor.fields.items() if field.error()]
    assert wrong == ["first_name", "national_id", "birth_date", "mobile", "declared_size"]
    assert page.editor.state.text() == "5 fields must be corrected before saving"
    assert kept(session).person.version == 1


def test_the_right_digit_is_offered_on_one_key(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "national_id"), "0013542418")
    assert page.editor.fields["national_id"].error()
    press_here("Ctrl+.")
    assert not page.editor.fields["national_id"].error()
    assert page.editor.edited() == []


def test_what_only_the_office_can_refuse_stands_at_its_field(
    qtbot: QtBot, window: MainWindow, page: FilePage
) -> None:
    type_into(line(page, "national_id"), "0499370899")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert page.editor.fields["national_id"].error().startswith("Another person has this identifier")
    assert page.editor.edited() == ["national_id"]


def test_the_later_of_two_desks_is_told_and_loses_nothing(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "mobile"), "09120000001")
    before = kept(session)
    other = {"mobile": "09120000002", "phone": "02156000000"}
    # Another process writes; this window is not told.
    facts = EditPerson(ALI, before.person.version, before.household.version, other)
    neighbour = assembly.open_office(
        session.office_dir, None, offices.PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    )
    neighbour.do(edit_person, facts)
    neighbour.close()
    press(line(page, "mobile"), "Ctrl+S")
    settle(qtbot, window)
    banner = page.place.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == f"{offices.ADMIN} has just changed this file"
    assert "Mobile, Telephone" in banner.text.text()
    assert page.editor.typed() == {"mobile": "09120000001"}
    assert page.editor.fields["mobile"].below.text() == "Saved meanwhile: 09120000002"
    press(line(page, "mobile"), "Ctrl+S")
    settle(qtbot, window)
    after = kept(session)
    assert (after.person.mobile, after.person.phone) == ("09120000001", "02156000000")
    assert page.place.banner() is None
    assert page.editor.fields["mobile"].below.text() == ""


def test_what_is_typed_while_a_saving_is_under_way_stays_and_is_saved_next(
    qtbot: QtBot, window: MainWindow, session: Session, page: FilePage
) -> None:
    type_into(line(page, "first_name"), "رضا")
    press_here("Ctrl+S")
    assert page.editor.saving
    type_into(line(page, "first_name"), "رضاقلی")
    type_into(line(page, "father_name"), "کریم")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(ALI)).person.first_name == "رضا"
    assert page.editor.edited() == ["first_name", "father_name"]
    assert page.editor.typed() == {"first_name": "رضاقلی", "father_name": "کریم"}
    assert [page.editor.fields[name].below.text() for name in page.editor.edited()] == ["", ""]
    drafted = session.ask(draft, ShowDraft("file", ALI))
    assert drafted.typed == {"first_name": "رضاقلی", "father_name": "کریم"}
    press_here("Ctrl+S")
    settle(qtbot, window)
    after = session.ask(show, ShowFile(ALI)).person
    assert (after.first_name, after.father_name, page.editor.edited()) == ("رضاقلی", "کریم", [])
    assert session.ask(draft, ShowDraft("file", ALI)).typed == {}


def test_saving_again_before_the_file_is_read_afresh_meets_no_other_desk(
    qtbot: QtBot, window: MainWindow, session: Session, page: FilePage
) -> None:
    type_into(line(page, "first_name"), "رضا")
    press_here("Ctrl+S")
    qtbot.waitUntil(lambda: not page.editor.saving)
    type_into(line(page, "father_name"), "کریم")
    press_here("Ctrl+S")
    settle(qtbot, window)
    after = session.ask(show, ShowFile(ALI)).person
    assert (after.first_name, after.father_name) == ("رضا", "کریم")
    assert [banner for banner in page.findChildren(Banner) if banner.isVisible()] == []


def test_another_file_is_read_from_its_top(qtbot: QtBot, window: MainWindow, page: FilePage) -> None:
    line(page, "address").setFocus()
    settle(qtbot, window)
    bar = page.editor.area.verticalScrollBar()
    assert bar.value() > 0
    show_page(qtbot, window, "reception")
    show_page(qtbot, window, "file", key="1400-00002")
    assert bar.value() == 0
