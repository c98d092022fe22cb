# SPDX-License-Identifier: Apache-2.0
"""Operations by key: a double click, or a retry after an unknown outcome, is one change."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Column, Connection, ForeignKey, Integer, Text, insert, select

from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.audit import AUDIT, append_only
from welfare_desk.storage.metadata import strict_table

OPERATION = strict_table(
    "operation",
    Column("op_id", Text, primary_key=True),
    Column("command", Text, nullable=False),
    Column("facts_sha", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("seq", Integer, ForeignKey("audit.seq"), nullable=False, unique=True),
)
append_only(OPERATION)


@dataclass(frozen=True)
class Done:
    """What an operation key already stands for; `answer` is JSON text."""

    command: str
    facts_sha: str
    answer: str

    def digest(self) -> str:
        """What the audit entry holds of it, so that a stored answer cannot be changed unseen."""
        return sha256_hex(canonical([self.command, self.facts_sha, self.answer]))


def recall(connection: Connection, op_id: str, command: str, facts_sha: str) -> str | None:
    """The first answer of this key as JSON text, None for a new one; RuleError `key_reused`."""
    row = connection.execute(select(OPERATION).where(OPERATION.c.op_id == op_id)).first()
    if row is None:
        return None
    if (row.command, row.facts_sha) != (command, facts_sha):
        raise RuleError("key_reused", key=op_id, command=row.command)
    return str(row.answer)


def moment(connection: Connection, op_id: str) -> str:
    """When a key that is known was first answered, UTC text."""
    return str(connection.execute(select(AUDIT.c.at).where(AUDIT.c.op_id == op_id)).scalar_one())


def keep(connection: Connection, op_id: str, done: Done, seq: int) -> None:
    """Store the operation beside its audit entry."""
    connection.execute(
        insert(OPERATION),
        {
            "op_id": op_id,
            "command": done.command,
            "facts_sha": done.facts_sha,
            "answer": done.answer,
            "seq": seq,
        },
    )
