# SPDX-License-Identifier: Apache-2.0
"""The settings page: sections, the letterhead saved by keys, signatories, rules, lists, printers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.office import PASSWORD
from tests.support.window import (
    nameless,
    open_window,
    press,
    send_form,
    settle,
    show_page,
    type_into,
    undo_words,
)
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.upkeep.page import SettingsPage
from welfare_desk.desktop.upkeep.sections import SECTIONS
from welfare_desk.desktop.upkeep.signing import SignatoryDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.upkeep import Catalogue, Letterhead, Post
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.letters import RecordLetter, record_letter
from welfare_desk.services.office_settings import (
    AskItems,
    AskSettings,
    OfficeSettings,
    SetLetterhead,
    items,
    set_letterhead,
    settings,
)
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = offices.office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def kept(session: Session) -> OfficeSettings:
    return session.ask(settings, AskSettings())


def page_on(qtbot: QtBot, window: MainWindow, section: str) -> Any:
    page: SettingsPage = show_page(qtbot, window, "settings", section=section)
    return page.section()


def test_every_section_opens_and_names_its_controls(qtbot: QtBot, window: MainWindow) -> None:
    for spec in SECTIONS:
        if spec.path:
            page_on(qtbot, window, spec.name)
            assert window.page("settings").crumbs[0] == "Settings"
            assert nameless(window.page("settings")) == []


def test_a_short_section_does_not_scroll_after_a_long_one(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1366, 768)
    page_on(qtbot, window, "look")
    (area,) = window.page("settings").findChildren(
        QScrollArea, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    before = area.verticalScrollBar().maximum()
    page_on(qtbot, window, "printers")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    page_on(qtbot, window, "look")
    assert (before, area.verticalScrollBar().maximum()) == (0, 0)


def test_a_letterhead_is_typed_and_saved_by_keys(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    section = page_on(qtbot, window, "letterhead")
    type_into(section.form.fields["address"].control, "خيابان امام، پلاک ۱۲")
    type_into(section.form.fields["phone"].control, "۰۲۱-۵۶۰۰۰۰۰۰")
    assert window.page("settings").status[0][0] == "Unsaved changes"
    press(section.form.fields["phone"].control, "Ctrl+S")
    settle(qtbot, window)
    found = kept(session)
    assert found.letterhead == Letterhead("خیابان امام، پلاک ۱۲", "021-56000000")
    assert (found.letterhead_version, section.edited()) == (1, False)
    press(window.page("settings"), "Ctrl+Z")
    settle(qtbot, window)
    assert kept(session).letterhead == Letterhead()


def test_two_desks_on_one_letterhead(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    section = page_on(qtbot, window, "letterhead")
    type_into(section.form.fields["address"].control, "نشانی من")
    with offices.desk(session.office_dir) as other:
        other.do(set_letterhead, SetLetterhead(Letterhead("نشانی دیگری", fax="021-56000001"), 0))
    press(section.form.fields["address"].control, "Ctrl+S")
    settle(qtbot, window)
    assert kept(session).letterhead.address == "نشانی دیگری"
    fields = section.form.fields
    assert (fields["address"].typed(), fields["fax"].typed()) == ("نشانی من", "021-56000001")
    assert fields["address"].below.text() == "Saved meanwhile: نشانی دیگری"
    banner = window.page("settings").trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "Another desk has just changed this record"
    press(fields["address"].control, "F11")
    settle(qtbot, window)
    assert kept(session).letterhead == Letterhead("نشانی من", fax="021-56000001")
    assert (window.page("settings").trouble.banner(), fields["address"].below.text()) == (None, "")


def test_a_bad_postal_code_is_told_in_its_field(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    section = page_on(qtbot, window, "letterhead")
    type_into(section.form.fields["postal_code"].control, "123")
    section.save()
    settle(qtbot, window)
    assert section.form.fields["postal_code"].error() != ""
    assert kept(session).letterhead_version == 0


def test_leaving_with_unsaved_words_asks(qtbot: QtBot, window: MainWindow) -> None:
    section = page_on(qtbot, window, "letterhead")
    type_into(section.form.fields["address"].control, "نشانی")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    QTest.mouseClick(page.entries["rules"], Qt.MouseButton.LeftButton)
    (question,) = [found for found in window.findChildren(Dialog) if found.isVisible()]
    question.answer("drop")
    settle(qtbot, window)
    assert (page.crumbs[-1], section.edited()) == ("Rules by date", False)


def test_a_signatory_is_named(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    section = page_on(qtbot, window, "letterhead")
    QTest.mouseClick(section.add_button, Qt.MouseButton.LeftButton)
    (dialog,) = [found for found in window.findChildren(SignatoryDialog) if found.isVisible()]
    dialog.form.fields["post"].set_value(Post.HEAD)
    type_into(dialog.form.fields["name"].control, "م. رحيمي")
    type_into(dialog.form.fields["since"].control, "1403/2/1")
    send_form()
    settle(qtbot, window)
    (one,) = kept(session).signatories
    assert (one.post, one.name, one.since) == (Post.HEAD, "م. رحیمی", date(2024, 4, 20))
    assert undo_words(window) == "The name stands on papers from its day on"
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert kept(session).signatories == ()


def test_a_series_tells_the_next_number_of_this_year(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    for on in (date(2024, 10, 20), date(2024, 10, 21)):
        session.do(record_letter, RecordLetter(Direction.OUT, on, "بهداری", "بیمه"))
    section = page_on(qtbot, window, "letterhead")
    [following] = [column for column in section.series.columns if column.name == "next"]
    assert [following.text(row) for row in shown(section)] == ["1404/000001"]
    session.do(record_letter, RecordLetter(Direction.OUT, date(2025, 10, 20), "بهداری", "بیمه"))
    window.page("settings").reload()
    settle(qtbot, window)
    assert [following.text(row) for row in shown(section)] == ["1404/000002"]


def shown(section: Any) -> list[Any]:
    rows = section.series.rows
    return [rows.row_at(place) for place in range(rows.total)]


def test_a_list_grows_and_shrinks(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    section = page_on(qtbot, window, "lists")
    section.which.set_value(Catalogue.OTHER_BODY)
    type_into(section.name.control, "دادگستری")
    send_form()
    settle(qtbot, window)
    assert session.ask(items, AskItems(Catalogue.OTHER_BODY)).names[-1] == "دادگستری"
    section.entries.go_to_key(None)
    section.entries.go_to(0)
    QTest.mouseClick(section.aside_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "کمیته امداد" not in session.ask(items, AskItems(Catalogue.OTHER_BODY)).names


def test_who_may_not_manage_the_office_sees_without_changing(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("بیننده", Role.VIEWER, "چهار چنار کنار رود", own_password=PASSWORD))
    with offices.desk(session.office_dir, user="بیننده") as viewer:
        window = open_window(qtbot, viewer)
        section = page_on(qtbot, window, "letterhead")
        assert not section.save_button.isEnabled()
        assert not section.form.fields["address"].control.isEnabled()
        window.let_go()


def test_the_letterhead_is_shown_as_it_is_printed(qtbot: QtBot, window: MainWindow) -> None:
    section = page_on(qtbot, window, "letterhead")
    type_into(section.form.fields["address"].control, "خیابان امام")
    type_into(section.form.fields["note"].control, "پاسخ را با شمارهٔ نامه بنویسید")
    shown = [label.text() for label in (section.province, section.lines, section.foot)]
    assert shown == ["\u200eتهران\u200e province", "خیابان امام", "پاسخ را با شمارهٔ نامه بنویسید"]
    type_into(section.form.fields["note"].control, "")
    assert not section.foot.isVisible()
