# SPDX-License-Identifier: Apache-2.0
"""What is stored of the papers of queues, lists and the store gives the same paper and bytes again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.list_facts import WHY, minutes_of, monthly_list_of
from tests.support.month_book import book_of
from tests.support.paper_facts import SEAL, STAMP
from tests.support.store_facts import CARD, RECEIPT, TRANSFER
from tests.support.store_minutes import CORRECTION, committee_of, count_of, property_of, scrap_of, story_of
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment import paper_forms as equipment
from welfare_desk.services.facts import from_json, to_json
from welfare_desk.services.numbered import forms
from welfare_desk.services.pension.paper_forms import FrozenMonthlyList
from welfare_desk.services.summary.monthly.papers import FrozenMonth
from welfare_desk.services.waiting.paper_forms import FrozenMinutes, FrozenWhyCard

FROZEN = {
    PaperKind.WHY_CARD: FrozenWhyCard(WHY, STAMP, "w"),
    PaperKind.ADMISSION_MINUTES: FrozenMinutes(minutes_of(12), STAMP, "w"),
    PaperKind.MONTHLY_LIST: FrozenMonthlyList(monthly_list_of(64), STAMP, "w"),
    PaperKind.GOODS_RECEIPT: equipment.FrozenReceipt(RECEIPT, STAMP, "w"),
    PaperKind.TRANSFER_VOUCHER: equipment.FrozenTransfer(TRANSFER, STAMP, "w"),
    PaperKind.SCRAP_MINUTES: equipment.FrozenScrap(scrap_of(7), STAMP, "w"),
    PaperKind.STOCK_COUNT: equipment.FrozenCount(count_of(9, closed=True), STAMP, "w"),
    PaperKind.STOCK_CORRECTION: equipment.FrozenCorrection(CORRECTION, STAMP, "w"),
    PaperKind.LEDGER_CARD: equipment.FrozenCard(CARD, STAMP, "w"),
    PaperKind.PROPERTY_STATEMENT: equipment.FrozenProperty(property_of(9), STAMP, "w"),
    PaperKind.COMMITTEE_MINUTES: equipment.FrozenCommittee(committee_of(9), STAMP, "w"),
    PaperKind.DEVICE_STORY: equipment.FrozenStory(story_of(), STAMP, "w"),
    PaperKind.STATISTICAL_BOOK: FrozenMonth(book_of(listed=False), STAMP, "w"),
    PaperKind.HEAD_STATEMENT: FrozenMonth(book_of(), STAMP, "w"),
}


@pytest.mark.parametrize(("kind", "paper"), FROZEN.items())
def test_a_stored_paper_is_the_same_paper(kind: PaperKind, paper: Any) -> None:
    form = forms()[kind]
    again = from_json(form.frozen, json.loads(json.dumps(to_json(paper), ensure_ascii=False)))
    assert again == paper
    assert form.pdf(again, SEAL) == form.pdf(paper, SEAL)
