# SPDX-License-Identifier: Apache-2.0
"""The trail of changes: who changed what, from which value to which; and who looked or carried lists away."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.access.trail_columns import change_columns, sighting_columns
from welfare_desk.desktop.access.trail_entry import EntryCard
from welfare_desk.desktop.access.trail_filters import TrailFilters, described
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, elsewhere, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.focus import holds_cursor, show_or_leave
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.papers import Sheet
from welfare_desk.domain.summary.trail import (
    SightingPage,
    SightingRow,
    TrailEntry,
    TrailFilter,
    TrailRow,
)
from welfare_desk.domain.summary.trail import (
    TrailPage as Entries,
)
from welfare_desk.services.door import Kind
from welfare_desk.services.sightings import ListSightings, list_sightings
from welfare_desk.services.trail import (
    AskTrailValues,
    ListTrail,
    PrintTrail,
    ShowEntry,
    TrailPdf,
    TrailPrint,
    list_trail,
    print_trail,
    show_entry,
    trail_pdf,
    trail_values,
)

CHANGES, SEEN = "changes", "seen"
_WIDE = 1200
_PANEL = 360


def _key(row: TrailRow) -> Hashable:
    return row.seq


def _seen_key(row: SightingRow) -> Hashable:
    return row.id


class TrailPage(Page):
    """`load` takes `file_no` or `user` to narrow the trail to."""

    kinds = frozenset(Kind)
    poses = ("seen", "too_narrow")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._loaded = False
        self._wide = True
        self.tabs = Tabs(self.tr("Parts of the trail"))
        self.filters = TrailFilters(desk.today)
        self.changes = self._table(change_columns(desk.today), "trail", self.tr("Changes"), _key)
        self.seen = self._table(
            sighting_columns(desk.today), "sightings", self.tr("Seen and carried away"), _seen_key
        )
        self.empty = EmptyState("history", self.tr("Nothing here"))
        self.nothing_seen = EmptyState(
            "eye",
            self.tr("Nothing here"),
            self.tr(
                "Look here for exports, printed lists and looks at restricted data; each of them is logged."
            ),
        )
        self.card = ListCard(self.changes, over=self.empty)
        self.seen_card = ListCard(self.seen, over=self.nothing_seen)
        self.panel = EntryCard()
        self.print_button = Button(self.tr("Print for an inspector"), "printer")
        self._build()
        self._connect()
        self._commands()
        self.command_list_out()

    def _table(self, columns: Any, name: str, words: str, key: Callable[[Any], Hashable]) -> Table:
        return Table(
            columns, name=name, accessible_name=words, key=key, two_lines=True, memory=self.desk.memory
        )

    def _build(self) -> None:
        self.tabs.offer(
            (Tab(CHANGES, self.tr("Changes")), Tab(SEEN, self.tr("Seen and carried away"))), CHANGES
        )
        top = QHBoxLayout()
        top.addWidget(self.tabs, 1)
        top.addWidget(self.print_button)
        self.panel.setFixedWidth(px(_PANEL))
        self.panel.show_entry(None)
        self.seen_card.hide()
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.card, 1)
        body.addWidget(self.seen_card, 1)
        body.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addLayout(top)
        layout.addWidget(self.filters)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.filters.changed.connect(self._ask_again)
        self.filters.left.connect(self._to_changes)
        self.changes.current_changed.connect(self._show_row)
        self.changes.opened.connect(self._open)
        self.changes.rows.loaded.connect(self._changes_loaded)
        self.seen.rows.loaded.connect(self._seen_loaded)
        self.seen.opened.connect(self._open_file)

    def _commands(self) -> None:
        words = self.tr("Print the trail for an inspector")
        self.print_button.act(self.command(words, "printer", self.print_trail, "Ctrl+P"))
        words = self.tr("Look in old and new values")
        self._looking = self.command(words, "search", self.filters.to_text, "Ctrl+F")
        self.command_parts(self.tabs.step)
        self.command(self.tr("Open the file of this change"), "folder-open", self.open_file, "Ctrl+O")

    def _to_changes(self) -> None:
        self.changes.go_to_first()
        self.changes.setFocus()

    # what the window calls

    def load(self, file_no: str = "", user: str = "", tab: str = "", **arguments: Any) -> None:
        asked = TrailFilter(file_no=file_no, users=(user,) if user else ())
        title = self.tr("Trail of changes")
        self.say_title(self.tr("Settings"), title)
        if asked != TrailFilter() or not self._loaded:
            self.filters.show_filter(asked)
            self.show_tab(tab or CHANGES)
        elif tab:
            self.show_tab(tab)
        else:
            self.reload()
        self._loaded = True
        self.ask(trail_values, AskTrailValues(), self.filters.offer, latest="values")

    def reload(self) -> None:
        if self.isVisible():
            (self.changes if self.tabs.current == CHANGES else self.seen).reload()

    def fit(self, width: int, height: int) -> None:
        self._wide = width >= _WIDE
        self.filters.narrow(not self._wide)
        self._show_panel()

    def first_focus(self) -> QWidget:
        return self.changes if self.tabs.current == CHANGES else self.seen

    def pose(self, name: str) -> None:
        if name == "seen":
            self.show_tab(SEEN)
        else:
            self.filters.show_filter(TrailFilter(text="چنین چیزی نیست"))
            self.show_tab(CHANGES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filters.wanted() != TrailFilter():
            self.filters.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.desk.back()
        else:
            super().keyPressEvent(event)

    # what is shown

    def show_tab(self, name: str) -> None:
        """Show the changes, or what was seen."""
        inside = holds_cursor(self) and not self.tabs.hasFocus()
        self.tabs.choose(name, announce=False)
        self.filters.for_sightings(name == SEEN)
        self.card.setVisible(name == CHANGES)
        self.seen_card.setVisible(name == SEEN)
        self.print_button.setVisible(name == CHANGES)
        allow(self._looking, unless(name == CHANGES, elsewhere(self.tr("Changes"))))
        self._show_panel()
        if inside:
            # Else Qt gives the cursor to whatever comes next in the window.
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask_again()

    def _show_panel(self) -> None:
        show_or_leave(self.panel, self._wide and self.tabs.current == CHANGES, self.first_focus())

    def _ask_again(self) -> None:
        if self.tabs.current == CHANGES:
            self.changes.show_rows(self._fetch)
        else:
            self.seen.show_rows(self._fetch_seen)

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: Entries) -> None:
            deliver(RowPage(page.rows, page.total))

        asked = ListTrail(self.filters.wanted(), request.offset, request.limit)
        self.ask(list_trail, asked, give, latest=f"rows {request.offset}")

    def _fetch_seen(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: SightingPage) -> None:
            deliver(RowPage(page.rows, page.total))

        asked = ListSightings(self.filters.wanted_sightings(), request.offset, request.limit)
        self.ask(list_sightings, asked, give, latest=f"seen {request.offset}")

    def _changes_loaded(self, total: int) -> None:
        self.trouble.clear()
        self.card.show_over(total == 0)
        self.empty.say(self.tr("Nothing here"), described(self.filters.wanted()))
        keys = (
            Key("Enter", self.tr("read it")),
            Key("Ctrl+P", self.tr("print")),
            self._esc(),
        )
        self.say_status((self.tr("{count} changes", "", total).format(count=number(total)), None), keys=keys)

    def _seen_loaded(self, total: int) -> None:
        self.trouble.clear()
        self.seen_card.show_over(total == 0)
        keys = (Key("Enter", self.tr("open the file")), self._esc())
        self.say_status((self.tr("{count} entries", "", total).format(count=number(total)), None), keys=keys)

    def _esc(self) -> Key:
        """What Esc does now: the filters go first."""
        narrowed = self.filters.wanted() != TrailFilter()
        return Key("Esc", self.tr("clear the filters") if narrowed else self.tr("back"))

    def _show_row(self, row: TrailRow | None) -> None:
        if row is None:
            self.panel.show_entry(None)
        elif self._wide:
            self.ask(show_entry, ShowEntry(row.seq), self.panel.show_entry, latest="entry")

    # acts

    def _open(self, row: TrailRow) -> None:
        if self._wide:
            self.panel.area.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.ask(show_entry, ShowEntry(row.seq), self._show_over, latest="entry")

    def _show_over(self, entry: TrailEntry) -> None:
        dialog = Dialog(self, self.tr("One change"), width=640)
        card = EntryCard()
        card.show_entry(entry)
        card.setMinimumHeight(px(320))
        dialog.body.addWidget(card)
        dialog.add_cancel(self.tr("Close"))
        dialog.open()

    def open_file(self) -> None:
        """Go to the file that the change in hand is about."""
        row = self.changes.current_row() if self.tabs.current == CHANGES else self.seen.current_row()
        self._open_file(row)

    def _open_file(self, row: TrailRow | SightingRow | None) -> None:
        if row is not None and row.file_no:
            self.desk.go("file", key=row.file_no)
        else:
            said = nothing_chosen() if row is None else self.tr("This is about no file.")
            self.desk.say(said, Tone.AMBER, "folder-open")

    def print_trail(self) -> None:
        """Log the print, then draw it and show it."""
        chosen = self.filters.wanted()
        self.do(print_trail, PrintTrail(chosen), partial(self._logged, chosen))

    def _logged(self, chosen: TrailFilter, printed: TrailPrint) -> None:
        self.ask(trail_pdf, TrailPdf(printed.sighting, chosen), self._show_paper, latest="paper")

    def _show_paper(self, pdf: bytes) -> None:
        name = file_name(".pdf", self.tr("Trail of changes"), day(self.desk.today()))
        PaperDialog(self, self.tr("Trail of changes"), pdf, name, Sheet.TRAIL).open()
