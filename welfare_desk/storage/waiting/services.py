# SPDX-License-Identifier: Apache-2.0
"""The services that offices add to the queues that the program knows."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Connection, Text, select

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, unify
from welfare_desk.domain.waiting.services import (
    SHIPPED_SERVICES,
    WaitingService,
    check_service,
    of_name,
)
from welfare_desk.storage.metadata import Flag, row_id, row_version, strict_table
from welfare_desk.storage.uow import UnitOfWork

WAITING_SERVICE = strict_table(
    "waiting_service",
    row_id(),
    Column("code", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("fold", Text, nullable=False, unique=True),
    Column("retired", Flag, nullable=False, server_default="0"),
    row_version(),
    CheckConstraint("length(code) BETWEEN 1 AND 40"),
    CheckConstraint("length(fold) > 0"),
    CheckConstraint("retired IN (0, 1)"),
)


def services(connection: Connection) -> tuple[WaitingService, ...]:
    """Every service one may wait for: the shipped ones, then the office's own by name."""
    rows = connection.execute(
        select(
            WAITING_SERVICE.c.code,
            WAITING_SERVICE.c.name,
            WAITING_SERVICE.c.retired,
            WAITING_SERVICE.c.id,
            WAITING_SERVICE.c.version,
        ).order_by(WAITING_SERVICE.c.fold)
    )
    return (*SHIPPED_SERVICES, *(WaitingService(*row) for row in rows))


def known_service(connection: Connection, typed: str) -> WaitingService:
    """The service of a code or name as typed; RuleError `bad_service`, `unknown_service`."""
    return of_name(services(connection), typed)


def own_service(connection: Connection, typed: str) -> WaitingService:
    """A service that the office has added; RuleError `service_shipped` for one of ours, `unknown_service`."""
    found = known_service(connection, typed)
    if not found.id:
        raise RuleError("service_shipped", service=found.code)
    return found


def add_service(uow: UnitOfWork, code: str, name: str) -> int:
    """Add a service of the office's own; RuleError `bad_service`, `service_known`."""
    checked, named = check_service(code, name)
    for one in services(uow.connection):
        if one.code == checked or fold(one.name) == fold(named):
            raise RuleError("service_known", service=one.code, name=one.name)
    return uow.insert(WAITING_SERVICE, {"code": checked, "name": unify(named), "fold": fold(named)})


def retire_service(uow: UnitOfWork, row_id: int, version: int | None, *, retired: bool) -> None:
    """Offer a service of the office no longer, or again; RuleError `stale_row`."""
    uow.update(WAITING_SERVICE, row_id, version, {"retired": retired})
