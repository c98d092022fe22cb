# SPDX-License-Identifier: Apache-2.0
"""What cannot be done with this file, or with no row under the cursor, is off and says why, in Persian."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.support.window import open_window, press, press_here, settle, show_page
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, Leaving
from welfare_desk.domain.errors import RuleError
from welfare_desk.sentences import say
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.membership import MemberLeaves, member_leaves
from welfare_desk.services.casework.opening import TakeOpeningBack, take_opening_back
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reasons import AddCategory, add_category
from welfare_desk.services.papers import IssueCertificate, issue_certificate
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"
CHOOSE = "نخست ردیفی از فهرست را برگزینید."
GOES_ON = "عضویت در این گروه پایان نیافته است."
TODAY = date(2025, 10, 22)


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, language="fa")
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


def shown_file(qtbot: QtBot, window: MainWindow, part: str = "overview", file_no: str = ALI) -> FilePage:
    show_page(qtbot, window, "files")
    page: FilePage = show_page(qtbot, window, "file", key=file_no)
    page.show_tab(part)
    settle(qtbot, window)
    return page


def off(page: FilePage, part: str = "") -> dict[str, str]:
    """By key: why an act of the page, or of one of its parts, is off."""
    owner = page.parts.part(part) if part else page
    return {
        action.shortcut().toString(): reason_of(action)
        for action in owner.actions()
        if isinstance(action, QAction) and not action.isEnabled()
    }


def refused_certificate(session: Session, file_no: str) -> str:
    """What the office says to whoever asks for the certificate all the same."""
    with pytest.raises(RuleError) as refused:
        session.do(issue_certificate, IssueCertificate(file_no, "بانک ملت", "", TODAY))
    return say(refused.value.code, refused.value.facts, "fa")


def asked(window: MainWindow) -> list[Dialog]:
    return [one for one in window.findChildren(Dialog) if one.isVisible()]


@pytest.mark.parametrize("coverage", [Coverage.DECEASED, Coverage.DISCHARGED, Coverage.CLOSED])
def test_no_certificate_for_whom_the_office_refuses_one(
    qtbot: QtBot, window: MainWindow, session: Session, coverage: Coverage
) -> None:
    page = shown_file(qtbot, window)
    assert "Ctrl+G" not in off(page)
    session.do(record_coverage, RecordCoverage(ALI, coverage, TODAY, "رفع نیاز"))
    settle(qtbot, window)
    told = refused_certificate(session, ALI)
    assert off(page)["Ctrl+G"] == told
    assert (page.certificate_button.isEnabled(), page.certificate_button.toolTip()) == (False, told)
    press(page, "Ctrl+G")
    settle(qtbot, window)
    assert asked(window) == []


def test_the_list_follows_the_file_under_the_cursor(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY, "فوت"))
    page: FilesPage = show_page(qtbot, window, "files")
    page.table.setFocus()
    certificate = next(one for one in page.actions() if one.shortcut().toString() == "Ctrl+G")
    told = {}
    for _ in range(page.table.rows.total):
        row = page.table.current_row()
        told[row.file_no] = reason_of(certificate)
        press_here("Down")
    assert told[ALI] == refused_certificate(session, ALI)
    assert told[FATEMEH] == ""
    assert page.table.go_to_key(page.table.rows.key(page.table.rows.row_at(0)))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.panel.summary is not None)
    first = page.table.current_row().file_no
    qtbot.waitUntil(lambda: page.panel.summary.file.file_no == first)
    assert reason_of(page.panel.certificate_button) == told[first]


def test_a_file_whose_opening_was_taken_back_has_nothing_left_to_take_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = shown_file(qtbot, window)
    assert "Shift+F6" not in off(page)
    session.do(take_opening_back, TakeOpeningBack(ALI, "پروندهٔ همسایه است"))
    settle(qtbot, window)
    assert off(page)["Shift+F6"] == "تغییری برای برگرداندن نمانده است."
    press(page, "Shift+F6")
    assert asked(window) == []


def test_without_a_group_none_can_end(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    page = shown_file(qtbot, window, "reasons")
    button = page.parts.part("reasons").acts.buttons["end_category"]
    primary = "این معلولیت هم‌اکنون معلولیت اصلی است."
    assert button.text().strip() == "پایان عضویت در گروه"
    counts = "این معلولیت پایان نیافته است."
    off_now = {"Ctrl+M": primary, "Ctrl+Shift+Z": counts, "Shift+Del": CHOOSE, "Shift+F2": CHOOSE}
    assert off(page, "reasons") == off_now
    assert button.toolTip() == CHOOSE
    press(page.header.tabs, "Shift+Del")
    settle(qtbot, window)
    assert asked(window) == []
    version = session.ask(show, ShowFile(ALI)).person.version
    session.do(add_category, AddCategory(ALI, version, "چندقلوها", TODAY))
    settle(qtbot, window)
    assert off(page, "reasons") == {"Ctrl+M": primary, "Ctrl+Shift+Z": counts, "Shift+F2": GOES_ON}
    press(page.header.tabs, "Shift+Del")
    settle(qtbot, window)
    assert [each.title.text() for each in asked(window)] == ["پایان اعتبار"]


def test_del_means_the_list_that_the_cursor_stands_in(qtbot: QtBot, window: MainWindow) -> None:
    """A file with a group and without a disability."""
    page = shown_file(qtbot, window, "reasons", FATEMEH)
    part = page.parts.part("reasons")
    page.header.tabs.setFocus()
    nothing = dict.fromkeys(("F2", "Ctrl+M", "Del", "Ctrl+Shift+Z"), CHOOSE)
    assert off(page, "reasons") == {**nothing, "Shift+F2": GOES_ON}
    part.categories.setFocus()
    nothing = dict.fromkeys(("F2", "Ctrl+M"), CHOOSE)
    assert off(page, "reasons") == {**nothing, "Ctrl+Shift+Z": GOES_ON, "Shift+F2": GOES_ON}
    press_here("Del")
    settle(qtbot, window)
    assert [each.title.text() for each in asked(window)] == ["پایان اعتبار"]


@pytest.mark.parametrize(
    ("part", "keys"), [("documents", ("F2", "Del", "Ctrl+M", "Ctrl+E")), ("letters", ("F2",))]
)
def test_an_empty_list_has_nothing_to_act_on(
    qtbot: QtBot, window: MainWindow, part: str, keys: tuple[str, ...]
) -> None:
    page = shown_file(qtbot, window, part)
    told = off(page, part)
    assert {key: told[key] for key in keys} == dict.fromkeys(keys, CHOOSE)
    page.header.tabs.setFocus()
    for key in keys:
        press_here(key)
        settle(qtbot, window)
        assert asked(window) == [], key


def test_where_nobody_lives_nobody_leaves(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY, "فوت"))
    ali = session.ask(show, ShowFile(ALI))
    gone = MemberLeaves(ALI, ali.household.version, ali.person.id, TODAY, Leaving.DIED)
    session.do(member_leaves, gone)
    page = shown_file(qtbot, window, "household")
    told = off(page, "household")
    wanted = ("F2", "Del", "Ctrl+R", "Ctrl+U", "Ctrl+Shift+U")
    assert {key: told[key] for key in wanted} == dict.fromkeys(wanted, CHOOSE)
