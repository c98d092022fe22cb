# SPDX-License-Identifier: Apache-2.0
"""What a clerk should notice on a file before anything else: shown, never silently fixed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Severity
from welfare_desk.domain.casework.file import opened_by_mistake
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import FileSummary

SOON = 30
"""Days before its last valid one from which a vote of the commission is told to expire."""


class NoticeCode(StrEnum):
    """Kinds of notice, the weightiest first."""

    OPENED_BY_MISTAKE = "opened_by_mistake"
    PENSION_NOT_COVERED = "pension_not_covered"
    TRANSFER_REFUSED = "transfer_refused"
    REJECTED_STANDS = "rejected_stands"
    SUPPORTED_ELSEWHERE = "supported_elsewhere"
    VOTE_EXPIRED = "vote_expired"
    VOTE_EXPIRES = "vote_expires"
    NO_SHEBA = "no_sheba"
    INCOMPLETE = "incomplete"
    NO_VOTE = "no_vote"
    SIZE_DIFFERS = "size_differs"


@dataclass(frozen=True)
class Notice:
    """One notice; which of the figures are filled depends on its code."""

    code: NoticeCode
    days: int = 0
    """Days since or until the vote's last valid day."""
    fields: tuple[str, ...] = ()
    """Names of the fields that are missing."""
    declared: int = 0
    counted: int = 0
    why: str = ""
    """The reason that was given."""
    bodies: tuple[InquiryBody, ...] = ()
    """The bodies that support the person."""


def missing_fields(summary: FileSummary) -> tuple[str, ...]:
    """Fields that an active file needs and this one lacks (the list's «incomplete» asks for the same)."""
    person, household = summary.person, summary.household
    wanted = {
        "birth_date": person.birth_date,
        "mobile": person.mobile,
        "sheba": household.sheba,
        "neighbourhood": household.neighbourhood,
    }
    return tuple(name for name, value in wanted.items() if not value)


def notices(summary: FileSummary, today: date) -> tuple[Notice, ...]:
    """Everything to notice on a file, the weightiest first; little on a file that has left coverage."""
    found: list[Notice] = []
    mistake = opened_by_mistake(summary.events)
    if mistake is not None:
        found.append(Notice(NoticeCode.OPENED_BY_MISTAKE, why=mistake.reason))
    active = summary.file.coverage in {Coverage.APPLICANT, Coverage.COVERED}
    drawing = summary.pension.state is PensionState.ON_PENSION
    if drawing and summary.file.coverage is not Coverage.COVERED:
        found.append(Notice(NoticeCode.PENSION_NOT_COVERED))
    if summary.refused_there:
        found.append(Notice(NoticeCode.TRANSFER_REFUSED))
    if not active:
        return tuple(found)
    found += _said_outside(summary, today)
    missing = missing_fields(summary)
    if drawing and "sheba" in missing:
        found.append(Notice(NoticeCode.NO_SHEBA))
        missing = tuple(name for name in missing if name != "sheba")
    if missing:
        found.append(Notice(NoticeCode.INCOMPLETE, fields=missing))
    voted_on = [one for one in summary.disabilities if one.type is not DisabilityType.NONE]
    if any(disability.severity is Severity.UNKNOWN for disability in voted_on):
        found.append(Notice(NoticeCode.NO_VOTE))
    household = summary.household
    if household.declared_size is not None and household.declared_size != household.counted_size:
        declared, counted = household.declared_size, household.counted_size
        found.append(Notice(NoticeCode.SIZE_DIFFERS, declared=declared, counted=counted))
    return tuple(found)


def _said_outside(summary: FileSummary, today: date) -> list[Notice]:
    """What the commission and other bodies said of the person."""
    found = [Notice(NoticeCode.REJECTED_STANDS)] if summary.rejected_stands else []
    if summary.elsewhere:
        found.append(Notice(NoticeCode.SUPPORTED_ELSEWHERE, bodies=summary.elsewhere))
    return found + _votes(summary, today)


def _votes(summary: FileSummary, today: date) -> list[Notice]:
    """The vote that ends first, when it has ended or soon will."""
    ends = [
        disability.valid_until for disability in summary.disabilities if disability.valid_until is not None
    ]
    if not ends:
        return []
    first = min(ends)
    if first < today:
        return [Notice(NoticeCode.VOTE_EXPIRED, days=(today - first).days)]
    if (first - today).days <= SOON:
        return [Notice(NoticeCode.VOTE_EXPIRES, days=(first - today).days)]
    return []
