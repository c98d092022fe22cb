# SPDX-License-Identifier: Apache-2.0
"""What is done in the file: referrals, appeals, inquiries and letters."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from tests.support.commission import ALI, FATEMEH, TODAY, ZAHRA, choose, of_file
from tests.support.window import (
    dialog_of,
    plain,
    press,
    press_here,
    send_form,
    settle,
    show_page,
    type_into,
    undo_words,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.commission.inquiries import (
    InquiryAnswerDialog,
    SendDialog,
    inquiry_key,
)
from welfare_desk.desktop.commission.inquiry_columns import inquiry_columns
from welfare_desk.desktop.commission.page import INQUIRIES, CommissionPage
from welfare_desk.desktop.commission.part import AssessmentsTab
from welfare_desk.desktop.commission.refer import ReferDialog, ReferralLetterDialog
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.window import MainWindow
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.casework.commission import (
    CaseState,
    CommissionKind,
    Vote,
)
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.summary.inquiries import InquiryList
from welfare_desk.services.casework.commission import (
    Assign,
    KeepSession,
    assign,
    keep_session,
)
from welfare_desk.services.casework.inquiries import AnswerInquiry, SendInquiry, answer_inquiry, send_inquiry
from welfare_desk.services.casework.voting import RecordVote, record_vote
from welfare_desk.services.session import Session


def test_a_client_is_referred_and_appeals_from_the_file(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    show_page(qtbot, window, "file", key=ALI)
    window.page("file").show_tab("assessments")
    settle(qtbot, window)
    tab: AssessmentsTab = window.page("file").parts.part("assessments")
    tab.refer()
    dialog: ReferDialog = dialog_of(window, ReferDialog)
    choose(dialog.kind, CommissionKind.RE_EXAMINATION)
    press_here("Enter")
    press_here("Enter")
    assert dialog.complaint.control.hasFocus()
    type_into(dialog.complaint.line, "درد پا")
    send_form()
    settle(qtbot, window)
    (case,) = of_file(session).cases
    assert (case.kind, case.complaint, case.state) == (
        CommissionKind.RE_EXAMINATION, "درد پا", CaseState.WAITING,
    )  # fmt: skip
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert of_file(session).cases == ()
    tab.refer()
    dialog = dialog_of(window, ReferDialog)
    choose(dialog.kind, CommissionKind.RE_EXAMINATION)
    dialog.save()
    settle(qtbot, window)
    (case,) = of_file(session).cases
    assert (tab.paper_button.isEnabled(), tab.appeal_button.isEnabled()) == (True, False)
    tab.paper_button.click()
    settle(qtbot, window)
    paper: PaperDialog = dialog_of(window, PaperDialog)
    assert paper.title.text() == "Commission referral \u200e1404/000001\u200e"
    press(paper, "Esc")
    held = session.do(keep_session, KeepSession("1404-09", TODAY, CommissionKind.RE_EXAMINATION)).id
    session.do(assign, Assign(held, (case.id,)))
    session.do(record_vote, RecordVote(case.id, 2, Vote.REJECTED))
    settle(qtbot, window)
    tab.fetch(tab.summary) if tab.summary else None
    settle(qtbot, window)
    tab.appeal_button.click()
    settle(qtbot, window)
    appeal: ReferDialog = dialog_of(window, ReferDialog)
    assert not appeal.kind.control.isEnabled()
    appeal.save()
    settle(qtbot, window)
    assert (len(of_file(session).cases), bool(appeal.complaint.error())) == (1, True)
    type_into(appeal.complaint.line, "شدت را کم می‌داند")
    appeal.save()
    settle(qtbot, window)
    added = of_file(session).cases[0]
    assert (added.appeal_of, tab.cases.current_row().id) == (case.id, added.id)


def test_an_inquiry_is_sent_and_answered_from_the_file(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    show_page(qtbot, window, "file", key=FATEMEH)
    window.page("file").show_tab("assessments")
    settle(qtbot, window)
    tab: AssessmentsTab = window.page("file").parts.part("assessments")
    assert tab.asks.text() == "Before a pension still to be asked: Imdad Committee, Social security."
    tab.send()
    sent: SendDialog = dialog_of(window, SendDialog)
    assert sent.asked.value() == InquiryBody.IMDAD_COMMITTEE
    type_into(sent.letter_no.line, "۱۲/۳")
    press_here("Enter")
    send_form()
    settle(qtbot, window)
    assert undo_words(window) == "Inquiry recorded: Imdad Committee"
    answered = next(c for c in tab.inquiries.columns if c.name == "answered")
    assert answered.text(tab.inquiries.current_row()) == "—"
    assert tab.asks.text() == (
        "Before a pension still to be asked: Social security. "
        "Before a pension the answer is awaited of: Imdad Committee."
    )
    press(tab.inquiries, "Enter")
    answer: InquiryAnswerDialog = dialog_of(window, InquiryAnswerDialog)
    choose(answer.result, InquiryAnswer.CLEAR)
    type_into(answer.answered_by.line, "کمیتهٔ امداد اسلامشهر")
    type_into(answer.letter_no.line, "77/2")
    answer.note.control.setFocus()
    send_form()
    settle(qtbot, window)
    assert undo_words(window) == f"Answer recorded: Imdad Committee, {words(InquiryAnswer.CLEAR)}"
    assert plain(answered.text(tab.inquiries.current_row())) == "1404/07/30 · 77/2"
    (row,) = of_file(session, FATEMEH).inquiries
    assert (row.answer, row.answered_by, row.valid_until) == (
        InquiryAnswer.CLEAR, "کمیتهٔ امداد اسلامشهر", date(2026, 4, 19),
    )  # fmt: skip


def test_support_by_another_body_is_told_in_red_with_the_next_step(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    sent = session.do(send_inquiry, SendInquiry(FATEMEH, InquiryBody.IMDAD_COMMITTEE, TODAY))
    show_page(qtbot, window, "file", key=FATEMEH)
    window.page("file").show_tab("assessments")
    settle(qtbot, window)
    tab: AssessmentsTab = window.page("file").parts.part("assessments")
    press(tab.inquiries, "Enter")
    answer: InquiryAnswerDialog = dialog_of(window, InquiryAnswerDialog)
    choose(answer.result, InquiryAnswer.SUPPORTED_THERE)
    answer.note.control.setFocus()
    send_form()
    settle(qtbot, window)
    row = tab.inquiries.current_row()
    state = next(column for column in inquiry_columns(tab.page, named=False) if column.name == "state")
    assert row.id == sent.inquiry_id
    assert (state.text(row), state.tone(row) if state.tone else None) == ("Supported elsewhere", Tone.RED)
    assert tab.asks.text() == (
        "Imdad Committee supports this person, and a pension comes from one place only: grant none here. "
        "If that support has ended, ask again and record the new answer."
    )
    assert tab.asks.property("tone") == "red"


def test_a_mistaken_inquiry_is_taken_back_at_once_or_taken_out_with_a_reason(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key=FATEMEH)
    page.show_tab("assessments")
    settle(qtbot, window)
    tab: AssessmentsTab = page.parts.part("assessments")
    tab.send()
    dialog_of(window, SendDialog).save()
    settle(qtbot, window)
    assert len(of_file(session, FATEMEH).inquiries) == 1
    press(page, "Ctrl+Z")
    settle(qtbot, window)
    assert [row.mistake is not None for row in of_file(session, FATEMEH).inquiries] == [True]
    tab.send()
    dialog_of(window, SendDialog).save()
    settle(qtbot, window)
    waits = next(row for row in of_file(session, FATEMEH).inquiries if row.mistake is None)
    tab.inquiries.go_to_key(inquiry_key(waits))
    tab.inquiries.setFocus()
    press_here("Delete")
    dialog: MistakeDialog = dialog_of(window, MistakeDialog)
    send_form()
    assert dialog.reason.error()
    type_into(dialog.reason.line, "نهاد دیگری بود")
    send_form()
    settle(qtbot, window)
    told = [row.mistake.why for row in of_file(session, FATEMEH).inquiries if row.mistake]
    assert told == ["نهاد دیگری بود", "recorded by mistake, taken back at once"]
    assert not tab.strike_button.isEnabled()


def test_a_wrong_answer_is_taken_back_by_keyboard(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    asked = session.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE, date(2025, 8, 1)))
    session.do(answer_inquiry, AnswerInquiry(asked.inquiry_id, 1, InquiryAnswer.SUPPORTED_THERE))
    page = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("assessments")
    settle(qtbot, window)
    tab: AssessmentsTab = page.parts.part("assessments")
    tab.inquiries.setFocus()
    press_here("Home")
    press_here("Delete")
    type_into(dialog_of(window, MistakeDialog).reason.line, "پاسخ کس دیگری بود")
    send_form()
    settle(qtbot, window)
    waits, back = of_file(session, ALI).inquiries
    assert (waits.answer, waits.mistake, back.answer) == (None, None, InquiryAnswer.SUPPORTED_THERE)
    assert back.mistake is not None
    assert (back.mistake.why, tab.inquiries.rows.total) == ("پاسخ کس دیگری بود", 2)


def test_overdue_inquiries_are_answered_from_the_list(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE, date(2025, 8, 1)))
    session.do(send_inquiry, SendInquiry(ZAHRA, InquiryBody.IMDAD_COMMITTEE, TODAY))
    page: CommissionPage = show_page(qtbot, window, "commission", tab=INQUIRIES)
    assert page.inquiries.table.rows.total == 1
    press(page.inquiries.table, "Enter")
    answer: InquiryAnswerDialog = dialog_of(window, InquiryAnswerDialog)
    choose(answer.result, InquiryAnswer.SUPPORTED_THERE)
    answer.save()
    settle(qtbot, window)
    assert page.inquiries.table.rows.total == 0
    page.inquiries.choose(InquiryList.ALL)
    settle(qtbot, window)
    assert page.inquiries.table.rows.total == 2
    assert not page.inquiries.days.isVisible()


def test_a_letter_is_issued_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "file", key=ALI)
    window.page("file").show_tab("assessments")
    settle(qtbot, window)
    window.page("file").parts.part("assessments").letter()
    dialog: ReferralLetterDialog = dialog_of(window, ReferralLetterDialog)
    type_into(dialog.addressed_to.line, "بیمهٔ سلامت")
    dialog.save()
    assert dialog.subject.error() != ""
    type_into(dialog.subject.line, "پوشش بیمه")
    dialog.save()
    settle(qtbot, window)
    paper: PaperDialog = dialog_of(window, PaperDialog)
    assert paper.title.text() == "Referral letter \u200e1404/000001\u200e"
    press(paper, "Esc")
