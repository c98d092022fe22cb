# SPDX-License-Identifier: Apache-2.0
"""Editing a person and their household in place: every fault at once; a later writer loses nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from welfare_desk.desktop.casework.person_fields import (
    NeighbourhoodField,
    household_fields,
    person_fields,
    values_of,
)
from welfare_desk.desktop.casework.sheba import ShebaWatch
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, no_right, nothing_edited, under_way, unless
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.fields.field import Field, as_typed
from welfare_desk.desktop.kit.fields.identifier import IdField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Icon, KeyCap, Label, Rule
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import Told, fault_sentences, sentence
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.fields import field_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.commands import Edited, EditPerson, edit_person

_ROWS: tuple[tuple[tuple[str, int], ...], ...] = (
    (("first_name", 1), ("last_name", 1), ("national_id", 1)),
    (("father_name", 1), ("birth_date", 1), ("birth_cert_no", 1)),
    (("sex", 1), ("marital", 1), ("foreign_id", 1)),
    (("mobile", 1), ("phone", 1), ("declared_size", 1)),
)
Rows = tuple[tuple[tuple[str, int], ...], ...]
"""Fields of a form row by row: the name, and how many columns it takes."""

_HOUSEHOLD_ROWS: Rows = (
    (("neighbourhood", 1), ("sheba", 2)),
    (("decile", 1), ("decile_on", 1), ("postal_code", 1)),
    (("address", 3),),
)


class PersonEditor(Card):
    """The one form engine of a file; another form of the file names its own groups, fields and values.

    Signals: `saved` (Edited), `changed` (edited or not may differ), `fresh_wanted` (read it again).
    """

    saved = Signal(object)
    not_saved = Signal()
    changed = Signal()
    fresh_wanted = Signal()

    columns = 3

    def __init__(self, page: Page, place: Slot, parent: QWidget | None = None) -> None:
        super().__init__(self.heading(), parent=parent)
        self._page = page
        self._place = place
        self._key = new_key()
        self._base: FileSummary | None = None
        self._before: dict[str, str] = {}
        self._sent: dict[str, Any] = {}
        self._mine: dict[str, str] = {}
        self.saving = False
        self.form = Form(self.columns)
        self.fields: dict[str, Field] = self.make_fields(page.desk.today)
        self._may = page.desk.may(Permission.EDIT_FILES)
        self.state_icon = Icon("info", "muted", 16)
        self.state = Label("", "muted")
        self.cancel_button = Button(self.tr("Undo my changes"))
        self.save_button = Button(self.tr("Save changes"), "check", ButtonKind.FILLED)
        self._build()
        self.form.changed.connect(self._changed)
        if "sheba" in self.fields:
            ShebaWatch(page, cast("IdField", self.fields["sheba"]), self._file_no)
        self.form.ends_at(self.save_button)
        self.cancel_button.clicked.connect(self.take_back)
        self.save_button.clicked.connect(self.save)
        self._changed()

    def _file_no(self) -> str:
        return self._base.file.file_no if self._base is not None else ""

    def heading(self) -> str:
        """The title of the card."""
        return self.tr("Person and household")

    def groups(self) -> Sequence[tuple[str, Rows]]:
        """The rows under each heading; the first may stand without one."""
        return (("", _ROWS), (self.tr("Household"), _HOUSEHOLD_ROWS))

    def make_fields(self, today: Callable[[], dt.date]) -> dict[str, Field]:
        """Every field of the form, by name."""
        return person_fields(today) | household_fields(today)

    def values(self, summary: FileSummary) -> dict[str, Any]:
        """What the fields show of a file."""
        return values_of(summary.person, summary.household)

    def _build(self) -> None:
        self._lay_out()
        for place, (words, rows) in enumerate(self.groups()):
            if place:
                self.form.add_wide(Rule())
            if words:
                heading = Label(words, "heading")
                heading.setContentsMargins(0, px(4), 0, 0)
                self.form.add_wide(heading)
            for row in rows:
                self._add_row(row)
        for field in self.fields.values():
            allow(field.control, unless(self._may, no_right(Permission.EDIT_FILES)))
        hint = self.tr("Enter next field · Shift+Enter back")
        self.add_act(Label(hint, "small"))
        self.body.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.state_icon)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        foot.addWidget(KeyCap("Ctrl+S"))
        self.body.addLayout(foot)

    def _lay_out(self) -> None:
        """Before the fields come in: each would be styled anew for everything that it is moved into."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Fields of the person and household"))
        inner = QWidget()
        inner.setProperty("ground", "false")
        box = QHBoxLayout(inner)
        box.setContentsMargins(px(2), 0, px(2), px(6))
        box.addWidget(self.form, 1, Qt.AlignmentFlag.AlignTop)
        area.setWidget(inner)
        self.body.addWidget(area, 1)
        self.area = area

    def _add_row(self, row: tuple[tuple[str, int], ...]) -> None:
        for name, span in row:
            self.form.add(self.fields[name], span)
        self.form.end_row()

    # values

    def offer_neighbourhoods(self, names: tuple[str, ...]) -> None:
        """The office's neighbourhoods, proposed while typing."""
        cast("NeighbourhoodField", self.fields["neighbourhood"]).know(names)

    def edited(self) -> list[str]:
        """Names of the fields that differ from what is saved."""
        return self.form.edited() if self._base is not None else []

    def typed(self) -> dict[str, str]:
        """The edited fields as typed, for the draft."""
        return self.form.typed() if self._base is not None else {}

    def show_file(self, summary: FileSummary) -> None:
        """Show another file, or the same afresh; what is typed stays, with what is saved now below it."""
        kept = self.typed() if self._is_same(summary) else {}
        if not self._is_same(summary):
            self.area.verticalScrollBar().setValue(0)  # another file is read from its top
        before, self._base = self._base, summary
        values = self.values(summary)
        self.form.show_values(values)
        for name, text in kept.items():
            self.fields[name].restore(text)
            changed = before is not None and self.values(before)[name] != values[name]
            if changed and as_typed(values[name]) != self._mine.get(name):
                self.form.tell_saved(name, values[name])
        self._changed()

    def carry_over(self, typed: Mapping[str, str]) -> None:
        """What was typed into a file that goes on as this one stands here too, above what is saved."""
        if self._base is None:
            return
        saved = self.values(self._base)
        for name, text in typed.items():
            self.fields[name].restore(text)
            self.form.tell_saved(name, saved[name])
        self._changed()

    def forget(self) -> None:
        """Another file comes: what is typed belongs to none."""
        self._base = None
        self.form.end_telling()

    def shows(self, summary: FileSummary) -> bool:
        """Whether this file stands in the form already."""
        return self._is_same(summary)

    def _is_same(self, summary: FileSummary) -> bool:
        return self._base is not None and self._base.file.id == summary.file.id

    def restore(self, typed: dict[str, str]) -> None:
        """Put a draft back into the fields, with what is saved now below those that differ."""
        self.form.restore_over(typed, {} if self._base is None else self.values(self._base))
        self._changed()

    def take_back(self) -> None:
        """Show what is saved; what was typed is gone."""
        if self._base is not None:
            self.form.end_telling()
            self.form.show_values(self.values(self._base))
            self._place.clear()
            self._changed()
            self.changed.emit()

    def _changed(self) -> None:
        edited, faults = self.edited(), self.form.faults()
        allow(
            self.save_button,
            unless(self._may, no_right(Permission.EDIT_FILES)),
            unless(edited, nothing_edited()),
            under_way() if self.saving else "",
        )
        self.cancel_button.setVisible(bool(edited))
        if faults:
            told = (
                self.tr("{count} fields must be corrected before saving")
                if faults > 1
                else self.tr("One field must be corrected before saving")
            )
            self._say("circle-alert", told.format(count=number(faults)), Tone.RED)
        elif edited:
            told = (
                self.tr("{count} fields changed, not saved yet")
                if len(edited) > 1
                else self.tr("One field changed, not saved yet")
            )
            self._say("pencil", told.format(count=number(len(edited))), Tone.AMBER)
        elif self._may:
            self._say("circle-check", self.tr("Everything here is saved"), None)
        else:
            self._say("lock", self.tr("You may look, but not change"), None)
        self.changed.emit()

    def _say(self, icon: str, words: str, tone: Tone | None) -> None:
        self.state_icon.show_icon(icon, str(tone) if tone is not None else "muted")
        self.state.setText(words)
        self.state.set_tone(tone)

    # saving

    def save(self) -> None:
        """Check everything; without faults, keep the edited fields."""
        base, edited = self._base, self.edited()
        if base is None or not edited or self.saving or not self._may:
            return
        if self.form.check():
            self._changed()
            self.not_saved.emit()
            return
        typed = {name: as_typed(self.fields[name].value()) for name in edited}
        self._sent = {name: self.fields[name].typed() for name in edited}
        self._mine = typed
        shown = self.values(base)
        self._before = {name: as_typed(shown[name]) for name in edited}
        facts = EditPerson(
            base.file.file_no, base.person.version, base.household.version, typed, base.file.version
        )
        self.saving = True
        self._changed()
        self._page.desk.operations.do(
            edit_person, facts, self._saved, owner=self, on_error=self._refused, key=self._key
        )

    def undoing(self, edited: Edited) -> EditPerson:
        """What takes the last saving back, as long as nobody else has written since."""
        versions = (edited.person_version, edited.household_version)
        return EditPerson(edited.file_no, *versions, dict(self._before), edited.file_version)

    def _saved(self, edited: Edited) -> None:
        self.saving = False
        self._key = new_key()
        self._place.clear()
        self.form.end_telling()
        if self._base is not None:
            self._base = _at_versions(self._base, edited)
        # What was typed while the answer was on its way is not saved: it stays edited.
        for name, sent in self._sent.items():
            if self.fields[name].typed() == sent:
                self.fields[name].settle()
        self._changed()
        self.saved.emit(edited)

    def _refused(self, told: Told) -> None:
        self.saving = False
        if not told.outcome_unknown:
            self._key = new_key()
        if told.code == "bad_fields":
            rest = self.form.show_faults(fault_sentences(told.facts))
            if rest:
                self._place.show_error(told)
        elif told.code == "stale_row":
            self._tell_stale(told)
            self.fresh_wanted.emit()
        else:
            self._place.show_error(told, again=self.save)
        self._changed()
        self.not_saved.emit()

    def _tell_stale(self, told: Told) -> None:
        who = str(told.facts.get("by") or self.tr("Another desk"))
        fields = told.facts.get("fields") or []
        title = self.tr("{who} has just changed this file").format(who=who)
        named = field_words(str(name) for name in fields)
        text = self.tr("Changed: {fields}. What you typed is kept; look at the amber lines and save again.")
        if told.facts.get("reason") == "merged":
            title, _, text = sentence(told.code, told.facts).partition("؛ " if look().persian else "; ")
        save = Button(self.tr("Save mine again"), "save", ButtonKind.FILLED, small=True)
        save.clicked.connect(self.save)
        said = text.format(fields=named or "—")
        self._place.show_banner(Banner(Tone.VIOLET, "users", title, said, [save], beside=True))


def _at_versions(summary: FileSummary, edited: Edited) -> FileSummary:
    """The file as one's own saving left its rows: saving again before it is read afresh is no conflict."""
    file = summary.file
    if edited.file_version is not None:
        file = replace(file, version=edited.file_version)
    person = replace(summary.person, version=edited.person_version)
    household = replace(summary.household, version=edited.household_version)
    return replace(summary, file=file, person=person, household=household)
