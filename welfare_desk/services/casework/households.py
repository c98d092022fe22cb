# SPDX-License-Identifier: Apache-2.0
"""Commands that part, join and lead households; a pension never stays behind with the wrong one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Kinship, Leaving
from welfare_desk.domain.casework.entry import HOUSEHOLD_FIELDS, Problem, read_entry, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.heads import own_heir
from welfare_desk.services.casework.lived import lives, may_move
from welfare_desk.services.casework.membership import (
    Household,
    changed_household,
    fresh_household,
    household_now,
    member,
    not_later,
)
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.casework import households, people
from welfare_desk.storage.casework.tables import HOUSEHOLD

_TOUCHED = {Kind.FILE, Kind.PERSON, Kind.PENSION}


@dataclass(frozen=True)
class ChangeHead:
    """Another member leads the household; `kinships` (by person id) correct what is proposed."""

    file_no: str
    household_version: int
    person_id: int
    kinships: dict[str, Kinship] = field(default_factory=dict)


@dataclass(frozen=True)
class SplitHousehold:
    """Members found a household of their own from a day on, led by one of them.

    `kinships` (by person id) correct what is proposed; `fields` are those of the new household as typed,
    where the address differs. When the old head goes, `new_head` names who leads those that stay.
    """

    file_no: str
    household_version: int
    person_ids: tuple[int, ...]
    head_id: int
    on: date
    kinships: dict[str, Kinship] = field(default_factory=dict)
    new_head: int = 0
    fields: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class HouseholdSplit:
    """The new household, and the files that went with it."""

    file_no: str
    household_id: int
    new_household_id: int
    files: tuple[str, ...]
    act: int = 0


@dataclass(frozen=True)
class JoinHouseholds:
    """Everybody in the household of `other_file_no` moves into that of `file_no`.

    `other_household_id` names it instead where nobody in it has a file. `kinships` (by person id) tell what
    they are to its head; «other» where nothing is said.
    """

    file_no: str
    household_version: int
    other_file_no: str
    other_version: int
    on: date
    kinships: dict[str, Kinship] = field(default_factory=dict)
    other_household_id: int = 0


@dataclass(frozen=True)
class HouseholdsJoined:
    """The household everybody lives in now, and the files that came."""

    file_no: str
    household_id: int
    files: tuple[str, ...]
    act: int = 0


def _corrected(found: dict[int, Kinship], told: Mapping[str, Kinship]) -> dict[int, Kinship]:
    """With the clerk's corrections; RuleError `household_has_head` for a second head."""
    for person_id in found:
        kinship = told.get(str(person_id))
        if kinship is Kinship.HEAD:
            raise RuleError("household_has_head", file_no="")
        if kinship is not None:
            found[person_id] = kinship
    return found


@command("casework.change_head", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.PERSON})
def change_head(work: Work, facts: ChangeHead) -> Household:
    """Another head. RuleError `not_of_household`, `is_head_already`, `has_died`, `stale_row`."""
    file = fresh_household(work, facts.file_no, facts.household_version)
    place = member(work, file.household_id, facts.person_id)
    if place.kinship is Kinship.HEAD:
        raise RuleError("is_head_already", name=place.name)
    lives(work, place.person_id)
    present = households.places(work.db, file.household_id)
    kinships = _corrected(households.proposed(present, place.person_id), facts.kinships)
    households.set_head(work.db, file.household_id, place.person_id, kinships)
    changed_household(work, file.household_id, households.names(present))
    work.about("file", file.file_no)
    return household_now(work, file)


@command("casework.split_household", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def split_household(work: Work, facts: SplitHousehold) -> HouseholdSplit:
    """Part a household in two.

    RuleError `split_…` where nobody goes, nobody stays or nobody leads, `not_of_household`, `has_died` for
    who is to lead, `died_before_move` for who goes and has died: the clerk leaves them behind.
    """
    file = fresh_household(work, facts.file_no, facts.household_version)
    not_later(work, facts.on)
    present = households.places(work.db, file.household_id)
    chosen = dict.fromkeys(facts.person_ids)
    going = [member(work, file.household_id, person_id) for person_id in chosen]
    staying = [place for place in present if place not in going]
    _check_split(facts, going, staying)
    lives(work, facts.head_id)
    may_move(work, chosen, facts.on)
    kinships = _corrected(households.proposed(present, facts.head_id), facts.kinships)
    new_id = _new_home(work, file.household_id, facts)
    if any(place.kinship is Kinship.HEAD for place in going):
        lives(work, facts.new_head)
        heirs = households.proposed(present, facts.new_head)
        households.set_head(work.db, file.household_id, facts.new_head, heirs)
        going = [member(work, file.household_id, place.person_id) for place in going]
    for place in going:
        households.end(work.db, place, facts.on, Leaving.SPLIT)
        leads = place.person_id == facts.head_id
        kinship = Kinship.HEAD if leads else kinships[place.person_id]
        households.enter(work.db, new_id, place.person_id, kinship, facts.on)
    files = households.bring_files(work.db, new_id, going)
    changed_household(work, file.household_id, households.names(present))
    households.settle(work.db, [file.household_id, new_id], [place.person_id for place in going])
    for number in dict.fromkeys((file.file_no, *files)):
        work.about("file", number)
    return HouseholdSplit(file.file_no, file.household_id, new_id, tuple(files), work.db.entry)


def _check_split(
    facts: SplitHousehold, going: list[households.Place], staying: list[households.Place]
) -> None:
    if not going:
        raise RuleError("split_names_nobody")
    if not staying:
        raise RuleError("split_takes_everybody")
    if facts.head_id not in {place.person_id for place in going}:
        raise RuleError("split_needs_head")
    leaving_head = next((place for place in going if place.kinship is Kinship.HEAD), None)
    if leaving_head is None:
        own_heir([*going, *staying], facts.new_head)
    elif facts.new_head not in {place.person_id for place in staying}:
        raise RuleError("head_leaves_others", name=leaving_head.name)


def _new_home(work: Work, old: int, facts: SplitHousehold) -> int:
    """The new household where the old one is, or where the typed fields say. RuleError `bad_fields`."""
    entry = read_entry(facts.fields, work.today)
    strange = entry.values.keys() - (HOUSEHOLD_FIELDS.keys() - {"sheba_owner_id"})
    problems = [*entry.problems, *(Problem(name, "unknown_field") for name in sorted(strange))]
    if problems:
        raise refused(problems)
    new_id = households.found(work.db, old, facts.head_id)
    values = people.household_values(work.db, entry.values)
    if values:
        work.db.update(HOUSEHOLD, new_id, None, values)
    return new_id


@command("casework.join_households", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def join_households(work: Work, facts: JoinHouseholds) -> HouseholdsJoined:
    """Make one household of two.

    RuleError `same_household`, `household_named_twice`, `household_has_files`, `two_pensions`, `stale_row`,
    `died_before_move` for one of them who has died: their place ends by that death first.
    """
    file = fresh_household(work, facts.file_no, facts.household_version)
    other = _other_household(work, facts)
    if file.household_id == other:
        raise RuleError("same_household")
    not_later(work, facts.on)
    present = households.places(work.db, file.household_id)
    coming = households.places(work.db, other)
    may_move(work, (place.person_id for place in coming), facts.on)
    kinships = _corrected({place.person_id: Kinship.OTHER for place in coming}, facts.kinships)
    households.name_head(work.db, other, None)
    for place in coming:
        households.end(work.db, place, facts.on, Leaving.JOINED)
        kinship = kinships[place.person_id] if present else place.kinship
        households.enter(work.db, file.household_id, place.person_id, kinship, facts.on)
    files = households.bring_files(work.db, file.household_id, coming)
    if not present:
        head = next((place.person_id for place in coming if place.kinship is Kinship.HEAD), None)
        households.name_head(work.db, file.household_id, head)
    changed_household(work, file.household_id, households.names(present))
    changed_household(work, other, households.names(coming))
    households.settle(work.db, [file.household_id, other], [place.person_id for place in coming])
    for number in dict.fromkeys((file.file_no, *files)):
        work.about("file", number)
    return HouseholdsJoined(file.file_no, file.household_id, tuple(files), work.db.entry)


def _other_household(work: Work, facts: JoinHouseholds) -> int:
    """The household that moves, as it was shown, named in one of two ways.

    RuleError `file_not_found`, `household_named_twice`, `household_has_files`, `stale_row`.
    """
    home = facts.other_household_id
    if not home:
        return fresh_household(work, facts.other_file_no, facts.other_version).household_id
    if facts.other_file_no.strip():
        raise RuleError("household_named_twice")
    numbers = (place.file_no for place in households.places(work.db, home) if place.file_no is not None)
    if (number := next(numbers, None)) is not None:
        raise RuleError("household_has_files", file_no=number)
    people.fresh(work.db, HOUSEHOLD, home, facts.other_version)
    return home
