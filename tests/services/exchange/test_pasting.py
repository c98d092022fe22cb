# SPDX-License-Identifier: Apache-2.0
"""Rows pasted from a spreadsheet go the way of a workbook: read, checked, imported, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.lists import client, copied, nid
from tests.support.lists_on_disk import doubtful
from welfare_desk.domain.bounds import LONGEST_PASTED
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.listing import ListFiles
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.exchange import opened
from welfare_desk.services.exchange.batches import list_batches
from welfare_desk.services.exchange.facts import (
    BatchId,
    CheckList,
    ImportFiles,
    ListBatches,
    PreviewRows,
    ReadList,
    ReadPasted,
)
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.looking import check, preview, read_list, read_pasted
from welfare_desk.services.exchange.opened import open_list
from welfare_desk.services.exchange.undoing import undo_import
from welfare_desk.services.session import Session


def test_pasted_rows_are_laid_out_like_a_sheet(session: Session) -> None:
    read = session.ask(read_pasted, ReadPasted(copied([client(1), client(2, national_id=13542419)])))
    (sheet,) = read.sheets
    assert (read.file_name, read.path) == ("سطرهای چسبانده", f"pasted:{read.file_sha256}")
    assert (sheet.title, sheet.is_list, sheet.heading_row, sheet.rows) == ("سطرهای چسبانده", True, 1, 2)
    assert [column.field for column in sheet.columns] == list(client(1))
    shown = session.ask(preview, PreviewRows(read.path, sheet.title, row=3))
    told = {cell.field: (cell.written, cell.value, cell.repair) for cell in shown.cells}
    assert told["national_id"] == ("13542419", "0013542419", "zeros")


def test_pasted_rows_are_gone_with_the_session(session: Session) -> None:
    read = session.ask(read_pasted, ReadPasted(copied([client(1)])))
    assert open_list(read.path).name == read.file_name
    session.close()
    with pytest.raises(RuleError, match="pasted_gone"):
        open_list(read.path)


def test_every_fault_is_named_by_row_and_field_at_once(session: Session) -> None:
    read = session.ask(read_pasted, ReadPasted(copied(doubtful())))
    found = session.ask(check, CheckList(read.path))
    assert [(problem.row, problem.outcome, problem.fields) for problem in found.problems] == [
        (12, "ambiguous", ("national_id", "name")),
        (13, "ambiguous", ("file_no",)),
        (14, "rejected", ("national_id",)),
        (15, "rejected", ("domain",)),
        (16, "rejected", ("domain",)),
        (17, "rejected", ("birth_date",)),
        (18, "rejected", ("name",)),
        (19, "warned", ("phone",)),
    ]
    assert session.ask(list_files, ListFiles(limit=1)).total == 0


def test_what_is_imported_is_taken_back_and_nothing_of_it_was_on_the_disk(
    session: Session, tmp_path: Path
) -> None:
    before = {path.name for path in tmp_path.rglob("*")}
    text = copied([client(1, note="سطر یک\nسطر دو"), client(2)])
    read = session.ask(read_pasted, ReadPasted(text))
    done = session.do(import_files, ImportFiles(read.path, file_sha256=read.file_sha256))
    assert done.totals.accepted == 2
    (batch,) = session.ask(list_batches, ListBatches()).batches
    assert (batch.file_name, batch.totals.rows) == ("سطرهای چسبانده", 2)
    assert {path.name for path in tmp_path.rglob("*")} - before == set()
    again = session.ask(read_pasted, ReadPasted(text))
    assert again.seen_before == session.now()
    assert session.ask(check, CheckList(again.path)).totals.repeated == 2
    session.do(undo_import, BatchId(done.batch_id))
    assert session.ask(list_files, ListFiles(limit=1)).total == 0


def test_pasted_rows_are_gone_once_they_are_imported_or_forgotten(session: Session) -> None:
    read = session.ask(read_pasted, ReadPasted(copied([client(1)])))
    session.do(import_files, ImportFiles(read.path))
    for ask in (
        lambda: session.ask(read_list, ReadList(read.path)),
        lambda: session.do(import_files, ImportFiles(read.path)),
    ):
        with pytest.raises(RuleError, match="pasted_gone"):
            ask()
    kept = session.ask(read_pasted, ReadPasted(copied([client(2)])))
    assert session.ask(read_list, ReadList(kept.path)) == kept
    opened.forget()
    with pytest.raises(RuleError, match="pasted_gone"):
        session.ask(check, CheckList(kept.path))


def test_no_rows_and_too_long_a_text_are_refused(session: Session) -> None:
    with pytest.raises(RuleError, match="nothing_pasted"):
        session.ask(read_pasted, ReadPasted("\r\n"))
    read = session.ask(read_pasted, ReadPasted(f"متن\n{nid(1)} آزاد"))
    with pytest.raises(RuleError, match="no_list"):
        session.ask(check, CheckList(read.path))
    with pytest.raises(RuleError, match="bad_fields"):
        session.ask(read_pasted, ReadPasted("a" * (LONGEST_PASTED + 1)))
