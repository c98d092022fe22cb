# SPDX-License-Identifier: Apache-2.0
"""A month typed in the ways that clerks write it."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import press, type_into
from welfare_desk.desktop.kit.fields.month import MonthField, read_month
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError

TODAY = date(2025, 10, 22)
ABAN = JalaliMonth(1404, 8)


@pytest.mark.parametrize("typed", ["1404/08", "1404-8", "140408", "8", "۸", "۱۴۰۴/۰۸"])
def test_every_way_means_the_same(typed: str) -> None:
    assert read_month(typed, TODAY) == ABAN


@pytest.mark.parametrize("typed", ["13", "1404/13", "0", "آبان", "14"])
def test_no_month_is_guessed(typed: str) -> None:
    with pytest.raises(RuleError) as refused:
        read_month(typed, TODAY)
    assert refused.value.code == "bad_month"


def test_the_month_is_named_and_moved_by_keys(qtbot: QtBot) -> None:
    field = MonthField("month", "Month", lambda: TODAY)
    qtbot.addWidget(field)
    field.show()
    type_into(field.edit, "12")
    assert (field.value(), field.below.text(), field.edited()) == (
        JalaliMonth(1404, 12),
        month_title(JalaliMonth(1404, 12)),
        True,
    )
    press(field.edit, "Up")
    assert field.value() == JalaliMonth(1405, 1)
    press(field.edit, "Down")
    field.left()
    assert field.edit.text() == "1404/12"
    type_into(field.edit, "13")
    field.left()
    assert field.error()
    field.restore("1404-08")
    assert (field.value(), field.typed()) == (ABAN, "1404-08")
