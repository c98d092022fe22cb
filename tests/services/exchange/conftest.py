# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support import office
from tests.support.workbooks import SheetSpec, workbook
from welfare_desk import assembly
from welfare_desk.domain.exchange.fields import Cell
from welfare_desk.services.exchange import opened
from welfare_desk.services.session import Session

Rows = list[list[Cell]]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty office, opened; lists read by a test before are forgotten."""
    opened.forget()
    assembly.load_use_cases()
    with office.office(tmp_path) as opened_office:
        yield opened_office


@pytest.fixture
def listed(tmp_path: Path) -> Callable[..., str]:
    """Writes a workbook of these sheets and answers its path."""
    written = 0

    def write(*sheets: Rows | SheetSpec) -> str:
        nonlocal written
        written += 1
        path = tmp_path / f"list-{written}.xlsx"
        path.write_bytes(workbook(*sheets))
        return str(path)

    return write
