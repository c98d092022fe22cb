# SPDX-License-Identifier: Apache-2.0
"""Columns of a workbook, chosen by the keyboard; one row of it as it would be kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.lists import PERSIAN, client
from tests.support.lists_on_disk import clean, list_at
from tests.support.window import press, press_here, settle
from tests.support.wizard import choose, go_on, rows_of
from tests.support.workbooks import SheetSpec
from welfare_desk.desktop.exchange.mapped import Mapped, letters
from welfare_desk.desktop.exchange.wizard import CHECK, MAP, ImportPage
from welfare_desk.desktop.exchange.words import as_written, field_choices, short_reason, value_words
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.exchange.fields import Field
from welfare_desk.domain.summary.listing import ListFiles
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.exchange.facts import Reason
from welfare_desk.services.session import Session

HEADINGS = {**PERSIAN, "visit": "مورد پیگیری"}


def pick(qtbot: QtBot, window: MainWindow, page: ImportPage, field: str) -> None:
    """Choose a field for the column under the cursor: Enter, arrows, Enter."""
    press_here("Enter")
    picker = page.mapping.picker
    qtbot.waitExposed(picker.view().window())
    settle(qtbot, window)
    by = picker.findData(field) - picker.currentIndex()
    for _ in range(abs(by)):
        press(picker.view(), "Down" if by > 0 else "Up")
    press(picker.view(), "Enter")
    settle(qtbot, window)


def current(page: ImportPage) -> Mapped:
    line = page.mapping.table.current_row()
    assert isinstance(line, Mapped)
    return line


def lines(page: ImportPage) -> list[tuple[str, str, str]]:
    return [(line.heading, line.field, line.how) for line in rows_of(page.mapping.table)]


def sample(page: ImportPage) -> list[str]:
    return [label.text() for label in page.mapping.sample.findChildren(Label) if label.isVisible()]


def test_a_list_without_the_field_goes_on_with_one_for_all_rows(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    headings = {name: words for name, words in PERSIAN.items() if name != "domain"}
    rows = [{name: cell for name, cell in each.items() if name != "domain"} for each in clean(4)]
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", rows, headings), page)
    mapping = page.mapping
    told = "No column for the field: choose one, or one field for all rows above"
    assert (reason_of(mapping.check_button), mapping.for_all.isVisible()) == (told, True)
    mapping.for_all.choice.setFocus()
    press_here("Down")
    press_here("Down")
    assert reason_of(mapping.check_button) == ""
    go_on(qtbot, window)
    assert page.step == CHECK
    go_on(qtbot, window)
    assert page.finished.title.text() == "4 files were imported"
    rows_now = session.ask(list_files, ListFiles()).rows
    assert [row.domain for row in rows_now] == [Domain.REHABILITATION] * 4


def test_columns_that_need_a_decision_come_first(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{**each, "visit": "بازدید شد" if at % 3 else None} for at, each in enumerate(clean(9))]
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", rows, HEADINGS), page)
    assert lines(page)[0] == ("مورد پیگیری", "", "undecided")
    assert page.mapping.open_ones.text() == "1 to decide"
    pick(qtbot, window, page, "keep_in_note")
    assert lines(page)[-1] == ("مورد پیگیری", "keep_in_note", "chosen")
    assert page.mapping.open_ones.isHidden()
    assert current(page).heading == "مورد پیگیری"
    assert QApplication.focusWidget() is page.mapping.table


def test_a_required_column_left_out_stops_the_check(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", clean(3)), page)
    press_here("End")
    assert current(page).field == "domain"
    pick(qtbot, window, page, "")
    assert not page.mapping.check_button.isEnabled()
    go_on(qtbot, window)
    assert page.step == MAP
    pick(qtbot, window, page, "domain")
    go_on(qtbot, window)
    assert page.step == CHECK


def test_a_field_moves_from_the_column_that_had_it(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [client(number, mobile="09121234567") for number in range(3)]
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", rows), page)
    press_here("End")
    pick(qtbot, window, page, "father_name")
    chosen = {heading: field for heading, field, _ in lines(page)}
    assert (chosen["نام پدر"], chosen["تلفن همراه"]) == ("", "father_name")


def test_silent_repairs_are_named_beside_the_raw_cell(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = client(0, name="علي", mobile="9121234567", birth_date="13560203", domain="توانبخشي")
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", [odd, client(1)]), page)
    shown = sample(page)
    assert shown[shown.index("letters unified") + 1] == "in the file: علي"
    assert shown[shown.index("read as a date") - 1] == "1356/02/03"
    assert shown[shown.index("leading zeros put back") - 1] == isolate("0912 123 4567")
    page.mapping.sample.moved.emit(1)
    settle(qtbot, window)
    assert page.mapping.sample.row == 4
    assert "row 4" in sample(page)


def test_several_sheets_each_with_its_tick(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = SheetSpec([["راهنما", "معنی"], ["الف", "ب"]], "راهنما")
    path = list_at(tmp_path / "list.xlsx", clean(5), PERSIAN, notes)
    choose(qtbot, window, monkeypatch, path, page)
    mapping = page.mapping
    assert (mapping.sheets.current, mapping.use.isChecked()) == ("پرونده‌ها", True)
    mapping.sheets.choose("راهنما")
    settle(qtbot, window)
    assert (mapping.use.isChecked(), mapping.use.isEnabled()) == (False, False)
    mapping.sheets.choose("پرونده‌ها")
    mapping.use.click()
    assert not mapping.check_button.isEnabled()
    mapping.use.click()
    assert mapping.check_button.accessibleName() == "Check 5 rows"


def test_what_was_chosen_is_remembered_for_the_next_list(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{**each, "visit": "بازدید شد"} for each in clean(4)]
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", rows, HEADINGS), page)
    pick(qtbot, window, page, "keep_in_note")
    go_on(qtbot, window)
    go_on(qtbot, window)
    page.finished.another.click()
    next_rows = [{**client(number), "visit": "تماس"} for number in range(20, 24)]
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "next.xlsx", next_rows, HEADINGS), page)
    assert ("مورد پیگیری", "keep_in_note", "remembered") in lines(page)


def test_below_the_breakpoint_the_panel_is_one_key_away(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", clean(3)), page)
    assert page.mapping.sample.isVisible()
    window.resize(1092, 614)
    seen = [page.mapping.sample.isVisible()]
    for keys in ("F2", "Esc"):
        press_here(keys)
        seen.append(page.mapping.sample.isVisible())
    assert (seen, page.step) == ([False, True, False], MAP)


def test_a_column_is_lettered_as_a_spreadsheet_does() -> None:
    assert [letters(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_every_field_of_a_list_is_offered() -> None:
    assert {name for name, _ in field_choices()} == {"", *(field.value for field in Field)}


def test_raw_cells_keep_the_order_of_their_digits() -> None:
    assert as_written("1381-00001") == isolate("1381-00001")
    assert as_written("١٣٩٣-٠٥-١٧") == "\u202d١٣٩٣-٠٥-١٧\u202c"
    assert as_written("کوچه 44") == "کوچه 44"


def test_values_are_shown_as_the_office_says_them() -> None:
    assert value_words("sheba", "IR800151276708947005791169") == isolate("IR80 0151 2767 0894 7005 7911 69")
    assert value_words("pension", "in_queue") == "در نوبت مستمری"
    assert value_words("household_size", "2") == "2 نفر"


def test_a_reason_in_a_list_leaves_out_what_to_do() -> None:
    reason = Reason("national_id", "other_name", {"other_row": 3, "file_no": "1399-00001"})
    assert short_reason([reason]) == "همین شناسه با نام دیگری هست"
    assert short_reason([]) == ""
