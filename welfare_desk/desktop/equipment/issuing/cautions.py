# SPDX-License-Identifier: Apache-2.0
"""What the office says of a voucher before it is kept: intervals, prescriptions, what stays in the store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.equipment.early import Caution, EarlyWords
from welfare_desk.desktop.kit.fields.lines import TextField, TickField
from welfare_desk.desktop.kit.words import inline, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import unit_words
from welfare_desk.domain.equipment.promised import Ahead
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.drafting import DraftedLine, VoucherDraft


class CautionCounts(QObject):
    """Sentences that tell a number; an object, because Qt's tools collect plurals from `tr` alone."""

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


class VoucherCautions(QWidget):
    """The warning with its `reason` and `pupil`, who waits longer, and what stays in the store.

    `reason` and `pupil` are fields of the form around it.
    """

    def __init__(self, *, may_approve: bool) -> None:
        super().__init__()
        self._may_approve = may_approve
        self.needed = False
        self.reason = TextField("reason", self.tr("Reason"), longest=200)
        self.pupil = TickField("pupil", self.tr("A pupil: no interval is waited for"))
        self.warning = Caution(Tone.AMBER, "triangle-alert")
        self.ahead = Caution(Tone.AMBER, "clock")
        self.stock = Caution(Tone.GREEN, "circle-check")
        self.low = Caution(Tone.AMBER, "triangle-alert")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for caution in (self.warning, self.ahead, self.stock, self.low):
            layout.addWidget(caution)
            caution.hide()

    def take_in(self) -> None:
        """Put the fields, which the form knows by now, into the warning."""
        for widget in (self.reason, self.pupil):
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
                title = EarlyWords().title() if early else self.tr("A request is missing")
            told = [*self._intervals(early, today), *self._others(unasked, unfit), *self._next(early)]
            self.warning.say(title, " ".join(told))
        elif self.pupil.value():
            self.warning.say(self.tr("No interval is waited for"), self.tr("The client is a pupil."))
        self.reason.setVisible(self.needed)
        self.reason.required = self.needed
        self.pupil.setVisible(bool(early) or bool(self.pupil.value()))
        self._show_stock(lines)
        self._show_ahead(lines)

    def _intervals(self, early: Sequence[DraftedLine], today: dt.date) -> Iterator[str]:
        words = EarlyWords()
        for one in early:
            assert one.early is not None
            yield words.told(one.item.code, one.item.name, one.early, today)

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
        if early:
            approved = all(one.approved for one in early)
            yield EarlyWords().next(approved=approved, may_approve=self._may_approve)
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
