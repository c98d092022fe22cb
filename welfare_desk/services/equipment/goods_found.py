# SPDX-License-Identifier: Apache-2.0
"""Goods looked for by barcode, name or serial number, whatever keyboard layout was on."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.keyboard import layout_guesses
from welfare_desk.domain.summary.handing import GoodsFound
from welfare_desk.domain.text import fold
from welfare_desk.services.door import Look, question
from welfare_desk.storage.equipment import goods_found


@dataclass(frozen=True)
class FindGoods:
    """What was scanned or typed."""

    text: str
    limit: int = 8


@dataclass(frozen=True)
class FoundGoods:
    """Devices and items, the likeliest first; `exact`: the first is just what was scanned."""

    rows: tuple[GoodsFound, ...]
    exact: bool = False
    searched: str = ""
    """What was searched instead of what was typed, in the other keyboard layout; empty otherwise."""


@question("equipment.find_goods", permission=Permission.VIEW_FILES)
def find_goods(look: Look, facts: FindGoods) -> FoundGoods:
    """What can be handed out by this text; what was typed on the wrong keyboard is read the other way."""
    if not fold(facts.text):
        return FoundGoods(())
    found = _found(look, facts.text, facts.limit)
    for guess in layout_guesses(facts.text):
        if found.rows:
            break
        other = _found(look, guess, facts.limit)
        found = FoundGoods(other.rows, other.exact, guess if other.rows else "")
    return found


def _found(look: Look, text: str, limit: int) -> FoundGoods:
    raw = look.db.raw
    devices = goods_found.devices_named(raw, (text,), limit, look.today)
    goods = goods_found.goods_named(raw, (text,), limit, look.today)
    whole = bool(devices) and fold(devices[0].serial) == fold(text)
    named = fold(text) in {fold(one) for item in goods[:1] for one in (item.item.barcode, item.item.code)}
    rows = (*devices, *goods) if whole or not named else (*goods, *devices)
    return FoundGoods(rows[:limit], whole or named)
