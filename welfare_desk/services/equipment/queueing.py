# SPDX-License-Identifier: Apache-2.0
"""Requests and the lists they wait in: a grant joins, a promise calls, what ends either lets go again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.requests import AllocationState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold
from welfare_desk.domain.waiting import QueueState, check_join
from welfare_desk.domain.waiting.admission import is_held
from welfare_desk.domain.waiting.services import LONGEST_NAME
from welfare_desk.services import periods
from welfare_desk.services.casework.stamps import stamp
from welfare_desk.services.door import Work
from welfare_desk.storage import waiting
from welfare_desk.storage.casework import listing
from welfare_desk.storage.equipment import promises, requests
from welfare_desk.storage.equipment.requests import KeptRequest
from welfare_desk.storage.waiting import entries, services


def join(work: Work, request: KeptRequest, item: Item, coverage: Coverage, voted_on: date) -> int | None:
    """Let a file wait for what it was granted; the place that began, None where it waits already.

    Who asked first comes first: the place counts from the day of the request, unless that day's month is
    closed or the file left the same list since; then from the vote's.

    RuleError `queue_not_in_hand`, `month_closed`, `bad_service_code`.
    """
    check_join(item.service, coverage)
    _known(work, item)
    if waiting.is_waiting(work.db, request.file_id, item.service):
        return None
    since = request.asked_on
    closed = periods.closed_through(work)
    left = entries.left_last(work.db.raw, request.file_id, item.service)
    if (closed is not None and since <= closed.last()) or (left is not None and left > since):
        since = voted_on if left is None else max(voted_on, left)
    told = stamp(work, since, "", "")
    entry = waiting.move(work.db, request.file_id, item.service, QueueState.WAITING, told)
    listing.refresh(work.db, [request.file_id])
    return entry


def _known(work: Work, item: Item) -> None:
    """The list of an item is opened with the first who waits in it."""
    known = services.services(work.db.connection)
    if any(one.code == item.service for one in known):
        return
    name = item.name[:LONGEST_NAME].strip()
    if any(fold(one.name) == fold(name) for one in known):
        name = f"{name[: LONGEST_NAME - len(item.code) - 3]} ({item.code})"
    services.add_service(work.db, item.service, name)


def leave(work: Work, request: KeptRequest, to_state: QueueState, reason: str) -> None:
    """The place that a request's grant began ends with it, unless another request waits by it."""
    grant = requests.grant_of(work.db.raw, request.id)
    if grant is None or grant.queue_entry_id is None or requests.others_granted(work.db.raw, request.id):
        return
    if entries.stands(work.db.raw, grant.queue_entry_id, request.file_id):
        told = stamp(work, work.today, reason, "")
        waiting.move(work.db, request.file_id, request.service, to_state, told)
        listing.refresh(work.db, [request.file_id])


def call(work: Work, request: KeptRequest, reason: str) -> int | None:
    """Call a file for what is promised to it; its entry, None for one that stands in the list no more.

    RuleError `held_in_queue` (service, date, reason) while a hold lasts.
    """
    entry = entries.find_open(work.db.raw, request.file_id, request.service)
    if entry is None:
        return None
    if is_held(entry.state, entry.held_until, work.today):
        until = None if entry.held_until is None else entry.held_until.isoformat()
        why = "released" if until is None else "day"
        raise RuleError("held_in_queue", service=request.service, date=until, reason=why)
    if entry.state is not QueueState.CALLED:
        told = stamp(work, work.today, reason, "")
        waiting.move(work.db, request.file_id, request.service, QueueState.CALLED, told)
        listing.refresh(work.db, [request.file_id])
    return entry.id


def wait_again(work: Work, ended: Iterable[int], reason: str = "") -> None:
    """Whoever was called for promises (by id) that ended waits again."""
    before = work.reason
    for one in promises.called_for(work.db.raw, ended, work.today):
        told = stamp(work, work.today, reason, "")
        waiting.move(work.db, one.file_id, one.service, QueueState.WAITING, told)
        listing.refresh(work.db, [one.file_id])
    work.because(before)


def expire(work: Work, late: Iterable[tuple[int, int]]) -> int:
    """End promises that ran out, named by id and version, and let whoever was called for them wait again.

    Returns how many there were.
    """
    ended = list(late)
    for promise in ended:
        promises.end_promise(work.db, promise, AllocationState.EXPIRED, work.today)
    if ended:
        wait_again(work, [row_id for row_id, _ in ended])
    return len(ended)
