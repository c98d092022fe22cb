# SPDX-License-Identifier: Apache-2.0
"""The dialog of a rule's new value: the row is taken over, the unit told, the past asked about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.window import dialog_of, open_window, press, settle, show_page, type_into
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.upkeep.rules import RuleDialog, RulesSection
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth, format_date
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services import periods
from welfare_desk.services.office_settings import AskSettings, settings
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


@pytest.fixture
def section(qtbot: QtBot, window: MainWindow) -> RulesSection:
    found: RulesSection = show_page(qtbot, window, "settings", section="rules").section()
    return found


def opened(qtbot: QtBot, window: MainWindow, section: RulesSection, rule: DatedRule) -> RuleDialog:
    rows = section.rules.rows
    section.rules.go_to([rows.row_at(place).name for place in range(rows.total)].index(rule))
    section.add_button.click()
    settle(qtbot, window)
    return dialog_of(window, RuleDialog)


def own(session: Session) -> list[tuple[DatedRule, date, int]]:
    found = session.ask(settings, AskSettings()).rules
    return [(value.name, value.since, value.value) for value in found if value.id]


def asked(window: MainWindow) -> Dialog:
    """The question over the dialog."""
    (question,) = [
        one for one in window.findChildren(Dialog) if one.isVisible() and not isinstance(one, RuleDialog)
    ]
    return question


def fill(dialog: RuleDialog, since: date) -> None:
    type_into(dialog.form.fields["since"].control, format_date(since))
    type_into(dialog.value.control, "40")
    type_into(dialog.form.fields["source"].control, "نامهٔ ۲")
    press(dialog, "Ctrl+S")


def test_the_row_under_the_cursor_is_taken_over_and_the_unit_told(
    qtbot: QtBot, window: MainWindow, section: RulesSection
) -> None:
    dialog = opened(qtbot, window, section, DatedRule.CENTRE_CAPACITY)
    assert (dialog.rule.value(), dialog.value.typed()) == (DatedRule.CENTRE_CAPACITY, "450")
    assert dialog.value.below.text() == "files, from 1 to 100,000; 600 now"
    assert dialog.value.control.accessibleDescription() == "files, from 1 to 100,000; 600 now"
    assert not dialog.edited()
    dialog.rule.choice.choose(DatedRule.VISIT_MONTHS)
    dialog.rule.changed.emit()
    assert dialog.value.below.text() == "months, from 1 to 60; 6 now"


def test_a_value_of_the_past_is_recorded_only_once_asked(
    qtbot: QtBot, window: MainWindow, session: Session, section: RulesSection
) -> None:
    yesterday = session.today() - timedelta(days=1)
    dialog = opened(qtbot, window, section, DatedRule.TASK_DAYS)
    fill(dialog, yesterday)
    question = asked(window)
    told = " ".join(label.text() for label in question.findChildren(Label))
    assert "is then 40 days. Until now it was 30 for that time." in told
    question.answer(None)
    settle(qtbot, window)
    assert (own(session), dialog.isVisible()) == ([], True)
    press(dialog, "Ctrl+S")
    question = asked(window)
    question.answer("record")
    settle(qtbot, window)
    assert own(session) == [(DatedRule.TASK_DAYS, yesterday, 40)]


def test_a_value_from_today_on_is_recorded_at_once(
    qtbot: QtBot, window: MainWindow, session: Session, section: RulesSection
) -> None:
    fill(opened(qtbot, window, section, DatedRule.TASK_DAYS), session.today())
    settle(qtbot, window)
    assert own(session) == [(DatedRule.TASK_DAYS, session.today(), 40)]


def test_a_closed_month_refuses_it_at_the_day(
    qtbot: QtBot,
    window: MainWindow,
    session: Session,
    section: RulesSection,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    closed = JalaliMonth.of(session.today()).plus(-1)
    monkeypatch.setattr(periods, "closed_through", lambda _: closed)
    dialog = opened(qtbot, window, section, DatedRule.TASK_DAYS)
    fill(dialog, closed.last())
    question = asked(window)
    question.answer("record")
    settle(qtbot, window)
    assert dialog.form.fields["since"].error().startswith(f"Month {closed} is closed")
    assert own(session) == []


def test_the_value_just_recorded_is_the_one_selected(
    qtbot: QtBot, window: MainWindow, section: RulesSection, session: Session
) -> None:
    section.rules.setFocus()
    press(section.rules, "Home")
    press(section.rules, "Ins")
    settle(qtbot, window)
    dialog = dialog_of(window, RuleDialog)
    dialog.rule.choice.choose(DatedRule.TASK_DAYS)
    dialog.rule.changed.emit()
    fill(dialog, session.today() + timedelta(days=3))
    settle(qtbot, window)
    row = section.rules.current_row()
    assert (row.name, row.since, row.value, row.id > 0) == (
        DatedRule.TASK_DAYS,
        session.today() + timedelta(days=3),
        40,
        True,
    )
