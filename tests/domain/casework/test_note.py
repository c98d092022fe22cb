# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from welfare_desk.domain.casework.label import LabelSheet, check_start
from welfare_desk.domain.casework.note import Task, note_text, phrase_text, task_text
from welfare_desk.domain.errors import RuleError

TODAY = date(2025, 10, 22)


def test_notes_keep_their_lines_and_tasks_are_one_line() -> None:
    assert note_text(" يكم \n\n دوم ") == "یکم\n\nدوم"
    assert task_text("تماس\nبا  خانواده") == "تماس با خانواده"
    assert phrase_text(" مدارك ") == "مدارک"


@pytest.mark.parametrize(
    ("read", "typed", "code"),
    [
        (note_text, " \n ", "note_empty"),
        (note_text, "ا" * 4001, "too_long"),
        (task_text, "\u200c", "task_empty"),
        (task_text, "ا" * 301, "too_long"),
        (phrase_text, "", "phrase_empty"),
    ],
)
def test_what_cannot_be_kept_is_refused(read: Callable[[str], str], typed: str, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        read(typed)
    assert refused.value.code == code


@pytest.mark.parametrize(("days", "done", "late"), [(-1, False, True), (0, False, False), (-1, True, False)])
def test_a_task_is_late_when_its_day_has_passed(days: int, done: bool, late: bool) -> None:
    task = Task(1, "تماس", TODAY + timedelta(days=days), "م", "م", "م", TODAY if done else None)
    assert task.overdue(TODAY) is late


def test_sheets_of_labels_have_their_places() -> None:
    assert [sheet.places for sheet in LabelSheet] == [24, 14]
    for start in (0, 15):
        with pytest.raises(RuleError) as refused:
            check_start(LabelSheet.LARGE, start)
        assert refused.value.code == "bad_label_start"
    check_start(LabelSheet.LARGE, 14)
