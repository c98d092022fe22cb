# SPDX-License-Identifier: Apache-2.0
"""The queue page: order, figures, the line of the open places, filters, and what is done with a row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.clocks import ahead_of
from tests.support.queues import last_admitted
from tests.support.window import (
    dialog_of,
    page_of,
    plain,
    press,
    press_here,
    said,
    settle,
    show_page,
    status_words,
    type_into,
)
from welfare_desk.desktop.kit.columns import CellLook
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.columns import shift, state_words
from welfare_desk.desktop.waiting.forms import (
    DocumentsDialog,
    HoldDialog,
    QueueCallDialog,
    QueueLeaveDialog,
    ReleaseDialog,
)
from welfare_desk.desktop.waiting.joining import QueueJoinDialog
from welfare_desk.desktop.waiting.page import QueuePage
from welfare_desk.desktop.waiting.why import Note
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.domain.waiting.calls import CallOutcome
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.listing import QueueRow
from welfare_desk.domain.waiting.policy import Order
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.confirming_day import ConfirmDay, confirm_day
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.calling import HoldEntry, hold
from welfare_desk.services.waiting.offering import AddService, add_service
from welfare_desk.services.waiting.questions import AskFigures, ListQueue, figures, list_queue

PLACES = 4


def rows_of(session: Session, service: str = "pension") -> tuple[QueueRow, ...]:
    return session.ask(list_queue, ListQueue(service)).rows


def cells(page: QueuePage, name: str) -> list[str]:
    column = next(column for column in page.table.columns if column.name == name)
    return [column.text(page.table.rows.row_at(number)) for number in range(page.table.rows.total)]


def test_everybody_who_waits_stands_there_in_order_with_the_figures(
    page: QueuePage, session: Session
) -> None:
    rows, told = rows_of(session), session.ask(figures, AskFigures())
    assert cells(page, "rank") == [str(number) for number in range(1, len(rows) + 1)]
    assert cells(page, "name") == [f"{row.first_name} {row.last_name}" for row in rows]
    assert page.head.waiting.figure.text() == str(len(rows)) == str(told.waiting)
    assert page.head.places.figure.text() == str(PLACES)
    assert page.head.threshold.figure.text() == f"{last_admitted(session, PLACES).score / 100:g}"
    assert page.head.scored.figure.text().strip("\u200e") == "1404/07/30"
    assert page.head.policy.name.text() == "Policy 1: by score"
    assert page.head.policy.proposed.isVisible()
    assert page.crumbs == ("Waiting queue: Pension",)
    assert page.current_row() == rows[0]


def test_the_bar_of_a_score_has_a_part_for_each_criterion_that_gave_points(page: QueuePage) -> None:
    column = next(column for column in page.table.columns if column.look is CellLook.SEGMENTS)
    row: Any = page.table.rows.row_at(0)
    assert column.parts is not None
    parts = list(column.parts(row))
    assert [tone for _, tone in parts] == [
        tone for tone, given in zip(page.bars.colours.values(), row.points, strict=True) if given
    ]
    assert round(sum(share for share, _ in parts), 6) == 1  # the first is the measure of all


def test_the_line_stands_behind_the_last_whom_the_open_places_reach(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    last = last_admitted(session, PLACES).position
    assert (page.table.line, page.table.line_after()) == (last, last - 1)
    assert "Amber line: how far the open places reach" in status_words(window)
    session.do(hold, HoldEntry(rows_of(session)[last - 1].file_no, "بستری است"))
    settle(qtbot, window)
    after = last_admitted(session, PLACES).position
    assert after > last
    assert (page.table.line, page.table.line_after()) == (after, after - 1)


def test_a_queue_by_date_shows_the_day_of_joining_and_looks_whole(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    person = session.ask(list_files, ListFiles(FileFilter(coverages=(Coverage.COVERED,)))).rows[0]
    page.show_service("home-adaptation")
    settle(qtbot, window)
    assert page.table.rows.total == 0
    assert page._empties[Order.DATE].isVisible()
    press(page, "Ctrl+N")
    settle(qtbot, window)
    form = dialog_of(window, QueueJoinDialog)
    assert form.key.value() == ""
    type_into(form.key.line, person.file_no)
    press_here("Enter")
    settle(qtbot, window)
    assert plain(form.key.below.text()) == f"{person.first_name} {person.last_name}, file {person.file_no}"
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert [row.file_no for row in rows_of(session, "home-adaptation")] == [person.file_no]
    assert cells(page, "joined") == ["1404/07/30"]
    assert not page.legend.isVisible()
    assert window.undo_bar.on_offer()
    press(page, "Ctrl+Z")
    settle(qtbot, window)
    assert rows_of(session, "home-adaptation") == ()


def test_f9_offers_every_service_with_how_many_wait(
    window: MainWindow, page: QueuePage, session: Session
) -> None:
    press(page, "F9")
    assert page.head.service.view().isVisible()
    page.head.service.hidePopup()
    offered = [page.head.service.itemText(place) for place in range(page.head.service.count())]
    assert offered[0] == f"Pension ({len(rows_of(session))})"
    assert "Dowry (0)" in offered


def test_the_service_chosen_last_is_there_again(qtbot: QtBot, window: MainWindow, page: QueuePage) -> None:
    page.show_service("hearing-aid")
    settle(qtbot, window)
    again = QueuePage(window)
    assert again.service == "hearing-aid"
    again.deleteLater()


def test_a_text_and_a_chip_narrow_the_list_and_ranks_stay(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    third = rows_of(session)[2]
    press(page, "Ctrl+F")
    type_into(page.narrow, third.file_no)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.table.rows.total == 1)
    settle(qtbot, window)
    assert cells(page, "rank") == ["3"]
    press_here("Enter")
    assert page.table.hasFocus()
    press_here("Esc")
    settle(qtbot, window)
    assert page.table.rows.total == len(rows_of(session))
    page.filters.chips["documents"].choose((Documents.COMPLETE,), announce=True)
    settle(qtbot, window)
    assert page.table.rows.total == 0


def test_a_file_that_is_led_to_stands_alone_with_its_rank(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    fifth = rows_of(session)[4]
    show_page(qtbot, window, "file", key=fifth.file_no, part="standing")
    tab = window.page("file").parts.part("standing")
    assert tab.queue.note.text() == f"Pension: rank 5 of {len(rows_of(session))}"
    press(window.page("file"), "Alt+Q")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.table.rows.total == 1)
    assert window.current_name() == "queue"
    assert page.current_row() == fifth


def test_a_service_that_the_office_added_is_named_on_the_file(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    session.do(add_service, AddService("rent-aid", "کمک اجاره"))
    file_no = rows_of(session)[0].file_no
    session.do(move, MoveInQueue(file_no, QueueState.WAITING, session.today(), "rent-aid"))
    show_page(qtbot, window, "file", key=file_no, part="standing")
    table = window.page("file").parts.part("standing").queue.entries
    column = next(column for column in table.columns if column.name == "service")
    settle(qtbot, window)
    named = {column.text(table.rows.row_at(at)) for at in range(table.rows.total)}
    assert named == {"Pension", "کمک اجاره"}


def test_a_hold_that_is_over_is_told_as_past(page: QueuePage) -> None:
    row = replace(page.table.rows.row_at(0), state=QueueState.HELD, held_until=date(2025, 10, 1))
    told = state_words(row, date(2025, 10, 1))
    assert told is not None
    assert (plain(told[0]), told[1]) == ("Held until 1404/07/09", Tone.AMBER)
    told = state_words(row, date(2025, 10, 2))
    assert told is not None
    assert (plain(told[0]), told[1]) == ("Was held until 1404/07/09", Tone.GREY)


def notes_of(page: QueuePage) -> list[str]:
    return [plain(note.words.text()) for note in page.beside.panel.card.findChildren(Note)]


def test_a_place_is_held_and_released_by_the_same_key(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    press(page.table, "Ctrl+H")
    settle(qtbot, window)
    form = dialog_of(window, HoldDialog)
    type_into(form.until.edit, "1404/08/20")
    type_into(form.reason.line, "بستری است")
    press_here("Ctrl+S")
    settle(qtbot, window)
    first = rows_of(session)[0]
    assert (first.state, first.held_until) == (QueueState.HELD, date(2025, 11, 11))
    second = next(column for column in page.table.columns if column.name == "documents").second
    assert second is not None
    assert plain(second(page.table.rows.row_at(0))) == "Held until 1404/08/20"
    told = f"Held by {session.user.display_name} on 1404/07/30 until 1404/08/20: بستری است"
    qtbot.waitUntil(lambda: told in notes_of(page))
    press(page.table, "Ctrl+H")
    settle(qtbot, window)
    release = dialog_of(window, ReleaseDialog)
    assert plain(release.held.text()) == told
    type_into(release.reason.line, "مرخص شد")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert rows_of(session)[0].state is QueueState.WAITING


def test_who_declines_at_a_call_leaves_the_queue(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    first, second = rows_of(session)[:2]
    press(page.table, "F8")
    settle(qtbot, window)
    form = dialog_of(window, QueueCallDialog)
    assert not form.until.isVisible()
    form.outcome.choice.choose(CallOutcome.HOLD)
    form.outcome.choice.activated.emit(0)
    assert form.until.isVisible()
    form.outcome.choice.choose(CallOutcome.DECLINED)
    form.outcome.choice.activated.emit(0)
    press_here("Ctrl+S")
    assert form.note.error() != ""
    type_into(form.note.control, "نمی‌خواهد")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert rows_of(session)[0].file_no == second.file_no
    assert first.file_no not in [row.file_no for row in rows_of(session)]
    assert said(window) == "Recorded"


def test_who_is_taken_out_is_gone_and_the_next_one_is_in_hand(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    second = rows_of(session)[1]
    press(page.table, "Ctrl+Delete")
    settle(qtbot, window)
    form = dialog_of(window, QueueLeaveDialog)
    form.state.choice.choose(QueueState.REMOVED)
    form.state.choice.activated.emit(0)
    type_into(form.reason.line, "به شهر دیگری رفت")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert rows_of(session)[0].file_no == second.file_no
    assert page.current_row() == rows_of(session)[0]


def test_enter_opens_the_file(qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session) -> None:
    page.table.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"
    found: Any = window.page("file")
    assert found.summary.file.file_no == rows_of(session)[0].file_no


def test_the_policy_opens_for_the_service_shown(qtbot: QtBot, window: MainWindow, page: QueuePage) -> None:
    page.show_service("dowry")
    settle(qtbot, window)
    press(page, "F6")
    settle(qtbot, window)
    assert window.current_name() == "policy"
    found: Any = page_of(window, "policy", type(window.page("policy")))
    assert found.service == "dowry"


def test_an_arrow_tells_how_the_rank_moved_since_the_month_began(page: QueuePage) -> None:
    row: Any = page.table.rows.row_at(3)
    today = page.desk.today()
    moved = {before: shift(_with(row, before), today) for before in (6, 4, 1)}
    assert moved == {
        6: ("2", "arrow-up", Tone.GREEN),
        4: ("", "", Tone.GREY),
        1: ("3", "arrow-down", Tone.RED),
    }
    assert shift(_with(row, None), today)[0] == ""
    assert shift(_with(row, None), row.joined_on + timedelta(days=1))[0] in ("new", "")
    assert shift(_with(row, None), row.joined_on)[0] == "new"


def _with(row: QueueRow, before: int | None) -> QueueRow:
    from dataclasses import replace

    return replace(row, rank_before=before)


def test_papers_that_nobody_has_looked_at_are_not_chosen_as_complete(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    first = rows_of(session)[0]
    assert first.documents is Documents.UNCHECKED
    press(page.table, "Ctrl+D")
    settle(qtbot, window)
    form = dialog_of(window, DocumentsDialog)
    assert (form.documents.value(), plain(form.save_button.text()).strip()) == (None, "Record")
    press_here("Ctrl+S")
    assert form.documents.error() != ""
    assert rows_of(session)[0].documents is Documents.UNCHECKED
    form.documents.choice.choose(Documents.COMPLETE)
    form.documents.choice.activated.emit(0)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert rows_of(session)[0].documents is Documents.COMPLETE
    press(page.table, "Ctrl+D")
    settle(qtbot, window)
    assert dialog_of(window, DocumentsDialog).documents.value() is Documents.COMPLETE


def test_a_queue_in_the_order_of_a_day_to_come_says_so_by_itself(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    assert page.head.ahead.isHidden()
    ahead_of(session).do(hold, HoldEntry(rows_of(session)[0].file_no, "در سفر"))
    window.reload()
    settle(qtbot, window)
    told = plain(page.head.ahead.words.text())
    assert page.head.ahead.isVisible()
    assert told.startswith(
        "This PC says that today is 1404/07/30, but this queue stands in the order of 1404/08/30"
    )
    session.do(confirm_day, ConfirmDay(session.today(), "ساعت جلو بود"))
    settle(qtbot, window)
    assert page.head.ahead.isHidden()


def test_the_title_of_the_moves_tells_what_they_are_compared_with(page: QueuePage) -> None:
    at = next(place for place, one in enumerate(page.table.columns) if one.name == "moved")
    told = page.table.rows.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "the rank at the beginning of this month" in told
    assert page.table.rows.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None
