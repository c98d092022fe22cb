# SPDX-License-Identifier: Apache-2.0
"""Use cases of the pension: granted, suspended, resumed or cut by dated events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension import ChangeTerms, PensionState, SuspensionReason
from welfare_desk.domain.waiting import PENSION
from welfare_desk.services.casework.lived import had_been_born
from welfare_desk.services.casework.stamps import stamp_of_life
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.pension.beside_quota import may_grant_beside_quota
from welfare_desk.services.pension.late import covered_ever_since, waited_on_no_day_since
from welfare_desk.storage import pension, waiting
from welfare_desk.storage.casework import life, listing, people


@dataclass(frozen=True)
class ChangePension:
    """A dated change of the pension that a file draws for its household.

    `version` is the file's row as the clerk saw it; the last three are `ChangeTerms`.
    """

    file_no: str
    to_state: PensionState
    effective_on: date
    reason: str = ""
    letter_no: str = ""
    version: int | None = None
    reason_code: SuspensionReason | None = None
    from_month: JalaliMonth | None = None
    arrears: bool | None = None


@dataclass(frozen=True)
class PensionChanged:
    """The pension as it stands now."""

    file_no: str
    pension_id: int
    state: PensionState
    event_id: int


@command("pension.change", permission=Permission.EDIT_PENSION, touches={Kind.PENSION, Kind.QUEUE, Kind.FILE})
def change(work: Work, facts: ChangePension) -> PensionChanged:
    """Change a pension; one granted beside the quotas takes the file out of the pension queue.

    Who waits is admitted by a run: beside it only a head grants, by a letter and with a reason.

    RuleError `waits_for_quota`, `held_in_queue`, `pension_change_not_allowed`, `not_covered`,
    `household_has_pension`, `bad_fields` with what the change does not say, `stale_row`.
    """
    file = people.find_file(work.db, facts.file_no)
    told = stamp_of_life(work, facts.effective_on, facts.reason, facts.letter_no)
    had_been_born(work, file.person_id, facts.effective_on)
    life.touch(work.db, file.file_id, facts.version)
    granted = facts.to_state is PensionState.ON_PENSION
    if granted:
        covered_ever_since(work, file.file_id, facts.effective_on)
    beside_quota = granted and waiting.is_waiting(work.db, file.file_id, PENSION)
    if beside_quota:
        may_grant_beside_quota(work, facts.file_no, letter_no=told.letter_no, reason=told.reason)
    elif granted:
        waited_on_no_day_since(work, file.file_id, PENSION, facts.effective_on)
    terms = ChangeTerms(facts.reason_code, facts.from_month, facts.arrears)
    pension_id, event_id = pension.change(work.db, file, facts.to_state, told, terms)
    if beside_quota:
        waiting.leave_admitted(work.db, file.file_id, PENSION, told)
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    return PensionChanged(file.file_no, pension_id, facts.to_state, event_id)
