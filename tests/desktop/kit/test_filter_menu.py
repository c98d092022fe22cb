# SPDX-License-Identifier: Apache-2.0
"""Habit 18: the values of a filter are ticked by keys, and a long list of them is narrowed by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text, wait_for_death
from welfare_desk.desktop.kit.filter_menu import MANY_VALUES, FilterMenu, Option
from welfare_desk.desktop.kit.filters import FilterChip
from welfare_desk.domain.text import fold

PLACES = [
    "زرافشان",
    "قائمیه",
    "بهارستان",
    "شهرک علی‌آباد",
    "ولیعصر",
    "شهدا",
    "مدرس",
    "گلستان",
    "فرهنگیان",
    "آزادی",
    "امام",
    "سعدی",
    "زرین‌شهر",
]


def chip_of(qtbot: QtBot, words: list[str], *, many: bool = True) -> FilterChip:
    options = [Option(place, each, place) for place, each in enumerate(words)]
    chip = FilterChip("area", "محله", options, many=many)
    qtbot.addWidget(chip)
    chip.show()
    qtbot.waitExposed(chip)
    return chip


def opened(chip: FilterChip) -> FilterMenu:
    """The menu as the Down key opens it."""
    QTest.keyClick(chip, Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, FilterMenu)
    return menu


def shown(menu: FilterMenu) -> list[str]:
    return [action.data().words for action in menu.values if action.isVisible()]


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("ب", "بهارستان"),
        ("f", "بهارستان"),
        ("ز", "زرافشان"),
        ("زز", "زرین‌شهر"),
        ("زری", "زرین‌شهر"),
        ("cvd", "زرین‌شهر"),
        ("x", None),
    ],
)
def test_letters_go_to_a_value_of_a_short_list(qtbot: QtBot, typed: str, at: str | None) -> None:
    chip = chip_of(qtbot, ["زرافشان", "بهارستان", "زرین‌شهر"])
    menu = opened(chip)
    before = menu.activeAction()
    type_text(menu, typed)
    now = menu.activeAction()
    assert (now is before) if at is None else (now.data().words == at)
    assert shown(menu) == ["زرافشان", "بهارستان", "زرین‌شهر"]
    menu.close()


def test_space_ticks_the_value_that_two_letters_went_to(qtbot: QtBot) -> None:
    chip = chip_of(qtbot, ["ولیعصر", "انبیاء", "واوان", "شهرک واوان"])
    menu = opened(chip)
    type_text(menu, "وا")
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert chip.values == (2,)
    menu.close()


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("زر", ["زرافشان", "زرین‌شهر"]),
        ("شهر", ["شهرک علی‌آباد", "زرین‌شهر"]),
        ("علیاباد", ["شهرک علی‌آباد"]),
        ("علي", ["شهرک علی‌آباد"]),
        ("cvdk", ["زرین‌شهر"]),
        ("ققق", []),
    ],
)
def test_a_long_menu_is_narrowed_by_typing_as_every_search_folds(
    qtbot: QtBot, typed: str, left: list[str]
) -> None:
    chip = chip_of(qtbot, PLACES)
    menu = opened(chip)
    type_text(menu, typed)
    assert menu.line is not None
    assert (menu.line.line.text(), shown(menu)) == (typed, left)
    told = [action for action in menu.actions() if action is menu.told_nothing and action.isVisible()]
    assert bool(told) == (not left)
    menu.close()


def test_narrowed_values_are_ticked_one_after_the_other_by_keys_alone(qtbot: QtBot) -> None:
    chip = chip_of(qtbot, PLACES)
    menu = opened(chip)
    type_text(menu, "زر")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(menu, key)
    assert chip.values == (0, 12)
    for _ in "زر":
        QTest.keyClick(menu, Qt.Key.Key_Backspace)
    assert (shown(menu), menu.everything.isVisible()) == (PLACES, True)
    type_text(menu, "سعدی")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chip.values == (0, 12, 11)
    wait_for_death(qtbot, menu)


def test_where_one_value_may_be_chosen_enter_takes_the_first_that_is_left(qtbot: QtBot) -> None:
    chip = chip_of(qtbot, PLACES, many=False)
    menu = opened(chip)
    type_text(menu, "مدر")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chip.values == (6,)
    wait_for_death(qtbot, menu)


def test_the_arrows_pass_the_line_by_and_enter_with_nothing_left_changes_nothing(qtbot: QtBot) -> None:
    chip = chip_of(qtbot, PLACES)
    chip.choose((3,))
    menu = opened(chip)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is menu.everything
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is menu.values[0]
    type_text(menu, "ققق")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    assert chip.values == (3,)


def test_the_menu_keeps_its_place_and_its_width_while_it_is_narrowed(qtbot: QtBot) -> None:
    chip = chip_of(qtbot, PLACES)
    chip.move(300, 40)
    menu = opened(chip)
    before = _place(menu)
    for typed in ("زر", "ققق"):
        type_text(menu, typed)
        QTest.qWait(20)
        assert _place(menu) == before
    menu.close()


def _place(menu: FilterMenu) -> tuple[int, int, int]:
    rect = menu.geometry()
    return rect.x(), rect.y(), rect.width()


def test_a_short_menu_has_no_line(qtbot: QtBot) -> None:
    chip = chip_of(qtbot, PLACES[:MANY_VALUES])
    menu = opened(chip)
    type_text(menu, fold("زر"))
    assert (menu.line, shown(menu)) == (None, PLACES[:MANY_VALUES])
    menu.close()
