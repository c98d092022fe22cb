# SPDX-License-Identifier: Apache-2.0
"""The chips above the register of papers, turned into a filter and back."""

from __future__ import annotations

from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.words import letter_number
from welfare_desk.desktop.papers.words import state_words
from welfare_desk.desktop.wording.papers import paper_words
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.paper_register import PaperFilter, PaperState
from welfare_desk.services.paper_register import RegisterChoices


class PaperFilters(FilterBar):
    """Kind, state, whether it was printed, year and who issued; days and numbers stand beside them."""

    def __init__(self, memory: Memory) -> None:
        papers = [Option(kind, paper_words(kind)) for kind in PaperKind]
        states = [Option(state, state_words(state)) for state in PaperState]
        printed = [Option(False, self.tr("not printed yet")), Option(True, self.tr("printed"))]
        chips = [
            FilterChip("kind", self.tr("Paper"), papers),
            FilterChip("state", self.tr("State"), states, many=False),
            FilterChip("printed", self.tr("Printing"), printed, many=False),
            FilterChip("year", self.tr("Year"), many=False),
            FilterChip("by", self.tr("Issued by"), many=False, kept=False),
        ]
        super().__init__(chips, memory, "papers")

    def offer(self, found: RegisterChoices) -> None:
        """The years that the register has, and who issued."""
        self.chips["year"].offer([Option(year, letter_number(str(year))) for year in found.years])
        self.chips["by"].offer([Option(name, name) for name in found.issued_by])

    def filter(self) -> PaperFilter:
        """What the chips ask for."""
        state, printed, year, by = (
            chip.values[0] if chip.values else None
            for chip in map(self.chips.__getitem__, ("state", "printed", "year", "by"))
        )
        return PaperFilter(
            kinds=tuple(PaperKind(kind) for kind in self.values("kind")),
            year=None if year is None else int(year),
            state=None if state is None else PaperState(state),
            issued_by=by or "",
            printed=None if printed is None else bool(printed),
        )

    def show_filter(self, wanted: PaperFilter) -> None:
        """Set the chips as a filter has them, without announcing it."""
        self.show_values(
            {
                "kind": wanted.kinds,
                "state": () if wanted.state is None else (wanted.state,),
                "printed": () if wanted.printed is None else (wanted.printed,),
                "year": () if wanted.year is None else (wanted.year,),
                "by": (wanted.issued_by,) if wanted.issued_by else (),
            }
        )
