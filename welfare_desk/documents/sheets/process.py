# SPDX-License-Identifier: Apache-2.0
"""The reading child seen from its parent: started, asked, listened to with a clock in hand, and killed."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import welfare_desk
from welfare_desk.documents.sheets import frames
from welfare_desk.documents.sheets.frames import Frame

FROZEN_ARGUMENT = "--read-sheets"
"""The one argument by which a frozen program is told to be the reading child; its entry point then calls
``welfare_desk.documents.sheets.child.main`` before anything else."""

_LOOK_UP_SECONDS = 0.1
_WAITING_FRAMES = 64
_OWN_VARIABLES = "WELFARE_DESK_"


class ChildDiedError(Exception):
    """The child ended in the middle of its work."""


def child_command() -> list[str]:
    """How this program starts its reading child, from source and when frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_ARGUMENT]
    return [sys.executable, "-B", "-P", "-m", "welfare_desk.documents.sheets.child"]


class Child:
    """One child process and the thread that empties its pipe."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a panic's message may quote a cell
            env=_environment(),
            creationflags=_creation_flags(),
        )
        self._frames: queue.Queue[Frame | None] = queue.Queue(_WAITING_FRAMES)
        self._killed = False
        self._pump = threading.Thread(target=self._empty_pipe, name="sheet-reader", daemon=True)
        self._pump.start()

    @property
    def pid(self) -> int:
        """The process number."""
        return self._process.pid

    def ask(self, request: dict[str, str]) -> None:
        """Sends one request line; ``ChildDiedError`` when nobody reads it."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(frames.line(request))
            self._process.stdin.flush()
        except OSError:
            raise ChildDiedError from None

    def next_frame(self, look_up: Callable[[], None]) -> Frame:
        """Waits for a frame; calls ``look_up`` ten times a second, which may raise to end the waiting."""
        while True:
            look_up()
            with contextlib.suppress(queue.Empty):
                frame = self._frames.get(timeout=_LOOK_UP_SECONDS)
                if frame is None:
                    raise ChildDiedError
                return frame

    def kill(self) -> None:
        """Ends the process and its thread, whatever they are doing."""
        self._killed = True
        self._process.kill()
        self._process.wait()
        while self._pump.is_alive():
            # The thread may be waiting for room in the queue.
            with contextlib.suppress(queue.Empty):
                self._frames.get(timeout=0.01)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _empty_pipe(self) -> None:
        assert self._process.stdout is not None
        frame: Frame | None = []
        while frame is not None and not self._killed:
            try:
                frame = frames.receive(self._process.stdout)
            except ValueError:
                frame = None  # not JSON: whatever wrote this is not our child any more
            self._frames.put(frame)


def _environment() -> dict[str, str]:
    """Ours without our own variables, one of which may hold a password; the package is found by path."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OWN_VARIABLES)}
    root = str(Path(welfare_desk.__file__).resolve().parents[1])
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, (root, kept.get("PYTHONPATH", ""))))
    # Each further arena of glibc would take 64 MB of the child's address space.
    kept["MALLOC_ARENA_MAX"] = "1"
    return kept


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    else:  # noqa: RET505 - on Windows mypy takes what follows a return for dead code
        return 0
