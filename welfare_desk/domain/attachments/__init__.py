# SPDX-License-Identifier: Apache-2.0
"""Documents of a file: kinds an office keeps, and what a file may be (domain notes 2.7)."""

from __future__ import annotations

from enum import StrEnum


class DocumentKind(StrEnum):
    """What a document is; `photo` is the client's picture."""

    PHOTO = "photo"
    NATIONAL_CARD = "national_card"
    BIRTH_CERTIFICATE = "birth_certificate"
    RESIDENCE_CARD = "residence_card"
    COMMISSION_VOTE = "commission_vote"
    DISABILITY_CARD = "disability_card"
    NEEDS_FORM = "needs_form"
    MEDICAL = "medical"
    BANK = "bank"
    INSURANCE = "insurance"
    LEASE_OR_DEED = "lease_or_deed"
    UTILITY_BILL = "utility_bill"
    GUARDIANSHIP_DEED = "guardianship_deed"
    DIVORCE_DEED = "divorce_deed"
    DEATH_CERTIFICATE = "death_certificate"
    MILITARY = "military"
    SCHOOL = "school"
    LETTER = "letter"
    OTHER = "other"


class Media(StrEnum):
    """The three types of file that are taken, by what their bytes say."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
