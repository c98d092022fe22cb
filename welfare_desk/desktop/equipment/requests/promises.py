# SPDX-License-Identifier: Apache-2.0
"""Promises to named persons: which hold, which end soon, what became of the others."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.equipment.issuing.opening import issue_goods
from welfare_desk.desktop.equipment.narrowed import NarrowedPart
from welfare_desk.desktop.equipment.outreach.planning import open_planning
from welfare_desk.desktop.equipment.requests.allocating import PromiseReleaseDialog
from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.requests import request_tone, request_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.promised import SOON_DAYS, PromiseFilter, PromiseRow, PromiseSort
from welfare_desk.domain.equipment.requests import AllocationState
from welfare_desk.services.equipment.allocating import ListPromises, PromisePage, list_promises


class PromiseCounts(QObject):
    """Sentences that tell a number; an object, because Qt's tools collect plurals from `tr` alone."""

    def promises(self, count: int) -> str:
        """So many promises."""
        return self.tr("{count} promises", "", count).format(count=number(count))

    def soon(self, count: int) -> str:
        """So many that end soon."""
        return self.tr("{count} end soon", "", count).format(count=number(count))

    def ticked(self, count: int) -> str:
        """So many that are ticked."""
        return self.tr("{count} ticked for an outreach day", "", count).format(count=number(count))

    def left(self, days: int) -> str:
        """So many days left."""
        return self.tr("{count} days left", "", days).format(count=number(days))


class PromisesPart(NarrowedPart):
    """The list; Enter hands the goods out."""

    name = "promises"
    tone = Tone.GREEN
    first_sort = (PromiseSort.EXPIRES, False)
    ticks = True
    poses = ("hand",)
    found: PromisePage | None

    def columns(self) -> list[Column]:
        translate, today = QCoreApplication.translate, self.page.desk.today

        def left(row: PromiseRow) -> str:
            if row.state is not AllocationState.OPEN:
                return row.reason or row.voucher
            days = row.days_left(today())
            return PromiseCounts().left(days) if days > 0 else translate("GoodsAsk", "ends today")

        def urgent(row: PromiseRow) -> Tone | None:
            soon = row.state is AllocationState.OPEN and row.days_left(today()) <= SOON_DAYS
            return Tone.RED if soon else None

        return [
            Column(
                "name", translate("GoodsAsk", "Client"), lambda row: row.name, CellLook.STRONG, width=160,
                stretch=2, sort=PromiseSort.NAME, second=lambda row: row.file_no, second_look=CellLook.CODE,
            ),
            Column(
                "item", translate("GoodsAsk", "Goods"), _goods, width=160, stretch=2, sort=PromiseSort.ITEM,
                second=lambda row: row.serial or row.size, second_look=CellLook.CODE,
            ),
            Column(
                "allocated", translate("GoodsAsk", "Promised on"), lambda row: day(row.allocated_on),
                CellLook.DIGITS, width=110, sort=PromiseSort.ALLOCATED, drop=1,
            ),
            Column(
                "expires", translate("GoodsAsk", "Holds until"), lambda row: day(row.expires_on),
                CellLook.DIGITS, width=110, sort=PromiseSort.EXPIRES,
            ),
            Column("left", translate("GoodsAsk", "Left"), left, width=130, stretch=1, tone=urgent),
            Column(
                "phone", translate("GoodsAsk", "Phone"), lambda row: row.mobile or "—", CellLook.DIGITS,
                width=116,
            ),
            Column(
                "state", translate("GoodsAsk", "State"), lambda row: request_words(row.state), CellLook.CHIP,
                width=130, tone=lambda row: request_tone(row.state),
            ),
        ]  # fmt: skip

    def options(self) -> list[Option]:
        return [Option(one, request_words(one)) for one in PromiseFilter if one is not PromiseFilter.OPEN]

    def searched(self) -> str:
        return QCoreApplication.translate("GoodsAsk", "Name, serial or request number")

    def empty(self) -> EmptyState:
        translate = QCoreApplication.translate
        return EmptyState(
            "hand",
            translate("GoodsAsk", "Nothing is promised in this list"),
            translate("GoodsAsk", "Press Ctrl+G on a request that the committee has granted."),
        )

    def add_acts(self) -> None:
        translate = QCoreApplication.translate
        self.hand_act = keyed(
            self,
            translate("GoodsAsk", "Hand the goods out"),
            "package-open",
            self.hand_out,
            "Ctrl+G",
        )
        self.release_act = keyed(self, translate("GoodsAsk", "Give the promise up"), "x", self.release, "Del")
        self.outreach_act = keyed(
            self,
            translate("GoodsAsk", "Plan an outreach day"),
            "map-pin",
            self.plan,
            "Ctrl+N",
        )
        allow(self.outreach_act, lacking(self.page.desk, Permission.EDIT_STORE))
        self.table.rows.checked_changed.connect(self.changed)
        self.page.recalls.on_row("equipment-promise-released", self.table, self.release)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Promises")

    def asked(self, request: PageRequest) -> tuple[Any, ListPromises]:
        return list_promises, ListPromises(
            self.chosen(PromiseFilter.OPEN),
            words=self.box.text(),
            sort=PromiseSort(request.sort or PromiseSort.EXPIRES),
            descending=request.descending,
            offset=request.offset,
            limit=request.limit,
        )

    def figure(self) -> int:
        return 0 if self.found is None else self.found.open

    def follow(self, row: PromiseRow | None) -> None:
        over = QCoreApplication.translate("GoodsAsk", "This promise has ended.")
        holds = unless(row is None or row.state is AllocationState.OPEN, over)
        chosen, desk = unless(row, nothing_chosen()), self.page.desk
        allow(self.hand_act, lacking(desk, Permission.EDIT_STORE), chosen, holds)
        allow(self.release_act, lacking(desk, Permission.EDIT_EQUIPMENT), chosen, holds)

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        if self.found is None:
            return ()
        counts = PromiseCounts()
        out: list[tuple[str, Tone | None]] = [(counts.promises(self.found.total), None)]
        if self.found.soon:
            out.append((counts.soon(self.found.soon), Tone.RED))
        ticked = len(self.table.rows.checked)
        if ticked:
            out.append((counts.ticked(ticked), Tone.BLUE))
        return tuple(out)

    def keys(self) -> tuple[Key, ...]:
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+G", translate("GoodsAsk", "hand out")),
            Key("Del", translate("GoodsAsk", "give up")),
            Key("Ctrl+N", translate("GoodsAsk", "outreach day")),
        )

    def hand_out(self) -> None:
        """Hand the promised goods out."""
        row: PromiseRow | None = self.table.current_row()
        if row is not None and self.hand_act.isEnabled():
            issue_goods(self.page, row.file_no)

    def pose(self, name: str) -> None:
        self.hand_out()

    def plan(self) -> None:
        """Plan an outreach day for the promises ticked, for all that hold where none is."""
        if self.page.permits(Permission.EDIT_STORE):
            promises = tuple(row.id for row in self.table.rows.checked)
            open_planning(self.page, promises, self.table.rows.uncheck_all)

    def release(self) -> None:
        """Give the promise up."""
        row: PromiseRow | None = self.table.current_row()
        if row is not None and self.page.permits(Permission.EDIT_EQUIPMENT):
            told = QCoreApplication.translate("GoodsAsk", "The promise to {name} is given up")
            open_telling(self.page, PromiseReleaseDialog(self.page, row), told.format(name=inline(row.name)))


def _goods(row: PromiseRow) -> str:
    return row.item if row.quantity == 1 else f"{row.item} × {number(row.quantity)}"
