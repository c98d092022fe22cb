# SPDX-License-Identifier: Apache-2.0
"""Recurring payments in the window's words: kinds, reasons, needs, proposals, amounts in rial and toman."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.money import Rial, grouped
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import Need
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.proposals import ProposalReason, ProposedAct
from welfare_desk.domain.text import isolate
from welfare_desk.sentences import Sentence, recurring


def _said(words: Mapping[str, Sentence], code: StrEnum) -> str:
    """A code in words, as a line begins."""
    sentence = words[code]
    if look().language != "en":
        return sentence.fa
    return sentence.en[:1].upper() + sentence.en[1:]


def kind_words(kind: StrEnum) -> str:
    """A kind of payment, of `PaymentKind` or of `AllowanceKind`."""
    return _said(recurring.PAYMENTS, kind)


def kind_choices(kinds: Iterable[PaymentKind] = PaymentKind) -> list[tuple[PaymentKind, str]]:
    """Kinds with their words, for fields and menus."""
    return [(kind, kind_words(kind)) for kind in kinds]


def reason_words(code: SuspensionReason) -> str:
    """Why a payment stops."""
    return _said(recurring.SUSPENSION_REASONS, code)


def need_words(need: Need) -> str:
    """What an allowance asks for."""
    return _said(recurring.NEEDS, need)


def proposal_words(reason: ProposalReason) -> str:
    """The fact that speaks against a payment."""
    return _said(recurring.PROPOSALS, reason)


def act_words(act: ProposedAct) -> str:
    """What is proposed."""
    return _said(recurring.ACTS, act)


def state_words(state: PensionState) -> str:
    """How a payment of any kind stands."""
    return {
        PensionState.NONE: QCoreApplication.translate("PaymentWords", "Not granted"),
        PensionState.ON_PENSION: QCoreApplication.translate("PaymentWords", "Paid"),
        PensionState.SUSPENDED: QCoreApplication.translate("PaymentWords", "Suspended"),
        PensionState.CUT: QCoreApplication.translate("PaymentWords", "Cut"),
    }[state]


def state_tone(state: PensionState) -> Tone:
    """The tone of a state."""
    return {
        PensionState.ON_PENSION: Tone.GREEN,
        PensionState.SUSPENDED: Tone.AMBER,
        PensionState.CUT: Tone.RED,
    }.get(state, Tone.GREY)


def rial_words(amount: Rial) -> str:
    """An amount with its unit: «13,912,080 rial»."""
    return QCoreApplication.translate("PaymentWords", "{amount} rial").format(
        amount=isolate(grouped(amount.amount))
    )


def toman_words(amount: Rial) -> str:
    """The same in toman; empty where it is no whole number of them."""
    toman, rest = amount.toman
    if rest:
        return ""
    return QCoreApplication.translate("PaymentWords", "{amount} toman").format(amount=isolate(grouped(toman)))


def both_words(amount: Rial) -> str:
    """Rial with toman beside it."""
    toman = toman_words(amount)
    return f"{rial_words(amount)} ({toman})" if toman else rial_words(amount)
