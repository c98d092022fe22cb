# SPDX-License-Identifier: Apache-2.0
"""What the printed call list of overdue loans says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class LoanCallLine:
    """One loan whose client is called; `goods` with the device's serial, `days` past the last one."""

    name: str
    file_no: str
    phone: str
    goods: str
    due_on: date
    days: int
    reminded_on: date | None = None


@dataclass(frozen=True)
class LoanCallList:
    """Loans that should have come back, as of a day, the longest overdue first."""

    as_of: date
    lines: tuple[LoanCallLine, ...]
