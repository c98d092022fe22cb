# SPDX-License-Identifier: Apache-2.0
"""Home visits: planned one by one or many at once, recorded, given up, and records taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import longest
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.casework.visit import (
    LONGEST_REPORT,
    LONGEST_VISITOR,
    VisitKind,
    VisitResult,
    VisitState,
    carries_out,
    check_done,
    check_given_up,
    check_plan,
    check_visit_transition,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.text import unify, unify_lines
from welfare_desk.services.casework.lived import had_been_born, was_alive
from welfare_desk.services.casework.stamps import mistaken
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.casework import people, visits
from welfare_desk.storage.casework.visits import VISIT, VisitIds

_TOUCHED = {Kind.VISIT}


@dataclass(frozen=True)
class PlanVisit:
    """A visit to one file; a file has one plan at a time."""

    file_no: str
    planned_on: date
    visitor: str = ""
    kind: VisitKind = VisitKind.HOME


@dataclass(frozen=True)
class ChangePlan:
    """Another day, visitor or kind for a visit that is planned; `version` is the one shown."""

    visit_id: int
    version: int
    planned_on: date
    visitor: str = ""
    kind: VisitKind = VisitKind.HOME


@dataclass(frozen=True)
class PlanVisits:
    """One day and visitor for many files."""

    file_nos: tuple[str, ...]
    planned_on: date
    visitor: str = ""
    kind: VisitKind = VisitKind.HOME


@dataclass(frozen=True)
class RecordVisit:
    """What came of a visit: of a plan (`visit_id`), of one done before (a correction), or of none (0).

    Without `visit_id` the plan of the file, if it has one of such a kind, is what was carried out.
    """

    file_no: str
    visited_on: date
    result: VisitResult
    visitor: str = ""
    report: str = field(default="", metadata=longest(2 * LONGEST_REPORT))
    kind: VisitKind = VisitKind.HOME
    visit_id: int = 0
    version: int = 0


@dataclass(frozen=True)
class GiveUpVisit:
    """A planned visit that will not take place, and why."""

    visit_id: int
    version: int
    reason: str


@dataclass(frozen=True)
class TakeBackVisit:
    """A mistaken record, which is struck: what had been planned is planned anew."""

    visit_id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class PlanRef:
    """A visit as it was shown."""

    visit_id: int
    version: int


@dataclass(frozen=True)
class UnplanVisits:
    """Plans made by mistake, untouched since."""

    visits: tuple[PlanRef, ...]
    reason: str = ""


@dataclass(frozen=True)
class VisitKept:
    """Where a visit stands now."""

    visit_id: int
    version: int
    file_no: str
    state: VisitState


@dataclass(frozen=True)
class NotPlanned:
    """A file left out of a plan for many, with the code of the refusal and the day planned already."""

    file_no: str
    code: str
    planned_on: date | None = None


@dataclass(frozen=True)
class Planned:
    """The visits planned, and the files left out."""

    visits: tuple[PlanRef, ...]
    left_out: tuple[NotPlanned, ...]


@dataclass(frozen=True)
class Unplanned:
    """How many plans are gone."""

    visits: int


def _short(typed: str, most: int) -> str:
    kept = unify(typed)
    if len(kept) > most:
        raise RuleError("too_long", reason="length", most=most)
    return kept


def _report(typed: str) -> str:
    kept = unify_lines(typed)
    if len(kept) > LONGEST_REPORT:
        raise RuleError("too_long", reason="length", most=LONGEST_REPORT)
    return kept


def _kept(work: Work, visit_id: int) -> VisitKept:
    found = visits.find_visit(work.db, visit_id)
    work.about("file", found.file_no)
    work.about("visit", visit_id)
    return VisitKept(found.visit_id, found.version, found.file_no, found.state)


def _move(work: Work, found: VisitIds, version: int, to_state: VisitState, **values: Any) -> VisitKept:
    """Change a visit within the rules; the version shown is compared before anything is judged."""
    people.change(work.db, VISIT, found.visit_id, version, {"state": to_state, **values})
    return _kept(work, found.visit_id)


def _seen(work: Work, visit_id: int, version: int) -> VisitIds:
    """The visit as the desk saw it; RuleError `visit_not_found`, `stale_row`."""
    found = visits.find_visit(work.db, visit_id)
    if found.version != version:
        people.change(work.db, VISIT, visit_id, version, {"state": found.state})
    return found


def _planned_already(other: VisitIds) -> RuleError:
    day = other.planned_on
    assert day is not None
    return RuleError("visit_planned_already", date=day.isoformat(), shown=format_date(day))


@command("casework.plan_visit", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def plan_visit(work: Work, facts: PlanVisit) -> VisitKept:
    """Plan a visit. RuleError `visit_planned_already`, and those of `check_plan`."""
    file = people.find_file(work.db, parse_file_no(facts.file_no))
    check_plan(facts.planned_on, Coverage(file.coverage), work.today)
    before = visits.open_plan(work.db, file.file_id)
    if before is not None:
        raise _planned_already(before)
    visitor = _short(facts.visitor, LONGEST_VISITOR)
    return _kept(work, visits.plan(work.db, file.file_id, facts.kind, facts.planned_on, visitor))


@command("casework.change_visit_plan", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def change_plan(work: Work, facts: ChangePlan) -> VisitKept:
    """Move a plan to another day, visitor or kind. RuleError `stale_row`, `visit_not_allowed`."""
    found = _seen(work, facts.visit_id, facts.version)
    if found.state is not VisitState.PLANNED:
        raise RuleError("visit_not_allowed", from_state=found.state, to_state=VisitState.PLANNED)
    if facts.planned_on != found.planned_on:
        check_plan(facts.planned_on, found.coverage, work.today)
    return _move(
        work,
        found,
        facts.version,
        VisitState.PLANNED,
        planned_on=facts.planned_on,
        visitor=_short(facts.visitor, LONGEST_VISITOR),
        kind=facts.kind,
    )


@command("casework.plan_visits", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def plan_visits(work: Work, facts: PlanVisits) -> Planned:
    """Plan a visit for each file that can have one; the others are told with their reason.

    RuleError `no_visit_chosen`, `visit_day_past`, `visit_day_too_far`.
    """
    numbers = tuple(dict.fromkeys(parse_file_no(number) for number in facts.file_nos))
    if not numbers:
        raise RuleError("no_visit_chosen")
    check_plan(facts.planned_on, Coverage.COVERED, work.today)
    visitor = _short(facts.visitor, LONGEST_VISITOR)
    known = visits.plannable(work.db, numbers)
    left_out, chosen = [], []
    for number in numbers:
        file = known.get(number)
        if file is None:
            left_out.append(NotPlanned(number, "file_not_found"))
        elif file.planned_on is not None:
            left_out.append(NotPlanned(number, "visit_planned_already", file.planned_on))
        else:
            try:
                check_plan(facts.planned_on, file.coverage, work.today)
            except RuleError as error:
                left_out.append(NotPlanned(number, error.code))
            else:
                chosen.append(file)
    made = visits.add_plans(work.db, [file.file_id for file in chosen], facts.kind, facts.planned_on, visitor)
    for file in chosen:
        work.about("file", file.file_no)
    return Planned(tuple(PlanRef(visit_id, 1) for visit_id in made), tuple(left_out))


@command("casework.record_visit", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def record_visit(work: Work, facts: RecordVisit) -> VisitKept:
    """Record or correct a visit, on its true day also in a closed month (`stamp_of_life`).

    RuleError `date_in_future`, `before_birth`, `after_death` for a client who was met,
    `visit_recorded_already`, `stale_row`.
    """
    file = people.find_file(work.db, parse_file_no(facts.file_no))
    check_done(facts.visited_on, work.today)
    lived = was_alive if facts.result is VisitResult.MET else had_been_born
    lived(work, file.person_id, facts.visited_on)
    values: dict[str, Any] = {
        "kind": facts.kind,
        "visited_on": facts.visited_on,
        "visitor": _short(facts.visitor, LONGEST_VISITOR),
        "result": facts.result,
        "report": _report(facts.report),
        "reason": "",
    }
    found = _recorded(work, file.file_id, facts)
    twin = visits.done_on(work.db, file.file_id, facts.kind, facts.visited_on)
    if twin and (found is None or twin != found.visit_id):
        day = facts.visited_on
        raise RuleError("visit_recorded_already", date=day.isoformat(), shown=format_date(day))
    if found is None:
        values |= {"file_id": file.file_id, "state": VisitState.DONE}
        return _kept(work, work.db.insert(VISIT, values))
    check_visit_transition(found.state, VisitState.DONE)
    return _move(work, found, found.version, VisitState.DONE, **values)


def _recorded(work: Work, file_id: int, facts: RecordVisit) -> VisitIds | None:
    """The visit that a record is about: the one named, else the file's plan where it was that, else none."""
    if not facts.visit_id:
        plan = visits.open_plan(work.db, file_id)
        return plan if plan is not None and carries_out(plan.kind, facts.kind) else None
    found = _seen(work, facts.visit_id, facts.version)
    if found.file_id != file_id:
        raise RuleError("visit_not_found", id=facts.visit_id)
    return found


@command("casework.give_up_visit", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def give_up_visit(work: Work, facts: GiveUpVisit) -> VisitKept:
    """Give a planned visit up. RuleError `visit_needs_reason`, `visit_not_allowed`, `stale_row`."""
    reason = _short(facts.reason, LONGEST_VISITOR)
    check_given_up(reason)
    found = _seen(work, facts.visit_id, facts.version)
    if found.state is VisitState.DONE:
        raise RuleError("visit_not_allowed", from_state=found.state, to_state=VisitState.GIVEN_UP)
    check_visit_transition(found.state, VisitState.GIVEN_UP)
    work.because(reason)
    return _move(work, found, facts.version, VisitState.GIVEN_UP, reason=reason)


@command("casework.take_back_visit", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def take_back_visit(work: Work, facts: TakeBackVisit) -> VisitKept:
    """Strike a mistaken record; what had been planned is planned anew, and is what the answer tells of.

    A file that has ended meanwhile gets no new plan.

    RuleError `bad_fields` without a reason, `visit_not_allowed`, `visit_planned_already`, `stale_row`.
    """
    found = _seen(work, facts.visit_id, facts.version)
    told = mistaken(work, facts.reason)
    if found.state is VisitState.PLANNED:
        raise RuleError("visit_not_allowed", from_state=found.state, to_state=VisitState.PLANNED)
    check_visit_transition(found.state, VisitState.STRUCK)
    plans_anew = found.planned_on is not None and found.coverage not in ENDED
    other = visits.open_plan(work.db, found.file_id) if plans_anew else None
    if other is not None:
        raise _planned_already(other)
    visits.strike(work.db, found.visit_id, facts.version, told)
    kept = _kept(work, found.visit_id)
    if found.planned_on is None or not plans_anew:
        return kept
    return _kept(work, visits.plan(work.db, found.file_id, found.kind, found.planned_on, found.visitor))


@command("casework.unplan_visits", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def unplan_visits(work: Work, facts: UnplanVisits) -> Unplanned:
    """Strike plans untouched since they were made.

    RuleError `bad_fields` without a reason, `stale_row`, `visit_not_allowed`.
    """
    told = mistaken(work, facts.reason)
    for ref in facts.visits:
        found = _seen(work, ref.visit_id, ref.version)
        if found.state is not VisitState.PLANNED:
            raise RuleError("visit_not_allowed", from_state=found.state, to_state=VisitState.PLANNED)
        work.about("file", found.file_no)
        visits.strike(work.db, found.visit_id, ref.version, told)
    return Unplanned(len(facts.visits))
