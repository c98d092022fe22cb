# SPDX-License-Identifier: Apache-2.0
"""Second step: one row per column, those that need a decision first, and what becomes of a row."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.draft import Draft
from welfare_desk.desktop.exchange.for_all import DomainForAll
from welfare_desk.desktop.exchange.mapped import Mapped, mapped_columns, mapped_lines
from welfare_desk.desktop.exchange.picking import FieldPicker
from welfare_desk.desktop.exchange.sample import SamplePanel
from welfare_desk.desktop.exchange.words import field_words
from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, MARGIN
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.fields.lines import Tick
from welfare_desk.desktop.kit.labels import Chip, Icon, Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import inline, listed, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import hold_path
from welfare_desk.services.exchange.facts import ColumnRead, Preview, PreviewRows, SheetRead


def _key(line: Mapped) -> int:
    return line.column.index


class MapStep(QWidget):
    """Signals: `back`, `cancelled`, `go_on`, `preview_asked` (PreviewRows), `changed` (another choice)."""

    back = Signal()
    cancelled = Signal()
    go_on = Signal()
    preview_asked = Signal(object)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._sheet: SheetRead | None = None
        self._narrow = False
        self._called = False
        self.name = Label("", "strong")
        self.told = Label("", "muted")
        self.recognised = Chip("", Tone.GREEN, square=True)
        self.open_ones = Chip("", Tone.AMBER, square=True)
        self.sheets = Tabs(self.tr("Sheets of the workbook"))
        self.for_all = DomainForAll()
        self.use = Tick(self.tr("Import this sheet"))
        self.table = Table(mapped_columns(), name="import-columns", key=_key,
                           accessible_name=self.tr("Columns of the workbook"))  # fmt: skip
        self.picker = FieldPicker(self.table)
        self._choosing: ColumnRead | None = None
        self.sample = SamplePanel()
        self.remember = Tick("")
        self.tools = Button(self.tr("Another workbook"), "folder-open")
        self.check_button = Button(self.tr("Check"), "arrow-left", ButtonKind.FILLED)
        self._bar = ActionBar()
        self._build()
        self._connect()

    def _build(self) -> None:
        card = Card(margin=8)
        line = QHBoxLayout()
        line.setContentsMargins(px(6), 0, px(6), 0)
        line.setSpacing(px(8))
        line.addWidget(Icon("file-spreadsheet", "green", 20))
        line.addWidget(self.name)
        line.addWidget(self.told)
        line.addStretch(1)
        line.addWidget(self.for_all)
        line.addWidget(self.use)
        line.addWidget(self.recognised)
        line.addWidget(self.open_ones)
        card.body.addLayout(line)
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(ListCard(self.table), 1)
        body.addWidget(self.sample)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(GAP))
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
        self.tools.clicked.connect(self.back)
        self.check_button.clicked.connect(self.proceed)
        self.table.opened.connect(self._choose_for)
        self.table.pressed.connect(self._choose_for)
        self.picker.picked.connect(self._choose)
        self.sheets.chosen.connect(self._show_sheet_named)
        self.sample.moved.connect(self._move_sample)
        self.remember.toggled.connect(self._remember)
        self.use.toggled.connect(self._use)
        self.for_all.chosen.connect(self._give_all_rows)

    # what the wizard calls

    def show_draft(self, draft: Draft) -> None:
        """Show the columns of a workbook."""
        self._draft = draft
        self.name.setText(hold_path(draft.read.file_name))
        self.remember.setChecked(draft.remember)
        sheets = draft.sheets()
        self.sheets.setVisible(len(sheets) > 1)
        self.sheets.offer(tuple(Tab(each.title, each.title, number(each.rows)) for each in sheets))
        self.use.setVisible(len(sheets) > 1)
        self._sheet = None
        self._show_sheet_named(sheets[0].title)

    def show_preview(self, preview: Preview) -> None:
        """Show one row of the list as it would be kept."""
        self.sample.show_preview(preview)

    def fit(self, narrow: bool, low: bool) -> None:
        """Below the first breakpoint the panel goes; F2 brings it beside the list."""
        self._narrow = narrow
        self._called = self._called and narrow
        words = self.tr("Remember these columns") if narrow else self.tr(
            "Remember these columns for the office's next lists"
        )  # fmt: skip
        self.remember.setText(words)
        self.remember.setAccessibleName(words)
        self.sample.setVisible(not narrow or self._called)
        self._refresh()

    def explain(self) -> None:
        """F2: show or hide the panel where the window is narrow; else choose for the current column."""
        if self._narrow:
            self._called = not self._called
            self.sample.setVisible(self._called)
        elif (line := self.table.current_row()) is not None:
            self._choose_for(line)

    def step_back(self) -> bool:
        """Esc: close the panel that F2 has called."""
        called = self._called
        if called:
            self.explain()
        return called

    def proceed(self) -> None:
        """On to the check, when nothing required is missing."""
        if self.check_button.isEnabled():
            self.go_on.emit()

    # inside

    def _show_sheet_named(self, title: str) -> None:
        if self._draft is None:
            return
        self._sheet = next(sheet for sheet in self._draft.sheets() if sheet.title == title)
        self._refresh()
        self.table.go_to(0)
        self._ask_sample(0, 0)

    def _refresh(self) -> None:
        draft, sheet = self._draft, self._sheet
        if draft is None or sheet is None:
            return
        lines = mapped_lines(draft, sheet)
        self.table.show_rows(from_rows(lines))
        blocked = self.use.blockSignals(True)
        self.use.setChecked(draft.uses(sheet))
        allow(self.use, unless(draft.is_list(sheet), self.tr("This sheet holds no list.")))
        self.use.blockSignals(blocked)
        lacks = draft.lacks_column(sheet, "domain") and draft.is_list(sheet)
        self.for_all.show_cell(draft.for_all_rows(sheet, "domain"), wanted=lacks)
        self._tell_head(draft, sheet, lines)
        self._tell_foot(draft)

    def _tell_head(self, draft: Draft, sheet: SheetRead, lines: list[Mapped]) -> None:
        words = self.tr("sheet «{sheet}» · {rows} rows · {columns} columns")
        if not self._narrow and sheet.heading_row is not None and sheet.heading_row > 1:
            words = self.tr("sheet «{sheet}» · {rows} rows · {columns} columns · titles passed over")
        told = words.format(sheet=inline(sheet.title), rows=number(sheet.rows), columns=number(len(lines)))
        self.told.setText(told)
        undecided = len(draft.undecided(sheet))
        known = sum(bool(line.field) and line.how != "undecided" for line in lines)
        self.recognised.show_state(
            self.tr("{count} columns recognised", "", known).format(count=number(known)), Tone.GREEN
        )
        self.open_ones.setVisible(undecided > 0)
        self.open_ones.show_state(self.tr("{count} to decide").format(count=number(undecided)), Tone.AMBER)

    def _tell_foot(self, draft: Draft) -> None:
        used = [each for each in draft.sheets() if draft.uses(each)]
        asked = used or [each for each in (self._sheet,) if each is not None]
        missing = list(dict.fromkeys(name for each in asked for name in draft.missing(each)))
        self.sample.show_missing(missing)
        rows = sum(each.rows for each in used)
        self.check_button.say(self.tr("Check {count} rows", "", rows).format(count=number(rows)))
        lacks = ""
        if missing:
            lacks = self.tr("No column yet for: {fields}").format(fields=listed(map(field_words, missing)))
            if missing == ["domain"]:
                lacks = self.tr("No column for the field: choose one, or one field for all rows above")
        elif not used:
            lacks = self.tr("No sheet is chosen")
        allow(self.check_button, lacks)
        self._bar.say_missing(lacks or ("" if self._narrow else self.tr("Nothing is written yet")))

    def _choose_for(self, line: Mapped, _: str = "") -> None:
        at = self.table.rows.number_of(_key(line))
        if at is None:
            return
        self.table.scrollTo(self.table.rows.index(at, 0))
        section = next(place for place, column in enumerate(self.table.columns) if column.name == "field")
        rect = self.table.visualRect(self.table.rows.index(at, section))
        self._choosing = line.column
        self.picker.open(rect, line.field, line.heading)

    def _choose(self, name: str) -> None:
        if self._draft is None or self._sheet is None or self._choosing is None:
            return
        self._draft.choose(self._sheet, self._choosing, name)
        self._refresh()
        self._ask_sample(self.sample.row, 0)
        self.changed.emit()

    def _ask_sample(self, row: int, step: int) -> None:
        if self._draft is not None and self._sheet is not None:
            columns = dict(self._draft.columns.get(self._sheet.title, {}))
            self.preview_asked.emit(PreviewRows(self._draft.path, self._sheet.title, columns, row, step))

    def _move_sample(self, step: int) -> None:
        self._ask_sample(self.sample.row, step)

    def _remember(self, remember: bool) -> None:
        if self._draft is not None:
            self._draft.remember = remember

    def _give_all_rows(self, cell: str) -> None:
        if self._draft is not None and self._sheet is not None:
            self._draft.give_all_rows(self._sheet, "domain", cell)
            self._refresh()
            self.changed.emit()

    def _use(self, use: bool) -> None:
        if self._draft is not None and self._sheet is not None:
            self._draft.used[self._sheet.title] = use
            self._refresh()
            self.changed.emit()
