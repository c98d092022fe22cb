# SPDX-License-Identifier: Apache-2.0
"""Use cases of the ordering policy: tried, kept as a draft, compared name by name, approved by the head."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PLANNED
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify
from welfare_desk.domain.waiting import PENSION
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.history import Cause
from welfare_desk.domain.waiting.listing import PolicyComparison, PolicyShift, PolicyTold
from welfare_desk.domain.waiting.ordering import Ordered, ordered
from welfare_desk.domain.waiting.policy import PROPOSAL, Policy, check_policy, policy_text
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.waiting.deciding import telling
from welfare_desk.services.waiting.questions import told
from welfare_desk.storage.waiting import facts as known
from welfare_desk.storage.waiting import keeping, listing
from welfare_desk.storage.waiting import policies as kept
from welfare_desk.storage.waiting import services as services_kept

LONGEST_NAME = 80
"""Characters of a draft's name."""


@dataclass(frozen=True)
class ListPolicies:
    """The policies of a service."""

    service: str


@dataclass(frozen=True)
class Policies:
    """Approved versions, the newest first, then the drafts; what is in force today, and the proposal."""

    service: str
    service_name: str
    in_force: PolicyTold
    approved: tuple[PolicyTold, ...]
    drafts: tuple[PolicyTold, ...]
    proposal: Policy


@question("waiting.policies", permission=Permission.VIEW_FILES)
def policies(look: Look, facts: ListPolicies) -> Policies:
    """How a queue has been ordered, is, and might be. RuleError `unknown_service`."""
    service = services_kept.known_service(look.db.connection, facts.service)
    stored = [told(one) for one in kept.policies(look.db.connection, service.code)]
    return Policies(
        service.code,
        service.name,
        told(kept.policy_on(look.db.connection, service.code, look.today)),
        tuple(one for one in stored if not one.draft),
        tuple(one for one in stored if one.draft),
        PROPOSAL,
    )


@dataclass(frozen=True)
class ComparePolicy:
    """The queue of a service under another policy, beside that of today; `limit` named rows."""

    service: str = PENSION
    policy: Policy = PROPOSAL
    offset: int = 0
    limit: int = 200


def _compared(source: Look | Work, service: str, policy: Policy) -> tuple[str, list[Ordered], list[Ordered]]:
    check_policy(policy)
    now = kept.policy_on(source.db.connection, service, source.today).policy
    everybody: list[WaitingFacts] = known.facts_of_queue(source.db.apart, service, source.today)
    before, after = (
        ordered(one, telling(source, everybody, part, 2), source.today)
        for part, one in enumerate((now, policy))
    )
    says = [policy_text(now), policy_text(policy), source.today.isoformat()]
    pairs = (
        [[one.facts.entry_id, one.score] for one in before],
        [[one.facts.entry_id, one.score] for one in after],
    )
    return sha256_hex(canonical([*says, *pairs])), before, after


@question("waiting.compare", permission=Permission.VIEW_FILES)
def compare(look: Look, facts: ComparePolicy) -> PolicyComparison:
    """The named list before and after a change of policy. RuleError `unknown_service`, `bad_policy`."""
    service = services_kept.known_service(look.db.connection, facts.service).code
    digest, before, after = _compared(look, service, facts.policy)
    names = listing.names_of(look.db.apart, service)
    was = {one.facts.entry_id: (rank, one.score) for rank, one in enumerate(before, start=1)}
    shifts = []
    for rank, one in enumerate(after, start=1):
        rank_before, score_before = was[one.facts.entry_id]
        if rank_before != rank and one.facts.entry_id in names:
            named = names[one.facts.entry_id]
            shifts.append(PolicyShift(*named, rank_before, rank, score_before, one.score))
    page = shifts[facts.offset : facts.offset + facts.limit]
    up = sum(one.rank_after < one.rank_before for one in shifts)
    return PolicyComparison(len(after), len(shifts), up, tuple(page), digest)


@dataclass(frozen=True)
class KeepPolicy:
    """A what-if kept under a name, until it is approved or thrown away."""

    service: str
    name: str
    policy: Policy


@dataclass(frozen=True)
class PolicyKept:
    """The draft's row, or the approved version."""

    id: int
    service: str
    version: int = 0


@command("waiting.keep_policy", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE})
def keep_policy(work: Work, facts: KeepPolicy) -> PolicyKept:
    """Keep a draft. RuleError `unknown_service`, `bad_policy`, `bad_fields` (name)."""
    service = services_kept.known_service(work.db.connection, facts.service).code
    name = unify(facts.name)
    if not name or len(name) > LONGEST_NAME:
        raise refused([Problem("name", "too_long" if name else "required")])
    check_policy(facts.policy)
    draft = kept.Draft(service, name, facts.policy, work.now, work.user.name)
    policy_id = kept.keep_draft(work.db, draft)
    work.about("policy", policy_id)
    return PolicyKept(policy_id, service)


@dataclass(frozen=True)
class DiscardPolicy:
    """A draft to throw away; `version` is the row as it was seen."""

    id: int
    version: int | None = None


@command("waiting.discard_policy", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE})
def discard_policy(work: Work, facts: DiscardPolicy) -> PolicyKept:
    """Throw a draft away; RuleError `policy_not_found`, `policy_not_draft`, `stale_row`."""
    service, _ = kept.find_policy(work.db.connection, facts.id)
    kept.discard(work.db, facts.id, facts.version)
    work.about("policy", facts.id)
    return PolicyKept(facts.id, service)


@dataclass(frozen=True)
class ApprovePolicy:
    """The head lets a draft order the queue from a day on.

    `seen` is the digest of the comparison that was looked at: without it, or where the queue has changed
    since, nothing is approved.
    """

    id: int
    since: date = field(metadata=PLANNED)
    reason: str = ""
    letter_no: str = ""
    seen: str = ""
    version: int | None = None


MOST_AHEAD = timedelta(days=366)
"""No policy begins later: one mistyped year would keep the office from approving another until then."""


@command("waiting.approve_policy", permission=Permission.APPROVE, touches={Kind.QUEUE})
def approve_policy(work: Work, facts: ApprovePolicy) -> PolicyKept:
    """Approve a draft as the next version, and order the queue by it where it holds today.

    RuleError `policy_not_found`, `policy_not_draft`, `policy_since_past`, `policy_since_far`,
    `policy_since_taken`, `comparison_not_seen`, `comparison_changed`, `stale_row`.
    """
    service, stored = kept.find_draft(work.db.connection, facts.id)
    if facts.since < work.today:
        raise RuleError("policy_since_past", date=facts.since.isoformat(), today=work.today.isoformat())
    last = work.today + MOST_AHEAD
    if facts.since > last:
        raise RuleError("policy_since_far", date=facts.since.isoformat(), last=last.isoformat())
    later = [one.since for one in kept.policies(work.db.connection, service) if one.since]
    if later and facts.since < max(later):
        raise RuleError("policy_since_taken", date=facts.since.isoformat(), last=max(later).isoformat())
    if not facts.seen:
        raise RuleError("comparison_not_seen", id=facts.id)
    if facts.seen != _compared(work, service, stored.policy)[0]:
        raise RuleError("comparison_changed", id=facts.id)
    reason = unify(facts.reason)
    work.because(reason)
    approval = kept.Approval(facts.since, work.now, work.user.name, unify(facts.letter_no), reason)
    number = kept.approve(work.db, facts.id, facts.version, approval)
    if facts.since <= work.today:
        keeping.rescore(work.db, service, work.today, Cause.POLICY)
    work.about("policy", facts.id)
    return PolicyKept(facts.id, service, number)
