# SPDX-License-Identifier: Apache-2.0
"""The office itself: one row of facts, and the Ed25519 pair that signs papers, copies and bundles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import CheckConstraint, Column, Connection, Integer, LargeBinary, Text, select

from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.metadata import SECRET, row_id, strict_table, utc_text
from welfare_desk.storage.uow import UnitOfWork

OFFICE = strict_table(
    "office",
    row_id(),
    Column("county", Text, nullable=False),
    Column("province", Text, nullable=False),
    Column("office_code", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("branch", Integer, nullable=False, server_default="1"),
    CheckConstraint("id = 1"),
    CheckConstraint("branch >= 1"),
)

OFFICE_KEY = strict_table(
    "office_key",
    row_id(),
    Column("public", LargeBinary, nullable=False),
    Column("private", LargeBinary, nullable=False, info={SECRET: True}),
    CheckConstraint("id = 1"),
    CheckConstraint("length(public) = 32 AND length(private) = 32"),
)


@dataclass(frozen=True)
class OfficeFacts:
    """Who this office is; `branch` rises with every restore, `office_code` names it to headquarters."""

    county: str
    province: str
    office_code: str
    created_at: str
    branch: int
    public_key: bytes

    @property
    def names(self) -> tuple[str, str]:
        """County and province: the words that everybody would guess in a password here."""
        return self.county, self.province


def found_office(uow: UnitOfWork, county: str, province: str, office_code: str, created_at: Any) -> None:
    """Write the office's row and make its key pair, once in the life of a database."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    uow.insert(
        OFFICE,
        {
            "id": 1,
            "county": county,
            "province": province,
            "office_code": office_code,
            "created_at": utc_text(created_at),
            "branch": 1,
        },
    )
    uow.insert(
        OFFICE_KEY,
        {"id": 1, "public": key.public_key().public_bytes_raw(), "private": key.private_bytes_raw()},
    )


def office_facts(connection: Connection) -> OfficeFacts:
    """The office's row with its public key."""
    row = connection.execute(
        select(OFFICE, OFFICE_KEY.c.public).join_from(OFFICE, OFFICE_KEY, OFFICE.c.id == OFFICE_KEY.c.id)
    ).first()
    if row is None:
        raise StorageError("damaged")  # somebody took the office's row or its key out
    return OfficeFacts(row.county, row.province, row.office_code, row.created_at, row.branch, row.public)


def sign(connection: Connection, data: bytes) -> bytes:
    """The office's Ed25519 signature over the bytes: 64 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = connection.execute(select(OFFICE_KEY.c.private)).scalar_one()
    return Ed25519PrivateKey.from_private_bytes(private).sign(data)


def verify(public: bytes, signature: bytes, data: bytes) -> bool:
    """Whether the signature over the bytes was made with the key of this public half."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True
