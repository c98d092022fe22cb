# SPDX-License-Identifier: Apache-2.0
"""What the office says of a voucher before it is kept: intervals, prescriptions, what stays in the store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import TextField, TickField
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import unit_words
from welfare_desk.desktop.wording.handing import handing_words
from welfare_desk.domain.calendar import months_between
from welfare_desk.domain.equipment.promised import Ahead
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.drafting import DraftedLine, VoucherDraft


class CautionCounts(QObject):
    """Sentences that tell a number; an object, because Qt's tools collect plurals from `tr` alone."""

    def interval(self, months: int, left: int, until: dt.date) -> str:
        """How long an interval is, and how much of it is left."""
        told = self.tr("the interval is {months} months and ends on {until}", "", months)
        told = told.format(months=number(months), until=isolate(day(until)))
        if left < 1:
            return told
        return self.tr("{interval}, in {left} months", "", left).format(interval=told, left=number(left))

    def ahead(self, item: str, ahead: Ahead) -> str:
        """How many wait for an item before the client, and who is the first of them."""
        told = self.tr(
            "{count} persons wait for {item}, the first is {name}, file {file_no}.", "", ahead.count
        )
        return told.format(
            count=number(ahead.count),
            item=inline(item),
            name=inline(ahead.name),
            file_no=isolate(ahead.file_no),
        )


class _Caution(QFrame):
    """A soft coloured box with a title and words; fields may stand below. No question, as banners are."""

    def __init__(self, tone: Tone, icon: str) -> None:
        super().__init__()
        self.setProperty("banner", str(tone))
        self.title = Label("", "strong", tone=tone, wrap=True)
        self.text = Label("", wrap=True)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(px(12), px(9), px(12), px(9))
        outer.setSpacing(px(10))
        outer.addWidget(Icon(icon, str(tone), 19), 0, Qt.AlignmentFlag.AlignTop)
        self.words = QVBoxLayout()
        self.words.setSpacing(px(3))
        self.words.addWidget(self.title)
        self.words.addWidget(self.text)
        outer.addLayout(self.words, 1)

    def say(self, title: str, text: str) -> None:
        """Other words."""
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)


class VoucherCautions(QWidget):
    """The warning with its `reason` and `pupil`, who waits longer, and what stays in the store.

    `reason` and `pupil` are fields of the form around it; `ask_button` asks the head to approve.
    """

    def __init__(self, *, may_approve: bool) -> None:
        super().__init__()
        self._may_approve = may_approve
        self.needed = False
        self.reason = TextField("reason", self.tr("Reason"), longest=200)
        self.pupil = TickField("pupil", self.tr("A pupil: no interval is waited for"))
        self.ask_button = Button(self.tr("Ask the head to approve"), "send", ButtonKind.PLAIN, small=True)
        self.warning = _Caution(Tone.AMBER, "triangle-alert")
        self.ahead = _Caution(Tone.AMBER, "clock")
        self.stock = _Caution(Tone.GREEN, "circle-check")
        self.low = _Caution(Tone.AMBER, "triangle-alert")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for caution in (self.warning, self.ahead, self.stock, self.low):
            layout.addWidget(caution)
            caution.hide()

    def take_in(self) -> None:
        """Put the fields, which the form knows by now, into the warning."""
        for widget in (self.reason, self.pupil, self.ask_button):
            self.warning.words.addWidget(widget)

    def show_draft(self, draft: VoucherDraft | None, today: dt.date) -> None:
        """What is to be said of the lines as they stand."""
        lines = () if draft is None else draft.lines
        early = [one for one in lines if one.early]
        unasked = [one for one in lines if one.unasked or one.several]
        unfit = [one for one in lines if one.unfit]
        self.needed = draft is not None and draft.needs_reason
        self.warning.setVisible(bool(early or unasked or unfit) or bool(self.pupil.value()))
        if early or unasked or unfit:
            title = self.tr("Meant for another disability")
            if early or unasked:
                title = self.tr("The interval is not over") if early else self.tr("A request is missing")
            told = [*self._intervals(early, today), *self._others(unasked, unfit), *self._next(early)]
            self.warning.say(title, " ".join(told))
        elif self.pupil.value():
            self.warning.say(self.tr("No interval is waited for"), self.tr("The client is a pupil."))
        self.reason.setVisible(self.needed)
        self.reason.required = self.needed
        waits = any(not one.approved for one in early) and not self._may_approve
        self.ask_button.setVisible(waits)
        self._show_stock(lines)
        self._show_ahead(lines)

    def _intervals(self, early: Sequence[DraftedLine], today: dt.date) -> Iterator[str]:
        for one in early:
            assert one.early is not None
            last, until = one.early.last, one.early.until
            told = self.tr("{item}: {last} was had on {day} {way}; {interval}.")
            counts = CautionCounts()
            yield told.format(
                item=inline(one.item.name),
                last=inline(last.item_name),
                day=isolate(day(last.on)),
                way=handing_words(last.way),
                interval=counts.interval(one.early.months, months_between(today, until), until),
            )

    def _others(self, unasked: Sequence[DraftedLine], unfit: Sequence[DraftedLine]) -> Iterator[str]:
        for one in unasked:
            told = self.tr("For {count} of {item} no request is granted.")
            yield told.format(item=inline(one.item.name), count=number(one.unasked or one.several))
        for one in unfit:
            told = self.tr("{item} is meant for other disabilities than the client's.")
            yield told.format(item=inline(one.item.name))

    def _next(self, early: Sequence[DraftedLine]) -> Iterator[str]:
        if any(one.early and one.early.proposed for one in early):
            yield self.tr("The interval is our proposal until the office confirms it.")
        if any(one.approved for one in early):
            yield self.tr("The head has approved it.")
        elif early and not self._may_approve:
            yield self.tr("To go on, write the reason; the head has to approve it.")
        elif self.needed:
            yield self.tr("To go on, write the reason.")

    def _show_stock(self, lines: Sequence[DraftedLine]) -> None:
        """Green only where every line goes out and the least stock of its item stays."""
        good = [one for one in lines if one.refused is None]
        lacking = [inline(one.item.name) for one in lines if one.refused is not None]
        after = {one.item.code: (one.item, one.left) for one in good}
        low = any(left <= 0 or left < item.min_stock for item, left in after.values())
        enough = bool(good) and not lacking and not low
        self.stock.setVisible(enough)
        self.low.setVisible(bool(lines) and not enough)
        told = [
            self.tr("{item} {count} {unit}").format(
                item=inline(item.name), count=number(left), unit=unit_words(item.unit)
            )
            for item, left in after.values()
        ]
        words = self.tr("After this voucher these stay free: {items}.").format(items=_joined(told))
        if enough:
            self.stock.say(self.tr("The store has enough"), words)
            return
        against = self.tr("These cannot be handed out as they stand: {items}.")
        parts = [against.format(items=_joined(lacking))] if lacking else []
        title = self.tr("Less than the least stock is left")
        if lacking:
            title = self.tr("Not every line can be handed out")
        elif any(left <= 0 for _, left in after.values()):
            title = self.tr("Nothing more is left of it in the store")
        self.low.say(title, " ".join([*parts, words] if told else parts))

    def _show_ahead(self, lines: Sequence[DraftedLine]) -> None:
        """A note, no refusal: the line of an item is passed knowingly."""
        counts = CautionCounts()
        told = [counts.ahead(one.item.name, one.ahead) for one in lines if one.ahead is not None]
        self.ahead.setVisible(bool(told))
        self.ahead.say(self.tr("Others wait for it"), " ".join(dict.fromkeys(told)))


def _joined(parts: Sequence[str]) -> str:
    return QCoreApplication.translate("Issuing", ", ").join(parts)
