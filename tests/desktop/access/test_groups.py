# SPDX-License-Identifier: Apache-2.0
"""The groups of a paper key, checked one by one while they are typed."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.keys import type_text
from tests.support.office import recovery_key
from welfare_desk.desktop.access.groups import GroupBoxes
from welfare_desk.domain.digest import CROCKFORD
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.recovery import check_group
from welfare_desk.domain.text import to_persian_layout


def _is_wrong(group: str) -> bool:
    """Whether the second group's check bits tell; an eighth of all mistakes passes them."""
    try:
        check_group(1, group)
    except RuleError:
        return True
    return False


def test_groups_turn_green_one_by_one_and_a_persian_keyboard_is_turned_back(qtbot: QtBot) -> None:
    boxes = GroupBoxes()
    qtbot.addWidget(boxes)
    boxes.show()
    groups = recovery_key().split("-")
    boxes.boxes[0].setFocus()
    type_text(boxes.boxes[0], to_persian_layout(groups[0].lower()))
    assert boxes.boxes[0].text() == groups[0]
    assert boxes.boxes[0].property("good") == "true"
    wrong = next(filter(_is_wrong, (groups[1][:-1] + last for last in CROCKFORD)))
    type_text(boxes.boxes[1], wrong)
    assert boxes.right() == 1
    assert boxes.boxes[1].property("wrong") == "true"
