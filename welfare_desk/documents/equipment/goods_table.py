# SPDX-License-Identifier: Apache-2.0
"""The table of goods with their prices, as receipts and transfers have it, and the list of many serials."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.equipment.store_sheet import TABLE_GAP, StoreSheet
from welfare_desk.documents.equipment.store_wording import (
    UNITS,
    UNKNOWN,
    money,
    one_line,
    pieces,
    sum_told,
    whole,
)
from welfare_desk.documents.kit.carried import CarriedTable
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.style import AMOUNT, TABLE_CELL, TABLE_STRONG, Style
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import NOTHING, amount, or_nothing
from welfare_desk.domain.equipment.store_papers import ReceivedLine
from welfare_desk.domain.money import Rial

CODE = TABLE_CELL.at(7.0)
"""Codes of the catalogue are long Latin words."""
SERIAL = TABLE_CELL.at(7.6)
STRONG_AMOUNT = Style(Weight.MEDIUM, 8.2, tabular=True)
_MOST_IN_CELL = 4
"""Serials in a row of the table; more of them are listed under it."""
_IN_A_ROW = 30
_LISTED = "شماره‌های سریال"


def draw_goods(sheet: StoreSheet, flow: Flow, lines: Sequence[ReceivedLine], closing: float) -> None:
    """The table, its sum in words, the list of serials; the last rows stay with ``closing`` points."""
    listed = [number for number, line in enumerate(lines) if len(line.serials) > _MOST_IN_CELL]
    told = sum_told([line.cost for line in lines])
    flow.y -= TABLE_GAP
    table = _table(sheet, lines)
    table.draw_carried(flow, sheet.words_height(told) + (0.0 if listed else closing))
    sheet.words(flow, told)
    if listed:
        _draw_serials(sheet, flow, lines, listed, closing)


def _table(sheet: StoreSheet, lines: Sequence[ReceivedLine]) -> CarriedTable:
    serials = any(line.serials for line in lines)
    columns = [
        TableColumn("ردیف", 9),
        TableColumn("کد کالا", 30, Align.CENTRE, CODE),
        TableColumn("شرح", 36 if serials else 62, Align.RIGHT, TABLE_STRONG),
        TableColumn("واحد", 12),
        TableColumn("مقدار", 13, Align.RIGHT, AMOUNT),
        *([TableColumn("سریال", 28, Align.CENTRE, SERIAL)] if serials else []),
        TableColumn("بهای واحد (ریال)", 26, Align.RIGHT, AMOUNT),
        TableColumn("بهای کل (ریال)", 28, Align.RIGHT, STRONG_AMOUNT),
    ]

    def spelled(sums: Sequence[int]) -> list[str]:
        known, unknown = sums
        return [""] * (len(columns) - 1) + [UNKNOWN if unknown else amount(Rial(known))]

    return CarriedTable(
        sheet.book,
        sheet.width,
        columns,
        count=len(lines),
        line=lambda index: _cells(index + 1, lines[index], serials),
        values=lambda index: _values(lines[index].cost),
        spelled=spelled,
        label_at=2,
        whole=f"جمع ({whole(len(lines))} ردیف)",
    )


def _values(cost: Rial | None) -> tuple[int, int]:
    """What is added up: the known, and how many are not."""
    return (0, 1) if cost is None else (cost.amount, 0)


def _cells(number: int, line: ReceivedLine, serials: bool) -> list[str]:
    cells = [
        whole(number),
        or_nothing(line.code),
        or_nothing(one_line(line.name)),
        UNITS[line.unit],
        whole(line.quantity),
    ]
    if serials:
        cells.append(_serials(line.serials))
    return [*cells, money(line.unit_cost), money(line.cost)]


def _serials(serials: Sequence[str]) -> str:
    if not serials:
        return NOTHING
    if len(serials) > _MOST_IN_CELL:
        return f"{whole(len(serials))} سریال، فهرست زیر"
    return "، ".join(serials)


def _draw_serials(
    sheet: StoreSheet, flow: Flow, lines: Sequence[ReceivedLine], listed: Sequence[int], closing: float
) -> None:
    rows = [
        (
            whole(number + 1),
            f"{one_line(lines[number].name)}، {pieces(lines[number].quantity, lines[number].unit)}"
            if not at
            else f"{one_line(lines[number].name)} (ادامه)",
            "، ".join(lines[number].serials[at : at + _IN_A_ROW]),
        )
        for number in listed
        for at in range(0, len(lines[number].serials), _IN_A_ROW)
    ]
    columns = [
        TableColumn("ردیف", 9),
        TableColumn("شرح", 40, Align.RIGHT, TABLE_STRONG),
        TableColumn("سریال‌ها", 133, Align.RIGHT, SERIAL),
    ]
    table = Table(sheet.book, sheet.width, columns, rows)
    flow.section(_LISTED, table.first_height if len(rows) > 2 else table.height + closing)
    table.draw(flow, closing)
