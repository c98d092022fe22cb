# SPDX-License-Identifier: Apache-2.0
"""Pages of rows whose fetch failed are asked for again, but not without end; what a cell tells beside."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from welfare_desk.desktop.kit import rows as kit
from welfare_desk.desktop.kit.columns import PAGE, Column, Deliver, PageRequest, RowPage
from welfare_desk.desktop.kit.rows import Rows

ALL = tuple(range(PAGE * 3))


class Disk:
    """Gives pages unless it is broken, and remembers what was asked."""

    def __init__(self) -> None:
        self.broken = False
        self.asked: list[int] = []

    def fetch(self, request: PageRequest, deliver: Deliver) -> None:
        self.asked.append(request.offset // PAGE)
        if not self.broken:
            deliver(RowPage(ALL[request.offset : request.offset + request.limit], len(ALL)))


def model(disk: Disk) -> Rows:
    rows = Rows((Column("n", "n", str),))
    rows.fetch_from(disk.fetch)
    return rows


def test_a_page_that_failed_comes_when_it_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(kit.time, "monotonic", lambda: now)
    disk = Disk()
    rows = model(disk)
    disk.broken = True
    assert rows.row_at(PAGE) is None
    rows.forget_unanswered()
    assert [rows.row_at(PAGE) for _ in range(3)] == [None] * 3  # painting goes on; the disk is left alone
    assert disk.asked == [0, 1]
    assert rows.row_at(0) == 0
    disk.broken = False
    now = kit.PATIENCE
    rows.row_at(PAGE)
    assert rows.row_at(PAGE) == PAGE
    assert disk.asked == [0, 1, 1]


def test_the_clerks_own_order_is_not_made_to_wait() -> None:
    disk = Disk()
    disk.broken = True
    rows = model(disk)
    rows.forget_unanswered()
    disk.broken = False
    rows.reload()
    assert (rows.total, rows.row_at(0), disk.asked) == (len(ALL), 0, [0, 0])


@pytest.mark.parametrize(
    ("second", "told"),
    [
        (None, "7"),
        (lambda _: "", "7"),
        (lambda row: f"of {row}", "7\nof 7"),
        (lambda _: "<b>", "<qt>7<br>&lt;b></qt>"),
    ],
)
def test_the_tip_of_a_cell_tells_both_of_its_lines(second: Callable[[object], str] | None, told: str) -> None:
    rows = Rows((Column("n", "n", str, second=second),))
    rows.fetch_from(Disk().fetch)
    at = rows.index(7, 0)
    assert (rows.data(at), rows.data(at, Qt.ItemDataRole.ToolTipRole)) == ("7", told)
