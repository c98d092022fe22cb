# SPDX-License-Identifier: Apache-2.0
"""The catalogue of assistive devices as the office's own data, and what every office starts with.

Source: domain notes 4.1 (names) and 4.2 (prices); intervals are proposals until the
office confirms them (4.4).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import fold, latin_digits, unify
from welfare_desk.domain.waiting.entries import LONGEST_SERVICE, PENSION

LONGEST_CODE = 40
LONGEST_NAME = 80
LONGEST_SIZE = 20
MOST_SIZES = 20
MOST_MONTHS = 600
"""Fifty years: no interval is longer."""
MOST_IN_STORE = 1_000_000
"""Pieces of one movement, and of a least stock."""
PROPOSED_MONTHS = 36
"""Re-issue interval of durables until the office says otherwise (domain notes 4.4)."""

NOT_EQUIPMENT = frozenset(
    {PENSION, "living-allowance", "care-allowance", "dowry", "housing-deposit", "home-adaptation"}
)
"""Waiting lists of the program from which no goods are handed out."""

_SERVICE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_CODE = re.compile(r"[A-Z][A-Z0-9]*(-[A-Z0-9]+)*")


class ItemKind(StrEnum):
    """How an item is told apart in the store."""

    SERIAL = "serial"
    DURABLE = "durable"
    CONSUMABLE = "consumable"


class Unit(StrEnum):
    """What one piece of an item is."""

    DEVICE = "device"
    PIECE = "piece"
    PAIR = "pair"
    PACK = "pack"


class ItemGroup(StrEnum):
    """Groups of the catalogue (domain notes 4.1)."""

    MOBILITY = "mobility"
    BED = "bed"
    TOILET = "toilet"
    VISION = "vision"
    HEARING = "hearing"
    ORTHOSIS = "orthosis"
    CONSUMABLE = "consumable"
    RESPIRATORY = "respiratory"


@dataclass(frozen=True)
class Item:
    """One assistive device of the catalogue (`equipment_item`). `id` 0: not kept yet."""

    code: str
    name: str
    group: ItemGroup
    kind: ItemKind
    unit: Unit
    sizes: tuple[str, ...] = ()
    """Size variants; empty where there is one size."""
    disabilities: tuple[DisabilityType, ...] = ()
    """Whom it is for; empty for everybody."""
    reissue_months: int | None = None
    """Months before the same need is met again; None: no interval."""
    interval_proposed: bool = False
    """The interval is ours until the office confirms it."""
    need: str = ""
    """Items of one need share their interval, as all wheelchairs do; a code, never empty once kept."""
    service: str = ""
    """The waiting list that it is handed out from."""
    returnable: bool = False
    needs_prescription: bool = False
    min_stock: int = 0
    barcode: str = ""
    unit_price: Rial | None = None
    """The usual price of one unit; guards against rial typed as toman."""
    shelf: str = ""
    retired: bool = False
    id: int = 0
    version: int = 0

    def usable_by(self, types: Sequence[DisabilityType]) -> bool:
        """Whether it is meant for somebody with these disabilities."""
        return not self.disabilities or any(kind in self.disabilities for kind in types)

    def titled(self, size: str = "", model: str = "") -> str:
        """The name with its size and the model of a device, as papers print it."""
        name = f"{self.name}، اندازهٔ {size}" if size else self.name
        return f"{name}، مدل {model}" if model else name


def item_code(typed: str) -> str:
    """The code of an item as kept: capital Latin letters, digits, hyphens; RuleError ``bad_item_code``."""
    code = latin_digits(unify(typed)).upper()
    if len(code) > LONGEST_CODE or not _CODE.fullmatch(code):
        raise RuleError("bad_item_code", longest=LONGEST_CODE)
    return code


def service_of(code: str) -> str:
    """The waiting list of an item that names none: its own code in small letters."""
    return code.lower()[:LONGEST_SERVICE].rstrip("-")


def checked_item(typed: Item) -> Item:
    """The item as kept. RuleError ``bad_fields`` names every field that is wrong, at once."""
    problems: list[Problem] = []
    code = _read_code(typed.code, problems)
    name, need = unify(typed.name), unify(typed.need).lower()
    service, barcode = unify(typed.service).lower(), latin_digits(unify(typed.barcode))
    sizes = tuple(dict.fromkeys(latin_digits(unify(size)) for size in typed.sizes if unify(size)))
    if not fold(name):
        problems.append(Problem("name", "required"))
    for field, value, most in (
        ("name", name, LONGEST_NAME),
        ("need", need, LONGEST_CODE),
        ("service", service, LONGEST_SERVICE),
        ("barcode", barcode, LONGEST_CODE),
        ("shelf", unify(typed.shelf), LONGEST_NAME),
    ):
        if len(value) > most:
            problems.append(Problem(field, "too_long"))
    if len({fold(size) for size in sizes}) < len(sizes):
        problems.append(Problem("sizes", "size_twice"))
    if len(sizes) > MOST_SIZES or any(len(size) > LONGEST_SIZE for size in sizes):
        problems.append(Problem("sizes", "too_long"))
    _check_figures(typed, problems)
    _check_service(service, problems)
    if typed.kind is ItemKind.CONSUMABLE and typed.returnable:
        problems.append(Problem("returnable", "consumable_returns"))
    if problems:
        raise refused(problems)
    return replace(
        typed,
        code=code,
        name=name,
        need=need or service_of(code),
        service=service or service_of(code),
        barcode=barcode,
        sizes=sizes,
        shelf=unify(typed.shelf),
    )


def _check_service(service: str, problems: list[Problem]) -> None:
    if service and not _SERVICE.fullmatch(service):
        problems.append(Problem("service", "bad_service_code"))
    elif service in NOT_EQUIPMENT:
        problems.append(Problem("service", "service_of_payment"))


def _check_figures(typed: Item, problems: list[Problem]) -> None:
    if typed.reissue_months is not None and not 1 <= typed.reissue_months <= MOST_MONTHS:
        problems.append(Problem("reissue_months", "out_of_range"))
    if not 0 <= typed.min_stock <= MOST_IN_STORE:
        problems.append(Problem("min_stock", "out_of_range"))
    if typed.unit_price is not None and typed.unit_price.amount <= 0:
        problems.append(Problem("unit_price", "out_of_range"))


def _read_code(typed: str, problems: list[Problem]) -> str:
    try:
        return item_code(typed)
    except RuleError as error:
        problems.append(Problem("code", error.code))
        return ""


def read_size(item: Item, typed: str) -> str:
    """The size as the catalogue spells it; empty for an item of one size.

    RuleError ``unknown_size`` (item, sizes) for another, and for none where there are several.
    """
    size = latin_digits(unify(typed))
    if not item.sizes:
        if size:
            raise RuleError("unknown_size", item=item.code, name=item.name, size=size, sizes="")
        return ""
    for known in item.sizes:
        if fold(known) == fold(size):
            return known
    raise RuleError("unknown_size", item=item.code, name=item.name, size=size, sizes="، ".join(item.sizes))
