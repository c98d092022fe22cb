# SPDX-License-Identifier: Apache-2.0
"""The last step at the desk was a mistake: a counter-event takes it back, and the request stands."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.reception import ReceptionState, check_committee
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.reception import ReceptionKept, waits_again
from welfare_desk.services.casework.stamps import because, stamp
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.casework import people, reception


@dataclass(frozen=True)
class UndoDecision:
    """Take back the last step of a request; the version is the one shown."""

    reception_id: int
    version: int
    reason: str


@command("casework.undo_decision", permission=Permission.EDIT_FILES, touches={Kind.RECEPTION})
def undo_decision(work: Work, facts: UndoDecision) -> ReceptionKept:
    """Let the request stand where it stood, with the expert, body and answer it had; both events stay.

    RuleError `reception_not_found`, `stale_row`, `bad_fields` without a reason, `no_step_to_undo`,
    `reception_decided` for an acceptance (the opening of its file is taken back), `month_closed`,
    `committee_of_social`, those of `waits_again`.
    """
    shown = reception.show(work.db.raw, facts.reception_id)
    people.check_version(work.db, reception.RECEPTION, shown.id, facts.version)
    because(work, facts.reason)
    if shown.state is ReceptionState.ACCEPTED:
        raise RuleError("reception_decided")
    last = shown.in_force[-1]
    if last.from_state is not None:
        check_committee(last.from_state, shown.domain)  # it may have been corrected since
    told = stamp(work, last.effective_on, facts.reason, "", of="record")
    back_to = reception.step_back(work.db, shown.id, told)
    waits_again(work, shown, back_to)
    work.about("reception", shown.id)
    return ReceptionKept(shown.id, shown.version + 1, back_to)
