# SPDX-License-Identifier: Apache-2.0
"""The card of restricted tags: closed until somebody who may asks to look, and looking is logged."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.acting import ActDialog
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.reasons.dialogs import EndDialog, TagDialog
from welfare_desk.desktop.casework.reasons.reopening import ReopenDialog
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.restricted import Tag
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.restricted import AskTags, ShowTags, Sighted, TagsShown, show_tags, tags


class TagsCard(Card):
    """Restricted tags of the file of a part; only made for those who may see them."""

    def __init__(self, of: FilePart) -> None:
        super().__init__(self.tr("Restricted tags"))
        self._part = of
        self._offered: tuple[str, ...] = ()
        self._looks = 0
        """Rises with every look and every hiding: an answer to an earlier one is not drawn."""
        self._may_edit = of.page.desk.may(Permission.EDIT_RESTRICTED)
        self.hint = Label(self.tr("Hidden. Whoever looks is logged with day and hour."), "muted", wrap=True)
        self.show_button = Button(self.tr("Show them"), "eye", small=True)
        self.add_button = Button(self.tr("Add a tag"), "plus", small=True)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(4))
        self.add_act(self.show_button)
        self.add_act(self.add_button)
        self.body.addWidget(self.hint)
        self.body.addLayout(self.rows)
        self._look = of.act(self.tr("Show the restricted tags"), "eye", self.look, "Ctrl+U", self.show_button)
        self.add_button.clicked.connect(self.add)
        self.hide_tags()

    def hide_tags(self) -> None:
        """Another file, or the page is left: nothing stays on the screen."""
        self._looks += 1
        self._empty()
        self.hint.show()
        self.show_button.show()
        self.add_button.hide()

    def _empty(self) -> None:
        while (item := self.rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def look(self) -> None:
        """Leave the trace, then show."""
        summary = self._part.summary
        if summary is not None:
            self._looks += 1
            then = partial(self._ask, self._looks)
            self._part.page.do(show_tags, ShowTags(summary.file.file_no), then)

    def _ask(self, wanted: int, seen: Sighted) -> None:
        if wanted == self._looks:
            then = partial(self._show, wanted)
            self._part.page.ask(tags, AskTags(seen.file_no, seen.sighting), then, latest="tags")

    def _show(self, wanted: int, found: TagsShown) -> None:
        if wanted != self._looks:
            return
        self._empty()
        self._offered = found.offered
        self.hint.hide()
        self.show_button.hide()
        self.add_button.setVisible(self._may_edit)
        if not found.tags:
            self.rows.addWidget(Label(self.tr("No restricted tag is recorded."), "muted"))
        for tag in found.tags:
            self.rows.addWidget(self._row(tag))
        if self._may_edit:
            self.add_button.setFocus()

    def _row(self, tag: Tag) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(tag.name, "strong"))
        if tag.until is None:
            told = self.tr("since {since}").format(since=isolate(day(tag.since)))
        else:
            told = self.tr("{since} to {until}").format(
                since=isolate(day(tag.since)), until=isolate(day(tag.until))
            )
        line.addWidget(Label(told, "muted"))
        line.addStretch(1)
        if self._may_edit:
            line.addWidget(self._end_button(tag) if tag.until is None else self._reopen_button(tag))
        return row

    def _end_button(self, tag: Tag) -> Button:
        button = Button(self.tr("End it"), "circle-x", small=True)
        button.setObjectName("end-tag")
        button.setAccessibleName(self.tr("End the tag {name}").format(name=tag.name))
        button.clicked.connect(lambda: self.end(tag))
        return button

    def _reopen_button(self, tag: Tag) -> Button:
        button = Button(self.tr("It holds on"), "undo-2", small=True)
        button.setObjectName("reopen-tag")
        button.setAccessibleName(self.tr("The tag {name} was ended by mistake").format(name=tag.name))
        button.clicked.connect(lambda: self.reopen(tag))
        return button

    def add(self) -> None:
        """Ask for one more."""
        summary = self._part.summary
        if summary is not None:
            self._open(lambda: TagDialog(self._part.page, summary, self._offered), self.tr("Tag recorded"))

    def end(self, tag: Tag) -> None:
        """Ask when it ends."""
        summary = self._part.summary
        if summary is not None:
            self._open(lambda: EndDialog(self._part.page, summary, tag), self.tr("End of the tag recorded"))

    def reopen(self, tag: Tag) -> None:
        """Ask why its end was a mistake."""
        summary = self._part.summary
        if summary is not None:
            self._open(lambda: ReopenDialog(self._part.page, summary, tag), self.tr("The tag holds on again"))

    def _open(self, make: Callable[[], ActDialog], told: str) -> None:
        dialog = make()

        def answered(answer: object) -> None:
            if answer is None:
                return
            back = dialog.undoing(answer)
            if back is not None:
                self._part.page.desk.offer_undo(told, partial(self._take_back, *back))
            self.look()

        dialog.answered.connect(answered)
        dialog.open()

    def _take_back(self, command: Any, facts: Any) -> None:
        """Undo within the ten seconds; the card is drawn anew, for a tag is announced to no page."""
        page = self._part.page
        refused = page.show_trouble if page.isVisible() else page.desk.show_error

        def done(_: object) -> None:
            page.desk.say(self.tr("Taken back"))
            summary = self._part.summary
            same = summary is not None and summary.file.file_no == facts.file_no
            if same and page.isVisible() and self.show_button.isHidden():
                self.look()

        page.do(command, facts, done, on_error=refused)
