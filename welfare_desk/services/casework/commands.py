# SPDX-License-Identifier: Apache-2.0
"""Commands of casework: open a file, edit a person, record coverage, keep views."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    Kinship,
    Severity,
)
from welfare_desk.domain.casework.entry import (
    Problem,
    Value,
    missing,
    read_entry,
    refused,
)
from welfare_desk.domain.casework.life import ENDED, ends_help, takes_in
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.summary.listing import FileFilter, SavedView, SortBy
from welfare_desk.domain.text import fold, unify, unify_lines
from welfare_desk.domain.upkeep import REASON_LISTS, Catalogue
from welfare_desk.services.casework.categories import listed
from welfare_desk.services.casework.disabilities import disability_columns
from welfare_desk.services.casework.homes import household_for
from welfare_desk.services.casework.identifying import person_of, person_rules, taken, without_file
from welfare_desk.services.casework.leaving import Ended, end_with_file
from welfare_desk.services.casework.lived import had_been_born, was_alive
from welfare_desk.services.casework.stamps import stamp, stamp_of_life
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.facts import to_json
from welfare_desk.services.office_lists import as_listed
from welfare_desk.storage.casework import households, life, listing, opening, people, reasons, transfers
from welfare_desk.storage.casework import views as kept_views
from welfare_desk.storage.casework.left_open import left_open
from welfare_desk.storage.casework.member_search import refresh_members
from welfare_desk.storage.casework.tables import CASE_FILE, HOUSEHOLD, PERSON


@dataclass(frozen=True)
class NewDisability:
    """A disability of a new file; the first of them is the primary one."""

    type: DisabilityType
    severity: Severity = Severity.UNKNOWN
    commission_on: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True)
class RegisterFile:
    """A file opened at the desk. `fields` are those of `EditPerson`, as typed.

    Without `file_no` the next free number of the year is given. `household_of` is the file number of a
    household to join; else a new household is made of the typed household fields. `person_id` is somebody the
    office knows without a file; else whoever has the identifier typed, or somebody new.
    """

    fields: dict[str, str]
    domain: Domain
    coverage: Coverage = Coverage.COVERED
    opened_on: date | None = None
    file_no: str = ""
    household_of: str = ""
    kinship: Kinship = Kinship.HEAD
    disabilities: tuple[NewDisability, ...] = ()
    categories: tuple[str, ...] = ()
    reason: str = ""
    letter_no: str = ""
    note: str = ""
    person_id: int = 0


@dataclass(frozen=True)
class Registered:
    """The new file."""

    file_no: str
    file_id: int
    person_id: int
    household_id: int


@dataclass(frozen=True)
class EditPerson:
    """Only the fields that the clerk changed, as typed: ISO or Jalali dates, any digits, empty to clear.

    Fields of the person: national_id, foreign_id, first_name, last_name, father_name, sex, birth_date,
    birth_place, birth_cert_no, birth_cert_serial, marital, military, education, field_of_study, job, skill,
    insurance, insurance_no, disability_code, mobile, phone; of the household: declared_size, address,
    postal_code, neighbourhood, residence, housing, deposit, rent, decile, decile_on, sheba, sheba_owner_id
    (the id of a member or of a member's guardian), account_no, card_no; of the file: client_code,
    referred_by, social_worker, archive_no, note. The versions are those that were shown; `file_version` is
    needed when a field of the file is among them.
    """

    file_no: str
    person_version: int
    household_version: int
    fields: dict[str, str]
    file_version: int | None = None


@dataclass(frozen=True)
class Edited:
    """The versions after the change; `changed` names the fields whose value differs now."""

    file_no: str
    person_version: int
    household_version: int
    changed: tuple[str, ...]
    file_version: int | None = None


@dataclass(frozen=True)
class RecordCoverage:
    """A dated change of a file's coverage.

    `other_office` is where a file goes that is transferred; `version` the file's row as the clerk saw it.
    """

    file_no: str
    to_state: Coverage
    effective_on: date
    reason: str = ""
    letter_no: str = ""
    other_office: str = ""
    version: int | None = None


@dataclass(frozen=True)
class CoverageRecorded:
    """Where the file stands now, and what ended with it: pension, places in queues by service, allowances.

    `promises_released` counts goods that were kept for it and are free again; `struck` what these had
    recorded for days after it left.
    `left_open` counts what still waits of a file that has ended, by `OpenWork`.
    """

    file_no: str
    coverage: Coverage
    event_id: int
    pension_ended: bool = False
    queues_left: tuple[str, ...] = ()
    left_open: dict[str, int] = field(default_factory=dict)
    allowances_ended: tuple[AllowanceKind, ...] = ()
    promises_released: int = 0
    struck: int = 0


@dataclass(frozen=True)
class SaveView:
    """A named filter; `id` renames or replaces that view, without it a view of the same name is replaced.

    `seen` is the version of the view that is replaced as it was shown, 0 for a new one.
    """

    name: str
    filter: FileFilter
    sort: SortBy = SortBy.NAME
    descending: bool = False
    id: int = 0
    seen: int = 0


@dataclass(frozen=True)
class DeleteView:
    """Forget a saved view; `seen` is its version as it was shown."""

    id: int
    seen: int = 0


@dataclass(frozen=True)
class ViewDeleted:
    """The view that is gone."""

    id: int


@command(
    "casework.register_file",
    permission=Permission.EDIT_FILES,
    touches={Kind.FILE, Kind.PERSON},
)
def register_file(work: Work, facts: RegisterFile) -> Registered:
    """Open one file; a member of a household gets theirs in it.

    A file that was opened by mistake for this person is opened anew, under its number.

    RuleError `bad_fields` with every bad field, also those of a household that is recorded already,
    `person_has_file`, `person_known_otherwise`, `person_not_found`, `file_no_taken`, `category_unknown`,
    `before_birth`, `has_died` for who would lead a household, `none_beside_disability`,
    `disability_beside_none`, and what else `add_disability` and `add_category` refuse.
    """
    entry = read_entry(facts.fields, work.today)
    problems = [*entry.problems, *_still_missing(entry.values, entry.problems)]
    if "sheba_owner_id" in entry.values:  # nobody is a member yet
        problems.append(Problem("sheba_owner_id", "unknown_field"))
    file_no = _typed_file_no(facts.file_no, problems)
    known = None if problems else without_file(work, entry.values, facts.person_id)
    problems += person_rules(work, known, entry.values, has_file=False)
    if problems:
        raise refused(problems)
    opened = facts.opened_on or work.today
    told = stamp(work, opened, facts.reason, facts.letter_no)
    again = None if known is None else opening.taken_back_of(work.db, known)
    if again is not None and file_no not in ("", again[1]):
        raise refused([Problem("file_no", "file_no_kept")])
    person_id = person_of(work, known, entry.values)
    had_been_born(work, person_id, opened)
    household_id = household_for(
        work, entry.values, person_id, facts.kinship, facts.household_of, again=again is not None
    )
    new = life.NewFile(
        person_id,
        household_id,
        facts.domain,
        facts.coverage,
        opened,
        to_jalali(opened)[0],
        file_no,
        unify_lines(facts.note),
    )
    if again is None:
        file_id, number = life.open_file(work.db, new, told)
    else:
        file_id, number = again
        opening.open_anew(work.db, file_id, new, told)
    office = people.file_values(entry.values)
    if office:
        work.db.update(CASE_FILE, file_id, None, office)
    _add_reasons(work, facts, person_id, opened, known=known is not None)
    listing.refresh(work.db, [file_id])
    refresh_members(work.db, [person_id])
    work.about("file", number)
    return Registered(number, file_id, person_id, household_id)


def _still_missing(values: dict[str, Value], problems: tuple[Problem, ...]) -> list[Problem]:
    """What is missing altogether; a field that was typed but refused is not missing too."""
    typed = {problem.field for problem in problems}
    identified = typed & {"national_id", "foreign_id"}
    return [
        problem
        for problem in missing(values)
        if problem.field not in typed and not (identified and problem.field == "national_id")
    ]


def _typed_file_no(typed: str, problems: list[Problem]) -> str:
    if not typed.strip():
        return ""
    try:
        return parse_file_no(typed)
    except RuleError as error:
        problems.append(Problem("file_no", error.code, str(error.facts.get("reason") or "")))
        return ""


def _add_reasons(work: Work, facts: RegisterFile, person_id: int, since: date, *, known: bool) -> None:
    """The reasons of the new file, each by the rule that it obeys later too.

    What is recorded already of a known person is not recorded twice.
    """
    kept = people.reasons_of(work.db, person_id) if known else people.KeptReasons()
    new = [disability for disability in facts.disabilities if disability.type not in kept.disabilities]
    for place, disability in enumerate(new):
        values = disability_columns(work, person_id, disability)
        leads = place == 0 and not kept.has_primary
        reasons.add_disability(work.db, person_id, values, primary=leads)
    for name in dict.fromkeys(unify(name) for name in facts.categories):
        if fold(name) not in kept.categories:
            was_alive(work, person_id, since)
            reasons.add_category(work.db, person_id, listed(work, name), since)


@command("casework.edit_person", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.PERSON})
def edit_person(work: Work, facts: EditPerson) -> Edited:
    """Change a person and their household. RuleError `bad_fields` with every bad field, or `stale_row`."""
    file, known = people.find_file_and_person(work.db, facts.file_no)
    entry = read_entry(facts.fields, work.today)
    problems = [*entry.problems, *taken(work, entry.values, file.person_id)]
    if "first_name" in entry.values and not entry.values["first_name"]:
        problems.append(Problem("first_name", "required"))
    problems += _rules_between(work, file, entry.values)
    if problems:
        raise refused(problems)
    office = people.file_values(entry.values)
    if office and facts.file_version is None:
        raise RuleError("missing_fact", field="file_version")
    person = people.person_values(entry.values)
    household = people.household_values(work.db, entry.values)
    person_moved = people.change(work.db, PERSON, file.person_id, facts.person_version, person, known=known)
    household_moved = people.change(work.db, HOUSEHOLD, file.household_id, facts.household_version, household)
    file_moved = people.change(work.db, CASE_FILE, file.file_id, facts.file_version or 0, office)
    moved = (*person_moved, *household_moved, *file_moved)
    if household_moved:
        listing.refresh_households(work.db, [file.household_id])
    elif person_moved:
        listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    return Edited(
        file.file_no,
        facts.person_version + bool(person_moved),
        facts.household_version + bool(household_moved),
        tuple(sorted("neighbourhood" if name == "neighbourhood_id" else name for name in moved)),
        None if facts.file_version is None else facts.file_version + bool(file_moved),
    )


def _rules_between(work: Work, file: people.FileIds, values: dict[str, Value]) -> list[Problem]:
    """What one field forbids another: conscription of a woman, an account of somebody outside the home."""
    problems = person_rules(work, file.person_id, values, has_file=True)
    owner = values.get("sheba_owner_id")
    if owner is not None and owner not in households.may_own_account(work.db, file.household_id):
        problems.append(Problem("sheba_owner_id", "not_of_household"))
    return problems


@command(
    "casework.record_coverage",
    permission=Permission.EDIT_FILES,
    touches={Kind.FILE, Kind.PENSION, Kind.QUEUE, Kind.STOCK, Kind.EQUIPMENT},
)
def record_coverage(work: Work, facts: RecordCoverage) -> CoverageRecorded:
    """Move a file in its life; whoever leaves loses pension and places in queues in the same transaction.

    These end on the day on which it left: what they had recorded for days since is struck. Taking somebody
    in (`takes_in`) is the office's own act, of an open month; exits and returns have their true day.

    RuleError `coverage_not_allowed`, `client_has_died`, `date_in_future`, `before_last_event`,
    `before_event_ahead`, `bad_fields` with what the change needs, `death_is_a_state` for a death as the
    reason of another exit, `transfer_waits` while the origin office has not answered, `origin_refused` when
    it has refused and no reason is given, `month_closed`, `before_birth`, `stale_row`.
    """
    file = people.find_file(work.db, facts.file_no)
    reason = as_listed(work, REASON_LISTS.get(facts.to_state), facts.reason)
    joins = takes_in(Coverage(file.coverage), facts.to_state, life.moves_of(work.db, file.file_id))
    told = (stamp if joins else stamp_of_life)(work, facts.effective_on, reason, facts.letter_no)
    had_been_born(work, file.person_id, facts.effective_on)
    if facts.to_state is Coverage.COVERED:
        transfers.refuse_unanswered(work.db, file.file_id)
    other_office = as_listed(work, Catalogue.OTHER_OFFICE, facts.other_office)
    change = life.Change(facts.to_state, other_office, facts.version)
    event_id = life.record_coverage(work.db, file.file_id, change, told)
    if facts.to_state is Coverage.COVERED and not told.reason:
        transfers.refuse_against_origin(work.db, file.file_id)
    leaves = ends_help(facts.to_state)
    ended = end_with_file(work, file.file_id, event_id, told) if leaves else Ended()
    if facts.to_state is Coverage.TRANSFERRED:
        transfers.send(work.db, file.file_id, other_office, event_id, told)
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    waits = left_open(work.db, file.file_id) if facts.to_state in ENDED else {}
    gone = ended.pension, ended.queues, waits, ended.allowances, ended.promises, ended.struck
    return CoverageRecorded(file.file_no, facts.to_state, event_id, *gone)


@command("casework.save_view", permission=Permission.EDIT_FILES, touches={Kind.VIEW})
def save_view(work: Work, facts: SaveView) -> SavedView:
    """Keep a named filter.

    RuleError `view_needs_name`, `view_exists`, `view_not_found`, `view_of_another`, `stale_row`.
    """
    name = unify(facts.name)
    if not name:
        raise RuleError("view_needs_name")
    _own_view(work, facts.id or kept_views.of_name(work.db, name))
    chosen = json.dumps(to_json(facts.filter), ensure_ascii=False)
    kept = kept_views.KeptView(facts.id, name, chosen, facts.sort, facts.descending, facts.seen)
    view_id, version = kept_views.save(work.db, kept)
    work.about("view", name)
    return SavedView(view_id, name, facts.filter, facts.sort, facts.descending, version=version)


def _own_view(work: Work, view_id: int) -> None:
    """RuleError `view_of_another` unless it is one's own: head and admin change every view."""
    maker = kept_views.maker(work.db, view_id)
    if maker not in {"", work.user.name} and not work.user.roles & {Role.ADMIN, Role.HEAD}:
        raise RuleError("view_of_another", by=maker)


@command("casework.delete_view", permission=Permission.EDIT_FILES, touches={Kind.VIEW})
def delete_view(work: Work, facts: DeleteView) -> ViewDeleted:
    """Forget a saved view; RuleError `view_not_found`, `view_of_another`, `stale_row`."""
    _own_view(work, facts.id)
    kept_views.delete(work.db, facts.id, facts.seen)
    work.about("view", facts.id)
    return ViewDeleted(facts.id)
