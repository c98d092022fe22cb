# SPDX-License-Identifier: Apache-2.0
"""Tasks of a file by keyboard: added, done, undone, postponed, by two desks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.support.office import ADMIN
from tests.support.window import dialog_of, press, press_here, send_form, settle, show_page, type_into
from welfare_desk.desktop.casework.notes.part import NotesPart
from welfare_desk.desktop.casework.notes.tasks import TaskDialog
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.tasks import (
    AddTask,
    AskTasks,
    FinishTask,
    add_task,
    finish_task,
    tasks_of,
)
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


TODAY = date(2025, 10, 22)


@pytest.fixture
def part(qtbot: QtBot, window: MainWindow) -> NotesPart:
    page = show_page(qtbot, window, "file", key=ALI)
    press(window, "F7")
    settle(qtbot, window)
    found: NotesPart = page.parts.part("notes")
    return found


def test_a_task_is_added_by_keyboard_with_a_day_typed_any_way(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    press(window, "Ctrl+T")
    settle(qtbot, window)
    dialog = dialog_of(window, TaskDialog)
    assert dialog.text.control.hasFocus()
    type_into(dialog.text.control, "تماس با خانواده")
    press_here("Enter")
    type_into(dialog.due_on.control, "+7")
    press_here("Enter")
    assert dialog.for_user.value() == ADMIN
    send_form()
    settle(qtbot, window)
    (task,) = session.ask(tasks_of, AskTasks(ALI))
    assert (task.text, task.due_on, task.for_user) == ("تماس با خانواده", TODAY + timedelta(days=7), ADMIN)
    assert part.tasks.rows.total == 1


def test_a_task_just_kept_or_changed_goes_back_with_ctrl_z(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    """Not what was done before it, which the offer would else still name."""
    session.do(add_task, AddTask("بازدید", TODAY, file_no=ALI))
    settle(qtbot, window)
    part.open_task(part.tasks.current_row())
    settle(qtbot, window)
    type_into(dialog_of(window, TaskDialog).text.control, "بازدید دوم")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    press(window, "Ctrl+T")
    settle(qtbot, window)
    type_into(dialog_of(window, TaskDialog).text.control, "تماس")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert window.undo_bar.on_offer()
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    tasks = [(one.text, one.mistake is not None) for one in session.ask(tasks_of, AskTasks(ALI))]
    assert sorted(tasks) == [("بازدید", False), ("تماس", True)]


@pytest.mark.parametrize(("typed", "told"), [("-1", "passed"), ("1404/12/30", ""), ("", "filled in")])
def test_a_day_that_cannot_be_is_told_and_nothing_is_kept(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session, typed: str, told: str
) -> None:
    part.add_task()
    settle(qtbot, window)
    dialog = dialog_of(window, TaskDialog)
    type_into(dialog.text.control, "تماس")
    type_into(dialog.due_on.control, typed)
    dialog.save()
    settle(qtbot, window)
    assert told in dialog.due_on.error()
    assert dialog.due_on.error()
    assert session.ask(tasks_of, AskTasks(ALI)) == ()


def test_a_task_is_done_undone_and_postponed_by_keyboard(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    session.do(add_task, AddTask("بازدید", TODAY, file_no=ALI))
    settle(qtbot, window)
    part.tasks.setFocus()
    press(part.tasks, "Space")
    settle(qtbot, window)
    (task,) = session.ask(tasks_of, AskTasks(ALI))
    assert (task.done_on, task.done_by) == (TODAY, ADMIN)
    window.undo_bar.undo()
    settle(qtbot, window)
    press(part.tasks, "Enter")
    settle(qtbot, window)
    dialog = dialog_of(window, TaskDialog)
    type_into(dialog.due_on.control, "+2")
    dialog.save()
    settle(qtbot, window)
    (task,) = session.ask(tasks_of, AskTasks(ALI))
    assert (task.done_on, task.due_on, task.version) == (None, TODAY + timedelta(days=2), 4)


def test_a_task_set_by_mistake_is_struck_by_keyboard(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    session.do(add_task, AddTask("بازدید", TODAY, file_no=ALI))
    part._ask()
    settle(qtbot, window)
    part.tasks.setFocus()
    press_here("Home")
    assert part.strike_button.isEnabled()
    press_here("Del")
    type_into(dialog_of(window, MistakeDialog).reason.control, "پروندهٔ دیگری بود")
    send_form()
    settle(qtbot, window)
    (task,) = session.ask(tasks_of, AskTasks(ALI))
    assert task.mistake is not None
    assert (task.mistake.why, part.strike_button.isEnabled()) == ("پروندهٔ دیگری بود", False)
    assert "پروندهٔ دیگری بود" in part.tasks._second(task)


def test_two_desks_on_one_task(qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session) -> None:
    session.do(add_task, AddTask("بازدید", TODAY, file_no=ALI))
    settle(qtbot, window)
    part.open_task(part.tasks.current_row())
    settle(qtbot, window)
    dialog = dialog_of(window, TaskDialog)
    type_into(dialog.text.control, "بازدید دوم")
    session.do(finish_task, FinishTask(1, 1))
    dialog.save()
    settle(qtbot, window)
    assert dialog.isVisible()
    assert isinstance(dialog.trouble.banner(), Banner)
    assert dialog.text.typed() == "بازدید دوم"
