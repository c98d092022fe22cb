# SPDX-License-Identifier: Apache-2.0
"""The forms of what is kept back from a payment and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.desktop.habits.pension_forms import drawing
from tests.support.household import ALI
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.pension import deduction_dialogs as dialogs
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.deduction import Deduction
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.pension.deducting import (
    AskDeductions,
    Deduct,
    deduct,
    deductions,
)
from welfare_desk.services.session import Session

ABAN = JalaliMonth(1404, 8)
PENSION = PaymentKind.PENSION


def instalment(session: Session) -> Deduction:
    """What is kept back from the first file's pension, unless another form has ended its coverage."""
    found: tuple[Deduction, ...] = session.ask(deductions, AskDeductions(ALI)).rows
    if not found and drawing(session).pension.state is PensionState.ON_PENSION:
        session.do(deduct, Deduct(ALI, Rial(2_000_000), ABAN, "قسط وام"))
        found = session.ask(deductions, AskDeductions(ALI)).rows
    return found[0] if found else Deduction(0, 1, ALI, PENSION, Rial(2_000_000), ABAN, None, "قسط وام")


def new_instalment(at: Any) -> CommandDialog:
    """A new row of the first file."""
    drawing(at.session)
    return dialogs.DeductDialog(at.page, dialogs.Payee(ALI, "علی اکبری", PENSION), ABAN)


DEDUCTION_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    dialogs.DeductDialog: new_instalment,
    dialogs.EndDeductionDialog: lambda at: dialogs.EndDeductionDialog(at.page, instalment(at.session)),
}
