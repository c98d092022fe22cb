# SPDX-License-Identifier: Apache-2.0
"""The palette (Ctrl+K): one box for people and commands; a wrong keyboard is forgiven and said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.cells import Brush
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.keys import name_of_keys
from welfare_desk.desktop.kit.labels import Icon, KeyCap, Label, Rule, running
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Operations
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import fold, isolate, to_persian_layout

PEOPLE = 6


@dataclass(frozen=True)
class Entry:
    """One line of the palette; `act` runs when it is chosen."""

    icon: str
    words: str
    note: str
    keys: str
    act: Callable[[], None]
    code: str = ""
    """A file number before the note: left to right, Latin digits."""


class Entries(QWidget):
    """The lines under their headings, painted; the palette's box keeps the keyboard."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[tuple[str, tuple[Entry, ...]], ...] = ()
        self.current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Results"))

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Entry]]]) -> None:
        """Show these groups and put the mark on the first line."""
        self._groups = tuple((title, tuple(entries)) for title, entries in groups if entries)
        self.current = 0
        self.setFixedHeight(self.sizeHint().height())
        self._describe()
        self.update()

    def entries(self) -> list[Entry]:
        """All lines in order."""
        return [entry for _, entries in self._groups for entry in entries]

    def move_mark(self, by: int) -> None:
        """Put the mark so many lines on, round the end."""
        count = len(self.entries())
        if count:
            self.current = (self.current + by) % count
            self._describe()
            self.update()

    def _describe(self) -> None:
        entries = self.entries()
        self.setAccessibleDescription(entries[self.current].words if entries else "")

    def sizeHint(self) -> QSize:
        height = sum(px(28) + px(41) * len(entries) for _, entries in self._groups)
        return QSize(px(600), height)

    def _places(self) -> list[tuple[str, QRect, Entry | None]]:
        places: list[tuple[str, QRect, Entry | None]] = []
        y = 0
        for title, entries in self._groups:
            places.append((title, QRect(0, y, self.width(), px(28)), None))
            y += px(28)
            for entry in entries:
                places.append(("", QRect(0, y, self.width(), px(41)), entry))
                y += px(41)
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number = 0
        for title, rect, entry in self._places():
            if entry is None:
                font = fonts.font(12, persian=look().persian, scale=look().scale)
                Brush(painter, rect.adjusted(px(14), 0, -px(14), 0)).text(
                    running(title), font, tokens().muted
                )
                continue
            self._paint_entry(painter, rect, entry, number == self.current)
            number += 1
        painter.end()

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry, active: bool) -> None:
        colours = tokens()
        if active:
            painter.fillRect(rect, QColor(colours.selected))
        brush = Brush(painter, rect.adjusted(px(14), 0, -px(12), 0))
        keys = "Enter" if active else entry.keys
        reserve = px(80)
        brush.icon(entry.icon, "teal" if active else "muted", 17)
        brush.gap(px(11))
        strong = fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        plain = fonts.font(12, persian=look().persian, scale=look().scale)
        brush.text(running(entry.words), strong, colours.ink, reserve=reserve)
        brush.gap(px(9))
        if entry.code:
            code = fonts.font(12, persian=False, scale=look().scale)
            brush.text(isolate(entry.code), code, colours.muted, reserve=reserve)
            brush.gap(px(9))
        brush.text(running(entry.note), plain, colours.muted, reserve=reserve)
        if keys:
            self._paint_keys(painter, rect, keys)

    def _paint_keys(self, painter: QPainter, rect: QRect, keys: str) -> None:
        font = fonts.font(11, persian=False, scale=look().scale)
        painter.setFont(font)
        words = isolate(keys.replace("+", " "))
        width = painter.fontMetrics().horizontalAdvance(words) + px(18)
        x = rect.left() + px(13) if look().persian else rect.right() - px(13) - width
        cap = QRectF(x, rect.y() + (rect.height() - px(21)) / 2, width, px(21))
        painter.setPen(QColor(tokens().line))
        painter.setBrush(QColor(tokens().card))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setPen(QColor(tokens().muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)

    def _number_at(self, event: QMouseEvent) -> int:
        number = 0
        for _, rect, entry in self._places():
            if entry is None:
                continue
            if rect.contains(event.position().toPoint()):
                return number
            number += 1
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event)
        if number >= 0 and number != self.current:
            self.current = number
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event)
        if number >= 0:
            self.pressed.emit(number)


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
        self._build()
        self.box.textChanged.connect(self._ask)
        self.box.installEventFilter(self)
        self.entries.pressed.connect(self._press)
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
        inner.addWidget(self.entries)
        inner.addStretch(1)
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
        elif not self._found and len(self._commands(self.box.text().strip())) < 2:  # the list is always one
            self._say_note(self.tr("Nobody found; fewer letters find more"))
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
        typed = self.box.text().strip()
        commands = self._commands(typed)
        room = max(1, (self.panel.height() - px(190)) // px(41))
        people = self._found[: max(1, min(PEOPLE, room - (1 if commands else 0)))]
        commands = commands[: max(1, room - len(people))]
        self.entries.show_groups([(self.tr("People"), people), (self.tr("Commands"), commands)])

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


def entry_of(action: QAction) -> Entry:
    """The line of an act: its words, its icon and its key."""
    keys = name_of_keys(action.shortcut())
    icon = action.data() if isinstance(action.data(), str) and action.data() else "command"
    return Entry(icon, action.text(), "", keys, action.trigger)


def matches(typed: str, words: str) -> bool:
    """Whether a command is meant by what was typed, in either keyboard; nothing typed means all."""
    if not typed:
        return True
    folded = _key(words)
    return any(_key(one) in folded for one in (typed, to_persian_layout(typed)))


def _key(words: str) -> str:
    """Folded, with the one word of commands that is spelt both ways, «جست‌وجو» and «جستجو»."""
    return fold(words).replace("جستوجو", "جستجو")
