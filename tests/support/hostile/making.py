# SPDX-License-Identifier: Apache-2.0
"""What the builders of hostile workbooks share: a good workbook, and ways to spoil a part of it."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.support.workbooks import HEAD, MAIN, raw_members, raw_workbook, shared_xml, sheet_xml
from tests.support.zips import Entry, entry

GOOD_ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'
SHEET = "xl/worksheets/sheet1.xml"
TOP = f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>'.encode()
END = b"</sheetData></worksheet>"
PLAIN_ROW = '<row r="1"><c r="A1"><v>1</v></c></row>'


@dataclass(frozen=True)
class Case:
    """One file: how it is made, the code of its refusal, and facts the refusal must carry."""

    make: Callable[[], bytes]
    code: str | None
    facts: Mapping[str, object] = field(default_factory=dict)
    rows: int = 0


def good_workbook() -> bytes:
    return raw_workbook(sheet_xml(GOOD_ROWS), shared=shared_xml("متن"))


def sheet_of(rows: str, shared: str | None = None) -> Callable[[], bytes]:
    return lambda: raw_workbook(sheet_xml(rows), shared=shared)


def with_part(name: str, content: str | bytes) -> Callable[[], bytes]:
    return lambda: raw_workbook(sheet_xml(GOOD_ROWS), shared=shared_xml("متن"), parts={name: content})


def good_entries(**changed: Entry) -> list[Entry]:
    """The good workbook's members as entries; ``changed`` replaces by the last word of the name."""
    members = raw_members(sheet_xml(GOOD_ROWS), shared=shared_xml("متن"))
    return [
        changed.get(name.rpartition("/")[2].partition(".")[0]) or entry(name, content)
        for name, content in members.items()
    ]


def noise(length: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(length)


def hex_noise(length: int, seed: int = 1) -> bytes:
    return noise(length // 2, seed).hex().encode()


def one_cell(inside: str, kind: str = "str") -> str:
    """A row of one cell with this inside."""
    return f'<row r="1"><c r="A1" t="{kind}">{inside}</c></row>'
