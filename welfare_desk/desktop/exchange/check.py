# SPDX-License-Identifier: Apache-2.0
"""Third step: what an import would do, before anything is written; every doubtful row with its way out."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.compare import ComparePanel
from welfare_desk.desktop.exchange.problems import (
    Alike,
    Arranged,
    ProblemColumns,
    arranged,
    at_fault,
    proposed_cell,
)
from welfare_desk.desktop.exchange.tiles import OutcomeTiles
from welfare_desk.desktop.exchange.words import field_words, outcome_words
from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, MARGIN
from welfare_desk.desktop.kit.allowing import allow, under_way, unless
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.fields.lines import Tick
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterChip
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.services.exchange.facts import ImportCheck, RowProblem

_SETTLED = ("accepted", "repeated", "skipped")
"""Outcomes that need nobody's word: their rows are fetched when their tile is pressed."""


def _key(problem: RowProblem) -> tuple[str, int]:
    return problem.sheet, problem.row


class CheckStep(QWidget):
    """What an import would do, and the clerk's word on single rows.

    Signals: `back`, `go_on`, `report_asked`, `decided` (RowProblem, Action), `corrected` (RowProblems, text),
    `edit_asked` (RowProblem, number of rows like it), `overwrite_changed` (bool), `settled_asked` (outcome).
    """

    back = Signal()
    go_on = Signal()
    report_asked = Signal()
    decided = Signal(object, object)
    corrected = Signal(object, str)
    edit_asked = Signal(object, int)
    overwrite_changed = Signal(bool)
    settled_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._check: ImportCheck | None = None
        self._settled: tuple[RowProblem, ...] = ()
        self._arranged: list[RowProblem] = []
        self._narrow = self._low = False
        self._called = False
        self._columns = ProblemColumns()
        self.tiles = OutcomeTiles()
        self.field_chip = FilterChip("field", self.tr("Field"), many=False)
        self.report = Button(self.tr("Report workbook"), "download")
        self.tools = QWidget()
        self.overwrite = Tick("")
        self.band = QFrame()
        self.promise = Hint("shield-check", "", Tone.BLUE)
        self.total = Label("", "", tone=Tone.BLUE)
        self.table = Table(self._columns.columns(), name="import-problems", two_lines=True, key=_key,
                           accessible_name=self.tr("Rows that need an eye"))  # fmt: skip
        self.nothing = EmptyState("circle-check", self.tr("Nothing to mend"), "")
        self.card = ListCard(self.table, over=self.nothing)
        self.compare = ComparePanel()
        self.import_button = Button(self.tr("Import"), "check", ButtonKind.FILLED)
        self._left = Hint("info", "", Tone.BLUE)
        self._bar = ActionBar()
        self._build()
        self._connect()

    def _build(self) -> None:
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(px(8))
        tools.addWidget(self.field_chip)
        tools.addWidget(self.report)
        self.band.setProperty("band", "blue")
        line = QHBoxLayout(self.band)
        line.setContentsMargins(px(12), px(7), px(12), px(7))
        line.addWidget(self.promise)
        line.addStretch(1)
        line.addWidget(self.total)
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.card, 1)
        body.addWidget(self.compare)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(10))
        inner.setSpacing(px(9))
        inner.addWidget(self.tiles)
        inner.addWidget(self.band)
        inner.addLayout(body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner, 1)
        outer.addWidget(self._bar)
        self._bar.say(self._left)
        self._bar.say(self.overwrite)
        self._bar.add(Button(self.tr("Back to the columns"))).clicked.connect(self.back)
        self._bar.add(self.import_button, "Ctrl+Enter")

    def _connect(self) -> None:
        self.tiles.chosen.connect(self._choose_outcome)
        self.field_chip.changed.connect(self._show_rows)
        self.report.clicked.connect(self.report_asked)
        self.overwrite.toggled.connect(self.overwrite_changed)
        self.table.current_changed.connect(self._current)
        self.table.opened.connect(self._act)
        self.table.pressed.connect(self._act)
        self.table.installEventFilter(self)
        self.compare.decided.connect(self.decided)
        self.import_button.clicked.connect(self.proceed)

    # what the wizard calls

    def show_check(self, check: ImportCheck, overwrite: bool) -> None:
        """Show what an import would do; the cursor stays on its row, or on the one that took its place."""
        self._check = check
        self._arranged = arranged(check.problems)
        self._columns.alike = Alike(check.problems)
        self.tiles.show_totals(check.totals)
        self.total.setText(
            self.tr("each tile narrows the list · {rows} rows in all").format(rows=number(check.totals.rows))
        )
        self._offer_overwrite(check, overwrite)
        counted = Counter(name for problem in check.problems for name in problem.fields if name)
        self.field_chip.offer(
            [Option(name, field_words(name), count) for name, count in counted.most_common()]
        )
        self._tell_foot(check)
        self._choose_outcome()
        if self.hasFocus():
            self.focus().setFocus()

    def wait(self) -> None:
        """Another check is under way: what is shown may be overtaken."""
        if self.import_button.hasFocus():
            self.setFocus()  # a button that is disabled under the cursor would throw it out of the page
        allow(self.import_button, under_way())

    def fit(self, narrow: bool, low: bool) -> None:
        """Below the first breakpoint the panel shows only when called; a low window leaves the band out."""
        self._narrow, self._low = narrow, low
        self._called = self._called and narrow
        self.band.setVisible(not low)
        self.total.setVisible(not narrow)
        self.tiles.shorten(narrow)
        self.promise.say(
            self.tr("Nothing is written yet.")
            if narrow
            else self.tr(
                "Nothing is written yet. The import is done whole or not at all; "
                "it can be taken back while untouched."
            )
        )
        self.report.say(self.tr("Report") if narrow else self.tr("Report workbook of these rows"))
        self._place_panel()

    def focus(self) -> QWidget:
        """What gets the cursor: the list, or the import itself where nothing is to be mended."""
        if not self.table.isHidden():
            return self.table
        return self.import_button if self.import_button.isEnabled() else self.tiles.first()

    def proceed(self) -> None:
        """On to the import."""
        if self.import_button.isEnabled():
            self.go_on.emit()

    def step_back(self) -> bool:
        """Esc: close the panel, then drop the filters; False when there is nothing of the kind."""
        if self._called:
            self._called = False
            self._place_panel()
            self.table.setFocus()
            return True
        if self.tiles.outcome or self.field_chip.values:
            self.tiles.choose("")
            self.field_chip.choose(())
            self._show_rows()
            return True
        return False

    def explain(self) -> None:
        """F2: edit the cell at fault of the current row; where the panel is not shown it comes first."""
        problem = self.table.current_row()
        if not isinstance(problem, RowProblem):
            return
        if problem.other is not None and self._narrow and not self._called:
            self._called = True
            self._place_panel()
        elif at_fault(problem):
            self.edit_asked.emit(problem, self._columns.alike.count(problem))

    def go_to_next_open(self, problem: RowProblem) -> None:
        """On to the ambiguous row after this one; from the last one the cursor stays."""
        open_ones = self._open_ones()
        after = open_ones[open_ones.index(problem) + 1 :] if problem in open_ones else []
        if after:
            self.table.go_to_key(_key(after[0]))

    def alike(self, problem: RowProblem) -> list[RowProblem]:
        """The rows rejected for the same word."""
        return self._columns.alike.rows(problem)

    # inside

    def _offer_overwrite(self, check: ImportCheck, overwrite: bool) -> None:
        count = check.differing
        self.overwrite.setVisible(bool(count) or overwrite)
        told = self.tr("Replace {count} differing values", "", count).format(count=number(count))
        words = self.tr("Replace differing values") if overwrite else told
        self.overwrite.setText(words)
        self.overwrite.setAccessibleName(words)
        self.overwrite.setToolTip(
            self.tr(
                "Persons whose values in the office differ from the list; coverage and pension never change"
            )
        )
        blocked = self.overwrite.blockSignals(True)
        self.overwrite.setChecked(overwrite)
        self.overwrite.blockSignals(blocked)

    def _tell_foot(self, check: ImportCheck) -> None:
        totals, files = check.totals, check.totals.accepted + check.totals.updated
        allow(self.import_button, unless(files, self.tr("No row of the list can be taken in.")))
        words = self.tr("Import {count} files", "", files)
        if not totals.accepted:
            words = self.tr("Complete {count} files", "", files)
        self.import_button.say(words.format(count=number(files)))
        left = totals.ambiguous or totals.rejected
        if totals.ambiguous:
            told = self.tr("{count} ambiguous rows wait for you; undecided they stay in this batch", "", left)
        elif not files:
            told = self.tr("Every row is in the office already or cannot be read: nothing to import")
        elif left:
            told = self.tr("{count} rejected rows stay in the report, ready to be mended", "", left)
        else:
            told = self.tr("Nothing is written yet")
        self._left.say(told.format(count=number(left)))

    def _choose_outcome(self) -> None:
        self._settled = ()
        self._show_rows()
        if self.tiles.outcome in _SETTLED:
            self.settled_asked.emit(self.tiles.outcome)

    def show_settled(self, outcome: str, rows: tuple[RowProblem, ...]) -> None:
        """The rows of a tile that need nobody's word, when that tile is still the filter."""
        if outcome == self.tiles.outcome:
            self._settled = rows
            self._show_rows()

    def _wanted(self, problem: RowProblem) -> bool:
        fields = self.field_chip.values
        fits = not fields or bool(set(fields) & set(problem.fields))
        return fits and (not self.tiles.outcome or problem.outcome == self.tiles.outcome)

    def _show_rows(self) -> None:
        if self._check is None:
            return
        settled = self.tiles.outcome in _SETTLED
        rows = list(self._settled) if settled else list(filter(self._wanted, self._arranged))
        at = max(self.table.currentIndex().row(), 0)
        model = self.table.rows
        self.table.show_rows(Arranged(rows), model.sorted_by or "outcome", model.descending)
        if not rows and self.table.hasFocus():
            self.tiles.first().setFocus()  # a list that goes would throw the cursor onto some button
        self.card.show_over(not rows)
        self._say_nothing()
        if rows and self.table.currentIndex().row() == 0 and at:
            self.table.go_to(min(at, len(rows) - 1))
        self._current(self.table.current_row() if rows else None)

    def _say_nothing(self) -> None:
        if self.tiles.outcome in _SETTLED:
            text = self.tr("Rows of this kind need nothing; read them with their import afterwards.")
            self.nothing.say(outcome_words(self.tiles.outcome)[0], text)
        elif self.tiles.outcome or self.field_chip.values:
            self.nothing.say(self.tr("No such row"), self.tr("Press Esc to see the others again."))
        else:
            self.nothing.say(self.tr("Nothing to mend"), self.tr("Press Ctrl+Enter to import them all."))

    def _open_ones(self) -> list[RowProblem]:
        return [problem for problem in self._arranged if problem.other is not None]

    def _current(self, problem: RowProblem | None) -> None:
        at, count = 0, 0
        if self._check is not None and problem is not None and problem.other is not None:
            open_ones = self._open_ones()
            at, count = open_ones.index(problem) + 1, len(open_ones)
        self.compare.show_problem(problem, at, count)
        self._place_panel()

    def _place_panel(self) -> None:
        ambiguous = self._check is not None and self._check.totals.ambiguous > 0
        called = self._called and self.compare.waits
        self.compare.setVisible(called if self._narrow else ambiguous)
        self.tiles.setVisible(not (self._low and called))

    def _act(self, problem: RowProblem, _: str = "") -> None:
        if problem.other is not None:
            self._called = self._narrow
            self._place_panel()
            self.compare.same.setFocus()
        elif proposed_cell(problem):
            self.corrected.emit(self._served(problem), proposed_cell(problem))
        elif at_fault(problem):
            self.edit_asked.emit(problem, self._columns.alike.count(problem))

    def _served(self, problem: RowProblem) -> list[RowProblem]:
        return self.alike(problem) if problem.code == "unknown_domain" else [problem]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The list would take digits for a search among its rows.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._decide_by(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._decide_by(event):
            super().keyPressEvent(event)

    def _decide_by(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and self.compare.isVisible() and self.compare.press(event.text())
