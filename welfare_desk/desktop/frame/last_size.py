# SPDX-License-Identifier: Apache-2.0
"""The window as large as it was closed last time on this PC."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.kit.memory import Memory

_NAME = "window/size"


def remember_size(window: QWidget, memory: Memory) -> None:
    """Keep how large the window is, in pixels of this screen, and whether it fills it."""
    memory.put(_NAME, {"width": window.width(), "height": window.height(), "maximized": window.isMaximized()})


def as_last_time(window: QWidget, memory: Memory) -> None:
    """Make the window as large as it was kept, if it was; one that fills its screen already stays so."""
    kept = memory.get(_NAME)
    if isinstance(kept, dict) and kept.get("maximized"):
        window.showMaximized()
    elif isinstance(kept, dict) and not window.isMaximized():
        window.resize(int(kept.get("width", 0)), int(kept.get("height", 0)))
