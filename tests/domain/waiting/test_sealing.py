# SPDX-License-Identifier: Apache-2.0
"""A sealed run: the same frozen rows give the same bytes, and an altered one is named."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.support.waiting import DAY, some_facts, some_policy
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.waiting.admission import BEYOND, Considered, StandsSo, Terms, select
from welfare_desk.domain.waiting.ordering import ordered
from welfare_desk.domain.waiting.policy import DATE_ORDER, Policy
from welfare_desk.domain.waiting.quota import Conditions, QuotaLetter
from welfare_desk.domain.waiting.sealing import (
    FROZEN,
    Frozen,
    SealedTerms,
    digest,
    rerun,
    sealed_bytes,
    thawed,
)


def stands(chance: random.Random, number: int) -> StandsSo:
    state = chance.choice(("waiting", "held"))
    until = chance.choice((None, DAY, date(2025, 1, 1))) if state == "held" else None
    return StandsSo(state, until, "covered", 0, "social", "قائمیه", number, 0, chance.randint(0, 4))


def plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def sealed(seed: int, policy: Policy, count: int = 30) -> tuple[SealedTerms, list[Frozen]]:
    chance = random.Random(seed)
    known = {
        number: Considered(some_facts(chance, number), stands(chance, number)) for number in range(count)
    }
    terms = Terms("pension", DAY, policy, Conditions(), 5, 3)
    queue = ordered(policy, (one.facts for one in known.values()), DAY)
    verdicts = select(terms, (known[one.facts.entry_id] for one in queue))
    verdicts += [BEYOND] * (count - len(verdicts))
    rows = [
        (
            *map(plain, one.facts),
            *map(plain, known[one.facts.entry_id].stands),
            f"1404-{one.facts.entry_id:05d}",
            one.score,
            one.place_key,
            verdict.outcome.value,
            verdict.reason and verdict.reason.value,
        )
        for one, verdict in zip(queue, verdicts, strict=True)
    ]
    return SealedTerms(QuotaLetter("۷", DAY, 5, JalaliMonth(1404, 8)), terms), rows


@given(st.integers(0, 2**32))
def test_a_rerun_gives_the_same_bytes(seed: int) -> None:
    terms, rows = sealed(seed, some_policy(random.Random(seed)))
    again = rerun(terms, rows)
    assert (again.digest, again.differs) == (digest(terms, rows), ())


@given(st.integers(0, 2**32), st.integers(0, 29))
def test_thawing_loses_nothing(seed: int, place: int) -> None:
    _, rows = sealed(seed, DATE_ORDER)
    facts, standing = thawed(rows[place])
    assert (*map(plain, facts), *map(plain, standing)) == rows[place][: len(facts) + len(standing)]


ROWS: list[Frozen] = [
    (
        *(7, 3, 11, "2020-01-01", "severe", None, None, 4, "2025-01-01", 0, None, 1, None, "owner", 3),
        *("unchecked", None, "waiting", None, "covered", 0, "social", "قائمیه", 5, 0, 0, 0, ""),
        *("1399-00007", 0, 735_328_600_064, "admitted", None),
    )
]


def test_the_bytes_are_fixed_for_good() -> None:
    """Sealed papers carry this digest: red here means that no old run repeats any more."""
    assert len(ROWS[0]) == len(FROZEN)
    terms = SealedTerms(
        QuotaLetter("۷", DAY, 5, JalaliMonth(1404, 8)), Terms("pension", DAY, DATE_ORDER, Conditions(), 5, 3)
    )
    head, middle, listed = b"".join(sealed_bytes(terms, ROWS)).decode().splitlines()
    assert head.startswith('{"columns":["entry_id","queue_no",')
    assert middle.startswith('[[7,3,11,"2020-01-01","severe",null,')
    assert listed == '["1399-00007"]'
    assert digest(terms, ROWS) == SEALED
    assert rerun(terms, ROWS).digest == SEALED


SEALED = "985f296fb686782cb4d9b8a5409fbdc26292c18bd3cee012bb50b4e562a3cda2"


def test_a_changed_outcome_is_named_with_what_the_rules_say() -> None:
    terms, rows = sealed(3, DATE_ORDER)
    place = next(at for at, row in enumerate(rows) if row[-2] == "admitted")
    rows[place] = (*rows[place][:-2], "skipped", "held")
    again = rerun(terms, rows)
    assert [(one.position, one.field, one.frozen, one.again) for one in again.differs] == [
        (place + 1, "outcome", "skipped", "admitted")
    ]
    assert again.digest != digest(terms, rows)


def test_columns_are_named_once() -> None:
    assert len(set(FROZEN)) == len(FROZEN)
