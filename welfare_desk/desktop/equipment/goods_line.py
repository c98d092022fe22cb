# SPDX-License-Identifier: Apache-2.0
"""A line of goods as keyed in, how a draft keeps it, and how what is typed finds its item."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import listed, number
from welfare_desk.desktop.wording.payments import rial_words
from welfare_desk.domain.equipment.items import Item, ItemKind
from welfare_desk.domain.equipment.stock import serial_key
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import fold, isolate, latin_digits, unify


@dataclass(frozen=True)
class GoodsLine:
    """Pieces of one item. `as_typed`: the price is far from the usual one, and somebody said it is right."""

    item: str
    name: str
    kind: ItemKind
    quantity: int
    size: str = ""
    serials: tuple[str, ...] = ()
    unit_cost: Rial | None = None
    model: str = ""
    as_typed: bool = False

    @property
    def cost(self) -> Rial | None:
        """What all pieces cost together."""
        return None if self.unit_cost is None else self.unit_cost * self.quantity


def to_text(lines: Sequence[GoodsLine]) -> str:
    """Lines as a draft keeps them; empty for none."""
    rows = []
    for line in lines:
        row = asdict(line)
        row["unit_cost"] = None if line.unit_cost is None else line.unit_cost.amount
        rows.append(row)
    return json.dumps(rows, ensure_ascii=False) if rows else ""


def from_text(text: str) -> tuple[GoodsLine, ...]:
    """The lines of a draft; none where it holds something else."""
    try:
        rows = json.loads(text) if text else []
        return tuple(_line(row) for row in rows)
    except (ValueError, TypeError, KeyError):
        return ()


def _line(row: dict[str, Any]) -> GoodsLine:
    cost = row["unit_cost"]
    values = {
        **row,
        "kind": ItemKind(row["kind"]),
        "serials": tuple(row["serials"]),
        "unit_cost": None if cost is None else Rial(cost),
    }
    return GoodsLine(**values)


def find_item(catalogue: Sequence[Item], typed: str) -> Item | None:
    """The item of a code, a barcode or a name, in whatever spelling."""
    key, code = fold(typed), latin_digits(unify(typed)).upper()
    if not key:
        return None
    for item in catalogue:
        if code in (item.code, item.barcode.upper()) or key == fold(item.name):
            return item
    return None


def with_serial(line: GoodsLine, serial: str) -> GoodsLine:
    """The line with one serial more; one that is there already is not taken twice."""
    if serial_key(serial) in {serial_key(one) for one in line.serials}:
        return line
    return replace(line, serials=(*line.serials, serial))


def line_columns(*, priced: bool) -> list[Column]:
    """The lines of a form."""
    translate = QCoreApplication.translate
    columns = [
        Column(
            "item", translate("GoodsLines", "Item"), _titled, CellLook.STRONG, width=170, stretch=2, least=110
        ),
        Column(
            "pieces",
            translate("GoodsLines", "Pieces"),
            lambda line: number(line.quantity),
            width=62,
            least=50,
        ),
        Column(
            "serials",
            translate("GoodsLines", "Serials"),
            _serials,
            CellLook.MUTED,
            width=150,
            stretch=2,
            least=80,
        ),
    ]
    if priced:
        columns.append(
            Column(
                "cost",
                translate("GoodsLines", "Price of one"),
                lambda line: "—" if line.unit_cost is None else rial_words(line.unit_cost),
                width=150,
                least=110,
            )
        )
    return columns


def _titled(line: GoodsLine) -> str:
    return f"{line.name} ({line.size})" if line.size else line.name


def _serials(line: GoodsLine) -> str:
    if line.kind is not ItemKind.SERIAL:
        return "—"
    if not line.serials:
        return QCoreApplication.translate("GoodsLines", "labels of the office")
    return listed(isolate(serial) for serial in line.serials)
