# SPDX-License-Identifier: Apache-2.0
"""Last step of an admission: the sealed run, its repetition, and what is done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import MARGIN, Page
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.run_view import RunView


class DecidedStep(QWidget):
    """Signal: `another_asked`."""

    another_asked = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.tools = QWidget()
        self.view = RunView(page, "decided")
        self.print_button = Button(self.tr("Print the minutes"), "printer", ButtonKind.FILLED)
        self.repeat_button = Button(self.tr("Repeat the run"), "repeat")
        self.next_button = Button(self.tr("Another letter"), "arrow-left")
        self._bar = ActionBar()
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(10))
        inner.addWidget(self.view, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner, 1)
        outer.addWidget(self._bar)
        self._bar.say(Hint("circle-check", self.tr("Decided and sealed."), Tone.GREEN))
        self._bar.add(self.next_button)
        self._bar.add(self.repeat_button)
        self._bar.add(self.print_button, "Ctrl+Enter")
        self.repeat_button.clicked.connect(self.view.repeat)
        self.next_button.clicked.connect(self.another_asked)

    def show_run(self, run: int) -> None:
        """Show what was decided."""
        self.view.show_run(run)

    def fit(self, narrow: bool, low: bool) -> None:
        """A narrow window shows less of the letter."""
        self.view.fit(narrow)

    def focus(self) -> QWidget:
        """What gets the cursor."""
        return self.view.table

    def proceed(self) -> None:
        """Print the minutes, or why not."""
        if self.print_button.isEnabled():
            self.print_button.click()
        else:
            self._page.desk.say(reason_of(self.print_button), Tone.AMBER, "lock")

    def step_back(self) -> bool:
        """Esc: stop a repetition, or close what it said."""
        return self.view.cancel()
