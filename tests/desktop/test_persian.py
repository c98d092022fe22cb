# SPDX-License-Identifier: Apache-2.0
"""The Persian window speaks Persian: on every page, in every pose, no English word is left in sight."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import open_window, press_here, settle, show_page, type_into
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import KeyCap
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.equipment.catalogue import SHIPPED_ITEMS

ALI = "1400-00001"
LATIN = re.compile(r"[A-Za-z]{2,}")
_SIGN = "[0-9A-HJKMNP-TV-Z]"
DIGEST = re.compile(
    rf"\b[0-9a-f]{{8}}(?: [0-9a-f]{{8}})*\b|\b{_SIGN}{{4}}(?:[ -]{_SIGN}{{4}}){{2}}\b|\b{_SIGN}{{8}}\b"
)
"""A seal in hexadecimal digits, the sign of a key, an office's code: compared sign by sign."""
CODES = {
    *(
        "Ctrl",
        "Shift",
        "Alt",
        "Enter",
        "Esc",
        "Space",
        "Del",
        "Delete",
        "Home",
        "End",
        "Tab",
        "Down",
        "Up",
        "Ins",
        "PgUp",
        "PgDown",
    ),
    *("Ins", "Excel", "PDF", "JPEG", "PNG", "QR", "IR", "xlsx", "KB", "MB"),
    *("English", platform.node()),
}
"""What is written in Latin letters in Persian too: keys, kinds of files, names."""
ITEM_CODES = frozenset(item.code for item in SHIPPED_ITEMS)
"""Stands alone beside an item's name in its card: the code that the order form and the file of goods use."""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with people.peopled_office(tmp_path) as session:
        shown = open_window(qtbot, session, language="fa")
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)
        yield shown
        shown.let_go()


def english(root: QWidget) -> set[str]:
    """Visible words in Latin letters that are neither a key nor a code."""
    texts = {text for widget in root.findChildren(QWidget) if widget.isVisible() for text in told(widget)}
    # The code of a refusal is meant for whoever helps on the telephone.
    return {
        text
        for text in texts
        if set(LATIN.findall(DIGEST.sub("", text))) - CODES
        and text not in ITEM_CODES
        and not text.startswith("کد ")
    }


def told(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, KeyCap | QLineEdit | QTextEdit):
        yield widget.accessibleName() if not isinstance(widget, KeyCap) else ""
        return
    yield from (widget.accessibleName(), widget.toolTip(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))


@pytest.mark.parametrize("name", [spec.name for spec in PAGES])
def test_no_english_word_is_in_sight(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page = show_page(qtbot, window, name, **({"key": ALI} if name == "file" else {}))
    found = {"": english(window)}
    for pose in page.poses:
        page.pose(pose)
        settle(qtbot, window)
        found[pose] = english(window)
        for dialog in window.findChildren(Dialog):
            dialog.cancel()
        settle(qtbot, window)
    acts = {action.text() for action in (*page.actions(), *window.actions())}
    found["acts"] = {text for text in acts if set(LATIN.findall(DIGEST.sub("", text))) - CODES}
    assert {pose: texts for pose, texts in found.items() if texts} == {}


def test_the_question_before_leaving_is_persian(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    type_into(page.editor.fields["father_name"].control, "رضا")
    press_here("Esc")
    settle(qtbot, window)
    (question,) = window.findChildren(Dialog)
    said = [label.text() for label in question.findChildren(QLabel)]
    assert said[:2] == ["بدون ثبت بیرون می‌روید؟", "یک فیلد تغییر کرده و ثبت نشده است."]
    assert english(question) == set()
