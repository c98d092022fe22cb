# SPDX-License-Identifier: Apache-2.0
"""How this office stands with headquarters: its request goes out here, and the answer comes in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import GAP, Key, Page
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card, FactRow
from welfare_desk.desktop.kit.focus import paint_ring
from welfare_desk.desktop.kit.labels import Chip, KeyCap, Label, Rule
from welfare_desk.desktop.kit.saving import ask_what_to_read, ask_where_to_save, in_a_name
from welfare_desk.desktop.kit.steps import Steps
from welfare_desk.desktop.kit.words import day, listed, month_title, number
from welfare_desk.desktop.messages import Told, tell
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.upkeep.other_headquarters import OtherHeadquartersDialog
from welfare_desk.desktop.upkeep.section import Section
from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.outside import write
from welfare_desk.sentences.enrolments import FOREIGN, KEYLESS
from welfare_desk.services.office_settings import OfficeSettings
from welfare_desk.services.summary.bundles.enrolling import (
    AcceptEnrolment,
    AskEnrolment,
    AskStanding,
    EnrolmentKept,
    EnrolmentStanding,
    Paper,
    accept_enrolment,
    ask_enrolment,
    enrolment_standing,
    read_paper,
)

_WIDTH = 560


class EnrolmentSection(Section):
    """Two acts beside what they led to: the request is written, the answer of headquarters is read."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.standing: EnrolmentStanding | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Headquarters of the province"))
        self.steps = Steps((self.tr("Request"), self.tr("Answer"), self.tr("Enrolled")))
        self.state = Chip("")
        self.next = Label("", wrap=True)
        self.county = FactRow(self.tr("This office"))
        self.code = FactRow(self.tr("Code of the office"), code=True)
        self.key = FactRow(self.tr("Fingerprint of its key"), code=True)
        self.serial = FactRow(self.tr("Certificate"))
        self.province = FactRow(self.tr("Province"))
        self.given = FactRow(self.tr("Given"))
        self.until = FactRow(self.tr("Holds until"), self.tr("headquarters revokes it"))
        self.province_key = FactRow(self.tr("Fingerprint of the province's key"), code=True)
        self.keyless = Label("", tone=Tone.AMBER, wrap=True)
        self.foreign = Label("", tone=Tone.AMBER, wrap=True)
        self.ask_button = Button(self.tr("Write the request"), "file-up")
        self.answer_button = Button(self.tr("Read the answer"), "file-down")
        self._build()
        self._connect()

    def _build(self) -> None:
        card = Card(self.tr("Headquarters of the province"))
        card.add_act(self.state)
        card.body.addWidget(self.steps)
        card.body.addWidget(self.next)
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        for button, key in ((self.ask_button, "Ctrl+E"), (self.answer_button, "Ctrl+O")):
            acts.addWidget(button)
            acts.addWidget(KeyCap(key))
        acts.addStretch(1)
        card.body.addLayout(acts)
        card.body.addWidget(Rule())
        for row in (self.county, self.code, self.key):
            card.body.addWidget(row)
        card.body.addWidget(self.keyless)
        card.body.addWidget(self.foreign)
        self.certificate = QWidget()
        rows = QVBoxLayout(self.certificate)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(Rule())
        for row in (self.serial, self.province, self.given, self.until, self.province_key):
            rows.addWidget(row)
        card.body.addWidget(self.certificate)
        why = self.tr(
            "Bundles of months are signed by the office's key. Headquarters takes them once it has enrolled "
            "the key; its answer brings the key by which persons are counted once over all offices."
        )
        card.body.addWidget(Label(why, "small", wrap=True))
        card.setMaximumWidth(px(_WIDTH))
        across = QHBoxLayout()
        across.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP))
        layout.addLayout(across)
        layout.addStretch(1)
        self.certificate.hide()

    def _connect(self) -> None:
        ask = self.tr("Write this office's request to headquarters")
        read = self.tr("Read the answer of headquarters")
        self.ask_act = self.act(ask, "file-up", self.write_request, "Ctrl+E", self.ask_button)
        self.answer_act = self.act(read, "file-down", self.read_answer, "Ctrl+O", self.answer_button)
        self.keys = (Key("Ctrl+E", self.tr("request")), Key("Ctrl+O", self.tr("answer")))
        self._follow()

    def show_settings(self, settings: OfficeSettings) -> None:
        """Ask anew how the office stands."""
        self._ask()

    def first_focus(self) -> QWidget:
        """The act that comes next; the section itself while it is not known, or for who may do neither."""
        asked = self.standing is not None and self.standing.asked
        button = self.answer_button if asked else self.ask_button
        return button if button.isEnabled() else self

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, self.rect())
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _ask(self) -> None:
        self.page.ask(enrolment_standing, AskStanding(), self._came, latest="enrolment")

    def _came(self, found: EnrolmentStanding) -> None:
        self.standing = found
        self.county.say(found.county)
        self.code.say(found.code)
        self.key.say(found.key)
        self.certificate.setVisible(found.serial is not None)
        if found.serial is not None:
            self.serial.say(self.tr("No. {serial}").format(serial=number(found.serial)))
            self.province.say(found.province)
            self.given.say(day(found.issued_on))
            self.province_key.say(found.province_key)
        self._tell(found)
        self._tell_months(found)
        self._follow()
        if self.hasFocus():  # it waited here for what comes next
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, found: EnrolmentStanding) -> None:
        if found.serial is not None:
            self.steps.go(3)
            self.state.show_state(self.tr("enrolled"), Tone.GREEN)
            told = self.tr(
                "Compare the fingerprint of the province's key by telephone once, if you have not; a new "
                "answer is read here when headquarters gives one."
            )
            nothing = self.tr("Nothing is to be done.")
            told = told if found.keyless or found.foreign else f"{nothing} {told}"
        elif found.asked:
            self.steps.go(1)
            self.state.show_state(self.tr("asked"), Tone.AMBER)
            told = self.tr(
                "Give the request to headquarters, read the fingerprint of the key to it by telephone, and "
                "read its answer here."
            )
        else:
            self.steps.go(0)
            self.state.show_state(self.tr("not asked"), Tone.GREY)
            told = self.tr(
                "Write the request into a file and give it to headquarters; until its answer is read, the "
                "bundles of this office are not taken there."
            )
        self.next.setText(told)
        self.setAccessibleDescription(f"{self.state.text()}: {told}")

    def _tell_months(self, found: EnrolmentStanding) -> None:
        """Which months were sent too early, or for another headquarters, and what is done about it."""
        for label, told, months in (
            (self.keyless, KEYLESS, found.keyless),
            (self.foreign, FOREIGN, found.foreign),
        ):
            words = told.en if look().language == "en" else told.fa
            label.setText(words.format(months=listed(map(month_title, months))))
            label.setVisible(found.serial is not None and bool(months))

    def _follow(self) -> None:
        right = lacking(self.page.desk, Permission.MANAGE_OFFICE)
        known = unless(self.standing is not None, not_loaded())
        asked = self.standing is not None and self.standing.asked
        allow(self.ask_act, right, known)
        allow(self.answer_act, right, known, unless(asked, self.tr("Write the request first.")))

    # acts

    def write_request(self) -> None:
        """Make the request and ask where it is written."""
        self.page.do(ask_enrolment, AskEnrolment(), self._made)

    def _made(self, paper: Paper) -> None:
        self._ask()
        title = self.tr("Write the request")
        name = self.tr("Request of {county}.json").format(county=in_a_name(paper.county))
        path = ask_where_to_save(self.page, title, name, self.tr("Requests (*.json)"))
        if not path:
            return
        try:
            write(path, paper.text.encode())
        except (RuleError, StorageError) as error:
            self.page.show_trouble(tell(error))
        else:
            told = self.tr("The request is written; read the fingerprint of the key to headquarters")
            self.page.desk.say(told)

    def read_answer(self) -> None:
        """Ask for the file of headquarters' answer, and keep it."""
        title, kinds = self.tr("Choose the answer of headquarters"), self.tr("Answers (*.json)")
        path = ask_what_to_read(self.page, title, kinds)
        if not path:
            return
        try:
            text = read_paper(path)
        except (RuleError, StorageError) as error:
            self.page.show_trouble(tell(error))
        else:
            refused = partial(self._not_kept, text)
            self.page.do(accept_enrolment, AcceptEnrolment(text), self._kept, on_error=refused)

    def _not_kept(self, text: str, told: Told) -> None:
        """Another headquarters is asked about; everything else is said."""
        if told.code != "enrolment_other_headquarters":
            self.page.show_trouble(told)
            return
        dialog = OtherHeadquartersDialog(self.page, text, told.facts["key"], told.facts["answered"])
        dialog.answered.connect(self._kept)
        dialog.open()

    def _kept(self, kept: EnrolmentKept | None) -> None:
        if kept is None:  # who was asked about another headquarters went back
            return
        self._ask()
        told = self.tr("Enrolled with certificate {serial}; bundles of new months carry it")
        self.page.desk.say(told.format(serial=number(kept.serial)))
