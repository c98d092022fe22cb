# SPDX-License-Identifier: Apache-2.0
"""Who somebody is, apart from any file: identity, ways to reach them, disabilities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.casework.codes import (
    DisabilityType,
    Education,
    GuardianKind,
    Housing,
    Insurance,
    Kinship,
    Leaving,
    Marital,
    Military,
    Residence,
    Severity,
    Sex,
)
from welfare_desk.domain.money import Rial


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
    birth_cert_serial: str = ""
    birth_place: str = ""
    military: Military = Military.UNKNOWN
    """Asked of men only."""
    education: Education = Education.UNKNOWN
    field_of_study: str = ""
    job: str = ""
    skill: str = ""
    insurance: Insurance = Insurance.UNKNOWN
    insurance_no: str = ""
    disability_code: str = ""

    @property
    def full_name(self) -> str:
        """Given name before family name, as papers write it."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def identifier(self) -> str:
        """National ID, else foreigner ID, else empty (a household member may have neither)."""
        return self.national_id or self.foreign_id or ""

    @property
    def foreign(self) -> bool:
        """Whether the identifier is a foreigner's, which papers name «شناسهٔ اتباع»."""
        return self.national_id is None and self.foreign_id is not None


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
    ended_on: date | None = None
    """The day from which it counts no more; None while it does."""


@dataclass(frozen=True)
class SocialCategory:
    """A reason for support such as «زن سرپرست خانوار», with the days it held."""

    name: str
    since: date | None = None
    until: date | None = None
    id: int = 0


@dataclass(frozen=True)
class Guardian:
    """Who acts for a member who cannot, with the deed (قیم‌نامه) that says so."""

    id: int
    person_id: int
    name: str
    identifier: str
    kind: GuardianKind
    deed_no: str = ""
    since: date | None = None
    foreign: bool = False
    """Whether ``identifier`` is a foreigner's."""


@dataclass(frozen=True)
class Member:
    """A person's place in a household; ``file_no`` where they have a file of their own."""

    person: Person
    kinship: Kinship
    since: date | None = None
    file_no: str | None = None
    disabled: bool = False
    guardian: Guardian | None = None
    disabilities: tuple[DisabilityType, ...] = ()
    """Kinds that count today, the primary one first."""
    died_on: date | None = None
    """When they died, where that is recorded and their place is open all the same."""


@dataclass(frozen=True)
class LivingTogether:
    """Who lives in a household now, whether any of them has a file or not."""

    household_id: int
    version: int
    members: tuple[Member, ...]


@dataclass(frozen=True)
class FormerMember:
    """Somebody who lived in a household until a day; they may have a file of their own."""

    name: str
    kinship: Kinship
    until: date
    why: Leaving | None = None
    identifier: str = ""
    file_no: str | None = None


@dataclass(frozen=True)
class FormerSize:
    """What a household had declared until the day on which another size was recorded."""

    size: int | None
    until: date


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
    account_no: str = ""
    card_no: str | None = None
    sheba_owner_id: int | None = None
    """Whose account it is: a member, or a member's guardian; None where nobody has said."""
    sheba_owner: str = ""
    """Their name."""
    housing: Housing = Housing.UNKNOWN
    deposit: Rial | None = None
    rent: Rial | None = None
    residence: Residence = Residence.UNKNOWN
    former_sizes: tuple[FormerSize, ...] = ()
    """The earliest first."""

    @property
    def counted_disabled(self) -> int:
        """Members with a disability; from two on hygiene aid asks no severity (domain notes 2.2)."""
        return sum(member.disabled for member in self.living)

    @property
    def living(self) -> tuple[Member, ...]:
        """The members without those who have died, whose places are open all the same."""
        return tuple(member for member in self.members if member.died_on is None)

    @property
    def head(self) -> Member | None:
        """The member everybody's kinship is told from."""
        return next((one for one in self.members if one.kinship is Kinship.HEAD), None)

    @property
    def counted_size(self) -> int:
        """Living members known by name; differs from ``declared_size`` until everybody is entered."""
        return len(self.living)

    @property
    def size(self) -> int:
        """Persons, as papers tell it."""
        return size_of(self.declared_size, self.counted_size)


def size_of(declared: int | None, counted: int) -> int:
    """The size of a household in persons: as declared, else the living members counted."""
    return counted if declared is None else declared
