# SPDX-License-Identifier: Apache-2.0
"""Where the persons of payments lived, and how large their households were, for months of before."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, Leaving
from welfare_desk.domain.casework.person import FormerSize
from welfare_desk.domain.pension.lived import Lived
from welfare_desk.domain.pension.owed import MonthText
from welfare_desk.domain.pension.sizes import declared_on, size_for_pay
from welfare_desk.storage.casework.striking import in_force

DIED = f"""died AS MATERIALIZED (SELECT person_id, max(day) AS day FROM (
    SELECT person_id, effective_on AS day FROM coverage_event JOIN case_file ON case_file.id = file_id
        WHERE to_state = '{Coverage.DECEASED}' AND {in_force("coverage_event")}
    UNION ALL SELECT person_id, until FROM household_member WHERE left_because = '{Leaving.DIED}'
    ) GROUP BY person_id)"""
"""A part of a statement: the last day of everybody who has died."""
CAME = "(place.since IS NULL OR place.since <= :day)"
"""Whether somebody had come to a `place` by a day."""
LATEST = (
    "(place.until IS NULL OR place.until > :day) DESC, (place.household_id = {own}) DESC,"
    " coalesce(place.since, '') DESC, coalesce(place.until, '9999') DESC, place.id DESC"
)
"""Of places to which a person had come, the one of a day comes first: else the last, for none is known since.

A merge of two persons leaves places side by side: of these the household for which the payment is drawn.
"""


def day_before(month: MonthText) -> date:
    """The day by which a month is paid: the last one before it begins."""
    return JalaliMonth.parse(month).first() - timedelta(days=1)


_SPANS = f"""WITH {DIED} SELECT place.household_id, place.person_id, place.since,
    min(coalesce(place.until, '9999'), coalesce(died.day, '9999'))
    FROM household_member place LEFT JOIN died ON died.person_id = place.person_id"""


_FORMER_SIZES = "SELECT household_id, size, until FROM former_size ORDER BY until, id"


class EarlierSizes:
    """Sizes of households for months that stood on no list; read once, when somebody asks."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._spans: dict[int, list[tuple[int, str | None, str]]] | None = None
        self._declared: dict[int, int | None] = {}
        self._former: dict[int, list[FormerSize]] = {}

    def __call__(self, household_id: int, month: MonthText) -> int:
        """Persons by whom the household is paid for the month."""
        before = day_before(month)
        day = before.isoformat()
        living, known = set(), set()
        for person, since, gone in self._of(household_id):
            if since is None or since <= day:
                known.add(person)
                if gone > day:
                    living.add(person)
        former = self._former.get(household_id, ())
        declared = declared_on(self._declared.get(household_id), former, before)
        return size_for_pay(declared, len(living), len(known - living))

    def _of(self, household_id: int) -> list[tuple[int, str | None, str]]:
        if self._spans is None:
            self._spans = defaultdict(list)
            for home, person, since, gone in self._raw.execute(_SPANS):
                self._spans[home].append((person, since, gone))
            self._declared = dict(self._raw.execute("SELECT id, declared_size FROM household").fetchall())
            for home, size, until in self._raw.execute(_FORMER_SIZES):
                self._former.setdefault(home, []).append(FormerSize(size, date.fromisoformat(until)))
        return self._spans.get(household_id, [])


_PLACES = """WITH RECURSIVE is_now(gone, kept) AS (
    -- The places of whose record was merged away stand under the other.
    SELECT gone_id, kept_id FROM merge WHERE undone_at IS NULL
    UNION SELECT gone, kept_id FROM is_now JOIN merge ON gone_id = kept AND undone_at IS NULL),
drawn AS (SELECT p.file_id, p.household_id, f.person_id FROM {payments} p JOIN case_file f
    ON f.id = p.file_id WHERE 1{condition}),
known AS (SELECT * FROM drawn
    UNION SELECT file_id, household_id, kept FROM drawn JOIN is_now ON gone = person_id)
SELECT file_id, place.household_id = known.household_id, coalesce(place.since, ''),
    coalesce(place.until, '9999'), place.id, place.household_id
FROM known JOIN household_member place ON place.person_id = known.person_id WHERE EXISTS
    (SELECT 1 FROM household_member came WHERE came.person_id = known.person_id AND came.since IS NOT NULL)"""


def lived(raw: Any, payments: str, condition: str) -> Lived:
    """For the payments of a table (`p`) that a condition narrows: sizes of households, and who has moved."""
    rows = raw.execute(_PLACES.format(payments=payments, condition=condition)).fetchall()
    places: defaultdict[int, list[tuple[int, str, str, int, int]]] = defaultdict(list)
    for file_id, *place in rows:
        places[file_id].append(tuple(place))

    def home_of(file_id: int, month: MonthText) -> int | None:
        day = day_before(month).isoformat()
        come = [(until > day, own, since, until, number, home)
                for own, since, until, number, home in places[file_id] if since <= day]  # fmt: skip
        return max(come)[-1] if come else None  # as `LATEST` has it

    moved = {file_id: frozenset(home for *_, home in told) for file_id, told in places.items()}
    return Lived(EarlierSizes(raw), moved, home_of)
