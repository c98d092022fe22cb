# SPDX-License-Identifier: Apache-2.0
"""The register of letters: narrowed by direction, time and text, paged by the database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.letters.columns import letter_columns
from welfare_desk.desktop.casework.letters.letter import LetterDialog, kept_words
from welfare_desk.desktop.casework.letters.part import ask_void, letter_key
from welfare_desk.desktop.casework.letters.reading import let_read
from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.frame.taking_back import tell_done
from welfare_desk.desktop.kit.allowing import allow, no_right, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.fields.span import DaySpan
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.leading import LeadsOn
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.desk import letter_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth, from_jalali, to_jalali
from welfare_desk.domain.casework.letter import Direction, Letter
from welfare_desk.domain.casework.register_order import LetterSort
from welfare_desk.services.casework.letters import (
    LetterKept,
    LetterPage,
    ListLetters,
    ShowLetter,
    list_letters,
    show_letter,
)
from welfare_desk.services.door import Kind

_WIDE = 1200

PAUSE = 150
"""Milliseconds after the last key before the list is narrowed."""


def period(name: str, today: dt.date) -> tuple[dt.date | None, dt.date | None]:
    """First and last day of a period by its name; None where it is open."""
    month, year = JalaliMonth.of(today), to_jalali(today)[0]
    known = {
        "month": (month.first(), None),
        "last_month": (month.plus(-1).first(), month.plus(-1).last()),
        "year": (from_jalali(year, 1, 1), None),
        "last_year": (from_jalali(year - 1, 1, 1), from_jalali(year, 1, 1) - dt.timedelta(days=1)),
    }
    return known.get(name, (None, None))


class LettersPage(Page):
    """The register; `load` takes `file_no`, whose letters alone are then shown."""

    kinds = frozenset({Kind.LETTER, Kind.FILE, Kind.PERSON, Kind.IMPORT})

    poses = ("narrowed", "new_letter")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._loaded = False
        self._may_edit = desk.may(Permission.EDIT_FILES)
        self.direction = FilterChip(
            "direction",
            self.tr("Direction"),
            [Option(direction, letter_words(direction)) for direction in Direction],
            many=False,
        )
        self.period = FilterChip("period", self.tr("Time"), self._periods(), many=False)
        self.filters = FilterBar([self.direction, self.period], desk.memory, "letters")
        self.span = DaySpan(desk.today)
        self.text = Line(placeholder=self.tr("Number, name, subject or file"))
        self.text.setAccessibleName(self.tr("Narrow this list"))
        self.text.setFixedWidth(px(260))
        self.text.put_icon("search")
        self.new_button = Button(self.tr("New letter"), "plus", ButtonKind.FILLED)
        self.table = Table(
            self._columns(),
            name="letters",
            accessible_name=self.tr("Letters"),
            key=letter_key,
            memory=desk.memory,
        )
        self.first_button = Button(self.tr("New letter"), "plus", ButtonKind.FILLED)
        self.empty = EmptyState("mail", self.tr("No letter here"), "", (self.first_button,), key="Ctrl+N")
        self.card = ListCard(self.table, over=self.empty)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._build()
        self._connect()
        self.command_list_out()

    def _periods(self) -> list[Option]:
        return [
            Option("month", self.tr("this month")),
            Option("last_month", self.tr("last month")),
            Option("year", self.tr("this year")),
            Option("last_year", self.tr("last year")),
        ]

    def _columns(self) -> list[Column]:
        return [
            *letter_columns(sortable=True),
            Column("person", self.tr("About"), lambda row: row.person, width=150, drop=1),
            Column("file_no", self.tr("File no."), lambda row: row.file_no, CellLook.CODE, width=110),
            Column(
                "by", self.tr("Entered by"), lambda row: row.recorded_by, CellLook.MUTED, width=100, drop=2
            ),
        ]

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.filters, 1)
        top.addWidget(self.span)
        top.addWidget(self.text)
        top.addWidget(self.new_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addLayout(top)
        layout.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self.show_letters)
        self.period.changed.connect(self.span.clear)
        self.span.changed.connect(self._span_changed)
        self.text.textEdited.connect(self._pause.start)
        self._pause.timeout.connect(self.show_letters)
        LeadsOn(self.text).went.connect(self._to_table)
        self.table.opened.connect(self.open_letter)
        self.table.rows.loaded.connect(self._rows_loaded)
        new = self.command(self.tr("New letter"), "plus", self.add_letter, "Ctrl+N")
        strike = self.command(self.tr("The letter was a mistake"), "circle-x", self.strike_current, "Del")
        for action in (new, strike):
            allow(action, unless(self._may_edit, no_right(Permission.EDIT_FILES)))
        self.command(self.tr("Narrow this list"), "search", self.text.setFocus, "Ctrl+F")
        self.command(self.tr("Open the file of this letter"), "folder-open", self.open_file, "F2")
        for button in (self.new_button, self.first_button):
            button.act(new)
        self.recalls.new("letter", self.add_letter)
        self.recalls.by_id("letter", partial(self._with_id, self.open_letter))
        self.recalls.by_id("letter-mistake", partial(self._with_id, self._void))

    # what the window calls

    def load(self, **arguments: Any) -> None:
        self.say_title(self.tr("Files"), self.tr("Letters"))
        if self._loaded:
            self.table.reload()
        else:
            self._loaded = True
            self.show_letters()

    def fit(self, width: int, height: int) -> None:
        self.text.setFixedWidth(px(260 if width >= _WIDE else 112))

    def reload(self) -> None:
        if self._loaded and self.isVisible():
            self.table.reload()

    def first_focus(self) -> QWidget:
        return self.table

    def pose(self, name: str) -> None:
        if name == "narrowed":
            self.direction.choose((Direction.OUT,), announce=True)
        else:
            self.filters.clear()
            self.add_letter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._narrowed():
            self.text.clear()
            self.span.clear()
            self.filters.clear()
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    # what is shown

    def wanted(self) -> ListLetters:
        """What the chips and the text ask for."""
        direction = self.direction.values[0] if self.direction.values else None
        named = self.period.values[0] if self.period.values else ""
        since, until = period(named, self.desk.today()) if named else self.span.days()
        return ListLetters(direction, since, until, self.text.text())

    def _narrowed(self) -> bool:
        return bool(self.filters.active() or any(self.span.days()) or self.text.text().strip())

    def _span_changed(self) -> None:
        """Days of one's own take the place of a named time."""
        self.period.choose(())
        self.filters.keep()
        self.show_letters()

    def show_letters(self) -> None:
        """Show the letters of the filter in force, from the top."""
        self._pause.stop()
        rows, first = self.table.rows, (LetterSort.DAY, True)
        sort, descending = (rows.sorted_by, rows.descending) if rows.sorted_by else first
        self.table.show_rows(self._fetch, sort, descending)

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: LetterPage) -> None:
            deliver(RowPage(page.rows, page.total))

        chosen = self.wanted()
        asked = ListLetters(
            chosen.direction,
            chosen.since,
            chosen.until,
            chosen.text,
            offset=request.offset,
            limit=request.limit,
            sort=LetterSort(request.sort or LetterSort.DAY),
            descending=request.descending,
        )
        self.ask(list_letters, asked, give, latest=f"letters {request.offset}")

    def _rows_loaded(self, total: int) -> None:
        self.trouble.clear()
        narrowed = self._narrowed()
        title = self.tr("No letter with these filters") if narrowed else self.tr("The register is empty")
        since, until = self.wanted().since, self.wanted().until
        if since and until and until < since:
            title = self.tr("The last day lies before the first")
        said = self.tr("Esc clears them.") if narrowed else self.tr("Enter the letters that come and go.")
        self.empty.say(title, said)
        self.card.show_over(total == 0)
        self._tell_status(total)

    def _tell_status(self, total: int) -> None:
        parts: list[tuple[str, Tone | None]] = [
            (self.tr("{count} letters in this view", "", total).format(count=number(total)), None)
        ]
        keys = (
            Key("Enter", self.tr("open")),
            Key("Ctrl+N", self.tr("new letter")),
            Key("F2", self.tr("its file")),
            Key("Del", self.tr("it was a mistake")),
            Key("Ctrl+C", self.tr("copy for Excel")),
        )
        self.say_status(*parts, keys=keys)

    def _to_table(self) -> None:
        self.show_letters()
        if self.text.text().strip():
            self.table.go_to_first()
        self.table.setFocus()

    # acts

    def add_letter(self) -> None:
        """Enter a letter that concerns a file or none."""
        if self._may_edit:
            self._open(LetterDialog(self))

    def open_letter(self, letter: Letter) -> None:
        """Correct a letter; one that is void, or is not ours to correct, is read."""
        if letter.mistake is None and self._may_edit:
            self._open(LetterDialog(self, letter=letter))
        else:
            let_read(self, letter)

    def strike_current(self) -> None:
        """Void the letter under the cursor."""
        letter = self.table.current_row()
        if letter is not None:
            self._void(letter)

    def _void(self, letter: Letter) -> None:
        if self._may_edit and letter.mistake is None:
            ask_void(self, letter)

    def _with_id(self, act: Callable[[Letter], None], letter: str) -> None:
        self.ask(show_letter, ShowLetter(int(letter)), act, latest="recalled")

    def open_file(self) -> None:
        """Show the file that the letter under the cursor concerns."""
        letter = self.table.current_row()
        if letter is not None and letter.file_no:
            self.desk.go("file", key=letter.file_no)

    def _open(self, dialog: LetterDialog) -> None:
        def kept(answer: Any) -> None:
            if isinstance(answer, LetterKept):
                self.table.stand_on(answer.id)
                tell_done(self, kept_words(answer), dialog.undoing(answer))

        dialog.answered.connect(kept)
        dialog.open()
