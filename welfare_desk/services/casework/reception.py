# SPDX-License-Identifier: Apache-2.0
"""The reception desk: somebody comes, is looked at, and is decided upon, each step a dated event."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship
from welfare_desk.domain.casework.desk_order import ReceptionSort
from welfare_desk.domain.casework.entry import LONGEST_TEXT, Problem, read_entry, refused
from welfare_desk.domain.casework.reception import (
    OPEN,
    Condition,
    Reception,
    ReceptionRow,
    ReceptionState,
    Support,
    check_committee,
    check_step,
    check_support,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, unify, unify_lines
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.casework.arrival_day import corrected_day
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.identifying import person_of, person_rules, taken, without_file
from welfare_desk.services.casework.lived import had_been_born
from welfare_desk.services.casework.living import overdue_since
from welfare_desk.services.casework.stamps import stamp
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.office_lists import as_listed, offered, on_list
from welfare_desk.storage.casework import listing, people, reception, requests, transfers
from welfare_desk.storage.casework.member_search import refresh_members
from welfare_desk.storage.casework.tables import NEIGHBOURHOOD, PERSON

LONGEST_WISH = 1000
"""Characters of what somebody needs, in the office's words."""


@dataclass(frozen=True)
class About:
    """What a request at the desk is about; `conditions` are those found to be met."""

    domain: Domain | None = None
    wish: str = ""
    conditions: tuple[Condition, ...] = ()
    support: Support = Support.UNKNOWN
    neighbourhood: str = ""
    origin_office: str = ""
    """The office of the county a client has moved from."""
    own_conditions: tuple[str, ...] = ()
    """Of the office's own list, those found to be met."""


@dataclass(frozen=True)
class Receive:
    """Somebody comes. `fields` are those of a person in `EditPerson`, as typed; a name is enough."""

    fields: dict[str, str]
    received_on: date
    about: About = About()


@dataclass(frozen=True)
class EditReception:
    """Other facts of a request without a file; `fields` are the person's that were changed.

    The versions are those that were shown; `person_version` is needed when a field of the person is among
    them; without `received_on` the day stays.
    """

    reception_id: int
    version: int
    about: About
    fields: dict[str, str] = field(default_factory=dict)
    person_version: int | None = None
    received_on: date | None = None


@dataclass(frozen=True)
class DecideReception:
    """The next step of a request.

    To an expert (`expert`), of a social request before the committee's two levels, to another body (`body`),
    refused (`reason`), kept as a light record (`given`: what was given, or where they were shown the way),
    accepted (a file is opened in `coverage`; who comes from another office opens as an applicant until that
    office has answered; with conditions unmet only for a `reason`). `file_no` is empty for the next free
    number.
    """

    reception_id: int
    version: int
    to_state: ReceptionState
    effective_on: date
    expert: str = ""
    body: str = ""
    reason: str = ""
    letter_no: str = ""
    given: str = ""
    coverage: Coverage = Coverage.APPLICANT
    file_no: str = ""


@dataclass(frozen=True)
class ReceptionKept:
    """The request as it stands now; `file_no` once a file was opened."""

    reception_id: int
    version: int
    state: ReceptionState
    file_no: str = ""


@dataclass(frozen=True)
class ListReceptions:
    """A page of the desk's list; no state shows all, `text` narrows by name or identifier."""

    states: tuple[ReceptionState, ...] = ()
    text: str = ""
    sort: ReceptionSort = ReceptionSort.DAY
    descending: bool = True
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class ReceptionPage:
    """Rows of one page, and how many there are in all."""

    rows: tuple[ReceptionRow, ...]
    total: int


@dataclass(frozen=True)
class AskDesk:
    """What waits at the desk."""


@dataclass(frozen=True)
class DeskCounts:
    """Requests at the desk by state, open requests of files, and answers that other offices owe.

    `overdue_transfers` of them are owed for longer than the office's rule says.
    """

    by_state: dict[str, int]
    open_requests: int
    unanswered_transfers: int
    overdue_transfers: int


@dataclass(frozen=True)
class ShowReception:
    """One request by its id."""

    reception_id: int


@command("casework.receive", permission=Permission.EDIT_FILES, touches={Kind.RECEPTION, Kind.PERSON})
def receive(work: Work, facts: Receive) -> ReceptionKept:
    """Keep who came and what for.

    RuleError `bad_fields` with every bad field, `person_has_file`, `person_known_otherwise`,
    `reception_open_already`, `condition_unknown`, `date_in_future`, `before_birth`.
    """
    entry = read_entry(facts.fields, work.today)
    problems = list(entry.problems)
    typed = {problem.field for problem in problems}
    if not entry.values.get("first_name") and "first_name" not in typed:
        problems.append(Problem("first_name", "required"))
    if facts.received_on > work.today:
        problems.append(Problem("received_on", "date_in_future"))
    problems += _about_problems(facts.about)
    known = None if problems else without_file(work, entry.values)
    problems += person_rules(work, known, entry.values, has_file=False)
    if problems:
        raise refused(problems)
    told = stamp(work, facts.received_on, "", "")
    person_id = person_of(work, known, entry.values)
    had_been_born(work, person_id, facts.received_on)
    nothing_else_open(work, person_id)
    reception_id = reception.add(work.db, {"person_id": person_id, **_columns(work, facts.about)}, told)
    work.about("reception", reception_id)
    return ReceptionKept(reception_id, 1, ReceptionState.RECEIVED)


def nothing_else_open(work: Work, person_id: int, but: int = 0) -> None:
    """RuleError `reception_open_already` where a request of theirs waits, beside the one of id `but`."""
    still_open = reception.open_of(work.db, person_id, but)
    if still_open is not None:
        raise RuleError("reception_open_already", reception=still_open)


def waits_again(work: Work, shown: Reception, to_state: ReceptionState) -> None:
    """A decided request that comes back to the desk obeys what a new one obeys.

    RuleError `reception_open_already`, `person_has_file`.
    """
    if shown.state in OPEN or to_state not in OPEN:
        return
    nothing_else_open(work, shown.person_id, shown.id)
    without_file(work, {}, shown.person_id)


def _about_problems(about: About) -> list[Problem]:
    lengths = {"wish": LONGEST_WISH, "neighbourhood": LONGEST_TEXT, "origin_office": LONGEST_TEXT}
    long = [Problem(name, "too_long") for name, most in lengths.items() if len(getattr(about, name)) > most]
    return [*long, *check_support(about.support, about.conditions)]


def _columns(work: Work, about: About, met: tuple[str, ...] = ()) -> dict[str, Any]:
    chosen = [condition.value for condition in Condition if condition in about.conditions]
    chosen += _own_conditions(work, about.own_conditions, met)
    return {
        "domain": about.domain,
        "wish": unify_lines(about.wish),
        "conditions": json.dumps(chosen),
        "support": about.support,
        "neighbourhood_id": people.named(work.db, NEIGHBOURHOOD, about.neighbourhood),
        "origin_office": as_listed(work, Catalogue.OTHER_OFFICE, about.origin_office),
    }


def _own_conditions(work: Work, named: tuple[str, ...], met: tuple[str, ...]) -> list[str]:
    """Names of the office's list, and `met` ones that it asks no more, each once.

    RuleError `condition_unknown`.
    """
    kept = {fold(name): name for name in met}
    found = (kept.get(fold(name)) or on_list(work, Catalogue.RECEPTION_CONDITION, name) for name in named)
    return list(dict.fromkeys(found))


@command("casework.edit_reception", permission=Permission.EDIT_FILES, touches={Kind.RECEPTION, Kind.PERSON})
def edit_reception(work: Work, facts: EditReception) -> ReceptionKept:
    """Correct a request, and the person by the same rules as their file or household.

    RuleError `bad_fields`, `reception_decided`, `committee_of_social`, `condition_unknown`, `stale_row`,
    those of `corrected_day`.
    """
    shown = reception.show(work.db.raw, facts.reception_id)
    people.check_version(work.db, reception.RECEPTION, shown.id, facts.version)
    if shown.state is ReceptionState.ACCEPTED:
        raise RuleError("reception_decided")
    check_committee(shown.state, facts.about.domain)
    _change_person(work, shown.person_id, facts)
    values = _columns(work, facts.about, shown.own_met)
    values["received_on"] = corrected_day(work, shown, facts.received_on)
    reception.change(work.db, shown.id, facts.version, values)
    work.about("reception", shown.id)
    return ReceptionKept(shown.id, reception.show(work.db.raw, shown.id).version, shown.state)


def _change_person(work: Work, person_id: int, facts: EditReception) -> None:
    """The person may have a file or be a member of a household by now: both show and find what is kept."""
    entry = read_entry(facts.fields, work.today)
    problems = [*entry.problems, *_about_problems(facts.about), *taken(work, entry.values, person_id)]
    if "first_name" in entry.values and not entry.values["first_name"]:
        problems.append(Problem("first_name", "required"))
    has_file = people.has_file(work.db, person_id)
    problems += person_rules(work, person_id, entry.values, has_file=has_file)
    if problems:
        raise refused(problems)
    values = people.person_values(entry.values)
    if values and facts.person_version is None:
        raise RuleError("missing_fact", field="person_version")
    if people.change(work.db, PERSON, person_id, facts.person_version or 0, values):
        listing.refresh_person(work.db, person_id)
        refresh_members(work.db, [person_id])


@command(
    "casework.decide_reception",
    permission=Permission.EDIT_FILES,
    touches={Kind.RECEPTION, Kind.FILE, Kind.PERSON},
)
def decide_reception(work: Work, facts: DecideReception) -> ReceptionKept:
    """Move a request on; accepting it opens the file in the same transaction.

    RuleError `reception_step_not_allowed`, `committee_of_social`, `bad_fields` with everything the step
    needs, `before_last_event`, `date_in_future`, `stale_row`, for a file what `register_file` refuses, else
    those of `waits_again`.
    """
    shown = _whole(work, facts.reception_id)
    people.check_version(work.db, reception.RECEPTION, shown.id, facts.version)
    refuses = facts.to_state is ReceptionState.REFUSED
    given = {
        "expert": unify(facts.expert),
        "body": as_listed(work, Catalogue.OTHER_BODY, facts.body),
        "reason": as_listed(work, Catalogue.REFUSAL_REASON if refuses else None, facts.reason),
        "given": unify_lines(facts.given),
        "wish": shown.wish,
        "domain": shown.domain or "",
    }
    check_step(
        shown.state,
        facts.to_state,
        given,
        open_conditions=shown.open_conditions,
        effective_on=facts.effective_on,
        last_event_on=shown.in_force[-1].effective_on,
        today=work.today,
    )
    waits_again(work, shown, facts.to_state)
    told = stamp(work, facts.effective_on, given["reason"], facts.letter_no)
    columns: dict[str, Any] = {
        "decided_on": None if facts.to_state in OPEN else facts.effective_on,
        "reason": told.reason,
        "letter_no": told.letter_no,
    }
    kept = {ReceptionState.WITH_EXPERT: "expert", ReceptionState.SENT_ELSEWHERE: "body"}.get(facts.to_state)
    if kept is not None:
        columns[kept] = given[kept]
    if facts.to_state is ReceptionState.LIGHT:
        columns["given"] = given["given"]
    file_no = ""
    if facts.to_state is ReceptionState.ACCEPTED:
        file_no, columns["file_id"] = _open_file(work, shown, facts)
    reception.step(work.db, shown, facts.to_state, columns, told)
    work.about("reception", shown.id)
    return ReceptionKept(shown.id, shown.version + 1, facts.to_state, file_no)


def _open_file(work: Work, shown: Reception, facts: DecideReception) -> tuple[str, int]:
    """Number and id of the file of an accepted applicant, who may be a member of a household already."""
    assert shown.domain is not None
    fields = {name: text for name, text in shown.fields.items() if text and text != "unknown"}
    home = reception.household_file(work.db, shown.person_id)
    if shown.neighbourhood:
        fields["neighbourhood"] = shown.neighbourhood
    waits = bool(shown.origin_office)
    registered = register_file(
        work,
        RegisterFile(
            fields,
            shown.domain,
            Coverage.APPLICANT if waits else facts.coverage,
            facts.effective_on,
            facts.file_no,
            home,
            Kinship.OTHER if home else Kinship.HEAD,
            reason=facts.reason,
            letter_no=facts.letter_no,
            note=shown.wish,
        ),
    )
    if waits:
        told = stamp(work, facts.effective_on, facts.reason, facts.letter_no)
        transfers.ask_origin(work.db, registered.file_id, shown.origin_office, told)
    return registered.file_no, registered.file_id


@question("casework.receptions", permission=Permission.VIEW_FILES)
def receptions(look: Look, facts: ListReceptions) -> ReceptionPage:
    """One page of the requests at the desk, the newest first unless sorted otherwise."""
    wanted = (facts.states, facts.text, (facts.sort, facts.descending), facts.offset, facts.limit)
    return ReceptionPage(*reception.page(look.db.raw, *wanted))


@question("casework.desk_counts", permission=Permission.VIEW_FILES)
def desk_counts(look: Look, _: AskDesk) -> DeskCounts:
    """What stands in each state, and what waits beside it."""
    raw = look.db.raw
    waiting, overdue = (
        transfers.unanswered(raw, before, 0, 1)[1] for before in (date.max, overdue_since(look))
    )
    return DeskCounts(reception.counts(raw), requests.count_open(raw), waiting, overdue)


@question("casework.show_reception", permission=Permission.VIEW_FILES)
def show_reception(look: Look, facts: ShowReception) -> Reception:
    """One request whole; RuleError `reception_not_found`."""
    return _whole(look, facts.reception_id)


def _whole(source: Work | Look, reception_id: int) -> Reception:
    """The request, and what the office itself asks of everybody at the desk."""
    shown = reception.show(source.db.raw, reception_id)
    return replace(shown, own_asked=offered(source, Catalogue.RECEPTION_CONDITION))
