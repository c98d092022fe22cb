# SPDX-License-Identifier: Apache-2.0
"""A person taken by the number that the office knows them under, or somebody new by name."""

from __future__ import annotations

from functools import partial
from typing import Any

from welfare_desk.desktop.casework.acting import HouseholdActDialog
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.fields.field import Field, as_typed
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.messages import Told
from welfare_desk.domain.casework.doubles import Likely
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.identity import national_id
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.doubles import LikelyDoubles, likely_doubles


class KnowingDialog(HouseholdActDialog):
    """A dialog that takes a known person by a number, or a new one by name."""

    def add_known(self, hint: str) -> None:
        """The line for a known person's identifier, which says who it is."""
        self.known = TextField(
            "known", self.tr("National ID, foreigner ID or file number"), longest=80, hint=hint
        )
        self.known.changed.connect(self._follow)
        self.known.line.editingFinished.connect(self._look)
        self.form.add(self.known, 2)

    def new_fields(self) -> dict[str, str]:
        """What is typed of a new person."""
        typed = {name: as_typed(self.new[name].value()) for name in self.new}
        return {name: text for name, text in typed.items() if text}

    new: dict[str, Field]

    def _follow(self) -> None:
        """With a number typed the fields of somebody new are off, before Enter walks on."""
        known = self.tr("The person is known by the number above.") if self._number() else ""
        for field in self.new.values():
            allow(field.control, known)
        if self.known.value() and not known:
            self.known.show_hint(
                self.tr("This is no number; leave it empty for somebody the office does not know."), "warning"
            )

    def _number(self) -> str:
        """The number typed; empty for a name, which has no digit."""
        typed = self.known.value()
        return typed if any(map(str.isdigit, typed)) else ""

    def _hand_on_name(self) -> None:
        """A name typed where a number belongs goes to the name of somebody new, if none stands there."""
        typed, name = self.known.value(), self.new["first_name"]
        if typed and not self._number() and name.is_empty():
            self.known.restore("")
            name.restore(typed)

    def faulty(self) -> bool:
        self._hand_on_name()
        wrong = super().faulty()
        if not self.known.value() or self._number() or not self.known.isVisibleTo(self):
            return wrong
        self.known.show_error(self.known.below.text())
        self.known.control.setFocus()
        return True

    def _look(self) -> None:
        self._hand_on_name()
        self._follow()
        typed = self._number()
        if not typed:
            if not self.known.value():
                self.known.show_hint("")
            return
        facts = LikelyDoubles(national_id=typed, foreign_id=typed, file_no=typed)
        self.page.desk.operations.ask(
            likely_doubles,
            facts,
            partial(self._say_known, typed),
            owner=self,
            on_error=self._silent,
            latest="known",
        )

    def _say_known(self, typed: str, found: Any) -> None:
        self.known.show_hint(self.known_words(found[0]) if found else "", "good")
        if not found and typed == self._number():
            self._hand_on_number(typed)

    def _hand_on_number(self, typed: str) -> None:
        """The national ID of nobody whom the office knows goes to that of somebody new."""
        own, name = self.new["national_id"], self.new["first_name"]
        try:
            number = national_id(typed)
        except RuleError:  # the number of a file, perhaps
            self.known.show_hint(self.tr("The office knows nobody by this number."), "warning")
            return
        if not own.is_empty():
            return
        self.known.restore("")
        own.restore(number)
        self._follow()
        self.known.show_hint(self.tr("Nobody with this number is known: write the name."), "warning")
        if name.is_empty():
            name.control.setFocus()

    def known_words(self, likely: Likely) -> str:
        """Who the number belongs to."""
        if not likely.file_no:
            return likely.name
        told = self.tr("{name}, file {file_no}")
        return told.format(name=inline(likely.name), file_no=isolate(likely.file_no))

    def _silent(self, _: Told) -> None:
        """Saving will tell what is wrong."""
