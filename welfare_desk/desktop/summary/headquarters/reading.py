# SPDX-License-Identifier: Apache-2.0
"""Bundles come to headquarters: chosen or dropped, read under a card, and every file told of at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_folder, ask_which_to_read
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import listed, month_title, number
from welfare_desk.desktop.summary.headquarters.words import refusal_words, short_refusal
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.bundle import ENDING
from welfare_desk.domain.text import hold_path, isolate
from welfare_desk.services.summary.bundles.headquarters import (
    BundlesTaken,
    Refused,
    TakeBundles,
    Taken,
    take_bundles,
)


class Read(NamedTuple):
    """What became of one file; `why` in a few words over its sentence."""

    file: str
    office: str
    month: str
    outcome: str
    tone: Tone
    why: str
    code: str
    bundle: str = ""
    """Its number in the chain of its office, in words."""


class ReadDialog(Dialog):
    """Every file that was read with its outcome, all at once; the sentence of the row in hand below.

    There is nothing to open in a row: Enter closes it, a second click does nothing.
    """

    def __init__(self, page: Page, done: BundlesTaken) -> None:
        repeated = [one for one in done.refused if one.repeated]
        told = self.tr("{taken} accepted, {repeated} taken before, {refused} refused")
        title = told.format(
            taken=number(len(done.taken)),
            repeated=number(len(repeated)),
            refused=number(len(done.refused) - len(repeated)),
        )
        super().__init__(page, title, width=860)
        rows = sorted([*map(self._taken, done.taken), *map(self._refused, done.refused)], key=_order)
        self.table = Table(
            self._columns(),
            name="hq_read",
            accessible_name=self.tr("Files that were read"),
            key=lambda row: row.file,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.table.installEventFilter(self)
        self.list = ListCard(self.table)
        self.list.setProperty("card", "plain")
        self.list.setMinimumHeight(px(290))
        self.why = Label("", wrap=True)
        self.why.setMinimumHeight(px(58))
        self.body.addWidget(self.list)
        self.body.addWidget(self.why)
        kept = self.tr("What was refused is kept under «Refused files»; nothing of it counts.")
        self.body.addWidget(Label(kept, "small", wrap=True))
        self.close_button = self.add_cancel(self.tr("Close"), ButtonKind.FILLED)
        self.foot.addWidget(KeyCap("Enter"))
        self.table.current_changed.connect(self._tell)
        self.table.show_rows(from_rows(list(rows)))
        self.table.go_to(0)

    def _columns(self) -> list[Column]:
        return [
            Column("file", self.tr("File"), _file, CellLook.CODE, width=210, stretch=1),
            Column("office", self.tr("Office and month"), lambda row: row.office, width=160,
                   second=lambda row: row.month),
            Column("outcome", self.tr("Outcome"), lambda row: row.outcome, CellLook.CHIP, width=100,
                   tone=lambda row: row.tone),
            Column("why", self.tr("Why"), lambda row: row.why.partition("\n")[0], width=270, stretch=1,
                   second=lambda row: row.bundle),
        ]  # fmt: skip

    def eventFilter(self, watched: Any, event: Any) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.table and pressed and event.key() in ENTER:
            self.cancel()
            return True
        return super().eventFilter(watched, event)

    def _taken(self, one: Taken) -> Read:
        month = month_title(JalaliMonth.parse(one.month))
        short = self.tr("Counts in the province")
        told = self.tr("Bundle no. {sequence}: it counts in the sums of the province.")
        if not one.counts:
            short = self.tr("Does not count: a later one does")
            told = self.tr(
                "Bundle no. {sequence}: one that came after it counts in its place, or opened its month."
            )
        sequence = number(one.sequence)
        why = told.format(sequence=sequence)
        if one.again:
            short = self.tr("Months after it must come again")
            late = listed(month_title(JalaliMonth.parse(each)) for each in one.again)
            opened = self.tr(
                "Months after it that came before must come again and count nowhere until then: {months}"
            )
            why = f"{why} {opened.format(months=late)}"
        bundle = self.tr("Bundle no. {sequence}").format(sequence=sequence)
        outcome = self.tr("accepted")
        return Read(one.bundle, one.county, month, outcome, Tone.GREEN, f"{short}\n{why}", "", bundle)

    def _refused(self, one: Refused) -> Read:
        words = refusal_words(one.code, dict(one.facts))
        reason = str(one.facts.get("reason", ""))
        why = f"{short_refusal(one.code, reason)}\n{words.what} {words.next}"
        office = str(one.facts.get("county", ""))
        month = month_title(JalaliMonth.parse(one.month)) if one.month else ""
        if one.repeated:
            return Read(one.bundle, office, month, self.tr("taken before"), Tone.GREY, why, one.code)
        return Read(one.bundle, office, month, self.tr("refused"), Tone.RED, why, one.code)

    def _tell(self, row: Read | None) -> None:
        if row is None:
            return
        _, sentence = row.why.split("\n")
        code = self.tr("code {code}").format(code=isolate(row.code)) if row.code else ""
        self.why.setText(f"{sentence} ({code})" if code else sentence)


def _file(row: Read) -> str:
    return hold_path(row.file)


def _order(row: Read) -> tuple[int, str]:
    """What was refused stands first."""
    return (Tone.RED, Tone.GREY, Tone.GREEN).index(row.tone), row.file


class Reading(QObject):
    """Reads bundles for the page; `card` shows how far. Signal: `read` (BundlesTaken)."""

    read = Signal(object)

    def __init__(self, page: Page, work: LongWork, card: ProgressCard) -> None:
        super().__init__(page)
        self._page, self._work, self._card = page, work, card
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def choose(self) -> None:
        """Ask for the files of bundles, and read them."""
        kinds = self.tr("Bundles of months (*{ending})").format(ending=ENDING)
        title = self.tr("Choose the bundles of the offices")
        paths = ask_which_to_read(self._page, title, kinds)
        if paths:
            self.take(paths)

    def choose_folder(self) -> None:
        """Ask for a folder, and read every bundle in it."""
        title = self.tr("Choose the folder with the bundles")
        path = ask_folder(self._page, title, ENDING)
        if path:
            self.take([path])

    def take(self, paths: Sequence[str]) -> None:
        """Read files, and of folders the bundles in them."""
        self._page.forget_refusal()
        self._work.do(self._card, take_bundles, TakeBundles(tuple(paths)), self._done)

    def _done(self, done: BundlesTaken) -> None:
        self.read.emit(done)
        ReadDialog(self._page, done).open()

    # dropped

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if local_paths(event.mimeData()) and not self._work.under_way():
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            paths = local_paths(event.mimeData())
            if paths and not self._work.under_way():
                event.acceptProposedAction()
                self.take(paths)
            return True
        return False


def local_paths(data: QMimeData) -> list[str]:
    """The files and folders that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
