# SPDX-License-Identifier: Apache-2.0
"""Pictures of every page: drawn without a display, with the office's data, changing nothing in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.support.filled import filled_office
from tests.support.office import clock
from welfare_desk import assembly
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.shots import draw


def test_every_page_is_drawn_at_the_size_and_nothing_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    with filled_office(tmp_path) as session:
        ways = assembly.doors(session.office_dir, clock)
        before = (tmp_path / "office" / "office.db").read_bytes()
        made = draw(session, tmp_path / "out", (1092, 614), dark=True, lang="en", doors=ways)
        after = (tmp_path / "office" / "office.db").read_bytes()
    names = {path.name.removesuffix("_1092x614_dark_en.png") for path in made}
    assert {spec.name for spec in PAGES} | {"signin", "first_run", "palette"} <= names
    assert all(QImage(str(path)).size().toTuple() == (1092, 614) for path in made)
    assert before == after
