# SPDX-License-Identifier: Apache-2.0
"""Imports that were made, and their rows: readable for ever, undone ones too."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.content import written
from welfare_desk.domain.exchange.outcome import Outcome
from welfare_desk.services.door import Look, question
from welfare_desk.services.exchange.facts import (
    Batches,
    BatchId,
    BatchRows,
    BatchShown,
    ListBatches,
    Problems,
    RowProblem,
    RowShown,
    RowsShown,
)
from welfare_desk.services.exchange.telling import TOLD, reasons
from welfare_desk.storage.exchange import batches


@question("exchange.batches", permission=Permission.VIEW_FILES)
def list_batches(look: Look, facts: ListBatches) -> Batches:
    """Imports, newest first."""
    found = batches.batches(look.db.apart, facts.limit)
    return Batches(
        tuple(
            BatchShown(
                each.id, each.at, each.user, each.file_name, each.totals, each.undone_at, each.undone_by or ""
            )
            for each in found
        ),
        batches.count(look.db.apart),
    )


@question("exchange.batch_rows", permission=Permission.IMPORT_FILES)
def batch_rows(look: Look, facts: BatchRows) -> RowsShown:
    """A page of a batch's rows as they stood in the file."""
    raw = look.db.apart
    if batches.batch(raw, facts.batch_id) is None:
        raise RuleError("no_such_batch")
    outcomes = _outcomes(facts.outcomes)
    found = list(batches.rows(raw, facts.batch_id, outcomes, facts.offset, facts.limit))
    numbers = batches.file_numbers(raw, [row.file_id for row in found if row.file_id is not None])
    return RowsShown(tuple(_shown(row, numbers.get(row.file_id or 0, "")) for row in found))


def _outcomes(names: Sequence[str]) -> list[Outcome]:
    try:
        return [Outcome(name) for name in names]
    except ValueError:
        raise RuleError("bad_facts", field="outcomes", expected=", ".join(Outcome)) from None


def _shown(row: batches.KeptRow, file_no: str) -> RowShown:
    cells = tuple(map(written, row.cells))
    told = reasons(row.problems)
    return RowShown(row.sheet, row.row, row.outcome.value, row.identifier, row.name, cells, told, file_no)


@question("exchange.problems", permission=Permission.IMPORT_FILES)
def problems(look: Look, facts: BatchId) -> Problems:
    """Every row of a batch that was warned about, rejected or left open, in the order of the file."""
    raw = look.db.apart
    if batches.batch(raw, facts.batch_id) is None:
        raise RuleError("no_such_batch")
    return Problems(tuple(_problem(row) for row in batches.rows(raw, facts.batch_id, TOLD)))


def _problem(row: batches.KeptRow) -> RowProblem:
    told = reasons(row.problems)
    return RowProblem(
        row.sheet, row.row, row.outcome.value, tuple(dict.fromkeys(reason.field for reason in told)),
        told[0].code if told else "", told, row.identifier, row.name,
        row.problems[0].written if row.problems else "",
    )  # fmt: skip
