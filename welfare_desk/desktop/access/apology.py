# SPDX-License-Identifier: Apache-2.0
"""The last word of the program when a fault of ours got through: an apology and a report number."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk import __version__
from welfare_desk.desktop.kit import clipboard
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone


class Apology(QWidget):
    """A small window of its own; closing it ends the program. The office is already closed."""

    _shown: Apology | None = None

    def __init__(self, number: str, behind: Any = None) -> None:
        super().__init__()
        self._number = number
        self._behind = behind
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Welfare Desk"))
        self.setFixedWidth(px(560))
        self.text = Label(
            self.tr(
                "The program met a fault of its own and has closed the office safely."
                " All that was saved is kept."
                " Please tell support this report number:"
            ),
            wrap=True,
        )
        self.number = Label(number, "name", code=True)
        copy = Button(self.tr("Copy for support"), "copy")
        close = Button(self.tr("Close the program"), kind=ButtonKind.FILLED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(22), px(24), px(20))
        layout.setSpacing(px(12))
        head = QHBoxLayout()
        head.addWidget(Icon("circle-alert", "red", 22, ground=Tone.RED))
        head.addWidget(Label(self.tr("Sorry, this is a fault of the program"), "title"))
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(close)
        layout.addLayout(head)
        layout.addWidget(self.text)
        layout.addWidget(self.number)
        layout.addLayout(foot)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.close)

    def open(self) -> None:
        """Show it once; a second fault while it is open changes nothing."""
        if Apology._shown is not None:
            return
        Apology._shown = self
        if self._behind is not None:
            self._behind.setEnabled(False)
        self.show()

    def _copy(self) -> None:
        clipboard.put_text(f"Welfare Desk {__version__}\n{self._number}")

    def closeEvent(self, event: QCloseEvent) -> None:
        Apology._shown = None
        super().closeEvent(event)
        QApplication.exit(1)
