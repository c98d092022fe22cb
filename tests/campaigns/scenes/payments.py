# SPDX-License-Identifier: Apache-2.0
"""Scenes of the recurring payments beside the change of a pension itself."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.services import pension
from welfare_desk.services.pension import notices
from welfare_desk.services.session import Session


@scene(notices.issue_pension_notice)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number, today = file(session, identifier), session.today()
    session.do(pension.change, pension.ChangePension(number, PensionState.ON_PENSION, today))
    facts = pension.ChangePension(number, PensionState.CUT, today, CANARY, reason_code=SuspensionReason.OTHER)
    return notices.IssuePensionNotice(session.do(pension.change, facts).event_id)
