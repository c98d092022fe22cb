# SPDX-License-Identifier: Apache-2.0
"""A file that moves between two offices: the origin office is asked first (domain notes 2.7)."""

from __future__ import annotations

from enum import StrEnum


class TransferDirection(StrEnum):
    """Whether the file comes or goes."""

    IN = "in"
    OUT = "out"


class TransferAnswer(StrEnum):
    """What the other office said."""

    AGREED = "agreed"
    REFUSED = "refused"
    UNKNOWN_THERE = "unknown_there"
