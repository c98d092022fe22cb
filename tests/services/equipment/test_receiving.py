# SPDX-License-Identifier: Apache-2.0
"""Devices that had left the books come in again by their serials; nobody else's number does."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.equipment import CANE, CHAIR, TODAY, Equipped
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.stock import LABELS_AHEAD, Source
from welfare_desk.domain.money import MOST_TYPED, Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.catalogue import AddItem, ItemFacts, add_item
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.leaving import TransferGoods, transfer
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.store import ListDocuments, list_documents
from welfare_desk.services.equipment.taking import Asked


def test_a_device_that_went_to_another_office_comes_back_as_itself(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    office.do(transfer, TransferGoods((Asked(CHAIR, 1, serials=("A1",)),), "شهریار", "۱۲"))
    assert office.stands(CHAIR) == (1, 0, 0, 0)
    back = ReceiveGoods((ReceiveLine(CHAIR, 2, serials=("a1", "B1")),), Source.TRANSFER, "۱۳")
    moved = office.do(receive, back)
    assert (moved.serials, office.stands(CHAIR)) == (("A1", "B1"), (3, 0, 0, 0))
    assert office.value("SELECT count(*) FROM device") == 3
    assert office.value("SELECT count(*) FROM stock_lot") == 2
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.GOODS_RECEIPT, moved.number))
    assert office.stands(CHAIR) == (1, 0, 0, 0)


def test_a_device_that_is_here_comes_in_no_second_time(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    office.hand_out(0, CHAIR, "A1")
    again = ReceiveGoods((ReceiveLine(CHAIR, 1, serials=("A1",)),), Source.TRANSFER, "۱۳")
    code, facts = office.refusal(receive, again)
    assert (code, facts) == (
        "serial_known",
        {"serial": "A1", "item": CHAIR, "name": "ویلچر معمولی", "place": "given"},
    )


def test_a_letter_of_tomorrow_brings_nothing(office: Equipped) -> None:
    facts = ReceiveGoods((ReceiveLine(CHAIR, 1),), Source.DONOR, "۱۳", letter_on=TODAY + timedelta(days=1))
    code, told = office.refusal(receive, facts)
    assert (code, told["fields"], told["codes"]) == ("bad_fields", ["letter_on"], ["date_in_future"])


def test_labels_go_on_past_five_places(office: Equipped) -> None:
    office.receive(CHAIR, 1, f"{CHAIR}-{LABELS_AHEAD:05d}")
    for _ in range(3):
        office.do(receive, ReceiveGoods((ReceiveLine(CHAIR, 45_000),), Source.PROVINCE, "۱۳"))
    last = office.value("SELECT serial FROM device ORDER BY id DESC LIMIT 1")
    assert last == f"{CHAIR}-{LABELS_AHEAD + 3 * 45_000}"


def test_no_label_typed_by_hand_leaves_the_office_without_labels(office: Equipped) -> None:
    line = ReceiveLine(CHAIR, 1, serials=(f"{CHAIR}-99999",))
    code, told = office.refusal(receive, ReceiveGoods((line,), Source.PROVINCE, "۱۳"))
    assert (code, told["serial"], told["next"]) == ("label_far_ahead", f"{CHAIR}-99999", f"{CHAIR}-00001")
    assert office.value("SELECT count(*) FROM device") == 0


@pytest.mark.parametrize(
    ("pieces", "cost", "fault"),
    [
        (1_000_000, MOST_TYPED // 1_000_000, "worth_out_of_range"),
        (1, MOST_TYPED, "amount_beyond"),
        (1, -1, "out_of_range"),
    ],
)
def test_a_slip_in_the_price_is_told_before_it_spoils_the_card(
    office: Equipped, pieces: int, cost: int, fault: str
) -> None:
    line = ReceiveLine(CANE, pieces, unit_cost=Rial(cost), as_typed=True)
    code, told = office.refusal(receive, ReceiveGoods((line,), Source.PROVINCE, "۱۳"))
    assert (code, told["codes"]) == ("bad_fields", [fault])


def test_the_list_of_documents_tells_sizes_apart(office: Equipped) -> None:
    shoe = ItemFacts("SHOE", "کفش", ItemGroup.ORTHOSIS, ItemKind.DURABLE, Unit.PAIR, sizes=("40", "41"))
    office.do(add_item, AddItem(shoe))
    lines = (ReceiveLine("SHOE", 2, "41"), ReceiveLine(CANE, 3), ReceiveLine("SHOE", 1, "40"))
    office.do(receive, ReceiveGoods(lines, Source.TRANSFER, "۱۳"))
    (told,) = office.ask(list_documents, ListDocuments()).rows
    name = office.value("SELECT name FROM equipment_item WHERE code = ?", CANE)
    assert told.items == f"کفش (41) × 2، {name} × 3، کفش (40) × 1"
