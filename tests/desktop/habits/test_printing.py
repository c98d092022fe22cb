# SPDX-License-Identifier: Apache-2.0
"""Habit 24: printer, sheet and copies of each kind of paper, chosen by keys and taken when it is printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from tests.support.pdf import page_size, pdfium
from tests.support.window import dialog_of, open_window, press, press_here, settle, show_page
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit import preview
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.printing import Chosen, chosen
from welfare_desk.desktop.upkeep import printers
from welfare_desk.desktop.window import MainWindow
from welfare_desk.desktop.wording.papers import PRINTED
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.session import Session

ALI = "1400-00001"
INSTALLED = ["طبقهٔ یک", "طبقهٔ دوم"]
A5 = (420.0, 595.0)
"""Points of a sheet of half the size."""


class Asked:
    """The system's dialog for printing: says what it was asked with, and takes so many copies to a file."""

    seen: list[tuple[int, float]]
    copies: int
    target: Path

    def __init__(self, printer: QPrinter, parent: object) -> None:
        self._printer = printer

    def exec(self) -> bool:
        self.seen.append((self._printer.copyCount(), self._printer.pageLayout().fullRectPoints().width()))
        self._printer.setCopyCount(self.copies)
        self._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self._printer.setOutputFileName(str(self.target))
        return True

    def deleteLater(self) -> None:
        """It is no widget."""


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "window.json")


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, memory: Memory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: INSTALLED))
    monkeypatch.setattr(preview, "QPrintDialog", Asked)
    Asked.seen, Asked.copies, Asked.target = [], 1, tmp_path / "printed.pdf"
    shown = open_window(qtbot, session, language="fa", memory=memory)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


def kept(tmp_path: Path) -> dict[str, Chosen]:
    """What this PC remembers, as the next start of the program reads it."""
    memory = Memory(tmp_path / "window.json")
    return {str(kind): chosen(memory.get(f"printer/{kind}")) for kind in PRINTED}


def test_habit_24_each_kind_of_paper_is_given_its_own_by_keys(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page: Any = show_page(qtbot, window, "settings")
    while page._current != "printers":
        press_here("Ctrl+Tab")
        settle(qtbot, window)
    plain = {str(kind): Chosen() for kind in PRINTED}
    assert kept(tmp_path) == plain
    for keys in ("Down", "Down", "Enter", "Down", "Down", "Enter", "Down", "Enter"):  # A5, two copies
        press_here(keys)
    first, second = (str(kind) for kind in PRINTED[:2])
    assert kept(tmp_path) == {**plain, first: Chosen("طبقهٔ دوم", "A5", 2)}
    for keys in ("Down", "Enter", "Enter", "Down", "Down"):  # its own size, three copies
        press_here(keys)
    assert kept(tmp_path) == {**plain, first: Chosen("طبقهٔ دوم", "A5", 2), second: Chosen("طبقهٔ یک", "", 3)}


def test_habit_24_what_was_chosen_is_taken_and_what_the_dialog_changes_is_kept(
    qtbot: QtBot, window: MainWindow, memory: Memory, tmp_path: Path
) -> None:
    memory.put(f"printer/{PaperKind.FILE_SUMMARY}", {"name": "", "sheet": "A5", "copies": 3})
    Asked.copies = 2
    show_page(qtbot, window, "file", key=ALI)
    for _ in range(2):
        press(window, "Ctrl+P")
        settle(qtbot, window)
        dialog = dialog_of(window, PaperDialog)
        press_here("Ctrl+P")
        settle(qtbot, window)
        press(dialog, "Esc")
        settle(qtbot, window)
    assert Asked.seen == [(3, A5[0]), (2, A5[0])]
    printed = Asked.target.read_bytes()
    assert len(pdfium(printed)) == 1
    assert page_size(printed, 0) == pytest.approx(A5, abs=1)
    assert {kind: one.copies for kind, one in kept(tmp_path).items() if one != Chosen()} == {
        str(PaperKind.FILE_SUMMARY): 2
    }


def test_habit_24_without_a_printer_the_way_out_is_told(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    show_page(qtbot, window, "file", key=ALI)
    press(window, "Ctrl+P")
    settle(qtbot, window)
    press_here("Ctrl+P")
    banner: Any = dialog_of(window, PaperDialog).preview.trouble.banner()
    assert (banner.title.text(), Asked.seen) == ("چاپگری روی این رایانه نصب نیست", [])
    assert "PDF" in banner.text.text()


def test_habit_24_a_printer_that_is_gone_is_named_and_another_one_asked_for(
    qtbot: QtBot, window: MainWindow, memory: Memory
) -> None:
    memory.put(f"printer/{PaperKind.FILE_SUMMARY}", {"name": "انبار", "sheet": "", "copies": 1})
    show_page(qtbot, window, "file", key=ALI)
    press(window, "Ctrl+P")
    settle(qtbot, window)
    press_here("Ctrl+P")
    settle(qtbot, window)
    banner: Any = dialog_of(window, PaperDialog).preview.trouble.banner()
    assert (banner.title.text(), len(Asked.seen)) == ("چاپگر «انبار» دیگر روی این رایانه نیست", 1)
    assert "PDF" in banner.text.text()


def test_habit_24_the_tray_is_chosen_where_the_driver_names_some(
    qtbot: QtBot, window: MainWindow, memory: Memory, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A tray belongs to its printer: with another one it is forgotten."""
    monkeypatch.setattr(
        printers, "trays_of", lambda name: ["OnlyOne", "Lower"] if name == INSTALLED[0] else []
    )
    kind = str(PaperKind.CERTIFICATE)
    memory.put(f"printer/{kind}", {"name": INSTALLED[0], "sheet": "A5", "copies": 2})
    page: Any = show_page(qtbot, window, "settings", section="printers")
    form = page.findChild(printers.PrintersSection).form
    tray = form.fields[f"tray/{kind}"]
    assert [tray.said(tray_) for tray_ in tray.choice.values()] == ["به انتخاب چاپگر", "بالایی", "پایینی"]
    assert [name for name in form.fields if name.startswith("tray/")] == [f"tray/{kind}"]
    tray.set_value("Lower")
    tray.changed.emit()
    settle(qtbot, window)
    assert kept(tmp_path)[kind] == Chosen(INSTALLED[0], "A5", 2, "Lower")
    printer = form.fields[f"printer/{kind}"]
    printer.set_value(INSTALLED[1])
    printer.changed.emit()
    settle(qtbot, window)
    assert kept(tmp_path)[kind] == Chosen(INSTALLED[1], "A5", 2)
