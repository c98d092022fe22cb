# SPDX-License-Identifier: Apache-2.0
"""Monthly lists in the window's words: states, remarks, what became of a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.identity import BANKS
from welfare_desk.domain.money import Rial, grouped
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.monthly_list import ListState, Settlement
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.domain.text import isolate


def state_words(state: ListState) -> str:
    """Where a list stands."""
    return {
        ListState.DRAFT: QCoreApplication.translate("MonthlyLists", "Draft"),
        ListState.APPROVED: QCoreApplication.translate("MonthlyLists", "Approved"),
        ListState.SENT: QCoreApplication.translate("MonthlyLists", "Sent"),
        ListState.RECONCILED: QCoreApplication.translate("MonthlyLists", "Reconciled"),
    }[state]


def remark_words(remark: LineRemark) -> str:
    """What whoever checks a line should see first."""
    return {
        LineRemark.ARREARS: QCoreApplication.translate("MonthlyLists", "with arrears"),
        LineRemark.TAKEN_BACK: QCoreApplication.translate("MonthlyLists", "overpayment taken back"),
        LineRemark.NO_SHEBA: QCoreApplication.translate("MonthlyLists", "no SHEBA"),
        LineRemark.DEDUCTION_CUT: QCoreApplication.translate("MonthlyLists", "instalment cut short"),
        LineRemark.ARREARS_ALONE: QCoreApplication.translate("MonthlyLists", "arrears alone"),
    }[remark]


def settled_words(state: Settlement) -> str:
    """What became of a line."""
    return {
        Settlement.EQUAL: QCoreApplication.translate("MonthlyLists", "Equal"),
        Settlement.DIFFERENT: QCoreApplication.translate("MonthlyLists", "Other amount"),
        Settlement.MISSING: QCoreApplication.translate("MonthlyLists", "Not paid"),
        Settlement.UNEXPECTED: QCoreApplication.translate("MonthlyLists", "Not in our list"),
    }[state]


def settled_tone(state: Settlement) -> Tone:
    """Its colour, always beside the word."""
    return {
        Settlement.EQUAL: Tone.GREEN,
        Settlement.DIFFERENT: Tone.AMBER,
        Settlement.MISSING: Tone.RED,
        Settlement.UNEXPECTED: Tone.VIOLET,
    }[state]


def claim_words(reason: ClaimReason) -> str:
    """Why a list claims something for an earlier month."""
    return {
        ClaimReason.LATE: QCoreApplication.translate("MonthlyLists", "the month stood on no list"),
        ClaimReason.RATE: QCoreApplication.translate("MonthlyLists", "its rate became known later"),
        ClaimReason.UNPAID: QCoreApplication.translate("MonthlyLists", "nobody paid it"),
        ClaimReason.SHORT: QCoreApplication.translate("MonthlyLists", "less was paid"),
        ClaimReason.OVERPAID: QCoreApplication.translate("MonthlyLists", "more was paid than is due"),
    }[reason]


def bank_words(code: str) -> str:
    """A bank by the three digits of its SHEBA."""
    if not code:
        return QCoreApplication.translate("MonthlyLists", "No account")
    name = BANKS.get(code, code)
    return name.removeprefix("بانک ").removeprefix("قرض‌الحسنه ")


def amount(value: Rial | None) -> str:
    """Rial with groups; a dash for nothing, the sign at the left of its number."""
    if value is None or not value:
        return "—"
    return isolate(grouped(value.amount))


def difference(net: Rial | None, paid: Rial | None) -> str:
    """What was paid less what was sent, signed."""
    gap = (0 if paid is None else paid.amount) - (0 if net is None else net.amount)
    if not gap:
        return "—"
    sign = "+" if gap > 0 else "−"
    return isolate(f"{sign}{grouped(abs(gap))}")
