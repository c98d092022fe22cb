# SPDX-License-Identifier: Apache-2.0
"""The wizard from end to end by the keyboard: choosing, importing, cancelling, leaving, taking back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.lists import client
from tests.support.lists_on_disk import clean, doubtful, list_at
from tests.support.window import nameless, plain, press, press_here, settle, show_page, status_words
from tests.support.wizard import choose, go_on, rows_of, save_as
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.exchange.wizard import CHECK, CHOOSE, DONE, MAP, ImportPage
from welfare_desk.desktop.exchange.words import outcome_words, short_reason
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.banners import Banner, ErrorBanner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.summary.listing import ListFiles
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.exchange.batches import list_batches
from welfare_desk.services.exchange.facts import Batches, ListBatches
from welfare_desk.services.session import Session


def files_in(session: Session) -> int:
    total: int = session.ask(list_files, ListFiles(limit=1)).total
    return total


def batches_in(session: Session) -> Batches:
    answer: Batches = session.ask(list_batches, ListBatches())
    return answer


def test_four_keys_bring_a_list_into_the_office(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", clean(12)), page)
    assert page.step == MAP
    go_on(qtbot, window)
    assert (page.step, files_in(session)) == (CHECK, 0)
    assert page.checking.import_button.accessibleName() == "Import 12 files"
    go_on(qtbot, window)
    assert (page.step, files_in(session)) == (DONE, 12)
    assert page.finished.title.text() == "12 files were imported"
    go_on(qtbot, window)
    assert window.current_name() == "files"


def test_what_is_said_is_seen_although_the_page_has_its_own_foot(
    qtbot: QtBot, window: MainWindow, page: ImportPage
) -> None:
    assert not window.status.isVisible()
    off = next(act for act in page.acts_shown() if act.shortcuts() and not act.isEnabled())
    QTest.keySequence(window.windowHandle(), off.shortcuts()[0])
    assert reason_of(off) in status_words(window)
    assert not window.status.isVisible()
    window.status.end_toast()
    assert reason_of(off) not in status_words(window)


def test_every_step_names_its_widgets(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert nameless(page) == []
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", doubtful()), page)
    assert nameless(page) == []
    go_on(qtbot, window)
    assert nameless(page) == []
    go_on(qtbot, window)
    assert page.step == DONE
    assert nameless(page) == []


def test_cancel_leaves_nothing(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", clean(300)), page)
    go_on(qtbot, window)
    press_here("Ctrl+Enter")
    press_here("Esc")
    settle(qtbot, window)
    assert (page.step, files_in(session), batches_in(session).batches) == (CHECK, 0, ())
    assert page.trouble.banner() is None
    go_on(qtbot, window)
    assert (page.step, files_in(session)) == (DONE, 300)


def test_a_page_left_keeps_its_step(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", doubtful()), page)
    go_on(qtbot, window)
    show_page(qtbot, window, "files")
    again = show_page(qtbot, window, "import")
    assert again is page
    assert page.step == CHECK
    assert window.focusWidget() is page.checking.table


def test_esc_goes_back_step_by_step_and_the_list_begun_is_kept(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", clean(2)), page)
    go_on(qtbot, window)
    steps = []
    for _ in range(3):
        press_here("Esc")
        steps.append(page.step)
    assert steps == [MAP, CHOOSE, CHOOSE]
    assert page.choosing.resume.isVisible()
    go_on(qtbot, window)
    assert page.step == MAP


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"nothing of a workbook", "not_a_workbook"), (b"PK\x03\x04 cut off", "damaged_workbook")],
)
def test_a_refused_workbook_says_what_to_do_and_the_window_lives(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    content: bytes, code: str,
) -> None:  # fmt: skip
    path = tmp_path / "hostile.xlsx"
    path.write_bytes(content)
    choose(qtbot, window, monkeypatch, str(path), page)
    banner = page.trouble.banner()
    assert isinstance(banner, ErrorBanner)
    assert (page.step, banner.told.code) == (CHOOSE, code)
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", clean(1)), page)
    assert (page.step, page.trouble.banner()) == (MAP, None)


def test_a_workbook_is_dropped(qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(list_at(tmp_path / "list.xlsx", clean(3)))])
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    settle(qtbot, window)
    assert (page.step, plain(page.mapping.name.text())) == (MAP, "list.xlsx")


def test_an_import_is_read_and_taken_back(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", doubtful()), page)
    go_on(qtbot, window)
    go_on(qtbot, window)
    assert files_in(session) == 11
    press_here("F2")
    settle(qtbot, window)
    shown = rows_of(page.choosing.rows.table)
    assert [row.row for row in shown] == list(range(3, 22))
    assert [row.outcome for row in shown[9:12]] == ["accepted", "ambiguous", "ambiguous"]
    assert shown[0].cells[0] == client(0)["national_id"]
    press_here("Esc")
    (batch,) = rows_of(page.choosing.batches.table)
    assert (batch.totals.accepted, batch.undone_at) == (11, None)
    page.choosing.batches.table.pressed.emit(batch, "undo")
    (question,) = [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()]
    assert question.title.text() == "Take back this import?"
    press_here("Enter")
    settle(qtbot, window)
    assert files_in(session) == 0
    (batch,) = rows_of(page.choosing.batches.table)
    assert batch.undone_by == "مریم"


def test_a_warned_row_is_told_among_the_accepted_so_that_the_figures_add_up(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", doubtful()), page)
    go_on(qtbot, window)
    go_on(qtbot, window)
    lines = {
        name: [label.text() for label in line.findChildren(Label)]
        for name, (_, line) in page.finished._lines.items()
        if line.isVisible()
    }
    assert lines == {
        "accepted": ["become files, 1 of them with the warning below", "11"],
        "warned": ["an optional field stays empty", "1"],
        "ambiguous": ["you decide", "2"],
        "rejected": ["in the report, to be mended", "5"],
        "repeated": ["in the office already, or above in the list", "1"],
    }


def test_the_files_of_the_import_just_made_are_shown_and_no_others(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, start, count in (("first.xlsx", 0, 3), ("second.xlsx", 2, 4)):
        path = list_at(tmp_path / name, [client(place) for place in range(start, start + count)])
        choose(qtbot, window, monkeypatch, path, page)
        go_on(qtbot, window)
        go_on(qtbot, window)
        if name == "first.xlsx":
            page.drop_draft()
    go_on(qtbot, window, "Enter")
    files = window.current()
    assert isinstance(files, FilesPage)
    shown = {row.national_id for row in rows_of(files.table)}
    assert shown == {client(place)["national_id"] for place in (3, 4, 5)}
    assert [chip.accessibleName() for chip in files.filters.active()] == ["Imported list: no. 2"]
    go_on(qtbot, window, "Esc")
    assert (len(rows_of(files.table)), files.filters.chips["batch"].isHidden()) == (6, True)


@pytest.mark.parametrize("looking_at", ["the import just made", "its rows", "the list of imports"])
def test_the_undo_key_takes_back_the_import_in_sight(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, looking_at: str,
) -> None:  # fmt: skip
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", clean(3)), page)
    go_on(qtbot, window)
    go_on(qtbot, window)
    if looking_at != "the import just made":
        go_on(qtbot, window, "F2")
    if looking_at == "the list of imports":
        press_here("Esc")
    press_here("Ctrl+Shift+Z")
    (question,) = [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()]
    assert (question.title.text(), files_in(session)) == ("Take back this import?", 3)
    go_on(qtbot, window, "Enter")
    assert (page.step, files_in(session)) == (CHOOSE, 0)
    assert reason_of(page.undoing.act) == "It was taken back already."


def test_the_import_just_taken_back_is_the_one_selected(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for place, name in enumerate(("first.xlsx", "second.xlsx")):
        choose(qtbot, window, monkeypatch, list_at(tmp_path / name, [client(place)]), page)
        go_on(qtbot, window)
        go_on(qtbot, window)
        if name == "first.xlsx":
            page.drop_draft()
            page.choosing.batches.table.setFocus()
            press_here("Home")
    press_here("Ctrl+Shift+Z")
    go_on(qtbot, window, "Enter")
    taken = page.choosing.batches.table.current_row()
    assert (taken.file_name, taken.undone_at is None) == ("second.xlsx", False)


def test_a_task_of_the_first_page_opens_the_rows_of_its_import(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", doubtful()), page)
    go_on(qtbot, window)
    go_on(qtbot, window)
    show_page(qtbot, window, "files")
    (batch,) = batches_in(session).batches
    show_page(qtbot, window, "import", batch=batch.id)
    view = page.choosing.rows
    assert (page.step, window.focusWidget()) == (CHOOSE, view.table)
    view.outcomes.choose("rejected")
    settle(qtbot, window)
    assert [row.row for row in rows_of(view.table)] == [15, 16, 17, 18, 19]
    view.outcomes.choose("accepted")
    settle(qtbot, window)
    press_here("Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"


def test_what_somebody_changed_since_is_not_taken_back(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = list_at(tmp_path / "list.xlsx", clean(2))
    choose(qtbot, window, monkeypatch, path, page)
    go_on(qtbot, window)
    go_on(qtbot, window)
    more = list_at(tmp_path / "more.xlsx", [client(0, mobile="09121234567")])
    page.finished.another.click()
    choose(qtbot, window, monkeypatch, more, page)
    go_on(qtbot, window)
    assert page.checking.import_button.accessibleName() == "Complete 1 file"
    go_on(qtbot, window)
    first = batches_in(session).batches[-1]
    page.importing.ask_undo_of(first)
    press_here("Enter")
    settle(qtbot, window)
    banner = page.trouble.banner()
    assert isinstance(banner, ErrorBanner)
    assert (banner.told.code, files_in(session)) == ("batch_touched", 2)


def test_the_same_file_again_is_told_and_adds_nothing(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = list_at(tmp_path / "list.xlsx", clean(4))
    choose(qtbot, window, monkeypatch, path, page)
    go_on(qtbot, window)
    go_on(qtbot, window)
    page.finished.another.click()
    choose(qtbot, window, monkeypatch, path, page)
    assert isinstance(page.trouble.banner(), Banner)
    go_on(qtbot, window)
    tile = page.checking.tiles.tiles["repeated"]
    assert (tile.accessibleDescription(), outcome_words("repeated")[0]) == ("4", "nothing new")
    press(tile, "Space")
    settle(qtbot, window)
    known = rows_of(page.checking.table)[0]
    assert short_reason(known.reasons) == "In the office already: file 1399-00001"
    assert not page.checking.import_button.isEnabled()
    go_on(qtbot, window)
    assert (page.step, files_in(session)) == (CHECK, 4)


def test_a_file_changed_since_its_check_is_read_anew(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = list_at(tmp_path / "list.xlsx", clean(4))
    choose(qtbot, window, monkeypatch, path, page)
    go_on(qtbot, window)
    list_at(tmp_path / "list.xlsx", clean(6))
    go_on(qtbot, window)
    banner = page.trouble.banner()
    assert isinstance(banner, ErrorBanner)
    assert (banner.told.code, page.step, files_in(session)) == ("list_changed", MAP, 0)
    go_on(qtbot, window)
    assert page.checking.import_button.accessibleName() == "Import 6 files"


def test_the_report_of_a_check_and_of_a_batch(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", doubtful()), page)
    go_on(qtbot, window)
    save_as(monkeypatch, str(tmp_path / "check"))
    page.checking.report.click()
    settle(qtbot, window)
    assert (tmp_path / "check.xlsx").read_bytes()[:2] == b"PK"
    banner = page.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text().startswith("7 rows to mend and 1 warnings")
    go_on(qtbot, window)
    save_as(monkeypatch, str(tmp_path / "batch.xlsx"))
    page.finished.report.click()
    settle(qtbot, window)
    assert (tmp_path / "batch.xlsx").read_bytes()[:2] == b"PK"
