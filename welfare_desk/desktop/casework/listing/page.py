# SPDX-License-Identifier: Apache-2.0
"""The list of files: sorted, filtered and paged by the database, with the file under the cursor beside it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.acts import FileActs
from welfare_desk.desktop.casework.letters.labels import LabelActs
from welfare_desk.desktop.casework.listing.beside import Beside
from welfare_desk.desktop.casework.listing.by_member import KEY, ByMember
from welfare_desk.desktop.casework.listing.choosing import ColumnsButton
from welfare_desk.desktop.casework.listing.columns import columns
from welfare_desk.desktop.casework.listing.empty import FilesEmpty
from welfare_desk.desktop.casework.listing.export import Export
from welfare_desk.desktop.casework.listing.filters import FileFilters
from welfare_desk.desktop.casework.listing.narrowing import Loosener, NarrowBox, active, without
from welfare_desk.desktop.casework.listing.remembering import keep_filter, kept_filter
from welfare_desk.desktop.casework.listing.saved import SavedViews
from welfare_desk.desktop.casework.listing.views import OWN_VIEWS, ViewTabs
from welfare_desk.desktop.casework.listing.ways import Ways
from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity
from welfare_desk.domain.summary.listing import (
    FileFilter,
    FilePage,
    FileRow,
    ListFiles,
    MemberHit,
    SavedView,
    SortBy,
)
from welfare_desk.services.casework.questions import (
    AskFilterValues,
    AskViews,
    filter_values,
    list_files,
    views,
)
from welfare_desk.services.door import Kind

_SORT = "files/sort"


def _key(row: FileRow) -> Hashable:
    return row.file_id


class FilesPage(Page):
    """The list; `load` takes `wanted`, a FileFilter to show, and `known`, a MemberHit to open a file for."""

    kinds = frozenset({Kind.FILE, Kind.PERSON, Kind.QUEUE, Kind.PENSION, Kind.IMPORT, Kind.VIEW})
    poses = ("filtered", "too_narrow", "new_file")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._loaded = self._stale = False
        self._searched = ""
        self._came_with: FileFilter | None = None
        self._came_for: MemberHit | None = None
        self.views = ViewTabs()
        self.saved = SavedViews(self, self.views)
        self.filters = FileFilters()
        self.narrow = NarrowBox()
        self.by_member = ByMember(self._ask_count)
        self.table = Table(
            columns(desk.today),
            name="files",
            accessible_name=self.tr("Files"),
            key=_key,
            checkable=True,
            memory=desk.memory,
        )
        may_edit = desk.may(Permission.EDIT_FILES)
        self.empty = FilesEmpty(may_import=desk.may(Permission.IMPORT_FILES), may_edit=may_edit)
        self.card = ListCard(self.table, over=self.empty)
        self.loosener = Loosener(self.empty, self.filters, self._ask_count)
        self.beside = Beside(self)
        self.panel = self.beside.panel
        self.acts = FileActs(self, self.table.current_row)
        self.export = Export(self)
        self.export_button = Button(self.tr("Export to Excel"), "file-spreadsheet")
        self.new_button = Button(self.tr("New file"), "plus", ButtonKind.FILLED)
        self.ways = Ways(self)
        self.columns_button = ColumnsButton(self.table)
        self._build()
        self._connect()
        self._commands()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.views, 1)
        for button in (self.ways, self.export_button, self.new_button):
            top.addWidget(button)
        chips = QHBoxLayout()
        chips.setSpacing(px(8))
        chips.addWidget(self.filters, 1)
        chips.addWidget(self.narrow)
        chips.addWidget(self.columns_button)
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.card, 1)
        body.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addWidget(self.export.progress)
        layout.addLayout(top)
        layout.addLayout(chips)
        layout.addWidget(self.by_member)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.views.chosen.connect(self._choose_view)
        self.filters.changed.connect(self._filter_changed)
        self.narrow.narrowed.connect(self._filter_changed)
        self.narrow.leads_to(self.table)
        self.by_member.turned.connect(self._filter_changed)
        self.table.opened.connect(self.acts.open)
        self.table.current_changed.connect(self.beside.show_row)
        self.table.current_changed.connect(self.acts.follow)
        self.table.rows.arrived.connect(self._row_arrived)
        self.table.menu_wanted.connect(self.acts.open_menu)
        self.table.sort_changed.connect(self._sort_changed)
        self.table.rows.loaded.connect(self._rows_loaded)
        self.table.rows.checked_changed.connect(self._tell_status)
        self.table.selectionModel().selectionChanged.connect(self._tell_status)
        self.panel.open_asked.connect(self.acts.open_current)
        self.panel.print_asked.connect(self.acts.print_current)
        self.panel.certificate_asked.connect(self.acts.certify_current)
        self.empty.import_asked.connect(partial(self.desk.go, "import"))
        self.empty.new_asked.connect(self.acts.register)
        self.empty.drop_asked.connect(self._drop)
        self.empty.clear_asked.connect(self._clear)

    def _commands(self) -> None:
        new = self.command(self.tr("New file"), "plus", self.acts.register, "Ctrl+N")
        allow(new, lacking(self.desk, Permission.EDIT_FILES))
        words = self.tr("Export this list to Excel")
        export = self.command(words, "file-spreadsheet", self.export_list, "Ctrl+E")
        allow(export, lacking(self.desk, Permission.EXPORT_LISTS))
        self.acts.add_commands()
        self.labels = LabelActs(self, self)
        self.ways.add_commands()
        self.columns_button.add_command(self)
        self.command(self.tr("Narrow this list"), "search", self.narrow.take_focus, "Ctrl+F")
        words = self.tr("Households of members without a file")
        self.by_member.acts_by(self.command(words, "users", self.by_member.turn, KEY))
        self.command(self.tr("Show or hide the side panel"), "panel-left", self.beside.toggle, "F2")
        self.saved.add_commands(self.save_view)
        self.command_parts(self.views.tabs.step)
        self.new_button.act(new)
        self.export_button.act(export)

    # what the window calls

    def load(
        self, wanted: FileFilter | None = None, known: MemberHit | None = None, **arguments: Any
    ) -> None:
        self.say_title(self.tr("Files"))
        # On the way back the same object comes again: what the clerk has filtered since then stays.
        asked = wanted is not None and wanted is not self._came_with
        self._came_with = wanted or self._came_with
        if asked or not self._loaded:
            self.show_filter(wanted or kept_filter(self.desk.memory))
            self._ask_around()
        elif self._stale:
            self.table.reload()
            self._ask_around()
        self._loaded, self._stale = True, False
        self._tell_status()
        if known is not None and known is not self._came_for:
            # In the next turn: the window gives the list the cursor first.
            QTimer.singleShot(0, self, partial(self.acts.register_known, known.person_id))
        self._came_for = known

    def reload(self) -> None:
        if not self._loaded or not self.isVisible():
            self._stale = True
            return
        self.table.reload()
        self._ask_around()

    def fit(self, width: int, height: int) -> None:
        self.narrow.shorten(width < self.beside.WIDE)
        self.beside.fit(width)

    def pose(self, name: str) -> None:
        severe = FileFilter(severities=(Severity.SEVERE,), disabilities=(DisabilityType.VISUAL,))
        if name == "filtered":
            self.show_filter(severe)
            for number_ in (1, 2):
                self.table.rows.toggle(number_)
        elif name == "too_narrow":
            self.show_filter(replace(severe, domains=(Domain.SOCIAL,)))
        else:
            self._clear()
            self.acts.register()

    def first_focus(self) -> QWidget:
        return self.table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.table.several_chosen():
            self.table.choose_none()
        elif event.key() == Qt.Key.Key_Escape and self.wanted() != FileFilter():
            self._clear()
        else:
            super().keyPressEvent(event)

    # what is shown

    def show_filter(self, wanted: FileFilter, sort: str = "", descending: bool = False) -> None:
        """Show the files of a filter in an order; without one, in the order used last on this PC."""
        if not sort:
            kept = self.desk.memory.get_own(_SORT)
            known = isinstance(kept, list) and len(kept) == 2 and kept[0] in list(SortBy)
            sort, descending = (str(kept[0]), bool(kept[1])) if known else (SortBy.NAME, False)
        self.filters.show_filter(wanted)
        self.narrow.show_text(wanted.text)
        self.by_member.show_filter(wanted)
        self.views.mark(wanted)
        self.table.show_rows(self._fetch, sort, descending)

    def wanted(self) -> FileFilter:
        """What the chips and the narrowing text ask for."""
        text = self.narrow.wanted()
        return replace(self.filters.filter(text), members=self.by_member.on and bool(text))

    def order(self) -> tuple[SortBy, bool]:
        """The order in force: by what, and whether from the end."""
        return SortBy(self.table.rows.sorted_by or SortBy.NAME), self.table.rows.descending

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: FilePage) -> None:
            self._searched = page.searched
            deliver(RowPage(page.rows, page.total))

        sort = SortBy(request.sort or SortBy.NAME)
        asked = ListFiles(self.wanted(), sort, request.descending, request.offset, request.limit)
        self.ask(list_files, asked, give, latest=f"rows {request.offset}")

    def _ask_around(self) -> None:
        self.ask(filter_values, AskFilterValues(), self.filters.offer, latest="values")
        self.ask(views, AskViews(), self._show_views, latest="views")
        for own in OWN_VIEWS:
            self._ask_count(own.filter, partial(self.views.show_count, own.name), f"count {own.name}")

    def _ask_count(self, wanted: FileFilter, then: Callable[[int], None], latest: str) -> None:
        def give(page: FilePage) -> None:
            then(page.total)

        self.ask(list_files, ListFiles(wanted, limit=1), give, latest=latest)

    def _show_views(self, saved: tuple[SavedView, ...]) -> None:
        self.views.show_views(saved)
        self.views.mark(self.wanted())

    def _filter_changed(self) -> None:
        self.views.mark(self.wanted())
        keep_filter(self.desk.memory, self.wanted())
        rows = self.table.rows
        self.table.show_rows(self._fetch, rows.sorted_by, rows.descending)

    def _sort_changed(self, name: str, descending: bool) -> None:
        self.desk.memory.put_own(_SORT, [name, descending])

    def _rows_loaded(self, total: int) -> None:
        self.trouble.clear()
        self.card.show_over(total == 0)
        self.by_member.look(self.wanted())
        if total == 0:
            self.beside.show_row(None)
            self.loosener.explain(self.wanted())
        self._tell_status()

    def _row_arrived(self) -> None:
        row = self.table.current_row()
        self.acts.follow(row)
        if row is not None:
            self.beside.show_row(row)  # the cursor was on it before it came

    def _drop(self, name: str) -> None:
        self._choose(without(self.wanted(), name))

    def _clear(self) -> None:
        self._choose(FileFilter())

    def _choose(self, wanted: FileFilter, sort: str = "", descending: bool = False) -> None:
        """Show what the clerk has chosen, and again tomorrow; what a link asks for is shown once."""
        self.show_filter(wanted, sort, descending)
        keep_filter(self.desk.memory, wanted)

    def _choose_view(self, name: str) -> None:
        view = self.views.view(name)
        if view is not None:
            self._choose(view.filter, view.sort if view.id else "", view.descending)

    def save_view(self) -> None:
        """Ask a name for the filters in force and keep them for the whole office."""
        wanted = self.wanted()
        said = [f"{drop.title}: {drop.words}" for drop in active(self.filters, wanted)]
        described = self.tr(" · ").join(said) or self.tr("All files, in the order shown.")
        self.saved.ask_name(described, wanted, *self.order())

    def export_list(self) -> None:
        """Write all files of the filter in force to a workbook."""
        self.export.ask_where(self.wanted(), *self.order())

    def _tell_status(self) -> None:
        rows = self.table.rows
        parts: list[tuple[str, Tone | None]] = []
        if rows.ready:
            parts.append(
                (self.tr("{count} files in this view", "", rows.total).format(count=number(rows.total)), None)
            )
        if self._searched:
            told = self.tr("the keyboard was in the other language: «{text}» is searched for")
            parts.append((told.format(text=self._searched), Tone.AMBER))
        if rows.checked:
            chosen = self.tr("{count} files selected", "", len(rows.checked)).format(
                count=number(len(rows.checked))
            )
            parts.append((chosen, Tone.TEAL))
        keys = [
            Key("Enter", self.tr("open")),
            Key("Space", self.tr("select")),
            Key("Ctrl+C", self.tr("copy for Excel")),
        ]
        if self.table.several_chosen():
            keys.append(Key("Esc", self.tr("select none")))
        elif self.wanted() != FileFilter():
            keys.append(Key("Esc", self.tr("clear the filters")))
        self.say_status(*parts, keys=keys)

    def heard(self) -> tuple[Key, ...]:
        return (Key("Esc", self.tr("select none, then clear the filters")),)
