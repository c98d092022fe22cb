# SPDX-License-Identifier: Apache-2.0
"""What the door must know when a transaction has begun, in one statement: every change pays for it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, literal, select, true

from welfare_desk.domain.access import User
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.access import ACCOUNT, ROLES, user_of
from welfare_desk.storage.audit import AUDIT, FIRST
from welfare_desk.storage.operations import OPERATION


@dataclass(frozen=True)
class Standing:
    """The operation key's first use, the end of the audit's chain, and the account that asks."""

    command: str | None
    facts_sha: str | None
    answer: str | None
    last_seq: int
    last_hash: str
    asker: User | None

    def recalled(self, op_id: str, command: str, facts_sha: str) -> str | None:
        """The first answer of the key as JSON text, None for a new key; RuleError `key_reused`."""
        if self.command is None:
            return None
        if (self.command, self.facts_sha) != (command, facts_sha):
            raise RuleError("key_reused", key=op_id, command=self.command)
        return self.answer


_one = select(literal(1).label("one")).subquery("one")
_last = select(AUDIT.c.seq, AUDIT.c.hash).order_by(AUDIT.c.seq.desc()).limit(1).subquery("last")
_STANDING = select(
    *ACCOUNT.columns,
    ROLES,
    _last.c.seq.label("last_seq"),
    _last.c.hash.label("last_hash"),
    OPERATION.c.command.label("op_command"),
    OPERATION.c.facts_sha.label("op_facts_sha"),
    OPERATION.c.answer.label("op_answer"),
).select_from(
    _one.outerjoin(_last, true())
    .outerjoin(OPERATION, OPERATION.c.op_id == bindparam("op_id"))
    .outerjoin(ACCOUNT, ACCOUNT.c.name == bindparam("asker"))
)


def standing(connection: Connection, op_id: str, asker: str) -> Standing:
    """How things stand for this key and this account's name."""
    row = connection.execute(_STANDING, {"op_id": op_id, "asker": asker}).one()
    return Standing(
        row.op_command,
        row.op_facts_sha,
        row.op_answer,
        row.last_seq or 0,
        row.last_hash or FIRST,
        None if row.id is None else user_of(row),
    )
