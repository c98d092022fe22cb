# SPDX-License-Identifier: Apache-2.0
"""Every check that names its rows by key tells them in words."""

from __future__ import annotations

import pytest

from welfare_desk.desktop.summary.month.keyed import key_columns, key_file, keyed_rows
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.monthly.checks import Check, Place, Severity
from welfare_desk.services.summary.monthly.checking import _ALONE

NAMES = {"FU-140": "واکر ساده"}
FILE = "1404-00012"


def keyed(code: str, key: str) -> Check:
    """A check of a closed month: where it was mended tells nothing any more."""
    return Check(code, Severity.NEEDS_REASON, False, Place.REPORT, count=1, keys=(key,))


@pytest.mark.parametrize(
    ("check", "title", "told"),
    [
        (keyed("drawn_uncovered", FILE), "پرونده", FILE),
        (keyed("queue_movement", FILE), "پرونده", FILE),
        (
            keyed("declared_differs", "domains social files"),
            "رقم",
            "پرونده‌ها به تفکیک حوزه، امور اجتماعی، پرونده",
        ),
        (keyed("declared_differs", "1404-h1 coverage_in files"), "رقم", "ورود به پوشش"),
        (keyed("lists_missing", "pension"), "پرداخت", "مستمری"),
        (keyed("payments_tenfold", "pension"), "پرداخت", "مستمری"),
        (keyed("series_broken", "issue_voucher 1404"), "برگه", "حوالهٔ تحویل 1404"),
        (
            keyed("papers_unprinted", "issue_voucher 1404/000124"),
            "برگه",
            "حوالهٔ تحویل 1404/000124",
        ),
        (keyed("commission_votes", "epilepsy"), "نوع", "صرع"),
        (keyed("sessions_open", "1404-12"), "جلسه", "1404-12"),
        (keyed("counts_open", "3"), "انبارگردانی", "3"),
        (keyed("prices_tenfold", "FU-140"), "کالا", "واکر ساده"),
    ],
)
def test_a_check_that_names_its_rows_has_one_column(check: Check, title: str, told: str) -> None:
    (column,) = key_columns(check, NAMES)
    (row,) = keyed_rows(check)
    assert (column.title, column.text(row)) == (title, told)


@pytest.mark.parametrize(("state", "chip"), [("open", None), ("late", ("گذشته از مهلت", Tone.AMBER))])
def test_a_promise_past_its_day_is_marked(state: str, chip: tuple[str, Tone] | None) -> None:
    check = keyed("promises_open", f"2025-10-22 {state} {FILE}")
    (row,) = keyed_rows(check)
    file, until = key_columns(check, NAMES)
    assert (file.text(row), until.text(row), key_file(check, row)) == (FILE, "1404/07/30", FILE)
    assert until.chip is not None
    assert until.chip(row) == chip


def test_every_check_of_what_was_left_open_has_its_columns() -> None:
    assert [key_columns(keyed(code, "x"), NAMES) for code in _ALONE]
