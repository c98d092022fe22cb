# SPDX-License-Identifier: Apache-2.0
"""The catalogue as the office's own data: items added, changed, confirmed, no longer handed out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.equipment.items import Item, ItemGroup, ItemKind, Unit, checked_item
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.equipment import items, ledger, requests


@dataclass(frozen=True)
class ItemFacts:
    """An item as typed; what `need` and `service` leave empty is the item's own."""

    code: str
    name: str
    group: ItemGroup
    kind: ItemKind
    unit: Unit
    sizes: tuple[str, ...] = ()
    disabilities: tuple[DisabilityType, ...] = ()
    reissue_months: int | None = None
    need: str = ""
    service: str = ""
    returnable: bool = False
    needs_prescription: bool = False
    min_stock: int = 0
    barcode: str = ""
    unit_price: Rial | None = None
    shelf: str = ""


@dataclass(frozen=True)
class AddItem:
    """A new item of the catalogue."""

    item: ItemFacts


@dataclass(frozen=True)
class ChangeItem:
    """An item changed to what it says; its code is what it is known by. `version` is the row as seen."""

    item: ItemFacts
    version: int
    retired: bool = False


@dataclass(frozen=True)
class ListItems:
    """The catalogue; `retired` False leaves out what is no longer handed out."""

    retired: bool = True


@dataclass(frozen=True)
class ItemKept:
    """The item as it stands now."""

    code: str
    item_id: int
    version: int
    name: str


@question("equipment.items", permission=Permission.VIEW_FILES)
def list_items(look: Look, facts: ListItems) -> tuple[Item, ...]:
    """Every item by group; the catalogue is short enough to be shown whole."""
    return items.items(look.db.connection, retired=facts.retired)


@command("equipment.add_item", permission=Permission.EDIT_STORE, touches={Kind.STOCK})
def add_item(work: Work, facts: AddItem) -> ItemKept:
    """Add an item; RuleError `bad_fields` with every bad field, `item_known` (item, name)."""
    item = checked_item(_typed(facts.item))
    work.about("item", item.code)
    return ItemKept(item.code, items.add_item(work.db, item), 1, item.name)


@command("equipment.change_item", permission=Permission.EDIT_STORE, touches={Kind.STOCK})
def change_item(work: Work, facts: ChangeItem) -> ItemKept:
    """Change an item; an interval that is saved is confirmed by the office.

    Interval, need and prescription are rules for clients: to change them takes the right to approve.
    RuleError `unknown_item`, `bad_fields`, `item_known`, `item_kind_fixed` once something of it came in,
    `item_in_store` for one to be retired that is still there, `item_awaited` for one to be retired, or to
    change its waiting list, while a request for it lives, `stale_row`; NotPermitted.
    """
    present = items.find_item(work.db.connection, facts.item.code)
    typed = replace(_typed(facts.item), id=present.id, version=facts.version, retired=facts.retired)
    item = checked_item(typed)
    used = ledger.has_moved(work.db.raw, present.id)
    kept = set(present.sizes) <= set(item.sizes) and bool(present.sizes) == bool(item.sizes)
    if used and (item.kind is not present.kind or not kept):
        raise RuleError("item_kind_fixed", item=item.code, name=item.name)
    if _rules(item) != _rules(present) and not work.user.may(Permission.APPROVE):
        raise NotPermitted(permission=Permission.APPROVE.value, user=work.user.name)
    leaves = item.service != present.service or (item.retired and not present.retired)
    if leaves and requests.any_live(work.db.raw, present.id):
        raise RuleError("item_awaited", item=item.code, name=item.name)
    if item.retired and not present.retired and ledger.pieces_held(work.db.raw, present.id):
        raise RuleError("item_in_store", item=item.code, name=item.name)
    items.change_item(work.db, item)
    work.about("item", item.code)
    return ItemKept(item.code, item.id, facts.version + 1, item.name)


def _rules(item: Item) -> tuple[object, ...]:
    """What decides whether a client gets it."""
    return item.reissue_months, item.need, item.needs_prescription


def _typed(facts: ItemFacts) -> Item:
    return Item(
        facts.code,
        facts.name,
        facts.group,
        facts.kind,
        facts.unit,
        facts.sizes,
        facts.disabilities,
        facts.reissue_months,
        False,
        facts.need,
        facts.service,
        facts.returnable,
        facts.needs_prescription,
        facts.min_stock,
        facts.barcode,
        facts.unit_price,
        facts.shelf,
    )
