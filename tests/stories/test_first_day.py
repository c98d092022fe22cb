# SPDX-License-Identifier: Apache-2.0
"""The first day of an office: its list comes in, somebody is found, their file is printed and read back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.lists import client
from tests.support.lists_on_disk import clean, list_at
from tests.support.office import office
from tests.support.pdf import READERS, normal
from tests.support.window import open_window, press_here, settle, type_into
from tests.support.wizard import save_as
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.exchange.wizard import CHECK, DONE, MAP, ImportPage
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.frame.rail import RailButton
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.summary.listing import ListFiles
from welfare_desk.domain.text import fold, latin_digits
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.session import Session

INTAKE = Path(__file__).resolve().parents[3] / "shared" / "data" / "intake-islamshahr.xlsx"
"""The list of a county office, where the domain notes lie beside the checkout."""

ARABIC = "علي"
"""«علی» as an Arabic keyboard types it, with the other yeh."""

PATIENCE = 60_000


class Lists(NamedTuple):
    """A workbook, and how many files it makes."""

    path: str
    files: int


@pytest.fixture
def workbook(tmp_path: Path) -> Lists:
    if INTAKE.exists():
        return Lists(str(INTAKE), 8000)
    rows = [*clean(200), client(200, birth_date="1404/12/30"), client(3)]
    return Lists(list_at(tmp_path / "list.xlsx", rows), 200)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, language="fa")
    settle(qtbot, shown)
    yield shown
    shown.let_go()


def test_the_list_comes_in_and_a_file_goes_out_on_paper(
    qtbot: QtBot,
    window: MainWindow,
    session: Session,
    workbook: Lists,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import_by_keys(qtbot, window, workbook, monkeypatch)
    total: int = session.ask(list_files, ListFiles(limit=1)).total
    assert total == workbook.files
    page = open_found(qtbot, window, ARABIC)
    assert page.summary is not None
    person = page.summary.person
    assert fold(ARABIC) in fold(f"{person.first_name} {person.last_name}")
    pdf = print_to(qtbot, window, tmp_path / "paper.pdf", monkeypatch)
    identifier = person.national_id or person.foreign_id or ""
    printed = (page.summary.file.file_no, person.first_name, person.last_name, identifier)
    for read in READERS.values():
        text = latin_digits(normal(" ".join(read(pdf))))
        assert [field for field in map(normal, printed) if field not in text] == []


def import_by_keys(
    qtbot: QtBot, window: MainWindow, workbook: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the mouse to the files, and from there by keys to the wizard and through its four steps."""

    def chosen(*asked: object) -> tuple[str, str]:
        return workbook.path, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    (entry,) = [button for button in window.rail.findChildren(RailButton) if button.name == "files"]
    QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    press_here("Ctrl+Shift+I")
    settle(qtbot, window)
    page = window.current()
    assert isinstance(page, ImportPage)
    steps = []
    for keys in ("Ctrl+O", "Ctrl+Enter", "Ctrl+Enter"):
        press_here(keys)
        settle(qtbot, window, PATIENCE)
        steps.append(page.step)
    assert steps == [MAP, CHECK, DONE]
    QTest.mouseClick(page.finished.files, Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    settle(qtbot, window)
    assert window.current_name() == "files"


def open_found(qtbot: QtBot, window: MainWindow, typed: str) -> FilePage:
    """Ctrl+K, the name, Enter: the first person found is opened."""
    press_here("Ctrl+K")
    (palette,) = window.findChildren(Palette)
    type_into(palette.box, typed)
    settle(qtbot, window)
    assert palette.entries.entries()
    press_here("Enter")
    settle(qtbot, window)
    page = window.current()
    assert isinstance(page, FilePage)
    return page


def print_to(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Ctrl+P issues the paper and shows it; saved from the preview, it is the paper's very bytes."""
    save_as(monkeypatch, str(path))
    press_here("Ctrl+P")
    settle(qtbot, window, PATIENCE)
    (dialog,) = [each for each in window.findChildren(PaperDialog) if each.isVisible()]
    QTest.mouseClick(dialog.preview.save_button, Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    assert path.read_bytes() == dialog.preview.pdf
    return path.read_bytes()
