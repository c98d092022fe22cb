# SPDX-License-Identifier: Apache-2.0
"""The place of everybody who waits: one row per open entry, and ranks in constant time.

Rows are derived from facts and policy (`storage.waiting.keeping` writes them); triggers count them in
buckets of three widths and keep every change of a place. A rank is the sum of the widest buckets
before, of the narrower ones within the same wide one, and of the few rows within the same narrowest one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, Text

from welfare_desk.domain.waiting.history import Cause
from welfare_desk.domain.waiting.scoring import ALL_TIE_BITS
from welfare_desk.storage.metadata import IsoDate, iso_day, made_with, strict_table

BUCKETS: tuple[int, ...] = (ALL_TIE_BITS - 12, ALL_TIE_BITS, ALL_TIE_BITS + 6)
"""Bits of a place key below a bucket of width 0, 1 and 2.

By score: a hundredth and 32 days of joining, a hundredth, 64 hundredths; by date: a day, a day, 64 days.
"""
NARROWEST, WIDEST = 0, len(BUCKETS) - 1

QUEUE_PLACE = strict_table(
    "queue_place",
    Column("entry_id", Integer, ForeignKey("queue_entry.id", ondelete="CASCADE"), primary_key=True),
    Column("service", Text, nullable=False),
    Column("file_id", Integer, nullable=False),
    Column("queue_no", Integer, nullable=False),
    Column("joined_on", IsoDate, nullable=False),
    Column("score", Integer, nullable=False),
    Column("place_key", Integer, nullable=False),
    Column("parts", Text, nullable=False),  # hundredths of each criterion, joined by commas
    Column("scored_on", IsoDate, nullable=False),  # the day on which the place was last another
    Column("cause", Text, nullable=False),
    Column("month_rank", Integer),  # at the beginning of the Jalali month; NULL for who came since
    Index("uq_queue_place_order", "service", "place_key", "queue_no", unique=True),
    derived=True,
)

QUEUE_BUCKET = strict_table(
    "queue_bucket",
    Column("service", Text, primary_key=True),
    Column("width", Integer, primary_key=True),
    Column("bucket", Integer, primary_key=True),
    Column("entries", Integer, nullable=False),
    Column("joined", Integer, nullable=False),  # the days on which they joined, added up (`JOINED_DAY`)
    derived=True,
    sqlite_with_rowid=False,
)

QUEUE_PLACE_LOG = strict_table(
    "queue_place_log",
    Column("no", Integer, primary_key=True),
    Column("entry_id", Integer, ForeignKey("queue_entry.id", ondelete="CASCADE"), nullable=False),
    Column("service", Text, nullable=False),
    Column("queue_no", Integer, nullable=False),
    Column("on_day", IsoDate, nullable=False),
    Column("old_key", Integer),  # NULL for who came
    Column("new_key", Integer),  # NULL for who went
    Column("cause", Text, nullable=False),
    Column("after_seq", Integer, nullable=False),  # last entry of the trail before: one for what came at once
    Index("ix_queue_place_log_entry_id", "entry_id"),
    Index("ix_queue_place_log_on_day", "service", "on_day"),
    derived=True,
)
"""Every change of a place, in the order in which they came."""

QUEUE_SCORED = strict_table(
    "queue_scored",
    Column("service", Text, primary_key=True),
    Column("scored_on", IsoDate, nullable=False),
    Column("policy_id", Integer, nullable=False),  # 0: date order before any approval
    derived=True,
    sqlite_with_rowid=False,
)
"""As of which day, and by which policy, a queue is scored."""


JOINED_DAY = "CAST(julianday({joined_on}) - 1721424.5 AS INTEGER)"
"""The SQL of a day's number, as `date.toordinal` counts."""


def _counted(row: str, step: int) -> str:
    day = JOINED_DAY.format(joined_on=f"{row}.joined_on")
    if step > 0:
        return " ".join(
            f"INSERT INTO queue_bucket VALUES ({row}.service, {width}, {row}.place_key >> {bits}, 1, {day})"
            " ON CONFLICT DO UPDATE SET entries = entries + 1, joined = joined + excluded.joined;"
            for width, bits in enumerate(BUCKETS)
        )
    here = "service = {0}.service AND width = {1} AND bucket = {0}.place_key >> {2}"
    return " ".join(
        f"UPDATE queue_bucket SET entries = entries - 1, joined = joined - {day}"
        f" WHERE {here.format(row, width, bits)};"
        f" DELETE FROM queue_bucket WHERE {here.format(row, width, bits)} AND entries = 0;"
        for width, bits in enumerate(BUCKETS)
    )


def _logged(row: str, old: str, new: str, cause: str = "") -> str:
    values = f"{row}.entry_id, {row}.service, {row}.queue_no, {row}.scored_on, {old}, {new}"
    return (
        "INSERT INTO queue_place_log"
        " (entry_id, service, queue_no, on_day, old_key, new_key, cause, after_seq)"
        f" SELECT {values}, {cause or f'{row}.cause'}, (SELECT coalesce(max(seq), 0) FROM audit)"
        # An entry that is deleted, as by an import taken back, never stood anywhere.
        f" WHERE EXISTS (SELECT 1 FROM queue_entry WHERE id = {row}.entry_id);"
    )


_KNOWN = "EXISTS (SELECT 1 FROM queue_place_log WHERE entry_id = new.entry_id)"
_FIRST = f"iif({_KNOWN}, '{Cause.RETURNED}', new.cause)"
_CAME = f"{_counted('new', 1)} {_logged('new', 'NULL', 'new.place_key', _FIRST)}"
_COUNTED = (
    "(old.place_key, old.joined_on) <> (new.place_key, new.joined_on)"
    f" BEGIN {_counted('old', -1)} {_counted('new', 1)} END"
)
_MOVED = f"old.place_key <> new.place_key BEGIN {_logged('new', 'old.place_key', 'new.place_key')} END"
_LEFT = f"{_counted('old', -1)} {_logged('old', 'old.place_key', 'NULL')}"
_EMPTY = (
    "DELETE FROM queue_scored WHERE service = old.service"
    " AND NOT EXISTS (SELECT 1 FROM queue_place WHERE service = old.service);"
)
"""A queue that nobody stands in any more is as one that never was."""

FOLLOWING = (
    f"CREATE TRIGGER queue_place_came AFTER INSERT ON queue_place BEGIN {_CAME} END",
    f"CREATE TRIGGER queue_place_counted AFTER UPDATE OF place_key, joined_on ON queue_place WHEN {_COUNTED}",
    f"CREATE TRIGGER queue_place_moved AFTER UPDATE OF place_key ON queue_place WHEN {_MOVED}",
    f"CREATE TRIGGER queue_place_left AFTER DELETE ON queue_place BEGIN {_LEFT} {_EMPTY} END",
)
for _statement in FOLLOWING:
    made_with(QUEUE_PLACE, _statement)


def _before(width: int, service: str, place_key: str) -> str:
    """The entries in buckets of a width ahead of the key, within the same bucket of the next width."""
    bits = BUCKETS[width]
    within = (
        ""
        if width == WIDEST
        else (f" AND bucket >= ({place_key} >> {BUCKETS[width + 1]}) << {BUCKETS[width + 1] - bits}")
    )
    return (
        f"coalesce((SELECT sum(entries) FROM queue_bucket AS ahead WHERE ahead.service = {service}"
        f" AND width = {width}{within} AND bucket < ({place_key} >> {bits})), 0)"
    )


def rank_sql(service: str, place_key: str, queue_no: str) -> str:
    """The SQL of a place's rank: how many stand ahead of it, plus one."""
    buckets = " + ".join(_before(width, service, place_key) for width in range(len(BUCKETS)))
    return f"""(1 + {buckets}
    + (SELECT count(*) FROM queue_place AS ahead WHERE ahead.service = {service}
        AND ahead.place_key >= ({place_key} >> {BUCKETS[NARROWEST]}) << {BUCKETS[NARROWEST]}
        AND (ahead.place_key, ahead.queue_no) < ({place_key}, {queue_no})))"""


RANK = f"SELECT {rank_sql(':service', ':place_key', ':queue_no')}"


@dataclass(frozen=True)
class Place:
    """Where an entry stands: what sorts it, and its score in hundredths."""

    entry_id: int
    service: str
    file_id: int
    queue_no: int
    joined_on: date
    score: int
    place_key: int
    parts: tuple[int, ...]


@dataclass(frozen=True)
class Scored:
    """As of which day, and by the policy of which row, a queue stands in order."""

    on: date
    policy_id: int


_COLUMNS = "entry_id, service, file_id, queue_no, joined_on, score, place_key, parts"


def _place(row: Any) -> Place:
    *head, joined, points, key, parts = row
    entry_id, service, file_id, queue_no = head
    listed = tuple(map(int, parts.split(","))) if parts else ()
    return Place(entry_id, service, file_id, queue_no, date.fromisoformat(joined), points, key, listed)


def rank(raw: Any, service: str, place_key: int, queue_no: int) -> int:
    """How many stand ahead of such a place, plus one; nobody needs to stand there."""
    asked = {"service": service, "place_key": place_key, "queue_no": queue_no}
    return int(raw.execute(RANK, asked).fetchone()[0])


def rank_of(raw: Any, place: Place) -> int:
    """The rank of an entry's place."""
    return rank(raw, place.service, place.place_key, place.queue_no)


def total(raw: Any, service: str) -> int:
    """How many wait for a service."""
    row = raw.execute(
        f"SELECT sum(entries) FROM queue_bucket WHERE service = ? AND width = {WIDEST}", (service,)
    ).fetchone()
    return int(row[0] or 0)


def mean_days(raw: Any, service: str, day: date) -> int | None:
    """Whole days that those who wait have waited on average; None where nobody waits."""
    entries, joined = raw.execute(
        f"SELECT sum(entries), sum(joined) FROM queue_bucket WHERE service = ? AND width = {WIDEST}",
        (service,),
    ).fetchone()
    if not entries:
        return None
    count, waited = int(entries), day.toordinal() * int(entries) - int(joined)
    return max(0, (2 * waited + count) // (2 * count))


def place_of(raw: Any, entry_id: int) -> Place | None:
    """The place of an entry; None once it has left."""
    row = raw.execute(f"SELECT {_COLUMNS} FROM queue_place WHERE entry_id = ?", (entry_id,)).fetchone()
    return None if row is None else _place(row)


def place_of_file(raw: Any, service: str, file_id: int) -> Place | None:
    """The place of a file in a queue; None where it does not wait."""
    row = raw.execute(
        f"SELECT {_COLUMNS} FROM queue_place WHERE entry_id = (SELECT id FROM queue_entry"
        " WHERE file_id = ? AND service = ? AND ended_on IS NULL)",
        (file_id, service),
    ).fetchone()
    return None if row is None else _place(row)


def at_home(raw: Any, place: Place) -> list[Place]:
    """The places of others of the same household in the same queue."""
    rows = raw.execute(
        f"SELECT {_COLUMNS} FROM queue_place WHERE entry_id IN (SELECT queue_entry.id FROM queue_entry"
        " JOIN case_file ON case_file.id = queue_entry.file_id WHERE case_file.household_id ="
        " (SELECT household_id FROM case_file WHERE id = ?) AND queue_entry.ended_on IS NULL)"
        " AND service = ? AND entry_id <> ?",
        (place.file_id, place.service, place.entry_id),
    )
    return [_place(row) for row in rows]


def neighbours(raw: Any, place: Place) -> tuple[Place | None, Place | None]:
    """Who stands just ahead and just behind."""
    found = []
    for sign, way in (("<", "DESC"), (">", "")):
        row = raw.execute(
            f"SELECT {_COLUMNS} FROM queue_place WHERE service = ? AND (place_key, queue_no) {sign} (?, ?)"
            f" ORDER BY place_key {way}, queue_no {way} LIMIT 1",
            (place.service, place.place_key, place.queue_no),
        ).fetchone()
        found.append(None if row is None else _place(row))
    return found[0], found[1]


def scored(raw: Any, service: str) -> Scored | None:
    """How a queue was last scored; None before its first entry."""
    row = raw.execute(
        "SELECT scored_on, policy_id FROM queue_scored WHERE service = ?", (service,)
    ).fetchone()
    day = None if row is None else iso_day(row[0])
    return None if day is None else Scored(day, row[1])
