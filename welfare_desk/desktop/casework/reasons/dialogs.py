# SPDX-License-Identifier: Apache-2.0
"""Dialogs of the reasons of support: a disability comes, is corrected, ends; a category comes and ends."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.casework.acting import ActDialog, day_of
from welfare_desk.desktop.casework.office_lists import how_to_choose
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, TickField
from welfare_desk.desktop.kit.fields.named import ListedField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.person import Disability, SocialCategory
from welfare_desk.domain.casework.restricted import Tag
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.casework.reasons import (
    AddCategory,
    AddDisability,
    DropCategory,
    DropDisability,
    EditDisability,
    EndCategory,
    EndDisability,
    Reasons,
    ReopenCategory,
    ReopenDisability,
    add_category,
    add_disability,
    drop_category,
    drop_disability,
    edit_disability,
    end_category,
    end_disability,
    reopen_category,
    reopen_disability,
)
from welfare_desk.services.casework.restricted import (
    AddTag,
    DropTag,
    EndTag,
    ReopenTag,
    add_tag,
    drop_tag,
    end_tag,
    reopen_tag,
)
from welfare_desk.services.office_settings import AskItems, ItemNames, items


class DisabilityDialog(ActDialog):
    """A new disability, or one to correct."""

    drafted = "disability"

    places = {
        "disability_known": "type",
        "none_beside_disability": "type",
        "disability_beside_none": "type",
        "none_has_no_degree": "severity",
        "valid_before_vote": "valid_until",
        "date_in_future": "commission_on",
        "before_birth": "commission_on",
        "after_death": "commission_on",
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
            self.form.show_values(self.shown(summary))
        self.finish(self.tr("Save"))

    def shown(self, summary: FileSummary) -> dict[str, Any]:
        known = self._known
        now = next((one for one in summary.disabilities if known is not None and one.id == known.id), known)
        names = ("type", "severity", "commission_on", "valid_until")
        return {} if now is None else {name: getattr(now, name) for name in names}

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

    def undoing(self, answer: Reasons) -> tuple[Any, Any] | None:
        was = self._known
        if was is None:
            facts = DropDisability(answer.file_no, answer.person_version, answer.id, at_once())
            return drop_disability, facts
        before = (was.type, was.severity, was.commission_on, was.valid_until)
        return edit_disability, EditDisability(answer.file_no, answer.person_version, was.id, *before)


class EndDialog(ActDialog):
    """Something ends on a day: a disability, a category, a restricted tag."""

    takes_away = True
    places = {
        "date_in_future": "until",
        "before_birth": "until",
        "before_since": "until",
    }

    def __init__(self, page: Page, summary: FileSummary, ending: Disability | SocialCategory | Tag) -> None:
        super().__init__(page, summary, self.tr("It holds no more"), columns=1, width=460)
        # A restricted tag leaves no trace outside its own rows, not even that one was about to end.
        drafts = {Disability: "disability-ends", SocialCategory: "category-ends"}
        self.drafted = drafts.get(type(ending), "")
        self.record += f"/{ending.id}"
        self._ending, self._dropped = ending, False
        today = page.desk.today
        name = words(ending.type) if isinstance(ending, Disability) else ending.name
        self.body.insertWidget(0, Label(name, "strong", wrap=True))
        self.until = JalaliField("until", field_name("until"), today, required=True, latest=today)
        self.reason = TextField("reason", self.tr("Reason"), longest=200)
        self.mistake = TickField("mistake", self.tr("It never held: it was recorded by mistake"))
        self.form.add(self.until)
        self.form.add(self.reason)
        self.form.add(self.mistake)
        self.reason.setVisible(not isinstance(ending, Tag))  # why a tag ends is written nowhere
        self.mistake.changed.connect(self._follow)
        self.until.set_value(today())
        self.finish(self.tr("End it"))

    def _follow(self) -> None:
        """What never held has no last day, and needs a reason."""
        mistaken = self.mistake.value()
        self.until.setVisible(not mistaken)
        self.reason.setVisible(mistaken or not isinstance(self._ending, Tag))
        self.until.required, self.reason.required = not mistaken, mistaken
        self.save_button.say(self.tr("Take it out") if mistaken else self.tr("End it"))

    def undoing(self, answer: Any) -> tuple[Any, Any] | None:
        was, file_no = self._ending, answer.file_no
        if isinstance(was, Tag):
            if self._dropped:
                return add_tag, AddTag(file_no, was.since, was.name)
            return reopen_tag, ReopenTag(file_no, was.id, at_once())
        version = answer.person_version
        if isinstance(was, Disability):
            if not self._dropped:
                return reopen_disability, ReopenDisability(
                    file_no, version, was.id, at_once(), was.is_primary
                )
            facts = (was.type, was.severity, was.commission_on, was.valid_until, was.is_primary)
            return add_disability, AddDisability(file_no, version, *facts)
        if not self._dropped:
            return reopen_category, ReopenCategory(file_no, version, was.id, at_once())
        if was.since is None:
            return None
        return add_category, AddCategory(file_no, version, was.name, was.since)

    def act(self) -> tuple[Any, Any]:
        self._dropped = self.mistake.value()
        return self._dropping() if self._dropped else self._ends()

    def _dropping(self) -> tuple[Any, Any]:
        file_no, version = self.summary.file.file_no, self.summary.person.version
        row_id, why = self._ending.id, self.reason.value()
        if isinstance(self._ending, Tag):
            return drop_tag, DropTag(file_no, row_id, why)
        if isinstance(self._ending, Disability):
            return drop_disability, DropDisability(file_no, version, row_id, why)
        return drop_category, DropCategory(file_no, version, row_id, why)

    def _ends(self) -> tuple[Any, Any]:
        file_no, version = self.summary.file.file_no, self.summary.person.version
        row_id, until = self._ending.id, day_of(self.until)
        if isinstance(self._ending, Tag):
            return end_tag, EndTag(file_no, row_id, until)
        if isinstance(self._ending, Disability):
            return end_disability, EndDisability(file_no, version, row_id, until, self.reason.value())
        return end_category, EndCategory(file_no, version, row_id, until, self.reason.value())


class CategoryDialog(ActDialog):
    """A social category of the office's list, from a day on."""

    drafted = "category"

    places = {
        "category_known": "name",
        "category_needs_name": "name",
        "category_unknown": "name",
        "tag_known": "name",
        "tag_needs_name": "name",
        "tag_unknown": "name",
        "date_in_future": "since",
        "before_birth": "since",
        "after_death": "since",
    }

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, summary, self.heading(), columns=1, width=460)
        today = page.desk.today
        self.name = self.name_field()
        self.since = JalaliField("since", field_name("since"), today, required=True, latest=today)
        self.form.add(self.name)
        self.form.add(self.since)
        self.since.set_value(today())
        self.finish(self.tr("Add"))
        self.offer()

    def heading(self) -> str:
        """The title."""
        return self.tr("Add a social category")

    def name_field(self) -> ListedField:
        """Where the name is chosen."""
        unlisted = self.tr(
            "“{name}” is not on the office's list: choose one with F9. "
            "A new category is added in the settings, among the office's lists."
        )
        field = ListedField("name", self.tr("Category"), unlisted, required=True)
        field.show_hint(how_to_choose())
        return field

    def offer(self) -> None:
        """Ask for the office's list."""
        asked = AskItems(Catalogue.SOCIAL_CATEGORY)
        self.page.desk.operations.ask(items, asked, self._offer, owner=self)

    def _offer(self, found: ItemNames) -> None:
        self.name.offer(found.names)

    def undoing(self, answer: Reasons) -> tuple[Any, Any] | None:
        return drop_category, DropCategory(answer.file_no, answer.person_version, answer.id, at_once())

    def act(self) -> tuple[Any, Any]:
        file_no, version = self.summary.file.file_no, self.summary.person.version
        return add_category, AddCategory(file_no, version, self.name.value(), day_of(self.since))


class TagDialog(CategoryDialog):
    """A restricted tag of the list, from a day on; what is typed of it is kept nowhere."""

    drafted = ""

    def __init__(self, page: Page, summary: FileSummary, offered: tuple[str, ...]) -> None:
        self._offered = offered
        super().__init__(page, summary)

    def heading(self) -> str:
        return self.tr("Add a restricted tag")

    def name_field(self) -> ListedField:
        unlisted = self.tr("“{name}” is not on the list of restricted tags: choose one with F9.")
        field = ListedField("name", self.tr("Tag"), unlisted, required=True)
        field.show_hint(how_to_choose())
        return field

    def afresh(self) -> None:
        """Tags stand apart from their person: nothing that another desk changes is in the way."""

    def undoing(self, answer: Any) -> tuple[Any, Any] | None:
        return drop_tag, DropTag(answer.file_no, answer.id, at_once())

    def offer(self) -> None:
        self.name.offer(self._offered)

    def act(self) -> tuple[Any, Any]:
        return add_tag, AddTag(self.summary.file.file_no, day_of(self.since), self.name.value())
