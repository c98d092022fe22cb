# SPDX-License-Identifier: Apache-2.0
"""Offices that headquarters has enrolled: certificates, fingerprints, revoked ones; one is enrolled here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, nothing_chosen, unless
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, FactRow, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import TextField, TickField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.saving import ask_what_to_read, ask_where_to_save, in_a_name
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, listed, month_title, number, prose
from welfare_desk.desktop.messages import tell
from welfare_desk.desktop.summary.headquarters.chain import NewChainDialog
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.text import isolate
from welfare_desk.outside import write
from welfare_desk.sentences.enrolments import NAMESAKES
from welfare_desk.services.summary.bundles.board import (
    EnrolmentPage,
    EnrolmentShown,
    ListEnrolments,
    list_enrolments,
)
from welfare_desk.services.summary.bundles.enrolling import (
    EnrolOffice,
    Known,
    Paper,
    ReadRequest,
    RequestShown,
    enrol_office,
    read_request,
)

_CHAIN_KEY = "Ctrl+N"


class EnrolDialog(Dialog):
    """Shows who asks, before anything is signed; answers with the reason, empty but for another key."""

    def __init__(self, page: Page, shown: RequestShown) -> None:
        title = self.tr("Enrol the office “{county}”?").format(county=shown.county)
        super().__init__(page, title, width=600)
        self._shown = shown
        self.form = Form(1)
        reason = self.tr("Why has the key changed?")
        self.reason = TextField("reason", reason, required=shown.known is Known.OTHER_KEY, longest=300)
        self.compared = TickField("compared", self.tr("I have compared the fingerprint by telephone"))
        self._tell()
        if shown.known is Known.OTHER_KEY:
            self.form.add(self.reason)
        self.form.add(self.compared)
        self.body.addWidget(self.form)
        self.add_cancel()
        words = self.tr("Enrol") if shown.known is not Known.OTHER_KEY else self.tr("Replace the key")
        self.enrol_button = self.commits_with(Button(words, "signature", ButtonKind.FILLED))
        self.enrol_button.clicked.connect(self._enrol)
        self.form.ends_at(self.enrol_button)
        self.compared.changed.connect(self._allow)
        self._allow()

    def _tell(self) -> None:
        shown = self._shown
        self.body.addWidget(FactRow(self.tr("County"), listed((shown.county, shown.province))))
        self.body.addWidget(FactRow(self.tr("Code of the office"), shown.code, code=True))
        self.body.addWidget(Label(self.tr("Fingerprint of its key"), "muted"))
        self.body.addWidget(Label(isolate(shown.key), "title", code=True))
        if shown.known is Known.OTHER_KEY:
            told = self.tr(
                "This office stands enrolled with certificate {serial} and another key, which is revoked by "
                "this; bundles signed with it are refused from then on."
            )
            self.body.addWidget(
                Label(told.format(serial=number(shown.serial or 0)), tone=Tone.AMBER, wrap=True)
            )
            self.body.addWidget(Label(self.tr("Fingerprint of the key that stands now"), "muted"))
            self.body.addWidget(Label(isolate(shown.standing_key), "strong", code=True))
        elif shown.known is Known.SAME:
            told = self.tr("It is enrolled with this key: it gets certificate {serial} again.")
            self.body.addWidget(Label(told.format(serial=number(shown.serial or 0)), wrap=True))
        if shown.namesakes:
            words = NAMESAKES.en if look().language == "en" else NAMESAKES.fa
            told = words.format(codes=listed(map(isolate, shown.namesakes)))
            self.body.addWidget(Label(told, tone=Tone.AMBER, wrap=True))
        compare = self.tr(
            "Telephone the office, let it read the fingerprint from its settings, and compare every group: "
            "whoever has this key sends figures in the name of the office."
        )
        self.body.addWidget(Label(compare, "muted", wrap=True))

    def _allow(self) -> None:
        first = self.tr("Compare the fingerprint by telephone first, then tick the box.")
        allow(self.enrol_button, unless(self.compared.value(), first))

    def _enrol(self) -> None:
        if self._shown.known is Known.OTHER_KEY and self.form.check():
            return
        self.answer(str(self.reason.value() or ""))


class OfficesPart(Leading):
    """The page calls `reload`; Ins enrols an office from the file of its request."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.table = Table(
            self._columns(),
            name="hq_offices",
            accessible_name=self.tr("Certificates that were given"),
            key=lambda row: row.serial,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.enrol_button = Button(self.tr("Enrol an office"), "file-plus", ButtonKind.FILLED)
        self.key = FactRow(self.tr("Fingerprint of the province's key"), code=True)
        self.no_key = Hint(
            "key-round", self.tr("The province's key is made when the first office is enrolled.")
        )
        title = self.tr("No office is enrolled yet")
        text = self.tr(
            "An office makes its request in Settings, «Headquarters»; bring the file here, compare the "
            "fingerprint by telephone, and give the answer back."
        )
        self.none = EmptyState("building-2", title, text)
        self.card = Card(self.tr("Enrolled offices"), margin=12)
        self.list = ListCard(self.table, over=self.none)
        self.list.setProperty("card", "plain")
        self.chain_button = Button(self.tr("New chain"), "repeat")
        self.card.add_act(self.chain_button)
        self.card.add_act(KeyCap(_CHAIN_KEY))
        self.card.add_act(self.enrol_button)
        self.card.add_act(KeyCap("Ins"))
        self.card.body.addWidget(self.key)
        self.card.body.addWidget(self.no_key, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.body.addWidget(self.list, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(GAP))
        column.addWidget(self.card, 1)
        keyed(
            self,
            self.tr("Enrol an office from its request"),
            "file-plus",
            self.enrol,
            "Ins",
            self.enrol_button,
        )
        words = self.tr("Begin a new chain for the office")
        self.chain_act = keyed(self, words, "repeat", self.begin_chain, _CHAIN_KEY, self.chain_button)
        self.table.rows.loaded.connect(self._loaded)
        self.table.current_changed.connect(self._follow)
        page.recalls.on_row("chain-begun", self.table, self.begin_chain)
        self.leads_to = self.table
        self._follow(None)

    def _columns(self) -> list[Column]:
        def state(row: EnrolmentShown) -> str:
            return self.tr("stands") if row.revoked_at is None else self.tr("revoked")

        def given(row: EnrolmentShown) -> str:
            return day(row.enrolled_at.astimezone(IRAN).date())

        def ended(row: EnrolmentShown) -> str:
            if row.revoked_at is None:
                return ""
            return listed((day(row.revoked_at.astimezone(IRAN).date()), row.revoked_by))

        def last(row: EnrolmentShown) -> str:
            return "" if row.last_month is None else month_title(row.last_month)

        def sequence(row: EnrolmentShown) -> str:
            told = self.tr("bundle {sequence}")
            return "" if row.last_sequence is None else told.format(sequence=number(row.last_sequence))

        return [
            Column("serial", self.tr("No."), lambda row: number(row.serial), width=60),
            Column("county", self.tr("Office"), lambda row: row.county, CellLook.STRONG, width=150,
                   second=lambda row: row.code, second_look=CellLook.CODE),
            Column("key", self.tr("Fingerprint of its key"), lambda row: row.key, CellLook.CODE, width=210,
                   stretch=1),
            Column("state", self.tr("State"), state, CellLook.CHIP, width=90,
                   tone=lambda row: Tone.GREEN if row.revoked_at is None else Tone.RED),
            Column("given", self.tr("Given"), given, width=130, second=lambda row: row.enrolled_by),
            Column("ended", self.tr("Revoked"), ended, width=170, second=lambda row: row.revoked_why, drop=2),
            Column("last", self.tr("Last bundle"), last, width=130, second=sequence, drop=1),
        ]  # fmt: skip

    def reload(self) -> None:
        """Ask for the certificates, staying on the one in hand."""
        self.table.show_rows(self._fetch, of="offices")

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        asked = ListEnrolments(request.offset, request.limit)
        given = partial(self._came, deliver)
        self._page.ask(list_enrolments, asked, given, latest=f"offices {request.offset}")

    def _came(self, deliver: Callable[[RowPage], None], found: EnrolmentPage) -> None:
        self.key.say(found.key)
        self.key.setVisible(bool(found.key))
        self.no_key.setVisible(not found.key)
        deliver(RowPage(found.rows, found.total))

    def _loaded(self, total: int) -> None:
        self.list.show_over(not total)
        if total and self.table.current_row() is None:
            self.table.go_to(0)

    def _follow(self, row: EnrolmentShown | None) -> None:
        stands = row is None or row.revoked_at is None
        revoked = self.tr("This certificate is revoked; choose the one that stands.")
        allow(self.chain_act, unless(row is not None, nothing_chosen()), unless(stands, revoked))

    def begin_chain(self) -> None:
        """Ask why the next bundle of the office may begin a chain."""
        row = self.table.current_row()
        if isinstance(row, EnrolmentShown) and self.chain_act.isEnabled():
            told = self.tr("The next bundle of “{county}” begins a new chain")
            open_telling(self._page, NewChainDialog(self._page, row), told.format(county=prose(row.name)))

    # enrolling

    def enrol(self) -> None:
        """Ask for the file of a request, and show who asks."""
        title, kinds = self.tr("Choose the request of the office"), self.tr("Requests (*.json)")
        path = ask_what_to_read(self._page, title, kinds)
        if path:
            self._page.forget_refusal()
            self._page.ask(read_request, ReadRequest(path), self._read)

    def _read(self, shown: RequestShown) -> None:
        dialog = EnrolDialog(self._page, shown)

        def decided(reason: str | None) -> None:
            if reason is not None:
                facts = EnrolOffice(shown.text, shown.known is Known.OTHER_KEY, reason)
                self._page.do(enrol_office, facts, self._enrolled)

        dialog.answered.connect(decided)
        dialog.open()

    def _enrolled(self, paper: Paper) -> None:
        """The answer is kept nowhere: reading the same request again makes it again."""
        title = self.tr("Save the answer for the office")
        name = self.tr("Answer to {county}.json").format(county=in_a_name(paper.county))
        path = ask_where_to_save(self._page, title, name, self.tr("Answers (*.json)"))
        if not path:
            told = self.tr("Enrolled, but the answer is not saved; read the request again to save it")
            self._page.desk.say(told, Tone.AMBER, "triangle-alert")
            return
        try:
            write(path, paper.text.encode())
        except (RuleError, StorageError) as error:
            self._page.show_trouble(tell(error))
        else:
            told = self.tr("“{county}” is enrolled with certificate {serial}; give it the answer")
            self._page.desk.say(told.format(county=paper.county, serial=number(paper.serial or 0)))
