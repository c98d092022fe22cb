# SPDX-License-Identifier: Apache-2.0
"""What the notice to a client freezes: a payment granted, suspended, cut or given back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.referral import ClientFacts
from welfare_desk.domain.pension.months import STOPPED, PensionStep, first_month
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.pension.suspension import ChangeTerms


@dataclass(frozen=True)
class PaymentEvent:
    """One change of a pension or an allowance as it was recorded; `payment` is ``pension`` or the kind."""

    file_no: str
    payment: str
    from_state: PensionState
    to_state: PensionState
    effective_on: date
    reason: str
    letter_no: str
    terms: ChangeTerms

    @property
    def month(self) -> JalaliMonth:
        """The first month that it makes paid or unpaid."""
        return first_month(self.step)

    @property
    def step(self) -> PensionStep:
        """What the rules of the months know of it."""
        return PensionStep(self.to_state, self.effective_on, self.terms.from_month, bool(self.terms.arrears))

    @property
    def gives_back(self) -> bool:
        """Whether a payment that had stopped begins again."""
        return self.from_state in STOPPED and self.to_state is PensionState.ON_PENSION


@dataclass(frozen=True)
class EventRow:
    """A change of a payment with its id, who recorded it, and whether it was taken back or takes one back."""

    event_id: int
    allowance: bool
    event: PaymentEvent
    by: str
    struck: bool


@dataclass(frozen=True)
class PensionNoticeFacts:
    """The notice of one change; it is given to the client, whose signature says that it was."""

    client: ClientFacts
    event: PaymentEvent
    issued_on: date
    unpaid_from: JalaliMonth | None = None
    """Of a payment cut while it was suspended: the first month that the suspension left unpaid."""
