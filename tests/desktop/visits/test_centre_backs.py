# SPDX-License-Identifier: Apache-2.0
"""A centre made, changed, closed or opened again goes back with Ctrl+Z, by keys alone and in Persian."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.window import open_window, show_page
from welfare_desk.desktop.visits.page import VisitsPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.summary.visits import Centre
from welfare_desk.services.casework.centres import (
    AddCentre,
    AskCentres,
    AssignFile,
    add_centre,
    assign_centre,
    list_centres,
)
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    fields = {"code": "1", "name": "باران", "capacity": "300", "phone": "02156000000"}
    session.do(add_centre, AddCentre(fields, ("زرافشان",)))
    session.do(add_centre, AddCentre({"code": "2", "name": "سپید"}))
    shown = open_window(qtbot, session, language="fa")
    yield shown
    shown.let_go()


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keyboard:
    page: VisitsPage = show_page(qtbot, window, "visits", tab="centres")
    page.centres.table.setFocus()
    found = Keyboard(qtbot, SimpleNamespace(window=window))
    found.press("Home")
    return found


def centres(session: Session) -> dict[str, Centre]:
    return {centre.code: centre for centre in session.ask(list_centres, AskCentres())}


def goes_back(keys: Keyboard, window: MainWindow) -> None:
    assert window.undo_bar.on_offer()
    assert keys.reads("مرکز ثبت شد"), keys.words()
    keys.press("Ctrl+Z")
    assert keys.reads("برگردانده شد"), keys.words()


def test_a_new_centre_is_closed_and_gives_the_neighbourhood_back(
    window: MainWindow, keys: Keyboard, session: Session
) -> None:
    keys.press("Ctrl+N")
    keys.enter("کد", "۸۰۷")
    keys.enter("نام", "امید")
    keys.tick("زرافشان")
    keys.press("Ctrl+S")
    assert centres(session)["807"].neighbourhoods == ("زرافشان",)
    goes_back(keys, window)
    found = centres(session)
    assert (found["807"].closed, found["807"].neighbourhoods) == (True, ())
    assert (found["1"].closed, found["1"].neighbourhoods) == (False, ("زرافشان",))


def test_a_changed_centre_is_as_it_was(window: MainWindow, keys: Keyboard, session: Session) -> None:
    before = centres(session)["1"]
    keys.press("Enter")
    keys.enter("نام", "امید")
    keys.enter("ظرفیت", "10")
    keys.press("Ctrl+S")
    assert centres(session)["1"].name == "امید"
    goes_back(keys, window)
    after = centres(session)["1"]
    assert (after.name, after.load, after.neighbourhoods) == ("باران", before.load, ("زرافشان",))


def test_a_closed_centre_works_again_with_its_files_and_neighbourhoods(
    window: MainWindow, keys: Keyboard, session: Session
) -> None:
    number = centres(session)["1"].id
    session.do(assign_centre, AssignFile(ALI, 1, number))
    keys.settle()
    keys.push("بستن مرکز…")
    keys.enter("پرونده‌های آن", "سپید")
    keys.press("Ctrl+S")
    found = centres(session)
    assert (found["1"].closed, found["2"].load.files) == (True, 1)
    goes_back(keys, window)
    found = centres(session)
    assert (found["1"].closed, found["1"].load.files, found["1"].neighbourhoods) == (False, 1, ("زرافشان",))
    assert found["2"].load.files == 0


def test_a_centre_opened_again_is_closed_again(window: MainWindow, keys: Keyboard, session: Session) -> None:
    keys.push("بستن مرکز…")
    keys.enter("پرونده‌های آن", "فعلاً")
    keys.press("Ctrl+S")
    page = window.page("visits")
    assert isinstance(page, VisitsPage)
    page.centres.table.setFocus()
    keys.press("End")
    keys.push("بازگشایی مرکز")
    goes_back(keys, window)
    assert centres(session)["1"].closed
