# SPDX-License-Identifier: Apache-2.0
"""Visits as a clerk works them: choose, plan, record, correct, print by keys; the database is looked at."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.keys import wait_for_death
from tests.support.visits import ALI, FATEMEH, TODAY, ZAHRA, choose, names, one, visits
from tests.support.window import dialog_of, press, press_here, said, send_form, settle, throw_away, type_into
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.visits.columns import outcome, report_of
from welfare_desk.desktop.visits.page import VisitsPage
from welfare_desk.desktop.visits.planning import PlanDialog
from welfare_desk.desktop.visits.recording import GiveUpDialog, RecordDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.visit_lists import AskFileVisits, file_visits
from welfare_desk.services.casework.visits import (
    GiveUpVisit,
    PlanVisit,
    RecordVisit,
    give_up_visit,
    plan_visit,
    record_visit,
)
from welfare_desk.services.session import Session

# planning


def test_the_due_list_is_planned_by_keys_alone(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    assert (names(page.due), page.tabs._tabs[0].count) == ([ALI, FATEMEH, ZAHRA], "3")
    page.due.table.setFocus()
    press_here("Home")
    press_here("Space")
    press_here("Down")
    press_here("Space")
    press_here("Ctrl+N")
    dialog = dialog_of(window, PlanDialog)
    assert dialog.title.text() == "Plan 2 visits"
    assert dialog.planned_on.control.hasFocus()
    type_into(dialog.planned_on.control, "+3")
    press_here("Enter")
    press_here("Enter")
    type_into(dialog.visitor.control, "ز. رضایی")
    send_form()
    settle(qtbot, window)
    day = TODAY + timedelta(3)
    planned = VisitState.PLANNED
    assert visits(session) == [
        (ALI, planned, day, None, "ز. رضایی"),
        (FATEMEH, planned, day, None, "ز. رضایی"),
    ]
    assert (names(page.due), page.due.table.rows.checked) == ([ZAHRA], [])
    assert page.tabs._tabs[1].count == "2"
    wait_for_death(qtbot, dialog)


def test_plans_are_taken_back_with_one_key(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    page.due.table.setFocus()
    press_here("Ctrl+N")
    type_into(dialog_of(window, PlanDialog).planned_on.control, "+1")
    dialog_of(window, PlanDialog).save()
    settle(qtbot, window)
    assert len(visits(session)) == 1
    assert window.undo_bar.on_offer()
    window.undo_bar.undo()
    settle(qtbot, window)
    assert (visits(session), len(names(page.due))) == ([], 3)


def test_a_day_gone_by_is_said_at_its_field(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    page.acts.plan()
    dialog = dialog_of(window, PlanDialog)
    dialog.save()
    assert dialog.planned_on.error() == "This must be filled in"
    type_into(dialog.planned_on.control, "-2")
    dialog.save()
    settle(qtbot, window)
    assert dialog.planned_on.error().startswith("The day of the visit has gone by")
    assert visits(session) == []
    type_into(dialog.planned_on.control, "1404/08/02")
    assert dialog.planned_on.below.text().endswith("a holiday")
    throw_away(dialog)
    wait_for_death(qtbot, dialog)


def test_what_another_desk_planned_is_left_out_and_told(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    for number in (0, 1):
        page.due.table.rows.toggle(number)
    page.acts.plan()
    with offices.desk(session.office_dir) as other:
        other.do(plan_visit, PlanVisit(ALI, TODAY + timedelta(9)))
    dialog = dialog_of(window, PlanDialog)
    type_into(dialog.planned_on.control, "+1")
    dialog.save()
    settle(qtbot, window)
    told = page.trouble.banner()
    assert isinstance(told, Banner)
    assert told.title.text() == "1 file was left out of the plan"
    assert ALI in told.text.text().replace("\u200e", "")
    assert [row[2] for row in visits(session)] == [TODAY + timedelta(1), TODAY + timedelta(9)]


def test_a_plan_moves_to_another_day(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY, "کریمی"))
    settle(qtbot, window)
    page.tabs.choose("planned")
    settle(qtbot, window)
    page.planned.table.setFocus()
    press_here("F2")
    dialog = dialog_of(window, PlanDialog)
    assert (dialog.planned_on.value(), dialog.visitor.value()) == (TODAY, "کریمی")
    type_into(dialog.planned_on.control, "+5")
    dialog.save()
    settle(qtbot, window)
    assert (one(session).planned_on, one(session).version) == (TODAY + timedelta(5), 2)
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert (one(session).planned_on, one(session).visitor, one(session).version) == (TODAY, "کریمی", 3)


# recording


def test_a_planned_visit_is_recorded_from_the_list(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY, "کریمی", VisitKind.PHONE))
    settle(qtbot, window)
    page.tabs.choose("planned")
    settle(qtbot, window)
    page.planned.table.setFocus()
    press_here("Ctrl+R")
    dialog = dialog_of(window, RecordDialog)
    dialog.save()
    assert dialog.result.error() == "This must be filled in"
    choose(dialog.result, VisitResult.MET)
    dialog.report.note.setPlainText("وضع خانوار خوب است")
    dialog.save()
    settle(qtbot, window)
    row = one(session)
    assert (row.state, row.visited_on, row.result, row.kind, row.report) == (
        VisitState.DONE,
        TODAY,
        VisitResult.MET,
        VisitKind.PHONE,
        "وضع خانوار خوب است",
    )
    assert page.planned.card.table.isHidden()  # nothing is planned any more
    window.undo_bar.undo()
    settle(qtbot, window)
    assert (one(session).state, one(session).report) == (VisitState.PLANNED, "")


def test_a_visit_that_nobody_planned_is_recorded_from_the_due_list(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    page.due.table.setFocus()
    press_here("Ctrl+R")
    dialog = dialog_of(window, RecordDialog)
    choose(dialog.result, VisitResult.NOT_AT_HOME)
    type_into(dialog.visited_on.control, "+1")
    dialog.save()
    assert dialog.visited_on.error() != ""
    type_into(dialog.visited_on.control, "1404/07/29")
    dialog.save()
    settle(qtbot, window)
    assert one(session).visited_on == TODAY - timedelta(1)
    assert names(page.due) == [ALI, FATEMEH, ZAHRA]  # nobody was met


def test_a_record_is_corrected_and_taken_back(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    session.do(record_visit, RecordVisit(ALI, TODAY, VisitResult.MET, "کریمی"))
    settle(qtbot, window)
    page.tabs.choose("done")
    settle(qtbot, window)
    page.done.table.setFocus()
    press_here("Ctrl+R")
    dialog = dialog_of(window, RecordDialog)
    assert dialog.title.text() == "Correct the visit"
    choose(dialog.result, VisitResult.MOVED_AWAY)
    dialog.save()
    settle(qtbot, window)
    assert (one(session).result, one(session).version) == (VisitResult.MOVED_AWAY, 2)
    page.acts.record()
    dialog_of(window, RecordDialog).take_back_button.click()
    why = dialog_of(window, MistakeDialog)
    send_form()
    assert why.reason.error() == "This must be filled in"
    type_into(why.reason.control, "پروندهٔ دیگری بود")
    send_form()
    settle(qtbot, window)
    assert window.findChildren(RecordDialog) == []
    [struck] = session.ask(file_visits, AskFileVisits(ALI)).visits
    assert struck.mistake is not None
    assert (struck.result, struck.mistake.why) == (VisitResult.MOVED_AWAY, "پروندهٔ دیگری بود")
    told = ("By mistake", "by mistake: \u2067پروندهٔ دیگری بود\u2069")
    assert (outcome(struck)[0], report_of(struck)) == told
    page.done.table.setFocus()
    press_here("Ctrl+R")
    assert window.findChildren(RecordDialog) == []
    assert said(window) == "This record is struck out. A new one is recorded in its file."


def test_the_question_why_leads_back_to_the_record(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    session.do(record_visit, RecordVisit(ALI, TODAY, VisitResult.MET, "کریمی"))
    page.tabs.choose("done")
    settle(qtbot, window)
    page.acts.record()
    dialog = dialog_of(window, RecordDialog)
    dialog.take_back()
    press_here("Esc")
    assert dialog.take_back_button.isVisible()
    assert one(session).state is VisitState.DONE
    dialog.cancel()


def test_the_later_of_two_desks_is_told_and_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    settle(qtbot, window)
    page.tabs.choose("planned")
    settle(qtbot, window)
    page.acts.record()
    with offices.desk(session.office_dir) as other:
        other.do(give_up_visit, GiveUpVisit(1, 1, "سفر"))
    dialog = dialog_of(window, RecordDialog)
    choose(dialog.result, VisitResult.MET)
    dialog.report.note.setPlainText("دیده شد")
    dialog.save()
    settle(qtbot, window)
    told = dialog.trouble.banner()
    assert isinstance(told, Banner)
    assert (told.title.text(), dialog.report.value()) == ("مریم has just changed this record", "دیده شد")
    assert one(session).state is VisitState.GIVEN_UP
    press_here("F11")
    settle(qtbot, window)
    assert dialog.trouble.banner().told.code == "visit_not_allowed"


def test_giving_up_takes_a_reason_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    settle(qtbot, window)
    page.tabs.choose("planned")
    settle(qtbot, window)
    page.acts.give_up()
    dialog = dialog_of(window, GiveUpDialog)
    send_form()
    assert dialog.reason.error() == "This must be filled in"
    type_into(dialog.reason.control, "سفر است")
    send_form()
    settle(qtbot, window)
    assert (one(session).state, one(session).reason) == (VisitState.GIVEN_UP, "سفر است")
    window.undo_bar.undo()
    settle(qtbot, window)
    assert (one(session).state, one(session).reason) == (VisitState.PLANNED, "")


# lists


def test_chips_narrow_the_lists(qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session) -> None:
    chip = page.due.filters.chips["area"]
    assert [option.words for option in chip._options] == ["زرافشان", "قائمیه"]
    chip.choose(("زرافشان",), announce=True)
    settle(qtbot, window)
    assert names(page.due) == [ALI]
    assert page.status[0][0] == "1 file in this list"
    page.due.filters.chips["centre"].choose((7,), announce=True)
    settle(qtbot, window)
    assert page.due.empty.title.text() == "Nothing matches these filters"
    page.due.filters.clear()
    settle(qtbot, window)
    assert len(names(page.due)) == 3


def test_plans_are_shown_by_day(qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session) -> None:
    for file_no, days in ((ALI, 2), (FATEMEH, 0), (ZAHRA, 2)):
        session.do(plan_visit, PlanVisit(file_no, TODAY + timedelta(days)))
    settle(qtbot, window)
    page.tabs.choose("planned")
    settle(qtbot, window)
    chip = page.planned.filters.chips["day"]
    assert [(option.words, option.count) for option in chip._options] == [
        ("today and days gone by", 1),
        ("this week and days gone by", 3),
        ("Wednesday 30 Mehr 1404", 1),
        ("Friday 2 Aban 1404", 2),
    ]
    chip.choose((TODAY + timedelta(2),), announce=True)
    settle(qtbot, window)
    assert names(page.planned) == [ZAHRA, ALI]


def test_a_plan_for_a_file_that_has_ended_says_so(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY + timedelta(2)))
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY))
    settle(qtbot, window)
    page.tabs.choose("planned")
    settle(qtbot, window)
    [column] = [each for each in page.planned.table.columns if each.name == "weekday"]
    assert column.chip is not None
    assert column.chip(page.planned.table.current_row()) == ("Deceased", Tone.RED)


def test_known_visitors_are_offered(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    session.do(plan_visit, PlanVisit(FATEMEH, TODAY, "زهرا رضایی"))
    settle(qtbot, window)
    page.acts.plan()
    settle(qtbot, window)
    dialog = dialog_of(window, PlanDialog)
    assert dialog.visitor.line.completer().model().stringList() == ["زهرا رضایی"]


def test_enter_opens_the_file_and_tabs_turn(qtbot: QtBot, window: MainWindow, page: VisitsPage) -> None:
    page.due.table.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"
    window.back()
    settle(qtbot, window)
    page.due.table.setFocus()
    press_here("Ctrl+Tab")
    settle(qtbot, window)
    assert page.tabs.current == "planned"
    page.tabs.choose("done")
    page.tabs.choose("due")
    settle(qtbot, window)
    press_here("Ctrl+Shift+Tab")
    settle(qtbot, window)
    assert page.tabs.current == "centres"


# papers


def test_forms_and_the_day_are_shown_as_paper(
    qtbot: QtBot, window: MainWindow, page: VisitsPage, session: Session
) -> None:
    for number in (0, 1):
        page.due.table.rows.toggle(number)
    page.due.table.setFocus()
    press_here("Ctrl+P")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert (paper.title.text(), paper.preview.pages()) == ("Visit forms (2)", 2)
    paper.cancel()
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    settle(qtbot, window)
    page.tabs.choose("planned")
    settle(qtbot, window)
    page.planned.table.setFocus()
    press_here("Ctrl+D")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert paper.preview.pages() == 1
    with session._store.kept_reader() as raw:
        logged = raw.execute('SELECT what, "rows" FROM sighting ORDER BY id').fetchall()
    assert logged == [("printed_list", 2), ("printed_list", 1)]


def test_nothing_planned_prints_nothing(qtbot: QtBot, window: MainWindow, page: VisitsPage) -> None:
    page.tabs.choose("planned")
    settle(qtbot, window)
    page.acts.print_day()
    settle(qtbot, window)
    assert [dialog for dialog in window.findChildren(PaperDialog) if dialog.isVisible()] == []
