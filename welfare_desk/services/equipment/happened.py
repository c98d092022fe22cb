# SPDX-License-Identifier: Apache-2.0
"""What every document of the store has: the day it happened, who keyed it in, who signs it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.equipment.handing_papers import HandingSigners
from welfare_desk.domain.equipment.stock import MOST_LINES
from welfare_desk.domain.equipment.store_papers import StoreSigners
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import unify
from welfare_desk.domain.upkeep import Post
from welfare_desk.services.casework.stamps import in_open_months
from welfare_desk.services.door import Look, Work
from welfare_desk.services.numbered import Kept, signer


@dataclass(frozen=True)
class StockMoved:
    """The document that now stands and its paper; `number` is empty for one without (repairs)."""

    document: int
    kind: PaperKind | None = None
    number: str = ""
    fingerprint: str = ""
    items: tuple[str, ...] = ()
    """Codes of the items that moved."""
    serials: tuple[str, ...] = ()

    @classmethod
    def by(cls, document: int, paper: Kept, items: Iterable[str], serials: Iterable[str] = ()) -> StockMoved:
        """The document of a paper that was just issued; an item that stands twice is named once."""
        issued = paper.issued
        named = tuple(dict.fromkeys(items))
        return cls(document, issued.kind, issued.number, issued.fingerprint, named, tuple(serials))


def happened(source: Work | Look, day: date | None) -> date:
    """The day something happened, today where none is said. RuleError `date_in_future`, `month_closed`."""
    on = source.today if day is None else day
    if on > source.today:
        raise RuleError("date_in_future", date=on.isoformat())
    in_open_months(source, on)
    return on


def check_lines(count: int) -> None:
    """RuleError `no_lines`, `too_many_lines` (most)."""
    if not count:
        raise RuleError("no_lines")
    if count > MOST_LINES:
        raise RuleError("too_many_lines", most=MOST_LINES)


def told(work: Work, field: str, words: str) -> str:
    """Words that must be there, kept as the reason of the audit entry too; RuleError `bad_fields`."""
    kept = unify(words)
    if not kept:
        raise refused([Problem(field, "required")])
    work.because(kept)
    return kept


def store_signers(source: Work | Look) -> StoreSigners:
    """Who signs the store's own papers today."""
    return StoreSigners(
        signer(source, Post.STOREKEEPER),
        signer(source, Post.PROPERTY_CUSTODIAN),
        signer(source, Post.ACCOUNTANT),
        signer(source, Post.HEAD),
    )


def handing_signers(source: Work | Look) -> HandingSigners:
    """Who signs beside the client today."""
    return HandingSigners(
        signer(source, Post.STOREKEEPER),
        signer(source, Post.REHABILITATION_EXPERT),
        signer(source, Post.HEAD),
    )
