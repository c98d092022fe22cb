# SPDX-License-Identifier: Apache-2.0
"""The half year of Tehran's participation (domain notes 8.1) as it is declared to the program."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.support import seed_figures as seed
from tests.support.seed_figures import MILLIARD, MILLIARD_TOMAN
from welfare_desk.services.summary.monthly.declared import RecordDeclared

PERIOD = "1400-h1"
ON = date(2021, 10, 4)


def said(
    table: str, line: str, measure: str, value: int, *, period: str = PERIOD, by: str = seed.TEHRAN,
    on: date = ON, source: str = "خبر منتشرشده", **more: Any,
) -> RecordDeclared:  # fmt: skip
    """A figure as the speaker told it, of the half year unless told otherwise."""
    return RecordDeclared(period, table, measure, value, by, on, source, line, **more)


def _spent(line: str, milliards: int, persons: int = 0, pieces: int = 0) -> list[RecordDeclared]:
    told = {"amount": milliards * MILLIARD, "persons": persons, "pieces": pieces}
    return [
        said("spent_non_government", line, measure, value, grain=MILLIARD if measure == "amount" else 1)
        for measure, value in told.items()
        if value
    ]


_MILLIARDS = {name.split(" ")[0]: milliards for name, milliards in seed.NON_GOVERNMENT.items()}

STATEMENT = (
    said("participation", "", "amount", 64 * MILLIARD_TOMAN, grain=MILLIARD_TOMAN, in_full=True),
    *(
        said("participation", "government", measure, milliards * MILLIARD, grain=MILLIARD)
        for measure, milliards in zip(
            ("in_cash", "in_kind", "in_service"), seed.GOVERNMENT.values(), strict=True
        )
    ),
    *_spent("training", _MILLIARDS["000-07"], seed.TRAINED[1]),
    *_spent("livelihood_packs", _MILLIARDS["000-08"], pieces=seed.PACKS[1]),
    *_spent("equipment", _MILLIARDS["000-09"], 8_000),
    *_spent("livelihood", _MILLIARDS["000-11"], seed.AIDED[1]),
    *_spent("dowry", _MILLIARDS["000-12"], seed.DOWRIES[1]),
    *_spent("treatment", _MILLIARDS["000-13"], seed.TREATED[1]),
    *_spent("housing", _MILLIARDS["000-18"]),
    said("spent_non_government", "rent", "cases", seed.RENT_CASES),
    said("spent_non_government", "rent", "each", seed.RENT, source="سقف کمک اجاره"),
    said("spent_non_government", "housing_deposit", "cases", seed.DEPOSIT_CASES),
    said("spent_non_government", "housing_deposit", "each", seed.DEPOSIT, source="سقف ودیعه"),
    said("spent_government", "food_packs", "pieces", seed.ALL_PACKS),
    said(
        "spent_government", "food_packs", "each", seed.PACKS[0] // seed.PACKS[1],
        source="بهای بستهٔ معیشتی همین خبر",
    ),
    said(
        "spent_government", "food_packs", "amount", seed.GOVERNMENT["000-20 in kind"] * MILLIARD,
        grain=MILLIARD, source="همهٔ کمک غیرنقدی مراکز دولتی",
    ),
)  # fmt: skip
"""Every figure of the news, the total first. Of the food packs no price is told: theirs is that of the
livelihood packs, and the most that was spent on them is all that came in kind."""
