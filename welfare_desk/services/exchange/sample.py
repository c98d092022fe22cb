# SPDX-License-Identifier: Apache-2.0
"""A made-up list as an office keeps it, blemishes included, to learn the import on."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from welfare_desk.domain.identity import national_id, probable_national_id

HEADINGS = (
    "ردیف", "کد ملی", "نام و نام خانوادگی", "نام پدر", "جنسیت", "تاریخ تولد", "حوزه تخصصی", "نوع معلولیت",
    "شدت معلولیت", "وضعیت مستمری", "تاریخ درخواست", "بعد خانوار", "دهک", "تلفن همراه", "محله",
)  # fmt: skip

_MEN = ("علی", "محمد رضا", "حسین", "اميرعلي", "رضا", "یوسف", "مهدي")
_WOMEN = ("زهرا", "فاطمه", "مريم", "نازنین زهرا", "سکینه", "ليلا")
_FAMILIES = ("رضایی", "كريمي", "موسوی", "احمدی", "حسینی نژاد", "باقری", "شريفي", "نوری")
_KINDS = ("جسمی حرکتی", "بینایی", "شنوايي", "ذهنی", "روانی مزمن", "گفتار و زبان")
_PENSIONS = ("مستمری‌بگیر", "مستمری بگیر", "پشت نوبت", "در نوبت", "غیرمستمر")
_PLACES = ("واوان", "قائمیه", "موسی‌آباد", "باغ فیض", "سالور")


def write_sample_list(path: Path, rows: int = 60, seed: int = 1) -> int:
    """Write the list with one row twice, a total and a few faults; returns how many clients it names."""
    from welfare_desk.documents.sheets.report import ReturnedRow, ReturnedSheet, write_report

    draw = random.Random(seed)  # noqa: S311  # made-up people, not secrets
    clients = list(_clients(draw, rows))
    clients[rows // 3][1] = "1111111111"
    clients[rows // 2][6] = "نامعلوم"
    clients[-1][13] = "ندارد"
    listed = [*clients, list(clients[1]), ["جمع کل", rows]]
    returned = [ReturnedRow(at, row, "", ()) for at, row in enumerate(listed, 2)]
    write_report(path, [ReturnedSheet("فهرست", HEADINGS, returned)], [])
    return rows


def _clients(draw: random.Random, rows: int) -> Iterator[list[Any]]:
    for number in range(1, rows + 1):
        woman = draw.random() < 0.45
        name = draw.choice(_WOMEN if woman else _MEN)
        social = draw.random() < 0.15
        yield [
            number,
            _identifier(draw),
            f"{name} {draw.choice(_FAMILIES)}",
            draw.choice(_MEN),
            draw.choice(("زن", "مؤنث") if woman else ("مرد", "مذکر")),
            _day(draw, 1320, 1399),
            "امور اجتماعی" if social else draw.choice(("توانبخشی", "توانبخشي")),
            None if social else draw.choice(_KINDS),
            None if social else draw.choice(("خفیف", "متوسط", "شدید", "خيلي شديد")),
            draw.choice(_PENSIONS),
            _day(draw, 1395, 1403),
            draw.randint(1, 6),
            draw.randint(1, 9),
            f"0912{draw.randint(1000000, 9999999)}",
            draw.choice(_PLACES),
        ]


def _identifier(draw: random.Random) -> str | int:
    """A national ID that passes its check; now and then as the number a spreadsheet makes of it."""
    guess = probable_national_id(f"{draw.randint(10_000_000, 999_999_999):09d}0") or "0013542419"
    valid = national_id(guess)
    return int(valid) if valid.startswith("0") and draw.random() < 0.3 and int(valid) >= 10_000_000 else valid


def _day(draw: random.Random, first: int, last: int) -> str | int:
    year, month, day = draw.randint(first, last), draw.randint(1, 12), draw.randint(1, 29)
    if draw.random() < 0.3:
        return int(f"{year}{month:02d}{day:02d}")
    dash = draw.choice("/-")
    return f"{year}{dash}{month:02d}{dash}{day:02d}"
