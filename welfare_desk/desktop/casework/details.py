# SPDX-License-Identifier: Apache-2.0
"""All details of a file: what the overview does not ask, group by group, in the same form engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.casework.editor import PersonEditor, Rows
from welfare_desk.desktop.casework.keeping import Keeping
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.person_fields import RuledField, household_fields, person_fields
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.identifier import IdField, IdKind
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.people import choices
from welfare_desk.domain.casework.codes import Education, Housing, Insurance, Military, Residence, Sex
from welfare_desk.domain.casework.person import Household
from welfare_desk.domain.summary.file import FileSummary

_IDENTITY: Rows = (
    (("birth_cert_no", 1), ("birth_cert_serial", 1), ("birth_place", 1), ("marital", 1)),
    (("military", 1),),
)
_SCHOOL: Rows = (
    (("education", 1), ("field_of_study", 1), ("job", 1), ("skill", 1)),
    (("insurance", 1), ("insurance_no", 1)),
)
_HOUSING: Rows = ((("housing", 1), ("residence", 1), ("deposit", 1), ("rent", 1)),)
_BANK: Rows = (
    (("sheba", 2), ("sheba_owner_id", 1), ("account_no", 1)),
    (("card_no", 1), ("decile", 1), ("decile_on", 1)),
)
_OFFICE: Rows = (
    (("client_code", 1), ("disability_code", 1), ("archive_no", 1), ("social_worker", 1)),
    (("referred_by", 1), ("note", 3)),
)

_CHOICES = {
    "military": Military,
    "education": Education,
    "insurance": Insurance,
    "housing": Housing,
    "residence": Residence,
}
_LINES = {
    "birth_cert_serial": 20,
    "birth_place": 80,
    "field_of_study": 80,
    "job": 80,
    "skill": 80,
    "insurance_no": 40,
    "disability_code": 40,
    "account_no": 40,
    "client_code": 40,
    "referred_by": 80,
    "social_worker": 80,
    "archive_no": 40,
}


class DetailsEditor(PersonEditor):
    """The second form of a file; saved, kept as a draft and taken back like the first."""

    columns = 4

    def heading(self) -> str:
        return self.tr("All details")

    def groups(self) -> Sequence[tuple[str, Rows]]:
        return (
            (self.tr("Identity"), _IDENTITY),
            (self.tr("Schooling, work and insurance"), _SCHOOL),
            (self.tr("Housing"), _HOUSING),
            (self.tr("Bank and means"), _BANK),
            (self.tr("Office"), _OFFICE),
        )

    def make_fields(self, today: Callable[[], dt.date]) -> dict[str, Field]:
        known = person_fields(today) | household_fields(today)
        fields = {name: known[name] for name in ("birth_cert_no", "marital", "sheba", "decile", "decile_on")}
        for name, longest in _LINES.items():
            fields[name] = RuledField(name, today, longest=longest)
        for name, codes in _CHOICES.items():
            fields[name] = ChoiceField(name, field_name(name), choices(codes))
        for name in ("deposit", "rent"):
            fields[name] = AmountField(name, field_name(name))
        fields["card_no"] = IdField("card_no", field_name("card_no"), IdKind.CARD)
        fields["sheba_owner_id"] = ChoiceField("sheba_owner_id", field_name("sheba_owner_id"), [])
        fields["note"] = NoteField("note", field_name("note"), lines=3)
        return fields

    def values(self, summary: FileSummary) -> dict[str, Any]:
        person, household, file = summary.person, summary.household, summary.file
        found: dict[str, Any] = {}
        for name in self.fields:
            for row in (person, household, file):
                if hasattr(row, name):
                    found[name] = getattr(row, name)
                    break
        return found

    def show_file(self, summary: FileSummary) -> None:
        owner = cast("ChoiceField", self.fields["sheba_owner_id"])
        owner.choice.offer([(None, self.tr("Not recorded")), *owners(summary.household)])
        self.fields["military"].setVisible(summary.person.sex is not Sex.FEMALE)
        super().show_file(summary)


def owners(household: Household) -> list[tuple[int, str]]:
    """Whose account the household's may be: every member, and whoever acts for one."""
    found = {member.person.id: member.person.full_name for member in household.members}
    for member in household.members:
        if member.guardian is not None:
            found.setdefault(member.guardian.person_id, member.guardian.name)
    if household.sheba_owner_id is not None:
        found.setdefault(household.sheba_owner_id, household.sheba_owner)
    return list(found.items())


class DetailsTab(FilePart):
    """The form of all details under a tab of its own."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.place = Slot()
        self.draft_place = Slot()
        self.editor = DetailsEditor(page, self.place)
        self.keeping = Keeping(page, self.editor, "file-details", self.draft_place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        for place in (self.draft_place, self.place):
            layout.addWidget(place)
        layout.addWidget(self.editor, 1)
        self.leads_to = self.editor.fields["birth_cert_no"].control

    def fill(self, summary: FileSummary) -> None:
        """Show the file; what is typed stays."""
        first = not self.editor.shows(summary)
        self.editor.show_file(summary)
        if first and self.keeping is not None:
            self.keeping.drafting.begin(summary.file.file_no)
