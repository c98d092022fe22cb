# SPDX-License-Identifier: Apache-2.0
"""The places of a merge in the queue of the pension: what months have counted, or will count, stays true.

A month counts places, and covered files that wait and draw nothing, and closes only where both are as many.
So an ended place stays with the file that waited, and an open one is handed on with its past only to a file
that might have waited in its stead on every day of it.
"""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE
from welfare_desk.domain.waiting import PENSION, QueueState, may_wait
from welfare_desk.storage import waiting
from welfare_desk.storage.casework import life
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.striking import in_force, never_joined
from welfare_desk.storage.matching.sides import Row, Side, rows
from welfare_desk.storage.metadata import METADATA
from welfare_desk.storage.uow import UnitOfWork


def hand_on(uow: UnitOfWork, kept: Side, gone: Side, stamp: Stamp) -> None:
    """The file that stays keeps one place, the earlier of two; none if it draws or is not covered.

    RuleError `keep_the_other` (reason queue) where the earlier place is of days on which the file that stays
    could not have waited.
    """
    theirs, own = _open(uow, gone), _open(uow, kept)
    if theirs is None:
        return
    waits = may_wait(PENSION, Coverage(kept.standing.coverage)) and kept.pension not in LIVE
    if not waits or (own is not None and own["joined_on"] <= theirs["joined_on"]):
        waiting.move(uow, gone.file_id, PENSION, QueueState.REMOVED, stamp)
        return
    if not _stands_in(uow, kept, gone, theirs, own):
        raise RuleError("keep_the_other", reason="queue", file_no=gone.standing.file_no)
    table = METADATA.tables["queue_entry"]
    if own is not None:
        waiting.move(uow, kept.file_id, PENSION, QueueState.REMOVED, stamp)
        uow.update(table, own["id"], None, {"file_id": gone.file_id})
    uow.update(table, theirs["id"], None, {"file_id": kept.file_id})


def _open(uow: UnitOfWork, side: Side) -> Row | None:
    sql = "SELECT id, joined_on FROM queue_entry WHERE file_id = ? AND service = ? AND ended_on IS NULL"
    return next(iter(rows(uow.raw, sql, side.file_id, PENSION)), None)


_BUSY = f"""
SELECT 1 AS x FROM queue_entry WHERE file_id = ?1 AND service = ?2 AND id IS NOT ?3 AND ended_on > ?4
    AND NOT ({never_joined()})
UNION ALL
SELECT 1 FROM pension_event JOIN pension ON pension.id = pension_id
WHERE file_id = ?1 AND pension_event.effective_on >= ?4 AND {in_force("pension_event")}
"""


def _stands_in(uow: UnitOfWork, kept: Side, gone: Side, theirs: Row, own: Row | None) -> bool:
    """Whether the file that stays was covered, drew nothing and had no other place since theirs counts.

    Each of the places then counts from the same day for either file (`COUNTS_FROM` of the month).
    """
    covered = life.covered_since(uow.raw, kept.file_id)
    of_kept, of_gone = _first_covered(uow, kept), _first_covered(uow, gone)
    since = max(theirs["joined_on"], of_gone)
    if covered is None or covered.day.isoformat() > since:
        return False
    places = [one["joined_on"] for one in (theirs, own) if one is not None]
    if any(max(joined_on, of_kept) != max(joined_on, of_gone) for joined_on in places):
        return False
    own_id = None if own is None else own["id"]
    return not rows(uow.raw, _BUSY, kept.file_id, PENSION, own_id, since)


def _first_covered(uow: UnitOfWork, side: Side) -> str:
    sql = (
        "SELECT min(effective_on) AS day FROM coverage_event"
        f" WHERE file_id = ? AND to_state = '{Coverage.COVERED}' AND {in_force('coverage_event')}"
    )
    return str(rows(uow.raw, sql, side.file_id)[0]["day"] or "")
