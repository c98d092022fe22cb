# SPDX-License-Identifier: Apache-2.0
"""What was paid beside what was sent: line by line, with what is being done about each difference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.panel_dialog import PanelDialog, beside_already
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.pension.faces import WIDTH, Faces
from welfare_desk.desktop.pension.files_taken_in import FilesTakenIn
from welfare_desk.desktop.pension.following_up import FollowUpDialog, settled_key
from welfare_desk.desktop.pension.line_dialog import LineDialog
from welfare_desk.desktop.pension.settled_columns import settled_columns
from welfare_desk.desktop.pension.settled_filters import SettledFilters
from welfare_desk.desktop.pension.sides import Sides
from welfare_desk.desktop.pension.taking_in import TakingIn
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.pension.settling import SettledLine
from welfare_desk.services.pension.lists import AskLine, OneLine, one_line
from welfare_desk.services.pension.reconciling import AskSettlements, Settlements, settlements

WIDE = 1200


class ReconciliationPart(Leading):
    """Signal: `told` (lines that differ). The page calls `show_list`, `follow`, `reload` and `fit`."""

    told = Signal(int)

    def __init__(self, page: Page, shown: Callable[[], tuple[PaymentKind, JalaliMonth]]) -> None:
        super().__init__()
        self.page, self._shown = page, shown
        self._asked: AskSettlements | None = None
        self._state: ListState | None = None
        self.files = FilesTakenIn(page, lambda: self._asked)
        self.work = ProgressCard(
            "file-up", self.tr("Reading the file of payments"), self.tr("If you cancel, nothing is stored.")
        )
        self.taking = TakingIn(page, self.work)
        self.sides = Sides()
        self.filters = SettledFilters()
        self.table = Table(
            settled_columns(),
            name="settlements",
            accessible_name=self.tr("Lines and what was paid for them"),
            key=settled_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.empty = EmptyState("landmark", self.tr("Nothing is there to compare"), "")
        self.card = ListCard(self.table, over=self.empty)
        self._wide = True
        self.faces = Faces(page)
        self.faces.setFixedWidth(px(WIDTH))
        self.complete_button = Button(self.tr("No more files"), "file-check")
        self._commands()
        self._build()
        self.follow(None)

    def _commands(self) -> None:
        self.read_act = keyed(self, self.tr("Read a file of payments"), "file-up", self.read_file, "Ctrl+O")
        self.note_act = keyed(self, self.tr("Note what was found out"), "pencil", self.note, "F2")
        words = self.tr("Take a file of payments back")
        self.back_act = keyed(self, words, "undo-2", self.files.take_back, "Ctrl+Del")
        self.file_act = keyed(
            self, self.tr("Open the file of the line"), "folder-open", self.open_file, "Ctrl+M"
        )

        words = self.tr("Files of payments, those taken back too")
        self.files_act = keyed(self, words, "layers", self.files.show_all, "Ctrl+Shift+I")
        words = self.tr("No more files of payments come")
        self.complete_act = keyed(self, words, "file-check", self.complete, "Ctrl+Shift+O")
        words = self.tr("Both sides of the line")
        self.faces_act = keyed(self, words, "info", self.show_faces, "Ctrl+I")
        self.page.recalls.by_id("payment-note", self._recall_note)
        self.page.recalls.by_id("payment-file-mistake", self._recall_file)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.filters, 1)
        self.back_button, note_button = (
            Button(act.text(), str(act.data())) for act in (self.back_act, self.note_act)
        )
        self.complete_button.act(self.complete_act)
        top.addWidget(self.complete_button)
        self.narrow_buttons = [_small(act) for act in (self.back_act, self.faces_act)]
        for button, act in ((self.back_button, self.back_act), (note_button, self.note_act)):
            button.act(act)
            top.addWidget(button)
        for button in (*self.narrow_buttons, _small(self.files_act)):
            top.addWidget(button)
        self._top = top
        self._body = body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.card, 1)
        body.addWidget(self.faces)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.work)
        layout.addWidget(self.sides)
        layout.addLayout(top)
        layout.addLayout(body, 1)
        self.leads_to = self.table
        self.filters.changed.connect(self._fetch_again)
        self.table.rows.loaded.connect(self._loaded)
        self.table.current_changed.connect(self._row_changed)
        self.table.opened.connect(self.open_row)
        self.faces.note_button.act(self.note_act)

    def fit(self, width: int) -> None:
        """In a narrow window both faces are asked for, and a file is taken back by a small button."""
        self._wide = width >= WIDE
        self.sides.fit(self._wide)
        self.back_button.setVisible(self._wide)
        for button in self.narrow_buttons:
            button.setVisible(not self._wide)
        self._show_faces()
        self.follow(self._state)

    def add_act(self, button: Button) -> None:
        """Another act of the comparison, beside its own."""
        self._top.addWidget(button)

    def show_faces(self) -> None:
        """Show both faces of the line in hand over a window that has no room for them."""
        PanelDialog(self.page, self.tr("Sent and paid"), self.faces, self._body).open()

    def _show_faces(self) -> None:
        """Both faces of a line stand where there are lines, and room."""
        self.faces.setVisible(self._wide and self._state in (ListState.SENT, ListState.RECONCILED))

    # what is shown

    def show_list(self, month: JalaliMonth, kind: PaymentKind) -> None:
        """The lines of this list beside what was paid for them."""
        asked = AskSettlements(month, kind)
        if asked == self._asked and self.table.rows.ready:
            self.table.reload()
            return
        self._asked = asked
        self._fetch_again()

    def follow(self, state: ListState | None) -> None:
        """How far the list has come, None where there is none."""
        self._state = state
        self._show_faces()
        edit = lacking(self.page.desk, Permission.EDIT_PENSION)
        sent = state in (ListState.SENT, ListState.RECONCILED)
        unsent = unless(sent, self.tr("Payments are read once the list was sent."))
        row = self._row()
        chosen = unless(row is not None, nothing_chosen())
        standing = self.files.standing()
        allow(self.read_act, edit, unsent)
        allow(self.note_act, edit, unsent, chosen)
        waits = unless(
            standing and state is ListState.SENT, self.tr("The comparison does not wait for further files.")
        )
        allow(self.complete_act, edit, unsent, waits)
        self.complete_button.setVisible(not waits)
        allow(self.faces_act, unsent, chosen, beside_already(self._wide))
        none = self.tr("No file of payments is taken in.")
        allow(self.back_act, edit, unsent, unless(standing, none))
        allow(self.files_act, unsent, unless(self.files.known, none))
        allow(
            self.file_act,
            chosen,
            unless(row is not None and row.file_no, self.tr("The payment names no file.")),
        )
        if state is None or not sent:
            self._asked = None

    def show_none(self) -> None:
        """There is nothing to compare before a list was sent."""
        self.files.known = ()
        self.empty.say(
            self.tr("The list was not sent yet"),
            self.tr("Approve the list and send it; what is paid is compared with what was sent."),
        )
        self.table.show_rows(lambda _, deliver: deliver(RowPage((), 0)))
        self.sides.hide()

    def _fetch_again(self) -> None:
        if self._asked is not None:
            self.table.show_rows(self._fetch)

    def reload(self) -> None:
        """Ask again and stay where the cursor is."""
        if self._asked is not None:
            self.table.reload()

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        if self._asked is None:
            return
        asked = replace(self.filters.wanted(self._asked), offset=request.offset, limit=request.limit)

        def give(found: Settlements) -> None:
            shown = self._asked
            if shown is None or (shown.month, shown.kind) != (asked.month, asked.kind):
                return  # another list is shown by now
            self.files.known = found.files
            self.sides.show_sides(found)
            self.sides.show()
            beside = found.comparison
            differing = beside.different + beside.missing + beside.unexpected
            self.told.emit(differing if found.head.state is ListState.RECONCILED else 0)
            deliver(RowPage(found.rows, found.total))
            self.follow(found.head.state)

        self.page.ask(settlements, asked, give, latest=f"settled {request.offset}")

    def _loaded(self, total: int) -> None:
        if not total and self._asked is not None:
            self._say_why_empty()
        self.card.show_over(total == 0)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        self._row_changed()
        if total:
            self.page.recalls.attempt()

    def _say_why_empty(self) -> None:
        if not self.files.standing():
            self.empty.say(
                self.tr("No file of payments was read yet"),
                self.tr("Read what the bank or headquarters paid; every line is awaited until then."),
            )
            return
        self.empty.say(
            self.tr("No line matches these filters"), self.tr("Clear the chips above to see all lines.")
        )

    def _row(self) -> SettledLine | None:
        row = self.table.current_row()
        return row if isinstance(row, SettledLine) else None

    def _row_changed(self, _: object = None) -> None:
        kind, month = self._shown()
        settled = self._state is ListState.RECONCILED
        self.faces.show_row(self._row(), month, kind, settled=settled)
        self.follow(self._state)

    # drafts

    def _list(self) -> str:
        return "" if self._asked is None else f"{self._asked.kind.value}/{self._asked.month}"

    def _shows(self, record: str) -> str:
        """The part of a draft's record behind its list, once that list is shown here; else it is shown."""
        kind, month, row = (*record.split("/", 2), "", "")[:3]
        shown, now = self._shown()
        if (kind, month) != (shown.value, str(now)) or not self.isVisible():
            self.page.load(kind=kind, month=month, tab="reconciliation")
            return ""
        if self._asked is None:  # no list of it, or none that was sent
            self.page.recalls.lose()
            return ""
        return row if self.table.rows.ready else ""

    def _recall_note(self, record: str) -> None:
        row = self._shows(record)
        if row and self.table.go_to_key(row):
            self.note()
        elif row and self.filters.values("state"):
            self.filters.chips["state"].choose((), announce=True)  # its line may be none that differs
        elif row:
            self.page.recalls.lose()

    def _recall_file(self, record: str) -> None:
        row = self._shows(record)
        named = next((each for each in self.files.standing() if str(each.id) == row), None)
        if named is not None:
            self.files.strike(named)
        elif row:
            self.page.recalls.lose()

    # acts

    def open_file(self) -> None:
        """Show the file of the line in hand."""
        row = self._row()
        if row is not None and row.file_no:
            self.page.desk.go("file", key=row.file_no)

    def open_row(self, row: SettledLine) -> None:
        """Enter: both sides of the line; where they stand beside the table already, the line whole."""
        if not self._wide:
            self.show_faces()
        elif row.line_no and self._asked is not None:
            asked = AskLine(self._asked.month, row.line_no, self._asked.kind)
            self.page.ask(one_line, asked, self._show_line, latest="line")
        elif row.file_no:
            self.open_file()
        else:
            self.page.desk.say(self.tr("All that is known of the payment stands beside the table."))

    def _show_line(self, found: OneLine) -> None:
        LineDialog(self.page, found).open()

    def note(self, _: object = None) -> None:
        """Ask what was found out about the line in hand."""
        row = self._row()
        if row is None or self._asked is None or not self.page.permits(Permission.EDIT_PENSION):
            return
        dialog = FollowUpDialog(self.page, self._asked.month, self._asked.kind, row)
        open_telling(self.page, dialog, self.tr("The note is kept"))

    def read_file(self) -> None:
        """Ask for a file of payments and look at it; nothing is stored yet."""
        if self._asked is not None:
            self.taking.choose(self._asked.month, self._asked.kind)

    def complete(self) -> None:
        """Ask before no further file is waited for."""
        if self._asked is not None:
            self.taking.complete(self._asked.month, self._asked.kind)

    def look_at(self, path: str) -> None:
        """Show what stands in a file of payments before it is taken in."""
        if self._asked is not None:
            self.taking.look_at(path, self._asked.month, self._asked.kind)


def _small(act: QAction) -> Button:
    button = Button("", str(act.data()), name=f"{act.text()} ({act.shortcut().toString()})")
    button.act(act)
    return button
