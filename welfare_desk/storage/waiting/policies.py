# SPDX-License-Identifier: Apache-2.0
"""Ordering policies as rows: drafts under a name, and approved versions that nobody edits any more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Index,
    Integer,
    Text,
    func,
    select,
    text,
)

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.policy import DATE_ORDER, Policy, policy_text, read_policy
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import (
    IsoDate,
    UtcTime,
    made_with,
    one_of,
    row_id,
    row_version,
    strict_table,
)
from welfare_desk.storage.shown_names import shown_column
from welfare_desk.storage.uow import UnitOfWork


class PolicyState(StrEnum):
    """A draft is a what-if kept under a name; approved ones hold from their day on."""

    DRAFT = "draft"
    APPROVED = "approved"
    DISCARDED = "discarded"


QUEUE_POLICY = strict_table(
    "queue_policy",
    row_id(),
    Column("service", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("body", Text, nullable=False),  # JSON of `policy_text`
    Column("version_no", Integer),
    Column("since", IsoDate),
    Column("made_at", UtcTime, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("approved_at", UtcTime),
    Column("approved_by", Text),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),
    row_version(),
    one_of("state", PolicyState),
    CheckConstraint("length(service) BETWEEN 1 AND 40"),
    CheckConstraint("length(name) BETWEEN 1 AND 80"),
    CheckConstraint("json_valid(body)"),
    CheckConstraint("version_no >= 1"),
    CheckConstraint("(state = 'approved') = (version_no IS NOT NULL)"),
    CheckConstraint("(version_no IS NULL) = (since IS NULL)"),
    CheckConstraint("(version_no IS NULL) = (approved_at IS NULL)"),
    CheckConstraint("(version_no IS NULL) = (approved_by IS NULL)"),
    real_date("since"),
    Index(
        "uq_queue_policy_version",
        "service",
        "version_no",
        unique=True,
        sqlite_where=text("version_no IS NOT NULL"),
    ),
)

for _verb in ("UPDATE", "DELETE"):
    made_with(
        QUEUE_POLICY,
        f"CREATE TRIGGER queue_policy_no_{_verb.lower()} BEFORE {_verb} ON queue_policy"
        " WHEN old.state = 'approved' BEGIN SELECT RAISE(ABORT, 'append only: queue_policy'); END",
    )


@dataclass(frozen=True)
class StoredPolicy:
    """A policy with its story; `id` 0 is the date order that holds before the first approval.

    `number` counts the approved ones of a service from 1; 0 for drafts and before the first.
    """

    id: int
    version: int
    number: int
    since: date | None
    state: PolicyState
    name: str
    policy: Policy
    made_at: datetime | None = None
    made_by: str = ""
    approved_at: datetime | None = None
    approved_by: str = ""
    letter_no: str = ""
    reason: str = ""


_TOLD = [
    shown_column(column) if column.name in {"made_by", "approved_by"} else column
    for column in QUEUE_POLICY.columns
]
"""The columns, with who did something as people read it."""

BEFORE_ANY = StoredPolicy(0, 0, 0, None, PolicyState.APPROVED, "", DATE_ORDER)


def _of_row(row: Any) -> StoredPolicy:
    return StoredPolicy(
        row.id,
        row.version,
        row.version_no or 0,
        row.since,
        PolicyState(row.state),
        row.name,
        read_policy(row.body),
        row.made_at,
        row.made_by,
        row.approved_at,
        row.approved_by or "",
        row.letter_no,
        row.reason,
    )


def policy_on(connection: Connection, service: str, day: date) -> StoredPolicy:
    """The policy in force on a day: of those approved the last that began by then, else date order."""
    row = connection.execute(
        select(*_TOLD)
        .where(
            QUEUE_POLICY.c.service == service,
            QUEUE_POLICY.c.state == PolicyState.APPROVED,
            QUEUE_POLICY.c.since <= day,
        )
        .order_by(QUEUE_POLICY.c.since.desc(), QUEUE_POLICY.c.version_no.desc())
        .limit(1)
    ).first()
    return BEFORE_ANY if row is None else _of_row(row)


def version_of(connection: Connection, service: str, number: int) -> StoredPolicy | None:
    """The approved policy with this number; None for 0, the date order before any."""
    row = connection.execute(
        select(*_TOLD).where(QUEUE_POLICY.c.service == service, QUEUE_POLICY.c.version_no == number)
    ).first()
    return None if row is None else _of_row(row)


def policies(connection: Connection, service: str) -> tuple[StoredPolicy, ...]:
    """Every approved version, the newest first, then the drafts; discarded ones stay in the trail."""
    rows = connection.execute(
        select(*_TOLD)
        .where(QUEUE_POLICY.c.service == service, QUEUE_POLICY.c.state != PolicyState.DISCARDED)
        .order_by(QUEUE_POLICY.c.version_no.desc().nulls_last(), QUEUE_POLICY.c.id.desc())
    )
    return tuple(_of_row(row) for row in rows)


def find_policy(connection: Connection, policy_id: int) -> tuple[str, StoredPolicy]:
    """Service and policy of a row; RuleError `policy_not_found`."""
    row = connection.execute(select(*_TOLD).where(QUEUE_POLICY.c.id == policy_id)).first()
    if row is None:
        raise RuleError("policy_not_found", id=policy_id)
    return row.service, _of_row(row)


def find_draft(connection: Connection, policy_id: int) -> tuple[str, StoredPolicy]:
    """The same of a draft; RuleError `policy_not_draft` of one that was approved or thrown away."""
    service, stored = find_policy(connection, policy_id)
    if stored.state is not PolicyState.DRAFT:
        raise RuleError("policy_not_draft", id=policy_id, state=stored.state)
    return service, stored


@dataclass(frozen=True)
class Draft:
    """A what-if to keep."""

    service: str
    name: str
    policy: Policy
    made_at: datetime
    made_by: str


def keep_draft(uow: UnitOfWork, draft: Draft) -> int:
    """Keep a what-if under a name; returns its row."""
    return uow.insert(
        QUEUE_POLICY,
        {
            "service": draft.service,
            "state": PolicyState.DRAFT,
            "name": draft.name,
            "body": policy_text(draft.policy),
            "made_at": draft.made_at,
            "made_by": draft.made_by,
        },
    )


@dataclass(frozen=True)
class Approval:
    """By whom, when, from which day on and why."""

    since: date
    at: datetime
    by: str
    letter_no: str = ""
    reason: str = ""


def approve(uow: UnitOfWork, policy_id: int, version: int | None, approval: Approval) -> int:
    """Let a draft hold from a day on; returns its version. RuleError `policy_not_draft`, `stale_row`."""
    service, _ = find_draft(uow.connection, policy_id)
    highest = select(func.max(QUEUE_POLICY.c.version_no)).where(QUEUE_POLICY.c.service == service)
    number = int(uow.connection.execute(highest).scalar() or 0) + 1
    uow.update(
        QUEUE_POLICY,
        policy_id,
        version,
        {
            "state": PolicyState.APPROVED,
            "version_no": number,
            "since": approval.since,
            "approved_at": approval.at,
            "approved_by": approval.by,
            "letter_no": approval.letter_no,
            "reason": approval.reason,
        },
    )
    return number


def discard(uow: UnitOfWork, policy_id: int, version: int | None) -> None:
    """Throw a draft away; RuleError `policy_not_draft`, `stale_row`."""
    find_draft(uow.connection, policy_id)
    uow.update(QUEUE_POLICY, policy_id, version, {"state": PolicyState.DISCARDED})
