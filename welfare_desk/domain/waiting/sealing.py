# SPDX-License-Identifier: Apache-2.0
"""A run of admission as a sealed document: canonical bytes of everything it went by, and their digest.

The bytes are made of the frozen rows alone, so that a rerun gives the same ones on any machine and after any
later edit. Nothing in their form may ever change.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from welfare_desk.domain.digest import canonical, fingerprint
from welfare_desk.domain.waiting.admission import BEYOND, Considered, StandsSo, Terms, Verdict, select
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.ordering import Ordered, ordered
from welfare_desk.domain.waiting.policy import policy_text
from welfare_desk.domain.waiting.quota import QuotaLetter, conditions_text

ROWS_AT_ONCE = 5_000

FACT_COUNT, STANDING_COUNT = len(WaitingFacts._fields), len(StandsSo._fields)
FROZEN = (*WaitingFacts._fields, *StandsSo._fields, "file_no", "score", "place_key", "outcome", "reason")
"""What is frozen of everybody, in the order of the canonical bytes; days as ISO text."""

_DAYS = tuple(
    place
    for place, name in enumerate(FROZEN[: FACT_COUNT + STANDING_COUNT])
    if name.endswith(("_on", "_until"))
)

Frozen = Sequence[Any]
"""The values of `FROZEN`."""


@dataclass(frozen=True)
class SealedTerms:
    """What a run went by: the letter, the terms of the selection, the number of the approved policy.

    `policy_number` 0: date order before any approval, or a policy that is only tried.
    """

    letter: QuotaLetter
    terms: Terms
    policy_number: int = 0

    def head(self) -> dict[str, Any]:
        """What stands ahead of the rows in the canonical bytes."""
        letter, terms = self.letter, self.terms
        return {
            "service": terms.service,
            "letter_no": letter.letter_no,
            "letter_on": letter.letter_on.isoformat(),
            "quota": letter.places,
            "left": terms.places,
            "from_month": str(letter.from_month),
            "conditions": conditions_text(terms.conditions),
            "decided_on": terms.day.isoformat(),
            "policy": policy_text(terms.policy),
            "policy_version": self.policy_number,
            "most_tries": terms.most_tries,
            "columns": list(FROZEN),
        }


def thawed(row: Frozen) -> Considered:
    """The facts of a frozen row as the rules read them."""
    values = list(row[: FACT_COUNT + STANDING_COUNT])
    for place in _DAYS:
        if values[place] is not None:
            values[place] = date.fromisoformat(values[place])
    return Considered(WaitingFacts(*values[:FACT_COUNT]), StandsSo(*values[FACT_COUNT:]))


def sealed_bytes(terms: SealedTerms, rows: Iterable[Frozen]) -> Iterator[bytes]:
    """The canonical bytes: the head, every row in order, and the numbers of the files admitted."""
    yield canonical(terms.head()) + b"\n"
    admitted: list[str] = []
    number, outcome = FROZEN.index("file_no"), FROZEN.index("outcome")
    for part in _parts(rows):
        admitted += [row[number] for row in part if row[outcome] == "admitted"]
        # One call for many rows: a hundred thousand of them are sealed within the head's own transaction.
        yield json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    yield canonical(admitted) + b"\n"


def _parts(rows: Iterable[Frozen]) -> Iterator[list[Frozen]]:
    part: list[Frozen] = []
    for row in rows:
        part.append(row)
        if len(part) == ROWS_AT_ONCE:
            yield part
            part = []
    if part:
        yield part


def digest(terms: SealedTerms, rows: Iterable[Frozen]) -> str:
    """SHA-256 of the canonical bytes in hex."""
    running = hashlib.sha256()
    for part in sealed_bytes(terms, rows):
        running.update(part)
    return running.hexdigest()


class Differs(NamedTuple):
    """A frozen row that the rules do not give again: its place, and what each says."""

    position: int
    file_no: str
    field: str
    frozen: str
    again: str


@dataclass(frozen=True)
class Again:
    """A run repeated from its frozen rows: its digest now, and the rows that differ."""

    digest: str
    differs: tuple[Differs, ...]


def rerun(sealed: SealedTerms, rows: Sequence[Frozen]) -> Again:
    """Score, order and select once more by the reference, from the frozen rows alone."""
    considered = [thawed(row) for row in rows]
    by_entry = {one.facts.entry_id: (one, row) for one, row in zip(considered, rows, strict=True)}
    terms = sealed.terms
    again = ordered(terms.policy, (one.facts for one in considered), terms.day)
    verdicts = select(terms, (by_entry[one.facts.entry_id][0] for one in again))
    verdicts += [BEYOND] * (len(again) - len(verdicts))
    made = [
        _row(by_entry[one.facts.entry_id][1], one, verdict)
        for one, verdict in zip(again, verdicts, strict=True)
    ]
    return Again(digest(sealed, made), tuple(_differing(rows, made)))


def _row(frozen: Frozen, one: Ordered, verdict: Verdict) -> Frozen:
    kept = frozen[: FACT_COUNT + STANDING_COUNT + 1]
    return (*kept, one.score, one.place_key, verdict.outcome.value, verdict.reason and verdict.reason.value)


def _differing(rows: Sequence[Frozen], made: Sequence[Frozen]) -> Iterator[Differs]:
    number = FROZEN.index("file_no")
    for position, (frozen, again) in enumerate(zip(rows, made, strict=True), start=1):
        if tuple(frozen) == tuple(again):
            continue
        place = next(at for at in range(len(FROZEN)) if frozen[at] != again[at])
        yield Differs(position, frozen[number], FROZEN[place], str(frozen[place]), str(again[place]))


def minutes_mark(digest: str) -> str:
    """The seal of a run as its minutes print it: twelve characters that a person can compare."""
    return fingerprint([digest])
