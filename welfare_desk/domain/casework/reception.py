# SPDX-License-Identifier: Apache-2.0
"""The reception desk: from the first request to a file, another body, or a refusal (domain notes 2.8)."""

from __future__ import annotations

from enum import StrEnum


class ReceptionState(StrEnum):
    """Where a request at the desk stands; `light` keeps a needy person without a file (002-14)."""

    RECEIVED = "received"
    WITH_EXPERT = "with_expert"
    SENT_ELSEWHERE = "sent_elsewhere"
    REFUSED = "refused"
    ACCEPTED = "accepted"
    LIGHT = "light"
    WITHDRAWN = "withdrawn"
