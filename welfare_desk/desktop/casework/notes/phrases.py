# SPDX-License-Identifier: Apache-2.0
"""F9 in a note: the office's stock phrases, put in at the cursor; the list is kept here too."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, nothing_there, unless
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.columns import Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.note import LONGEST_TASK, StockPhrase
from welfare_desk.services.casework.notes import (
    AskPhrases,
    KeepPhrase,
    OrderPhrases,
    Phrases,
    RemovePhrase,
    keep_phrase,
    order_phrases,
    phrases,
    remove_phrase,
)


def _key(phrase: StockPhrase) -> int:
    return phrase.id


class PhraseTable(Table):
    """The phrases. Ctrl+Up and Ctrl+Down move one, Ctrl+Delete removes it, F2 changes it."""

    moved = Signal(int)
    removed = Signal()
    edit_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if control and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif control and key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key == Qt.Key.Key_F2:
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)


class PhrasesDialog(Dialog):
    """Answers with the text of the phrase chosen."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, self.tr("Stock phrases"), width=640)
        self._page = page
        self._listed: tuple[StockPhrase, ...] = ()
        self._editing: StockPhrase | None = None
        self._may_edit = page.desk.may(Permission.EDIT_FILES)
        self.trouble = Slot()
        self.table = PhraseTable(
            [Column("text", self.tr("Phrase"), lambda phrase: phrase.text, width=300, stretch=1)],
            name="phrases",
            accessible_name=self.tr("Stock phrases"),
            key=_key,
        )
        self.table.headings.hide()
        self.table.setFixedHeight(px(36 * 7))
        self.nothing = Label(self.tr("No phrase yet. Type one below and add it."), "muted", wrap=True)
        self.line = Line(placeholder=self.tr("New phrase"))
        self.line.setMaxLength(LONGEST_TASK)
        self.line.setAccessibleName(self.tr("New phrase"))
        self.keep_button = Button(self.tr("Add"), "plus")
        self._build()
        self._connect()
        self._ask()

    def _build(self) -> None:
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.line, 1)
        row.addWidget(self.keep_button)
        self.body.addLayout(row)
        self.hint = self._keys()
        self.body.addWidget(self.hint)
        for widget in (self.line, self.keep_button, self.hint):
            widget.setVisible(self._may_edit)
        self.nothing.hide()
        self.add_cancel()
        self.insert_button = self.add_act(
            Button(self.tr("Put it in"), "corner-down-left", ButtonKind.FILLED), key="Enter"
        )

    def _keys(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        for keys, words in (
            ("F2", self.tr("change")),
            ("Ctrl+Delete", self.tr("remove")),
            ("Ctrl+Up", self.tr("higher")),
            ("Ctrl+Down", self.tr("lower")),
        ):
            row.addWidget(KeyCap(keys))
            row.addWidget(Label(words, "small"))
        row.addStretch(1)
        return line

    def _connect(self) -> None:
        self.table.opened.connect(self._take)
        self.table.doubleClicked.connect(self._take_current)
        self.insert_button.clicked.connect(self._take_current)
        self.line.returnPressed.connect(self.keep_button.setFocus)
        self.keep_button.clicked.connect(self.keep)
        if self._may_edit:
            self.table.moved.connect(self._move)
            self.table.removed.connect(self._remove)
            self.table.edit_asked.connect(self._edit)

    def _ask(self) -> None:
        self._page.desk.operations.ask(
            phrases, AskPhrases(), self._show, owner=self, on_error=self.trouble.show_error
        )

    def _show(self, answer: Phrases) -> None:
        first = not self._listed
        self._listed = answer.phrases
        kept = self.table.current_row()
        self.table.show_rows(from_rows(list(self._listed)))
        if kept is not None:
            self.table.go_to_key(kept.id)
        self.table.setVisible(bool(self._listed))
        self.nothing.setVisible(not self._listed)
        allow(self.insert_button, unless(self._listed, nothing_there()))
        if not self._listed and self._may_edit:
            self.line.setFocus()
        elif first:
            self.table.setFocus()

    def _take(self, phrase: StockPhrase) -> None:
        self.answer(phrase.text)

    def _take_current(self, *_: Any) -> None:
        phrase = self.table.current_row()
        if phrase is not None:
            self.answer(phrase.text)

    # changing the list

    def keep(self) -> None:
        """Add what stands in the line, or change the phrase that was taken into it."""
        if not self.line.text().strip() or not self._may_edit:
            return
        known = self._editing
        changed = (known.id, known.text) if known is not None else ()
        self._do(keep_phrase, KeepPhrase(self.line.text(), *changed), self._kept)

    def _kept(self, answer: Phrases) -> None:
        self._editing = None
        self.line.clear()
        self.keep_button.say(self.tr("Add"))
        self._show(answer)
        self.line.setFocus()

    def _edit(self) -> None:
        phrase = self.table.current_row()
        if phrase is not None:
            self._editing = phrase
            self.line.setText(phrase.text)
            self.keep_button.say(self.tr("Change"))
            self.line.setFocus()

    def _remove(self) -> None:
        phrase = self.table.current_row()
        if phrase is None:
            return
        self._do(remove_phrase, RemovePhrase(phrase.id, phrase.text), partial(self._removed, phrase))

    def _removed(self, phrase: StockPhrase, answer: Phrases) -> None:
        self._show(answer)
        take_back = partial(self._page.do, keep_phrase, KeepPhrase(phrase.text), _forget)
        self._page.desk.offer_undo(self.tr("Phrase removed"), take_back)

    def _move(self, by: int) -> None:
        phrase = self.table.current_row()
        ids = [known.id for known in self._listed]
        if phrase is None:
            return
        place = ids.index(phrase.id)
        if 0 <= place + by < len(ids):
            seen = tuple(ids)
            ids[place], ids[place + by] = ids[place + by], ids[place]
            self._do(order_phrases, OrderPhrases(tuple(ids), seen), self._show)

    def _do(self, command: Any, facts: Any, then: Any) -> None:
        self.trouble.clear()
        self._page.desk.operations.do(command, facts, then, owner=self, on_error=self._refused)

    def _refused(self, told: Told) -> None:
        self.trouble.show_error(told)
        if told.code in {"phrase_gone", "phrase_changed"}:
            self._ask()
        if told.code == "phrase_changed" and self._editing is not None:
            self._editing = replace(self._editing, text=str(told.facts["text"]))


def _forget(_: object) -> None:
    """Nobody waits for this answer."""
