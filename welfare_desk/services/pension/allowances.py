# SPDX-License-Identifier: Apache-2.0
"""Use cases of the allowances: granted where their needs are met, suspended, resumed, cut, redirected."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.identity import sheba as read_sheba
from welfare_desk.domain.pension import ChangeTerms, PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import (
    QUEUES,
    SAID_BY_CLERK,
    AllowanceKind,
    AllowanceRow,
    Condition,
    Need,
    check_birth,
    check_eligible,
    conditions,
    may_draw,
)
from welfare_desk.services.casework.lived import had_been_born
from welfare_desk.services.casework.stamps import stamp_of_life
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.pension.beside_quota import may_grant_beside_quota
from welfare_desk.services.pension.eligibility import limits_on
from welfare_desk.services.pension.late import covered_ever_since, waited_on_no_day_since
from welfare_desk.storage import waiting
from welfare_desk.storage.casework import life, listing, people
from welfare_desk.storage.pension import allowance_facts, allowances
from welfare_desk.storage.pension.allowances import Drawing


@dataclass(frozen=True)
class DrawnBy:
    """Who draws an allowance; without a person the client, without a SHEBA into the household's account."""

    person_id: int | None = None
    sheba: str = ""


@dataclass(frozen=True)
class ChangeAllowance:
    """A dated change of an allowance of a file; `version` is the file's row as the clerk saw it.

    To begin one: `confirmed` needs were seen by a clerk, and `despite` needs that are missing headquarters
    grants it by letter. `drawn_by` None leaves who draws as it is. The last three are `ChangeTerms`.
    """

    file_no: str
    kind: AllowanceKind
    to_state: PensionState
    effective_on: date
    reason: str = ""
    letter_no: str = ""
    version: int | None = None
    reason_code: SuspensionReason | None = None
    from_month: JalaliMonth | None = None
    arrears: bool | None = None
    confirmed: tuple[Need, ...] = ()
    despite: tuple[Need, ...] = ()
    drawn_by: DrawnBy | None = None
    born_together: int | None = None


@dataclass(frozen=True)
class RedirectAllowance:
    """Somebody else draws an allowance from now on; `version` is the file's row as the clerk saw it."""

    file_no: str
    kind: AllowanceKind
    drawn_by: DrawnBy
    reason: str = ""
    version: int | None = None


@dataclass(frozen=True)
class AllowanceChanged:
    """The allowance as it stands now; `event_id` 0 where only who draws it has changed."""

    file_no: str
    kind: AllowanceKind
    allowance_id: int
    state: PensionState
    event_id: int = 0


@dataclass(frozen=True)
class AllowancesOf:
    """The allowances of one file."""

    file_no: str


@dataclass(frozen=True)
class Eligibility:
    """Whether a file may draw an allowance on a day (None: today)."""

    file_no: str
    kind: AllowanceKind
    on: date | None = None
    born_together: int | None = None


@dataclass(frozen=True)
class ListAllowances:
    """The office's allowances, of one kind and state where they are named."""

    kind: AllowanceKind | None = None
    state: PensionState | None = None
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class AllowancePage:
    """One page of allowances, how many there are in all, and how many by kind and state."""

    rows: tuple[AllowanceRow, ...]
    total: int
    counts: dict[str, dict[str, int]] = field(default_factory=dict)


@command(
    "pension.change_allowance",
    permission=Permission.EDIT_PENSION,
    touches={Kind.PENSION, Kind.QUEUE, Kind.FILE},
)
def change_allowance(work: Work, facts: ChangeAllowance) -> AllowanceChanged:
    """Grant, suspend, resume or cut an allowance; one granted beside the quotas leaves the queue for it.

    RuleError `waits_for_quota`, `held_in_queue`, `not_eligible` (needs), `pension_change_not_allowed`,
    `not_covered`, `household_has_allowance`, `bad_fields` with what the change does not say, `before_birth`,
    `stale_row`.
    """
    file = people.find_file(work.db, facts.file_no)
    told = stamp_of_life(work, facts.effective_on, facts.reason, facts.letter_no)
    had_been_born(work, file.person_id, facts.effective_on)
    life.touch(work.db, file.file_id, facts.version)
    kept = allowances.find(work.db, file.file_id, facts.kind)
    begins = facts.to_state is PensionState.ON_PENSION and (kept is None or kept.state is PensionState.CUT)
    if facts.to_state is PensionState.ON_PENSION:
        covered_ever_since(work, file.file_id, facts.effective_on)
    if begins:
        check_birth(facts.kind, facts.born_together)
        _check_said(facts.confirmed)
        asked = Eligibility(facts.file_no, facts.kind, facts.effective_on, facts.born_together)
        found = _conditions(work, file.file_id, asked, facts.confirmed)
        check_eligible(found, despite=facts.despite, reason=told.reason, letter_no=told.letter_no)
    queue = QUEUES.get(facts.kind, "") if begins else ""
    beside_quota = bool(queue) and waiting.is_waiting(work.db, file.file_id, queue)
    if beside_quota:
        may_grant_beside_quota(work, facts.file_no, letter_no=told.letter_no, reason=told.reason)
    elif queue:
        waited_on_no_day_since(work, file.file_id, queue, facts.effective_on)
    drawing = _drawing(work, file, kept, facts.drawn_by)
    if begins:
        drawing = Drawing(drawing.drawer_id, drawing.sheba, facts.born_together)
    terms = ChangeTerms(facts.reason_code, facts.from_month, facts.arrears)
    allowance_id, event_id = allowances.change(
        work.db, file, facts.kind, facts.to_state, drawing, terms, told
    )
    if beside_quota:
        waiting.leave_admitted(work.db, file.file_id, queue, told)
        listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    return AllowanceChanged(file.file_no, facts.kind, allowance_id, facts.to_state, event_id)


@command("pension.redirect_allowance", permission=Permission.EDIT_PENSION, touches={Kind.PENSION, Kind.FILE})
def redirect_allowance(work: Work, facts: RedirectAllowance) -> AllowanceChanged:
    """Let somebody else draw an allowance, or pay it into another account.

    RuleError `allowance_not_drawn` where the file draws none of this kind, `may_not_draw`, `bad_fields`,
    `stale_row`.
    """
    file = people.find_file(work.db, facts.file_no)
    life.touch(work.db, file.file_id, facts.version)
    work.because(facts.reason)
    kept = allowances.find(work.db, file.file_id, facts.kind)
    if kept is None or kept.state is PensionState.CUT:
        raise RuleError("allowance_not_drawn", kind=facts.kind.value)
    allowances.redirect(work.db, kept.id, _drawing(work, file, kept, facts.drawn_by))
    work.about("file", file.file_no)
    return AllowanceChanged(file.file_no, facts.kind, kept.id, kept.state)


def _drawing(work: Work, file: people.FileIds, kept: allowances.Kept | None, by: DrawnBy | None) -> Drawing:
    """Who draws it now: as it was, or as the clerk says. RuleError `may_not_draw`, `bad_fields`."""
    if by is None:
        return Drawing(file.person_id) if kept is None else kept.drawing
    drawer = file.person_id if by.person_id is None else by.person_id
    members, guardian = allowance_facts.around(work.db.raw, file.file_id)
    if not may_draw(drawer, person_id=file.person_id, guardian_id=guardian, members=members):
        raise RuleError("may_not_draw")
    account = None
    if by.sheba.strip():
        try:
            account = read_sheba(by.sheba)
        except RuleError as wrong:
            reason = str(wrong.facts.get("reason") or "")
            raise refused([Problem("sheba", wrong.code, reason)]) from None
    return Drawing(drawer, account, None if kept is None else kept.drawing.born_together)


def _check_said(confirmed: tuple[Need, ...]) -> None:
    """A clerk says nothing of what the file itself proves: RuleError `bad_fields`."""
    if not set(confirmed) <= SAID_BY_CLERK:
        raise refused([Problem("confirmed", "told_by_the_file")])


def _conditions(
    source: Work | Look, file_id: int, asked: Eligibility, confirmed: tuple[Need, ...] = ()
) -> tuple[Condition, ...]:
    raw, on = source.db.raw, asked.on or source.today
    limits = limits_on(raw, on)
    facts = allowance_facts.facts_of(raw, file_id)
    return conditions(
        asked.kind, facts, limits, on=on, born_together=asked.born_together, confirmed=confirmed
    )


@question("pension.allowances_of", permission=Permission.VIEW_FILES)
def allowances_of(look: Look, facts: AllowancesOf) -> tuple[AllowanceRow, ...]:
    """Every allowance that a file has or had, the live ones first."""
    return allowance_facts.of_file(look.db.raw, facts.file_no)


@question("pension.eligibility", permission=Permission.VIEW_FILES)
def eligibility(look: Look, facts: Eligibility) -> tuple[Condition, ...]:
    """What an allowance asks for and how it stands; RuleError `file_not_found`."""
    row = look.db.raw.execute("SELECT id FROM case_file WHERE file_no = ?", (facts.file_no,)).fetchone()
    if row is None:
        raise RuleError("file_not_found", key=facts.file_no)
    return _conditions(look, row[0], facts)


@question("pension.allowances", permission=Permission.VIEW_FILES)
def list_allowances(look: Look, facts: ListAllowances) -> AllowancePage:
    """The office's allowances by kind and file number."""
    raw = look.db.raw
    rows, total = allowance_facts.page(raw, facts.kind, facts.state, offset=facts.offset, limit=facts.limit)
    return AllowancePage(rows, total, allowance_facts.counts(raw))
