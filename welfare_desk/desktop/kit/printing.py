# SPDX-License-Identifier: Apache-2.0
"""A finished paper on a printer: on a sheet of its own size, or on the one this PC's clerk has chosen."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from welfare_desk.desktop.operations import Progress
from welfare_desk.domain.errors import StorageError

_PRINT_DPI = 300
OWN_SIZE = ""
SHEETS = {"A4": QPageSize.PageSizeId.A4, "A5": QPageSize.PageSizeId.A5}
"""Sheets to choose from besides the paper's own size."""


class Chosen(NamedTuple):
    """Printer, sheet, copies and tray of one kind of paper on this PC.

    An empty printer is asked for each time, an empty tray is left to the driver.
    """

    printer: str = ""
    sheet: str = OWN_SIZE
    copies: int = 1
    tray: str = ""


def chosen(kept: Any) -> Chosen:
    """What the memory of this PC holds, whatever an older program or another hand has put there."""
    if not isinstance(kept, dict):
        return Chosen()
    name, sheet, copies, tray = (kept.get(part) for part in ("name", "sheet", "copies", "tray"))
    return Chosen(
        name if isinstance(name, str) else "",
        sheet if isinstance(sheet, str) and sheet in SHEETS else OWN_SIZE,
        copies if isinstance(copies, int) and copies > 0 else 1,
        tray if isinstance(tray, str) and tray in QPrinter.PaperSource.__members__ else "",
    )


def as_kept(wanted: Chosen) -> dict[str, Any]:
    """The same for the memory."""
    kept: dict[str, Any] = {"name": wanted.printer, "sheet": wanted.sheet, "copies": wanted.copies}
    return {**kept, "tray": wanted.tray} if wanted.tray else kept


def is_gone(wanted: Chosen) -> bool:
    """Whether the printer that a kind of paper has on this PC is installed no longer."""
    return bool(wanted.printer) and wanted.printer not in QPrinterInfo.availablePrinterNames()


def trays_of(name: str) -> list[str]:
    """The trays that a printer's driver names, by Qt's names; drivers do so on Windows alone."""
    if name not in QPrinterInfo.availablePrinterNames():
        return []
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setPrinterName(name)
    named: list[object] = getattr(printer, "supportedPaperSources", list)()
    known = [source.name for source in named if isinstance(source, QPrinter.PaperSource)]
    return [tray for tray in known if tray != QPrinter.PaperSource.Auto.name]


def tray_words(tray: str) -> str:
    """A tray by its name; one without a word of ours as Qt calls it."""
    translate = QCoreApplication.translate
    known = {
        "OnlyOne": translate("Trays", "Upper"),  # one value of Qt with two names
        "Lower": translate("Trays", "Lower"),
        "Middle": translate("Trays", "Middle"),
        "Manual": translate("Trays", "By hand"),
        "Envelope": translate("Trays", "Envelopes"),
        "EnvelopeManual": translate("Trays", "Envelopes by hand"),
        "Tractor": translate("Trays", "Tractor"),
        "SmallFormat": translate("Trays", "Small sheets"),
        "LargeFormat": translate("Trays", "Large sheets"),
        "LargeCapacity": translate("Trays", "Large stack"),
        "Cassette": translate("Trays", "Cassette"),
        "FormSource": translate("Trays", "By the form"),
    }
    return known.get(tray, tray)


def tray_taken(printer: QPrinter) -> str:
    """The tray that the dialog has left chosen; empty where that is the driver's matter."""
    source = printer.paperSource()
    return "" if source is QPrinter.PaperSource.Auto else source.name


def printer_for(wanted: Chosen, pdf: bytes) -> QPrinter:
    """A printer set up for a paper: the one chosen if it is still installed, the sheet, the copies."""
    from welfare_desk.services.preview import page_size

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if wanted.printer in QPrinterInfo.availablePrinterNames():
        printer.setPrinterName(wanted.printer)
    printer.setCopyCount(wanted.copies)
    if wanted.tray and not is_gone(wanted):
        printer.setPaperSource(QPrinter.PaperSource[wanted.tray])
    own = QPageSize(QSizeF(*page_size(pdf)), QPageSize.Unit.Point)
    printer.setPageSize(QPageSize(SHEETS[wanted.sheet]) if wanted.sheet else own)
    printer.setFullPage(True)
    return printer


def print_paper_on(wanted: Chosen, pdf: bytes, progress: Progress) -> int:
    """Print on the printer of a kind without asking; StorageError `printer_refused` where it is gone."""
    from welfare_desk.services.preview import page_count

    if is_gone(wanted):
        raise _refused("gone", wanted.printer, 0, page_count(pdf))
    return print_pages(printer_for(wanted, pdf), pdf, progress)


def print_pages(printer: QPrinter, pdf: bytes, progress: Progress) -> int:
    """Paint the pages onto a printer one by one; how many went out, all of them or StorageError.

    A page keeps its true size; on a sheet that is smaller it shrinks, on a larger one it stands at the top in
    the middle. Runs on a worker's thread, where Qt allows painting on printers; only one page is in memory at
    a time. StorageError `printer_refused` (reason: `begin`, `stopped`).
    """
    from welfare_desk.services.preview import page_count, pages

    total, number = page_count(pdf), 0
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused("begin", printer.printerName(), 0, total)
    try:
        for width, height, data in pages(pdf, _PRINT_DPI):
            if number and not printer.newPage():
                raise _refused("stopped", printer.printerName(), number, total)
            true = printer.resolution() / _PRINT_DPI
            scale = min(true, sheet.width() / width, sheet.height() / height)
            left = max(0.0, (sheet.width() - width * scale) / 2)
            painter.drawImage(QRectF(left, 0, width * scale, height * scale), picture_of(width, height, data))
            number += 1
            progress(number, total)
    finally:
        ended = painter.end()
    if not ended or printer.printerState() in _DEAD:
        raise _refused("stopped", printer.printerName(), number, total)
    return number


_DEAD = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


def _refused(reason: str, printer: str, done: int, total: int) -> StorageError:
    return StorageError("printer_refused", reason=reason, printer=printer, pages=done, total=total)


def picture_of(width: int, height: int, data: bytes) -> QImage:
    """A page of `services.preview.pages` as a picture of its own."""
    return QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
