# SPDX-License-Identifier: Apache-2.0
"""The counter: scan a card, a file number or a voucher, hand out, print, next; by number keys alone."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.equipment.counter.collector import Came, CollectorDialog
from welfare_desk.desktop.equipment.counter.desk_view import CounterView
from welfare_desk.desktop.equipment.counter.digits import DigitRun
from welfare_desk.desktop.equipment.counter.person import used_voucher
from welfare_desk.desktop.equipment.issuing.dialog import Handed
from welfare_desk.desktop.equipment.issuing.opening import issue_goods
from welfare_desk.desktop.equipment.paper_out import PaperOut
from welfare_desk.desktop.frame.page import Desk, Key, Page
from welfare_desk.desktop.kit.allowing import allow, reason_of, under_way, unless
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.handing import handing_words
from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.handing import AtCounterNow, HandedToday
from welfare_desk.domain.text import isolate
from welfare_desk.services.door import Kind
from welfare_desk.services.equipment.allocating import ListPromises, PromisePage, list_promises
from welfare_desk.services.equipment.counter import AskHandedToday, AtCounter, at_counter, handed_today
from welfare_desk.services.equipment.happened import StockMoved
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.store import DocumentPage, ListDocuments, list_documents

SCAN, DELIVER, PRINT, NEXT = range(4)
MOST = 6
"""Ready goods that have a number key: 7, 8 and 9 are the side acts."""


class CounterPage(Page):
    """`load` takes `key`, the number of a file whose client stands here already."""

    kinds = frozenset({Kind.STOCK, Kind.EQUIPMENT, Kind.PAPER, Kind.FILE})
    fills_window = True
    has_action_bar = True
    poses = ("person", "voucher")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.found: AtCounterNow | None = None
        self.came = Came()
        self.today: HandedToday | None = None
        self._sending = new_key()
        self._handing = False
        """From the press of Enter until its voucher is printed, or stands on the screen."""
        self._waiting = ""
        """What was read meanwhile: the next person."""
        self._lacks: Banner | None = None
        """What is missing for Enter to hand out, once it was pressed in vain."""
        self.out = PaperOut(self, PaperKind.ISSUE_VOUCHER)
        self.view = CounterView(self.trouble)
        self.digits = DigitRun(self, self.view.has_row, MOST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._commands()
        self._connect()
        self._follow()

    def _commands(self) -> None:
        view = self.view
        hand = self.command(self.tr("Hand out and print the voucher"), "printer", self.hand_out)
        other = self.command(self.tr("Somebody else came for it"), "users", self.ask_collector)
        goods = self.command(self.tr("Other goods"), "package-open", self.other_goods)
        following = self.command(self.tr("Not here; next person"), "arrow-left", self.begin)
        again = self.command(
            self.tr("Print your last voucher of today once more"), "copy", self.print_again, "F8"
        )
        end = self.command(self.tr("End the counter"), "x", self.desk.back)
        view.hand_button.act(hand)
        view.collector_button.act(other)
        view.goods_button.act(goods)
        view.next_button.act(following)
        view.again_button.act(again)
        view.end_button.act(end)
        self._hand, self._other, self._goods, self._again = hand, other, goods, again

    def _connect(self) -> None:
        self.view.line.returnPressed.connect(self.read)
        self.view.rows_changed.connect(self._rows_changed)
        self.digits.pressed.connect(self._press)
        self.digits.typed.connect(self._type)

    def heard(self) -> tuple[Key, ...]:
        return (
            Key("Enter", self.tr("read what is scanned; hand out and print")),
            Key("1", self.tr("to 6: take or leave what is ready")),
            Key("7", self.tr("somebody else came for it")),
            Key("8", self.tr("other goods")),
            Key("9", self.tr("not here; next person")),
            Key("Esc", self.tr("end the counter")),
        )

    # what the window calls

    def load(self, key: str = "", **arguments: Any) -> None:
        self.say_title(self.tr("Delivery counter"))
        self.view.tell_printer(self.out.told(), self.out.printer() is not None)
        self._ask_today()
        if key:
            self.view.line.setText(key)
            self.read()
        elif self.found is None:
            self.begin()

    def reload(self) -> None:
        if self.isVisible():
            self._ask_today()

    def fit(self, width: int, height: int) -> None:
        self.view.fit(width, height)

    def first_focus(self) -> QWidget:
        return self.view.line if self.found is None else self

    def take_scan(self, text: str) -> bool:
        self.view.line.setText(text)
        self.read()
        return True

    def pose(self, name: str) -> None:
        def waiting(found: PromisePage) -> None:
            if found.rows:
                self.take_scan(found.rows[0].file_no)

        def handed(found: DocumentPage) -> None:
            if found.rows:
                self.take_scan(found.rows[0].number)

        if name == "person":
            self.ask(list_promises, ListPromises(limit=1), waiting)
        else:
            today = self.desk.today()
            asked = ListDocuments(DocumentKind.ISSUE, since=today, until=today, descending=True, limit=1)
            self.ask(list_documents, asked, handed)

    # scan

    def begin(self) -> None:
        """Wait for the next card."""
        self.found, self.came = None, Came()
        self.digits.forget()
        self._sending = new_key()
        self.trouble.clear()
        self.view.line.clear()
        self.view.show_nobody()
        self.view.steps.go(SCAN)
        self.view.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    def read(self) -> None:
        """Ask the office what was scanned or typed."""
        text = self.view.line.text()
        if self._handing:
            self._waiting = text
        elif text.strip():
            self.ask(at_counter, AtCounter(text), self._show, latest="counter", on_error=self._unread)

    def _unread(self, told: Told) -> None:
        self.found = None
        self.view.show_nobody()
        self.view.steps.go(SCAN)
        self.view.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.line.selectAll()
        self._follow()

    def _show(self, found: AtCounterNow) -> None:
        self.found, self.came = found, Came()
        self.digits.forget()
        self._sending = new_key()
        self.trouble.clear()
        if found.voucher is not None:
            self.trouble.show_banner(used_voucher(found.voucher, found.back))
        scan = found.scan
        self.view.line.setText(scan.key)
        turned = self.tr("the Persian keyboard was on and was turned back") if scan.turned else ""
        self.view.tell_read(handing_words(scan.kind), turned)
        self.view.show_person(found, self.desk.today(), MOST)
        self.view.steps.go(DELIVER)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    # deliver

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            if not self.trouble.forget_refusal():
                self.desk.back()
        elif held != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif event.key() in ENTER:
            if not self.digits.settle():
                self._enter()
        elif not self.digits.take(event.text()):
            super().keyPressEvent(event)

    def _enter(self) -> None:
        self._hand.trigger()
        reason = reason_of(self._hand)
        if reason and not self._handing:
            self._lacks = Banner(Tone.AMBER, "triangle-alert", reason)
            self.trouble.show_banner(self._lacks)

    def _rows_changed(self) -> None:
        if self._lacks is not None and self.trouble.banner() is self._lacks:
            self.trouble.clear()
        self._follow()

    def _type(self, number: str) -> None:
        """The next number is keyed by hand: the field takes what was typed of it, and the rest."""
        self.view.line.setText(number)
        self.view.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, digit: int) -> None:
        acts = {7: self._other, 8: self._goods}
        if not self.isVisible():
            return
        if digit == 9:
            self.begin()
        elif digit in acts:
            acts[digit].trigger()
        else:
            self.view.switch(digit)

    def lines(self) -> tuple[IssueLine, ...]:
        """What is ready and was not left out."""
        return tuple(
            IssueLine(one.item.code, one.quantity, one.size, one.handed_serials, one.due_on)
            for one in self.view.taken()
        )

    def _follow(self) -> None:
        here = unless(self.found is not None, self.tr("Nobody is read yet."))
        ready = self.found is not None and self.found.ready
        why = self.tr("Nothing is ready or taken: 8 other goods.")
        if ready:
            why = self.tr("Nothing is taken: press its number.")
        some = unless(self.found is None or self.lines(), why)
        allow(self._hand, here, some)
        allow(self._other, here)
        allow(self._goods, here)
        none = self.tr("You have handed out nothing today.")
        allow(self._again, unless(self.today and self.today.rows, none))

    def ask_collector(self) -> None:
        """Who came instead of the client."""
        dialog = CollectorDialog(self, self.came)
        dialog.answered.connect(self._collected)
        dialog.open()

    def _collected(self, answer: object) -> None:
        if isinstance(answer, Came):
            self.came = answer
            self.view.person.show_came(answer)

    def other_goods(self) -> None:
        """Hand out what is not ready, or what needs a word of explanation."""
        if self.found is not None:
            issue_goods(self, self.found.receiver.file_no, self._handed)

    def _handed(self, _: Handed) -> None:
        self.begin()

    def hand_out(self) -> None:
        """Keep the voucher, print it, wait for the next."""
        if self.found is None or self._handing or not self._hand.isEnabled():
            return
        facts = IssueGoods(
            self.found.receiver.file_no,
            self.lines(),
            collector=self.came.name,
            kinship=self.came.kinship,
            collector_id=self.came.identifier,
        )
        self._handing = True
        self.trouble.clear()
        allow(self._hand, under_way())
        kept = partial(self._kept, self.found.receiver.full_name)
        self.do(issue, facts, kept, key=self._sending, on_error=self._refused)

    def _refused(self, told: Told) -> None:
        self._handing, self._waiting = False, ""
        if self.found is not None:  # who stands here goes on standing here, whatever was read meanwhile
            self.view.line.setText(self.found.scan.key)
        self._follow()
        if not told.outcome_unknown:
            self._sending = new_key()
        self.show_trouble(told)

    # print, next

    def _kept(self, name: str, moved: StockMoved) -> None:
        self.view.steps.go(PRINT)
        self.out.put_out(moved.number, partial(self._printed, name, moved.number))

    def _printed(self, name: str, paper_no: str) -> None:
        refused = self.trouble.banner()
        self.found = None
        if refused is None:
            self.begin()
            title = self.tr("{name}: voucher {number} is kept").format(
                name=inline(name), number=isolate(paper_no)
            )
            self.trouble.show_banner(Banner(Tone.GREEN, "circle-check", title))
        self.view.steps.go(NEXT)
        self.view.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._handing, waiting = False, self._waiting
        self._waiting = ""
        if waiting:
            self.take_scan(waiting)

    def print_again(self) -> None:
        """The voucher this user handed out last today once more, as a duplicate."""
        if self.today is not None and self.today.rows and not self.out.is_busy():
            self.out.put_out(self.today.rows[0].number)

    # the day

    def _ask_today(self) -> None:
        self.ask(handed_today, AskHandedToday(), self._show_today, latest="today")

    def _show_today(self, today: HandedToday) -> None:
        self.today = today
        self.view.show_today(today)
        self._follow()
