# SPDX-License-Identifier: Apache-2.0
"""Kinds of documents in words."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from welfare_desk.domain.attachments import DocumentKind

WORDS: dict[StrEnum, object] = {
    DocumentKind.NATIONAL_CARD: QT_TRANSLATE_NOOP("Wording", "National card"),
    DocumentKind.BIRTH_CERTIFICATE: QT_TRANSLATE_NOOP("Wording", "Birth certificate"),
    DocumentKind.RESIDENCE_CARD: QT_TRANSLATE_NOOP("Wording", "Residence card"),
    DocumentKind.COMMISSION_VOTE: QT_TRANSLATE_NOOP("Wording", "Vote of the commission"),
    DocumentKind.DISABILITY_CARD: QT_TRANSLATE_NOOP("Wording", "Disability card"),
    DocumentKind.NEEDS_FORM: QT_TRANSLATE_NOOP("Wording", "Needs form"),
    DocumentKind.MEDICAL: QT_TRANSLATE_NOOP("Wording", "Medical papers"),
    DocumentKind.BANK: QT_TRANSLATE_NOOP("Wording", "Bank papers"),
    DocumentKind.INSURANCE: QT_TRANSLATE_NOOP("Wording", "Insurance booklet"),
    DocumentKind.LEASE_OR_DEED: QT_TRANSLATE_NOOP("Wording", "Lease or deed"),
    DocumentKind.UTILITY_BILL: QT_TRANSLATE_NOOP("Wording", "Electricity or phone bill"),
    DocumentKind.GUARDIANSHIP_DEED: QT_TRANSLATE_NOOP("Wording", "Guardianship deed"),
    DocumentKind.DIVORCE_DEED: QT_TRANSLATE_NOOP("Wording", "Divorce deed"),
    DocumentKind.DEATH_CERTIFICATE: QT_TRANSLATE_NOOP("Wording", "Death certificate"),
    DocumentKind.MILITARY: QT_TRANSLATE_NOOP("Wording", "Military service or exemption"),
    DocumentKind.SCHOOL: QT_TRANSLATE_NOOP("Wording", "School certificate"),
    DocumentKind.LETTER: QT_TRANSLATE_NOOP("Wording", "Letter"),
    DocumentKind.PHOTO: QT_TRANSLATE_NOOP("Wording", "Client's photo"),
    DocumentKind.OTHER: QT_TRANSLATE_NOOP("Wording", "Other document"),
}
