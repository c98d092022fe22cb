# SPDX-License-Identifier: Apache-2.0
"""Workbooks of clients on disk, for tests that open them as a clerk does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.support.lists import PERSIAN, client, grid, nid
from tests.support.workbooks import SheetSpec, workbook
from welfare_desk.domain.exchange.fields import Cell

TITLE = ("فهرست مددجویان",)
SHEET = "پرونده‌ها"


def list_at(
    path: Path, clients: Sequence[Mapping[str, Cell]], headings: Mapping[str, str] = PERSIAN, *more: SheetSpec
) -> str:
    """Write a workbook with a title row, a heading and these clients; returns its path."""
    rows = grid(clients, headings, [TITLE])
    path.write_bytes(workbook(SheetSpec(rows, SHEET), *more))
    return str(path)


def clean(count: int) -> list[dict[str, Cell]]:
    """Clients without any fault."""
    return [client(number) for number in range(count)]


def doubtful() -> list[dict[str, Cell]]:
    """Ten clients, then in rows 13 to 19: two ambiguous, five rejected; row 20 is warned, row 21 repeated."""
    first = client(0)
    wrong = nid(40)[:-1] + str((int(nid(40)[-1]) + 1) % 10)
    return [
        *clean(10),
        {**first, "name": "عباس", "file_no": None},
        client(41, file_no=client(1)["file_no"]),
        client(42, national_id=wrong),
        client(43, domain="ت.بخشی؟"),
        client(44, domain="ت.بخشی؟"),
        client(45, birth_date="1404/12/30"),
        client(46, name=None),
        client(47, mobile="912"),
        client(2),
    ]
