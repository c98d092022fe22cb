# SPDX-License-Identifier: Apache-2.0
"""The letter that is meant, and the list under it as the facts of a moment give it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.waiting.admission import Outcome
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.ordering import ordered
from welfare_desk.domain.waiting.policy import PROPOSAL, Policy
from welfare_desk.domain.waiting.quota import QuotaLetter
from welfare_desk.domain.waiting.sealing import FROZEN
from welfare_desk.services.waiting.deciding import Everybody, decide

DAY = date(2025, 10, 22)
LETTER = QuotaLetter("۱۲/۷", DAY, 2, JalaliMonth(1404, 8))
JOINED = ("2025-06-01", "2024-06-01", "2025-03-01")
SEVERITY = ("very_severe", "mild", "severe")


def _facts(number: int) -> WaitingFacts:
    return WaitingFacts(
        number, number, number, date.fromisoformat(JOINED[number - 1]), SEVERITY[number - 1], None, None,
        None, None, 0, None, 0, None, "unknown", 1, "unknown", None,
    )  # fmt: skip


def _everybody(*, stands: bool = True) -> Everybody:
    """Three of three households, in the order of their numbers."""
    rows = []
    for number in (1, 2, 3):
        fact = [one.isoformat() if isinstance(one, date) else one for one in _facts(number)]
        stand = ["waiting", None, "covered", 0, "rehabilitation", "", number, 0, 0, 0, ""]
        rows.append((*fact, *stand, f"1400-{number:05d}", 0, 0))
    return Everybody("pension", DAY, rows, 3, Policy(), 4, stands)


def test_a_queue_that_stands_is_taken_as_it_stands() -> None:
    decided = decide(_everybody(), LETTER, 2)
    assert [row[FROZEN.index("outcome")] for row in decided.rows] == ["admitted", "admitted", "beyond"]
    assert decided.numbers() == ["1400-00001", "1400-00002"]
    assert [row[FROZEN.index("file_no")] for row in decided.of(Outcome.BEYOND)] == ["1400-00003"]
    assert decided.admitted_facts() == [_facts(1), _facts(2)]
    assert (decided.sealed.letter, decided.sealed.policy_number) == (LETTER, 4)


@pytest.mark.parametrize(("tried", "number"), [(None, 4), (PROPOSAL, 0)])
def test_another_order_is_that_of_the_reference(tried: Policy | None, number: int) -> None:
    decided = decide(_everybody(stands=False), LETTER, 2, tried)
    order = ordered(tried or Policy(), map(_facts, (1, 2, 3)), DAY)
    told = [(row[0], row[FROZEN.index("score")], row[FROZEN.index("place_key")]) for row in decided.rows]
    assert told == [(one.facts.entry_id, one.score, one.place_key) for one in order]
    assert decided.sealed.policy_number == number


def test_the_digest_is_that_of_what_was_decided() -> None:
    once, again = decide(_everybody(), LETTER, 2), decide(_everybody(), LETTER, 2)
    assert once.digest() == again.digest()
    others = [decide(_everybody(), LETTER, 1), decide(_everybody(), replace(LETTER, letter_no="۱۳"), 2)]
    assert len({once.digest(), *(one.digest() for one in others)}) == 3
