# SPDX-License-Identifier: Apache-2.0
"""Devices: where each is, with whom, what it cost to keep; Enter opens the story of one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from welfare_desk.desktop.equipment.acts import StoreActs
from welfare_desk.desktop.equipment.goods_form import line_of
from welfare_desk.desktop.equipment.listing import Narrowed
from welfare_desk.desktop.equipment.loans.returning import device_back
from welfare_desk.desktop.equipment.part import Part
from welfare_desk.desktop.equipment.stock_columns import UNKNOWN
from welfare_desk.desktop.equipment.striking import strike_last
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import place_tone, place_words, source_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.items import Item, ItemKind
from welfare_desk.domain.equipment.stock import OUT, Place
from welfare_desk.domain.summary.store import DeviceSort, DeviceTold
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.equipment.store import AskStory, ListDevices, device_story, list_devices

_WIDE = 1200


class DevicesPart(Part):
    """Enter opens the story; the workshop and back by one key on the row."""

    name = "devices"
    poses = ("care",)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.acts = StoreActs(page)
        places = [Option(place, place_words(place)) for place in Place]
        self.filters = FilterBar(
            [
                FilterChip("item", self.tr("Item"), many=False, kept=False),
                FilterChip("place", self.tr("Where"), places, many=False, kept=False),
            ]
        )
        self.table = Table(
            device_columns(),
            name="equipment_devices",
            accessible_name=self.tr("Devices"),
            key=lambda row: row.id,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.list = Narrowed(page, self.table, self.filters, self._asked, self._loaded)
        self.list.nothing = (
            self.tr("No device came in yet"),
            self.tr("Devices are items with serial numbers; a goods receipt brings them in."),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.leads_to = self.table
        self.story_button = Button(self.tr("Its story"), "history", ButtonKind.FILLED)
        self.care_button = Button(self.tr("Care"), "wrench")
        self._commands()
        self.table.opened.connect(self.open_story)
        self.table.current_changed.connect(self._allow)
        self.table.menu_wanted.connect(self._open_menu)
        page.recalls.on_row("device-care", self.table, self.care)
        page.recalls.on_row("care-mistake", self.table, self.strike)
        page.recalls.on_row("device-back", self.table, self.come_back)
        self._allow()

    def _commands(self) -> None:
        self.story_act = keyed(
            self, self.tr("Story of the device"), "history", self.open_story, "F2", self.story_button
        )
        self.care_act = keyed(
            self, self.tr("Fitting, repair, disinfection or inspection"), "wrench", self.care, "Ctrl+R",
            self.care_button,
        )  # fmt: skip
        self.workshop_act = keyed(
            self, self.tr("To the workshop, or ready and back"), "recycle", self.workshop, "Ctrl+T"
        )
        self.scrap_act = keyed(
            self, self.tr("Scrap the device by minutes"), "trash-2", self.scrap, "Ctrl+Del"
        )
        self.file_act = keyed(
            self, self.tr("Open the file of who has it"), "folder-open", self.open_file, "Ctrl+O"
        )
        self.came_act = keyed(
            self, self.tr("The device comes back from the client"), "undo-2", self.come_back, "Ctrl+B"
        )

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Devices")

    def buttons(self) -> tuple[Button, ...]:
        return self.care_button, self.story_button

    def narrowing(self) -> QWidget:
        return self.list.narrow

    def choose(self, **arguments: object) -> None:
        """`item` is the code of the item whose devices are shown, `place` where they are."""
        wanted = {name: arguments[name] for name in ("item", "place") if arguments.get(name)}
        if wanted:
            self.filters.show_values({name: (value,) for name, value in wanted.items()})

    def show_first(self) -> None:
        self.page.ask(list_items, ListItems(), self._offer, latest="items of devices")
        self.list.show_rows()

    def reload(self) -> None:
        self.list.reload()

    def fit(self, width: int) -> None:
        self.list.narrow.shorten(width < _WIDE)

    def clear(self) -> bool:
        return self.list.clear()

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        total = self.table.rows.total
        told = self.tr("{count} devices in this list", "", total).format(count=number(total))
        return ((told, None),)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Enter", self.tr("story")),
            Key("Ctrl+R", self.tr("care"), Permission.EDIT_STORE),
            Key("Ctrl+T", self.tr("workshop"), Permission.EDIT_STORE),
            Key("Ctrl+B", self.tr("back from the client"), Permission.EDIT_STORE),
        )

    def pose(self, name: str) -> None:
        self.care()

    # rows

    def _offer(self, catalogue: tuple[Item, ...]) -> None:
        serial = [item for item in catalogue if item.kind is ItemKind.SERIAL]
        self.filters.chips["item"].offer([Option(item.code, item.name) for item in serial])

    def goes_out(self) -> tuple[Any, Any] | None:
        return self.list.asked_now()

    def _asked(self, listing: Narrowed, request: PageRequest) -> tuple[Any, Any]:
        sort = DeviceSort(request.sort) if request.sort else DeviceSort.ITEM
        item, place = str(listing.value("item")), str(listing.value("place"))
        page = request.offset, request.limit
        return list_devices, ListDevices(
            item, place, listing.narrow.wanted(), sort, request.descending, *page
        )

    def _loaded(self, total: int) -> None:
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        row: DeviceTold | None = self.table.current_row()
        one, desk = unless(row is not None, nothing_chosen()), self.page.desk
        here = row is not None and row.place in (Place.STORE, Place.WORKSHOP)
        away = self.tr("This device is not in the store or the workshop.")
        edit = lacking(desk, Permission.EDIT_STORE)
        allow(self.story_act, one)
        allow(self.care_act, edit, one)
        allow(self.workshop_act, edit, one, unless(here, away))
        allow(self.scrap_act, lacking(desk, Permission.APPROVE), one, unless(here, away))
        with_client = row is not None and row.place in OUT
        allow(self.came_act, edit, one, unless(with_client, self.tr("This device is with no client.")))
        nobody = self.tr("Nobody has this device, and nobody is promised it.")
        allow(self.file_act, one, unless(row is not None and row.file_no, nobody))

    # acts

    def open_story(self) -> None:
        """Everything that happened to the device under the cursor."""
        row: DeviceTold | None = self.table.current_row()
        if row is not None:
            self.page.desk.go("device", serial=row.serial)

    def care(self) -> None:
        """Something was done to the device under the cursor."""
        row: DeviceTold | None = self.table.current_row()
        if row is not None:
            self.acts.care(row)

    def workshop(self) -> None:
        """Into the workshop, or out of it when it is there."""
        row: DeviceTold | None = self.table.current_row()
        if row is not None:
            self.acts.workshop((line_of(row),), ready=row.place is Place.WORKSHOP)

    def scrap(self) -> None:
        """The device under the cursor leaves the books."""
        row: DeviceTold | None = self.table.current_row()
        if row is not None:
            self.acts.scrap_device(row)

    def come_back(self) -> None:
        """The device under the cursor comes back, from a loan or although it was given for good."""
        row: DeviceTold | None = self.table.current_row()
        if row is not None and row.place in OUT and self.page.permits(Permission.EDIT_STORE):
            device_back(self.page, row)

    def strike(self) -> None:
        """What was recorded last of the device under the cursor was a mistake."""
        row: DeviceTold | None = self.table.current_row()
        if row is not None:
            self.page.ask(
                device_story,
                AskStory(row.serial),
                lambda story: strike_last(self.page, story),
                latest="story",
            )

    def open_file(self) -> None:
        """Go to the file of who has the device, or is promised it."""
        row: DeviceTold | None = self.table.current_row()
        if row is not None and row.file_no:
            self.page.desk.go("file", key=row.file_no)

    def _open_menu(self, row: Any, at: QPoint) -> None:
        menu = QMenu(self)
        for act in (
            self.story_act, self.care_act, self.workshop_act, self.came_act, self.scrap_act, self.file_act,
        ):  # fmt: skip
            menu.addAction(act)
        menu.popup(at)


def device_columns() -> list[Column]:
    """Devices with where they are and with whom."""
    translate = QCoreApplication.translate
    return [
        Column(
            "item",
            translate("DeviceColumns", "Device"),
            lambda row: row.item,
            CellLook.STRONG,
            width=160,
            stretch=2,
            sort=DeviceSort.ITEM,
            second=lambda row: row.model,
            second_look=CellLook.CODE,
        ),
        Column(
            "serial",
            translate("DeviceColumns", "Serial"),
            lambda row: row.serial,
            CellLook.CODE,
            width=196,
            stretch=1,
            sort=DeviceSort.SERIAL,
        ),
        Column(
            "place",
            translate("DeviceColumns", "Where"),
            lambda row: place_words(row.place),
            CellLook.CHIP,
            width=178,
            least=110,
            sort=DeviceSort.PLACE,
            tone=lambda row: place_tone(row.place),
        ),
        Column(
            "holder",
            translate("DeviceColumns", "With whom"),
            lambda row: row.holder or UNKNOWN,
            width=150,
            stretch=2,
            sort=DeviceSort.HOLDER,
            second=_holder_note,
        ),
        *_origin_columns(),
    ]


def _origin_columns() -> list[Column]:
    """Where a device comes from, and what it cost to keep."""
    translate = QCoreApplication.translate
    return [
        Column(
            "source",
            translate("DeviceColumns", "From"),
            lambda row: row.donor or source_words(row.source),
            width=140,
            stretch=1,
            drop=2,
            second=lambda row: source_words(row.source) if row.donor else "",
        ),
        Column(
            "received",
            translate("DeviceColumns", "Came in on"),
            lambda row: day(row.received_on),
            CellLook.DIGITS,
            width=94,
            sort=DeviceSort.RECEIVED,
            drop=1,
        ),
        Column(
            "repairs",
            translate("DeviceColumns", "Repairs (rial)"),
            lambda row: number(row.repairs) if row.repairs else UNKNOWN,
            CellLook.AMOUNT,
            width=120,
            sort=DeviceSort.REPAIRS,
            drop=3,
        ),
    ]


def _holder_note(row: DeviceTold) -> str:
    if row.promised_until is not None:
        told = QCoreApplication.translate("DeviceColumns", "kept for them until {day}")
        return told.format(day=isolate(day(row.promised_until)))
    return isolate(row.file_no) if row.file_no else ""
