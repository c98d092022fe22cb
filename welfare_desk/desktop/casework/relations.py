# SPDX-License-Identifier: Apache-2.0
"""The household of a file and the reasons of its support: members, disabilities, social categories."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout

from welfare_desk.desktop.casework.household.acts import HouseholdActs
from welfare_desk.desktop.casework.household.former import FormerMembers
from welfare_desk.desktop.casework.notices import notice_sentence
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.reasons.acts import ReasonActs
from welfare_desk.desktop.casework.reasons.tags import TagsCard
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.cards import Card, FactRow, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Label, start_side
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline, listed, month_title, number
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording import people
from welfare_desk.desktop.wording.codes import tone, words
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth, age_years
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.person import Disability, Household, Member, SocialCategory
from welfare_desk.domain.identity import bank_of
from welfare_desk.domain.pension.sizes import size_in_month
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.notices import SOON, Notice, NoticeCode, notices
from welfare_desk.domain.text import isolate

UNKNOWN = "—"


def whole_rows(table: Table) -> ListCard:
    """The table without a frame of its own, showing whole rows only."""
    listed = ListCard(table)
    listed.setProperty("card", "plain")
    return listed


def scrolled(card: Card, name: str) -> QScrollArea:
    """The card as high as what it holds: a low window scrolls it, and cuts no line."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(card)
    return area


class HouseholdTab(FilePart):
    """Members by name beside the household's facts."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._today, memory = page.desk.today, page.desk.memory
        self.card = Card(self.tr("Members by name"))
        self.members = Table(
            self._columns(),
            name="members",
            accessible_name=self.tr("Members of the household"),
            key=lambda member: member.person.id,
            memory=memory,
        )
        self.hint = Label(self.tr("Enter opens the file of a member who has one."), "small")
        self.card.body.addWidget(whole_rows(self.members), 1)
        self.leads_to = self.members
        self.acts = HouseholdActs(self, self.members)
        self.card.body.addWidget(self.hint)
        self.card.body.addWidget(self.acts)
        self.former = FormerMembers(memory)
        self.card.body.addWidget(self.former)
        self._build_facts()
        seen = scrolled(self.facts, self.tr("Household"))
        seen.setFixedWidth(px(340))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(self.card, 1)
        layout.addWidget(seen)
        self.members.opened.connect(self._open)
        self.members.current_changed.connect(self._member_changed)
        self.keys = (
            Key("Ins", self.tr("add")),
            Key("F2", self.tr("correct")),
            Key("Ctrl+U", self.tr("guardian")),
            Key("F10", self.tr("more acts")),
        )
        self.former.opened.connect(self.member_wanted)
        self._show_former = self.act(self.tr("Former members"), "users", self.former.toggle)

    def _build_facts(self) -> None:
        self.facts = Card(self.tr("Household"))
        self.differs = Label("", "warning", wrap=True)
        self.counts_from = Label("", "small", wrap=True)
        names = ("declared_size", "decile", "decile_on", "sheba", "neighbourhood", "postal_code")
        self.counted = FactRow(self.tr("Entered by name"))
        self.disabled = FactRow(self.tr("With disability"))
        self.facts.body.addWidget(self.counted)
        self.facts.body.addWidget(self.disabled)
        self.paid_by = FactRow(self.tr("Paid by the size"))
        self.facts.body.addWidget(self.paid_by)
        self.rows = {name: FactRow(field_name(name), code=name == "sheba") for name in names}
        self.bank = FactRow(self.tr("Bank"))
        self.owner = FactRow(field_name("sheba_owner_id"))
        for name, row in self.rows.items():
            self.facts.body.addWidget(row)
            if name == "declared_size":
                self.facts.body.addWidget(self.differs)
                self.facts.body.addWidget(self.counts_from)
            if name == "sheba":
                self.facts.body.addWidget(self.bank)
                self.facts.body.addWidget(self.owner)
        self.address_row = FactRow(field_name("address"))
        self.facts.body.addWidget(self.address_row)
        self.address = Label("", wrap=True)
        self.facts.body.addWidget(self.address)
        self.facts.body.addStretch(1)

    def _columns(self) -> list[Column]:
        def age(member: Member) -> str:
            birth, until = member.person.birth_date, member.died_on or self._today()
            return UNKNOWN if birth is None else number(age_years(birth, until))

        def state(member: Member) -> str:
            return listed(map(words, member.disabilities))

        def died(member: Member) -> tuple[str, Tone] | None:
            return None if member.died_on is None else (self.tr("died"), Tone.GREY)

        def guardian(member: Member) -> str:
            found = member.guardian
            if found is None:
                return ""
            deed = self.tr("deed {number}").format(number=isolate(found.deed_no)) if found.deed_no else ""
            acts = listed(part for part in (people.words(found.kind), deed) if part)
            return self.tr("{name} ({acts})").format(name=inline(found.name), acts=acts)

        return [
            Column(
                "name",
                self.tr("Name"),
                lambda m: m.person.full_name,
                CellLook.STRONG,
                width=172,  # with all columns a window of 1366 is full; a mark may stand beside the name
                stretch=2,
                chip=died,
            ),
            Column("kinship", self.tr("Kinship"), lambda member: words(member.kinship), width=88),
            Column("age", self.tr("Age"), age, width=48, least=40),
            Column(
                "national_id",
                self.tr("Identifier"),
                lambda member: member.person.identifier or UNKNOWN,
                CellLook.DIGITS,
                width=100,
            ),
            Column("file_no", self.tr("File"), lambda m: m.file_no or UNKNOWN, CellLook.CODE, width=98),
            Column(
                "state",
                self.tr("Disability"),
                state,
                CellLook.CHIP,
                width=110,
                tone=lambda _: Tone.TEAL,
                drop=1,
            ),
            Column("guardian", self.tr("Guardian"), guardian, width=224, stretch=3, drop=2),
        ]

    def _member_changed(self, _: Member | None) -> None:
        self.acts.follow()

    def _open(self, member: Member) -> None:
        if member.file_no:
            self.member_wanted.emit(member.file_no)

    def lead_to(self, row_id: int) -> None:
        self.members.stand_on(row_id)

    def fill(self, summary: FileSummary) -> None:
        """Show who lives together and on what."""
        household = summary.household
        self.members.show_rows(from_rows(list(household.members)), of=summary.file.id)
        self.former.show_members(summary.former_members)
        allow(
            self._show_former, unless(summary.former_members, self.tr("Nobody has left this household yet."))
        )
        self.counted.say(number(household.counted_size))
        self.disabled.say(number(household.counted_disabled))
        self._tell_size(summary)
        self.owner.say(household.sheba_owner or UNKNOWN)
        for name, value in _household_values(household).items():
            self.rows[name].say(value or UNKNOWN)
        named = bank_of(household.sheba, not look().persian) if household.sheba else ""
        self.bank.say(named or UNKNOWN)
        self.address_row.say("" if household.address else UNKNOWN)
        self.address.setText(household.address)
        self.address.setVisible(bool(household.address))
        self.acts.follow()
        self._tell_difference(notices(summary, self._today()))

    def _tell_size(self, summary: FileSummary) -> None:
        """By how many persons the month is paid, and from which month on a change counts."""
        month = JalaliMonth.of(self._today())
        now, then = (
            size_in_month(summary.household, summary.former_members, each) for each in (month, month.plus(1))
        )
        self.paid_by.say(self.tr("{size} in {month}").format(size=number(now), month=month_title(month)))
        changed = self.tr("From {month} on the household is paid by {size} persons.")
        if now == then:
            changed = self.tr("Who comes or leaves in {before} counts from {month} on.")
        before, after = month_title(month), month_title(month.plus(1))
        self.counts_from.setText(changed.format(before=before, month=after, size=number(then)))

    def _tell_difference(self, found: tuple[Notice, ...]) -> None:
        differing = [notice for notice in found if notice.code is NoticeCode.SIZE_DIFFERS]
        self.differs.setVisible(bool(differing))
        if differing:
            self.differs.setText(notice_sentence(differing[0]))


def _household_values(household: Household) -> dict[str, str]:
    size, decile = household.declared_size, household.decile
    sheba = household.sheba or ""
    return {
        "declared_size": "" if size is None else number(size),
        "decile": "" if decile is None else number(decile),
        "decile_on": isolate(day(household.decile_on)) if household.decile_on else "",
        "sheba": " ".join(sheba[place : place + 4] for place in range(0, len(sheba), 4)),
        "neighbourhood": household.neighbourhood,
        "postal_code": isolate(household.postal_code) if household.postal_code else "",
    }


class ReasonsTab(FilePart):
    """Why the file is supported: disabilities with the commission's votes, and social categories."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._today, memory = page.desk.today, page.desk.memory
        self.disabilities = Table(
            self._disability_columns(),
            name="disabilities",
            accessible_name=self.tr("Disabilities"),
            memory=memory,
        )
        self.categories = Table(
            self._category_columns(),
            name="categories",
            accessible_name=self.tr("Social categories"),
            memory=memory,
        )
        self.leads_to = self.disabilities
        self._lists: list[ListCard] = []
        self.acts = ReasonActs(self, self.disabilities, self.categories)
        self.tags = TagsCard(self) if page.desk.may(Permission.VIEW_RESTRICTED) else None
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        self._no_disability = Label(self.tr("No disability is recorded."), "muted")
        self._no_category = Label(self.tr("No social category is recorded."), "muted")
        for title, table, nothing, acts in (
            (self.tr("Disabilities"), self.disabilities, self._no_disability, self.acts.of_disabilities()),
            (self.tr("Social categories"), self.categories, self._no_category, self.acts.of_categories()),
        ):
            card = Card(title)
            rows = whole_rows(table)
            self._lists.append(rows)
            card.body.addWidget(rows, 1)
            card.body.addWidget(nothing)
            nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            nothing.setAlignment(start_side() | Qt.AlignmentFlag.AlignTop)
            for button in acts:
                card.add_act(button)
            layout.addWidget(card, 1)
        if self.tags is not None:
            layout.addWidget(self.tags)
        self.keys = (
            Key("Ins", self.tr("add")),
            Key("F2", self.tr("correct")),
            Key("Shift+Ins", self.tr("add a category")),
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.tags is not None:
            self.tags.hide_tags()

    def _disability_columns(self) -> list[Column]:
        def rank(disability: Disability) -> str:
            if disability.ended_on is not None:
                return self.tr("until {day}").format(day=isolate(day(disability.ended_on)))
            return self.tr("Primary") if disability.is_primary else self.tr("Further")

        return [
            Column("type", self.tr("Kind"), lambda d: words(d.type), CellLook.STRONG, width=160, stretch=2),
            Column("rank", self.tr("Rank"), rank, width=110),
            Column(
                "severity",
                field_name("severity"),
                lambda d: UNKNOWN if d.type is DisabilityType.NONE else words(d.severity),
                CellLook.CHIP,
                width=150,
                tone=lambda d: (
                    Tone.GREY if d.ended_on or d.severity is Severity.UNKNOWN else tone(d.severity)
                ),
            ),
            Column(
                "commission_on",
                self.tr("Commission"),
                lambda d: day(d.commission_on) or UNKNOWN,
                CellLook.DIGITS,
                width=110,
            ),
            Column(
                "valid_until", self.tr("Valid until"), self._until, width=196, least=180, chip=self._validity
            ),
        ]

    def _until(self, disability: Disability) -> str:
        if disability.valid_until is None:
            return self.tr("no end recorded")
        return isolate(day(disability.valid_until))

    def _validity(self, disability: Disability) -> tuple[str, Tone] | None:
        end, today = disability.valid_until, self._today()
        if end is None or disability.ended_on is not None:
            return None
        if end < today:
            return self.tr("ended"), Tone.RED
        if (end - today).days <= SOON:
            return self.tr("{days} days left", "", (end - today).days).format(
                days=number((end - today).days)
            ), Tone.AMBER
        return self.tr("in force"), Tone.GREEN

    def _category_columns(self) -> list[Column]:
        def until(category: SocialCategory) -> str:
            return day(category.until) or self.tr("to this day")

        return [
            Column("name", self.tr("Category"), lambda c: c.name, CellLook.STRONG, width=240, stretch=2),
            Column("since", self.tr("Since"), lambda c: day(c.since) or UNKNOWN, CellLook.DIGITS, width=110),
            Column("until", self.tr("Until"), until, width=120),
        ]

    def fill(self, summary: FileSummary) -> None:
        """Show the reasons, the primary disability first and those that count no more last."""
        if self.tags is not None:
            self.tags.hide_tags()
        ordered = sorted(summary.disabilities, key=lambda disability: not disability.is_primary)
        ordered += summary.past_disabilities
        self.disabilities.show_rows(from_rows(ordered), of=summary.file.id)
        self.categories.show_rows(from_rows(list(summary.categories)), of=summary.file.id)
        found = (bool(ordered), bool(summary.categories))
        nothings = (self._no_disability, self._no_category)
        for place, (table, nothing, any_) in enumerate(zip(self._lists, nothings, found, strict=True)):
            self._column.setStretch(place, int(any_))
            table.setVisible(any_)
            nothing.setVisible(not any_)
        only_categories = summary.categories and not summary.disabilities
        self.leads_to = self.categories if only_categories else self.disabilities
