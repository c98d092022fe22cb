# SPDX-License-Identifier: Apache-2.0
"""A file opened by mistake goes back while nothing but its opening stands in it; its number stays used."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.stamps import because, stamp
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.casework import listing, opening, people


@dataclass(frozen=True)
class TakeOpeningBack:
    """The file that was opened by mistake, and why it goes back."""

    file_no: str
    reason: str = ""


@dataclass(frozen=True)
class OpeningTakenBack:
    """The file, closed under its number, and the request at the desk that waits again (0 for none)."""

    file_no: str
    event_id: int
    reception_id: int = 0


@command(
    "casework.take_opening_back",
    permission=Permission.EDIT_FILES,
    touches={Kind.FILE, Kind.RECEPTION},
)
def take_opening_back(work: Work, facts: TakeOpeningBack) -> OpeningTakenBack:
    """Take the opening of a file back by its counter-event, and the acceptance at the desk with it.

    RuleError `bad_fields` without a reason, `opening_taken_back`, `file_of_list`, `file_moved`,
    `file_in_use`, `month_closed`.
    """
    because(work, facts.reason)
    file = people.find_file(work.db, facts.file_no)
    found = opening.find(work.db, file.file_id)
    stands = opening.stands_in(work.db, file)
    if stands:
        raise RuleError("file_in_use", rows=[f"{table}:{file.file_no}" for table in stands])
    told = stamp(work, found.effective_on, facts.reason, "", of="record")
    event_id = opening.take_back(work.db, file.file_id, found, told)
    reception_id = opening.give_back(work.db, file.file_id, told)
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    if reception_id:
        work.about("reception", reception_id)
    return OpeningTakenBack(file.file_no, event_id, reception_id)
