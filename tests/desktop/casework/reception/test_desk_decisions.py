# SPDX-License-Identifier: Apache-2.0
"""A decision at the reception desk by keyboard: what it asks, what it leads to, what a second desk keeps."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.reception import come
from tests.support.window import (
    dialog_of,
    nameless,
    press,
    press_here,
    send_form,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.reception.arrival import ArrivalDialog
from welfare_desk.desktop.casework.reception.deciding import DecideDialog
from welfare_desk.desktop.casework.reception.page import ReceptionPage
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import (
    DecideReception,
    Receive,
    ShowReception,
    decide_reception,
    receive,
    show_reception,
)
from welfare_desk.services.session import Session


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ReceptionPage:
    shown: ReceptionPage = show_page(qtbot, window, "reception")
    return shown


@pytest.mark.parametrize("before", [ReceptionState.RECEIVED, ReceptionState.WITH_EXPERT])
def test_a_refusal_is_taken_back_to_where_the_request_stood(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session, before: ReceptionState
) -> None:
    one = come(session)
    if before is ReceptionState.WITH_EXPERT:
        session.do(decide_reception, DecideReception(one, 1, before, session.today(), expert="مریم"))
    settle(qtbot, window)
    press(page, "F6")
    settle(qtbot, window)
    dialog: DecideDialog = dialog_of(window, DecideDialog)
    dialog.to_state.choice.choose(ReceptionState.REFUSED)
    dialog.to_state.changed.emit()
    type_into(dialog.asked["reason"].control, "مقیم نیست")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show_reception, ShowReception(one)).state is ReceptionState.REFUSED
    press(page, "Ctrl+Z")
    settle(qtbot, window)
    assert session.ask(show_reception, ShowReception(one)).state is before


def test_a_decision_shows_the_fields_it_needs_and_all_that_is_missing(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    come(session)
    settle(qtbot, window)
    press(page.tables["receptions"], "Enter")
    settle(qtbot, window)
    dialog: DecideDialog = dialog_of(window, DecideDialog)
    assert nameless(dialog) == []
    choice = dialog.to_state.choice
    assert {choice.itemData(place) for place in range(choice.count())} == set(ReceptionState) - {
        ReceptionState.RECEIVED,
        ReceptionState.COMMITTEE_ONE,  # no request of social affairs
        ReceptionState.COMMITTEE_TWO,
    }
    choice.choose(ReceptionState.SENT_ELSEWHERE)
    dialog.to_state.changed.emit()
    assert [name for name, field in dialog.asked.items() if field.isVisible()] == [
        "body",
        "letter_no",
        "reason",
    ]
    dialog.save()
    assert dialog.asked["body"].error()
    type_into(dialog.asked["body"].control, "کمیته امداد")
    for _ in range(2):
        press_here("Enter")
    send_form()
    settle(qtbot, window)
    kept = session.ask(show_reception, ShowReception(1))
    assert (kept.state, kept.body) == (ReceptionState.SENT_ELSEWHERE, "کمیته امداد")


def test_an_accepted_applicant_has_a_file(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    come(session)
    settle(qtbot, window)
    press(page, "F6")
    settle(qtbot, window)
    dialog: DecideDialog = dialog_of(window, DecideDialog)
    dialog.to_state.choice.choose(ReceptionState.ACCEPTED)
    dialog.to_state.changed.emit()
    press_here("Ctrl+S")
    assert dialog.asked["reason"].error()
    assert dialog.asked["reason"].control.hasFocus()
    type_into(dialog.asked["reason"].control, "مدارک در راه است")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert window.current_name() == "file"
    kept = session.ask(show_reception, ShowReception(1))
    assert kept.events[-1].reason == "مدارک در راه است"
    number = kept.file_no
    assert session.ask(show, ShowFile(number)).file.coverage is Coverage.COVERED


def test_after_a_decision_the_cursor_stands_on_the_next_request(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    for number in (50, 51, 52, 53):
        come(session, number)
    settle(qtbot, window)
    table = page.tables["receptions"]
    rows: list[Any] = [table.rows.row_at(number) for number in range(4)]
    table.go_to(1)
    table.setFocus()
    press_here("F6")
    settle(qtbot, window)
    dialog: DecideDialog = dialog_of(window, DecideDialog)
    dialog.to_state.restore("refused")
    dialog.form.fields["reason"].restore("مشمول نیست")
    press_here("Ctrl+S")
    settle(qtbot, window)
    now: Any = table.current_row()
    assert (table.rows.total, now.id) == (3, rows[2].id)


def test_what_acceptance_lacks_is_filled_in_first(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    session.do(receive, Receive({"first_name": "زهرا"}, session.today()))
    settle(qtbot, window)
    press(page, "F6")
    settle(qtbot, window)
    dialog: DecideDialog = dialog_of(window, DecideDialog)
    dialog.to_state.choice.choose(ReceptionState.ACCEPTED)
    dialog.to_state.changed.emit()
    assert not dialog.save_button.isEnabled()
    banner = dialog.lacking.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "First fill in: Specialised field, National ID"
    dialog.edit_first()
    settle(qtbot, window)
    form: ArrivalDialog = dialog_of(window, ArrivalDialog)
    type_into(form.fields["national_id"].control, national_id(60))
    form.domain.choice.choose(Domain.SOCIAL)
    press_here("Ctrl+S")
    settle(qtbot, window)
    kept = session.ask(show_reception, ShowReception(1))
    assert (kept.fields["national_id"], kept.domain, kept.name) == (national_id(60), Domain.SOCIAL, "زهرا")


def test_the_later_of_two_desks_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    come(session)
    settle(qtbot, window)
    press(page, "F6")
    settle(qtbot, window)
    dialog: DecideDialog = dialog_of(window, DecideDialog)
    dialog.to_state.choice.choose(ReceptionState.REFUSED)
    dialog.to_state.changed.emit()
    type_into(dialog.asked["reason"].control, "درآمد کافی")
    other = DecideReception(1, 1, ReceptionState.WITH_EXPERT, session.today(), expert="خانم رضایی")
    session.do(decide_reception, other)
    dialog.save()
    settle(qtbot, window)
    banner = dialog.trouble.banner()
    assert isinstance(banner, Banner)
    assert "has just changed this record" in banner.title.text()
    assert (dialog.to_state.value(), dialog.asked["reason"].value()) == (ReceptionState.REFUSED, "درآمد کافی")
    dialog.save()
    settle(qtbot, window)
    assert session.ask(show_reception, ShowReception(1)).state is ReceptionState.REFUSED


def test_what_is_taken_back_has_the_cursor_again(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    first, *_ = [come(session, number) for number in (11, 12, 13)]
    settle(qtbot, window)
    table = page.tables["receptions"]
    table.setFocus()
    table.go_to_key(first)
    press_here("F6")
    settle(qtbot, window)
    dialog: DecideDialog = dialog_of(window, DecideDialog)
    dialog.to_state.choice.choose(ReceptionState.REFUSED)
    dialog.to_state.changed.emit()
    type_into(dialog.asked["reason"].control, "مقیم نیست")
    press_here("Ctrl+S")
    settle(qtbot, window)
    row = table.current_row()
    assert row is not None
    assert row.id != first
    press_here("Ctrl+Z")
    settle(qtbot, window)
    row = table.current_row()
    assert row is not None
    assert row.id == first
