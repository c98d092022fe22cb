# SPDX-License-Identifier: Apache-2.0
"""For every form on a record: what another desk changes in it, what is typed, what is then kept."""

from __future__ import annotations

from datetime import date, timedelta

from tests.desktop.habits.deduction_rivals import deduction_rivals
from tests.desktop.habits.equipment_rivals import EQUIPMENT_RIVALS
from tests.desktop.habits.forms import FORMS, SERVED, TODAY, Desk
from tests.desktop.habits.handing_rivals import HANDING_RIVALS
from tests.desktop.habits.other_desk import (
    ADDRESS,
    APPOINTED,
    CODE,
    CODED,
    JOB,
    MOVED,
    NONE,
    WORKS,
    another_visitor,
    answer_and_take_back,
    answer_inquiry,
    answered_move_and_back,
    appoint_another,
    centre,
    change_document,
    child,
    correct_letter,
    document,
    edit,
    end_signing,
    give_to_second,
    home,
    inquiry,
    kept,
    lead_centre,
    letter_of,
    move_session,
    received,
    rename_son,
    request,
    reword_task,
    signatory,
    sitting,
    task_of,
    transfer,
    visit,
    vote_first,
    voted,
    wish_more,
)
from tests.desktop.habits.pension_rivals import pension_rivals
from tests.desktop.habits.queue_forms import papers_of, state_of
from tests.desktop.habits.quota_rivals import QUOTA_RIVALS
from tests.desktop.habits.report_rivals import REPORT_RIVALS
from tests.desktop.habits.rival import Rival
from tests.support.household import ALI
from welfare_desk.desktop.attachments import changing
from welfare_desk.desktop.casework import requests
from welfare_desk.desktop.casework.household import dialogs as homes
from welfare_desk.desktop.casework.household import member_dialogs as members
from welfare_desk.desktop.casework.letters import letter
from welfare_desk.desktop.casework.letters import part as letters_part
from welfare_desk.desktop.casework.life import coverage, coverage_undoing, domain_dialogs, moves
from welfare_desk.desktop.casework.notes import tasks
from welfare_desk.desktop.casework.reasons import dialogs as reason_dialogs
from welfare_desk.desktop.casework.reasons import reopening
from welfare_desk.desktop.casework.reception import arrival, deciding, undoing
from welfare_desk.desktop.commission import inquiries, session_dialog, vote_dialog
from welfare_desk.desktop.frame import mistaken
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.upkeep import signing
from welfare_desk.desktop.visits import centre_dialogs as centres
from welfare_desk.desktop.visits import planning, recording
from welfare_desk.desktop.waiting import forms as queue
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    GuardianKind,
    Kinship,
    Severity,
)
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer
from welfare_desk.domain.casework.visit import VisitResult, VisitState
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.services.casework import (
    commands,
    fields,
    letters,
    mistakes,
    reception,
    visit_lists,
)
from welfare_desk.services.casework import tasks as task_acts
from welfare_desk.services.session import Session

# how forms are made that the list of all forms makes for something new


def of_letter(at: Desk, number: str = "۱۴/۲") -> CommandDialog:
    about = (Direction.IN, TODAY, "بیمهٔ سلامت", "پاسخ", number)
    at.session.do(letters.record_letter, letters.RecordLetter(*about, file_no=ALI))
    return letter.LetterDialog(at.page, letter=letter_of(at.session))


def void_letter(at: Desk) -> CommandDialog:
    of_letter(at, "۱۴/۳").answer(None)
    letters_part.ask_void(at.page, letter_of(at.session))
    (form,) = [one for one in at.page.window().findChildren(mistaken.MistakeDialog) if one.isVisible()]
    return form


def of_task(at: Desk) -> CommandDialog:
    at.session.do(task_acts.add_task, task_acts.AddTask("زنگ", TODAY, ""))
    return tasks.TaskDialog(at.page, task=task_of(at.session))


def of_question(at: Desk) -> CommandDialog:
    waits = transfer(at.session)
    at.session.do(mistakes.strike_transfer, mistakes.StrikeTransfer(waits.id, waits.version, "اشتباه"))
    return moves.AskOriginDialog(at.page, kept(at.session, SERVED))


def of_coverage(at: Desk) -> CommandDialog:
    at.session.do(commands.record_coverage, commands.RecordCoverage(ALI, Coverage.RECOVERED, TODAY, "بهبود"))
    return coverage_undoing.UndoDialog(at.page, kept(at.session))


def with_expert(session: Session) -> None:
    """The request at the desk has had a step."""
    step = reception.DecideReception(1, 1, ReceptionState.WITH_EXPERT, TODAY, "نرگس راد")
    session.do(reception.decide_reception, step)


def of_a_step(at: Desk) -> CommandDialog:
    with_expert(at.session)
    return undoing.UndoStepDialog(at.page, received(at.session))


def of_field(at: Desk) -> CommandDialog:
    at.session.do(fields.change_domain, fields.ChangeDomain(ALI, Domain.SOCIAL, TODAY, "رأی کمیسیون"))
    return domain_dialogs.UndoDomainDialog(at.page, kept(at.session))


ANSWERED = f"""Answered on: from {NONE} to \u200e1404/07/30\u200e
Answer: from {NONE} to \u200eNot supported there\u200e\u200e
Answered by: from {NONE} to \u2067خانم امینی\u2069
Valid until: from {NONE} to \u200e1405/01/30\u200e"""
VOTED = f"""Vote: from {NONE} to \u200eRejected\u200e\u200e
Voted on: from {NONE} to \u200e1404/07/30\u200e
Note: from {NONE} to \u2067مدرک کم است\u2069"""
WEEK = (TODAY + timedelta(days=7)).isoformat()

RIVALS: dict[type[CommandDialog], Rival] = {
    changing.ChangeDialog: Rival(
        FORMS[changing.ChangeDialog], change_document,
        f"Title: from {NONE} to \u2067خانهٔ نو\u2069",
        {"dated_on": "2025-03-21"},
        lambda at: (document(at).title, document(at).dated_on), ("خانهٔ نو", date(2025, 3, 21)),
    ),
    changing.RemoveDialog: Rival(
        FORMS[changing.RemoveDialog], change_document,
        f"Title: from {NONE} to \u2067خانهٔ نو\u2069",
        {"reason": "تکراری"},
        lambda at: (document(at).title, document(at).removed_why), ("خانهٔ نو", "تکراری"),
    ),
    arrival.ArrivalDialog: Rival(
        lambda at: arrival.ArrivalDialog(at.page, at.reception), wish_more,
        f"Wish: from {NONE} to \u2067سمعک\u2069",
        {"father_name": "حسن"},
        lambda at: (received(at).wish, received(at).fields["father_name"]), ("سمعک", "حسن"),
    ),
    coverage.CoverageDialog: Rival(
        FORMS[coverage.CoverageDialog], CODED, CODE, {"to_state": "recovered", "reason": "بهبود"},
        lambda at: (kept(at).file.client_code, kept(at).file.coverage), ("99", Coverage.RECOVERED),
    ),
    coverage_undoing.UndoDialog: Rival(
        of_coverage, CODED, CODE, {"reason": "اشتباه"},
        lambda at: (kept(at).file.client_code, kept(at).file.coverage), ("99", Coverage.COVERED),
    ),
    deciding.DecideDialog: Rival(
        FORMS[deciding.DecideDialog], wish_more,
        f"Wish: from {NONE} to \u2067سمعک\u2069",
        {"to_state": "with_expert", "expert": "نرگس راد"},
        lambda at: (received(at).wish, received(at).state), ("سمعک", ReceptionState.WITH_EXPERT),
    ),
    undoing.UndoStepDialog: Rival(
        of_a_step, wish_more,
        f"Wish: from {NONE} to \u2067سمعک\u2069",
        {"reason": "اشتباه"},
        lambda at: (received(at).wish, received(at).state), ("سمعک", ReceptionState.RECEIVED),
    ),
    domain_dialogs.DomainDialog: Rival(
        FORMS[domain_dialogs.DomainDialog], CODED, CODE, {"domain": "social", "reason": "رأی کمیسیون"},
        lambda at: (kept(at).file.client_code, kept(at).file.domain), ("99", Domain.SOCIAL),
    ),
    domain_dialogs.UndoDomainDialog: Rival(
        of_field, CODED, CODE, {"reason": "اشتباه"},
        lambda at: (kept(at).file.client_code, kept(at).file.domain), ("99", Domain.REHABILITATION),
    ),
    homes.HeadDialog: Rival(
        FORMS[homes.HeadDialog], ADDRESS, MOVED, {"head": "5"},
        home, ({"زهرا": Kinship.HEAD, "علی": Kinship.SPOUSE, "امیر": Kinship.SON}, "کوچهٔ دوم"),
    ),
    homes.SplitDialog: Rival(
        FORMS[homes.SplitDialog], ADDRESS, MOVED, {"goes-5": "True"},
        home, ({"علی": Kinship.HEAD, "امیر": Kinship.SON}, "کوچهٔ دوم"),
    ),
    homes.JoinDialog: Rival(
        FORMS[homes.JoinDialog], ADDRESS, MOVED, {"file_no": SERVED, "kinship-4": "sister"},
        home,
        (
            {"علی": Kinship.HEAD, "زهرا": Kinship.SPOUSE, "امیر": Kinship.SON, "سکینه": Kinship.SISTER},
            "کوچهٔ دوم",
        ),
    ),
    members.AddMemberDialog: Rival(
        FORMS[members.AddMemberDialog], ADDRESS, MOVED,
        {"first_name": "مریم", "last_name": "اکبری", "kinship": "daughter"},
        home,
        (
            {"علی": Kinship.HEAD, "زهرا": Kinship.SPOUSE, "امیر": Kinship.SON, "مریم": Kinship.DAUGHTER},
            "کوچهٔ دوم",
        ),
    ),
    members.EditMemberDialog: Rival(
        FORMS[members.EditMemberDialog], rename_son,
        f"\u2067امیر اکبری\u2069, Father's name: from {NONE} to \u2067علی\u2069",
        {"father_name": "علی‌رضا", "mobile": "09121234567"},
        lambda at: (child(at).person.father_name, child(at).person.mobile), ("علی‌رضا", "09121234567"),
        ("father_name", "Saved meanwhile: علی"),
    ),
    members.KinshipDialog: Rival(
        FORMS[members.KinshipDialog], ADDRESS, MOVED, {"kinship": "brother"},
        home, ({"علی": Kinship.HEAD, "زهرا": Kinship.SPOUSE, "امیر": Kinship.BROTHER}, "کوچهٔ دوم"),
    ),
    members.LeaveDialog: Rival(
        FORMS[members.LeaveDialog], ADDRESS, MOVED, {"why": "moved"},
        home, ({"علی": Kinship.HEAD, "زهرا": Kinship.SPOUSE}, "کوچهٔ دوم"),
    ),
    members.GuardianDialog: Rival(
        FORMS[members.GuardianDialog], appoint_another, APPOINTED,
        {"guardian_id": "1", "kind": "parent"},
        lambda at: (child(at).guardian.person_id, child(at).guardian.kind), (1, GuardianKind.PARENT),
    ),
    members.EndGuardianDialog: Rival(
        FORMS[members.EndGuardianDialog], appoint_another, APPOINTED,
        {},
        lambda at: child(at).guardian, None,
    ),
    moves.AskOriginDialog: Rival(
        of_question, edit(SERVED, client_code="۹۹"), CODE, {"other_office": "ورامین"},
        lambda at: (transfer(at).other_office, kept(at, SERVED).file.client_code), ("ورامین", "99"),
    ),
    moves.AnswerDialog: Rival(
        FORMS[moves.AnswerDialog], answered_move_and_back, "", {"answer": "agreed"},
        lambda at: transfer(at).answer, TransferAnswer.AGREED,
    ),
    reason_dialogs.DisabilityDialog: Rival(
        lambda at: reason_dialogs.DisabilityDialog(at.page, at.file, at.file.disabilities[0]), WORKS, JOB,
        {"severity": "severe"},
        lambda at: (kept(at).person.job, kept(at).disabilities[0].severity), ("نانوا", Severity.SEVERE),
    ),
    reason_dialogs.EndDialog: Rival(
        FORMS[reason_dialogs.EndDialog], WORKS, JOB, {"reason": "بهبود"},
        lambda at: (kept(at).person.job, kept(at).disabilities), ("نانوا", ()),
    ),
    reason_dialogs.CategoryDialog: Rival(
        FORMS[reason_dialogs.CategoryDialog], WORKS, JOB, {"name": "چندقلوها"},
        lambda at: (kept(at).person.job, [one.name for one in kept(at).categories if one.until is None]),
        ("نانوا", ["چندقلوها"]),
    ),
    reopening.ReopenDialog: Rival(
        FORMS[reopening.ReopenDialog], WORKS, JOB, {"reason": "ازدواج نکرده بود"},
        lambda at: (kept(at).person.job, [one.until for one in kept(at).categories]), ("نانوا", [None]),
    ),
    requests.AnswerRequestDialog: Rival(
        FORMS[requests.AnswerRequestDialog], answer_and_take_back, "",
        {"state": "refused", "answer": "نداریم"},
        lambda at: (request(at).state, request(at).answer), (RequestState.REFUSED, "نداریم"),
    ),
    tasks.TaskDialog: Rival(
        of_task, reword_task, "Text: from \u2067زنگ\u2069 to \u2067زنگ به بیمه\u2069", {"due_on": WEEK},
        lambda at: (task_of(at).text, task_of(at).due_on), ("زنگ به بیمه", TODAY + timedelta(days=7)),
    ),
    letter.LetterDialog: Rival(
        of_letter, correct_letter, "Subject: from \u2067پاسخ\u2069 to \u2067درخواست ویلچر\u2069",
        {"subject": "پاسخ بیمه", "correspondent": "تأمین اجتماعی"},
        lambda at: (letter_of(at).subject, letter_of(at).correspondent), ("پاسخ بیمه", "تأمین اجتماعی"),
        ("subject", "Saved meanwhile: درخواست ویلچر"),
    ),
    mistaken.MistakeDialog: Rival(
        void_letter, correct_letter, "Subject: from \u2067پاسخ\u2069 to \u2067درخواست ویلچر\u2069",
        {"reason": "دوباره"},
        lambda at: (letter_of(at).subject, letter_of(at).mistake.why), ("درخواست ویلچر", "دوباره"),
    ),
    inquiries.InquiryAnswerDialog: Rival(
        FORMS[inquiries.InquiryAnswerDialog], answer_inquiry, ANSWERED,
        {"answer": "supported_there", "note": "تلفنی"},
        lambda at: (inquiry(at).answer, inquiry(at).answered_by, inquiry(at).note),
        (InquiryAnswer.SUPPORTED_THERE, "خانم امینی", "تلفنی"),
    ),
    session_dialog.SessionDialog: Rival(
        lambda at: session_dialog.SessionDialog(at.page, at.sitting), move_session,
        f"Place: from {NONE} to \u2067تالار\u2069", {"session_no": "1404-09"},
        lambda at: (sitting(at).session_no, sitting(at).place), ("1404-09", "تالار"),
    ),
    vote_dialog.VoteDialog: Rival(
        FORMS[vote_dialog.VoteDialog], vote_first, VOTED,
        {"type": "visual", "severity": "severe"},
        lambda at: (voted(at).vote, voted(at).type, voted(at).severity),
        (Vote.CONFIRMED, DisabilityType.VISUAL, Severity.SEVERE),
        ("vote", "Saved meanwhile: Rejected"),
    ),
    signing.EndDialog: Rival(
        FORMS[signing.EndDialog], end_signing,
        f"Until: from {NONE} to \u200e1404/07/30\u200e", {"until": WEEK},
        lambda at: signatory(at).until, TODAY + timedelta(days=7),
    ),
    centres.CentreDialog: Rival(
        lambda at: centres.CentreDialog(at.page, at.areas, at.centres[0]), lead_centre,
        f"Leader: from {NONE} to \u2067نرگس راد\u2069", {"phone": "02156341234"},
        lambda at: (centre(at).leader, centre(at).phone), ("نرگس راد", "02156341234"),
    ),
    centres.CloseCentreDialog: Rival(
        FORMS[centres.CloseCentreDialog], lead_centre, f"Leader: from {NONE} to \u2067نرگس راد\u2069",
        {"move_to": "2"},
        lambda at: (centre(at).leader, centre(at).closed), ("نرگس راد", True),
    ),
    centres.FileCentreDialog: Rival(
        FORMS[centres.FileCentreDialog], give_to_second,
        f"Positive-life centre: from {NONE} to \u2067مهر\u2069",
        {"centre": "1"},
        lambda at: at.ask(visit_lists.file_visits, visit_lists.AskFileVisits(ALI)).centre_id, 1,
    ),
    planning.PlanDialog: Rival(
        lambda at: planning.PlanDialog(at.page, [ALI], "علی", at.visit), another_visitor,
        f"Visitor: from {NONE} to \u2067نرگس راد\u2069", {"planned_on": WEEK},
        lambda at: (visit(at).visitor, visit(at).planned_on), ("نرگس راد", TODAY + timedelta(days=7)),
    ),
    recording.RecordDialog: Rival(
        lambda at: recording.RecordDialog(at.page, ALI, "علی", at.visit), another_visitor,
        f"Visitor: from {NONE} to \u2067نرگس راد\u2069", {"result": "met", "report": "دیده شد"},
        lambda at: (visit(at).visitor, visit(at).result, visit(at).report),
        ("نرگس راد", VisitResult.MET, "دیده شد"),
    ),
    recording.GiveUpDialog: Rival(
        FORMS[recording.GiveUpDialog], another_visitor, f"Visitor: from {NONE} to \u2067نرگس راد\u2069",
        {"reason": "سفر"},
        lambda at: (visit(at).visitor, visit(at).state, visit(at).reason),
        ("نرگس راد", VisitState.GIVEN_UP, "سفر"),
    ),
    queue.QueueCallDialog: Rival(
        FORMS[queue.QueueCallDialog], CODED, CODE, {"outcome": "reached"},
        lambda at: (kept(at).file.client_code, state_of(at)), ("99", QueueState.CALLED),
    ),
    queue.HoldDialog: Rival(
        FORMS[queue.HoldDialog], CODED, CODE, {"reason": "بستری است"},
        lambda at: (kept(at).file.client_code, state_of(at)), ("99", QueueState.HELD),
    ),
    queue.ReleaseDialog: Rival(
        FORMS[queue.ReleaseDialog], CODED, CODE, {"reason": "مرخص شد"},
        lambda at: (kept(at).file.client_code, state_of(at)), ("99", QueueState.WAITING),
    ),
    queue.DocumentsDialog: Rival(
        FORMS[queue.DocumentsDialog], CODED, CODE, {"documents": "incomplete", "missing": "کارت ملی"},
        lambda at: (kept(at).file.client_code, papers_of(at)), ("99", Documents.INCOMPLETE),
    ),
    queue.QueueLeaveDialog: Rival(
        FORMS[queue.QueueLeaveDialog], CODED, CODE, {"to_state": "withdrew", "reason": "نمی‌خواهد"},
        lambda at: (kept(at).file.client_code, state_of(at)), ("99", QueueState.WITHDREW),
    ),
    **EQUIPMENT_RIVALS,
    **HANDING_RIVALS,
    **QUOTA_RIVALS,
    **REPORT_RIVALS,
    **deduction_rivals(Rival),
    **pension_rivals(Rival),
}  # fmt: skip

NEVER_OUTRUN: dict[type[CommandDialog], str] = {}
"""Forms on a record that nobody can change in a way that would let them go on."""
