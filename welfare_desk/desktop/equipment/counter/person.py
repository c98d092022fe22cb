# SPDX-License-Identifier: Apache-2.0
"""Who stands at the counter, in letters that are read from a step away; and a paper that was used already."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from welfare_desk.desktop.equipment.counter.collector import Came
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Chip, Icon, Label, OneLine
from welfare_desk.desktop.kit.words import day, inline, listed, number
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.calendar import IRAN, age_years
from welfare_desk.domain.summary.handing import AtCounterNow, CameBack
from welfare_desk.domain.summary.store import DocumentTold
from welfare_desk.domain.text import isolate


class PersonCard(QFrame):
    """Name, national ID, file, age and disability; who came instead stands beside the name."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # never squeezed
        self.name = OneLine("")
        self.name.setFont(fonts.font(28, fonts.BOLD, persian=look().persian, scale=look().scale))
        self._facts = QHBoxLayout()
        self._facts.setSpacing(px(22))
        self.came = Chip("", Tone.AMBER)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.came)
        column.addLayout(top)
        column.addLayout(self._facts)
        row = QHBoxLayout(self)
        row.setSpacing(px(18))
        self._picture = Icon("user", "teal", 38, ground=Tone.TEAL)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        self.came.hide()
        self.fit(high=True)

    def fit(self, *, high: bool) -> None:
        """On a low screen the words alone, closer together."""
        around = px(10 if high else 4)
        self._picture.setVisible(high)
        self.name.setMinimumHeight(px(44 if high else 38))
        inside = self.layout()
        assert inside is not None
        inside.setContentsMargins(px(18), around, px(18), around)

    def show_person(self, found: AtCounterNow, today: dt.date) -> None:
        """Somebody was read."""
        who = found.receiver
        self.name.setText(who.full_name)
        age = self.tr("{years} years") if found.birth_date else ""
        parts = (
            self.tr("ID {identifier}").format(identifier=isolate(who.identifier)) if who.identifier else "",
            self.tr("file {file_no}").format(file_no=isolate(who.file_no)),
            age.format(years=number(age_years(found.birth_date, today))) if found.birth_date else "",
            listed((words(who.disability), words(who.severity))) if who.disability else "",
        )
        empty(self._facts)
        for part in filter(None, parts):  # each by itself: numbers beside each other would change places
            fact = Label(part)
            fact.setFont(fonts.font(15, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale))
            self._facts.addWidget(fact)
        self._facts.addStretch(1)
        self.setAccessibleName(who.full_name)
        self.show_came(Came())

    def show_came(self, came: Came) -> None:
        """Who came instead of the client."""
        self.came.setVisible(bool(came.name))
        if came.name:
            told = self.tr("collected by {name}").format(name=inline(listed((came.name, came.kinship))))
            self.came.show_state(told, Tone.AMBER)


def used_voucher(told: DocumentTold, back: CameBack | None) -> Banner:
    """A voucher that was scanned: when it was handed out, who came for it, and is it still so."""
    translate = QCoreApplication.translate
    moment = dt.datetime.fromisoformat(told.recorded_at).astimezone(IRAN)
    if told.reversed_by:
        title = translate("Counter", "Voucher {number} was taken back").format(number=isolate(told.number))
        text = translate("Counter", "The correction is {paper}. It had handed out: {items}.")
        return Banner(
            Tone.RED, "undo-2", title, text.format(paper=isolate(told.reversed_by), items=inline(told.items))
        )
    title = translate("Counter", "Voucher {number} was handed out already").format(
        number=isolate(told.number)
    )
    came = told.collector or translate("Counter", "the client")
    text = translate("Counter", "On {day} at {clock}, to {who}: {items}. Kept by {user}.")
    said = text.format(
        day=isolate(day(told.happened_on)),
        clock=isolate(f"{moment:%H:%M}"),
        who=inline(came),
        items=inline(told.items),
        user=inline(told.recorded_by),
    )
    if back is None:
        return Banner(Tone.AMBER, "triangle-alert", title, said)
    if not back.left:
        title = translate("Counter", "The goods of voucher {number} came back").format(
            number=isolate(told.number)
        )
    came_back = translate("Counter", "Came back: {pieces} of {total}, last on {day} by slip {paper}.")
    brought = came_back.format(
        pieces=number(back.pieces),
        total=number(back.pieces + back.left),
        day=isolate(day(back.on)),
        paper=isolate(back.slip),
    )
    return Banner(Tone.AMBER, "undo-2", title, f"{said} {brought}")
