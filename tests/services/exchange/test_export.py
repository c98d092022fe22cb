# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.lists import client, grid
from welfare_desk.documents.sheets.reader import read_workbook
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.errors import Cancelled
from welfare_desk.domain.summary.listing import FileFilter, Lacking, SortBy
from welfare_desk.services.exchange.export import ExportList, export_list
from welfare_desk.services.exchange.facts import CheckList, ImportFiles
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.looking import check
from welfare_desk.services.session import Session

List = Callable[..., str]


@pytest.fixture
def filled(session: Session, listed: List) -> Session:
    words = ("مستمری‌بگیر", "پشت نوبت", "تعلیق", "قطع", "غیرمستمر")
    rows = [
        client(number, pension=words[number % 5], disability="ذهنی", severity="شدید", neighbourhood="واوان")
        for number in range(10)
    ]
    session.do(import_files, ImportFiles(listed(grid(rows))))
    return session


def test_an_exported_list_can_be_read_back(filled: Session, tmp_path: Path) -> None:
    path = str(tmp_path / "files.xlsx")
    assert filled.do(export_list, ExportList(path)).rows == 10
    found = filled.ask(check, CheckList(path))
    assert (found.totals.rows, found.totals.repeated, found.differing) == (10, 10, 0)


def test_the_filter_is_written_over_the_list(filled: Session, tmp_path: Path) -> None:
    path = tmp_path / "files.xlsx"
    chosen = FileFilter(domains=(Domain.SOCIAL,), neighbourhoods=("واوان",), waiting=True)
    done = filled.do(export_list, ExportList(str(path), chosen, SortBy.FILE_NO, descending=True))
    rows = [row.cells for row in read_workbook(path).sheets[0].rows]
    told = [row[0] for row in rows if len(row) == 1]
    assert told[0] == "فهرست پرونده‌ها"
    assert told[2:] == [f"تعداد پرونده: {done.rows}", "حوزه: امور اجتماعی", "صف مستمری: در صف", "محله: واوان"]
    assert [row[0] for row in rows[-done.rows :]] == ["1399-00002"]
    lacking = FileFilter(lacking=(Lacking.SEVERITY, Lacking.DECILE))
    done = filled.do(export_list, ExportList(str(path), lacking))
    told = [row.cells[0] for row in read_workbook(path).sheets[0].rows if len(row.cells) == 1]
    assert told[2:] == [f"تعداد پرونده: {done.rows}", "نامشخص: شدت، دهک خانوار"]


def test_a_cancelled_export_leaves_the_file_that_was_there(filled: Session, tmp_path: Path) -> None:
    path = tmp_path / "files.xlsx"
    path.write_bytes(b"before")
    with pytest.raises(Cancelled):
        filled.do(export_list, ExportList(str(path)), progress=lambda *_: False)
    assert path.read_bytes() == b"before"
