# SPDX-License-Identifier: Apache-2.0
"""Intervals that somebody asks the head to let pass."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.equipment.narrowed import NarrowedPart
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_back import open_telling, tell_done
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import ButtonKind
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import day, inline, prose
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import rial_words
from welfare_desk.desktop.wording.requests import request_tone, request_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.passing import ApprovalFilter, ApprovalRow
from welfare_desk.domain.equipment.requests import ApprovalState
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.approving import (
    ApprovalPage,
    DecideApproval,
    ListApprovals,
    WithdrawApproval,
    decide_approval,
    list_approvals,
    withdraw_approval,
)

_OPEN = (ApprovalState.ASKED, ApprovalState.APPROVED)


class RefuseDialog(FormDialog):
    """Answers with the approval that was refused."""

    drafted = "interval-refused"
    takes_away = True

    def __init__(self, page: Page, row: ApprovalRow) -> None:
        told = QCoreApplication.translate("GoodsAsk", "{item} for {name}: {reason}")
        said = told.format(item=inline(row.item), name=inline(row.name), reason=prose(row.reason))
        super().__init__(page, self.tr("The interval stays"), said)
        self.record = str(row.id)
        self.row = row
        self.why = TextField("answer", self.tr("Why"), required=True, longest=200)
        self.form.add(self.why, 2)
        self.finish(self.tr("Do not approve"), "x", ButtonKind.DANGER)

    def wanted(self) -> tuple[Any, Any]:
        return decide_approval, DecideApproval(self.row.id, False, self.form.values()["answer"])

    def afresh(self) -> None:
        """No version is looked at: one that was decided meanwhile is refused as such."""


class NotNeededDialog(FormDialog):
    """Answers with the approval that is not needed any more."""

    drafted = "interval-withdrawn"
    takes_away = True

    def __init__(self, page: Page, row: ApprovalRow) -> None:
        told = QCoreApplication.translate("GoodsAsk", "{item} for {name}: {reason}")
        said = told.format(item=inline(row.item), name=inline(row.name), reason=prose(row.reason))
        super().__init__(page, self.tr("The approval is not needed"), said)
        self.record = str(row.id)
        self.row = row
        hint = self.tr("It is not used any more; the head may be asked anew.")
        self.why = TextField("reason", self.tr("Why"), longest=200, hint=hint)
        self.form.add(self.why, 2)
        self.finish(self.tr("Withdraw it"), "user-x", ButtonKind.DANGER)

    def wanted(self) -> tuple[Any, Any]:
        return withdraw_approval, WithdrawApproval(self.row.id, self.form.values()["reason"])

    def afresh(self) -> None:
        """No version is looked at: one that was used or refused meanwhile is told as such."""


class ApprovalsPart(NarrowedPart):
    """The list; the head approves with one key and refuses with a word; whoever asked may withdraw it."""

    name = "approvals"
    tone = Tone.AMBER
    searches = False
    found: ApprovalPage | None

    def columns(self) -> list[Column]:
        translate = QCoreApplication.translate
        return [
            Column(
                "name", translate("GoodsAsk", "Client"), lambda row: row.name, CellLook.STRONG, width=160,
                stretch=1, second=lambda row: row.file_no, second_look=CellLook.CODE,
            ),
            Column(
                "item", translate("GoodsAsk", "Goods"), lambda row: row.item, width=150, stretch=1,
                second=_money,
            ),
            Column("reason", translate("GoodsAsk", "Reason"), lambda row: row.reason, width=220, stretch=3),
            Column(
                "asked", translate("GoodsAsk", "Asked"), lambda row: day(row.asked_on), CellLook.DIGITS,
                width=110, second=lambda row: row.asked_by, drop=1,
            ),
            Column(
                "state", translate("GoodsAsk", "State"), lambda row: request_words(row.state), CellLook.CHIP,
                width=150, tone=lambda row: request_tone(row.state), second=_used_for,
            ),
            Column(
                "decided", translate("GoodsAsk", "Answered"), _answered, CellLook.DIGITS, width=110,
                second=lambda row: row.decided_by,
            ),
            Column(
                "answer", translate("GoodsAsk", "Answer"), lambda row: row.answer or "—", width=130, drop=2
            ),
        ]  # fmt: skip

    def options(self) -> list[Option]:
        return [Option(one, request_words(one)) for one in (ApprovalFilter.ASKED, ApprovalFilter.OPEN)]

    def empty(self) -> EmptyState:
        translate = QCoreApplication.translate
        return EmptyState(
            "badge-check",
            translate("GoodsAsk", "Nobody waits for the head"),
            translate("GoodsAsk", "Ask the head where an interval runs while goods are handed out."),
        )

    def add_acts(self) -> None:
        translate = QCoreApplication.translate
        self.approve_act = keyed(
            self, translate("GoodsAsk", "Approve"), "badge-check", self.approve, "Ctrl+G"
        )
        self.refuse_act = keyed(self, translate("GoodsAsk", "Do not approve"), "x", self.refuse, "Del")
        self.withdraw_act = keyed(
            self, translate("GoodsAsk", "Withdraw the approval"), "user-x", self.withdraw, "Ctrl+Del"
        )
        self.page.recalls.on_row("interval-refused", self.table, self.refuse)
        self.page.recalls.on_row("interval-withdrawn", self.table, self.withdraw)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Approvals")

    def asked(self, request: PageRequest) -> tuple[Any, ListApprovals]:
        chosen = self.chosen(ApprovalFilter.ALL)
        return list_approvals, ListApprovals(chosen, offset=request.offset, limit=request.limit)

    def choose(self, **arguments: object) -> None:
        """`which` is the value of one of the chip's."""
        which = arguments.get("which")
        if isinstance(which, str) and which in {one.value for one in self.options()}:
            self.chips.show_values({"which": (ApprovalFilter(which),)})

    def figure(self) -> int:
        return 0 if self.found is None else self.found.asked

    def follow(self, row: ApprovalRow | None) -> None:
        right, chosen = lacking(self.page.desk, Permission.APPROVE), unless(row, nothing_chosen())
        decided = QCoreApplication.translate("GoodsAsk", "This is decided already.")
        waits = unless(row is None or row.state is ApprovalState.ASKED, decided)
        allow(self.approve_act, right, chosen, waits)
        allow(self.refuse_act, right, chosen, waits)
        ended = QCoreApplication.translate("GoodsAsk", "It was used, refused or withdrawn already.")
        asks = lacking(self.page.desk, Permission.ASK_APPROVAL)
        allow(self.withdraw_act, asks, chosen, unless(row is None or row.state in _OPEN, ended))

    def keys(self) -> tuple[Key, ...]:
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+G", translate("GoodsAsk", "approve")),
            Key("Del", translate("GoodsAsk", "do not approve")),
            Key("Ctrl+Del", translate("GoodsAsk", "withdraw")),
        )

    def approve(self) -> None:
        """Let the interval be passed once."""
        row: ApprovalRow | None = self.table.current_row()
        if row is None or not self.approve_act.isEnabled():
            return
        told = QCoreApplication.translate("GoodsAsk", "Approved: {item} for {name}")
        said = told.format(item=inline(row.item), name=inline(row.name))
        facts = DecideApproval(row.id, True, version=row.version)
        self.page.do(decide_approval, facts, lambda _: tell_done(self.page, said))

    def refuse(self) -> None:
        """Say why the interval stays."""
        row: ApprovalRow | None = self.table.current_row()
        if row is not None and self.page.permits(Permission.APPROVE):
            told = QCoreApplication.translate("GoodsAsk", "Not approved: {item} for {name}")
            said = told.format(item=inline(row.item), name=inline(row.name))
            open_telling(self.page, RefuseDialog(self.page, row), said)

    def withdraw(self) -> None:
        """It is not needed any more, whether the head has said anything or not."""
        row: ApprovalRow | None = self.table.current_row()
        if row is not None and row.state in _OPEN and self.page.permits(Permission.ASK_APPROVAL):
            told = QCoreApplication.translate("GoodsAsk", "Withdrawn: {item} for {name}")
            said = told.format(item=inline(row.item), name=inline(row.name))
            open_telling(self.page, NotNeededDialog(self.page, row), said)


def _answered(row: ApprovalRow) -> str:
    return "—" if row.decided_on is None else day(row.decided_on)


def _money(row: ApprovalRow) -> str:
    """How much money the head is asked for; empty where goods go out."""
    if row.amount is None:
        return ""
    told = QCoreApplication.translate("GoodsAsk", "cash aid of {amount}")
    return told.format(amount=rial_words(row.amount))


def _used_for(row: ApprovalRow) -> str:
    if row.voucher:
        return QCoreApplication.translate("GoodsAsk", "voucher {number}").format(number=isolate(row.voucher))
    if row.cash_letter:
        return QCoreApplication.translate("GoodsAsk", "cash aid, letter {number}").format(
            number=isolate(row.cash_letter)
        )
    return ""
