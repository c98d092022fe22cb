# SPDX-License-Identifier: Apache-2.0
"""A chart of the first page as a printed sheet: figures only, so it has no number and leaves no trace."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.chart_paper import ChartPaper, chart_paper
from welfare_desk.domain.summary.trend import ChartKind
from welfare_desk.services.door import Look, question
from welfare_desk.services.numbered import stamp_at
from welfare_desk.services.summary.first_page import AskFirstPage, first_page


@dataclass(frozen=True)
class ChartPdf:
    """A chart of today."""

    chart: ChartKind


@question("summary.chart_pdf", permission=Permission.VIEW_FILES)
def chart_pdf(look: Look, facts: ChartPdf) -> bytes:
    """The sheet as PDF, counted anew; RuleError `nothing_to_print`, `no_glyph`."""
    from welfare_desk.documents.summary.chart_sheet import chart_sheet

    paper = chart_of(look, facts.chart)
    if not paper.rows:
        raise RuleError("nothing_to_print")
    assert look.now is not None
    return chart_sheet(paper, stamp_at(look, look.now))


def chart_of(look: Look, kind: ChartKind) -> ChartPaper:
    """What the sheet of a chart says."""
    return chart_paper(first_page(look, AskFirstPage()), kind)
