# SPDX-License-Identifier: Apache-2.0
"""Changes of a pension and of allowances that say all they must, for tests that are about something else."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import NEEDS, AllowanceKind, Need
from welfare_desk.services.pension import ChangePension
from welfare_desk.services.pension.allowances import ChangeAllowance


def pension_change(file_no: str, to_state: PensionState, on: date) -> ChangePension:
    """A change of the usual kind: stopped since nobody was found at home, given by letter."""
    if to_state is PensionState.ON_PENSION:
        return ChangePension(file_no, to_state, on, "موافقت ستاد", "12/3", arrears=False)
    return ChangePension(file_no, to_state, on, reason_code=SuspensionReason.NO_VISIT)


def allowance_change(file_no: str, kind: AllowanceKind, to_state: PensionState, on: date) -> ChangeAllowance:
    """A change of an allowance of the usual kind; what is missing headquarters has granted by letter."""
    if to_state is not PensionState.ON_PENSION:
        return ChangeAllowance(file_no, kind, to_state, on, reason_code=SuspensionReason.NO_VISIT)
    lacking = tuple(need for need in NEEDS[kind] if need is not Need.COVERED)
    return ChangeAllowance(file_no, kind, to_state, on, "موافقت ستاد", "12/3", arrears=False, despite=lacking)
