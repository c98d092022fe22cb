# SPDX-License-Identifier: Apache-2.0
"""Extending the validity of many votes by circular: who is touched is seen before anything is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.commission.extension_columns import touched_columns
from welfare_desk.desktop.commission.extension_made import MadeExtensions
from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.allowing import allow, elsewhere, under_way, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import ErrorKind, Told, fault_sentences
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.commission import Extension, ExtensionPreview
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.extension import (
    Extended,
    ExtendValidity,
    PreviewExtension,
    extend_validity,
    preview_extension,
)
from welfare_desk.services.door import Kind

NEW, MADE = "new", "made"
_MONTHS = (3, 6, 12, 24, 36, 60)


class ExtensionPage(Page):
    """A new extension with its preview behind one tab, those made behind the other."""

    kinds = frozenset({Kind.COMMISSION})
    poses = (MADE, "previewed")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._key = new_key()
        self._asked: PreviewExtension | None = None
        self._total, self._digest = 0, ""
        self.tabs = Tabs(self.tr("Extensions"))
        self.form = Form(5)
        today = desk.today
        self.circular_no = TextField("circular_no", self.tr("Circular no."), required=True, longest=60)
        self.circular_on = JalaliField(
            "circular_on", self.tr("Date of the circular"), today, required=True, latest=today
        )
        self.since = JalaliField("expired_from", self.tr("Validity ends from"), today, required=True)
        self.until = JalaliField("expired_until", self.tr("until"), today, required=True)
        told = ((months, self.tr("{months} months", "", months)) for months in _MONTHS)
        choices = [(months, words.format(months=number(months))) for months, words in told]
        self.months = ChoiceField("months", self.tr("Extended by"), choices, required=True)
        self.told = Label("", "muted", wrap=True)
        self.look_button = Button(self.tr("Preview"), "eye")
        self.extend_button = Button(self.tr("Extend"), "check", ButtonKind.FILLED)
        self.progress = ProgressCard(
            "calendar-clock",
            self.tr("Extending the validity"),
            self.tr("If you cancel, nothing is extended."),
        )
        self.rows = Table(
            touched_columns(),
            name="extension_preview",
            accessible_name=self.tr("Votes that are extended"),
            memory=desk.memory,
        )
        self.empty = EmptyState(
            "calendar-clock",
            self.tr("Nothing is extended without a preview"),
            self.tr("Fill in the circular and the range; Enter shows exactly whose validity it touches."),
        )
        self.card = ListCard(self.rows, over=self.empty)
        self.made = MadeExtensions(self)
        self._build()
        self._commands()
        self.show_tab(NEW)
        self._begin()
        self.command_list_out()

    def _build(self) -> None:
        for field in (self.circular_no, self.circular_on, self.since, self.until, self.months):
            self.form.add(field)
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        acts.addWidget(self.told, 1)
        acts.addWidget(self.look_button)
        acts.addWidget(self.extend_button)
        self.new_side = QWidget()
        new = QVBoxLayout(self.new_side)
        new.setContentsMargins(0, 0, 0, 0)
        new.setSpacing(px(10))
        new.addWidget(self.form)
        new.addLayout(acts)
        new.addWidget(self.card, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(GAP))
        for widget in (self.trouble, self.progress, self.tabs):
            layout.addWidget(widget)
        layout.addWidget(self.new_side, 1)
        layout.addWidget(self.made, 1)
        self.tabs.offer((Tab(NEW, self.tr("New extension")), Tab(MADE, self.tr("Extensions made"))), NEW)

    def _commands(self) -> None:
        self.look_act = self.command(self.tr("Preview"), "eye", self.preview, "F7")
        self.extend_act = self.command(self.tr("Extend"), "check", self.confirm, "Ctrl+S")
        self.undo_act = self.command(self.tr("Take this extension back"), "undo-2", self._take_back, "Del")
        self.command_parts(self._step)
        self.look_button.act(self.look_act)
        self.extend_button.act(self.extend_act)
        self.made.undo_button.act(self.undo_act)
        self.tabs.chosen.connect(self.show_tab)
        self.form.finished.connect(self.preview)
        self.form.changed.connect(self._forget)
        self.made.current_changed.connect(self._follow)
        self.rows.rows.loaded.connect(self._loaded)
        self.recalls.on_row("extension-undone", self.made.table, self.made.confirm_undo)

    def _begin(self) -> None:
        month = JalaliMonth.of(self.desk.today())
        self.since.set_value(JalaliMonth(month.year, 1).first())
        self.until.set_value(JalaliMonth(month.year, 12).last())
        self.months.set_value(12)
        self.circular_on.set_value(self.desk.today())
        self._forget()

    # what the window calls

    def load(self, **arguments: Any) -> None:
        self.say_title(self.tr("Commission"), self.tr("Extension by circular"))
        self.made.ask()
        self._tell_status()

    def reload(self) -> None:
        if self.isVisible():
            self.made.ask()

    def first_focus(self) -> QWidget:
        return self.circular_no.control if self.tabs.current == NEW else self.made.table

    def pose(self, name: str) -> None:
        if name == MADE:
            self.show_tab(MADE)
        else:
            self.show_tab(NEW)
            self.circular_no.set_value("900/1404/12/5021")
            self.preview()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.desk.back()
        else:
            super().keyPressEvent(event)

    # a new extension

    def show_tab(self, name: str) -> None:
        """Show the form with its preview, or the extensions made."""
        focused: QWidget | None = self.window().focusWidget()
        leaving = self.made if name == NEW else self.new_side
        inside = focused is not None and leaving.isAncestorOf(focused)
        self.tabs.choose(name, announce=False)
        self.new_side.setVisible(name == NEW)
        self.made.setVisible(name == MADE)
        if inside:
            # Else Qt gives the cursor to whatever comes next in the window.
            self.first_focus().setFocus()
        self._follow(self.made.table.current_row())
        self._tell_status()

    def _step(self, by: int) -> None:
        self.tabs.step(by)
        self.first_focus().setFocus()

    def _forget(self) -> None:
        """What is typed differs from what was previewed: nothing may be extended on it."""
        self._asked = None
        allow(self.extend_act, self.tr("Look at the preview first."))
        self.card.show_over(True)
        self.told.setText(
            self.tr("Votes without an end, ended disabilities and files that have ended stay as they are.")
        )

    def preview(self) -> None:
        """Show exactly whose validity would be extended."""
        if self.form.check():
            return
        since, until = self.since.value(), self.until.value()
        assert since is not None
        assert until is not None
        self._asked = PreviewExtension(self.circular_no.value(), since, until, self.months.value())
        self.rows.show_rows(self._fetch)

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        asked = self._asked
        if asked is None:
            return

        def give(found: ExtensionPreview) -> None:
            if not request.offset:
                self._digest = found.digest  # later pages of another list must not stand for this one
            self._previewed(found)
            deliver(RowPage(found.rows, found.total))

        facts = PreviewExtension(
            asked.circular_no,
            asked.expired_from,
            asked.expired_until,
            asked.months,
            request.offset,
            request.limit,
        )
        self.desk.operations.ask(
            preview_extension,
            facts,
            give,
            owner=self,
            on_error=self._previewed_in_vain,
            latest=f"preview {request.offset}",
        )

    def _previewed(self, found: ExtensionPreview) -> None:
        self.trouble.clear()
        self._total = found.total
        allow(self.extend_act, unless(found.total, self.tr("Nobody's validity ends in this range.")))
        told = self.tr(
            "{count} votes are extended; this circular has extended {already} of the range before.",
            "",
            found.total,
        )
        self.told.setText(told.format(count=number(found.total), already=number(found.already)))
        if not found.total:
            self.empty.say(
                self.tr("Nobody is touched"),
                self.tr(
                    "No vote ends in this range, or the circular has extended them all; choose another range."
                ),
            )

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if total:
            self.rows.setFocus()

    def _previewed_in_vain(self, told: Told) -> None:
        self.rows.rows.forget_unanswered()
        self._refused(told)

    def _refused(self, told: Told) -> None:
        if told.code == "bad_fields" and not self.form.show_faults(fault_sentences(told.facts)):
            return
        self.show_trouble(told)

    def confirm(self) -> None:
        """Ask once more before the validity of many is moved."""
        if self._asked is None or not self._total:
            return
        title = self.tr("Extend the validity of {count} votes?", "", self._total).format(
            count=number(self._total)
        )
        text = self.tr("Circular {number}: each is extended by {months} months. It can be taken back later.")
        said = text.format(number=isolate(self._asked.circular_no), months=number(self._asked.months))
        ask(self, title, said, [(self.tr("Extend"), "yes")], self._extend)

    def _extend(self, answer: str | None) -> None:
        asked, on = self._asked, self.circular_on.value()
        if answer is None or asked is None or on is None:
            return
        facts = ExtendValidity(
            asked.circular_no, on, asked.expired_from, asked.expired_until, asked.months, self._digest
        )
        allow(self.extend_act, under_way())
        running = self.desk.operations.do(
            extend_validity,
            facts,
            self._extended,
            owner=self,
            on_error=self._failed,
            on_progress=self.progress.moved,
            key=self._key,
        )
        self.progress.watch(running)

    def _extended(self, done: Extended) -> None:
        self.progress.done()
        self._key = new_key()
        told = self.tr("The validity of {count} votes is extended", "", done.touched).format(
            count=number(done.touched)
        )
        self.desk.offer_undo(told, lambda: self.made.undo(done.extension_id, at_once()))
        self.made.table.stand_on(done.extension_id)
        self.circular_no.set_value("")
        self._begin()

    def _failed(self, told: Told) -> None:
        self.progress.done()
        if not told.outcome_unknown:
            self._key = new_key()
        if told.kind is not ErrorKind.CANCELLED:
            self._refused(told)
        if told.code == "extension_changed":
            self.preview()
        else:
            allow(self.extend_act)

    # those made

    def _follow(self, row: Extension | None) -> None:
        standing = row is not None and row.undone_at is None
        there = unless(self.tabs.current == MADE, elsewhere(self.tr("Extensions made")))
        allow(self.undo_act, there, unless(standing, self.tr("Choose an extension that stands first.")))

    def _take_back(self) -> None:
        self.made.confirm_undo()

    def _tell_status(self) -> None:
        keys = (
            (Key("F7", self.tr("preview")), Key("Ctrl+S", self.tr("extend")))
            if self.tabs.current == NEW
            else (Key("Del", self.tr("take back")),)
        )
        self.say_status(keys=(*keys, Key("Ctrl+Tab", self.tr("next list")), Key("Esc", self.tr("back"))))
