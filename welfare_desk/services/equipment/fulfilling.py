# SPDX-License-Identifier: Apache-2.0
"""What handing out, or buying, means for the request behind it and for its place in a queue."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.casework.life import ending_day
from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.services.casework.stamps import stamp
from welfare_desk.services.door import Work
from welfare_desk.services.equipment.queueing import wait_again
from welfare_desk.storage import waiting
from welfare_desk.storage.casework import listing
from welfare_desk.storage.equipment import promises, requests
from welfare_desk.storage.waiting import entries


def fulfil(work: Work, request_id: int, file_id: int, service: str, on: date, *, due: int) -> None:
    """A request of which no pieces are ``due`` any more is done, and its file leaves the list of its item.

    It waits there again for what is due, and stays while it waits for another request by the same list.
    RuleError `held_in_queue`.
    """
    if due > 0:
        wait_again(work, promises.promises_of(work.db.raw, request_id), work.reason)
        return
    entry = entries.find_open(work.db.raw, file_id, service)
    others = requests.others_granted(work.db.raw, request_id)
    left = None if entry is None or others else {"queue_entry_id": entry.id}
    requests.move(work.db, request_id, RequestState.DONE, on, (work.now, work.user.name), event=left)
    if others:
        wait_again(work, promises.promises_of(work.db.raw, request_id), work.reason)
    elif entry is not None:
        # Papers of an outreach day are keyed in later than somebody was called: events stand in order.
        day = ending_day(on, entries.last_day_of(work.db.raw, entry.id))
        waiting.leave_admitted(work.db, file_id, service, stamp(work, day, work.reason, ""))
        listing.refresh(work.db, [file_id])


def stand_again(work: Work, document_id: int, on: date) -> None:
    """What a voucher had fulfilled is granted again, with its place in the list; so is what it used up."""
    promises.give_approvals_back(work.db, "document_id", document_id)
    for request in requests.fulfilled_by(work.db.raw, document_id):
        requests.move(work.db, request.id, RequestState.GRANTED, on, (work.now, work.user.name))
        left = request.queue_entry_id
        if left is not None and waiting.return_admitted(work.db, left, stamp(work, on, work.reason, "")):
            # Nothing is promised to them yet: who was called waits again.
            wait_again(work, promises.promises_of(work.db.raw, request.id), work.reason)
            listing.refresh(work.db, [request.file_id])
