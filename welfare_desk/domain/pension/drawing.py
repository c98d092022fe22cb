# SPDX-License-Identifier: Apache-2.0
"""A payment as a list finds it: whose file draws it, for which household, and what was recorded of it."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.months import PensionStep
from welfare_desk.domain.pension.owed import Account


@dataclass(frozen=True, slots=True)
class Drawing:
    """A payment as a file draws it, without steps where it never began.

    `told_from`: the first month that the program was told when granting.
    `size`: what a kind is rated by that does not go by the household (how many were born at once).
    """

    account: Account
    household_id: int
    steps: tuple[PensionStep, ...]
    told_from: JalaliMonth | None = None
    size: int | None = None
