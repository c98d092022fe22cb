# SPDX-License-Identifier: Apache-2.0
"""The pension: the state of a household's pension, rates, money owed, monthly lists."""

from __future__ import annotations

from welfare_desk.domain.pension.state import LIVE, TRANSITIONS, PensionFact, PensionState, check_change

__all__ = ["LIVE", "TRANSITIONS", "PensionFact", "PensionState", "check_change"]
