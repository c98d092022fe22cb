# SPDX-License-Identifier: Apache-2.0
"""The settings page: sections of this office and of this PC, one at a time."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.upkeep.section import Section
from welfare_desk.desktop.upkeep.sections import OFFICE, PC, SECTIONS, SectionSpec, spec_of, words_of
from welfare_desk.services.door import Kind
from welfare_desk.services.office_settings import AskSettings, OfficeSettings, settings

_NAVIGATION = 196
_FIRST = "look"


class SettingsPage(Page):
    """`load` takes `section`, the name of the one to show, and `field`, which gets the cursor there."""

    kinds = frozenset({Kind.SETTING, Kind.PAPER, Kind.PENSION})
    poses = tuple(spec.name for spec in SECTIONS if spec.path and spec.name != _FIRST)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sections: dict[str, Section] = {}
        self._current = _FIRST
        self._settings: OfficeSettings | None = None
        self.shelf = QVBoxLayout()
        self.entries: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._build()
        self.command_parts(self.step)

    def _build(self) -> None:
        navigation = Card()
        for group in (OFFICE, PC):
            navigation.body.addWidget(Label(words_of(group), "small"))
            for spec in SECTIONS:
                if spec.group == group and self.desk.may(spec.permission):
                    navigation.body.addWidget(self._entry(spec))
        navigation.body.addStretch(1)
        navigation.setFixedWidth(px(_NAVIGATION))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Settings"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setProperty("ground", "false")
        self.shelf.setContentsMargins(0, 0, 0, 0)
        ground.setLayout(self.shelf)
        area.setWidget(ground)
        row = QHBoxLayout()
        row.setSpacing(px(GAP))
        row.addWidget(navigation)
        row.addWidget(area, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.addWidget(self.trouble)
        layout.addLayout(row, 1)

    def _entry(self, spec: SectionSpec) -> Button:
        button = Button(words_of(spec.name), spec.icon, ButtonKind.PLAIN)
        button.setProperty("entry", "true")
        button.setCheckable(not spec.page)
        self._group.addButton(button)
        button.clicked.connect(partial(self._chosen, spec))
        self.entries[spec.name] = button
        return button

    # what the window calls

    def load(self, section: str = "", field: str = "", **arguments: Any) -> None:
        # A page that is seen already was not asked whether it may be left.
        if section and section != self._current and self._sections:
            self._leave_section(partial(self._load, section, field))
        else:
            self._load(section or self._current, field)

    def _load(self, section: str, field: str) -> None:
        self._show(section)
        self.section().wanted_field = field
        self.reload()

    def reload(self) -> None:
        self.ask(settings, AskSettings(), self._fill, latest="settings")

    def first_focus(self) -> QWidget:
        return self.section().first_focus()

    def may_leave(self, go_on: Callable[[], None]) -> None:
        self._leave_section(go_on)

    def pose(self, name: str) -> None:
        self._go(name)

    def acts_shown(self) -> list[QAction]:
        return [*self.actions(), *self.section().actions()]

    # sections

    def section(self, name: str = "") -> Section:
        """A section, built when it is first chosen; the one shown without a name."""
        wanted = name or self._current
        if wanted not in self._sections:
            module, _, kind = spec_of(wanted).path.partition(":")
            made: Section = getattr(importlib.import_module(module), kind)(self)
            self._sections[wanted] = made
            self.shelf.addWidget(made)
            if self._settings is not None:
                made.show_settings(self._settings)
        return self._sections[wanted]

    def _chosen(self, spec: SectionSpec, checked: bool = False) -> None:
        if spec.page:
            self.desk.go(spec.page)
        elif spec.name != self._current:
            self.entries[self._current].setChecked(True)
            self._leave_section(partial(self._go, spec.name))

    def _go(self, name: str) -> None:
        self._show(name)
        self.section().first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Show the section so many places on, round the end, once the one shown agrees to be left."""
        names = [spec.name for spec in SECTIONS if spec.name in self.entries and not spec.page]
        wanted = names[(names.index(self._current) + by) % len(names)]
        self._leave_section(partial(self._go, wanted))

    def _leave_section(self, go_on: Callable[[], None]) -> None:
        shown = self.section()
        if not shown.edited():
            go_on()
            return

        def decided(answer: str | None) -> None:
            if answer == "drop":
                if self._settings is not None:
                    shown.show_settings(self._settings)
                go_on()
            elif answer == "save":
                shown.save()

        title = self.tr("Leave without saving?")
        text = self.tr("What you changed in «{section}» is not saved.").format(
            section=words_of(self._current)
        )
        acts = ((self.tr("Save"), "save"), (self.tr("Leave without saving"), "drop"))
        ask(self, title, text, acts, decided)

    def _show(self, name: str) -> None:
        self._current = name
        wanted = self.section(name)
        for section in self._sections.values():  # no stack: it is as high as the longest of them
            section.setVisible(section is wanted)
        self.entries[name].setChecked(True)
        self.say_title(self.tr("Settings"), words_of(name))
        self.tell()

    def _fill(self, found: OfficeSettings) -> None:
        self._settings = found
        for section in self._sections.values():
            if not section.edited():
                section.show_settings(found)
        self.tell()

    def tell(self) -> None:
        """Say in the foot whether something waits to be saved."""
        office = spec_of(self._current).group == OFFICE
        if self.section().edited():
            told, tone = self.tr("Unsaved changes"), Tone.AMBER
        elif office:
            told, tone = self.tr("Every change is kept with name, day and former value"), None
        else:
            told, tone = self.tr("Each choice is kept on this PC"), None
        keys = [Key("Enter", self.tr("next field"))]
        self.say_status((told, tone), keys=[*keys, *self.section().keys])
