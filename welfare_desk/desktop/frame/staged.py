# SPDX-License-Identifier: Apache-2.0
"""A page in steps: their names and the tools of the one at hand on top, that one below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import GAP, MARGIN, Page
from welfare_desk.desktop.kit.steps import Steps
from welfare_desk.desktop.theme.look import px

_WIDE, _HIGH = 1200, 700


class Stage(Protocol):
    """What every step of such a page can; it is a widget."""

    @property
    def tools(self) -> QWidget:
        """Its acts, which stand on top."""

    def proceed(self) -> None:
        """What the filled button of the step does, or why it does not."""

    def step_back(self) -> bool:
        """Close what is open in the step; whether anything was."""

    def fit(self, narrow: bool, low: bool) -> None:
        """Make do with the room there is."""


class Staged:
    """Lays a page out in steps, and shows one at a time; `stack` holds them."""

    def __init__(self, page: Page, steps: Steps, stages: Sequence[Stage], progress: QWidget) -> None:
        self._page, self._steps, self._stages = page, steps, tuple(stages)
        self._tools = QStackedWidget()
        self.stack = QStackedWidget()
        for stage in self._stages:
            assert isinstance(stage, QWidget)
            self.stack.addWidget(stage)
            self._tools.addWidget(_at_the_end(stage.tools))
        self._tools.setFixedHeight(px(34))
        self._lay_out(progress)

    def _lay_out(self, progress: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(GAP))
        head.addWidget(self._steps)
        head.addStretch(1)
        head.addWidget(self._tools)
        self._page.trouble.setContentsMargins(0, px(8), 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(px(MARGIN), px(10), px(MARGIN), px(10))
        top.setSpacing(0)
        top.addLayout(head)
        top.addWidget(self._page.trouble)
        top.addWidget(progress)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    @property
    def step(self) -> int:
        """The step shown, from 0."""
        return self.stack.currentIndex()

    @property
    def at_hand(self) -> Stage:
        """The step shown."""
        return self._stages[self.step]

    def go_to(self, step: int) -> None:
        """Show a step; the last one tells that all is done."""
        self._page.trouble.clear()
        self.stack.setCurrentIndex(step)
        self._tools.setCurrentIndex(step)
        for place in range(self._tools.count()):
            # The tools of another step take no width from the names of the steps.
            keeps = QSizePolicy.Policy.Preferred if place == step else QSizePolicy.Policy.Ignored
            self._tools.widget(place).setSizePolicy(keeps, QSizePolicy.Policy.Preferred)
        self._steps.go(step + 1 if step == len(self._stages) - 1 else step)

    def fit(self, width: int, height: int) -> None:
        """Tell every step how much room there is, in pixels."""
        for stage in self._stages:
            stage.fit(width < _WIDE, height < _HIGH)


def _at_the_end(tools: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(tools)
    return holder
