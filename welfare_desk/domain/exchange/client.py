# SPDX-License-Identifier: Apache-2.0
"""A client as one row of a list tells of them; everything but name, birth date and domain may be missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.exchange.fields import Problem
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.text import fold


@dataclass(slots=True)
class Client:
    """Values in the form in which they are kept; an empty text or None is «not in the list»."""

    national_id: str | None = None
    foreign_id: str | None = None
    first_name: str = ""
    last_name: str = ""
    father_name: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_date: date | None = None
    file_no: str = ""
    domain: Domain | None = None
    category: str = ""
    disabilities: tuple[DisabilityType, ...] = ()
    severity: Severity = Severity.UNKNOWN
    pension: PensionState = PensionState.NONE
    waiting: bool = False
    requested_on: date | None = None
    household_size: int | None = None
    """Persons, as declared."""
    decile: int | None = None
    sheba: str | None = None
    mobile: str | None = None
    phone: str | None = None
    neighbourhood: str = ""
    address: str = ""
    postal_code: str | None = None
    note: str = ""

    @property
    def name_key(self) -> str:
        """The folded full name, the same however it was split over columns."""
        return fold(self.first_name + self.last_name)

    @property
    def identifier(self) -> str:
        """National ID, else foreigner ID."""
        return self.national_id or self.foreign_id or ""


@dataclass(slots=True)
class Reading:
    """One row after reading: the client, and which cells could not be used."""

    number: int
    client: Client
    faults: tuple[Problem, ...] = ()
    """Required fields that are missing or unusable; any of them rejects the row."""
    warnings: tuple[Problem, ...] = ()
    """Optional fields that were filled and unusable; they are stored empty."""
