# SPDX-License-Identifier: Apache-2.0
"""What is stored of the papers of queues and lists gives the same paper again, and the same bytes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.list_facts import WHY, minutes_of, monthly_list_of
from tests.support.paper_facts import SEAL, STAMP
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.facts import from_json, to_json
from welfare_desk.services.numbered import forms
from welfare_desk.services.pension.paper_forms import FrozenMonthlyList
from welfare_desk.services.waiting.paper_forms import FrozenMinutes, FrozenWhyCard

FROZEN = {
    PaperKind.WHY_CARD: FrozenWhyCard(WHY, STAMP, "w"),
    PaperKind.ADMISSION_MINUTES: FrozenMinutes(minutes_of(12), STAMP, "w"),
    PaperKind.MONTHLY_LIST: FrozenMonthlyList(monthly_list_of(64), STAMP, "w"),
}


@pytest.mark.parametrize(("kind", "paper"), FROZEN.items())
def test_a_stored_paper_is_the_same_paper(kind: PaperKind, paper: Any) -> None:
    form = forms()[kind]
    again = from_json(form.frozen, json.loads(json.dumps(to_json(paper), ensure_ascii=False)))
    assert again == paper
    assert form.draw(again, SEAL) == form.draw(paper, SEAL)
