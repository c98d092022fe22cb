# SPDX-License-Identifier: Apache-2.0
"""What narrows the trail: user, kind of work, file, days and a text, in one row above the list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.jalali import JalaliEdit
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterChip
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.kit.leading import LeadsOn
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.trail import command_title, sighting_words
from welfare_desk.domain.access import Sighting
from welfare_desk.domain.summary.trail import SightingFilter, TrailFilter, TrailValues
from welfare_desk.domain.text import latin_digits, unify

_PAUSE = 300  # milliseconds after the last key: a search in all values is no small thing


class TrailFilters(QWidget):
    """`changed` comes with every other choice; a day that is none yet filters nothing.

    `left`: Down or Enter in the text, on to the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self.user = FilterChip("user", self.tr("User"))
        self.command = FilterChip("command", self.tr("Work"))
        self.what = FilterChip(
            "what", self.tr("Seen"), [Option(what, sighting_words(what)) for what in Sighting]
        )
        self.file_no = Line(code=True, placeholder=self.tr("File no."))
        self.since = JalaliEdit(today)
        self.until = JalaliEdit(today)
        self.text = Line(placeholder=self.tr("In old and new values… (Ctrl+F)"))
        self.clear_button = Button(self.tr("Clear"), "x", ButtonKind.LINK)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.file_no.setAccessibleName(self.tr("File number"))
        self.since.setAccessibleName(self.tr("From the day"))
        self.until.setAccessibleName(self.tr("To the day"))
        self.text.setAccessibleName(self.tr("Text in old and new values"))
        self.text.put_icon("search")
        self.text.setClearButtonEnabled(True)
        self.file_no.setFixedWidth(px(112))
        for edit in (self.since, self.until):
            edit.setFixedWidth(px(116))
        self.text.setMinimumWidth(px(150))
        self.text.setMaximumWidth(px(280))
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(7))
        row.addWidget(Icon("funnel", "muted", 17))
        for chip in (self.user, self.command, self.what):
            row.addWidget(chip)
        row.addWidget(self.file_no)
        row.addWidget(Label(self.tr("from"), "muted"))
        row.addWidget(self.since)
        row.addWidget(Label(self.tr("to"), "muted"))
        row.addWidget(self.until)
        row.addWidget(self.text, 1)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        self.for_sightings(False)
        self._show_clear()

    def _connect(self) -> None:
        for chip in (self.user, self.command, self.what):
            chip.changed.connect(self._tell)
        for line in (self.file_no, self.text, self.since, self.until):
            line.textChanged.connect(self._typed)
        for edit in (self.since, self.until):
            edit.editingFinished.connect(edit.complete)
        LeadsOn(self.text).went.connect(self._go_on)
        self._pause.timeout.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)

    def _typed(self) -> None:
        self._pause.start()

    def _go_on(self) -> None:
        if self._pause.isActive():
            self._tell()
        self.left.emit()

    def _tell(self) -> None:
        self._pause.stop()
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear_button.setVisible(self.wanted() != TrailFilter() or bool(self.what.values))

    def offer(self, values: TrailValues) -> None:
        """The users and commands that the trail knows."""
        self.user.offer([Option(name, shown) for name, shown in values.users])
        options = [Option(name, command_title(name)) for name in values.commands]
        self.command.offer(sorted(options, key=_by_words))

    def for_sightings(self, on: bool) -> None:
        """What was seen is narrowed by its kind instead of by work and text."""
        self.command.setVisible(not on)
        self.text.setVisible(not on)
        self.what.setVisible(on)

    def narrow(self, bare: bool) -> None:
        """A narrow window keeps the fields and shortens them."""
        self.text.setPlaceholderText(
            self.tr("In the values…") if bare else self.tr("In old and new values… (Ctrl+F)")
        )
        self.file_no.setFixedWidth(px(96 if bare else 112))
        for edit in (self.since, self.until):
            edit.setFixedWidth(px(100 if bare else 116))

    def show_filter(self, wanted: TrailFilter) -> None:
        """Filter by this, without announcing it."""
        blocked = [(line, line.blockSignals(True)) for line in (self.file_no, self.text)]
        self.user.choose(wanted.users)
        self.command.choose(wanted.commands)
        self.what.choose(())
        self.file_no.setText(wanted.file_no)
        self.text.setText(wanted.text)
        for edit, day in ((self.since, wanted.since), (self.until, wanted.until)):
            edit.show_date(day)
        for line, was in blocked:
            line.blockSignals(was)
        self._pause.stop()
        self._show_clear()

    def clear(self) -> None:
        """Show all of it."""
        self.show_filter(TrailFilter())
        self.changed.emit()

    def wanted(self) -> TrailFilter:
        """What is filtered by."""
        return TrailFilter(
            unify(self.text.text()),
            self.user.values,
            self.command.values,
            self._file_no(),
            self.since.known(),
            self.until.known(),
        )

    def wanted_sightings(self) -> SightingFilter:
        """The same of what was seen."""
        return SightingFilter(
            self.user.values, self.what.values, self._file_no(), self.since.known(), self.until.known()
        )

    def _file_no(self) -> str:
        return latin_digits(unify(self.file_no.text()))

    def to_text(self) -> None:
        """Put the cursor into the text."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()


def _by_words(option: Option) -> str:
    return option.words


def described(wanted: TrailFilter) -> str:
    """How the trail shown is narrowed, for an empty list."""
    if wanted == TrailFilter():
        return QCoreApplication.translate(
            "TrailFilters", "Look here for every change with its old and new values."
        )
    return QCoreApplication.translate(
        "TrailFilters", "Nothing was changed that meets all of these filters; drop one."
    )
