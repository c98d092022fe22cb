# SPDX-License-Identifier: Apache-2.0
"""Papers of a day or of chosen numbers in one PDF, with progress; what was stopped goes on or is given up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog, ask
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_where_to_save, file_name
from welfare_desk.desktop.kit.sheets import drawn_on
from welfare_desk.desktop.kit.words import day, number, when
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.papers import paper_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import hold_path, isolate
from welfare_desk.services.batches import (
    BatchesWaiting,
    BatchPrinted,
    BatchWaiting,
    EndBatch,
    MyBatches,
    PrintMany,
    ResumeBatch,
    end_batch,
    my_batches,
    print_many,
    resume_batch,
)


class OfDay(NamedTuple):
    """Which papers are wanted."""

    day: dt.date
    kind: PaperKind | None


class PapersOfDayDialog(Dialog):
    """Answers with an `OfDay`."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, self.tr("Papers of a day in one PDF"), width=520)
        today = page.desk.today
        self.form = Form(1)
        self.day = JalaliField("day", self.tr("Issued on"), today, required=True, latest=today)
        kinds = [("", self.tr("All papers")), *((kind.value, paper_words(kind)) for kind in PaperKind)]
        self.kind = ChoiceField("kind", self.tr("Paper"), kinds)
        self.form.add(self.day)
        self.form.add(self.kind)
        self.day.set_value(today())
        self.kind.set_value("")
        told = self.tr(
            "Papers that were not printed yet come as originals, the others as duplicates; all is logged."
        )
        self.body.addWidget(self.form)
        self.body.addWidget(Label(told, "small", wrap=True))
        self.add_cancel()
        self.button = Button(self.tr("Choose where to save"), "printer", ButtonKind.FILLED)
        self.commits_with(self.button)
        self.button.clicked.connect(self._choose)

    def _choose(self) -> None:
        day, kind = self.day.value(), self.kind.value()
        if not self.form.check() and day is not None:
            self.answer(OfDay(day, PaperKind(kind) if kind else None))


class Batches(QObject):
    """Prints for a page; put its `progress` and its `slot` at the top of the page."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.work = LongWork(page)
        self.slot = Slot()
        self.progress = ProgressCard(
            "printer",
            self.tr("Drawing the papers"),
            self.tr("If you cancel, what is drawn is kept, and you may go on later."),
        )

    def ask_day(self) -> None:
        """Ask which day, then where, then draw."""
        dialog = PapersOfDayDialog(self._page)
        dialog.answered.connect(self._of_day)
        dialog.open()

    def _of_day(self, wanted: OfDay | None) -> None:
        if wanted is None:
            return
        kind = self.tr("papers") if wanted.kind is None else paper_words(wanted.kind)
        path = self._where(file_name(".pdf", kind, day(wanted.day)))
        if path:
            # Several kinds have each their usual sheet: one choice would not be right for all of them.
            memory = self._page.desk.memory
            sheet = None if wanted.kind is None else drawn_on(memory, wanted.kind).chosen()
            self.draw(path, partial(PrintMany, day=wanted.day, kind=wanted.kind, sheet=sheet))

    def ask_where(self, kind: PaperKind, numbers: Sequence[str], name: str) -> None:
        """Ask where, then draw the papers of these numbers; the file is proposed to be called `name`."""
        path = self._where(name)
        if path:
            named = tuple(f"{kind.value}:{one}" for one in numbers)
            sheet = drawn_on(self._page.desk.memory, kind).chosen()
            self.draw(path, partial(PrintMany, numbers=named, sheet=sheet))

    def _where(self, name: str) -> str:
        return ask_where_to_save(self._page, self.tr("Save the papers as"), name, "PDF (*.pdf)")

    def draw(self, path: str, wanted: Callable[..., PrintMany]) -> None:
        """Log and draw them into this file."""
        done = partial(self._written, path)
        self.slot.clear()
        self.work.do(self.progress, print_many, wanted(path), done, slow=True, failed=self._failed)

    def go_on(self, batch: BatchWaiting) -> None:
        """Draw what is left of a batch."""
        path = self._where(file_name(".pdf", self.tr("papers"), number(batch.id)))
        if path:
            self.slot.clear()
            facts, done = ResumeBatch(batch.id, path), partial(self._written, path)
            self.work.do(self.progress, resume_batch, facts, done, slow=True, failed=self._failed)

    def _written(self, path: str, made: BatchPrinted) -> None:
        def ended(_: object) -> None:
            told = self.tr("{count} papers written to {file}", "", made.papers)
            name = hold_path(Path(path).name)
            self._page.desk.say(told.format(count=number(made.papers), file=name))
            self.look()

        self._page.do(end_batch, EndBatch(made.batch), ended)

    def _failed(self, told: Told) -> None:
        if told.kind is not ErrorKind.CANCELLED:
            self._page.show_trouble(told)
        self.look()

    # what was not finished

    def look(self) -> None:
        """Ask for batches that were not finished, and offer to go on with the last one."""
        if self._page.desk.may(Permission.PRINT_PAPERS) and not self.work.under_way():
            self._page.ask(my_batches, MyBatches(), self._offer, latest="batches")

    def _offer(self, waiting: BatchesWaiting) -> None:
        if not waiting.batches or self.work.under_way():
            self.slot.clear()
            return
        batch = waiting.batches[0]
        title = self.tr("{count} papers were being drawn and are not finished", "", batch.papers)
        begun = when(batch.begun_at, self._page.desk.today())
        told = self.tr("Begun {when}. Going on logs no second original.").format(when=isolate(begun))
        go_on = Button(self.tr("Go on"), "circle-play", ButtonKind.FILLED, small=True)
        give_up = Button(self.tr("Give up"), kind=ButtonKind.LINK, small=True)
        go_on.clicked.connect(partial(self._pressed, self.go_on, batch))
        give_up.clicked.connect(partial(self._pressed, self._ask_to_give_up, batch))
        title = title.format(count=number(batch.papers))
        self.slot.show_banner(Banner(Tone.AMBER, "printer", title, told, (go_on, give_up)))

    def _pressed(
        self, act: Callable[[BatchWaiting], None], batch: BatchWaiting, _checked: bool = False
    ) -> None:
        act(batch)

    def _ask_to_give_up(self, batch: BatchWaiting) -> None:
        title = self.tr("Give this batch up?")
        text = self.tr("Its papers stand as printed. Each that is wanted still is printed as a duplicate.")

        def said(yes: bool | None) -> None:
            if yes:
                self._page.do(end_batch, EndBatch(batch.id), lambda _: self.look())

        ask(self._page, title, text, ((self.tr("Give it up"), True),), said)
