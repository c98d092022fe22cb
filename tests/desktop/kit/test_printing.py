# SPDX-License-Identifier: Apache-2.0
"""Papers on a printer: true size, the sheet chosen for the kind, what the memory of the PC may hold."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.kit import printing
from welfare_desk.desktop.kit.printing import (
    Chosen,
    as_kept,
    chosen,
    print_pages,
    print_paper_on,
    printer_for,
)
from welfare_desk.domain.errors import StorageError

A4, A5 = (595, 842), (420, 595)
Box = tuple[int, int, int, int]


def pdf(pages: int, size: tuple[int, int]) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size)
    for number in range(pages):
        canvas.drawString(50, 500, f"page {number}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def printed(folder: Path, paper: bytes, wanted: Chosen) -> tuple[tuple[int, int], list[Box]]:
    """The sheet, and where each page stands on it: left, bottom, right, top in points."""
    target = folder / "printed.pdf"
    printer = printer_for(wanted, paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    moves: list[tuple[int, int]] = []
    count = print_pages(printer, paper, lambda done, total: moves.append((done, total)))
    assert moves == [(number + 1, count) for number in range(count)]
    document = pypdfium2.PdfDocument(target)
    try:
        boxes = []
        for page in document:
            (image,) = (item for item in page.get_objects() if item.type == 3)
            left, bottom, right, top = (round(edge) for edge in image.get_bounds())
            boxes.append((left, bottom, right, top))
        width, height = document[0].get_size()
        return (round(width), round(height)), boxes
    finally:
        document.close()


@pytest.mark.parametrize(
    ("size", "sheet", "stands_on", "box"),
    [
        (A5, "", A5, (0, 0, 420, 595)),
        (A4, "", A4, (0, 0, 595, 842)),
        (A5, "A4", A4, (88, 247, 508, 842)),
        (A4, "A5", A5, (0, 1, 420, 595)),
    ],
)
def test_a_page_keeps_its_size_or_shrinks_to_the_sheet(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], sheet: str, stands_on: tuple[int, int], box: Box
) -> None:
    found, boxes = printed(tmp_path, pdf(2, size), Chosen(sheet=sheet))
    assert found == stands_on
    assert boxes == [pytest.approx(box, abs=1)] * 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_begin_prints_nothing_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    """As one that is switched off: here the file that it writes has no folder."""
    paper = pdf(2, A5)
    printer = printer_for(Chosen(), paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
    moves: list[tuple[int, int]] = []
    with pytest.raises(StorageError) as refused:
        print_pages(printer, paper, lambda done, total: moves.append((done, total)))
    facts = {"reason": "begin", "printer": printer.printerName(), "pages": 0, "total": 2}
    assert (refused.value.code, refused.value.facts, moves) == ("printer_refused", facts, [])


def test_a_printer_that_stops_on_its_way_says_how_far_it_came(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinter, "newPage", lambda _printer: False)
    with pytest.raises(StorageError) as refused:
        printed(tmp_path, pdf(3, A5), Chosen())
    told = refused.value.facts
    assert (refused.value.code, told["reason"], told["pages"], told["total"]) == (
        "printer_refused",
        "stopped",
        1,
        3,
    )


def test_a_printer_taken_away_meanwhile_is_not_replaced_by_another(qtbot: QtBot) -> None:
    """Without this Qt prints on whatever printer is the usual one of the PC."""
    with pytest.raises(StorageError) as refused:
        print_paper_on(Chosen("HP"), pdf(1, A5), lambda _done, _total: True)
    facts = {"reason": "gone", "printer": "HP", "pages": 0, "total": 1}
    assert (refused.value.code, refused.value.facts) == ("printer_refused", facts)


def test_what_is_kept_comes_back() -> None:
    wanted = Chosen("HP", "A5", 3)
    assert chosen(as_kept(wanted)) == wanted
    assert chosen({"name": "HP", "copies": 2}) == Chosen("HP", "", 2)


class Driver:
    """A printer whose driver names its trays, as those of Windows do."""

    def __init__(self, *_: object) -> None:
        self.source = QPrinter.PaperSource.Auto

    def setPrinterName(self, name: str) -> None:
        assert name == "HP"

    def supportedPaperSources(self) -> list[Any]:
        return [QPrinter.PaperSource.Auto, QPrinter.PaperSource.Lower, QPrinter.PaperSource.Manual, 257]


def test_the_trays_are_those_that_the_driver_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["HP"]))
    assert printing.trays_of("HP") == []  # no driver here names any
    fake = type("Fake", (Driver,), {"PrinterMode": QPrinter.PrinterMode, "PaperSource": QPrinter.PaperSource})
    monkeypatch.setattr(printing, "QPrinter", fake)
    assert (printing.trays_of("HP"), printing.trays_of("Canon")) == (["Lower", "Manual"], [])


def test_a_tray_without_a_word_of_ours_is_called_as_qt_calls_it() -> None:
    assert (printing.tray_words("Attic"), printing.tray_words("Manual") != "Manual") == ("Attic", True)


def test_a_tray_is_kept_and_taken_by_its_printer_alone(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = Chosen("HP", "A5", 3, "Lower")
    assert chosen(as_kept(wanted)) == wanted
    assert chosen({**as_kept(wanted), "tray": "Attic"}) == Chosen("HP", "A5", 3)
    taken: list[Any] = []
    monkeypatch.setattr(QPrinter, "setPaperSource", lambda _printer, source: taken.append(source))
    monkeypatch.setattr(QPrinter, "setPrinterName", lambda _printer, _name: None)
    printer_for(wanted, pdf(1, A5))
    assert (printing.is_gone(wanted), taken) == (True, [])
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["HP"]))
    printer_for(wanted, pdf(1, A5))
    assert (printing.is_gone(wanted), taken) == (False, [QPrinter.PaperSource.Lower])


def test_what_the_dialog_leaves_to_the_driver_is_no_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = QPrinter()
    found = []
    for source in (QPrinter.PaperSource.Auto, QPrinter.PaperSource.Upper):
        monkeypatch.setattr(QPrinter, "paperSource", lambda _printer, source=source: source)
        found.append(printing.tray_taken(printer))
    assert found == ["", "OnlyOne"]


@pytest.mark.parametrize("kept", [None, "HP", {"name": 3, "sheet": "B7", "copies": "x"}, {"copies": 0}])
def test_nonsense_in_the_memory_is_no_choice(kept: object) -> None:
    assert chosen(kept) == Chosen()
