# SPDX-License-Identifier: Apache-2.0
"""What the office asks other bodies before somebody is supported (domain notes 3.3)."""

from __future__ import annotations

from enum import StrEnum


class InquiryBody(StrEnum):
    """Whom the office asks."""

    IMDAD_COMMITTEE = "imdad_committee"
    SOCIAL_SECURITY = "social_security"
    WELFARE_DATABASE = "welfare_database"
    HEALTH_INSURANCE = "health_insurance"
    CIVIL_REGISTRY = "civil_registry"
    MARTYRS_FOUNDATION = "martyrs_foundation"
    OTHER = "other"


class InquiryAnswer(StrEnum):
    """What came back: not supported there, supported there, or nothing that decides."""

    CLEAR = "clear"
    SUPPORTED_THERE = "supported_there"
    UNDECIDED = "undecided"
