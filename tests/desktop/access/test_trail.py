# SPDX-License-Identifier: Apache-2.0
"""The page of the trail: narrowed, read, printed with a trace; and what was seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.campaigns.scenes import national_id, new_file
from tests.support.office import ADMIN, PASSWORD, desk
from tests.support.window import (
    nameless,
    open_window,
    press,
    press_here,
    settle,
    show_page,
    status_words,
    type_into,
)
from welfare_desk.desktop.access.trail import TrailPage
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role, Sighting
from welfare_desk.domain.summary.trail import RESTRICTED_WORK
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import EditPerson, edit_person, register_file
from welfare_desk.services.casework.restricted import ShowTags, show_tags
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import ListSightings, list_sightings
from welfare_desk.services.trail import PrintTrail, print_trail


@pytest.fixture
def number(session: Session) -> str:
    """A file that a clerk has edited."""
    made = session.do(register_file, new_file(national_id(1))).file_no
    session.do(
        add_user, AddUser("زهرا", Role.CASE_CLERK, "چهار واژهٔ بی ربط", "زهرا احمدی", own_password=PASSWORD)
    )
    with desk(session.office_dir, user="زهرا") as clerk:
        clerk.do(edit_person, EditPerson(made, 1, 1, {"mobile": "09351234567"}))
    return made


@pytest.fixture
def window(qtbot: QtBot, session: Session, number: str) -> Iterator[MainWindow]:
    made = open_window(qtbot, session)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> TrailPage:
    shown = show_page(qtbot, window, "trail")
    assert isinstance(shown, TrailPage)
    return shown


def commands(page: TrailPage) -> list[str]:
    rows = [page.changes.rows.row_at(place) for place in range(page.changes.rows.total)]
    return [row.command for row in rows]


def test_a_text_narrows_it_and_esc_shows_all_again(qtbot: QtBot, window: MainWindow, page: TrailPage) -> None:
    press(page.changes, "Ctrl+F")
    type_into(page.filters.text, "0935123")
    qtbot.waitUntil(lambda: page.changes.rows.total == 1)
    page.changes.setFocus()
    press(page.changes, "Esc")
    settle(qtbot, window)
    assert (page.changes.rows.total, "back" in status_words(window)) == (4, True)
    page.filters.user.choose(("زهرا",), announce=True)
    settle(qtbot, window)
    assert commands(page) == ["casework.edit_person"]
    type_into(page.filters.text, "چنین چیزی نیست")
    qtbot.waitUntil(lambda: page.changes.rows.total == 0)
    assert page.empty.isVisible()


def test_the_trail_of_a_file_opens_from_it_by_key(qtbot: QtBot, window: MainWindow, number: str) -> None:
    file = show_page(qtbot, window, "file", key=number)
    press(file, "Ctrl+H")
    settle(qtbot, window)
    page = window.page("trail")
    assert isinstance(page, TrailPage)
    assert (window.current_name(), page.filters.file_no.text()) == ("trail", number)
    assert commands(page) == ["casework.edit_person", "casework.register_file"]
    assert "clear the filters" in status_words(window)
    press(page.changes, "Ctrl+O")
    settle(qtbot, window)
    assert window.current_name() == "file"


def test_a_print_is_logged_and_shown(
    qtbot: QtBot, window: MainWindow, page: TrailPage, session: Session
) -> None:
    press(page.changes, "Ctrl+P")
    qtbot.waitUntil(lambda: bool(window.findChildren(PaperDialog)), timeout=10_000)
    settle(qtbot, window)
    [seen] = session.ask(list_sightings, ListSightings()).rows
    assert (seen.user, seen.what, seen.rows) == (ADMIN, Sighting.AUDIT_TRAIL, 4)


def test_what_was_seen_has_its_own_tab(
    qtbot: QtBot, window: MainWindow, page: TrailPage, session: Session, number: str
) -> None:
    session.do(show_tags, ShowTags(number))
    session.do(print_trail, PrintTrail())
    press(page.changes, "Ctrl+Tab")
    settle(qtbot, window)
    assert (page.seen.isVisible(), page.changes.isVisible(), page.seen.rows.total) == (True, False, 2)
    page.filters.what.choose((Sighting.RESTRICTED_TAGS,), announce=True)
    settle(qtbot, window)
    assert page.seen.rows.row_at(0).file_no == number
    page.seen.setFocus()
    press(page.seen, "Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"


def test_who_may_not_see_restricted_data_reads_that_there_was_some(
    qtbot: QtBot, session: Session, number: str
) -> None:
    session.do(show_tags, ShowTags(number))
    session.do(add_user, AddUser("رضا", Role.ADMIN, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    with desk(session.office_dir, user="رضا") as administrator:
        window = open_window(qtbot, administrator)
        page: TrailPage = show_page(qtbot, window, "trail", file_no="")
        page.changes.go_to(1)
        settle(qtbot, window)
        qtbot.waitUntil(
            lambda: page.panel.entry is not None and page.panel.entry.row.command == RESTRICTED_WORK
        )
        said = [label.text() for label in page.panel.area.findChildren(Label)]
        assert said == ["What it was and in which file is told only to who may see restricted data."]
        assert page.changes.rows.row_at(1).file_no == ""
        window.let_go()


def test_a_narrow_window_shows_the_entry_over_the_list(
    qtbot: QtBot, window: MainWindow, page: TrailPage
) -> None:
    window.resize(1092, 614)
    assert not page.panel.isVisible()
    page.changes.setFocus()
    press(page.changes, "Enter")
    settle(qtbot, window)
    [dialog] = [each for each in window.findChildren(Dialog) if each.isVisible()]
    assert dialog.title.text() == "One change"


def test_the_cursor_of_a_panel_that_goes_stands_in_the_list_and_enter_reads(
    qtbot: QtBot, window: MainWindow, page: TrailPage
) -> None:
    page.changes.setFocus()
    press_here("Enter")
    assert page.panel.area.hasFocus()
    window.resize(1092, 614)
    assert page.changes.hasFocus()
    press_here("Enter")
    settle(qtbot, window)
    [dialog] = [each for each in window.findChildren(Dialog) if each.isVisible()]
    assert dialog.title.text() == "One change"


def test_every_control_has_a_name(page: TrailPage) -> None:
    assert nameless(page.window()) == []
    page.tabs.step(1)
    assert nameless(page.window()) == []


def test_who_may_not_read_the_trail_has_the_key_disabled(qtbot: QtBot, session: Session, number: str) -> None:
    with desk(session.office_dir, user="زهرا") as clerk:
        window = open_window(qtbot, clerk)
        file = show_page(qtbot, window, "file", key=number)
        action = next(action for action in file.actions() if action.shortcut().toString() == "Ctrl+H")
        assert not action.isEnabled()
        window.let_go()


def test_the_password_never_stands_on_the_page(page: TrailPage) -> None:
    words = " ".join(label.text() for label in page.findChildren(Label))
    assert [secret for secret in (PASSWORD, "wrapped", "argon2") if secret in words] == []
