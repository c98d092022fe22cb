# SPDX-License-Identifier: Apache-2.0
"""The sample office: any number of made-up files, the same for the same seed, standing at 1404/07/30."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import from_jalali, to_jalali
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.door import Kind, Progress, Work, command
from welfare_desk.services.rehearsal import shape
from welfare_desk.services.rehearsal.accounts import add_accounts
from welfare_desk.services.rehearsal.commission import add_commission
from welfare_desk.services.rehearsal.desk import fill_desk
from welfare_desk.services.rehearsal.documents import lay_documents
from welfare_desk.services.rehearsal.letterhead import letter_paper
from welfare_desk.services.rehearsal.reception import furnish
from welfare_desk.services.rehearsal.rows import RowWriter, Slice
from welfare_desk.services.rehearsal.store import fill_store
from welfare_desk.services.rehearsal.twice import enter_twice
from welfare_desk.services.session import Session
from welfare_desk.storage.casework import life
from welfare_desk.storage.casework.bulk import count_files

STANDS_AT = from_jalali(1404, 7, 30)
"""The day on which the sample office stands; nothing in it is later."""

MOST = 1_000_000
LARGEST_SLICE = 40_000
"""Files of one transaction, so that the trail of its rows fits in an office PC's memory."""

_FEWEST_YEARS = 10
_MOST_IN_A_YEAR = 85_000
_BATCH = 2_000


@dataclass(frozen=True)
class FillOffice:
    """A slice of `files` made-up files: `count` of them from the `first` on; 0 is all that are left."""

    files: int = 8_000
    seed: int = 1
    first: int = 0
    count: int = 0


@dataclass(frozen=True)
class Filled:
    """How many files the office has now, and how many of the slice wait for a pension or draw one."""

    files: int
    on_pension: int
    in_queue: int


@command(
    "rehearsal.fill",
    permission=Permission.MANAGE_OFFICE,
    touches={
        Kind.FILE,
        Kind.PERSON,
        Kind.QUEUE,
        Kind.PENSION,
        Kind.VISIT,
        Kind.CENTRE,
        Kind.STOCK,
        Kind.EQUIPMENT,
        Kind.PAPER,
    },
)
def fill(work: Work, facts: FillOffice) -> Filled:
    """Make one slice of a sample office. RuleError `office_not_empty`, `bad_sample_size`."""
    count = facts.count or facts.files - facts.first
    if not 0 < count <= facts.files - facts.first or facts.first < 0 or facts.files > MOST:
        raise RuleError("bad_sample_size", most=MOST)
    present = count_files(work.db)
    if present < facts.first or (present and not facts.first):
        raise RuleError("office_not_empty")
    opened = _opening_days(facts.files)
    writer = RowWriter(work, Slice(facts.seed, facts.first, count, STANDS_AT, facts.files))
    numbers: Counter[int] = Counter()
    for done in range(1, count + 1):
        asked_on = opened(facts.first + done - 1)
        year = to_jalali(asked_on)[0]
        if not numbers[year]:
            numbers[year] = int(life.free_file_no(work.db, year).partition("-")[2]) - 1
        numbers[year] += 1
        writer.file(asked_on, f"{year}-{numbers[year]:05d}")
        if done % _BATCH == 0:
            writer.write()
            work.progress(done, count)
    writer.write(last=True)
    if not facts.first:
        add_accounts(work, STANDS_AT)
        letter_paper(work)
    if facts.first + count == facts.files:
        enter_twice(work, facts.files, STANDS_AT)
        fill_desk(work, facts.seed, STANDS_AT)
        lay_documents(work, facts.seed, STANDS_AT)
        furnish(work, facts.seed, count, STANDS_AT)
        add_commission(work, STANDS_AT, facts.seed)
        fill_store(work, facts.seed, facts.files, STANDS_AT)
    work.progress(count, count)
    work.about("sample", facts.files)
    pensions = shape.slice_of(facts.first, count, shape.PENSIONS)
    on_pension, in_queue = pensions.values()
    return Filled(facts.first + count, on_pension, in_queue)


def _opening_days(files: int) -> Callable[[int], date]:
    """The day on which the file at a place of the office was asked for: rising over the years."""
    years = max(_FEWEST_YEARS, -(-files // _MOST_IN_A_YEAR))
    end = STANDS_AT - timedelta(days=3)
    year, month, day = to_jalali(end)
    start = from_jalali(year - years, month, min(day, 29))
    days = (end - start).days
    return lambda place: start + timedelta(days=days * place // files)


@dataclass(frozen=True)
class _Watcher:
    """Tells of one slice as a part of the whole."""

    progress: Progress
    before: int
    files: int

    def __call__(self, done: int, total: int) -> bool:
        return self.progress(self.before + done, max(self.files, total))


def slices(files: int) -> Iterator[tuple[int, int]]:
    """Where the slices of an office begin, and how many files each has."""
    for first in range(0, files, LARGEST_SLICE):
        yield first, min(LARGEST_SLICE, files - first)


def make_office_data(session: Session, files: int, seed: int = 1, progress: Progress | None = None) -> Filled:
    """Fill an empty office slice by slice; stops between files when `progress` says so."""
    on_pension = in_queue = 0
    for first, count in slices(files):
        watcher = None if progress is None else _Watcher(progress, first, files)
        filled = session.do(fill, FillOffice(files, seed, first, count), progress=watcher)
        on_pension += filled.on_pension
        in_queue += filled.in_queue
    return Filled(files, on_pension, in_queue)
