# SPDX-License-Identifier: Apache-2.0
"""An entry of a list is reached by what it begins with: spaces, digits of either script, either keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text
from tests.support.window import press
from welfare_desk.desktop.kit.fields import type_ahead
from welfare_desk.desktop.kit.fields.lines import Choice

ANSWERS = ["تحت پوشش نیست", "تحت پوشش است", "بی‌نتیجه", "۲ سال", "۳ سال", "۲۰ سال"]


@pytest.fixture
def choice(qtbot: QtBot) -> Choice:
    made = Choice(list(enumerate(ANSWERS)))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(
    ("typed", "reached"),
    [
        ("تحت پوشش ا", "تحت پوشش است"),
        ("تحت پوشش ن", "تحت پوشش نیست"),
        ("۲", "۲ سال"),
        ("2", "۲ سال"),
        ("20", "۲۰ سال"),
        ("٣", "۳ سال"),
        ("fd", "بی‌نتیجه"),
    ],
)
@pytest.mark.parametrize("opened", [False, True])
def test_what_is_typed_goes_to_its_entry(choice: Choice, typed: str, reached: str, opened: bool) -> None:
    if opened:
        choice.showPopup()
        type_text(choice.view(), typed)
        assert choice.view().currentIndex().data() == reached
        choice.hidePopup()
    else:
        type_text(choice, typed)
        assert QApplication.activePopupWidget() is None
        assert choice.currentText() == reached


def test_the_same_letter_again_goes_to_the_next_one(choice: Choice) -> None:
    for reached in (ANSWERS[0], ANSWERS[1], ANSWERS[0]):
        type_text(choice, "ت")
        assert choice.currentText() == reached


def test_a_choice_by_letters_is_told_like_any_other(qtbot: QtBot, choice: Choice) -> None:
    with qtbot.waitSignal(choice.activated) as told:
        type_text(choice, "ب")
    assert told.args == [2]


def test_a_space_that_begins_no_word_opens_the_list(choice: Choice) -> None:
    type_text(choice, "تحت")
    press(choice, "Space")
    assert not choice.view().isVisible()
    choice._ahead._last -= type_ahead.PAUSE + 1
    press(choice, "Space")
    assert choice.view().isVisible()
    choice.hidePopup()


def test_after_a_pause_a_new_word_begins(choice: Choice) -> None:
    type_text(choice, "تحت پوشش ا")
    choice._ahead._last -= type_ahead.PAUSE + 1
    type_text(choice, "ب")
    assert choice.currentText() == "بی‌نتیجه"
