# SPDX-License-Identifier: Apache-2.0
"""Accounts: who may sign in, with what role and which key slot."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Connection, ForeignKey, Integer, Row, Text, func, select

from welfare_desk.domain.access import Role, Sighting, User
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage import keyslots
from welfare_desk.storage.engine import Store
from welfare_desk.storage.keyslots import KeyFile, Slot
from welfare_desk.storage.metadata import Flag, UtcTime, one_of, row_id, row_version, strict_table
from welfare_desk.storage.office import OFFICE
from welfare_desk.storage.uow import UnitOfWork

ACCOUNT = strict_table(
    "account",
    row_id(),
    row_version(),
    Column("name", Text, nullable=False, unique=True),
    Column("display_name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("disabled", Flag, nullable=False, server_default="0"),
    Column("slot", Text),  # JSON of the key slot; NULL when disabled
    CheckConstraint("disabled IN (0, 1)"),
    CheckConstraint("length(name) BETWEEN 2 AND 40"),
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


def _user(row: Row[tuple[object, ...]]) -> User:
    return User(row.id, row.name, row.display_name, Role(row.role), row.disabled)


def users(connection: Connection) -> list[User]:
    """All accounts in order of making."""
    return [_user(row) for row in connection.execute(select(ACCOUNT).order_by(ACCOUNT.c.id))]


def find_user(connection: Connection, name: str) -> User | None:
    """The account of this name."""
    row = connection.execute(select(ACCOUNT).where(ACCOUNT.c.name == name)).first()
    return None if row is None else _user(row)


def get_user(connection: Connection, name: str) -> User:
    """The account of this name; RuleError `no_such_user`."""
    user = find_user(connection, name)
    if user is None:
        raise RuleError("no_such_user", user=name)
    return user


def slot_text(connection: Connection, name: str) -> str | None:
    """The stored key slot of an account."""
    return connection.execute(select(ACCOUNT.c.slot).where(ACCOUNT.c.name == name)).scalar()


def add_account(uow: UnitOfWork, display: str, role: Role, slot: Slot) -> User:
    """A new account; RuleError `user_exists`."""
    if find_user(uow.connection, slot.user) is not None:
        raise RuleError("user_exists", user=slot.user)
    made = uow.insert(
        ACCOUNT, {"name": slot.user, "display_name": display, "role": role, "slot": slot.to_text()}
    )
    return User(made, slot.user, display, role)


def change_account(uow: UnitOfWork, user: User, **changes: object) -> None:
    """Change columns of an account."""
    uow.update(ACCOUNT, user.id, None, changes)


def active_admins(connection: Connection) -> int:
    """How many administrators can sign in; an office keeps at least one."""
    counted = select(func.count()).where(ACCOUNT.c.role == Role.ADMIN, ACCOUNT.c.disabled.is_(False))
    return int(connection.execute(counted).scalar_one())


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
