# SPDX-License-Identifier: Apache-2.0
"""Opens the form that a waiting draft was typed in, on the record it was typed about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.table import Table

Opens = Callable[[], object]


class Recall(NamedTuple):
    """A draft asked for: its form, the key it is kept under, the id of its record, empty for a new one."""

    form: str
    key: str
    row: str = ""


class Recalls(QObject):
    """How each form of a page is opened; pages and their parts teach it, the window asks it.

    A form is tried again whenever rows arrive, until the form itself takes the draft by `take`.
    """

    def __init__(self, ready: Callable[[], bool], gone: Opens, parent: QObject) -> None:
        super().__init__(parent)
        self._ready, self._gone = ready, gone
        self._new: dict[str, Opens] = {}
        self._on_row: dict[str, tuple[Table, Opens]] = {}
        self._by_id: dict[str, Callable[[str], object]] = {}
        self._wanted: Recall | None = None

    # what pages teach

    def new(self, form: str, opens: Opens, after: Table | None = None) -> None:
        """A form of a new record, or of the page itself; `after`: the table whose rows it needs."""
        self._new[form] = opens
        if after is not None:
            after.rows.loaded.connect(self._loaded)

    def on_row(self, form: str, table: Table, opens: Opens) -> None:
        """A form about the row under the cursor of a table, whose key is the record's id."""
        self._on_row[form] = (table, opens)
        table.rows.loaded.connect(partial(self._arrived, form))

    def by_id(self, form: str, opens: Callable[[str], object]) -> None:
        """A form about a record that is asked for by its id."""
        self._by_id[form] = opens

    # what the window asks

    def want(self, recall: Recall | None) -> None:
        """The page is about to be shown for this draft; None when it is shown for something else."""
        self._wanted = recall

    def attempt(self) -> None:
        """Open the form wanted, if what it needs is there."""
        wanted = self._wanted
        if wanted is None or not self._ready() or self._asks():
            return
        if not wanted.row:
            self._new.get(wanted.form, _nothing)()
        elif wanted.form in self._by_id:
            self._by_id[wanted.form](wanted.row)
        elif wanted.form in self._on_row:
            table, opens = self._on_row[wanted.form]
            if table.go_to_key(_as_key(wanted.row)):
                opens()

    def _asks(self) -> bool:
        """Whether a form is open already."""
        page = self.parent()
        assert isinstance(page, QWidget)
        return any(dialog.isVisible() for dialog in page.window().findChildren(Dialog))

    def _loaded(self, total: int) -> None:
        self.attempt()

    def _arrived(self, form: str, total: int) -> None:
        wanted = self._wanted
        if wanted is None or not self._ready():
            return
        self.attempt()
        if wanted is self._wanted and wanted.form == form and wanted.row and self._misses(wanted):
            self.lose()

    def _misses(self, wanted: Recall) -> bool:
        table, _ = self._on_row[wanted.form]
        return table.rows.number_of(_as_key(wanted.row)) is None

    def lose(self) -> None:
        """The record is not there any more."""
        self._wanted = None
        self._gone()

    # what forms ask

    def take(self, form: str, key: str) -> bool:
        """Whether the form that opens is the one wanted; true once."""
        wanted = self._wanted
        if wanted is None or (wanted.form, wanted.key) != (form, key):
            return False
        self._wanted = None
        return True

    def hand_on(self) -> Recall | None:
        """The draft wanted, for another page that has its form."""
        wanted, self._wanted = self._wanted, None
        return wanted


def _as_key(row: str) -> int | str:
    return int(row) if row.isdecimal() else row


def _nothing() -> None:
    """This page has no such form."""
