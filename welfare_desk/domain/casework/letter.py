# SPDX-License-Identifier: Apache-2.0
"""Letters and calls of an office."""

from __future__ import annotations

from enum import StrEnum


class Direction(StrEnum):
    """Whether a letter or a call came in or went out."""

    IN = "in"
    OUT = "out"
