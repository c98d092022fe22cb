# SPDX-License-Identifier: Apache-2.0
"""The sign-in form: 400 px wide, fields 42 px; imported before the first paint, so without the kit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.kit.clipboard import PastedLine
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

WIDTH = 400


def words(text: str, role: str = "", *, tone: str = "") -> QLabel:
    """A label of the style sheet's roles, at the reading side."""
    label = QLabel("\u200f" + text if look().persian and text else text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # names of an office and its people
    label.setTextFormat(Qt.TextFormat.PlainText)
    side = Qt.AlignmentFlag.AlignRight if look().persian else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    if role:
        label.setProperty("role", role)
    if tone:
        label.setProperty("tone", tone)
    return label


class Picker(QComboBox):
    """Who signs in, chosen or typed: an icon at the start, an arrow at the end, both painted.

    `picked` comes when one was chosen from the open list.
    """

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._opened = False
        self.line = PastedLine()
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none for none
        side = Qt.AlignmentFlag.AlignRight if look().persian else Qt.AlignmentFlag.AlignLeft
        self.line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.activated.connect(self._tell_picked)
        self.setProperty("large", "true")
        self.setProperty("picker", "true")

    def showPopup(self) -> None:
        self._opened = True
        super().showPopup()
        if not self.view().selectionModel().hasSelection():  # Qt takes the first row unseen, as in `Choice`
            self.view().setCurrentIndex(self.model().index(0, 0))

    def _tell_picked(self, place: int) -> None:
        if self._opened:
            self._opened = False
            self.picked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side, edge = px(16), px(7)
        start, end = (
            QRect(self.width() - side - edge, 0, side, self.height()),
            QRect(edge, 0, side, self.height()),
        )
        if not look().persian:
            start, end = end, start
        muted = look().tokens.muted
        icons.paint(painter, "user", muted, start)
        icons.paint(painter, "chevron-down", muted, end)
        painter.end()


class SecretLine(PastedLine):
    """A password with a lock at its start and an eye at its end; always left to right underneath."""

    def __init__(self, *, locked: bool = True) -> None:
        super().__init__()
        self.setProperty("large", "true")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        side = Qt.AlignmentFlag.AlignRight if look().persian else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        if locked:
            self.addAction(icons.icon("lock"), QLineEdit.ActionPosition.LeadingPosition)
        self._eye = QAction(icons.icon("eye"), self.tr("Show the password"), self)
        self._eye.triggered.connect(self._turn)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def _turn(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icons.icon("eye-off" if hidden else "eye"))


class Push(QPushButton):
    """A button that Enter presses too: Qt's own do so in its dialogs alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class IconChip(QFrame):
    """A soft chip with an icon: the keyboard's language, Caps Lock."""

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setProperty("banner", tone)
        self._words = words("", "chip_words", tone=tone)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(10), px(3), px(10), px(3))
        layout.setSpacing(px(8))
        self._place = QWidget()
        self._place.setFixedSize(QSize(px(16), px(20)))
        layout.addWidget(self._place)
        layout.addWidget(self._words)

    def say(self, text: str) -> None:
        """Other words."""
        self._words.setText("\u200f" + text if look().persian else text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        icons.paint(painter, self._icon, icons.colour_of(self._tone), self._place.geometry())
        painter.end()


class SignInForm(QWidget):
    """User, password, the keyboard's state, the one button and the quiet links below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(px(WIDTH))
        self._accounts: tuple[tuple[str, str], ...] = ()
        self.user = Picker()
        self.who = words("", "small")
        self.password = SecretLine()
        self.layout_chip = IconChip("keyboard", "teal")
        self.caps = IconChip("arrow-big-up", "amber")
        self.error = words("", "error")
        self.enter = Push("\u2002" + self.tr("Sign in"))
        self.recovery_link = _link("key-round", self.tr("I have the recovery key"))
        self.other_link = _link("folder-open", self.tr("Another office…"))
        self.date = words("", "small")
        self._title = words(self.tr("Sign in"), "display")
        self._text = words(self.tr("Sign in with your own user name and password."), "muted")
        self._user_label = words(self.tr("User name"), "label")
        self._password_label = words(self.tr("Password"), "label")
        self._name()
        self._build()

    def _name(self) -> None:
        self.user.setAccessibleName(self.tr("User name"))
        self.user.line.setAccessibleName(self.tr("User name"))
        self.user.editTextChanged.connect(self._tell_who)
        self.who.setFixedHeight(px(22))
        self.password.setAccessibleName(self.tr("Password"))
        self.enter.setAccessibleName(self.tr("Sign in"))
        self._user_label.setBuddy(self.user)
        self._password_label.setBuddy(self.password)
        self.caps.say(self.tr("Caps Lock is on"))
        self.caps.hide()
        self.error.setWordWrap(True)
        self.error.hide()
        self.enter.setProperty("kind", "filled")
        self.enter.setIcon(icons.icon("log-in", "on_primary"))
        self.enter.setProperty("tall", "true")
        self.enter.setCursor(Qt.CursorShape.PointingHandCursor)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget, gap in (
            (self._title, 12),
            (self._text, 26),
            (self._user_label, 6),
            (self.user, 2),
            (self.who, 4),
            (self._password_label, 6),
            (self.password, 6),
        ):
            layout.addWidget(widget)
            layout.addSpacing(px(gap))
        chips = QHBoxLayout()
        chips.setSpacing(px(8))
        chips.addWidget(self.layout_chip)
        chips.addWidget(self.caps)
        chips.addStretch(1)
        layout.addLayout(chips)
        layout.addSpacing(px(6))
        layout.addWidget(self.error)
        layout.addSpacing(px(12))
        layout.addWidget(self.enter)
        layout.addSpacing(px(10))
        links = QHBoxLayout()
        links.addWidget(self.recovery_link)
        links.addStretch(1)
        links.addWidget(self.other_link)
        layout.addLayout(links)
        layout.addSpacing(px(10))
        line = QFrame()
        line.setProperty("rule", "true")
        layout.addWidget(line)
        layout.addSpacing(px(12))
        layout.addWidget(
            words(self.tr("After five idle minutes the screen is hidden; drafts stay."), "muted")
        )
        for first, second in ((self.user, self.password), (self.password, self.enter)):
            QWidget.setTabOrder(first, second)

    def foot(self) -> QHBoxLayout:
        """The line of keys and the date below everything."""
        foot = QHBoxLayout()
        foot.setSpacing(px(7))
        keys = (
            ("Enter", self.tr("sign in")),
            ("Alt Shift", self.tr("keyboard language")),
            ("F1", self.tr("help")),
        )
        for key, text in keys:
            cap = QLabel(key)
            cap.setProperty("role", "keycap")
            cap.setFont(fonts.font(11, persian=False, scale=look().scale))
            foot.addWidget(cap)
            foot.addWidget(words(text, "small"))
        foot.addStretch(1)
        foot.addWidget(self.date)
        return foot

    def offer_users(self, users: Sequence[tuple[str, str]], wanted: str) -> None:
        """The accounts, by (name, name shown); `wanted` is chosen when it is there, or the only one."""
        self._accounts = tuple(users)
        self.user.clear()
        for name, shown in users:
            self.user.addItem(shown, name)
        names = [name for name, _ in users]
        if len(names) > 1:
            self.user.setCurrentIndex(names.index(wanted) if wanted in names else -1)
        if not users:
            self.user.setEditText(wanted)

    def user_name(self) -> str:
        """The account chosen or meant by what is typed; as typed where none here or several are."""
        found = self._meant()
        return found[0] if len(found) == 1 else self.user.currentText().strip()

    def _meant(self) -> tuple[str, ...]:
        typed, place = self.user.currentText(), self.user.currentIndex()
        if place >= 0 and typed == self.user.itemText(place):
            return (str(self.user.itemData(place)),)
        if not self._accounts or not typed.strip():
            return ()
        from welfare_desk.desktop.access.naming import accounts_meant

        return accounts_meant(typed, self._accounts)

    def user_fault(self) -> str:
        """Why nobody can sign in under what is typed; empty when one account is meant."""
        found = self._meant()
        if not self._accounts or len(found) == 1:
            return ""
        if found:
            return self.tr("Several accounts are called so: choose one, or type the sign-in name.")
        return self.tr("No account is open under this name: choose from the list, or ask the administrator.")

    def _tell_who(self, typed: str) -> None:
        """Say which account is meant, where the box itself does not."""
        found = self._meant()
        told = self.user_fault() if typed.strip() else ""
        if len(found) == 1:
            (shown,) = (shown for name, shown in self._accounts if name == found[0])
            if (found[0], shown) != (typed, typed):
                told = self.tr("{name} signs in, as «{account}»").format(name=shown, account=found[0])
        self.who.setText("\u200f" + told if look().persian and told else told)
        self.user.setAccessibleDescription(told)

    def show_layout(self, persian: bool) -> None:
        """Say which language the keyboard types."""
        self.layout_chip.say(self.tr("Keyboard: Persian") if persian else self.tr("Keyboard: English"))

    def show_caps(self, on: bool) -> None:
        """Say that Caps Lock is on, only while it is."""
        self.caps.setVisible(on)

    def say_error(self, text: str) -> None:
        """Say what is wrong below the password."""
        self.error.setText("\u200f" + text if look().persian and text else text)
        self.error.setVisible(bool(text))
        self.password.setAccessibleDescription(text)

    def busy(self, busy: bool) -> None:
        """While the password is tried nothing can be pressed, and the cursor stays where it was typed."""
        if busy:
            self.password.setFocus()  # a button that is switched off hands the cursor to the next one
        self.password.setReadOnly(busy)
        for widget in (self.enter, self.user, self.recovery_link, self.other_link):
            allow(widget, under_way() if busy else "")
        self.enter.setText("\u2002" + (self.tr("Opening…") if busy else self.tr("Sign in")))


def _link(icon: str, text: str) -> QPushButton:
    button = Push("\u2002" + text)
    button.setProperty("kind", "link")
    button.setIcon(icons.icon(icon, "link"))
    button.setAccessibleName(text)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
