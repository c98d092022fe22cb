# SPDX-License-Identifier: Apache-2.0
"""Columns of the proposals, and the fact of each in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.payments import act_words, kind_words, proposal_words
from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.pension.proposals import Proposal, ProposalReason, ProposedAct
from welfare_desk.domain.text import isolate

_TONES = {
    ProposedAct.CUT: Tone.RED,
    ProposedAct.SUSPEND: Tone.AMBER,
    ProposedAct.RE_RATE: Tone.BLUE,
    ProposedAct.ASK: Tone.VIOLET,
}


def key_of(row: Proposal) -> str:
    """What a draft names a proposal by."""
    return f"{row.file_no}/{row.payment}/{row.reason}"


def proposal_columns() -> list[Column]:
    """Whose payment, what was found and when, what is proposed."""
    translate = QCoreApplication.translate
    return [
        Column("name", translate("Proposals", "Name"), lambda row: row.name, CellLook.STRONG, 160, stretch=2),
        Column("file_no", translate("Proposals", "File"), lambda row: row.file_no, CellLook.CODE, 104),
        Column("payment", translate("Proposals", "Payment"), lambda row: kind_words(row.payment), width=184,
               stretch=1, drop=2),
        Column("reason", translate("Proposals", "What was found"), found_words, width=230, stretch=3,
               chip=_hold),
        Column("on", translate("Proposals", "Day of it"), lambda row: day(row.fact_on), CellLook.DIGITS, 96),
        Column("act", translate("Proposals", "Proposed"), lambda row: act_words(row.act), CellLook.CHIP, 150,
               tone=lambda row: _TONES[row.act]),
        Column("aside", translate("Proposals", "Put aside"), _aside, width=130, stretch=1, drop=1),
    ]  # fmt: skip


def _hold(row: Proposal) -> tuple[str, Tone] | None:
    if not row.suspended:
        return None
    return QCoreApplication.translate("Proposals", "on hold already"), Tone.GREY


def _aside(row: Proposal) -> str:
    if row.aside is None:
        return ""
    told = QCoreApplication.translate("Proposals", "until {date}: {why}")
    return told.format(date=isolate(day(row.aside.until)), why=inline(row.aside.why))


def found_words(row: Proposal) -> str:
    """The reason with its fact: «The decile is out of range: 8»."""
    fact = _fact(row)
    reason = proposal_words(row.reason)
    return f"{reason}: {fact}" if fact else reason


def _fact(row: Proposal) -> str:
    translate = QCoreApplication.translate
    if not row.fact:
        return ""
    match row.reason:
        case ProposalReason.DECILE:
            return number(int(row.fact))
        case ProposalReason.CHILD_OVER_AGE:
            return translate("Proposals", "{count} years").format(count=number(int(row.fact)))
        case ProposalReason.OTHER_PENSION:
            return words(InquiryBody(row.fact))
        case ProposalReason.EXPIRED_COMMISSION:
            return words(DisabilityType(row.fact))
        case ProposalReason.SIZE_CHANGED:
            before, now = map(int, row.fact.split())
            told = translate("Proposals", "{before} before, {now} now")
            return told.format(before=number(before), now=number(now))
        case _:
            return ""
