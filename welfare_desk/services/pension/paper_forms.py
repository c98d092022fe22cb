# SPDX-License-Identifier: Apache-2.0
"""How the numbered monthly list is stored and drawn."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.papers import PaperKind, Seal, Stamp
from welfare_desk.domain.pension.list_paper import MonthlyListPaper
from welfare_desk.services.numbered import Telling, long_paper_form


@dataclass(frozen=True)
class FrozenMonthlyList:
    """What is stored of an approved list on paper; `witness` as in `numbered.Freeze`."""

    facts: MonthlyListPaper
    stamp: Stamp
    witness: str = ""


@long_paper_form(PaperKind.MONTHLY_LIST, FrozenMonthlyList)
def _monthly_list(paper: FrozenMonthlyList, seal: Seal, telling: Telling | None = None) -> bytes:
    from welfare_desk.documents.pension.monthly_list import monthly_list

    return monthly_list(paper.facts, paper.stamp, seal, telling)
