# SPDX-License-Identifier: Apache-2.0
"""The devices that should be there, ticked off while they are counted: unticked is what nobody saw."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.equipment.line_entry import LineEntry
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.equipment.items import Item, ItemKind
from welfare_desk.domain.equipment.stock import Place, serial_key
from welfare_desk.domain.summary.store import DeviceTold
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.store import DevicePage, ListDevices, list_devices

_MOST = 2000
"""Devices of one item that are ticked off; more are scanned."""


class CountDevices(QWidget):
    """All are ticked at first, for most are there; the first serial that is scanned begins from none.

    It is seen while the item in `entry` has devices in the store, in the place of `instead`.
    """

    def __init__(self, page: Page, entry: LineEntry, instead: QWidget) -> None:
        super().__init__()
        self._page, self._entry, self._instead = page, entry, instead
        self._of = ("", "")
        self._devices: dict[str, DeviceTold] = {}
        self.told = Label("", "muted", wrap=True)
        self.table = Table(
            [
                Column(
                    "serial", self.tr("Serial"), lambda row: row.serial, CellLook.CODE, width=220, stretch=2
                ),
                Column("model", self.tr("Model"), lambda row: row.model or "—", width=160, stretch=1),
            ],
            name="equipment_count_devices",
            accessible_name=self.tr("Devices that should be there"),
            key=lambda row: serial_key(row.serial),
            checkable=True,
            memory=page.desk.memory,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(self.told)
        layout.addWidget(ListCard(self.table), 1)
        self.hide()
        self.table.rows.checked_changed.connect(self._tell)
        entry.serial_taken.connect(self._see)
        entry.serial_dropped.connect(self._drop)

    def follow(self, item: Item | None, size: str) -> None:
        """Fetch the devices of this item and size, unless they are shown already."""
        serial = item is not None and item.kind is ItemKind.SERIAL and (not item.sizes or bool(size))
        of = (item.code, size) if item is not None and serial else ("", "")
        if of == self._of:
            return
        self._of, self._devices = of, {}
        self._give_way(shown=False)
        if of[0]:

            def came(found: DevicePage) -> None:
                if of == self._of:
                    self._show([row for row in found.rows if row.size == size], found.total)

            asked = ListDevices(of[0], Place.STORE, limit=_MOST)
            self._page.ask(list_devices, asked, came, latest="devices to count")

    def _show(self, rows: list[DeviceTold], total: int) -> None:
        if not rows or total > _MOST:
            return
        self._devices = {serial_key(row.serial): row for row in rows}
        scanned = [serial_key(serial) for serial in self._entry.serials]
        seen = [self._devices[key] for key in scanned if key in self._devices] if scanned else rows
        self.table.show_rows(from_rows(rows), of=self._of)
        self.table.rows.check(seen)
        self._give_way(shown=True)

    def _give_way(self, *, shown: bool) -> None:
        """Here or what stands in this place else: a low window has no room for both."""
        self.setVisible(shown)
        self._instead.setVisible(not shown)

    def is_there(self, serial: str) -> bool:
        """Whether a device of this serial is among those shown; True while none are."""
        return not self._devices or serial_key(serial) in self._devices

    def seen(self) -> tuple[str, ...]:
        """The serials seen; none at all while every device is ticked as at first."""
        scanned = self._entry.serials
        ticked = self.table.rows.checked
        if not self._devices or (not scanned and len(ticked) == len(self._devices)):
            return scanned
        others = [serial for serial in scanned if serial_key(serial) not in self._devices]
        return (*(row.serial for row in ticked), *others)

    def nobody_saw_any(self) -> bool:
        """Whether every tick was taken away."""
        return bool(self._devices) and not self.table.rows.checked and not self._entry.serials

    def _see(self) -> None:
        serial = self._entry.serials[-1]
        device, ticked = self._devices.get(serial_key(serial)), self.table.rows.checked
        first = len(self._entry.serials) == 1 and len(ticked) == len(self._devices)
        if device is not None:
            self.table.rows.check([device] if first else [*ticked, device])
            self.table.go_to_key(serial_key(serial))

    def _drop(self, serial: str) -> None:
        left = [row for row in self.table.rows.checked if serial_key(row.serial) != serial_key(serial)]
        self.table.rows.check(left if left or self._entry.serials else self._devices.values())

    def _tell(self) -> None:
        ticked = len(self.table.rows.checked)
        told = self.tr(
            "{ticked} of {count} in the store now are ticked: {space} takes the tick from what was not seen, "
            "{enter} keeps the count"
        )
        keys = {"space": isolate("Space"), "enter": isolate("Enter")}
        self.told.setText(told.format(ticked=number(ticked), count=number(len(self._devices)), **keys))
