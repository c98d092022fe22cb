# SPDX-License-Identifier: Apache-2.0
"""What a gift became: each receipt's goods with how many are where, without the names of clients."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.casework.papers import reprint
from welfare_desk.desktop.equipment.listing import Narrowed
from welfare_desk.desktop.equipment.stock_columns import UNKNOWN
from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import source_words
from welfare_desk.desktop.wording.payments import rial_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.store import GiftLine, GiftSort
from welfare_desk.services.door import Kind
from welfare_desk.services.equipment.store import ListGifts, list_gifts

_WIDE = 1200


class GiftsPage(Page):
    """At first what donors gave; the chip shows other sources as well."""

    kinds = frozenset({Kind.STOCK, Kind.PAPER})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._loaded_once = False
        sources = [Option(one, source_words(one)) for one in Source if one is not Source.COUNT]
        self.filters = FilterBar([FilterChip("source", self.tr("From"), sources, many=False, kept=False)])
        self.filters.show_values({"source": (Source.DONOR,)})
        self.table = Table(
            gift_columns(),
            name="equipment_gifts",
            accessible_name=self.tr("What gifts became"),
            key=lambda row: (row.receipt, row.code, row.size, row.unit_cost),
            two_lines=True,
            memory=desk.memory,
        )
        self.list = Narrowed(self, self.table, self.filters, self._asked, self._rows_loaded)
        self.list.nothing = self.tr("Nothing came in yet"), self.tr("A goods receipt brings it in.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.addWidget(self.trouble)
        layout.addWidget(self.list, 1)
        self.command(self.tr("Narrow this list"), "search", self.list.narrow.take_focus, "Ctrl+F")
        self.paper_act = self.command(
            self.tr("The goods receipt once more"), "printer", self.print_receipt, "Ctrl+P"
        )
        self.table.opened.connect(self.print_receipt)
        self.table.current_changed.connect(self._allow)
        self._allow()
        self.command_list_out()

    def load(self, words: str = "", **arguments: Any) -> None:
        self.say_title(self.tr("Equipment"), self.tr("What gifts became"))
        if words:
            self.list.narrow.show_text(words)
        if self._loaded_once and not words:
            self.list.reload()
        else:
            self.list.show_rows()
        self._loaded_once = True

    def reload(self) -> None:
        if self.isVisible():
            self.list.reload()

    def fit(self, width: int, height: int) -> None:
        self.list.narrow.shorten(width < _WIDE)

    def first_focus(self) -> QWidget:
        return self.table

    def heard(self) -> tuple[Key, ...]:
        return (Key("Esc", self.tr("show all rows again")),)

    def _asked(self, listing: Narrowed, request: PageRequest) -> tuple[Any, Any]:
        sort = GiftSort(request.sort) if request.sort else GiftSort.RECEIVED
        return list_gifts, ListGifts(
            listing.narrow.wanted(),
            str(listing.value("source")),
            sort,
            request.descending if request.sort else True,
            request.offset,
            request.limit,
        )

    def _rows_loaded(self, total: int) -> None:
        self._allow()
        told = self.tr("{count} lines in this list", "", total).format(count=number(total))
        keys = (Key("Enter", self.tr("its receipt"), Permission.PRINT_PAPERS),)
        self.say_status((told, None), keys=keys)

    def _allow(self) -> None:
        row: GiftLine | None = self.table.current_row()
        one = unless(row is not None and row.receipt, nothing_chosen())
        allow(self.paper_act, lacking(self.desk, Permission.PRINT_PAPERS), one)

    def print_receipt(self) -> None:
        """The receipt of the row under the cursor once more."""
        row: GiftLine | None = self.table.current_row()
        if row is not None and row.receipt:
            reprint(self, PaperKind.GOODS_RECEIPT, row.receipt)


def gift_columns() -> list[Column]:
    """What came in, and in how many pieces it is where by now."""
    translate = QCoreApplication.translate
    return [
        Column(
            "donor",
            translate("GiftColumns", "Giver"),
            lambda row: row.donor or source_words(row.source),
            CellLook.STRONG,
            width=150,
            stretch=2,
            sort=GiftSort.DONOR,
            second=lambda row: source_words(row.source) if row.donor else "",
        ),
        Column(
            "received",
            translate("GiftColumns", "Came in on"),
            lambda row: day(row.received_on),
            CellLook.DIGITS,
            width=96,
            sort=GiftSort.RECEIVED,
            second=lambda row: row.receipt,
            second_look=CellLook.DIGITS,
        ),
        Column(
            "item",
            translate("GiftColumns", "Item"),
            lambda row: f"{row.item} ({row.size})" if row.size else row.item,
            width=150,
            stretch=2,
            sort=GiftSort.ITEM,
            second=lambda row: UNKNOWN if row.unit_cost is None else rial_words(row.unit_cost),
        ),
        _pieces("came", translate("GiftColumns", "Came in"), lambda row: row.received, strong=True),
        _pieces("store", translate("GiftColumns", "In store"), lambda row: row.store, Tone.GREEN),
        _pieces(
            "workshop", translate("GiftColumns", "Workshop"), lambda row: row.workshop, Tone.AMBER, drop=2
        ),
        _pieces("loan", translate("GiftColumns", "On loan"), lambda row: row.on_loan, Tone.BLUE),
        _pieces("given", translate("GiftColumns", "Given"), lambda row: row.given, Tone.VIOLET),
        _pieces("sent", translate("GiftColumns", "Sent away"), lambda row: row.transferred, drop=3),
        _pieces("scrapped", translate("GiftColumns", "Scrapped"), lambda row: row.scrapped, Tone.RED, drop=1),
        _pieces("missing", translate("GiftColumns", "Missing"), lambda row: row.missing, Tone.RED, drop=4),
        _pieces(
            "clients",
            translate("GiftColumns", "Clients"),
            lambda row: row.clients,
            strong=True,
            tip=translate(
                "GiftColumns", "How many clients had a piece of it; their names are not told here."
            ),
        ),
    ]


def _pieces(
    name: str,
    title: str,
    figure: Callable[[GiftLine], int],
    tone: Tone | None = None,
    *,
    strong: bool = False,
    drop: int = 0,
    tip: str = "",
) -> Column:
    return Column(
        name,
        title,
        lambda row: number(figure(row)) if figure(row) or strong else UNKNOWN,
        CellLook.STRONG if strong else CellLook.TEXT,
        width=78,
        least=64,
        drop=drop,
        tip=tip,
        tone=lambda row: tone if figure(row) else None,
    )
