# SPDX-License-Identifier: Apache-2.0
"""The head of a file's page: who, in which states, one line of facts, tabs, and when the draft was kept."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.telling import people, state_chips, years
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Chip, Icon, Label
from welfare_desk.desktop.kit.tabs import Tabs
from welfare_desk.desktop.kit.words import day, spaced
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.calendar import age_years
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate

PHOTO_HEIGHT = 62
"""Pixels of the client's photo, as high as the two lines beside it."""


class Fact(QWidget):
    """An icon, a name and a value in one line."""

    def __init__(self, icon: str, name: str, *, code: bool = False) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        self.name = Label(name, "small")
        self.value = Label("", "strong", code=code)
        layout.addWidget(Icon(icon, "muted", 15))
        layout.addWidget(self.name)
        layout.addWidget(self.value)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, value: str) -> None:
        """Another value; without one the fact is left out."""
        self.value.setText(value)
        self.setVisible(bool(value))


class FileHeader(QFrame):
    """Filled by `show_file`; put buttons in with `add_act`, react to `tabs.chosen`."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", "top")
        self.photo = QLabel()
        self.photo.setAccessibleName(self.tr("Photo of the client"))
        self.photo.hide()
        self.name = Label("", "name")
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.chips = QHBoxLayout()
        self.chips.setSpacing(px(8))
        self.acts = QHBoxLayout()
        self.acts.setSpacing(px(8))
        self.facts = {
            "identifier": Fact("id-card", field_name("national_id")),
            "file_no": Fact("folder-open", self.tr("File"), code=True),
            "birth": Fact("calendar", self.tr("Born")),
            "household": Fact("users", self.tr("Household")),
            "mobile": Fact("phone", field_name("mobile")),
            "neighbourhood": Fact("map-pin", field_name("neighbourhood")),
        }
        self.opened = Label("", "small")
        self.tabs = Tabs(self.tr("Parts of the file"))
        self.draft_icon = Icon("save", "green", 15)
        self.draft = Label("", "small")
        self._narrow = False
        self._build()
        self.show_draft(None)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(10), px(20), 0)
        layout.setSpacing(px(6))
        first = QHBoxLayout()
        first.setSpacing(px(10))
        first.addWidget(self.name)
        first.addLayout(self.chips)
        first.addStretch(1)
        first.addLayout(self.acts)
        second = QHBoxLayout()
        second.setSpacing(px(18))
        for fact in self.facts.values():
            second.addWidget(fact)
        second.addStretch(1)
        second.addWidget(self.opened)
        lines = QVBoxLayout()
        lines.setSpacing(px(6))
        lines.addLayout(first)
        lines.addLayout(second)
        who = QHBoxLayout()
        who.setSpacing(px(12))
        who.addWidget(self.photo)
        who.addLayout(lines, 1)
        third = QHBoxLayout()
        third.setSpacing(px(6))
        third.addWidget(self.tabs, 1)
        third.addWidget(self.draft_icon)
        third.addWidget(self.draft)
        for row in (who, third):
            layout.addLayout(row)

    def add_act(self, widget: QWidget) -> None:
        """Put a button at the end of the first line."""
        self.acts.addWidget(widget)

    def show_photo(self, photo: QPixmap | None) -> None:
        """The client's photo beside the name; None leaves its room to the words."""
        self.photo.setVisible(photo is not None)
        if photo is not None:
            height = px(PHOTO_HEIGHT) * self.devicePixelRatioF()
            sized = photo.scaledToHeight(round(height), Qt.TransformationMode.SmoothTransformation)
            sized.setDevicePixelRatio(self.devicePixelRatioF())
            self.photo.setPixmap(sized)
        self._fit_opened()

    def narrow(self, narrow: bool) -> None:
        """A narrow window keeps the facts that identify."""
        self._narrow = narrow
        for name in ("neighbourhood", "household"):
            fact = self.facts[name]
            fact.setVisible(not narrow and bool(fact.value.text()))
        self._fit_opened()

    def _fit_opened(self) -> None:
        """What stands last in the line goes when the line has no room for it."""
        shown = [fact.sizeHint().width() for fact in self.facts.values() if not fact.isHidden()]
        photo = 0 if self.photo.isHidden() else self.photo.sizeHint().width() + px(12)
        wanted = sum(shown) + px(18) * len(shown) + self.opened.sizeHint().width() + photo
        self.opened.setVisible(not self._narrow and (wanted <= self.width() - px(40) or not self.isVisible()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_opened()

    def show_file(self, summary: FileSummary, today: dt.date) -> None:
        """Show who it is and how the file stands."""
        person, household = summary.person, summary.household
        self.name.setText(person.full_name)
        empty(self.chips)
        for said, tone in state_chips(summary):
            self.chips.addWidget(Chip(said, tone))
        foreign = person.national_id is None and person.foreign_id is not None
        self.facts["identifier"].name.setText(field_name("foreign_id" if foreign else "national_id"))
        self.facts["identifier"].say(isolate(person.identifier) if person.identifier else "")
        self.facts["file_no"].say(summary.file.file_no)
        self.facts["birth"].say(_born(person.birth_date, today))
        self.facts["household"].say(people(household))
        self.facts["mobile"].say(spaced(person.mobile, 4, 3) if person.mobile else "")
        self.facts["neighbourhood"].say(household.neighbourhood)
        opened = summary.file.opened_on
        told = self.tr("{field}, opened {date}") if opened else "{field}"
        self.opened.setText(told.format(field=words(summary.file.domain), date=isolate(day(opened))))
        self.narrow(self._narrow)

    def show_draft(self, clock: str | None) -> None:
        """When what is typed was last kept; None while there is nothing to keep."""
        self.draft.setText("" if clock is None else self.tr("Draft kept {clock}").format(clock=clock))
        for widget in (self.draft, self.draft_icon):
            widget.setVisible(clock is not None)


def _born(birth: dt.date | None, today: dt.date) -> str:
    if birth is None:
        return ""
    return f"{isolate(day(birth))} ({years(age_years(birth, today))})"
