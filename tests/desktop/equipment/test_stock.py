# SPDX-License-Identifier: Apache-2.0
"""The balance list and the ledger card beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.stocked import CANE, CHAIR, documents, item
from tests.support.window import dialog_of, plain, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.equipment.issuing.dialog import IssueDialog
from welfare_desk.desktop.equipment.ledger import LedgerPanel
from welfare_desk.desktop.equipment.page import EquipmentPage
from welfare_desk.desktop.equipment.stock import StockPart
from welfare_desk.desktop.equipment.stock_columns import document_title, least_mark, level_parts, row_note
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.cells import PAD, cell_font
from welfare_desk.desktop.kit.columns import CellLook
from welfare_desk.desktop.kit.panel_dialog import PanelDialog
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.services.equipment.catalogue import ChangeItem, ItemFacts, change_item
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.repairing import MoveToWorkshop, workshop
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.services.session import Session


def opened(qtbot: QtBot, window: MainWindow, **arguments: str) -> StockPart:
    page: EquipmentPage = show_page(qtbot, window, "equipment", **arguments)
    part = page.shown_in["stock"]
    assert isinstance(part, StockPart)
    part.table.setFocus()
    return part


def wants(session: Session, code: str, least: int, barcode: str = "") -> None:
    now = item(session, code)
    facts = ItemFacts(
        now.code, now.name, now.group, now.kind, now.unit, now.sizes, now.disabilities, now.reissue_months,
        now.need, now.service, now.returnable, now.needs_prescription, least, barcode or now.barcode,
        now.unit_price, now.shelf,
    )  # fmt: skip
    session.do(change_item, ChangeItem(facts, now.version))


def codes(part: StockPart) -> list[str]:
    rows: list[Any] = [part.table.rows.row_at(place) for place in range(part.table.rows.total)]
    return [row.code for row in rows]


def figures(panel: LedgerPanel) -> list[str]:
    return [each.figure.text() for each in (panel.on_hand, panel.allocated, panel.free)]


def test_the_bar_tells_free_pieces_promised_ones_and_the_least(session: Session) -> None:
    wants(session, CANE, 8)
    from welfare_desk.services.equipment.store import AskBalance, balance

    (row,) = session.ask(balance, AskBalance(CANE))
    whole = 8 * 1.6
    assert list(level_parts(row)) == [(10 / whole, Tone.TEAL), (0 / whole, Tone.BLUE)]
    assert least_mark(row) == 8 / whole
    assert not row.below


def test_items_below_their_least_are_told_and_shown_alone(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    wants(session, CANE, 11)
    part = opened(qtbot, window)
    assert [tone for _, tone in part.status() if tone is not None] == [Tone.RED]
    part.filters.chips["below"].choose(("below",), announce=True)
    settle(qtbot, window)
    assert codes(part) == [CANE]
    press(part.table, "Esc")
    settle(qtbot, window)
    assert len(codes(part)) > 40


def test_the_box_finds_a_code_a_name_and_a_whole_barcode(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    wants(session, CANE, 0, "6260001112223")
    part = opened(qtbot, window)
    for typed, found in (
        ("cane-q", [CANE]),
        ("چهارپایه", [CANE]),
        ("۶۲۶۰۰۰۱۱۱۲۲۲۳", [CANE]),
        ("626000111222", []),
    ):
        press(part, "Ctrl+F")
        type_into(part.narrow, typed)
        press(part.narrow, "Enter")
        settle(qtbot, window)
        assert (typed, codes(part)) == (typed, found)
        press(part.narrow, "Esc")
        press(part.narrow, "Enter")
        settle(qtbot, window)


def test_the_card_of_the_row_stands_beside_with_its_last_row_in_hand(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    lines = (Asked(CANE, 3),)
    session.do(workshop, MoveToWorkshop(lines, reason="رنگ"))
    window.resize(1366, 768)
    part = opened(qtbot, window, item=CANE)
    settle(qtbot, window)
    panel = part.ledger
    assert (panel.title.text(), figures(panel)) == (item(session).name, ["7", "0", "7"])
    rows: list[Any] = [panel.table.rows.row_at(place).row for place in range(panel.table.rows.total)]
    assert [(row.came, row.went, row.balance) for row in rows] == [(10, 0, 10), (0, 3, 7)]
    assert panel.table.currentIndex().row() == 1
    assert reason_of(part.panel_act) == "It stands beside the table."


def test_what_was_taken_back_and_its_reversal_both_stay(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(take_back, TakeDocumentBack("اشتباه", document=documents(session)[0].id))
    part = opened(qtbot, window, item=CANE)
    settle(qtbot, window)
    rows: list[Any] = [part.ledger.table.rows.row_at(place) for place in range(2)]
    assert [plain(row_note(row.row)) for row in rows] == [
        "Taken back — Donor, in kind — خیریهٔ مهر",
        "takes back Goods receipt 1404/000001",
    ]


def test_the_number_of_every_document_stands_whole_on_the_card(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1366, 768)
    part = opened(qtbot, window, item=CANE)
    settle(qtbot, window)
    table = part.ledger.table
    place = [column.name for column in table.columns].index("document")
    room = table.columnWidth(place) - 2 * px(PAD)
    metrics = QFontMetrics(cell_font(CellLook.STRONG))
    first: Any = table.rows.row_at(0)
    for kind in DocumentKind:
        told = document_title(replace(first.row, kind=kind))
        assert metrics.horizontalAdvance(told) <= room, told


def test_f2_shows_the_card_in_a_narrow_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1092, 614)
    part = opened(qtbot, window, item=CHAIR)
    settle(qtbot, window)
    assert part.ledger.isHidden()
    press(part.table, "F2")
    settle(qtbot, window)
    (_,) = [one for one in window.findChildren(PanelDialog) if one.isVisible()]
    assert part.ledger.isVisible()
    focused: QWidget | None = window.focusWidget()
    assert focused is part.ledger.table
    press_here("Esc")
    settle(qtbot, window)
    assert part.ledger.isHidden()


def test_ctrl_p_numbers_the_card(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    part = opened(qtbot, window, item=CANE)
    settle(qtbot, window)
    press(part.table, "Ctrl+P")
    settle(qtbot, window)
    from welfare_desk.desktop.casework.papers import PaperDialog

    (paper,) = [one for one in window.findChildren(PaperDialog) if one.isVisible()]
    assert plain(paper.title.text()) == "Ledger card 1404/000001"


def test_goods_are_issued_from_where_the_storekeeper_stands(qtbot: QtBot, window: MainWindow) -> None:
    stock = opened(qtbot, window)
    assert stock.issue_button in stock.in_sight()
    press(stock, "Ctrl+N")
    settle(qtbot, window)
    assert dialog_of(window, IssueDialog).isVisible()
