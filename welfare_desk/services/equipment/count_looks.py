# SPDX-License-Identifier: Apache-2.0
"""Looking at stock counts, and the empty sheet that is counted on.

The empty sheet has no number: nothing is certified by it. It tells no balance either, so that whoever counts
does not count what is expected. Its printing is logged, and its ticket is what the drawing asks for.
"""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.equipment.items import Item, ItemGroup
from welfare_desk.domain.equipment.stock import sheet_order
from welfare_desk.domain.equipment.store_papers import CountLine, CountSheet
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.store import CountedLine, KeptCount
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.equipment.happened import store_signers
from welfare_desk.services.numbered import stamp_at
from welfare_desk.services.sightings import Ticket, logged, note
from welfare_desk.storage.equipment import counts, items

_NOTHING_TOUCHED: set[Kind] = set()


@dataclass(frozen=True)
class ListCounts:
    """A page of counts, the latest first."""

    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class CountPage:
    """Rows of one page, and how many there are in all."""

    rows: tuple[KeptCount, ...]
    total: int


@dataclass(frozen=True)
class AskCount:
    """One count by its id."""

    count: int


@dataclass(frozen=True)
class CountShown:
    """A count with what was counted so far, in the order of counting.

    `uncounted`: items and sizes that the ledger has in the store now and that have no line.
    """

    count: KeptCount
    lines: tuple[CountedLine, ...]
    uncounted: int


@dataclass(frozen=True)
class PrintCountSheet:
    """The empty sheet of a group of items, or of all; retired items are left out."""

    group: ItemGroup | None = None


@dataclass(frozen=True)
class CountSheetPdf:
    """The sheet of a ticket."""

    ticket: int
    group: ItemGroup | None = None


@question("equipment.counts", permission=Permission.VIEW_FILES)
def list_counts(look: Look, facts: ListCounts) -> CountPage:
    """Counts of the store with how many lines each has."""
    return CountPage(*counts.counts(look.db.raw, facts.offset, facts.limit))


@question("equipment.count", permission=Permission.VIEW_FILES)
def show_count(look: Look, facts: AskCount) -> CountShown:
    """A count line by line; RuleError `count_not_found`."""
    count = counts.find(look.db.raw, facts.count)
    lines, uncounted = counts.told_lines(look.db.raw, count.id), counts.uncounted(look.db.raw, count.id)
    return CountShown(count, lines, uncounted)


@command("equipment.print_count_sheet", permission=Permission.EDIT_STORE, touches=_NOTHING_TOUCHED)
def print_count_sheet(work: Work, facts: PrintCountSheet) -> Ticket:
    """Log the printing of an empty sheet; RuleError `nothing_to_print`."""
    rows = len(_sheet(items.items(work.db.connection, retired=False), facts.group))
    if not rows:
        raise RuleError("nothing_to_print")
    work.about("list", "count_sheet")
    return Ticket(note(work, Sighting.PRINTED_LIST, rows=rows), rows)


@question("equipment.count_sheet_pdf", permission=Permission.EDIT_STORE)
def count_sheet_pdf(look: Look, facts: CountSheetPdf) -> bytes:
    """The empty sheet as PDF. RuleError `not_logged`, `nothing_to_print`."""
    from welfare_desk.documents.equipment.stock_count import count_sheet

    lines = _sheet(items.items(look.db.connection, retired=False), facts.group)
    seen = logged(look, facts.ticket, print_count_sheet, PrintCountSheet(facts.group), len(lines))
    stamp = stamp_at(look, seen.at)
    return count_sheet(CountSheet(look.today, lines, signers=store_signers(look)), stamp)


def _sheet(catalogue: tuple[Item, ...], group: ItemGroup | None) -> tuple[CountLine, ...]:
    wanted = [item for item in catalogue if group in (None, item.group)]
    return tuple(
        CountLine(item.code, item.titled(size), item.unit, None, None, item.shelf)
        for item, size in sheet_order(wanted)
    )
