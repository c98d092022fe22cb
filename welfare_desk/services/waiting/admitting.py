# SPDX-License-Identifier: Apache-2.0
"""Use cases of admission: proposed, decided by the head in one sealed run, looked at and repeated.

A run is not taken back as a whole: each file admitted has its own way back, by an event of its pension or
by joining the queue anew, so that what was decided on a day stays what was decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import sealing
from welfare_desk.domain.waiting.admission import Outcome
from welfare_desk.domain.waiting.policy import Policy, check_policy
from welfare_desk.domain.waiting.proposal import (
    Proposal,
    Repeated,
    RowDiffers,
    RunRows,
    RunTold,
    Shift,
    counted,
)
from welfare_desk.domain.waiting.quota import Quota
from welfare_desk.domain.waiting.sealing import FROZEN, Frozen
from welfare_desk.services.casework.stamps import stamp
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.waiting.beside_list import rate_lacks, since_put, unready
from welfare_desk.services.waiting.deciding import (
    Asked,
    Decided,
    decide,
    everybody,
    letter_meant,
    shifts,
    shown,
)
from welfare_desk.storage.waiting import admitting as admitting_kept
from welfare_desk.storage.waiting import keeping
from welfare_desk.storage.waiting import quotas as quotas_kept
from welfare_desk.storage.waiting import runs as kept
from welfare_desk.storage.waiting import services as services_kept

STAGES = 5
"""Steps that a run tells its progress by."""

_AT = {name: place for place, name in enumerate(FROZEN)}


@dataclass(frozen=True)
class ProposeAdmission:
    """The list under a letter as it would be today; a letter that is not recorded needs places and month.

    `policy` tries another than that in force. `outcome` narrows the rows to those admitted or skipped.
    """

    service: str
    letter_no: str
    letter_on: date | None = None
    places: int | None = None
    from_month: JalaliMonth | None = None
    policy: Policy | None = None
    outcome: Outcome | None = None
    offset: int = 0
    limit: int = 200


@question("waiting.propose", permission=Permission.VIEW_FILES)
def propose(look: Look, facts: ProposeAdmission) -> Proposal:
    """Who would be admitted today, and who would be skipped for what.

    RuleError `unknown_service`, `quota_not_recorded`, `quota_known`, `quota_letter_twice`, `quota_differs`,
    `quota_month_early`, `quota_month_far`, `quota_closed`, `quota_used_up`, `day_before_queue`, `bad_policy`.
    """
    service = services_kept.known_service(look.db.connection, facts.service).code
    asked = Asked(service, facts.letter_no, facts.letter_on, facts.places, facts.from_month)
    meant = letter_meant(look, asked)
    _some_left(meant.left, meant.letter.letter_no)
    who = everybody(look, service)
    today = decided = decide(who, meant.letter, meant.left, asking=look)
    enters: tuple[Shift, ...] = ()
    leaves: tuple[Shift, ...] = ()
    if facts.policy is not None:
        check_policy(facts.policy)
        decided = decide(who, meant.letter, meant.left, facts.policy, look)
        enters, leaves = shifts(look.db.apart, today, decided)
    chosen = [
        (position, row)
        for position, row in enumerate(decided.rows, start=1)
        if row[_AT["outcome"]] != Outcome.BEYOND and facts.outcome in {None, row[_AT["outcome"]]}
    ]
    return Proposal(
        service,
        None if meant.quota is None else meant.quota.id,
        meant.letter.letter_no,
        meant.letter.letter_on,
        meant.letter.from_month,
        meant.letter.conditions,
        meant.letter.places,
        meant.left,
        look.today,
        decided.sealed.terms.policy,
        counted(decided.rows),
        decided.digest(),
        shown(look.db.apart, chosen[facts.offset : facts.offset + facts.limit]),
        len(chosen),
        enters,
        leaves,
        unready(decided),
        rate_lacks(look, service, meant.letter.from_month),
        since_put(look, meant.quota, today),
    )


def _some_left(left: int, letter_no: str) -> None:
    if left < 1:
        raise RuleError("quota_used_up", letter_no=letter_no)


@dataclass(frozen=True)
class Admit:
    """The head's decision under a letter; one that is not recorded yet is recorded with it.

    `seen_digest` is of the proposal that was looked at, `seen` its files in order: where the list is another
    by now nobody is admitted, and who has come and gone is told. Empty skips the comparison.
    """

    service: str
    letter_no: str
    letter_on: date | None = None
    places: int | None = None
    from_month: JalaliMonth | None = None
    seen_digest: str = ""
    seen: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class AdmissionDone:
    """The sealed run."""

    run: int
    quota_id: int
    service: str
    digest: str
    considered: int
    admitted: int
    skipped: int
    left: int


@command("waiting.admit", permission=Permission.APPROVE, touches={Kind.QUEUE, Kind.PENSION, Kind.FILE})
def admit(work: Work, facts: Admit) -> AdmissionDone:
    """Admit as many as the letter still gives, in the order of the queue as of today, and seal the run.

    RuleError `quota_used_up`, `nobody_to_admit`, `proposal_changed` (enters, leaves), `day_before_queue`,
    `quota_not_recorded`, `quota_known`, `quota_letter_twice`, `quota_differs`, `quota_month_early`,
    `quota_month_far`, `quota_closed`, `quota_without_letter`, `unknown_service`, `month_closed`.
    """
    service = services_kept.known_service(work.db.connection, facts.service).code
    asked = Asked(service, facts.letter_no, facts.letter_on, facts.places, facts.from_month)
    meant = letter_meant(work, asked)
    told = stamp(work, work.today, facts.reason, meant.letter.letter_no)
    _some_left(meant.left, meant.letter.letter_no)
    quota_id = quotas_kept.record(work.db, service, meant.letter) if meant.quota is None else meant.quota.id
    used = 0 if meant.quota is None else meant.quota.used
    work.progress(0, STAGES)
    keeping.stand_on(work.db, service, work.today)
    decided = decide(everybody(work, service), meant.letter, meant.left)
    work.progress(1, STAGES)
    _as_seen(facts, decided)
    counts = counted(decided.rows)
    if not counts.admitted:
        raise RuleError("nobody_to_admit", waiting=counts.waiting, skipped=counts.skipped)
    digest = sealing.digest(decided.sealed, decided.rows)
    work.progress(2, STAGES)
    run_id = kept.keep_run(
        work.db,
        kept.NewRun(
            quota_id,
            decided.sealed,
            work.now,
            work.user.name,
            told.reason,
            digest,
            counts.waiting,
            counts.admitted,
            counts.skipped,
        ),
    )
    kept.keep_considered(work.db, _seated(run_id, quota_id, used, decided.rows))
    work.progress(3, STAGES)
    admitted = [
        admitting_kept.Admitted(
            row[_AT["entry_id"]],
            row[_AT["file_id"]],
            row[_AT["household_id"]],
            row[_AT["state"]],
            row[_AT["joined_on"]],
        )
        for row in decided.of(Outcome.ADMITTED)
    ]
    run = admitting_kept.Admission(run_id, service, meant.letter.from_month)
    admitting_kept.admit(work.db, run, admitted, told)
    _answer(work, meant.quota)
    work.progress(4, STAGES)
    work.about("run", run_id)
    work.about("quota", quota_id)
    left = meant.left - counts.admitted
    return AdmissionDone(
        run_id, quota_id, service, digest, counts.waiting, counts.admitted, counts.skipped, left
    )


def _answer(work: Work, quota: Quota | None) -> None:
    """What was put before the head, or sent back by them, is answered by a run."""
    if quota is not None and (quota.submitted_by or quota.returned_by):
        quotas_kept.submit(work.db, quota, None, None)


def _as_seen(facts: Admit, decided: Decided) -> None:
    if not facts.seen_digest or facts.seen_digest == decided.digest():
        return
    now = decided.numbers()
    raise RuleError(
        "proposal_changed",
        enters=[number for number in now if number not in facts.seen] if facts.seen else [],
        leaves=[number for number in facts.seen if number not in set(now)],
    )


def _seated(run_id: int, quota_id: int, used: int, rows: list[Frozen]) -> list[tuple[object, ...]]:
    """Rows as they are kept: those admitted take the next places of the quota."""
    seat = used
    kept_rows: list[tuple[object, ...]] = []
    for position, row in enumerate(rows, start=1):
        if row[_AT["outcome"]] == "admitted":
            seat += 1
            kept_rows.append((run_id, position, *row, quota_id, seat))
        else:
            kept_rows.append((run_id, position, *row, None, None))
    return kept_rows


@dataclass(frozen=True)
class ListRuns:
    """The runs of a service (empty: of all), or under one letter (`quota_id`)."""

    service: str = ""
    quota_id: int = 0


@dataclass(frozen=True)
class Runs:
    """Sealed runs, the newest first."""

    runs: tuple[RunTold, ...]


@question("waiting.runs", permission=Permission.VIEW_FILES)
def runs(look: Look, facts: ListRuns) -> Runs:
    """What has been decided. RuleError `unknown_service`."""
    connection = look.db.connection
    service = services_kept.known_service(connection, facts.service).code if facts.service else ""
    return Runs(tuple(map(_told, kept.runs(connection, service, facts.quota_id))))


def _told(run: kept.KeptRun) -> RunTold:
    letter, terms = run.sealed.letter, run.sealed.terms
    return RunTold(
        run.id,
        run.quota_id,
        terms.service,
        letter.letter_no,
        letter.letter_on,
        letter.places,
        terms.places,
        letter.from_month,
        terms.conditions,
        run.decided_on,
        run.decided_at,
        run.decided_by,
        run.reason,
        terms.policy,
        run.sealed.policy_number,
        run.considered,
        run.admitted,
        run.skipped,
        run.digest,
    )


@dataclass(frozen=True)
class ShowRun:
    """A run with a page of those it admitted or skipped, in the order of the queue."""

    run: int
    outcome: Outcome = Outcome.ADMITTED
    offset: int = 0
    limit: int = 200


@question("waiting.run", permission=Permission.VIEW_FILES)
def show_run(look: Look, facts: ShowRun) -> RunRows:
    """A sealed run, with the names that stand on the files today. RuleError `run_not_found`."""
    run = kept.find_run(look.db.connection, facts.run)
    raw = look.db.apart
    rows = kept.told_rows(raw, run.id, facts.outcome, facts.offset, facts.limit)
    return RunRows(_told(run), shown(raw, rows), kept.told_count(raw, run.id, facts.outcome))


@dataclass(frozen=True)
class Rerun:
    """A run to repeat."""

    run: int


@question("waiting.rerun", permission=Permission.VIEW_FILES)
def rerun(look: Look, facts: Rerun) -> Repeated:
    """Repeat a run from its frozen rows alone; rows that are not what they were are told.

    RuleError `run_not_found`.
    """
    run = kept.find_run(look.db.connection, facts.run)
    raw = look.db.apart
    rows = kept.frozen_rows(raw, run.id)
    look.progress(0, len(rows))
    again = sealing.rerun(run.sealed, rows)
    differs = [RowDiffers(*one) for one in again.differs]
    known = {one.position for one in differs}
    differs += [
        RowDiffers(position, file_no, "", "", "")
        for position, file_no in kept.altered(raw, run.id)
        if position not in known
    ]
    same = again.digest == run.digest and not differs
    return Repeated(
        run.id, again.digest, run.digest, same, tuple(sorted(differs, key=lambda one: one.position))
    )
