# SPDX-License-Identifier: Apache-2.0
"""Changes of a pension that say all they must, for tests that are about something else."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.services.pension import ChangePension


def pension_change(file_no: str, to_state: PensionState, on: date) -> ChangePension:
    """A change of the usual kind: stopped since nobody was found at home, given back without arrears."""
    if to_state is PensionState.ON_PENSION:
        return ChangePension(file_no, to_state, on, arrears=False)
    return ChangePension(file_no, to_state, on, reason_code=SuspensionReason.NO_VISIT)
