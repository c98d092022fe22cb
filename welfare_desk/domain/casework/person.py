# SPDX-License-Identifier: Apache-2.0
"""Who somebody is, apart from any file: identity, ways to reach them, disabilities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.casework.codes import DisabilityType, Kinship, Marital, Severity, Sex


@dataclass(frozen=True)
class Person:
    """One human being, Iranian (``national_id``) or foreign (``foreign_id``); names as kept."""

    id: int
    version: int
    national_id: str | None
    foreign_id: str | None
    first_name: str
    last_name: str
    father_name: str
    sex: Sex
    birth_date: date | None
    birth_cert_no: str = ""
    marital: Marital = Marital.UNKNOWN
    mobile: str | None = None
    phone: str | None = None

    @property
    def full_name(self) -> str:
        """Given name before family name, as papers write it."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def identifier(self) -> str:
        """National ID, else foreigner ID, else empty (a household member may have neither)."""
        return self.national_id or self.foreign_id or ""


@dataclass(frozen=True)
class Disability:
    """One disability of a person; at most one per person is primary (domain notes 2.4, 2.5)."""

    id: int
    type: DisabilityType
    severity: Severity
    is_primary: bool
    commission_on: date | None = None
    valid_until: date | None = None
    """Last valid day; None is permanent or unknown."""


@dataclass(frozen=True)
class SocialCategory:
    """A reason for support such as «زن سرپرست خانوار», with the days it held."""

    name: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class Member:
    """A person's place in a household; ``file_no`` where they have a file of their own."""

    person: Person
    kinship: Kinship
    since: date | None = None
    file_no: str | None = None
    disabled: bool = False


@dataclass(frozen=True)
class Household:
    """People who live on one purse; the size as declared stands beside the members counted."""

    id: int
    version: int
    declared_size: int | None
    """Persons, as the applicant or the list said it."""
    address: str
    postal_code: str | None
    neighbourhood: str
    decile: int | None
    decile_on: date | None
    sheba: str | None
    members: tuple[Member, ...] = ()

    @property
    def counted_size(self) -> int:
        """Members known by name; differs from ``declared_size`` until everybody is entered."""
        return len(self.members)
