# SPDX-License-Identifier: Apache-2.0
"""Draws every page with the office's data to PNG, without a display: for the README and for our own eyes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from welfare_desk.desktop.doors import Doors
from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import Cancelled, StorageError
from welfare_desk.domain.recovery import to_groups
from welfare_desk.domain.summary.listing import ListFiles

_PATIENCE = 20.0  # seconds that a page may take to fill itself
_QUIET = 0.4  # seconds after which a window that tells nothing of its work counts as filled
_STILL = 0.05  # seconds without work and without a pause running before any other does
_ROUNDS = 8  # times that events run without work before a page counts as filled
_PAUSE = 1000
"""Milliseconds of the longest pause that a page makes after a key; longer clocks wait for the clerk."""
_KEY_STEP = 2
_LOOKED_AT = 150
"""Files among which the fullest is drawn."""


def draw(
    session: Any,
    folder: Path,
    size: tuple[int, int] = (1366, 768),
    dark: bool = False,
    lang: str = "fa",
    scale: float = 1.0,
    doors: Doors | None = None,
) -> list[Path]:
    """The pictures written, one per page and state; with `doors` also sign-in, first run and the lock.

    `size` is the window's in pixels, `scale` multiplies the letters as the settings do.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from welfare_desk.desktop.app import dress
    from welfare_desk.desktop.theme import look
    from welfare_desk.settings import Settings

    application = QApplication.instance() or look.application(["welfare-desk"])
    settings = Settings(theme="dark" if dark else "light", language=lang, scale=scale)
    if not dress(settings):
        raise StorageError("persian_missing")  # no picture of a window that nobody is meant to see
    folder.mkdir(parents=True, exist_ok=True)
    camera = _Camera(application, folder, size, ("dark" if dark else "light", lang))
    if doors is not None:
        _draw_before(camera, doors, session)
    _draw_office(camera, session, settings, doors)
    return camera.written


class _Camera:
    """Shows a window at the size, waits until it is filled, writes its picture."""

    def __init__(self, application: Any, folder: Path, size: tuple[int, int], marks: tuple[str, str]) -> None:
        self._application = application
        self._folder = folder
        self._size = size
        self._marks = marks
        self.written: list[Path] = []

    def show(self, window: Any) -> None:
        """Show a window at the size wanted."""
        window.setMinimumSize(1, 1)
        window.resize(*self._size)
        window.show()
        self.settle()

    def settle(self, busy: Callable[[], bool] | None = None) -> None:
        """Let events run until nothing is under way for a moment."""
        start = quiet = time.monotonic()
        enough, rounds = (_QUIET if busy is None else _STILL), 0
        # One round alone may take longer than the quiet wanted, and its layouts come with the next.
        while time.monotonic() - quiet < enough or rounds < _ROUNDS:
            if time.monotonic() - start > _PATIENCE:
                break
            self._application.processEvents()
            rounds += 1
            if busy is not None and busy():
                quiet, rounds = time.monotonic(), 0
            time.sleep(0.005)

    def take(self, window: Any, name: str) -> None:
        """Write the picture of a window."""
        theme, lang = self._marks
        width, height = self._size
        path = self._folder / f"{name}_{width}x{height}_{theme}_{lang}.png"
        if not window.grab().save(str(path)):
            raise OSError(f"could not write {path}")
        self.written.append(path)

    def put_away(self, window: Any) -> None:
        """Close a window and let it die."""
        window.let_go()
        window.close()
        window.deleteLater()
        self._application.processEvents()


def _draw_before(camera: _Camera, doors: Doors, session: Any) -> None:
    from welfare_desk.desktop.access.first_run import FirstRunWindow
    from welfare_desk.desktop.access.signin import SignInWindow
    from welfare_desk.desktop.doors import OfficeMade
    from welfare_desk.desktop.kit.memory import Memory

    door = SignInWindow(doors, doors.office_dir)
    camera.show(door)
    camera.take(door, "signin")
    camera.put_away(door)
    first = FirstRunWindow(doors, Memory())
    camera.show(first)
    for number in range(len(first.steps)):
        if number == _KEY_STEP:
            first.making.made = OfficeMade(to_groups(bytes(32)), session)  # nobody's key
        first.go(number)
        camera.settle(_busy(first))
        camera.take(first, f"first_run_{number + 1}" if number else "first_run")
    camera.put_away(first)


class _Onlooker:
    """The office as a picture needs it: every question answered, nothing ever changed, drafts included."""

    def __init__(self, session: Any) -> None:
        self._session = session

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    def do(self, command: Any, facts: Any, key: str | None = None, progress: Any = None) -> Any:
        """Nothing is written for the sake of a picture."""
        raise Cancelled

    def jot(self, jotting: Any, facts: Any) -> Any:
        """Nor is a draft."""
        raise Cancelled


def _draw_office(camera: _Camera, session: Any, settings: Any, doors: Doors | None) -> None:
    from welfare_desk.desktop.frame.pages import PAGES

    onlooker = _Onlooker(session)
    for spec in PAGES:
        for arguments in _arguments(spec.name, session):
            _draw_page(camera, _window(onlooker, settings, doors), spec, arguments)
    _draw_palette(camera, _window(onlooker, settings, doors), session)
    _draw_over(camera, _window(onlooker, settings, doors))
    _draw_import(camera, _window(onlooker, settings, doors))


def _window(session: Any, settings: Any, doors: Doors | None) -> Any:
    from welfare_desk.desktop.kit.memory import Memory
    from welfare_desk.desktop.window import MainWindow

    window = MainWindow(session, settings, Memory())
    window.doors = doors
    return window


def _busy(window: Any) -> Callable[[], bool]:
    """Whether work is under way in a window, or a pause after which it begins."""
    from PySide6.QtCore import QTimer

    def busy() -> bool:
        return not window.operations.idle() or any(
            clock.isActive() and clock.isSingleShot() and clock.interval() <= _PAUSE
            for clock in window.findChildren(QTimer)
        )

    return busy


def _draw_page(camera: _Camera, window: Any, spec: Any, arguments: dict[str, Any]) -> None:
    """One window per page: what a pose opens or types must not stand in the next picture."""
    camera.show(window)
    if window.may(spec.permission):
        window.go(spec.name, **arguments)
        camera.settle(_busy(window))
        camera.take(window, spec.name)
        page = window.page(spec.name)
        for pose in page.poses:
            page.pose(pose)
            camera.settle(_busy(window))
            camera.take(window, f"{spec.name}_{pose}")
    camera.put_away(window)


def _draw_palette(camera: _Camera, window: Any, session: Any) -> None:
    camera.show(window)
    window.go("files")
    camera.settle(_busy(window))
    rows = _first_files(session)
    window.open_palette(rows[0].last_name if rows else "")
    camera.settle(_busy(window))
    camera.take(window, "palette")
    camera.put_away(window)


def _draw_over(camera: _Camera, window: Any) -> None:
    """What lies over every page: the keys, and the lock where there is a way to check a password."""
    camera.show(window)
    window.go("files")
    camera.settle(_busy(window))
    for name, lay in (("help", window.show_help), ("lock", window.lock)):
        if name == "help" or window.doors is not None:
            lay()
            camera.settle(_busy(window))
            camera.take(window, name)
    camera.put_away(window)


def _draw_import(camera: _Camera, window: Any) -> None:
    """The columns of the sample list and the check of its rows; nothing is imported."""
    from welfare_desk.services.exchange.sample import write_sample_list

    camera.show(window)
    if window.may(Permission.IMPORT_FILES):
        with TemporaryDirectory() as kept:
            workbook = Path(kept) / "list.xlsx"
            write_sample_list(workbook)
            window.go("import", path=str(workbook))
            camera.settle(_busy(window))
            camera.take(window, "import_columns")
            window.page("import").proceed()
            camera.settle(_busy(window))
            camera.take(window, "import_check")
    camera.put_away(window)


def _arguments(name: str, session: Any) -> Iterator[dict[str, Any]]:
    if name == "device":
        yield _device(session)
        return
    if name != "file":
        yield {}
        return
    rows = _first_files(session)
    if rows:
        yield {"key": max((row.file_no for row in rows), key=lambda file_no: _fullness(session, file_no))}


def _device(session: Any) -> dict[str, Any]:
    """The device that was cared for most; none where the store has no device."""
    from welfare_desk.domain.summary.store import DeviceSort
    from welfare_desk.services.equipment.store import ListDevices, list_devices

    asked = ListDevices(sort=DeviceSort.REPAIRS, descending=True, limit=1)
    rows = session.ask(list_devices, asked).rows
    return {"serial": rows[0].serial} if rows else {}


def _fullness(session: Any, file_no: str) -> tuple[int, int]:
    """In how many parts of its page a file has something to show, and how much."""
    from welfare_desk.services.casework.questions import ShowFile, show

    summary = session.ask(show, ShowFile(file_no))
    counts = [getattr(summary.counts, name) for name in summary.counts.__dataclass_fields__]
    return sum(count > 0 for count in counts), sum(counts)


def _first_files(session: Any) -> tuple[Any, ...]:
    from welfare_desk.services.door import use_case

    rows: tuple[Any, ...] = session.ask(use_case("casework.list"), ListFiles(limit=_LOOKED_AT)).rows
    return rows
