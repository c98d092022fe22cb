# SPDX-License-Identifier: Apache-2.0
"""The forms of a month's list, and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support.household import ALI
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.pension import following_up, sending
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList
from welfare_desk.domain.pension.settling import SettledLine
from welfare_desk.services.pension import ChangePension, change, lists
from welfare_desk.services.pension.reconciling import AskSettlements, Settlements, settlements
from welfare_desk.services.session import Session

_KIND, _MONTH = PaymentKind.PENSION, JalaliMonth(1404, 7)


def an_approved_list(session: Session) -> MonthlyList:
    """The pension of the first file, approved."""
    if not session.ask(lists.lists, lists.AskLists()).rows:
        since = from_jalali(1404, 1, 5)
        session.do(change, ChangePension(ALI, PensionState.ON_PENSION, since))
        draft = session.do(lists.prepare_list, lists.PrepareList(_MONTH))
        session.do(lists.approve_list, lists.ApproveList(_MONTH, draft.digest))
    shown: lists.ListShown = session.ask(lists.show_list, lists.AskList(_MONTH))
    return shown.head


def a_line_unpaid(session: Session) -> SettledLine:
    """Its line, sent; nothing was paid for it."""
    if an_approved_list(session).state is ListState.APPROVED:
        session.do(lists.send_list, lists.SendList(_MONTH, "317", session.today()))
    found: Settlements = session.ask(settlements, AskSettlements(_MONTH))
    return found.rows[0]


MONTH_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    sending.SendListDialog: lambda at: sending.SendListDialog(at.page, an_approved_list(at.session)),
    following_up.FollowUpDialog: lambda at: following_up.FollowUpDialog(
        at.page, _MONTH, _KIND, a_line_unpaid(at.session)
    ),
}
