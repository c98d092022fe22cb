# SPDX-License-Identifier: Apache-2.0
"""What is said beside a day of the past: closed months stand, corrected, and take no act of the office."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import plain
from welfare_desk.desktop.casework.life.recounting import corrected, counted_anew, refused
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.order import ClosingOrder

SHAHRIVAR, MEHR, ABAN = (JalaliMonth(1404, number) for number in (6, 7, 8))
NOTHING_CLOSED = ClosingOrder()
CLOSED = ClosingOrder(MEHR, SHAHRIVAR)
"""Shahrivar and Mehr are closed."""
TODAY = ABAN.first()


TWO = "شهریور 1404 تا مهر 1404، 2 ماه، "


@pytest.mark.parametrize(
    ("day", "order", "told"),
    [
        (
            MEHR.last(), CLOSED,
            "مهر 1404 بسته شده است و رقم‌هایش می‌ماند؛ این ثبت، تصحیحی در گزارش آبان 1404 می‌شود",
        ),
        (
            SHAHRIVAR.last(), CLOSED,
            TWO + "بسته شده‌اند و رقم‌هایشان می‌ماند؛ این ثبت، تصحیحی در گزارش آبان 1404 می‌شود",
        ),
        (MEHR.last(), NOTHING_CLOSED, "مهر 1404 دوباره شمرده می‌شود"),
        (SHAHRIVAR.last(), NOTHING_CLOSED, TWO + "دوباره شمرده می‌شوند"),
        (TODAY, CLOSED, ""),
    ],
)  # fmt: skip
def test_news_of_a_client_corrects_closed_months_and_others_are_counted_anew(
    qtbot: QtBot, day: date, order: ClosingOrder, told: str
) -> None:
    assert plain(counted_anew(day, TODAY, order)) == told
    assert plain(corrected(day, order)) == (told if order is CLOSED else "")


def test_what_the_office_itself_does_goes_into_no_closed_month(qtbot: QtBot) -> None:
    told = "مهر 1404 بسته است: کار خود اداره در ماه باز ثبت می‌شود"
    assert plain(refused(MEHR.last(), CLOSED)) == told
    assert (refused(TODAY, CLOSED), refused(MEHR.last(), NOTHING_CLOSED)) == ("", "")
