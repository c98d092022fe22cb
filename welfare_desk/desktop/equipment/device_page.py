# SPDX-License-Identifier: Apache-2.0
"""The story of one device: all that happened to it, and what a year of its use cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.papers import issue_paper
from welfare_desk.desktop.equipment.acts import StoreActs
from welfare_desk.desktop.equipment.goods_form import line_of
from welfare_desk.desktop.equipment.stock_columns import UNKNOWN
from welfare_desk.desktop.equipment.striking import strike_last
from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, FactRow, Happening
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.timeline import TimelineList
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import (
    moment_mark,
    moment_words,
    place_tone,
    place_words,
    source_words,
)
from welfare_desk.desktop.wording.handing import handing_words
from welfare_desk.desktop.wording.payments import both_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.stock import Place, Source
from welfare_desk.domain.equipment.store_papers import DeviceMoment
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.store import DeviceTold
from welfare_desk.domain.text import isolate
from welfare_desk.services.door import Kind
from welfare_desk.services.equipment.store import AskStory, Story, device_story
from welfare_desk.services.equipment.store_papers import IssueStory, issue_story

_SIDE = 350


class DevicePage(Page):
    """`load` takes `serial`: the number or label of the device."""

    kinds = frozenset({Kind.STOCK, Kind.EQUIPMENT, Kind.FILE})
    poses = ("care",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.serial = ""
        self.story: Story | None = None
        self.acts = StoreActs(self)
        self.timeline = TimelineList(self.tr("Story of the device"))
        self.story_card = Card(self.tr("What happened"))
        self.facts = Card(self.tr("The device"))
        self.place = Chip("", Tone.GREY)
        self.rows: dict[str, FactRow] = {}
        self.print_button = Button(self.tr("Print the story"), "printer")
        self.care_button = Button(self.tr("Record care"), "wrench", ButtonKind.FILLED)
        self._commands()
        self._build()
        self.recalls.by_id("device-care", partial(self._recall, self.care))
        self.recalls.by_id("care-mistake", partial(self._recall, self.strike))
        self._allow()

    def _commands(self) -> None:
        self.care_act = self.command(
            self.tr("Fitting, repair, disinfection or inspection"), "wrench", self.care, "Ctrl+R"
        )
        self.workshop_act = self.command(
            self.tr("To the workshop, or ready and back"), "recycle", self.workshop, "Ctrl+T"
        )
        self.print_act = self.command(self.tr("Print the story"), "printer", self.print_story, "Ctrl+P")
        self.strike_act = self.command(
            self.tr("The last care was recorded by mistake"), "circle-x", self.strike, "Del"
        )
        self.scrap_act = self.command(
            self.tr("Scrap the device by minutes"), "trash-2", self.scrap, "Ctrl+Del"
        )
        self.file_act = self.command(
            self.tr("Open the file of who has it"), "folder-open", self.open_file, "Ctrl+O"
        )
        self.care_button.act(self.care_act)
        self.print_button.act(self.print_act)

    def _build(self) -> None:
        self.story_card.add_act(self.print_button)
        self.story_card.add_act(self.care_button)
        self.story_card.body.addWidget(self.timeline, 1)
        self.facts.add_act(self.place)
        for name, words in (
            ("item", self.tr("Item")),
            ("serial", self.tr("Serial")),
            ("model", self.tr("Model")),
            ("received", self.tr("Came in on")),
            ("source", self.tr("From")),
            ("donor", self.tr("Giver")),
            ("holder", self.tr("With whom")),
        ):
            self.rows[name] = FactRow(words, code=name in ("serial", "model"))
            self.facts.body.addWidget(self.rows[name])
        self.money = Card(self.tr("What it cost"))
        for name, words in (
            ("price", self.tr("Price")),
            ("repairs", self.tr("Care and repairs")),
            ("used", self.tr("Days with clients")),
            ("year", self.tr("A year of use")),
        ):
            self.rows[name] = FactRow(words)
            self.money.body.addWidget(self.rows[name])
        self.why = Label(self.tr("(price + care) ÷ years of use"), "small", wrap=True)
        self.money.body.addWidget(self.why)
        side = QWidget()
        side.setFixedWidth(px(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(GAP))
        column.addWidget(self.facts)
        column.addWidget(self.money)
        column.addStretch(1)
        told = QWidget()
        body = QHBoxLayout(told)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(px(GAP))
        body.addWidget(self.story_card, 1)
        body.addWidget(side)
        self.nothing = EmptyState(
            "history", self.tr("No device is chosen"), self.tr("Choose one under «Devices» with Enter.")
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(8))
        layout.addWidget(self.trouble)
        layout.addWidget(self.stack, 1)

    # what the window calls

    def load(self, serial: str = "", **arguments: Any) -> None:
        wanted = serial or self.serial
        if wanted != self.serial:
            self.serial, self.story = wanted, None
        self._tell_title()
        self.stack.setCurrentIndex(1 if self.serial else 0)
        self._allow()
        self._ask()

    def _tell_title(self) -> None:
        story = self.story
        name = self.tr("Story of the device") if story is None else story.device.item
        self.say_title(self.tr("Equipment"), self.tr("Devices"), name)

    def reload(self) -> None:
        if self.isVisible():
            self._ask()

    def is_filled(self) -> bool:
        return self.story is not None

    def first_focus(self) -> QWidget:
        return self.timeline if self.serial else self

    def pose(self, name: str) -> None:
        self.care()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.desk.back()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        if self.serial:
            self.ask(device_story, AskStory(self.serial), self._came, latest="story")

    def _came(self, found: Story) -> None:
        self.story = found
        device = found.device
        self._tell_title()
        self.place.show_state(place_words(device.place), place_tone(device.place))
        shown = {
            "item": device.item if not device.size else f"{device.item} ({device.size})",
            "serial": device.serial,
            "model": device.model or UNKNOWN,
            "received": day(device.received_on),
            "source": source_words(device.source),
            "donor": device.donor or UNKNOWN,
            "holder": device.holder or UNKNOWN,
            "price": self._amount(device.unit_cost),
            "repairs": self._amount(found.repairs),
            "used": self._used(found),
            "year": self._amount(found.cost_per_year),
        }
        for name, words in shown.items():
            self.rows[name].say(words)
        bought = device.source is Source.PURCHASE
        self.rows["price"].name.setText(self.tr("Price") if bought else self.tr("Value"))
        self.why.setText(
            self.tr("(price + care) ÷ years of use") if bought else self.tr("(value + care) ÷ years of use")
        )
        self.rows["model"].setVisible(bool(device.model))
        self.rows["donor"].setVisible(bool(device.donor))
        self.rows["holder"].setVisible(bool(device.holder))
        self.timeline.show_entries(happenings(found.moments))
        self._allow()
        told = self.tr("{count} entries", "", len(found.moments)).format(count=number(len(found.moments)))
        self.say_status((told, None), keys=self._shown_keys())
        self.recalls.attempt()

    def _shown_keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+R", self.tr("record care"), Permission.EDIT_STORE),
            Key("Ctrl+T", self.tr("workshop"), Permission.EDIT_STORE),
            Key("Ctrl+P", self.tr("print"), Permission.EDIT_STORE),
            Key("Esc", self.tr("back to where you were")),
        )

    def _used(self, found: Story) -> str:
        if found.stays and not found.days_used:
            return self.tr("less than a day")
        return number(found.days_used)

    def _amount(self, amount: Rial | None) -> str:
        return self.tr("not known") if amount is None else both_words(amount)

    def _allow(self) -> None:
        device = None if self.story is None else self.story.device
        there = unless(device is not None, not_loaded())
        edit = lacking(self.desk, Permission.EDIT_STORE)
        here = device is not None and device.place in (Place.STORE, Place.WORKSHOP)
        away = self.tr("This device is not in the store or the workshop.")
        allow(self.care_act, edit, there)
        allow(self.print_act, edit, there)
        allow(self.workshop_act, edit, there, unless(here, away))
        allow(self.scrap_act, lacking(self.desk, Permission.APPROVE), there, unless(here, away))
        cares = self.story.cares if self.story is not None else ()
        allow(self.strike_act, edit, there, unless(cares, self.tr("No care is recorded yet.")))
        nobody = self.tr("Nobody has this device, and nobody is promised it.")
        allow(self.file_act, there, unless(device is not None and device.file_no, nobody))

    # acts

    def _device(self) -> DeviceTold | None:
        return None if self.story is None else self.story.device

    def care(self) -> None:
        """Something was done to the device."""
        device = self._device()
        if device is not None:
            self.acts.care(device)

    def _recall(self, opens: Callable[[], None], device_id: str) -> None:
        device = self._device()
        if device is not None and str(device.id) == device_id:
            opens()

    def workshop(self) -> None:
        """Into the workshop, or out of it when it is there."""
        device = self._device()
        if device is not None:
            self.acts.workshop((line_of(device),), ready=device.place is Place.WORKSHOP)

    def scrap(self) -> None:
        """The device leaves the books by minutes."""
        device = self._device()
        if device is not None:
            self.acts.scrap_device(device)

    def open_file(self) -> None:
        """Go to the file of who has the device."""
        device = self._device()
        if device is not None and device.file_no:
            self.desk.go("file", key=device.file_no)

    def print_story(self) -> None:
        """Number the story as it stands and show the paper."""
        if self.story is not None:
            told = self.tr("Story {number} issued")
            issue_paper(self, issue_story, IssueStory(self.serial), told)

    def strike(self) -> None:
        """The care recorded last was a mistake: it counts no more."""
        if self.story is not None and self.strike_act.isEnabled():
            strike_last(self, self.story)


def happenings(moments: Sequence[DeviceMoment]) -> list[Happening]:
    """The story newest first, each row with its paper, its cost and who did it."""
    told = []
    for moment in reversed(moments):
        icon, tone = moment_mark(moment.event)
        cost = "" if moment.cost is None else both_words(moment.cost)
        number_ = isolate(moment.document_no) if moment.document_no else ""
        state = "" if moment.condition is None else handing_words(moment.condition)
        note = " — ".join(part for part in (moment.who, number_, cost, state, moment.words) if part)
        told.append(Happening(icon, tone, moment_words(moment.event, moment.condition), note, day(moment.on)))
    return told
