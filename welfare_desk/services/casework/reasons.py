# SPDX-License-Identifier: Apache-2.0
"""Commands of the reasons of support: disabilities and social categories come, are corrected and end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.text import unify
from welfare_desk.services.casework.categories import listed
from welfare_desk.services.casework.disabilities import disability_columns
from welfare_desk.services.casework.lived import had_been_born, was_alive
from welfare_desk.services.casework.membership import not_later
from welfare_desk.services.casework.stamps import because
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.casework import listing, people, reasons
from welfare_desk.storage.casework.tables import PERSON
from welfare_desk.storage.uow import UnitOfWork

_TOUCHED = {Kind.FILE, Kind.PERSON}


@dataclass(frozen=True)
class AddDisability:
    """One more disability of the person of a file; the first one is primary by itself."""

    file_no: str
    person_version: int
    type: DisabilityType
    severity: Severity = Severity.UNKNOWN
    commission_on: date | None = None
    valid_until: date | None = None
    primary: bool = False


@dataclass(frozen=True)
class EditDisability:
    """A disability as it shall stand now."""

    file_no: str
    person_version: int
    id: int
    type: DisabilityType
    severity: Severity = Severity.UNKNOWN
    commission_on: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True)
class MakePrimary:
    """The disability that statistics and lists count."""

    file_no: str
    person_version: int
    id: int


@dataclass(frozen=True)
class EndDisability:
    """A disability that counts no more from a day on; it stays in the file's past."""

    file_no: str
    person_version: int
    id: int
    ended_on: date
    reason: str = ""


@dataclass(frozen=True)
class DropDisability:
    """A disability that was recorded by mistake, live or ended; the trail keeps it with the reason."""

    file_no: str
    person_version: int
    id: int
    reason: str


@dataclass(frozen=True)
class ReopenDisability:
    """A disability that was ended by mistake counts on; `primary` where it had been that."""

    file_no: str
    person_version: int
    id: int
    reason: str
    primary: bool = False


@dataclass(frozen=True)
class AddCategory:
    """A social category of the office's list, from a day on."""

    file_no: str
    person_version: int
    name: str
    since: date


@dataclass(frozen=True)
class EndCategory:
    """A social category that holds no more after a day."""

    file_no: str
    person_version: int
    id: int
    until: date
    reason: str = ""


@dataclass(frozen=True)
class DropCategory:
    """A social category that was recorded by mistake, open or ended; the trail keeps it with the reason."""

    file_no: str
    person_version: int
    id: int
    reason: str


@dataclass(frozen=True)
class ReopenCategory:
    """A social category that was ended by mistake holds on."""

    file_no: str
    person_version: int
    id: int
    reason: str


@dataclass(frozen=True)
class Reasons:
    """The person's version after the change, and the row it was about."""

    file_no: str
    person_version: int
    id: int


_Told = Callable[[UnitOfWork, int], str]


def _changed(
    work: Work, facts: Any, name: str, told: _Told, change: Callable[[people.FileIds], int | None]
) -> Reasons:
    """What every command here does around its change: the version, the trail, the lists."""
    file = people.find_file(work.db, facts.file_no)
    people.fresh(work.db, PERSON, file.person_id, facts.person_version)
    before = told(work.db, file.person_id)
    row_id = change(file)
    people.tell_change(work.db, PERSON, file.person_id, name, before, told(work.db, file.person_id))
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    return Reasons(file.file_no, facts.person_version + 1, row_id if row_id is not None else facts.id)


@command("casework.add_disability", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def add_disability(work: Work, facts: AddDisability) -> Reasons:
    """One more.

    RuleError `disability_known`, `none_beside_disability`, `disability_beside_none`, `none_has_no_degree`,
    `date_in_future`, `before_birth`, `after_death`, `valid_before_vote`, `stale_row`.
    """

    def change(file: people.FileIds) -> int:
        values = disability_columns(work, file.person_id, facts)
        return reasons.add_disability(work.db, file.person_id, values, primary=facts.primary)

    return _changed(work, facts, reasons.DISABILITIES, reasons.told, change)


@command("casework.edit_disability", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def edit_disability(work: Work, facts: EditDisability) -> Reasons:
    """Correct one.

    RuleError `disability_not_found`, `disability_known`, `none_beside_disability`, `disability_beside_none`,
    `none_has_no_degree`, `before_birth`, `after_death`, `valid_before_vote`, `stale_row`.
    """

    def change(file: people.FileIds) -> None:
        reasons.disability(work.db, file.person_id, facts.id)
        values = disability_columns(work, file.person_id, facts)
        reasons.edit_disability(work.db, facts.id, file.person_id, values)

    return _changed(work, facts, reasons.DISABILITIES, reasons.told, change)


@command("casework.make_primary", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def make_primary(work: Work, facts: MakePrimary) -> Reasons:
    """Which one counts. RuleError `disability_not_found`, `stale_row`."""

    def change(file: people.FileIds) -> None:
        reasons.disability(work.db, file.person_id, facts.id)
        reasons.make_primary(work.db, file.person_id, facts.id)

    return _changed(work, facts, reasons.DISABILITIES, reasons.told, change)


@command("casework.end_disability", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def end_disability(work: Work, facts: EndDisability) -> Reasons:
    """It counts no more. RuleError `disability_not_found`, `date_in_future`, `before_birth`, `stale_row`."""
    not_later(work, facts.ended_on)
    work.because(unify(facts.reason))

    def change(file: people.FileIds) -> None:
        had_been_born(work, file.person_id, facts.ended_on)
        reasons.end_disability(work.db, file.person_id, facts.id, facts.ended_on)

    return _changed(work, facts, reasons.DISABILITIES, reasons.told, change)


@command("casework.drop_disability", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def drop_disability(work: Work, facts: DropDisability) -> Reasons:
    """Take a mistaken one out.

    RuleError `bad_fields` without a reason, `disability_not_found`, `disability_of_vote`, `stale_row`.
    """
    because(work, facts.reason)

    def change(file: people.FileIds) -> None:
        reasons.drop_disability(work.db, file.person_id, facts.id)

    return _changed(work, facts, reasons.DISABILITIES, reasons.told, change)


@command("casework.reopen_disability", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def reopen_disability(work: Work, facts: ReopenDisability) -> Reasons:
    """It counts on.

    RuleError `bad_fields` without a reason, `disability_not_found`, `disability_known`,
    `none_beside_disability`, `disability_beside_none`, `stale_row`.
    """
    because(work, facts.reason)

    def change(file: people.FileIds) -> None:
        reasons.reopen_disability(work.db, file.person_id, facts.id, primary=facts.primary)

    return _changed(work, facts, reasons.DISABILITIES, reasons.told, change)


@command("casework.add_category", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def add_category(work: Work, facts: AddCategory) -> Reasons:
    """Give a category of the office's list.

    RuleError `category_needs_name`, `category_unknown`, `category_known`, `date_in_future`, `before_birth`,
    `after_death`, `stale_row`.
    """
    not_later(work, facts.since)
    name = listed(work, facts.name)

    def change(file: people.FileIds) -> int:
        was_alive(work, file.person_id, facts.since)
        return reasons.add_category(work.db, file.person_id, name, facts.since)

    return _changed(work, facts, reasons.CATEGORIES, reasons.categories_told, change)


@command("casework.end_category", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def end_category(work: Work, facts: EndCategory) -> Reasons:
    """It holds no more.

    RuleError `category_not_found`, `before_since`, `date_in_future`, `before_birth`, `stale_row`.
    """
    not_later(work, facts.until)
    work.because(unify(facts.reason))

    def change(file: people.FileIds) -> None:
        had_been_born(work, file.person_id, facts.until)
        reasons.end_category(work.db, file.person_id, facts.id, facts.until)

    return _changed(work, facts, reasons.CATEGORIES, reasons.categories_told, change)


@command("casework.drop_category", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def drop_category(work: Work, facts: DropCategory) -> Reasons:
    """Take a mistaken one out. RuleError `bad_fields` without a reason, `category_not_found`, `stale_row`."""
    because(work, facts.reason)

    def change(file: people.FileIds) -> None:
        reasons.drop_category(work.db, file.person_id, facts.id)

    return _changed(work, facts, reasons.CATEGORIES, reasons.categories_told, change)


@command("casework.reopen_category", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def reopen_category(work: Work, facts: ReopenCategory) -> Reasons:
    """It holds on.

    RuleError `bad_fields` without a reason, `category_not_found`, `category_known` when it was given again,
    `stale_row`.
    """
    because(work, facts.reason)

    def change(file: people.FileIds) -> None:
        reasons.reopen_category(work.db, file.person_id, facts.id)

    return _changed(work, facts, reasons.CATEGORIES, reasons.categories_told, change)
