# SPDX-License-Identifier: Apache-2.0
"""Clients for tests: registered through the door, each with a national ID that passes its check."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.services.casework.commands import Registered, RegisterFile, register_file
from welfare_desk.services.rehearsal.people.maker import check_digit
from welfare_desk.services.session import Session


def national_id(number: int) -> str:
    """The valid national ID of a small number."""
    nine = f"{number + 100_000_000:09d}"
    return nine + check_digit(nine)


def register(session: Session, number: int, **fields: str) -> Registered:
    """Open a rehabilitation file for «علی محمدی», or with the fields given."""
    typed = {"first_name": "علی", "last_name": "محمدی", "national_id": national_id(number), **fields}
    return session.do(register_file, RegisterFile(typed, Domain.REHABILITATION))
