# SPDX-License-Identifier: Apache-2.0
"""Scenes of the recurring payments beside the change of a pension itself."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import AllowanceKind, Need
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.proposals import ProposalReason
from welfare_desk.services import pension
from welfare_desk.services.pension import allowances, notices, proposals
from welfare_desk.services.session import Session


@scene(notices.issue_pension_notice)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number, today = file(session, identifier), session.today()
    session.do(pension.change, pension.ChangePension(number, PensionState.ON_PENSION, today))
    facts = pension.ChangePension(number, PensionState.CUT, today, CANARY, reason_code=SuspensionReason.OTHER)
    return notices.IssuePensionNotice(session.do(pension.change, facts).event_id)


def _care(session: Session, identifier: str) -> allowances.ChangeAllowance:
    """A care allowance that headquarters grants by letter."""
    number, today = file(session, identifier), session.today()
    seen, lacking = (Need.SPINAL_OR_BEDRIDDEN, Need.NEEDY), (Need.SEVERE,)
    return allowances.ChangeAllowance(
        number, AllowanceKind.CARE, PensionState.ON_PENSION, today, CANARY, "12/3",
        arrears=False, confirmed=seen, despite=lacking,
    )  # fmt: skip


@scene(allowances.change_allowance)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return _care(session, identifier)


@scene(allowances.redirect_allowance)
def _(session: Session, _turn: int, identifier: str) -> Any:
    facts = _care(session, identifier)
    session.do(allowances.change_allowance, facts)
    drawn = allowances.DrawnBy(None, "IR580540105180021273113007")
    return allowances.RedirectAllowance(facts.file_no, AllowanceKind.CARE, drawn, CANARY)


def _accountless(session: Session, identifier: str) -> proposals.SetAside:
    """A pension that nobody knows an account for is proposed to be asked about."""
    number, today = file(session, identifier), session.today()
    session.do(pension.change, pension.ChangePension(number, PensionState.ON_PENSION, today))
    until = today + timedelta(days=30)
    return proposals.SetAside(number, PaymentKind.PENSION, ProposalReason.NO_SHEBA, until, CANARY)


@scene(proposals.set_aside)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return _accountless(session, identifier)


@scene(proposals.take_aside_back)
def _(session: Session, _turn: int, identifier: str) -> Any:
    put = session.do(proposals.set_aside, _accountless(session, identifier))
    return proposals.TakeAsideBack(put.id, 1, CANARY)
