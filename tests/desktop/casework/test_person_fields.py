# SPDX-License-Identifier: Apache-2.0
"""Hints of a person's fields: a name typed with the wrong keyboard, an account that somebody has already."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.people import SHEBA
from tests.support.window import press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.person_fields import LandlineField, NameField, NeighbourhoodField
from welfare_desk.desktop.kit.fields.identifier import IdField
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

FATEMEH = "1400-00002"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    shown: FilePage = show_page(qtbot, window, "file", key=FATEMEH)
    return shown


def named(page: FilePage, name: str) -> Any:
    return page.editor.fields[name]


@pytest.mark.parametrize(("typed", "meant"), [("ugd", "علی"), ("UGD", "علی"), ("lvdl", "مریم")])
def test_a_name_typed_in_latin_letters_is_read_on_one_key(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, typed: str, meant: str
) -> None:
    field: NameField = named(page, "first_name")
    type_into(field.control, typed)
    assert (field.below.text(), field.error()) == ("Latin letters: is the keyboard in English?", "")
    assert field.fix.accessibleName() == f"Use {inline(meant)} ({isolate('Ctrl+.')})"
    press_here("Ctrl+.")
    assert (field.value(), field.fix.isVisible(), field.below.text()) == (meant, False, "")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(FATEMEH)).person.first_name == meant


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("09121119999", "This is a mobile number: «Mobile» is its field."),
        ("0912 111 9999", "This is a mobile number: «Mobile» is its field."),
        ("02156001234", ""),
    ],
)
def test_a_mobile_number_in_the_field_of_the_landline_is_told_and_no_fault(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, typed: str, told: str
) -> None:
    field: LandlineField = named(page, "phone")
    type_into(field.control, typed)
    assert (field.below.text(), field.error()) == (told, "")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(FATEMEH)).person.phone == typed.replace(" ", "")
    assert field.below.text() == told


def test_the_reading_is_taken_back_as_typing_is(page: FilePage) -> None:
    field: NameField = named(page, "last_name")
    type_into(field.control, "ugd")
    press_here("Ctrl+.")
    press_here("Ctrl+Z")
    assert field.value() == "ugd"


def test_a_latin_name_is_no_fault(qtbot: QtBot, window: MainWindow, page: FilePage, session: Session) -> None:
    field: NameField = named(page, "father_name")
    type_into(field.control, "John")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(FATEMEH)).person.father_name == "John"
    type_into(field.control, "ر")
    assert (field.fix.isVisible(), field.below.text()) == (False, "")


@pytest.mark.parametrize("typed", [SHEBA, SHEBA[2:], " ".join(SHEBA[at : at + 4] for at in range(0, 26, 4))])
def test_a_sheba_that_somebody_has_already_names_them_and_is_kept(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, typed: str
) -> None:
    field: IdField = named(page, "sheba")
    type_into(field.control, typed)
    press_here("Enter")
    settle(qtbot, window)
    told = f"{inline('علی اکبری')}, file {isolate('1400-00001')}, has this account already"
    assert (field.below.text(), field.below.property("role"), field.error()) == (told, "warning", "")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(FATEMEH)).household.sheba == SHEBA


def test_an_account_of_ones_own_household_is_no_matter(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key="1400-00001")
    field: IdField = named(page, "sheba")
    type_into(field.control, "IR")
    type_into(field.control, SHEBA)
    settle(qtbot, window)
    assert "has this account already" not in field.below.text()


NEW = "New: it joins the office's neighbourhoods."


@pytest.mark.parametrize(("typed", "near"), [("قائمیم", "قائمیه"), ("کوهسار", "")])
def test_a_new_neighbourhood_is_told_in_amber_and_a_near_one_is_taken_with_one_key(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, typed: str, near: str
) -> None:
    field: NeighbourhoodField = named(page, "neighbourhood")
    type_into(field.control, typed)
    assert (field.below.text(), field.below.property("role"), field.error()) == (NEW, "warning", "")
    assert field.fix.isVisible() == bool(near)
    press_here("Ctrl+.")
    assert (field.value(), field.fix.isVisible()) == (near or typed, False)
    assert field.below.text() == ("" if near else NEW)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(FATEMEH)).household.neighbourhood == (near or typed)
    assert field.below.text() == ""


def test_what_is_told_as_the_cursor_leaves_is_scrolled_into_sight(
    qtbot: QtBot, window: MainWindow, page: FilePage
) -> None:
    window.resize(1366, 768)
    field: NeighbourhoodField = named(page, "neighbourhood")
    type_into(field.control, "قائمی")
    press(field.line.completer().popup(), "Tab")
    settle(qtbot, window)
    assert (field.below.text(), field.fix.isVisible()) == (NEW, True)
    for told in (field.below, field.fix):
        assert told.visibleRegion().boundingRect().height() == told.height()


def test_a_neighbourhood_that_is_known_or_half_typed_is_not_called_new(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    field: NeighbourhoodField = named(page, "neighbourhood")
    for typed in ("قا", "قائميه", ""):
        type_into(field.control, typed)
        assert field.below.text() == ""
    type_into(field.control, "قا")
    press(field.line.completer().popup(), "Tab")
    assert field.below.text() == NEW  # it was left so
    type_into(field.control, "کوهسار")
    press_here("Ctrl+S")
    settle(qtbot, window)
    type_into(field.control, "زرافشان")
    type_into(field.control, "کوهسار")
    assert (field.edited(), field.below.text()) == (False, "")  # the office knows it now
