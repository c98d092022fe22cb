# SPDX-License-Identifier: Apache-2.0
"""Every dialog offers the list that the office keeps for it, and none that was put aside."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.window import dialog_of, press, press_here, settle, show_page, throw_away, type_into
from welfare_desk.desktop.casework.life.coverage import CoverageDialog
from welfare_desk.desktop.casework.life.moves import AskOriginDialog
from welfare_desk.desktop.casework.reception.arrival import ArrivalDialog
from welfare_desk.desktop.casework.reception.deciding import DecideDialog
from welfare_desk.desktop.casework.reception.page import ReceptionPage
from welfare_desk.desktop.casework.requests import NewRequestDialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.reception import Condition, ReceptionState
from welfare_desk.domain.upkeep import SHIPPED_ITEMS, Catalogue
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import About, Receive, ShowReception, receive, show_reception
from welfare_desk.services.office_settings import AddItem, RetireItem, add_item, retire_item
from welfare_desk.services.session import Session

ALI = "1400-00001"
HINT = "Down or F9 shows the list"
EXITS, REFUSALS = SHIPPED_ITEMS[Catalogue.EXIT_REASON], SHIPPED_ITEMS[Catalogue.REFUSAL_REASON]
BODIES, SERVICES = SHIPPED_ITEMS[Catalogue.OTHER_BODY], SHIPPED_ITEMS[Catalogue.SERVICE]


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow, session: Session) -> ReceptionPage:
    about = About(Domain.SOCIAL, "اجاره")
    person = {"national_id": national_id(50), "first_name": "زهرا", "last_name": "کیانی"}
    session.do(receive, Receive(person, session.today(), about))
    shown: ReceptionPage = show_page(qtbot, window, "reception")
    return shown


def choose(qtbot: QtBot, window: MainWindow, dialog: CoverageDialog | DecideDialog, state: object) -> None:
    dialog.to_state.choice.choose(state)
    dialog.to_state.changed.emit()
    settle(qtbot, window)


def test_a_change_of_coverage_offers_the_reasons_of_its_kind_and_other_offices(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(add_item, AddItem(Catalogue.OTHER_OFFICE, "شهر ری"))
    session.do(retire_item, RetireItem(Catalogue.EXIT_REASON, "ازدواج"))
    page = show_page(qtbot, window, "file", key=ALI)
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    assert (dialog.reason.names(), dialog.reason.below.text()) == ((), "")
    choose(qtbot, window, dialog, Coverage.TRANSFERRED)
    usual = "انتقال به شهرستان دیگر"
    left_out = ("ازدواج", usual, "فوت")  # put aside, first already, and a state of its own
    assert dialog.reason.names() == (usual, *(name for name in EXITS if name not in left_out))
    assert dialog.reason.below.text() == HINT
    assert dialog.other_office.names() == ("شهر ری",)
    type_into(dialog.other_office.line, "شهرری")
    assert dialog.other_office.value() == "شهر ری"
    type_into(dialog.reason.line, "به خواست خودش")
    assert dialog.reason.value() == "به خواست خودش"
    assert dialog.reason.check()
    for wrote in ("", "به خواست"):
        type_into(dialog.reason.line, wrote)
        press(dialog.reason.line, "F9")
        offered = dialog.reason.line.completer().popup()
        assert dialog.reason.line.text() == usual
        press(offered, "Esc")
        assert (offered.isVisible(), dialog.reason.line.text()) == (False, wrote)


def test_enter_takes_the_only_name_offered_and_goes_to_the_button_at_the_next_press(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    choose(qtbot, window, dialog, Coverage.DISCHARGED)
    line = dialog.reason.line
    line.setFocus()
    for typed, taken in (("تحت", "تحت پوشش نهاد دیگر"), ("رفع", "رفع")):  # one name has it, then two
        line.clear()
        type_into(line, typed)
        offered = line.completer().popup()
        assert offered.isVisible()
        option = QStyleOptionViewItem()
        offered.itemDelegate().initStyleOption(option, offered.model().index(0, 0))
        drawn = bool(option.state & QStyle.StateFlag.State_Selected)
        assert (line.text(), drawn) == (typed, taken != typed)
        if taken == typed:
            break
        press(offered, "Enter")
        settle(qtbot, window)
        assert (line.text(), dialog.isVisible(), offered.isVisible()) == (taken, True, False)
        assert session.ask(show, ShowFile(ALI)).file.coverage is Coverage.COVERED
    press(offered, "Esc")
    line.setText("تحت پوشش نهاد دیگر")
    press(line, "Enter")
    settle(qtbot, window)
    assert window.focusWidget() is dialog.save_button
    assert session.ask(show, ShowFile(ALI)).file.coverage is Coverage.COVERED
    press(dialog.save_button, "Enter")
    settle(qtbot, window)
    told = session.ask(show, ShowFile(ALI))
    assert (told.file.coverage, told.events[-1].reason) == (Coverage.DISCHARGED, "تحت پوشش نهاد دیگر")


def test_an_applicant_is_refused_for_a_reason_of_the_list_and_referred_without_one(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    person = {"national_id": national_id(60), "first_name": "سارا", "last_name": "کیانی"}
    number = session.do(register_file, RegisterFile(person, Domain.SOCIAL, Coverage.APPLICANT)).file_no
    page = show_page(qtbot, window, "file", key=number)
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    choose(qtbot, window, dialog, Coverage.REFUSED)
    assert dialog.reason.names() == REFUSALS
    choose(qtbot, window, dialog, Coverage.REFERRED)
    assert (dialog.reason.names(), dialog.reason.below.text()) == ((), "")
    throw_away(dialog)


def test_the_decision_at_the_desk_offers_bodies_and_reasons_by_key(
    qtbot: QtBot, window: MainWindow, session: Session, desk: ReceptionPage
) -> None:
    desk.decide()
    settle(qtbot, window)
    dialog: DecideDialog = dialog_of(window, DecideDialog)
    reason, body = dialog.asked["reason"], dialog.asked["body"]
    choose(qtbot, window, dialog, ReceptionState.ACCEPTED)
    assert reason.below.text() == "Why they are accepted all the same: it is kept with the decision"
    choose(qtbot, window, dialog, ReceptionState.REFUSED)
    assert (reason.names(), reason.below.text()) == (REFUSALS, HINT)
    choose(qtbot, window, dialog, ReceptionState.SENT_ELSEWHERE)
    assert (reason.names(), reason.below.text()) == ((), "")
    assert (body.names(), body.below.text()) == (BODIES, HINT)
    body.line.setFocus()
    press(body.line, "F9")
    offered = body.line.completer().popup()
    press(offered, "Down")
    press(offered, "Enter")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show_reception, ShowReception(1)).body == BODIES[1]


def test_a_request_and_a_move_offer_their_lists(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("requests")
    settle(qtbot, window)
    page.parts.part("requests").add()
    settle(qtbot, window)
    asked: NewRequestDialog = dialog_of(window, NewRequestDialog)
    assert (asked.service.names(), asked.service.below.text()) == (SERVICES, HINT)
    throw_away(asked)
    session.do(add_item, AddItem(Catalogue.OTHER_OFFICE, "شهر ری"))
    person = {"national_id": national_id(60), "first_name": "سارا", "last_name": "کیانی"}
    number = session.do(register_file, RegisterFile(person, Domain.SOCIAL, Coverage.APPLICANT)).file_no
    page = show_page(qtbot, window, "file", key=number)
    page.show_tab("standing")
    settle(qtbot, window)
    page.parts.part("standing").moves.ask_origin()
    settle(qtbot, window)
    moved: AskOriginDialog = dialog_of(window, AskOriginDialog)
    assert (moved.other_office.names(), moved.other_office.below.text()) == (("شهر ری",), HINT)


def test_the_offices_own_conditions_stand_in_the_checklist_and_beside_the_list(
    qtbot: QtBot, window: MainWindow, session: Session, desk: ReceptionPage
) -> None:
    session.do(add_item, AddItem(Catalogue.RECEPTION_CONDITION, "فرم رضایت"))
    session.do(add_item, AddItem(Catalogue.RECEPTION_CONDITION, "دیدار با رئیس"))
    session.do(add_item, AddItem(Catalogue.OTHER_OFFICE, "شهر ری"))
    settle(qtbot, window)
    press(desk, "F4")
    settle(qtbot, window)
    dialog: ArrivalDialog = dialog_of(window, ArrivalDialog)
    assert dialog.origin_office.names() == ("شهر ری",)
    assert [name for name, tick in dialog.checklist.own.items() if tick.isVisible()] == [
        "فرم رضایت",
        "دیدار با رئیس",
    ]
    dialog.checklist.ticks[Condition.LIVES_HERE].control.setFocus()
    dialog.checklist.own["فرم رضایت"].control.setFocus()
    press_here("Space")
    press_here("Ctrl+S")
    settle(qtbot, window)
    kept = session.ask(show_reception, ShowReception(1))
    assert (kept.own_met, kept.conditions) == (("فرم رضایت",), ())
    session.do(retire_item, RetireItem(Catalogue.RECEPTION_CONDITION, "فرم رضایت"))
    desk.reload()
    settle(qtbot, window)
    told = [label.text() for label in desk.panel.findChildren(Label)]
    assert {"فرم رضایت", "دیدار با رئیس"} < set(told)
    press(desk, "F4")
    settle(qtbot, window)
    again: ArrivalDialog = dialog_of(window, ArrivalDialog)
    ticked = {name: tick.value() for name, tick in again.checklist.own.items()}
    assert ticked == {"فرم رضایت": True, "دیدار با رئیس": False}
    assert not again.edited()


def test_a_tick_of_the_offices_own_list_comes_back_with_the_draft(
    qtbot: QtBot, window: MainWindow, session: Session, desk: ReceptionPage
) -> None:
    session.do(add_item, AddItem(Catalogue.RECEPTION_CONDITION, "فرم رضایت"))
    dialog = ArrivalDialog(desk, session.ask(show_reception, ShowReception(1)))
    dialog.open()
    dialog.bring_back({"own:فرم رضایت": "True"})
    settle(qtbot, window)
    assert dialog.checklist.own["فرم رضایت"].value()
    throw_away(dialog)
