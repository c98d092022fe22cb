# SPDX-License-Identifier: Apache-2.0
"""The thirty habits of clerks (ux notes, section 1): each test bears the number of its habit.

What stands elsewhere already: 7 and 8 in `frame/test_window.py` and `storage/casework`, 9 to 12 and 14 in
`kit/test_fields.py`, 13 in `casework/test_likely.py` and `casework/test_register.py`, 18 in
`casework/test_files.py`, 30 in `frame/test_window.py`.

16, rows typed one below the other, belongs to vouchers, which the program does not have yet. The half of 19
that pastes rows stands in `exchange/test_pasting.py`. 15 needs no ear for scanners: the search box takes a
burst of keys and Enter on either layout. `test_index.py` names the tests of every habit.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import open_window
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, language="fa")
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()
