# SPDX-License-Identifier: Apache-2.0
"""What a client asks the office for (تقاضا)."""

from __future__ import annotations

from enum import StrEnum


class RequestState(StrEnum):
    """Open, or answered one way or another."""

    OPEN = "open"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
