# SPDX-License-Identifier: Apache-2.0
"""Where somebody lived for a month: by the places of their person, in SQL as in the answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.office import office
from tests.support.pension_lists import draw
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.storage.pension.drawing import SOURCES, homes
from welfare_desk.storage.pension.lived import EarlierSizes, lived

PENSION = PaymentKind.PENSION
Place = tuple[int, str | None, str | None]


@pytest.mark.parametrize(
    ("places", "by_month"),
    [
        ([(1, None, None)], {1: 1, 8: 1}),
        ([(1, None, "2025-08-10"), (2, "2025-08-10", None)], {5: 1, 6: 2, 8: 2}),  # moved on 19 Mordad
        ([(1, None, "2025-08-10"), (2, "2025-10-10", None)], {5: 1, 6: 1, 7: 1, 8: 2}),  # away meanwhile
        ([(2, "2025-08-10", None)], {5: None, 6: 2}),  # came from elsewhere
        # Two were one person: the household for which the payment is drawn counts.
        ([(1, None, None), (2, "2025-05-10", "2025-08-10")], {2: 1, 3: 1, 6: 1}),
        ([(1, None, "2025-08-10"), (2, None, "2025-06-01"), (2, "2025-08-10", None)], {2: 1, 5: 1, 6: 2}),
    ],
)
def test_where_somebody_lived(tmp_path: Path, places: list[Place], by_month: dict[int, int | None]) -> None:
    with office(tmp_path) as session:
        draw(session, 1)
        draw(session, 2)
        with session._store.writing() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("DELETE FROM household_member WHERE person_id = 1")
            raw.executemany(
                "INSERT INTO household_member (household_id, person_id, kinship, since, until, left_because)"
                " VALUES (?, 1, 'other', ?, ?, iif(? IS NULL, NULL, 'moved'))",
                [(*place, place[-1]) for place in places],
            )
            known = lived(raw, SOURCES[PENSION].payments, "")
            for number, home in by_month.items():
                month = JalaliMonth(1404, number)
                assert known.home(1, 1, str(month)) == home, month
                # The list of that very month goes by the same household; of none that is known, by its own.
                there = homes(raw, PENSION, month)[1]
                assert there.size == EarlierSizes(raw)(home or 1, str(month))
            connection.rollback()
