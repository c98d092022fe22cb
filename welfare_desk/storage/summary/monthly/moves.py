# SPDX-License-Identifier: Apache-2.0
"""What came and went in the days of a month: coverage, pension, queue and quotas, row by row.

A move is a change of two dated states that follow each other, so that opening, moves and closing are found by
different ways and must agree.
"""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.storage.casework.striking import in_force, never_joined
from welfare_desk.storage.matching.before_merges import moved_of, not_moved, was_of
from welfare_desk.storage.summary.monthly.people import COUNTS_FROM, file_no
from welfare_desk.storage.summary.monthly.statements import Statement, days

_COVERED = Coverage.COVERED

_ARRIVED = f"""
EXISTS (SELECT 1 FROM transfer WHERE transfer.file_id = steps.file_id AND direction = 'in'
    AND struck_at IS NULL AND {not_moved("transfer", "transfer.id")})
OR EXISTS (SELECT 1 FROM {moved_of("transfer")} AS moved JOIN transfer ON transfer.id = moved.key
    WHERE moved.value = steps.file_id AND direction = 'in' AND struck_at IS NULL)
"""
_COVERAGE = f"""
WITH steps AS (
    SELECT file_id, id, effective_on, to_state,
        lag(to_state) OVER (PARTITION BY file_id ORDER BY effective_on, id) AS before,
        max(to_state = '{_COVERED}') OVER (PARTITION BY file_id ORDER BY effective_on, id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS had_been
    FROM coverage_event WHERE effective_on <= :until AND {in_force("coverage_event")} AND file_id IN
        (SELECT file_id FROM coverage_event WHERE effective_on BETWEEN :since AND :until))
SELECT iif(to_state = '{_COVERED}', 'in', 'out') AS way,
    CASE WHEN to_state <> '{_COVERED}' THEN to_state WHEN had_been THEN 'returned'
        WHEN {_ARRIVED} THEN 'arrived' ELSE 'opened' END AS reason,
    effective_on AS day, steps.id AS event, case_file.file_no AS file
FROM steps JOIN case_file ON case_file.id = steps.file_id
WHERE effective_on >= :since AND (to_state = '{_COVERED}') <> (coalesce(before, '') = '{_COVERED}')
"""

_DRAWS = PensionState.ON_PENSION

# Whoever was admitted long ago, was cut off since and is granted anew did not come from the queue again: the
# admission must lie after the change before. As many are admitted here as leave the queue admitted, and yet
# no identity may ask that: whoever is cut off, joins and is admitted on one day counts as granted. Such a
# month could never be closed.
_PENSION = f"""
WITH steps AS (
    SELECT pension_id, id, effective_on, to_state,
        lag(to_state) OVER (PARTITION BY pension_id ORDER BY effective_on, id) AS before,
        lag(effective_on, 1, '') OVER (PARTITION BY pension_id ORDER BY effective_on, id) AS changed_on
    FROM pension_event WHERE effective_on <= :until AND {in_force("pension_event")} AND pension_id IN
        (SELECT pension_id FROM pension_event WHERE effective_on BETWEEN :since AND :until))
SELECT iif(to_state = '{_DRAWS}', 'in', 'out') AS way,
    CASE WHEN to_state <> '{_DRAWS}' THEN to_state
        WHEN before = '{PensionState.SUSPENDED}' THEN 'resumed'
        WHEN EXISTS (SELECT 1 FROM queue_entry WHERE queue_entry.file_id = case_file.id
            AND service = '{PENSION}' AND queue_entry.state = '{QueueState.ADMITTED}'
            AND ended_on > changed_on AND ended_on <= effective_on) THEN 'admitted'
        ELSE 'granted' END AS reason,
    effective_on AS day, steps.id AS event, case_file.file_no AS file
FROM steps JOIN pension ON pension.id = pension_id JOIN case_file ON case_file.id = pension.file_id
WHERE effective_on >= :since AND (to_state = '{_DRAWS}') <> (coalesce(before, '') = '{_DRAWS}')
"""

_WAITED = file_no(was_of("queue_entry", "places.id", "places.file_id"))
_QUEUE = f"""
WITH places AS (
    SELECT id, file_id, state, ended_on, {COUNTS_FROM} AS counts_from FROM queue_entry
    WHERE service = '{PENSION}' AND joined_on <= :until AND (joined_on >= :since OR ended_on >= :since
        OR file_id IN (SELECT file_id FROM coverage_event
            WHERE effective_on BETWEEN :since AND :until AND to_state = '{_COVERED}'))
        AND NOT ({never_joined()}))
SELECT 'in' AS way, 'joined' AS reason, counts_from AS day, id AS entry, {_WAITED} AS file
FROM places WHERE counts_from BETWEEN :since AND :until AND counts_from <= coalesce(ended_on, counts_from)
UNION ALL
SELECT 'out', state, ended_on, id, {_WAITED}
FROM places WHERE ended_on BETWEEN :since AND :until AND counts_from <= ended_on
"""

_QUOTAS = """
WITH given AS (
    SELECT considered.quota_id, count(*) AS used FROM admission_considered AS considered
    JOIN admission_run ON admission_run.id = considered.run_id
    WHERE seat > 0 AND decided_on BETWEEN :since AND :until GROUP BY considered.quota_id)
SELECT service, letter_no AS letter, letter_on AS day,
    iif(letter_on BETWEEN :since AND :until, places, 0) AS places,
    iif(letter_on BETWEEN :since AND :until, 1, 0) AS letters, coalesce(used, 0) AS used
FROM quota LEFT JOIN given ON given.quota_id = quota.id
WHERE letter_on BETWEEN :since AND :until OR used > 0
"""


def coverage_moves(since: date, until: date) -> Statement:
    """Each time a file came into coverage (`way` in) or left it, with what led to it (`reason`)."""
    return Statement(_COVERAGE, days(since, until), "effective_on, steps.id")


def pension_moves(since: date, until: date) -> Statement:
    """Each time a file began to draw the pension or ceased to."""
    return Statement(_PENSION, days(since, until), "effective_on, steps.id")


def queue_moves(since: date, until: date) -> Statement:
    """Each time a file joined the queue of the pension or left it."""
    return Statement(_QUEUE, days(since, until), "3, 4")


def quotas(since: date, until: date) -> Statement:
    """Letters of the days, and earlier ones of which places were given in them (`letters` and `places` 0)."""
    return Statement(_QUOTAS, days(since, until), "letter_on, quota.id")
