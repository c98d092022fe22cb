# SPDX-License-Identifier: Apache-2.0
"""The side panel of the list: the file under the cursor in facts, one notice, last events, the usual acts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.notices import NoticeBox
from welfare_desk.desktop.casework.papers import no_certificate
from welfare_desk.desktop.casework.telling import age_and_birth, happenings, people, state_chips
from welfare_desk.desktop.kit.allowing import allow, no_right, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import FactRow, Happening, Timeline, empty
from welfare_desk.desktop.kit.labels import Chip, Label, Rule
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.kit.words import spaced
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.notices import notices
from welfare_desk.domain.text import isolate

WIDTH = 292
EVENTS = 4
_ENTRY, _BELOW = 51, 10  # pixels of one event with its second line, and of what stands below it
_EDGE, _CHIP_GAP = 14, 6  # pixels beside what is told, and between chips
_LOW = 450  # a panel lower than this has no room for events


class SidePanel(QFrame):
    """Signals: `open_asked`, `print_asked`, `certificate_asked`, `folded` (the clerk wants it away)."""

    open_asked = Signal()
    print_asked = Signal()
    certificate_asked = Signal()
    folded = Signal()

    def __init__(self, today: Callable[[], dt.date], *, may_print: bool) -> None:
        super().__init__()
        self._today = today
        self.summary: FileSummary | None = None
        self.setProperty("card", "true")
        self.setFixedWidth(px(WIDTH))
        self.name = Label("", "heading")
        self.name.setMinimumWidth(px(40))
        self.fold = Button("", "chevron-left", name=self.tr("Hide the side panel (F2)"))
        self.chips = (QHBoxLayout(), QHBoxLayout())
        self.rows = {
            "identifier": FactRow(field_name("national_id")),
            "file_no": FactRow(field_name("file_no"), code=True),
            "age": FactRow(self.tr("Age")),
            "household": FactRow(self.tr("Household")),
            "mobile": FactRow(field_name("mobile")),
        }
        self.notice = NoticeBox()
        self.events = Timeline(tight=True)
        self._entries: list[Happening] = []
        self._place = QWidget()
        self._place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._place.setMinimumHeight(px(_ENTRY - _BELOW))
        inner = QVBoxLayout(self._place)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.events)
        self.open_button = Button(self.tr("Open file"), "folder-open", ButtonKind.FILLED)
        self.certificate_button = Button(self.tr("Certificate"))
        self.print_button = Button("", "printer", name=self.tr("Print the file summary (Ctrl+P)"))
        self._no_paper = unless(may_print, no_right(Permission.EDIT_FILES))
        allow(self.print_button, self._no_paper)
        self._build()
        self.fold.clicked.connect(self.folded)
        self.open_button.clicked.connect(self.open_asked)
        self.print_button.clicked.connect(self.print_asked)
        self.certificate_button.clicked.connect(self.certificate_asked)
        self.clear()

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self._filled = QWidget()
        layout = QVBoxLayout(self._filled)
        layout.setContentsMargins(px(_EDGE), px(12), px(_EDGE), px(12))
        layout.setSpacing(px(10))
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.fold)
        layout.addLayout(head)
        for line in self.chips:
            line.setSpacing(px(_CHIP_GAP))
            layout.addLayout(line)
        for row in self.rows.values():
            layout.addWidget(row)
        layout.addWidget(self.notice)
        self._happened = [Rule(), Label(self.tr("Last events"), "strong"), self._place]
        for widget in self._happened:
            layout.addWidget(widget, 1 if widget is self._place else 0)
        layout.addStretch(0)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.open_button, 1)
        foot.addWidget(self.certificate_button)
        foot.addWidget(self.print_button)
        layout.addLayout(foot)
        nothing = QWidget()
        middle = QVBoxLayout(nothing)
        words = Label(self.tr("No file is chosen"), "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addWidget(words)
        self._stack.addWidget(self._filled)
        self._stack.addWidget(nothing)

    def _fit_events(self) -> None:
        """As many events as the height left shows whole; none where even the warning would be cut."""
        for widget in self._happened:
            widget.setVisible(self.height() >= px(_LOW))
        layout: QLayout | None = self._filled.layout()
        if layout is not None:
            layout.activate()
        # The last one has no line to a next one below it.
        room = max(1, (self._place.height() + px(_BELOW)) // px(_ENTRY))
        self.events.show_entries(self._entries[:room])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_events()

    def clear(self) -> None:
        """No file is under the cursor."""
        self.summary = None
        self._stack.setCurrentIndex(1)

    def show_file(self, summary: FileSummary) -> None:
        """Show this file."""
        self.summary = summary
        person, household = summary.person, summary.household
        self.name.setText(person.full_name)
        self.name.setToolTip(tip(person.full_name))
        self._show_chips([Chip(words, tone) for words, tone in state_chips(summary)[:3]])
        foreign = person.national_id is None and person.foreign_id is not None
        identifier = self.rows["identifier"]
        identifier.name.setText(field_name("foreign_id" if foreign else "national_id"))
        self._say("identifier", isolate(person.identifier) if person.identifier else "")
        self._say("file_no", summary.file.file_no)
        self._say("age", age_and_birth(person.birth_date, self._today()))
        self._say("household", people(household))
        self._say("mobile", spaced(person.mobile, 4, 3) if person.mobile else "")
        allow(self.certificate_button, self._no_paper, no_certificate(summary.file.coverage))
        found = notices(summary, self._today())
        self.notice.show_notice(found[0] if found else None)
        self._entries = happenings(summary.timeline[:EVENTS], self._today())
        self._stack.setCurrentIndex(0)
        self._fit_events()

    def _show_chips(self, chips: list[Chip]) -> None:
        """On one line; from the first that it has no room for on a second one."""
        for line in self.chips:
            empty(line)
        left = px(WIDTH - 2 * _EDGE)
        line = self.chips[0]
        for chip in chips:
            chip.ensurePolished()
            left -= chip.sizeHint().width()
            if left < 0:
                line = self.chips[1]
            left -= px(_CHIP_GAP)
            line.addWidget(chip)
        for line in self.chips:
            line.addStretch(1)

    def _say(self, name: str, value: str) -> None:
        self.rows[name].say(value or "—")
