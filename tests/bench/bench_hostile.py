# SPDX-License-Identifier: Apache-2.0
"""Workbooks, cells and PDF files that want to keep a reader busy, beside honest or shorter ones."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from tests.bench.harness import Pair, Row, by_turns, seconds
from tests.support.hostile import LARGE, SMALL
from tests.support.workbooks import raw_workbook, sheet_xml
from welfare_desk.documents.sheets.reader import SheetReader
from welfare_desk.domain.attachments import Media
from welfare_desk.domain.attachments.media import is_active, judged
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.content import shares
from welfare_desk.domain.exchange.headings import field_of_heading

ROWS_OF_A_LIST = 100_000
_COLUMNS = "ABCDEFGHIJ"
_PDF_PIECES = (b"stream\n", b"(", b"\\(", b"()", b"%", b"(% endobj")
_CELL_PIECES = (" ", "\u00a0", "\u200c", "«", "1/", "T")


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


def _look_at_pdfs(size: int) -> None:
    for piece in _PDF_PIECES:
        data = b"%PDF-1.4\n" + piece * (size // len(piece)) + b"\n%%EOF"
        judged(data)
        is_active(Media.PDF, data)


def pdfs() -> Pair:
    """Twice as many bytes may take twice as long; to turn back in them would take four times as long."""
    return by_turns(lambda: _look_at_pdfs(400_000), lambda: _look_at_pdfs(200_000), rounds=3)


def _look_at_cells(length: int) -> None:
    for piece in _CELL_PIECES:
        cell = f"13{piece * (length // len(piece))}x"
        shares([cell])
        field_of_heading(cell)


def cells() -> Pair:
    """The same of the cells and headings of a list."""
    return by_turns(lambda: _look_at_cells(32_000), lambda: _look_at_cells(16_000), rounds=3)


ROWS = [
    Row(
        f"hostile workbooks: the slowest of {len(SMALL) + len(LARGE)} read or refused",
        f"an honest list of {ROWS_OF_A_LIST:,} rows of ten cells",
        6,
        measure,
    ),
    Row("PDF files that repeat one piece without end", "files of half the size", 3, pdfs),
    Row("cells and headings that repeat one piece", "cells of half the length", 3, cells),
]
