# SPDX-License-Identifier: Apache-2.0
"""Second step: one row per column of the workbook, those that need a decision first, and what becomes of a row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.draft import Draft
from welfare_desk.desktop.exchange.sample import SamplePanel
from welfare_desk.desktop.exchange.words import field_choices, field_words, how_words
from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, page_margins
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Chip, Icon, Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import isolate
from welfare_desk.services.exchange.facts import ColumnRead, PreviewRows, SheetRead


@dataclass(frozen=True)
class Mapped:
    """A line of the table: a column of the workbook and what it becomes now."""

    column: ColumnRead
    field: str
    how: str

    @property
    def heading(self) -> str:
        """Its heading; a column without one is told by its letter, as a spreadsheet does."""
        return self.column.heading or isolate(letters(self.column.index))


def letters(index: int) -> str:
    """The letters of a column, 0 is A."""
    said = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        said = chr(65 + rest) + said
    return said


class MapStep(QWidget):
    """Signals: `back`, `cancelled`, `go_on`, `preview_asked` (PreviewRows)."""

    back = Signal()
    cancelled = Signal()
    go_on = Signal()
    preview_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._sheet: SheetRead | None = None
        self.name = Label("", "heading")
        self.told = Label("", "muted")
        self.recognised = Chip("", Tone.GREEN, square=True)
        self.open_ones = Chip("", Tone.AMBER, square=True)
        self.sheets = Tabs()
        self.use = QCheckBox(self.tr("Import this sheet"))
        self.table = Table(
            self._columns(), name="import-columns", accessible_name=self.tr("Columns of the workbook")
        )
        self.sample = SamplePanel()
        self.remember = QCheckBox(self.tr("Remember these columns for the office's next lists"))
        self.other = Button(self.tr("Another workbook"), "folder-open")
        self.check_button = Button("", "arrow-right", ButtonKind.FILLED)
        self._bar = ActionBar()
        self._build()
        self._connect()

    def _columns(self) -> list[Column]:
        return [
            Column("heading", self.tr("Column in the file"), lambda row: row.heading, CellLook.STRONG,
                   width=130, stretch=1, least=110),
            Column("samples", self.tr("Samples, as the file has them"),
                   lambda row: "  ·  ".join(isolate(sample) for sample in row.column.samples[:3]),
                   CellLook.MUTED, width=280, stretch=3, least=150),
            Column("field", self.tr("Becomes"), lambda row: field_words(row.field), CellLook.BUTTON,
                   width=186, least=170, icon=lambda row: "chevron-down"),
            Column("how", self.tr("Recognised by"), lambda row: how_words(row.how)[0], CellLook.CHIP,
                   width=140, least=120, tone=lambda row: how_words(row.how)[1]),
            Column("full", self.tr("Filled"), lambda row: f"{round(row.column.fullness * 100)}٪",
                   CellLook.BAR, width=96, least=80, share=lambda row: row.column.fullness, drop=1),
        ]  # fmt: skip

    def _build(self) -> None:
        card = Card(margin=10)
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(Icon("file-spreadsheet", "green", 20))
        line.addWidget(self.name)
        line.addWidget(self.told, 1)
        line.addWidget(self.use)
        line.addWidget(self.recognised)
        line.addWidget(self.open_ones)
        line.addWidget(self.other)
        card.body.addLayout(line)
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(ListCard(self.table), 1)
        body.addWidget(self.sample)
        inner = QVBoxLayout()
        inner.setContentsMargins(*page_margins())
        inner.setSpacing(px(10))
        inner.addWidget(card)
        inner.addWidget(self.sheets)
        inner.addLayout(body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner, 1)
        outer.addWidget(self._bar)
        self._bar.say(self.remember)
        self._bar.add(Button(self.tr("Cancel"))).clicked.connect(self.cancelled)
        self._bar.add(Button(self.tr("Back"))).clicked.connect(self.back)
        self._bar.add(self.check_button, "Ctrl+Enter")

    def _connect(self) -> None:
        self.other.clicked.connect(self.back)
        self.check_button.clicked.connect(self.proceed)
        self.table.opened.connect(self._choose_for)
        self.table.pressed.connect(self._choose_for)
        self.sheets.chosen.connect(self._show_sheet_named)
        self.sample.moved.connect(self._move_sample)
        self.remember.toggled.connect(self._remember)
        self.use.toggled.connect(self._use)

    # what the wizard calls

    def show_draft(self, draft: Draft) -> None:
        """Show the columns of a workbook."""
        self._draft = draft
        self.name.setText(isolate(draft.read.file_name))
        self.remember.setChecked(draft.remember)
        lists = draft.lists()
        self.sheets.setVisible(len(lists) > 1)
        self.sheets.offer(tuple(Tab(sheet.title, sheet.title, number(sheet.rows)) for sheet in lists))
        kept = self._sheet.title if self._sheet is not None else ""
        self._show_sheet_named(kept if any(sheet.title == kept for sheet in lists) else lists[0].title)

    def narrow(self, narrow: bool) -> None:
        """Below the first breakpoint the panel goes; F2 brings it over the list."""
        self.sample.setVisible(not narrow)

    def toggle_sample(self) -> None:
        """Show or hide the panel."""
        self.sample.setVisible(not self.sample.isVisible())

    def proceed(self) -> None:
        """On to the check, when nothing required is missing."""
        if self.check_button.isEnabled():
            self.go_on.emit()

    # inside

    def _show_sheet_named(self, title: str) -> None:
        draft = self._draft
        if draft is None:
            return
        self._sheet = next(sheet for sheet in draft.lists() if sheet.title == title)
        self.use.blockSignals(True)
        self.use.setChecked(draft.uses(self._sheet))
        self.use.blockSignals(False)
        self.use.setVisible(len(draft.lists()) > 1)
        self._refresh()
        self._ask_sample(0, 0)

    def _refresh(self) -> None:
        draft, sheet = self._draft, self._sheet
        if draft is None or sheet is None:
            return
        chosen = draft.columns.get(sheet.title, {})
        lines = [
            Mapped(
                column, draft.field_of(sheet, column), "chosen" if str(column.index) in chosen else column.how
            )
            for column in sheet.columns
            if column.how != "empty"
        ]
        lines.sort(key=lambda line: (line.how != "undecided", line.column.index))
        at = self.table.currentIndex().row()
        self.table.show_rows(from_rows(lines))
        self.table.go_to(max(at, 0))
        self._tell(draft, sheet, lines)

    def _tell(self, draft: Draft, sheet: SheetRead, lines: list[Mapped]) -> None:
        words = self.tr("sheet «{sheet}» · {rows} rows · {columns} columns").format(
            sheet=sheet.title, rows=number(sheet.rows), columns=number(len(sheet.columns))
        )
        self.told.setText(words)
        undecided = len(draft.undecided(sheet))
        known = sum(bool(line.field) for line in lines)
        self.recognised.show_state(
            self.tr("{count} columns recognised").format(count=number(known)), Tone.GREEN
        )
        self.open_ones.setVisible(undecided > 0)
        self.open_ones.show_state(self.tr("{count} to decide").format(count=number(undecided)), Tone.AMBER)
        used = [each for each in draft.lists() if draft.uses(each)]
        missing = [name for each in used for name in draft.missing(each)]
        self.sample.show_missing(missing)
        self.check_button.setEnabled(bool(used) and not missing)
        rows = sum(each.rows for each in used)
        self.check_button.say(self.tr("Check {count} rows").format(count=number(rows)))
        lacking = self.tr("missing: {fields}").format(
            fields="، ".join(map(field_words, dict.fromkeys(missing)))
        )
        self._bar.say_missing(lacking if missing else self.tr("Nothing is written yet"))

    def _choose_for(self, line: Mapped, _: str = "") -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Becomes"))
        for name, words in field_choices():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(name == line.field)
            action.triggered.connect(partial(self._choose, line.column, name))
            if name == line.field:
                menu.setActiveAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        cell = self.table.visualRect(self.table.rows.index(self.table.currentIndex().row(), 2))
        menu.popup(self.table.viewport().mapToGlobal(QPoint(cell.left(), cell.bottom() + 1)))

    def _choose(self, column: ColumnRead, name: str) -> None:
        if self._draft is None or self._sheet is None:
            return
        self._draft.choose(self._sheet, column, name)
        self._refresh()
        self._ask_sample(self.sample.row, 0)

    def _ask_sample(self, row: int, step: int) -> None:
        if self._draft is not None and self._sheet is not None:
            columns = dict(self._draft.columns.get(self._sheet.title, {}))
            self.preview_asked.emit(PreviewRows(self._draft.path, self._sheet.title, columns, row, step))

    def _move_sample(self, step: int) -> None:
        self._ask_sample(self.sample.row, step)

    def _remember(self, remember: bool) -> None:
        if self._draft is not None:
            self._draft.remember = remember

    def _use(self, use: bool) -> None:
        if self._draft is not None and self._sheet is not None:
            self._draft.used[self._sheet.title] = use
            self._refresh()
