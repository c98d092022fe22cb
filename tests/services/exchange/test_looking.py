# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.lists import PERSIAN, client, grid, nid
from tests.support.workbooks import SheetSpec
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.exchange.outcome import Decision
from welfare_desk.domain.exchange.survey import SheetChoice
from welfare_desk.domain.summary.listing import ListFiles, SortBy
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.exchange import opened
from welfare_desk.services.exchange.facts import CheckList, ImportFiles, PreviewRows, ReadList
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.looking import check, preview, read_list
from welfare_desk.services.exchange.telling import message
from welfare_desk.services.session import Session

List = Callable[..., str]


def test_a_first_look_at_a_workbook(session: Session, listed: List) -> None:
    rows = grid([client(1, note=None), client(2, note="در بایگانی")], above=[["عنوان"]])
    rows[1][-1] = "جا"
    found = session.ask(read_list, ReadList(listed(SheetSpec(rows, "مددجویان"))))
    (sheet,) = found.sheets
    assert (sheet.title, sheet.is_list, sheet.heading_row, sheet.rows, sheet.missing) == (
        "مددجویان",
        True,
        2,
        2,
        (),
    )
    assert [column.field for column in sheet.columns] == [*client(1), ""]
    last = sheet.columns[-1]
    assert (last.heading, last.how, last.samples, last.fullness) == ("جا", "undecided", ("در بایگانی",), 0.5)
    assert (len(found.file_sha256), found.seen_before) == (64, None)


def test_what_is_missing_is_said_before_the_check(session: Session, listed: List) -> None:
    cells = {name: cell for name, cell in client(1).items() if name not in ("domain", "birth_date")}
    (sheet,) = session.ask(read_list, ReadList(listed(grid([cells])))).sheets
    assert sheet.missing == ("birth_date", "domain")


def test_one_row_after_mapping(session: Session, listed: List) -> None:
    rows = grid(
        [
            client(1),
            client(
                2, national_id=13542419, sex="مؤنث", birth_date="85/7/3", neighbourhood="انبياء", decile=14
            ),
        ]
    )
    path = listed(rows)
    shown = session.ask(preview, PreviewRows(path, "برگه 1", row=2, step=1))
    told = {cell.field: (cell.written, cell.value, cell.repair, cell.code) for cell in shown.cells}
    assert shown.row == 3
    assert told["national_id"] == ("13542419", "0013542419", "zeros", "")
    assert told["sex"] == ("مؤنث", "female", "word", "")
    assert told["birth_date"] == ("85/7/3", "1385/07/03", "date", "")
    assert told["neighbourhood"] == ("انبياء", "انبیاء", "letters", "")
    assert told["decile"] == ("14", "", "", "out_of_range")
    again = session.ask(preview, PreviewRows(path, "برگه 1", {"3": "", "10": "note"}, row=3, step=-9))
    assert again.row == 2
    assert "father_name" not in {cell.field for cell in again.cells}


def test_an_ambiguous_row_shows_both_people(session: Session, listed: List) -> None:
    session.do(import_files, ImportFiles(listed(grid([client(1)]))))
    found = session.ask(
        check, CheckList(listed(grid([client(1, name="عباس"), client(2, file_no="1399-00002")])))
    )
    assert found.totals.ambiguous == 2
    by_name, by_number = found.problems
    assert by_name.other is not None
    assert (by_name.other.file_no, by_name.other.row, by_name.other.may_differ) == ("1399-00002", None, False)
    sides = {field.field: (field.here, field.there, field.same) for field in by_name.other.fields}
    assert sides["name"] == ("عباس", "زهرا", False)
    assert sides["national_id"] == (nid(1), nid(1), True)
    assert by_number.other is not None
    assert by_number.other.may_differ
    assert by_number.fields == ("file_no",)


def test_reasons_are_sentences_in_both_languages(session: Session, listed: List) -> None:
    found = session.ask(check, CheckList(listed(grid([client(1, name=None, birth_date="1399/12/31")]))))
    reasons = found.problems[0].reasons
    assert message(reasons, "fa") == (
        "تاریخ تولد: این ماه چنین روزی ندارد؛ روزی تا ۳۰ بنویسید. "
        "نام: لازم است و خالی است؛ در فایل بنویسید و دوباره وارد کنید."
    )
    assert message(reasons, "en") == (
        "Birth date: This month has no such day; type a day up to 30. "
        "Given name: It is required and empty; fill it in and import again."
    )


def test_sheets_and_columns_as_the_clerk_chose(session: Session, listed: List) -> None:
    path = listed(SheetSpec(grid([client(1)]), "یک"), SheetSpec(grid([client(2)]), "دو"))
    choices = (SheetChoice("دو", use=False), SheetChoice("یک", columns={"7": ""}))
    found = session.ask(check, CheckList(path, choices))
    assert (found.left_out, found.totals.rows, found.totals.rejected) == (("دو",), 1, 1)
    with pytest.raises(RuleError, match="no_such_field"):
        session.ask(check, CheckList(path, (SheetChoice("یک", columns={"7": "نام"}),)))


def test_one_specialised_field_serves_all_rows_of_a_list_without_a_column_for_it(
    session: Session, listed: List
) -> None:
    bare = [{name: cell for name, cell in client(at).items() if name != "domain"} for at in (1, 2)]
    headings = {name: words for name, words in PERSIAN.items() if name != "domain"}
    path = listed(SheetSpec(grid(bare, headings), "یک"))
    assert session.ask(check, CheckList(path)).totals.rejected == 2
    choices = (SheetChoice("یک", all_rows={"domain": "پیشگیری"}),)
    assert session.ask(check, CheckList(path, choices)).totals.accepted == 2
    corrected = (Decision("یک", 2, cells={"domain": "توانبخشی"}),)
    session.do(import_files, ImportFiles(path, choices, corrected))
    rows = session.ask(list_files, ListFiles(sort=SortBy.FILE_NO)).rows
    assert [row.domain for row in rows] == [Domain.REHABILITATION, Domain.PREVENTION]
    with pytest.raises(RuleError, match="no_such_field"):
        session.ask(check, CheckList(path, (SheetChoice("یک", all_rows={"mobile": "0912"}),)))


def test_a_column_goes_before_the_field_chosen_for_all_rows(session: Session, listed: List) -> None:
    path = listed(SheetSpec(grid([client(1, domain="توانبخشی")]), "یک"))
    choices = (SheetChoice("یک", all_rows={"domain": "پیشگیری"}),)
    session.do(import_files, ImportFiles(path, choices))
    assert session.ask(list_files, ListFiles()).rows[0].domain is Domain.REHABILITATION


def test_differing_values_are_counted(session: Session, listed: List) -> None:
    session.do(import_files, ImportFiles(listed(grid([client(1, decile=3), client(2)]))))
    path = listed(grid([client(1, decile=4), client(2)]))
    assert session.ask(check, CheckList(path)).differing == 1
    assert session.ask(check, CheckList(path, overwrite=True)).totals.updated == 1


def test_a_file_that_is_no_workbook(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"not a workbook at all")
    with pytest.raises(RuleError, match="not_a_workbook"):
        session.ask(read_list, ReadList(str(path)))
    with pytest.raises(StorageError, match="file_unreadable"):
        session.ask(read_list, ReadList(str(tmp_path / "gone.xlsx")))


def test_the_last_workbook_is_read_once_until_it_changes(session: Session, listed: List) -> None:
    path = listed(grid([client(1)]))
    first = opened.open_list(path)
    assert opened.open_list(path) is first
    Path(path).write_bytes(Path(listed(grid([client(1), client(2)]))).read_bytes())
    assert len(opened.open_list(path).tables[0].rows) == 3
    opened.forget()
    assert opened.open_list(path) is not first
