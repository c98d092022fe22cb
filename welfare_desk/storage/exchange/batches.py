# SPDX-License-Identifier: Apache-2.0
"""Batches and their rows as kept, and the columns the office has named before."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from welfare_desk.domain.exchange.fields import Cell, Field, Problem
from welfare_desk.domain.exchange.outcome import Outcome, Totals
from welfare_desk.storage.exchange.tables import COLUMN_MAPPING, IMPORT_BATCH, IMPORT_ROW
from welfare_desk.storage.metadata import utc_moment
from welfare_desk.storage.shown_names import NAMES_AN_ACCOUNT, shown_name
from welfare_desk.storage.uow import UnitOfWork

_COUNTS = tuple(Totals.__dataclass_fields__)
_OPEN = (Outcome.AMBIGUOUS, Outcome.REJECTED)


@dataclass(frozen=True)
class Batch:
    """One import of one file."""

    id: int
    at: datetime
    user: str
    file_name: str
    file_sha256: str
    columns: str
    """JSON: per sheet its title, heading row, headings and fields."""
    totals: Totals
    undone_at: datetime | None
    undone_by: str | None


@dataclass(frozen=True)
class KeptRow:
    """One row of a batch: the cells as they stood in the file, and what became of them."""

    sheet: str
    row: int
    outcome: Outcome
    identifier: str
    name: str
    cells: tuple[Cell, ...]
    problems: tuple[Problem, ...]
    changes: dict[str, list[Any]]
    file_id: int | None


@dataclass(frozen=True)
class NewBatch:
    """What is known of a batch before its rows are written."""

    at: datetime
    user: str
    file_name: str
    file_sha256: str
    file_size: int
    columns: str
    overwrite: bool
    totals: Totals


def add_batch(uow: UnitOfWork, new: NewBatch) -> int:
    """Put a batch on record; returns its id."""
    values = {name: getattr(new, name) for name in NewBatch.__dataclass_fields__ if name != "totals"}
    values.update({f"{name}_count": count for name, count in asdict(new.totals).items()})
    return uow.insert(IMPORT_BATCH, values)


def _encoded(value: Any) -> Any:
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"a row cannot hold {type(value).__name__}")


_json: Callable[[Any], str] = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), default=_encoded
).encode


def cells_text(cells: Sequence[Cell]) -> str:
    """A row as JSON; dates are objects, so that they come back as dates."""
    return _json(cells)


def problems_text(problems: Iterable[Problem]) -> str:
    """Problems as JSON."""
    listed = [
        {"field": each.field, "code": each.code, "facts": dict(each.facts), "written": each.written}
        for each in problems
    ]
    return _json(listed) if listed else "[]"


def changes_text(changes: Mapping[str, tuple[Any, Any]]) -> str:
    """Changed fields as JSON ``{field: [old, new]}``."""
    return _json({name: list(pair) for name, pair in changes.items()}) if changes else "{}"


ROW_COLUMNS = (
    "id", "batch_id", "sheet", "row", "outcome", "identifier", "name", "cells", "problems", "changes",
    "person_id", "file_id",
)  # fmt: skip


def add_rows(uow: UnitOfWork, rows: Iterable[tuple[Any, ...]]) -> None:
    """Keep the rows of a batch; tuples of `ROW_COLUMNS` without the id."""
    first = uow.next_id(IMPORT_ROW)
    uow.insert_many(IMPORT_ROW, ROW_COLUMNS, ((at, *row) for at, row in enumerate(rows, first)))


def _decoded(pairs: dict[str, Any]) -> Any:
    if pairs.keys() == {"date"}:
        return date.fromisoformat(pairs["date"])
    if pairs.keys() == {"moment"}:
        return datetime.fromisoformat(pairs["moment"])
    return pairs


def _batch(row: Any) -> Batch:
    counts = {name: row[f"{name}_count"] for name in _COUNTS}
    undone = row["undone_at"]
    return Batch(
        row["id"], utc_moment(row["at"]), row["user"], row["file_name"], row["file_sha256"], row["columns"],
        Totals(**counts), utc_moment(undone) if undone else None, row["undone_by"],
    )  # fmt: skip


_BATCH_COLUMNS = (
    "id", "at", "user", "file_name", "file_sha256", "columns", "undone_at", "undone_by",
    *(f"{name}_count" for name in _COUNTS),
)  # fmt: skip
_LISTED = ", ".join(
    shown_name(f'"{name}"') if name in NAMES_AN_ACCOUNT else f'"{name}"' for name in _BATCH_COLUMNS
)
_BATCHES = f"SELECT {_LISTED} FROM import_batch"


def batches(raw: Any, limit: int = 200) -> list[Batch]:
    """The latest imports, newest first."""
    found = raw.execute(f"{_BATCHES} ORDER BY id DESC LIMIT ?", (limit,))
    return [_batch(dict(zip(_BATCH_COLUMNS, row, strict=True))) for row in found]


def count(raw: Any) -> int:
    """How many imports there were."""
    return int(raw.execute("SELECT count(*) FROM import_batch").fetchone()[0])


def batch(raw: Any, batch_id: int) -> Batch | None:
    """One import, or None."""
    row = raw.execute(f"{_BATCHES} WHERE id = ?", (batch_id,)).fetchone()
    return None if row is None else _batch(dict(zip(_BATCH_COLUMNS, row, strict=True)))


def rows(
    raw: Any, batch_id: int, outcomes: Sequence[Outcome] = (), offset: int = 0, limit: int = -1
) -> Iterator[KeptRow]:
    """Rows of a batch in the order of the file, of some outcomes or of all."""
    wanted = json.dumps([each.value for each in outcomes or Outcome])
    found = raw.execute(
        "SELECT sheet, row, outcome, identifier, name, cells, problems, changes, file_id FROM import_row "
        "WHERE batch_id = ? AND outcome IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ? OFFSET ?",
        (batch_id, wanted, limit, offset),
    )
    for sheet, row, outcome, identifier, name, cells, problems, changes, file_id in found:
        yield KeptRow(
            sheet, row, Outcome(outcome), identifier, name,
            tuple(json.loads(cells, object_hook=_decoded)),
            tuple(Problem(**each) for each in json.loads(problems)),
            json.loads(changes), file_id,
        )  # fmt: skip


def remembered(raw: Any) -> dict[str, Field | None]:
    """What the office chose for columns before, by heading key; None for «leave out»."""
    found = raw.execute("SELECT heading_key, field FROM column_mapping")
    return {key: Field(name) if name else None for key, name in found}


def remember(uow: UnitOfWork, choices: Mapping[str, tuple[str, Field | None]], at: datetime) -> None:
    """Keep the office's choices (heading key → heading, field) for the next file."""
    known = {key: (row_id, field) for row_id, key, field in
             uow.raw.execute("SELECT id, heading_key, field FROM column_mapping")}  # fmt: skip
    for key, (heading, field) in choices.items():
        value = field.value if field is not None else None
        if key not in known:
            values = {"heading_key": key, "heading": heading, "field": value, "used_at": at}
            uow.insert(COLUMN_MAPPING, values)
        elif known[key][1] != value:
            uow.update(COLUMN_MAPPING, known[key][0], None, {"field": value, "used_at": at})


def mark_undone(uow: UnitOfWork, batch_id: int, user: str, at: datetime) -> None:
    """Say on the batch that its people are gone again; its rows stay."""
    uow.update(IMPORT_BATCH, batch_id, None, {"undone_at": at, "undone_by": user})


def file_numbers(raw: Any, file_ids: Iterable[int]) -> dict[int, str]:
    """File numbers by id, of those files that are still there."""
    ids = json.dumps(list(file_ids))
    found = raw.execute(
        "SELECT id, file_no FROM case_file WHERE id IN (SELECT value FROM json_each(?))", (ids,)
    )
    return dict(found)


def columns_of(kept: Batch) -> dict[str, list[tuple[str, Field | None]]]:
    """Heading and field of every column, by sheet, as the batch was read."""
    return {
        sheet["sheet"]: [
            (column["heading"], Field(column["field"]) if column["field"] else None)
            for column in sheet["columns"]
        ]
        for sheet in json.loads(kept.columns)
    }
