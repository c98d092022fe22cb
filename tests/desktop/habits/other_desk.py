# SPDX-License-Identifier: Apache-2.0
"""What another desk does to the records of the office that has one of everything, and what stands in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.desktop.habits.forms import SERVED, TODAY
from tests.support.household import ALI
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.casework.codes import GuardianKind
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer
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
JOB = f"Job: from {NONE} to \u2067نانوا\u2069"
CODED = edit(client_code="۹۹")
CODE = f"Client code: from {NONE} to \u200e99\u200e"


APPOINTED = (
    "Members: from \u2067امیر اکبری (Son), guardian علی اکبری (Appointed guardian)\u2069"
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
