# SPDX-License-Identifier: Apache-2.0
"""The fields of a person and a household as a form, and what is typed in them as plain text and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from welfare_desk.desktop.casework.telling import years
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.identifier import IdField, IdKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField
from welfare_desk.desktop.kit.fields.offering import offer
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.calendar import age_years
from welfare_desk.domain.casework.codes import Marital, Sex
from welfare_desk.domain.casework.entry import FIELDS
from welfare_desk.domain.casework.person import Household, Person
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.identity import mobile
from welfare_desk.domain.matching.spelling import nearest
from welfare_desk.domain.text import fold, to_persian_layout

Today = Callable[[], dt.date]

_SURELY_LATIN = 2
"""Latin letters that are no slip of one finger."""


class RuledField(TextField):
    """A line of text that must read as the office keeps it, checked when it is left."""

    def __init__(self, name: str, today: Today, *, required: bool = False, longest: int = 200) -> None:
        self._today = today
        self._rule = FIELDS[name]
        super().__init__(name, field_name(name), required=required, longest=longest)

    def left(self) -> None:
        if not self.is_empty():
            self.check()

    def check(self) -> bool:
        if not super().check() or self.is_empty():
            return not self.error()
        try:
            self._rule(self.value(), self._today())
        except RuleError as refused:
            self.show_error(sentence(refused.code, refused.facts))
            return False
        return True


class NameField(RuledField):
    """A name, written in Persian letters: Latin ones are read as the same keys of a Persian keyboard.

    It is a hint and no fault, for some names are Latin; Ctrl+. takes the reading.
    """

    def __init__(self, name: str, today: Today, *, required: bool = False) -> None:
        super().__init__(name, today, required=required)
        self._reading = ""
        self.fix.clicked.connect(self._take_reading)

    def _edited(self, text: str) -> None:
        super()._edited(text)
        self._read(text)

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        self._read("")

    def _read(self, text: str) -> None:
        latin = text.isascii() and sum(map(str.isalpha, text)) >= _SURELY_LATIN
        self._reading = to_persian_layout(text) if latin else ""
        self.offer(self._reading)
        told = QCoreApplication.translate("PersonFields", "Latin letters: is the keyboard in English?")
        self.show_hint(told if latin else "", "warning" if latin else "small")

    def _take_reading(self) -> None:
        self.line.selectAll()
        self.line.insert(self._reading)  # as typing, so that Ctrl+Z brings the Latin letters back
        self._edited(self.line.text())
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)


class LandlineField(RuledField):
    """A telephone at home. A mobile number is a hint and no fault: some have no other."""

    def _edited(self, text: str) -> None:
        super()._edited(text)
        self._tell_mobile(text)

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        self._tell_mobile(self.line.text())

    def _tell_mobile(self, text: str) -> None:
        told = QCoreApplication.translate("PersonFields", "This is a mobile number: «{field}» is its field.")
        wrong = _is_mobile(text)
        said = told.format(field=field_name("mobile")) if wrong else ""
        self.show_hint(said, "warning" if wrong else "small")


class NeighbourhoodField(RuledField):
    """A neighbourhood of the office, or a new one, which is told before it is kept.

    Where one of the office's is near, it is offered: Ctrl+. takes it. Before the office's names have come
    nothing is called new.
    """

    _known: tuple[str, ...] = ()
    _near = ""
    _new = False

    def __init__(self, today: Today) -> None:
        super().__init__("neighbourhood", today, longest=80)
        self.fix.clicked.connect(self._take_near)

    def know(self, names: Iterable[str]) -> None:
        """The neighbourhoods of the office, proposed while typing."""
        self._known = tuple(sorted(names))
        offer(self.line, self._known)
        self._tell()

    def _edited(self, text: str) -> None:
        super()._edited(text)
        typed = fold(text)
        if any(fold(name).startswith(typed) for name in self._known):
            self._say(new=False)  # it may become one of them yet
        else:
            self._tell()

    def settle(self) -> None:
        super().settle()
        if self._known and not self.is_empty():
            self._known = (*self._known, self.typed())  # it is kept, and so the office knows it now
        self._say(new=False)

    def _put(self, text: str) -> None:
        super()._put(text)
        self._tell()

    def left(self) -> None:
        super().left()
        self._tell()
        if self._new:
            self._come_into_view()  # the cursor, which would take it there, has gone

    def check(self) -> bool:
        self._tell()
        return super().check()

    def _tell(self) -> None:
        typed = fold(self.typed())
        known = typed in map(fold, self._known)
        self._say(new=bool(typed and self._known) and self.edited() and not known)

    def _say(self, *, new: bool) -> None:
        self._near = nearest(self.typed(), self._known) if new else ""
        self.offer(self._near)
        if not new and not self._new:
            return  # the line below may tell what another desk has saved
        self._new = new
        told = QCoreApplication.translate("PersonFields", "New: it joins the office's neighbourhoods.")
        self.show_hint(told if new else "", "warning" if new else "small")

    def _take_near(self) -> None:
        self.line.selectAll()
        self.line.insert(self._near)  # as typing, so that Ctrl+Z brings back what was typed
        self._edited(self.line.text())
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_mobile(text: str) -> bool:
    try:
        mobile(text)
    except RuleError:
        return False
    return True


def person_fields(today: Today) -> dict[str, Field]:
    """Fields of identity and contact, by name."""

    def age(birth: dt.date) -> str:
        return years(age_years(birth, today()))

    return {
        "first_name": NameField("first_name", today, required=True),
        "last_name": NameField("last_name", today),
        "national_id": IdField("national_id", field_name("national_id"), IdKind.NATIONAL_ID),
        "foreign_id": IdField("foreign_id", field_name("foreign_id"), IdKind.FOREIGN_ID),
        "father_name": NameField("father_name", today),
        "birth_date": JalaliField("birth_date", field_name("birth_date"), today, describe=age, latest=today),
        "sex": ChoiceField("sex", field_name("sex"), choices((Sex.FEMALE, Sex.MALE, Sex.UNKNOWN))),
        "marital": ChoiceField("marital", field_name("marital"), choices(Marital)),
        "birth_cert_no": RuledField("birth_cert_no", today, longest=20),
        "mobile": IdField("mobile", field_name("mobile"), IdKind.MOBILE),
        "phone": LandlineField("phone", today, longest=20),
    }


def household_fields(today: Today) -> dict[str, Field]:
    """Fields of the household, by name."""
    deciles = [(None, words(Sex.UNKNOWN)), *((number, str(number)) for number in range(1, 11))]
    return {
        "neighbourhood": NeighbourhoodField(today),
        "postal_code": IdField("postal_code", field_name("postal_code"), IdKind.POSTAL_CODE),
        "declared_size": RuledField("declared_size", today, longest=2),
        "decile": ChoiceField("decile", field_name("decile"), deciles),
        "decile_on": JalaliField("decile_on", field_name("decile_on"), today, latest=today),
        "sheba": IdField("sheba", field_name("sheba"), IdKind.SHEBA),
        "address": NoteField("address", field_name("address"), lines=2),
    }


def values_of(person: Person, household: Household) -> dict[str, Any]:
    """What the fields show of a file."""
    return {
        "first_name": person.first_name,
        "last_name": person.last_name,
        "national_id": person.national_id,
        "foreign_id": person.foreign_id,
        "father_name": person.father_name,
        "birth_date": person.birth_date,
        "sex": person.sex,
        "marital": person.marital,
        "birth_cert_no": person.birth_cert_no,
        "mobile": person.mobile,
        "phone": person.phone,
        "neighbourhood": household.neighbourhood,
        "postal_code": household.postal_code,
        "declared_size": "" if household.declared_size is None else str(household.declared_size),
        "decile": household.decile,
        "decile_on": household.decile_on,
        "sheba": household.sheba,
        "address": household.address,
    }


def suggest(field: TextField, values: Iterable[str]) -> None:
    """Offer the office's values under a field where others may be typed too."""
    offer(field.line, sorted(values))


def either_id_sentence() -> str:
    """What is said when neither identifier is typed."""
    return QCoreApplication.translate("PersonFields", "Type a national ID, or a foreigner ID")
