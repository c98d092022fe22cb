# SPDX-License-Identifier: Apache-2.0
"""The office-wide register of papers: a page of it, one paper's history, and the proof of every series."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.listing import PAGE
from welfare_desk.domain.summary.paper_register import (
    PaperFilter,
    PaperHistory,
    PaperPage,
    PaperSort,
    SeriesProof,
)
from welfare_desk.services.door import Look, question
from welfare_desk.storage import paper_register as kept


@dataclass(frozen=True)
class ListPapers:
    """A page of the register, without an order the newest first."""

    filter: PaperFilter = field(default_factory=PaperFilter)
    offset: int = 0
    limit: int = PAGE
    sort: PaperSort = PaperSort.ISSUED
    descending: bool = True


@dataclass(frozen=True)
class AskPaper:
    """One paper by its kind and number."""

    kind: PaperKind
    number: str


@dataclass(frozen=True)
class AskSeries:
    """Every series of papers in every year."""


@dataclass(frozen=True)
class RegisterChoices:
    """What the register can be narrowed to: its years, the newest first, and who issued."""

    years: tuple[int, ...]
    issued_by: tuple[str, ...]


@dataclass(frozen=True)
class AllSeries:
    """The proof of every series, and whether they are all whole."""

    series: tuple[SeriesProof, ...]
    proven: bool


@question("papers.register", permission=Permission.VIEW_FILES)
def list_papers(look: Look, facts: ListPapers) -> PaperPage:
    """The papers of the filter, sorted, one page."""
    raw = look.db.apart
    return kept.page(raw, facts.filter, facts.sort, facts.limit, facts.offset, descending=facts.descending)


@question("papers.choices", permission=Permission.VIEW_FILES)
def register_choices(look: Look, _facts: AskSeries) -> RegisterChoices:
    """What the chips above the register offer."""
    return RegisterChoices(*kept.choices(look.db.apart))


@question("papers.history", permission=Permission.VIEW_FILES)
def paper_history(look: Look, facts: AskPaper) -> PaperHistory:
    """Who issued a paper, every printing, and what became of it. RuleError `paper_not_found`."""
    number = PaperNumber.parse(facts.kind.value, facts.number)
    found = kept.history(look.db.apart, facts.kind, number.year, number.number)
    if found is None:
        raise RuleError("paper_not_found", number=str(number))
    void = found.void
    return replace(
        found,
        issued_at=found.issued_at.astimezone(IRAN),
        printings=tuple(replace(one, at=one.at.astimezone(IRAN)) for one in found.printings),
        void=None if void is None else replace(void, at=void.at.astimezone(IRAN)),
    )


@question("papers.series", permission=Permission.VIEW_FILES)
def paper_series(look: Look, _facts: AskSeries) -> AllSeries:
    """First and last number, count, void and left-out numbers of every series; gaps, of which none may be."""
    found = kept.proofs(look.db.apart)
    return AllSeries(found, all(one.proven for one in found))
