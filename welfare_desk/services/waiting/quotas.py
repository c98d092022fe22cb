# SPDX-License-Identifier: Apache-2.0
"""Use cases of quotas: a letter is recorded, corrected while unused, put before the head, and closed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.quota import (
    Conditions,
    Quota,
    QuotaLetter,
    check_correction,
    check_quota,
    refuse_closed,
)
from welfare_desk.services.casework.stamps import because
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.waiting.deciding import decide, everybody
from welfare_desk.storage.waiting import quotas as kept
from welfare_desk.storage.waiting import services as services_kept


@dataclass(frozen=True)
class RecordQuota:
    """A letter of headquarters that gives places in the queue of a service (code or name)."""

    service: str
    letter_no: str
    letter_on: date
    places: int
    from_month: JalaliMonth
    conditions: Conditions = field(default_factory=Conditions)


@dataclass(frozen=True)
class QuotaKept:
    """The letter's row."""

    id: int
    service: str


@command("waiting.record_quota", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE})
def record_quota(work: Work, facts: RecordQuota) -> QuotaKept:
    """Keep a letter. RuleError `quota_known` and what `check_quota` refuses, `unknown_service`."""
    service = services_kept.known_service(work.db.connection, facts.service).code
    letter = check_quota(
        QuotaLetter(facts.letter_no, facts.letter_on, facts.places, facts.from_month, facts.conditions),
        work.today,
    )
    quota_id = kept.record(work.db, service, letter)
    work.about("quota", quota_id)
    return QuotaKept(quota_id, service)


@dataclass(frozen=True)
class CorrectQuota:
    """A letter written over; `version` is its row as it was seen."""

    id: int
    version: int
    letter_no: str
    letter_on: date
    places: int
    from_month: JalaliMonth
    conditions: Conditions = field(default_factory=Conditions)


@command("waiting.correct_quota", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE})
def correct_quota(work: Work, facts: CorrectQuota) -> QuotaKept:
    """Correct an unused letter, or the places of a used one.

    RuleError `quota_not_found`, `quota_closed`, `quota_used`, `quota_known`, `stale_row`, and what
    `check_quota` refuses.
    """
    quota = kept.find_quota(work.db.connection, facts.id)
    letter = check_quota(
        QuotaLetter(facts.letter_no, facts.letter_on, facts.places, facts.from_month, facts.conditions),
        work.today,
    )
    check_correction(quota, letter)
    kept.correct(work.db, quota, facts.version, letter)
    work.about("quota", quota.id)
    return QuotaKept(quota.id, quota.service)


@dataclass(frozen=True)
class CloseQuota:
    """A letter that admits nobody any more, and why; `version` is its row as it was seen."""

    id: int
    version: int
    reason: str


@command("waiting.close_quota", permission=Permission.APPROVE, touches={Kind.QUEUE})
def close_quota(work: Work, facts: CloseQuota) -> QuotaKept:
    """Close a letter. RuleError `quota_not_found`, `quota_closed`, `bad_fields` (reason), `stale_row`."""
    quota = kept.find_quota(work.db.connection, facts.id)
    refuse_closed(quota)
    kept.close(work.db, quota, facts.version, because(work, facts.reason))
    work.about("quota", quota.id)
    return QuotaKept(quota.id, quota.service)


@dataclass(frozen=True)
class SubmitQuota:
    """A letter put before the head for a decision, or taken off their table (`submitted` False).

    Who has put it there takes it back without a word; anybody else sends it back and says why.
    """

    id: int
    version: int
    submitted: bool = True
    reason: str = ""


@command("waiting.submit_quota", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE})
def submit_quota(work: Work, facts: SubmitQuota) -> QuotaKept:
    """Ask the head to decide on the list as it is now; what becomes of it until then can be told.

    RuleError `quota_not_found`, `quota_closed`, `quota_used_up`, `day_before_queue`, `stale_row`, and
    `bad_fields` (reason) where somebody else's letter is sent back without a word.
    """
    quota = kept.find_quota(work.db.connection, facts.id)
    refuse_closed(quota)
    told = returned = None
    if not facts.submitted:
        if quota.submitted_account not in ("", work.user.name):
            returned = kept.Returned(work.today, work.user.name, because(work, facts.reason))
    else:
        if not quota.left:
            raise RuleError("quota_used_up", letter_no=quota.letter.letter_no)
        listed = decide(everybody(work, quota.service), quota.letter, quota.left)
        told = kept.Submission(
            work.now, work.today, work.user.name, tuple(listed.numbers()), listed.sealed.policy_number
        )
    kept.submit(work.db, quota, facts.version, told, returned)
    work.about("quota", quota.id)
    return QuotaKept(quota.id, quota.service)


@dataclass(frozen=True)
class ListQuotas:
    """The letters of a service (empty: of all); closed ones where asked for."""

    service: str = ""
    closed: bool = False


@dataclass(frozen=True)
class Quotas:
    """Letters, the newest first, each with what is used and left of it."""

    quotas: tuple[Quota, ...]
    own: frozenset[int] = frozenset()
    """Those that whoever asks has put before the head."""


@question("waiting.quotas", permission=Permission.VIEW_FILES)
def quotas(look: Look, facts: ListQuotas) -> Quotas:
    """What headquarters has given. RuleError `unknown_service`."""
    connection = look.db.connection
    service = services_kept.known_service(connection, facts.service).code if facts.service else ""
    found = kept.quotas(connection, service, closed=facts.closed)
    return Quotas(found, frozenset(one.id for one in found if one.submitted_account == look.user.name))
