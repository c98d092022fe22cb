# SPDX-License-Identifier: Apache-2.0
"""A control is disabled together with its reason, and gives its own words back when it is enabled."""

from __future__ import annotations

import re

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.house.source import ROOT
from welfare_desk.desktop.kit.allowing import allow, reason_of, unless
from welfare_desk.desktop.kit.buttons import Button

OTHERWISE = ("allowing.py", "curtain.py", "apology.py", "lock.py", "topbar.py", "access/form.py")
"""Where something else is meant: what is not shown at all, a line that keeps the cursor, a menu's heading."""


def test_the_first_reason_counts_and_the_own_words_come_back(qtbot: QtBot) -> None:
    button = Button("", "printer", name="Print")
    button.setAccessibleDescription("the file summary")
    qtbot.addWidget(button)
    told = []
    for reasons in (("", "no right", "nothing chosen"), ("nothing chosen",), ("", "")):
        allow(button, *reasons)
        told.append((button.isEnabled(), button.toolTip(), button.accessibleDescription(), reason_of(button)))
    assert told == [
        (False, "no right", "no right", "no right"),
        (False, "nothing chosen", "nothing chosen", "nothing chosen"),
        (True, "Print", "the file summary", ""),
    ]


def test_a_button_says_what_its_act_says(qtbot: QtBot) -> None:
    action = QAction("Print")
    button = Button("Print")
    qtbot.addWidget(button)
    allow(action, "no right")
    button.act(action)
    told = [(button.isEnabled(), button.toolTip())]
    for reasons in (("nothing chosen",), ()):
        allow(action, *reasons)
        told.append((button.isEnabled(), button.toolTip()))
    assert told == [(False, "no right"), (False, "nothing chosen"), (True, "")]


def test_a_condition_makes_a_reason() -> None:
    assert (unless([], "empty"), unless([1], "empty"), unless(None, "nobody")) == ("empty", "", "nobody")


def test_nothing_is_disabled_by_another_way() -> None:
    found = [
        f"{path.name}:{number}"
        for path in sorted((ROOT / "welfare_desk" / "desktop").rglob("*.py"))
        if not path.as_posix().endswith(OTHERWISE)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if re.search(r"\.set(Enabled|Disabled|ReadOnly)\(", line)
    ]
    assert found == []
