# SPDX-License-Identifier: Apache-2.0
"""Tasks: handed on, postponed, done, undone, and those that are mine today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support import people
from welfare_desk.domain.access import Role
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.my_work import MyWork, Waiting
from welfare_desk.domain.summary.trail import TrailFilter
from welfare_desk.services.access import AddUser, DisableUser, add_user, disable_user
from welfare_desk.services.casework.tasks import (
    AddTask,
    AskTasks,
    AskTasksOf,
    EditTask,
    FinishTask,
    ShowTask,
    TaskKept,
    TasksOf,
    add_task,
    edit_task,
    finish_task,
    show_task,
    tasks_of,
    tasks_of_account,
)
from welfare_desk.services.mywork import AskMyWork, my_work
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, list_trail

ALI = "1400-00001"
TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        yield opened


def code(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def test_one_task_is_read_by_its_number(session: Session) -> None:
    session.do(add_task, AddTask("تماس", TODAY, file_no=ALI))
    session.do(add_task, AddTask("بی پرونده", TODAY))
    with_file, without = (session.ask(show_task, ShowTask(number)) for number in (1, 2))
    assert with_file == session.ask(tasks_of, AskTasks(ALI))[0]
    assert without is not None
    assert (without.id, without.text, without.file_no, without.version) == (2, "بی پرونده", "", 1)
    assert session.ask(show_task, ShowTask(3)) is None


def test_tasks_are_postponed_handed_on_done_and_undone(session: Session) -> None:
    session.do(
        add_user, AddUser("زهرا", Role.CASE_CLERK, "چهار چنار کنار رود", own_password=offices.PASSWORD)
    )
    assert session.do(add_task, AddTask(" تماس  با خانواده ", TODAY, file_no=ALI)) == TaskKept(1, 1)
    later = TODAY + timedelta(days=7)
    assert session.do(edit_task, EditTask(1, 1, "تماس", later, "زهرا")) == TaskKept(1, 2)
    assert code(session, finish_task, FinishTask(1, 1)) == "stale_row"
    assert session.do(finish_task, FinishTask(1, 2)) == TaskKept(1, 3)
    (task,) = session.ask(tasks_of, AskTasks(ALI))
    assert (task.text, task.due_on, task.for_user, task.done_on, task.done_by, task.file_no, task.person) == (
        "تماس",
        later,
        "زهرا",
        TODAY,
        offices.ADMIN,
        ALI,
        "علی اکبری",
    )
    session.do(finish_task, FinishTask(1, 3, done=False))
    (task,) = session.ask(tasks_of, AskTasks(ALI))
    assert (task.done_on, task.done_by, task.version) == (None, "", 4)


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        (AddTask("", TODAY), "task_empty"),
        (AddTask("ا" * 301, TODAY), "too_long"),
        (AddTask("تماس", TODAY - timedelta(days=1)), "task_in_past"),
        (AddTask("تماس", TODAY, "هیچ‌کس"), "no_such_user"),
        (AddTask("تماس", TODAY, file_no="1400-99999"), "file_not_found"),
    ],
)
def test_tasks_that_cannot_be_kept(session: Session, facts: AddTask, refusal: str) -> None:
    assert code(session, add_task, facts) == refusal


def test_my_work_is_what_is_mine_and_due(tmp_path: Path) -> None:
    moment = [offices.NOON]
    with offices.office(tmp_path, lambda: moment[0]) as session:
        session.do(
            add_user, AddUser("زهرا", Role.CASE_CLERK, "چهار چنار کنار رود", own_password=offices.PASSWORD)
        )
        session.do(add_task, AddTask("امروز", TODAY))
        session.do(add_task, AddTask("فردا", TODAY + timedelta(days=1)))
        session.do(add_task, AddTask("پس‌فردا", TODAY + timedelta(days=2)))
        session.do(add_task, AddTask("کار دیگری", TODAY, "زهرا"))
        session.do(add_task, AddTask("شد", TODAY))
        session.do(finish_task, FinishTask(5, 1))
        moment[0] += timedelta(days=1)
        mine = session.ask(my_work, AskMyWork())
    tomorrow = TODAY + timedelta(days=1)
    assert mine == MyWork(mine.tasks, 2, Waiting())
    assert [(task.text, task.overdue(tomorrow)) for task in mine.tasks] == [("امروز", True), ("فردا", False)]


def test_a_task_is_given_to_who_can_do_it(session: Session) -> None:
    for name, role in (("زهرا", Role.CASE_CLERK), ("انبار", Role.STOREKEEPER)):
        session.do(add_user, AddUser(name, role, "چهار چنار کنار رود", own_password=offices.PASSWORD))
    assert code(session, add_task, AddTask("تماس", TODAY, "انبار")) == "task_for_reader"
    kept = session.do(add_task, AddTask("تماس", TODAY, "زهرا"))
    session.do(disable_user, DisableUser("زهرا", "بازنشست شد"))
    assert code(session, add_task, AddTask("تماس", TODAY, "زهرا")) == "task_for_closed_account"
    assert code(session, edit_task, EditTask(kept.id, 1, "تماس", TODAY, "زهرا")) == "task_for_closed_account"


def test_what_a_closed_account_leaves_is_everybodys_who_may_do_it(session: Session) -> None:
    for name, role in (("زهرا", Role.CASE_CLERK), ("رضا", Role.REHAB_CLERK), ("انبار", Role.STOREKEEPER)):
        session.do(add_user, AddUser(name, role, "چهار چنار کنار رود", own_password=offices.PASSWORD))
    session.do(add_task, AddTask("تماس", TODAY, "زهرا", ALI))

    def work(user: str) -> list[tuple[str, bool]]:
        with offices.desk(session.office_dir, user=user) as other:
            mine = other.ask(my_work, AskMyWork())
            assert mine.due == len(mine.tasks)
            return [(task.text, task.left_over) for task in mine.tasks]

    assert (work("زهرا"), work("رضا"), work("انبار")) == ([("تماس", False)], [], [])
    session.do(disable_user, DisableUser("زهرا", "بازنشست شد"))
    assert (work("رضا"), work("انبار")) == ([("تماس", True)], [])
    session.do(edit_task, EditTask(1, 1, "تماس", TODAY, session.user.name))
    assert work("رضا") == []


def test_tasks_of_a_closed_account_are_counted_and_given_on(session: Session) -> None:
    for name, role in (("زهرا", Role.CASE_CLERK), ("رضا", Role.REHAB_CLERK), ("انبار", Role.STOREKEEPER)):
        session.do(add_user, AddUser(name, role, "چهار چنار کنار رود", own_password=offices.PASSWORD))
    for text in ("تماس", "نامه", "بازدید"):
        session.do(add_task, AddTask(text, TODAY, "زهرا", ALI))
    session.do(finish_task, FinishTask(2, 1))
    assert session.ask(tasks_of_account, AskTasksOf("زهرا")) == TasksOf("زهرا", 2)
    for to, why in (
        ("زهرا", "task_for_closed_account"),
        ("انبار", "task_for_reader"),
        ("کسی", "no_such_user"),
    ):
        assert code(session, disable_user, DisableUser("زهرا", "رفت", to)) == why
    session.do(disable_user, DisableUser("زهرا", "رفت", "رضا"))
    kept = {task.text: (task.for_user, task.left_over) for task in session.ask(tasks_of, AskTasks(ALI))}
    assert kept == {"تماس": ("رضا", False), "بازدید": ("رضا", False), "نامه": ("زهرا", True)}
    told = session.ask(list_trail, ListTrail(TrailFilter(file_no=ALI))).rows
    assert told[0].command == "access.disable_user"


def test_no_task_is_put_off_to_a_day_gone_by(session: Session) -> None:
    session.do(add_task, AddTask("تماس", TODAY, file_no=ALI))
    with pytest.raises(RuleError) as refused:
        session.do(edit_task, EditTask(1, 1, "تماس", TODAY - timedelta(days=1), session.user.name))
    assert refused.value.code == "task_in_past"


def test_a_late_task_is_reworded_on_its_day(session: Session) -> None:
    session.do(add_task, AddTask("تماس", TODAY, file_no=ALI))
    with offices.desk(session.office_dir) as later:
        later._clock = lambda: offices.NOON + timedelta(days=3)
        kept = later.do(edit_task, EditTask(1, 1, "تماس با خانواده", TODAY, later.user.name))
    assert kept == TaskKept(1, 2)


def test_a_done_task_is_opened_again_before_it_changes(session: Session) -> None:
    kept = session.do(add_task, AddTask("زنگ به خانواده", TODAY, file_no=ALI))
    done = session.do(finish_task, FinishTask(kept.id, kept.version))
    changed = EditTask(kept.id, done.version, "زنگ به برادر", TODAY, "")
    assert code(session, edit_task, changed) == "task_done"
    assert code(session, finish_task, FinishTask(kept.id, done.version)) == "task_done"
    opened = session.do(finish_task, FinishTask(kept.id, done.version, done=False))
    assert session.do(edit_task, EditTask(kept.id, opened.version, "زنگ به برادر", TODAY, "")).version == 4
