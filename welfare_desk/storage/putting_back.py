# SPDX-License-Identifier: Apache-2.0
"""Steps of the past taken the other way round: what was made goes, what was changed gets its old values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import TypeDecorator
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.exc import IntegrityError

from welfare_desk.storage.metadata import METADATA
from welfare_desk.storage.uow import UnitOfWork

Step = tuple[str, int, dict[str, Any] | None]
"""Table, row, and the values that its changed fields had before, as the database keeps them; None: made."""

_DIALECT = DefaultDialect()
"""What a type is asked with; none of ours looks at it."""


class InTheWayError(Exception):
    """A row cannot be put back: another one hangs on it, or has taken its place since."""

    def __init__(self, table: str, row_id: int) -> None:
        super().__init__(table, row_id)
        self.table, self.row_id = table, row_id


def typed(table: str, values: dict[str, Any]) -> dict[str, Any]:
    """Values as the database keeps them, as the values of their columns (dates, flags, amounts)."""

    def one(name: str, value: Any) -> Any:
        kind: Any = METADATA.tables[table].c[name].type
        if isinstance(kind, TypeDecorator):
            return kind.process_result_value(value, _DIALECT)
        return value

    return {name: one(name, value) for name, value in values.items()}


def put_back(uow: UnitOfWork, steps: Sequence[Step]) -> None:
    """Undo these steps, the last one first; the trail keeps what a deleted row held. Raises InTheWayError."""
    for name, row_id, old in reversed(steps):
        table = METADATA.tables[name]
        try:
            if old is None:
                uow.delete(table, row_id)
            elif old:
                uow.update(table, row_id, None, typed(name, old))
        except IntegrityError:
            raise InTheWayError(name, row_id) from None
