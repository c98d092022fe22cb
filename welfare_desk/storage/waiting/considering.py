# SPDX-License-Identifier: Apache-2.0
"""Everybody who waits for a service as a run freezes them: facts, standing, score and place, in order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.casework.codes import Sex
from welfare_desk.domain.pension import LIVE
from welfare_desk.domain.pension.allowances import allowance_of
from welfare_desk.domain.waiting.admission import PER_HOUSEHOLD, Terms
from welfare_desk.domain.waiting.facts import Documents, WaitingFacts
from welfare_desk.domain.waiting.policy import Requirement
from welfare_desk.domain.waiting.sealing import FROZEN
from welfare_desk.storage.casework.lifespans import DIED
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.clock import counted_day, entry_of
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.pension.states import household_draws
from welfare_desk.storage.waiting.calls import TRIES
from welfare_desk.storage.waiting.facts import FACTS, OPEN
from welfare_desk.storage.waiting.policies import QUEUE_POLICY
from welfare_desk.storage.waiting.runs import ADMISSION_RUN

_PER_HOUSEHOLD = ", ".join(f"'{service}'" for service in sorted(PER_HOUSEHOLD))
_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))
_FACTS = ", ".join(
    "coalesce(facts.severity, '')" if name == "severity" else f"facts.{name}" for name in WaitingFacts._fields
)

_FILE, _UNMET = FROZEN.index("file_id"), FROZEN.index("unmet")

_ROWS = f"""
SELECT {_FACTS}, queue_entry.state, queue_entry.held_until, case_file.coverage, {DIED} IS NOT NULL,
    case_file.domain, coalesce(neighbourhood.name, ''), case_file.household_id,
    {household_draws("case_file.household_id")},
    {TRIES}, EXISTS (SELECT 1 FROM allowance WHERE allowance.file_id = case_file.id
        AND allowance.kind = :kind AND allowance.state IN ({_LIVE})),
    '', case_file.file_no, queue_place.score, queue_place.place_key
FROM ({FACTS}) AS facts
JOIN queue_entry ON queue_entry.id = facts.entry_id
JOIN case_file ON case_file.id = facts.file_id
JOIN person ON person.id = case_file.person_id
JOIN household ON household.id = case_file.household_id
LEFT JOIN neighbourhood ON neighbourhood.id = household.neighbourhood_id
JOIN queue_place ON queue_place.entry_id = facts.entry_id
ORDER BY queue_place.place_key, queue_place.queue_no
"""


_CONSIDERED = _ROWS.format(which="queue_entry.service = :service")
_CONSIDERED_SOME = _ROWS.format(which="queue_entry.id IN (SELECT value FROM json_each(:entries))")

_MEANT = {
    "domains": "case_file.domain IN (SELECT value FROM json_each(:domains))",
    "severities": "EXISTS (SELECT 1 FROM disability WHERE disability.person_id = case_file.person_id"
    " AND is_primary = 1 AND ended_on IS NULL AND severity IN (SELECT value FROM json_each(:severities)))",
    "most_decile": "household.decile <= :most_decile",
    "woman_head": f"(SELECT sex FROM person WHERE id = household.head_person_id) = '{Sex.FEMALE}'",
    "least_months_waited": "queue_place.joined_on <= :joined_by",
    "neighbourhoods": "household.neighbourhood_id IN (SELECT id FROM neighbourhood"
    " WHERE name IN (SELECT value FROM json_each(:neighbourhoods)))",
}
"""What everybody shows whom a condition of a letter means; whether it means them is for the rule to say."""
_REQUIRED = {
    Requirement.DOCUMENTS: "EXISTS (SELECT 1 FROM queue_entry WHERE id = queue_place.entry_id"
    f" AND documents = '{Documents.COMPLETE}')",
    Requirement.HOME_VISIT: "EXISTS (SELECT 1 FROM visit WHERE visit.file_id = queue_place.file_id)",
}
_LEAST_MONTH = 28
"""No Jalali month has so few days."""

_SOME = f"""
SELECT queue_place.entry_id, queue_place.place_key, queue_place.queue_no FROM queue_place
CROSS JOIN case_file ON case_file.id = queue_place.file_id
CROSS JOIN household ON household.id = case_file.household_id
WHERE queue_place.service = :service AND (queue_place.place_key, queue_place.queue_no) > (:key, :number)
AND (queue_place.place_key, queue_place.queue_no) <= (:last_key, :last_number)
AND NOT (:service IN ({_PER_HOUSEHOLD}) AND {household_draws("case_file.household_id")}) AND {{meant}}
ORDER BY queue_place.place_key, queue_place.queue_no LIMIT :at_once
"""
_LAST = (
    "SELECT place_key, queue_no FROM queue_place WHERE service = ?"
    " ORDER BY place_key, queue_no LIMIT 1 OFFSET ?"
)

_BEHIND_ALL = 2**63 - 1

AT_ONCE = 500
"""Entries read at once by whoever does not need the whole queue."""


@dataclass(frozen=True)
class Asked:
    """Of which queue, and what one has to know of it.

    Places must stand as of the day (`storage.waiting.keeping`). `tries_days`: how far back calls in vain
    count. `lacking`: of files, what they lack of an allowance; None where the queue is for no allowance.
    """

    service: str
    day: date
    tries_days: int
    lacking: Callable[[Sequence[int]], Mapping[int, str]] | None = None


def considered(raw: Any, asked: Asked) -> list[tuple[Any, ...]]:
    """One row per open entry, in order: `FROZEN` of `domain.waiting.sealing` but outcome and reason."""
    return _with_lacking(raw.execute(_CONSIDERED, _named(asked)).fetchall(), asked)


POLICY_DAY = "substr(approved_at, 1, 10)"
"""The SQL of the day on which a policy was approved."""

_LAST_DAY = f"""SELECT max(day) FROM (
    SELECT max(effective_on) AS day FROM queue_event JOIN queue_entry ON queue_entry.id = entry_id
        WHERE service = :service AND queue_entry.state IN ({OPEN}) AND {in_force("queue_event")}
    UNION ALL SELECT max({counted_day("decided_on", entry_of(ADMISSION_RUN))}) FROM admission_run
        WHERE service = :service
    UNION ALL SELECT max({counted_day(POLICY_DAY, entry_of(QUEUE_POLICY))}) FROM queue_policy
        WHERE service = :service)"""


def last_day(raw: Any, service: str) -> date | None:
    """The last day on which something happened to those who wait, to their policy, or by a run.

    What was taken back did not happen. Of a run or a policy that a clock ahead of time has dated, the day
    counts that the head has confirmed (`storage.clock`).
    """
    return iso_day(raw.execute(_LAST_DAY, {"service": service}).fetchone()[0])


def in_order(raw: Any, asked: Asked, terms: Terms, most: int) -> Iterator[tuple[Any, ...]]:
    """The same rows of so many at the head, read some at a time.

    Of those whom a run by these terms passes over most are left out without being looked at.
    """
    meant, named = _meant(terms)
    named |= {"service": asked.service, "key": -1, "number": -1, "at_once": AT_ONCE}
    last = raw.execute(_LAST, (asked.service, most - 1)).fetchone()
    named["last_key"], named["last_number"] = last or (_BEHIND_ALL, _BEHIND_ALL)
    while True:
        some = raw.execute(_SOME.format(meant=meant), named).fetchall()
        if some:
            named["key"], named["number"] = some[-1][1:]
            yield from of_entries(raw, asked, [entry for entry, _, _ in some])
        if len(some) < AT_ONCE:
            return


def _meant(terms: Terms) -> tuple[str, dict[str, Any]]:
    """The SQL of what letter and policy ask, and its parameters."""
    asked = {name: value for name in _MEANT if (value := getattr(terms.conditions, name))}
    named: dict[str, Any] = {
        name: json.dumps(value) if isinstance(value, tuple) else value for name, value in asked.items()
    }
    months = named.pop("least_months_waited", None)
    if months is not None:
        named["joined_by"] = days_later(terms.day, -_LEAST_MONTH * months).isoformat()
    found = [*(_MEANT[name] for name in asked), *(_REQUIRED[one] for one in terms.policy.requires)]
    return " AND ".join(found) or "true", named


def of_entries(raw: Any, asked: Asked, entries: Sequence[int]) -> list[tuple[Any, ...]]:
    """The same rows of these entries alone, in order."""
    named = {**_named(asked), "entries": json.dumps(entries)}
    return _with_lacking(raw.execute(_CONSIDERED_SOME, named).fetchall(), asked)


def household_up_to(raw: Any, service: str, entry_id: int) -> list[int]:
    """The entries of a household in a queue, as far as one of them; that one is the last."""
    rows = raw.execute(
        "SELECT theirs.entry_id FROM queue_place AS own JOIN case_file ON case_file.id = own.file_id"
        " JOIN case_file AS other ON other.household_id = case_file.household_id"
        " JOIN queue_place AS theirs ON theirs.file_id = other.id AND theirs.service = own.service"
        " WHERE own.entry_id = ? AND own.service = ?"
        " AND (theirs.place_key, theirs.queue_no) <= (own.place_key, own.queue_no)",
        (entry_id, service),
    )
    return [entry for (entry,) in rows]


def _named(asked: Asked) -> dict[str, str]:
    kind = allowance_of(asked.service)
    return {
        "service": asked.service,
        "day": asked.day.isoformat(),
        "tried_since": days_later(asked.day, -asked.tries_days).isoformat(),
        "kind": "" if kind is None else kind.value,
    }


def _with_lacking(rows: list[tuple[Any, ...]], asked: Asked) -> list[tuple[Any, ...]]:
    if asked.lacking is None:
        return rows
    unmet = asked.lacking([row[_FILE] for row in rows])
    return [(*row[:_UNMET], unmet.get(row[_FILE], ""), *row[_UNMET + 1 :]) for row in rows]
