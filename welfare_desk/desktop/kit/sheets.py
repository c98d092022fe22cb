# SPDX-License-Identifier: Apache-2.0
"""On which sheet a kind of paper is drawn on this PC: paper, printed head, copies; chosen and remembered."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.fields.lines import Choice, Tick
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.sheet import Copy, Sheet, SheetChoice, sheet_of


class Drawn(NamedTuple):
    """How a kind of paper is drawn; an empty sheet leaves everything as is usual for the kind."""

    sheet: str = ""
    letterhead: bool = False
    copies: tuple[Copy, ...] = ()

    def chosen(self) -> Sheet | None:
        """What the services are asked for; None for the usual one."""
        return sheet_of(SheetChoice(self.sheet), self.letterhead, self.copies) if self.sheet else None


def slot_of(kind: str) -> str:
    """Where the memory of this PC has it, beside `printer/…`."""
    return f"drawn/{kind}"


def drawn_on(memory: Memory, kind: str) -> Drawn:
    """What this PC has chosen for a kind, whatever an older program or another hand has put there."""
    kept: Any = memory.get(slot_of(kind))
    if not isinstance(kept, dict):
        return Drawn()
    sheet, letterhead, copies = (kept.get(part) for part in ("sheet", "letterhead", "copies"))
    if not isinstance(sheet, str) or sheet not in list(SheetChoice):
        return Drawn()
    named = copies if isinstance(copies, list) else []
    return Drawn(sheet, letterhead is True, tuple(copy for copy in Copy if copy.value in named))


def keep_drawn(memory: Memory, kind: str, drawn: Drawn) -> None:
    """Remember it; the usual sheet is remembered by nothing."""
    if drawn == Drawn():
        memory.drop(slot_of(kind))
    else:
        memory.put(slot_of(kind), {**drawn._asdict(), "copies": [copy.value for copy in drawn.copies]})


def sheet_words(choice: str) -> str:
    """A sheet by its name; an empty one is what is usual."""
    translate = QCoreApplication.translate
    return {
        "": translate("Sheets", "As is usual"),
        SheetChoice.A5_LYING: translate("Sheets", "A5 lying"),
        SheetChoice.A5_UPRIGHT: translate("Sheets", "A5 upright"),
        SheetChoice.A4_UPRIGHT: translate("Sheets", "A4 upright"),
        SheetChoice.A4_LYING: translate("Sheets", "A4 lying"),
        SheetChoice.A4_THREE: translate("Sheets", "A4, three copies"),
    }[choice]


def copy_words(copy: Copy) -> str:
    """For whom a copy is."""
    translate = QCoreApplication.translate
    return {
        Copy.CLIENT: translate("Sheets", "Client"),
        Copy.STORE: translate("Sheets", "Store"),
        Copy.FILE: translate("Sheets", "File"),
        Copy.ACCOUNTS: translate("Sheets", "Accounts"),
    }[copy]


class SheetBar(QWidget):
    """A line or two in which the sheet of one kind is chosen; `changed` comes after each choice.

    Head and copies are of a sheet that is chosen, and are shown with one only. `usual` are the copies of the
    kind, which stay when another sheet is chosen. A choice is remembered; where a paper is only `looking` for
    another size, once «keep» is ticked.
    """

    changed = Signal()

    def __init__(
        self,
        memory: Memory,
        kind: str,
        paper: str,
        usual: tuple[Copy, ...] = (Copy.CLIENT,),
        *,
        looking: bool = False,
    ) -> None:
        super().__init__()
        self._memory, self._kind, self._usual = memory, kind, usual
        known = drawn_on(memory, kind)
        self.choice = Choice([(one, sheet_words(one)) for one in ("", *SheetChoice)])
        self.choice.setAccessibleName(self.tr("Sheet of «{paper}»").format(paper=paper))
        self.letterhead = Tick(self.tr("Printed letterhead"))
        self.letterhead.setToolTip(self.tr("The paper has the office's head on it: its room stays blank."))
        self.copies = {copy: Tick(copy_words(copy)) for copy in Copy}
        self.words = Label(self.tr("Copies"), "label")
        self.keep = Tick(self.tr("Keep for this kind"))
        self.keep.setToolTip(self.tr("All further papers of this kind are drawn so on this PC."))
        self.keep.setChecked(not looking)
        self._lay_out(looking=looking)
        self.keep.setVisible(looking)
        self.choice.choose(known.sheet)
        self.letterhead.setChecked(known.letterhead)
        self._tick(known.copies or usual)
        self._fit()
        self.choice.activated.connect(self._chosen)
        for tick in (self.letterhead, *self.copies.values(), self.keep):
            tick.clicked.connect(self._keep)

    def _lay_out(self, *, looking: bool) -> None:
        """One line; over a paper, where there is less room, the copies have a second one."""
        first, second = QHBoxLayout(), QHBoxLayout()
        for line in (first, second):
            line.setSpacing(px(10))
        for widget in (Label(self.tr("Sheet"), "label"), self.choice, self.letterhead):
            first.addWidget(widget)
        if looking:
            first.addWidget(self.keep)
        copies = second if looking else first
        copies.addWidget(self.words)
        for copy, tick in self.copies.items():
            tick.setAccessibleName(self.tr("Copy: {name}").format(name=copy_words(copy)))
            copies.addWidget(tick)
        for line in (first, second):
            line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(first)
        if looking:
            layout.addLayout(second)

    def drawn(self) -> Drawn:
        """What is chosen."""
        sheet = str(self.choice.value() or "")
        if not sheet:
            return Drawn()
        copies = tuple(copy for copy, tick in self.copies.items() if tick.isChecked())
        return Drawn(sheet, self.letterhead.isChecked(), copies)

    def _tick(self, copies: tuple[Copy, ...]) -> None:
        for copy, tick in self.copies.items():
            tick.setChecked(copy in copies)

    def _fit(self) -> None:
        some = bool(self.choice.value())
        for part in (self.letterhead, self.words, *self.copies.values()):
            part.setVisible(some)

    def _chosen(self, _place: int) -> None:
        if self.choice.value() == SheetChoice.A4_THREE:
            self._tick(sheet_of(SheetChoice.A4_THREE).copies)  # as its name says; each may be taken away
        self._fit()
        self._keep()

    def _keep(self, _on: bool = False) -> None:
        drawn = self.drawn()
        if drawn.sheet and not drawn.copies:
            self._tick(self._usual)  # a paper without a copy is none
            drawn = self.drawn()
        if self.keep.isChecked():
            keep_drawn(self._memory, self._kind, drawn)
        self.changed.emit()
