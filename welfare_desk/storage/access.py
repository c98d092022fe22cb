# SPDX-License-Identifier: Apache-2.0
"""Accounts: who may sign in, with what roles and which key slot; and what was looked at or carried away."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Text,
    UniqueConstraint,
    func,
    select,
)

from welfare_desk.domain.access import Role, Sighting, User, in_order
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage import keyslots
from welfare_desk.storage.engine import Store
from welfare_desk.storage.keyslots import KeyFile, Slot
from welfare_desk.storage.metadata import SECRET, Flag, UtcTime, one_of, row_id, row_version, strict_table
from welfare_desk.storage.office import OFFICE
from welfare_desk.storage.office_settings import OFFICE_SETTING
from welfare_desk.storage.uow import UnitOfWork

ACCOUNT = strict_table(
    "account",
    row_id(),
    row_version(),
    Column("name", Text, nullable=False, unique=True),
    Column("display_name", Text, nullable=False),
    Column("disabled", Flag, nullable=False, server_default="0"),
    Column("must_change", Flag, nullable=False, server_default="0"),  # the password is another's, for once
    Column("slot", Text, info={SECRET: True}),  # JSON of the key slot; NULL when disabled
    Column("pin", Text, info={SECRET: True}),  # its Argon2id hash
    CheckConstraint("disabled IN (0, 1)"),
    CheckConstraint("must_change IN (0, 1)"),
    CheckConstraint("length(name) BETWEEN 2 AND 40"),
)

ACCOUNT_ROLE = strict_table(
    "account_role",
    row_id(),
    Column("account_id", Integer, ForeignKey("account.id"), nullable=False),
    Column("role", Text, nullable=False),
    UniqueConstraint("account_id", "role"),
    one_of("role", Role),
)

SIGHTING = strict_table(
    "sighting",
    row_id(),
    Column("at", UtcTime, nullable=False),
    Column("user", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("file_id", Integer, ForeignKey("case_file.id"), index=True),
    Column("rows", Integer, nullable=False, server_default="1"),
    one_of("what", Sighting),
    CheckConstraint("rows >= 0"),
)


ROLES = (
    select(func.group_concat(ACCOUNT_ROLE.c.role))
    .where(ACCOUNT_ROLE.c.account_id == ACCOUNT.c.id)
    .scalar_subquery()
    .label("roles")
)
"""The roles of an account, comma by comma, for the statement that reads the account."""
_ACCOUNTS = select(ACCOUNT, ROLES)
"""Accounts with their roles in one statement: the door reads one before every change."""


def user_of(row: Any) -> User:
    """The account of a row of `_ACCOUNTS`."""
    roles = frozenset(Role(role) for role in (row.roles or "").split(",") if role)
    return User(
        row.id,
        row.name,
        row.display_name,
        roles,
        row.disabled,
        must_change=row.must_change,
        has_pin=row.pin is not None,
    )


def users(connection: Connection) -> list[User]:
    """All accounts in order of making."""
    return [user_of(row) for row in connection.execute(_ACCOUNTS.order_by(ACCOUNT.c.id))]


def find_user(connection: Connection, name: str) -> User | None:
    """The account of this name."""
    row = connection.execute(_ACCOUNTS.where(ACCOUNT.c.name == name)).first()
    return None if row is None else user_of(row)


def get_user(connection: Connection, name: str) -> User:
    """The account of this name; RuleError `no_such_user`."""
    user = find_user(connection, name)
    if user is None:
        raise RuleError("no_such_user", user=name)
    return user


def slot_text(connection: Connection, name: str) -> str | None:
    """The stored key slot of an account."""
    return connection.execute(select(ACCOUNT.c.slot).where(ACCOUNT.c.name == name)).scalar()


def pin_hash(connection: Connection, name: str) -> str | None:
    """The stored hash of an account's PIN."""
    return connection.execute(select(ACCOUNT.c.pin).where(ACCOUNT.c.name == name)).scalar()


def add_account(
    uow: UnitOfWork, display: str, roles: Iterable[Role], slot: Slot, *, must_change: bool = False
) -> User:
    """A new account; RuleError `user_exists`."""
    if find_user(uow.connection, slot.user) is not None:
        raise RuleError("user_exists", user=slot.user)
    values = {"name": slot.user, "display_name": display, "slot": slot.to_text(), "must_change": must_change}
    made = uow.insert(ACCOUNT, values)
    held = in_order(roles)
    for role in held:
        uow.insert(ACCOUNT_ROLE, {"account_id": made, "role": role})
    return User(made, slot.user, display, frozenset(held), must_change=must_change)


def add_waiting_account(
    uow: UnitOfWork, name: str, display: str, roles: Iterable[Role], **more: object
) -> None:
    """An account without a password: an administrator has to give it one. For the sample office."""
    made = uow.insert(ACCOUNT, {"name": name, "display_name": display, "must_change": True, **more})
    for role in in_order(roles):
        uow.insert(ACCOUNT_ROLE, {"account_id": made, "role": role})


def change_account(uow: UnitOfWork, user: User, **changes: object) -> None:
    """Change columns of an account."""
    uow.update(ACCOUNT, user.id, None, changes)


def change_roles(uow: UnitOfWork, user: User, roles: Iterable[Role]) -> None:
    """Give and take roles until the account holds these; those it keeps stay as they are."""
    wanted = frozenset(roles)
    rows = uow.connection.execute(
        select(ACCOUNT_ROLE.c.id, ACCOUNT_ROLE.c.role).where(ACCOUNT_ROLE.c.account_id == user.id)
    ).all()
    for row in rows:
        if Role(row.role) not in wanted:
            uow.delete(ACCOUNT_ROLE, row.id)
    for role in in_order(wanted - user.roles):
        uow.insert(ACCOUNT_ROLE, {"account_id": user.id, "role": role})


def open_accounts(connection: Connection) -> int:
    """How many accounts are not closed."""
    counted = select(func.count()).where(ACCOUNT.c.disabled.is_(False))
    return int(connection.execute(counted).scalar_one())


def active_admins(connection: Connection) -> int:
    """How many administrators can sign in; an office keeps at least one."""
    counted = (
        select(func.count())
        .select_from(ACCOUNT.join(ACCOUNT_ROLE, ACCOUNT_ROLE.c.account_id == ACCOUNT.c.id))
        .where(ACCOUNT_ROLE.c.role == Role.ADMIN, ACCOUNT.c.disabled.is_(False), ACCOUNT.c.slot.is_not(None))
    )
    return int(connection.execute(counted).scalar_one())


ROLE_CLASHES_LIFTED = "role_clashes_lifted"
"""Name of the office's setting; its value is the reason as JSON, null when the rule is in force."""


def role_clashes_lifted(connection: Connection) -> str | None:
    """Why roles that clash may be held together here; None when they may not."""
    found = connection.execute(
        select(OFFICE_SETTING.c.value).where(OFFICE_SETTING.c.name == ROLE_CLASHES_LIFTED)
    ).scalar()
    reason: str | None = None if found is None else json.loads(found)
    return reason


def lift_role_clashes(uow: UnitOfWork, reason: str | None) -> None:
    """Lift the rule for this reason, or put it in force again."""
    value = json.dumps(reason, ensure_ascii=False)
    row = uow.connection.execute(
        select(OFFICE_SETTING.c.id).where(OFFICE_SETTING.c.name == ROLE_CLASHES_LIFTED)
    ).first()
    if row is None:
        uow.insert(OFFICE_SETTING, {"name": ROLE_CLASHES_LIFTED, "value": value})
    else:
        uow.update(OFFICE_SETTING, row.id, None, {"value": value})


def key_file(connection: Connection) -> KeyFile:
    """What `keys.json` should hold now."""
    office = connection.execute(select(OFFICE.c.office_code, OFFICE.c.county, OFFICE.c.province)).one()
    texts = connection.execute(
        select(ACCOUNT.c.slot).where(ACCOUNT.c.slot.is_not(None)).order_by(ACCOUNT.c.id)
    )
    slots = tuple(Slot.from_text(text) for text in texts.scalars())
    return KeyFile(office.office_code, office.county, office.province, slots)


def mirror_keys(store: Store) -> None:
    """Copy the slots to the key files, in a writer's turn: the copy of an older state never comes last."""
    with store.writing() as connection:
        keyslots.save(store.directory, key_file(connection))
