# SPDX-License-Identifier: Apache-2.0
"""A file moves to another specialised field by its form; taken back at once, or later with a reason."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from tests.support.household import ALI, kept, part
from tests.support.window import (
    dialog_of,
    nameless,
    plain,
    press,
    press_here,
    send_form,
    settle,
    type_into,
)
from welfare_desk.desktop.casework.life.domain_dialogs import DomainDialog, UndoDomainDialog
from welfare_desk.desktop.casework.life.standing import StandingTab
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.services.casework.fields import ChangeDomain, UndoDomain, change_domain, undo_domain
from welfare_desk.services.session import Session

WHY = "رأی کمیسیون"


def standing(qtbot: QtBot, window: MainWindow) -> StandingTab:
    tab: StandingTab = part(qtbot, window, "standing")
    return tab


def change(window: MainWindow, tab: StandingTab, domain: Domain) -> DomainDialog:
    press(tab, "Ctrl+F6")
    dialog: DomainDialog = dialog_of(window, DomainDialog)
    dialog.domain.choice.choose(domain)
    dialog.domain.changed.emit()
    return dialog


def test_a_file_moves_to_another_field_by_keys_alone(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    tab = standing(qtbot, window)
    assert nameless(tab) == []
    assert (tab.domain.title.text(), tab.domain.undo_button.isVisible()) == (
        "Specialised field: Rehabilitation",
        False,
    )
    assert reason_of(tab.domain.undo_button).startswith("The specialised field of this file has not changed")
    dialog = change(window, tab, Domain.SOCIAL)
    assert nameless(dialog) == []
    assert dialog.domain.choice.values() == [Domain.SOCIAL, Domain.PREVENTION]
    dialog.domain.control.setFocus()
    for field in (dialog.effective_on, dialog.letter_no, dialog.reason):
        press_here("Enter")
        assert field.control.hasFocus()
    send_form()
    assert dialog.reason.error()
    type_into(dialog.reason.line, WHY)
    send_form()
    settle(qtbot, window)
    assert kept(session).file.domain is Domain.SOCIAL
    assert (tab.domain.title.text(), tab.domain.undo_button.isVisible()) == (
        "Specialised field: Social affairs",
        True,
    )
    assert "1404/07/30" in tab.domain.note.text()


def test_a_change_is_taken_back_with_ctrl_z(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    tab = standing(qtbot, window)
    dialog = change(window, tab, Domain.PREVENTION)
    type_into(dialog.reason.line, WHY)
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert (kept(session).file.domain, window.undo_bar.on_offer()) == (Domain.PREVENTION, True)
    press(tab, "Ctrl+Z")
    settle(qtbot, window)
    after = kept(session)
    assert (after.file.domain, after.field_change) == (Domain.REHABILITATION, None)
    assert tab.domain.title.text() == "Specialised field: Rehabilitation"
    line = [(one.kind, one.code, one.struck) for one in after.timeline if "domain" in (one.kind, one.code)]
    assert line == [("undo", "domain", False), ("domain", "prevention", True)]


def test_a_change_is_taken_back_weeks_later_with_its_reason(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    moved = session.today() - timedelta(20)
    session.do(change_domain, ChangeDomain(ALI, Domain.SOCIAL, moved, WHY))
    tab = standing(qtbot, window)
    tab.domain.undo_button.click()
    dialog: UndoDomainDialog = dialog_of(window, UndoDomainDialog)
    assert nameless(dialog) == []
    assert "from «Rehabilitation» to «Social affairs»" in dialog.told.text()
    send_form()
    assert dialog.reason.error()
    type_into(dialog.reason.line, "اشتباه در ثبت")
    send_form()
    settle(qtbot, window)
    assert kept(session).file.domain is Domain.REHABILITATION
    assert not tab.domain.undo_button.isVisible()


def test_a_day_before_the_last_change_is_refused_at_the_date(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(change_domain, ChangeDomain(ALI, Domain.SOCIAL, session.today(), WHY))
    tab = standing(qtbot, window)
    dialog = change(window, tab, Domain.PREVENTION)
    type_into(dialog.reason.line, WHY)
    type_into(dialog.effective_on.edit, "1404/06/31")
    assert plain(dialog.effective_on.below.text()) == (
        "1404/06/31 lies before the last event (1404/07/30); events are recorded in order. Correct the date."
    )
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert "lies before the last event" in dialog.effective_on.error()
    assert kept(session).file.domain is Domain.SOCIAL


def test_the_form_tells_the_field_of_now_and_offers_the_others_as_of_today(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    press(standing(qtbot, window), "Ctrl+F6")
    dialog: DomainDialog = dialog_of(window, DomainDialog)
    assert plain(dialog.now.text()) == "علی اکبری: Rehabilitation now."
    assert (dialog.domain.value(), dialog.effective_on.value()) == (None, session.today())
    press(dialog, "Ctrl+S")
    assert (bool(dialog.domain.error()), bool(dialog.reason.error()), dialog.letter_no.error()) == (
        True,
        True,
        "",
    )


def test_a_day_of_months_over_says_which_are_counted_anew(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    dialog = change(window, standing(qtbot, window), Domain.SOCIAL)
    assert plain(dialog.effective_on.below.text()) == "Wednesday 30 Mehr 1404"
    settle(qtbot, window)
    type_into(dialog.effective_on.edit, "1404/05/10")
    assert plain(dialog.effective_on.below.text()) == (
        "Friday 10 Mordad 1404 — Mordad 1404 to Shahrivar 1404, 2 months, are counted anew"
    )


def test_another_desk_that_was_faster_brings_its_field_and_what_is_typed_stays(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    dialog = change(window, standing(qtbot, window), Domain.PREVENTION)
    type_into(dialog.reason.line, WHY)
    session.do(change_domain, ChangeDomain(ALI, Domain.SOCIAL, session.today(), "رأی دیگر"))
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert (dialog.isVisible(), kept(session).file.domain) == (True, Domain.SOCIAL)
    assert plain(dialog.now.text()) == "علی اکبری: Social affairs now."
    assert dialog.domain.choice.values() == [Domain.REHABILITATION, Domain.PREVENTION]
    assert (dialog.domain.value(), dialog.reason.value()) == (Domain.PREVENTION, WHY)
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert kept(session).file.domain is Domain.PREVENTION


def test_what_another_desk_has_taken_back_already_is_not_taken_back_again(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(change_domain, ChangeDomain(ALI, Domain.SOCIAL, session.today(), WHY))
    tab = standing(qtbot, window)
    tab.domain.undo_button.click()
    dialog: UndoDomainDialog = dialog_of(window, UndoDomainDialog)
    type_into(dialog.reason.line, "اشتباه در ثبت")
    session.do(undo_domain, UndoDomain(ALI, "پیش‌تر برگشت", kept(session).file.version))
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    nothing = dialog.told.text()
    assert nothing.startswith("The specialised field of this file has not changed")
    assert (reason_of(dialog.save_button), dialog.reason.value()) == (nothing, "اشتباه در ثبت")
    assert kept(session).file.domain is Domain.REHABILITATION
