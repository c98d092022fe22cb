# SPDX-License-Identifier: Apache-2.0
"""Outreach days: planned, their tick sheets printed, and keyed in by number when they come back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.narrowed import NarrowedPart
from welfare_desk.desktop.equipment.outreach.keying import KeyInDialog
from welfare_desk.desktop.equipment.outreach.planning import open_planning
from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.papers.batches import Batches
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.papers import Sheet, paper_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.outreach import OutreachTold
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.outreach import (
    AskOutreach,
    KeyedIn,
    ListOutreach,
    Outreach,
    OutreachPage,
    TickSheetPdf,
    list_outreach,
    one_outreach,
    print_ticks,
    ticks_pdf,
)
from welfare_desk.services.sightings import Ticket


class OutreachCounts(QObject):
    """Sentences that tell a number; an object, because Qt's tools collect plurals from `tr` alone."""

    def days(self, count: int) -> str:
        """So many outreach days."""
        return self.tr("{count} outreach days", "", count).format(count=number(count))

    def handed(self, made: KeyedIn) -> str:
        """So many vouchers were made, and their numbers."""
        numbers = [one.number for one in made.vouchers]
        if len(numbers) == 1:
            return self.tr("Handed out by voucher {number}").format(number=isolate(numbers[0]))
        told = self.tr("{count} vouchers were made, {first} to {last}", "", len(numbers))
        first, last = isolate(numbers[0]), isolate(numbers[-1])
        return told.format(count=number(len(numbers)), first=first, last=last)

    def to_print(self, count: int) -> str:
        """Whether so many vouchers are wanted on paper."""
        return self.tr("Print {count} vouchers into one PDF?", "", count).format(count=number(count))


class OutreachPart(NarrowedPart):
    """The list, the latest first; Enter keys a sheet in."""

    name = "outreach"
    counts = False
    poses = ("plan", "keying")
    searches = False
    found: OutreachPage | None
    _wanted: int | None = None

    def columns(self) -> list[Column]:
        translate = QCoreApplication.translate

        def count(name: str, title: str) -> Column:
            return Column(name, title, lambda row: number(getattr(row, name)), CellLook.DIGITS, width=96)

        return [
            Column("day", translate("Outreach", "Day"), lambda row: day(row.planned_on), CellLook.STRONG,
                   width=120),
            Column("place", translate("Outreach", "Place"), lambda row: row.place, width=220, stretch=3,
                   second=lambda row: row.note),
            count("lines", translate("Outreach", "Lines")),
            count("handed", translate("Outreach", "Handed out")),
            Column("state", translate("Outreach", "Standing"), self._standing, CellLook.CHIP, width=150,
                   tone=self._tone),
            Column("by", translate("Outreach", "Planned by"), lambda row: row.made_by, CellLook.MUTED,
                   width=120, drop=1),
        ]  # fmt: skip

    def _standing(self, row: OutreachTold) -> str:
        translate = QCoreApplication.translate
        if row.handed == row.lines:
            return translate("Outreach", "all keyed in")
        if row.handed:
            return translate("Outreach", "partly keyed in")
        if row.planned_on > self.page.desk.today():
            return translate("Outreach", "to come")
        return translate("Outreach", "not keyed in")

    def _tone(self, row: OutreachTold) -> Tone:
        if row.handed == row.lines:
            return Tone.GREEN
        if row.handed:
            return Tone.BLUE
        return Tone.GREY if row.planned_on > self.page.desk.today() else Tone.AMBER

    def empty(self) -> EmptyState:
        translate = QCoreApplication.translate
        return EmptyState(
            "map-pin",
            translate("Outreach", "No outreach day is planned yet"),
            translate(
                "Outreach", "Ctrl+N makes one of the promises that hold; its sheet is ticked on paper."
            ),
        )

    def add_acts(self) -> None:
        translate, desk = QCoreApplication.translate, self.page.desk
        self.new_button = Button(translate("Outreach", "Plan a day"), "plus", ButtonKind.FILLED)
        self.print_button = Button(translate("Outreach", "Tick sheet"), "printer")
        self.vouchers_button = Button(translate("Outreach", "Vouchers…"), "printer")
        self.key_button = Button(translate("Outreach", "Key it in"), "keyboard")
        self.batches = Batches(self.page)
        self.above.addWidget(self.batches.slot)
        self.above.addWidget(self.batches.progress)
        new = keyed(
            self, translate("Outreach", "Plan an outreach day"), "plus", self.plan, "Ctrl+N",
            self.new_button,
        )  # fmt: skip
        self.print_act = keyed(
            self, translate("Outreach", "Print the tick sheet"), "printer", self.print_sheet, "Ctrl+P",
            self.print_button,
        )  # fmt: skip
        self.vouchers_act = keyed(
            self, translate("Outreach", "Print the vouchers of this sheet…"), "printer", self.print_vouchers,
            "Ctrl+Shift+P", self.vouchers_button,
        )  # fmt: skip
        self.key_act = keyed(
            self, translate("Outreach", "Key the tick sheet in"), "keyboard", self.key_in, "Ctrl+G",
            self.key_button,
        )  # fmt: skip
        allow(new, lacking(desk, Permission.EDIT_STORE))
        self.page.recalls.new("outreach", self.plan)
        self.page.recalls.on_row("outreach-keyed", self.table, self.key_in)
        self.table.rows.loaded.connect(self._go_to_wanted)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Outreach")

    def buttons(self) -> tuple[Button, ...]:
        return (self.key_button, self.print_button, self.vouchers_button, self.new_button)

    def in_sight(self) -> tuple[Button, ...]:
        row: OutreachTold | None = self.table.current_row()
        papers = self.vouchers_button if row is not None and row.handed else self.print_button
        return (self.key_button, papers, self.new_button)

    def show_first(self) -> None:
        super().show_first()
        self.batches.look()

    def clear(self) -> bool:
        if self.batches.work.under_way():
            self.batches.work.cancel()
            return True
        return super().clear()

    def asked(self, request: PageRequest) -> tuple[Any, ListOutreach]:
        return list_outreach, ListOutreach(request.offset, request.limit)

    def figure(self) -> int:
        return 0  # a number of past days asks nobody to do anything

    def choose(self, **arguments: object) -> None:
        wanted = arguments.get("outreach")
        self._wanted = wanted if isinstance(wanted, int) else None

    def _go_to_wanted(self, _total: int) -> None:
        if self._wanted is not None and self.table.go_to_key(self._wanted):
            self._wanted = None

    def follow(self, row: OutreachTold | None) -> None:
        right, chosen = lacking(self.page.desk, Permission.EDIT_STORE), unless(row, nothing_chosen())
        over = QCoreApplication.translate("Outreach", "Every line of this sheet is keyed in.")
        none = QCoreApplication.translate("Outreach", "No line of this sheet is keyed in yet.")
        printing = lacking(self.page.desk, Permission.PRINT_PAPERS)
        allow(self.print_act, right, chosen)
        allow(self.vouchers_act, printing, chosen, unless(row is None or row.handed, none))
        allow(self.key_act, right, chosen, unless(row is None or row.handed < row.lines, over))
        self.changed.emit()

    def opened(self, row: OutreachTold) -> None:
        self.key_in()

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        return () if self.found is None else ((OutreachCounts().days(self.found.total), None),)

    def keys(self) -> tuple[Key, ...]:
        translate = QCoreApplication.translate
        return (
            Key("Enter", translate("Outreach", "key in")),
            Key("Ctrl+P", translate("Outreach", "tick sheet")),
            Key("Ctrl+Shift+P", translate("Outreach", "vouchers of the sheet")),
            Key("Ctrl+N", translate("Outreach", "plan a day")),
        )

    def pose(self, name: str) -> None:
        {"plan": self.plan, "keying": self.key_in}[name]()

    # acts

    def plan(self) -> None:
        """Plan a day for every promise that holds."""
        if self.page.permits(Permission.EDIT_STORE):
            open_planning(self.page)

    def print_sheet(self) -> None:
        """Log that the sheet is printed, then draw and show it."""
        row: OutreachTold | None = self.table.current_row()
        if row is None or not self.page.permits(Permission.EDIT_STORE):
            return

        def logged(ticket: Ticket) -> None:
            facts = TickSheetPdf(ticket.id, row.id)
            self.page.ask(ticks_pdf, facts, partial(self._drawn, row), latest="ticks")

        self.page.do(print_ticks, AskOutreach(row.id), logged)

    def _drawn(self, row: OutreachTold, pdf: bytes) -> None:
        words = paper_words(Sheet.TICK_SHEET)
        name = file_name(".pdf", words, day(row.planned_on))
        PaperDialog(self.page, words, pdf, name, Sheet.TICK_SHEET).open()

    def key_in(self) -> None:
        """Read the lines of the sheet, then key it in."""
        row: OutreachTold | None = self.table.current_row()
        if row is not None and self.page.permits(Permission.EDIT_STORE):
            self.page.ask(one_outreach, AskOutreach(row.id), self._key, latest="outreach_lines")

    def _key(self, outreach: Outreach) -> None:
        dialog = KeyInDialog(self.page, outreach)
        dialog.answered.connect(partial(self._keyed, outreach.told))
        open_telling(self.page, dialog, _handed)

    def _keyed(self, day_told: OutreachTold, made: KeyedIn | None) -> None:
        if made is not None and made.vouchers:
            self._ask_to_print(day_told, [one.number for one in made.vouchers])

    def print_vouchers(self) -> None:
        """Print what came of the sheet, all of it together."""
        row: OutreachTold | None = self.table.current_row()
        if row is not None and row.handed and self.page.permits(Permission.PRINT_PAPERS):
            self.page.ask(one_outreach, AskOutreach(row.id), self._found, latest="outreach_lines")

    def _found(self, outreach: Outreach) -> None:
        self._ask_to_print(outreach.told, [line.voucher for line in outreach.lines if line.voucher])

    def _ask_to_print(self, day_told: OutreachTold, numbers: Sequence[str]) -> None:
        """Offer one PDF; one batch is under way at a time, and nobody is asked who may not print."""
        if self.batches.work.under_way() or not self.page.desk.may(Permission.PRINT_PAPERS):
            return
        translate = QCoreApplication.translate
        text = translate(
            "Outreach",
            "Vouchers that were not printed yet come as originals, the others as duplicates; all is logged. "
            "Later Ctrl+Shift+P prints them from this list.",
        )
        choose = translate("Outreach", "Choose where to save")
        vouchers = translate("Outreach", "vouchers")
        name = file_name(".pdf", vouchers, day(day_told.planned_on))

        def said(yes: bool | None) -> None:
            if yes:
                self.batches.ask_where(PaperKind.ISSUE_VOUCHER, numbers, name)

        later = translate("Outreach", "Later")
        ask(self.page, OutreachCounts().to_print(len(numbers)), text, ((choose, True),), said, cancel=later)


def _handed(answer: object) -> str:
    assert isinstance(answer, KeyedIn)
    return OutreachCounts().handed(answer)
