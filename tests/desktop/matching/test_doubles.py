# SPDX-License-Identifier: Apache-2.0
"""A clerk goes through likely doubles with the keyboard; the office then holds what was decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.office import PASSWORD, desk
from tests.support.pair import Pair, dump, second_facts, write
from tests.support.window import (
    nameless,
    open_window,
    press,
    press_here,
    rect_in,
    settle,
    show_page,
    status_words,
)
from welfare_desk.desktop.frame.help import keys_of
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.banners import ErrorBanner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.matching.page import DOUBLES, MERGES, QualityPage
from welfare_desk.desktop.matching.pair import PairPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.pension import PensionState
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import EditPerson, edit_person, register_file
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session

FIRST, SECOND = "1398-00873", "1403-00391"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> QualityPage:
    shown: QualityPage = show_page(qtbot, window, "quality")
    return shown


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, page: QualityPage) -> PairPage:
    """The pair as a clerk comes to it: Ctrl+D, then Enter."""
    press(page, "Ctrl+D")
    settle(qtbot, window)
    press_here("Enter")
    settle(qtbot, window)
    shown: Any = window.page("double")
    assert isinstance(shown, PairPage)
    return shown


def third_fields() -> dict[str, str]:
    return second_facts().fields | {"national_id": national_id(77), "last_name": "رضایی"}


def rows(table: Any) -> list[Any]:
    return [table.rows.row_at(number) for number in range(table.rows.total)]


def merges(session: Session) -> list[tuple[Any, ...]]:
    with session._store.reading() as connection:
        found = connection.exec_driver_sql("SELECT kept_id, gone_id, undone_at IS NOT NULL FROM merge")
        return [tuple(row) for row in found]


def test_ctrl_d_lists_the_pairs_with_their_reasons(
    qtbot: QtBot, window: MainWindow, page: QualityPage
) -> None:
    press(page, "Ctrl+D")
    settle(qtbot, window)
    assert page.tabs.current == DOUBLES
    (row,) = rows(page.doubles.table)
    assert (row.first.file_no, row.second.file_no) == (FIRST, SECOND)
    assert page.doubles.table.hasFocus()
    texts = [column.text(row) for column in page.doubles.table.columns]
    assert texts[3:] == [
        "same name · same father's name · date of birth a digit apart · same mobile", "Compare",
        "Not one person",
    ]  # fmt: skip
    assert page.doubles.words.text() == "2 persons compared, 1 likely pair. Verdicts are remembered."


def test_choices_are_made_by_keys_and_merged_with_ctrl_enter(
    qtbot: QtBot, window: MainWindow, opened: PairPage, session: Session, pair: Pair
) -> None:
    assert opened.table.hasFocus()
    assert opened.table.open_fields == (
        "last_name", "national_id", "birth_date", "address", "neighbourhood_id", "sheba", "decile"
    )  # fmt: skip
    press_here("Right")  # the second record stands to the right in English
    press_here("Down")
    press_here("Down")
    press_here("2")
    press_here("Down")
    press_here("2")
    press_here("1")
    assert opened.table.from_second() == ("last_name", "birth_date")
    assert opened.table.accessibleDescription() == "Address: سالور، خیابان سعیدی is taken"
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert merges(session) == [(pair.first, pair.second, False)]
    with session._store.reading() as connection:
        kept = connection.exec_driver_sql(
            "SELECT last_name, birth_date, national_id FROM person WHERE id = ?", (pair.first,)
        ).one()
    assert tuple(kept) == ("رضائی", "1974-08-24", "0084575948")
    assert window.current_name() == "quality"
    assert window.undo_bar.on_offer()


def test_the_enter_of_the_number_pad_merges_as_the_large_one_does(
    qtbot: QtBot, window: MainWindow, opened: PairPage, session: Session, pair: Pair
) -> None:
    QTest.keyClick(opened.table, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert merges(session) == [(pair.first, pair.second, False)]
    assert [keys for keys, _ in keys_of(opened.actions()) if "Enter" in keys] == ["Ctrl+Enter"]


def test_a_pair_changed_at_another_desk_is_read_again_with_the_fields_chosen(
    qtbot: QtBot, window: MainWindow, opened: PairPage, session: Session, pair: Pair
) -> None:
    press_here("2")
    chosen = opened.table.from_second()
    assert chosen == ("last_name",)
    with desk(session.office_dir) as other:
        other.do(edit_person, EditPerson(FIRST, 1, 1, {"job": "نانوا"}))
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    banner = opened.trouble.banner()
    assert isinstance(banner, ErrorBanner)
    assert (banner.told.code, merges(session), opened.table.from_second()) == ("stale_row", [], chosen)
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert merges(session) == [(pair.first, pair.second, False)]


def test_the_undo_bar_parts_them_at_once(
    qtbot: QtBot, window: MainWindow, opened: PairPage, session: Session
) -> None:
    before = dump(session)
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    window.undo_bar.undo()
    settle(qtbot, window)
    assert [undone for _, _, undone in merges(session)] == [1]
    assert dump(session) == before


@pytest.mark.parametrize("keys", ["Ctrl+Enter", "Ctrl+Delete"])
def test_what_ctrl_z_takes_back_is_said_and_its_pair_comes_back(
    qtbot: QtBot, window: MainWindow, session: Session, pair: Pair, keys: str
) -> None:
    session.do(register_file, replace(second_facts(), file_no="1404-00001", fields=third_fields()))
    page: Any = show_page(qtbot, window, "quality")
    press(page, "Ctrl+D")
    settle(qtbot, window)
    press_here("Enter")
    settle(qtbot, window)
    shown: Any = window.page("double")
    first, waiting = shown.ids, len(shown.pairs)
    assert (waiting, shown.place.text()) == (3, "case 1 of 3")
    press_here(keys)
    settle(qtbot, window)
    assert len(shown.pairs) < waiting
    assert window.current_name() == "double"
    buttons = (shown.apart_button, shown.swap_button, shown.later_button, shown.merge_button)
    bar = rect_in(window, window.undo_bar)
    assert window.undo_bar.isVisible()
    assert [button for button in buttons if rect_in(window, button).intersects(bar)] == []
    press_here("Ctrl+Z")
    settle(qtbot, window)
    assert "Taken back" in status_words(window)
    assert (shown.ids, shown.place.text()) == (first, "case 1 of 3")
    assert shown.table.hasFocus()


def test_weeks_later_the_list_of_merges_parts_them(
    qtbot: QtBot, window: MainWindow, opened: PairPage, session: Session
) -> None:
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    page = show_page(qtbot, window, "quality", tab=MERGES)
    (row,) = rows(page.merges.table)
    assert (row.kept, row.gone, row.gone_key) == ("زهرا رضایی", "زهرا رضائی", SECOND)
    assert ("Ctrl+Shift+Z", "part again") in [(key.keys, key.words) for key in window.current().keys]
    press_here("Ctrl+Shift+Z")
    press_here("Enter")
    settle(qtbot, window)
    assert [undone for _, _, undone in merges(session)] == [1]
    assert not window.undo_bar.on_offer()
    (row,) = rows(page.merges.table)
    assert page.merges.table.columns[3].text(row) == "parted again"
    assert reason_of(page.merges.undo) == "They were parted again already."
    press_here("Ctrl+Shift+Z")
    assert [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()] == []


def test_the_key_of_the_merges_is_dead_where_they_are_not_seen(
    qtbot: QtBot, window: MainWindow, opened: PairPage
) -> None:
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    page = show_page(qtbot, window, "quality", tab=MERGES)
    assert page.merges.undo.isEnabled()
    press_here("Ctrl+Tab")
    settle(qtbot, window)
    assert not page.merges.undo.isEnabled()


def test_what_was_changed_since_is_named_in_words(
    qtbot: QtBot, window: MainWindow, opened: PairPage, session: Session, pair: Pair
) -> None:
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    write(session, "UPDATE disability SET severity = 'moderate' WHERE type = 'visual'")
    page = show_page(qtbot, window, "quality", tab=MERGES)
    page.merges.table.pressed.emit(rows(page.merges.table)[0], "undo")
    press_here("Enter")
    settle(qtbot, window)
    banner = page.trouble.banner()
    assert banner is not None
    assert "because these were changed since: a disability." in banner.text.text()


def test_not_one_person_is_remembered_and_taken_back(
    qtbot: QtBot, window: MainWindow, opened: PairPage, session: Session
) -> None:
    press_here("Ctrl+Delete")
    settle(qtbot, window)
    assert len(dump(session)["not_same"]) == 1
    page = show_page(qtbot, window, "quality", tab=DOUBLES)
    assert rows(page.doubles.table) == []
    assert page.doubles.empty.isVisible()
    window.undo_bar.undo()
    settle(qtbot, window)
    assert dump(session)["not_same"] == []
    assert "Taken back" in status_words(window)
    assert len(rows(page.doubles.table)) == 1


def test_in_the_list_too_a_pair_is_judged_by_a_key(
    qtbot: QtBot, window: MainWindow, page: QualityPage, session: Session
) -> None:
    press(page, "Ctrl+D")
    settle(qtbot, window)
    press(page.doubles.table, "Ctrl+Delete")
    settle(qtbot, window)
    assert len(dump(session)["not_same"]) == 1
    assert rows(page.doubles.table) == []


def test_a_pair_that_may_not_be_merged_says_why_and_the_sides_can_be_swapped(
    qtbot: QtBot, window: MainWindow, opened: PairPage, session: Session, pair: Pair
) -> None:
    session.do(change, ChangePension(SECOND, PensionState.ON_PENSION, date(2025, 3, 1)))
    settle(qtbot, window)
    assert not opened.merge_button.isEnabled()
    banner = opened.trouble.banner()
    assert banner is not None
    assert f"File {SECOND} draws the pension" in banner.text.text().replace("\u200e", "")
    press_here("Ctrl+T")
    settle(qtbot, window)
    assert (opened.ids, opened.merge_button.isEnabled()) == ((pair.second, pair.first), True)
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert merges(session) == [(pair.second, pair.first, False)]


def test_another_desk_was_faster(
    qtbot: QtBot, window: MainWindow, opened: PairPage, session: Session, pair: Pair
) -> None:
    write(session, "UPDATE person SET version = 7 WHERE id = ?", pair.second)
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert merges(session) == []
    assert opened.trouble.banner() is not None


def test_who_may_not_merge_sees_findings_only(qtbot: QtBot, session: Session, pair: Pair) -> None:
    session.do(add_user, AddUser("زهرا", Role.VIEWER, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    with desk(session.office_dir, user="زهرا") as viewer:
        window = open_window(qtbot, viewer)
        page = show_page(qtbot, window, "quality")
        assert [tab.name for tab in page.tabs._tabs] == ["findings"]
        window.let_go()


def test_every_control_has_a_name(
    qtbot: QtBot, window: MainWindow, opened: PairPage, page: QualityPage
) -> None:
    assert nameless(opened) == []
    assert nameless(page) == []
