# SPDX-License-Identifier: Apache-2.0
"""What the program proposes of a payment that is drawn: a person confirms it or puts it aside for a while."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.suspension import SuspensionReason


class ProposalReason(StrEnum):
    """Which fact speaks against a payment as it stands, the weightiest first."""

    DIED = "died"
    """The client has died, and the payment goes on."""
    HEAD_DIED = "head_died"
    OTHER_PENSION = "other_pension"
    """Another body has answered that it pays."""
    CHILD_OVER_AGE = "child_over_age"
    DECILE = "decile"
    EXPIRED_COMMISSION = "expired_commission"
    UNVISITED = "unvisited"
    SIZE_CHANGED = "size_changed"
    """The household has another size than the last list, or than it declared."""
    NO_SHEBA = "no_sheba"
    """Nobody knows an account to pay into."""


class ProposedAct(StrEnum):
    """What is proposed; nothing of it happens by itself."""

    CUT = "cut"
    SUSPEND = "suspend"
    RE_RATE = "re_rate"
    """Look at the household: from the next month on it is paid by its new size."""
    ASK = "ask"
    """Ask the household, then decide."""


_R, _A, _S = ProposalReason, ProposedAct, SuspensionReason

ACTS: dict[ProposalReason, ProposedAct] = {
    _R.DIED: _A.CUT,
    _R.HEAD_DIED: _A.ASK,
    _R.OTHER_PENSION: _A.SUSPEND,
    _R.CHILD_OVER_AGE: _A.CUT,
    _R.DECILE: _A.SUSPEND,
    _R.EXPIRED_COMMISSION: _A.SUSPEND,
    _R.UNVISITED: _A.SUSPEND,
    _R.SIZE_CHANGED: _A.RE_RATE,
    _R.NO_SHEBA: _A.ASK,
}

CODES: dict[ProposalReason, SuspensionReason] = {
    _R.DIED: _S.DEATH,
    _R.HEAD_DIED: _S.DEATH,
    _R.OTHER_PENSION: _S.OTHER_PENSION,
    _R.CHILD_OVER_AGE: _S.CHILD_OVER_AGE,
    _R.DECILE: _S.DECILE,
    _R.EXPIRED_COMMISSION: _S.EXPIRED_COMMISSION,
    _R.UNVISITED: _S.NO_VISIT,
    _R.NO_SHEBA: _S.BANK_ACCOUNT,
}
"""With which reason whoever confirms suspends or cuts; a new size is no reason for it."""

LONGEST_ASIDE = 730
"""Days for which a proposal may be put aside."""


@dataclass(frozen=True)
class Aside:
    """A proposal put aside: until when, why, by whom."""

    id: int
    version: int
    set_on: date
    until: date
    why: str
    by: str
    mistake: Mistake | None = None


@dataclass(frozen=True)
class Proposal:
    """A fact that speaks against a payment.

    `fact` is what was found, by reason: the age, the decile, the body of the inquiry, the type of disability,
    the sizes before and now (``4 3``); `fact_on` its day.
    """

    file_no: str
    name: str
    payment: PaymentKind
    reason: ProposalReason
    fact_on: date
    fact: str
    suspended: bool
    """Whether the payment is on hold already."""
    aside: Aside | None = None

    @property
    def act(self) -> ProposedAct:
        """What is proposed."""
        return ACTS[self.reason]

    @property
    def reason_code(self) -> SuspensionReason | None:
        """The reason with which it is suspended or cut; None for a new size."""
        return CODES.get(self.reason)


def check_aside(until: date, why: str, today: date) -> None:
    """Refuse to put aside without a reason, for the past, or for good: RuleError ``bad_fields``."""
    problems = []
    if not why:
        problems.append(Problem("why", "required"))
    if not today < until <= today + timedelta(days=LONGEST_ASIDE):
        problems.append(Problem("until", "aside_out_of_reach"))
    if problems:
        raise refused(problems)
