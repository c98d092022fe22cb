# SPDX-License-Identifier: Apache-2.0
"""How the counter is laid out: the person and what is ready at the reading side, the day at the other."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.equipment.counter.person import PersonCard
from welfare_desk.desktop.equipment.counter.pieces import CounterHead, GreatSteps, ReadyRow, TodayList
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.labels import Icon, KeyCap, Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.handing import AtCounterNow, HandedToday, ReadyGoods
from welfare_desk.domain.text import isolate

SIDE, NARROW_SIDE, WIDE = 372, 300, 1200
LOW = 700
"""Height at scale 1 below which the great pieces are less great."""


class CounterView(QWidget):
    """Signal: `rows_changed` (something ready was taken or left)."""

    rows_changed = Signal()

    def __init__(self, trouble: Slot) -> None:
        super().__init__()
        self._high = True
        self.head = CounterHead()
        names = (self.tr("Scan"), self.tr("Hand out"), self.tr("Print"), self.tr("Next"))
        self.steps = GreatSteps(names)
        self.line = Line(code=False)
        self.line.setProperty("scan", "true")
        self.line.setMaxLength(480)
        self.line.setAccessibleName(self.tr("National card, file number or voucher"))
        self.read_icon = Icon("circle-check", "green", 17)
        self.read = Label("", "strong", tone=Tone.GREEN)
        self.turned = Label("", "muted")
        self.person = PersonCard()
        self.rows: list[ReadyRow] = []
        self.hand_button = Button(self.tr("Hand out and print the voucher"), "printer", ButtonKind.FILLED)
        self.collector_button = Button(self.tr("Somebody else came for it"), "users")
        self.goods_button = Button(self.tr("Other goods"), "package-open")
        self.next_button = Button(self.tr("Not here; next person"), "arrow-left")
        self.again_button = Button(self.tr("Once more"), "copy", ButtonKind.LINK, small=True)
        self.end_button = Button(self.tr("End the counter"), "x", small=True)
        self.today = TodayList()
        self.printer_icon = Icon("printer", "green", 16)
        self.printer = Label("", "muted")
        self.next_number = Label("", "strong")
        self._build(trouble)

    def _build(self, trouble: Slot) -> None:
        for button in (self.hand_button, self.collector_button, self.goods_button, self.next_button):
            button.setProperty("great", "true" if button is self.hand_button else "side")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = QHBoxLayout(self.head)
        head.setContentsMargins(px(24), 0, px(24), 0)
        head.addStretch(1)
        head.addWidget(self.end_button)
        head.addWidget(KeyCap("Esc"))
        columns = QHBoxLayout()
        columns.setSpacing(px(20))
        columns.addLayout(self._main(trouble), 1)
        self.side = self._side()
        columns.addWidget(self.side)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(24), px(14), px(24), px(8))
        inner.setSpacing(px(12))
        inner.addWidget(self.steps)
        inner.addLayout(columns, 1)
        inner.addLayout(self._foot())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(inner, 1)

    def _main(self, trouble: Slot) -> QVBoxLayout:
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.read_icon)
        below.addWidget(self.read)
        below.addWidget(self.turned)
        below.addStretch(1)
        below.addWidget(Label(self.tr("National card, file number or voucher"), "small"))
        self.nobody = EmptyState(
            "scan-line",
            self.tr("Scan a card, a file number or a voucher"),
            self.tr("Whatever the keyboard, press Enter after what you type."),
        )
        self._ready_title = Label(self.tr("Ready to hand out"), "heading")
        self._ready_note = Label(self.tr("promised to this very person"), "small")
        self._ready_hint = Label(self.tr("number keys take or leave"), "small")
        title = QHBoxLayout()
        title.setSpacing(px(10))
        for label in (self._ready_title, self._ready_note):
            title.addWidget(label)
        title.addStretch(1)
        title.addWidget(self._ready_hint)
        self._stack = QVBoxLayout()
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(10))
        sheet = QWidget()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        inside.addWidget(self.person)
        inside.addLayout(title)
        inside.addLayout(self._stack, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Ready to hand out"))
        self._area.setWidget(sheet)
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addWidget(self.line)
        column.addLayout(below)
        column.addWidget(trouble)
        column.addWidget(self._area, 1)  # with large letters on a low screen it scrolls, and nothing overlaps
        column.addWidget(self.nobody, 1)
        column.addWidget(self.hand_button)
        return column

    def _side(self) -> QWidget:
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(px(16), px(10), px(16), px(10))
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Yours today"), "heading"))
        top.addStretch(1)
        top.addWidget(self.again_button)
        top.addWidget(KeyCap("F8"))
        inside.addLayout(top)
        inside.addWidget(self.today, 1)
        side = QWidget()
        side.setFixedWidth(px(SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(card, 1)
        for button, key in (
            (self.collector_button, "7"), (self.goods_button, "8"), (self.next_button, "9"),
        ):  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(px(10))
            row.addWidget(button, 1)
            row.addWidget(KeyCap(key))
            column.addLayout(row)
        return side

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.printer_icon)
        foot.addWidget(self.printer)
        foot.addStretch(1)
        foot.addWidget(Label(self.tr("next number"), "small"))
        foot.addWidget(self.next_number)
        foot.addSpacing(px(20))
        for key, words in (("Enter", self.tr("hand out and print")), ("F8", self.tr("print again"))):
            foot.addWidget(KeyCap(key))
            foot.addWidget(Label(words, "small"))
        return foot

    # what is shown

    def show_nobody(self) -> None:
        """Nobody stands here."""
        self._fill(())
        self._show_person(False)
        for piece in (self.read_icon, self.read, self.turned):
            piece.hide()

    def _show_person(self, shown: bool) -> None:
        self.person.setVisible(shown)
        self._area.setVisible(shown)
        self.nobody.setVisible(not shown)
        for label in (self._ready_title, self._ready_note, self._ready_hint):
            label.setVisible(shown)

    def tell_read(self, words: str, turned: str) -> None:
        """What was read, and whether a keyboard was turned back."""
        self.read.setText(words)
        self.turned.setText(turned)
        for piece, shown in ((self.read_icon, True), (self.read, True), (self.turned, bool(turned))):
            piece.setVisible(shown)

    def show_person(self, found: AtCounterNow, today: dt.date, most: int) -> None:
        """Somebody stands here, with what is ready for them: as many as have a number key."""
        self.person.show_person(found, today)
        self._fill(found.ready[:most])
        self._show_person(True)
        title = self.tr("Ready to hand out") if found.ready else self.tr("Nothing is ready for this person")
        self._ready_title.setText(title)
        note = self.tr("promised to this very person")
        self._ready_note.setText(note if found.ready else self.tr("8: other goods; 9: next person"))
        self._ready_hint.setVisible(bool(found.ready))
        self._area.verticalScrollBar().setValue(0)

    def _fill(self, ready: tuple[ReadyGoods, ...]) -> None:
        empty(self._stack)
        self.rows = [ReadyRow(place, one) for place, one in enumerate(ready, start=1)]
        for row in self.rows:
            row.switched.connect(self.rows_changed)
            self._stack.addWidget(row)
        self._stack.addStretch(1)
        self._fit_rows()

    def has_row(self, place: int) -> bool:
        """Whether something ready has this number key."""
        return 1 <= place <= len(self.rows)

    def switch(self, place: int) -> None:
        """Take or leave what has this number."""
        if self.has_row(place):
            self.rows[place - 1].switch()
            self._area.ensureWidgetVisible(self.rows[place - 1])

    def taken(self) -> list[ReadyGoods]:
        """What is ready and was not left out."""
        return [row.ready for row in self.rows if row.taken]

    def show_today(self, today: HandedToday) -> None:
        """This user's vouchers of the day, and the office's next number."""
        self.head.tell(today.office, today.user, today.total)
        self.today.show_rows(today.rows)
        self.next_number.setText(isolate(today.next_number))

    def tell_printer(self, words: str, ready: bool) -> None:
        """Whether something prints at once."""
        self.printer_icon.show_icon("printer", "green" if ready else "muted")
        self.printer.setText(words)

    def fit(self, width: int, height: int) -> None:
        """The window has another size."""
        self.side.setFixedWidth(px(SIDE if width >= WIDE else NARROW_SIDE))
        self._high = height >= LOW
        self.head.setFixedHeight(px(60 if self._high else 48))
        self.steps.setFixedHeight(px(54 if self._high else 40))
        self.hand_button.setFixedHeight(px(78 if self._high else 54))
        self.person.fit(high=self._high)
        self._fit_rows()

    def _fit_rows(self) -> None:
        for row in self.rows:
            row.setFixedHeight(px(84 if self._high else 62))
