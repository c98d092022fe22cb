# SPDX-License-Identifier: Apache-2.0
"""Items that are changed while their goods are there and while somebody waits for them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.support.equipment import CANE, CHAIR, Equipped
from tests.support.equipment import storekeeper as as_storekeeper
from welfare_desk.domain.errors import NotPermitted
from welfare_desk.services.equipment.catalogue import (
    AddItem,
    ChangeItem,
    ItemFacts,
    ListItems,
    add_item,
    change_item,
    list_items,
)

FIELDS = ItemFacts.__dataclass_fields__


def changed(office: Equipped, code: str, **more: Any) -> ChangeItem:
    """An item as it stands, but for these facts."""
    (item,) = [one for one in office.ask(list_items, ListItems()) if one.code == code]
    facts = ItemFacts(**{name: getattr(item, name) for name in FIELDS})
    retired = more.pop("retired", False)
    return ChangeItem(replace(facts, **more), item.version, retired)


def test_an_item_of_one_size_gets_no_others_once_it_came_in(office: Equipped) -> None:
    office.receive(CANE, 3)
    assert office.refused(change_item, changed(office, CANE, sizes=("S", "M"))) == "item_kind_fixed"
    assert office.do(change_item, changed(office, "CRUTCH", sizes=("S", "M"))).version == 2


def test_a_size_stands_once_however_it_is_spelled(office: Equipped) -> None:
    code, facts = office.refusal(change_item, changed(office, "CRUTCH", sizes=("S", "s")))
    assert (code, facts["fields"], facts["codes"]) == ("bad_fields", ["sizes"], ["size_twice"])


def test_while_somebody_waits_the_list_stays_and_the_item_is_not_retired(office: Equipped) -> None:
    office.request(0)
    assert office.refused(change_item, changed(office, CHAIR, service="zzz")) == "item_awaited"
    assert office.refused(change_item, changed(office, CHAIR, retired=True)) == "item_awaited"


@pytest.mark.parametrize("rule", [{"reissue_months": None}, {"need": "other"}, {"needs_prescription": True}])
def test_rules_for_clients_are_changed_by_whoever_approves(office: Equipped, rule: dict[str, Any]) -> None:
    facts = changed(office, CHAIR, **rule)
    with as_storekeeper(office) as keeper:
        with pytest.raises(NotPermitted):
            keeper.do(change_item, facts)
        assert keeper.do(change_item, changed(office, CHAIR, shelf="الف-۲")).version == 2
    assert office.do(change_item, changed(office, CHAIR, **rule)).version == 3


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"code": CANE.lower()}, "code"),
        ({"name": "عصای  تک پایه"}, "name"),
        ({"barcode": "C-77"}, "barcode"),
        ({"barcode": CANE.lower()}, "barcode"),
        ({"code": "C-77"}, "code"),
    ],
)
def test_it_is_told_which_field_another_item_has(office: Equipped, more: dict[str, str], reason: str) -> None:
    office.do(change_item, changed(office, CANE, barcode="C-77"))
    cane = changed(office, CANE).item
    facts = replace(cane, **{"code": "CANE-NEW", "name": "عصای تازه", "barcode": "", **more})
    code, told = office.refusal(add_item, AddItem(facts))
    assert (code, told["reason"], told["item"], told["name"]) == ("item_known", reason, CANE, cane.name)


def test_a_barcode_is_no_other_items_code(office: Equipped) -> None:
    assert office.refused(change_item, changed(office, "CRUTCH", barcode=CANE)) == "item_known"
    office.do(change_item, changed(office, "CRUTCH", barcode="C-77"))
    crutch = changed(office, "CRUTCH").item
    twin = replace(crutch, code="C-77", name="عصای دیگر", barcode="")
    assert office.refused(add_item, AddItem(twin)) == "item_known"
