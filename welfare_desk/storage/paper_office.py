# SPDX-License-Identifier: Apache-2.0
"""What every paper needs of the office, in one statement: names, signatories, rules and the sealing key."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from welfare_desk.domain.errors import StorageError
from welfare_desk.domain.papers import OfficeProof
from welfare_desk.domain.upkeep import SHIPPED_RULES, Letterhead, Post, RuleValue, Signatory
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.office_settings import LETTERHEAD, OWN_RULE, own_rules

_OFFICE = (
    "SELECT office.county, office.province, office.office_code, office_key.private,"
    " (SELECT value FROM office_setting WHERE name = ?),"
    " (SELECT json_group_array(json_array(id, version, post, name, since, until)) FROM signatory),"
    f" (SELECT json_group_array(json_array({OWN_RULE})) FROM dated_rule WHERE {STANDS}),"
    " office_key.public, (SELECT paper_proof FROM office_enrolment)"
    " FROM office JOIN office_key ON office_key.id = office.id"
)


@dataclass(frozen=True)
class PaperOffice:
    """The office as its papers name it, and its private key, which no log or error may hold."""

    county: str
    province: str
    office_code: str
    letterhead: Letterhead
    signatories: tuple[Signatory, ...]
    rules: tuple[RuleValue, ...]
    """What rules say here, shipped ones too."""
    proof: OfficeProof | None
    """What headquarters says of the office's key; None before it is enrolled."""
    _private: bytes

    def __repr__(self) -> str:
        return f"PaperOffice({self.county!r})"

    def sign(self, data: bytes) -> bytes:
        """The office's Ed25519 signature over the bytes: 64 bytes."""
        signature: bytes = _key(self._private).sign(data)
        return signature


@lru_cache(maxsize=1)
def _key(private: bytes) -> Any:
    """The key ready to sign, which takes four times as long as a signature; memory holds its bytes anyway."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private)


def paper_office(connection: Connection) -> PaperOffice:
    """What papers take of the office; StorageError `damaged` where its row or its key is gone."""
    raw = connection.connection.driver_connection
    assert raw is not None
    row = raw.execute(_OFFICE, (LETTERHEAD,)).fetchone()
    if row is None:
        raise StorageError("damaged")
    signatories = tuple(
        Signatory(i, version, Post(post), name, date.fromisoformat(since), iso_day(until))
        for i, version, post, name, since, until in json.loads(row[5])
    )
    rules = (*SHIPPED_RULES, *own_rules(json.loads(row[6])))
    head = Letterhead() if row[4] is None else Letterhead(**json.loads(row[4]))
    proof = None if row[8] is None else OfficeProof(bytes(row[7]), bytes(row[8]))
    return PaperOffice(row[0], row[1], row[2], head, signatories, rules, proof, row[3])
