# SPDX-License-Identifier: Apache-2.0
"""What the program proposes of payments that are drawn: confirmed, put aside until a day, made again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.mistaken import DraftOf, Striking, ask_mistake
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.pension.aside import AsideDialog, reading_of
from welfare_desk.desktop.pension.changing import AllowanceDialog, PensionDialog, open_payment
from welfare_desk.desktop.pension.proposal_columns import key_of, proposal_columns
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.payments import kind_choices, kind_words, proposal_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.proposals import Proposal, ProposalReason, ProposedAct
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension.proposals import (
    ListProposals,
    ProposalPage,
    TakeAsideBack,
    list_proposals,
    take_aside_back,
)


class ProposalsPart(Leading):
    """The list with its acts, mounted by a page that shows its `actions()` and `keys`.

    Signal: `told` (how many stand in the list now). The page calls `show_rows` and `reload`.
    """

    told = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._recalled = ""
        translate = QCoreApplication.translate
        chips = [
            FilterChip("reason", translate("ProposalsPart", "Reason"), many=False),
            FilterChip("payment", translate("ProposalsPart", "Payment"), _kinds(), many=False),
            FilterChip(
                "aside",
                translate("ProposalsPart", "Put aside"),
                [Option(True, translate("ProposalsPart", "put aside until a day"))],
                many=False,
                kept=False,
            ),
        ]
        self.filters = FilterBar(chips, page.desk.memory, "proposals")
        self.table = Table(
            proposal_columns(),
            name="proposals",
            accessible_name=self.tr("Proposals on payments"),
            key=key_of,
            memory=page.desk.memory,
        )
        self.empty = EmptyState("circle-check", "", "")
        self.card = ListCard(self.table, over=self.empty)
        self.confirm_button = Button(self.tr("Confirm"), "check", ButtonKind.FILLED)
        self.aside_button = Button(self.tr("Put aside"), "calendar-clock")
        self.back_button = Button(self.tr("Propose again"), "undo-2")
        self.file_button = Button(self.tr("Open the file"), "folder-open")
        self._build()
        self._commands()
        self._follow()

    def _build(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        acts.addWidget(self.filters, 1)
        for button in (self.file_button, self.back_button, self.aside_button, self.confirm_button):
            acts.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(acts)
        layout.addWidget(self.card, 1)
        self.leads_to = self.table
        self.filters.changed.connect(self.show_rows)
        self.table.rows.loaded.connect(self._loaded)
        self.table.opened.connect(self.confirm)
        self.table.current_changed.connect(self._follow)

    def _commands(self) -> None:
        words = self.tr("Confirm the proposal")
        self._confirm = keyed(self, words, "check", self.confirm, "Ctrl+R", self.confirm_button)
        words = self.tr("Put the proposal aside until a day")
        self._aside = keyed(self, words, "calendar-clock", self.put_aside, "F2", self.aside_button)
        words = self.tr("Propose again what was put aside")
        self._again = keyed(self, words, "undo-2", self.propose_again, "Del", self.back_button)
        words = self.tr("Open the file of the proposal")
        self._open = keyed(self, words, "folder-open", self.open_file, "Ctrl+O", self.file_button)
        self.keys = (
            Key("Enter", self.tr("confirm"), Permission.EDIT_PENSION),
            Key("F2", self.tr("put aside")),
            Key("Ctrl+O", self.tr("open file")),
        )
        recalls = self.page.recalls
        recalls.on_row("proposal-aside", self.table, self.put_aside)
        recalls.by_id("proposal-back", self._recall)

    # what is shown

    def wanted(self) -> ListProposals:
        """What the chips ask for."""
        values = self.filters.values
        reason, payment = (values(name) for name in ("reason", "payment"))
        return ListProposals(
            ProposalReason(reason[0]) if reason else None,
            PaymentKind(payment[0]) if payment else None,
            aside=bool(values("aside")),
        )

    def show_rows(self) -> None:
        """Fetch from the top."""
        self.table.show_rows(self._fetch)

    def reload(self) -> None:
        """Fetch again and stay where the cursor is."""
        if self.table.rows.ready:
            self.table.reload()
        else:
            self.show_rows()

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(found: ProposalPage) -> None:
            self._offer_reasons(found.counts)
            deliver(RowPage(found.rows, found.total))

        asked = replace(self.wanted(), offset=request.offset, limit=request.limit)
        self.page.ask(list_proposals, asked, give, latest=f"proposals {request.offset}")

    def _offer_reasons(self, counts: dict[str, int]) -> None:
        options = [
            Option(reason, proposal_words(reason), counts[reason])
            for reason in ProposalReason
            if counts.get(reason)
        ]
        chosen = self.filters.values("reason")
        if not chosen or chosen[0] in [option.value for option in options]:
            self.filters.chips["reason"].offer(options)

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if not total:
            self.empty.say(*self._nothing())
        self._follow()
        self.told.emit(total)
        if self._recalled and self.table.go_to_key(self._recalled):
            self._recalled = ""
            self.propose_again()

    def _nothing(self) -> tuple[str, str]:
        if self.filters.values("aside"):
            text = self.tr("With F2 a proposal is put aside until a day; it comes back by itself.")
            return self.tr("Nothing is put aside"), text
        if self.filters.active():
            text = self.tr("Clear the chips above, or choose other values.")
            return self.tr("Nothing matches these filters"), text
        text = self.tr("A death or a decile out of range is listed here; press F5 to look again.")
        return self.tr("Nothing speaks against a payment"), text

    def _row(self) -> Proposal | None:
        row = self.table.current_row()
        return row if isinstance(row, Proposal) else None

    def _follow(self, _: object = None) -> None:
        row = self._row()
        edit = lacking(self.page.desk, Permission.EDIT_PENSION)
        chosen = unless(row is not None, nothing_chosen())
        aside = row is not None and row.aside is not None
        allow(self._confirm, edit, chosen)
        allow(self._aside, edit, chosen, unless(not aside, self.tr("This is put aside already.")))
        only = self.tr("Choose a proposal that was put aside; the chip «Put aside» shows them.")
        allow(self._again, edit, unless(aside, only))
        allow(self._open, chosen)

    # acts

    def confirm(self, _: object = None) -> None:
        """Open the dialog of the payment with the proposal filled in; for a new size, the household."""
        row = self._row()
        if row is None or not self.page.permits(Permission.EDIT_PENSION):
            return
        if row.act is ProposedAct.RE_RATE:
            self.page.desk.go("file", key=row.file_no, part="household")
            return
        self.page.ask(show, ShowFile(row.file_no), partial(self._open_dialog, row), latest="proposed file")

    def _open_dialog(self, row: Proposal, summary: FileSummary) -> None:
        if row.payment is PaymentKind.PENSION:
            open_payment(self.page, PensionDialog(self.page, summary, row))
        else:
            kind = AllowanceKind(row.payment.value)
            open_payment(self.page, AllowanceDialog(self.page, summary, kind, row))

    def put_aside(self) -> None:
        """Ask until when, and why."""
        row = self._row()
        if row is not None and self._aside.isEnabled():
            open_telling(self.page, AsideDialog(self.page, row), self.tr("Put aside"))

    def propose_again(self) -> None:
        """Ask why a proposal is made again before its day."""
        row = self._row()
        if row is None or row.aside is None or not self._again.isEnabled():
            return
        told = self.tr("{name}, {payment}: {reason}. It is proposed again.").format(
            name=inline(row.name), payment=kind_words(row.payment), reason=proposal_words(row.reason)
        )
        striking = Striking(take_aside_back, _take_back, row, reading_of(row))
        ask_mistake(self.page, told, striking, DraftOf("proposal-back", key_of(row)))

    def open_file(self) -> None:
        """Show the payments of the file."""
        row = self._row()
        if row is not None:
            self.page.desk.go("file", key=row.file_no, part="payments")

    def _recall(self, key: str) -> None:
        """The draft of a reason: its proposal stands among those put aside."""
        self._recalled = key
        self.filters.show_values({"aside": (True,)})
        self.show_rows()


def _kinds() -> list[Option]:
    return [Option(kind, words) for kind, words in kind_choices()]


def _take_back(row: Proposal, why: str) -> TakeAsideBack:
    assert row.aside is not None
    return TakeAsideBack(row.aside.id, row.aside.version, why)
