# SPDX-License-Identifier: Apache-2.0
"""Who may be the person being typed: looked up while typing, shown above the form, opened with Ctrl+O."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.fields.field import Field, as_typed
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, inline
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.casework.doubles import Likely
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.doubles import LikelyDoubles, likely_doubles

WAIT = 150
"""Milliseconds without a key before it is looked up."""

KEY = "Ctrl+O"
"""Opens the file of somebody the office knows, from every form that warns of them."""

LOOKED_AT = ("national_id", "foreign_id", "first_name", "last_name", "father_name", "birth_date")
"""Fields by which somebody the office knows is found while typing."""


class LikelyPanel(QWidget):
    """Likely doubles as a few buttons.

    Signals: `known` (the one with the same identifier, or None), `wanted` (the number of a file to open).
    """

    known = Signal(object)
    wanted = Signal(str)

    def __init__(self, page: Page, typed: Callable[[], LikelyDoubles]) -> None:
        super().__init__()
        self._page = page
        self._typed = typed
        self._asked: LikelyDoubles | None = None
        self.buttons: list[Button] = []
        self.title = Label("", "warning", wrap=True)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(4))
        self._rows.addWidget(self.title)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(WAIT)
        self._clock.timeout.connect(self.look)
        self.hide()

    def typing(self) -> None:
        """Something was typed: look when the keys rest."""
        self._clock.start()

    def look(self) -> None:
        """Look now, unless the same was just looked up."""
        self._clock.stop()
        typed = self._typed()
        if typed == self._asked:
            return
        self._asked = typed
        self._page.desk.operations.ask(
            likely_doubles, typed, self._show, owner=self, on_error=self._failed, latest="likely"
        )

    def look_again(self) -> None:
        """Look although nothing was typed since."""
        self._asked = None
        self.look()

    def _failed(self, _: Told) -> None:
        self._asked = None
        self._show(())

    def _show(self, found: tuple[Likely, ...]) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        same = found[0] if found and found[0].same_identifier else None
        self.known.emit(same)
        shown = () if same is not None else found
        for likely in shown:
            button = Button(told_of(likely), "user-search", small=True)
            button.clicked.connect(lambda _=False, one=likely: self.wanted.emit(one.file_no))
            allow(button, unless(likely.file_no, self.tr("This person has no file to open.")))
            self.buttons.append(button)
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        title = self.tr(
            "Perhaps the office knows this person; {key} opens the file, and what is typed here waits:"
        )
        self.title.setText(title.format(key=isolate(KEY)))
        self.setVisible(bool(shown))

    def step(self) -> bool:
        """By the key the one double is opened; among several the cursor goes to the next, Enter opens it."""
        usable = [button for button in self.buttons if button.isEnabled()]
        if not usable:
            return False
        if len(usable) == 1:
            usable[0].click()
            return True
        places = [place for place, button in enumerate(usable) if button.hasFocus()]
        usable[(places[0] + 1) % len(usable) if places else 0].setFocus()
        return True


def typed_so_far(fields: Mapping[str, Field], person_id: int = 0) -> LikelyDoubles:
    """What stands in the fields of a form now; an identifier only once it is whole."""
    typed = {name: as_typed(fields[name].typed()) for name in LOOKED_AT}
    return LikelyDoubles(**typed, person_id=person_id)


def told_of(likely: Likely) -> str:
    """A known person in one line: name, father, birth, identifier, file with its state."""
    parts = [inline(likely.name)]
    if likely.father_name:
        father = QCoreApplication.translate("LikelyPanel", "child of {father}")
        parts.append(father.format(father=inline(likely.father_name)))
    if likely.birth_date is not None:
        parts.append(isolate(day(likely.birth_date)))
    if likely.file_no:
        state = words(likely.coverage) if likely.coverage is not None else member_words(likely)
        parts.append(f"{isolate(likely.file_no)} ({state})")
    return " — ".join(parts)


def member_words(likely: Likely) -> str:
    """What stands for the state of somebody without a file."""
    if likely.left_on is not None:
        return QCoreApplication.translate("LikelyPanel", "was a household member")
    return QCoreApplication.translate("LikelyPanel", "household member")
