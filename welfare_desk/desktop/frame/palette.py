# SPDX-License-Identifier: Apache-2.0
"""The palette (Ctrl+K): one box for people and commands; a wrong keyboard is forgiven and said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.entries import Entries, Entry
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.labels import Icon, KeyCap, Label, Rule
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Operations
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import fold, fold_words, to_persian_layout

PEOPLE = 6


class Palette(QWidget):
    """Lies over the window. `people` turns an answer of `casework.find` into entries; `commands` are acts."""

    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        find: Callable[[str], tuple[Any, Any]],
        people: Callable[[Any], list[Entry]],
        commands: Callable[[str], list[Entry]],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._operations = operations
        self._find, self._people, self._commands = find, people, commands
        self._found: list[Entry] = []
        self._asked = self._entered = False  # an answer is on its way; Enter waits for it
        self._scanned = False
        self._before = parent.window().focusWidget()
        self.panel = QFrame()
        self.panel.setProperty("card", "true")
        self.box = Line(placeholder=self.tr("Name, national ID, file number, phone, or a command"))
        self.box.setProperty("bare", "true")
        self.box.setFont(fonts.font(16, persian=look().persian, scale=look().scale))
        self.box.setAccessibleName(self.tr("Search people and commands"))
        self.note_icon = Icon("keyboard", "blue", 16)
        self.note = Label("", "small", tone=Tone.BLUE)
        self.entries = Entries()
        self.area = QScrollArea()
        self._build()
        self.box.textChanged.connect(self._ask)
        self.box.installEventFilter(self)
        self.entries.pressed.connect(self._press)
        self.entries.marked.connect(self._follow)
        parent.window().installEventFilter(self)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(px(14), px(8), px(10), px(2))
        head.addWidget(Icon("search", "teal", 18))
        head.addWidget(self.box, 1)
        head.addWidget(KeyCap("Esc"))
        told = QHBoxLayout()
        told.setContentsMargins(px(14), 0, px(14), px(6))
        told.setSpacing(px(6))
        told.addWidget(self.note_icon)
        told.addWidget(self.note, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(14), px(7), px(14), px(9))
        foot.setSpacing(px(8))
        for keys, words in (("↑ ↓", self.tr("move")), ("Enter", self.tr("open")), ("Esc", self.tr("close"))):
            foot.addWidget(KeyCap(keys))
            foot.addWidget(Label(words, "small"))
        foot.addStretch(1)
        inner = QVBoxLayout(self.panel)
        inner.setContentsMargins(0, px(4), 0, 0)
        inner.setSpacing(0)
        for part in (head, told):
            inner.addLayout(part)
        inner.addWidget(Rule())
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.entries.accessibleName())
        sheet = QWidget()
        sheet.setProperty("surface", "card")
        lines = QVBoxLayout(sheet)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.entries)
        lines.addStretch(1)
        self.area.setWidget(sheet)
        inner.addWidget(self.area, 1)
        inner.addWidget(Rule())
        inner.addLayout(foot)
        self.panel.setParent(self)
        self._say_note("")

    def open(self, text: str = "", *, scanned: bool = False) -> None:
        """Show it over the window, with what was typed already; a scanned code opens its file at once."""
        self._scanned = scanned
        self.setGeometry(self.window().rect())
        self._place()
        self.box.setText(text)
        if not text:
            self._show()
        self.show()
        self.raise_()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)
        if scanned:
            self.box.selectAll()  # the next code takes its place

    def _place(self) -> None:
        width = min(px(640), self.width() - px(60))
        height = min(px(440), self.height() - px(100))
        self.panel.setGeometry(
            (self.width() - width) // 2, px(84) if self.height() > px(640) else px(50), width, height
        )

    # asking

    def _ask(self, text: str) -> None:
        self._asked, self._entered = bool(text.strip()), False
        self._scanned = self._scanned and not self.isVisible()  # typing goes on by hand
        if not self._asked:
            self._found = []
            self._say_note("")
            self._show()
            return
        question, facts = self._find(text)
        self._operations.ask(
            question, facts, self._answer, owner=self, on_error=self._trouble, latest="palette"
        )

    def _answer(self, found: Any) -> None:
        self._found = self._people(found)
        searched = getattr(found, "searched", "")
        if searched:
            self._say_note(
                self.tr("The keyboard was in the other language; shown are results for «{text}»").format(
                    text=searched
                )
            )
        elif not self._found and all(entry.instead for entry in self._commands(self.box.text().strip())):
            self._say_note(self.tr("Nobody and no command found; fewer letters find more"))
        else:
            self._say_note("")
        self._answered()

    def _trouble(self, told: Told) -> None:
        self._found = []
        self._say_note(told.text)
        self._answered()

    def _answered(self) -> None:
        """Show what came, and do what Enter asked for meanwhile: never what stood there before."""
        self._asked = False
        self._show()
        one = len(self._found) == 1 and bool(
            self._found[0].code
        )  # nobody without a file: that would begin one
        if self._entered or (self._scanned and one):
            self._press(self.entries.current)

    def _say_note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.note_icon.setVisible(bool(text))

    def _show(self) -> None:
        """Who is called so, what can be done, who was found by something else, and the way to the list."""
        typed = self.box.text().strip()
        commands = self._commands(typed)
        people = self._found[:PEOPLE]
        self.entries.show_groups(
            [
                (self.tr("People"), [one for one in people if not one.unseen]),
                (self.tr("Commands"), [one for one in commands if not one.instead]),
                (self.tr("Found by other facts"), [one for one in people if one.unseen]),
                (self.tr("Elsewhere"), [one for one in commands if one.instead]),
            ]
        )
        self.area.verticalScrollBar().setValue(0)

    def offer_again(self) -> None:
        """More commands are known now; a mark that was moved by hand stays on its line."""
        if self.entries.current <= 0:
            self._show()

    def _follow(self, line: QRect) -> None:
        """Keep the line that has the mark in sight."""
        self.area.ensureVisible(0, line.top(), 0, 0)
        self.area.ensureVisible(0, line.bottom(), 0, 0)

    # choosing

    def _press(self, number: int) -> None:
        entries = self.entries.entries()
        if 0 <= number < len(entries):
            act = entries[number].act
            self.dismiss()
            # The act may rebuild the window: let this one finish first.
            QTimer.singleShot(0, act)

    def dismiss(self) -> None:
        """Close it and give the cursor back."""
        self.window().removeEventFilter(self)
        self.closed.emit()
        self.close()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.setGeometry(self.window().rect())
            self._place()
        if watched is self.box and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Tab):
            self.entries.move_mark(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab):
            self.entries.move_mark(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._asked:
                self._entered = True
            else:
                self._press(self.entries.current)
        elif key == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Cancel):
            self.dismiss()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(tokens().veil)
        veil.setAlpha(115)
        painter.fillRect(self.rect(), veil)
        painter.end()


def matches(typed: str, words: str) -> bool:
    """Whether a command is meant by what was typed, in either keyboard; nothing typed means all."""
    if not typed:
        return True
    folded = _key(words)
    return any(_key(one) in folded for one in (typed, to_persian_layout(typed)))


def begins_word(typed: str, words: str) -> bool:
    """Whether a word of a command begins so: «ستاد» is meant before «فرستادن», which holds it by chance."""
    parts = fold_words(words)
    ends = [_key("".join(parts[place:])) for place in range(len(parts))]
    meant = [_key(one) for one in (typed, to_persian_layout(typed))]
    return not typed or any(end.startswith(one) for end in ends for one in meant)


def _key(words: str) -> str:
    """Folded, with the one word of commands that is spelt both ways, «جست‌وجو» and «جستجو»."""
    return fold(words).replace("جستوجو", "جستجو")
