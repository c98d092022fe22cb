# SPDX-License-Identifier: Apache-2.0
"""Names of the fields of a person, a household and a file, as labels and as what was changed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_FIELDS: dict[str, object] = {
    "first_name": QT_TRANSLATE_NOOP("Wording", "Given name"),
    "last_name": QT_TRANSLATE_NOOP("Wording", "Family name"),
    "father_name": QT_TRANSLATE_NOOP("Wording", "Father's name"),
    "national_id": QT_TRANSLATE_NOOP("Wording", "National ID"),
    "foreign_id": QT_TRANSLATE_NOOP("Wording", "Foreigner ID"),
    "sex": QT_TRANSLATE_NOOP("Wording", "Sex"),
    "birth_date": QT_TRANSLATE_NOOP("Wording", "Date of birth"),
    "birth_cert_no": QT_TRANSLATE_NOOP("Wording", "Birth certificate no."),
    "marital": QT_TRANSLATE_NOOP("Wording", "Marital status"),
    "mobile": QT_TRANSLATE_NOOP("Wording", "Mobile"),
    "phone": QT_TRANSLATE_NOOP("Wording", "Telephone"),
    "declared_size": QT_TRANSLATE_NOOP("Wording", "Declared size"),
    "address": QT_TRANSLATE_NOOP("Wording", "Address"),
    "postal_code": QT_TRANSLATE_NOOP("Wording", "Postal code"),
    "neighbourhood": QT_TRANSLATE_NOOP("Wording", "Neighbourhood"),
    "neighbourhood_id": QT_TRANSLATE_NOOP("Wording", "Neighbourhood"),
    "decile": QT_TRANSLATE_NOOP("Wording", "Income decile"),
    "decile_on": QT_TRANSLATE_NOOP("Wording", "Decile as of"),
    "amount": QT_TRANSLATE_NOOP("Wording", "Amount"),
    "name": QT_TRANSLATE_NOOP("Wording", "Name"),
    "sheba": QT_TRANSLATE_NOOP("Wording", "SHEBA"),
    "file_no": QT_TRANSLATE_NOOP("Wording", "File number"),
    "domain": QT_TRANSLATE_NOOP("Wording", "Specialised field"),
    "coverage": QT_TRANSLATE_NOOP("Wording", "Coverage"),
    "opened_on": QT_TRANSLATE_NOOP("Wording", "File opened on"),
    "note": QT_TRANSLATE_NOOP("Wording", "Note"),
    "disability": QT_TRANSLATE_NOOP("Wording", "Disability"),
    "severity": QT_TRANSLATE_NOOP("Wording", "Severity"),
    "category": QT_TRANSLATE_NOOP("Wording", "Social category"),
    "pension_state": QT_TRANSLATE_NOOP("Wording", "Pension"),
    "birth_cert_serial": QT_TRANSLATE_NOOP("Wording", "Certificate series and serial"),
    "birth_place": QT_TRANSLATE_NOOP("Wording", "Place of birth"),
    "military": QT_TRANSLATE_NOOP("Wording", "Conscription"),
    "education": QT_TRANSLATE_NOOP("Wording", "Schooling"),
    "field_of_study": QT_TRANSLATE_NOOP("Wording", "Field of study"),
    "job": QT_TRANSLATE_NOOP("Wording", "Occupation"),
    "skill": QT_TRANSLATE_NOOP("Wording", "Skill"),
    "insurance": QT_TRANSLATE_NOOP("Wording", "Insurance"),
    "insurance_no": QT_TRANSLATE_NOOP("Wording", "Insurance no."),
    "disability_code": QT_TRANSLATE_NOOP("Wording", "Disability code"),
    "sheba_owner_id": QT_TRANSLATE_NOOP("Wording", "Owner of the SHEBA"),
    "account_no": QT_TRANSLATE_NOOP("Wording", "Account no."),
    "card_no": QT_TRANSLATE_NOOP("Wording", "Bank card no."),
    "housing": QT_TRANSLATE_NOOP("Wording", "Housing"),
    "deposit": QT_TRANSLATE_NOOP("Wording", "Deposit (rial)"),
    "rent": QT_TRANSLATE_NOOP("Wording", "Monthly rent (rial)"),
    "residence": QT_TRANSLATE_NOOP("Wording", "Place of residence"),
    "client_code": QT_TRANSLATE_NOOP("Wording", "Client code"),
    "referred_by": QT_TRANSLATE_NOOP("Wording", "Referred by"),
    "social_worker": QT_TRANSLATE_NOOP("Wording", "Social worker"),
    "archive_no": QT_TRANSLATE_NOOP("Wording", "Archive no."),
    "members": QT_TRANSLATE_NOOP("Wording", "Members of the household"),
    "guardian": QT_TRANSLATE_NOOP("Wording", "Guardian"),
    "disabilities": QT_TRANSLATE_NOOP("Wording", "Disabilities"),
    "categories": QT_TRANSLATE_NOOP("Wording", "Social categories"),
    "kinship": QT_TRANSLATE_NOOP("Wording", "Kinship"),
    "since": QT_TRANSLATE_NOOP("Wording", "Since"),
    "until": QT_TRANSLATE_NOOP("Wording", "Until"),
    "head_person_id": QT_TRANSLATE_NOOP("Wording", "Head of the household"),
    "household_id": QT_TRANSLATE_NOOP("Wording", "Household"),
    "wish": QT_TRANSLATE_NOOP("Wording", "What is needed"),
    "support": QT_TRANSLATE_NOOP("Wording", "Helped already by"),
    "origin_office": QT_TRANSLATE_NOOP("Wording", "Came from the office of"),
    "other_office": QT_TRANSLATE_NOOP("Wording", "To the office of"),
    "letter_no": QT_TRANSLATE_NOOP("Wording", "Letter no."),
    "reason": QT_TRANSLATE_NOOP("Wording", "Reason"),
    "expert": QT_TRANSLATE_NOOP("Wording", "Expert"),
    "body": QT_TRANSLATE_NOOP("Wording", "To which body"),
    "given": QT_TRANSLATE_NOOP("Wording", "What was given, or where sent"),
    "received_on": QT_TRANSLATE_NOOP("Wording", "Came on"),
    "conditions": QT_TRANSLATE_NOOP("Wording", "Conditions"),
    "state": QT_TRANSLATE_NOOP("Wording", "State"),
    "decided_on": QT_TRANSLATE_NOOP("Wording", "Decided on"),
    "centre": QT_TRANSLATE_NOOP("Wording", "Positive-life centre"),
    "centre_id": QT_TRANSLATE_NOOP("Wording", "Positive-life centre"),
}


def field_name(name: str) -> str:
    """The field's label in the window's language; an unknown one as it is written."""
    source = _FIELDS.get(name)
    return name if source is None else QCoreApplication.translate("Wording", str(source))


def field_words(names: Iterable[str]) -> str:
    """Several fields' labels in one line; repeated ones once."""
    separator = QCoreApplication.translate("Wording", ", ")
    return separator.join(dict.fromkeys(field_name(name) for name in names if name))
