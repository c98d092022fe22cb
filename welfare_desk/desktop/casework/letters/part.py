# SPDX-License-Identifier: Apache-2.0
"""The part of a file with its letters and the calls about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.casework.letters.call import CallDialog
from welfare_desk.desktop.casework.letters.columns import letter_columns
from welfare_desk.desktop.casework.letters.letter import LetterDialog, kept_words
from welfare_desk.desktop.casework.letters.reading import let_read
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.relations import whole_rows
from welfare_desk.desktop.frame.afresh import Reading, by_id
from welfare_desk.desktop.frame.mistaken import (
    DraftOf,
    Striking,
    ask_mistake,
    choose_standing,
    is_struck,
    mistake_button,
    with_mistake,
)
from welfare_desk.desktop.frame.page import GAP, Key, Page
from welfare_desk.desktop.frame.taking_back import open_telling, tell_done
from welfare_desk.desktop.kit.allowing import allow, no_right, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage, from_rows
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import inline, letter_number, when
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.desk import call_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.casework.letter import Call, Letter
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.letters import (
    AskCalls,
    LetterKept,
    LetterPage,
    ListLetters,
    ShowLetter,
    calls_of,
    list_letters,
    show_letter,
)
from welfare_desk.services.casework.mistakes import StrikeCall, StrikeLetter, strike_call, strike_letter

UNKNOWN = "—"


def letter_key(letter: Letter) -> int:
    """What makes two rows the same letter."""
    return letter.id


def _call_key(call: Call) -> int:
    return call.id


class LettersPart(FilePart):
    """Letters above, calls below; each with the act that adds one."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._may_edit = page.desk.may(Permission.EDIT_FILES)
        memory = page.desk.memory
        self.letters = Table(
            letter_columns(),
            name="file_letters",
            accessible_name=self.tr("Letters"),
            key=letter_key,
            memory=memory,
        )
        self.calls = Table(
            self._call_columns(page.desk.today),
            name="calls",
            accessible_name=self.tr("Calls"),
            key=_call_key,
            memory=memory,
        )
        self.void_button, self.strike_button = mistake_button(small=True), mistake_button(small=True)
        self.letter_button = Button(self.tr("New letter"), "plus", small=True)
        self.call_button = Button(self.tr("Log a call"), "phone", small=True)
        no_letter = self.tr("No letter stands in the register for this file. Enter the first one with Ins.")
        no_call = self.tr("No call has been logged. Log the next one with F8.")
        self.no_letter, self.no_call = (Label(said, "muted", wrap=True) for said in (no_letter, no_call))
        self._build()
        self.letters.opened.connect(self.open_letter)
        words = self.tr("New letter about this file")
        add = self.act(words, "plus", self.add_letter, "Ins", self.letter_button)
        self._correct = self.act(self.tr("Correct the letter"), "pencil", self.open_current, "F2")
        strike = self.act(self.tr("The letter or call was a mistake"), "circle-x", self.strike_current, "Del")
        self.on_row(self.letters, self._correct)
        self.on_any_row((self.letters, self.calls), strike)
        for action in (add, strike):
            allow(action, unless(self._may_edit, no_right(Permission.EDIT_FILES)))
        self.letters.current_changed.connect(self._follow)
        self.letters.rows.arrived.connect(self._arrived)
        self._follow(None)
        self.keys = (
            Key("Ins", self.tr("new letter")),
            Key("F2", self.tr("correct it")),
            Key("F8", self.tr("log a call")),
            Key("Del", self.tr("it was a mistake")),
        )
        self.call_button.clicked.connect(self.log_call)
        self.void_button.clicked.connect(self.strike_letter)
        self.strike_button.clicked.connect(self.strike_call)
        self.calls.current_changed.connect(self._follow_call)
        self.calls.rows.arrived.connect(self._arrived)
        self._follow_call(None)
        self.leads_to = self.letters
        page.recalls.new("letter", self.add_letter)
        page.recalls.new("call", self.log_call)
        page.recalls.on_row("letter", self.letters, self.open_current)
        page.recalls.on_row("letter-mistake", self.letters, self.strike_letter)
        page.recalls.on_row("call-mistake", self.calls, self.strike_call)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(GAP))
        self._lists: list[ListCard] = []
        for title, table, nothing, strike, button, key in (
            (
                self.tr("Letters"),
                self.letters,
                self.no_letter,
                self.void_button,
                self.letter_button,
                "Ins",
            ),
            (self.tr("Calls"), self.calls, self.no_call, self.strike_button, self.call_button, "F8"),
        ):
            card = Card(title)
            card.add_act(strike)
            allow(button, unless(self._may_edit, no_right(Permission.EDIT_FILES)))
            card.add_act(button)
            card.add_act(KeyCap(key))
            rows = whole_rows(table)
            self._lists.append(rows)
            card.body.addWidget(rows, 1)
            card.body.addWidget(nothing)
            card.body.addStretch(0)
            self._column.addWidget(card, 1)

    def _call_columns(self, today: Callable[[], dt.date]) -> list[Column]:
        def reached(call: Call) -> str:
            return self.tr("spoken with") if call.reached else self.tr("no answer")

        def moment(call: Call) -> str:
            return when(call.called_at.astimezone(IRAN), today())

        def said(call: Call) -> str:
            return with_mistake(call.mistake, " ".join(call.text.split())) or UNKNOWN

        return [
            Column("at", self.tr("When"), moment, width=120, struck=is_struck),
            Column(
                "direction",
                self.tr("Who called"),
                lambda call: call_words(call.direction),
                width=110,
                struck=is_struck,
            ),
            Column(
                "reached",
                self.tr("Reached"),
                reached,
                CellLook.CHIP,
                width=110,
                tone=lambda call: Tone.GREEN if call.reached else Tone.GREY,
                struck=is_struck,
            ),
            Column(
                "phone",
                self.tr("Telephone"),
                lambda call: call.phone or UNKNOWN,
                CellLook.DIGITS,
                width=120,
                struck=is_struck,
            ),
            Column(
                "text",
                self.tr("What was said"),
                said,
                width=240,
                stretch=1,
            ),
            Column("by", self.tr("By"), lambda call: call.recorded_by, CellLook.MUTED, width=90, drop=1),
        ]

    def _follow(self, letter: Letter | None) -> None:
        edit = unless(self._may_edit, no_right(Permission.EDIT_FILES))
        stands = unless(letter is not None and not is_struck(letter), choose_standing())
        allow(self._correct, edit, unless(letter, nothing_chosen()), stands)
        allow(self.void_button, edit, stands)

    def _follow_call(self, call: Call | None) -> None:
        edit = unless(self._may_edit, no_right(Permission.EDIT_FILES))
        allow(self.strike_button, edit, unless(call is not None and not is_struck(call), choose_standing()))

    def _arrived(self) -> None:
        self._follow(self.letters.current_row())
        self._follow_call(self.calls.current_row())

    def fetch(self, summary: FileSummary) -> None:
        file_no = summary.file.file_no

        def fetch_letters(request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
            def give(found: LetterPage) -> None:
                deliver(RowPage(found.rows, found.total))
                self._show(0, bool(found.total))

            asked = ListLetters(file_no=file_no, offset=request.offset, limit=request.limit)
            self.page.ask(list_letters, asked, give, latest=f"file letters {request.offset}")

        self.letters.show_rows(fetch_letters, of=file_no)
        self.page.ask(calls_of, AskCalls(file_no), self._show_calls, latest="calls")

    def _show_calls(self, calls: tuple[Call, ...]) -> None:
        self.calls.show_rows(from_rows(list(calls)), of=self.file_id())
        self._show(1, bool(calls))

    def _show(self, place: int, any_: bool) -> None:
        (self.no_letter, self.no_call)[place].setVisible(not any_)
        self._lists[place].setVisible(any_)
        self._column.setStretch(place, int(any_))

    # acts

    def add_letter(self) -> None:
        """Enter a letter about this file."""
        if self._may_edit and self.summary is not None:
            self._open(LetterDialog(self.page, file_no=self.summary.file.file_no))

    def open_letter(self, letter: Letter) -> None:
        """Correct a letter; one that is void, or is not ours to correct, is read."""
        if letter.mistake is None and self._may_edit:
            self._open(LetterDialog(self.page, letter=letter))
        else:
            let_read(self.page, letter)

    def open_current(self) -> None:
        """Correct the letter under the cursor."""
        letter = self.letters.current_row()
        if letter is not None:
            self.open_letter(letter)

    def strike_current(self) -> None:
        """Strike the call under the cursor where it stands among the calls, else the letter."""
        among = self.calls if self.calls.hasFocus() else self.letters
        row = among.current_row()
        if row is None or is_struck(row):
            self.page.desk.say(choose_standing(), Tone.AMBER, "circle-x")
        elif among is self.calls:
            self.strike_call()
        else:
            self.strike_letter()

    def strike_letter(self) -> None:
        """Void the letter under the cursor of the letters."""
        row = self.letters.current_row()
        if self._may_edit and row is not None and not is_struck(row):
            ask_void(self.page, row)

    def strike_call(self) -> None:
        """Strike the call under the cursor of the calls."""
        row = self.calls.current_row()
        if self._may_edit and row is not None and not is_struck(row):
            told = self.tr("Call of {when}: {text}").format(
                when=isolate(when(row.called_at.astimezone(IRAN), self.page.desk.today())),
                text=" ".join(row.text.split()) or UNKNOWN,
            )
            draft = DraftOf("call-mistake", f"{self._file_no()}/{row.id}")
            reading = Reading(calls_of, AskCalls(self._file_no()), by_id(_calls, row.id))
            ask_mistake(self.page, told, Striking(strike_call, _strike_call, row, reading), draft)

    def _file_no(self) -> str:
        return self.summary.file.file_no if self.summary is not None else ""

    def _open(self, dialog: LetterDialog) -> None:
        def kept(answer: Any) -> None:
            if isinstance(answer, LetterKept):
                self.letters.stand_on(answer.id)
                tell_done(self.page, kept_words(answer), dialog.undoing(answer))

        dialog.answered.connect(kept)
        dialog.open()

    def log_call(self) -> None:
        """Log a call about this file."""
        if self._may_edit and self.summary is not None:
            ask_call(self.page, self.summary)


def ask_void(page: Page, letter: Letter) -> None:
    """Ask why a letter of the register is void."""
    told = QCoreApplication.translate(
        "Letters", "Letter {number}, {correspondent}: {subject}. It stays in the register as void."
    ).format(
        number=isolate(letter_number(letter.letter_no)),
        correspondent=inline(letter.correspondent),
        subject=letter.subject,
    )
    draft = DraftOf("letter-mistake", f"{letter.file_no}/{letter.id}")
    reading = Reading(show_letter, ShowLetter(letter.id))
    ask_mistake(page, told, Striking(strike_letter, _strike_letter, letter, reading), draft)


def _strike_letter(letter: Letter, why: str) -> StrikeLetter:
    return StrikeLetter(letter.id, letter.version, why)


def _strike_call(call: Call, why: str) -> StrikeCall:
    return StrikeCall(call.id, call.version, why)


def _calls(found: tuple[Call, ...]) -> tuple[Call, ...]:
    return found


def ask_call(page: Page, summary: FileSummary) -> CallDialog:
    """Ask what came of a call and log it."""
    dialog = CallDialog(page, summary)
    open_telling(page, dialog, QCoreApplication.translate("Letters", "Call logged"))
    return dialog
