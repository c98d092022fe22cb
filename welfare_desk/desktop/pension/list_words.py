# SPDX-License-Identifier: Apache-2.0
"""Monthly lists in the window's words: states, remarks, fields, banks and why something is owed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import letter_number, month_title, number
from welfare_desk.desktop.pension.counted import CountedLines
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.payments import both_words, kind_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.identity import BANKS, BANKS_IN_ENGLISH
from welfare_desk.domain.money import Rial, grouped
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList, Settlement
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.domain.text import isolate

NONE = "—"


def figures(amount: Rial) -> str:
    """An amount in a column of rial, the sign at the left of its number; a dash for nothing."""
    value = amount.amount
    if not value:
        return NONE
    return isolate(f"−{grouped(-value)}") if value < 0 else grouped(value)


def step_words(state: ListState) -> str:
    """The step that brings a list there, as it is named before it is done and after."""
    translate = QCoreApplication.translate
    return {
        ListState.DRAFT: translate("MonthList", "Draft"),
        ListState.APPROVED: translate("MonthList", "Approval"),
        ListState.SENT: translate("MonthList", "Sending"),
        ListState.RECONCILED: translate("MonthList", "Reconciliation"),
    }[state]


def state_tone(state: ListState) -> Tone:
    """The tone of a state."""
    return {
        ListState.DRAFT: Tone.AMBER,
        ListState.APPROVED: Tone.BLUE,
        ListState.SENT: Tone.TEAL,
        ListState.RECONCILED: Tone.GREEN,
    }[state]


def remark_words(remark: LineRemark) -> str:
    """What whoever checks a line should see first."""
    translate = QCoreApplication.translate
    return {
        LineRemark.ARREARS: translate("MonthList", "Arrears"),
        LineRemark.TAKEN_BACK: translate("MonthList", "Taken back"),
        LineRemark.NO_SHEBA: translate("MonthList", "No SHEBA"),
        LineRemark.DEDUCTION_CUT: translate("MonthList", "Instalment cut"),
        LineRemark.ARREARS_ALONE: translate("MonthList", "Arrears alone"),
    }[remark]


def remark_tone(remark: LineRemark) -> Tone:
    """The tone of a remark."""
    return {
        LineRemark.NO_SHEBA: Tone.RED,
        LineRemark.ARREARS: Tone.BLUE,
        LineRemark.ARREARS_ALONE: Tone.VIOLET,
    }.get(remark, Tone.AMBER)


def claim_words(why: ClaimReason) -> str:
    """Why something is claimed for an earlier month."""
    translate = QCoreApplication.translate
    return {
        ClaimReason.LATE: translate("MonthList", "Stood on no list"),
        ClaimReason.RATE: translate("MonthList", "Rate came later"),
        ClaimReason.UNPAID: translate("MonthList", "Listed, not paid"),
        ClaimReason.SHORT: translate("MonthList", "Paid too little"),
        ClaimReason.OVERPAID: translate("MonthList", "Paid too much"),
    }[why]


def claim_tone(why: ClaimReason) -> Tone:
    """The tone of a reason."""
    return {ClaimReason.UNPAID: Tone.RED, ClaimReason.OVERPAID: Tone.VIOLET}.get(why, Tone.AMBER)


def domain_words(code: str) -> str:
    """A specialised field; a dash where the file has none."""
    return words(Domain(code)) if code else NONE


def bank_words(code: str) -> str:
    """A bank by the three digits of a SHEBA; an unknown one by these."""
    if not code:
        return QCoreApplication.translate("MonthList", "No SHEBA")
    return (BANKS if look().persian else BANKS_IN_ENGLISH).get(code, code)


def size_words(size: int) -> str:
    """A household by its persons."""
    if size == 1:
        return QCoreApplication.translate("MonthList", "1 person")
    return QCoreApplication.translate("MonthList", "{count} persons").format(count=number(size))


def settled_words(state: Settlement) -> str:
    """What became of a line."""
    translate = QCoreApplication.translate
    return {
        Settlement.EQUAL: translate("MonthList", "Equal"),
        Settlement.DIFFERENT: translate("MonthList", "Different"),
        Settlement.MISSING: translate("MonthList", "Not paid"),
        Settlement.AWAITED: translate("MonthList", "Awaited"),
        Settlement.UNEXPECTED: translate("MonthList", "Unknown"),
    }[state]


def settled_tone(state: Settlement) -> Tone:
    """The tone of what became of a line."""
    return {
        Settlement.EQUAL: Tone.GREEN,
        Settlement.DIFFERENT: Tone.AMBER,
        Settlement.MISSING: Tone.RED,
        Settlement.AWAITED: Tone.GREY,
        Settlement.UNEXPECTED: Tone.VIOLET,
    }[state]


def rate_words(code: str, kind: PaymentKind, month: JalaliMonth) -> str:
    """Why no list can be made: no rate is recorded (`rate_missing`), or it is only proposed."""
    told = QCoreApplication.translate(
        "MonthList", "No rate of {kind} is recorded for {month}: record it in the settings first."
    )
    if code == "rate_proposed":
        told = QCoreApplication.translate(
            "MonthList",
            "The rate of {kind} for {month} is only proposed: confirm it in the settings first, as the head.",
        )
    return told.format(kind=kind_words(kind), month=month_title(month))


def standing_words(head: MonthlyList | None) -> str:
    """Where a list stands, with its lines and its sum; None where there is none yet."""
    if head is None:
        return QCoreApplication.translate("MonthList", "No list yet")
    told = CountedLines().standing(head.state, head.lines)
    return told.format(
        count=number(head.lines),
        amount=both_words(head.net),
        who=head.approved_by,
        letter=isolate(letter_number(head.letter_no)),
    )
