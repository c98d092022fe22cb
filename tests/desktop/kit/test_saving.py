# SPDX-License-Identifier: Apache-2.0
"""Where files are asked for, and what those that are written are proposed to be called."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

import welfare_desk
from welfare_desk.desktop.kit import saving
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.saving import (
    ask_folder,
    ask_what_to_read,
    ask_where_to_save,
    ask_which_to_read,
    file_name,
)


class Remembering(QWidget):
    """A window with the memory of this PC."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.memory = memory


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The clerk's documents."""
    folder = tmp_path / "documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: str(folder))
    return folder


def test_a_kind_of_file_is_looked_for_where_its_last_one_was(
    qtbot: QtBot, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Memory(tmp_path / "memory.json")
    window = Remembering(kept.of("maryam"))
    qtbot.addWidget(window)
    part = QWidget(window)
    stick = tmp_path / "stick"
    stick.mkdir()
    near: list[str] = []
    answers = {
        "getSaveFileName": (str(stick / "لیست"), ""),
        "getOpenFileName": (str(stick / "لیست.xlsx"), ""),
        "getOpenFileNames": ([str(stick / "a.wdm"), str(stick / "b.wdm")], ""),
        "getExistingDirectory": str(stick),
    }
    for name, answer in answers.items():

        def asked(*given: object, answer: object = answer) -> object:
            near.append(str(given[2]))
            return answer

        monkeypatch.setattr(QFileDialog, name, asked)
    assert ask_what_to_read(part, "", "Payments (*.txt *.xlsx)") == str(stick / "لیست.xlsx")
    assert ask_where_to_save(part, "", "لیست.xlsx", "") == str(stick / "لیست.xlsx")
    assert ask_what_to_read(part, "", "Excel (*.xlsx)") == str(stick / "لیست.xlsx")
    assert ask_which_to_read(part, "", "(*.wdm)") == [str(stick / "a.wdm"), str(stick / "b.wdm")]
    assert ask_folder(part, "", ".wdm") == str(stick)
    assert near == [str(own), str(own / "لیست.xlsx"), str(stick), str(own), str(stick)]
    answers["getSaveFileName"] = ("", "")
    window.memory = kept.of("azadi")
    ask_what_to_read(part, "", "Excel (*.xlsx)")
    assert near[-1] == str(own)  # another user has another folder
    window.memory = kept.of("maryam")
    stick.rename(tmp_path / "gone")
    ask_what_to_read(part, "", "Excel (*.xlsx)")
    assert near[-1] == str(own)


def test_who_turns_back_changes_nothing(
    qtbot: QtBot, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Remembering(Memory())
    qtbot.addWidget(window)
    for name, answer in (("getSaveFileName", ("", "")), ("getExistingDirectory", "")):
        monkeypatch.setattr(QFileDialog, name, lambda *_, answer=answer: answer)
    assert (ask_where_to_save(window, "", "a.pdf", ""), ask_folder(window, "", ".pdf")) == ("", "")
    assert window.memory.get_own("folder/pdf") is None


def test_a_name_says_what_and_when_without_signs_that_no_name_may_have() -> None:
    assert file_name(".xlsx", "کارنامهٔ «مهر»", "", "1404/07/30") == "کارنامهٔ مهر 1404-07-30.xlsx"


_LATIN_NAME = re.compile(r"""(?<!tr\()f?"[\w {}.'/(),:-]*\.(?:pdf|xlsx|json|txt|png|csv)"(?!\s*[:\]])""")


def test_no_name_is_proposed_in_codes() -> None:
    """Every name is made of words of the window by `file_name`, or is a translated one."""
    room = Path(welfare_desk.__file__).parent / "desktop"
    found = [
        f"{path.relative_to(room)}: {hit}"
        for path in sorted(room.rglob("*.py"))
        if path.name != "shots.py"
        for hit in _LATIN_NAME.findall(path.read_text("utf-8"))
        if not hit.startswith('".')
    ]
    assert found == []


def test_a_persian_window_asks_in_persian_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "look", lambda: SimpleNamespace(persian=True))
    assert saving._title("پوشهٔ بستهٔ مهر 1404") == "پوشهٔ بستهٔ مهر ۱۴۰۴"
