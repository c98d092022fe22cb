# SPDX-License-Identifier: Apache-2.0
"""What handing out, or buying, means for the request behind it and for its place in a queue."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.services.casework.stamps import stamp
from welfare_desk.services.door import Work
from welfare_desk.storage import waiting
from welfare_desk.storage.casework import listing
from welfare_desk.storage.equipment import requests


def fulfil(work: Work, request_id: int, file_id: int, service: str, on: date) -> None:
    """A request is done, and its file leaves the list in which it waited for it."""
    requests.move(work.db, request_id, RequestState.DONE, on, (work.now, work.user.name))
    if waiting.is_waiting(work.db, file_id, service):
        waiting.leave_admitted(work.db, file_id, service, stamp(work, on, work.reason, ""))
        listing.refresh(work.db, [file_id])


def stand_again(work: Work, document_id: int, on: date) -> None:
    """What a voucher had fulfilled is granted again, and its place in the list is given back."""
    for request in requests.fulfilled_by(work.db.raw, document_id):
        requests.move(work.db, request.id, RequestState.GRANTED, on, (work.now, work.user.name))
        if waiting.return_admitted(
            work.db, request.file_id, request.service, stamp(work, on, work.reason, "")
        ):
            listing.refresh(work.db, [request.file_id])
