# SPDX-License-Identifier: Apache-2.0
"""A field that holds a name says at once when what is typed names nothing."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.fields.named import NameField


@pytest.mark.parametrize("made", [TextField, NameField])
@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("visitor", "\u064b", "نام باید دست‌کم یک حرف داشته باشد؛ نام را با حروف بنویسید."),
        ("visitor", "۱۲", "نام باید دست‌کم یک حرف داشته باشد؛ نام را با حروف بنویسید."),
        ("name", "؟!", "این نام نه حرفی دارد نه رقمی؛ آن را با حروف بنویسید."),
        ("name", "۱۲", ""),
        ("note", "؟!", ""),
    ],
)
def test_a_field_says_when_a_name_says_nothing(
    made: Any, name: str, typed: str, told: str, qtbot: QtBot
) -> None:
    field = made(name, "نام")
    qtbot.addWidget(field)
    type_text(field.line, typed)
    assert (field.check(), field.error()) == (not told, told)


def test_a_name_kept_long_ago_stands_in_nobodys_way(qtbot: QtBot) -> None:
    field = TextField("place", "جا")
    qtbot.addWidget(field)
    field.set_value("-")
    assert field.check()
