# SPDX-License-Identifier: Apache-2.0
"""Dialogs of one member: comes, is corrected, leaves, gets a guardian."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent

from welfare_desk.desktop.casework.acting import ActDialog, HouseholdActDialog, day_of
from welfare_desk.desktop.casework.holders import watch_holders
from welfare_desk.desktop.casework.household.knowing import KnowingDialog
from welfare_desk.desktop.casework.likely import KEY
from welfare_desk.desktop.casework.person_fields import person_fields
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.field import as_typed
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.keys import control_letter
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, inline, listed
from welfare_desk.desktop.wording import people as wording
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.casework.codes import GuardianKind, Kinship, Leaving
from welfare_desk.domain.casework.doubles import Likely
from welfare_desk.domain.casework.person import Member
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.membership import (
    AddMember,
    ChangeKinship,
    EditMember,
    EndGuardianship,
    MemberEdited,
    MemberLeaves,
    SetGuardian,
    add_member,
    change_kinship,
    edit_member,
    end_guardianship,
    member_leaves,
    set_guardian,
)

_NEW = ("first_name", "last_name", "national_id", "foreign_id", "father_name", "birth_date", "sex", "mobile")
KINSHIPS = tuple(kinship for kinship in Kinship if kinship is not Kinship.HEAD)


class AddMemberDialog(KnowingDialog):
    """Somebody new, or somebody the office knows."""

    drafted = "member-new"

    places = {
        "person_not_found": "known",
        "lives_here_already": "known",
        "household_has_head": "kinship",
        "lived_elsewhere_then": "since",
        "died_before_move": "since",
    }

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, summary, self.tr("Add a member"))
        today = page.desk.today
        self.add_known(self.tr("Only for a person the office knows; else leave it empty"))
        known = person_fields(today)
        known["first_name"].required = False
        self.new = {name: known[name] for name in _NEW}
        for field in self.new.values():
            self.form.add(field)
        offered = KINSHIPS if summary.household.head is not None else tuple(Kinship)
        self.kinship = ChoiceField("kinship", field_name("kinship"), choices(offered), required=True)
        self.since = JalaliField("since", self.tr("Member since"), today, latest=today)
        self.form.add(self.kinship)
        self.form.add(self.since)
        self.finish(self.tr("Add"))

    def known_words(self, likely: Likely) -> str:
        if not likely.file_no:
            return super().known_words(likely)
        if likely.coverage is None:
            told = self.tr("{name} lives in the household of file {file_no}; moves here")
        else:
            told = self.tr("{name}, file {file_no}; moves here with their file")
        return told.format(name=inline(likely.name), file_no=isolate(likely.file_no))

    def act(self) -> tuple[Any, Any]:
        known = self.known.value()
        facts = AddMember(
            self.summary.file.file_no,
            self.summary.household.version,
            self.kinship.value(),
            known,
            {} if known else self.new_fields(),
            self.since.value(),
        )
        return add_member, facts


class EditMemberDialog(ActDialog):
    """A member's own facts; the kinship has a dialog of its own."""

    drafted = "member"

    def __init__(self, page: Page, summary: FileSummary, member: Member) -> None:
        super().__init__(page, summary, self.tr("Correct {name}").format(name=member.person.full_name))
        self.record = f"{summary.file.file_no}/{member.person.id}"
        self._member = member
        fields = person_fields(page.desk.today)
        for name in (*_NEW, "birth_cert_no", "marital"):
            self.form.add(fields[name])
        self.form.show_values(self.shown(summary))
        self._holders = watch_holders(page, self.form.fields, member.person.id)
        self.finish(self.tr("Save"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        file_no = next(filter(None, (one.file_no() for one in self._holders)), "")
        if control_letter(event) == "O" and file_no:
            self.set_aside(None)
            self.page.desk.go("file", key=file_no)
        else:
            super().keyPressEvent(event)

    def keys(self) -> list[tuple[str, str]]:
        return [*super().keys(), (KEY, self.tr("open the file of whoever has the number typed"))]

    def act(self) -> tuple[Any, Any]:
        typed = {name: as_typed(self.form.fields[name].value()) for name in self.form.edited()}
        person = self._member.person
        return edit_member, EditMember(self.summary.file.file_no, person.id, person.version, typed)

    def undoing(self, answer: MemberEdited) -> tuple[Any, Any]:
        person = self._member.person
        before = {name: as_typed(getattr(person, name)) for name in answer.changed}
        return edit_member, EditMember(self.summary.file.file_no, person.id, answer.person_version, before)

    def shown(self, summary: FileSummary) -> dict[str, Any]:
        person = _as_now(self._member, summary).person
        return {name: getattr(person, name) for name in self.form.fields}

    def show_fresh(self, summary: FileSummary) -> None:
        super().show_fresh(summary)
        self._member = _as_now(self._member, summary)


class KinshipDialog(HouseholdActDialog):
    """What a member is to the head."""

    drafted = "kinship"

    places = {"head_by_itself": "kinship"}

    def __init__(self, page: Page, summary: FileSummary, member: Member) -> None:
        super().__init__(page, summary, self.tr("Change kinship"), columns=1, width=440)
        self.record = f"{summary.file.file_no}/{member.person.id}"
        self._member = member
        head = summary.household.head
        told = self.tr("What {name} is to {head}").format(
            name=inline(member.person.full_name), head=inline(head.person.full_name if head else "—")
        )
        self.body.insertWidget(0, Label(told, "muted", wrap=True))
        self.kinship = ChoiceField("kinship", field_name("kinship"), choices(KINSHIPS), required=True)
        self.form.add(self.kinship)
        self.kinship.set_value(member.kinship)
        self.finish(self.tr("Save"))

    def act(self) -> tuple[Any, Any]:
        file_no, version = self.summary.file.file_no, self.summary.household.version
        return change_kinship, ChangeKinship(file_no, version, self._member.person.id, self.kinship.value())

    def shown(self, summary: FileSummary) -> dict[str, Any]:
        return {"kinship": _as_now(self._member, summary).kinship}


class LeaveDialog(HouseholdActDialog):
    """A member leaves, on a day, for a reason; whoever has a file takes it along."""

    takes_away = True
    drafted = "member-leaves"

    places = {
        "before_since": "left_on",
        "lived_elsewhere_then": "left_on",
        "died_before_move": "left_on",
        "date_in_future": "left_on",
        "before_birth": "left_on",
        "head_leaves_others": "new_head",
        "death_belongs_in_file": "why",
    }

    def __init__(self, page: Page, summary: FileSummary, member: Member) -> None:
        title = self.tr("{name} leaves the household").format(name=inline(member.person.full_name))
        super().__init__(page, summary, title, width=560)
        self.record = f"{summary.file.file_no}/{member.person.id}"
        self._member = member
        today = page.desk.today
        self.left_on = JalaliField("left_on", self.tr("On"), today, required=True, latest=today)
        self.why = ChoiceField("why", self.tr("Reason"), wording.choices(wording.LEAVING), required=True)
        self.form.add(self.left_on)
        self.form.add(self.why)
        self.new_head = new_head_field(summary, [member])
        if member.kinship is Kinship.HEAD and self.new_head.choice.count():
            self.form.add(self.new_head, 2)
        self.left_on.set_value(today())
        if member.file_no:
            told = self.tr(
                "File {file_no} and a pension drawn through it go along into a household of their own; "
                "after a death the file stays here."
            )
            self.body.addWidget(Label(told.format(file_no=isolate(member.file_no)), "muted", wrap=True))
        self.finish(self.tr("Record"))

    def act(self) -> tuple[Any, Any]:
        facts = MemberLeaves(
            self.summary.file.file_no,
            self.summary.household.version,
            self._member.person.id,
            day_of(self.left_on),
            Leaving(self.why.value()),
            self.new_head.value() or 0,
        )
        return member_leaves, facts


def new_head_field(summary: FileSummary, going: list[Member]) -> ChoiceField:
    """Who of those that stay becomes the head."""
    staying = [one for one in summary.household.living if one not in going]
    words_ = QCoreApplication.translate("Household", "New head of those who stay")
    offered = [(one.person.id, kinship_words(one)) for one in staying]
    return ChoiceField("new_head", words_, offered, required=True)


class GuardianDialog(KnowingDialog):
    """Who acts for a member: somebody of the household, somebody known, or somebody new."""

    drafted = "guardian"

    places = {
        "guardian_needs_deed": "deed_no",
        "guardian_too_young": "guardian_id",
        "has_died": "guardian_id",
        "person_not_found": "known",
        "before_since": "since",
        "date_in_future": "since",
        "before_birth": "since",
        "after_death": "since",
    }

    def __init__(self, page: Page, summary: FileSummary, member: Member) -> None:
        title = self.tr("Guardian of {name}").format(name=inline(member.person.full_name))
        super().__init__(page, summary, title)
        self.record = f"{summary.file.file_no}/{member.person.id}"
        self._member = member
        today = page.desk.today
        others = [one for one in summary.household.living if one.person.id != member.person.id]
        offered: list[tuple[Any, str]] = [(one.person.id, kinship_words(one)) for one in others]
        somebody = (0, self.tr("Somebody outside the household"))
        self.guardian = ChoiceField("guardian_id", self.tr("Guardian"), [*offered, somebody], required=True)
        self.kind = ChoiceField(
            "kind", self.tr("By what right"), wording.choices(GuardianKind), required=True
        )
        self.deed_no = TextField("deed_no", self.tr("Number of the deed"), longest=40)
        self.since = JalaliField("since", field_name("since"), today, required=True, latest=today)
        for field in (self.guardian, self.kind, self.deed_no, self.since):
            self.form.add(field)
        self.add_known(self.tr("Empty for a person the office does not know yet"))
        known = person_fields(today)
        known["first_name"].required = False
        self.new = {name: known[name] for name in ("first_name", "last_name", "national_id", "mobile")}
        for each in self.new.values():
            self.form.add(each)
        self.since.set_value(today())
        self.guardian.changed.connect(self._show_outside)
        self._show_outside()
        self.finish(self.tr("Record"))

    def _show_outside(self) -> None:
        outside = self.guardian.value() == 0
        for field in (self.known, *self.new.values()):
            field.setVisible(outside)

    def act(self) -> tuple[Any, Any]:
        inside, known = self.guardian.value(), self.known.value()
        facts = SetGuardian(
            self.summary.file.file_no,
            self._member.person.id,
            self.kind.value(),
            day_of(self.since),
            self.deed_no.value(),
            inside,
            "" if inside else known,
            {} if inside or known else self.new_fields(),
            seen_guardianship(self._member),
        )
        return set_guardian, facts

    def show_fresh(self, summary: FileSummary) -> None:
        super().show_fresh(summary)
        self._member = _as_now(self._member, summary)


class EndGuardianDialog(HouseholdActDialog):
    """The guardianship of a member ends on a day."""

    takes_away = True
    drafted = "guardian-ends"

    places = {"before_since": "until", "date_in_future": "until"}

    def __init__(self, page: Page, summary: FileSummary, member: Member) -> None:
        super().__init__(page, summary, self.tr("End the guardianship"), columns=1, width=460)
        self.record = f"{summary.file.file_no}/{member.person.id}"
        self._member = member
        today = page.desk.today
        self.told = Label("", "muted", wrap=True)
        self._tell()
        self.body.insertWidget(0, self.told)
        self.until = JalaliField("until", self.tr("Last day"), today, required=True, latest=today)
        self.form.add(self.until)
        self.until.set_value(today())
        self.finish(self.tr("End it"))

    def _tell(self) -> None:
        guardian = self._member.guardian
        told = self.tr("{guardian} acts for {name} ({kind}).").format(
            guardian=inline(guardian.name if guardian else "—"),
            name=inline(self._member.person.full_name),
            kind=wording.words(guardian.kind if guardian else None),
        )
        self.told.setText(told)

    def act(self) -> tuple[Any, Any]:
        member, seen = self._member.person.id, seen_guardianship(self._member)
        facts = EndGuardianship(self.summary.file.file_no, member, day_of(self.until), seen)
        return end_guardianship, facts

    def show_fresh(self, summary: FileSummary) -> None:
        super().show_fresh(summary)
        self._member = _as_now(self._member, summary)
        self._tell()


def _as_now(member: Member, summary: FileSummary) -> Member:
    """The member as the file has them now; as they were seen where they live there no more."""
    person_id = member.person.id
    return next((one for one in summary.household.members if one.person.id == person_id), member)


def seen_guardianship(member: Member) -> int:
    """The guardianship that the page shows of a member, 0 for none."""
    return 0 if member.guardian is None else member.guardian.id


def kinship_words(member: Member) -> str:
    """A member as choices show them: two of one name are told apart by kinship and day of birth."""
    told = listed((words(member.kinship), isolate(day(member.person.birth_date))))
    return f"{member.person.full_name} ({told})"
