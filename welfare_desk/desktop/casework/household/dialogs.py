# SPDX-License-Identifier: Apache-2.0
"""Dialogs of a whole household: another head, parting in two, joining with another."""

from __future__ import annotations

from typing import Any, cast

from welfare_desk.desktop.casework.acting import HouseholdActDialog, day_of
from welfare_desk.desktop.casework.household.member_dialogs import (
    KINSHIPS,
    kinship_words,
    new_head_field,
)
from welfare_desk.desktop.casework.household.minors import MinorHead
from welfare_desk.desktop.casework.person_fields import NeighbourhoodField, household_fields
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.fields.field import Field, as_typed
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, TickField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.wording.codes import choices
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.casework.kinship import eldest, seen_from
from welfare_desk.domain.casework.lifespan import is_minor
from welfare_desk.domain.casework.person import LivingTogether, Member
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.identity import foreign_id, national_id
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.households import (
    ChangeHead,
    JoinHouseholds,
    SplitHousehold,
    change_head,
    join_households,
    split_household,
)
from welfare_desk.services.casework.questions import (
    AskLivingTogether,
    AskNeighbourhoods,
    living_together,
    neighbourhoods,
)


class HeadDialog(HouseholdActDialog):
    """Another head; what the others are to them is proposed, and may be corrected.

    A minor is proposed by nobody and taken at the second press: the office knows households of orphans.
    """

    drafted = "head"

    places = {"is_head_already": "head"}

    def __init__(self, page: Page, summary: FileSummary, chosen: Member | None) -> None:
        super().__init__(page, summary, self.tr("Change the head of the household"))
        self.head = ChoiceField("head", self.tr("New head"), [], required=True)
        self._minors = MinorHead(page, self.head)
        self.form.add(self.head, 2)
        self.kinships: dict[int, ChoiceField] = {}
        self._offer()
        self.head.changed.connect(self._propose)
        heir = self._proposed(chosen)
        if heir is not None:
            self.head.set_value(heir.person.id)
        self._propose()
        self.finish(self.tr("Change"))

    def _proposed(self, chosen: Member | None) -> Member | None:
        """Who is under the cursor, unless that is the head, a minor or dead; else the oldest adult."""
        today, able = self.page.desk.today(), self.summary.household.living
        if chosen not in able or chosen.kinship is Kinship.HEAD or is_minor(chosen.person.birth_date, today):
            return eldest(able, today)
        return chosen

    def _offer(self) -> None:
        """Every living member may be the head, and all have a kinship to whoever is."""
        members = self.summary.household.members
        others = [one for one in self.summary.household.living if one.kinship is not Kinship.HEAD]
        self.head.choice.offer([(one.person.id, kinship_words(one)) for one in others])
        for member in members:
            if member.person.id not in self.kinships:
                label = self.tr("{name} is then").format(name=member.person.full_name)
                field = ChoiceField(f"kinship-{member.person.id}", label, choices(KINSHIPS))
                self.kinships[member.person.id] = field
                self.form.add(field)

    def show_fresh(self, summary: FileSummary) -> None:
        super().show_fresh(summary)
        typed = self.typed()
        self._offer()
        self._propose()
        self.bring_back(typed)

    def faulty(self) -> bool:
        return super().faulty() or self._minors.stops(self.summary.household.members)

    def _propose(self) -> None:
        self._minors.warn(self.summary.household.members)
        members = {one.person.id: one for one in self.summary.household.members}
        heir = members.get(self.head.value())
        for person_id, field in self.kinships.items():
            field.setVisible(heir is not None and person_id != heir.person.id and person_id in members)
            if heir is not None and person_id in members:
                member = members[person_id]
                field.set_value(seen_from(heir.kinship, member.kinship, member.person.sex))

    def act(self) -> tuple[Any, Any]:
        head, here = self.head.value(), {one.person.id for one in self.summary.household.members}
        told = {
            str(person_id): field.value()
            for person_id, field in self.kinships.items()
            if person_id in here and person_id != head and field.value() is not None
        }
        file_no, version = self.summary.file.file_no, self.summary.household.version
        return change_head, ChangeHead(file_no, version, head, told)


class SplitDialog(HouseholdActDialog):
    """Members that found a household of their own: who, led by whom, from when, where.

    A minor who is to lead it is told, and taken at the second press.
    """

    drafted = "split"

    places = {
        "split_needs_head": "head",
        "head_leaves_others": "new_head",
        "before_since": "on",
        "lived_elsewhere_then": "on",
        "died_before_move": "on",
    }

    def __init__(self, page: Page, summary: FileSummary, chosen: Member | None = None) -> None:
        super().__init__(page, summary, self.tr("Part the household in two"))
        today = page.desk.today
        told = self.tr(
            "Mark who leaves. Their files and a pension drawn through one of them go along; "
            "the account number stays here."
        )
        self.body.insertWidget(0, Label(told, "muted", wrap=True))
        self.ticks: dict[int, TickField] = {}
        self._add_ticks()
        self.head = ChoiceField("head", self.tr("Head of the new household"), [], required=True)
        self._minors = MinorHead(page, self.head)
        self.head.changed.connect(self._warn)
        self.on = JalaliField("on", self.tr("From"), today, required=True, latest=today)
        self.form.end_row()
        self.form.add(self.head)
        self.form.add(self.on)
        self.new_head = new_head_field(summary, [])
        self.form.add(self.new_head, 2)
        places = household_fields(today)
        self.address: dict[str, Field] = {
            name: places[name] for name in ("neighbourhood", "postal_code", "address")
        }
        self.form.add(self.address["neighbourhood"])
        self.form.add(self.address["postal_code"])
        self.form.add(self.address["address"], 2)
        self.form.show_values(self.shown(summary))
        self.on.set_value(today())
        if chosen is not None and chosen.kinship is not Kinship.HEAD:
            self.ticks[chosen.person.id].set_value(True)
        self._offer()
        self.head.settle()
        self.finish(self.tr("Part them"))
        know = cast("NeighbourhoodField", self.address["neighbourhood"]).know
        page.desk.operations.ask(neighbourhoods, AskNeighbourhoods(), know, owner=self)

    def _add_ticks(self) -> None:
        for member in self.summary.household.members:
            if member.person.id not in self.ticks:
                tick = TickField(f"goes-{member.person.id}", kinship_words(member))
                self.ticks[member.person.id] = tick
                self.form.add(tick)
                tick.changed.connect(self._offer)
            self.ticks[member.person.id].rename(self._called(member))

    def _called(self, member: Member) -> str:
        """As the list of members marks them: whoever has died goes along only from a day before that."""
        name = kinship_words(member)
        return name if member.died_on is None else self.tr("{member}, died").format(member=name)

    def shown(self, summary: FileSummary) -> dict[str, Any]:
        return {name: getattr(summary.household, name) for name in self.address}

    def show_fresh(self, summary: FileSummary) -> None:
        super().show_fresh(summary)
        self._add_ticks()
        here = {one.person.id for one in summary.household.members}
        for person_id, tick in self.ticks.items():
            tick.setVisible(person_id in here)
        self._offer()

    def _going(self) -> list[Member]:
        members = self.summary.household.members
        return [one for one in members if one.person.id in self.ticks and self.ticks[one.person.id].value()]

    def _offer(self) -> None:
        going = self._going()
        lead = [one for one in going if one.died_on is None]
        self.head.choice.offer([(one.person.id, kinship_words(one)) for one in lead])
        if len(lead) == 1:
            self.head.choice.choose(lead[0].person.id)
        self._warn()
        leads = any(one.kinship is Kinship.HEAD for one in going)
        staying = [one for one in self.summary.household.living if one not in going]
        self.new_head.choice.offer([(one.person.id, kinship_words(one)) for one in staying])
        self.new_head.setVisible(leads)
        self.new_head.required = leads

    def _warn(self) -> None:
        self._minors.warn(self._going())

    def faulty(self) -> bool:
        return super().faulty() or self._minors.stops(self._going())

    def act(self) -> tuple[Any, Any]:
        going = [one.person.id for one in self._going()]
        typed = {name: as_typed(field.value()) for name, field in self.address.items() if field.edited()}
        facts = SplitHousehold(
            self.summary.file.file_no,
            self.summary.household.version,
            tuple(going),
            self.head.value() or 0,
            day_of(self.on),
            new_head=(self.new_head.value() or 0) if self.new_head.required else 0,
            fields=typed,
        )
        return split_household, facts


class JoinDialog(HouseholdActDialog):
    """Everybody of another household moves into this one."""

    drafted = "join"

    places = {
        "same_household": "file_no",
        "file_not_found": "file_no",
        "before_since": "on",
        "lived_elsewhere_then": "on",
        "died_before_move": "on",
    }

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, summary, self.tr("Join another household to this one"))
        today = page.desk.today
        words = self.tr("A file of the other household, or a member's national ID")
        self.file_no = TextField("file_no", words, required=True, code=True, longest=20)
        self.on = JalaliField("on", self.tr("From"), today, required=True, latest=today)
        self.form.add(self.file_no)
        self.form.add(self.on)
        self.on.set_value(today())
        self.other: LivingTogether | None = None
        self._brought_back: dict[str, str] = {}
        self.kinships: dict[int, ChoiceField] = {}
        self.told = Label(self.tr("Type the number; the members are shown here."), "muted", wrap=True)
        self.body.addWidget(self.told)
        self.file_no.changed.connect(self._look)
        self.finish(self.tr("Join"))
        self._unknown_yet = self.tr("Type a number of the other household first.")
        allow(self.save_button, self._unknown_yet)

    def _look(self) -> None:
        self.other = None
        allow(self.save_button, self._unknown_yet)
        if not _is_number(self.file_no.value()):
            return
        self.page.desk.operations.ask(
            living_together,
            AskLivingTogether(self.file_no.value()),
            self._show_other,
            owner=self,
            on_error=self._unknown,
            latest="other",
        )

    def _show_other(self, other: LivingTogether) -> None:
        if other.household_id == self.summary.household.id:
            self.told.setText(self.tr("This number belongs to the same household already."))
            return
        self.other = other
        self.told.setText(
            self.tr("They move here; say what each is to the head. The account of this household stays.")
        )
        for member in other.members:
            if member.person.id not in self.kinships:
                field = ChoiceField(
                    f"kinship-{member.person.id}", kinship_words(member), choices(KINSHIPS), required=True
                )
                self.kinships[member.person.id] = field
                self.form.add(field)
        here = {member.person.id for member in other.members}
        for person_id, field in self.kinships.items():
            field.setVisible(person_id in here)
            field.required = person_id in here
        self.form.restore({name: text for name, text in self._brought_back.items() if name != "file_no"})
        self._brought_back = {}
        allow(self.save_button)

    def bring_back(self, typed: dict[str, str]) -> None:
        self._brought_back = dict(typed)  # kinships have their fields once the other file has answered
        super().bring_back(typed)

    def _unknown(self, _: Told) -> None:
        self.told.setText(self.tr("No file and no household member has this number."))

    def act(self) -> tuple[Any, Any]:
        assert self.other is not None
        here = {member.person.id for member in self.other.members}
        file_no = next((each.file_no for each in self.other.members if each.file_no), "")
        facts = JoinHouseholds(
            self.summary.file.file_no,
            self.summary.household.version,
            file_no,
            self.other.version,
            day_of(self.on),
            {str(each): field.value() for each, field in self.kinships.items() if each in here},
            other_household_id=0 if file_no else self.other.household_id,
        )
        return join_households, facts

    def show_fresh(self, summary: FileSummary) -> None:
        super().show_fresh(summary)
        self._look()


def _is_number(typed: str) -> bool:
    """Whether this is a whole file number or identifier, and no beginning of one."""
    for read in (parse_file_no, national_id, foreign_id):
        try:
            read(typed)
        except RuleError:
            continue
        return True
    return False
