# SPDX-License-Identifier: Apache-2.0
"""A list of 100,000 × 25 as a workbook: its time beside plain CSV, its memory beside that of 8,000 rows."""

from __future__ import annotations

import csv
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.harness import Pair, Row, seconds
from welfare_desk.documents.sheets.writer import Column, Kind, write_sheet
from welfare_desk.outside import too_many_for_memory

MANY, FEW = 100_000, 8_000
IN_MEMORY = 2_000
"""The longest list that does not go through the disk: it takes more than a longer one."""
COLUMNS = tuple(
    Column(f"ستون {number}", (Kind.IDENTIFIER, Kind.TEXT, Kind.MONEY, Kind.DATE, Kind.NUMBER)[number % 5])
    for number in range(25)
)
_NAMES = tuple(f"{first} {last}" for first in ("علی", "زهرا", "محمدرضا") for last in ("احمدی", "رضایی‌نژاد"))


def made_rows(count: int) -> Iterator[Sequence[str | int]]:
    """Rows of identifiers, names, amounts, dates and numbers, the same at every call."""
    draw = random.Random(9)
    for number in range(count):
        identifier, name = f"{draw.randrange(10**10):010d}", _NAMES[draw.randrange(len(_NAMES))]
        yield (identifier, name, draw.randrange(10**9), "1404/07/03", number) * 5


def _plain(target: Path, rows: Sequence[Sequence[str | int]]) -> None:
    with target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def _export() -> Pair:
    rows = list(made_rows(MANY))
    with tempfile.TemporaryDirectory() as folder:
        book, text = Path(folder) / "list.xlsx", Path(folder) / "list.csv"
        floor = seconds(lambda: _plain(text, rows))
        ours = seconds(lambda: write_sheet(book, "فهرست", COLUMNS, rows))
        return Pair(ours, min(floor, seconds(lambda: _plain(text, rows))))


def peak(count: int) -> float:
    """The most memory, in MiB, that a process of its own held while it wrote so many rows."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.bench_sheets", str(count)],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    return float(told.stdout)


def _memory() -> Pair:
    assert [too_many_for_memory(IN_MEMORY + more) for more in (0, 1)] == [False, True]
    return Pair(max(peak(MANY), peak(IN_MEMORY)), peak(FEW))


def _mib(size: float) -> str:
    return f"{size:.0f} MiB"


def write_and_tell(count: int) -> None:
    """Write so many rows and print the most memory this program has held, in MiB; only Linux tells it."""
    with tempfile.TemporaryDirectory() as folder:
        write_sheet(Path(folder) / "list.xlsx", "فهرست", COLUMNS, made_rows(count), count=count)
    # Not `getrusage`: what it tells of a child begins with the memory of whoever started it.
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM:"):
            print(int(line.split()[1]) / 1024)


ROWS = [
    Row("100,000 × 25 to a workbook", "the same rows as CSV", 35, _export),
    Row("most memory while up to 100,000 rows are written", "8,000 rows", 2, _memory, spoken=_mib),
]

if __name__ == "__main__":
    write_and_tell(int(sys.argv[1]))
