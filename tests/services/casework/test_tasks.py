# SPDX-License-Identifier: Apache-2.0
"""A task is not put off to a day gone by, but one that is late already may be reworded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support import people
from tests.support.office import NOON, desk
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.tasks import AddTask, EditTask, TaskKept, add_task, edit_task
from welfare_desk.services.session import Session

ALI = "1400-00001"
TODAY = NOON.date()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        yield opened


def test_no_task_is_put_off_to_a_day_gone_by(session: Session) -> None:
    session.do(add_task, AddTask("تماس", TODAY, file_no=ALI))
    with pytest.raises(RuleError) as refused:
        session.do(edit_task, EditTask(1, 1, "تماس", TODAY - timedelta(days=1), session.user.name))
    assert refused.value.code == "task_in_past"


def test_a_late_task_is_reworded_on_its_day(session: Session) -> None:
    session.do(add_task, AddTask("تماس", TODAY, file_no=ALI))
    with desk(session.office_dir) as later:
        later._clock = lambda: NOON + timedelta(days=3)
        kept = later.do(edit_task, EditTask(1, 1, "تماس با خانواده", TODAY, later.user.name))
    assert kept == TaskKept(1, 2)
