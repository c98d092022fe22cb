# SPDX-License-Identifier: Apache-2.0
"""Places follow facts: the entries that a transaction concerns are scored anew before it ends.

Nobody has to remember it: the rows that the trail names tell which households and entries are meant. A change
that cannot move anybody (a telephone number) costs no statement.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.history import Cause
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.storage.audit import RowChange
from welfare_desk.storage.trouble import told
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.waiting.facts import FACTS, OPEN, OTHERS_LAPSED
from welfare_desk.storage.waiting.places import scored
from welfare_desk.storage.waiting.policies import policy_on
from welfare_desk.storage.waiting.score_sql import scored_sql

MANY = 2_000
"""Entries of one transaction from which on whole queues are scored instead."""

WATCHED: Mapping[str, frozenset[str]] = {
    "queue_entry": frozenset({"state", "file_id", "joined_on", "documents"}),
    "case_file": frozenset({"household_id", "person_id", "coverage"}),
    "household": frozenset({"decile", "decile_on", "housing", "declared_size", "head_person_id"}),
    "household_member": frozenset({"household_id", "person_id", "since", "until"}),
    "disability": frozenset(
        {"person_id", "type", "severity", "is_primary", "commission_on", "valid_until", "ended_on"}
    ),
    "person": frozenset({"sex"}),
    "visit": frozenset({"file_id", "kind", "state", "visited_on", "result"}),
}
"""Tables and columns that order a queue; new rows of them count too, except persons and files."""

_NEW_ROWS_MOVE_NOBODY = frozenset({"case_file", "household", "person"})
"""A new file, home or person waits for nothing yet, and nobody is its member."""


def _concerns(step: RowChange) -> bool:
    columns = WATCHED.get(step.table)
    if columns is None:
        return False
    if step.changes is None:
        return step.table not in _NEW_ROWS_MOVE_NOBODY
    return step.digest is None or not columns.isdisjoint(step.changes)


def follow(uow: UnitOfWork, today: date) -> None:
    """Score anew whom the rows of this transaction concern; the last thing before its entry is written."""
    steps = [step for step in uow.trail.steps if _concerns(step)]
    if not steps:
        return
    concerned = _concerned(uow, steps)
    for service, entries in concerned.items():
        stands = scored(uow.raw, service)
        if stands is None or len(entries) > MANY:
            known = stands is not None and stands.on >= today
            rescore(uow, service, today, Cause.FACTS if known else Cause.TIME)
        else:
            if stands.on < today:
                rescore(uow, service, today, Cause.TIME, but=entries)
            day = max(today, stands.on)  # a clock that went back leaves the queue where it stands
            policy = policy_on(uow.connection, service, day).policy
            _score(uow.raw, service, policy, _Asked(day, stands.on, Cause.FACTS, only=entries))


_IDS = "(SELECT value FROM json_each(?{}))"
_CONCERNED = f"""
SELECT service, id FROM queue_entry WHERE id IN {_IDS.format(1)}
UNION SELECT service, id FROM queue_entry WHERE state IN ({OPEN}) AND file_id IN (
    SELECT value FROM json_each(?2)
    UNION SELECT file_id FROM visit WHERE id IN {_IDS.format(5)}
    UNION SELECT id FROM case_file WHERE person_id IN (
        SELECT value FROM json_each(?4) UNION SELECT person_id FROM disability WHERE id IN {_IDS.format(6)})
    UNION SELECT id FROM case_file WHERE household_id IN (
        SELECT value FROM json_each(?3)
        UNION SELECT household_id FROM household_member WHERE id IN {_IDS.format(7)}
        UNION SELECT household_id FROM household_member WHERE until IS NULL AND person_id IN (
            SELECT value FROM json_each(?4)
            UNION SELECT person_id FROM case_file WHERE id IN {_IDS.format(2)}
            UNION SELECT person_id FROM disability WHERE id IN {_IDS.format(6)})))
"""

_BY_TABLE = ("queue_entry", "case_file", "household", "person", "visit", "disability", "household_member")
_POINTS_AT = {"household_id": "household", "person_id": "person", "file_id": "case_file"}


def _concerned(uow: UnitOfWork, steps: Iterable[RowChange]) -> dict[str, set[int]]:
    """The entries, open or just ended, by service, whose place the rows of the steps may change."""
    ids: dict[str, set[int]] = {table: set() for table in _BY_TABLE}
    for step in steps:
        ids[step.table].update(range(step.row_id, step.row_id + step.row_count))
        for column, values in (step.changes or {}).items():
            pointed = _POINTS_AT.get(column)
            if pointed is not None:  # whom a row pointed at before is concerned as much
                ids[pointed].update(int(value) for value in values if value is not None)
    asked = tuple(json.dumps(sorted(ids[table])) for table in _BY_TABLE)
    found: dict[str, set[int]] = defaultdict(set)
    with told():
        for service, entry_id in uow.raw.execute(_CONCERNED, asked).fetchall():
            found[service].add(entry_id)
    return found


class _Asked:
    """Which entries are scored (else the whole queue), as of which day, why, and how they stood before."""

    def __init__(
        self,
        day: date,
        before: date,
        cause: Cause,
        *,
        only: Collection[int] | None = None,
        but: Collection[int] = (),
    ) -> None:
        self.parameters = {
            "day": day.isoformat(),
            "before": before.isoformat(),
            "cause": cause.value,
            "entries": json.dumps(sorted(but if only is None else only)),
        }
        sign = "NOT IN" if only is None else "IN"
        self.which = f"queue_entry.id {sign} (SELECT value FROM json_each(:entries))"


_PUT = """
INSERT INTO queue_place
    (entry_id, service, file_id, queue_no, joined_on, score, place_key, parts, scored_on, cause)
WITH {scored}
SELECT entry_id, :service, file_id, queue_no, joined_on, score, place_key, parts, :day,
    CASE WHEN entry_id NOT IN (SELECT entry_id FROM queue_place) THEN 'joined'
        WHEN :cause = 'time' AND (severity_until >= :before AND severity_until < :day
            OR file_id IN ({lapsed})) THEN 'lapsed'
        ELSE :cause END
FROM scored WHERE true
ON CONFLICT (entry_id) DO UPDATE SET file_id = excluded.file_id, joined_on = excluded.joined_on,
    score = excluded.score, parts = excluded.parts, place_key = excluded.place_key,
    scored_on = iif(place_key <> excluded.place_key, excluded.scored_on, scored_on),
    cause = iif(place_key <> excluded.place_key, excluded.cause, cause)
WHERE (place_key, file_id, parts, joined_on)
    IS NOT (excluded.place_key, excluded.file_id, excluded.parts, excluded.joined_on)
"""

_GONE = f"""service = :service AND entry_id IN (
    SELECT id FROM queue_entry WHERE service = :service AND state NOT IN ({OPEN}) AND {{which}})
"""
_TELL = f"""
UPDATE queue_place SET scored_on = :day, cause = (
    SELECT iif(state = '{QueueState.ADMITTED}', '{Cause.ADMITTED}', '{Cause.LEFT}')
    FROM queue_entry WHERE queue_entry.id = entry_id)
WHERE {_GONE}"""
"""When and why somebody goes: the log takes it from the row that is taken away."""
_TAKE = f"DELETE FROM queue_place WHERE {_GONE}"


def _score(raw: Any, service: str, policy: Policy, asked: _Asked) -> None:
    facts = FACTS.format(which=f"queue_entry.service = :service AND {asked.which}")
    put = _PUT.format(scored=scored_sql(policy, facts), lapsed=OTHERS_LAPSED)
    parameters = {**asked.parameters, "service": service}
    with told():
        for statement in (_TELL, _TAKE):
            raw.execute(statement.format(which=asked.which), parameters)
        raw.execute(put, parameters)


_MONTH_BEGINS = """
UPDATE queue_place SET month_rank = numbered.place FROM (
    SELECT entry_id, row_number() OVER (ORDER BY place_key, queue_no) AS place
    FROM queue_place WHERE service = ?) AS numbered
WHERE numbered.entry_id = queue_place.entry_id AND service = ?
"""

_MONTH_RANK_LACKS = (
    "SELECT 1 FROM queue_place WHERE service = ? AND month_rank IS NULL AND joined_on < ? LIMIT 1"
)
_POLICY_COMES = f"{_MONTH_BEGINS.rstrip()} AND month_rank IS NULL AND joined_on < ?"
"""In the first month of a record no rank of its beginning is known; a policy is compared with the day before.

Who has joined since that month began stays without one, and is told as new.
"""


def _keep_ranks(raw: Any, service: str, stands: date, today: date, cause: Cause) -> None:
    """Remember the ranks that the month, or else the order of another policy, begins with."""
    month = JalaliMonth.of(today)
    with told():
        if JalaliMonth.of(stands) != month:
            raw.execute(_MONTH_BEGINS, (service, service))
            return
        since = month.first().isoformat()
        if cause is Cause.POLICY and raw.execute(_MONTH_RANK_LACKS, (service, since)).fetchone():
            raw.execute(_POLICY_COMES, (service, service, since))


def rescore(
    uow: UnitOfWork,
    service: str,
    today: date,
    cause: Cause,
    *,
    but: Collection[int] = (),
    back: bool = False,
) -> None:
    """Score a whole queue as of a day, by the policy in force then, `but` for some entries.

    A queue that stands as of a later day stays there, for clocks go wrong, unless it is brought `back`.
    """
    raw = uow.raw
    stands = scored(raw, service)
    if stands is not None and not back:
        today = max(today, stands.on)
    stored = policy_on(uow.connection, service, today)
    if stands is not None and stands.policy_id != stored.id:
        cause = Cause.POLICY
    if stands is not None:
        _keep_ranks(raw, service, stands.on, today, cause)
    _score(raw, service, stored.policy, _Asked(today, today if stands is None else stands.on, cause, but=but))
    with told():
        raw.execute(
            "INSERT OR REPLACE INTO queue_scored (service, scored_on, policy_id) SELECT ?1, ?2, ?3"
            " WHERE EXISTS (SELECT 1 FROM queue_place WHERE service = ?1)",
            (service, today.isoformat(), stored.id),
        )


def stand_on(uow: UnitOfWork, service: str, today: date) -> None:
    """Let a queue stand in the order of today by the policy of today, also after a clock that was ahead."""
    stands = scored(uow.raw, service)
    policy = policy_on(uow.connection, service, today)
    if stands is None or stands.on != today or stands.policy_id != policy.id:
        rescore(uow, service, today, Cause.TIME, back=True)


def come_back(uow: UnitOfWork, today: date) -> None:
    """The same of every queue that stands as of a later day."""
    ahead = "SELECT service FROM queue_scored WHERE scored_on > ? ORDER BY service"
    for (service,) in uow.raw.execute(ahead, (today.isoformat(),)).fetchall():
        stand_on(uow, service, today)


def keep_day(uow: UnitOfWork, today: date) -> tuple[str, ...]:
    """Score every queue that stands as of an earlier day; the services that were."""
    services = [row[0] for row in uow.raw.execute("SELECT DISTINCT service FROM queue_place").fetchall()]
    late = [one for one in services if (stands := scored(uow.raw, one)) is None or stands.on < today]
    for service in late:
        rescore(uow, service, today, Cause.TIME)
    return tuple(late)


def late_services(raw: Any, today: date) -> bool:
    """Whether any queue stands in the order of an earlier day."""
    row = raw.execute(
        "SELECT 1 FROM (SELECT DISTINCT service FROM queue_place) AS kept LEFT JOIN queue_scored"
        " ON queue_scored.service = kept.service WHERE coalesce(scored_on, '') < ? LIMIT 1",
        (today.isoformat(),),
    ).fetchone()
    return row is not None
