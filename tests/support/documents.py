# SPDX-License-Identifier: Apache-2.0
"""Documents of a small office: added, listed, refused."""

from __future__ import annotations

from typing import Any

import pytest

from welfare_desk.domain.errors import RuleError
from welfare_desk.services.attachments import commands, looking
from welfare_desk.services.attachments.commands import (
    AddDocuments,
    NewDocument,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.vault import Vault

ALI, FATEMEH = "1400-00001", "1400-00002"


def vault(session: Session) -> Vault:
    return Vault.of(session._store)


def rows(session: Session, sql: str) -> list[tuple[Any, ...]]:
    with session._store.kept_reader() as raw:
        return [tuple(row) for row in raw.execute(sql).fetchall()]


def listed(session: Session, file_no: str = ALI, *, removed: bool = False) -> looking.DocumentList:
    return session.ask(looking.list_documents, looking.ListDocuments(file_no, removed))


def add(session: Session, *paths: str, file_no: str = ALI, **facts: Any) -> tuple[int, ...]:
    new = tuple(NewDocument(path, **facts) for path in paths)
    return session.do(commands.add_documents, AddDocuments(file_no, new)).ids


def refusal(session: Session, command: Any, facts: Any) -> RuleError:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value
