# SPDX-License-Identifier: Apache-2.0
"""Something of the store is promised to a named person: who is next in line, which device, until when."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.equipment.requests.dialogs import told_of
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import ButtonKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.fields.named import FoundField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.wording.requests import request_words
from welfare_desk.domain.equipment.promised import InLine, PromiseRow
from welfare_desk.domain.equipment.request_lists import RequestRow, RequestTold
from welfare_desk.domain.summary.handing import GoodsFound
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.allocating import (
    Allocate,
    AskNextInLine,
    LineTold,
    ReleasePromise,
    allocate,
    next_in_line,
    release,
)
from welfare_desk.services.equipment.goods_found import FindGoods, FoundGoods, find_goods
from welfare_desk.services.equipment.requests import ShowRequest, show_request

_SHOWN = 5
"""Persons of a line that are named."""


class AllocateDialog(FormDialog):
    """Answers with the promise. Who is next in line stands above; whoever passes them says why."""

    drafted = "equipment-promise"
    places = {
        "not_first_in_queue": "reason",
        "bad_expiry": "expires_on",
        "unknown_serial": "serial",
        "serial_promised": "serial",
        "serial_not_here": "serial",
        "serial_of_other_item": "serial",
        "serial_needed": "serial",
    }

    def __init__(self, page: Page, row: RequestRow) -> None:
        super().__init__(page, self.tr("Promise goods to a named person"), told_of(row), width=640)
        self.record = str(row.id)
        self.row = row
        self.line = Label("", wrap=True)
        self.over = Label("", "muted", wrap=True)
        self.free = Label("", "strong", wrap=True)
        self.form.add_wide(self.free)
        self.form.add_wide(self.line)
        self.form.add_wide(self.over)
        self.serial = FoundField("serial", self.tr("Device"), longest=60, hint=self.tr("Empty: pieces"))
        self.expires_on = JalaliField(
            "expires_on", self.tr("Holds until"), page.desk.today,
            hint=self.tr("Empty: as the office's rule says"),
        )  # fmt: skip
        self.reason = TextField(
            "reason", self.tr("Reason"), longest=200, hint=self.tr("Only where somebody is passed over")
        )
        self.form.add(self.serial)
        self.form.add(self.expires_on)
        self.form.add(self.reason, 2)
        self.finish(self.tr("Promise it"), "hand")
        operations = page.desk.operations
        operations.ask(next_in_line, AskNextInLine(row.code), self._tell, owner=self, on_error=self.refused)
        operations.ask(find_goods, FindGoods(row.code), self._offer, owner=self, on_error=self.refused)

    def _offer(self, found: FoundGoods) -> None:
        mine: list[GoodsFound] = [one for one in found.rows if one.item.code == self.row.code]
        self.serial.offer([serial for one in mine for serial in one.serials])

    def _tell(self, told: LineTold) -> None:
        free = sum(told.free.values())
        self.free.setText(self.tr("Free in the store: {count}").format(count=number(free)))
        names = [self._named(one) for one in told.rows[:_SHOWN]]
        nobody = self.tr("Nobody else waits for it.")
        first = self.tr("Next in line: {names}")
        self.line.setText(first.format(names=_joined(names)) if names else nobody)
        over = [
            self.tr("{name} ({why})").format(name=inline(one.name), why=_why(one))
            for one in told.passed_over[:_SHOWN]
        ]
        self.over.setText(self.tr("Passed over: {names}").format(names=_joined(over)) if over else "")
        self.over.setVisible(bool(over))

    def _named(self, one: InLine) -> str:
        told = self.tr("{place}. {name}")
        if one.request == self.row.id:
            told = self.tr("{place}. {name} (this one)")
        return told.format(place=number(one.place), name=inline(one.name))

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return allocate, Allocate(
            self.row.id,
            values["serial"],
            expires_on=values["expires_on"],
            reason=values["reason"],
            version=self.row.version,
        )

    def afresh(self) -> Afresh:
        return Afresh(self.row, Reading(show_request, ShowRequest(self.row.id), _row_of), self._take)

    def _take(self, row: RequestRow) -> None:
        self.row = row


def _row_of(told: RequestTold) -> RequestRow:
    return told.row


def _why(one: InLine) -> str:
    if one.passed_over is None:
        return ""
    why = request_words(one.passed_over)
    if one.until is None:
        return why
    told = QCoreApplication.translate("GoodsAsk", "{why} until {day}")
    return told.format(why=why, day=isolate(day(one.until)))


def _joined(parts: list[str]) -> str:
    return QCoreApplication.translate("Issuing", ", ").join(parts)


class PromiseReleaseDialog(FormDialog):
    """Answers with the promise that was given up."""

    drafted = "equipment-promise-released"
    takes_away = True

    def __init__(self, page: Page, row: PromiseRow) -> None:
        told = QCoreApplication.translate("GoodsAsk", "{item} for {name}, promised until {day}")
        said = told.format(item=inline(row.item), name=inline(row.name), day=isolate(day(row.expires_on)))
        super().__init__(page, self.tr("Give a promise up"), said)
        self.record = str(row.id)
        self.row = row
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=200)
        self.form.add(self.reason, 2)
        self.finish(self.tr("Give it up"), "x", ButtonKind.DANGER)

    def wanted(self) -> tuple[Any, Any]:
        return release, ReleasePromise(self.row.id, self.form.values()["reason"])

    def afresh(self) -> None:
        """No version is looked at: a promise that ended meanwhile is refused as such."""
