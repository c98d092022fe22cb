# SPDX-License-Identifier: Apache-2.0
"""The window from start to end: paints the sign-in, then loads the rest, and closes safely whatever happens.

Nothing but Qt and the sign-in page is imported before the first paint: `tests/house/test_startup.py` holds
the list of what must not be loaded by then.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from welfare_desk.desktop.doors import Doors as Doors
from welfare_desk.desktop.doors import OfficeMade as OfficeMade
from welfare_desk.desktop.doors import OfficeWanted as OfficeWanted
from welfare_desk.desktop.doors import ReturnTo as ReturnTo
from welfare_desk.desktop.doors import WhatIsLost as WhatIsLost
from welfare_desk.desktop.languages import speak
from welfare_desk.desktop.theme import look
from welfare_desk.settings import Settings

if TYPE_CHECKING:
    from welfare_desk.desktop.messages import Told

KeepSettings = Callable[[Settings], None]
_TITLE_BAR = 32  # pixels that Windows adds above; nobody knows them before the window stands
_LEAST_SCREEN = 1024  # pixels; a screen narrower than this is none that anybody sits at


class Desktop(QObject):
    """Holds the one window and what it stands on; goes from sign-in to the office and back."""

    def __init__(
        self,
        doors: Doors,
        settings: Settings,
        keep: KeepSettings | None = None,
        memory_file: Path | None = None,
    ) -> None:
        super().__init__()
        self.doors = doors
        self.settings = settings
        self.memory_file = memory_file
        self._keep = keep
        self.window: Any = None
        self.session: Any = None
        self._spoken = doors.language
        """The language that the command line asks for, whatever the settings say; empty for none."""

    def start(self) -> None:
        """Show the sign-in window, or the first run where no office stands."""
        if self.doors.office_stands(self.doors.office_dir):
            self.show_sign_in()
        else:
            self.show_first_run()

    def show_sign_in(self, office: Path | None = None) -> None:
        """Ask who comes; `office` is another folder than the one proposed."""
        from welfare_desk.desktop.access.signin import SignInWindow

        self._replace(SignInWindow(self.doors, office or self.doors.office_dir, self._last_user))
        self.window.opened.connect(self.enter)
        self.window.first_run_wanted.connect(self.show_first_run)

    def show_first_run(self) -> None:
        """Make an office, open one or restore one."""
        from welfare_desk.desktop.access.first_run import FirstRunWindow

        look.complete()
        self._replace(FirstRunWindow(self.doors, self._memory()))
        self.window.opened.connect(self.enter)
        self.window.sign_in_wanted.connect(self.show_sign_in)

    def enter(self, session: Any, page: str = "", **arguments: Any) -> None:
        """Show the office to the user who has signed in, on a page with these arguments."""
        from welfare_desk.desktop.access.last_user import keep_last_user
        from welfare_desk.desktop.frame.last_size import as_last_time
        from welfare_desk.desktop.window import MainWindow

        look.complete()
        self.session = session
        self._remember_office(session)
        memory = self._memory()
        keep_last_user(memory, session.office_dir, session.user.name)
        window = MainWindow(session, self.settings, memory)
        window.settings_chosen.connect(self.choose_settings)
        window.signed_out.connect(self.sign_out)
        window.shut_out.connect(self.shut_out)
        window.renewed.connect(self.renew)
        window.doors = self.doors
        self._replace(window)
        as_last_time(window, window.memory)
        window.go(page or "files", **arguments)

    def choose_settings(self, settings: Settings) -> None:
        """Another theme, language or scale: kept, and shown at once."""
        before = self.settings
        again = [name for name in ("language", "scale") if getattr(settings, name) != getattr(before, name)]
        self.settings = settings
        if self._keep is not None:
            self._keep(settings)
        if "language" in again:
            self._spoken = ""  # whoever chooses one does not want that of the command line any more
        dress(settings, self._spoken)
        if again and self.session is not None:
            # Words and lengths are taken when a page is built: another language is another window.
            self.renew(**({"section": "look", "field": again[0]} if self._on_settings() else {}))

    def _on_settings(self) -> bool:
        return bool(self.window.current_name() == "settings")

    def renew(self, **arguments: Any) -> None:
        """Build the window of the open office anew, on the page where it stood."""
        page = self.window.current_name()
        self.window.let_go()
        self.enter(self.session, page, **arguments)

    def sign_out(self) -> None:
        """Close the office and ask who comes next."""
        self.close_office()
        self.show_sign_in()

    def shut_out(self, told: Told) -> None:
        """As `sign_out`, and say there why nobody is in any more."""
        self.sign_out()
        self.window.form.say_error(told.with_code)

    def close_office(self) -> None:
        """Let go of the office's files, after the work under way."""
        let_go = getattr(self.window, "let_go", None)
        if let_go is not None:
            let_go()
        if self.session is not None:
            self.session.close()
            self.session = None

    def _memory(self) -> Any:
        from welfare_desk.desktop.kit.memory import Memory

        return Memory(self.memory_file)

    def _last_user(self, office: Path) -> str:
        from welfare_desk.desktop.access.last_user import last_user

        return last_user(self._memory(), office)

    def _remember_office(self, session: Any) -> None:
        folder = getattr(session, "office_dir", None)
        if self._keep is not None and folder is not None and folder != self.settings.last_office:
            self.settings = self.settings._replace(last_office=folder)
            self._keep(self.settings)

    def _replace(self, window: Any) -> None:
        before, self.window = self.window, window
        if before is not None:
            window.setGeometry(before.geometry())
        room = window.screen().availableGeometry()
        fits = room.width() >= window.width() and room.height() >= window.height() + _TITLE_BAR
        cramped = room.width() >= _LEAST_SCREEN and not fits
        if cramped:
            # What «restore down» comes back to, and where no window manager hears «maximised».
            window.setGeometry(room)
        if cramped or (before is not None and before.isMaximized()):
            window.showMaximized()
        else:
            window.show()
        if before is not None:
            before.close()
            before.deleteLater()


def dress(settings: Settings, language: str = "", *, whole: bool = True) -> bool:
    """Put the chosen look and language in force; `whole=False` only as far as the sign-in window needs.

    False: this copy lacks the Persian sentences, and the window is English from left to right.
    """
    spoken = language or settings.language
    understood = speak(spoken)
    if not understood:
        spoken = "en"
    look.apply(look.chosen(settings.theme, spoken, settings.scale), whole=whole)
    return understood


def run(
    doors: Doors,
    settings: Settings,
    keep: KeepSettings | None = None,
    memory_file: Path | None = None,
    arguments: list[str] | None = None,
) -> int:
    """Show the window until it is closed; the exit code. `keep` writes changed settings."""
    application = QApplication.instance() or look.application(arguments or sys.argv[:1])
    application.setApplicationName("welfare-desk")
    understood = dress(settings, doors.language, whole=False)
    desktop = Desktop(doors, settings, keep, memory_file)
    catch_bugs(desktop)
    desktop.start()
    if not understood:
        tell_missing_persian(desktop.window)
    QTimer.singleShot(0, desktop, partial(_collect, desktop))
    try:
        return int(application.exec())
    finally:
        desktop.close_office()


def tell_missing_persian(window: Any) -> None:
    """Say in both languages why the window is English."""
    from welfare_desk.desktop.kit.dialog import Dialog
    from welfare_desk.desktop.kit.labels import Label
    from welfare_desk.sentences import say

    look.complete()
    dialog = Dialog(window, "میز بهزیستی — Welfare Desk")
    for language in ("fa", "en"):
        dialog.body.addWidget(Label(say("persian_missing", {}, language), wrap=True))
    dialog.add_cancel("OK")
    dialog.open()


def catch_bugs(desktop: Desktop) -> None:
    """The last resort: an apology with a report number, the office closed safely, never a traceback."""

    def apologise(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from welfare_desk.desktop.access.apology import Apology
        from welfare_desk.logs import report_bug

        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        number = report_bug(error.with_traceback(trace))
        desktop.close_office()
        Apology(number, desktop.window).open()

    sys.excepthook = apologise


def _collect(desktop: Desktop) -> None:
    from welfare_desk.desktop.collecting import Collector

    Collector(desktop)
