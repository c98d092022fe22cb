# SPDX-License-Identifier: Apache-2.0
"""What was recorded by mistake: it stays, struck, with who said so and why, and counts no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import RuleError


@dataclass(frozen=True)
class Mistake:
    """When a row was struck, by whom, and the reason given."""

    at: datetime
    by: str
    why: str


def refuse_struck(mistake: Mistake | None) -> None:
    """RuleError ``recorded_by_mistake`` for a struck row: it is neither changed nor struck again."""
    if mistake is not None:
        day = mistake.at.astimezone(IRAN).date()
        raise RuleError("recorded_by_mistake", date=day.isoformat(), why=mistake.why)
