# SPDX-License-Identifier: Apache-2.0
"""Habit 9 and the faults of right-to-left programs: in the Persian window no digit is painted Western.

Texts are ASCII underneath and drawn Persian by the font, so the font of every painted text is what counts.
What is written in Latin in Persian too keeps its digits: codes, keys, somebody else's list as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.habits.forms import ALI, FORMS, Desk, office_of_forms
from tests.support.walking import SIGN_IN, walk, walked_office
from tests.support.window import settle, show_page
from welfare_desk.desktop.kit.columns import CellLook
from welfare_desk.desktop.kit.labels import KeyCap
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session

WESTERN = re.compile("[0-9]")
CODE = re.compile(
    r"(?:[A-Z]{1,4}[-/]?)?[0-9]+(?:[-/][0-9A-Z]+)*|IR[0-9 ]+|[0-9a-f]{8}(?: [0-9a-f]{8})*|—"
    r"|[a-z]+(?:-[a-z0-9]+)+|[0-9A-Z]{4}(?:[ -][0-9A-Z]{4})+|(?=[0-9]*[A-Z])[0-9A-Z]{8}"
)
"""A number of a file, a letter or a paper, a serial, a SHEBA, the code of a service.

Also the fingerprint of a key in its groups, and the code of an office.
"""
NO_CODE = re.compile(r"1[34][0-9]{2}/[0-9]{2}/[0-9]{2}|0?9[0-9]{9}|[0-9]{10}")
"""A day, a telephone, a national ID: these are numbers of Persian readers."""
CUT = re.compile(r"[0-9][0-9A-Z]*…")
"""The code of an office whose letters gave way to the end of a line; counts within prose are Persian."""
KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt) ?\+? ?)*(?:F[0-9]{1,2}|[0-9])")
"""A key as its cap names it."""


def is_persian(font: QFont) -> bool:
    """Whether the font draws the digits of a text Persian."""
    return bool(font.featureTags()) and font.featureValue(QFont.Tag("ss01")) == 1


def bare(text: str) -> str:
    return re.sub("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text).strip()


def may_be_western(text: str) -> bool:
    """Whether every number in it is a code; among Persian words only what has a letter or a dash is one."""
    prose = re.search("[\u0621-\u06cc]", text) is not None
    numbers = [word for word in bare(text).split() if WESTERN.search(word)] if prose else [bare(text)]
    return all(
        not NO_CODE.fullmatch(number)
        and bool(CODE.fullmatch(number) or KEY.fullmatch(number) or (prose and CUT.fullmatch(number)))
        and not (prose and number.isdecimal())
        for number in numbers
    )


class Painted:
    """Listens to what Python paints: text with Western digits that the painter's font leaves so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.western: set[str] = set()
        self.heard = 0
        plain = QPainter.drawText

        def draw(painter: QPainter, *arguments: Any) -> Any:
            (text,) = [each for each in arguments if isinstance(each, str)]
            self.heard += 1
            if WESTERN.search(text) and not is_persian(painter.font()):
                self.western.add(bare(text))
            return plain(painter, *arguments)

        monkeypatch.setattr(QPainter, "drawText", draw)


def shown_western(root: QWidget) -> Iterator[str]:
    """Texts of Qt's own widgets whose digits their font leaves Western, but for what is meant so."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, KeyCap) or is_persian(widget.font()):
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            text = widget.text()
        elif isinstance(widget, QComboBox):
            text = widget.currentText()
        elif isinstance(widget, QTextEdit):
            text = widget.toPlainText()
        else:
            continue
        if WESTERN.search(text) and not may_be_western(text):
            yield f"{type(widget).__name__} {bare(text)}"


def codes_that_are_none(root: QWidget) -> Iterator[str]:
    """Cells painted as codes that are days, telephones or counts."""
    for table in root.findChildren(Table):
        for number in range(table.rows.total if table.isVisible() else 0):
            row = table.rows.row_at(number)
            for column in table.columns if row is not None else ():
                if column.look is CellLook.CODE and not may_be_western(column.text(row)) and column.text(row):
                    yield f"{table.name}.{column.name} {bare(column.text(row))}"


def test_habit_9_no_digit_is_western_on_any_page(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = Painted(monkeypatch)
    found = set()
    with walked_office(tmp_path, SIGN_IN) as session:
        for name, window in walk(qtbot, session, "fa"):
            window.grab()
            found |= {(name, words) for words in (*shown_western(window), *codes_that_are_none(window))}
            found |= {(name, words) for words in painted.western if not may_be_western(words)}
            painted.western.clear()
    assert found == set()
    assert painted.heard > 1000


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office_of_forms(tmp_path) as opened:
        yield opened


def test_habit_9_nor_in_any_form(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    painted = Painted(monkeypatch)
    page = show_page(qtbot, window, "file", key=ALI)
    found = set()
    for kind, make in FORMS.items():
        form = make(Desk(page))
        form.open()
        settle(qtbot, window)
        window.grab()
        found |= {(kind.__name__, words) for words in (*shown_western(form), *codes_that_are_none(form))}
        form.set_aside(None)
        settle(qtbot, window)
    assert found == set()
    assert {words for words in painted.western if not may_be_western(words)} == set()
