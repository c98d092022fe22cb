# SPDX-License-Identifier: Apache-2.0
"""Outreach days: a sheet is ticked where there is no computer, and keyed in afterwards by its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.bounds import PLANNED
from welfare_desk.domain.equipment.outreach import OutreachLine, OutreachTold
from welfare_desk.domain.equipment.store_papers import TickLine, TickSheet
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.equipment.happened import StockMoved, happened, told
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.numbered import stamp_at
from welfare_desk.services.sightings import Ticket, logged, note
from welfare_desk.storage.equipment import outreach as kept
from welfare_desk.storage.equipment import promise_lists

MOST_LINES = 2_000
"""Lines of one sheet."""


@dataclass(frozen=True)
class PlanOutreach:
    """A day on which promises are handed out elsewhere; no promise named means all that hold."""

    place: str
    planned_on: date = field(metadata=PLANNED)
    promises: tuple[int, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class OutreachKept:
    """The outreach day and how many lines its sheet has."""

    outreach: int
    lines: int


@dataclass(frozen=True)
class AskOutreach:
    """One outreach day."""

    outreach: int


@dataclass(frozen=True)
class ListOutreach:
    """A page of outreach days."""

    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class OutreachPage:
    """Rows of one page, and how many there are in all."""

    rows: tuple[OutreachTold, ...]
    total: int


@dataclass(frozen=True)
class Outreach:
    """An outreach day with its lines."""

    told: OutreachTold
    lines: tuple[OutreachLine, ...]


@dataclass(frozen=True)
class Ticked:
    """A number of the sheet that was handed out; `collector` where somebody else came.

    What the catalogue lends goes out as the loan that it proposes (`OutreachLine.proposed_due`), until
    `due_on` where that is told; only `for_good` gives it for good.
    """

    number: int
    collector: str = ""
    kinship: str = ""
    due_on: date | None = field(default=None, metadata=PLANNED)
    for_good: bool = False


@dataclass(frozen=True)
class KeyIn:
    """What a sheet says was handed out, and on which day; None: the day that was planned."""

    outreach: int
    ticked: tuple[Ticked, ...]
    handed_on: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class KeyedIn:
    """The vouchers that were made, in the order of the numbers."""

    outreach: int
    vouchers: tuple[StockMoved, ...]


@dataclass(frozen=True)
class TickSheetPdf:
    """The sheet of a ticket."""

    ticket: int
    outreach: int


@command("equipment.plan_outreach", permission=Permission.EDIT_STORE, touches={Kind.EQUIPMENT})
def plan_outreach(work: Work, facts: PlanOutreach) -> OutreachKept:
    """Make the sheet of an outreach day: its promises, numbered by the names of their clients.

    RuleError `bad_fields` (place), `promises_not_open` (promises) that are asked for and do not hold, or
    are none, `nothing_to_print` without a promise that holds, `too_many_lines`.
    """
    place = told(work, "place", facts.place)
    promises = kept.chosen(work.db.raw, facts.promises, work.today)
    lost = sorted(set(facts.promises) - set(promises)) if facts.promises else []
    if lost:
        raise RuleError("promises_not_open", promises=[_named(work, one) for one in lost])
    if not promises:
        raise RuleError("nothing_to_print")
    if len(promises) > MOST_LINES:
        raise RuleError("too_many_lines", most=MOST_LINES)
    row = kept.keep(work.db, place, facts.planned_on, unify(facts.note), work.user.name, promises)
    work.about("outreach", row)
    return OutreachKept(row, len(promises))


def _named(work: Work, promise: int) -> str:
    """Whose promise it is, by which a clerk finds it; its number where there is none."""
    try:
        found = promise_lists.promise(work.db.raw, promise)
    except RuleError:
        return str(promise)
    return f"{found.name} ({found.file_no})"


@question("equipment.outreaches", permission=Permission.VIEW_FILES)
def list_outreach(look: Look, facts: ListOutreach) -> OutreachPage:
    """Outreach days, the latest first."""
    return OutreachPage(*kept.outreaches(look.db.raw, facts.offset, facts.limit))


@question("equipment.outreach", permission=Permission.VIEW_FILES)
def one_outreach(look: Look, facts: AskOutreach) -> Outreach:
    """An outreach day with every line of its sheet; RuleError `outreach_not_found`."""
    return Outreach(kept.find(look.db.raw, facts.outreach), kept.lines(look.db.raw, facts.outreach))


@command(
    "equipment.key_in",
    permission=Permission.EDIT_STORE,
    touches={Kind.STOCK, Kind.EQUIPMENT, Kind.PAPER, Kind.FILE, Kind.QUEUE},
)
def key_in(work: Work, facts: KeyIn) -> KeyedIn:
    """Hand out what was ticked, a voucher for each number, all of it or nothing.

    A promise that ran out after that day is no hindrance while the pieces are there.
    RuleError `outreach_not_found`, `outreach_refused` with every number that cannot be keyed in and the code
    why: one that is not on the sheet (`not_on_sheet`), was keyed in before (`keyed_in_before`), handed out
    before it was promised (`before_promise`), both given for good and lent (`lent_for_good`), and whatever
    `equipment.issue` refuses.
    """
    day = kept.find(work.db.raw, facts.outreach)
    handed_on = happened(work, facts.handed_on or min(day.planned_on, work.today))
    lines = {line.number: line for line in kept.lines(work.db.raw, day.id)}
    made: list[StockMoved] = []
    refused: list[tuple[int, RuleError]] = []
    done_before: set[int] = set()
    for done, tick in enumerate(sorted(facts.ticked, key=lambda one: one.number), start=1):
        try:
            if tick.number in done_before:
                raise RuleError("keyed_in_before")
            done_before.add(tick.number)
            moved = _handed(work, lines, tick, facts, handed_on)
        except RuleError as error:
            refused.append((tick.number, error))
            continue
        kept.keyed(work.db, day.id, tick.number, moved.document)
        made.append(moved)
        work.progress(done, len(facts.ticked))
    if refused:
        raise RuleError(
            "outreach_refused",
            rows=[number for number, _ in refused],
            codes=[error.code for _, error in refused],
            told=[dict(error.facts) for _, error in refused],
        )
    return KeyedIn(day.id, tuple(made))


def _handed(
    work: Work, lines: dict[int, OutreachLine], tick: Ticked, facts: KeyIn, handed_on: date
) -> StockMoved:
    line = lines.get(tick.number)
    if line is None:
        raise RuleError("not_on_sheet")
    if line.document is not None:
        raise RuleError("keyed_in_before")
    if not line.open or handed_on > line.expires_on:
        raise RuleError("allocation_ended")
    if handed_on < line.allocated_on:
        raise RuleError("before_promise", promised=line.allocated_on.isoformat())
    serials = (line.serial,) if line.serial else ()
    row = IssueLine(line.code, line.quantity, line.size, serials, _due(line, tick, handed_on))
    voucher = IssueGoods(line.file_no, (row,), handed_on, tick.collector, tick.kinship, reason=facts.reason)
    return issue(work, voucher)


def _due(line: OutreachLine, tick: Ticked, handed_on: date) -> date | None:
    """The last day of a loan; None for what is given for good."""
    if not tick.for_good:
        return tick.due_on or line.proposed_due(handed_on)
    if tick.due_on is not None:
        raise RuleError("lent_for_good", due=tick.due_on.isoformat())
    return None


@command("equipment.print_ticks", permission=Permission.EDIT_STORE, touches={Kind.SIGHTING})
def print_ticks(work: Work, facts: AskOutreach) -> Ticket:
    """Log the printing of a sheet; RuleError `outreach_not_found`."""
    day = kept.find(work.db.raw, facts.outreach)
    work.about("outreach", day.id)
    return Ticket(note(work, Sighting.PRINTED_LIST, rows=day.lines), day.lines)


@question("equipment.ticks_pdf", permission=Permission.EDIT_STORE)
def ticks_pdf(look: Look, facts: TickSheetPdf) -> bytes:
    """The sheet as PDF; RuleError `not_logged`, `outreach_not_found`."""
    from welfare_desk.documents.equipment.tick_sheet import tick_sheet

    day = kept.find(look.db.apart, facts.outreach)
    lines = kept.lines(look.db.apart, day.id)
    seen = logged(look, facts.ticket, print_ticks, AskOutreach(facts.outreach), len(lines))
    stamp = stamp_at(look, seen.at)
    return tick_sheet(TickSheet(day.place, day.planned_on, _printed(lines)), stamp)


def _printed(lines: Sequence[OutreachLine]) -> tuple[TickLine, ...]:
    return tuple(
        TickLine(
            line.number,
            line.name,
            line.file_no,
            line.identifier,
            f"{line.item}، اندازهٔ {line.size}" if line.size else line.item,
            line.serial,
            line.quantity,
            line.unit,
        )
        for line in lines
    )
