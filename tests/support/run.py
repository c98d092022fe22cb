# SPDX-License-Identifier: Apache-2.0
"""What one run of the tests makes only once, whichever of its processes needs it first."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

_FOLDER = "TESTS_OF_ONE_RUN"
"""The variable that tells the processes of a run where its things are; they inherit it."""
_PAUSE = 0.05
_PATIENCE = 600
"""Seconds after which whoever makes a thing has surely died over it."""


@cache
def folder() -> Path:
    """Where the things of this run are; the process that asks first removes it at its end."""
    if _FOLDER not in os.environ:
        os.environ[_FOLDER] = tempfile.mkdtemp(prefix="welfare-desk-run-")
        atexit.register(shutil.rmtree, os.environ[_FOLDER], ignore_errors=True)
    return Path(os.environ[_FOLDER])


def made_once(name: str, make: Callable[[Path], object]) -> Path:
    """A folder that `make` has filled, here or in another process; whoever uses it copies and writes nothing.

    Raises TimeoutError when another process began with it and never came to an end.
    """
    made, making = folder() / name, folder() / f"{name}.making"
    end = time.monotonic() + _PATIENCE
    while not made.exists():
        try:
            making.mkdir()
        except FileExistsError:
            if time.monotonic() > end:
                raise TimeoutError(f"{name} is not made") from None
            time.sleep(_PAUSE)
            continue
        _make(making, made, make)
    return made


def _make(making: Path, made: Path, make: Callable[[Path], object]) -> None:
    """Fill the one and show it as the other; what fails is left to the next who needs it."""
    try:
        if not made.exists():  # another may have ended just before
            make(making)
            making.rename(made)
    finally:
        shutil.rmtree(making, ignore_errors=True)
