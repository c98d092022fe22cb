# SPDX-License-Identifier: Apache-2.0
"""The dialog at the desk: who is recognised, and two clerks at one request or one person."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id, register
from tests.support.window import press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.reception.arrival import ArrivalDialog
from welfare_desk.desktop.casework.reception.page import ReceptionPage
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.reception import Condition, ReceptionState, Support
from welfare_desk.services.casework.reception import (
    About,
    DecideReception,
    EditReception,
    Receive,
    ShowReception,
    decide_reception,
    edit_reception,
    receive,
    show_reception,
)
from welfare_desk.services.session import Session


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ReceptionPage:
    shown: ReceptionPage = show_page(qtbot, window, "reception")
    return shown


def dialog_of(window: MainWindow, kind: type[ArrivalDialog]) -> Any:
    (found,) = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    return found


def come(session: Session) -> None:
    about = About(Domain.SOCIAL, "اجاره")
    fields = {"national_id": national_id(50), "first_name": "زهرا", "last_name": "کیانی"}
    session.do(receive, Receive(fields, session.today(), about))


def test_two_desks_editing_one_request_lose_nothing(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    come(session)
    settle(qtbot, window)
    press(page, "F4")
    settle(qtbot, window)
    form: ArrivalDialog = dialog_of(window, ArrivalDialog)
    type_into(form.wish.line, "هزینهٔ دارو")
    type_into(form.fields["father_name"].control, "رضا")
    about = About(Domain.REHABILITATION, "اجاره", (Condition.LIVES_HERE,), neighbourhood="واوان")
    session.do(edit_reception, EditReception(1, 1, about, {"mobile": "09121234567"}, 1))
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert isinstance(form.trouble.banner(), Banner)
    assert (form.wish.value(), form.neighbourhood.value()) == ("هزینهٔ دارو", "واوان")
    press_here("Ctrl+S")
    settle(qtbot, window)
    kept = session.ask(show_reception, ShowReception(1))
    assert (kept.wish, kept.neighbourhood, kept.domain, kept.conditions) == (
        "هزینهٔ دارو", "واوان", Domain.REHABILITATION, (Condition.LIVES_HERE,),
    )  # fmt: skip
    assert (kept.fields["father_name"], kept.fields["mobile"]) == ("رضا", "09121234567")


def test_two_desks_at_one_person_are_told_though_the_request_is_the_same(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    come(session)
    settle(qtbot, window)
    press(page, "F4")
    settle(qtbot, window)
    form: ArrivalDialog = dialog_of(window, ArrivalDialog)
    type_into(form.fields["father_name"].control, "رضا")
    about = About(Domain.SOCIAL, "اجاره")
    session.do(edit_reception, EditReception(1, 1, about, {"father_name": "تقی", "mobile": "09121234567"}, 1))
    press_here("Ctrl+S")
    settle(qtbot, window)
    banner = form.trouble.banner()
    assert isinstance(banner, Banner)
    assert "Father" in banner.text.text()
    assert (form.fields["father_name"].value(), form.fields["mobile"].value()) == ("رضا", "09121234567")
    press_here("Ctrl+S")
    settle(qtbot, window)
    kept = session.ask(show_reception, ShowReception(1)).fields
    assert (kept["father_name"], kept["mobile"]) == ("رضا", "09121234567")


def test_who_has_been_here_is_received_again_under_both_of_their_names(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    names = {"first_name": "علی رضا", "last_name": "اکبری"}
    fields = {"national_id": national_id(50), **names}
    session.do(receive, Receive(fields, session.today()))
    session.do(decide_reception, DecideReception(1, 1, ReceptionState.WITHDRAWN, session.today()))
    settle(qtbot, window)
    press(page, "Ctrl+N")
    settle(qtbot, window)
    dialog: ArrivalDialog = dialog_of(window, ArrivalDialog)
    type_into(dialog.fields["national_id"].control, national_id(50))
    press_here("Enter")
    settle(qtbot, window)
    assert {name: dialog.fields[name].value() for name in names} == names
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show_reception, ShowReception(2)).fields["first_name"] == "علی رضا"


def test_who_has_a_file_is_refused_in_words_that_stay(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    kept = register(session, 50)
    press(page, "Ctrl+N")
    settle(qtbot, window)
    form: ArrivalDialog = dialog_of(window, ArrivalDialog)
    type_into(form.fields["national_id"].control, national_id(50))
    settle(qtbot, window)
    banner = form.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.text.text() == "Ctrl+O opens it; what is typed here waits."
    type_into(form.fields["first_name"].control, "زهرا")
    press_here("Ctrl+S")
    settle(qtbot, window)
    banner = form.trouble.banner()
    assert isinstance(banner, Banner)
    told = f"This person has a file already: {kept.file_no}. No new file was opened; open that one."
    assert banner.text.text() == f"{told} Ctrl+O opens it; what is typed here waits."
    type_into(form.fields["national_id"].control, national_id(51))
    settle(qtbot, window)
    assert form.trouble.banner() is None


def test_a_new_neighbourhood_is_told_before_the_request_is_kept(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    press(page, "Ctrl+N")
    settle(qtbot, window)
    dialog = dialog_of(window, ArrivalDialog)
    type_into(dialog.fields["first_name"].control, "زهرا")
    type_into(dialog.neighbourhood.control, "زرافشان فوری")
    assert (dialog.neighbourhood.below.text(), dialog.neighbourhood.fix.isVisible()) == (
        "New: it joins the office's neighbourhoods.", True,
    )  # fmt: skip
    press_here("Ctrl+.")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show_reception, ShowReception(1)).neighbourhood == "زرافشان"


def test_help_of_another_body_beside_its_condition_is_told_at_the_field(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    press(page, "Ctrl+N")
    dialog = dialog_of(window, ArrivalDialog)
    type_into(dialog.fields["first_name"].control, "زهرا")
    dialog.support.choice.choose(Support.IMDAD)
    tick = dialog.checklist.ticks[Condition.NO_OTHER_SUPPORT].tick
    tick.setFocus()
    press_here("Space")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert dialog.support.error() == (
        "Another body helps this person, so the condition “Not supported by another body” is not met; "
        "take its tick away, or put right who helps already."
    )
    assert dialog.support.control.hasFocus()
    tick.setFocus()
    press_here("Space")
    press_here("Ctrl+S")
    settle(qtbot, window)
    kept = session.ask(show_reception, ShowReception(1))
    assert (kept.support, kept.conditions) == (Support.IMDAD, ())
