# SPDX-License-Identifier: Apache-2.0
"""Suspending, cutting and giving back a pension or an allowance from the page of a file, by keys."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import ALI, kept, part
from tests.support.pension_lists import approve, draw
from tests.support.pensions import allowance_change
from tests.support.window import dialog_of, plain, press, press_here, settle, show_page, type_into, undo_words
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.pension.changing import AllowanceDialog, PensionDialog
from welfare_desk.desktop.pension.file_part import PaymentsTab
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.allowances import AllowancesOf, allowances_of, change_allowance
from welfare_desk.services.pension.lists import PrepareList, prepare_list
from welfare_desk.services.pension.notices import PaymentEventsOf, payment_events_of
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.calling import HoldEntry, hold

P = PensionState
CARE = AllowanceKind.CARE


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    show_page(qtbot, window, "files")
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


def opened(qtbot: QtBot, window: MainWindow, page: FilePage) -> PensionDialog:
    press(page, "Ctrl+F7")
    settle(qtbot, window)
    return dialog_of(window, PensionDialog)


def choose(dialog: PensionDialog | AllowanceDialog, name: str, value: object) -> None:
    field: Any = dialog.form.fields[name]
    field.choice.choose(value)
    field.changed.emit()


def told(dialog: PensionDialog) -> tuple[str, list[str]]:
    banner: Any = dialog.outcome.banner()
    assert banner is not None
    return banner.title.text(), banner.text.text().split("\n")


def changes(session: Session) -> list[tuple[PensionState, object, object, bool]]:
    found = session.ask(payment_events_of, PaymentEventsOf(ALI))
    return [
        (one.event.to_state, one.event.terms.reason_code, one.event.month, bool(one.event.terms.arrears))
        for one in reversed(found)
    ]


def suspend(session: Session) -> None:
    facts = ChangePension(
        ALI, P.SUSPENDED, from_jalali(1404, 5, 10), reason_code=SuspensionReason.NO_VISIT,
    )  # fmt: skip
    session.do(change, facts)


def test_a_pension_is_suspended_with_its_reason_and_taken_back(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    dialog = opened(qtbot, window, page)
    offered = dialog.to_state.choice.values()
    assert offered == [P.SUSPENDED, P.CUT]
    choose(dialog, "to_state", P.SUSPENDED)
    assert told(dialog) == (
        "From Aban 1404 on nothing is paid, until it is given back.", ["Mehr 1404 is the last month paid."]
    )  # fmt: skip
    dialog.notice.set_value(False)
    press(dialog, "Ctrl+S")
    assert dialog.reason_code.error()
    choose(dialog, "reason_code", SuspensionReason.HOSPITAL)
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert kept(session).pension.state is P.SUSPENDED
    assert changes(session)[-1] == (P.SUSPENDED, SuspensionReason.HOSPITAL, JalaliMonth(1404, 8), False)
    assert plain(undo_words(window)) == "Pension: Suspended, from 1404/07/30"
    press(page, "Ctrl+Z")
    settle(qtbot, window)
    assert kept(session).pension.state is P.ON_PENSION
    assert changes(session)[-1] == (P.ON_PENSION, None, JalaliMonth(1404, 8), True)


def test_cutting_what_is_suspended_tells_the_month_that_was_paid_last(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    suspend(session)  # on 10 Mordad: Mordad is paid, Shahrivar is not
    page.reload()
    settle(qtbot, window)
    dialog = opened(qtbot, window, page)
    choose(dialog, "to_state", P.CUT)
    assert dialog.from_month.value() == JalaliMonth(1404, 8)
    assert told(dialog) == (
        "Suspended, nothing is paid since Shahrivar 1404; now the payment ends.",
        ["Mordad 1404 is the last month paid."],
    )


def test_another_reason_wants_words_and_some_want_a_letter(
    qtbot: QtBot, window: MainWindow, page: FilePage
) -> None:
    dialog = opened(qtbot, window, page)
    choose(dialog, "to_state", P.CUT)
    choose(dialog, "reason_code", SuspensionReason.OTHER)
    press(dialog, "Ctrl+S")
    assert [field.name for field in dialog.form.fields.values() if field.error()] == ["reason"]
    choose(dialog, "reason_code", SuspensionReason.OTHER_PENSION)
    press(dialog, "Ctrl+S")
    assert "letter_no" in [field.name for field in dialog.form.fields.values() if field.error()]


def test_who_waits_is_granted_beside_the_quotas_by_a_letter_and_with_a_reason(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    session.do(change, ChangePension(ALI, P.CUT, session.today(), reason_code=SuspensionReason.NO_VISIT))
    session.do(move, MoveInQueue(ALI, QueueState.WAITING, session.today()))
    settle(qtbot, window)
    dialog = opened(qtbot, window, page)
    choose(dialog, "to_state", P.ON_PENSION)
    choose(dialog, "arrears", False)
    assert told(dialog)[1][-1] == (
        "Granted beside the quotas, by the head alone; the place in the queue ends."
    )
    press(dialog, "Ctrl+S")
    faulty = [field.name for field in dialog.form.fields.values() if field.error()]
    assert sorted(faulty) == ["letter_no", "reason"]
    type_into(dialog.letter_no.control, "12/3")
    type_into(dialog.reason.control, "رأی دیوان")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert kept(session).pension.state is P.ON_PENSION
    assert [entry.state for entry in kept(session).queue if entry.service == "pension"][-1] is (
        QueueState.ADMITTED
    )


def test_a_refused_grant_promises_nothing_any_more(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    session.do(change, ChangePension(ALI, P.CUT, session.today(), reason_code=SuspensionReason.NO_VISIT))
    session.do(move, MoveInQueue(ALI, QueueState.WAITING, session.today()))
    session.do(hold, HoldEntry(ALI, "نقص مدارک"))
    settle(qtbot, window)
    dialog = opened(qtbot, window, page)
    choose(dialog, "to_state", P.ON_PENSION)
    choose(dialog, "arrears", False)
    type_into(dialog.letter_no.control, "12/3")
    type_into(dialog.reason.control, "رأی دیوان")
    assert told(dialog)[0].startswith("Paid from")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    banner: Any = dialog.trouble.banner()
    assert plain(banner.text.text()) == (
        "The place of this file is held, and nothing is granted until it is released. If its cause is gone, "
        "release it in the queue first."
    )
    assert dialog.outcome.banner() is None
    assert kept(session).pension.state is P.CUT


def test_a_month_that_does_not_fit_is_refused_at_its_field(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    dialog = opened(qtbot, window, page)
    choose(dialog, "to_state", P.SUSPENDED)
    choose(dialog, "reason_code", SuspensionReason.HOSPITAL)
    type_into(dialog.from_month.edit, "1404/05")
    assert dialog.from_month.below.text() == "Mordad 1404"
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert "does not fit the day" in dialog.from_month.error()
    assert kept(session).pension.state is P.ON_PENSION


def test_giving_back_tells_what_the_arrears_come_to(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    suspend(session)
    page.reload()
    settle(qtbot, window)
    dialog = opened(qtbot, window, page)
    choose(dialog, "to_state", P.ON_PENSION)
    assert not dialog.reason_code.isVisible()
    size = dialog._size()
    amount = {3: "27,824,160", 1: "13,912,080", 2: "19,874,400"}[size]
    assert plain(told(dialog)[0]).startswith(f"Paid from Mehr 1404 on: {amount} rial")
    assert told(dialog)[1] == ["Stopped meanwhile: Shahrivar 1404."]
    press(dialog, "Ctrl+S")
    assert dialog.arrears.error()
    choose(dialog, "arrears", True)
    assert plain(told(dialog)[1][0]).startswith(
        f"Owed too: Shahrivar 1404, by the household of today {amount} rial"
    )
    dialog.notice.set_value(False)
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert changes(session)[-1] == (P.ON_PENSION, None, JalaliMonth(1404, 7), True)
    assert undo_words(window) == ""  # what is owed by now no suspension takes away


def test_a_month_whose_list_is_approved_already_is_said_to_come_as_arrears(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    suspend(session)
    mehr = JalaliMonth(1404, 7)
    draw(session, 40)
    session.do(prepare_list, PrepareList(mehr, PaymentKind.PENSION))
    page.reload()
    settle(qtbot, window)
    late = (
        "Already approved: the list of Mehr 1404. What it does not pay comes with the next list, as arrears."
    )
    dialog = opened(qtbot, window, page)
    choose(dialog, "to_state", P.ON_PENSION)
    assert dialog.from_month.value() == mehr
    assert late not in told(dialog)[1]  # a draft is made anew
    press(dialog, "Esc")
    press_here("Tab")
    press_here("Enter")
    approve(session, mehr)
    dialog = opened(qtbot, window, page)
    choose(dialog, "to_state", P.ON_PENSION)
    assert told(dialog)[1][-1] == late
    type_into(dialog.from_month.edit, "1404/08")
    assert late not in told(dialog)[1]


def test_giving_back_before_a_month_was_lost_goes_on_with_the_next(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    facts = ChangePension(ALI, P.SUSPENDED, session.today(), reason_code=SuspensionReason.NO_VISIT)
    session.do(change, facts)
    page.reload()
    settle(qtbot, window)
    dialog = opened(qtbot, window, page)
    choose(dialog, "to_state", P.ON_PENSION)
    assert dialog.from_month.value() == JalaliMonth(1404, 8)


def test_the_notice_is_shown_at_once(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    dialog = opened(qtbot, window, page)
    choose(dialog, "to_state", P.CUT)
    choose(dialog, "reason_code", SuspensionReason.EMPLOYMENT)
    assert dialog.notice.value() is True
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert paper.title.text().startswith("Notice of a payment")


def test_an_allowance_is_suspended_and_cut(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.do(change_allowance, allowance_change(ALI, CARE, P.ON_PENSION, from_jalali(1404, 6, 1)))
    tab: PaymentsTab = part(qtbot, window, "payments")
    for to_state in (P.SUSPENDED, P.CUT):
        assert tab.lines.go_to_key("care")
        press(tab.lines, "Ctrl+R")
        settle(qtbot, window)
        dialog = dialog_of(window, AllowanceDialog)
        choose(dialog, "to_state", to_state)
        choose(dialog, "reason_code", SuspensionReason.HOSPITAL)
        dialog.notice.set_value(False)
        press(dialog, "Ctrl+S")
        settle(qtbot, window)
        found = session.ask(allowances_of, AllowancesOf(ALI))
        assert [(one.kind, one.state) for one in found] == [(CARE, to_state)]
    assert not tab._change.isEnabled()
    events: list[Any] = [tab.events.rows.row_at(at) for at in range(3)]
    assert [row.event.to_state for row in events] == [
        P.CUT,
        P.SUSPENDED,
        P.ON_PENSION,
    ]
