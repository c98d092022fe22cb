# SPDX-License-Identifier: Apache-2.0
"""What the store refuses is told with its places, ways and states in words, in both languages."""

from __future__ import annotations

import re
from typing import Any

import pytest

from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.domain.equipment.stock import Place
from welfare_desk.sentences import equipment, equipment_requests, say
from welfare_desk.sentences.stock_words import WORDS, code_in_words

INTERVAL = {
    "item": "WHEELCHAIR-MANUAL",
    "name": "ویلچر معمولی",
    "last": "ویلچر برقی",
    "date": "2024-03-20",
    "way": "goods",
    "paper": "1403/000012",
    "months": 36,
    "until": "2027-03-20",
    "proposed": True,
}


@pytest.mark.parametrize("codes", WORDS, ids=lambda codes: codes.__name__)
def test_every_code_of_equipment_has_words(codes: Any) -> None:
    assert set(WORDS[codes]) == {code.value for code in codes}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_interval_tells_what_was_had_when_and_until_when(language: str) -> None:
    said = say("interval_not_over", INTERVAL, language)
    way = "کالا از انبار" if language == "fa" else "goods from the store"
    counted = ("۱۴۰۳/۰۱/۰۱", "۱۴۰۵/۱۲/۲۹", "۳۶") if language == "fa" else ("1403/01/01", "1405/12/29", "36")
    assert [part in said for part in (*counted, "ویلچر برقی", way, "1403/000012")] == [True] * 6


@pytest.mark.parametrize(
    "code", ["serial_not_here", "serial_not_out", "not_in_workshop", "serial_not_then", "missing_moved_on"]
)
@pytest.mark.parametrize("place", list(Place))
def test_the_place_of_a_device_stands_in_words(code: str, place: Place) -> None:
    facts = {"serial": "WC-1", "place": place.value}
    for language in ("fa", "en"):
        assert code_in_words(place, language) in say(code, facts, language)


def test_what_is_missing_is_named() -> None:
    facts = {"item": "HEARING-AID", "missing": ["needs_form", "prescription"]}
    assert "فرم تعیین نیاز، نسخه" in say("papers_missing", facts, "fa")
    assert "needs form, prescription" in say("papers_missing", facts, "en")


def test_the_states_of_a_request_stand_in_words() -> None:
    facts = {"from_state": RequestState.REFUSED, "to_state": RequestState.DONE}
    assert "«ردشده» به «انجام‌شده»" in say("request_move_not_allowed", facts, "fa")


def test_toman_typed_for_rial_is_told_with_both_prices() -> None:
    facts = {"item": "HEARING-AID", "unit_cost": 2_100_000, "usual": 21_000_000}
    said = say("price_unlike_usual", facts, "en")
    assert ("2,100,000 rial" in said, "21,000,000 rial" in said) == (True, True)


def test_what_is_nothing_is_told_as_a_dash() -> None:
    facts = {"item": "CANE", "size": "L", "sizes": ""}
    assert "—" in say("unknown_size", facts, "en")


def test_pieces_that_moved_on_have_no_serial() -> None:
    device = say("moved_on_since", {"item": "CHAIR", "serial": "A1", "place": "loan"}, "en")
    pieces = say("moved_on_since", {"reason": "pieces", "item": "CANE"}, "en")
    assert ("serial “A1”" in device, "serial" in pieces, "CANE" in pieces) == (True, False, True)


@pytest.mark.parametrize(
    ("fields", "codes", "told"),
    [
        (["letter_no"], ["required"], "«شمارهٔ نامه»: شمارهٔ نامه نوشته نشده است"),
        (["reissue_months"], ["out_of_range"], "از ۱ تا ۶۰۰ ماه"),
        (["returnable"], ["consumable_returns"], "«برگشتی»: کالای مصرفی برنمی‌گردد"),
        (["shelf"], ["too_long"], "«قفسه»: این متن برای این خانه بلند است"),
    ],
)
def test_a_field_without_a_reason_is_told_by_its_name(fields: list[str], codes: list[str], told: str) -> None:
    facts = {"fields": fields, "codes": codes, "reasons": [""] * len(fields)}
    assert told in say("bad_fields", facts, "fa")


@pytest.mark.parametrize("code", sorted({**equipment.CODES, **equipment_requests.CODES}))
def test_every_sentence_says_what_and_what_next(code: str) -> None:
    for sentence in ({**equipment.CODES, **equipment_requests.CODES}[code],):
        assert re.search(r"[.؛:]", sentence.fa), code
        assert (sentence.fa.endswith("."), sentence.en.endswith(".")) == (True, True)


@pytest.mark.parametrize(
    ("code", "persian", "english"),
    [
        (
            "not_in_store",
            "از ویلچر معمولی در انبار ۱ دستگاه هست و ۲ دستگاه خواسته",
            "of WHEELCHAIR-MANUAL (unit: device),",
        ),
        (
            "item_retired",
            "«ویلچر معمولی» (\u200eWHEELCHAIR-MANUAL\u200e)",
            "“ویلچر معمولی” (WHEELCHAIR-MANUAL)",
        ),
    ],
)
def test_an_item_is_called_by_its_name(code: str, persian: str, english: str) -> None:
    facts = {
        "item": "WHEELCHAIR-MANUAL",
        "name": "ویلچر معمولی",
        "unit": Unit.DEVICE,
        "quantity": 2,
        "on_hand": 1,
    }
    assert persian in say(code, facts, "fa")
    assert english in say(code, facts, "en")


def test_serials_one_after_another_are_read_from_the_right() -> None:
    facts = {"item": "CHAIR", "name": "ویلچر", "serials": ["A1", "WC-2", "A3"]}
    assert "A1\u200f، \u200eWC-2\u200e\u200f، A3." in say("serial_needed", facts, "fa")
    assert "A1, WC-2, A3." in say("serial_needed", facts, "en")


@pytest.mark.parametrize("code", ["interval_not_over", "interval_needs_approval"])
@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_item_that_was_had_before_is_named_once(code: str, language: str) -> None:
    facts = {"name": "ویلچر معمولی", "last": "ویلچر معمولی", "months": 36, "reason": "same_item"}
    assert say(code, facts, language).count("ویلچر") == 1
