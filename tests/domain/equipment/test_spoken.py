# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from welfare_desk.domain.equipment.spoken import condition_of, source_of
from welfare_desk.domain.equipment.stock import Condition, Source


@pytest.mark.parametrize("source", [source for source in Source if source is not Source.COUNT])
def test_every_source_of_a_receipt_is_known_by_its_code(source: Source) -> None:
    assert source_of(source.value.upper()) is source


@pytest.mark.parametrize(
    ("typed", "source"),
    [
        ("provincial", Source.PROVINCE),
        ("allotment", Source.PROVINCE),
        ("ادارهٔ کل", Source.PROVINCE),
        ("خريد", Source.PURCHASE),
        ("gift", Source.DONOR),
        ("donation", Source.DONOR),
        ("خیّر", Source.DONOR),
        ("جایگزین حبس", Source.SENTENCE),
        ("Other_Office", Source.TRANSFER),
        ("انتقالی", Source.TRANSFER),
        ("count", None),
        ("", None),
        ("nowhere", None),
    ],
)
def test_a_source_is_known_by_other_words(typed: str, source: Source | None) -> None:
    assert source_of(typed) is source


@pytest.mark.parametrize("condition", list(Condition))
def test_every_condition_is_known_by_its_code(condition: Condition) -> None:
    assert (condition_of(condition.value), condition_of(condition.value.replace("_", "-"))) == (
        condition,
        condition,
    )


@pytest.mark.parametrize(
    ("typed", "condition"),
    [
        ("good", Condition.SOUND),
        ("OK", Condition.SOUND),
        ("سالم", Condition.SOUND),
        ("clean", Condition.TO_CLEAN),
        ("شست‌وشو", Condition.TO_CLEAN),
        ("damaged", Condition.TO_REPAIR),
        ("خراب", Condition.TO_REPAIR),
        ("scrap", Condition.TO_SCRAP),
        ("اسقاط", Condition.TO_SCRAP),
        ("lost", None),
        ("", None),
    ],
)
def test_a_condition_is_known_by_other_words(typed: str, condition: Condition | None) -> None:
    assert condition_of(typed) is condition
