# SPDX-License-Identifier: Apache-2.0
"""Every source of rows has its columns, in the words of the tables."""

from __future__ import annotations

from typing import Any

import pytest

from welfare_desk.desktop.summary.month.columns import columns_of
from welfare_desk.domain.summary.monthly.figures import Row, Source

NAMES = {"FU-140": "واکر ساده"}
FILE = "1404-00012"
DAY = {"day": "2025-09-30"}
PERSON = {
    "domain": "rehabilitation",
    "sex": "female",
    "age": "7-17",
    "disability": "hearing",
    "severity": "unknown",
    "category": "unknown",
    "neighbourhood": "واوان",
    "centre": "807",
    "standing": "queued",
    "file": FILE,
}
PAID = {"amount": 10, "arrears": 0, "deductions": 3, "net": 7}

ROWS: dict[Source, tuple[Row, list[str]]] = {
    Source.PEOPLE: (
        PERSON,
        [
            FILE,
            "امور توانبخشی",
            "زن",
            "۷ تا ۱۷ سال",
            "شنوایی",
            "نامشخص",
            "نامشخص",
            "واوان",
            "807",
            "در صف مستمری",
        ],
    ),
    Source.HOMES: ({"decile": "unknown", "persons": 4, "file": FILE}, [FILE, "نامشخص", "4"]),
    Source.RECURRING: ({"kind": "pension", "state": "suspended", "file": FILE}, [FILE, "مستمری", "معلق"]),
    Source.QUEUES: ({"service": "dowry", "file": FILE}, [FILE, "جهیزیه"]),
    Source.COVERAGE_MOVES: (
        {"way": "out", "reason": "deceased", "event": 1, "file": FILE, **DAY},
        [FILE, "خروج", "فوت", "1404/07/08"],
    ),
    Source.PENSION_MOVES: (
        {"way": "in", "reason": "admitted", "event": 1, "file": FILE, **DAY},
        [FILE, "ورود", "پذیرش از صف", "1404/07/08"],
    ),
    Source.QUEUE_MOVES: (
        {"way": "in", "reason": "joined", "entry": 1, "file": FILE, **DAY},
        [FILE, "ورود", "ثبت در صف", "1404/07/08"],
    ),
    Source.QUOTAS: (
        {"service": "pension", "letter": "1404/31", "places": 31, "letters": 1, "used": 2, **DAY},
        ["1404/31", "1404/07/08", "مستمری", "31", "2"],
    ),
    Source.PAYMENTS: (
        {"kind": "pension", "band": "5+", "line": 1200, "file": FILE, **PAID},
        ["1,200", FILE, "مستمری", "۵ نفر و بیشتر", "10", "0", "3", "7"],
    ),
    Source.SITTINGS: (
        {"kind": "epilepsy", "session": "1404-12", **DAY},
        ["1404-12", "1404/07/08", "صرع"],
    ),
    Source.CASES: (
        {"kind": "epilepsy", "attended": 0, "vote": "", "session": "1404-12", "file": "", **DAY},
        ["", "1404-12", "1404/07/08", "صرع", "نیامده", ""],
    ),
    Source.STOCK: (
        {"item": "FU-140", "opening": 3, "closing": 1, "lent_out": 2},
        ["واکر ساده", "3", "1", "2"],
    ),
    Source.STOCK_MOVES: (
        {
            "item": "FU-140",
            "way": "given",
            "pieces": 1,
            "paper": "1404/000124",
            "file": FILE,
            "entry": 9,
            **DAY,
        },
        ["واکر ساده", "تحویل قطعی", "1", "1404/07/08", "1404/000124", FILE],
    ),
    Source.REQUESTS: (
        {"item": "FU-140", "state": "open", "request": "1404/000002", "file": FILE, **DAY},
        ["1404/000002", FILE, "1404/07/08", "واکر ساده", "در انتظار کمیته"],
    ),
    Source.VISITS: (
        {"kind": "home", "state": "due", "day": "", "file": FILE},
        [FILE, "منزل", "سررسید مانده", ""],
    ),
}


def test_every_source_has_a_row_here() -> None:
    assert set(ROWS) == set(Source)


@pytest.mark.parametrize("source", list(Source))
def test_a_row_is_told_in_words(source: Source) -> None:
    row, told = ROWS[source]
    assert [column.text(row) for column in columns_of(source, NAMES)] == told


def test_amounts_stand_in_columns_that_never_lose_the_net() -> None:
    dropped: dict[str, Any] = {column.name: column.drop for column in columns_of(Source.PAYMENTS, NAMES)}
    assert (dropped["net"], dropped["file"], dropped["line"]) == (0, 0, 0)
