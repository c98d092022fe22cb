# SPDX-License-Identifier: Apache-2.0
"""The sign-in window, the first thing painted: no image, no database, nothing imported without need."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk import __version__
from welfare_desk.desktop.access import keyboard
from welfare_desk.desktop.access.form import SignInForm
from welfare_desk.desktop.access.side import NARROW, WIDTH, SideLine, SidePanel, pale
from welfare_desk.desktop.doors import Doors
from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.theme.look import complete, look, px, tokens
from welfare_desk.desktop.theme.mark import Mark, window_icon

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QCloseEvent, QResizeEvent

NARROW_BELOW = 1200
_LAYOUT_SECONDS = 0.4


def _nobody(office: Path) -> str:
    return ""


class SignInWindow(QWidget):
    """Asks who comes. Signals: `opened` (session), `first_run_wanted` (no office here, make or open one)."""

    opened = Signal(object)
    first_run_wanted = Signal()

    def __init__(self, doors: Doors, office: Path, last_user: Callable[[Path], str] = _nobody) -> None:
        """`last_user`: who signed in to an office on this PC last, or nobody."""
        super().__init__()
        self._doors = doors
        self._office = office
        self._last_user = last_user
        self._painted = False
        self._card: Any = None
        self._operations: Any = None
        self._wait_seconds = 0
        self.form = SignInForm()
        self.side = SidePanel(WIDTH)
        self._office_name = pale("", "rail_text")
        self._province = pale("", "rail_muted")
        self._backup = SideLine("shield-check")
        self._store = SideLine("hard-drive")
        self._version = SideLine("info")
        self._help_key: Any = None
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._layout_watch = QTimer(self)
        self._layout_watch.setInterval(round(_LAYOUT_SECONDS * 1000))
        self._build()
        self._connect()
        self._show_keyboard()

    def _build(self) -> None:
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(1024, 560)
        self.resize(1366, 768)
        self.setWindowTitle(self.tr("Welfare Desk — sign in"))
        column = self.side.column
        column.setContentsMargins(px(56), px(64), px(56), px(34))
        column.addWidget(Mark(56), 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(px(16))
        column.addWidget(pale(self.tr("Welfare Desk"), "rail_name"))
        column.addSpacing(px(8))
        column.addWidget(self._office_name)
        column.addSpacing(px(6))
        column.addWidget(self._province)
        column.addStretch(1)
        for line in (self._backup, self._store, self._version):
            column.addWidget(line)
            column.addSpacing(px(16))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.side)
        main = QVBoxLayout()
        main.setContentsMargins(px(28), px(20), px(28), px(14))
        main.addStretch(10)
        middle = QHBoxLayout()  # aligned in the column, its height would be reckoned for lines too wide
        middle.addStretch(1)
        middle.addWidget(self.form)
        middle.addStretch(1)
        main.addLayout(middle)
        main.addStretch(11)
        main.addLayout(self.form.foot())
        outer.addLayout(main, 1)

    def _connect(self) -> None:
        self.form.enter.clicked.connect(self._try)
        self.form.password.returnPressed.connect(self._try)
        self.form.recovery_link.clicked.connect(self._recover)
        self.form.other_link.clicked.connect(self._open_other)
        self.form.user.picked.connect(self.form.password.setFocus)
        self.form.user.line.returnPressed.connect(self.form.password.setFocus)
        self._clock.timeout.connect(self._count_down)
        self._layout_watch.timeout.connect(self._show_keyboard)

    def _show_card(self) -> None:
        card = self._doors.office_card(self._office)
        self._card = card
        users = [] if card is None else [(user.name, user.display_name) for user in card.users]
        self.form.offer_users(users, self._doors.user or self._last_user(self._office))
        if card is not None and card.county:
            self._office_name.setText(
                _office_words(self.tr("Welfare office of {county} county"), card.county)
            )
            self._province.setText(_office_words(self.tr("{county} province"), card.province))

    # after the first paint

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._after_paint)

    def _after_paint(self) -> None:
        """What may cost time: the calendar, the words of the last backup, the machinery behind the button."""
        from PySide6.QtGui import QAction, QKeySequence

        from welfare_desk.desktop.operations import Operations

        self.side.draw_rings()
        QApplication.setWindowIcon(window_icon())
        self._show_card()
        self.form.password.installEventFilter(self)
        self._help_key = QAction(self.tr("Help"), self)
        self._help_key.setShortcut(QKeySequence("F1"))
        self._help_key.triggered.connect(self._help)
        self.addAction(self._help_key)
        self._operations = Operations(None, self)
        self._layout_watch.start()
        self._show_backup()
        self._operations.run(partial(_warming, self._doors.warm_up), _warmed, owner=self)
        (self.form.password if self.form.user_name() else self.form.user).setFocus()

    def _show_backup(self) -> None:
        from welfare_desk.desktop.kit.words import backup_told, day_in_words

        today = self._doors.today()
        self.form.date.setText(day_in_words(today))
        moment = None if self._card is None else self._card.last_backup
        words, note, fresh = backup_told(moment, today)
        self._store.say(self.tr("Data on this PC, encrypted"), self.tr("works without the internet"))
        version = self.tr("Version {version}").format(version=__version__)
        self._version.say(version, self.tr("every key is in the help"))
        self._backup.say(words, note, "#7AD19B" if fresh else tokens().amber_mark)

    # trying

    def _try(self) -> None:
        if self._operations is None or self._wait_seconds or not self.form.enter.isEnabled():
            return
        fault = self.form.user_fault()
        if fault:
            self.form.say_error(fault)
            self.form.who.setText("")  # said once
            self.form.user.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if not self.form.password.text():
            self.form.say_error(self.tr("Type the password first"))
            return
        self._busy(True)
        work = partial(
            _opening, self._doors.open_office, self._office, self.form.user_name(), self.form.password.text()
        )
        self._operations.run(work, self._open, owner=self, on_error=self._refused)

    def _open(self, session: Any) -> None:
        if getattr(session, "must_change_password", False):
            self._replace_password(session)
        else:
            self.opened.emit(session)

    def _replace_password(self, session: Any) -> None:
        """The password was somebody else's choice: it opens nothing before its owner has replaced it."""
        complete()
        from welfare_desk.desktop.access.secret import NewPasswordDialog

        dialog = NewPasswordDialog(self, self._operations, session, self.form.password.text())
        dialog.answered.connect(partial(self._replaced, session))
        dialog.open()

    def _replaced(self, session: Any, done: Any) -> None:
        if done:
            self.opened.emit(session)
            return
        session.close()
        self._busy(False)
        self.form.password.clear()
        self.form.password.setFocus()

    def _busy(self, busy: bool) -> None:
        """Whether the password is being tried: no question opens that its answer would reach under."""
        self.form.busy(busy)
        allow(self._help_key, under_way() if busy else "")

    def _refused(self, told: Any) -> None:
        self._busy(False)
        self.form.password.clear()
        self.form.password.setFocus()
        self.form.say_error(told.with_code)
        seconds = told.facts.get("seconds") if told.code == "too_many_tries" else None
        if isinstance(seconds, int) and seconds > 0:
            self._wait_seconds = seconds
            self._count_down()
            self._clock.start()

    def _count_down(self) -> None:
        if self._clock.isActive():
            self._wait_seconds -= 1
        if self._wait_seconds <= 0:
            self._clock.stop()
            allow(self.form.enter)
            self.form.say_error("")
            return
        told = self.tr("Too many wrong passwords. Try again in {seconds} seconds.")
        told = told.format(seconds=self._wait_seconds)
        allow(self.form.enter, told)
        self.form.say_error(told)

    # other ways in

    def _recover(self) -> None:
        complete()
        from welfare_desk.desktop.access.recovery import RecoveryDialog

        dialog = RecoveryDialog(self, self._doors, self._office, self._operations, self.form.user_name())
        dialog.answered.connect(self._recovered)
        dialog.open()

    def _recovered(self, session: Any) -> None:
        if session is not None:
            self.opened.emit(session)

    def _open_other(self) -> None:
        from welfare_desk.desktop.access.places import ask_for_office

        folder = ask_for_office(self, self._office)
        if folder is None:
            return
        self._office = folder
        if self._doors.office_card(folder) is None:
            self.form.say_error(
                self.tr("There is no office in this folder. Choose the folder that holds office.db.")
            )
            return
        self.form.say_error("")
        self._show_card()
        self._show_backup()

    def _help(self) -> None:
        complete()
        from welfare_desk.desktop.frame.help import HelpDialog

        keys = [("Enter", self.tr("sign in")), ("Alt+Shift", self.tr("other keyboard language"))]
        HelpDialog(self, keys, []).open()

    # keyboard

    def _show_keyboard(self) -> None:
        self.form.show_layout(keyboard.types_persian())
        caps = keyboard.caps_lock_by_system()
        if caps is not None:
            self.form.show_caps(caps)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_CapsLock:
                self.form.show_caps(not self.form.caps.isVisible())
            caps = keyboard.caps_lock_by_key(event)
            if caps is not None and keyboard.caps_lock_by_system() is None:
                self.form.show_caps(caps)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW * look().scale
        self.side.setFixedWidth(px(NARROW if narrow else WIDTH))

    def let_go(self) -> None:
        """End what runs behind the window."""
        self._layout_watch.stop()
        if self._operations is not None:
            self._operations.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.let_go()
        super().closeEvent(event)


def _office_words(pattern: str, name: str) -> str:
    text = pattern.format(county=name)
    return ("\u200f" if look().persian else "\u200e") + text


def _opening(open_office: Any, folder: Path, user: str, password: str, progress: Any) -> Any:
    return open_office(folder, user, password)


def _warming(warm_up: Callable[[], None], progress: Any) -> None:
    """Load what comes after the password while it is typed: services, window, pages in the rail's order."""
    import importlib

    from welfare_desk.desktop.frame.pages import PAGES

    importlib.import_module("welfare_desk.desktop.window")
    warm_up()
    for spec in PAGES:  # a page that is loaded on its first visit would hold the main thread for it
        importlib.import_module(spec.path.partition(":")[0])


def _warmed(nothing: None) -> None:
    """What was loaded is found when it is needed; what could not be loaded is told then."""
