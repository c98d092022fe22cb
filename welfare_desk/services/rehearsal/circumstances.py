# SPDX-License-Identifier: Apache-2.0
"""How made-up people live; a chance of its own leaves the rest of the office as it was."""

from __future__ import annotations

import random
from datetime import date

from welfare_desk.domain.casework.codes import Education, Housing, Insurance, Military, Residence, Sex

_PLACES = ("اسلامشهر", "تهران", "ری", "ساوه", "زنجان", "همدان", "اراک", "قم", "شهریار", "خلخال")
_CHILD = (("", "", Education.UNKNOWN), ("دانش‌آموز", "", Education.PRIMARY))
_GROWN = (
    ("", "", Education.ILLITERATE),
    ("خانه‌دار", "خیاطی", Education.PRIMARY),
    ("کارگر ساختمان", "", Education.LOWER_SECONDARY),
    ("", "", Education.INCOMPLETE_DIPLOMA),
    ("فروشنده", "", Education.DIPLOMA),
    ("راننده", "تعمیر خودرو", Education.DIPLOMA),
    ("بیکار", "جوشکاری", Education.LOWER_SECONDARY),
    ("کارمند", "رایانه", Education.ASSOCIATE),
    ("", "قالی‌بافی", Education.PRIMARY),
    ("معلم", "", Education.BACHELOR),
)
_INSURANCES = (
    Insurance.IRANIAN_HEALTH,
    Insurance.IRANIAN_HEALTH,
    Insurance.SOCIAL_SECURITY,
    Insurance.UNIVERSAL_HEALTH,
    Insurance.BEHZISTI,
    Insurance.NONE,
)
_MILITARY = (Military.EXEMPT, Military.EXEMPT, Military.DONE, Military.UNKNOWN)
_HOUSINGS = (
    Housing.RENTED,
    Housing.RENTED,
    Housing.RENTED,
    Housing.OWNED,
    Housing.PARENTAL,
    Housing.RELATIVES,
    Housing.INHERITED,
    Housing.UNKNOWN,
)
_OF_AGE = 18 * 365


class Circumstances:
    """The further columns of persons and households, in the order of their tables."""

    def __init__(self, seed: int, first: int, today: date) -> None:
        self._chance = random.Random(f"circumstances {seed} {first}")  # noqa: S311  # no secret
        self._today = today

    def of_person(self, sex: Sex, born: date) -> tuple[str, ...]:
        """From the birth certificate's serial to the insurance."""
        luck = int(self._chance.random() * 1_000_000)
        grown = (self._today - born).days > _OF_AGE
        kinds = _GROWN if grown else _CHILD
        job, skill, education = kinds[luck % len(kinds)]
        military = Military.UNKNOWN
        if sex is Sex.MALE:
            military = _MILITARY[luck // 7 % len(_MILITARY)] if grown else Military.UNDER_AGE
        insurance = _INSURANCES[luck // 11 % len(_INSURANCES)]
        place = _PLACES[luck // 13 % len(_PLACES)]
        return ("", place, military.value, education.value, "", job, skill, insurance.value)

    def of_household(self, head_id: int, sheba: str | None) -> tuple[int | str | None, ...]:
        """From the owner of the SHEBA to the kind of residence."""
        luck = int(self._chance.random() * 1_000_000)
        owner = head_id if sheba is not None and luck % 10 else None
        account = sheba[-13:].lstrip("0") if sheba is not None else ""
        housing = _HOUSINGS[luck // 10 % len(_HOUSINGS)]
        deposit = rent = None
        if housing is Housing.RENTED:
            deposit = (50 + luck // 100 % 60 * 10) * 10_000_000
            rent = (10 + luck // 1000 % 40) * 1_000_000
        return (owner, account, None, housing.value, deposit, rent, Residence.URBAN.value)

    def guardian(self, born: date) -> str | None:
        """The number of a deed for one minor in twenty, None for everybody else."""
        if (self._today - born).days > _OF_AGE or self._chance.random() > 0.05:
            return None
        return f"{1395 + int(self._chance.random() * 9)}/{1000 + int(self._chance.random() * 9000)}"
