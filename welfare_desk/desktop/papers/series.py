# SPDX-License-Identifier: Apache-2.0
"""The proof that no number is missing: every series of papers, year by year."""

from __future__ import annotations

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.papers.columns import series_columns
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.services.paper_register import AllSeries


class SeriesDialog(Dialog):
    """First, last, counted, void, left out, and what is missing, of which nothing may be."""

    def __init__(self, page: Page, found: AllSeries) -> None:
        super().__init__(page, self.tr("Proof of the numbers"), width=860)
        if found.proven:
            said = self.tr("Every number of every series is accounted for.")
            told = self.tr(
                "Each one up to the last is a paper in the register, or was left out for a reason."
            )
            banner = Banner(Tone.GREEN, "shield-check", said, told)
        else:
            said = self.tr("Numbers are missing.")
            told = self.tr("Tell the head, and look at the check of the office before anything is printed.")
            banner = Banner(Tone.RED, "shield-alert", said, told)
        self.body.addWidget(banner)
        self.table = Table(
            series_columns(),
            name="paper_series",
            accessible_name=self.tr("Series of papers"),
            key=lambda row: f"{row.kind.value}:{row.year}",
            memory=page.desk.memory,
        )
        self.table.setMinimumHeight(px(220))
        self.table.show_rows(from_rows(list(found.series)))
        self.body.addWidget(self.table)
        self.add_cancel(self.tr("Close"))
