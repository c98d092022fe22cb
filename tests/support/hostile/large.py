# SPDX-License-Identifier: Apache-2.0
"""Small files that are huge inside, and huge ones that hold little."""

from __future__ import annotations

from collections.abc import Callable

from tests.support.hostile.making import END, SHEET, TOP, Case, good_entries, noise
from tests.support.workbooks import HEAD, MAIN, raw_workbook, sheet_xml
from tests.support.zips import archive, repeated, streamed


def _giant_cell() -> bytes:
    head, tail = TOP + b'<row r="1"><c r="A1" t="inlineStr"><is><t>', b"</t></is></c></row>" + END
    return archive(good_entries(sheet1=repeated(SHEET, head, b"x" * (1 << 20), 1024, tail, 9)))


def _varied(element: bytes) -> bytes:
    """The element 4,096 times with a different number here and there, lest its ratio alone betrays it."""
    return b"".join(
        element.replace(b"#", b"%d" % (7919 * n % 5000 if n % 8 == 0 else 1)) for n in range(4096)
    )


def _many(element: bytes, times: int, tail: bytes = b"", head: bytes = b"") -> Callable[[], bytes]:
    """A sheet of so many elements."""
    return lambda: archive(
        good_entries(sheet1=repeated(SHEET, TOP + head, _varied(element), -(-times // 4096), tail + END))
    )


def _many_strings(times: int) -> bytes:
    top = f'{HEAD}<sst xmlns="{MAIN}">'.encode()
    piece = _varied(b"<si><t>#</t></si>")
    return archive(
        good_entries(sharedStrings=repeated("xl/sharedStrings.xml", top, piece, times // 4096, b"</sst>"))
    )


def _blank_rows(cells: str, style: str, count: int = 1_048_576) -> Callable[[], bytes]:
    """A hundred rows with data, then blank ones to the end of the sheet."""

    def make() -> bytes:
        def pieces() -> list[bytes]:
            rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 101)).encode()
            blanks = [
                "".join(
                    f'<row r="{n}"{style}>{cells.replace("#", str(n))}</row>'
                    for n in range(first, first + 4096)
                ).encode()
                for first in range(101, count - 4096, 4096)
            ]
            return [TOP, rows, *blanks, END]

        return archive(good_entries(sheet1=streamed(SHEET, pieces())))

    return make


def _styled(columns: str) -> str:
    return "".join(f'<c r="{letter}#" s="1"/>' for letter in columns)


def _lying_row() -> bytes:
    """A cell far from its row, where plain cells are taken out: only the child's walls hold it."""
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, 400))
    return raw_workbook(sheet_xml(rows + '<row r="400"><c r="IV200000"><v>1</v></c></row>'))


LARGE: dict[str, Case] = {
    "a cell of a gigabyte": Case(_giant_cell, "long_text", {"cell": "A1"}),
    "a gigabyte nobody reads": Case(
        lambda: archive([*good_entries(), repeated("xl/media/a.bin", b"", bytes(1 << 20), 1024, b"", 9)]),
        "zip_bomb",
    ),
    "20 million rows": Case(_many(b'<row x="#"><c><v>1</v></c></row>', 20_000_000), "too_many_rows"),
    "40 million strings": Case(lambda: _many_strings(40_000_000), "too_many_strings"),
    "7 million cells": Case(
        _many(b'<c r="B1"><v>#</v></c>', 7_000_000, b"</row>", b'<row r="1">'), "too_many_cells"
    ),
    "5 million elements": Case(_many(b'<a b="#"/>', 5_000_000), "too_many_elements"),
    "500 megabytes inside": Case(
        lambda: archive(
            [
                *good_entries(),
                *(repeated(f"xl/{n}.bin", b"", noise(4096) + bytes(250_000), 500, b"") for n in range(5)),
            ]
        ),
        "too_large_inside",
    ),
    "a million blank rows": Case(_blank_rows("", ""), None, rows=100),
    "a million styled blank rows": Case(_blank_rows(_styled("A"), ' s="1" customFormat="1"'), None, rows=100),
    "a million rows of ten styled blanks": Case(_blank_rows(_styled("ABCDEFGHIJ"), ' s="1"'), None, rows=100),
    "nine million styled blanks beside data": Case(
        _blank_rows(f'<c r="K#" t="b"><v>1</v></c>{_styled("ABCDEFGHIJ" * 9)}', "", 110_000),
        "too_many_blank_cells",
    ),
    "a row that lies about its cell": Case(_lying_row, "workbook_too_heavy"),
}
