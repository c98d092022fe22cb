# SPDX-License-Identifier: Apache-2.0
"""The palette from a key press to its painted list, beside painting the list that it has."""

from __future__ import annotations

import os
import tempfile
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, by_turns
from tests.support import people

_KEPT: list[Any] = []
"""The application, which must outlive every window."""

# One letter after another, each with somebody to show: every turn asks the database again.
_LETTERS = ("ع", "ف", "ز", "س")


def measure() -> Pair:
    """Both end with the palette painted; ours asks in a thread, as the program does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QPixmap
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from tests.support.window import press, type_into
    from welfare_desk.desktop.app import dress
    from welfare_desk.desktop.frame.palette import Palette
    from welfare_desk.desktop.kit.memory import Memory
    from welfare_desk.desktop.theme import look
    from welfare_desk.desktop.window import MainWindow
    from welfare_desk.settings import Settings

    if QApplication.instance() is None:
        _KEPT.append(look.application(["welfare-desk"]))
    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        session = people.peopled_office(Path(folder))
        settings = Settings(theme="light", language="fa")
        dress(settings)
        window = MainWindow(session, settings, Memory())
        window.show()
        window.go("files")
        QTest.qWait(800)
        press(window, "Ctrl+K")
        (palette,) = window.findChildren(Palette)
        picture, letters = QPixmap(palette.panel.size()), cycle(_LETTERS)

        def painted() -> None:
            QApplication.processEvents()
            palette.panel.render(picture)

        def typed() -> None:
            type_into(palette.box, next(letters))
            while palette._asked:
                QApplication.processEvents()
            painted()

        def known() -> None:
            palette._show()
            painted()

        typed()
        if not palette._found:
            raise AssertionError("the palette found nobody")
        pair = by_turns(typed, known, rounds=31, warm_up=4)
        palette.dismiss()
        window.let_go()
        window.close()
        session.close()
    return pair


ROWS = [
    Row(
        "palette: key press → its list painted (the question in a thread)",
        "the list it has already, painted again",
        2.0,
        measure,
    )
]
