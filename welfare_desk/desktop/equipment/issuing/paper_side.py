# SPDX-License-Identifier: Apache-2.0
"""The paper beside the form of a voucher, drawn by the function that prints it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.equipment.paper_out import PaperOut
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import Choice
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.kit.preview import PaperPreview
from welfare_desk.desktop.kit.printing import Chosen, as_kept, chosen
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.upkeep.printers import MOST_COPIES
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import isolate

_SLOT = f"printer/{PaperKind.ISSUE_VOUCHER}"


class PrinterLine(QWidget):
    """Where vouchers are printed on this PC, and how often: the same choice that the settings keep."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._memory = page.desk.memory
        installed = QPrinterInfo.availablePrinterNames()
        known = PaperOut(page, PaperKind.ISSUE_VOUCHER).printer() or Chosen()
        self.told = Label(
            self.tr("No printer is installed on this PC: the paper opens on the screen"), "small", wrap=True
        )
        nowhere = self.tr("On the screen; the printer is asked there")
        self.printer = Choice([("", nowhere), *((name, isolate(name)) for name in installed)])
        self.printer.setAccessibleName(self.tr("Printer of vouchers"))
        self.copies = Choice([(count, number(count)) for count in range(1, MOST_COPIES + 1)])
        self.copies.setAccessibleName(self.tr("Copies of a voucher"))
        self._words = Label(self.tr("Copies"), "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Icon("printer", "muted", 16))
        layout.addWidget(self.told, 1)
        layout.addWidget(self.printer, 1)
        layout.addWidget(self._words)
        layout.addWidget(self.copies)
        self.told.setVisible(not installed)
        self.printer.setVisible(bool(installed))
        self.printer.choose(known.printer)
        self.copies.choose(min(MOST_COPIES, known.copies))
        self._fit()
        for choice in (self.printer, self.copies):
            choice.activated.connect(self._keep)

    def _fit(self) -> None:
        printed = bool(self.printer.value())
        for part in (self._words, self.copies):
            part.setVisible(printed)

    def _keep(self, _place: int) -> None:
        before = chosen(self._memory.get(_SLOT))
        name = str(self.printer.value() or "")
        tray = before.tray if name == before.printer else ""  # a tray belongs to its printer
        wanted = Chosen(name, before.sheet, int(self.copies.value()), tray)
        self._memory.put(_SLOT, as_kept(wanted))
        self._fit()


class PaperSide(QWidget):
    """The paper as it will be printed, without its number, and where it will be printed."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.preview = PaperPreview(
            page.desk.operations, with_acts=False, memory=page.desk.memory, close=True
        )
        self.preview.count.hide()
        self.preview.setMinimumHeight(px(400))
        self.preview.failed.connect(self.preview.trouble.show_error)
        for area in self.preview.findChildren(QWidget):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it lies there to be looked at
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("The paper"), "heading"))
        top.addStretch(1)
        top.addWidget(Label(self.tr("just as it will be printed, without its number"), "small"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addLayout(top)
        layout.addWidget(self.preview, 1)
        self.out = PrinterLine(page)
        layout.addWidget(self.out)

    def show_over(self, over: QWidget, pdf: bytes) -> None:
        """The paper over a form that has no room for it beside."""
        dialog = Dialog(over, self.tr("The paper"), width=760)
        shown = PaperPreview(self._page.desk.operations, with_acts=False)
        shown.setMinimumHeight(px(400))
        dialog.body.addWidget(shown)
        dialog.add_cancel(self.tr("Close"))
        shown.show_pdf(pdf)
        dialog.open()
