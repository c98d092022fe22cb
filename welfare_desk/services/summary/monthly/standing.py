# SPDX-License-Identifier: Apache-2.0
"""The question of a page that shows a month: its figures, checks, seal, papers and bundle in one answer."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.monthly.checks import Check, blocking, wanting_reason
from welfare_desk.domain.summary.monthly.declarations import Beside
from welfare_desk.domain.summary.monthly.month import ClosedMonth, Month, Stood
from welfare_desk.domain.summary.monthly.order import ClosingOrder
from welfare_desk.domain.summary.monthly.standing import MonthState, Reopening, SentMonth, state_of
from welfare_desk.services.door import Look, question
from welfare_desk.services.summary.monthly.beside import along_sealed, beside_sealed
from welfare_desk.services.summary.monthly.checking import checks_of, sealed_checks
from welfare_desk.services.summary.monthly.declared_checks import declared_of, declared_since
from welfare_desk.services.summary.monthly.figuring import figured
from welfare_desk.services.summary.monthly.months import AskMonth
from welfare_desk.storage import audit, papers
from welfare_desk.storage.summary.bundles import bundles
from welfare_desk.storage.summary.monthly import closings


@dataclass(frozen=True)
class MonthStanding:
    """A month as it stands; of a closed one as it was sealed. `order` is what was closed so far.

    `book` and `statement` are the numbers of its papers, empty where none was issued of this closing;
    `unsent` is an earlier closed month that is sent before this one. `declared` is what somebody declared of
    it, struck ones too; of a closed month as it was sealed, with what came since behind it. `enrolled`:
    headquarters has certified this office, so that a bundle made now counts persons over all offices.
    `last_ended` is what the month before was closed with, where it is closed; it may be corrected since.
    `chain` is how many bundles the office made so far; `earlier` are the numbers of those of this month that
    tell of a closing which was taken back. `began`: the month in which the office entered its first row,
    asked only before any month was closed.
    """

    state: MonthState
    figures: Month
    checks: tuple[Check, ...]
    order: ClosingOrder
    closed: ClosedMonth | None = None
    sent: SentMonth | None = None
    reopened: Reopening | None = None
    book: str = ""
    statement: str = ""
    unsent: JalaliMonth | None = None
    declared: tuple[Beside, ...] = ()
    enrolled: bool = False
    last_ended: Stood | None = None
    chain: int = 0
    earlier: tuple[int, ...] = ()
    began: JalaliMonth | None = None

    @property
    def through(self) -> JalaliMonth | None:
        """The last month that is closed."""
        return self.order.through

    @property
    def month(self) -> JalaliMonth:
        """Which month it is."""
        return self.figures.month

    @property
    def too_early(self) -> bool:
        """Whether it comes before the first month that was closed, so that it has no report to come."""
        return self.closed is None and self.order.first is not None and self.month < self.order.first

    @property
    def blocked(self) -> tuple[Check, ...]:
        """What forbids the closing."""
        return blocking(self.checks)

    @property
    def warned(self) -> tuple[Check, ...]:
        """What wants a reason."""
        return wanting_reason(self.checks)


@question("summary.month_standing", permission=Permission.VIEW_FILES)
def month_standing(look: Look, facts: AskMonth) -> MonthStanding:
    """A month with all that is asked of it, counted once; RuleError `month_ahead`."""
    raw, month = look.db.apart, facts.month
    headquarters = bundles.enrolment(look.db.connection)
    enrolled = headquarters is not None
    kept, last = closings.closed(raw, month), closings.closed(raw, month.plus(-1))
    last_ended = None if last is None else last.figures.after
    order = closings.order(raw)
    reopened = closings.last_reopening(raw, month)
    chain, numbers = bundles.end_of_chain(raw).sequence, bundles.numbers_of(raw, month)
    if kept is None:
        figures = figured(raw, month, look.today)
        state = state_of(month, look.today, closed=False, sent=None, reopened=reopened)
        checks, declared = tuple(checks_of(raw, figures)), declared_of(raw, figures)
        return MonthStanding(
            state,
            figures,
            checks,
            order,
            reopened=reopened,
            declared=declared,
            enrolled=enrolled,
            last_ended=last_ended,
            chain=chain,
            earlier=numbers,
            began=_began(look) if order.due is None else None,
        )
    sent = bundles.sent(raw, month, None if headquarters is None else headquarters.province_key)
    state = state_of(month, look.today, closed=True, sent=sent, reopened=reopened)
    book, statement = (
        _number(look, kind, month) for kind in (PaperKind.STATISTICAL_BOOK, PaperKind.HEAD_STATEMENT)
    )
    checks, unsent = sealed_checks(raw, month), bundles.unsent_before(raw, month)
    declared = declared_since(raw, kept, beside_sealed(along_sealed(raw, month)).declared)
    return MonthStanding(
        state,
        kept.figures,
        checks,
        order,
        kept,
        sent,
        reopened,
        book,
        statement,
        unsent,
        declared,
        enrolled,
        last_ended,
        chain,
        tuple(number for number in numbers if sent is None or number != sent.sequence),
    )


def _began(look: Look) -> JalaliMonth | None:
    first = audit.first_at(look.db.connection)
    return None if first is None else JalaliMonth.of(first.astimezone(IRAN).date())


def _number(look: Look, kind: PaperKind, month: JalaliMonth) -> str:
    version = closings.version(look.db.apart, month)
    stored = papers.month_paper_of(look.db.connection, kind, month, version)
    return "" if stored is None else str(stored.named)
