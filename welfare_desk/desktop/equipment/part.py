# SPDX-License-Identifier: Apache-2.0
"""What a tab of the equipment page is: one class in a module of its own, named in `page.PARTS`."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_out import goes_out, stays
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme.tokens import Tone


class Part(Leading):
    """Signals: `told` (the figure beside the tab's word; 0 shows none), `changed` (status or keys differ).

    The part's acts are made by `kit.keyed`, so that F1 and the palette list them while it is in sight.
    """

    told = Signal(int)
    changed = Signal()

    name: ClassVar[str]
    """What `load(tab=…)` calls it."""
    tone: ClassVar[Tone] = Tone.GREY
    """The colour of the figure beside the tab's word."""
    poses: ClassVar[tuple[str, ...]] = ()
    """Further states worth a picture; `pose` brings the part there."""
    table: Table

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    @staticmethod
    def title() -> str:
        """The word of its tab."""
        raise NotImplementedError

    def buttons(self) -> tuple[Button, ...]:
        """What stands at the end of the tabs' line while the part is in sight."""
        return ()

    def in_sight(self) -> tuple[Button, ...]:
        """Which of the buttons fit what the part shows now; the page asks after every `changed`."""
        return self.buttons()

    def show_first(self) -> None:
        """Fetch: it came into sight for the first time, or after a change that it did not see."""
        raise NotImplementedError

    def show_figure(self) -> None:
        """It is not in sight: fetch only the figure beside its word, where it has one."""

    def reload(self) -> None:
        """Something of the page's kinds changed while it is in sight: fetch again, stay on the row."""
        if self.table.rows.ready:
            self.table.reload()
        else:
            self.show_first()

    def choose(self, **arguments: object) -> None:
        """What `load` was called with beside the tab: which rows are wanted."""

    def fit(self, width: int) -> None:
        """The window has another width (pixels at scale 1)."""

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        """Words of the status bar."""
        return ()

    def keys(self) -> tuple[Key, ...]:
        """Keys that the status bar names."""
        return ()

    def goes_out(self) -> tuple[Any, Any] | None:
        """The question and the facts of the list in sight, to be exported; None for one that is not."""
        return self.table.rows.asked_for if goes_out(self.table) else None

    def stays_in(self) -> str:
        """Why the list in sight is not exported; empty where it is."""
        if self.goes_out() is not None:
            return ""
        return stays()

    def narrowing(self) -> QWidget | None:
        """The box that Ctrl+F goes to; None for a list without."""
        return None

    def clear(self) -> bool:
        """Esc: show all rows again; False when nothing is narrowed."""
        return False

    def pose(self, name: str) -> None:
        """Bring it into the state of this name, for the pictures of `shots`."""
