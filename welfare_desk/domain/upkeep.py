# SPDX-License-Identifier: Apache-2.0
"""What an office sets for itself: who signs, its own lists, and rules that change by date (design law 10)."""

from __future__ import annotations

from enum import StrEnum


class Post(StrEnum):
    """Who signs papers."""

    HEAD = "head"
    SOCIAL_DEPUTY = "social_deputy"
    REHABILITATION_DEPUTY = "rehabilitation_deputy"
    ADMISSION = "admission"
    SOCIAL_WORKER = "social_worker"


class Catalogue(StrEnum):
    """Lists that an office words for itself."""

    EXIT_REASON = "exit_reason"
    REFUSAL_REASON = "refusal_reason"
    SERVICE = "service"
    OTHER_BODY = "other_body"
    OTHER_OFFICE = "other_office"
    RECEPTION_CONDITION = "reception_condition"


class DatedRule(StrEnum):
    """Whole numbers in force from a day on."""

    VISIT_MONTHS = "visit_months"
    CENTRE_CAPACITY = "centre_capacity"
    INQUIRY_MONTHS = "inquiry_months"
    CARE_ENDS_AT_AGE = "care_ends_at_age"
