# SPDX-License-Identifier: Apache-2.0
"""A change of coverage offers only what is allowed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import kept
from tests.support.pensions import allowance_change, pension_change
from tests.support.window import dialog_of, plain, press, settle, show_page, throw_away, type_into, undo_words
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.life.coverage import CoverageDialog
from welfare_desk.desktop.casework.life.coverage_undoing import UndoDialog
from welfare_desk.desktop.kit.labels import OneLine
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.transfer import TransferAnswer
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import AnswerTransfer, AskOrigin, answer_transfer, ask_origin
from welfare_desk.services.casework.requests import AddRequest, add_request
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import CloseMonth, close_month
from welfare_desk.services.waiting import MoveInQueue, move

ALI, ZAHRA = "1400-00001", "1400-00003"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    show_page(qtbot, window, "files")
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


def test_a_change_of_coverage_offers_only_what_is_allowed(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    choice = dialog.to_state.choice
    offered = {choice.itemData(place) for place in range(choice.count())}
    assert offered == {
        Coverage.DISCHARGED,
        Coverage.TRANSFERRED,
        Coverage.RECOVERED,
        Coverage.DECEASED,
        Coverage.CLOSED,
    }
    choice.choose(Coverage.TRANSFERRED)
    dialog.to_state.changed.emit()
    dialog.save()
    assert [field.name for field in dialog.form.fields.values() if field.error()] == [
        "letter_no",
        "other_office",
    ]
    type_into(dialog.other_office.line, "ری")
    type_into(dialog.letter_no.line, "12/3")
    type_into(dialog.effective_on.edit, "1399/01/01")
    dialog.save()
    settle(qtbot, window)
    assert "lies before the last event" in dialog.effective_on.error()
    type_into(dialog.effective_on.edit, "1404/07/01")
    dialog.save()
    settle(qtbot, window)
    assert kept(session).file.coverage is Coverage.TRANSFERRED
    assert page.overview.standing.coverage.chip.text() == "Transferred"


def test_the_dialog_tells_which_months_a_day_of_the_past_counts_anew(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    session.do(change, ChangePension(ALI, PensionState.ON_PENSION, from_jalali(1404, 2, 1)))
    session.do(change, pension_change(ALI, PensionState.SUSPENDED, from_jalali(1404, 7, 20)))
    page.reload()
    settle(qtbot, window)
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    dialog.to_state.choice.choose(Coverage.DISCHARGED)
    dialog.to_state.changed.emit()

    def told() -> tuple[str, str]:
        banner = dialog.ending.banner()
        assert banner is not None
        return dialog.effective_on.below.text(), plain(banner.text.text())

    settle(qtbot, window)
    assert told() == ("Wednesday 30 Mehr 1404", "")
    type_into(dialog.effective_on.edit, "1404/06/31")
    paid = "The pension paid from {} 1404 on is not taken back by this: tell the pension expert."
    struck = "Recorded for days after it, and struck with it: Pension put on hold (1404/07/20)."
    assert told() == (
        "Monday 31 Shahrivar 1404 — Shahrivar 1404 is counted anew",
        f"{struck}\n{paid.format('Shahrivar')}",
    )
    type_into(dialog.effective_on.edit, "1404/02/02")
    assert told() == (
        "Tuesday 2 Ordibehesht 1404 — Ordibehesht 1404 to Shahrivar 1404, 5 months, are counted anew",
        f"{struck}\n{paid.format('Ordibehesht')}",
    )
    throw_away(dialog)


def test_a_day_before_the_last_event_is_refused_at_once_and_promises_nothing(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    session.do(change, ChangePension(ALI, PensionState.ON_PENSION, from_jalali(1404, 2, 1)))
    page.reload()
    settle(qtbot, window)
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    dialog.to_state.choice.choose(Coverage.DISCHARGED)
    dialog.to_state.changed.emit()
    type_into(dialog.effective_on.edit, "1400/01/14")
    refused = (
        "1400/01/14 lies before the last event (1400/01/15); events are recorded in order. Correct the date."
    )
    assert plain(dialog.effective_on.below.text()) == refused
    banner = dialog.ending.banner()
    assert banner is not None
    assert (banner.title.text(), banner.text.text()) == ("With it end: pension.", "")
    press(dialog.effective_on.edit, "Ctrl+S")
    assert plain(dialog.effective_on.error()) == refused
    settle(qtbot, window)
    type_into(dialog.effective_on.edit, "1400/01/15")
    assert (dialog.effective_on.error(), "are counted anew" in dialog.effective_on.below.text()) == ("", True)
    throw_away(dialog)


def test_a_day_of_a_closed_month_is_told_as_a_correction_and_taken_back_as_one(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    for month in (JalaliMonth(1404, 4), JalaliMonth(1404, 5)):
        session.do(close_month, CloseMonth(month, "آغاز کار"))
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    dialog.to_state.choice.choose(Coverage.RECOVERED)
    dialog.to_state.changed.emit()
    type_into(dialog.reason.line, "پایش")
    type_into(dialog.effective_on.edit, "1404/03/31")
    settle(qtbot, window)
    said = "and their figures stand; the report of Shahrivar 1404 tells this as a correction"
    told = f"Tir 1404 to Mordad 1404, 2 months, are closed {said}"
    assert dialog.effective_on.below.text() == f"Saturday 31 Khordad 1404 — {told}"
    type_into(dialog.effective_on.edit, "1404/06/01")
    assert dialog.effective_on.below.text() == "Saturday 1 Shahrivar 1404 — Shahrivar 1404 is counted anew"
    type_into(dialog.effective_on.edit, "1404/05/31")
    told = f"Mordad 1404 is closed {said.replace('their', 'its')}"
    assert dialog.effective_on.below.text() == f"Friday 31 Mordad 1404 — {told}"
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert kept(session).file.coverage is Coverage.RECOVERED
    press(page, "Shift+F6")
    undoing: UndoDialog = dialog_of(window, UndoDialog)
    settle(qtbot, window)
    assert undoing.months.text() == f"{told}."
    throw_away(undoing)


def test_what_an_ended_file_leaves_open_is_told(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    for service in ("ویلچر", "سمعک"):
        session.do(add_request, AddRequest(ALI, service, session.today()))
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    dialog.to_state.choice.choose(Coverage.CLOSED)
    dialog.to_state.changed.emit()
    type_into(dialog.reason.line, "عدم مراجعه")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert window.undo_bar.on_offer()
    told = [label.text() for label in window.undo_bar.findChildren(OneLine)]
    assert told == ["Coverage recorded. Still open: open requests: 2"]


def test_death_is_offered_as_a_reason_of_death_alone(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)

    def offered(state: Coverage) -> bool:
        dialog.to_state.choice.choose(state)
        dialog.to_state.changed.emit()
        settle(qtbot, window)
        assert "رفع نیاز" in dialog.reason.names()
        return "فوت" in dialog.reason.names()

    assert [offered(state) for state in (Coverage.CLOSED, Coverage.DISCHARGED, Coverage.DECEASED)] == [
        False,
        False,
        True,
    ]
    assert not offered(Coverage.CLOSED)
    type_into(dialog.reason.line, "به علت فوت")
    press(dialog.reason.line, "Ctrl+S")
    settle(qtbot, window)
    assert dialog.reason.error() == (
        "The client's death is no reason for “closed” but a state of its own, with its own date. If the "
        "client has died, choose “Deceased” as the new state; if not, correct the reason."
    )
    assert kept(session).file.coverage is Coverage.COVERED
    dialog.to_state.choice.choose(Coverage.DECEASED)
    dialog.to_state.changed.emit()
    assert dialog.reason.error() == ""
    press(dialog.reason.line, "Ctrl+S")
    settle(qtbot, window)
    assert kept(session).file.coverage is Coverage.DECEASED


@pytest.mark.parametrize(("letter", "under"), [("", ""), ("45/1", " under letter 45/1")])
def test_coverage_against_the_office_of_origin_is_told_in_amber_and_needs_a_reason(
    letter: str, under: str, qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    session.do(record_coverage, RecordCoverage(ALI, Coverage.CLOSED, from_jalali(1404, 2, 1), "رفته بود"))
    session.do(record_coverage, RecordCoverage(ALI, Coverage.APPLICANT, from_jalali(1404, 2, 1), "آمد"))
    session.do(ask_origin, AskOrigin(ALI, "ری", from_jalali(1404, 2, 2)))
    refusal = AnswerTransfer(1, 1, TransferAnswer.REFUSED, from_jalali(1404, 2, 3), letter)
    session.do(answer_transfer, refusal)
    page.reload()
    settle(qtbot, window)
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    dialog.to_state.choice.choose(Coverage.DECEASED)
    dialog.to_state.changed.emit()
    assert (dialog.ending.banner(), dialog.reason.label.text()) == (None, "Reason")
    dialog.to_state.choice.choose(Coverage.COVERED)
    dialog.to_state.changed.emit()
    banner = dialog.ending.banner()
    assert banner is not None
    assert plain(banner.title.text()) == (
        f"ری refused on 1404/02/03{under} to give this file: the client may be covered there. "
        "Write why you cover them all the same."
    )
    assert (banner.property("banner"), dialog.reason.label.text()) == ("amber", "Reason (needed)")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert (dialog.reason.error() != "", kept(session).file.coverage) == (True, Coverage.APPLICANT)
    type_into(dialog.reason.line, "آنجا مختومه است")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert kept(session).file.coverage is Coverage.COVERED


def test_what_began_only_after_the_day_is_told_as_struck_and_not_as_ended(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    granted, joined = from_jalali(1404, 7, 26), from_jalali(1404, 7, 20)
    session.do(move, MoveInQueue(ZAHRA, QueueState.WAITING, joined, "wheelchair"))
    session.do(change, pension_change(ZAHRA, PensionState.ON_PENSION, granted))
    care = allowance_change(ZAHRA, AllowanceKind.CARE, PensionState.ON_PENSION, joined)
    session.do(change_allowance, care)
    page = show_page(qtbot, window, "file", key=ZAHRA)
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    dialog.to_state.choice.choose(Coverage.DECEASED)
    dialog.to_state.changed.emit()

    def told() -> list[str]:
        banner = dialog.ending.banner()
        assert banner is not None
        return [plain(banner.title.text()), *plain(banner.text.text()).split("\n")]

    assert told() == ["With it end: pension, Care allowance, place in the queue.", ""]
    type_into(dialog.effective_on.edit, "1404/07/18")
    struck = (
        "Recorded for days after it, and struck with it: Allowance granted (Care allowance, 1404/07/20), "
        "Joined the waiting queue (ویلچر, 1404/07/20), Pension granted (1404/07/26)."
    )
    assert told() == [struck, ""]
    dialog.save()
    settle(qtbot, window)
    assert undo_words(window) == "Coverage recorded; later events struck: 3"
    after = kept(session, ZAHRA)
    assert (after.pension.state, after.queue, after.allowances) == (PensionState.NONE, (), ())
    assert page.overview.standing.pension.chip.text() == "No pension"
