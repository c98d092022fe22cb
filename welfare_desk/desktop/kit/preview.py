# SPDX-License-Identifier: Apache-2.0
"""A paper on the screen: the very bytes that are saved and printed, drawn off the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import islice
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
from welfare_desk.desktop.kit.printing import Chosen, as_kept, chosen, picture_of, print_pages, printer_for
from welfare_desk.desktop.kit.saving import ask_where_to_save
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.operations import Operations, Progress
from welfare_desk.desktop.theme.look import px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.outside import write

_SCREEN_DPI = 110
SHOWN = 30
"""Pages drawn on the screen: a thousand certificates would fill the memory, and nobody reads them there."""


@dataclass(frozen=True)
class Drawn:
    """The pages drawn, and how many the paper has."""

    pictures: tuple[QImage, ...]
    total: int


def draw_pages(pdf: bytes, dpi: int, progress: Progress | None = None) -> Drawn:
    """The first pages of a PDF as pictures; safe on a worker's thread (QImage needs no screen)."""
    from welfare_desk.services.preview import page_count, pages

    total = page_count(pdf)
    pictures = []
    for width, height, data in islice(pages(pdf, dpi), SHOWN):
        pictures.append(picture_of(width, height, data))
        if progress is not None:
            progress(len(pictures), min(total, SHOWN))
    return Drawn(tuple(pictures), total)


class PagePicture(QWidget):
    """One page as it will lie on the desk."""

    def __init__(self, image: QImage, number: int, width: int) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(self.tr("Page {number}").format(number=number))
        self.fit(width)

    def fit(self, width: int) -> None:
        """Another width on the screen."""
        self.setFixedSize(QSize(width, round(width * self._image.height() / max(1, self._image.width()))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PaperPreview(QWidget):
    """Shows a PDF with «print» and «save as». `failed` comes with a Told when it cannot be drawn.

    Printer, sheet and copies are remembered per `kind` of paper.
    `printed` comes after the pages went to a printer, `saved` with the path written.
    """

    failed = Signal(object)
    printed = Signal()
    saved = Signal(str)

    def __init__(
        self,
        operations: Operations,
        *,
        with_acts: bool = True,
        memory: Memory | None = None,
        kind: str = "paper",
    ) -> None:
        super().__init__()
        self._operations = operations
        self._memory = memory or Memory()
        self._slot = f"printer/{kind}"
        self._pdf = b""
        self._name = "paper.pdf"
        self._pages: list[PagePicture] = []
        self.trouble = Slot()
        self.count = Label("", "muted")
        self.print_button = Button(self.tr("Print"), "printer", ButtonKind.FILLED)
        self.save_button = Button(self.tr("Save as…"), "download")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Pages of the paper"))
        self._sheet = QWidget()
        self._sheet.setProperty("ground", "true")
        self._stack = QVBoxLayout(self._sheet)
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

    def show_pdf(self, pdf: bytes, name: str = "paper.pdf") -> None:
        """Draw these bytes; `name` is proposed when saving."""
        self._pdf, self._name = pdf, name
        self._enable()
        self._operations.run(
            partial(_draw_for_screen, pdf),
            self._show_pages,
            owner=self,
            on_error=self.failed.emit,
            latest="preview",
        )

    @property
    def pdf(self) -> bytes:
        """The bytes on show."""
        return self._pdf

    def pages(self) -> int:
        """How many pages are drawn."""
        return len(self._pages)

    def _enable(self) -> None:
        for button in (self.print_button, self.save_button):
            allow(button, unless(self._pdf, not_loaded()))

    def _show_pages(self, drawn: Drawn) -> None:
        empty(self._stack)
        images = drawn.pictures
        width = min(px(720), max(px(260), self._area.viewport().width() - px(36)))
        self._pages = [PagePicture(image, number, width) for number, image in enumerate(images, start=1)]
        for page in self._pages:
            self._stack.addWidget(page)
        words = self.tr("one page") if drawn.total == 1 else self.tr("{count} pages")
        words = words.format(count=drawn.total)
        if drawn.total > len(images):
            words = self.tr("{count} pages; the first {shown} are shown").format(
                count=drawn.total, shown=len(images)
            )
        self.count.setText(words)

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
            return
        wanted = chosen(self._memory.get(self._slot))
        printer = printer_for(wanted, self._pdf)
        dialog = QPrintDialog(printer, self)
        accepted = dialog.exec()
        dialog.deleteLater()
        if accepted:
            again = Chosen(printer.printerName(), wanted.sheet, printer.copyCount())
            self._memory.put(self._slot, as_kept(again))
            self._operations.run(
                partial(print_pages, printer, self._pdf), self._sent, owner=self, on_error=self.failed.emit
            )

    def _sent(self, pages: int) -> None:
        self.printed.emit()


def _draw_for_screen(pdf: bytes, progress: Progress) -> Drawn:
    return draw_pages(pdf, _SCREEN_DPI, progress)
