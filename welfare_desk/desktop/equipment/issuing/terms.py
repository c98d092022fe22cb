# SPDX-License-Identifier: Apache-2.0
"""On what terms goods are handed out: the day, until when they are lent, who came for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.loans import proposed_due
from welfare_desk.domain.summary.handing import ReadyGoods

CLIENT, OTHER = "client", "other"


class TermsRead(NamedTuple):
    """What stands in the fields, as far as it can be read."""

    handed_on: dt.date | None
    due_on: dt.date | None
    collector: str
    kinship: str
    collector_id: str


class Terms(QObject):
    """The fields; `put_into` a form of three columns."""

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self._today = today
        self.handed_on = JalaliField(
            "handed_on", self.tr("Handed out on"), today, required=True, latest=today
        )
        self.due_on = JalaliField("due_on", self.tr("On loan until"), today)
        came = [(CLIENT, self.tr("The client")), (OTHER, self.tr("Somebody else"))]
        self.collector_is = ChoiceField("collector_is", self.tr("Who came for it"), came, required=True)
        self.collector = TextField("collector", self.tr("Name of who came"), longest=80)
        self.kinship = TextField("kinship", self.tr("Kinship to the client"), longest=40)
        self.collector_id = TextField("collector_id", self.tr("National ID"), longest=20, code=True)

    def put_into(self, form: Form) -> None:
        """Add the fields in their order."""
        for field in (
            self.handed_on, self.due_on, self.collector_is, self.collector, self.kinship, self.collector_id,
        ):  # fmt: skip
            form.add(field)
        self.handed_on.set_value(self._today())
        self.collector_is.set_value(CLIENT)
        self.show_due(False)
        self.follow()

    def follow(self) -> None:
        """Who came is asked for only where it was not the client."""
        other = self.collector_is.value() == OTHER
        for field in (self.collector, self.kinship, self.collector_id):
            field.setVisible(other)
        self.collector.required = self.kinship.required = other

    def show_due(self, lent: bool) -> None:
        """The last day is asked for only where something is lent."""
        self.due_on.setVisible(lent)
        self.due_on.required = lent

    def propose(self, ready: Sequence[ReadyGoods]) -> None:
        """The last day of what was promised to the client."""
        days = [one.due_on for one in ready if one.due_on is not None]
        if days and self.due_on.is_empty():
            self.due_on.set_value(min(days))

    def propose_for(self, item: Item) -> None:
        """The last day of a loan of this item, where none is named yet."""
        if self.due_on.is_empty():
            self.due_on.set_value(proposed_due(item, self.handed_on.edit.known() or self._today()))

    def read(self) -> TermsRead:
        """What stands there now."""
        other = self.collector_is.value() == OTHER
        return TermsRead(
            self.handed_on.edit.known(),
            self.due_on.edit.known(),
            str(self.collector.typed()) if other else "",
            str(self.kinship.typed()) if other else "",
            str(self.collector_id.typed()) if other else "",
        )
