# SPDX-License-Identifier: Apache-2.0
"""The pension: the state of a household's pension, rates, money owed, monthly lists."""

from __future__ import annotations

from welfare_desk.domain.pension.months import STOPPED, PensionStep, first_month, payable
from welfare_desk.domain.pension.state import LIVE, TRANSITIONS, PensionFact, PensionState, check_change
from welfare_desk.domain.pension.suspension import ChangeTerms, SuspensionReason, check_terms

__all__ = [
    "LIVE",
    "STOPPED",
    "TRANSITIONS",
    "ChangeTerms",
    "PensionFact",
    "PensionState",
    "PensionStep",
    "SuspensionReason",
    "check_change",
    "check_terms",
    "first_month",
    "payable",
]
