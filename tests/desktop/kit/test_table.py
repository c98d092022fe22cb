# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, Deliver, PageRequest, RowPage, from_rows
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.table import Table
from welfare_desk.settings import Settings


@dataclass(frozen=True)
class Client:
    number: int
    name: str
    national_id: str


CLIENTS = [Client(number, f"مددجو {number}", f"{number:010d}") for number in range(450)]


class Store:
    """Rows as a database gives them: page by page, when asked, and remembering what was asked."""

    def __init__(self) -> None:
        self.asked: list[PageRequest] = []
        self.waiting: list[tuple[PageRequest, Deliver]] = []
        self.rows = list(CLIENTS)
        self.held = False
        self.card: ListCard | None = None

    def fetch(self, request: PageRequest, deliver: Deliver) -> None:
        self.asked.append(request)
        if self.held:
            self.waiting.append((request, deliver))
        else:
            self.answer(request, deliver)

    def answer(self, request: PageRequest, deliver: Deliver) -> None:
        rows = sorted(self.rows, key=lambda row: row.number, reverse=request.descending)
        deliver(RowPage(tuple(rows[request.offset : request.offset + request.limit]), len(rows)))


def name_of(row: Client) -> str:
    return row.name


def id_of(row: Client) -> str:
    return row.national_id


def number_of(row: Client) -> int:
    return row.number


COLUMNS = (
    Column("name", "نام", name_of, CellLook.STRONG, 180, stretch=1, sort="name"),
    Column("id", "کد ملی", id_of, CellLook.DIGITS, 110, sort="id"),
    Column("file", "پرونده", id_of, CellLook.CODE, 110, drop=1),
)


def shown(qtbot: QtBot, store: Store, memory: Memory | None = None, **options: bool) -> Table:
    table = Table(
        COLUMNS, name="clients", accessible_name="مددجویان", key=number_of, memory=memory, **options
    )
    card = store.card = ListCard(table)  # Python's hold on it, for nothing above owns it
    qtbot.addWidget(card)
    card.resize(700, 500)
    card.show()
    table.show_rows(store.fetch, sort="name")
    return table


def test_pages_of_two_hundred_come_only_as_they_are_seen(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    qtbot.wait(20)
    assert [(request.offset, request.limit) for request in store.asked] == [(0, 200)]
    assert table.rows.rowCount() == 450
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End)
    qtbot.wait(20)
    assert [request.offset for request in store.asked] == [0, 400]
    assert table.current_row() == CLIENTS[449]


def test_the_keyboard_selects_in_a_mirrored_window(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.chosen() == [1, 2]
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.chosen() == [0]


def test_go_to_selects_in_both_directions(qtbot: QtBot) -> None:
    for language in ("fa", "en"):
        dress(Settings(theme="light", language=language))
        store = Store()
        table = shown(qtbot, store)
        table.go_to(7)
        assert table.chosen() == [7]


def test_enter_and_double_click_open_the_record(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    opened: list[Client] = []
    table.opened.connect(opened.append)
    table.setFocus()
    table.go_to(3)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    spot = table.visualRect(table.rows.index(5, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == [CLIENTS[3], CLIENTS[5]]


def test_a_heading_sorts_in_the_store_and_turns_round(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    header = table.headings
    spot = QPoint(header.sectionViewportPosition(1) + 20, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [(request.sort, request.descending) for request in store.asked] == [
        ("name", False),
        ("id", False),
        ("id", True),
    ]
    assert table.rows.row_at(0) == CLIENTS[449]


def test_an_answer_to_an_older_question_is_thrown_away(qtbot: QtBot) -> None:
    store = Store()
    store.held = True
    table = shown(qtbot, store)
    table.rows.sort_by("id", True)
    first, second = store.waiting
    store.answer(*second)
    store.answer(*first)
    assert table.rows.row_at(0) == CLIENTS[449]


def test_reloading_stays_on_the_same_record(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    table.go_to(9)
    table.reload()
    assert table.current_row() == CLIENTS[9]


def test_where_the_record_is_gone_the_next_one_is_taken(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    table.go_to(9)
    del store.rows[9]
    table.reload()
    assert table.current_row() == Client(10, "مددجو 10", f"{10:010d}")
    table.show_rows(store.fetch, sort="name")
    assert table.current_row() == Client(10, "مددجو 10", f"{10:010d}")
    store.rows = CLIENTS[20:]
    table.show_rows(store.fetch, sort="name")
    assert table.current_row() == CLIENTS[20]


def test_a_record_that_is_put_back_has_the_cursor_again(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    table.go_to(7)
    gone = store.rows.pop(7)
    table.reload()
    assert table.current_row() == CLIENTS[8]
    store.rows.insert(7, gone)
    table.reload()
    assert table.current_row() == gone
    store.rows.pop(7)
    table.reload()
    qtbot.keyClick(table, Qt.Key.Key_Down)  # the clerk has gone on
    store.rows.insert(7, gone)
    table.reload()
    assert table.current_row() == CLIENTS[9]


@dataclass(frozen=True)
class Kept:
    id: int
    name: str


def test_a_row_is_known_by_its_id_whatever_its_facts(qtbot: QtBot) -> None:
    table = Table([Column("name", "نام", lambda row: row.name)], name="kept", accessible_name="نام‌ها")
    qtbot.addWidget(table)
    first = [Kept(number, str(number)) for number in range(3)]
    table.show_rows(from_rows(first), of="one")
    table.go_to(1)
    table.show_rows(from_rows([Kept(2, "2"), Kept(0, "0"), Kept(1, "دیگر")]), of="one")
    assert table.current_row() == Kept(1, "دیگر")
    table.show_rows(from_rows([Kept(2, "2"), Kept(0, "0"), Kept(3, "3")]), of="one")
    assert table.current_row() == Kept(3, "3")  # where the record stood
    table.show_rows(from_rows([Kept(5, "5"), Kept(6, "6")]), of="other")
    assert table.current_row() == Kept(5, "5")


def test_what_was_added_has_the_cursor_as_soon_as_it_is_there(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    table.go_to(9)
    table.stand_on(450)
    table.reload()
    assert table.current_row() == CLIENTS[9]
    store.rows.append(Client(450, "تازه", "0"))
    table.rows.sorted_by, table.rows.descending = "name", True
    table.reload()
    assert table.current_row() == Client(450, "تازه", "0")
    table.go_to(3)
    table.reload()
    assert table.current_row() == Client(447, "مددجو 447", f"{447:010d}")


def test_ctrl_c_copies_text_and_a_table_with_identifiers_as_text(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    table.setFocus()
    table.go_to(2)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "نام\tکد ملی\tپرونده\nمددجو 2\t0000000002\t0000000002"
    assert "mso-number-format:'\\@'" in data.html()
    assert "<td>0000000002</td>" in data.html()


class Guard(QWidget):
    """Stands around a table, and has the right or not."""

    def __init__(self, table: Table, *, may: bool) -> None:
        super().__init__()
        self.may = may
        self.logged: list[tuple[str, int]] = []
        table.setParent(self)

    def let_copy_out(self, name: str, rows: int, copy: Callable[[], None]) -> bool:
        """As a page does, with the log in memory."""
        if self.may:
            self.logged.append((name, rows))
            copy()
        return self.may


def test_copying_what_is_not_yet_here_waits_for_it(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    guard = Guard(table, may=True)
    qtbot.addWidget(guard)
    table.selectAll()
    table.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 451
    assert lines[-1].startswith("مددجو 449\t")
    assert guard.logged == [(table.name, 450)]


@pytest.mark.parametrize("guarded", [True, False])
def test_many_rows_are_copied_only_when_somebody_logs_it(qtbot: QtBot, guarded: bool) -> None:
    table = shown(qtbot, Store(), checkable=True)
    guard = Guard(table, may=False) if guarded else None
    if guard is not None:
        qtbot.addWidget(guard)
    table.selectAll()
    table.go_to(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    table.go_to(4)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    table.go_to(2)
    table.copy()
    assert QGuiApplication.clipboard().text().split("\n")[1:] == ["مددجو 2\t0000000002\t0000000002"]


def test_one_row_is_no_list(qtbot: QtBot) -> None:
    table = shown(qtbot, Store())
    guard = Guard(table, may=False)
    qtbot.addWidget(guard)
    table.go_to(3)
    table.copy()
    assert QGuiApplication.clipboard().text().split("\n")[1:] == ["مددجو 3\t0000000003\t0000000003"]
    assert guard.logged == []


def test_space_ticks_and_ticked_rows_outlive_scrolling(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store, checkable=True)
    table.setFocus()
    table.go_to(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    table.go_to(4)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    table.reload()
    assert table.rows.checked == [CLIENTS[1], CLIENTS[4]]
    guard = Guard(table, may=True)
    qtbot.addWidget(guard)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 3
    table.go_to(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert table.rows.checked == [CLIENTS[4]]


def test_a_click_on_the_box_ticks_without_selecting(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store, checkable=True)
    row = table.visualRect(table.rows.index(6, 0))
    spot = QPoint(table.viewport().width() - 18, row.center().y())
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert table.rows.checked == [CLIENTS[6]]
    assert table.chosen() == [0]


def test_whole_rows_only_and_the_rest_below(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    rows = (table.height() - table.headings.height()) / 36
    assert rows == int(rows)
    assert 0 <= table.parentWidget().height() - table.geometry().bottom() < 36 + 8


def test_columns_fill_the_width_and_the_droppable_one_goes_first(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    card = table.parentWidget()
    for width in (900, 700, 420, 350):
        card.resize(width, 400)
        qtbot.wait(5)
        total = sum(table.columnWidth(section) for section in table.widths.visible_in_order())
        assert total == table.viewport().width()
    assert table.widths.visible_in_order() == [0, 1]


def test_widths_and_order_are_kept_and_an_old_state_is_not_laid_over_other_columns(qtbot: QtBot) -> None:
    memory = Memory()
    first, second = Store(), Store()
    table = shown(qtbot, first, memory)
    table.headings.resizeSection(1, 170)
    table.headings.moveSection(2, 0)
    again = shown(qtbot, second, memory)
    assert again.columnWidth(1) == 170
    assert again.widths.visible_in_order() == [2, 0, 1]
    other = Table(COLUMNS[:2], name="clients", accessible_name="دیگر", memory=memory)
    qtbot.addWidget(other)
    assert other.widths.visible_in_order() == [0, 1]
    again.widths.reset()
    assert again.widths.visible_in_order() == [0, 1, 2]


def test_an_empty_list_says_so(qtbot: QtBot) -> None:
    table = Table(COLUMNS, name="none", accessible_name="هیچ")
    qtbot.addWidget(table)
    totals: list[int] = []
    table.rows.loaded.connect(totals.append)
    table.show_rows(from_rows([]))
    assert totals == [0]
    assert table.current_row() is None


def test_a_screen_reader_gets_the_words_of_cells_and_headings(qtbot: QtBot) -> None:
    store = Store()
    table = shown(qtbot, store)
    assert table.accessibleName() == "مددجویان"
    assert table.rows.data(table.rows.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == "0000000000"
    assert table.rows.headerData(1, Qt.Orientation.Horizontal) == "کد ملی"


def test_the_model_obeys_qt(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    store = Store()
    table = shown(qtbot, store)
    qtmodeltester.check(table.rows)
