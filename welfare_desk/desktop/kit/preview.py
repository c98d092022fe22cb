# SPDX-License-Identifier: Apache-2.0
"""A paper on the screen: the very bytes that are saved and printed, drawn off the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.allowing import allow, not_loaded, unless
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.printing import (
    Chosen,
    as_kept,
    chosen,
    is_gone,
    picture_of,
    print_pages,
    printer_for,
    tray_taken,
)
from welfare_desk.desktop.kit.saving import ask_where_to_save, file_name
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.operations import Operations, Progress
from welfare_desk.desktop.theme.look import px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.outside import write

_SCREEN_DPI = 110
_SIDES = 0.05
"""Of the width of a page: less than any of our papers leaves empty at its sides."""
SHOWN = 30
"""Pages shown on the screen: a thousand certificates would fill the memory, and nobody reads them there."""


@dataclass(frozen=True)
class Opened:
    """A paper as it opens: the pages that are shown, in points, the first one drawn, how many there are."""

    sizes: tuple[tuple[float, float], ...]
    first: QImage
    total: int


def open_paper(pdf: bytes, dpi: int, _: Progress | None = None) -> Opened:
    """What is seen at once of a PDF; safe on a worker's thread (QImage needs no screen)."""
    from welfare_desk.services.preview import page_count, page_sizes

    return Opened(tuple(page_sizes(pdf, SHOWN)), draw_page(pdf, 0, dpi), page_count(pdf))


def draw_page(pdf: bytes, number: int, dpi: int, _: Progress | None = None) -> QImage:
    """One page (from 0) as a picture; as safe."""
    from welfare_desk.services.preview import page

    return picture_of(*page(pdf, number, dpi))


class PagePicture(QWidget):
    """One page as it will lie on the desk; `in_sight` comes when it is to be seen and has no picture yet.

    `sides`: the share of its width that is left out at the left and at the right, so that the rest is larger.
    """

    in_sight = Signal()

    def __init__(self, size: tuple[float, float], number: int, width: int, sides: float = 0.0) -> None:
        super().__init__()
        self._sides = sides
        self._image: QImage | None = None
        self.setAccessibleName(self.tr("Page {number}").format(number=number))
        across, down = size
        self.setFixedSize(QSize(width, round(width * down / max(1.0, across * (1 - 2 * sides)))))

    def show_picture(self, image: QImage) -> None:
        """The page is drawn."""
        self._image = image
        self.update()

    def is_drawn(self) -> bool:
        """Whether it has its picture."""
        return self._image is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is not None:
            cut = self._image.width() * self._sides
            seen = QRectF(self._image.rect()).adjusted(cut, 0, -cut, 0)
            painter.drawImage(QRectF(self.rect()), self._image, seen)
        else:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)  # paper is white in the dark as well
            self.in_sight.emit()
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PaperPreview(QWidget):
    """Shows a PDF with «print» and «save as». `failed` comes with a Told when it cannot be drawn.

    `close`: for a narrow place, without the empty sides of the pages and as wide as there is room.
    Printer, sheet and copies are remembered per `kind` of paper.
    `printed` comes after the pages went to a printer, `printless` when this PC has none, `saved` with the
    path written.
    """

    failed = Signal(object)
    printed = Signal()
    printless = Signal()
    saved = Signal(str)

    def __init__(
        self,
        operations: Operations,
        *,
        with_acts: bool = True,
        memory: Memory | None = None,
        kind: str = "paper",
        close: bool = False,
    ) -> None:
        super().__init__()
        self._sides, self._around = (_SIDES, 8) if close else (0.0, 36)
        self._operations = operations
        self._memory = memory or Memory()
        self._slot = f"printer/{kind}"
        self._pdf = b""
        self._name = ""
        self._pages: list[PagePicture] = []
        self._wanted: list[int] = []
        """Pages in sight without a picture, the last one seen at the end."""
        self._drawing = False
        self._printing = False
        self.trouble = Slot()
        self.count = Label("", "muted")
        loud = ButtonKind.FILLED if with_acts else ButtonKind.PLAIN  # a dialog has one filled button
        self.print_button = Button(self.tr("Print"), "printer", loud)
        self.save_button = Button(self.tr("Save as…"), "download")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Pages of the paper"))
        self._sheet = QWidget()
        self._sheet.setProperty("ground", "true")
        self._stack = QVBoxLayout(self._sheet)
        if close:
            self._stack.setContentsMargins(0, 0, 0, 0)
            self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its room is known
        self._stack.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(self._sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.save_button)
        head.addWidget(self.print_button)
        layout.addLayout(head)
        # Only now: a button without a parent that is made visible is a window of its own for a moment.
        self.save_button.setVisible(with_acts)
        self.print_button.setVisible(with_acts)
        layout.addWidget(self.trouble)
        layout.addWidget(self._area, 1)
        self.print_button.clicked.connect(self.print_out)
        self.save_button.clicked.connect(self.save_as)
        self._enable()

    def show_pdf(self, pdf: bytes, name: str = "") -> None:
        """Draw these bytes; `name` is proposed when saving."""
        self._pdf, self._name = pdf, name or file_name(".pdf", self.tr("Paper"))
        self._enable()
        self._operations.run(
            partial(open_paper, pdf, _SCREEN_DPI),
            partial(self._show_pages, pdf),
            owner=self,
            on_error=self.failed.emit,
            latest="preview",
        )

    @property
    def pdf(self) -> bytes:
        """The bytes on show."""
        return self._pdf

    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def _enable(self) -> None:
        for button in (self.print_button, self.save_button):
            allow(button, unless(self._pdf, not_loaded()))

    def _show_pages(self, pdf: bytes, opened: Opened) -> None:
        if pdf is not self._pdf:
            return  # another paper is to be shown by now
        empty(self._stack)
        self._wanted = []
        width = min(px(720), max(px(260), self._area.viewport().width() - px(self._around)))
        self._pages = [
            PagePicture(size, number, width, self._sides) for number, size in enumerate(opened.sizes, start=1)
        ]
        self._pages[0].show_picture(opened.first)
        for number, page in enumerate(self._pages):
            # Later: until the sheet is laid out the pages lie over each other, and the last one is seen.
            page.in_sight.connect(partial(self._want, number), Qt.ConnectionType.QueuedConnection)
            self._stack.addWidget(page)
        words = self.tr("one page") if opened.total == 1 else self.tr("{count} pages")
        words = words.format(count=opened.total)
        if opened.total > len(self._pages):
            words = self.tr("{count} pages; the first {shown} are shown").format(
                count=opened.total, shown=len(self._pages)
            )
        self.count.setText(words)

    def _want(self, number: int) -> None:
        if number >= len(self._pages):
            return  # of the paper before
        if number in self._wanted:
            self._wanted.remove(number)
        self._wanted.append(number)
        self._draw_next()

    def _draw_next(self) -> None:
        """Draw the page that was seen last; one at a time, so that others who ask need not wait."""
        while self._wanted and not self._drawing:
            number = self._wanted.pop()
            page = self._pages[number]
            if not page.is_drawn() and not page.visibleRegion().isEmpty():
                self._drawing = True
                self._operations.run(
                    partial(draw_page, self._pdf, number, _SCREEN_DPI),
                    partial(self._page_drawn, page),
                    owner=self,
                    on_error=self._page_failed,
                )

    def _page_drawn(self, page: PagePicture, image: QImage) -> None:
        self._drawing = False
        if page in self._pages:
            page.show_picture(image)
        self._draw_next()

    def _page_failed(self, told: Told) -> None:
        self._drawing = False
        self.failed.emit(told)

    def save_as(self) -> None:
        """Ask where, and write the bytes shown."""
        path = ask_where_to_save(self, self.tr("Save as"), self._name, "PDF (*.pdf)")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the bytes shown; a place that is refused is told above the page."""
        try:
            write(path, self._pdf)
        except (RuleError, StorageError) as error:
            title = self.tr("The paper was not saved")
            text = sentence(error.code, dict(error.facts))
            self.trouble.show_banner(Banner(Tone.RED, "circle-alert", title, text))
            return
        self.trouble.clear()
        self.saved.emit(str(path))

    def print_out(self) -> None:
        """Ask for a printer and send the pages; without any printer say so (Qt's dialog would crash)."""
        if not QPrinterInfo.availablePrinterNames():
            title = self.tr("No printer is installed on this PC")
            text = self.tr("Save the paper as PDF, or install a printer and press Print again.")
            self.trouble.show_banner(Banner(Tone.AMBER, "printer", title, text))
            self.printless.emit()
            return
        wanted = chosen(self._memory.get(self._slot))
        if is_gone(wanted):
            title = self.tr("«{printer}» is not installed on this PC any more").format(printer=wanted.printer)
            text = self.tr("This kind of paper went there. Choose another printer, or save the paper as PDF.")
            self.trouble.show_banner(Banner(Tone.AMBER, "printer", title, text))
        printer = printer_for(wanted, self._pdf)
        dialog = QPrintDialog(printer, self)
        accepted = dialog.exec()
        dialog.deleteLater()
        if accepted:
            again = Chosen(printer.printerName(), wanted.sheet, printer.copyCount(), tray_taken(printer))
            self._memory.put(self._slot, as_kept(again))
            self._printing = True
            self._operations.run(
                partial(print_pages, printer, self._pdf), self._sent, owner=self, on_error=self._not_sent
            )

    def is_printing(self) -> bool:
        """Whether pages are on their way to a printer that has not answered yet."""
        return self._printing

    def _not_sent(self, told: Told) -> None:
        self._printing = False
        self.failed.emit(told)

    def _sent(self, pages: int) -> None:
        self._printing = False
        self.printed.emit()
