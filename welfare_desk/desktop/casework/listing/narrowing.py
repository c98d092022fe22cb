# SPDX-License-Identifier: Apache-2.0
"""Narrowing the list by a typed text, and finding out which filter to drop when nothing is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from welfare_desk.desktop.casework.listing.empty import FilesEmpty, Loosening
from welfare_desk.desktop.casework.listing.filters import FileFilters
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.domain.text import unify

_PAUSE = 90  # milliseconds after the last key before the list is asked

_NEUTRAL = FileFilter()
_PARTS = {
    "domain": "domains",
    "coverage": "coverages",
    "pension": "pension_states",
    "waiting": "waiting",
    "disability": "disabilities",
    "severity": "severities",
    "sex": "sexes",
    "neighbourhood": "neighbourhoods",
    "category": "categories",
    "incomplete": "incomplete",
    "lacking": "lacking",
    "batch": "batch",
}


def without(wanted: FileFilter, name: str) -> FileFilter:
    """The filter with one part dropped; `name` is a chip's, or `text`."""
    if name == "text":
        return replace(wanted, text="", members=False)
    part = _PARTS[name]
    return replace(wanted, **{part: getattr(_NEUTRAL, part)})


class NarrowBox(Line):
    """Signals: `narrowed` (the text has changed), `left` (Enter, Down or Esc: back to the list).

    `chosen_from`: Enter or Down after another text was typed; the first of what is left is meant.
    """

    narrowed = Signal()
    left = Signal()
    chosen_from = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Narrow this list"))
        self.setClearButtonEnabled(True)
        self.put_icon("search")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.shorten(False)
        self._begun_with = ""
        """What stood here when the cursor came."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.narrowed)
        self.textChanged.connect(self._typed)

    def shorten(self, short: bool) -> None:
        """Less room in a narrow window."""
        self.setFixedWidth(px(150 if short else 200))
        self.setPlaceholderText(self.tr("In this list…") if short else self.tr("In this list… (Ctrl+F)"))

    def show_text(self, text: str) -> None:
        """Show a text without announcing it."""
        if unify(self.text()) != text:
            self.setText(text)  # the ✕ of the line hears of it, so its signals are not blocked
            self._pause.stop()

    def wanted(self) -> str:
        """The text as it is looked for."""
        return unify(self.text())

    def take_focus(self) -> None:
        """Put the cursor here with all of the text chosen."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _typed(self) -> None:
        self._pause.start()

    def leads_to(self, table: Table) -> None:
        """Enter, Down and Esc go on to this list."""
        self.chosen_from.connect(table.go_to_first)
        self.left.connect(table.setFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._begun_with = self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._pause.stop()
                self.narrowed.emit()
            if event.key() != Qt.Key.Key_Escape and self.text() != self._begun_with:
                self.chosen_from.emit()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class AskCount(Protocol):
    """Asks how many files a filter leaves; newer questions of the same `latest` replace older ones."""

    def __call__(self, wanted: FileFilter, then: Callable[[int], None], latest: str) -> None: ...


class Loosener:
    """When nothing is left, counts what dropping each filter would give, and tells it in the empty state."""

    def __init__(self, empty: FilesEmpty, filters: FileFilters, count: AskCount) -> None:
        self._empty = empty
        self._filters = filters
        self._count = count
        self._wanted = FileFilter()
        self._found: dict[str, Loosening] = {}

    def explain(self, wanted: FileFilter) -> None:
        """Say why the list is empty, at first without the counts."""
        self._wanted = wanted
        if wanted == _NEUTRAL:
            self._empty.show_nothing()
            return
        self._found = {drop.name: drop for drop in active(self._filters, wanted)}
        self._empty.show_narrow(list(self._found.values()))
        if len(self._found) > 1:
            for name in self._found:
                self._count(without(wanted, name), partial(self._take, wanted, name), f"loosen {name}")

    def _take(self, wanted: FileFilter, name: str, files: int) -> None:
        if wanted != self._wanted or name not in self._found:
            return
        self._found[name] = replace(self._found[name], files=files)
        if all(drop.files is not None for drop in self._found.values()):
            self._empty.show_narrow(list(self._found.values()))


def active(filters: FileFilters, wanted: FileFilter) -> list[Loosening]:
    """The parts of the filter that are in force, in words."""
    found = [Loosening(chip.name, chip.title, filters.chosen_words(chip)) for chip in filters.active()]
    if wanted.text:
        text = QCoreApplication.translate("NarrowBox", "Text")
        member = QCoreApplication.translate("NarrowBox", "Member without a file")
        found.append(Loosening("text", member if wanted.members else text, wanted.text))
    return found
