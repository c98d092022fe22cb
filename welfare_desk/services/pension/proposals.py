# SPDX-License-Identifier: Apache-2.0
"""Use cases of the proposals: what speaks against a payment, put aside for a while or confirmed elsewhere.

Whoever confirms one suspends or cuts the payment by `pension.change` or `pension.change_allowance`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.proposals import Proposal, ProposalReason, check_aside
from welfare_desk.domain.text import unify
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.casework.mistakes import Struck
from welfare_desk.services.casework.stamps import mistaken, stamp
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.casework import mistakes, people
from welfare_desk.storage.office_settings import values_in_force
from welfare_desk.storage.pension import proposals

_RULES = (
    DatedRule.PENSION_DECILE,
    DatedRule.LIVING_DECILE,
    DatedRule.TWINS_DECILE,
    DatedRule.TRIPLETS_DECILE,
    DatedRule.MULTIPLES_AGE,
    DatedRule.CARE_ENDS_AT_AGE,
)


@dataclass(frozen=True)
class ListProposals:
    """Proposals of one reason, payment or file where they are named; `aside`: those put aside instead."""

    reason: ProposalReason | None = None
    payment: PaymentKind | None = None
    file_no: str = ""
    aside: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class ProposalPage:
    """One page of proposals, the weightiest reason first; how many there are of every reason."""

    rows: tuple[Proposal, ...]
    total: int
    counts: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class SetAside:
    """Put a proposal aside until a day, and say why; it comes back then, or when a later fact is known."""

    file_no: str
    payment: PaymentKind
    reason: ProposalReason
    until: date
    why: str = ""


@dataclass(frozen=True)
class PutAside:
    """What was put aside."""

    id: int
    file_no: str
    until: date


@dataclass(frozen=True)
class TakeAsideBack:
    """A proposal was put aside by mistake: it is made again. The version is the one shown."""

    id: int
    version: int
    reason: str = ""


def _asked(source: Work | Look, facts: ListProposals) -> dict[str, Any]:
    today = source.today
    rules = values_in_force(source.db.raw, today)
    since = months_later(today, -rules[DatedRule.UNVISITED_MONTHS.value])
    return {
        **{rule.value: rules[rule.value] for rule in _RULES},
        "today": today.isoformat(),
        "unvisited_since": since.isoformat(),
        "reason": None if facts.reason is None else facts.reason.value,
        "payment": None if facts.payment is None else facts.payment.value,
        "file_no": facts.file_no or None,
        "aside": int(facts.aside),
    }


@question("pension.proposals", permission=Permission.VIEW_FILES)
def list_proposals(look: Look, facts: ListProposals) -> ProposalPage:
    """What speaks against the payments that are drawn today."""
    asked = _asked(look, facts)
    rows, counts = proposals.page(look.db.raw, asked, offset=facts.offset, limit=facts.limit)
    total = sum(counts.values()) if facts.reason is None else counts.get(facts.reason.value, 0)
    return ProposalPage(rows, total, counts)


@command("pension.set_aside", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def set_aside(work: Work, facts: SetAside) -> PutAside:
    """Put a proposal aside.

    RuleError `proposal_gone` where nothing is proposed any more or it is aside already, `bad_fields` without
    a reason, or for a day that is over or too far.
    """
    file = people.find_file(work.db, facts.file_no)
    check_aside(facts.until, unify(facts.why), work.today)
    asked = ListProposals(facts.reason, facts.payment, facts.file_no)
    found, _ = proposals.page(work.db.raw, _asked(work, asked), offset=0, limit=1)
    if not found:
        raise RuleError("proposal_gone")
    told = stamp(work, work.today, facts.why, "")
    aside_id = proposals.set_aside(work.db, file.file_id, found[0], facts.until, told)
    work.about("file", file.file_no)
    return PutAside(aside_id, file.file_no, facts.until)


@command("pension.take_aside_back", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def take_aside_back(work: Work, facts: TakeAsideBack) -> Struck:
    """Make a proposal again that was put aside by mistake.

    RuleError `aside_gone`, `bad_fields` without a reason, `recorded_by_mistake`, `stale_row`.
    """
    told = mistaken(work, facts.reason)
    aside, file_no = proposals.kept(work.db, facts.id)
    refuse_struck(aside.mistake)
    mistakes.strike(work.db, proposals.PROPOSAL_ASIDE, aside.id, facts.version, told)
    work.about("file", file_no)
    return Struck(aside.id, facts.version + 1, file_no)
