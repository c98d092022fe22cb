# SPDX-License-Identifier: Apache-2.0
"""The monthly list on paper: an approved one numbered and signed, a draft only looked at."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.list_paper import ListPaperLine, ListSigners, MonthlyListPaper
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList
from welfare_desk.domain.upkeep import Post, signing
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.services.numbered import Issued, issue, stamp, trial, tried
from welfare_desk.services.pension.paper_forms import FrozenMonthlyList
from welfare_desk.services.sightings import Ticket, logged, note
from welfare_desk.services.voiding import says, void_bar
from welfare_desk.storage import office_settings, papers
from welfare_desk.storage.pension import lists
from welfare_desk.storage.uow import Reader


@dataclass(frozen=True)
class IssueMonthlyList:
    """The paper of an approved list."""

    month: JalaliMonth
    kind: PaymentKind = PaymentKind.PENSION


def _approved(source: Work | Look, facts: IssueMonthlyList) -> MonthlyList:
    found = lists.existing(source.db.apart, facts.kind, facts.month)
    if found.state is ListState.DRAFT:
        raise RuleError("list_not_approved", month=str(facts.month))
    return found


def _paper(source: Work | Look, facts: IssueMonthlyList) -> MonthlyListPaper:
    return _of(source, _approved(source, facts))


def _issued(source: Work | Look, found: MonthlyList) -> papers.StoredPaper | None:
    """The paper of an approved list, where it has one already."""
    assert found.approved_at is not None
    since = found.approved_at.astimezone(IRAN).date()
    return papers.list_paper_of(source.db.connection, found.kind, found.month, since)


def _of(source: Work | Look, found: MonthlyList) -> MonthlyListPaper:
    moment = found.approved_at or found.prepared_at
    day = moment.astimezone(IRAN).date()
    signatories = office_settings.signatories(source.db.connection)
    return MonthlyListPaper(
        found.kind,
        found.month,
        day,
        found.state is ListState.DRAFT,
        tuple(ListPaperLine.of(line) for line in lists.all_lines(source.db.apart, found)),
        ListSigners(
            signing(signatories, Post.PENSION_EXPERT, day),
            signing(signatories, Post.ACCOUNTANT, day),
            signing(signatories, Post.COMPTROLLER, day),
            signing(signatories, Post.HEAD, day),
        ),
    )


_tried = tried(PaperKind.MONTHLY_LIST, _paper, FrozenMonthlyList)


def _try_list(desk: Desk, facts: IssueMonthlyList) -> str:
    with trial(desk) as look:
        if _issued(look, _approved(look, facts)) is not None:
            return ""
    return _tried(desk, facts)


@command(
    "papers.issue_monthly_list",
    permission=Permission.PRINT_LISTS,
    touches={Kind.PAPER},
    prepare=_try_list,
)
def issue_monthly_list(work: Work, facts: IssueMonthlyList) -> Issued:
    """Number, freeze and sign a list, once: asked again it answers with the paper there is.

    RuleError `no_list`, `list_not_approved` for a draft.
    """
    found = _approved(work, facts)
    note(work, Sighting.PRINTED_LIST, rows=found.lines)
    work.about("monthly_list", f"{facts.kind.value}/{facts.month}")
    known = _issued(work, found)
    if known is not None:
        return Issued.known(known)
    made = _of(work, found)
    return issue(work, PaperKind.MONTHLY_LIST, made, FrozenMonthlyList, None)


@void_bar(PaperKind.MONTHLY_LIST)
def _list_stands(source: Work | Look, stored: papers.StoredPaper) -> RuleError | None:
    """The paper of a list that is approved stands as long as the list."""
    said = says(stored)
    kind, month = PaymentKind(said["kind"]), JalaliMonth.parse(said["month"])
    found = lists.existing(source.db.apart, kind, month)
    known = None if found.state is ListState.DRAFT else _issued(source, found)
    if known is None or known.id != stored.id:
        return None
    return RuleError("void_of_approved_list", number=str(stored.named), month=str(month))


@dataclass(frozen=True)
class PrintDraft:
    """A draft on paper, to be checked by hand."""

    month: JalaliMonth
    kind: PaymentKind = PaymentKind.PENSION


def _count(desk: Desk, facts: PrintDraft) -> int:
    with contextlib.closing(Reader(desk.store)) as reader:
        return lists.existing(reader.apart, facts.kind, facts.month).lines


@command("pension.print_draft", permission=Permission.PRINT_LISTS, touches={Kind.SIGHTING}, prepare=_count)
def print_draft(work: Work, facts: PrintDraft) -> Ticket:
    """Log the printing of a draft. RuleError `no_list`, `nothing_to_print`."""
    rows = lists.existing(work.db.raw, facts.kind, facts.month).lines
    if not rows:
        raise RuleError("nothing_to_print")
    work.about("monthly_list", f"{facts.kind.value}/{facts.month}")
    return Ticket(note(work, Sighting.PRINTED_LIST, rows=rows), rows)


@dataclass(frozen=True)
class DraftPdf:
    """The draft of a ticket."""

    ticket: int
    month: JalaliMonth
    kind: PaymentKind = PaymentKind.PENSION


@question("pension.draft_pdf", permission=Permission.PRINT_LISTS)
def draft_pdf(look: Look, facts: DraftPdf) -> bytes:
    """The draft as PDF, without number or signatures. RuleError `not_logged`, `no_list`."""
    from welfare_desk.documents.pension.monthly_list import monthly_list

    found = lists.existing(look.db.apart, facts.kind, facts.month)
    logged(look, facts.ticket, print_draft, PrintDraft(facts.month, facts.kind), found.lines)
    return monthly_list(_of(look, found), stamp(look), progress=look.progress)
