# SPDX-License-Identifier: Apache-2.0
"""The notice to a client of a change of a pension or an allowance: numbered, frozen, signed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.papers import PaperKind, Seal, Stamp
from welfare_desk.domain.pension import PensionState, PensionStep
from welfare_desk.domain.pension.months import unpaid_from
from welfare_desk.domain.pension.notice import EventRow, PaymentEvent, PensionNoticeFacts
from welfare_desk.services.casework.referrals import client_facts
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.numbered import Issued, issue, paper_form, tried
from welfare_desk.storage import papers
from welfare_desk.storage.casework import files
from welfare_desk.storage.pension import notices


@dataclass(frozen=True)
class FrozenNotice:
    """What is stored of a notice; `witness` as in `numbered.Freeze`."""

    facts: PensionNoticeFacts
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class IssuePensionNotice:
    """The notice of one event of a pension, or of an allowance where `allowance` says so."""

    event_id: int
    allowance: bool = False


@dataclass(frozen=True)
class PaymentEventsOf:
    """The changes of the payments of one file."""

    file_no: str


@question("pension.events_of", permission=Permission.VIEW_FILES)
def payment_events_of(look: Look, facts: PaymentEventsOf) -> tuple[EventRow, ...]:
    """Every change of the pension and the allowances of a file, the last day first, what is struck too."""
    return notices.events_of(look.db.raw, facts.file_no)


def _notice(source: Work | Look, facts: IssuePensionNotice) -> PensionNoticeFacts:
    raw = source.db.apart
    event = notices.event(raw, facts.event_id, allowance=facts.allowance)
    client = client_facts(files.show(raw, event.file_no))
    return PensionNoticeFacts(client, event, source.today, _unpaid_from(raw, facts, event))


def _unpaid_from(raw: Any, facts: IssuePensionNotice, event: PaymentEvent) -> JalaliMonth | None:
    """Since when the suspension that a cut ends has left months unpaid; None where it began no earlier."""
    if (event.from_state, event.to_state) != (PensionState.SUSPENDED, PensionState.CUT):
        return None
    before: list[PensionStep] = []
    for row in reversed(notices.events_of(raw, event.file_no)):
        of_this = row.event.payment == event.payment and not row.struck
        if of_this and row.event_id == facts.event_id:
            break
        if of_this:
            before.append(row.event.step)
    since = unpaid_from(before)
    return since if since is not None and since < event.month else None


@command(
    "papers.issue_pension_notice",
    permission=Permission.EDIT_FILES,
    touches={Kind.PAPER},
    prepare=tried(PaperKind.PENSION_NOTICE, _notice, FrozenNotice),
)
def issue_pension_notice(work: Work, facts: IssuePensionNotice) -> Issued:
    """Number, freeze and sign the notice of a change; also of a file that has left.

    RuleError `payment_event_gone` for a change that is not there or was taken back, `paper_too_long`.
    """
    made = _notice(work, facts)
    file_no = made.client.file_no
    work.about("file", file_no)
    file_id = papers.file_id_of(work.db.connection, file_no)
    return issue(work, PaperKind.PENSION_NOTICE, made, FrozenNotice, file_id)


@paper_form(PaperKind.PENSION_NOTICE, FrozenNotice)
def _draw(paper: FrozenNotice, seal: Seal) -> bytes:
    from welfare_desk.documents.pension_notice import pension_notice

    return pension_notice(paper.facts, paper.stamp, seal)
