# SPDX-License-Identifier: Apache-2.0
"""The state of a household's pension; amounts and lists belong to later rooms of this programme."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PensionState(StrEnum):
    """State of the pension a file draws for its household; NONE is a covered file with non-recurring services."""

    NONE = "none"
    ON_PENSION = "on_pension"
    SUSPENDED = "suspended"
    CUT = "cut"


@dataclass(frozen=True)
class PensionFact:
    """What is known of one file's pension: state and since when."""

    state: PensionState
    since: date | None = None
