# SPDX-License-Identifier: Apache-2.0
"""Dialogs of the reasons of support: a disability comes, is corrected, ends; a category comes and ends."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.casework.acting import ActDialog, day_of
from welfare_desk.desktop.casework.person_fields import suggest
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, TickField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.person import Disability, SocialCategory
from welfare_desk.domain.casework.restricted import Tag
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.listing import FilterValues
from welfare_desk.services.casework.questions import AskFilterValues, filter_values
from welfare_desk.services.casework.reasons import (
    AddCategory,
    AddDisability,
    EditDisability,
    EndCategory,
    EndDisability,
    add_category,
    add_disability,
    edit_disability,
    end_category,
    end_disability,
)
from welfare_desk.services.casework.restricted import AddTag, EndTag, add_tag, end_tag


class DisabilityDialog(ActDialog):
    """A new disability, or one to correct."""

    drafted = "disability"

    places = {
        "disability_known": "type",
        "valid_before_vote": "valid_until",
        "date_in_future": "commission_on",
    }

    def __init__(self, page: Page, summary: FileSummary, known: Disability | None = None) -> None:
        title = self.tr("Add a disability") if known is None else self.tr("Correct the disability")
        super().__init__(page, summary, title)
        self._known = known
        if known is not None:
            self.record += f"/{known.id}"
        today = page.desk.today
        self.type = ChoiceField("type", self.tr("Kind"), choices(DisabilityType), required=True)
        self.severity = ChoiceField("severity", field_name("severity"), choices(Severity))
        self.commission_on = JalaliField("commission_on", self.tr("Commission"), today, latest=today)
        self.valid_until = JalaliField("valid_until", self.tr("Valid until"), today)
        self.primary = TickField("primary", self.tr("The primary disability of the file"))
        for field in (self.type, self.severity, self.commission_on, self.valid_until):
            self.form.add(field)
        if known is None and summary.disabilities:
            self.form.add(self.primary, 2)
        self.severity.set_value(Severity.UNKNOWN)
        if known is not None:
            names = ("type", "severity", "commission_on", "valid_until")
            self.form.show_values({name: getattr(known, name) for name in names})
        self.finish(self.tr("Save"))

    def act(self) -> tuple[Any, Any]:
        file_no, version = self.summary.file.file_no, self.summary.person.version
        vote = (
            self.type.value(),
            self.severity.value() or Severity.UNKNOWN,
            self.commission_on.value(),
            self.valid_until.value(),
        )
        if self._known is not None:
            return edit_disability, EditDisability(file_no, version, self._known.id, *vote)
        return add_disability, AddDisability(file_no, version, *vote, self.primary.value())


class EndDialog(ActDialog):
    """Something ends on a day: a disability, a category, a restricted tag."""

    places = {"date_in_future": "until", "before_since": "until"}

    def __init__(self, page: Page, summary: FileSummary, ending: Disability | SocialCategory | Tag) -> None:
        super().__init__(page, summary, self.tr("It holds no more"), columns=1, width=460)
        self._ending = ending
        today = page.desk.today
        name = words(ending.type) if isinstance(ending, Disability) else ending.name
        self.body.insertWidget(0, Label(name, "strong", wrap=True))
        self.until = JalaliField("until", field_name("until"), today, required=True, latest=today)
        self.reason = TextField("reason", self.tr("Reason"), longest=200)
        self.form.add(self.until)
        if not isinstance(ending, Tag):
            self.form.add(self.reason)
        self.until.set_value(today())
        self.finish(self.tr("End it"))

    def act(self) -> tuple[Any, Any]:
        file_no, version = self.summary.file.file_no, self.summary.person.version
        until, row_id = day_of(self.until), self._ending.id
        if isinstance(self._ending, Tag):
            return end_tag, EndTag(file_no, row_id, until)
        if isinstance(self._ending, Disability):
            return end_disability, EndDisability(file_no, version, row_id, until, self.reason.value())
        return end_category, EndCategory(file_no, version, row_id, until, self.reason.value())


class CategoryDialog(ActDialog):
    """A social category from a day on; a new name joins the office's list."""

    places = {
        "category_known": "name",
        "category_needs_name": "name",
        "tag_known": "name",
        "tag_needs_name": "name",
        "date_in_future": "since",
    }

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, summary, self.heading(), columns=1, width=460)
        today = page.desk.today
        self.name = TextField("name", self.name_words(), required=True, longest=80)
        self.since = JalaliField("since", field_name("since"), today, required=True, latest=today)
        self.form.add(self.name)
        self.form.add(self.since)
        self.since.set_value(today())
        self.finish(self.tr("Add"))
        self.offer()

    def heading(self) -> str:
        """The title."""
        return self.tr("Add a social category")

    def name_words(self) -> str:
        """The label of the name."""
        return self.tr("Category")

    def offer(self) -> None:
        """Propose the office's names while typing."""
        self.page.ask(filter_values, AskFilterValues(), self._offer, latest="categories")

    def _offer(self, found: FilterValues) -> None:
        suggest(self.name, [value.name for value in found.categories])

    def act(self) -> tuple[Any, Any]:
        file_no, version = self.summary.file.file_no, self.summary.person.version
        return add_category, AddCategory(file_no, version, self.name.value(), day_of(self.since))


class TagDialog(CategoryDialog):
    """A restricted tag from a day on."""

    def __init__(self, page: Page, summary: FileSummary, offered: tuple[str, ...]) -> None:
        self._offered = offered
        super().__init__(page, summary)

    def heading(self) -> str:
        return self.tr("Add a restricted tag")

    def name_words(self) -> str:
        return self.tr("Tag")

    def offer(self) -> None:
        suggest(self.name, self._offered)

    def act(self) -> tuple[Any, Any]:
        return add_tag, AddTag(self.summary.file.file_no, day_of(self.since), self.name.value())
