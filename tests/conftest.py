# SPDX-License-Identifier: Apache-2.0
"""What every test gets: no screen, a home of its own, and a failure for every warning that the log sees."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import tempfile
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

from tests.support import run

# A busy machine is slow without anything being wrong; benches measure time, tests do not.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

# Before Qt is imported anywhere: tests draw into memory, the same on every machine.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("WELFARE_DESK_OFFICE", None)
os.environ.pop("WELFARE_DESK_PASSWORD", None)

# Settings and offices of whoever runs the tests are left alone.
_home = tempfile.mkdtemp(prefix="welfare-desk-home-")
atexit.register(shutil.rmtree, _home, ignore_errors=True)
os.environ.update(
    {f"XDG_{kind}_HOME": f"{_home}/{kind.lower()}" for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
)
os.environ.update({f"WIN_PD_OVERRIDE_{kind}": _home for kind in ("LOCAL_APPDATA", "COMMON_APPDATA")})

run.folder()  # before the processes that share it are started

pytest_plugins = ["tests.support.quiet"]


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collecting makes a hundred thousand things and throws none away: nothing is searched for meanwhile."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: no search for unreachable rings needs to walk it again."""
    gc.collect()
    gc.freeze()
