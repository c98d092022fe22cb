# SPDX-License-Identifier: Apache-2.0
"""Somebody at the desk: who they are, what they need, which conditions are met."""

from __future__ import annotations

import datetime as dt
from typing import Any, cast

from PySide6.QtGui import QKeyEvent

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.likely import KEY, LOOKED_AT, LikelyPanel, typed_so_far
from welfare_desk.desktop.casework.office_lists import OfficeList
from welfare_desk.desktop.casework.person_fields import NeighbourhoodField, person_fields
from welfare_desk.desktop.casework.reception.conditions import Checklist
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.fields.field import Field, as_typed
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.fields.named import OfferedField
from welfare_desk.desktop.kit.keys import control_letter
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording import codes
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.life import choices
from welfare_desk.domain.casework.codes import Domain, Sex
from welfare_desk.domain.casework.reception import KnownPerson, Reception, Support
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import isolate
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.casework.doubles import LikelyDoubles
from welfare_desk.services.casework.questions import AskNeighbourhoods, neighbourhoods
from welfare_desk.services.casework.reception import (
    About,
    EditReception,
    Receive,
    ShowReception,
    edit_reception,
    receive,
    show_reception,
)
from welfare_desk.services.casework.recognising import Recognised, WhoIs, who_is

_PERSON = (
    "national_id",
    "first_name",
    "last_name",
    "father_name",
    "foreign_id",
    "birth_date",
    "sex",
    "mobile",
)
_ACROSS = 4


class ArrivalDialog(CommitDialog):
    """Answers with the request kept, with the number of a file to open, or with the id of a known request."""

    date_field = "received_on"
    drafted = "arrival"

    def __init__(self, page: Page, known: Reception | None = None) -> None:
        title = self.tr("Somebody at the desk") if known is None else self.tr("Edit the request")
        super().__init__(page, title, self.tr("Record"), width=980, columns=_ACROSS)
        self.command = receive if known is None else edit_reception
        self._reception = known
        self.record = "" if known is None else str(known.id)
        self._found: KnownPerson | None = None
        self._refusal: Told | None = None
        """Why what is typed was not recorded: told beside who it is, until another identifier is typed."""
        self.fields: dict[str, Field] = person_fields(page.desk.today)
        for name in _PERSON:
            self.form.add(self.fields[name])
        self._about_fields()
        self.checklist = Checklist(page, self.form)
        hint = self.tr("Enter goes to the next field, Space ticks a condition; a name is enough to begin.")
        self.foot.insertWidget(0, Label(hint, "small"))
        self.likely = LikelyPanel(page, self._so_far)
        self.body.addWidget(self.likely)
        self.finish()
        self.body.addWidget(Label(field_name("conditions"), "label"))
        self.body.addWidget(self.checklist.box)
        self._connect()
        if known is not None:
            self.form.show_values(self._shown(known))
        self._follow_domain()
        know = self.neighbourhood.know
        page.desk.operations.ask(neighbourhoods, AskNeighbourhoods(), know, owner=self)

    def _about_fields(self) -> None:
        today = self.page.desk.today
        self.received_on = JalaliField(
            "received_on", field_name("received_on"), today, required=True, latest=today
        )
        self.domain = ChoiceField("domain", field_name("domain"), codes.choices(Domain))
        self.support = ChoiceField("support", field_name("support"), choices(Support))
        self.neighbourhood = NeighbourhoodField(today)
        self.origin_office = OfferedField("origin_office", field_name("origin_office"), longest=80)
        OfficeList(self.page, self.origin_office, Catalogue.OTHER_OFFICE)
        self.wish = TextField("wish", field_name("wish"), longest=1000)
        for field in (self.received_on, self.domain, self.support, self.neighbourhood, self.origin_office):
            self.form.add(field)
        self.form.add(self.wish, 3)
        self.received_on.set_value(today())
        self.support.set_value(Support.UNKNOWN)

    def _connect(self) -> None:
        self.domain.changed.connect(self._follow_domain)
        for name in ("national_id", "foreign_id"):
            self.fields[name].changed.connect(self._retyped)
        self.likely.wanted.connect(self.set_aside)
        if self._reception is None:
            for name in LOOKED_AT:
                self.fields[name].changed.connect(self.likely.typing)

    def _so_far(self) -> LikelyDoubles:
        """What stands in the fields now, to find somebody the office knows under nearly this name."""
        return typed_so_far(self.fields)

    def _shown(self, known: Reception) -> dict[str, Any]:
        """What the fields show of a request."""
        names = ("received_on", "domain", "support", "neighbourhood", "origin_office", "wish")
        about = {name: getattr(known, name) for name in names}
        return {**_person_of(known), **about, **self.checklist.shown(known)}

    def bring_back(self, typed: dict[str, str]) -> None:
        super().bring_back(typed)
        self.checklist.bring_back(typed)

    def _follow_domain(self) -> None:
        self.checklist.follow(self.domain.value())

    # who is it

    def _retyped(self) -> None:
        self._refusal = None
        self._look_up()

    def _look_up(self) -> None:
        for name in ("national_id", "foreign_id"):
            try:
                typed = str(self.fields[name].value() or "")
            except RuleError:
                continue
            if typed and self._reception is None:
                self.page.desk.operations.ask(who_is, WhoIs(typed), self._recognise, owner=self, latest="who")
                return
        self._recognise(Recognised())

    def _recognise(self, found: Recognised) -> None:
        if self._found is not None and found.person is None:
            self.trouble.clear()
        self._found = found.person
        if found.person is not None:
            self._tell(found.person)

    def _tell(self, person: KnownPerson) -> None:
        name, file_no = person.name, person.file_no or person.household_file_no
        open_button = Button(self.tr("Open it"), "folder-open", small=True)
        open_button.clicked.connect(self.open_known)
        tone, acts = Tone.AMBER, [open_button]
        text = self.tr("Ctrl+O opens it; what is typed here waits.")
        if person.file_no:
            told = self.tr("{name} already has file {file_no}")
        elif person.reception_open:
            told = self.tr("{name} has a request at this desk that is not decided yet")
        elif person.household_file_no and person.left_on is not None:
            tone = Tone.BLUE
            told = self.tr("{name} was a member of the household of file {file_no} until {day}")
        elif person.household_file_no:
            tone, told = Tone.BLUE, self.tr("{name} is a member of the household of file {file_no}")
        elif person.reception_id:
            tone, told = Tone.BLUE, self.tr("{name} has been at this desk before")
        else:
            tone, acts, told = Tone.BLUE, [], self.tr("{name} is known to the office, and has no file")
            text = self.tr("What you record here will be theirs.")
        if self._refusal is not None:
            tone, text = Tone.RED, f"{self._refusal.text} {text}"
        said = told.format(name=name, file_no=isolate(file_no), day=isolate(day(person.left_on)))
        self.trouble.show_banner(Banner(tone, "user-check", said, text, acts, beside=True))
        if not person.file_no and self.fields["first_name"].is_empty():
            for field, text_ in (("first_name", person.first_name), ("last_name", person.last_name)):
                cast("TextField", self.fields[field]).line.setText(text_)

    def open_known(self) -> None:
        """Go to the file or the request of the person recognised."""
        found = self._found
        if found is None:
            return
        if found.file_no or (found.household_file_no and not found.reception_open):
            self.set_aside(found.file_no or found.household_file_no)
        elif found.reception_id:
            self.set_aside(found.reception_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if control_letter(event) != "O":
            super().keyPressEvent(event)
        elif self._found is not None:
            self.open_known()
        else:
            self.likely.step()

    def keys(self) -> list[tuple[str, str]]:
        return [*super().keys(), (KEY, self.tr("open the file of the person who is known already"))]

    # saving

    def refused(self, told: Told) -> None:
        super().refused(told)
        if told.code in {"person_has_file", "reception_open_already"}:
            self._refusal = told
            self._look_up()

    def afresh(self) -> Afresh | None:
        if self._reception is None:
            return None
        reading = Reading(show_reception, ShowReception(self._reception.id))
        return Afresh(self._reception, reading, self._stand_on, self._shown)

    def _stand_on(self, reception: Reception) -> None:
        self._reception = reception

    def facts(self) -> Receive | EditReception:
        about = self._about()
        if self._reception is None:
            typed = {name: as_typed(self.fields[name].value()) for name in _PERSON}
            fields = {name: text for name, text in typed.items() if text}
            return Receive(fields, self.form.values()["received_on"], about)
        edited = {name: as_typed(self.fields[name].value()) for name in _PERSON if self.fields[name].edited()}
        shown = self._reception
        day = self.form.values()["received_on"]
        return EditReception(shown.id, shown.version, about, edited, shown.person_version, day)

    def _about(self) -> About:
        values: dict[str, Any] = {
            field.name: field.value() for field in (self.wish, self.neighbourhood, self.origin_office)
        }
        return About(
            self.domain.value(),
            conditions=self.checklist.met(),
            support=self.support.value(),
            own_conditions=self.checklist.own_met(),
            **values,
        )


def _person_of(known: Reception) -> dict[str, Any]:
    """The person of a request, whose facts come as text, as fields show them."""
    texts = {name: known.fields.get(name, "") for name in _PERSON}
    born, sex = texts["birth_date"], texts["sex"]
    return {
        **texts,
        "birth_date": dt.date.fromisoformat(born) if born else None,
        "sex": Sex(sex) if sex else None,
    }
