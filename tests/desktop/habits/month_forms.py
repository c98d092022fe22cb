# SPDX-License-Identifier: Apache-2.0
"""The forms of a month's list, and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.desktop.habits.pension_forms import drawing
from tests.support.household import ALI
from tests.support.office import NOON, PROVINCE
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.pension import following_up, sending
from welfare_desk.desktop.summary.headquarters.chain import NewChainDialog
from welfare_desk.desktop.summary.month.declared_form import DeclaredDialog
from welfare_desk.desktop.summary.month.dialogs import ReopenMonthDialog
from welfare_desk.desktop.upkeep.other_headquarters import OtherHeadquartersDialog
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList, Settlement
from welfare_desk.domain.pension.settling import SettledLine
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.domain.summary.monthly.month import ClosedMonth
from welfare_desk.domain.summary.monthly.periods import Period
from welfare_desk.services.pension import lists
from welfare_desk.services.pension.reconciling import AskSettlements, Settlements, settlements
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.board import EnrolmentShown, ListEnrolments, list_enrolments
from welfare_desk.services.summary.bundles.enrolling import EnrolOffice, enrol_office
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    MonthShown,
    close_month,
    month_figures,
)
from welfare_desk.storage.summary.bundles import keys

_KIND, _MONTH, _SUM = PaymentKind.PENSION, JalaliMonth(1404, 7), Rial(13_912_080)


def an_approved_list(session: Session) -> MonthlyList:
    """The pension of the first file, approved, unless another form has ended its coverage."""
    if not session.ask(lists.lists, lists.AskLists()).rows:
        if drawing(session).pension.state is not PensionState.ON_PENSION:
            sums = (_SUM, Rial(0), Rial(0), _SUM, Rial(0))
            return MonthlyList(1, 1, _MONTH, _KIND, ListState.APPROVED, 1, *sums, "0" * 64, NOON, "سارا")
        draft = session.do(lists.prepare_list, lists.PrepareList(_MONTH))
        session.do(lists.approve_list, lists.ApproveList(_MONTH, draft.digest))
    shown: lists.ListShown = session.ask(lists.show_list, lists.AskList(_MONTH))
    return shown.head


def a_line_unpaid(session: Session) -> SettledLine:
    """Its line, sent; nothing was paid for it."""
    an_approved_list(session)
    head = next(iter(session.ask(lists.lists, lists.AskLists()).rows), None)
    if head is None:
        return SettledLine(1, 0, ALI, "علی اکبری", "", "", _SUM, None, Settlement.MISSING, "", "", None)
    if head.state is ListState.APPROVED:
        session.do(lists.send_list, lists.SendList(_MONTH, "317", session.today()))
    found: Settlements = session.ask(settlements, AskSettlements(_MONTH))
    return found.rows[0]


def a_closed_month(session: Session) -> ClosedMonth:
    """The month before, sealed."""
    asked = AskMonth(_MONTH.plus(-1))
    shown: MonthShown = session.ask(month_figures, asked)
    if shown.closed is None:
        session.do(close_month, CloseMonth(asked.month, "آزمون"))
        shown = session.ask(month_figures, asked)
    assert shown.closed is not None
    return shown.closed


def a_declared_form(page: Any, session: Session) -> DeclaredDialog:
    """Of the month before, without the names of items."""
    shown: MonthShown = session.ask(month_figures, AskMonth(_MONTH.plus(-1)))
    return DeclaredDialog(page, Period.of_month(_MONTH.plus(-1)), shown.figures, {})


def an_enrolled_office(session: Session) -> EnrolmentShown:
    """One that this office, as a headquarters, has enrolled."""
    found = session.ask(list_enrolments, ListEnrolments()).rows
    if not found:
        private = bytes([3]) * 32
        box = bytes([9]) + bytes(31)
        who = Identity("ری", PROVINCE, "REY", keys.signing_public(private), box)
        paper = enrolment.request(who, keys.signer(private))
        session.do(enrol_office, EnrolOffice(canonical(paper).decode()))
        found = session.ask(list_enrolments, ListEnrolments()).rows
    return found[0]


MONTH_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    sending.SendListDialog: lambda at: sending.SendListDialog(at.page, an_approved_list(at.session)),
    following_up.FollowUpDialog: lambda at: following_up.FollowUpDialog(
        at.page, _MONTH, _KIND, a_line_unpaid(at.session)
    ),
    ReopenMonthDialog: lambda at: ReopenMonthDialog(at.page, a_closed_month(at.session)),
    NewChainDialog: lambda at: NewChainDialog(at.page, an_enrolled_office(at.session)),
    OtherHeadquartersDialog: lambda at: OtherHeadquartersDialog(
        at.page, "{}", "7SVH-HS9W-M7XF", "EC64-P3TA-ABPN"
    ),
    DeclaredDialog: lambda at: a_declared_form(at.page, at.session),
}
