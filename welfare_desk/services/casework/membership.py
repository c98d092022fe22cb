# SPDX-License-Identifier: Apache-2.0
"""Commands of a household's members: somebody comes, is corrected, leaves; who is whose guardian."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain import identity
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import GuardianKind, Kinship, Leaving
from welfare_desk.domain.casework.entry import PERSON_FIELDS, Problem, Value, read_entry, refused
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.text import unify
from welfare_desk.services.casework.heads import give_up_head
from welfare_desk.services.casework.identifying import holders, person_rules, taken
from welfare_desk.services.casework.lived import had_been_born, lives, may_move, was_alive
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.casework import guardians, households, listing, people
from welfare_desk.storage.casework.member_search import refresh_members
from welfare_desk.storage.casework.tables import HOUSEHOLD, PERSON

_TOUCHED = {Kind.FILE, Kind.PERSON, Kind.PENSION}


@dataclass(frozen=True)
class AddMember:
    """Somebody who lives in the household of a file.

    `known` is the identifier or file number of a person of the office, who moves here when they live
    elsewhere; else `fields` are those of a new person as typed (identifiers may be missing).
    """

    file_no: str
    household_version: int
    kinship: Kinship
    known: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    since: date | None = None


@dataclass(frozen=True)
class MemberAdded:
    """Who lives there now; `moved_from` is a file of the household they left, empty where they left none.

    `act` is the number in the trail by which an act on a household is taken back; so in all their answers.
    """

    file_no: str
    person_id: int
    moved_from: str = ""
    act: int = 0


@dataclass(frozen=True)
class EditMember:
    """Fields of a member as typed, as `EditPerson` takes those of the person of a file."""

    file_no: str
    person_id: int
    person_version: int
    fields: dict[str, str]


@dataclass(frozen=True)
class MemberEdited:
    """The member's version now, and the fields whose value differs."""

    person_id: int
    person_version: int
    changed: tuple[str, ...]


@dataclass(frozen=True)
class ChangeKinship:
    """What a member is to the head; the head itself changes by `casework.change_head`."""

    file_no: str
    household_version: int
    person_id: int
    kinship: Kinship


@dataclass(frozen=True)
class Household:
    """The household after the change."""

    file_no: str
    household_id: int
    household_version: int
    act: int = 0


@dataclass(frozen=True)
class MemberLeaves:
    """A member lives here no more from a day on.

    Whoever has a file and did not die becomes head of a household of their own, with file and pension.
    When the head leaves others behind, `new_head` names one of them.
    """

    file_no: str
    household_version: int
    person_id: int
    left_on: date
    why: Leaving
    new_head: int = 0


@dataclass(frozen=True)
class SetGuardian:
    """Who acts for a member; an earlier guardianship ends on the day this one begins.

    `known` is the identifier or file number of a person of the office, `guardian_id` a member; else
    `fields` are those of a new person. A guardian by court (appointed, trustee) needs the deed's number.
    `seen` is the guardianship that was shown, 0 for none: another one is not ended unseen.
    """

    file_no: str
    ward_id: int
    kind: GuardianKind
    since: date
    deed_no: str = ""
    guardian_id: int = 0
    known: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    seen: int = 0


@dataclass(frozen=True)
class GuardianSet:
    """Who acts for whom now."""

    ward_id: int
    guardian_id: int
    act: int = 0


@dataclass(frozen=True)
class EndGuardianship:
    """Nobody acts for this member any more from a day on; `seen` is the guardianship that was shown."""

    file_no: str
    ward_id: int
    until: date
    seen: int


def fresh_household(work: Work, file_no: str, version: int) -> people.FileIds:
    """The file, when its household still is as it was shown; RuleError `file_not_found`, `stale_row`."""
    file = people.find_file(work.db, file_no)
    people.fresh(work.db, HOUSEHOLD, file.household_id, version)
    return file


def changed_household(work: Work, household_id: int, before: str) -> None:
    """Tell the trail who lived there and who does now; forget an account's owner who left."""
    households.forget_owner(work.db, household_id)
    after = households.names(households.places(work.db, household_id))
    people.tell_change(work.db, HOUSEHOLD, household_id, households.TRAIL, before, after)


def household_now(work: Work, file: people.FileIds) -> Household:
    """The answer of a command that changed the household of a file."""
    version = people.fresh(work.db, HOUSEHOLD, file.household_id, None)["version"]
    return Household(file.file_no, file.household_id, int(version), work.db.entry)


def not_later(work: Work, day: date | None) -> None:
    """RuleError `date_in_future` for a day that has not come."""
    if day is not None and day > work.today:
        raise RuleError("date_in_future", date=day.isoformat())


def member(work: Work, household_id: int, person_id: int) -> households.Place:
    """The open place of a person in this household; RuleError `not_of_household`."""
    for place in households.places(work.db, household_id):
        if place.person_id == person_id:
            return place
    raise RuleError("not_of_household")


def known_person(work: Work, typed: str) -> int:
    """The person with this identifier or file number; RuleError `person_not_found`."""
    for column, read in (("national_id", identity.national_id), ("foreign_id", identity.foreign_id)):
        try:
            holder = people.holder_of(work.db, column, read(typed))
        except RuleError:
            continue
        if holder is not None:
            return holder.person_id
    try:
        return people.standing_file(work.db, parse_file_no(typed)).person_id
    except RuleError:
        raise RuleError("person_not_found", key=unify(typed)) from None


def new_person(work: Work, typed: dict[str, str]) -> int:
    """A person without a file; RuleError `bad_fields` with every fault, `id_known` when they are known."""
    entry = read_entry(typed, work.today)
    problems = [*entry.problems, *_not_of_person(entry.values)]
    if not entry.values.get("first_name") and "first_name" not in {one.field for one in problems}:
        problems.append(Problem("first_name", "required"))
    problems += person_rules(work, None, entry.values, has_file=False)
    problems += [Problem(column, "id_known") for column in holders(work, entry.values)]
    if problems:
        raise refused(problems)
    return work.db.insert(PERSON, people.person_values(entry.values))


def _not_of_person(values: dict[str, Value]) -> list[Problem]:
    return [Problem(name, "unknown_field") for name in values if name not in PERSON_FIELDS]


@command("casework.add_member", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def add_member(work: Work, facts: AddMember) -> MemberAdded:
    """One more member; who moves here from another household begins on the day they leave it.

    RuleError `bad_fields`, `person_not_found`, `household_has_head`, `has_died` for who is to lead,
    `died_before_move` for who has died, also where no day is named, `two_pensions`, `lived_elsewhere_then`.
    """
    file = fresh_household(work, facts.file_no, facts.household_version)
    not_later(work, facts.since)
    present = households.places(work.db, file.household_id)
    leads = households.will_lead(present, facts.kinship, file.file_no)
    person_id = known_person(work, facts.known) if facts.known.strip() else new_person(work, facts.fields)
    if any(place.person_id == person_id for place in present):
        raise RuleError("lives_here_already")
    had_been_born(work, person_id, facts.since)
    may_move(work, [person_id], facts.since or work.today)
    if leads:
        lives(work, person_id)
    elsewhere = households.place_of(work.db, person_id)
    since, left = facts.since, ""
    if elsewhere is not None:
        since = facts.since or work.today
        left = _moved_out(work, elsewhere, since)
    households.enter(work.db, file.household_id, person_id, facts.kinship, since)
    if leads:
        households.name_head(work.db, file.household_id, person_id)
    came = member(work, file.household_id, person_id)
    for number in households.bring_files(work.db, file.household_id, [came]):
        work.about("file", number)
    changed_household(work, file.household_id, households.names(present))
    households.settle(work.db, [file.household_id], [person_id])
    work.about("file", file.file_no)
    return MemberAdded(file.file_no, person_id, left, work.db.entry)


def _moved_out(work: Work, place: households.Place, on: date) -> str:
    """End the place a person has elsewhere; a file of that household. RuleError `head_leaves_others`."""
    others = households.places(work.db, place.household_id)
    if place.kinship is Kinship.HEAD and len(others) > 1:
        raise RuleError("head_leaves_others", name=place.name)
    # Where they lived alone their own file is that household's only one.
    left = households.file_of_household(work.db, place.household_id)
    households.end(work.db, place, max(on, place.since or on), Leaving.MOVED)
    if place.kinship is Kinship.HEAD:
        households.name_head(work.db, place.household_id, None)
    changed_household(work, place.household_id, households.names(others))
    return left


@command("casework.edit_member", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.PERSON})
def edit_member(work: Work, facts: EditMember) -> MemberEdited:
    """Correct a member. RuleError `bad_fields`, `not_of_household`, `stale_row`."""
    file = people.find_file(work.db, facts.file_no)
    place = member(work, file.household_id, facts.person_id)
    entry = read_entry(facts.fields, work.today)
    problems = [*entry.problems, *_not_of_person(entry.values)]
    problems += taken(work, entry.values, facts.person_id)
    problems += person_rules(work, facts.person_id, entry.values, has_file=place.file_id is not None)
    if "first_name" in entry.values and not entry.values["first_name"]:
        problems.append(Problem("first_name", "required"))
    if problems:
        raise refused(problems)
    values = people.person_values(entry.values)
    moved = people.change(work.db, PERSON, facts.person_id, facts.person_version, values)
    listing.refresh_person(work.db, facts.person_id)
    refresh_members(work.db, [facts.person_id])
    work.about("file", file.file_no)
    return MemberEdited(facts.person_id, facts.person_version + bool(moved), moved)


@command("casework.change_kinship", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.PERSON})
def change_kinship(work: Work, facts: ChangeKinship) -> Household:
    """Correct what a member is to the head. RuleError `head_by_itself`, `not_of_household`, `stale_row`."""
    file = fresh_household(work, facts.file_no, facts.household_version)
    place = member(work, file.household_id, facts.person_id)
    if Kinship.HEAD in (facts.kinship, place.kinship):
        raise RuleError("head_by_itself")
    households.set_kinship(work.db, place, facts.kinship)
    before = households.names(households.places(work.db, file.household_id))
    changed_household(work, file.household_id, before)
    work.about("file", file.file_no)
    return household_now(work, file)


@command("casework.member_leaves", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def member_leaves(work: Work, facts: MemberLeaves) -> Household:
    """End a member's place.

    RuleError `head_leaves_others`, `not_of_household`, `has_died` for the new head, `before_since`,
    `date_in_future`, `stale_row`, `death_belongs_in_file` for somebody whose file is in hand: their coverage
    and pension end with it; `after_death` for a later day than their file has; `died_before_move` for the
    file of who has died, which founds no household.
    """
    file = fresh_household(work, facts.file_no, facts.household_version)
    not_later(work, facts.left_on)
    present = households.places(work.db, file.household_id)
    place = member(work, file.household_id, facts.person_id)
    if facts.why in (Leaving.SPLIT, Leaving.JOINED):
        raise RuleError("bad_choice", reason="unknown")
    if facts.why is Leaving.DIED and place.coverage in IN_HAND:
        raise RuleError("death_belongs_in_file", name=place.name, file_no=place.file_no)
    goes_with_file = place.file_no is not None and facts.why is not Leaving.DIED
    if goes_with_file and len(present) == 1:
        raise RuleError("lives_alone", name=place.name)
    # Whose file says when they died left by that day: two days of one death would be counted both ways.
    of_life = was_alive if facts.why is Leaving.DIED else had_been_born
    of_life(work, place.person_id, facts.left_on)
    give_up_head(work, place, present, facts.new_head)
    households.end(work.db, place, facts.left_on, facts.why)
    homes = [file.household_id]
    if goes_with_file:
        may_move(work, [place.person_id], facts.left_on)
        own = households.found(work.db, file.household_id, place.person_id)
        households.enter(work.db, own, place.person_id, Kinship.HEAD, facts.left_on)
        households.bring_files(work.db, own, [place])
        homes.append(own)
    changed_household(work, file.household_id, households.names(present))
    households.settle(work.db, homes, [place.person_id])
    for number in dict.fromkeys((file.file_no, place.file_no or file.file_no)):
        work.about("file", number)
    return household_now(work, file)


@command("casework.set_guardian", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.PERSON})
def set_guardian(work: Work, facts: SetGuardian) -> GuardianSet:
    """Name who acts for a member.

    RuleError `guardian_needs_deed`, `guardian_too_young`, `own_guardian`, `has_died`, `stale_row`.
    """
    file = people.find_file(work.db, facts.file_no)
    member(work, file.household_id, facts.ward_id)
    guardians.check_seen(work.db, facts.ward_id, facts.seen)
    not_later(work, facts.since)
    was_alive(work, facts.ward_id, facts.since)
    deed_no = unify(facts.deed_no)
    if facts.kind is not GuardianKind.PARENT and not deed_no:
        raise RuleError("guardian_needs_deed")
    guardian_id = _guardian(work, file, facts)
    if guardian_id == facts.ward_id:
        raise RuleError("own_guardian")
    lives(work, guardian_id)
    guardians.check_age(work.db, guardian_id, facts.since)
    before = guardians.name_of(work.db, facts.ward_id)
    kept = guardians.Deed(facts.ward_id, guardian_id, facts.kind, deed_no, facts.since)
    guardians.set_guardian(work.db, kept)
    after = guardians.name_of(work.db, facts.ward_id)
    people.tell_change(work.db, PERSON, facts.ward_id, guardians.TRAIL, before, after)
    work.about("file", file.file_no)
    return GuardianSet(facts.ward_id, guardian_id, work.db.entry)


def _guardian(work: Work, file: people.FileIds, facts: SetGuardian) -> int:
    if facts.guardian_id:
        return member(work, file.household_id, facts.guardian_id).person_id
    return known_person(work, facts.known) if facts.known.strip() else new_person(work, facts.fields)


@command("casework.end_guardianship", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.PERSON})
def end_guardianship(work: Work, facts: EndGuardianship) -> GuardianSet:
    """End a guardianship. RuleError `no_guardian`, `before_since`, `date_in_future`, `stale_row`."""
    file = people.find_file(work.db, facts.file_no)
    member(work, file.household_id, facts.ward_id)
    guardians.check_seen(work.db, facts.ward_id, facts.seen)
    not_later(work, facts.until)
    before = guardians.name_of(work.db, facts.ward_id)
    guardian_id = guardians.end(work.db, facts.ward_id, facts.until)
    people.tell_change(work.db, PERSON, facts.ward_id, guardians.TRAIL, before, "")
    households.forget_owner(work.db, file.household_id)
    work.about("file", file.file_no)
    return GuardianSet(facts.ward_id, guardian_id, work.db.entry)
