# SPDX-License-Identifier: Apache-2.0
"""Another desk merges the file of a form into another, or strikes what the form is about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tests.desktop.habits.forms import SERVED, TODAY
from tests.desktop.habits.other_desk import (
    Do,
    child,
    inquiry,
    kept,
    letter_of,
    request,
    task_of,
    transfer,
    visit,
)
from tests.desktop.habits.pension_forms import tariff
from tests.support.household import ALI
from welfare_desk.desktop.attachments import changing as document_changing
from welfare_desk.desktop.casework import requests
from welfare_desk.desktop.casework.household import member_dialogs
from welfare_desk.desktop.casework.letters import letter
from welfare_desk.desktop.casework.life import moves
from welfare_desk.desktop.casework.notes import tasks
from welfare_desk.desktop.casework.reasons import dialogs as reason_dialogs
from welfare_desk.desktop.casework.reception import arrival, deciding, undoing
from welfare_desk.desktop.commission import inquiries, session_dialog, vote_dialog
from welfare_desk.desktop.equipment import item_dialog
from welfare_desk.desktop.equipment.committee import dialogs as committee
from welfare_desk.desktop.equipment.requests import allocating, giving_cash
from welfare_desk.desktop.equipment.requests import dialogs as equipment_requests
from welfare_desk.desktop.frame import mistaken
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.pension import (
    aside,
    changing,
    deduction_dialogs,
    following_up,
    granting,
    sending,
)
from welfare_desk.desktop.summary.reports.dialogs import KeepReportDialog
from welfare_desk.desktop.upkeep import rate_dialogs, signing
from welfare_desk.desktop.visits import centre_dialogs as centres
from welfare_desk.desktop.visits import planning, recording
from welfare_desk.desktop.waiting.admission import quota_dialogs as quotas
from welfare_desk.domain.casework.codes import Leaving
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.services.attachments import commands as documents
from welfare_desk.services.attachments.looking import ListDocuments, list_documents
from welfare_desk.services.casework import inquiries as inquiry_acts
from welfare_desk.services.casework import membership, mistakes, reasons
from welfare_desk.services.casework import visits as visit_acts
from welfare_desk.services.matching.commands import merge_persons
from welfare_desk.services.matching.facts import MergePersons
from welfare_desk.services.pension.rates import RateMistaken, rate_mistaken
from welfare_desk.services.session import Session

FATEMEH = "1400-00002"
"""The file that the others are merged into."""
WHY = "اشتباه"


def merge(other: Session) -> None:
    """Another desk finds that both files with forms were second ones of one that the office has."""
    for file_no in (ALI, SERVED):
        gone, stays = kept(other, file_no).person, kept(other, FATEMEH).person
        facts = MergePersons(stays.id, gone.id, stays.version, gone.version, (), "یکی است")
        other.do(merge_persons, facts)


FOLLOWS: frozenset[type[CommandDialog]] = frozenset(
    {
        allocating.AllocateDialog,
        committee.RequestVoteDialog,
        giving_cash.CashDialog,
        equipment_requests.PapersDialog,
        equipment_requests.WithdrawDialog,
        letter.LetterDialog,
        mistaken.MistakeDialog,
        vote_dialog.VoteDialog,
    }
)
"""What these are about has an id of its own for the reader: it is found in the other file, and told there."""
OF_NO_FILE: frozenset[type[CommandDialog]] = frozenset(
    {
        arrival.ArrivalDialog,
        deciding.DecideDialog,
        undoing.UndoStepDialog,
        tasks.TaskDialog,
        session_dialog.SessionDialog,
        signing.EndDialog,
        centres.CentreDialog,
        centres.CloseCentreDialog,
        committee.CommitteeDialog,
        item_dialog.ItemDialog,
        quotas.QuotaDialog,
        KeepReportDialog,
        quotas.CloseQuotaDialog,
        quotas.ReturnQuotaDialog,
        rate_dialogs.ConfirmRateDialog,
        rate_dialogs.ReleaseRateDialog,
    }
)
"""What these are about stands on no file, or on another."""
STAYS: frozenset[type[CommandDialog]] = frozenset(
    {
        aside.AsideDialog,
        changing.PensionDialog,
        changing.AllowanceDialog,
        deduction_dialogs.DeductDialog,
        deduction_dialogs.EndDeductionDialog,
        following_up.FollowUpDialog,
        granting.RedirectDialog,
        sending.SendListDialog,
    }
)
"""What these are about is a payment that is drawn: its file stays in every merge."""


class Struck(NamedTuple):
    """What another desk does, and the code with the facts that every press says then.

    With `shown_first` the first press shows the change and takes it over, and the second one says that.
    """

    change: Do
    code: str
    facts: Mapping[str, str] = {}
    shown_first: bool = False


BY_MISTAKE = ("recorded_by_mistake", {"date": TODAY.isoformat(), "why": WHY})


def remove_document(other: Session) -> None:
    found = other.ask(list_documents, ListDocuments(ALI)).documents[0]
    other.do(documents.remove_document, documents.RemoveDocument(found.id, found.version, WHY))


def strike_request(other: Session) -> None:
    now = request(other)
    other.do(mistakes.strike_request, mistakes.StrikeRequest(now.id, now.version, WHY))


def strike_transfer(other: Session) -> None:
    now = transfer(other)
    other.do(mistakes.strike_transfer, mistakes.StrikeTransfer(now.id, now.version, WHY))


def strike_task(other: Session) -> None:
    now = task_of(other)
    other.do(mistakes.strike_task, mistakes.StrikeTask(now.id, now.version, WHY))


def strike_letter(other: Session) -> None:
    now = letter_of(other)
    other.do(mistakes.strike_letter, mistakes.StrikeLetter(now.id, now.version, WHY))


def drop_inquiry(other: Session) -> None:
    now = inquiry(other)
    other.do(inquiry_acts.drop_inquiry, inquiry_acts.DropInquiry(now.id, now.version, WHY))


def strike_rates(other: Session) -> None:
    now = tariff(other)
    other.do(rate_mistaken, RateMistaken(now.id, now.version, WHY))


def give_up(other: Session) -> None:
    now = visit(other)
    other.do(visit_acts.give_up_visit, visit_acts.GiveUpVisit(now.visit_id, now.version, WHY))


def carry_out(other: Session) -> None:
    now = visit(other)
    done = (VisitResult.MET, "", "دیده شد", now.kind, now.visit_id, now.version)
    other.do(visit_acts.record_visit, visit_acts.RecordVisit(ALI, TODAY, *done))


def drop_disability(other: Session) -> None:
    now = kept(other)
    facts = reasons.DropDisability(ALI, now.person.version, now.disabilities[0].id, WHY)
    other.do(reasons.drop_disability, facts)


def son_leaves(other: Session) -> None:
    home = kept(other).household
    facts = membership.MemberLeaves(ALI, home.version, child(other).person.id, TODAY, Leaving.DIED)
    other.do(membership.member_leaves, facts)


STRUCK: dict[type[CommandDialog], Struck] = {
    document_changing.ChangeDialog: Struck(remove_document, "document_removed"),
    document_changing.RemoveDialog: Struck(remove_document, "document_removed"),
    requests.AnswerRequestDialog: Struck(strike_request, *BY_MISTAKE),
    moves.AnswerDialog: Struck(strike_transfer, *BY_MISTAKE),
    tasks.TaskDialog: Struck(strike_task, *BY_MISTAKE),
    letter.LetterDialog: Struck(strike_letter, *BY_MISTAKE),
    mistaken.MistakeDialog: Struck(strike_letter, *BY_MISTAKE),
    inquiries.InquiryAnswerDialog: Struck(drop_inquiry, *BY_MISTAKE),
    rate_dialogs.ConfirmRateDialog: Struck(strike_rates, *BY_MISTAKE),
    rate_dialogs.ReleaseRateDialog: Struck(strike_rates, *BY_MISTAKE),
    planning.PlanDialog: Struck(give_up, "visit_not_allowed", shown_first=True),
    recording.RecordDialog: Struck(give_up, "visit_not_allowed", shown_first=True),
    recording.GiveUpDialog: Struck(carry_out, "visit_not_allowed", shown_first=True),
    reason_dialogs.DisabilityDialog: Struck(drop_disability, "disability_not_found", shown_first=True),
    reason_dialogs.EndDialog: Struck(drop_disability, "disability_not_found", shown_first=True),
    member_dialogs.EditMemberDialog: Struck(son_leaves, "not_of_household"),
    member_dialogs.GuardianDialog: Struck(son_leaves, "not_of_household"),
    member_dialogs.EndGuardianDialog: Struck(son_leaves, "not_of_household"),
    member_dialogs.KinshipDialog: Struck(son_leaves, "not_of_household", shown_first=True),
    member_dialogs.LeaveDialog: Struck(son_leaves, "not_of_household", shown_first=True),
}
"""Forms about a row that another desk can strike, take out or end meanwhile."""
