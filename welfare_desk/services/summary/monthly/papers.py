# SPDX-License-Identifier: Apache-2.0
"""Numbered papers of a closed month: its statistical book, and the statement of the head."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind, Seal, Stamp
from welfare_desk.domain.summary.monthly.book import (
    MOST_BEFORE,
    BesideFigures,
    BookSigners,
    QueueAt,
    StatisticalBook,
    ToldCheck,
    queue_before,
)
from welfare_desk.domain.summary.monthly.month import Month, sealed_along
from welfare_desk.domain.upkeep import Post
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.services.numbered import Issued, issue_flowing, paper_form, signer, stamp, trial
from welfare_desk.services.summary.monthly.beside import beside_sealed, beside_today
from welfare_desk.services.summary.monthly.checking import checks_of
from welfare_desk.services.summary.monthly.corrected_totals import totals_of
from welfare_desk.services.summary.monthly.correcting import Corrected, corrections_before
from welfare_desk.services.summary.monthly.figuring import figured
from welfare_desk.services.summary.monthly.months import AskMonth
from welfare_desk.storage import papers
from welfare_desk.storage.summary.monthly import closings


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
        return None if known is not None else book_of(look, facts.month)


@command("summary.issue_book", permission=Permission.APPROVE, touches={Kind.PAPER}, prepare=_gather)
def issue_book(work: Work, facts: IssueBook) -> Issued:
    """Number the statistical book of a closed month, once: asked again it answers with the book there is.

    RuleError `month_not_closed`, `no_glyph`.
    """
    return number_book(work, facts.month)


def number_book(work: Work, month: JalaliMonth) -> Issued:
    """The book of a closed month under its number, old or new; the right to approve is asked before."""
    known = _known(work, PaperKind.STATISTICAL_BOOK, month)
    if known is not None:
        return _again(work, known)
    says, closed = work.prepared, closings.closed(work.db.raw, month)
    if not isinstance(says, StatisticalBook) or closed is None or says.digest != closed.digest:
        says = book_of(work, month)  # with the bundle of the month, or closed anew meanwhile
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
        raise closings.still_open(raw, month)
    return papers.month_paper_of(source.db.connection, kind, month, closings.version(raw, month))


def _again(work: Work, known: papers.StoredPaper) -> Issued:
    issued = Issued.known(known)
    work.about("paper", f"{issued.kind.value}:{known.named}")
    return issued


def draft_book(look: Look, month: JalaliMonth) -> StatisticalBook:
    """What the book of an open month would say today; RuleError `month_closed_already`, `month_ahead`."""
    raw = look.db.apart
    if closings.closed(raw, month) is not None:
        raise RuleError("month_closed_already", month=str(month))
    figures = figured(raw, month, look.today)
    checks = tuple(ToldCheck.of(one.told()) for one in checks_of(raw, figures))
    beside = beside_today(look, figures)
    says = StatisticalBook(
        figures,
        closings.version(raw, month) + 1,
        look.today,
        "",
        "",
        "",
        checks,
        _queue(raw, figures),
        beside.items,
        beside.services,
        beside.centres,
        BookSigners(),
        look.today,
    )
    return _beside(raw, says, beside, corrections_before(raw, month, look.progress))


def _beside(raw: Any, says: StatisticalBook, beside: BesideFigures, found: Corrected) -> StatisticalBook:
    """The book with what stands beside its figures: the year before, declarations, corrections."""
    first = closings.closed(raw, says.month.plus(-1)) is None
    return replace(
        says,
        corrections=None if first else found,
        corrected_sums=totals_of(raw, says.month, found),
        declared=beside.declared,
        year_before=beside.year_before,
        year_corrected=beside.year_corrected,
    )


def book_of(source: Work | Look, month: JalaliMonth) -> StatisticalBook:
    """What the papers of a closed month say, as it was sealed; RuleError `month_not_closed`.

    Where the head is who issues them, the box of who prepared them is left to be written by hand.
    """
    raw = source.db.apart
    closed = closings.closed(raw, month)
    if closed is None:
        raise closings.still_open(raw, month)
    sealed = json.loads(closings.sealed(raw, month))
    frozen = sealed_along(sealed)
    beside = beside_sealed(frozen)
    head, issuer = signer(source, Post.HEAD), source.user.display_name
    says = StatisticalBook(
        closed.figures,
        closings.version(raw, month),
        closed.closed_at.astimezone(IRAN).date(),
        closed.closed_by,
        closed.reason,
        closed.digest,
        tuple(ToldCheck.of(one) for one in sealed["checks"]),
        _queue(raw, closed.figures),
        beside.items,
        beside.services,
        beside.centres,
        BookSigners("" if issuer == head else issuer, head),
        source.today,
    )
    return _beside(raw, says, beside, tuple(frozen.corrections))


def _queue(raw: Any, figures: Month) -> tuple[QueueAt, ...]:
    earlier = [QueueAt(*one) for one in closings.waited(raw, figures.month, MOST_BEFORE)]
    return queue_before(figures, earlier)


@question("summary.draft_book", permission=Permission.VIEW_FILES)
def draft_book_pdf(look: Look, facts: AskMonth) -> bytes:
    """The book of an open month as it would be today, as PDF without number, code or signatures.

    RuleError `month_closed_already`, `month_ahead`, `no_glyph`.
    """
    from welfare_desk.documents.summary.monthly.book import statistical_book

    return statistical_book(draft_book(look, facts.month), stamp(look))


@paper_form(PaperKind.STATISTICAL_BOOK, FrozenMonth)
def _draw_book(paper: FrozenMonth, seal: Seal) -> bytes:
    from welfare_desk.documents.summary.monthly.book import statistical_book

    return statistical_book(paper.facts, paper.stamp, seal)


@paper_form(PaperKind.HEAD_STATEMENT, FrozenMonth)
def _draw_statement(paper: FrozenMonth, seal: Seal) -> bytes:
    from welfare_desk.documents.summary.monthly.statement import head_statement

    return head_statement(paper.facts, paper.stamp, seal)
