# SPDX-License-Identifier: Apache-2.0
"""The page of reports: those to choose from beside the one that is chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, MARGIN, Desk, Key, Page
from welfare_desk.desktop.kit.allowing import allow, not_loaded, nothing_there, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.labels import GivingWay
from welfare_desk.desktop.kit.panel_dialog import PanelDialog
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.reports.dialogs import ShapeDialog
from welfare_desk.desktop.summary.reports.keeping import KeptReports
from welfare_desk.desktop.summary.reports.leaving import ReportLeaving
from welfare_desk.desktop.summary.reports.narrowing import Narrowing
from welfare_desk.desktop.summary.reports.shelf import Shelf, report_key, report_name
from welfare_desk.desktop.summary.reports.shown import ShownReport
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.reports import code_words, head_words, told_words
from welfare_desk.domain.summary.reports.definition import Definition, Report
from welfare_desk.services.door import Kind
from welfare_desk.services.summary.reports.kept import AskReports, reports
from welfare_desk.services.summary.reports.running import ReportPage, ReportRow
from welfare_desk.services.summary.reports.shapes import AskShape, ListShape, report_shape

_WIDE = 1200


class ReportsPage(Page):
    """`load` takes `report`, the code or id of the one to show."""

    kinds = frozenset(
        {
            Kind.VIEW, Kind.FILE, Kind.PERSON, Kind.QUEUE, Kind.PENSION, Kind.VISIT, Kind.STOCK,
            Kind.EQUIPMENT, Kind.INQUIRY, Kind.LETTER, Kind.PAPER, Kind.IMPORT, Kind.CENTRE, Kind.OFFICE,
        }
    )  # fmt: skip
    has_action_bar = True
    poses = ("rows", "narrowed")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._wide = True
        self._report: Report | None = None
        self._shapes: dict[str, ListShape] = {}
        self._of: tuple[str, ...] = ()
        self._pose = ""
        self.leaving = ReportLeaving(self)
        self.shelf = Shelf(desk.memory)
        self.narrowing = Narrowing(desk.today)
        self.shown = ShownReport(self)
        self.keeping = KeptReports(self, self.shelf, self.shown.definition)
        self.card = Card(margin=12)
        self.bar = ActionBar()
        self.state = GivingWay("", "muted")
        self._build()
        self._commands()
        self.shelf.chosen.connect(self._choose)
        self.shelf.entered.connect(self._enter)
        self.narrowing.changed.connect(self.run)
        self.shown.answered.connect(self._answered)
        self.shown.opened.connect(self._open)
        self.keeping.changed.connect(self._kept)
        self._follow()

    def _build(self) -> None:
        self.open_shelf = Button(self.tr("Reports"), "list", ButtonKind.LINK)
        self.back = Button(self.tr("Back to the groups"), "undo-2", small=True)
        self.back.clicked.connect(self.show_groups)
        self.back.hide()
        self.card.add_act(self.back)
        self.card.add_act(self.open_shelf)
        self.card.body.addWidget(self.narrowing)
        self.card.body.addWidget(self.shown, 1)
        self._body = QHBoxLayout()
        self._body.setSpacing(px(GAP))
        self._body.addWidget(self.shelf)
        self._body.addWidget(self.card, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN), px(10), px(MARGIN), px(10))
        inner.setSpacing(px(8))
        for widget in (self.trouble, self.leaving.writing, self.leaving.drawing):
            inner.addWidget(widget)
        inner.addLayout(self._body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner, 1)
        layout.addWidget(self.bar)
        self.bar.say(self.state)

    def _commands(self) -> None:
        act = self.command
        self.shape_act = act(self.tr("Columns and groups"), "columns-3", self.reshape, "F4")
        self.print_act = act(self.tr("Print"), "printer", self.print_report, "Ctrl+P")
        self.export_act = act(self.tr("Excel"), "file-spreadsheet", self.export, "Ctrl+E")
        self.shelf_act = act(self.tr("Choose a report"), "list", self.choose_report, "F6")
        self.file_act = act(self.tr("Open the file of the row"), "folder-open", self._open_file, "Ctrl+O")
        self.open_shelf.act(self.shelf_act)
        again = Button("", "refresh-cw", name=self.tr("Run again (F5)"))
        again.clicked.connect(self.reload)
        self.card.add_act(again)
        for action, words, icon, key in (
            (self.shape_act, self.tr("Columns and groups"), "columns-3", "F4"),
            (self.keeping.keep_act, self.tr("Keep as…"), "bookmark", "Ctrl+S"),
            (self.export_act, self.tr("Excel"), "file-spreadsheet", "Ctrl+E"),
            (self.print_act, self.tr("Print"), "printer", "Ctrl+P"),
        ):
            filled = action is self.print_act
            button = Button(words, icon, ButtonKind.FILLED if filled else ButtonKind.PLAIN)
            button.act(action)
            self.bar.add(button, key)

    # what the window calls

    def load(self, report: str = "", **arguments: Any) -> None:
        self._tell_title()
        self._ask_reports(int(report) if report.isdecimal() else report or None)
        if not report:
            self.run()  # something else may be on record since: the list tells the rows of today

    def reload(self) -> None:
        if self.isVisible():
            self._ask_reports()
            self.run()

    def fit(self, width: int, height: int) -> None:
        self._wide = width >= _WIDE
        self.shelf.setVisible(self._wide)
        self.open_shelf.setVisible(not self._wide)
        self._follow()

    def is_filled(self) -> bool:
        return self._report is not None

    def first_focus(self) -> QWidget:
        table = self.shown.table()
        return self.shelf.table if self._wide or table is None else table

    def pose(self, name: str) -> None:
        self._pose = name
        code = "pension_list" if name == "rows" else "rehabilitation_by_kind"
        self.shelf.table.go_to_key(code)

    def heard(self) -> tuple[Key, ...]:
        return (
            Key("Enter", self.tr("into the report; on a group its rows, on a row its file")),
            Key("Esc", self.tr("back to the groups, to the reports; clears the filter")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.leaving.work.under_way():
            self.leaving.work.cancel()
        elif self._of:
            self.show_groups()
        elif self.narrowing.is_narrowed() and not self.shown.table():
            self.narrowing.clear()
        elif self._wide and holds_cursor(self.card):
            self.shelf.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    # which report

    def _ask_reports(self, go_to: Any = None) -> None:
        def came(found: tuple[Report, ...]) -> None:
            self.shelf.show_reports(found, go_to)
            self.ask(reports, AskReports(counted=True), counted, latest="reports counted")

        def counted(found: tuple[Report, ...]) -> None:
            self.shelf.show_reports(found)

        self.ask(reports, AskReports(), came, latest="reports")

    def _choose(self, report: Report | None) -> None:
        """The cursor stands on a report: show it, unless it is shown already."""
        if report is None:
            return
        before, self._report = self._report, report
        same = before is not None and report_key(before) == report_key(report)
        if same and before is not None and before.definition == report.definition:
            self._tell_title()
            return
        self._of = ()
        shape = self._shapes.get(report.definition.list)
        if shape is None:
            asked = AskShape(report.definition.list)
            self.ask(report_shape, asked, self._shape_came, latest="report shape", on_error=self._no_shape)
        else:
            self._show(shape)

    def _no_shape(self, _: object) -> None:
        self.narrowing.show_report(Definition(""), ListShape("", "", (), (), dated=False))

    def _shape_came(self, shape: ListShape) -> None:
        self._shapes[shape.list] = shape
        if self._report is not None and self._report.definition.list == shape.list:
            self._show(shape)

    def _show(self, shape: ListShape) -> None:
        assert self._report is not None
        self.forget_refusal()
        self.narrowing.show_report(self._report.definition, shape)
        self.run()

    def run(self) -> None:
        """Ask the office for the report as it is narrowed now."""
        if self._report is not None and self._report.definition.list in self._shapes:
            self.shown.run(self.narrowing.narrowed(), self._of)
            self._tell_title()

    def _answered(self, found: ReportPage) -> None:
        self.trouble.clear()
        words = self.tr("{count} rows", "", found.total)
        if found.grouped:
            words = self.tr("{count} groups", "", found.total)
        counted = words.format(count=number(found.total))
        told = " · ".join(f"{head_words(part)}: {told_words(value)}" for part, value in found.told)
        self.card.say(self.card.title.text(), counted)
        self.state.setText(told)
        self._follow()
        self.recalls.attempt()
        self._finish_pose(found)

    def _finish_pose(self, found: ReportPage) -> None:
        pose, self._pose = self._pose, ""
        if pose == "narrowed" and found.grouped and found.rows:
            self._open(found.rows[0])

    def _tell_title(self) -> None:
        name = "" if self._report is None else report_name(self._report)
        self.say_title(self.tr("Month and report"), self.tr("Reports"))
        shown = f"{name}: {' · '.join(map(code_words, self._of))}" if self._of else name
        self.card.say(shown, self.card.note.text())
        self.back.setVisible(bool(self._of))

    def choose_report(self) -> None:
        """Go to the reports; in a narrow window they come over the one shown."""
        if self._wide:
            self.shelf.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        dialog = PanelDialog(self, self.tr("Reports"), self.shelf, self._body)
        dialog.answered.connect(self._put_back)
        self.shelf.entered.connect(dialog.answer)
        dialog.open()
        self.shelf.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self, _: object) -> None:
        """The reports stand before the one shown again, once there is room."""
        self._body.insertWidget(0, self.shelf)

    def _enter(self, _: Report) -> None:
        table = self.shown.table()
        if table is not None:
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self, report_id: int) -> None:
        if not report_id:
            self._report = None
        self._ask_reports(report_id or None)

    # rows

    def _open(self, row: ReportRow) -> None:
        """The rows of a group, or the file of a row."""
        found = self.shown.found
        if found is not None and found.grouped and self._report is not None:
            keys = len(self.narrowing.narrowed().groups)
            self._of = tuple(str(cell) for cell in row.cells[:keys])
            self.run()
        elif row.file_no:
            self.desk.go("file", key=row.file_no)

    def show_groups(self) -> None:
        """Back from the rows of a group."""
        self._of = ()
        self.run()

    def _open_file(self) -> None:
        table = self.shown.table()
        row = None if table is None else table.current_row()
        if row is not None:
            self._open(row)

    # acts

    def _follow(self) -> None:
        report, found = self._report, self.shown.found
        loaded = unless(report is not None and found is not None, not_loaded())
        there = nothing_there() if found is not None and not found.total else ""
        name = "" if report is None else report.definition.list
        allow(self.shape_act, loaded)
        allow(self.print_act, loaded or self.leaving.why_not_printed(name), there)
        allow(self.export_act, loaded or self.leaving.why_not_exported(name))
        self.keeping.follow(loaded)
        allow(self.file_act, loaded, there)

    def reshape(self) -> None:
        """Choose columns, groups and sums."""
        if self._report is None:
            return
        shape = self._shapes[self._report.definition.list]
        dialog = ShapeDialog(self, self.shown.definition(), shape)
        dialog.answered.connect(self._reshaped)
        dialog.open()

    def _reshaped(self, changed: Definition | None) -> None:
        if changed is not None and self._report is not None:
            self._of = ()
            self.narrowing.show_report(changed, self._shapes[changed.list])
            self.run()

    def export(self) -> None:
        """Write the whole report to Excel."""
        if self._report is not None:
            self.leaving.export(self._name(), self.shown.definition())

    def print_report(self) -> None:
        """Show the report as it is printed."""
        if self._report is not None:
            self.leaving.print(self._name(), self.shown.definition())

    def _name(self) -> str:
        assert self._report is not None
        return self._report.name
