# SPDX-License-Identifier: Apache-2.0
"""The facts that order entries, read from the tables in one statement: of one entry or of a whole queue."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from welfare_desk.domain.casework.codes import UNPROVEN_TYPES, DisabilityType, Sex
from welfare_desk.domain.waiting import OPEN_STATES, QueueState
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.scoring import RunOut
from welfare_desk.domain.waiting.why import Vote
from welfare_desk.storage.casework.home_visits import VISITED
from welfare_desk.storage.casework.lifespans import is_dead
from welfare_desk.storage.casework.sizes import SIZE_NOW
from welfare_desk.storage.metadata import iso_day

OPEN = ", ".join(f"'{state}'" for state in QueueState if state in OPEN_STATES)

_UNPROVEN = ", ".join(f"'{kind}'" for kind in UNPROVEN_TYPES)
# Who has died is a member until somebody ends the place, and is counted no more.
_LIVES = f"NOT {is_dead('other.person_id')}"
_OTHERS = (
    "FROM household_member AS other JOIN disability AS theirs ON theirs.person_id = other.person_id"
    f" AND theirs.ended_on IS NULL AND theirs.type NOT IN ({_UNPROVEN})"
    # As the client's own vote, it counts on its last day and no longer.
    " AND (theirs.valid_until IS NULL OR theirs.valid_until >= :day)"
    " WHERE other.household_id = household.id AND other.until IS NULL"
    " AND other.person_id <> case_file.person_id"
    f" AND {_LIVES}"
)
_HEAD_IS_WOMAN = f"(SELECT sex FROM person WHERE person.id = household.head_person_id) = '{Sex.FEMALE}'"

FACTS = f"""
SELECT queue_entry.id AS entry_id, queue_entry.queue_no AS queue_no, queue_entry.file_id AS file_id,
    queue_entry.joined_on AS joined_on,
    iif(disability.type <> '{DisabilityType.NONE}', disability.severity, '') AS severity,
    disability.commission_on AS severity_on, disability.valid_until AS severity_until,
    household.decile AS decile, household.decile_on AS decile_on,
    (SELECT count(DISTINCT other.person_id) {_OTHERS}) AS other_disabled,
    (SELECT max(theirs.commission_on) {_OTHERS}) AS other_disabled_on,
    coalesce({_HEAD_IS_WOMAN}, 0) AS woman_head,
    (SELECT max(since) FROM household_member WHERE household_id = household.id AND until IS NULL
        AND person_id = household.head_person_id) AS woman_head_on,
    household.housing AS housing,
    {SIZE_NOW} AS household_size,
    queue_entry.documents AS documents,
    (SELECT max(visited_on) FROM visit WHERE visit.file_id = queue_entry.file_id AND {VISITED}) AS visited_on
FROM queue_entry
JOIN case_file ON case_file.id = queue_entry.file_id
JOIN household ON household.id = case_file.household_id
LEFT JOIN disability ON disability.person_id = case_file.person_id AND disability.is_primary = 1
    AND disability.ended_on IS NULL
WHERE queue_entry.state IN ({OPEN}) AND {{which}}
"""
"""One row per open entry as of `:day`, columns in the order of `WaitingFacts`; `which` narrows."""

OTHERS_LAPSED = """SELECT own.id FROM disability AS theirs
JOIN household_member AS other ON other.person_id = theirs.person_id AND other.until IS NULL
JOIN case_file AS own ON own.household_id = other.household_id AND own.person_id <> theirs.person_id
WHERE theirs.valid_until >= :before AND theirs.valid_until < :day AND theirs.ended_on IS NULL"""
"""The files of which the vote of another member ran out between two days."""

_RUN_OUT = f"""
SELECT entry_id, count(*), max(until) FROM (
    SELECT queue_entry.id AS entry_id, max(theirs.valid_until) AS until
    FROM queue_entry
    JOIN case_file ON case_file.id = queue_entry.file_id
    JOIN household_member AS other ON other.household_id = case_file.household_id AND other.until IS NULL
        AND other.person_id <> case_file.person_id
    JOIN disability AS theirs ON theirs.person_id = other.person_id AND theirs.ended_on IS NULL
        AND theirs.type NOT IN ({_UNPROVEN})
    WHERE queue_entry.id IN (SELECT value FROM json_each(:entries)) AND {_LIVES}
    GROUP BY queue_entry.id, other.person_id
    HAVING count(*) = count(theirs.valid_until) AND max(theirs.valid_until) < :day
) GROUP BY entry_id
"""
"""Members whom `FACTS` counts no more because no vote of theirs lasts till `:day`."""

_DAYS = tuple(
    place
    for place, name in enumerate(WaitingFacts._fields)
    if name.endswith("_on") or name == "severity_until"
)


def as_facts(row: Any) -> WaitingFacts:
    """The facts of a row of `FACTS`."""
    values = list(row)
    for place in _DAYS:
        if values[place] is not None:
            values[place] = date.fromisoformat(values[place])
    values[4] = values[4] or ""
    return WaitingFacts(*values)


def facts_of(raw: Any, entry_id: int, day: date) -> WaitingFacts | None:
    """What is known of one open entry on a day; None for one that has left."""
    asked = {"entry": entry_id, "day": day.isoformat()}
    row = raw.execute(FACTS.format(which="queue_entry.id = :entry"), asked).fetchone()
    return None if row is None else as_facts(row)


_VOTES = f"""
SELECT is_primary, type NOT IN ({_UNPROVEN}), valid_until FROM disability
WHERE person_id = (SELECT person_id FROM case_file WHERE id = ?)
    AND ended_on IS NULL AND type <> '{DisabilityType.NONE}'"""


def votes_of(raw: Any, file_id: int) -> list[Vote]:
    """The disabilities that the client of a file has now."""
    rows = raw.execute(_VOTES, (file_id,))
    return [Vote(bool(primary), bool(proven), iso_day(until)) for primary, proven, until in rows]


def run_out_of(raw: Any, entries: Sequence[int], day: date) -> dict[int, RunOut]:
    """By entry the other members whose vote ran out before a day; evidence beside the facts, which order."""
    asked = {"entries": json.dumps(list(entries)), "day": day.isoformat()}
    rows = raw.execute(_RUN_OUT, asked).fetchall()
    return {entry: RunOut(members, date.fromisoformat(until)) for entry, members, until in rows}


def facts_of_queue(raw: Any, service: str, day: date) -> list[WaitingFacts]:
    """What is known on a day of everybody who waits for a service, in no order."""
    asked = {"service": service, "day": day.isoformat()}
    rows = raw.execute(FACTS.format(which="queue_entry.service = :service"), asked)
    return [as_facts(row) for row in rows]
