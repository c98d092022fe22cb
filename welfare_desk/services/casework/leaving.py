# SPDX-License-Identifier: Apache-2.0
"""What ends with a file that leaves: payments, places in queues, goods that were kept for it."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.services.door import Work
from welfare_desk.storage import pension, waiting
from welfare_desk.storage.casework import later_events
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.equipment import promises
from welfare_desk.storage.pension import allowances


@dataclass(frozen=True)
class Ended:
    """What has ended; `struck` counts what payments and queues had recorded for days after it."""

    pension: bool = False
    allowances: tuple[AllowanceKind, ...] = ()
    queues: tuple[str, ...] = ()
    promises: int = 0
    struck: int = 0


def end_with_file(work: Work, file_id: int, coverage_event_id: int, told: Stamp) -> Ended:
    """End all of it on the day on which the file has left."""
    which = work.db, file_id, coverage_event_id, told
    return Ended(
        pension.end_with_file(*which),
        allowances.end_with_file(*which),
        waiting.leave_with_file(*which),
        promises.release_with_file(*which),
        later_events.struck_with(work.db, coverage_event_id),
    )
