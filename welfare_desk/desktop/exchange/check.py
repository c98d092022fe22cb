# SPDX-License-Identifier: Apache-2.0
"""Third step: what an import would do, before anything is written; every doubtful row with its way out."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.compare import ComparePanel
from welfare_desk.desktop.exchange.problems import at_fault, problem_columns, proposed_id
from welfare_desk.desktop.exchange.words import OUTCOMES, field_words, outcome_note, outcome_words
from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, page_margins
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard, SharesBar, Tile
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.filters import FilterChip, Option
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.services.exchange.facts import ImportCheck, RowProblem

_ORDER = {"ambiguous": 0, "rejected": 1, "warned": 2}


class CheckStep(QWidget):
    """Signals: `back`, `go_on`, `report_asked`, `decided` (RowProblem, Action), `corrected` (RowProblem, text),
    `edit_asked` (RowProblem), `overwrite_changed` (bool)."""

    back = Signal()
    go_on = Signal()
    report_asked = Signal()
    decided = Signal(object, object)
    corrected = Signal(object, str)
    edit_asked = Signal(object)
    overwrite_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._check: ImportCheck | None = None
        self._outcome = ""
        self.tiles = {name: Tile(name, outcome_words(name)[0], outcome_note(name), outcome_words(name)[1])
                      for name in OUTCOMES}  # fmt: skip
        self.shares = SharesBar()
        self.field_chip = FilterChip("field", self.tr("Field"))
        self.report = Button(self.tr("Report workbook of these rows"), "download")
        self.overwrite = QCheckBox()
        self.promise = Hint("shield-check", "", Tone.BLUE)
        self.table = Table(problem_columns(), name="import-problems", two_lines=True,
                           accessible_name=self.tr("Rows that need an eye"))  # fmt: skip
        self.nothing = EmptyState("circle-check", self.tr("Nothing to mend here"), "")
        self.card = ListCard(self.table, over=self.nothing)
        self.compare = ComparePanel()
        self.import_button = Button("", "check", ButtonKind.FILLED)
        self._narrow = False
        self._bar = ActionBar()
        self._build()
        self._connect()

    def _build(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(px(8))
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        band = QFrame()
        band.setProperty("banner", "blue")
        line = QHBoxLayout(band)
        line.setContentsMargins(px(12), px(6), px(12), px(6))
        line.setSpacing(px(10))
        line.addWidget(self.promise, 1)
        line.addWidget(self.overwrite)
        line.addWidget(self.field_chip)
        line.addWidget(self.report)
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.card, 1)
        body.addWidget(self.compare)
        inner = QVBoxLayout()
        inner.setContentsMargins(*page_margins())
        inner.setSpacing(px(9))
        inner.addLayout(tiles)
        inner.addWidget(self.shares)
        inner.addWidget(band)
        inner.addLayout(body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner, 1)
        outer.addWidget(self._bar)
        self._left = Hint("info", "", Tone.VIOLET)
        self._bar.say(self._left)
        self._bar.add(Button(self.tr("Back to the columns"))).clicked.connect(self.back)
        self._bar.add(self.import_button, "Ctrl+Enter")

    def _connect(self) -> None:
        for tile in self.tiles.values():
            tile.pressed.connect(self._filter_by)
        self.field_chip.changed.connect(self._show_rows)
        self.report.clicked.connect(self.report_asked)
        self.overwrite.toggled.connect(self.overwrite_changed)
        self.table.current_changed.connect(self._current)
        self.table.opened.connect(self._act)
        self.table.pressed.connect(self._act)
        self.compare.decided.connect(self.decided)
        self.import_button.clicked.connect(self.proceed)

    # what the wizard calls

    def show_check(self, check: ImportCheck, overwrite: bool) -> None:
        """Show what an import would do; the row under the cursor stays where it is."""
        self._check = check
        totals = check.totals
        for name, tile in self.tiles.items():
            tile.show_count(number(getattr(totals, name)))
        clean = totals.accepted - totals.warned
        note = self.tr("{clean} clean, {warned} with a warning")
        if totals.updated:
            note = self.tr("{clean} clean, {warned} warned, {updated} known ones filled in")
        self.tiles["accepted"].show_count(
            number(totals.accepted),
            note.format(clean=number(clean), warned=number(totals.warned), updated=number(totals.updated)),
        )
        parts = {**{name: getattr(totals, name) for name in OUTCOMES}, "accepted": clean + totals.updated}
        self.shares.show_parts([(count, outcome_words(name)[1]) for name, count in parts.items()])
        words = self.tr("Nothing is written yet. The import is done whole or not at all · {rows} rows")
        self.promise.say(words.format(rows=number(totals.rows)))
        self._offer_overwrite(check, overwrite)
        self._offer_fields(check)
        self._tell_foot(check)
        self._show_rows()

    def _offer_overwrite(self, check: ImportCheck, overwrite: bool) -> None:
        self.overwrite.setVisible(bool(check.differing) or overwrite)
        words = self.tr("Replace differing values of {count} known persons")
        self.overwrite.setText(words.format(count=number(check.differing)))
        self.overwrite.blockSignals(True)
        self.overwrite.setChecked(overwrite)
        self.overwrite.blockSignals(False)

    def _offer_fields(self, check: ImportCheck) -> None:
        counted = Counter(name for problem in check.problems for name in problem.fields)
        self.field_chip.offer(
            [Option(name, field_words(name), count) for name, count in counted.most_common()]
        )

    def _tell_foot(self, check: ImportCheck) -> None:
        files = check.totals.accepted + check.totals.updated
        self.import_button.setEnabled(files > 0)
        self.import_button.say(self.tr("Import {count} files").format(count=number(files)))
        if check.totals.ambiguous:
            words = self.tr(
                "{count} ambiguous rows are not imported until you decide; they stay in this batch"
            )
            self._left.say(words.format(count=number(check.totals.ambiguous)))
        elif files:
            words = self.tr("{count} rejected rows stay in the report, ready to be mended")
            self._left.say(words.format(count=number(check.totals.rejected)))
        else:
            self._left.say(self.tr("No row would become a file"))

    def fit(self, narrow: bool) -> None:
        """Below the first breakpoint the panel shows only for an ambiguous row."""
        self._narrow = narrow
        self._current(self.table.current_row())

    def proceed(self) -> None:
        """On to the import."""
        if self.import_button.isEnabled():
            self.go_on.emit()

    # inside

    def _filter_by(self, outcome: str) -> None:
        self._outcome = "" if outcome == self._outcome or outcome == "accepted" else outcome
        self._show_rows()

    def _wanted(self, problem: RowProblem) -> bool:
        fields = self.field_chip.values
        fits = not fields or bool(set(fields) & set(problem.fields))
        return fits and (not self._outcome or problem.outcome == self._outcome)

    def _show_rows(self) -> None:
        if self._check is None:
            return
        for name, tile in self.tiles.items():
            tile.choose(name == self._outcome)
        rows = sorted(filter(self._wanted, self._check.problems), key=_place)
        at = self.table.currentIndex().row()
        keys = {"row": lambda row: row.row, "outcome": _place}
        self.table.show_rows(from_rows(rows, keys))
        self.card.show_over(not rows)
        self._say_nothing()
        if rows:
            self.table.go_to(min(max(at, 0), len(rows) - 1))
        else:
            self._current(None)

    def _say_nothing(self) -> None:
        if self._outcome in ("repeated", "skipped"):
            text = self.tr("Rows of this kind need nothing; after the import they can be read in its batch.")
            self.nothing.say(outcome_words(self._outcome)[0], text)
        elif self._outcome or self.field_chip.values:
            self.nothing.say(self.tr("No such row"), self.tr("Press the tile again to see the others."))
        else:
            self.nothing.say(self.tr("Nothing to mend"), self.tr("Every row can be imported as it is."))

    def _current(self, problem: RowProblem | None) -> None:
        ambiguous = problem is not None and problem.other is not None
        self.compare.show_problem(problem)
        self.compare.setVisible(ambiguous or not self._narrow)

    def _act(self, problem: RowProblem, _: str = "") -> None:
        if problem.other is not None:
            self.compare.same.setFocus()
        elif proposed_id(problem):
            self.corrected.emit(problem, proposed_id(problem))
        elif at_fault(problem):
            self.edit_asked.emit(problem)

    def edit_current(self) -> None:
        """Edit the cell at fault of the row under the cursor."""
        problem = self.table.current_row()
        if isinstance(problem, RowProblem) and at_fault(problem) and problem.other is None:
            self.edit_asked.emit(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.edit_current()
        elif not self.compare.press(event.key()):
            super().keyPressEvent(event)


def _place(problem: RowProblem) -> tuple[int, str, int]:
    return _ORDER.get(problem.outcome, 9), problem.sheet, problem.row
