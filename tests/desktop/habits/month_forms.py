# SPDX-License-Identifier: Apache-2.0
"""The forms of a month's list, and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support import office as offices
from tests.support.household import ALI
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.pension import following_up, sending
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList, Settlement
from welfare_desk.domain.pension.settling import SettledLine

_KIND, _MONTH, _SUM = PaymentKind.PENSION, JalaliMonth(1404, 7), Rial(13_912_080)


def an_approved_list() -> MonthlyList:
    """One line, approved."""
    sums = (_SUM, Rial(0), Rial(0), _SUM, Rial(0))
    return MonthlyList(1, 1, _MONTH, _KIND, ListState.APPROVED, 1, *sums, "0" * 64, offices.NOON, "سارا")


def a_line_unpaid() -> SettledLine:
    """A line for which nothing was paid."""
    return SettledLine(1, 0, ALI, "علی اکبری", "", "", _SUM, None, Settlement.MISSING, "", "", None)


MONTH_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    sending.SendListDialog: lambda at: sending.SendListDialog(at.page, an_approved_list()),
    following_up.FollowUpDialog: lambda at: following_up.FollowUpDialog(
        at.page, _MONTH, _KIND, a_line_unpaid()
    ),
}
