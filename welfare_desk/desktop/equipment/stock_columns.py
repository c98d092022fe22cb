# SPDX-License-Identifier: Apache-2.0
"""Columns of the balance list and of the ledger card; a balance's bar against its least stock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import document_words, group_words, source_words, unit_words
from welfare_desk.domain.equipment.items import ItemGroup
from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.domain.equipment.store_papers import LedgerRow
from welfare_desk.domain.summary.store import ItemBalance, PromisedPieces
from welfare_desk.domain.text import isolate

UNKNOWN = "—"
_ABOVE_LEAST = 1.6
"""How many times the least stock a bar is long at least: its line then stands inside the bar."""


def scale_of(row: ItemBalance) -> float:
    """Pieces that the whole bar stands for."""
    return max(row.on_hand, row.min_stock * _ABOVE_LEAST, 1)


def level_parts(row: ItemBalance) -> Sequence[tuple[float, Tone]]:
    """Free pieces, then the promised ones, as shares of the bar."""
    whole = scale_of(row)
    return [(max(0, row.free) / whole, Tone.TEAL), (min(row.allocated, row.on_hand) / whole, Tone.BLUE)]


def least_mark(row: ItemBalance) -> float | None:
    """Where the least stock stands on the bar."""
    return row.min_stock / scale_of(row) if row.min_stock else None


def balance_columns() -> list[Column]:
    """On hand = promised + free, and how that stands against the least stock."""
    translate = QCoreApplication.translate
    return [
        Column(
            "item",
            translate("StockColumns", "Item"),
            lambda row: row.name,
            CellLook.STRONG,
            width=150,
            stretch=3,
            least=120,
            second=lambda row: row.code,
            second_look=CellLook.CODE,
            sort="item",
        ),
        Column(
            "unit",
            translate("StockColumns", "Unit"),
            lambda row: unit_words(row.unit),
            CellLook.MUTED,
            width=60,
            least=50,
            drop=3,
        ),
        _figure("on_hand", translate("StockColumns", "On hand"), lambda row: row.on_hand, _warned, width=72),
        _figure(
            "allocated",
            translate("StockColumns", "Promised"),
            lambda row: row.allocated,
            quiet=True,
            width=80,
        ),
        _figure("free", translate("StockColumns", "Free"), lambda row: row.free, _none_left),
        _figure("least", translate("StockColumns", "Least"), lambda row: row.min_stock, quiet=True, drop=1),
        Column(
            "level",
            translate("StockColumns", "Against the least"),
            _level_words,
            CellLook.LEVEL,
            width=160,
            stretch=2,
            least=146,
            sort="level",
            parts=level_parts,
            mark=least_mark,
            chip=lambda row: (below_words(), Tone.RED) if row.below else None,
            tip=translate(
                "StockColumns", "Green: free; blue: promised to a name; amber line: the least stock."
            ),
        ),
        *_further_columns(),
    ]


def _further_columns() -> list[Column]:
    """What the list shows on demand."""
    translate = QCoreApplication.translate
    return [
        Column(
            "group",
            translate("StockColumns", "Group"),
            lambda row: group_words(row.group),
            width=110,
            sort="group",
            hidden=True,
        ),
        Column(
            "shelf",
            translate("StockColumns", "Shelf"),
            lambda row: row.shelf or UNKNOWN,
            width=110,
            sort="shelf",
            hidden=True,
        ),
        _figure(
            "workshop",
            translate("StockColumns", "Workshop"),
            lambda row: row.workshop,
            quiet=True,
            hidden=True,
        ),
        _figure(
            "loan", translate("StockColumns", "On loan"), lambda row: row.on_loan, quiet=True, hidden=True
        ),
    ]


def _figure(
    name: str,
    title: str,
    figure: Callable[[ItemBalance], int],
    tone: Callable[[ItemBalance], Tone | None] | None = None,
    *,
    quiet: bool = False,
    width: int = 62,
    drop: int = 0,
    hidden: bool = False,
) -> Column:
    return Column(
        name,
        title,
        lambda row: number(figure(row)),
        CellLook.MUTED if quiet else CellLook.STRONG,
        width=width,
        least=width - 14,
        sort=name,
        tone=tone,
        drop=drop,
        hidden=hidden,
    )


def _warned(row: ItemBalance) -> Tone | None:
    return Tone.RED if row.below else None


def _none_left(row: ItemBalance) -> Tone | None:
    return Tone.RED if row.below and row.free <= 0 else None


def below_words() -> str:
    """The chip of an item of which too little is free."""
    return QCoreApplication.translate("StockColumns", "Below least")


def _level_words(row: ItemBalance) -> str:
    if not row.min_stock:
        return UNKNOWN
    told = QCoreApplication.translate("StockColumns", "{free} of {least}")
    return told.format(free=number(row.free), least=number(row.min_stock))


_GROUPS = list(ItemGroup)
BALANCE_SORTS: dict[str, Callable[[Any], Any]] = {
    "item": lambda row: row.name,
    "on_hand": lambda row: row.on_hand,
    "allocated": lambda row: row.allocated,
    "free": lambda row: row.free,
    "least": lambda row: row.min_stock,
    "level": lambda row: (not row.below, row.free - row.min_stock),
    "group": lambda row: (_GROUPS.index(row.group), row.item_id),
    "shelf": lambda row: (not row.shelf, row.shelf),
    "workshop": lambda row: row.workshop,
    "loan": lambda row: row.on_loan,
}
"""How balances are put in order; the catalogue is short enough to be held whole."""


# the ledger card


def card_columns() -> list[Column]:
    """A row for each document; what was taken back and what took it back both stay, and say so."""
    translate = QCoreApplication.translate
    return [
        Column(
            "on",
            translate("LedgerCard", "Day"),
            lambda line: day(line.row.on),
            CellLook.DIGITS,
            width=102,
            least=98,
        ),
        Column(
            "document",
            translate("LedgerCard", "Document and what it was"),
            lambda line: document_title(line.row),
            CellLook.STRONG,
            width=150,
            stretch=1,
            least=150,
            second=lambda line: row_note(line.row),
            second_look=CellLook.MUTED,
            struck=lambda line: line.row.reversed,
        ),
        Column(
            "came",
            translate("LedgerCard", "In"),
            lambda line: number(line.row.came) if line.row.came else "",
            CellLook.STRONG,
            width=52,
            least=50,
            tone=lambda _: Tone.GREEN,
        ),
        Column(
            "went",
            translate("LedgerCard", "Out"),
            lambda line: number(line.row.went) if line.row.went else "",
            width=52,
            least=50,
        ),
        Column(
            "balance",
            translate("LedgerCard", "Balance"),
            lambda line: number(line.row.balance),
            CellLook.STRONG,
            width=78,
            least=74,
        ),
    ]


def document_title(row: LedgerRow) -> str:
    """«Voucher 1404/000103»; a document without a paper by its kind alone."""
    words = document_words(row.kind)
    return f"{words} {isolate(row.document_no)}" if row.document_no else words


def row_note(row: LedgerRow) -> str:
    """Whom a document is about, or which one it takes back; one that was taken back says so first."""
    if row.kind is DocumentKind.REVERSAL:
        kind = document_words(row.undoes_kind) if row.undoes_kind is not None else ""
        told = QCoreApplication.translate("LedgerCard", "takes back {document}")
        return told.format(document=f"{kind} {isolate(row.undoes)}".strip())
    parts = [QCoreApplication.translate("LedgerCard", "Taken back")] if row.reversed else []
    if row.source is not None:
        parts.append(source_words(row.source))
    elif row.kind is DocumentKind.ISSUE:
        loan = QCoreApplication.translate("LedgerCard", "on loan")
        parts.append(loan if row.loan else QCoreApplication.translate("LedgerCard", "for good"))
    elif row.kind is DocumentKind.SCRAP and row.workshop:
        told = QCoreApplication.translate("LedgerCard", "from the workshop: {count}")
        parts.append(told.format(count=number(row.workshop)))
    elif row.workshop:
        told = QCoreApplication.translate("LedgerCard", "into the workshop: {count}")
        parts.append(told.format(count=number(row.workshop)))
    elif row.came_by:
        told = QCoreApplication.translate("LedgerCard", "brought by return {number}")
        parts.append(told.format(number=isolate(row.came_by)))
    parts.append(row.who)
    return " — ".join(part for part in parts if part)


# who is promised pieces


def promise_columns() -> list[Column]:
    """Names with what is kept for them, and until when."""
    translate = QCoreApplication.translate
    return [
        Column(
            "name",
            translate("Promised", "Name"),
            lambda row: row.name,
            CellLook.STRONG,
            width=150,
            stretch=2,
        ),
        Column("file", translate("Promised", "File"), lambda row: row.file_no, CellLook.CODE, width=104),
        Column("pieces", translate("Promised", "Serial or pieces"), _pieces, width=196, stretch=1),
        Column(
            "since",
            translate("Promised", "Promised on"),
            lambda row: day(row.allocated_on),
            CellLook.DIGITS,
            width=100,
            drop=2,
        ),
        Column(
            "until",
            translate("Promised", "Kept until"),
            lambda row: day(row.expires_on),
            CellLook.DIGITS,
            width=100,
        ),
        Column(
            "request",
            translate("Promised", "Request"),
            lambda row: row.request_no or UNKNOWN,
            CellLook.DIGITS,
            width=104,
            drop=1,
        ),
    ]


def _pieces(row: PromisedPieces) -> str:
    if row.serial:
        return isolate(row.serial)
    return f"{number(row.quantity)} ({row.size})" if row.size else number(row.quantity)
