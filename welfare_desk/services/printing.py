# SPDX-License-Identifier: Apache-2.0
"""Papers found by the number that stands on them, and put together for one printing."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.sheet import Sheet
from welfare_desk.services.door import Look, question
from welfare_desk.services.papers import PaperPdf, PrintPaper, paper_pdf
from welfare_desk.storage import papers


@dataclass(frozen=True)
class NamePapers:
    """Numbers as read from papers, ``1404/000012``; where kinds share one, ``certificate:1404/000012``."""

    numbers: tuple[str, ...]


@dataclass(frozen=True)
class PapersTogether:
    """Several fresh printings of one's own, in this order; `sheet` for the kinds that have the choice."""

    prints: tuple[int, ...]
    sheet: Sheet | None = None


@question("papers.named", permission=Permission.PRINT_PAPERS)
def named_papers(look: Look, facts: NamePapers) -> tuple[PrintPaper, ...]:
    """Which papers these are. RuleError `paper_not_found`, `bad_paper_number`, `paper_of_several_kinds`."""
    return tuple(_named(look, typed) for typed in facts.numbers)


def _named(look: Look, typed: str) -> PrintPaper:
    kind, colon, number = typed.rpartition(":")
    if colon and kind not in list(PaperKind):
        raise RuleError("paper_not_found", number=typed)
    found = []
    for each in [PaperKind(kind)] if colon else PaperKind:
        parsed = PaperNumber.parse(each.value, number)
        if papers.find_paper(look.db.connection, parsed.kind, parsed.year, parsed.number) is not None:
            found.append(PrintPaper(each, str(parsed)))
    if not found:
        raise RuleError("paper_not_found", number=number)
    if len(found) > 1:
        example = f"{found[0].kind.value}:{found[0].number}"
        kinds = [one.kind.value for one in found]
        raise RuleError("paper_of_several_kinds", number=found[0].number, kinds=kinds, example=example)
    return found[0]


@question("papers.together", permission=Permission.PRINT_PAPERS)
def papers_together(look: Look, facts: PapersTogether) -> bytes:
    """The papers of these printings as one PDF. RuleError `not_logged`, `nothing_to_print`."""
    from welfare_desk.documents.joining import joined

    if not facts.prints:
        raise RuleError("nothing_to_print")
    return joined([paper_pdf(look, PaperPdf(each, facts.sheet)) for each in facts.prints])
