# SPDX-License-Identifier: Apache-2.0
"""The office's allowances by kind and state; Enter opens the payments of a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, nothing_chosen, unless
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.payments import kind_words, state_tone, state_words
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind, AllowanceRow
from welfare_desk.services.door import Kind
from welfare_desk.services.pension.allowances import AllowancePage as Rows
from welfare_desk.services.pension.allowances import ListAllowances, list_allowances

_STATES = (PensionState.ON_PENSION, PensionState.SUSPENDED, PensionState.CUT)


class AllowancesPage(Page):
    """`load` takes `kind`, the code of one to be shown alone."""

    kinds = frozenset({Kind.PENSION, Kind.FILE, Kind.PERSON, Kind.IMPORT})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        states = [Option(state, state_words(state)) for state in _STATES]
        chips = [
            FilterChip("kind", self.tr("Allowance"), _kinds({}), many=False),
            FilterChip("state", self.tr("State"), states, many=False),
        ]
        self.filters = FilterBar(chips, desk.memory, "allowances")
        self.table = Table(
            self._columns(), name="allowances", accessible_name=self.tr("Allowances"), memory=desk.memory
        )
        self.empty = EmptyState("hand-coins", "", "")
        self.card = ListCard(self.table, over=self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addWidget(self.filters)
        layout.addWidget(self.card, 1)
        self.filters.changed.connect(self._show_rows)
        self.table.rows.loaded.connect(self._loaded)
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(self._follow)
        self._opens = self.command(
            self.tr("Open the payments of the file"), "folder-open", self.open_current, "Ctrl+O"
        )
        self._follow(None)
        self.command_list_out()

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Name"), lambda row: row.name, CellLook.STRONG, 170, stretch=2),
            Column("file_no", self.tr("File"), lambda row: row.file_no, CellLook.CODE, 104),
            Column("kind", self.tr("Allowance"), lambda row: kind_words(row.kind), width=190, stretch=1),
            Column("state", self.tr("State"), lambda row: state_words(row.state), CellLook.CHIP, 104,
                   tone=lambda row: state_tone(row.state)),
            Column("since", self.tr("Since"), lambda row: day(row.since), CellLook.DIGITS, 96),
            Column("size", self.tr("Persons"), _size, width=72, drop=2),
            Column("drawer", self.tr("Drawn by"), lambda row: row.drawer, width=160, stretch=1, drop=1),
            Column("sheba", self.tr("Account"), lambda row: row.sheba or "—", CellLook.CODE, 226, drop=3),
        ]  # fmt: skip

    def load(self, kind: str = "", **arguments: Any) -> None:
        self.say_title(self.tr("Pension"), self.tr("Allowances"))
        if kind:
            self.filters.show_values({"kind": (AllowanceKind(kind),)})
        self._show_rows()

    def reload(self) -> None:
        if self.isVisible():
            self.table.reload()

    def first_focus(self) -> QWidget:
        return self.table

    def _show_rows(self) -> None:
        self.table.show_rows(self._fetch)

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(found: Rows) -> None:
            self.trouble.clear()
            if not self.filters.values("kind"):
                self.filters.chips["kind"].offer(_kinds(found.counts))
            deliver(RowPage(found.rows, found.total))

        kind, state = (self.filters.values(name) for name in ("kind", "state"))
        asked = ListAllowances(
            AllowanceKind(kind[0]) if kind else None,
            PensionState(state[0]) if state else None,
            request.offset,
            request.limit,
        )
        self.ask(list_allowances, asked, give, latest=f"allowances {request.offset}")

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if not total:
            self.empty.say(*self._nothing())
        told = self.tr("{count} allowances in this list", "", total).format(count=number(total))
        self.say_status((told, None), keys=(Key("Enter", self.tr("open file")),))
        self._follow(self.table.current_row())

    def _nothing(self) -> tuple[str, str]:
        if self.filters.active():
            text = self.tr("Clear the chips above, or choose other values.")
            return self.tr("Nothing matches these filters"), text
        text = self.tr("Open a file and grant its allowance under «Payments» with Ins.")
        return self.tr("No allowance is recorded yet"), text

    def _follow(self, row: object) -> None:
        allow(self._opens, unless(row is not None, nothing_chosen()))

    def open_current(self) -> None:
        """Open the file under the cursor."""
        row = self.table.current_row()
        if isinstance(row, AllowanceRow):
            self._open(row)

    def _open(self, row: AllowanceRow) -> None:
        self.desk.go("file", key=row.file_no, part="payments")


def _kinds(counts: dict[str, dict[str, int]]) -> list[Option]:
    return [
        Option(kind, kind_words(kind), sum(counts[kind].values()))
        if kind in counts
        else Option(kind, kind_words(kind))
        for kind in AllowanceKind
    ]


def _size(row: AllowanceRow) -> str:
    return number(row.born_together or row.household_size)
