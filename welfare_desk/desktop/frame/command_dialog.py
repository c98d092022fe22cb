# SPDX-License-Identifier: Apache-2.0
"""A dialog that ends in one command: sent once, every refusal where it belongs, nothing typed lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import shiboken6
from PySide6.QtCore import Qt, QTimer

from welfare_desk.desktop.frame.afresh import Afresh, conflict, file_of, gone
from welfare_desk.desktop.frame.drafting import ABOUT, Drafting
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.dialog import Dialog, ask
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.messages import Told, fault_sentences, sentence
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate


class CommandDialog(Dialog):
    """Subclasses fill `form`, lay it out with `trouble`, and give the command and its facts in `wanted`.

    They say in `afresh` how the record is read again whose version the command looks at.

    `places` names the field at which the refusal of a code is shown; all else stands above the form. Answers
    with what the command answered. Enter walks through the fields and on to the button that sends; Ctrl+S
    sends from anywhere; Esc asks when something is typed.
    """

    places: Mapping[str, str] = {}
    drafted = ""
    """The name under which what is typed is kept as a draft; empty only where nothing may be kept."""
    takes_away = False
    """Whether it ends or strikes something: a hurried Enter on leaving the form does not do that."""
    takes_number = False
    """Whether it makes a paper with a number of its own, which none but a correction takes back: as above."""
    save_button: Button

    def __init__(self, page: Page, title: str, *, width: int = 560, columns: int = 2) -> None:
        super().__init__(page, title, width=width)
        self.page = page
        self._key = new_key()
        self.trouble = Slot()
        self.form = Form(columns)
        self.draft_place = Slot()
        self.drafting: Drafting | None = None
        self._question: Dialog | None = None
        self.record = ""
        """Which record it is about, by number or id, for its draft; empty for a new one."""

    def open(self) -> None:
        self.body.insertWidget(0, self.draft_place)
        self.form.changed.connect(self.trouble.forget_refusal)  # it was about what stood there before
        super().open()
        if self.drafted:
            title = self.tr("What you typed here before was not saved")
            self.drafting = Drafting(self.page, self.drafted, self.draft_place, self.typed, title, owner=self)
            self.drafting.restored.connect(self._restore)
            wanted = self.page.recalls.take(self.drafted, self.record)
            self.drafting.begin(self.record, at_once=wanted)

    def typed(self) -> dict[str, str]:
        """What a draft keeps: the edited fields as typed, by name; never a secret."""
        typed, about = self.form.typed(), self.about()
        return {**typed, ABOUT: about} if typed and about else typed

    def about(self) -> str:
        """Whom or what the form is about, told when its draft is offered; empty where the title says so."""
        return ""

    def bring_back(self, typed: dict[str, str]) -> None:
        """Put a draft back into the form, with what is saved now below the fields that differ."""
        self.form.take_back()
        again = self.afresh()
        self.form.restore_over(typed, {} if again is None else again.shown(again.seen))

    def _restore(self, typed: dict[str, str]) -> None:
        self.bring_back(typed)
        field = next((self.form.fields[name] for name in typed if name in self.form.fields), None)
        if field is not None:
            field.control.setFocus(Qt.FocusReason.TabFocusReason)  # a line is chosen whole, as Tab does

    def edited(self) -> bool:
        return bool(self.form.edited())

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", self.tr("next field; after the last one the button")), *super().keys()]

    def cancel(self) -> None:
        """Close without sending; only after a question where that would lose what is typed."""
        if not self.edited():
            self.set_aside(None)
            return
        if self._question is not None and shiboken6.isValid(self._question):
            return
        act = self.save_button.accessibleName()
        title = self.tr("Close without saving?")
        text = self.tr("What you typed in «{title}» is not saved.")
        if self.takes_away or self.takes_number:
            act = self.tr("Do it: {act}").format(act=act)
        if self.takes_away:
            title = self.tr("Leave this form?")
            text = self.tr("Nothing is done yet: what you typed in «{title}» is not saved.")
        said = text.format(title=self.title.text())
        acts = [(act, "send"), (self.tr("Throw away"), "drop")]
        go_on = self.tr("Go on typing")
        self._question = ask(self, title, said, acts, self._decided, cancel=go_on, careful=True)

    def let_go(self) -> None:
        """What is typed here is wanted no more."""
        if self.drafting is not None:
            self.drafting.end()

    def _decided(self, answer: str | None) -> None:
        if answer == "send":
            QTimer.singleShot(0, self, self.save)  # once the question has given the cursor back
        elif answer == "drop":
            self.let_go()
            self.answer(None)

    def set_aside(self, value: Any) -> None:
        """Answer with something else than what the command answers; what is typed stays as a draft."""
        if self.drafting is not None:
            self.drafting.pause()
        waits = self.drafting is not None and self.edited()
        self.answer(value)
        if waits and value is not None:
            self._tell_waiting()

    def _tell_waiting(self) -> None:
        """Name the way back to what was set aside: all forms that are set aside for a record are new ones."""
        told = self.tr("«{form}» waits as you left it: {back} goes back, {new} opens it again")
        if self.page.isVisible():
            told = self.tr("«{form}» waits as you left it: {new} opens it again")
        keys = {"back": isolate("Esc"), "new": isolate("Ctrl+N")}
        self.page.desk.say(told.format(form=self.title.text(), **keys), Tone.BLUE, "history")

    def _sent(self, value: Any) -> None:
        self.let_go()
        self.page.forget_refusal()  # of the page: this form may have mended what it was about
        self.answer(value)

    def sends_with(self, button: Button) -> None:
        """This button, put at the foot, sends; Enter in the last field goes to it."""
        self.save_button = self.commits_with(button)
        button.clicked.connect(self.save)
        self.form.ends_at(button)

    def wanted(self) -> tuple[Any, Any] | None:
        """The command and its facts; None when something is wrong, which is then shown."""
        raise NotImplementedError

    def afresh(self) -> Afresh | None:
        """How its record is read again when another desk was faster; None where no version is looked at."""
        raise NotImplementedError

    def undoing(self, answer: Any) -> tuple[Any, Any] | None:
        """The command and facts that take back what was answered; None where the office has no such way."""
        return None

    def faulty(self) -> bool:
        """Whether something typed is wrong; every fault is shown."""
        return bool(self.form.check())

    def save(self) -> None:
        """Send what stands in the form, once however often it is pressed."""
        if self.faulty() or not self.save_button.isEnabled():
            return
        asked = self.wanted()
        if asked is not None:
            self.run(*asked)

    def run(self, command: Any, facts: Any) -> None:
        """Run a command and answer with its answer; what is refused is said here."""
        allow(self.save_button, under_way())

        def refused(told: Told) -> None:
            allow(self.save_button)
            if told.outcome_unknown:  # only the same key tells what became of it
                self.trouble.show_error(told, again=lambda: self.run(command, facts))
                return
            self._key = new_key()
            self.refused(told)

        self.page.desk.operations.do(command, facts, self._sent, owner=self, on_error=refused, key=self._key)

    def refused(self, told: Told) -> None:
        """Show why not, where it belongs; what is typed stays."""
        self.trouble.clear()
        if told.code == "bad_fields" and not self.form.show_faults(self.faults(told)):
            return
        field = self.place_of(told.code)
        if field is not None and field.isVisibleTo(self):
            field.show_error(sentence(told.code, told.facts))
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        elif told.code == "stale_row":
            self.stale(told)
        else:
            self.trouble.show_error(told)

    def faults(self, told: Told) -> list[dict[str, Any]]:
        """The faults of `bad_fields` with what their sentences need."""
        return fault_sentences(told.facts)

    def place_of(self, code: str) -> Field | None:
        """The field that a refusal is about."""
        return self.form.fields.get(self.places.get(code, ""))

    def stale(self, told: Told) -> None:
        """Another desk was faster: its version is taken over and told; the next press sends what is typed."""
        again = self.afresh()
        if again is None or told.facts.get("reason") == "merged":
            self.trouble.show_error(told)
            return
        allow(self.save_button, under_way())

        def read(answer: Any) -> None:
            self._go_on(told, again, again.reading.find(answer))

        question, facts, _ = again.reading
        ask = self.page.desk.operations.ask
        ask(question, facts, read, owner=self, on_error=self._not_read, latest="afresh")

    def _go_on(self, told: Told, again: Afresh, now: Any) -> None:
        if now is None:
            self._tell_gone(told, file_of(again.reading))
            return
        allow(self.save_button)
        barred = again.barred(now)
        again.take(now)
        self.form.follow(again.shown(again.seen), again.shown(now))
        self.trouble.show_banner(conflict(told, again.seen, now, self.save, barred))

    def _tell_gone(self, told: Told, file_no: str) -> None:
        """The record stands no more where it was seen: its file was merged, or it was taken out."""
        from welfare_desk.services.casework.questions import ShowFile, show

        def tell(now: str) -> None:
            allow(self.save_button)
            self.trouble.show_error(gone(told, file_no, now))

        def read(summary: FileSummary) -> None:
            tell(summary.file.file_no)

        if not file_no:
            tell(file_no)
            return
        ask = self.page.desk.operations.ask
        ask(show, ShowFile(file_no), read, owner=self, on_error=self._not_read, latest="afresh")

    def _not_read(self, why: Told) -> None:
        allow(self.save_button)
        self.trouble.show_error(why)
