# SPDX-License-Identifier: Apache-2.0
"""The catalogue of assistive devices (domain notes 4.1): the office's own rows from its first day on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import CheckConstraint, Column, Connection, Index, Integer, Text, select, text

from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.equipment.catalogue import SHIPPED_ITEMS
from welfare_desk.domain.equipment.items import Item, ItemGroup, ItemKind, Unit
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import fold, latin_digits, unify
from welfare_desk.storage.metadata import Flag, Rials, one_of, row_id, row_version, strict_table
from welfare_desk.storage.uow import UnitOfWork

EQUIPMENT_ITEM = strict_table(
    "equipment_item",
    row_id(),
    Column("code", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("fold", Text, nullable=False, unique=True),
    Column("item_group", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("sizes", Text, nullable=False, server_default="[]"),  # JSON list of texts
    Column("disabilities", Text, nullable=False, server_default="[]"),  # JSON list of codes; [] for all
    Column("reissue_months", Integer),
    Column("interval_proposed", Flag, nullable=False, server_default="0"),
    Column("need", Text, nullable=False),
    Column("service", Text, nullable=False),
    Column("returnable", Flag, nullable=False, server_default="0"),
    Column("needs_prescription", Flag, nullable=False, server_default="0"),
    Column("min_stock", Integer, nullable=False, server_default="0"),
    Column("barcode", Text, nullable=False, server_default=""),
    Column("unit_price", Rials),
    Column("shelf", Text, nullable=False, server_default=""),
    Column("retired", Flag, nullable=False, server_default="0"),
    row_version(),
    one_of("item_group", ItemGroup),
    one_of("kind", ItemKind),
    one_of("unit", Unit),
    CheckConstraint("length(code) BETWEEN 1 AND 40"),
    CheckConstraint("length(fold) > 0"),
    CheckConstraint("json_valid(sizes) AND json_valid(disabilities)"),
    CheckConstraint("reissue_months BETWEEN 1 AND 600"),
    CheckConstraint("length(need) > 0 AND length(service) > 0"),
    CheckConstraint("min_stock >= 0"),
    CheckConstraint("unit_price > 0"),
    CheckConstraint(
        "interval_proposed IN (0, 1) AND returnable IN (0, 1) AND needs_prescription IN (0, 1)"
        " AND retired IN (0, 1)"
    ),
    CheckConstraint("kind <> 'consumable' OR returnable = 0"),
    Index("uq_equipment_item_barcode", "barcode", unique=True, sqlite_where=text("barcode <> ''")),
    Index("ix_equipment_item_need", "need"),
)

_COLUMNS = tuple("item_group" if part.name == "group" else part.name for part in fields(Item))
SELECTED = ", ".join(f"equipment_item.{name}" for name in _COLUMNS)
"""The columns of an item in the order of its fields, for statements that join the table."""


def item_of(row: Sequence[Any]) -> Item:
    """The item of a row that selects `SELECTED`, or of a select of the same columns."""
    values = dict(zip((part.name for part in fields(Item)), row, strict=True))
    price = values["unit_price"]
    return Item(
        **{
            **values,
            "group": ItemGroup(values["group"]),
            "kind": ItemKind(values["kind"]),
            "unit": Unit(values["unit"]),
            "sizes": tuple(json.loads(values["sizes"])),
            "disabilities": tuple(DisabilityType(code) for code in json.loads(values["disabilities"])),
            "interval_proposed": bool(values["interval_proposed"]),
            "returnable": bool(values["returnable"]),
            "needs_prescription": bool(values["needs_prescription"]),
            "retired": bool(values["retired"]),
            "unit_price": Rial(price) if isinstance(price, int) else price,
        }
    )


def _row(item: Item) -> dict[str, Any]:
    values = {part.name: getattr(item, part.name) for part in fields(Item) if part.name not in _NOT_KEPT}
    return {
        **values,
        "item_group": item.group,
        "fold": fold(item.name),
        "sizes": json.dumps(item.sizes, ensure_ascii=False),
        "disabilities": json.dumps([kind.value for kind in item.disabilities]),
    }


_NOT_KEPT = frozenset({"id", "version", "group", "sizes", "disabilities"})


def found_catalogue(uow: UnitOfWork) -> None:
    """Write the items that every office starts with, once in the life of a database."""
    names = tuple(name for name in _row(SHIPPED_ITEMS[0]))
    rows = []
    for item in SHIPPED_ITEMS:
        row = _row(item)
        price = row["unit_price"]
        row["unit_price"] = None if price is None else price.amount
        rows.append(tuple(_bare(row[name]) for name in names))
    uow.insert_many(EQUIPMENT_ITEM, names, rows)


def _bare(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return str(value) if isinstance(value, str) else value


def items(connection: Connection, *, retired: bool = True) -> tuple[Item, ...]:
    """Every item, by group and name; `retired` False leaves out those no longer handed out."""
    statement = select(*(EQUIPMENT_ITEM.c[name] for name in _COLUMNS))
    if not retired:
        statement = statement.where(EQUIPMENT_ITEM.c.retired == 0)
    found = [item_of(row) for row in connection.execute(statement)]
    order = list(ItemGroup)
    return tuple(sorted(found, key=lambda item: (order.index(item.group), item.id)))


def find_item(connection: Connection, typed: str) -> Item:
    """The item of a code, barcode or name as typed; RuleError `unknown_item` (item)."""
    return known_item(of_codes(connection, (typed,)), typed)


_OF_CODES = (
    f"SELECT asked.value ->> 0, {SELECTED} FROM json_each(?) AS asked JOIN equipment_item"
    " ON equipment_item.code = asked.value ->> 1 OR equipment_item.fold = asked.value ->> 2"
    " OR (equipment_item.barcode <> '' AND equipment_item.barcode = asked.value ->> 1)"
)


def of_codes(connection: Connection, typed: Iterable[str]) -> Mapping[str, Item]:
    """The items of codes, barcodes or names, by what was typed; what is unknown is left out."""
    asked = tuple(dict.fromkeys(typed))
    keys = [[one, latin_digits(unify(one)).upper(), fold(one)] for one in asked]
    raw = connection.connection.driver_connection
    assert raw is not None
    rows = raw.execute(_OF_CODES, (json.dumps(keys, ensure_ascii=False),)).fetchall()
    return {row[0]: item_of(row[1:]) for row in rows}


def known_item(known: Mapping[str, Item], typed: str) -> Item:
    """The item of what was typed, out of `of_codes`; RuleError `unknown_item` (item)."""
    if typed not in known:
        raise RuleError("unknown_item", item=typed)
    return known[typed]


def of_ids(raw: Any, ids: Iterable[int]) -> Mapping[int, Item]:
    """The items of rows that are known to be there."""
    rows = raw.execute(
        f"SELECT {SELECTED} FROM equipment_item WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ).fetchall()
    found = [item_of(row) for row in rows]
    return {item.id: item for item in found}


def add_item(uow: UnitOfWork, item: Item) -> int:
    """A new item; RuleError `item_known` (item, name; reason: the field that another one has already)."""
    _refuse_twin(uow, item)
    return uow.insert(EQUIPMENT_ITEM, _row(item))


def change_item(uow: UnitOfWork, item: Item) -> None:
    """Change an item to what it says; RuleError `stale_row`, `item_known`."""
    _refuse_twin(uow, item)
    uow.update(EQUIPMENT_ITEM, item.id, item.version, _row(item))


def _refuse_twin(uow: UnitOfWork, item: Item) -> None:
    c = EQUIPMENT_ITEM.c
    same = (c.code == item.code) | (c.fold == fold(item.name)) | (c.barcode == item.code)
    if item.barcode:
        same |= (c.barcode == item.barcode) | (c.code == item.barcode.upper())
    twin = uow.connection.execute(select(c.code, c.name, c.barcode).where(same, c.id != item.id)).first()
    if twin is not None:
        raise RuleError("item_known", item=twin.code, name=twin.name, reason=_twice(item, *twin))


def _twice(item: Item, code: str, name: str, barcode: str) -> str:
    """Which field of an item its twin has; a code must be no barcode either, for both are typed."""
    if code == item.code:
        return "code"
    if fold(name) == fold(item.name):
        return "name"
    return "code" if barcode == item.code else "barcode"
