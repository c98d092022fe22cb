# SPDX-License-Identifier: Apache-2.0
"""What every form of a file does around its fields: a draft, undo after saving, asking on leaving."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from welfare_desk.desktop.casework.editor import PersonEditor
from welfare_desk.desktop.frame.drafting import Drafting
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.wording.fields import field_words
from welfare_desk.services.casework.commands import Edited, edit_person


class Keeping(QObject):
    """Keeps one form of a page. Signals: `settled` (saved: read it afresh), `wanted` (show the form)."""

    settled = Signal()
    wanted = Signal()

    def __init__(self, page: Page, editor: PersonEditor, name: str, place: Slot) -> None:
        super().__init__(page)
        self._page = page
        self.editor = editor
        self.drafting = Drafting(page, name, place, editor.typed)
        self._after: Callable[[], None] | None = None
        editor.saved.connect(self._saved)
        editor.not_saved.connect(self._stay)
        self.drafting.restored.connect(self._restore)

    def save_and(self, go_on: Callable[[], None]) -> None:
        """Save, and go on only when it was saved."""
        self._after = go_on
        self.editor.save()

    def _stay(self) -> None:
        """What waited for the saving is off: a later saving must not do it unasked.

        What is wrong is seen, also when it was saved from another part.
        """
        self._after = None
        if not self.editor.isVisible():
            self.wanted.emit()
            self.editor.form.to_fault()

    def drop(self) -> None:
        """Throw away what was typed."""
        self.drafting.drop()
        self.editor.take_back()

    def leave(self) -> bool:
        """Another file comes: what was typed stays as a draft; whether there was anything."""
        typed = bool(self.editor.edited())
        self.drafting.pause()
        self.editor.forget()
        return typed

    def _restore(self, typed: dict[str, str]) -> None:
        self.wanted.emit()
        self.editor.restore(typed)
        # The button that was pressed is gone: without this the cursor falls on the rail.
        for name in list(typed)[:1]:
            if name in self.editor.fields:
                self.editor.fields[name].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self, edited: Edited) -> None:
        typed_since = bool(self.editor.edited())
        if typed_since:
            self.drafting.keep()
        else:
            self.drafting.drop()
        self._offer_undo(edited)
        go_on, self._after = self._after, None
        if go_on is not None and not typed_since:
            go_on()
        else:
            self.settled.emit()

    def _offer_undo(self, edited: Edited) -> None:
        desk = self._page.desk
        if not edited.changed:
            desk.say(self.tr("Saved"))
            return
        undoing = self.editor.undoing(edited)

        def undone(_: Edited) -> None:
            desk.say(self.tr("Taken back"))

        def take_back() -> None:
            self._page.do(edit_person, undoing, undone)

        desk.offer_undo(self.tr("Saved: {fields}").format(fields=field_words(edited.changed)), take_back)


def _save_all(forms: Sequence[Keeping], go_on: Callable[[], None]) -> None:
    """Save one form after the other, and go on when all of them were saved."""
    if forms:
        forms[0].save_and(lambda: _save_all(forms[1:], go_on))
    else:
        go_on()


def ask_before_paper(page: Page, forms: Sequence[Keeping], go_on: Callable[[], None]) -> None:
    """A paper shows what is saved: ask whether to save first what is typed, or to leave it out."""
    unsaved = [form for form in forms if form.editor.edited()]
    if not unsaved:
        go_on()
        return

    def saved() -> None:
        for form in unsaved:
            form.settled.emit()
        go_on()

    def decided(answer: str | None) -> None:
        if answer == "save":
            _save_all(unsaved, saved)
        elif answer == "print":
            go_on()

    translate = QCoreApplication.translate
    count = sum(len(form.editor.edited()) for form in unsaved)
    text = translate("Keeping", "{count} fields are changed and not saved; the paper would not show them.")
    if count == 1:
        text = translate("Keeping", "One field is changed and not saved; the paper would not show it.")
    acts = (
        (translate("Keeping", "Save and print"), "save"),
        (translate("Keeping", "Print what is saved"), "print"),
    )
    ask(page, translate("Keeping", "Save before printing?"), text.format(count=number(count)), acts, decided)


def leave_all(page: Page, forms: Sequence[Keeping], go_on: Callable[[], None]) -> None:
    """Ask before a page with unsaved forms is left; save one after the other, or throw all away."""
    unsaved = [form for form in forms if form.editor.edited()]
    if not unsaved:
        go_on()
        return

    def decided(answer: str | None) -> None:
        if answer == "save":
            _save_all(unsaved, go_on)
        elif answer == "drop":
            for form in unsaved:
                form.drop()
            go_on()

    translate = QCoreApplication.translate
    acts = (
        (translate("Keeping", "Save and leave"), "save"),
        (translate("Keeping", "Leave without saving"), "drop"),
    )
    ask(page, translate("Keeping", "Leave without saving?"), _unsaved(unsaved), acts, decided, careful=True)


def _unsaved(forms: Sequence[Keeping]) -> str:
    translate = QCoreApplication.translate
    count = sum(len(form.editor.edited()) for form in forms)
    if count == 1:
        return translate("Keeping", "One field is changed and not saved.")
    return translate("Keeping", "{count} fields are changed and not saved.").format(count=number(count))
