# SPDX-License-Identifier: Apache-2.0
"""Runs of admission as rows: what each went by, and everybody it considered, frozen for good.

Frozen rows repeat files and entries as plain numbers, without foreign keys: they are a copy of what was
known, and stand whatever becomes of the file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    Text,
    UniqueConstraint,
    select,
    text,
)

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.admission import Outcome, Skipped, Terms
from welfare_desk.domain.waiting.policy import policy_text, read_policy
from welfare_desk.domain.waiting.quota import QuotaLetter, conditions_text, read_conditions
from welfare_desk.domain.waiting.sealing import FROZEN, Frozen, SealedTerms
from welfare_desk.storage.audit import DIGEST_SIZE, append_only, row_digest
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import (
    IsoDate,
    MonthText,
    UtcTime,
    made_with,
    one_of,
    real_month,
    row_id,
    strict_table,
)
from welfare_desk.storage.shown_names import shown_column
from welfare_desk.storage.uow import UnitOfWork

ADMISSION_RUN = strict_table(
    "admission_run",
    row_id(),
    Column("quota_id", Integer, ForeignKey("quota.id"), nullable=False, index=True),
    Column("service", Text, nullable=False),
    Column("letter_no", Text, nullable=False),
    Column("letter_on", IsoDate, nullable=False),
    Column("places", Integer, nullable=False),  # of the letter
    Column("free", Integer, nullable=False),  # before the run
    Column("from_month", MonthText, nullable=False),
    Column("conditions", Text, nullable=False),
    Column("decided_on", IsoDate, nullable=False),
    Column("decided_at", UtcTime, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("policy", Text, nullable=False),  # JSON of `policy_text`
    Column("policy_version", Integer, nullable=False),
    Column("most_tries", Integer, nullable=False),
    Column("considered", Integer, nullable=False),
    Column("admitted", Integer, nullable=False),
    Column("skipped", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    real_date("letter_on"),
    real_date("decided_on"),
    real_month("from_month"),
    CheckConstraint("admitted BETWEEN 1 AND free"),
    CheckConstraint("free <= places"),
    CheckConstraint("length(digest) = 64"),
)

_INTEGERS = frozenset(
    {
        "entry_id", "queue_no", "file_id", "decile", "other_disabled", "woman_head", "household_size", "died",
        "household_id", "household_has_pension", "tries", "draws_it", "score", "place_key",
    }
)  # fmt: skip

ADMISSION_CONSIDERED = strict_table(
    "admission_considered",
    row_id(),
    Column("run_id", Integer, ForeignKey("admission_run.id"), nullable=False),
    Column("position", Integer, nullable=False),
    *(Column(name, Integer if name in _INTEGERS else Text) for name in FROZEN),
    Column("quota_id", Integer, ForeignKey("quota.id")),  # of the seat
    Column("seat", Integer),  # which place of the quota was given
    one_of("outcome", Outcome),
    one_of("reason", Skipped),
    UniqueConstraint("run_id", "position"),
    CheckConstraint("(outcome = 'skipped') = (reason IS NOT NULL)"),
    CheckConstraint("(outcome = 'admitted') = (seat IS NOT NULL)"),
    CheckConstraint("(quota_id IS NULL) = (seat IS NULL)"),
    Index("uq_admission_seat", "quota_id", "seat", unique=True, sqlite_where=text("seat IS NOT NULL")),
    Index("uq_admission_entry", "entry_id", unique=True, sqlite_where=text("seat IS NOT NULL")),
)

append_only(ADMISSION_RUN)
append_only(ADMISSION_CONSIDERED)

made_with(
    ADMISSION_CONSIDERED,
    "CREATE TRIGGER admission_never_over BEFORE INSERT ON admission_considered"
    " WHEN new.seat IS NOT NULL AND NOT EXISTS (SELECT 1 FROM admission_run"
    " JOIN quota ON quota.id = admission_run.quota_id WHERE admission_run.id = new.run_id"
    " AND quota.id = new.quota_id AND quota.state = 'open' AND new.seat BETWEEN 1 AND quota.places)"
    " BEGIN SELECT RAISE(ABORT, 'admission: over the quota'); END",
)

CONSIDERED_COLUMNS = ("run_id", "position", *FROZEN, "quota_id", "seat")


@dataclass(frozen=True)
class NewRun:
    """What is decided, to be kept."""

    quota_id: int
    sealed: SealedTerms
    decided_at: datetime
    decided_by: str
    reason: str
    digest: str
    considered: int
    admitted: int
    skipped: int


def keep_run(uow: UnitOfWork, new: NewRun) -> int:
    """Keep what a run went by; returns its row."""
    letter, terms = new.sealed.letter, new.sealed.terms
    return uow.insert(
        ADMISSION_RUN,
        {
            "quota_id": new.quota_id,
            "service": terms.service,
            "letter_no": letter.letter_no,
            "letter_on": letter.letter_on,
            "places": letter.places,
            "free": terms.places,
            "from_month": letter.from_month,
            "conditions": conditions_text(terms.conditions),
            "decided_on": terms.day,
            "decided_at": new.decided_at,
            "decided_by": new.decided_by,
            "reason": new.reason,
            "policy": policy_text(terms.policy),
            "policy_version": new.sealed.policy_number,
            "most_tries": terms.most_tries,
            "considered": new.considered,
            "admitted": new.admitted,
            "skipped": new.skipped,
            "digest": new.digest,
        },
    )


def keep_considered(uow: UnitOfWork, rows: Iterable[tuple[Any, ...]]) -> None:
    """Freeze everybody considered: tuples of `CONSIDERED_COLUMNS`."""
    uow.insert_many(ADMISSION_CONSIDERED, CONSIDERED_COLUMNS, rows)


@dataclass(frozen=True)
class KeptRun:
    """A run as it is kept."""

    id: int
    quota_id: int
    sealed: SealedTerms
    decided_on: date
    decided_at: datetime
    decided_by: str
    reason: str
    digest: str
    considered: int
    admitted: int
    skipped: int


def _kept(row: Any) -> KeptRun:
    conditions = read_conditions(row.conditions)
    letter = QuotaLetter(row.letter_no, row.letter_on, row.places, row.from_month, conditions)
    policy = read_policy(row.policy)
    terms = Terms(row.service, row.decided_on, policy, conditions, row.free, row.most_tries)
    return KeptRun(
        row.id, row.quota_id, SealedTerms(letter, terms, row.policy_version), row.decided_on,
        row.decided_at, row.decided_by, row.reason, row.digest, row.considered, row.admitted, row.skipped,
    )  # fmt: skip


_TOLD = select(
    *(column for column in ADMISSION_RUN.columns if column.name != "decided_by"),
    shown_column(ADMISSION_RUN.c.decided_by),
)


def find_run(connection: Connection, run_id: int) -> KeptRun:
    """The run of a row; RuleError `run_not_found`."""
    row = connection.execute(_TOLD.where(ADMISSION_RUN.c.id == run_id)).first()
    if row is None:
        raise RuleError("run_not_found", run=run_id)
    return _kept(row)


def runs(connection: Connection, service: str, quota_id: int) -> tuple[KeptRun, ...]:
    """The runs of a service (empty: of all) or of a quota (0: of all), the newest first."""
    asked = _TOLD.order_by(ADMISSION_RUN.c.id.desc())
    if service:
        asked = asked.where(ADMISSION_RUN.c.service == service)
    if quota_id:
        asked = asked.where(ADMISSION_RUN.c.quota_id == quota_id)
    return tuple(_kept(row) for row in connection.execute(asked))


_FROZEN = ", ".join(FROZEN)


def frozen_rows(raw: Any, run_id: int) -> list[Frozen]:
    """Everybody considered, as frozen, in order."""
    rows: list[Frozen] = raw.execute(
        f"SELECT {_FROZEN} FROM admission_considered WHERE run_id = ? ORDER BY position", (run_id,)
    ).fetchall()
    return rows


def told_rows(raw: Any, run_id: int, outcome: str, offset: int, limit: int) -> list[tuple[int, Frozen]]:
    """Positions and frozen rows with an outcome, in order."""
    rows = raw.execute(
        f"SELECT position, {_FROZEN} FROM admission_considered WHERE run_id = ? AND outcome = ?"
        " ORDER BY position LIMIT ? OFFSET ?",
        (run_id, outcome, limit, offset),
    )
    return [(row[0], row[1:]) for row in rows]


def told_count(raw: Any, run_id: int, outcome: str) -> int:
    """How many rows have an outcome."""
    counted = "SELECT count(*) FROM admission_considered WHERE run_id = ? AND outcome = ?"
    return int(raw.execute(counted, (run_id, outcome)).fetchone()[0])


def altered(raw: Any, run_id: int) -> list[tuple[int, str]]:
    """Positions and file numbers of frozen rows that are not what the trail has seen written."""
    listed = ", ".join(f'"{column.name}"' for column in ADMISSION_CONSIDERED.columns)
    rows = raw.execute(
        f"SELECT {listed} FROM admission_considered WHERE run_id = ? ORDER BY id", (run_id,)
    ).fetchall()
    if not rows:
        return []
    first = rows[0][0]
    written = raw.execute(
        "SELECT row_id, digest FROM audit_row WHERE tbl = 'admission_considered' AND row_id <= ?"
        " AND row_id + row_count > ? ORDER BY id DESC LIMIT 1",
        (first, first),
    ).fetchone()
    start, digests = (first, b"") if written is None else written
    found = []
    for row in rows:
        at = (row[0] - start) * DIGEST_SIZE
        if row_digest(row) != digests[at : at + DIGEST_SIZE]:
            found.append((row[2], row[3 + FROZEN.index("file_no")]))
    return found
