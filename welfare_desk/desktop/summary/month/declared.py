# SPDX-License-Identifier: Apache-2.0
"""Declared figures beside the computed ones: neither replaces the other, and the difference is named."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.afresh import Reading
from welfare_desk.desktop.frame.mistaken import (
    DraftOf,
    Striking,
    ask_mistake,
    choose_standing,
    mistake_button,
)
from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.summary.month.columns import Names
from welfare_desk.desktop.summary.month.declared_columns import (
    NUMBERS,
    declared_columns,
    key_of,
    row_of,
    struck,
)
from welfare_desk.desktop.summary.month.declared_form import CORRECTED, NEW, DeclaredDialog, draft_key
from welfare_desk.desktop.summary.month.span import SpanBar
from welfare_desk.desktop.summary.month.words import figure_words, period_title
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.declarations import DISAGREEING, Beside
from welfare_desk.domain.summary.monthly.periods import Period, Span
from welfare_desk.domain.summary.monthly.untold import untold_table
from welfare_desk.sentences.month_words import figure_title
from welfare_desk.services.summary.monthly.declared import (
    AskDeclared,
    DeclaredKept,
    DeclaredShown,
    StrikeDeclared,
    declared_figures,
    strike_declared,
)
from welfare_desk.services.summary.monthly.standing import MonthStanding

STRUCK = "declared-mistake"
"""The name of the draft of a reason why one is struck."""


class DeclaredPart(Leading):
    """The page calls `show_month`.

    Signals: `figure_wanted` (keys of the computed figure), `counted` (declarations came), and of a draft that
    is opened again: `month_wanted` (another month) and `part_wanted` (this part is to be seen).
    """

    figure_wanted = Signal(object)
    counted = Signal()
    month_wanted = Signal(object)
    part_wanted = Signal()

    def __init__(self, page: Page, names: Names) -> None:
        super().__init__()
        self._page, self._names = page, names
        self._standing: MonthStanding | None = None
        self._shown: DeclaredShown | None = None
        self._recorded: int | None = None
        """What was just recorded here: the cursor goes there once it is shown."""
        self.span = SpanBar()
        self.note = Label("", "small")
        self.new_button = Button(self.tr("New declared figure"), "plus", small=True)
        self.correct_button = Button(self.tr("Correct"), "pencil", small=True)
        self.strike_button = mistake_button(small=True)
        self.table = Table(
            declared_columns(names),
            name="month_declared",
            accessible_name=self.tr("Declared figures beside the computed ones"),
            key=row_of,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.none = EmptyState("scale", "", "")
        self.list = ListCard(self.table, over=self.none)
        self._build()
        self._commands()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.span)
        head.addWidget(self.note)
        head.addStretch(1)
        for button in (self.strike_button, self.correct_button, self.new_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(GAP))
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.leads_to = self.table

    def _commands(self) -> None:
        words = self.tr("New declared figure")
        self.new_act = keyed(self, words, "plus", self.record, "Ctrl+N", self.new_button)
        words = self.tr("Correct the declared figure")
        self.correct_act = keyed(self, words, "pencil", self.correct, "F6", self.correct_button)
        words = self.tr("Strike the declared figure")
        self.strike_act = keyed(self, words, "circle-x", self.strike, "Del", self.strike_button)
        self.span.chosen.connect(self.fetch)
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(self._follow)
        self.table.rows.loaded.connect(self._loaded)
        recalls = self._page.recalls
        for form, opens in ((NEW, self.record), (CORRECTED, self.correct), (STRUCK, self.strike)):
            recalls.by_id(form, partial(self._recall, opens))

    # what is shown

    def show_month(self, standing: MonthStanding) -> None:
        """The declarations of a month, or of the period around it."""
        self._standing = standing
        self.span.show_month(standing.month)
        self.note.setText(self.note_of(standing))
        self.fetch()

    def note_of(self, standing: MonthStanding) -> str:
        """How the two figures stand to each other in a month that is open, or closed."""
        if standing.closed is not None:
            return self.tr("as it was sealed; what came since is marked")
        return self.tr("neither takes the place of the other")

    def fetch(self) -> None:
        """Show the declarations of the period chosen: those of the month came with it."""
        period = self.span.period
        if self._standing is not None and period == Period.of_month(self._standing.month):
            self._came(DeclaredShown(period, self._standing.declared))
        elif period is not None:
            self._page.ask(declared_figures, AskDeclared(str(period)), self._came, latest="declared")
        self._follow(None)

    def _came(self, shown: DeclaredShown) -> None:
        period = self.span.period
        if shown.period != period:
            return
        self._shown = shown
        self.none.say(
            self.tr("Nothing was declared of {period}").format(period=period_title(shown.period)),
            self.tr("What others publish is recorded here, with its source: Ctrl+N."),
        )
        self.table.show_rows(from_rows(list(shown.rows)), of=str(shown.period))
        self.list.show_over(not shown.rows)
        self.leads_to = self.table if shown.rows else self.none
        self.counted.emit()

    def wrong(self) -> int:
        """How many declarations of the period that is shown do not fit."""
        rows = () if self._shown is None or self._shown.period != self.span.period else self._shown.rows
        return sum(1 for row in rows if row.judged is not None and row.judged.verdict in DISAGREEING)

    def _loaded(self, total: int) -> None:
        self.table.widths.hold_words(NUMBERS)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        if self._recorded is not None and self.table.go_to_key(self._recorded):
            self._recorded = None
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, _: object) -> None:
        right = lacking(self._page.desk, Permission.APPROVE)
        row = self.table.current_row()
        stands = unless(row is not None and not struck(row), choose_standing())
        allow(self.new_act, right, unless(self._standing, not_loaded()))
        for act in (self.correct_act, self.strike_act):
            allow(act, right, unless(self._shown, not_loaded()), stands)

    # acts

    def record(self) -> None:
        """Ask for a figure that somebody declared."""
        self._ask(None)

    def show_period(self, period: Period) -> None:
        """Show the declarations of a period around the month."""
        self.span.choose(period.span)
        self.fetch()

    def record_of_month(self) -> None:
        """The same of the month itself, whichever period around it is shown."""
        self.span.choose(Span.MONTH)
        self.fetch()
        self.record()

    def correct(self) -> None:
        """Ask for what stands in the place of the declaration under the cursor."""
        row = self.table.current_row()
        if row is not None and self.correct_act.isEnabled():
            self._ask(row)

    def _ask(self, row: Beside | None) -> None:
        period, standing = self.span.period, self._standing
        if period is None or standing is None or not self.new_act.isEnabled():
            return
        kept = None if row is None else row.kept
        told = self.tr("The declared figure is recorded") if row is None else self.tr("It is corrected")

        def answered(done: DeclaredKept | None) -> None:
            if done is not None:
                self._page.desk.say(told)
                self._recorded = done.id if self.isVisible() else None

        dialog = DeclaredDialog(self._page, period, standing.figures, self._names, kept)
        dialog.answered.connect(answered)
        dialog.open()

    def strike(self) -> None:
        """Ask why the declaration under the cursor is struck."""
        row, shown = self.table.current_row(), self._shown
        if row is None or shown is None or not self.strike_act.isEnabled():
            return
        said, wanted = row.kept.said, row.kept.id
        told = self.tr("{figure}: {value}, declared by {who}").format(
            figure=figure_title(said.table, said.line, said.measure, look().language, self._names),
            value=figure_words(said.value),
            who=said.said_by,
        )

        def find(answer: DeclaredShown) -> object:
            return next((one.kept for one in answer.rows if one.kept.id == wanted), None)

        striking = Striking(
            strike_declared,
            lambda kept, why: StrikeDeclared(kept.id, kept.version, why),
            row.kept,
            Reading(declared_figures, AskDeclared(str(shown.period)), find),
        )
        ask_mistake(self._page, told, striking, DraftOf(STRUCK, draft_key(said.period, wanted)))

    def _recall(self, opens: Callable[[], None], record: str) -> None:
        """A draft of a declaration: its period is shown first, then the row, then the form."""
        written, _, row = record.partition("/")
        period = Period.parse(written)
        if self._standing is None or self._standing.month not in period.months():
            begun = min(period.last(), max(period.first(), JalaliMonth.of(self._page.desk.today())))
            self.month_wanted.emit(begun)
            return
        self.part_wanted.emit()
        if self.span.period != period:
            self.show_period(period)
        elif self._shown is None or self._shown.period != period:
            return  # they are on their way
        elif row and not self.table.go_to_key(int(row)):
            self._page.recalls.lose()
        else:
            opens()

    def _open(self, row: Beside) -> None:
        if untold_table(row.kept.said.table) is not None:
            words = self.tr("No list is behind it: the program does not count this part yet.")
            self._page.desk.say(words, Tone.BLUE, "info")
        else:
            self.figure_wanted.emit((key_of(row),))

    def take_cursor(self) -> None:
        """Go into the list, or to what stands in its place."""
        (self.table if self._shown and self._shown.rows else self.new_button).setFocus(
            Qt.FocusReason.OtherFocusReason
        )
