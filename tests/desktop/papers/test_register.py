# SPDX-License-Identifier: Apache-2.0
"""The register of papers by keys alone: found, verified, read, printed, made void; the office after it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.pdf import normal, pdfium
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    plain,
    press,
    press_here,
    said,
    settle,
    show_page,
    status_words,
    type_into,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.papers import batches
from welfare_desk.desktop.papers.batches import PapersOfDayDialog
from welfare_desk.desktop.papers.columns import register_columns
from welfare_desk.desktop.papers.history import PaperHistoryDialog
from welfare_desk.desktop.papers.register import PapersPage
from welfare_desk.desktop.papers.series import SeriesDialog
from welfare_desk.desktop.papers.verifying import VerifiedDialog
from welfare_desk.desktop.papers.voiding import ReplaceDialog, VoidDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.errors import Cancelled
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.paper_register import PaperState
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.batches import MyBatches, PrintMany, my_batches, print_many
from welfare_desk.services.paper_register import AskPaper, paper_history
from welfare_desk.services.session import Session
from welfare_desk.storage.papers import PAPER

ALI = "1400-00001"
KIND = PaperKind.CERTIFICATE
FIRST, SECOND, THIRD = (f"1404/00000{number}" for number in (1, 2, 3))
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def code(session: Session, number: int) -> str:
    with session._store.reading() as connection:
        row = connection.execute(PAPER.select().where(PAPER.c.number == number)).one()
    return str(row.qr)


def state(session: Session, number: str) -> PaperState:
    return session.ask(paper_history, AskPaper(KIND, number)).paper.state


def test_the_newest_paper_stands_first_with_all_that_is_known(page: PapersPage, window: MainWindow) -> None:
    told = ["1404/000003", "Certificate of coverage", "1404/07/30", "علی اکبری", ALI, "مریم", "issued", "1"]
    row = page.table.current_row()
    assert [column.text(row) for column in register_columns()] == told
    assert "3 papers in this view" in status_words(window)
    assert nameless(page) == []


def test_part_of_a_number_narrows_and_esc_shows_all_again(
    qtbot: QtBot, window: MainWindow, page: PapersPage
) -> None:
    press(window, "Ctrl+F")
    type_into(page.text, "۲")
    press_here("Enter")
    settle(qtbot, window)
    row = page.table.current_row()
    assert (page.table.rows.total, row.number if row else "") == (1, SECOND)
    press_here("Esc")
    settle(qtbot, window)
    assert (page.table.rows.total, page.text.text()) == (3, "")


def test_down_in_the_line_enters_the_list_as_it_is_narrowed(
    qtbot: QtBot, window: MainWindow, page: PapersPage
) -> None:
    press(window, "Ctrl+F")
    type_into(page.text, "2")
    press_here("Down")
    settle(qtbot, window)
    row = page.table.current_row()
    assert (page.table.hasFocus(), page.table.rows.total) == (True, 1)
    assert (row.number if row else "") == SECOND


def test_a_name_in_the_line_is_told_what_can_be_typed_there(
    qtbot: QtBot, window: MainWindow, page: PapersPage
) -> None:
    told = "This line takes a number, a file number or a code; Ctrl+K finds a person by name"
    press(window, "Ctrl+F")
    type_into(page.text, "محمدی")
    qtbot.waitUntil(lambda: told in map(plain, status_words(window)))
    type_into(page.text, "2")
    press_here("Down")
    settle(qtbot, window)
    assert told not in map(plain, status_words(window))


@pytest.mark.parametrize(("typed", "total"), [(ALI, 3), ("۱۴۰۰-۰۰۰۰۱", 3), ("1400-00002", 0)])
def test_a_file_number_shows_the_papers_of_its_file(
    qtbot: QtBot, window: MainWindow, page: PapersPage, typed: str, total: int
) -> None:
    press(window, "Ctrl+F")
    type_into(page.text, typed)
    press_here("Enter")
    settle(qtbot, window)
    assert page.table.rows.total == total


@pytest.mark.parametrize("layout", [str, lambda digits: digits.translate(PERSIAN)], ids=["latin", "persian"])
def test_a_code_scanned_into_the_line_is_verified(
    qtbot: QtBot, window: MainWindow, page: PapersPage, session: Session, layout: Any
) -> None:
    press(window, "Ctrl+F")
    type_into(page.text, layout(code(session, 2)))
    press_here("Enter")
    settle(qtbot, window)
    dialog = dialog_of(window, VerifiedDialog)
    told = [dialog.code.title.text(), dialog.register.title.text()]
    assert told == ["The code is genuine: this office has signed it.", "It is in force."]
    assert plain(dialog.title.text()) == f"Certificate of coverage {SECOND}"
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert plain(dialog_of(window, PaperHistoryDialog).title.text()).endswith(SECOND)
    press_here("Esc")
    assert (page.text.text(), page.table.rows.total) == ("", 3)


def test_a_code_scanned_anywhere_in_the_window_leads_to_the_register(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    show_page(qtbot, window, "files")
    window.extras().ear.scanned.emit(code(session, 1))
    settle(qtbot, window)
    assert window.current_name() == "papers"
    assert plain(dialog_of(window, VerifiedDialog).title.text()).endswith(FIRST)


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (FIRST, "It is in force."),
        ("1404/000077", "This number was never issued: its series has not come so far."),
    ],
)
def test_a_typed_whole_number_says_what_became_of_it(
    qtbot: QtBot, window: MainWindow, page: PapersPage, number: str, says: str
) -> None:
    type_into(page.text, number)
    press(window, "F4")
    settle(qtbot, window)
    assert dialog_of(window, VerifiedDialog).register.title.text() == says


def test_a_forged_code_is_said_to_be_one_and_nothing_else(
    qtbot: QtBot, window: MainWindow, page: PapersPage, session: Session
) -> None:
    digits = code(session, 1)
    page.verify(digits[:-3] + f"{(int(digits[-3:]) + 1) % 1000:03d}")
    settle(qtbot, window)
    dialog = dialog_of(window, VerifiedDialog)
    assert (dialog.code.title.text()[:19], dialog.register.isVisible()) == ("The code is forged:", False)
    words = (
        "What follows stands in the register under this number; it was not read from the code. "
        "Compare it with the sheet in hand."
    )
    assert words in [label.text() for label in dialog.findChildren(Label) if label.isVisible()]


def test_what_is_no_number_is_refused_above_the_list(
    qtbot: QtBot, window: MainWindow, page: PapersPage
) -> None:
    type_into(page.text, "abc")
    press_here("Enter")
    settle(qtbot, window)
    banner = page.trouble.banner()
    assert isinstance(banner, Banner)
    assert "1404/000123" in plain(banner.text.text())


def test_the_history_tells_every_printing(qtbot: QtBot, window: MainWindow, page: PapersPage) -> None:
    press(page.table, "Enter")
    settle(qtbot, window)
    dialog = dialog_of(window, PaperHistoryDialog)
    assert dialog.values["State"].text() == "issued"
    assert plain(dialog.values["Issued"].text()) == "1404/07/30 12:00 · مریم"
    assert (dialog.table.rows.total, dialog.print_button.text().strip()) == (1, "Print again")
    assert nameless(dialog) == []
    press(dialog, "F2")
    settle(qtbot, window)
    assert window.current_name() == "file"


def test_a_paper_never_printed_says_so_instead_of_an_empty_list(
    qtbot: QtBot, window: MainWindow, page: PapersPage
) -> None:
    page.acts._show_history(KIND, FIRST)
    settle(qtbot, window)
    dialog = dialog_of(window, PaperHistoryDialog)
    said = [label.text() for label in dialog.findChildren(Label) if label.isVisible()]
    assert ("It was not printed yet." in said, dialog.table.isVisible()) == (True, False)


def test_the_question_before_a_printing_says_that_the_paper_is_void(
    qtbot: QtBot, window: MainWindow, page: PapersPage
) -> None:
    press(page.table, "Del")
    settle(qtbot, window)
    type_into(dialog_of(window, VoidDialog).reason.control, "پاره شد")
    press_here("Ctrl+S")
    settle(qtbot, window)
    press(page.table, "Ctrl+P")
    settle(qtbot, window)
    asked = dialog_of(window, Dialog)
    said = " ".join(label.text() for label in asked.findChildren(Label))
    assert "The paper is void: «void» stands across every page of what comes out." in said


def test_printed_again_it_is_a_duplicate_and_first_its_original(
    qtbot: QtBot, window: MainWindow, page: PapersPage, session: Session
) -> None:
    press(window, "Ctrl+P")
    settle(qtbot, window)
    press_here("Enter")  # yes, a duplicate
    settle(qtbot, window)
    dialog = dialog_of(window, PaperDialog)
    assert normal("المثنی") in normal(pdfium(dialog.preview.pdf)[0])
    press(dialog, "Esc")
    settle(qtbot, window)
    press(page.table, "Down")
    press(window, "Ctrl+P")
    settle(qtbot, window)
    dialog = dialog_of(window, PaperDialog)
    assert normal("المثنی") not in normal(pdfium(dialog.preview.pdf)[0])
    prints = [len(session.ask(paper_history, AskPaper(KIND, number)).printings) for number in (THIRD, SECOND)]
    assert prints == [2, 1]


def test_a_paper_is_made_void_with_its_reason_and_the_one_in_its_place(
    qtbot: QtBot, window: MainWindow, page: PapersPage, session: Session
) -> None:
    press(page.table, "Del")
    settle(qtbot, window)
    dialog = dialog_of(window, VoidDialog)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert (dialog.reason.error() != "", state(session, THIRD)) == (True, PaperState.ISSUED)
    type_into(dialog.reason.control, "گیرنده اشتباه بود")
    type_into(dialog.replaced_by.control, THIRD)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert "own place" in dialog.replaced_by.error() or "own place" in _banner(dialog)
    dialog.replaced_by.set_value("۱۴۰۴/۰۰۰۰۰۲")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert plain(said(window)) == f"Paper {THIRD} is void; {SECOND} stands in its place"
    assert state(session, THIRD) is PaperState.REPLACED
    press(page.table, "Del")
    settle(qtbot, window)
    assert "was made void before" in plain(said(window))


def _banner(dialog: Any) -> str:
    banner = dialog.trouble.banner()
    return banner.text.text() if isinstance(banner, Banner) else ""


def test_the_replacement_of_a_void_paper_is_named_later(
    qtbot: QtBot, window: MainWindow, page: PapersPage, session: Session
) -> None:
    press(page.table, "Del")
    settle(qtbot, window)
    type_into(dialog_of(window, VoidDialog).reason.control, "پاره شد")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert state(session, THIRD) is PaperState.VOID
    press(page.table, "Enter")
    settle(qtbot, window)
    history = dialog_of(window, PaperHistoryDialog)
    assert history.void_button.text().strip() == "Name its replacement…"
    press(history, "Del")
    settle(qtbot, window)
    type_into(dialog_of(window, ReplaceDialog).replaced_by.control, FIRST)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert state(session, THIRD) is PaperState.REPLACED


def test_without_the_right_to_print_the_register_is_read(qtbot: QtBot, session: Session) -> None:
    reader = AddUser("ناظر", Role.VIEWER, "چهار واژهٔ بی ربط", own_password=offices.PASSWORD)
    session.do(add_user, reader)
    with offices.desk(session.office_dir, user="ناظر") as viewer:
        window = open_window(qtbot, viewer, language="en")
        page = show_page(qtbot, window, "papers")
        assert page.day_button.isEnabled() is False
        page.acts.show_history(page.table.current_row())
        settle(qtbot, window)
        dialog = dialog_of(window, PaperHistoryDialog)
        assert [dialog.print_button.isEnabled(), dialog.void_button.isEnabled()] == [False, False]
        window.let_go()


def test_every_number_is_proven(qtbot: QtBot, window: MainWindow, page: PapersPage) -> None:
    press(window, "F8")
    settle(qtbot, window)
    dialog = dialog_of(window, SeriesDialog)
    assert dialog.table.rows.total == 1
    assert nameless(dialog) == []


def test_a_day_is_printed_into_one_file(
    qtbot: QtBot,
    window: MainWindow,
    page: PapersPage,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "day.pdf"
    monkeypatch.setattr(batches, "ask_where_to_save", lambda *_: str(target))
    press(window, "Ctrl+D")
    settle(qtbot, window)
    assert isinstance(dialog_of(window, PapersOfDayDialog), Dialog)
    press_here("Ctrl+S")
    qtbot.waitUntil(target.exists, timeout=10_000)
    settle(qtbot, window)
    assert plain(said(window)) == "3 papers written to day.pdf"
    assert [normal("المثنی") in normal(text) for text in pdfium(target.read_bytes())] == [False, False, True]
    assert session.ask(my_batches, MyBatches()).batches == ()


def test_what_was_stopped_is_offered_and_goes_on(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "rest.pdf"
    with pytest.raises(Cancelled):
        session.do(print_many, PrintMany(str(target), day=session.today()), progress=lambda done, _: done < 1)
    monkeypatch.setattr(batches, "ask_where_to_save", lambda *_: str(target))
    page = show_page(qtbot, window, "papers")
    settle(qtbot, window)
    banner = page.batches.slot.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "3 papers were being drawn and are not finished"
    press(window, "F11")
    qtbot.waitUntil(target.exists, timeout=10_000)
    settle(qtbot, window)
    assert (page.batches.slot.isVisible(), len(pdfium(target.read_bytes()))) == (False, 3)
    prints = [len(session.ask(paper_history, AskPaper(KIND, number)).printings) for number in (FIRST, THIRD)]
    assert prints == [1, 2]
