# SPDX-License-Identifier: Apache-2.0
"""What stands over a report, on a sheet as on paper: its days, its headings of groups, its sums in words."""

from __future__ import annotations

from welfare_desk.documents.sheets.values import Kind
from welfare_desk.domain.summary.reports.definition import By, Span

SPANS: dict[Span, str] = {
    Span.ALL: "",
    Span.TODAY: "امروز",
    Span.THIS_MONTH: "ماه جاری",
    Span.LAST_MONTH: "ماه گذشته",
    Span.LAST_THREE_MONTHS: "سه ماه گذشته",
    Span.THIS_YEAR: "سال جاری",
    Span.LAST_YEAR: "سال گذشته",
    Span.FIXED: "",
}
_OF_GROUP: dict[By, str] = {By.VALUE: "", By.MONTH: "ماه", By.YEAR: "سال", By.AGE: "سال تا امروز"}
TOTAL = "جمع"


def group_heading(column: str, by: By) -> str:
    """The heading of a column that groups."""
    told = _OF_GROUP[by]
    return f"{column} ({told})" if told else column


def group_kind(kind: Kind, by: By) -> Kind:
    """How such a column is written: a year is no amount, so its digits are not grouped."""
    return {By.VALUE: kind, By.MONTH: Kind.DATE, By.YEAR: Kind.DATE, By.AGE: Kind.NUMBER}[by]
