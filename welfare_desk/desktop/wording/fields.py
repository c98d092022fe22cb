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
