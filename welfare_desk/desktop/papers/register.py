# SPDX-License-Identifier: Apache-2.0
"""The register of papers: narrowed by kind, year, state, days and number, paged by the database.

One line takes what is looked for: part of a number, or a file's, narrows the list; a whole number or a
scanned code is verified by Enter.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.fields.span import DaySpan
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.papers.acts import PaperActs
from welfare_desk.desktop.papers.batches import Batches
from welfare_desk.desktop.papers.columns import register_columns
from welfare_desk.desktop.papers.filters import PaperFilters
from welfare_desk.desktop.papers.voiding import paper_key
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.paper_register import (
    PaperFilter,
    PaperPage,
    PaperRow,
    PaperSort,
    number_asked,
)
from welfare_desk.domain.text import isolate, latin_digits
from welfare_desk.services.door import Kind
from welfare_desk.services.paper_register import (
    AskSeries,
    ListPapers,
    list_papers,
    register_choices,
)
from welfare_desk.services.verifying import code_in, control_code_in

_WIDE = 1200

_FILE_NO = re.compile("[0-9]{4}-[0-9]{5}")
"""Files are written with a dash and five places, papers with a slash and six."""

PAUSE = 150
"""Milliseconds after the last key before the list is narrowed."""


class PapersPage(Page):
    """The register; `load` takes `verify`, a code that was scanned elsewhere, and `file_no`.

    `wanted` is a PaperFilter to show, `series` opens the proof of the numbers.
    """

    kinds = frozenset({Kind.PAPER, Kind.FILE, Kind.PERSON, Kind.IMPORT})

    poses = ("history", "verified", "series", "void", "day")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._loaded = False
        self._file_no = ""
        self._came_with: PaperFilter | None = None
        self.filters = PaperFilters(desk.memory)
        self.span = DaySpan(desk.today)
        self.text = Line(placeholder=self.tr("Number, file no. or code"))
        self.text.setAccessibleName(self.tr("Number or file to look for, or a code to verify"))
        self.text.setFixedWidth(px(300))
        self.text.put_icon("scan-line")
        self.verify_button = Button(self.tr("Verify"), "shield-check")
        self.day_button = Button(self.tr("Print a day…"), "printer")
        self.series_button = Button(self.tr("Proof of the numbers"), "list-ordered")
        self.table = Table(
            register_columns(),
            name="papers",
            accessible_name=self.tr("Register of papers"),
            key=paper_key,
            memory=desk.memory,
        )
        self.empty = EmptyState("printer", self.tr("No paper here"), "")
        self.card = ListCard(self.table, over=self.empty)
        self.batches = Batches(self)
        self.acts = PaperActs(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._build()
        self._connect()
        self.command_list_out()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.text)
        top.addWidget(self.verify_button)
        top.addWidget(self.span)
        top.addStretch(1)
        top.addWidget(self.series_button)
        top.addWidget(self.day_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addWidget(self.batches.slot)
        layout.addWidget(self.batches.progress)
        layout.addLayout(top)
        layout.addWidget(self.filters)
        layout.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self.show_papers)
        self.span.changed.connect(self.show_papers)
        self.text.textEdited.connect(self._pause.start)
        self._pause.timeout.connect(self._narrow)
        self.text.returnPressed.connect(self.look_up)
        self.text.installEventFilter(self)
        self.table.opened.connect(self.acts.show_history)
        self.table.rows.loaded.connect(self._rows_loaded)
        self.table.current_changed.connect(self._allow)
        verify = self.command(self.tr("Verify a code or number"), "shield-check", self.look_up, "F4")
        series = self.command(self.tr("Proof of the numbers"), "list-ordered", self.acts.show_series, "F8")
        day = self.command(self.tr("Print a day…"), "printer", self.batches.ask_day, "Ctrl+D")
        allow(day, lacking(self.desk, Permission.PRINT_PAPERS))
        for button, act in (
            (self.verify_button, verify),
            (self.series_button, series),
            (self.day_button, day),
        ):
            button.act(act)
        print_out, void = self._of_row(self.acts.print_out), self._of_row(self.acts.void)
        self._print = self.command(self.tr("Print this paper"), "printer", print_out, "Ctrl+P")
        self._void = self.command(self.tr("Make this paper void…"), "ban", void, "Del")
        to_file, words = self._of_row(self.acts.go_to_file), self.tr("Open the file of this paper")
        self._file = self.command(words, "folder-open", to_file, "F2")
        self.command(self.tr("Narrow this list"), "search", self.text.setFocus, "Ctrl+F")
        self._allow()

    def _of_row(self, act: Callable[[PaperRow], None]) -> Callable[[], None]:
        def on_current() -> None:
            row = self.table.current_row()
            if isinstance(row, PaperRow):
                act(row)

        return on_current

    def _allow(self, _: object = None) -> None:
        row = self.table.current_row()
        none = unless(row, nothing_chosen())
        for act in (self._print, self._void):
            allow(act, lacking(self.desk, Permission.PRINT_PAPERS), none)
        no_file = unless(row is None or row.file_no, self.tr("This paper is about no single file."))
        allow(self._file, none, no_file)

    # what the window calls

    def load(
        self,
        verify: str = "",
        file_no: str = "",
        wanted: PaperFilter | None = None,
        series: bool = False,
        **arguments: Any,
    ) -> None:
        self.say_title(self.tr("Files"), self.tr("Register of papers"))
        self.ask(register_choices, AskSeries(), self.filters.offer, latest="choices")
        self.batches.look()
        # On the way back the same object comes again: what the clerk has narrowed since then stays.
        if wanted is not None and wanted is not self._came_with:
            self._came_with, self._loaded, self._file_no = wanted, True, file_no
            self._show_filter(wanted)
        elif self._loaded and file_no == self._file_no:
            self.table.reload()
        else:
            self._loaded, self._file_no = True, file_no
            self.show_papers()
        if verify:
            self.verify(verify)
        if series:
            self.acts.show_series()

    def way_back(self, arguments: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in arguments.items() if name != "series"}

    def fit(self, width: int, height: int) -> None:
        self.text.setFixedWidth(px(300 if width >= _WIDE else 220))

    def reload(self) -> None:
        if self._loaded and self.isVisible():
            self.table.reload()

    def first_focus(self) -> QWidget:
        return self.table

    def pose(self, name: str) -> None:
        for open_one in self.window().findChildren(Dialog):
            open_one.cancel()
        row = self.table.current_row()
        if name == "series":
            self.acts.show_series()
        elif name == "day":
            self.batches.ask_day()
        elif isinstance(row, PaperRow):
            acts: dict[str, Callable[[], None]] = {
                "history": partial(self.acts.show_history, row),
                "verified": partial(self.verify, paper_key(row)),
                "void": partial(self.acts.void, row),
            }
            acts[name]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.batches.work.under_way():
            self.batches.work.cancel()
        elif event.key() == Qt.Key.Key_Escape and self._narrowed():
            self._file_no = ""
            self.text.clear()
            self.span.clear()
            self.filters.clear()
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.text and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            if self._pause.isActive():
                self._narrow()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    # what is shown

    def _show_filter(self, wanted: PaperFilter) -> None:
        """Set chips, days and line as a filter has them, and show its papers."""
        self.text.setText(wanted.number or wanted.file_no)
        self.span.show_days(wanted.since, wanted.until)
        self.filters.show_filter(wanted)
        self.show_papers()

    def wanted(self) -> PaperFilter:
        """What the chips, the days and the line ask for; a code that is being scanned narrows nothing."""
        since, until = self.span.days()
        typed = latin_digits(self.text.text().strip())
        of_file = _FILE_NO.fullmatch(typed) is not None
        return replace(
            self.filters.filter(),
            number=typed if number_asked(typed) is not None and not of_file else "",
            since=since,
            until=until,
            file_no=typed if of_file else self._file_no,
        )

    def _narrowed(self) -> bool:
        typed = self.text.text().strip()
        return bool(self.filters.active() or any(self.span.days()) or typed or self._file_no)

    def _narrow(self) -> None:
        if not code_in(self.text.text()):
            self.show_papers()

    def show_papers(self) -> None:
        """Show the papers of the filter in force, from the top."""
        self._pause.stop()
        rows, first = self.table.rows, (PaperSort.ISSUED, True)
        sort, descending = (rows.sorted_by, rows.descending) if rows.sorted_by else first
        self.table.show_rows(self._fetch, sort, descending)

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: PaperPage) -> None:
            deliver(RowPage(page.rows, page.total))

        sort = PaperSort(request.sort or PaperSort.ISSUED)
        asked = ListPapers(self.wanted(), request.offset, request.limit, sort, request.descending)
        self.ask(list_papers, asked, give, latest=f"papers {request.offset}")

    def _rows_loaded(self, total: int) -> None:
        self.trouble.clear()
        narrowed = self._narrowed()
        title = self.tr("No paper with these filters") if narrowed else self.tr("The register is empty")
        since, until = self.span.days()
        if since and until and until < since:
            title = self.tr("The last day lies before the first")
        said = self.tr("Issue papers from a file; they stand here with their numbers.")
        if narrowed:
            said = self.tr("Esc clears them. Enter in the line says whether a number was ever issued.")
        self.empty.say(title, said)
        self.card.show_over(total == 0)
        self._allow()
        self._tell_status(total)

    def _tell_status(self, total: int) -> None:
        told = self.tr("{count} papers in this view", "", total).format(count=number(total))
        parts: list[tuple[str, Tone | None]] = [(told, None)]
        if self._file_no:
            parts.append((self.tr("of file {file_no}").format(file_no=isolate(self._file_no)), Tone.TEAL))
        typed = latin_digits(self.text.text().strip())
        known = number_asked(typed) is not None or _FILE_NO.fullmatch(typed) or code_in(typed)
        if typed and not known:
            takes = self.tr("This line takes a number, a file number or a code; {key} finds a person by name")
            parts.append((takes.format(key=isolate("Ctrl+K")), Tone.AMBER))
        keys = (
            Key("Enter", self.tr("its history")),
            Key("Ctrl+P", self.tr("print")),
            Key("Del", self.tr("make void"), Permission.PRINT_PAPERS),
            Key("F2", self.tr("its file")),
            Key("F4", self.tr("verify")),
        )
        self.say_status(*parts, keys=keys)

    # acts

    def look_up(self) -> None:
        """Verify what stands in the line; part of a number only narrows the list."""
        self._pause.stop()
        typed = self.text.text().strip()
        asked = number_asked(typed)
        if not typed:
            self.text.setFocus()
        elif not code_in(typed) and not control_code_in(typed) and asked is not None and asked.whole is None:
            self.show_papers()
            self.table.setFocus()
        else:
            self.verify(typed)

    def verify(self, text: str) -> None:
        """Verify a code or number; the line is free for the next one."""

        def told() -> None:
            self.text.clear()
            self.show_papers()

        self.acts.verify(text, told)
