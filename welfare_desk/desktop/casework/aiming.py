# SPDX-License-Identifier: Apache-2.0
"""Where in a file a link leads: a row of a part, or the field or member that a finding is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from welfare_desk.desktop.casework.parts import DETAILS, OVERVIEW
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.casework.person import Member

if TYPE_CHECKING:
    from welfare_desk.desktop.casework.file import FilePage

_FIELDS = {
    "born_after_death": "birth_date",
    "decile_missing": "decile",
    "decile_old": "decile",
    "decile_undated": "decile_on",
    "mobile_shared": "mobile",
    "no_address": "address",
    "no_birth_date": "birth_date",
    "no_father_name": "father_name",
    "no_identifier": "national_id",
    "no_neighbourhood": "neighbourhood",
    "no_phone": "mobile",
    "no_postal_code": "postal_code",
    "opened_before_birth": "birth_date",
    "pensioner_without_sheba": "sheba",
    "recorded_before_birth": "birth_date",
    "sex_unknown": "sex",
    "sheba_of_dead": "sheba",
    "sheba_of_nobody": "sheba_owner_id",
    "sheba_of_stranger": "sheba_owner_id",
    "sheba_shared": "sheba",
    "size_missing": "declared_size",
    "too_old": "birth_date",
}
"""The field that a finding names."""


def _unidentified(member: Member) -> bool:
    return not member.person.identifier and not member.file_no


def _died(member: Member) -> bool:
    return member.died_on is not None


def _head(member: Member) -> bool:
    return member.kinship is Kinship.HEAD


def _spouse(member: Member) -> bool:
    return member.kinship is Kinship.SPOUSE


_MEMBERS: dict[str, Callable[[Member], bool]] = {
    "head_deceased": _head,
    "head_minor": _head,
    "member_deceased": _died,
    "member_unidentified": _unidentified,
    "spouses_of_one_sex": _spouse,
    "unmarried_with_spouse": _spouse,
}
"""The member whom a finding is about, where the file tells."""


@dataclass(frozen=True)
class Aim:
    """`row` is the key of a row in the list of the part asked for, `finding` the code of a check."""

    row: int = 0
    finding: str = ""


class Aiming:
    """Brings the cursor of a file's page there, once the file is shown."""

    def __init__(self, page: FilePage) -> None:
        self._page = page
        self._aim = Aim()

    def take(self, aim: Aim) -> None:
        """A link was followed; the one before leads nowhere any more."""
        self._aim = aim
        if self._field():
            self._page.show_tab(OVERVIEW if self._field() in self._page.editor.fields else DETAILS)

    def reach(self) -> None:
        """The file is here: go there, once."""
        aim, self._aim = self._aim, Aim()
        if aim.row:
            self._page.parts.lead_to(aim.row)
        elif aim.finding in _FIELDS:
            self._to_field(_FIELDS[aim.finding])
        elif aim.finding in _MEMBERS:
            self._to_member(_MEMBERS[aim.finding])

    def _field(self) -> str:
        return _FIELDS.get(self._aim.finding, "")

    def _to_field(self, name: str) -> None:
        form = self._page.parts.form_seen() or self._page.keeping
        control = form.editor.fields[name].control
        if self._page.isVisible():
            control.setFocus(Qt.FocusReason.TabFocusReason)

    def _to_member(self, sought: Callable[[Member], bool]) -> None:
        summary = self._page.summary
        members = () if summary is None else summary.household.members
        found = next(filter(sought, members), None)
        if found is not None:
            self._page.parts.lead_to(found.person.id)
