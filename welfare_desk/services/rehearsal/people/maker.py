# SPDX-License-Identifier: Apache-2.0
"""People by chance from a fixed seed: the same seed gives the same people on every machine."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from welfare_desk.domain.casework.codes import Sex
from welfare_desk.services.rehearsal.people import names

_BILLION = 1_000_000_000
_STRIDE = 618_033_989
"""Prime to a billion: stepping by it meets every nine digits once before any comes again."""
_AREA_CODES = ("0912", "0935", "0919", "0936", "0910", "0938", "0901", "0990", "0921", "0930")
_BANKS = ("017", "012", "013", "019", "018", "016", "015", "014", "021", "060")


def _falling(items: Sequence[str]) -> list[float]:
    """Running weights that make the first names of a list some ten times as common as the last."""
    return list(accumulate(1 / (rank + len(items) / 9) for rank in range(len(items))))


@dataclass(slots=True)
class Made:
    """A made-up person before the database knows them."""

    national_id: str
    first_name: str
    last_name: str
    father_name: str
    sex: Sex
    birth_date: date


class PeopleMaker:
    """Draws people one after another; no national ID comes twice within a billion.

    With `drawn` identifiers passed over, a later part of the same office has its own people.
    """

    def __init__(self, seed: int, drawn: int = 0) -> None:
        self.chance = random.Random(seed * _BILLION + drawn)  # noqa: S311  # samples, not secrets
        self._serial = (random.Random(seed).randrange(_BILLION) + drawn * _STRIDE) % _BILLION  # noqa: S311  # as above
        self._given = {
            Sex.MALE: (names.MALE, _falling(names.MALE)),
            Sex.FEMALE: (names.FEMALE, _falling(names.FEMALE)),
        }
        self._families = _falling(names.FAMILIES)

    def given(self, sex: Sex) -> str:
        """A given name, common ones more often."""
        pool, weights = self._given[sex]
        return self.chance.choices(pool, cum_weights=weights)[0]

    def family(self) -> str:
        """A family name; one in nine has a second part, with a half space or a space."""
        name = self.chance.choices(names.FAMILIES, cum_weights=self._families)[0]
        second = self.chance.random()
        if second < 0.06:
            return f"{name}\u200c{self.chance.choice(names.SURNAME_ENDS)}"
        return f"{name} {self.chance.choice(names.OLD_HOMES)}" if second < 0.11 else name

    def national_id(self) -> str:
        """Ten digits with the right last one, new every time."""
        while True:
            self._serial = (self._serial + _STRIDE) % _BILLION
            nine = f"{self._serial:09d}"
            if nine != nine[0] * 9:
                return nine + check_digit(nine)

    def born(self, youngest: int, oldest: int, on: date) -> date:
        """A birth date of somebody of that age in whole years on a day."""
        days = self.chance.randint(youngest * 365 + youngest // 4 + 1, oldest * 365 + oldest // 4)
        return on - timedelta(days=days)

    def mobile(self) -> str:
        """A mobile number in its kept form."""
        return f"{self.chance.choice(_AREA_CODES)}{self.chance.randrange(10_000_000):07d}"

    def phone(self) -> str:
        """A telephone of the county, with its area code."""
        return f"021{self.chance.randrange(56_000_000, 57_000_000):08d}"

    def sheba(self) -> str:
        """An account number of a real bank that passes mod 97."""
        account = f"{self.chance.choice(_BANKS)}{self.chance.randrange(10**18):019d}"
        check = 98 - int(f"{account}182700") % 97
        return f"IR{check:02d}{account}"

    def postal_code(self) -> str:
        """Ten digits."""
        return f"{self.chance.randrange(3_310_000_000, 3_320_000_000)}"

    def address(self) -> str:
        """A street, a lane and a number."""
        street = self.chance.choice(names.STREETS)
        return f"خیابان {street}، کوچه {self.chance.randint(1, 48)}، پلاک {self.chance.randint(1, 260)}"

    def person(self, sex: Sex, birth_date: date, family: str, father: str) -> Made:
        """A person of this sex, age, family and father."""
        return Made(self.national_id(), self.given(sex), family, father, sex, birth_date)


def check_digit(nine: str) -> str:
    """The tenth digit of a national ID."""
    rest = sum((10 - place) * (ord(digit) - 48) for place, digit in enumerate(nine)) % 11
    return str(rest if rest < 2 else 11 - rest)
