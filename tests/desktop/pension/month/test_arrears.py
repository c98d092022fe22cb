# SPDX-License-Identifier: Apache-2.0
"""Arrears of a tariff that came late, through the window: sums, months, announced and released."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.office import TEHRAN, office
from tests.support.pension_lists import draw, listed, prepare
from tests.support.window import dialog_of, plain, press, settle, show_page
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.pension.month_tabs import ARREARS
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.upkeep.rate_dialogs import ReleaseRateDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.pension.rates import AskRates, RecordRate, rates, record_rate
from welfare_desk.services.session import Session

FARVARDIN, SHAHRIVAR = JalaliMonth(1402, 1), JalaliMonth(1402, 6)
NEW = tuple(map(Rial, (7_644_000, 10_920_000, 15_288_000, 19_656_000, 24_024_000)))
OWED = 5_460_000
"""546,000 toman: five months of 1402, one person."""


def clock() -> datetime:
    """1402/06/20."""
    return datetime(2023, 9, 11, 12, 0, tzinfo=TEHRAN)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """One person who was paid by the tariff of Farvardin for five months."""
    with office(tmp_path, clock) as opened:
        draw(opened, 1, since=from_jalali(1402, 1, 5))
        for month in range(5):
            listed(opened, FARVARDIN.plus(month))
        yield opened


def arrears(qtbot: QtBot, window: MainWindow) -> PensionPage:
    page: PensionPage = show_page(qtbot, window, "pension", month="1402-06", tab=ARREARS)
    page.arrears.table.setFocus()
    return page


def test_a_late_tariff_is_owed_month_by_month(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.do(record_rate, RecordRate(PaymentKind.PENSION, FARVARDIN, NEW, "مصوبه"))
    shown = arrears(qtbot, window).arrears
    row = shown.table.current_row()
    assert row is not None
    assert (shown.table.rows.total, row.total) == (1, Rial(OWED))
    assert "5,460,000" in plain(shown.owed.figure.text())
    assert "546,000" in plain(shown.owed.figure.text())
    assert shown.claims.rows.total == 5
    assert reason_of(shown.release_act) != ""


def test_what_is_announced_is_apart_until_the_head_releases_it(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    facts = RecordRate(PaymentKind.PENSION, FARVARDIN, NEW, "وعده", announced=True)
    made = session.do(record_rate, facts)
    shown = arrears(qtbot, window).arrears
    assert plain(shown.owed.figure.text()).startswith("0 rial")
    assert "5,460,000" in plain(shown.promised.figure.text())
    assert prepare(session, SHAHRIVAR).arrears == Rial(0)
    settle(qtbot, window)

    press(window, "Ctrl+R")
    settle(qtbot, window)
    press(dialog_of(window, ReleaseRateDialog), "Ctrl+S")
    settle(qtbot, window)
    (tariff,) = [each for each in session.ask(rates, AskRates()).tariffs if each.id == made.id]
    assert tariff.released_on == session.today()
    assert "5,460,000" in plain(shown.owed.figure.text())
    assert prepare(session, SHAHRIVAR).arrears == Rial(OWED)
