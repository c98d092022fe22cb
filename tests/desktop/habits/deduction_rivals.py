# SPDX-License-Identifier: Apache-2.0
"""For the forms of what is kept back: what another desk changes meanwhile, and what is then kept."""

from __future__ import annotations

from typing import Any

from tests.desktop.habits.deduction_forms import DEDUCTION_FORMS, instalment
from tests.desktop.habits.other_desk import NONE
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.pension import deduction_dialogs as dialogs
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.pension.deducting import EndDeduction, end_deduction
from welfare_desk.services.session import Session

LAST, LATER = JalaliMonth(1404, 11), JalaliMonth(1405, 2)


def end(other: Session) -> None:
    """Another desk says its last month first."""
    row = instalment(other)
    other.do(end_deduction, EndDeduction(row.id, row.version, LAST))


def deduction_rivals(rival: Any) -> dict[type[CommandDialog], Any]:
    """The form with a version."""
    return {
        dialogs.EndDeductionDialog: rival(
            DEDUCTION_FORMS[dialogs.EndDeductionDialog], end,
            f"Until: from {NONE} to \u200e1404-11\u200e",
            {"until_month": "1405/02"},
            lambda at: instalment(at).until_month, LATER,
        ),
    }  # fmt: skip
