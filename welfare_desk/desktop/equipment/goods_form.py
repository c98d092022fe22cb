# SPDX-License-Identifier: Apache-2.0
"""What the forms of goods share: the catalogue and devices for their lines, the refusal of a price."""

from __future__ import annotations

from collections.abc import Callable

from welfare_desk.desktop.equipment.goods_line import GoodsLine
from welfare_desk.desktop.equipment.lines_field import LinesField
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.messages import Told
from welfare_desk.domain.equipment.items import Item, ItemKind
from welfare_desk.domain.equipment.stock import Place, serial_key
from welfare_desk.domain.summary.store import DeviceTold
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.equipment.store import DevicePage, ListDevices, list_devices
from welfare_desk.services.equipment.taking import Asked


def line_of(device: DeviceTold) -> GoodsLine:
    """A line of one device."""
    return GoodsLine(device.code, device.item, ItemKind.SERIAL, 1, device.size, (device.serial,))


class GoodsForm(FormDialog):
    """A form with lines of goods; answers with `StockMoved`. `place` is where devices are taken from."""

    place = Place.STORE

    def __init__(self, page: Page, title: str, told: str = "", *, priced: bool = False) -> None:
        super().__init__(page, title, told, width=860, columns=3)
        self.lines = LinesField(page, self, self.tr("Goods"), priced=priced)
        if not priced:
            self.lines.find_serial = self._find_device
        page.desk.operations.ask(list_items, ListItems(retired=False), self._offer, owner=self)

    def _offer(self, catalogue: tuple[Item, ...]) -> None:
        self.lines.offer_items(catalogue)

    def _find_device(self, typed: str, found: Callable[[GoodsLine], None]) -> None:
        """A serial was scanned where an item was asked for: the line of its device is taken at once."""

        def came(answer: DevicePage) -> None:
            key = serial_key(typed)
            same = [one for one in answer.rows if serial_key(one.serial) == key]
            if same:
                found(line_of(same[0]))
            else:
                self.lines.not_found(typed)

        asked = ListDevices(place=self.place, words=typed, limit=20)
        self.page.desk.operations.ask(list_devices, asked, came, owner=self, latest="device")

    def keys(self) -> list[tuple[str, str]]:
        return [
            (isolate("Enter"), self.tr("on a row of goods: back into the fields")),
            (isolate("Del"), self.tr("on a row of goods: out of the list")),
            *super().keys(),
        ]

    def afresh(self) -> None:
        """A new document: nobody else has it yet."""

    def asked(self) -> tuple[Asked, ...]:
        """The lines as commands that take goods out are told them."""
        return tuple(Asked(line.item, line.quantity, line.size, line.serials) for line in self.lines.value())

    def refused(self, told: Told) -> None:
        """A refusal that names an item stands above the form, and the lines stay to be mended."""
        super().refused(told)
        if told.code == "price_unlike_usual":
            self.ask_price(told)

    def ask_price(self, told: Told) -> None:
        """The office found a price far from the usual one that nobody has confirmed."""
