# SPDX-License-Identifier: Apache-2.0
"""One file as a clerk works it: editing, faults, two desks, drafts, coverage, papers, keys."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support import people
from tests.support.pair import merged
from tests.support.window import nameless, open_window, press, settle, show_page, type_into
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.parts import PARTS
from welfare_desk.desktop.casework.relations import HouseholdTab
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import register_file
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


VIEWER_PASSWORD = "چهار چنار کنار رود"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    show_page(qtbot, window, "files")
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


def test_the_file_is_told_in_words(page: FilePage) -> None:
    assert page.header.name.text() == "علی اکبری"
    assert page.header.facts["file_no"].value.text() == ALI
    assert [page.overview.standing.coverage.chip.text(), page.overview.standing.pension.chip.text()] == [
        "Covered",
        "No pension",
    ]
    assert page.editor.fields["birth_date"].below.text() == "Saturday 12 Tir 1350 — 54 years"


def test_ctrl_tab_walks_through_the_parts(page: FilePage) -> None:
    names = []
    for _ in range(len(PARTS) + 1):
        names.append(page.header.tabs.current)
        press(page, "Ctrl+Tab")
    assert names == ["overview", *(spec.name for spec in PARTS)]
    assert page.header.tabs.current == "overview"


def test_a_member_with_a_file_is_opened_from_the_household(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    session.do(register_file, people.SON)
    settle(qtbot, window)
    page.show_tab("household")
    household = page.parts.part("household")
    assert isinstance(household, HouseholdTab)
    table = household.members
    assert table.rows.total == 2
    table.setFocus()
    press(table, "End")
    press(table, "Enter")
    settle(qtbot, window)
    assert page.crumbs == ("Files", "امیر اکبری")
    assert page.header.tabs.current == "overview"


def test_a_viewer_may_look_but_not_change(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("زهرا", Role.VIEWER, VIEWER_PASSWORD, own_password=offices.PASSWORD))
    viewer = offices.desk(session.office_dir, user="زهرا")
    window = open_window(qtbot, viewer)
    page = show_page(qtbot, window, "file", key=ALI)
    assert [name for name, field in page.editor.fields.items() if field.control.isEnabled()] == []
    buttons = (page.coverage_button, page.certificate_button, page.print_button, page.editor.save_button)
    assert [button.isEnabled() for button in buttons] == [False] * 4
    window.let_go()
    viewer.close()


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_screen_reader_can_name_every_part(
    qtbot: QtBot, session: Session, language: str, theme: str
) -> None:
    window = open_window(qtbot, session, language=language, theme=theme)
    page = show_page(qtbot, window, "file", key=ALI)
    for name in ("overview", "household", "reasons", "standing", "history"):
        page.show_tab(name)
        assert nameless(page) == []
        assert page.grab().size() == page.size()
    window.let_go()


def test_a_file_merged_away_meanwhile_is_told_and_gets_nothing_of_what_was_typed(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    stays, goes = (session.ask(show, ShowFile(number)).person.id for number in (ALI, FATEMEH))
    page: FilePage = show_page(qtbot, window, "file", key=FATEMEH)
    type_into(page.editor.fields["mobile"].control, "09121112233")
    before = session.ask(show, ShowFile(ALI)).person.mobile
    listening, session._listeners = session._listeners, []  # another process merges: nothing is announced
    merged(session, stays, goes)
    session._listeners = listening
    page.editor.save()
    settle(qtbot, window)
    kept = session.ask(show, ShowFile(ALI)).person
    assert (kept.mobile, page.editor.edited()) == (before, ["mobile"])
    banner = page.trouble.banner()
    assert isinstance(banner, Banner)
    assert f"{FATEMEH}\u200e was merged into \u200e{ALI}" in banner.title.text()
    page.editor.save()
    settle(qtbot, window)
    assert session.ask(show, ShowFile(ALI)).person.mobile == "09121112233"
