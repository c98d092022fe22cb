# SPDX-License-Identifier: Apache-2.0
"""The two referral papers: to the medical commission, and to another body."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import longest
from welfare_desk.domain.casework.referral import (
    COMMISSION_DOCUMENTS,
    ClientFacts,
    CommissionReferralFacts,
    ReferralLetterFacts,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind, Seal, Stamp
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import unify, unify_lines
from welfare_desk.services.casework.commission import must_be_in_hand
from welfare_desk.services.door import Kind, Look, Work, command
from welfare_desk.services.numbered import Freeze, Issued, issue, paper_form, tried
from welfare_desk.storage import papers
from welfare_desk.storage.casework import files, sessions, votes

F = TypeVar("F")


@dataclass(frozen=True)
class FrozenReferral:
    """What is stored of a referral to the commission; `witness` as in `numbered.Freeze`."""

    facts: CommissionReferralFacts
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenLetter:
    """What is stored of a referral letter; `witness` as in `numbered.Freeze`."""

    facts: ReferralLetterFacts
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class IssueCommissionReferral:
    """The paper of a referral; its client takes it to the session."""

    case_id: int


@dataclass(frozen=True)
class IssueReferralLetter:
    """A letter that introduces the client of a file (number, national or foreigner ID) to another body."""

    key: str
    addressed_to: str
    subject: str
    body: str = field(default="", metadata=longest(8_000))


def client_facts(shown: FileSummary) -> ClientFacts:
    """The client of a file as letters name them."""
    person = shown.person
    first = next((one for one in shown.disabilities if one.is_primary), None)
    return ClientFacts(
        person.full_name,
        person.father_name,
        person.identifier,
        person.national_id is None and person.foreign_id is not None,
        person.birth_date,
        shown.file.file_no,
        shown.file.domain,
        person.mobile or "",
        shown.household.address,
        first.type if first else None,
        first.severity if first else None,
        first.valid_until if first else None,
    )


def _referral(source: Work | Look, facts: IssueCommissionReferral) -> CommissionReferralFacts:
    raw = source.db.apart
    case = sessions.case_row(raw, facts.case_id)
    session = sessions.session_row(raw, case.session_id) if case.session_id is not None else None
    appealed = sessions.case_row(raw, case.appeal_of).voted_on if case.appeal_of is not None else None
    return CommissionReferralFacts(
        client=client_facts(files.show(raw, case.file_no)),
        kind=case.kind,
        referred_on=case.referred_on,
        issued_on=source.today,
        complaint=case.complaint,
        appeal_against=appealed,
        session_no=case.session_no,
        held_on=session.held_on if session is not None else None,
        place=session.place if session is not None else "",
        documents=COMMISSION_DOCUMENTS,
    )


def _letter(source: Work | Look, facts: IssueReferralLetter) -> ReferralLetterFacts:
    addressed_to, subject = unify(facts.addressed_to), unify(facts.subject)
    if not addressed_to:
        raise RuleError("letter_no_addressee")
    if not subject:
        raise RuleError("letter_no_subject")
    client = client_facts(files.show(source.db.apart, facts.key, follows=False))
    return ReferralLetterFacts(client, source.today, addressed_to, subject, unify_lines(facts.body))


def _issue(work: Work, kind: PaperKind, made: F, client: ClientFacts, freeze: Freeze[F]) -> Issued:
    work.about("file", client.file_no)
    return issue(work, kind, made, freeze, papers.file_id_of(work.db.connection, client.file_no))


@command(
    "papers.issue_commission_referral",
    permission=Permission.EDIT_FILES,
    touches={Kind.PAPER},
    prepare=tried(PaperKind.COMMISSION_REFERRAL, _referral, FrozenReferral),
)
def issue_commission_referral(work: Work, facts: IssueCommissionReferral) -> Issued:
    """Number, freeze and sign the paper of a referral.

    RuleError `case_not_found`, `file_not_found`, `case_of_ended_file`.
    """
    case = votes.case(work.db, facts.case_id)
    must_be_in_hand(work, case.person_id, appeal=case.appeal_of is not None)
    made = _referral(work, facts)
    return _issue(work, PaperKind.COMMISSION_REFERRAL, made, made.client, FrozenReferral)


@command(
    "papers.issue_referral_letter",
    permission=Permission.EDIT_FILES,
    touches={Kind.PAPER},
    prepare=tried(PaperKind.REFERRAL_LETTER, _letter, FrozenLetter),
)
def issue_referral_letter(work: Work, facts: IssueReferralLetter) -> Issued:
    """Number, freeze and sign a letter; who left the office's care may be introduced to another body too.

    RuleError `letter_no_addressee`, `letter_no_subject`, `paper_too_long`.
    """
    made = _letter(work, facts)
    return _issue(work, PaperKind.REFERRAL_LETTER, made, made.client, FrozenLetter)


@paper_form(PaperKind.COMMISSION_REFERRAL, FrozenReferral)
def _draw_referral(paper: FrozenReferral, seal: Seal) -> bytes:
    from welfare_desk.documents.referrals import commission_referral

    return commission_referral(paper.facts, paper.stamp, seal)


@paper_form(PaperKind.REFERRAL_LETTER, FrozenLetter)
def _draw_letter(paper: FrozenLetter, seal: Seal) -> bytes:
    from welfare_desk.documents.referrals import referral_letter

    return referral_letter(paper.facts, paper.stamp, seal)
