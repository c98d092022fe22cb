# SPDX-License-Identifier: Apache-2.0
"""What catalogue and register refuse about the store: lines of payments, papers of goods that moved."""

from __future__ import annotations

from tests.support.equipment import Equipped
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.catalogue import AddItem, ItemFacts, add_item
from welfare_desk.services.voiding import VoidPaper, void_paper


def test_goods_are_not_handed_out_from_the_line_of_a_payment(office: Equipped) -> None:
    item = ItemFacts("LAMP", "چراغ", ItemGroup.BED, ItemKind.DURABLE, Unit.PIECE, service="pension")
    code, facts = office.refusal(add_item, AddItem(item))
    assert (code, facts["fields"], facts["codes"]) == ("bad_fields", ["service"], ["service_of_payment"])


def test_the_paper_of_goods_that_moved_is_not_made_void(office: Equipped) -> None:
    number = office.receive("CANE", 3).number
    code, facts = office.refusal(void_paper, VoidPaper(PaperKind.GOODS_RECEIPT, number, "اشتباه"))
    assert (code, facts) == ("document_stands", {"number": number, "kind": "goods_receipt"})
