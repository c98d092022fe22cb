# SPDX-License-Identifier: Apache-2.0
"""Made-up families and stories as rows of casework, queue and pension."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from welfare_desk.domain.casework.codes import Domain, GuardianKind, Kinship
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import PENSION
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.services.door import Work
from welfare_desk.services.rehearsal import shape
from welfare_desk.services.rehearsal.circumstances import Circumstances
from welfare_desk.services.rehearsal.households import MOST_MEMBERS, Family, FamilyMaker, Someone
from welfare_desk.services.rehearsal.people.maker import PeopleMaker
from welfare_desk.services.rehearsal.people.names import CATEGORIES, NEIGHBOURHOODS
from welfare_desk.services.rehearsal.stories import Happened, Story, StoryMaker
from welfare_desk.services.rehearsal.visits import VisitWriter
from welfare_desk.storage.casework.bulk import Bulk, ids_by_name
from welfare_desk.storage.casework.tables import NEIGHBOURHOOD, SOCIAL_CATEGORY
from welfare_desk.storage.waiting import next_queue_no

_SECOND_DISABILITY = 0.07
_SECOND_FILE = 0.06
"""How often a sibling in a home has a file too."""


@dataclass(frozen=True)
class Slice:
    """Which files of the office are made, and the day it stands at."""

    seed: int
    first: int
    count: int
    today: date
    files: int = 0
    """Files of the whole office."""


@dataclass(slots=True)
class _Home:
    """A household that is written, and its members that may still get a file."""

    household_id: int
    neighbourhood: str
    has_sheba: int
    spare: list[tuple[int, Someone]]
    unfiled: dict[int, Someone]
    """Members without a file so far; the search box knows them once no sibling's file can come any more."""


@dataclass(frozen=True, slots=True)
class _New:
    """What a file is opened with."""

    file_no: str
    domain: Domain
    pension: PensionState
    story: Story
    category: str


class RowWriter:
    """Makes one file after another; what is left over of a home may become the next file."""

    def __init__(self, work: Work, part: Slice) -> None:
        self._bulk = Bulk(work.db)
        people = PeopleMaker(part.seed, part.first * MOST_MEMBERS)
        self._people = people
        self._chance = people.chance
        self._families = FamilyMaker(people, part.today)
        self._stories = StoryMaker(people.chance, part.today)
        self._neighbourhoods = ids_by_name(work.db, NEIGHBOURHOOD, NEIGHBOURHOODS)
        self._categories = ids_by_name(work.db, SOCIAL_CATEGORY, (name for name, _ in CATEGORIES))
        self._visits = VisitWriter(work.db, part.seed, part.first, part.files, part.today)
        self._today = part.today
        self._by = work.user.name
        self._lives = Circumstances(part.seed, part.first, part.today)
        self._home: _Home | None = None
        self._queue_no = next_queue_no(work.db, PENSION)
        domains = shape.slice_of(part.first, part.count, shape.DOMAINS)
        rehabilitation = domains[Domain.REHABILITATION]
        before = shape.parts_of(part.first, shape.DOMAINS)[Domain.REHABILITATION]
        self._domains = shape.Deck(domains, self._chance)
        self._pensions = shape.Deck(shape.slice_of(part.first, part.count, shape.PENSIONS), self._chance)
        self._types = shape.Deck(shape.slice_of(before, rehabilitation, shape.DISABILITIES), self._chance)
        self._severities = shape.Deck(shape.slice_of(before, rehabilitation, shape.SEVERITIES), self._chance)
        self._sexes = shape.Deck(shape.slice_of(before, rehabilitation, shape.SEXES), self._chance)

    def write(self, *, last: bool = False) -> None:
        """Write what is made so far; the last home's members too when nothing comes any more."""
        if last:
            self._leave_home()
        self._bulk.write()

    def _leave_home(self) -> None:
        home, self._home = self._home, None
        for person_id, someone in home.unfiled.items() if home is not None else ():
            made = someone.made
            self._bulk.member(
                person_id, made.national_id, None, someone.mobile, someone.phone, made.first_name,
                made.last_name, made.father_name,
            )  # fmt: skip

    def file(self, asked_on: date, file_no: str) -> None:
        """One more file, of a new family or of a sibling in the last one."""
        home = self._home
        second = home is not None and home.spare and self._chance.random() < _SECOND_FILE
        if second and home is not None and self._sibling(home, asked_on, file_no):
            return
        domain = self._domains.draw()
        rehabilitation = domain is Domain.REHABILITATION
        family = self._families.family(domain, self._sexes.draw() if rehabilitation else None, asked_on)
        pension = self._pensions.draw()
        self._leave_home()
        self._home, person_id = self._household(family)
        new = _New(file_no, domain, pension, self._stories.story(asked_on, pension), family.category)
        self._file_rows(self._home, person_id, family.members[family.subject], new)

    def _sibling(self, home: _Home, asked_on: date, file_no: str) -> bool:
        """A file for a brother or sister, without a second pension; False when the shares forbid it."""
        person_id, someone = home.spare.pop()
        if someone.made.birth_date >= asked_on:
            return False
        if not self._pensions.has(PensionState.NONE) or not self._domains.has(Domain.REHABILITATION):
            return False
        if not self._sexes.take(someone.made.sex):
            return False
        self._pensions.take(PensionState.NONE)
        self._domains.take(Domain.REHABILITATION)
        story = self._stories.story(asked_on, PensionState.NONE)
        new = _New(file_no, Domain.REHABILITATION, PensionState.NONE, story, "")
        self._file_rows(home, person_id, someone, new)
        return True

    def _household(self, family: Family) -> tuple[_Home, int]:
        people, chance, bulk = self._people, self._chance, self._bulk
        subject = family.members[family.subject]
        ids = [self._person(someone, someone is subject) for someone in family.members]
        head = next(place for place, someone in enumerate(family.members) if someone.kinship is Kinship.HEAD)
        neighbourhood = chance.choices(NEIGHBOURHOODS, range(24, 24 - len(NEIGHBOURHOODS), -1))[0]
        sheba = people.sheba() if chance.random() < 0.95 else None
        known = chance.random() < 0.9
        declared = max(1, len(ids) + chance.choice((-1, 1))) if chance.random() < 0.05 else len(ids)
        decile_on = (self._today - timedelta(days=chance.randint(20, 700))).isoformat()
        household_id = bulk.add(
            "household",
            ids[head],
            declared,
            people.address(),
            people.postal_code() if chance.random() < 0.9 else None,
            self._neighbourhoods[neighbourhood],
            chance.choices(range(1, 11), (20, 18, 15, 12, 10, 8, 7, 5, 3, 2))[0] if known else None,
            decile_on if known else None,
            sheba,
            *self._lives.of_household(ids[head], sheba),
        )
        for person_id, someone in zip(ids, family.members, strict=True):
            since = max(someone.made.birth_date, date(2005, 3, 21)).isoformat()
            bulk.add("household_member", household_id, person_id, someone.kinship.value, since, None)
        deed_no = None if subject.kinship is Kinship.HEAD else self._lives.guardian(subject.made.birth_date)
        if deed_no is not None:
            since = max(subject.made.birth_date, date(2016, 3, 21)).isoformat()
            appointed = GuardianKind.APPOINTED.value
            bulk.add("guardianship", ids[family.subject], ids[head], appointed, deed_no, since, None)
        spare = [(ids[place], family.members[place]) for place in family.siblings]
        unfiled = dict(zip(ids, family.members, strict=True))
        return _Home(household_id, neighbourhood, int(sheba is not None), spare, unfiled), ids[family.subject]

    def _person(self, someone: Someone, with_mobile: bool) -> int:
        made, chance = someone.made, self._chance
        adult = (self._today - made.birth_date).days > 15 * 365
        someone.mobile = self._people.mobile() if with_mobile or (adult and chance.random() < 0.4) else None
        someone.phone = self._people.phone() if with_mobile and chance.random() < 0.35 else None
        return self._bulk.add(
            "person",
            made.national_id,
            None,
            made.first_name,
            made.last_name,
            made.father_name,
            made.sex.value,
            made.birth_date.isoformat(),
            str(chance.randint(1, 9_999)),
            someone.marital.value,
            someone.mobile,
            someone.phone,
            *self._lives.of_person(made.sex, made.birth_date),
        )

    def _file_rows(self, home: _Home, person_id: int, someone: Someone, new: _New) -> None:
        bulk, made, story = self._bulk, someone.made, new.story
        home.unfiled.pop(person_id)
        opened_on = story.opened_on.isoformat()
        centre = self._visits.centre(home.neighbourhood, new.pension)
        file_id = bulk.add(
            "case_file", new.file_no, person_id, home.household_id, new.domain.value, "covered", opened_on,
            "", "", "", "", centre,
        )  # fmt: skip
        for happened in story.coverage:
            bulk.add("coverage_event", file_id, *self._event(happened))
        self._visits.add(bulk, file_id, home.neighbourhood, story.coverage[-1].on)
        kind, severity = None, None
        if new.domain is Domain.REHABILITATION:
            kind, severity = self._disabilities(person_id, story.opened_on)
        elif new.category:
            bulk.add("person_category", person_id, self._categories[new.category], opened_on, None)
        self._queue_rows(file_id, story.queue)
        if story.pension:
            last = story.pension[-1]
            pension_id = bulk.add("pension", home.household_id, file_id, str(last.after), last.on.isoformat())
            for happened in story.pension:
                bulk.add("pension_event", pension_id, *self._event(happened))
        bulk.list(
            file_id, new.file_no, made.national_id, None, made.first_name, made.last_name, made.father_name,
            made.birth_date.isoformat(), new.domain.value, new.pension.value,
            int(new.pension is PensionState.NONE), "covered", made.sex.value, kind, severity, new.category,
            home.neighbourhood, someone.mobile, someone.phone, story.last_event_on.isoformat(),
            home.has_sheba,
        )  # fmt: skip

    def _disabilities(self, person_id: int, on: date) -> tuple[str, str]:
        """The primary disability, which the shares count, and sometimes a second one."""
        kind, severity = self._types.draw(), self._severities.draw()
        seen_on, until = self._commission(on)
        self._bulk.add("disability", person_id, kind.value, severity.value, 1, seen_on, until)
        if self._chance.random() < _SECOND_DISABILITY:
            other = self._chance.choice([one for one in shape.DISABILITIES if one is not kind])
            milder = self._chance.choice(list(shape.SEVERITIES))
            self._bulk.add("disability", person_id, other.value, milder.value, 0, seen_on, until)
        return kind.value, severity.value

    def _commission(self, on: date) -> tuple[str, str | None]:
        """The last commission's day and the end of its word; most had it renewed before it ran out."""
        if self._chance.random() < 0.4:
            return on.isoformat(), None
        years = timedelta(days=365 * self._chance.choice((5, 5, 10)))
        until = on + years
        while until < self._today and self._chance.random() < 0.9:
            on, until = until, until + years
        return on.isoformat(), until.isoformat()

    def _queue_rows(self, file_id: int, queue: list[Happened]) -> None:
        first, last = queue[0], queue[-1]
        ended_on = None if last is first else last.on.isoformat()
        entry_id = self._bulk.add(
            "queue_entry", PENSION, file_id, str(last.after), first.on.isoformat(), ended_on, first.letter_no,
            self._queue_no, Documents.UNCHECKED.value, None, "",
        )  # fmt: skip
        self._queue_no += 1
        for happened in queue:
            self._bulk.add("queue_event", entry_id, *self._event(happened))

    def _event(self, happened: Happened) -> tuple[str | None, str, str, str, str, str, str, None]:
        """The columns every event table ends with; made-up clerks write at ten in the morning."""
        day = happened.on.isoformat()
        recorded_at = f"{day}T06:30:00.000000Z"
        before = str(happened.before) if happened.before else None
        return (
            before, str(happened.after), day, happened.reason, happened.letter_no, recorded_at, self._by,
            None,
        )  # fmt: skip
