# SPDX-License-Identifier: Apache-2.0
"""What the committee decides on: need, assessor, prescription and disability of one request."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, inline, listed
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.equipment.interval import NotYet
from welfare_desk.domain.equipment.request_lists import RequestRow, RequestTold
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.requests import ShowRequest, show_request


class AskedCard(Card):
    """`show_of` reads the request of a row; without one the card is away."""

    def __init__(self, page: Page) -> None:
        super().__init__("", soft=True)
        self._page = page
        self._row: RequestRow | None = None
        self.disability = Label("", wrap=True)
        self.need = Label("", wrap=True)
        self.prescription = Label("", wrap=True)
        self.interval = Label("", wrap=True, tone=Tone.AMBER)
        self.asked = Label("", "muted", wrap=True)
        for label in (self.interval, self.disability, self.need, self.prescription, self.asked):
            self.body.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_of(self, row: RequestRow | None) -> None:
        """Another row, or the same in another version."""
        if row == self._row:
            return
        self._row = row
        self.setVisible(row is not None)
        if row is not None:
            self._page.ask(show_request, ShowRequest(row.id), self._show, latest="asked")

    def _show(self, told: RequestTold) -> None:
        if self._row is None or told.row.id != self._row.id:
            return
        self.say(told.row.name, told.row.item)
        self.interval.setText(self._early(told.early))
        self.interval.setVisible(told.early is not None)
        kinds = listed(f"{words(kind)} {words(severity)}" for kind, severity in told.disabilities)
        said = self.tr("Disability: {kinds}")
        self.disability.setText(said.format(kinds=kinds or self.tr("no disability is kept")))
        self.need.setText(self._need(told))
        self.prescription.setText(self._prescription(told))
        asked = told.asked_with.words
        self.asked.setText(self.tr("The client says: {words}").format(words=inline(asked)) if asked else "")
        self.asked.setVisible(bool(asked))

    def _early(self, early: NotYet | None) -> str:
        if early is None:
            return ""
        said = self.tr("The interval is not over: {item} on {day}; it ends on {until}")
        return said.format(
            item=early.last.item_name, day=isolate(day(early.last.on)), until=isolate(day(early.until))
        )

    def _need(self, told: RequestTold) -> str:
        papers = told.asked_with
        if papers.needs_on is None:
            none = self.tr("no needs form was brought")
            return self.tr("Need: {need}").format(need=inline(papers.needs) if papers.needs else none)
        said = self.tr("Need: {need}; assessed by {who} on {day}")
        return said.format(
            need=inline(papers.needs or "—"),
            who=papers.assessor or self.tr("nobody who is named"),
            day=isolate(day(papers.needs_on)),
        )

    def _prescription(self, told: RequestTold) -> str:
        papers = told.asked_with
        if papers.prescribed_on is None:
            lacks = "prescription" in told.row.missing
            return self.tr("Prescription: missing") if lacks else self.tr("Prescription: none was brought")
        said = self.tr("Prescription: {who}, {day}")
        said = said.format(who=papers.prescriber or "—", day=isolate(day(papers.prescribed_on)))
        if not papers.prescription_no:
            return said
        numbered = self.tr("{prescription}, number {number}")
        return numbered.format(prescription=said, number=isolate(papers.prescription_no))
