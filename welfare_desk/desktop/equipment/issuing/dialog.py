# SPDX-License-Identifier: Apache-2.0
"""Goods go to a client: receiver, goods and terms, and beside them the paper as it will be printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.equipment.early import AskHead
from welfare_desk.desktop.equipment.issuing.cautions import VoucherCautions
from welfare_desk.desktop.equipment.issuing.goods_box import GoodsBox
from welfare_desk.desktop.equipment.issuing.paper_side import PaperSide
from welfare_desk.desktop.equipment.issuing.terms import Terms
from welfare_desk.desktop.equipment.issuing.voucher_line import VoucherLine, found_line, ready_lines
from welfare_desk.desktop.equipment.issuing.voucher_lines import VoucherLines
from welfare_desk.desktop.equipment.whose import client_told, stay_in
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.field import as_typed
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label, Rule
from welfare_desk.desktop.kit.sheets import drawn_on
from welfare_desk.desktop.kit.steps import Steps
from welfare_desk.desktop.messages import ErrorKind, Told, sentence
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.wording.payments import rial_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.handing import AtCounterNow, GoodsFound
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.counter import AtCounter, at_counter
from welfare_desk.services.equipment.drafting import DraftVoucher, VoucherDraft, draft_voucher
from welfare_desk.services.equipment.happened import StockMoved
from welfare_desk.services.equipment.issuing import IssueGoods, issue

WIDTH, FORM, PAPER = 1190, 600, 532
_NARROW = 1130
"""Pixels at scale 1 of the window below which there is no room for the paper beside the form."""
SEE_KEY = "F10"
_PAUSE = 250
"""Milliseconds after the last change before the paper is drawn anew."""


class Handed(NamedTuple):
    """What the dialog answers with; `to_print`: the clerk wants the paper now."""

    moved: StockMoved
    to_print: bool


class IssueDialog(CommandDialog):
    """Answers with `Handed`. `key` names the client when it is known where the dialog is opened."""

    drafted = "voucher"
    takes_number = True
    commit_key = "Ctrl+Enter"
    places = {
        "date_in_future": "handed_on",
        "month_closed": "handed_on",
        "before_birth": "handed_on",
        "loan_too_short": "due_on",
        "interval_not_over": "reason",
        "request_needed": "reason",
        "several_of_one": "reason",
        "not_a_pupil": "pupil",
        "file_not_found": "receiver",
        "scan_unread": "receiver",
    }

    def __init__(self, page: Page, key: str = "") -> None:
        wide = page.window().width() / look().scale
        self._shows_paper = wide >= _NARROW
        width = min(WIDTH, round(wide) - 24) if self._shows_paper else FORM + 80
        super().__init__(page, self.tr("Issue goods by voucher"), width=width, columns=3)
        self.record = key
        self._key_known = key
        self.client: AtCounterNow | None = None
        self.draft: VoucherDraft | None = None
        self._to_print = True
        self.who = Label("", "muted")
        self.steps = Steps((self.tr("Receiver"), self.tr("Goods and terms"), self.tr("Confirm and print")))
        self.receiver = TextField(
            "receiver", self.tr("National card, file number or voucher"), required=True, code=True,
            longest=220,
        )  # fmt: skip
        self.box = GoodsBox(page, self)
        self.lines = VoucherLines(page.desk.memory)
        self.terms = Terms(page.desk.today)
        self._may_approve = page.desk.may(Permission.APPROVE)
        self.cautions = VoucherCautions(may_approve=self._may_approve)
        self.head = AskHead(self, self.cautions.reason)
        self.side = PaperSide(page)
        self.preview = self.side.preview
        self.total = Label("", "heading")
        self._clock = QTimer(self, singleShot=True, interval=_PAUSE)
        self._clock.timeout.connect(self._draw)
        self._fill_form()
        self._build()
        self._connect()

    def _fill_form(self) -> None:
        self.form.add(self.receiver, 3)
        self.form.add_wide(self.box)
        self.form.add(self.lines, 3)
        self.terms.put_into(self.form)
        self.form.add(self.cautions.reason, 3)
        self.form.add(self.cautions.pupil, 3)
        self.form.add_wide(self.cautions)
        self.cautions.take_in()
        self.receiver.set_value(self._key_known)
        self.receiver.setVisible(not self._key_known)
        self.cautions.show_draft(None, self.page.desk.today())

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(self.trouble)
        left.addWidget(self.form)
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(px(18))
        columns.addLayout(left, FORM)
        if self._shows_paper:
            columns.addWidget(self.side, PAPER)
        else:
            self.side.setParent(self)
            self.side.hide()
        close = Button("", "x", name=self.tr("Close"))
        close.clicked.connect(self.cancel)
        self.body.addLayout(_head(self.steps, self.who, close))
        self.body.addWidget(Rule())
        self.body.addLayout(columns, 1)
        words = Label(self.tr("Total:"), "muted")
        self.foot.insertWidget(0, words)
        self.foot.insertWidget(1, self.total)
        if not self._shows_paper:
            see = self.add_act(Button(self.tr("Paper"), "eye"), key=SEE_KEY)
            see.clicked.connect(self.see_paper)
        self.add_cancel()
        self.quiet_button = self.add_act(Button(self.tr("Keep only"), "check"))
        self.sends_with(Button(self.tr("Keep and print"), "printer", ButtonKind.FILLED))
        self.head.put_at_foot(instead=(self.quiet_button,))
        self.steps.go(1 if self._key_known else 0)

    def _connect(self) -> None:
        self.box.taken.connect(self._take)
        self.box.left.connect(self._on_from_box)
        self.box.failed.connect(self.trouble.show_error)
        self.quiet_button.clicked.connect(self._save_quietly)
        self.receiver.control.installEventFilter(self)
        self.receiver.line.textEdited.connect(self._forget_client)
        self.receiver.line.editingFinished.connect(self._ask_client)
        self.form.changed.connect(self._changed)
        self.terms.collector_is.changed.connect(self.terms.follow)

    def open(self) -> None:
        super().open()
        if self._key_known:
            self._ask_client()
            self.box.line.setFocus(Qt.FocusReason.OtherFocusReason)

    # what a draft keeps

    def typed(self) -> dict[str, str]:
        """With the last day of a loan, though it was proposed: a row of the draft says that it is lent."""
        typed = super().typed()
        lent = any(line.lent for line in self.lines.value())
        return {**typed, "due_on": as_typed(self.terms.due_on.typed())} if typed and lent else typed

    def about(self) -> str:
        return self.who.text() if self.client is not None else ""

    def bring_back(self, typed: dict[str, str]) -> None:
        """The goods of the draft are for its own client, who is asked for anew."""
        if not self._key_known:
            self._forget_client()
        super().bring_back(typed)
        self._ask_client()

    # who

    def _forget_client(self) -> None:
        self.client = None
        self.who.setText("")
        self._changed()

    def _ask_client(self) -> None:
        text = self.receiver.line.text().strip()
        if not text or (self.client is not None and text == self.client.receiver.file_no):
            return
        self.page.desk.operations.ask(
            at_counter, AtCounter(text), self._show_client, owner=self, on_error=self._no_client, latest="who"
        )

    def _no_client(self, told: Told) -> None:
        self.client = None
        self.who.setText("")
        self.steps.go(0)
        if self.receiver.isVisible() and told.code:
            self.receiver.show_error(sentence(told.code, told.facts))
            stay_in(self.receiver, self.form)
        else:
            self.trouble.show_error(told)

    def _show_client(self, found: AtCounterNow) -> None:
        first = self.client is None or self.client.receiver.file_no != found.receiver.file_no
        self.client = found
        self.trouble.clear()
        name = self.tr("{name}, file {file_no}")
        self.who.setText(name.format(name=found.receiver.full_name, file_no=isolate(found.receiver.file_no)))
        self.receiver.show_error("")
        self.receiver.show_hint(client_told(found), "good")
        if first and not self.lines.edited():
            self.lines.set_value([line for ready in found.ready for line in ready_lines(ready)])
            self.terms.propose(found.ready)
        if first and not self._key_known:  # Enter has gone on to the table, where nothing stands yet
            self.box.line.setFocus(Qt.FocusReason.TabFocusReason)
        self._changed()

    # goods

    def _take(self, found: GoodsFound) -> None:
        line = found_line(found, self.page.desk.today(), self.lines.serials)
        if line.lent:
            self.terms.propose_for(found.item)
        self.lines.add(line)

    def _on_from_box(self) -> None:
        target = self.lines.table if self.lines.value() else self.terms.handed_on.control
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _changed(self) -> None:
        lines = self.lines.value()
        self.terms.show_due(any(line.lent for line in lines))
        ready = self.client is not None and bool(lines) and not any(line.lacks_serial for line in lines)
        self.steps.go(0 if self.client is None else 2 if ready else 1)
        if self.client is None or not lines:
            self.draft = None
            self.total.setText("")
            self.head.offer("", ())
            self.cautions.show_draft(None, self.page.desk.today())
            return
        self._clock.start()

    # the paper

    def goods(self, lines: Sequence[VoucherLine]) -> IssueGoods:
        """What stands in the form, as far as it can be read."""
        assert self.client is not None
        terms = self.terms.read()
        return IssueGoods(
            self.client.receiver.file_no, tuple(line.asked(terms.due_on) for line in lines),
            terms.handed_on, terms.collector, terms.kinship, terms.collector_id,
            str(self.cautions.reason.typed()), bool(self.cautions.pupil.value()),
        )  # fmt: skip

    def _draw(self) -> None:
        lines = self.lines.value()
        if self.client is not None and lines:
            sheet = drawn_on(self.page.desk.memory, PaperKind.ISSUE_VOUCHER.value).chosen()
            self.page.desk.operations.ask_long(
                draft_voucher, DraftVoucher(self.goods(lines), sheet), self._drawn, owner=self,
                on_error=self._not_drawn, latest="draft",
            )  # fmt: skip

    def _drawn(self, draft: VoucherDraft) -> None:
        self.draft = draft
        self.lines.tell(draft.lines)
        self.cautions.show_draft(draft, self.page.desk.today())
        self.total.setText(self.tr("not known") if draft.total is None else rial_words(draft.total))
        early = () if self._may_approve else [line.item.code for line in draft.needs_approval]
        self.head.offer(draft.receiver.file_no, list(dict.fromkeys(early)))
        if draft.pdf and self._shows_paper:
            self.preview.show_pdf(draft.pdf)

    def _not_drawn(self, told: Told) -> None:
        """What is being typed is told as wrong when it is sent, not before."""
        if told.kind is not ErrorKind.REFUSED:
            self.trouble.show_error(told)

    def see_paper(self) -> None:
        """The paper as it stands, where there is no room for it beside the form."""
        if self.draft is not None and self.draft.pdf:
            self.side.show_over(self, self.draft.pdf)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10 and not self._shows_paper:
            self.see_paper()
        elif not self.head.hears(event):
            super().keyPressEvent(event)

    # sending

    def _save_quietly(self) -> None:
        self._to_print = False
        self.save()

    def save(self) -> None:
        if self.client is None:
            self._ask_client()
        super().save()

    def commit(self) -> None:
        """Ctrl+Enter: keep and print."""
        self._to_print = True
        if not self.head.leads():
            super().commit()

    def faulty(self) -> bool:
        if self.client is None and not self.receiver.is_empty():
            self.receiver.show_error(self.receiver.error() or self.tr("Nobody is found by this yet."))
            return True
        return super().faulty()

    def wanted(self) -> tuple[Any, Any]:
        return issue, self.goods(self.lines.value())

    def refused(self, told: Told) -> None:
        self._to_print = True
        super().refused(told)
        self.head.hold()

    def afresh(self) -> None:
        """A new paper: nobody else has it yet."""

    def answer(self, value: Any) -> None:
        super().answer(Handed(value, self._to_print) if isinstance(value, StockMoved) else value)

    def keys(self) -> list[tuple[str, str]]:
        rows = [
            (isolate("Space"), self.tr("on a row: for good or on loan")),
            (isolate("0…9"), self.tr("on a row: the quantity")),
            ("F4", self.tr("on a row: which device, or which size")),
            ("Del", self.tr("on a row: off the voucher")),
        ]
        if not self._shows_paper:
            rows.append((SEE_KEY, self.tr("Paper")))
        return [*rows, *self.head.keys(), *super().keys()]


def _head(steps: Steps, who: Label, close: Button) -> QHBoxLayout:
    """How far the paper is, for whom, and the cross."""
    head = QHBoxLayout()
    head.setSpacing(px(10))
    head.addWidget(steps)
    head.addStretch(1)
    head.addWidget(who)
    head.addWidget(close)
    return head
