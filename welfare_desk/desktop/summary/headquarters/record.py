# SPDX-License-Identifier: Apache-2.0
"""One bundle closely: its checks in their order, both digests, what happened, what next, the figures."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit import clipboard
from welfare_desk.desktop.kit.allowing import allow, nothing_chosen, unless
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card, FactRow, empty
from welfare_desk.desktop.kit.keys import control_letter
from welfare_desk.desktop.kit.labels import Chip, Icon, Label, Rule
from welfare_desk.desktop.kit.words import day, digest_words, listed, month_title, number, prose, when
from welfare_desk.desktop.summary.headquarters.corrects import corrections_told, months_corrected
from welfare_desk.desktop.summary.headquarters.papers import RecordPapers
from welfare_desk.desktop.summary.headquarters.words import (
    outcome_look,
    refusal_words,
    short_refusal,
    state_look,
    step_words,
)
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import rial_words, toman_words
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.bundles.board import CellState, Refusal, TakenBundle
from welfare_desk.domain.summary.bundles.inspection import Outcome, steps
from welfare_desk.domain.text import hold_path, isolate, let_go
from welfare_desk.services.summary.bundles.board import CellShown, OfficeFigures

WIDTH = 318
"""Pixels at scale 1."""
_TURNS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
Entry = TakenBundle | Refusal


def entries_of(shown: CellShown) -> list[Entry]:
    """What is on record of a month: what counts first, or what was refused last where nothing does."""
    settled = {one.digest for one in shown.taken}
    refused = [one for one in shown.refused if one.digest not in settled]
    rest: list[Entry] = [*shown.taken[1:], *refused]
    return [*shown.taken[:1], *rest]


class RecordPanel(Card):
    """`show_cell` for a month of an office, `show_refusal` for a file that belongs to none.

    Signal: `laid` when something else is shown; `later` and `earlier` then say whether there is more.
    """

    laid = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(margin=12)
        self._page = page
        self._entries: list[Entry] = []
        self._at = 0
        self._shown: CellShown | None = None
        self._state: CellState | None = None
        self.chip = Chip("")
        self.earlier = Button("", "chevron-left", name=self.tr("The next record of this month"), small=True)
        self.later = Button("", "chevron-right", name=self.tr("The record before"), small=True)
        self.place = Label("", "small")
        self.add_act(self.chip)
        self.turns = QWidget()
        self.checks = QVBoxLayout()
        self.box = Slot()
        self.facts = QVBoxLayout()
        self.next_title = Label(self.tr("Next step"), "strong")
        self.next = Label("", "muted", wrap=True)
        self.copy_button = Button(self.tr("Copy"), "copy", name=self.tr("Copy for the office"), small=True)
        self.papers = RecordPapers(page, self.copy_button)
        self.code = Label("", "small")
        self.empty = Label(self.tr("Choose a cell: its bundle stands here."), "muted", wrap=True)
        self._build()
        self.show_nothing()

    def _build(self) -> None:
        turns = QHBoxLayout(self.turns)
        turns.setContentsMargins(0, 0, 0, 0)
        turns.addWidget(self.later)
        turns.addWidget(self.place)
        turns.addWidget(self.earlier)
        turns.addStretch(1)
        inner = QWidget()
        inner.setProperty("surface", "card")
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(2), px(2), px(4), px(2))
        column.setSpacing(px(6))
        self.checks.setSpacing(px(5))
        self.facts.setSpacing(px(4))
        column.addWidget(self.empty)
        column.addWidget(self.turns)
        column.addLayout(self.checks)
        column.addWidget(self.box)
        column.addWidget(self.code)
        column.addWidget(self.next_title)
        column.addWidget(self.next)
        column.addLayout(self.facts)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setProperty("ringed", "true")  # it has the cursor over a narrow window, and keeps its room
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("The bundle chosen"))
        self.area.setWidget(inner)
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self.papers)
        self.setMinimumWidth(px(WIDTH))
        self.setMinimumHeight(px(160))
        self.copy_button.clicked.connect(self.copy)
        self.earlier.clicked.connect(partial(self.turn, 1))
        self.later.clicked.connect(partial(self.turn, -1))

    # what is shown

    def show_nothing(self) -> None:
        """No cell is chosen."""
        self._entries, self._shown, self._state = [], None, None
        self.say(self.tr("One bundle"))
        self.chip.hide()
        self._lay()

    def show_cell(self, shown: CellShown, state: CellState) -> None:
        """Everything that is on record of a month of an office."""
        self._shown, self._state = shown, state
        self._entries, self._at = entries_of(shown), 0
        self.say(listed((prose(shown.name), month_title(shown.month))))
        found = state_look(state)
        self.chip.show_state(found.words, found.tone)
        self.chip.show()
        self._lay()

    def show_refusal(self, refusal: Refusal) -> None:
        """A file that was refused."""
        self._shown, self._state = None, CellState.REFUSED
        self._entries, self._at = [refusal], 0
        whose = refusal.county or self.tr("Unknown office")
        month = "" if refusal.month is None else month_title(refusal.month)
        self.say(listed((prose(whose), month)))
        self.chip.show_state(state_look(CellState.REFUSED).words, Tone.RED)
        self.chip.show()
        self._lay()

    def turn(self, by: int, _: bool = False) -> None:
        """Another record of the same month."""
        self._at = max(0, min(len(self._entries) - 1, self._at + by))
        self._lay()

    def entry(self) -> Entry | None:
        """The record that is shown."""
        return self._entries[self._at] if self._entries else None

    def _lay(self) -> None:
        for layout in (self.checks, self.facts):
            empty(layout)
        self.box.clear()
        entry, shown = self.entry(), self._shown
        self.empty.setVisible(entry is None and shown is None)
        self.turns.setVisible(len(self._entries) > 1)
        told = self.tr("{place} of {count}")
        self.place.setText(told.format(place=number(self._at + 1), count=number(len(self._entries))))
        allow(self.later, unless(self._at > 0, self.tr("This is the first record.")))
        last = self._at + 1 >= len(self._entries)
        allow(self.earlier, unless(not last, self.tr("This is the last record.")))
        allow(self.copy_button, unless(entry is not None or shown is not None, nothing_chosen()))
        self.papers.follow(entry, shown, self._state)
        self._tell_code("")
        self._tell_next("")
        if isinstance(entry, Refusal):
            self._lay_refusal(entry)
        elif entry is not None:
            self._lay_taken(entry)
        elif shown is not None:
            self._lay_absent(shown)
        self.area.verticalScrollBar().setValue(0)
        self.laid.emit()

    def _lay_checks(self, code: str = "", reason: str = "") -> None:
        for step, outcome in steps(code, reason):
            found = outcome_look(outcome)
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(7))
            top = Qt.AlignmentFlag.AlignTop
            row.addWidget(Icon(found.icon, str(found.tone), 16), 0, top)
            role = "muted" if outcome is Outcome.NOT_REACHED else ""
            row.addWidget(Label(step_words(step), role, wrap=True), 1)
            row.addWidget(Label(found.words, "small", tone=found.tone), 0, top)
            line.setAccessibleName(f"{step_words(step)}: {found.words}")
            self.checks.addWidget(line)

    def _fact(self, name: str, value: str, *, code: bool = False, tone: Tone | None = None) -> None:
        self.facts.addWidget(FactRow(name, value, code=code, tone=tone))

    def _lay_refusal(self, entry: Refusal) -> None:
        reason = str(entry.facts.get("reason", ""))
        self._lay_checks(entry.code, reason)
        words = refusal_words(entry.code, dict(entry.facts))
        title = short_refusal(entry.code, reason)
        self.box.show_banner(Banner(Tone.RED, "ban", title, words.what))
        self._tell_next(words.next)
        if entry.previous or entry.expected:
            same = entry.previous == entry.expected
            self._fact(self.tr("Bundle before, here"), digest_words(entry.expected), code=True)
            name = self.tr("Bundle before, as it says")
            self._fact(name, digest_words(entry.previous), code=True, tone=None if same else Tone.RED)
        self._fact(self.tr("Digest of the file"), digest_words(entry.digest or None), code=True)
        self._fact(self.tr("File"), hold_path(entry.file_name), code=True)
        self._fact(self.tr("Refused"), self._moment(entry.refused_at, entry.refused_by))
        if entry.taken:
            self._fact(self.tr("Later"), self.tr("the same file was taken"), tone=Tone.GREEN)
        self._tell_code(entry.code)
        self._lay_figures()

    def _lay_taken(self, entry: TakenBundle) -> None:
        self._lay_checks()
        self.facts.addWidget(Rule())
        self._fact(self.tr("Place in the chain"), number(entry.sequence))
        self._fact(self.tr("Digest of the file"), digest_words(entry.digest), code=True)
        self._fact(self.tr("Bundle before"), digest_words(entry.previous), code=True)
        self._fact(self.tr("Closed by the office"), day(entry.closed_at.astimezone(IRAN).date()))
        if self._shown is not None:
            late = self._state is CellState.LATE
            self._fact(self.tr("Due by"), day(self._shown.due), tone=Tone.AMBER if late else None)
        self._fact(self.tr("Taken"), self._moment(entry.accepted_at, entry.accepted_by))
        if self._state is CellState.OPENED and not self._at:
            self._tell_next(
                self.tr(
                    "An earlier month of this office came again since, so that this one is open there: ask"
                    " for it once more. Until then it counts in no sum."
                )
            )
        if self._at:
            self._tell_next(self.tr("This bundle counts no more: a newer one of the month takes its place."))
        self._lay_figures()

    def _lay_absent(self, shown: CellShown) -> None:
        if self._state is CellState.BEFORE and shown.begins is not None:
            told = self.tr("The bundles of this office begin with {month}; none from before can be taken.")
            self._tell_next(told.format(month=month_title(shown.begins)))
            return
        self._fact(self.tr("Due by"), day(shown.due))
        if shown.due < self._page.desk.today():
            told = self.tr("Ask the office for the bundle of {month}; it is overdue.")
        else:
            told = self.tr("Nothing yet: the bundle of {month} is not due.")
        self._tell_next(told.format(month=month_title(shown.month)))

    def _lay_figures(self) -> None:
        figures = self._shown.figures if self._shown is not None else None
        if figures is None:
            return
        self.facts.addWidget(Rule())
        self.facts.addWidget(Label(self.tr("What counts of this month"), "strong"))
        for name, value in self._figures(figures):
            self._fact(name, value)
        if figures.declared:
            told = number(figures.declared)
            if figures.differing:
                words = self.tr("{declared}, of which {differing} do not fit")
                told = words.format(declared=told, differing=number(figures.differing))
            self._fact(self.tr("Declared figures"), told, tone=Tone.AMBER if figures.differing else None)
        self._lay_corrections()

    def _lay_corrections(self) -> None:
        """What later bundles correct of this month, and what its own corrects of earlier ones."""
        shown = self._shown
        if shown is None:
            return
        if shown.corrected_since:
            told = self.tr("figures: {count}").format(count=number(shown.corrected_since))
            self._fact(self.tr("Corrected by later bundles"), told, tone=Tone.AMBER)
        if shown.corrects:
            self.facts.addWidget(Rule())
            self.facts.addWidget(Label(self.tr("What it corrects of earlier months"), "strong"))
            for month, count in months_corrected(shown):
                self._fact(month, count)
            for line in corrections_told(shown):
                self.facts.addWidget(Label(line, "small", wrap=True))

    def _figures(self, figures: OfficeFigures) -> tuple[tuple[str, str], ...]:
        net = None if figures.net is None else Rial(figures.net)
        toman = "" if net is None else toman_words(net)
        return (
            (self.tr("Covered"), figure_words(figures.covered)),
            (self.tr("On pension"), figure_words(figures.on_pension)),
            (self.tr("In the queue"), figure_words(figures.queued)),
            (self.tr("Paid"), figure_words(None) if net is None else rial_words(net)),
            # In one line both are wider than the panel, whose other figures would be cut with them.
            *(((self.tr("in toman"), toman),) if toman else ()),
            (self.tr("Persons counted once"), figure_words(figures.persons)),
        )

    def _tell_code(self, code: str) -> None:
        self.code.setText(self.tr("code {code}").format(code=isolate(code)) if code else "")
        self.code.setVisible(bool(code))

    def _tell_next(self, words: str) -> None:
        self.next.setText(words)
        self.next.setVisible(bool(words))
        self.next_title.setVisible(bool(words))

    def _moment(self, at: datetime, by: str) -> str:
        return listed((when(at.astimezone(IRAN), self._page.desk.today()), by))

    # acts

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its keys, over a narrow window: the acts of the page have no say while a dialog is open."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        letter = control_letter(event)
        if letter == "P":
            (self.papers.write_letter if shift else self.papers.print_report)()
        elif letter == "C" and shift:
            self.copy()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _TURNS:
            self.turn(_TURNS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put what the office must know on the clipboard, to be written or read to it."""
        clipboard.put_text("\n".join(self.told()))
        self._page.desk.say(self.tr("Copied; paste it into the letter to the office"))

    def told(self) -> list[str]:
        """What is shown, in lines that can be pasted anywhere."""
        entry, lines = self.entry(), [self.title.text()]
        if isinstance(entry, Refusal):
            reason = str(entry.facts.get("reason", ""))
            words = refusal_words(entry.code, dict(entry.facts))
            lines += [short_refusal(entry.code, reason), words.what, words.next]
        elif self._state is not None:
            lines.append(self.chip.text())
        lines += [self.next.text()] if self.next.text() not in lines else []
        rows = [row for row in self.findChildren(FactRow) if not row.isHidden()]
        lines += [f"{row.name.text()}: {row.value.text()}" for row in rows]
        return [let_go(line) for line in [*lines, self.code.text()] if line]
