# SPDX-License-Identifier: Apache-2.0
"""Workbooks that want to keep the reader busy, the slowest of them beside an honest list."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from tests.bench.harness import Pair, Row, seconds
from tests.support.hostile import LARGE, SMALL
from tests.support.workbooks import raw_workbook, sheet_xml
from welfare_desk.documents.sheets.reader import SheetReader
from welfare_desk.domain.errors import RuleError

ROWS_OF_A_LIST = 100_000
_COLUMNS = "ABCDEFGHIJ"


def _honest() -> bytes:
    """A county's list: plain rows of ten cells."""
    row = "".join(f'<c r="{letter}#"><v>#</v></c>' for letter in _COLUMNS)
    rows = (f'<row r="{n}">{row.replace("#", str(n))}</row>' for n in range(1, ROWS_OF_A_LIST + 1))
    return raw_workbook(sheet_xml("".join(rows)))


def _read(reader: SheetReader, path: Path) -> None:
    """Read it or be refused: both must be quick."""
    with contextlib.suppress(RuleError):
        reader.read(path)


def measure() -> Pair:
    """Each hostile file once in the same serving child; the slowest of them counts."""
    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder, SheetReader() as reader:
        path = Path(folder) / "list.xlsx"
        path.write_bytes(_honest())
        _read(reader, path)
        floor = seconds(lambda: _read(reader, path))
        slowest = 0.0
        for case in (*SMALL.values(), *LARGE.values()):
            path.write_bytes(case.make())
            slowest = max(slowest, seconds(lambda: _read(reader, path)))
    return Pair(slowest, floor)


ROWS = [
    Row(
        f"hostile workbooks: the slowest of {len(SMALL) + len(LARGE)} read or refused",
        f"an honest list of {ROWS_OF_A_LIST:,} rows of ten cells",
        6,
        measure,
    )
]
