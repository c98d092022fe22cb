# SPDX-License-Identifier: Apache-2.0
"""Amounts as a clerk types them: set apart, spelled below, taken back digit by digit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.domain.money import Rial
from welfare_desk.settings import Settings


def leave(field: QWidget) -> None:
    QApplication.sendEvent(field, QEvent(QEvent.Type.FocusOut))


def test_an_amount_is_grouped_while_typed_and_spelled_below(qtbot: QtBot) -> None:
    field = AmountField("cost", "مبلغ")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.edit, "2500000")
    assert field.edit.text() == "2,500,000"
    assert field.below.text().startswith("دو میلیون و پانصد هزار ریال")
    assert field.value() == Rial(2_500_000)


def test_an_amount_is_told_in_the_language_of_the_screen(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="en"))
    field = AmountField("cost", "Amount")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.edit, "2500000")
    assert field.below.text() == "two million five hundred thousand rial — 250,000 toman"


def test_undo_takes_the_digits_of_an_amount_back_one_by_one(qtbot: QtBot) -> None:
    field = AmountField("cost", "مبلغ")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.edit, "12345")
    seen = [field.edit.text()]
    while field.edit.isUndoAvailable() and len(seen) < 9:
        qtbot.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        seen.append(field.edit.text())
    assert (seen[0], seen[-1]) == ("12,345", "")
    assert [text.replace(",", "") for text in seen][1] == "1234"
    qtbot.keyClicks(field.edit, "2m")
    leave(field.edit)
    assert field.edit.text() == "2,000,000"
    qtbot.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.edit.text() == "2m"


@pytest.mark.parametrize(
    ("typed", "rial"),
    [("2m", 2_000_000), ("۲م", 2_000_000), ("12,500,000 ریال", 12_500_000), ("500 تومان", 5000)],
)
def test_short_forms_and_pasted_amounts(qtbot: QtBot, typed: str, rial: int) -> None:
    field = AmountField("cost", "مبلغ")
    qtbot.addWidget(field)
    field.edit.insert(typed)
    leave(field.edit)
    assert field.value() == Rial(rial)
    assert field.edit.text() == f"{rial:,}"


def test_an_amount_that_is_none_says_why(qtbot: QtBot) -> None:
    field = AmountField("cost", "مبلغ")
    qtbot.addWidget(field)
    field.edit.insert("12.5")
    leave(field.edit)
    assert field.error() != ""
