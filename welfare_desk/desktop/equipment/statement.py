# SPDX-License-Identifier: Apache-2.0
"""Which half-year the property statement is of; it is issued once that half has ended."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.lines import ChoiceField
from welfare_desk.domain.calendar import to_jalali
from welfare_desk.services.equipment.store_papers import IssueProperty, issue_property

_YEARS = 6


def halves_over(today: date) -> list[tuple[int, int]]:
    """Half-years that have ended, the latest first."""
    year, month, _ = to_jalali(today)
    known = [(past, half) for past in range(year, year - _YEARS, -1) for half in (2, 1)]
    return [one for one in known if one < (year, 1 if month <= 6 else 2)]


class StatementDialog(FormDialog):
    """Answers with the paper `Issued`."""

    drafted = "property-statement"
    takes_number = True

    def __init__(self, page: Page) -> None:
        super().__init__(page, self.tr("Property statement of a half-year"), columns=1)
        names = {1: self.tr("first half of {year}"), 2: self.tr("second half of {year}")}
        found = halves_over(page.desk.today())
        offered = [(f"{year}-{half}", names[half].format(year=year)) for year, half in found]
        self.half = ChoiceField("half", self.tr("Half-year"), offered, required=True)
        self.form.add(self.half)
        self.half.set_value(offered[0][0])
        self.finish(self.tr("Issue and show"), "stamp")

    def afresh(self) -> None:
        """A new paper: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        year, half = str(self.half.value()).split("-")
        return issue_property, IssueProperty(int(year), int(half))
