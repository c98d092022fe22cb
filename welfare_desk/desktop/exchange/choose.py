# SPDX-License-Identifier: Apache-2.0
"""First step: a workbook dropped or chosen, or rows pasted, and the imports that were made before."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.batch_rows import BatchRowsView
from welfare_desk.desktop.exchange.batches import BatchesCard
from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, MARGIN, Page
from welfare_desk.desktop.kit.allowing import nothing_chosen
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import Icon, KeyCap, Label
from welfare_desk.desktop.theme.look import px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.services.exchange.facts import BatchShown


class DropZone(QFrame):
    """Where a workbook is dropped; lights up while one hangs over it."""

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.icon = Icon("upload", "teal", 24, ground=Tone.TEAL)
        self.title = Label(self.tr("Drop the office's list here"), "heading")
        self.text = Label(
            self.tr(
                "An Excel workbook (.xlsx) as the office keeps it, with its titles, totals and sheets; or "
                "copy rows with their headings in Excel and press Ctrl+V here."
            ),
            "muted", wrap=True,
        )  # fmt: skip
        self.open_button = Button(self.tr("Choose a workbook"), "folder-open", ButtonKind.FILLED)
        self.paste_button = Button(self.tr("Paste rows"), "clipboard-copy")
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(22), px(18), px(22), px(18))
        row.setSpacing(px(16))
        row.addWidget(self.icon)
        row.addLayout(words, 1)
        row.addWidget(self.open_button)
        row.addWidget(KeyCap("Ctrl+O"))
        row.addWidget(self.paste_button)
        row.addWidget(KeyCap("Ctrl+V"))

    def light(self, over: bool) -> None:
        """A workbook hangs over the page, or no longer."""
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours.primary if self._over else colours.control_line), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.shade(Tone.TEAL).soft if self._over else colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(10), px(10))
        painter.end()


class ChooseStep(QWidget):
    """Signals: `open_asked`, `paste_asked`, `undo_asked` (BatchShown), `report_asked` (id), `resumed`."""

    open_asked = Signal()
    paste_asked = Signal()
    undo_asked = Signal(object)
    report_asked = Signal(int)
    resumed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.zone = DropZone()
        self._page = page
        self.batches = BatchesCard(page)
        self.rows = BatchRowsView(page)
        self.tools = QWidget()
        self.resume = Button(self.tr("Back to the list you began"), "arrow-left", ButtonKind.FILLED)
        self._below = QStackedWidget()
        self._below.addWidget(self.batches)
        self._below.addWidget(self.rows)
        self._bar = ActionBar()
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(GAP))
        inner.setSpacing(px(GAP))
        inner.addWidget(self.zone)
        inner.addWidget(self._below, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner, 1)
        outer.addWidget(self._bar)
        self._bar.say(Hint("shield-check", self._promise(), Tone.BLUE))
        self._bar.add(self.resume)
        self.resume.hide()
        self._connect()

    def _promise(self) -> str:
        return self.tr("Nothing is written while you look: first the columns, then every row; you decide.")

    def _connect(self) -> None:
        self.zone.open_button.clicked.connect(self.open_asked)
        self.zone.paste_button.clicked.connect(self.paste_asked)
        self.resume.clicked.connect(self.resumed)
        self.batches.opened.connect(self.show_rows)
        self.batches.undo_asked.connect(self.undo_asked)
        self.rows.left.connect(self.show_batches)
        self.rows.report_asked.connect(self.report_asked)
        self.rows.undo_asked.connect(self.undo_asked)

    def offer_resume(self, begun: bool) -> None:
        """Whether a list was begun and can be gone on with."""
        self.resume.setVisible(begun)

    def fit(self, narrow: bool, low: bool) -> None:
        """A low window gives the space of the drop zone's sentence to the list below."""
        self.zone.text.setVisible(not low)

    def show_rows(self, batch: BatchShown) -> None:
        """The rows of an import, as they stood in its file."""
        self.rows.show_batch(batch)
        self._below.setCurrentWidget(self.rows)
        self.zone.hide()
        self.rows.table.setFocus()

    def show_batches(self) -> None:
        """The imports that were made."""
        self._below.setCurrentWidget(self.batches)
        self.zone.show()
        self.batches.table.setFocus()

    def step_back(self) -> bool:
        """Esc: from the rows of an import back to the list of imports."""
        if self._below.currentWidget() is not self.rows:
            return False
        self.show_batches()
        return True

    def explain(self) -> None:
        """F2: the rows of the import under the cursor."""
        batch = self.batches.table.current_row()
        if not isinstance(batch, BatchShown):
            self._page.desk.say(nothing_chosen(), Tone.AMBER, "pencil")
        elif self._below.currentWidget() is self.batches:
            self.show_rows(batch)

    def proceed(self) -> None:
        """Ctrl+Enter: on with the list begun, else choose one."""
        if self.resume.isVisible():
            self.resumed.emit()
        else:
            self.open_asked.emit()

    def focus(self) -> QWidget:
        """What gets the cursor: the rows being read, else the button that chooses."""
        if self._below.currentWidget() is self.rows:
            return self.rows.table
        return self.zone.open_button
