# SPDX-License-Identifier: Apache-2.0
"""Rates in the settings: every row with its state, a whole tariff typed, confirmed, released, struck."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.window import dialog_of, open_window, plain, press, settle, show_page, type_into
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.upkeep.rate_dialogs import ConfirmRateDialog, RateDialog, ReleaseRateDialog
from welfare_desk.desktop.upkeep.rates import RatesSection
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.rates import Tariff
from welfare_desk.domain.text import embed, isolate
from welfare_desk.services.pension.rates import AskRates, RecordRate, rates, record_rate
from welfare_desk.services.session import Session

FIVE = tuple(Rial(amount * 1_000_000) for amount in (15, 21, 29, 37, 45))
NEXT = JalaliMonth(1404, 9)
LONGEST = 200
"""Characters of a source, as its field takes them."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = offices.office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def section(qtbot: QtBot, window: MainWindow) -> RatesSection:
    found: RatesSection = show_page(qtbot, window, "settings", section="rates").section()
    found.table.setFocus()
    return found


def own(session: Session) -> list[Tariff]:
    return [each for each in session.ask(rates, AskRates()).tariffs if each.id]


def told(found: RatesSection) -> list[tuple[str, str, str]]:
    table = found.table
    lines = [table.rows.row_at(place) for place in range(table.rows.total)]
    by_name = {column.name: column for column in table.columns}
    return [tuple(by_name[name].text(line) for name in ("since", "amount_1", "state")) for line in lines]


def test_every_row_says_how_it_stands_and_a_missing_year_is_asked_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    found = section(qtbot, window)
    assert told(found)[:5] == [
        ("1405/01", "—", "missing"),
        ("1404/01", "13,912,080", "in force"),
        ("1403/01", "9,937,200", "past"),
        ("1402/06", "7,644,000", "past"),
        ("1402/01", "6,552,000", "past"),
    ]
    assert ("1401/07", "5,460,000", "proposed") in told(found)
    assert found.toman.text().startswith("Nothing is recorded for 1405")
    press(found.table, "Down")
    assert "1,391,208 toman" in plain(found.toman.text())


def test_a_whole_tariff_is_typed_for_the_missing_year(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    found = section(qtbot, window)
    press(found.table, "Ins")
    settle(qtbot, window)
    dialog = dialog_of(window, RateDialog)
    assert dialog.since.value() == JalaliMonth(1405, 1)
    for field, amount in zip(dialog.amounts, FIVE, strict=True):
        type_into(field.edit, str(amount.amount))
    assert "fifteen million" in dialog.amounts[0].below.text()
    assert "1,500,000 toman" in dialog.amounts[0].below.text()
    press(dialog, "Ctrl+S")
    assert [field.name for field in dialog.form.fields.values() if field.error()] == ["source"]
    type_into(dialog.source.control, "نامهٔ ستاد")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    [made] = own(session)
    assert (made.kind, made.since, made.amounts) == (PaymentKind.PENSION, JalaliMonth(1405, 1), FIVE)
    row = found.table.current_row()
    assert (row.id, told(found)[0]) == (made.id, ("1405/01", "15,000,000", "to come"))
    press(found.table, "Ctrl+Z")
    settle(qtbot, window)
    assert own(session)[0].mistake is not None


def test_amounts_that_fall_are_refused_at_the_first(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    found = section(qtbot, window)
    press(found.table, "Ins")
    settle(qtbot, window)
    dialog = dialog_of(window, RateDialog)
    for field, amount in zip(dialog.amounts, reversed(FIVE), strict=True):
        type_into(field.edit, str(amount.amount))
    type_into(dialog.source.control, "نامه")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert dialog.amounts[0].error()
    assert own(session) == []


def test_a_kind_has_the_amounts_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    found = section(qtbot, window)
    found.show_kind(PaymentKind.MULTIPLES)
    press(found.table, "Ins")
    settle(qtbot, window)
    dialog = dialog_of(window, RateDialog)
    shown = [field.isVisibleTo(dialog) for field in dialog.amounts]
    assert shown == [True, True, False, False, False]


def test_a_proposed_tariff_is_confirmed_and_an_announced_one_released(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    facts = RecordRate(PaymentKind.PENSION, NEXT, FIVE, "خبر", proposed=True, announced=True)
    made = session.do(record_rate, facts)
    found = section(qtbot, window)
    assert found.table.go_to_key(made.id)
    press(found.table, "Ctrl+R")
    settle(qtbot, window)
    dialog = dialog_of(window, ConfirmRateDialog)
    type_into(dialog.form.fields["source"].control, "بخشنامهٔ ۱۲")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert (own(session)[0].proposed, own(session)[0].source) == (False, "بخشنامهٔ ۱۲")
    assert ("1404/09", "15,000,000", "announced") in told(found)
    press(found.table, "Ctrl+D")
    settle(qtbot, window)
    press(dialog_of(window, ReleaseRateDialog), "Ctrl+S")
    settle(qtbot, window)
    assert own(session)[0].released_on == session.today()
    assert ("1404/09", "15,000,000", "to come") in told(found)


def test_a_mistake_stays_in_sight_struck(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    made = session.do(record_rate, RecordRate(PaymentKind.PENSION, NEXT, FIVE, "نامه"))
    found = section(qtbot, window)
    assert found.table.go_to_key(made.id)
    press(found.table, "Del")
    settle(qtbot, window)
    dialog = dialog_of(window, MistakeDialog)
    type_into(dialog.reason.line, "ماه دیگر")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert ("1404/09", "15,000,000", "by mistake") in told(found)


@pytest.mark.parametrize("size", [(1366, 768), (1092, 614)])
def test_the_whole_source_stands_below_the_list_for_the_row_that_the_keys_reach(
    qtbot: QtBot, window: MainWindow, session: Session, size: tuple[int, int]
) -> None:
    source = ("بخشنامهٔ معاونت امور اجتماعی دربارهٔ افزایش مستمری (٪۴۰) " * 4)[:LONGEST].strip()
    session.do(record_rate, RecordRate(PaymentKind.PENSION, NEXT, FIVE, source, letter_no="900/12"))
    window.setMinimumSize(1, 1)
    window.resize(*size)
    found = section(qtbot, window)
    press(found.table, "Down")
    settle(qtbot, window)
    _, told = found.toman.text().split("\n")
    assert told == f"{embed(source)}, letter {isolate('900/12')}"
    seen = found.toman.visibleRegion().boundingRect()
    assert seen == found.toman.rect()
    assert seen.height() >= found.toman.heightForWidth(seen.width())
