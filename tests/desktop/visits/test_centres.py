# SPDX-License-Identifier: Apache-2.0
"""Centres and a file's visits in the window, and who may change them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.office import PASSWORD as ADMINS
from tests.support.visits import ALI, TODAY, choose, names
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    press_here,
    settle,
    show_page,
    status_words,
    type_into,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.allowing import no_right, reason_of
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.visits.centre_dialogs import CentreDialog, CloseCentreDialog, HandOverDialog
from welfare_desk.desktop.visits.page import VisitsPage
from welfare_desk.desktop.visits.planning import PlanDialog
from welfare_desk.desktop.visits.recording import GiveUpDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import PERMISSIONS, Permission, Role
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.centres import AddCentre, AskCentres, add_centre, list_centres
from welfare_desk.services.casework.visit_lists import (
    AskFileVisits,
    file_visits,
)
from welfare_desk.services.casework.visits import (
    PlanVisit,
    RecordVisit,
    plan_visit,
    record_visit,
)
from welfare_desk.services.session import Session

PASSWORD = "چهار چنار کنار رود"

# centres


def test_who_may_not_add_a_centre_is_told_why_and_offered_no_key(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("زهرا", Role.CASE_CLERK, PASSWORD, own_password=ADMINS))
    with offices.desk(session.office_dir, user="زهرا") as clerks:
        window = open_window(qtbot, clerks)
        page: VisitsPage = show_page(qtbot, window, "visits")
        assert "Ctrl+N" in [key.keys for key in page.keys]
        press_here("Ctrl+Shift+Tab")
        settle(qtbot, window)
        assert page.tabs.current == "centres"
        assert "Ctrl+N" not in [key.keys for key in page.keys]
        press_here("Ctrl+N")
        assert no_right(Permission.MANAGE_OFFICE) in status_words(window)
        window.let_go()


def test_a_centre_is_added_filled_and_closed(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    page.tabs.choose("centres")
    settle(qtbot, window)
    page.centres.table.setFocus()
    page.acts.plan()  # Ctrl+N here is a new centre
    dialog = dialog_of(window, CentreDialog)
    type_into(dialog.code.control, "۸۰۷")
    type_into(dialog.capacity.control, "صد")
    dialog.ticks["زرافشان"].setFocus()
    press_here("Space")
    dialog.save()
    assert dialog.name.error() == "This must be filled in"
    type_into(dialog.name.control, "باران")
    dialog.save()
    settle(qtbot, window)
    assert dialog.capacity.error() == "This must be a whole number above zero; type it in digits."
    type_into(dialog.capacity.control, "1")
    dialog.save()
    settle(qtbot, window)
    [centre] = session.ask(list_centres, AskCentres())
    assert (centre.code, centre.name, centre.neighbourhoods) == ("807", "باران", ("زرافشان",))
    page.centres.hand_over()
    settle(qtbot, window)
    handing = dialog_of(window, HandOverDialog)
    assert "1 file will be handed over" in handing.told.text()
    assert handing.warned.isHidden()
    handing.save()
    settle(qtbot, window)
    [centre] = session.ask(list_centres, AskCentres())
    assert centre.load.files == 1
    page.centres.close_or_open()
    closing = dialog_of(window, CloseCentreDialog)
    choose(closing.move_to, 0)
    closing.save()
    settle(qtbot, window)
    [centre] = session.ask(list_centres, AskCentres())
    assert (centre.closed, centre.load.files) == (True, 0)
    assert not page.centres.edit_button.isEnabled()


def test_an_overloaded_centre_is_warned_of(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    made = session.do(add_centre, AddCentre({"code": "1", "name": "باران", "capacity": "1"}))
    with session._store.writing() as connection:
        connection.exec_driver_sql(f"UPDATE case_file SET centre_id = {made.id}")
        connection.commit()
    page = show_page(qtbot, window, "visits", tab="centres")
    warned = page.centres.warning.banner()
    assert (warned.title.text(), warned.text.text()) == (
        "one centre carries more files than it can",
        "\u2067باران\u2069: 2 too many",
    )


# the file's part


def test_the_file_shows_its_visits_and_acts_on_them(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(record_visit, RecordVisit(ALI, from_jalali(1404, 3, 4), VisitResult.MET, "کریمی", "خوب"))
    page = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("visits")
    settle(qtbot, window)
    part = page.parts.part("visits")
    assert (part.due.value.text(), part.table.rows.total) == ("\u200e1404/09/04\u200e", 1)
    assert part.late.isHidden()
    part.plan()
    dialog = dialog_of(window, PlanDialog)
    type_into(dialog.planned_on.control, "+2")
    dialog.save()
    settle(qtbot, window)
    assert (part.table.rows.total, part.plan_button.isEnabled(), part.give_up_button.isEnabled()) == (
        2,
        False,
        True,
    )
    part.give_up()
    giving = dialog_of(window, GiveUpDialog)
    type_into(giving.reason.control, "سفر")
    giving.save()
    settle(qtbot, window)
    assert part.plan_button.isEnabled()
    part.print_form()
    settle(qtbot, window)
    assert dialog_of(window, PaperDialog).preview.pages() == 1
    assert nameless(window) == []


def test_the_file_changes_its_centre(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.do(add_centre, AddCentre({"code": "1", "name": "باران"}))
    page = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("visits")
    settle(qtbot, window)
    part = page.parts.part("visits")
    part.change_centre()
    settle(qtbot, window)
    dialog = dialog_of(window, Dialog)
    choose(dialog.centre, 1)
    dialog.save()
    settle(qtbot, window)
    assert session.ask(file_visits, AskFileVisits(ALI)).centre == "باران"
    assert part.centre.value.text() == "باران"


# who may


def test_a_viewer_looks_and_changes_nothing(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("بیننده", Role.VIEWER, PASSWORD, own_password=ADMINS))
    viewer = offices.desk(session.office_dir, user="بیننده")
    window = open_window(qtbot, viewer)
    page = show_page(qtbot, window, "visits")
    assert len(names(page.due)) == 3
    for button in (page.plan_button, page.record_button, page.forms_button, page.day_button, page.add_button):
        assert not button.isEnabled()
    page.acts.plan()
    assert [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()] == []
    window.let_go()
    viewer.close()


def test_forms_of_many_need_the_right_to_print_lists(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        PERMISSIONS, Role.REHAB_CLERK, PERMISSIONS[Role.REHAB_CLERK] - {Permission.PRINT_LISTS}
    )
    session.do(add_user, AddUser("انبار", Role.REHAB_CLERK, PASSWORD, own_password=ADMINS))
    keeper = offices.desk(session.office_dir, user="انبار")
    window = open_window(qtbot, keeper)
    page = show_page(qtbot, window, "visits")
    reasons = [reason_of(page.forms_button)]
    for row in (0, 1, 1):
        page.due.table.rows.toggle(row)
        reasons.append(reason_of(page.forms_button))
    refused = no_right(Permission.PRINT_LISTS)
    assert (reasons, page.forms_button.isEnabled()) == (["", "", refused, ""], True)
    window.let_go()
    keeper.close()


@pytest.mark.parametrize("tab", ["due", "planned", "done", "centres"])
@pytest.mark.parametrize("language", ["en", "fa"])
def test_everything_that_takes_the_cursor_has_a_name(
    qtbot: QtBot, session: Session, tab: str, language: str
) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    session.do(add_centre, AddCentre({"code": "1", "name": "باران"}, ("زرافشان",)))
    window = open_window(qtbot, session, language=language)
    page = show_page(qtbot, window, "visits", tab=tab)
    assert nameless(window) == []
    for pose in ("centre", "hand_over") if tab == "centres" else ("plan", "record"):
        page.pose(pose)
        settle(qtbot, window)
        assert nameless(window) == []
    window.let_go()
