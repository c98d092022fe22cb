# SPDX-License-Identifier: Apache-2.0
"""Numbered papers of a closed month: its statistical book, and the statement of the head."""

from __future__ import annotations

import json
from dataclasses import dataclass

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
    queue_before,
)
from welfare_desk.domain.upkeep import Post
from welfare_desk.services.door import Kind, Look, Work, command
from welfare_desk.services.numbered import Issued, issue_flowing, paper_form, signer
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


@command("summary.issue_book", permission=Permission.APPROVE, touches={Kind.PAPER})
def issue_book(work: Work, facts: IssueBook) -> Issued:
    """Number the statistical book of a closed month, once: asked again it answers with the book there is.

    RuleError `month_not_closed`, `no_glyph`.
    """
    return _issued(work, PaperKind.STATISTICAL_BOOK, facts.month)


@command("summary.issue_statement", permission=Permission.APPROVE, touches={Kind.PAPER})
def issue_statement(work: Work, facts: IssueBook) -> Issued:
    """Number the statement of the head on a closed month, once; RuleError `month_not_closed`, `no_glyph`."""
    return _issued(work, PaperKind.HEAD_STATEMENT, facts.month)


def _issued(work: Work, kind: PaperKind, month: JalaliMonth) -> Issued:
    says = book_of(work, month)
    known = papers.month_paper_of(work.db.connection, kind, month, says.version)
    if known is not None:
        work.about("paper", f"{kind.value}:{known.named}")
        return Issued.known(known)
    return issue_flowing(work, kind, says, FrozenMonth, None).issued


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
