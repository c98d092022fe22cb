# SPDX-License-Identifier: Apache-2.0
"""Acts of a part of a page: found by F1 and the palette, done by a key while the part is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.keys import name_of_keys, sequences
from welfare_desk.desktop.kit.tips import tip


def keyed(
    part: QWidget,
    words: str,
    icon: str,
    slot: Callable[[], object],
    keys: str = "",
    button: Button | None = None,
) -> QAction:
    """An act of `part`, with the button that does the same and tells its keys."""
    action = QAction(words, part)
    action.setData(icon)
    if keys:
        action.setShortcuts(sequences(keys))
    action.triggered.connect(slot)
    part.addAction(action)
    if button is not None:
        button.act(action)
        button.setToolTip(tip(name_of_keys(keys)))
    return action
