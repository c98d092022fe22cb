# SPDX-License-Identifier: Apache-2.0
"""One line of a voucher that is being filled in, and how a draft keeps it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date

from welfare_desk.domain.equipment.items import ItemKind, Unit
from welfare_desk.domain.equipment.loans import proposed_due
from welfare_desk.domain.equipment.stock import Mode
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.handing import GoodsFound, ReadyGoods
from welfare_desk.services.equipment.issuing import IssueLine


@dataclass(frozen=True)
class VoucherLine:
    """Pieces of an item; `serials` are free devices to choose from, `promised` what a promise keeps for them.

    `value` and `fault` come from the office: what it is worth, and what speaks against it.
    """

    id: int
    code: str
    name: str
    kind: ItemKind
    unit: Unit
    returnable: bool
    quantity: int = 1
    size: str = ""
    serial: str = ""
    lent: bool = False
    serials: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    promised: bool = False
    value: Rial | None = None
    fault: str = ""

    @property
    def mode(self) -> Mode:
        """How it is handed out."""
        return Mode.LOAN if self.lent else Mode.GIVEN

    @property
    def is_device(self) -> bool:
        """Whether it is one device with a serial number."""
        return self.kind is ItemKind.SERIAL

    @property
    def lacks_serial(self) -> bool:
        """Whether it cannot be handed out before a device is named."""
        return self.is_device and not self.serial

    def asked(self, due_on: date | None) -> IssueLine:
        """The line as the command takes it; `due_on` is the last day of what is lent."""
        serials = (self.serial,) if self.serial else ()
        return IssueLine(self.code, self.quantity, self.size, serials, due_on if self.lent else None)


def found_line(found: GoodsFound, today: date, taken: Sequence[str]) -> VoucherLine:
    """A line of what was scanned or chosen; a device of which one alone is left is named at once."""
    item = found.item
    left = [serial for serial in found.serials if serial not in taken]
    only = left[0] if len(left) == 1 else ""
    return VoucherLine(
        0,
        item.code,
        item.name,
        item.kind,
        item.unit,
        item.returnable,
        size=found.size or (item.sizes[0] if len(item.sizes) == 1 else ""),
        serial=found.serial or only,
        lent=proposed_due(item, today) is not None,
        serials=found.serials,
        sizes=item.sizes,
    )


def ready_lines(ready: ReadyGoods) -> list[VoucherLine]:
    """The lines that keep a promise: one for each device, or one for pieces without a number."""
    item = ready.item
    line = VoucherLine(
        0,
        item.code,
        item.name,
        item.kind,
        item.unit,
        item.returnable,
        ready.quantity,
        ready.size,
        lent=ready.due_on is not None,
        serials=ready.serials,
        sizes=item.sizes,
        promised=True,
    )
    if item.kind is not ItemKind.SERIAL:
        return [line]
    named = [*ready.handed_serials, *[""] * ready.quantity][: ready.quantity]
    return [replace(line, quantity=1, serial=serial) for serial in named]


def as_text(lines: Sequence[VoucherLine]) -> str:
    """Lines as a draft keeps them, without what the office says of them."""
    kept = [
        {name: value for name, value in asdict(line).items() if name not in ("value", "fault")}
        for line in lines
    ]
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def from_text(text: str) -> list[VoucherLine]:
    """The lines of a draft; none where it is of another program."""
    try:
        return [
            VoucherLine(
                **{
                    **row,
                    "kind": ItemKind(row["kind"]),
                    "unit": Unit(row["unit"]),
                    "serials": tuple(row["serials"]),
                    "sizes": tuple(row["sizes"]),
                }
            )
            for row in json.loads(text or "[]")
        ]
    except (ValueError, TypeError, KeyError, AttributeError):
        return []
