# SPDX-License-Identifier: Apache-2.0
"""Who lives in which household: dated places, one head, files and pensions that move along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from welfare_desk.domain.casework.codes import Coverage, Kinship, Leaving, Sex
from welfare_desk.domain.casework.kinship import seen_from
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE
from welfare_desk.storage.casework import listing, people
from welfare_desk.storage.casework.guardians import GUARDIANSHIP
from welfare_desk.storage.casework.member_search import refresh_members
from welfare_desk.storage.casework.tables import CASE_FILE, HOUSEHOLD, HOUSEHOLD_MEMBER, PERSON
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.pension import PENSION, allowances
from welfare_desk.storage.uow import UnitOfWork

TRAIL = "members"
"""Under this name the household's trail tells who left or came."""


@dataclass(frozen=True)
class Place:
    """A person's open place in a household; the file is None for a member without one."""

    id: int
    household_id: int
    person_id: int
    kinship: Kinship
    since: date | None
    name: str
    sex: Sex
    file_id: int | None
    file_no: str | None
    coverage: Coverage | None
    """Of the file."""


def _places(uow: UnitOfWork, condition: str, value: int) -> list[Place]:
    rows = uow.connection.exec_driver_sql(
        "SELECT household_member.id, household_member.household_id, household_member.person_id, kinship,"
        " since, trim(first_name || ' ' || last_name), sex, case_file.id, file_no, coverage"
        " FROM household_member"
        " JOIN person ON person.id = household_member.person_id"
        " LEFT JOIN case_file ON case_file.person_id = person.id"
        f" WHERE {condition} = ? AND until IS NULL"
        " ORDER BY kinship <> 'head', person.birth_date, person.id",
        (value,),
    )
    found = []
    for row_id, home, person_id, kinship, since, name, sex, file_id, file_no, coverage in rows:
        day = iso_day(since)
        stands = Coverage(coverage) if coverage else None
        found.append(
            Place(row_id, home, person_id, Kinship(kinship), day, name, Sex(sex), file_id, file_no, stands)
        )
    return found


def places(uow: UnitOfWork, household_id: int) -> list[Place]:
    """The open places of a household, the head's first."""
    return _places(uow, "household_member.household_id", household_id)


def place_of(uow: UnitOfWork, person_id: int) -> Place | None:
    """Where a person lives now, as far as the office knows."""
    return next(iter(_places(uow, "household_member.person_id", person_id)), None)


def file_of_household(uow: UnitOfWork, household_id: int) -> str:
    """The number of a file of this household, its head's first; empty when it has none."""
    row = uow.connection.exec_driver_sql(
        "SELECT file_no FROM case_file JOIN household ON household.id = household_id"
        " WHERE household_id = ? ORDER BY person_id IS NOT head_person_id, case_file.id LIMIT 1",
        (household_id,),
    ).first()
    return "" if row is None else str(row[0])


def may_own_account(uow: UnitOfWork, household_id: int) -> set[int]:
    """Whose account the household's SHEBA may be: its members' and their guardians'."""
    members = {place.person_id for place in places(uow, household_id)}
    guardians = select(GUARDIANSHIP.c.guardian_id).where(
        GUARDIANSHIP.c.ward_id.in_(members), GUARDIANSHIP.c.until.is_(None)
    )
    return members | set(uow.connection.execute(guardians).scalars())


def will_lead(present: Sequence[Place], kinship: Kinship, file_no: str) -> bool:
    """Whether whoever comes leads the household; RuleError `household_has_head`, `household_needs_head`."""
    led = any(place.kinship is Kinship.HEAD for place in present)
    if led and kinship is Kinship.HEAD:
        raise RuleError("household_has_head", file_no=file_no)
    if not led and kinship is not Kinship.HEAD:
        raise RuleError("household_needs_head")
    return not led


def names(found: Iterable[Place]) -> str:
    """Members as the trail names them."""
    return "، ".join(place.name for place in found)


def enter(uow: UnitOfWork, household_id: int, person_id: int, kinship: Kinship, since: date | None) -> None:
    """An open place for somebody who has none; RuleError `already_member`, `lived_elsewhere_then`."""
    if since is not None:
        last = select(func.max(HOUSEHOLD_MEMBER.c.until)).where(HOUSEHOLD_MEMBER.c.person_id == person_id)
        until = uow.connection.execute(last).scalar()
        if until is not None and until > since:
            raise RuleError("lived_elsewhere_then", date=since.isoformat(), until=until.isoformat())
    people.join_household(uow, household_id, person_id, kinship, since)


def end(uow: UnitOfWork, place: Place, on: date, why: Leaving) -> None:
    """End a place. RuleError `before_since` for a day before it began."""
    if place.since is not None and on < place.since:
        raise RuleError("before_since", date=on.isoformat(), since=place.since.isoformat())
    uow.update(HOUSEHOLD_MEMBER, place.id, None, {"until": on, "left_because": why})


def set_kinship(uow: UnitOfWork, place: Place, kinship: Kinship) -> None:
    """What a member is to the head."""
    if place.kinship is not kinship:
        uow.update(HOUSEHOLD_MEMBER, place.id, None, {"kinship": kinship})


def proposed(present: Sequence[Place], head_id: int) -> dict[int, Kinship]:
    """What each member is to another head, as far as it follows from what they are to the present one."""
    heir = next(place for place in present if place.person_id == head_id)
    return {
        place.person_id: seen_from(heir.kinship, place.kinship, place.sex)
        for place in present
        if place.person_id != head_id
    }


def set_head(uow: UnitOfWork, household_id: int, head_id: int, kinships: Mapping[int, Kinship]) -> None:
    """Another head; `kinships` tell what the other members are to them, by person."""
    for place in places(uow, household_id):
        kinship = Kinship.HEAD if place.person_id == head_id else kinships.get(place.person_id, Kinship.OTHER)
        set_kinship(uow, place, kinship)
    name_head(uow, household_id, head_id)


def name_head(uow: UnitOfWork, household_id: int, head_id: int | None) -> None:
    """The household's own word for its head; None for one that nobody lives in any more."""
    row = uow.connection.execute(select(HOUSEHOLD.c.head_person_id).where(HOUSEHOLD.c.id == household_id))
    if row.scalar_one() != head_id:
        uow.update(HOUSEHOLD, household_id, None, {"head_person_id": head_id})


def forget_owner(uow: UnitOfWork, household_id: int) -> None:
    """The SHEBA's owner is named no more when they left with the last member they belong to."""
    if not owner_belongs(uow, household_id):
        uow.update(HOUSEHOLD, household_id, None, {"sheba_owner_id": None})


def owner_belongs(uow: UnitOfWork, household_id: int) -> bool:
    """Whether the SHEBA's owner is nobody, or one of those whose account it may be."""
    row = uow.connection.execute(select(HOUSEHOLD.c.sheba_owner_id).where(HOUSEHOLD.c.id == household_id))
    owner = row.scalar_one()
    return owner is None or owner in may_own_account(uow, household_id)


def draws(uow: UnitOfWork, household_id: int) -> str | None:
    """The number of the file through which the household draws its pension, None where it draws none."""
    found = select(CASE_FILE.c.file_no).join(PENSION, PENSION.c.file_id == CASE_FILE.c.id)
    live = found.where(PENSION.c.household_id == household_id, PENSION.c.state.in_(sorted(LIVE)))
    number: str | None = uow.connection.execute(live).scalar()
    return number


def bring_files(uow: UnitOfWork, household_id: int, moving: Iterable[Place]) -> list[str]:
    """The files of these persons belong to this household now, and the payments they draw come along.

    Returns their numbers. RuleError `two_pensions`, `two_allowances` when the household would draw a
    second one.
    """
    numbers = []
    for place in moving:
        if place.file_id is None or place.file_no is None:
            continue
        pension = uow.connection.execute(
            select(PENSION.c.id, PENSION.c.state).where(PENSION.c.file_id == place.file_id)
        ).first()
        if pension is not None and pension.state in LIVE:
            present = draws(uow, household_id)
            if present is not None and present != place.file_no:
                raise RuleError("two_pensions", file_no=place.file_no, other=present)
        uow.update(CASE_FILE, place.file_id, None, {"household_id": household_id})
        if pension is not None:
            uow.update(PENSION, pension.id, None, {"household_id": household_id})
        allowances.bring(uow, place.file_id, household_id)
        numbers.append(place.file_no)
    return numbers


def settle(uow: UnitOfWork, household_ids: Iterable[int], person_ids: Iterable[int] = ()) -> None:
    """Bring lists and search up to what the households are now; `person_ids` left them or came."""
    homes = list(dict.fromkeys(household_ids))
    listing.refresh_households(uow, homes)
    everybody = {place.person_id for home in homes for place in places(uow, home)}
    refresh_members(uow, sorted(everybody | set(person_ids)))


def found(uow: UnitOfWork, like: int, head_id: int) -> int:
    """A household for people who leave another: where they live is taken over, the account is not."""
    old = people.fresh(uow, HOUSEHOLD, like, None)
    kept = ("address", "postal_code", "neighbourhood_id", "residence")
    return uow.insert(HOUSEHOLD, {"head_person_id": head_id, **{name: old[name] for name in kept}})


def person_name(uow: UnitOfWork, person_id: int) -> str:
    """The full name of a person; RuleError `person_not_found`."""
    row = uow.connection.execute(
        select(PERSON.c.first_name, PERSON.c.last_name).where(PERSON.c.id == person_id)
    ).first()
    if row is None:
        raise RuleError("person_not_found", key=str(person_id))
    return f"{row.first_name} {row.last_name}".strip()
