# SPDX-License-Identifier: Apache-2.0
"""One row after mapping, cell by cell: what stands in the file, what is kept, what was done to it."""

from __future__ import annotations

from typing import Any

from welfare_desk.domain.exchange.client import Client, Reading
from welfare_desk.domain.exchange.content import is_blank, written
from welfare_desk.domain.exchange.fields import Field, TableRow
from welfare_desk.domain.exchange.layout import Layout
from welfare_desk.domain.exchange.readings import fault_name
from welfare_desk.domain.text import latin_digits
from welfare_desk.services.exchange.facts import PreviewCell
from welfare_desk.services.exchange.telling import shown

_DATES = frozenset({Field.BIRTH_DATE, Field.REQUESTED_ON})
_WORDS = frozenset({Field.SEX, Field.DOMAIN, Field.DISABILITY, Field.SEVERITY, Field.PENSION})
_TEXTS = frozenset(
    {
        Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME, Field.FULL_NAME_REVERSED, Field.FATHER_NAME,
        Field.CATEGORY, Field.NEIGHBOURHOOD, Field.ADDRESS, Field.NOTE, Field.KEEP_IN_NOTE,
    }
)  # fmt: skip


def preview_cells(layout: Layout, row: TableRow, reading: Reading) -> tuple[PreviewCell, ...]:
    """Every mapped column of a row, in the order of the sheet."""
    problems = {problem.field: problem.code for problem in (*reading.faults, *reading.warnings)}
    cells = []
    for column in layout.columns:
        field = column.field
        if field is None:
            continue
        cell = row.cells[column.index] if column.index < len(row.cells) else None
        text = "" if is_blank(cell) else written(cell).strip()
        code = problems.get(fault_name(field), "")
        value = "" if code else _value(reading.client, field, text)
        cells.append(PreviewCell(field.value, text, value, _repair(field, text, value), code))
    return tuple(cells)


def _value(client: Client, field: Field, text: str) -> str:
    match field:
        case Field.FULL_NAME | Field.FULL_NAME_REVERSED:
            return f"{client.first_name} {client.last_name}".strip()
        case Field.ANY_ID:
            return client.identifier
        case Field.PENSION:
            return "in_queue" if client.waiting else (shown(client.pension) if text else "")
        case Field.DISABILITY:
            return shown(client.disabilities)
        case Field.KEEP_IN_NOTE:
            return text
        case Field.FIRST_NAME:
            return client.first_name
        case _:
            found: Any = getattr(client, field.value)
            return shown(found) if text else ""


def _repair(field: Field, text: str, value: str) -> str:
    """What was done to a cell so that it could be kept; empty when it stands as it was."""
    if not value or value == text:
        return ""
    if field in _DATES:
        return "date"
    if field in _WORDS:
        return "word"
    if field in _TEXTS:
        return "letters"
    return "zeros" if value == latin_digits(text).zfill(len(value)) and len(text) < len(value) else "digits"
