# SPDX-License-Identifier: Apache-2.0
"""Numbers made void: the paper stays with its reason, and what takes its place is named.

A paper that is the document of something in force (a sealed run, an approved list, goods that were handed
out) is not void while that stands. Its room says so: `void_bar` registers, for a kind, the function that
answers with the refusal, whose code names what must be taken back first. A kind in `OF_LEDGERS` without such
a function is refused altogether.

A paper is spoilt at the desk that issues it, on the day it does (a wrong addressee, a jammed printer): that
is the desk's to say, as printing is. From the next day on it may be in somebody's hands, and calling it in is
a decision: it takes the right to approve, which no clerk has beside issuing.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import unify
from welfare_desk.services import everything
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.numbered import check_handler, stored_paper
from welfare_desk.storage import papers
from welfare_desk.storage.papers import StoredPaper

Bar = Callable[[Work | Look, StoredPaper], RuleError | None]
"""Why a paper cannot be void now, None when nothing speaks against it."""

OF_LEDGERS = frozenset(
    {
        PaperKind.GOODS_RECEIPT,
        PaperKind.ISSUE_VOUCHER,
        PaperKind.LOAN_CONTRACT,
        PaperKind.RETURN_SLIP,
        PaperKind.TRANSFER_VOUCHER,
        PaperKind.SCRAP_MINUTES,
        PaperKind.STOCK_COUNT,
        PaperKind.STOCK_CORRECTION,
        PaperKind.COMMITTEE_MINUTES,
    }
)
"""Documents of entries or decisions, which are reversed in their room; the paper follows."""

_BARS: dict[PaperKind, Bar] = {}


def void_bar(kind: PaperKind) -> Callable[[Bar], Bar]:
    """Declare what speaks against making a paper of this kind void."""

    def declared(bar: Bar) -> Bar:
        if kind in _BARS:
            raise TypeError(f"{kind} has two bars")
        _BARS[kind] = bar
        return bar

    return declared


def bar_of(source: Work | Look, stored: StoredPaper) -> RuleError | None:
    """The refusal of the paper's room, None when it may be void."""
    everything.load()  # its room may not have been entered in this process, and must be heard all the same
    kind = PaperKind(stored.kind)
    bar = _BARS.get(kind)
    if bar is not None:
        return bar(source, stored)
    if kind in OF_LEDGERS:
        return RuleError("void_by_its_entry", number=str(stored.named))
    return None


def says(stored: StoredPaper) -> dict[str, Any]:
    """What a paper has frozen, as plain values."""
    kept: dict[str, Any] = json.loads(stored.facts)
    return dict(kept["facts"])


@dataclass(frozen=True)
class VoidPaper:
    """A number that stands for nothing, and why; `replaced_by` is the number of its kind in its place."""

    kind: PaperKind
    number: str
    reason: str
    replaced_by: str = ""


@dataclass(frozen=True)
class ReplacePaper:
    """Which paper of the same kind stands in the place of a void one."""

    kind: PaperKind
    number: str
    replaced_by: str


@dataclass(frozen=True)
class Voided:
    """The number that is void now, and the one in its place (empty for none)."""

    kind: PaperKind
    number: str
    replaced_by: str = ""


@dataclass(frozen=True)
class AskVoid:
    """A paper that somebody would make void."""

    kind: PaperKind
    number: str


@dataclass(frozen=True)
class MayBeVoid:
    """Why it cannot be: the code of the refusal and its facts; an empty code when it may."""

    code: str = ""
    facts: dict[str, Any] | None = None


def make_void(work: Work, stored: StoredPaper, reason: str, replaced_by: StoredPaper | None = None) -> None:
    """Make a paper void inside its room's command, which has taken back what it was the document of.

    RuleError `paper_void_already`, `void_reason_missing`.
    """
    why = unify(reason)
    if stored.state == "void":
        raise _void_already(stored)
    if not why:
        raise RuleError("void_reason_missing")
    papers.void(
        work.db,
        stored,
        None,
        {
            "void_reason": why,
            "voided_at": work.now,
            "voided_by": work.user.display_name,
            "replaced_by": None if replaced_by is None else replaced_by.id,
        },
    )
    work.because(why)
    _about(work, stored)


def refusal_to_void(source: Work | Look, stored: StoredPaper) -> RuleError | None:
    """Why this user cannot make the paper void now, None when it may be."""
    if stored.state == "void":
        return _void_already(stored)
    barred = bar_of(source, stored)
    if barred is not None:
        return barred
    if stored.issued_on != source.today and not source.user.may(Permission.APPROVE):
        return RuleError("void_needs_approval", number=str(stored.named), date=_day(stored.issued_on))
    return None


@command("papers.void", permission=Permission.PRINT_PAPERS, touches={Kind.PAPER})
def void_paper(work: Work, facts: VoidPaper) -> Voided:
    """Make a number void; it stays in the register with its paper, the reason and who said so.

    RuleError `paper_not_found`, `paper_void_already`, `void_needs_approval`, `void_by_its_entry`,
    `void_of_sealed_run`, `void_of_approved_list`, `void_reason_missing`,
    `replacement_is_itself`, `replacement_is_void`.
    """
    check_handler(work.user, facts.kind)
    stored = stored_paper(work.db.connection, facts.kind, facts.number)
    refused = refusal_to_void(work, stored)
    if refused is not None:
        raise refused
    other = _replacement(work, stored, facts.replaced_by) if facts.replaced_by.strip() else None
    make_void(work, stored, facts.reason, other)
    return Voided(facts.kind, str(stored.named), "" if other is None else str(other.named))


@command("papers.replace", permission=Permission.PRINT_PAPERS, touches={Kind.PAPER})
def replace_paper(work: Work, facts: ReplacePaper) -> Voided:
    """Name the paper that was issued in the place of a void one, once.

    RuleError `paper_not_found`, `paper_not_void`, `paper_replaced_already`,
    `replacement_is_itself`, `replacement_is_void`.
    """
    check_handler(work.user, facts.kind)
    stored = stored_paper(work.db.connection, facts.kind, facts.number)
    if stored.state != "void":
        raise RuleError("paper_not_void", number=str(stored.named))
    if stored.replaced_by is not None:
        other = papers.paper_of(work.db.connection, stored.replaced_by)
        raise RuleError("paper_replaced_already", number=str(stored.named), other=str(other.named))
    other = _replacement(work, stored, facts.replaced_by)
    papers.name_replacement(work.db, stored, None, other)
    _about(work, stored)
    return Voided(facts.kind, str(stored.named), str(other.named))


@question("papers.may_void", permission=Permission.VIEW_FILES)
def may_void(look: Look, facts: AskVoid) -> MayBeVoid:
    """Whether a paper could be made void now, so that a screen says why not. RuleError `paper_not_found`."""
    refused = refusal_to_void(look, stored_paper(look.db.connection, facts.kind, facts.number))
    return MayBeVoid() if refused is None else MayBeVoid(refused.code, dict(refused.facts))


def _replacement(work: Work, stored: StoredPaper, number: str) -> StoredPaper:
    other = stored_paper(work.db.connection, PaperKind(stored.kind), number)
    if other.id == stored.id:
        raise RuleError("replacement_is_itself", number=str(other.named))
    if other.state == "void":
        raise RuleError("replacement_is_void", number=str(other.named))
    return other


def _void_already(stored: StoredPaper) -> RuleError:
    assert stored.voided_at is not None
    return RuleError("paper_void_already", number=str(stored.named), by=stored.voided_by)


def _about(work: Work, stored: StoredPaper) -> None:
    file_no = papers.file_no_of(work.db.connection, stored)
    if file_no:
        work.about("file", file_no)
    work.about("paper", f"{stored.kind}:{stored.named}")


def _day(day: date) -> str:
    return day.isoformat()
