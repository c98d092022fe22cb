# SPDX-License-Identifier: Apache-2.0
"""A tick sheet is keyed in: what was handed out, to whom, on which day; then everything at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.equipment.outreach.ticks import due_of
from welfare_desk.desktop.equipment.outreach.ticks_field import TicksField
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.equipment.outreach import OutreachLine, OutreachTold
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.outreach import KeyIn, Outreach, Ticked, key_in


class MoreDialog(Dialog):
    """Answers with the tick of one line: who came instead of the client, and until when it is a loan."""

    def __init__(
        self,
        owner: QWidget,
        line: OutreachLine,
        tick: Ticked,
        handed_on: date,
        today: Callable[[], date],
    ) -> None:
        title = self.tr("Number {number}: {name}").format(number=number(line.number), name=inline(line.name))
        super().__init__(owner, title, width=460)
        self._line = line
        self._proposed = line.proposed_due(handed_on)
        self.form = Form(1)
        self.collector = TextField("collector", self.tr("Name of who came"), longest=80)
        self.kinship = TextField("kinship", self.tr("Kinship to the client"), longest=40)
        hint = self.tr("Empty: for good")
        self.due_on = JalaliField("due_on", self.tr("On loan until"), today, hint=hint)
        for field, value in (
            (self.collector, tick.collector), (self.kinship, tick.kinship),
            (self.due_on, due_of(line, tick, handed_on)),
        ):  # fmt: skip
            self.form.add(field)
            field.set_value(value)
        self.collector.changed.connect(self._follow)
        self._follow()
        self.body.addWidget(self.form)
        self.add_cancel()
        take = self.commits_with(Button(self.tr("Tick it so"), "check", ButtonKind.FILLED))
        take.clicked.connect(self._take)
        self.form.ends_at(take)

    def edited(self) -> bool:
        return bool(self.form.edited())

    def _follow(self) -> None:
        """Whoever came for the client is a relation of theirs."""
        self.kinship.required = not self.collector.is_empty()

    def _take(self) -> None:
        if not self.form.check():
            values = self.form.values()
            due_on = values["due_on"]
            for_good = due_on is None and self._proposed is not None
            other = None if due_on == self._proposed else due_on
            self.answer(Ticked(self._line.number, values["collector"], values["kinship"], other, for_good))


class KeyInDialog(FormDialog):
    """Answers with the vouchers made; what was refused is said at its number, and nothing is lost."""

    drafted = "outreach-keyed"
    places = {"date_in_future": "handed_on", "month_closed": "handed_on"}

    def __init__(self, page: Page, outreach: Outreach) -> None:
        super().__init__(page, self.tr("Key a tick sheet in"), told_of(outreach.told), width=960, columns=3)
        self.record = str(outreach.told.id)
        self.outreach = outreach
        today = page.desk.today
        handed_on = min(outreach.told.planned_on, today())
        self.ticks = TicksField(page, outreach.lines, handed_on)
        self.handed_on = JalaliField(
            "handed_on", self.tr("Handed out on"), today, required=True, latest=today
        )
        self.reason = TextField(
            "reason", self.tr("Reason, where a rule asks for one"), longest=200,
        )  # fmt: skip
        self.form.add(self.ticks, 3)
        self.form.add(self.handed_on)
        self.form.add(self.reason, 2)
        self.handed_on.set_value(handed_on)
        self.handed_on.changed.connect(self._follow_day)
        self.ticks.ask_more = self._ask_more
        self.finish(self.tr("Hand out all that is ticked"), "package-open")

    def _follow_day(self) -> None:
        known = self.handed_on.edit.known()
        if known is not None:
            self.ticks.hand_out_on(known)

    def _ask_more(self, line: OutreachLine, tick: Ticked) -> None:
        dialog = MoreDialog(self, line, tick, self.ticks.handed_on, self.page.desk.today)
        dialog.answered.connect(self._more)
        dialog.open()

    def _more(self, tick: Ticked | None) -> None:
        if tick is not None:
            self.ticks.put(tick)
        self.ticks.line.setFocus()

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        facts = KeyIn(self.outreach.told.id, values["ticks"], values["handed_on"], values["reason"])
        return key_in, facts

    def refused(self, told: Told) -> None:
        if told.code != "outreach_refused":
            super().refused(told)
            return
        facts = told.facts
        why = zip(facts["codes"], facts["told"], strict=True)
        refused = dict(zip(facts["rows"], why, strict=True))
        self.ticks.show_refused(refused)
        title = self.tr("Nothing is handed out yet: {count} numbers are refused", "", len(refused))
        text = self.tr("Each says why in its row. Take it away with {less}, or mend it, then hand out again.")
        self.trouble.show_banner(
            Banner(
                Tone.AMBER,
                "ban",
                title.format(count=number(len(refused))),
                text.format(less=isolate("−")),
            )
        )
        self.ticks.line.setFocus()

    def afresh(self) -> None:
        """No version is looked at: a number that another desk keyed in is refused as such, at its row."""


def told_of(told: OutreachTold) -> str:
    """Which outreach day a form is about; words of a dialog."""
    return f"{told.place}، {isolate(day(told.planned_on))}"
