# SPDX-License-Identifier: Apache-2.0
"""Every test of the window starts in the light Persian look, on screen positions that do not matter."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from welfare_desk.desktop.app import dress
from welfare_desk.settings import Settings


@pytest.fixture(autouse=True)
def _garbage_stays_with_the_window() -> Iterator[None]:
    """As in the program: a search begun on a working thread destroys widgets there, and both threads wait."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    dress(Settings(theme="light", language="fa"))
    yield
    for window in qapp.topLevelWidgets():
        window.close()
        window.deleteLater()
    qapp.sendPostedEvents()
    qapp.processEvents()
