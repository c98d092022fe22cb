# SPDX-License-Identifier: Apache-2.0
"""Both faces of a line: its months, and what its amount looks like."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.comparison import book, take
from tests.support.pension_lists import MEHR, listed
from tests.support.window import plain, settle, show_page
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.services.pension.deducting import Deduct, deduct
from welfare_desk.services.session import Session


def test_the_panel_tells_the_months_and_what_the_amount_looks_like(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    part = sent.reconciliation
    take(qtbot, window, sent, book(session, [1, national_id(1), 19_874_400]))
    part.filters.chips["state"].choose((Settlement.DIFFERENT,), announce=True)
    qtbot.waitUntil(lambda: part.table.rows.total == 1)
    qtbot.waitUntil(lambda: not part.faces.past.likely.isHidden())
    assert plain(part.faces.past.likely.text()) == "The amount is the rate of 2 persons."
    expected = [
        "Month", "We sent (rial)", "Paid (rial)", "Mehr", "13,912,080", "19,874,400", "Different",
    ]  # fmt: skip

    def told() -> list[str]:
        return [plain(each.text()) for each in part.faces.past.findChildren(QLabel) if not each.isHidden()]

    qtbot.waitUntil(lambda: told() == expected)


def test_the_panel_tells_what_becomes_of_the_instalment_of_a_line_that_nobody_paid(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(deduct, Deduct("1404-00001", Rial(1_000_000), MEHR, "قسط وام"))
    listed(session, MEHR)
    page: PensionPage = show_page(qtbot, window, "pension", month="1404-07", tab="reconciliation")
    settle(qtbot, window)
    part = page.reconciliation
    part.filters.clear()
    kept = part.faces.past.kept
    qtbot.waitUntil(lambda: not kept.isHidden())
    assert plain(kept.text()) == "1,000,000 rial (100,000 toman) of this line is kept back."
    take(qtbot, window, page, book(session, [1, national_id(2), 35_773_920]))
    qtbot.waitUntil(lambda: "though nobody paid the line" in kept.text())
    assert "12,912,080" in plain(part.faces.why.text())


def test_the_panel_says_of_a_line_without_sheba_that_no_bank_text_told_it(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    part = sent.reconciliation
    take(qtbot, window, sent, book(session, [1, national_id(1), 13_912_080]))
    part.filters.chips["state"].choose((Settlement.MISSING,), announce=True)
    qtbot.waitUntil(lambda: part.table.rows.total == 1)
    settle(qtbot, window)
    told = plain(part.faces.why.text())
    assert told.startswith("This line has no SHEBA and was in no text for the bank.")
    assert "goes into the arrears of the next list" in told
    assert part.faces.stray.isHidden()
