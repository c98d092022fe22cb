# SPDX-License-Identifier: Apache-2.0
"""The import: read and decided first, then written as one change, all or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.client import Client
from welfare_desk.domain.exchange.fields import Field
from welfare_desk.domain.exchange.headings import heading_key
from welfare_desk.domain.exchange.intake import settled_spelling
from welfare_desk.domain.exchange.outcome import Holder, Outcome, Verdict
from welfare_desk.domain.exchange.survey import Sheet, SheetChoice
from welfare_desk.services.casework.categories import join_list
from welfare_desk.services.casework.stamps import in_open_months
from welfare_desk.services.door import Desk, Kind, Work, command
from welfare_desk.services.exchange.facts import Imported, ImportFiles
from welfare_desk.services.exchange.judging import Judged, ReadIn, judged, read_in
from welfare_desk.services.exchange.opened import forget, open_list
from welfare_desk.storage.casework import life, listing
from welfare_desk.storage.casework.tables import NEIGHBOURHOOD, SOCIAL_CATEGORY
from welfare_desk.storage.exchange import batches, changes, holdings, members
from welfare_desk.storage.exchange.writing import STEPS, FileWriter, Place, Stamp, add_places
from welfare_desk.storage.metadata import utc_text
from welfare_desk.storage.uow import Reader

_ALL = 1000
"""Progress is told in thousandths of the whole."""

_FILE, _READ, _JUDGE, _WRITE = (0, 150), (150, 350), (350, 420), (420, _ALL)
REASON = "ورود از فهرست"
"""Why an imported event is there, before the name of the file."""


def _phase(tell: Callable[[int, int], None], span: tuple[int, int]) -> Callable[[int, int], None]:
    """Progress of one part of the work as part of the whole."""
    start, end = span

    def told(done: int, total: int) -> None:
        tell(start + (end - start) * min(done, total) // max(total, 1), _ALL)

    return told


def _prepare(desk: Desk, facts: ImportFiles) -> ReadIn:
    opened = open_list(facts.path, _phase(desk.progress, _FILE))
    if facts.file_sha256 and facts.file_sha256 != opened.sha256:
        raise RuleError("list_changed")
    reader = Reader(desk.store)
    try:
        remembered = batches.remembered(reader.apart)
    finally:
        reader.close()
    tell = _phase(desk.progress, _READ)
    return read_in(opened, remembered, facts.sheets, facts.decisions, desk.today, tell)


@command(
    "exchange.import_files",
    permission=Permission.IMPORT_FILES,
    touches={Kind.FILE, Kind.PERSON, Kind.QUEUE, Kind.PENSION, Kind.IMPORT, Kind.SETTING},
    prepare=_prepare,
)
def import_files(work: Work, facts: ImportFiles) -> Imported:
    """Accepted rows become files, known people are completed, every row is kept with its outcome.

    All of it is of today: RuleError `month_closed` where the clock of the computer was put back into one.
    """
    in_open_months(work, work.today, of="clock")
    read: ReadIn = work.prepared
    tell = _phase(work.progress, _JUDGE)
    result = judged(work.db.raw, read, facts.decisions, overwrite=facts.overwrite, tell=tell)
    new = batches.NewBatch(
        work.now, work.user.name, read.opened.name, read.opened.sha256, read.opened.size,
        _columns_text(read.sheets), facts.overwrite, result.totals,
    )  # fmt: skip
    batch_id = batches.add_batch(work.db, new)
    stamp = Stamp(batch_id, work.today, utc_text(work.now), work.user.name, f"{REASON} «{read.opened.name}»")
    _Writing(work, read, result, stamp).write()
    if facts.remember and facts.sheets:
        batches.remember(work.db, _chosen(read.sheets, facts.sheets), work.now)
    work.about("batch", batch_id)
    work.after(forget)
    work.progress(_ALL, _ALL)
    return Imported(batch_id, result.totals)


@dataclass
class _Ids:
    """Rows that a person of the list became or already was."""

    person_id: int | None = None
    file_id: int | None = None


@dataclass
class _Writing:
    """What one import writes, in the order in which rows refer to each other."""

    work: Work
    read: ReadIn
    result: Judged
    stamp: Stamp
    ids: dict[int, _Ids] = field(default_factory=dict)
    """By the identity of a holder, which lives as long as the verdicts do."""
    done: int = 0

    def write(self) -> None:
        """New files in bulk, then the few that are completed one by one, then the rows as they stood."""
        db = self.work.db
        verdicts = self.result.verdicts
        fresh = [v.holder for v in verdicts if v.is_new and v.holder is not None and v.holder.held is None]
        known = [v for v in verdicts if v.holder is not None and v.holder.held is not None and _writes(v)]
        clients = [holder.client for holder in fresh]
        places = self._places("neighbourhood", NEIGHBOURHOOD, clients, known)
        groups = self._places("category", SOCIAL_CATEGORY, clients, known)
        join_list(self.work, (name for _, name in groups.values()))
        year = to_jalali(self.work.today)[0]
        members_new = [v for v in known if v.is_new]
        claimed = [c.file_no for c in clients] + [v.client.file_no for v in members_new]
        unnumbered = sum(not number for number in claimed)
        numbers = iter(holdings.next_numbers(db.raw, year, [n for n in claimed if n], unnumbered))
        file_nos = [client.file_no or next(numbers) for client in clients]
        writer = FileWriter(db, self.stamp, self._tell)
        people, files = writer.write(clients, file_nos, places, groups)
        for at, holder in enumerate(fresh):
            self.ids[id(holder)] = _Ids(people + at, files + at)
        touched = [self._complete(verdict, numbers, places, groups) for verdict in known]
        listing.refresh(db, [file_id for file_id in touched if file_id is not None])
        # A household's SHEBA and neighbourhood stand in the list beside each of its files.
        homes = {v.holder.held.household_id for v in known if v.holder is not None and v.holder.held}
        listing.refresh_households(db, [home for home in homes if home is not None])
        batches.add_rows(db, self._rows())

    def _tell(self, more: int) -> None:
        self.done += more
        total = len(self.result.verdicts) * (STEPS + 1)
        _phase(self.work.progress, _WRITE)(self.done, total)

    def _places(
        self, attribute: str, table: Any, clients: Sequence[Client], known: Sequence[Verdict]
    ) -> dict[str, Place]:
        """Every place or group of this list by folded key; those that are new join the office's list."""
        kept = holdings.spellings(self.work.db.raw, table.name)
        texts = [getattr(client, attribute) for client in clients]
        texts += [v.changes[attribute][1] for v in known if attribute in v.changes]
        settled = settled_spelling(texts, {key: name for key, (_, name) in kept.items()})
        wanted = {key: name for key, name in settled.items() if key not in kept}
        return {**kept, **add_places(self.work.db, table, wanted)}

    def _complete(
        self, verdict: Verdict, numbers: Iterator[str], places: dict[str, Place], groups: dict[str, Place]
    ) -> int | None:
        """Write what a row adds to somebody the office knows; returns their file."""
        db, holder = self.work.db, verdict.holder
        assert holder is not None
        assert holder.held is not None
        held = holder.held
        if verdict.is_new:
            client = replace(verdict.client, file_no=verdict.client.file_no or next(numbers))
            held.file_id = members.open_for_member(db, held, client, self._life_stamp())
        changes.apply(db, held, verdict.changes, places, groups, self._life_stamp())
        return held.file_id

    def _life_stamp(self) -> life.Stamp:
        work = self.work
        return life.Stamp(
            work.today, work.today, work.now, work.user.name, self.stamp.reason, batch_id=self.stamp.batch_id
        )

    def _rows(self) -> Iterator[tuple[Any, ...]]:
        batch_id = self.stamp.batch_id
        nobody = _Ids()
        for at, (row, verdict) in enumerate(zip(self.read.rows, self.result.verdicts, strict=True)):
            client = verdict.client
            ids = nobody
            if verdict.outcome not in (Outcome.REJECTED, Outcome.AMBIGUOUS) and verdict.holder is not None:
                ids = self._ids(verdict.holder)
            name = f"{client.first_name} {client.last_name}".strip()
            yield (
                batch_id, verdict.sheet, verdict.row, verdict.outcome.value, client.identifier, name,
                batches.cells_text(row.source.cells), batches.problems_text(verdict.problems),
                batches.changes_text(verdict.changes), ids.person_id, ids.file_id,
            )  # fmt: skip
            if at % 2000 == 0:
                self._tell(2000)

    def _ids(self, holder: Holder) -> _Ids:
        if holder.held is not None:
            return _Ids(holder.held.person_id, holder.held.file_id)
        return self.ids[id(holder)]


def _writes(verdict: Verdict) -> bool:
    return verdict.is_new or (verdict.outcome is Outcome.UPDATED and bool(verdict.changes))


def _columns_text(sheets: Sequence[Sheet]) -> str:
    """What each column of each sheet was taken for, to be kept with the batch."""
    listed = [
        {
            "sheet": sheet.table.title,
            "heading_row": sheet.layout.heading_row,
            "used": sheet.use,
            "columns": [
                {"heading": column.heading, "field": column.field.value if column.field else None}
                for column in sheet.layout.columns
            ],
        }
        for sheet in sheets
    ]
    return json.dumps(listed, ensure_ascii=False)


def _chosen(sheets: Sequence[Sheet], choices: Sequence[SheetChoice]) -> dict[str, tuple[str, Field | None]]:
    """What the clerk said of columns with a heading; what we guessed will be guessed again."""
    by_title = {sheet.table.title: sheet for sheet in sheets if sheet.use}
    kept: dict[str, tuple[str, Field | None]] = {}
    for choice in choices:
        sheet = by_title.get(choice.title)
        for index, name in choice.columns.items() if sheet is not None else ():
            assert sheet is not None
            heading = sheet.layout.columns[int(index)].heading
            if heading_key(heading):
                kept[heading_key(heading)] = (heading, Field(name) if name else None)
    return kept
