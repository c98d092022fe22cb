# SPDX-License-Identifier: Apache-2.0
"""PySide6 6.12.0 drops a reference of None in every void call on Python 3.11 and soon aborts."""

from __future__ import annotations

import subprocess
import sys

from PySide6 import __version_info__

MANY_VOID_CALLS = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(300_000):
    thing.setObjectName("x")
lost = before - sys.getrefcount(None)
sys.exit(1 if lost > 1_000 else 0)
"""


def test_a_void_call_keeps_its_hands_off_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MANY_VOID_CALLS], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-500:]


def test_qt_runs_on_windows_without_the_icu_of_1903() -> None:
    assert (6, 8, 3) <= __version_info__[:3] < (6, 10, 0)
