# SPDX-License-Identifier: Apache-2.0
"""Papers that carry a number: what was printed, frozen, and by whom (design notes 4.8, 4.9)."""

from __future__ import annotations

import json
from collections.abc import Sequence
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
    func,
    select,
    text,
)

from welfare_desk.domain.access import User
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.storage.audit import append_only
from welfare_desk.storage.casework.tables import CASE_FILE, PERSON
from welfare_desk.storage.metadata import (
    IsoDate,
    UtcTime,
    iso_day,
    made_with,
    one_of,
    row_id,
    row_version,
    strict_table,
)
from welfare_desk.storage.uow import UnitOfWork

PAPER = strict_table(
    "paper",
    row_id(),
    Column("kind", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("file_id", Integer, ForeignKey("case_file.id"), index=True),
    Column("issued_on", IsoDate, nullable=False),
    Column("issued_at", UtcTime, nullable=False),
    Column("issued_by", Text, nullable=False),
    Column("state", Text, nullable=False, server_default="issued"),
    # Before the long columns: lists then need not read through them.
    Column("void_reason", Text),
    Column("voided_at", UtcTime),
    Column("voided_by", Text),
    Column("replaced_by", Integer, ForeignKey("paper.id"), index=True),
    row_version(),
    Column("fingerprint", Text, nullable=False),
    Column("qr", Text, nullable=False, server_default=""),
    Column("facts", Text, nullable=False),
    UniqueConstraint("kind", "year", "number"),
    one_of("state", ("issued", "void")),
    CheckConstraint("number >= 1"),
    CheckConstraint("length(fingerprint) = 12"),
    CheckConstraint("json_valid(facts)"),
    CheckConstraint("(state = 'void') = (void_reason IS NOT NULL)"),
    CheckConstraint("(state = 'void') = (voided_at IS NOT NULL)"),
    CheckConstraint("(state = 'void') = (voided_by IS NOT NULL)"),
    CheckConstraint("replaced_by IS NULL OR (state = 'void' AND replaced_by <> id)"),
    Index("ix_paper_fingerprint", "fingerprint"),
    # The register narrows and sorts in this index alone; a paper's row is as long as what it says.
    Index(
        "ix_paper_register",
        "issued_on",
        "id",
        "kind",
        "year",
        "number",
        "state",
        "replaced_by",
        "issued_by",
        "file_id",
    ),
)


PAPER_PRINT = strict_table(
    "paper_print",
    row_id(),
    Column("paper_id", Integer, ForeignKey("paper.id"), nullable=False),
    Column("copy", Integer, nullable=False),  # 0: the original; from 1 on duplicates
    Column("printed_at", UtcTime, nullable=False),
    Column("user", Text, nullable=False),
    Column("printed_by", Text, nullable=False),
    Column("print_batch_id", Integer, ForeignKey("paper_batch.id"), index=True),
    CheckConstraint("copy >= 0"),
    Index("ix_paper_print_paper", "paper_id", "copy"),
)
append_only(PAPER_PRINT)

PAPER_NOT_PRINTED = strict_table(
    "paper_not_printed",
    row_id(),
    Column("print_id", Integer, ForeignKey("paper_print.id"), nullable=False, unique=True),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
)
"""Printings that did not come out: the disk was full, the printer refused. They are no copy of the paper."""
append_only(PAPER_NOT_PRINTED)

CAME_OUT = "paper_print.id NOT IN (SELECT print_id FROM paper_not_printed)"
"""The SQL condition that a printing is a copy somebody has."""
made_with(
    PAPER_NOT_PRINTED,
    "CREATE TRIGGER paper_print_once BEFORE INSERT ON paper_print BEGIN SELECT RAISE(ABORT, 'copy exists')"
    " WHERE EXISTS (SELECT 1 FROM paper_print WHERE paper_id = NEW.paper_id AND copy = NEW.copy"
    f" AND {CAME_OUT}); END",
)


@dataclass(frozen=True)
class StoredPaper:
    """A paper as it was issued; ``facts`` is the JSON it was frozen as: content, small print and witness."""

    id: int
    kind: str
    year: int
    number: int
    file_id: int | None
    issued_on: date
    issued_at: datetime
    issued_by: str
    state: str
    facts: str
    fingerprint: str
    qr: str
    void_reason: str | None = None
    voided_at: datetime | None = None
    voided_by: str | None = None
    replaced_by: int | None = None
    version: int = 1

    @property
    def named(self) -> PaperNumber:
        """Its number."""
        return PaperNumber(self.kind, self.year, self.number)


_FIELDS = [PAPER.c[name] for name in StoredPaper.__dataclass_fields__]


def keep_paper(work: UnitOfWork, values: dict[str, Any]) -> int:
    """Store a paper in the transaction that took its number; returns its row id."""
    return work.insert(PAPER, values)


def find_paper(connection: Connection, kind: str, year: int, number: int) -> StoredPaper | None:
    """The paper of this number, None when it was never issued."""
    row = connection.execute(
        select(*_FIELDS).where(PAPER.c.kind == kind, PAPER.c.year == year, PAPER.c.number == number)
    ).first()
    return None if row is None else StoredPaper(*row)


def of_fingerprint(connection: Connection, mark: str) -> StoredPaper | None:
    """The paper with this fingerprint, which it bears under its square code; None for none."""
    row = connection.execute(select(*_FIELDS).where(PAPER.c.fingerprint == mark).order_by(PAPER.c.id)).first()
    return None if row is None else StoredPaper(*row)


def minutes_of(connection: Connection, digest: str) -> StoredPaper | None:
    """The minutes that were issued of the run with this digest, as its seal is printed."""
    found = select(*_FIELDS).where(
        PAPER.c.kind == PaperKind.ADMISSION_MINUTES.value,
        PAPER.c.state == "issued",
        func.json_extract(PAPER.c.facts, "$.facts.digest") == digest,
    )
    row = connection.execute(found).first()
    return None if row is None else StoredPaper(*row)


def list_paper_of(
    connection: Connection, kind: PaymentKind, month: JalaliMonth, since: date
) -> StoredPaper | None:
    """The paper of the list of a month, issued on the day of its approval or later; the first of several."""
    facts = PAPER.c.facts
    found = (
        select(*_FIELDS)
        .where(
            PAPER.c.kind == PaperKind.MONTHLY_LIST.value,
            PAPER.c.state == "issued",
            PAPER.c.issued_on >= since,
            func.json_extract(facts, "$.facts.kind") == kind.value,
            func.json_extract(facts, "$.facts.month") == str(month),
        )
        .order_by(PAPER.c.id)
        .limit(1)
    )
    row = connection.execute(found).first()
    return None if row is None else StoredPaper(*row)


def month_paper_of(
    connection: Connection, kind: PaperKind, month: JalaliMonth, version: int
) -> StoredPaper | None:
    """The paper of a kind of a closed month in the version it was closed in; the first of several."""
    facts = PAPER.c.facts
    found = (
        select(*_FIELDS)
        .where(
            PAPER.c.kind == kind.value,
            PAPER.c.state == "issued",
            func.json_extract(facts, "$.facts.figures.month") == str(month),
            func.json_extract(facts, "$.facts.version") == version,
        )
        .order_by(PAPER.c.id)
        .limit(1)
    )
    row = connection.execute(found).first()
    return None if row is None else StoredPaper(*row)


def contract_of(raw: Any, file_id: int, voucher_no: str) -> PaperNumber | None:
    """The loan contract of a client's voucher that is not void."""
    kind = PaperKind.LOAN_CONTRACT.value
    row = raw.execute(
        "SELECT year, number FROM paper WHERE file_id = ? AND kind = ? AND state = 'issued'"
        " AND json_extract(facts, '$.facts.voucher_no') = ?",
        (file_id, kind, voucher_no),
    ).fetchone()
    return None if row is None else PaperNumber(kind, *row)


def last_named(raw: Any, head_name: str, since: date) -> date | None:
    """The day of the last paper, from a day on, that was issued with this name for the head's signature."""
    (day,) = raw.execute(
        "SELECT max(issued_on) FROM paper"
        " WHERE issued_on >= ? AND json_extract(facts, '$.stamp.office.head_name') = ?",
        (since.isoformat(), head_name),
    ).fetchone()
    return iso_day(day)


@dataclass(frozen=True)
class Printing:
    """One printing of a paper: `copy` 0 is the original; by the account `user`, named `printed_by`."""

    paper_id: int
    copy: int
    printed_at: datetime
    user: str
    printed_by: str


def log_print(work: UnitOfWork, paper_id: int, at: datetime, user: User) -> tuple[int, int]:
    """Keep that a paper is printed; returns the row's id and which copy it is, 0 for the original."""
    asked = select(func.count()).where(PAPER_PRINT.c.paper_id == paper_id, text(CAME_OUT))
    copy = int(work.connection.execute(asked).scalar_one())
    values = {
        "paper_id": paper_id,
        "copy": copy,
        "printed_at": at,
        "user": user.name,
        "printed_by": user.display_name,
    }
    return work.insert(PAPER_PRINT, values), copy


def printing(connection: Connection, print_id: int) -> Printing | None:
    """A printing by its number."""
    fields = [PAPER_PRINT.c[name] for name in Printing.__dataclass_fields__]
    row = connection.execute(select(*fields).where(PAPER_PRINT.c.id == print_id)).first()
    return None if row is None else Printing(*row)


def originals(connection: Connection, paper_ids: Sequence[int]) -> dict[int, Printing]:
    """By paper, the first of its printings that came out; papers without one are missing."""
    fields = [PAPER_PRINT.c[name] for name in Printing.__dataclass_fields__]
    which = PAPER_PRINT.c.paper_id.in_(select(text("value")).select_from(text("json_each(:ids)")))
    asked = select(*fields).where(which, PAPER_PRINT.c.copy == 0, text(CAME_OUT))
    rows = connection.execute(asked, {"ids": json.dumps(list(paper_ids))})
    return {row.paper_id: Printing(*row) for row in rows}


def came_out(connection: Connection, print_id: int) -> bool:
    """Whether nobody has said that a printing failed."""
    asked = select(PAPER_NOT_PRINTED.c.id).where(PAPER_NOT_PRINTED.c.print_id == print_id)
    return connection.execute(asked).first() is None


def last_print(connection: Connection, paper_id: int) -> int:
    """The printing of a paper that was logged last."""
    asked = select(func.max(PAPER_PRINT.c.id)).where(PAPER_PRINT.c.paper_id == paper_id)
    return int(connection.execute(asked).scalar_one())


def keep_not_printed(work: UnitOfWork, print_id: int, at: datetime, by: str) -> None:
    """Write that a printing did not come out; its copy is still to be printed."""
    work.insert(PAPER_NOT_PRINTED, {"print_id": print_id, "recorded_at": at, "recorded_by": by})


def paper_of(connection: Connection, paper_id: int) -> StoredPaper:
    """The paper with this id, which a printing names."""
    return StoredPaper(*connection.execute(select(*_FIELDS).where(PAPER.c.id == paper_id)).one())


def file_no_of(connection: Connection, paper: StoredPaper) -> str:
    """The number of the file that a paper is about; empty for none."""
    asked = select(CASE_FILE.c.file_no).where(CASE_FILE.c.id == paper.file_id)
    return connection.execute(asked).scalar() or ""


def client_of(connection: Connection, paper: StoredPaper) -> str:
    """The name of the client that a paper is about; empty for none."""
    name = PERSON.c.first_name + " " + PERSON.c.last_name
    asked = select(func.trim(name)).join(CASE_FILE, CASE_FILE.c.person_id == PERSON.c.id)
    return connection.execute(asked.where(CASE_FILE.c.id == paper.file_id)).scalar() or ""


def file_id_of(connection: Connection, file_no: str) -> int:
    """The id of the file with this number, which a paper is about."""
    return int(connection.execute(select(CASE_FILE.c.id).where(CASE_FILE.c.file_no == file_no)).scalar_one())


def void_counts(connection: Connection) -> dict[tuple[str, int], int]:
    """How many numbers of each series are void, by kind and Jalali year."""
    rows = connection.execute(
        select(PAPER.c.kind, PAPER.c.year, func.count())
        .where(PAPER.c.state == "void")
        .group_by(PAPER.c.kind, PAPER.c.year)
    )
    return {(kind, year): int(count) for kind, year, count in rows}


def void(uow: UnitOfWork, paper: StoredPaper, version: int | None, changes: dict[str, Any]) -> None:
    """Write that a number stands for nothing any more; `version` as `UnitOfWork.update` compares it."""
    uow.update(PAPER, paper.id, version, {"state": "void", **changes})


def name_replacement(uow: UnitOfWork, paper: StoredPaper, version: int | None, other: StoredPaper) -> None:
    """Write which paper stands in the place of a void one."""
    uow.update(PAPER, paper.id, version, {"replaced_by": other.id})
