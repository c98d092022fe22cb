# SPDX-License-Identifier: Apache-2.0
"""Eight boxes for the paper key, left to right; a Persian keyboard is turned back silently."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from welfare_desk.desktop.kit.clipboard import PastedLine
from welfare_desk.desktop.kit.labels import restyle
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.recovery import GROUP_LENGTH, GROUPS, check_group, plain_code


class GroupBoxes(QWidget):
    """Typed from paper; a box turns green when its group is right and hands the cursor on.

    With `known` groups only those are right; without, the check characters of each group decide.
    """

    changed = Signal()

    def __init__(self, known: Sequence[str] = ()) -> None:
        super().__init__()
        self._known = tuple(known)
        self.boxes: list[QLineEdit] = []
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        for place in range(GROUPS):
            box = PastedLine()
            box.setProperty("code", "true")
            box.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.setFont(fonts.font(15, fonts.BOLD, persian=False, scale=look().scale))
            box.setAccessibleName(self.tr("Group {number} of 8").format(number=place + 1))
            box.textEdited.connect(self._edited)
            box.installEventFilter(self)
            self.boxes.append(box)
            row.addWidget(box, 1)

    def expect(self, known: Sequence[str]) -> None:
        """Only these groups are right from now on."""
        self._known = tuple(known)

    def typed(self) -> str:
        """All groups as typed, for the use case to read."""
        return "-".join(plain_code(box.text()) for box in self.boxes)

    def right(self) -> int:
        """How many groups are right."""
        return sum(1 for place in range(GROUPS) if self._is_right(place))

    def _is_right(self, place: int) -> bool:
        text = self.boxes[place].text()
        if self._known:
            return plain_code(text) == self._known[place]
        try:
            check_group(place, text)
        except RuleError:
            return False
        return True

    def _edited(self, text: str) -> None:
        box = self.sender()
        if not isinstance(box, QLineEdit) or box not in self.boxes:
            return
        place = self.boxes.index(box)
        self._spread(place, plain_code(text))
        self.changed.emit()

    def _spread(self, place: int, code: str) -> None:
        """Write the code into this box; what is too long goes on into the next ones (a pasted key)."""
        box = self.boxes[place]
        box.setText(code[:GROUP_LENGTH])
        rest = code[GROUP_LENGTH:]
        right = self._is_right(place)
        wrong = not right and len(code) >= GROUP_LENGTH
        box.setProperty("good", "true" if right else "")
        box.setProperty("wrong", "true" if wrong else "")
        restyle(box)
        if place + 1 < GROUPS and rest:
            self._spread(place + 1, rest)
        elif right and place + 1 < GROUPS and QApplication.focusWidget() in self.boxes:
            self.boxes[place + 1].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, QLineEdit)
        ):
            place = self.boxes.index(watched)
            if event.key() == Qt.Key.Key_Backspace and not watched.text():
                self.boxes[max(0, place - 1)].setFocus()
        return False
