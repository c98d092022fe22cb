# SPDX-License-Identifier: Apache-2.0
"""Many papers in one PDF: logged at once, drawn part by part, and gone on with where it stopped.

All printings of a batch are logged in one transaction, so that each has at most one original however often
its drawing is stopped, killed or out of room on the disk. What is drawn lies in parts beside the file, each
written whole or not at all; going on takes the parts there are, draws the others and joins them. Parts whose
papers became void meanwhile are drawn anew, for their names say what they show.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from pathlib import Path

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import ANY_DAY, PATH, UNCOUNTED
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import STORE_KINDS, PaperKind, Seal
from welfare_desk.domain.sheet import Sheet
from welfare_desk.outside import (
    drop_folder,
    file_place,
    folder_beside,
    kept_folder,
    must_take,
    replacing,
    write,
)
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.services.numbered import check_handler, drawn, form_of, thawed
from welfare_desk.services.paper_marks import marks_of
from welfare_desk.storage import paper_batches as kept
from welfare_desk.storage.papers import Printing, StoredPaper
from welfare_desk.storage.papers import originals as first_printings
from welfare_desk.storage.trouble import told
from welfare_desk.storage.uow import Reader

AT_ONCE = 100
"""Papers of one part: what is drawn again at most after a power cut."""


@dataclass(frozen=True)
class PrintMany:
    """The papers of a day (of one kind, or all), or those of chosen numbers (``certificate:1404/000012``)."""

    target: str = field(metadata=PATH)
    numbers: tuple[str, ...] = field(default=(), metadata=UNCOUNTED)
    day: date | None = field(default=None, metadata=ANY_DAY)
    kind: PaperKind | None = None
    sheet: Sheet | None = None
    """None: the usual one of each kind."""


@dataclass(frozen=True)
class ResumeBatch:
    """A batch of one's own whose file is not whole yet, and where it is to stand. Its sheet stays."""

    batch: int
    target: str = field(metadata=PATH)


@dataclass(frozen=True)
class EndBatch:
    """A batch whose file is whole, or is wanted no more."""

    batch: int


@dataclass(frozen=True)
class MyBatches:
    """The batches of who asks that have not ended."""


@dataclass(frozen=True)
class BatchPrinted:
    """The batch that is on record, its papers, and how many of them are printed for the first time."""

    batch: int
    papers: int
    originals: int


@dataclass(frozen=True)
class BatchWaiting:
    """A batch that was begun and has not ended; without a day its numbers were chosen."""

    id: int
    begun_at: datetime
    papers: int
    day: date | None = None
    kind: PaperKind | None = None


@dataclass(frozen=True)
class BatchesWaiting:
    """The last one first."""

    batches: tuple[BatchWaiting, ...]


def _must_take(desk: Desk, facts: PrintMany | ResumeBatch) -> str:
    if facts.target.strip() == "-":
        # Thousands of papers grow beside their place, which standard output has not.
        raise RuleError("bad_target", reason="output", name="-")
    must_take(facts.target, desk.store.directory)  # nothing is logged for papers that nobody gets
    return str(file_place(facts.target, desk.store.directory))


def _wanted(work: Work, facts: PrintMany) -> list[int]:
    if facts.day is not None and facts.numbers:
        raise RuleError("day_or_numbers", date=facts.day.isoformat(), count=len(facts.numbers))
    if facts.day is not None:
        papers = kept.papers_of_day(work.db.raw, facts.day, _kinds(work, facts.kind))
        if not papers:
            raise RuleError("no_papers_of_day", date=facts.day.isoformat())
        return papers
    numbers = list(dict.fromkeys(map(_number, facts.numbers)))
    if not numbers:
        raise RuleError("nothing_to_print")
    for number in numbers:
        check_handler(work.user, PaperKind(number.kind))
    found = kept.papers_of_numbers(work.db.raw, [(one.kind, one.year, one.number) for one in numbers])
    for number, paper in zip(numbers, found, strict=True):
        if paper is None:
            raise RuleError("paper_not_found", number=str(number))
    return [paper for paper in found if paper is not None]


def _kinds(work: Work, kind: PaperKind | None) -> list[str]:
    """Which kinds of a day are printed, none for all; who keeps the store prints the store's alone."""
    if kind is not None:
        check_handler(work.user, kind)
        return [kind.value]
    return [] if work.user.may(Permission.EDIT_FILES) else sorted(one.value for one in STORE_KINDS)


def _number(typed: str) -> PaperNumber:
    kind, _, number = typed.rpartition(":")
    if kind not in list(PaperKind):
        raise RuleError("bad_paper_number", reason="kind")
    return PaperNumber.parse(kind, number)


def _deliver(desk: Desk, _prepared: object, facts: PrintMany | ResumeBatch, answer: BatchPrinted) -> None:
    try:
        with told(), contextlib.closing(Reader(desk.store)) as reader:
            sheet = kept.batch_of(reader.connection, answer.batch).drawn_on
            _Drawing(desk, reader, answer, facts.target, sheet).run()
    except StorageError as error:
        # Trouble with a file names it. Any other is of the database, which has the batch: the same key draws.
        error.outcome_unknown = "name" not in error.facts
        raise


@command(
    "papers.print_many",
    permission=Permission.PRINT_PAPERS,
    touches={Kind.PAPER},
    prepare=_must_take,
    deliver=_deliver,
)
def print_many(work: Work, facts: PrintMany) -> BatchPrinted:
    """Log that all these papers are printed, then draw them into one PDF.

    RuleError `no_papers_of_day`, `nothing_to_print`, `paper_not_found`, `bad_paper_number`,
    `day_or_numbers` (both are named).
    """
    papers = _wanted(work, facts)
    kind = None if facts.day is None or facts.kind is None else facts.kind.value
    batch, originals = kept.begin(
        work.db,
        papers,
        work.wall or work.now,
        work.user,
        day=facts.day,
        kind=kind,
        sheet=facts.sheet,
        place=work.prepared,
    )
    work.about("paper_batch", batch)
    return BatchPrinted(batch, len(papers), originals)


@command(
    "papers.resume_batch",
    permission=Permission.PRINT_PAPERS,
    touches={Kind.PAPER},
    prepare=_must_take,
    deliver=_deliver,
)
def resume_batch(work: Work, facts: ResumeBatch) -> BatchPrinted:
    """Go on with a batch under its first printings.

    RuleError `batch_not_found`, `batch_of_another`, `batch_ended`.
    """
    batch = _mine(work, facts.batch)
    work.about("paper_batch", batch.id)
    kept.move(work.db, batch, work.prepared)
    return BatchPrinted(batch.id, batch.papers, kept.originals(work.db.connection, batch.id))


def _where(desk: Desk, facts: EndBatch) -> Path:
    """Read before the batch ends: once that is on record nothing is left that could fail to be read."""
    with told(), contextlib.closing(Reader(desk.store)) as reader:
        return Path(kept.batch_of(reader.connection, facts.batch).place)


def _tidy(desk: Desk, place: Path, facts: EndBatch, _answer: None) -> None:
    drop_folder(folder_beside(place, _parts(desk, facts.batch)))


def _parts(desk: Desk, batch: int) -> str:
    """The name of the folder in which the parts of a batch lie beside its file."""
    return f"batch-{sha256_hex(str(desk.store.directory).encode())[:8]}-{batch}"


@command(
    "papers.end_batch",
    permission=Permission.PRINT_PAPERS,
    touches={Kind.PAPER},
    prepare=_where,
    deliver=_tidy,
)
def end_batch(work: Work, facts: EndBatch) -> None:
    """Its file is whole, or is wanted no more: its papers are drawn as originals no further time.

    RuleError `batch_not_found`, `batch_of_another`, `batch_ended`.
    """
    batch = _mine(work, facts.batch)
    work.about("paper_batch", batch.id)
    kept.finish(work.db, batch, work.wall or work.now)


@question("papers.batches", permission=Permission.PRINT_PAPERS)
def my_batches(look: Look, _facts: MyBatches) -> BatchesWaiting:
    """One's own batches that were begun and have not ended."""
    found = kept.unfinished(look.db.connection, look.user.name)
    return BatchesWaiting(
        tuple(
            BatchWaiting(
                one.id,
                one.made_at.astimezone(IRAN),
                one.papers,
                one.day,
                None if one.kind is None else PaperKind(one.kind),
            )
            for one in found
        )
    )


def _mine(work: Work, number: int) -> kept.Batch:
    batch = kept.batch_of(work.db.connection, number)
    if batch.user != work.user.name:
        raise RuleError("batch_of_another", batch=number, by=batch.made_by)
    if batch.done_at is not None:
        raise RuleError("batch_ended", batch=number)
    return batch


Taken = tuple[StoredPaper, Printing]


class _Drawing:
    """One batch on its way into its file."""

    def __init__(
        self, desk: Desk, reader: Reader, batch: BatchPrinted, target: str, sheet: Sheet | None
    ) -> None:
        self._desk, self._reader, self._batch, self._sheet = desk, reader, batch, sheet
        self._place = file_place(target, desk.store.directory)
        self._total = batch.papers + -(-batch.papers // AT_ONCE)  # papers drawn, then parts joined
        self._done = 0

    def run(self) -> None:
        """Draw what is not drawn yet, join all, and take the parts away."""
        from welfare_desk.documents.joining import join_files

        folder = kept_folder(self._place, _parts(self._desk, self._batch.batch))
        parts = [self._part(folder, first) for first in range(0, self._batch.papers, AT_ONCE)]
        with replacing(self._place, self._desk.store.directory) as file:
            join_files(parts, file, lambda done, _: self._tell(self._batch.papers + done))
        drop_folder(folder)

    def _part(self, folder: Path, first: int) -> Path:
        taken = kept.part(self._reader.connection, self._batch.batch, first, AT_ONCE)
        shows = [f"{paper.id}/{printing.copy}/{paper.state}/{paper.replaced_by}" for paper, printing in taken]
        shows.append(str(self._sheet))
        path = folder / f"{first:06d}-{sha256_hex(' '.join(shows).encode())[:16]}.pdf"
        if not path.exists():
            pdf = self._drawn(taken)
            try:
                write(path, pdf)
            except StorageError as error:  # the clerk knows the file by the name that was chosen
                error.facts["name"] = self._place.name
                raise
        self._tell(first + len(taken))
        return path

    def _drawn(self, taken: Sequence[Taken]) -> bytes:
        from welfare_desk.documents.joining import joined

        others = {paper.replaced_by for paper, _ in taken if paper.replaced_by is not None}
        numbers = kept.numbers_by_id(self._reader.connection, sorted(others)) if others else {}
        originals = first_printings(self._reader.connection, [paper.id for paper, _ in taken])
        made = []
        for _, group in groupby(taken, key=lambda one: one[0].kind):
            papers = list(group)
            form = form_of(papers[0][0])
            marked = [
                (
                    paper,
                    marks_of(paper, printing, originals[paper.id], numbers.get(paper.replaced_by or 0, "")),
                )
                for paper, printing in papers
            ]
            if form.together is not None:
                thaw: list[tuple[object, Seal]] = [thawed(form, paper, marks) for paper, marks in marked]
                made.append(form.together(thaw, self._one_more, self._sheet))
                self._done += len(thaw)
            else:
                for paper, marks in marked:
                    made.append(drawn(paper, marks, None, self._sheet))
                    self._tell(self._done + 1)
        return joined(made)

    def _one_more(self, done: int, _total: int) -> None:
        self._desk.progress(min(self._done + done, self._total), self._total)

    def _tell(self, done: int) -> None:
        self._done = done
        self._desk.progress(done, self._total)
