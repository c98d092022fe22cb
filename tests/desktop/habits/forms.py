# SPDX-License-Identifier: Apache-2.0
"""Every form that ends in a command, and how it is made in an office that has one of everything."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

from tests.desktop.habits.deduction_forms import DEDUCTION_FORMS
from tests.desktop.habits.equipment_forms import EQUIPMENT_BASES, EQUIPMENT_FORMS
from tests.desktop.habits.handing_forms import HANDING_BASES, HANDING_FORMS
from tests.desktop.habits.month_forms import MONTH_FORMS
from tests.desktop.habits.paper_forms import PAPER_FORMS
from tests.desktop.habits.pension_forms import PENSION_BASES, PENSION_FORMS
from tests.desktop.habits.queue_forms import QUEUE_FORMS
from tests.desktop.habits.quota_forms import QUOTA_FORMS
from tests.desktop.habits.report_forms import REPORT_FORMS
from tests.support import office as offices
from tests.support.household import ALI, family_office
from tests.support.media import pdf
from tests.support.people import SAKINEH
from tests.support.run import made_once
from welfare_desk import assembly, desktop
from welfare_desk.desktop.access import closing
from welfare_desk.desktop.access import user_dialogs as accounts
from welfare_desk.desktop.attachments import adding, changing, receipt
from welfare_desk.desktop.casework import acting, committing, papers, register, requests
from welfare_desk.desktop.casework.household import dialogs as homes
from welfare_desk.desktop.casework.household import knowing
from welfare_desk.desktop.casework.household import member_dialogs as members
from welfare_desk.desktop.casework.household import undoing as household_undoing
from welfare_desk.desktop.casework.letters import call, labels, letter
from welfare_desk.desktop.casework.life import coverage, coverage_undoing, domain_dialogs, moves
from welfare_desk.desktop.casework.notes import tasks
from welfare_desk.desktop.casework.reasons import dialogs as reason_dialogs
from welfare_desk.desktop.casework.reasons import reopening
from welfare_desk.desktop.casework.reception import arrival, deciding, undoing
from welfare_desk.desktop.commission import choosing, inquiries, refer, session_dialog, vote_dialog
from welfare_desk.desktop.frame import form_dialog, mistaken
from welfare_desk.desktop.frame.afresh import Reading
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.upkeep import rules, signing
from welfare_desk.desktop.visits import centre_dialogs as centres
from welfare_desk.desktop.visits import planning, recording
from welfare_desk.desktop.waiting import forms as queue
from welfare_desk.domain.access import Role
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.casework.codes import GuardianKind
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.casework.letter import Call, Direction
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.upkeep import Post
from welfare_desk.services import access, office_settings
from welfare_desk.services.attachments import commands as documents
from welfare_desk.services.attachments.looking import ListDocuments, list_documents
from welfare_desk.services.casework import (
    assessments,
    commission,
    living,
    membership,
    reasons,
    reception,
    visit_lists,
)
from welfare_desk.services.casework import centres as centre_acts
from welfare_desk.services.casework import inquiries as inquiry_acts
from welfare_desk.services.casework import requests as request_acts
from welfare_desk.services.casework import visits as visit_acts
from welfare_desk.services.casework.labels import LabelList
from welfare_desk.services.casework.letters import AskCalls, RecordCall, calls_of, record_call
from welfare_desk.services.casework.mistakes import StrikeCall, strike_call
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.papers import IssueCertificate, issue_certificate
from welfare_desk.services.session import Session

TODAY = offices.NOON.date()
SERVED = SAKINEH.file_no
"""A file under application, that another office is asked about."""


@cache
def _template() -> Path:
    """An office where every form has something to be about."""
    return made_once("forms", _make_template) / "office"


def _make_template(folder: Path) -> None:
    with family_office(folder) as session:
        _fill(session, folder)


def _fill(session: Session, folder: Path) -> None:
    do = session.do
    do(reception.receive, reception.Receive({"first_name": "مینا", "last_name": "رضایی"}, TODAY))
    do(living.ask_origin, living.AskOrigin(SERVED, "ری", TODAY))
    do(request_acts.add_request, request_acts.AddRequest(ALI, "ویلچر", TODAY))
    do(commission.refer, commission.Refer(ALI))
    do(commission.refer, commission.Refer("1400-00002"))
    do(commission.keep_session, commission.KeepSession("1404-01", TODAY))
    do(commission.assign, commission.Assign(1, (1,)))
    do(commission.record_attendance, commission.RecordAttendance(1, 2, attended=True))
    do(inquiry_acts.send_inquiry, inquiry_acts.SendInquiry(ALI, InquiryBody.SOCIAL_SECURITY))
    do(record_call, RecordCall(ALI, Direction.OUT, True, "09121234567", "زنگ زدیم"))
    do(visit_acts.plan_visit, visit_acts.PlanVisit(ALI, TODAY + timedelta(days=1)))
    for code, areas in (("807", ("زرافشان",)), ("808", ("قائمیه",))):
        do(centre_acts.add_centre, centre_acts.AddCentre({"code": code, "name": "مهر"}, areas))
    (folder / "lease.pdf").write_bytes(pdf())
    lease = documents.NewDocument(str(folder / "lease.pdf"), DocumentKind.LEASE_OR_DEED)
    do(documents.add_documents, documents.AddDocuments(ALI, (lease,)))
    clerk = access.AddUser("کارمند", Role.CASE_CLERK, "چهار واژهٔ بی ربط", own_password=offices.PASSWORD)
    do(access.add_user, clerk)
    do(office_settings.add_signatory, office_settings.AddSignatory(Post.HEAD, "رضا نوری", TODAY))
    do(issue_certificate, IssueCertificate(ALI, "بانک ملی", "وام", TODAY))
    deed = membership.SetGuardian(ALI, 6, GuardianKind.APPOINTED, TODAY, "۱۲/۳", 1)
    do(membership.set_guardian, deed)
    version = session.ask(show, ShowFile(ALI)).person.version
    do(reasons.add_category, reasons.AddCategory(ALI, version, "زن سرپرست خانوار", TODAY))
    held = session.ask(show, ShowFile(ALI)).categories[-1].id
    do(reasons.end_category, reasons.EndCategory(ALI, version + 1, held, TODAY, "ازدواج"))


def office_of_forms(directory: Path) -> Session:
    """An opened copy of that office; its caller closes it."""
    place = Path(shutil.copytree(_template(), directory / "office"))
    return assembly.open_office(
        place, offices.ADMIN, offices.PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    )


@dataclass(frozen=True)
class Desk:
    """The page of the first file, as forms are opened over it."""

    page: Any

    @property
    def session(self) -> Session:
        """The opened office."""
        session: Session = self.page.desk.session
        return session

    @property
    def file(self) -> FileSummary:
        """What the page shows."""
        summary: FileSummary = self.page.summary
        return summary

    @property
    def son(self) -> Any:
        """A member who is a child."""
        return self.file.household.members[-1]

    def ask(self, question: Any, facts: Any) -> Any:
        """An answer of the office."""
        return self.session.ask(question, facts)

    @property
    def document(self) -> Any:
        """The one document of the file."""
        return self.ask(list_documents, ListDocuments(ALI)).documents[0]

    @property
    def clerk(self) -> Any:
        """An account that is not the user's own."""
        return self.ask(access.list_users, access.ListUsers()).users[-1]

    @property
    def reception(self) -> Any:
        """A request at the desk."""
        return self.ask(reception.show_reception, reception.ShowReception(1))

    @property
    def case(self) -> Any:
        """Somebody who came to the commission."""
        return self.ask(assessments.show_case, assessments.ShowCase(1))

    @property
    def waiting(self) -> Any:
        """Somebody who waits for a session."""
        return self.ask(assessments.show_case, assessments.ShowCase(2)).case

    @property
    def sitting(self) -> Any:
        """The session of the commission."""
        return self.ask(assessments.show_session, assessments.ShowSession(1))

    @property
    def visits(self) -> Any:
        """The visits of the file, and its centre."""
        return self.ask(visit_lists.file_visits, visit_lists.AskFileVisits(ALI))

    @property
    def visit(self) -> Any:
        """A visit that is planned."""
        return self.visits.visits[0]

    @property
    def centres(self) -> Any:
        """The centres of the office."""
        return self.ask(centre_acts.list_centres, centre_acts.AskCentres())

    @property
    def areas(self) -> Any:
        """The neighbourhoods of the office."""
        return self.ask(centre_acts.list_areas, centre_acts.AskAreas())

    @property
    def inquiry(self) -> Any:
        """An inquiry without an answer."""
        return self.ask(assessments.assessments, assessments.ShowAssessments(ALI)).inquiries[0]

    @property
    def request(self) -> Any:
        """A request for a service."""
        return self.ask(request_acts.requests_of, request_acts.RequestsOf(ALI))[0]

    @property
    def call(self) -> Any:
        """A call about the file."""
        return self.ask(calls_of, AskCalls(ALI))[0]

    @property
    def transfer(self) -> Any:
        """A question to another office."""
        return self.ask(living.transfers_of, living.TransfersOf(SERVED))[0]

    @property
    def signatory(self) -> Any:
        """Who signs for the office."""
        return self.ask(office_settings.settings, office_settings.AskSettings()).signatories[0]


def first(answer: Any) -> Any:
    """The first of several."""
    return answer[0]


def _strike(call: Call, why: str) -> StrikeCall:
    return StrikeCall(call.id, call.version, why)


FORMS: dict[type[CommandDialog], Callable[[Desk], CommandDialog]] = {
    accounts.NewUserDialog: lambda at: accounts.NewUserDialog(at.page, lifted=False),
    accounts.RolesDialog: lambda at: accounts.RolesDialog(at.page, at.clerk, lifted=False),
    accounts.ResetPasswordDialog: lambda at: accounts.ResetPasswordDialog(at.page, at.clerk),
    accounts.RenameDialog: lambda at: accounts.RenameDialog(at.page, at.clerk),
    closing.CloseAccountDialog: lambda at: closing.CloseAccountDialog(at.page, at.clerk),
    accounts.ClashesDialog: lambda at: accounts.ClashesDialog(at.page, lift=True),
    adding.AddDialog: lambda at: adding.AddDialog(at.page, at.file, [str(_template().parent / "lease.pdf")]),
    changing.ChangeDialog: lambda at: changing.ChangeDialog(at.page, ALI, at.document),
    changing.RemoveDialog: lambda at: changing.RemoveDialog(at.page, ALI, at.document),
    receipt.ReceiptDialog: lambda at: receipt.ReceiptDialog(at.page, at.file, [at.document]),
    arrival.ArrivalDialog: lambda at: arrival.ArrivalDialog(at.page),
    call.CallDialog: lambda at: call.CallDialog(at.page, at.file),
    coverage.CoverageDialog: lambda at: coverage.CoverageDialog(at.page, at.file),
    deciding.DecideDialog: lambda at: deciding.DecideDialog(at.page, at.reception),
    undoing.UndoStepDialog: lambda at: undoing.UndoStepDialog(at.page, at.reception),
    domain_dialogs.DomainDialog: lambda at: domain_dialogs.DomainDialog(at.page, at.file),
    domain_dialogs.UndoDomainDialog: lambda at: domain_dialogs.UndoDomainDialog(at.page, at.file),
    homes.HeadDialog: lambda at: homes.HeadDialog(at.page, at.file, None),
    homes.SplitDialog: lambda at: homes.SplitDialog(at.page, at.file),
    homes.JoinDialog: lambda at: homes.JoinDialog(at.page, at.file),
    labels.LabelsDialog: lambda at: labels.LabelsDialog(at.page, LabelList(), 4),
    letter.LetterDialog: lambda at: letter.LetterDialog(at.page),
    members.AddMemberDialog: lambda at: members.AddMemberDialog(at.page, at.file),
    members.EditMemberDialog: lambda at: members.EditMemberDialog(at.page, at.file, at.son),
    members.KinshipDialog: lambda at: members.KinshipDialog(at.page, at.file, at.son),
    members.LeaveDialog: lambda at: members.LeaveDialog(at.page, at.file, at.son),
    members.GuardianDialog: lambda at: members.GuardianDialog(at.page, at.file, at.son),
    members.EndGuardianDialog: lambda at: members.EndGuardianDialog(at.page, at.file, at.son),
    moves.AskOriginDialog: lambda at: moves.AskOriginDialog(at.page, at.file),
    moves.AnswerDialog: lambda at: moves.AnswerDialog(at.page, at.transfer),
    papers.CertificateDialog: lambda at: papers.CertificateDialog(at.page, ALI, "علی اکبری"),
    reason_dialogs.DisabilityDialog: lambda at: reason_dialogs.DisabilityDialog(at.page, at.file),
    reason_dialogs.EndDialog: lambda at: reason_dialogs.EndDialog(at.page, at.file, at.file.disabilities[0]),
    reason_dialogs.CategoryDialog: lambda at: reason_dialogs.CategoryDialog(at.page, at.file),
    reopening.ReopenDialog: lambda at: reopening.ReopenDialog(at.page, at.file, at.file.categories[-1]),
    reason_dialogs.TagDialog: lambda at: reason_dialogs.TagDialog(at.page, at.file, ("زباله‌گرد",)),
    register.RegisterDialog: lambda at: register.RegisterDialog(at.page),
    requests.NewRequestDialog: lambda at: requests.NewRequestDialog(at.page, at.file),
    requests.AnswerRequestDialog: lambda at: requests.AnswerRequestDialog(at.page, at.request),
    tasks.TaskDialog: lambda at: tasks.TaskDialog(at.page),
    household_undoing.UndoActDialog: lambda at: household_undoing.UndoActDialog(at.page, at.file),
    mistaken.MistakeDialog: lambda at: mistaken.MistakeDialog(
        at.page,
        "تماس امروز",
        mistaken.Striking(strike_call, _strike, at.call, Reading(calls_of, AskCalls(ALI), first)),
        mistaken.DraftOf("call-mistake", f"{ALI}/1"),
    ),
    coverage_undoing.UndoDialog: lambda at: coverage_undoing.UndoDialog(at.page, at.file),
    choosing.WaitingDialog: lambda at: choosing.WaitingDialog(at.page, at.sitting),
    choosing.SessionChoice: lambda at: choosing.SessionChoice(at.page, (at.waiting,)),
    inquiries.SendDialog: lambda at: inquiries.SendDialog(at.page, ALI, "علی اکبری"),
    inquiries.InquiryAnswerDialog: lambda at: inquiries.InquiryAnswerDialog(at.page, at.inquiry, 6),
    refer.ReferDialog: lambda at: refer.ReferDialog(at.page, ALI, "علی اکبری"),
    refer.ReferralLetterDialog: lambda at: refer.ReferralLetterDialog(at.page, ALI, "علی اکبری"),
    session_dialog.SessionDialog: lambda at: session_dialog.SessionDialog(at.page),
    vote_dialog.VoteDialog: lambda at: vote_dialog.VoteDialog(at.page, at.case),
    rules.RuleDialog: lambda at: rules.RuleDialog(at.page),
    signing.EndDialog: lambda at: signing.EndDialog(at.page, at.signatory),
    signing.SignatoryDialog: lambda at: signing.SignatoryDialog(at.page),
    centres.CentreDialog: lambda at: centres.CentreDialog(at.page, at.areas),
    centres.HandOverDialog: lambda at: centres.HandOverDialog(at.page, at.centres[0]),
    centres.CloseCentreDialog: lambda at: centres.CloseCentreDialog(at.page, at.centres[0], at.centres),
    centres.FileCentreDialog: lambda at: centres.FileCentreDialog(at.page, at.visits, at.centres),
    planning.PlanDialog: lambda at: planning.PlanDialog(at.page, [ALI], "علی اکبری"),
    recording.RecordDialog: lambda at: recording.RecordDialog(at.page, ALI, "علی اکبری"),
    recording.GiveUpDialog: lambda at: recording.GiveUpDialog(at.page, "علی اکبری", at.visit),
    **PAPER_FORMS,
    **DEDUCTION_FORMS,
    **EQUIPMENT_FORMS,
    **HANDING_FORMS,
    **MONTH_FORMS,
    **PENSION_FORMS,
    **QUEUE_FORMS,
    **QUOTA_FORMS,
    **REPORT_FORMS,
}

BASES: frozenset[type[CommandDialog]] = frozenset(
    {
        accounts.AccountDialog, acting.ActDialog, acting.HouseholdActDialog, accounts._Proving,
        accounts._WithRoles,
        changing._DocumentDialog, committing.CommitDialog, knowing.KnowingDialog, form_dialog.FormDialog,
        queue.EntryDialog, signing.SettingDialog, *PENSION_BASES, *EQUIPMENT_BASES,
        *HANDING_BASES,
    }
)  # fmt: skip
"""What several forms share; nobody opens these themselves."""


def every_form() -> set[type[CommandDialog]]:
    """Every class of the window that is a form with a command."""
    for module in walk_packages(desktop.__path__, f"{desktop.__name__}."):
        import_module(module.name)
    return {kind for kind in _below(CommandDialog) if kind.__module__.startswith("welfare_desk.")}


def _below(kind: type[CommandDialog]) -> Iterator[type[CommandDialog]]:
    for below in kind.__subclasses__():
        yield below
        yield from _below(below)
