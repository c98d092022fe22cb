# SPDX-License-Identifier: Apache-2.0
"""Habit 26: what is empty says in one sentence what to do, on every part of every page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.habits.cursor import parts_by_keys
from tests.desktop.habits.wording import INSTRUCTION
from tests.support import office as offices
from tests.support.window import open_window, settle, show_page
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.window import MainWindow

ALI = "1400-00001"


def test_habit_26_what_is_empty_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    with offices.office(tmp_path) as empty:
        window = open_window(qtbot, empty, language="fa")
        found = {name: empty_words(show_page(qtbot, window, name)) for name in EMPTY}
        assert found == EMPTY
        files, letters = (window.page(name) for name in ("files", "letters"))
        show_page(qtbot, window, "files")
        assert files.empty.new_button.isVisible()
        show_page(qtbot, window, "letters")
        assert letters.first_button.isVisible()
        letters.period.choose(("year",), announce=True)
        settle(qtbot, window)
        assert empty_words(letters) == [("با این فیلترها نامه‌ای نیست", "با Esc فیلترها پاک می‌شود.")]
        first = show_page(qtbot, window, "first")
        assert "start" in first.tasks.buttons
        window.let_go()


EMPTY = {
    "files": [("هنوز پرونده‌ای نیست", "فهرست اکسل اداره را بیاورید یا نخستین پرونده را بسازید.")],
    "letters": [("هنوز نامه‌ای ثبت نشده است", "نامه‌های رسیده و فرستاده‌شده را این‌جا ثبت کنید.")],
    "reception": [
        (
            "مراجعه‌ای در این فهرست نیست",
            "مراجعه‌کننده را ثبت کنید؛ هنگام نوشتن کد ملی، پیشینهٔ او نشان داده می‌شود.",
        ),
        ("مراجعه‌ای برگزیده نیست", "یکی را در فهرست برگزینید."),
    ],
    "visits": [
        (
            "هنوز پرونده‌ای نیست",
            "بازدید برای پرونده‌های تحت پوشش پیش می‌آید؛ فهرست اکسل را بیاورید یا نخستین پرونده را بسازید.",
        )
    ],
    "commission": [("هنوز جلسه‌ای ثبت نشده است", "با Ctrl+N جلسه‌ای بسازید و منتظران را در آن بگذارید.")],
}


def labels(page: Any) -> list[Label]:
    """The words of every empty state that is seen."""
    seen = [state for state in page.findChildren(EmptyState) if state.isVisible()]
    return [label for state in seen for label in (state.title, state.text)]


def needed(label: Label) -> int:
    """Pixels that the words of a label take in one line."""
    return label.fontMetrics().horizontalAdvance(label.text())


def empty_words(page: Any) -> list[tuple[str, str]]:
    """Title and sentence of every empty state that is seen."""
    seen = [state for state in page.findChildren(EmptyState) if state.isVisible()]
    return [(state.title.text(), state.text.text()) for state in seen]


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (
            "notes",
            [
                "هنوز یادداشتی نیست. آن‌چه را همکار بعدی باید بداند، در کادر بالا بنویسید.",
                "برای این پرونده کاری نیست. با Ctrl+T کاری بگذارید.",
            ],
        ),
        (
            "letters",
            [
                "برای این پرونده نامه‌ای ثبت نشده است. نخستین نامه را با Ins ثبت کنید.",
                "تماسی ثبت نشده است. تماس بعدی را با F8 ثبت کنید.",
            ],
        ),
    ],
)
def test_habit_26_so_do_the_parts_of_a_new_file(
    qtbot: QtBot, window: MainWindow, part: str, said: list[str]
) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    page.show_tab(part)
    settle(qtbot, window)
    labels = [label.text() for label in page.parts.part(part).findChildren(Label) if label.isVisible()]
    assert [text for text in labels if text.endswith(".")] == said


ALONE = {"account", "catalogue", "first", "settings", "users"}
"""Pages that are never empty: somebody is signed in, there is always something to set, and a catalogue."""


def test_habit_26_every_part_of_every_page_does(qtbot: QtBot, tmp_path: Path) -> None:
    """In an office without a file: whatever says that nothing is there says what to do about it."""
    with offices.office(tmp_path) as empty:
        window = open_window(qtbot, empty, language="fa")
        window.resize(1092, 614)
        told: dict[str, list[tuple[str, str]]] = {}
        cut = set()
        for spec in PAGES:
            page = show_page(qtbot, window, spec.name)
            told[spec.name] = []
            for _ in parts_by_keys(qtbot, window, page):
                told[spec.name] += empty_words(window.current())
                cut |= {label.text() for label in labels(window.current()) if label.width() < needed(label)}
        window.let_go()
    assert cut == set()
    dumb = {
        (name, title)
        for name, states in told.items()
        for title, text in states
        if not INSTRUCTION.search(text)
    }
    assert dumb == set()
    assert {name for name, states in told.items() if not states} == ALONE


def test_habit_26_a_filter_that_leaves_nothing_says_how_to_drop_it(qtbot: QtBot, window: MainWindow) -> None:
    """Where there are files: every list narrowed to nothing, or with nothing of its kind."""
    told = []
    for name in (spec.name for spec in PAGES if spec.name not in ALONE):
        page = show_page(qtbot, window, name, **({"key": ALI} if name == "file" else {}))
        for _ in parts_by_keys(qtbot, window, page):
            told += empty_words(window.current())
    assert len(set(told)) > 10
    assert {title for title, text in told if not INSTRUCTION.search(text)} == set()
