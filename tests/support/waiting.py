# SPDX-License-Identifier: Apache-2.0
"""Made-up facts and policies of queues, for tests and benches that compare SQL with the Python reference."""

from __future__ import annotations

import random
from datetime import date, timedelta

from welfare_desk.domain.casework.codes import Housing, Severity
from welfare_desk.domain.waiting.facts import Documents, WaitingFacts
from welfare_desk.domain.waiting.ordering import ordered
from welfare_desk.domain.waiting.policy import Criterion, CriterionKind, Order, Policy, TieBreak
from welfare_desk.services.session import Session
from welfare_desk.storage.waiting.facts import facts_of_queue

DAY = date(2025, 10, 22)

SEVERITIES = ("", *(severity.value for severity in Severity))


def some_day(chance: random.Random, least: int = -200, most: int = 5_000) -> date:
    """A day before `DAY`, or up to 200 after it."""
    return DAY - timedelta(days=chance.randint(least, most))


def some_facts(chance: random.Random, number: int) -> WaitingFacts:
    """Facts of the entry of this number, with gaps and stale evidence as offices have them."""
    decile = chance.choice((None, *range(1, 11)))
    return WaitingFacts(
        number,
        number,
        number,
        some_day(chance),
        chance.choice(SEVERITIES),
        some_day(chance) if chance.random() < 0.8 else None,
        some_day(chance, -2_000, 2_000) if chance.random() < 0.5 else None,
        decile,
        None if decile is None or chance.random() < 0.1 else some_day(chance, 0, 2_000),
        chance.choice((0, 0, 0, 1, 2, 5)),
        some_day(chance) if chance.random() < 0.3 else None,
        chance.choice((0, 0, 1)),
        None,
        chance.choice(tuple(Housing)).value,
        chance.randint(1, 12),
        chance.choice(tuple(Documents)).value,
        some_day(chance, 0, 1_500) if chance.random() < 0.7 else None,
    )


def _some_criterion(chance: random.Random, kind: CriterionKind) -> Criterion:
    most = chance.choice((None, None, chance.randint(100, 5_000)))
    if kind is CriterionKind.SEVERITY:
        codes: tuple[str, ...] = tuple(Severity)
    elif kind is CriterionKind.HOUSING:
        codes = tuple(Housing)
    else:
        aged = kind in {CriterionKind.DECILE, CriterionKind.VISITED} and chance.random() < 0.5
        return Criterion(kind, chance.randint(1, 4_000), most, (), chance.randint(1, 36) if aged else None)
    weights = tuple((code, chance.randint(0, 5_000)) for code in codes if chance.random() < 0.8)
    return Criterion(kind, 0, most, weights or ((codes[0], 100),))


def some_policy(chance: random.Random) -> Policy:
    """A scored policy of any criteria and ties; one time in ten plain date order."""
    if chance.random() < 0.1:
        return Policy()
    kinds = chance.sample(list(CriterionKind), chance.randint(1, len(CriterionKind)))
    ties = chance.sample(list(TieBreak), chance.randint(0, len(TieBreak)))
    return Policy(Order.SCORE, tuple(_some_criterion(chance, kind) for kind in kinds), tuple(ties))


def by_reference(session: Session, service: str, policy: Policy) -> list[str]:
    """The file numbers of everybody who waits, in the order of the reference, as of the session day."""
    with session._store.kept_reader() as raw:
        everybody = facts_of_queue(raw, service, session.today())
        numbers = dict(raw.execute("SELECT id, file_no FROM case_file").fetchall())
    return [numbers[one.facts.file_id] for one in ordered(policy, everybody, session.today())]
