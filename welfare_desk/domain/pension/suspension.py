# SPDX-License-Identifier: Apache-2.0
"""Why a recurring payment is suspended or cut, and what each change of it cannot be without (notes 3.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.pension.months import STOPPED
from welfare_desk.domain.pension.state import PensionState


class SuspensionReason(StrEnum):
    """Why a payment stops, for a while or for good; only `ALLOCATION` lies outside the client."""

    DEATH = "death"
    OTHER_PENSION = "other_pension"
    """Another body pays: a person draws a pension from one place only."""
    ALLOCATION = "allocation"
    """What headquarters was allotted does not cover everybody."""
    TRANSFER = "transfer"
    EMPLOYMENT = "employment"
    """Works, or is insured as a worker."""
    DECILE = "decile"
    CHILD_OVER_AGE = "child_over_age"
    EXPIRED_COMMISSION = "expired_commission"
    NO_VISIT = "no_visit"
    """Not visited within the time, or nobody knows where the household lives."""
    BANK_ACCOUNT = "bank_account"
    CARE_HOME = "care_home"
    HOSPITAL = "hospital"
    MISTAKE = "mistake"
    """It was granted by mistake: cut for good, also for months before, so that none of them is owed."""
    OTHER = "other"


TOLD_BY_LETTER: frozenset[SuspensionReason] = frozenset(
    {SuspensionReason.OTHER_PENSION, SuspensionReason.ALLOCATION, SuspensionReason.TRANSFER}
)
"""What the office knows from another body or office: its letter is named, as it is of a file that moves."""

TOLD_IN_WORDS: frozenset[SuspensionReason] = frozenset({SuspensionReason.MISTAKE, SuspensionReason.OTHER})
"""What the code alone does not tell."""

EARLIEST, LATEST = -36, 12
"""Months around the day of a change within which its first month lies: a wrong year is no grant of years."""


@dataclass(frozen=True)
class ChangeTerms:
    """What a change of a payment says beside its day.

    `from_month`: the first month paid, or not paid any more; None for the usual one (`months.first_month`).
    `arrears`: of a payment given back, whether the months in between are owed too; None where not said.
    """

    reason_code: SuspensionReason | None = None
    from_month: JalaliMonth | None = None
    arrears: bool | None = None


def check_terms(
    before: PensionState,
    to_state: PensionState,
    terms: ChangeTerms,
    *,
    effective_on: date,
    reason: str,
    letter_no: str,
) -> None:
    """Refuse a change that does not say what it must, all at once: RuleError ``bad_fields``.

    Whoever stops a payment names the reason (in own words where it is another one) and the letter that some
    reasons come by; whoever gives it back says whether the months in between are owed.
    """
    problems = [
        *_of_stop(to_state, terms, reason, letter_no),
        *_of_arrears(before, to_state, terms),
        *_of_month(to_state, terms, effective_on),
    ]
    if problems:
        raise refused(problems)


def _of_stop(to_state: PensionState, terms: ChangeTerms, reason: str, letter_no: str) -> list[Problem]:
    code = terms.reason_code
    if to_state not in STOPPED:
        return [] if code is None else [Problem("reason_code", "only_of_stopped")]
    if code is None:
        return [Problem("reason_code", "required")]
    missing = []
    if code in TOLD_IN_WORDS and not reason:
        missing.append(Problem("reason", "required"))
    if code is SuspensionReason.MISTAKE and to_state is not PensionState.CUT:
        missing.append(Problem("reason_code", "only_of_cut"))
    if code is SuspensionReason.MISTAKE and terms.from_month is None:
        missing.append(Problem("from_month", "required"))
    if code in TOLD_BY_LETTER and not letter_no:
        missing.append(Problem("letter_no", "required"))
    return missing


def _of_arrears(before: PensionState, to_state: PensionState, terms: ChangeTerms) -> list[Problem]:
    given_back = before in STOPPED and to_state is PensionState.ON_PENSION
    if given_back:
        return [Problem("arrears", "required")] if terms.arrears is None else []
    return [Problem("arrears", "only_of_given_back")] if terms.arrears else []


def _of_month(to_state: PensionState, terms: ChangeTerms, effective_on: date) -> list[Problem]:
    if terms.from_month is None:
        return []
    month = JalaliMonth.of(effective_on)
    # What was paid before the event is not unpaid by it, unless it was a mistake; what was not, may be owed.
    mistake = terms.reason_code is SuspensionReason.MISTAKE
    earliest = 2 * EARLIEST if mistake else 0 if to_state in STOPPED else EARLIEST
    if not month.plus(earliest) <= terms.from_month <= month.plus(LATEST):
        return [Problem("from_month", "month_out_of_reach")]
    return []
