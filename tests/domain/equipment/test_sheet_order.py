# SPDX-License-Identifier: Apache-2.0
"""The rows of an empty count sheet: along the shelves, what has no shelf last."""

from __future__ import annotations

from welfare_desk.domain.equipment.items import Item, ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.stock import sheet_order


def of(code: str, shelf: str = "", sizes: tuple[str, ...] = ()) -> Item:
    return Item(code, code, ItemGroup.MOBILITY, ItemKind.DURABLE, Unit.PIECE, sizes, shelf=shelf)


def test_shelves_are_walked_along_and_every_size_has_a_row() -> None:
    catalogue = (of("C"), of("A", "ب"), of("B", "الف", ("S", "L")), of("D", "الف"))
    assert [(item.code, size) for item, size in sheet_order(catalogue)] == [
        ("B", "S"), ("B", "L"), ("D", ""), ("A", ""), ("C", ""),
    ]  # fmt: skip
