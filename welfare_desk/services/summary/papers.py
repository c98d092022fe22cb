# SPDX-License-Identifier: Apache-2.0
"""Numbered papers of a closed month: its statistical book, and the statement of the head."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind, Seal, Stamp
from welfare_desk.domain.summary.monthly.book import (
    MOST_BEFORE,
    BookSigners,
    Named,
    QueueAt,
    StatisticalBook,
    ToldCheck,
    ToldDeclared,
    YearBefore,
    queue_before,
)
from welfare_desk.domain.summary.monthly.comparison import compared
from welfare_desk.domain.summary.monthly.periods import of_month
from welfare_desk.domain.upkeep import Post
from welfare_desk.services.door import Desk, Kind, Look, Work, command
from welfare_desk.services.numbered import Issued, issue_flowing, paper_form, signer, trial
from welfare_desk.services.summary.correcting import corrections_of
from welfare_desk.services.summary.declared_checks import declared_of
from welfare_desk.storage import papers
from welfare_desk.storage.casework import centres
from welfare_desk.storage.equipment import items
from welfare_desk.storage.summary import closings
from welfare_desk.storage.waiting import services


@dataclass(frozen=True)
class FrozenMonth:
    """What is stored of a paper of a closed month; `witness` as in `numbered.Freeze`."""

    facts: StatisticalBook
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class IssueBook:
    """A closed month whose paper is wanted."""

    month: JalaliMonth


def _gather(desk: Desk, facts: IssueBook) -> StatisticalBook | None:
    """What the book says, counted before the transaction; None where there is one already."""
    with trial(desk) as look:
        known = _known(look, PaperKind.STATISTICAL_BOOK, facts.month)
        return None if known is not None else _whole_book(look, facts.month)


@command("summary.issue_book", permission=Permission.APPROVE, touches={Kind.PAPER}, prepare=_gather)
def issue_book(work: Work, facts: IssueBook) -> Issued:
    """Number the statistical book of a closed month, once: asked again it answers with the book there is.

    RuleError `month_not_closed`, `no_glyph`.
    """
    known = _known(work, PaperKind.STATISTICAL_BOOK, facts.month)
    if known is not None:
        return _again(work, known)
    says, closed = work.prepared, closings.closed(work.db.raw, facts.month)
    if not isinstance(says, StatisticalBook) or closed is None or says.digest != closed.digest:
        says = _whole_book(work, facts.month)  # as part of another command, or closed anew meanwhile
    return issue_flowing(work, PaperKind.STATISTICAL_BOOK, says, FrozenMonth, None).issued


@command("summary.issue_statement", permission=Permission.APPROVE, touches={Kind.PAPER})
def issue_statement(work: Work, facts: IssueBook) -> Issued:
    """Number the statement of the head on a closed month, once; RuleError `month_not_closed`, `no_glyph`."""
    known = _known(work, PaperKind.HEAD_STATEMENT, facts.month)
    if known is not None:
        return _again(work, known)
    says = book_of(work, facts.month)
    return issue_flowing(work, PaperKind.HEAD_STATEMENT, says, FrozenMonth, None).issued


def _known(source: Work | Look, kind: PaperKind, month: JalaliMonth) -> papers.StoredPaper | None:
    """The paper that the closing of the month has already; RuleError `month_not_closed`."""
    raw = source.db.apart
    if closings.closed(raw, month) is None:
        raise RuleError("month_not_closed", month=str(month))
    return papers.month_paper_of(source.db.connection, kind, month, closings.version(raw, month))


def _again(work: Work, known: papers.StoredPaper) -> Issued:
    issued = Issued.known(known)
    work.about("paper", f"{issued.kind.value}:{known.named}")
    return issued


def _whole_book(source: Work | Look, month: JalaliMonth) -> StatisticalBook:
    """The book with what stands beside its sealed figures: the year before, declarations, corrections."""
    raw, says = source.db.apart, book_of(source, month)
    year_ago = closings.closed(raw, month.plus(-12))
    rows = () if year_ago is None else compared(of_month(says.figures), of_month(year_ago.figures))
    return replace(
        says,
        corrections=corrections_of(raw, month.plus(-1)),
        declared=tuple(ToldDeclared.of(one) for one in declared_of(raw, says.figures) if one.judged),
        year_before=tuple(YearBefore.of(one) for one in rows),
    )


def book_of(source: Work | Look, month: JalaliMonth) -> StatisticalBook:
    """What the papers of a closed month say; RuleError `month_not_closed`.

    Where the head is who issues them, the box of who prepared them is left to be written by hand.
    """
    raw, connection = source.db.apart, source.db.connection
    closed = closings.closed(raw, month)
    if closed is None:
        raise RuleError("month_not_closed", month=str(month))
    told = json.loads(closings.sealed(raw, month))["checks"]
    earlier = [QueueAt(*one) for one in closings.waited(raw, month, MOST_BEFORE)]
    head, issuer = signer(source, Post.HEAD), source.user.display_name
    return StatisticalBook(
        closed.figures,
        closings.version(raw, month),
        closed.closed_at.astimezone(IRAN).date(),
        closed.closed_by,
        closed.reason,
        closed.digest,
        tuple(ToldCheck.of(one) for one in told),
        queue_before(closed.figures, earlier),
        tuple(Named(item.code, item.name) for item in items.items(connection)),
        tuple(Named(one.code, one.name) for one in services.services(connection)),
        tuple(Named(one.code, one.name) for one in centres.centres(raw, source.today)),
        BookSigners("" if issuer == head else issuer, head),
        source.today,
    )


@paper_form(PaperKind.STATISTICAL_BOOK, FrozenMonth)
def _draw_book(paper: FrozenMonth, seal: Seal) -> bytes:
    from welfare_desk.documents.summary.book import statistical_book

    return statistical_book(paper.facts, paper.stamp, seal)


@paper_form(PaperKind.HEAD_STATEMENT, FrozenMonth)
def _draw_statement(paper: FrozenMonth, seal: Seal) -> bytes:
    from welfare_desk.documents.summary.statement import head_statement

    return head_statement(paper.facts, paper.stamp, seal)
