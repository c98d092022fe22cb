# SPDX-License-Identifier: Apache-2.0
"""For every form on a record: what another desk changes in it, what is typed, what is then kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple

from tests.desktop.habits.forms import ALI, FORMS, SERVED, TODAY, Desk
from welfare_desk.desktop.attachments import changing
from welfare_desk.desktop.casework import (
    arrival,
    coverage,
    coverage_undoing,
    deciding,
    letter,
    letters_part,
    moves,
    reason_dialogs,
    requests,
    tasks,
)
from welfare_desk.desktop.casework import household_dialogs as homes
from welfare_desk.desktop.casework import member_dialogs as members
from welfare_desk.desktop.commission import inquiries, session_dialog, vote_dialog
from welfare_desk.desktop.frame import mistaken
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.upkeep import signing
from welfare_desk.desktop.visits import centre_dialogs as centres
from welfare_desk.desktop.visits import planning, recording
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, GuardianKind, Kinship, Severity
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer
from welfare_desk.domain.casework.visit import VisitResult, VisitState
from welfare_desk.services import office_settings
from welfare_desk.services.attachments import commands as documents
from welfare_desk.services.attachments.looking import ListDocuments, list_documents
from welfare_desk.services.casework import (
    assessments,
    commands,
    commission,
    letters,
    living,
    membership,
    mistakes,
    reception,
    visit_lists,
    voting,
)
from welfare_desk.services.casework import centres as centre_acts
from welfare_desk.services.casework import inquiries as inquiry_acts
from welfare_desk.services.casework import requests as request_acts
from welfare_desk.services.casework import tasks as task_acts
from welfare_desk.services.casework import visits as visit_acts
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

Do = Callable[[Session], Any]


class Rival(NamedTuple):
    """One form: how it is made, what another desk does meanwhile, the line that tells it, and the outcome.

    `typed` goes into the fields as a draft does; `kept` reads afterwards what stands in the office, and
    `both` is what it must be: what was typed here beside what the other desk has changed elsewhere.
    """

    make: Callable[[Desk], CommandDialog]
    change: Do
    told: str
    typed: dict[str, str]
    kept: Do
    both: Any
    below: tuple[str, str] = ("", "")
    """The field below which the other value stands, and that line."""


def kept(session: Session, file_no: str = ALI) -> Any:
    """The file as it stands."""
    return session.ask(show, ShowFile(file_no))


def edit(file_no: str = ALI, **fields: str) -> Do:
    """Another desk corrects the file."""

    def change(other: Session) -> None:
        now = kept(other, file_no)
        versions = (now.person.version, now.household.version)
        facts = commands.EditPerson(file_no, *versions, fields, now.file.version)
        other.do(commands.edit_person, facts)

    return change


NONE = "\u200e—\u200e"


ADDRESS = edit(address="کوچهٔ دوم")
MOVED = f"Address: from {NONE} to \u2067کوچهٔ دوم\u2069"
WORKS = edit(job="نانوا")
JOB = f"Occupation: from {NONE} to \u2067نانوا\u2069"
CODED = edit(client_code="۹۹")
CODE = f"Client code: from {NONE} to \u200e99\u200e"


APPOINTED = (
    "Members of the household: from \u2067امیر اکبری (Son), guardian علی اکبری (Appointed guardian)\u2069"
    " to \u2067امیر اکبری (Son), guardian زهرا کریمی (Trustee)\u2069"
)


def home(session: Session) -> Any:
    """Who lives with Ali, under which address."""
    found = kept(session).household
    people = {one.person.first_name: one.kinship for one in found.members}
    return people, found.address


def child(session: Session) -> Any:
    """The son of the family."""
    return kept(session).household.members[-1]


# what other desks do


def change_document(other: Session) -> None:
    document = other.ask(list_documents, ListDocuments(ALI)).documents[0]
    facts = documents.ChangeDocument(document.id, document.version, DocumentKind.LEASE_OR_DEED, "خانهٔ نو")
    other.do(documents.change_document, facts)


def wish_more(other: Session) -> None:
    now = other.ask(reception.show_reception, reception.ShowReception(1))
    about = reception.About(now.domain, "سمعک", now.conditions, now.support)
    other.do(reception.edit_reception, reception.EditReception(1, now.version, about))


def rename_son(other: Session) -> None:
    son = child(other).person
    facts = membership.EditMember(ALI, son.id, son.version, {"father_name": "علی"})
    other.do(membership.edit_member, facts)


def appoint_another(other: Session) -> None:
    son = child(other)
    facts = membership.SetGuardian(
        ALI, son.person.id, GuardianKind.TRUSTEE, TODAY, "۱۵/۷", 5, seen=son.guardian.id
    )
    other.do(membership.set_guardian, facts)


def answer_and_take_back(other: Session) -> None:
    asked = other.ask(request_acts.requests_of, request_acts.RequestsOf(ALI))[0]
    facts = request_acts.DecideRequest(asked.id, asked.version, RequestState.GRANTED, TODAY, "انبار دارد")
    done = other.do(request_acts.decide_request, facts)
    other.do(mistakes.take_answer_back, mistakes.TakeAnswerBack(done.request_id, done.version, "اشتباه"))


def answered_move_and_back(other: Session) -> None:
    asked = other.ask(living.transfers_of, living.TransfersOf(SERVED))[0]
    facts = living.AnswerTransfer(asked.id, asked.version, TransferAnswer.REFUSED, TODAY)
    done = other.do(living.answer_transfer, facts)
    back = mistakes.TakeTransferAnswerBack(done.transfer_id, done.version, "اشتباه")
    other.do(mistakes.take_transfer_answer_back, back)


def reword_task(other: Session) -> None:
    task = task_of(other)
    facts = task_acts.EditTask(task.id, task.version, "زنگ به بیمه", task.due_on, task.for_user)
    other.do(task_acts.edit_task, facts)


def correct_letter(other: Session) -> None:
    now = other.ask(letters.show_letter, letters.ShowLetter(1))
    about = (now.dated_on, now.correspondent, "درخواست ویلچر", now.letter_no, now.file_no)
    other.do(letters.edit_letter, letters.EditLetter(1, now.version, *about))


def answer_inquiry(other: Session) -> None:
    row = inquiry(other)
    facts = inquiry_acts.AnswerInquiry(row.id, row.version, InquiryAnswer.CLEAR, TODAY, "خانم امینی")
    other.do(inquiry_acts.answer_inquiry, facts)


def move_session(other: Session) -> None:
    now = sitting(other)
    facts = commission.KeepSession(
        now.session_no, now.held_on, now.kind, "تالار", now.members, now.id, now.version
    )
    other.do(commission.keep_session, facts)


def vote_first(other: Session) -> None:
    case = voted(other)
    facts = voting.RecordVote(case.id, case.version, Vote.REJECTED, note="مدرک کم است")
    other.do(voting.record_vote, facts)


def end_signing(other: Session) -> None:
    one = signatory(other)
    other.do(office_settings.end_signatory, office_settings.EndSignatory(one.id, one.version, TODAY))


def lead_centre(other: Session) -> None:
    now = centre(other)
    fields = {"code": now.code, "name": now.name, "leader": "نرگس راد"}
    other.do(centre_acts.edit_centre, centre_acts.EditCentre(now.id, now.version, fields, now.neighbourhoods))


def give_to_second(other: Session) -> None:
    other.do(centre_acts.assign_centre, centre_acts.AssignFile(ALI, kept(other).file.version, 2))


def another_visitor(other: Session) -> None:
    now = visit(other)
    facts = visit_acts.ChangePlan(now.visit_id, now.version, now.planned_on, "نرگس راد", now.kind)
    other.do(visit_acts.change_plan, facts)


# what stands in the office


def document(session: Session) -> Any:
    return session.ask(list_documents, ListDocuments(ALI, removed=True)).documents[0]


def request(session: Session) -> Any:
    found = session.ask(request_acts.requests_of, request_acts.RequestsOf(ALI))
    return next(one for one in found if one.mistake is None)


def transfer(session: Session) -> Any:
    return session.ask(living.transfers_of, living.TransfersOf(SERVED))[0]


def task_of(session: Session) -> Any:
    return session.ask(task_acts.show_task, task_acts.ShowTask(1))


def letter_of(session: Session) -> Any:
    return session.ask(letters.show_letter, letters.ShowLetter(1))


def inquiry(session: Session) -> Any:
    return session.ask(assessments.assessments, assessments.ShowAssessments(ALI)).inquiries[0]


def sitting(session: Session) -> Any:
    return session.ask(assessments.show_session, assessments.ShowSession(1))


def voted(session: Session) -> Any:
    return session.ask(assessments.show_case, assessments.ShowCase(1)).case


def signatory(session: Session) -> Any:
    return session.ask(office_settings.settings, office_settings.AskSettings()).signatories[0]


def centre(session: Session) -> Any:
    found = session.ask(centre_acts.list_centres, centre_acts.AskCentres())
    return next(one for one in found if one.id == 1)


def visit(session: Session) -> Any:
    return session.ask(visit_lists.file_visits, visit_lists.AskFileVisits(ALI)).visits[0]


def received(session: Session) -> Any:
    return session.ask(reception.show_reception, reception.ShowReception(1))


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
    at.session.do(commands.record_coverage, commands.RecordCoverage(ALI, Coverage.RECOVERED, TODAY))
    return coverage_undoing.UndoDialog(at.page, kept(at.session))


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
        f"What is needed: from {NONE} to \u2067سمعک\u2069",
        {"father_name": "حسن"},
        lambda at: (received(at).wish, received(at).fields["father_name"]), ("سمعک", "حسن"),
    ),
    coverage.CoverageDialog: Rival(
        FORMS[coverage.CoverageDialog], CODED, CODE, {"to_state": "recovered"},
        lambda at: (kept(at).file.client_code, kept(at).file.coverage), ("99", Coverage.RECOVERED),
    ),
    coverage_undoing.UndoDialog: Rival(
        of_coverage, CODED, CODE, {"reason": "اشتباه"},
        lambda at: (kept(at).file.client_code, kept(at).file.coverage), ("99", Coverage.COVERED),
    ),
    deciding.DecideDialog: Rival(
        FORMS[deciding.DecideDialog], wish_more,
        f"What is needed: from {NONE} to \u2067سمعک\u2069",
        {"to_state": "with_expert", "expert": "نرگس راد"},
        lambda at: (received(at).wish, received(at).state), ("سمعک", ReceptionState.WITH_EXPERT),
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
        lambda at: (kept(at).person.job, [one.name for one in kept(at).categories]), ("نانوا", ["چندقلوها"]),
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
        FORMS[signing.EndDialog], end_signing, f"Until: from {NONE} to \u200e1404/07/30\u200e", {"until": WEEK},
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
        FORMS[centres.FileCentreDialog], give_to_second, f"Positive-life centre: from {NONE} to \u2067مهر\u2069",
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
}  # fmt: skip

NEVER_OUTRUN: dict[type[CommandDialog], str] = {
    inquiries.DropDialog: "an inquiry changes by its answer alone, with which it is not taken out any more",
}
"""Forms on a record that nobody can change in a way that would let them go on."""
