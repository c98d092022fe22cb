# SPDX-License-Identifier: Apache-2.0
"""The forms of monthly lists, and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.desktop.habits.pension_forms import drawing
from tests.support.pension_lists import MEHR, approve, prepare, send
from tests.support.workbooks import workbook
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.pension.list_dialogs import FollowUpDialog, ListSentDialog, TakeInDialog
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList
from welfare_desk.domain.pension.settling import SettledLine
from welfare_desk.services.pension.lists import AskList, show_list
from welfare_desk.services.pension.reconciling import (
    AskSettlements,
    CheckPayments,
    PaymentsChecked,
    check_payments,
    settlements,
)
from welfare_desk.services.session import Session


def listed(session: Session, state: ListState) -> MonthlyList:
    """The list of Mehr with one pensioner, brought as far as this at least."""
    try:
        found = session.ask(show_list, AskList(MEHR)).head
    except RuleError:
        drawing(session)
        prepare(session)
        approve(session)
        found = session.ask(show_list, AskList(MEHR)).head
    if found.state is not state and state is ListState.SENT:
        send(session)
    return session.ask(show_list, AskList(MEHR)).head


def line(session: Session) -> SettledLine:
    """Its only line, which nobody has paid yet."""
    listed(session, ListState.SENT)
    return session.ask(settlements, AskSettlements(MEHR)).rows[0]


def paid(session: Session) -> str:
    """A file that pays it."""
    first = line(session)
    path = session.office_dir.parent / "paid.xlsx"
    net = first.net
    assert net is not None
    path.write_bytes(workbook([["کد ملی", "مبلغ پرداختی (ریال)"], [first.identifier, net.amount]]))
    return str(path)


def looked_at(session: Session) -> PaymentsChecked:
    """What the file holds."""
    checked: PaymentsChecked = session.ask(check_payments, CheckPayments(MEHR, paid(session)))
    return checked


LIST_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    ListSentDialog: lambda at: ListSentDialog(at.page, listed(at.session, ListState.APPROVED)),
    FollowUpDialog: lambda at: FollowUpDialog(at.page, listed(at.session, ListState.SENT), line(at.session)),
    TakeInDialog: lambda at: TakeInDialog(
        at.page, listed(at.session, ListState.SENT), paid(at.session), looked_at(at.session)
    ),
}
