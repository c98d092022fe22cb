# SPDX-License-Identifier: Apache-2.0
"""What a step of the first run is, and what the steps share."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.doors import Doors, OfficeMade
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.operations import Operations
from welfare_desk.desktop.theme.look import px

CONTENT = 760
STEPS = 5


@dataclass
class Making:
    """What the steps know of the office being made; `made` stands once it exists on the disk."""

    doors: Doors
    operations: Operations
    memory: Memory
    folder: Path
    province: str = ""
    county: str = ""
    office_code: str = ""
    admin: str = ""
    made: OfficeMade | None = None
    facts: dict[str, Any] = field(default_factory=dict)

    def today(self) -> datetime.date:
        """The date for papers."""
        return self.doors.today()


class Step(QWidget):
    """One step. Signals: `changed` (ready or not), `done` (go on), `wanted` (a page to open at the end)."""

    changed = Signal()
    done = Signal()
    wanted = Signal(str)

    def __init__(self, making: Making, number: int, title: str, text: str) -> None:
        super().__init__()
        self.making = making
        self.trouble = Slot()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, px(36), 0, px(12))
        self.body.setSpacing(px(10))
        count = self.tr("Step {number} of {count}").format(number=number, count=STEPS)
        self.body.addWidget(Label(count, "step"))
        self.body.addWidget(Label(title, "display"))
        self.body.addWidget(Label(text, "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.setMaximumWidth(px(CONTENT))

    def show_step(self) -> None:
        """Shown: fill in what the earlier steps decided."""

    def missing(self) -> str:
        """What is missing before one can go on; empty when nothing is."""
        return ""

    def leave(self) -> None:
        """Go on was pressed: do what the step does, then emit `done`."""
        self.done.emit()

    def first_focus(self) -> QWidget:
        """What gets the cursor."""
        return self
