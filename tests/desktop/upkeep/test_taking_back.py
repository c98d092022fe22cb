# SPDX-License-Identifier: Apache-2.0
"""What the office sets goes back with Ctrl+Z: entries of lists, values of rules, a signatory's last day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.keyboard import Keyboard
from tests.support.window import open_window, show_page
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.upkeep import Catalogue, DatedRule, Post, RuleValue
from welfare_desk.services.office_settings import (
    AddRule,
    AddSignatory,
    AskItems,
    AskSettings,
    OfficeSettings,
    add_rule,
    add_signatory,
    items,
    settings,
)
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = offices.office(tmp_path)
    opened.do(add_signatory, AddSignatory(Post.HEAD, "رضایی", date(2025, 1, 1)))
    opened.do(add_rule, AddRule(DatedRule.VISIT_MONTHS, date(2025, 1, 1), 4, "نامهٔ ۱"))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, language="fa")
    yield shown
    shown.let_go()


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keyboard:
    return Keyboard(qtbot, SimpleNamespace(window=window))


def section(qtbot: QtBot, window: MainWindow, name: str) -> Any:
    return show_page(qtbot, window, "settings", section=name).section()


def kept(session: Session) -> OfficeSettings:
    return session.ask(settings, AskSettings())


def own_rules(session: Session) -> list[RuleValue]:
    return [value for value in kept(session).rules if value.id]


def goes_back(window: MainWindow, keys: Keyboard, told: str) -> None:
    assert window.undo_bar.on_offer()
    assert keys.reads(told), keys.words()
    keys.press("Ctrl+Z")
    assert keys.reads("برگردانده شد"), keys.words()


def test_an_entry_added_or_put_aside_goes_back(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    shown = section(qtbot, window, "lists")
    shown.name.control.setFocus()
    keys.write("مهاجرت")
    keys.press("Enter", "Enter")
    names = AskItems(Catalogue.EXIT_REASON)
    assert "مهاجرت" in session.ask(items, names).names
    goes_back(window, keys, "مهاجرت")
    assert "مهاجرت" not in session.ask(items, names).names
    before = session.ask(items, names).names
    shown.entries.setFocus()
    keys.press("Home")
    shown.aside_button.setFocus()
    keys.press("Space")
    assert session.ask(items, names).names == before[1:]
    goes_back(window, keys, before[0])
    assert sorted(session.ask(items, names).names) == sorted(before)


def test_a_value_of_a_rule_goes_back_at_once_or_later_with_a_reason(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    shown = section(qtbot, window, "rules")
    shown.add_button.setFocus()
    keys.press("Space")
    keys.asked("مقدار تازهٔ")
    keys.enter("قاعده", "بازدید")
    keys.enter("از تاریخ", "1404/07/01")
    keys.enter("مقدار", "3")
    keys.enter("نامه یا بخشنامه", "نامهٔ ۲")
    keys.press("Ctrl+S")
    assert keys.dialogs()[-1] == "این روز گذشته است"
    keys.press("Enter")
    keys.nothing_asked()
    assert [value.value for value in own_rules(session)] == [4, 3]
    goes_back(window, keys, "مقدار ثبت شد")
    assert [value.mistake is None for value in own_rules(session)] == [True, False]
    shown.rules.setFocus()
    keys.press("Home", "Down")
    assert shown.rules.current_row().id == 1
    shown.strike_button.setFocus()
    keys.press("Space")
    keys.asked("ثبت اشتباه")
    keys.enter("دلیل", "بخشنامه لغو شد")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    assert [value.mistake is None for value in own_rules(session)] == [False, False]


def test_the_last_day_of_a_signatory_goes_back(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    shown = section(qtbot, window, "letterhead")
    shown.signatories.setFocus()
    keys.press("Home")
    shown.end_button.setFocus()
    keys.press("Space")
    keys.asked("رضایی")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    assert [one.until for one in kept(session).signatories] == [date(2025, 10, 22)]
    goes_back(window, keys, "آخرین روز ثبت شد")
    assert [one.until for one in kept(session).signatories] == [None]
