# SPDX-License-Identifier: Apache-2.0
"""The ways into an office with password hashing that costs nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from tests.support.office import CHEAP, clock
from welfare_desk import assembly
from welfare_desk.desktop.access.first_run import FirstRunWindow
from welfare_desk.desktop.doors import Doors, OfficeMade, OfficeWanted
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.services.signin import NewOffice


def cheap_doors(folder: Path) -> Doors:
    """The real ways in, with password hashing that costs nothing."""
    ways = assembly.doors(folder, clock)

    def create(directory: Path, wanted: OfficeWanted) -> OfficeMade:
        new = NewOffice(wanted.county, wanted.province, wanted.admin, wanted.password, wanted.office_code)
        made = assembly.create_office(directory, new, clock=clock, kdf=CHEAP)
        return OfficeMade(made.recovery, made.session)

    return ways._replace(
        open_office=partial(assembly.open_office, clock=clock, kdf=CHEAP),
        open_with_recovery_key=partial(assembly.open_with_recovery_key, clock=clock, kdf=CHEAP),
        create_office=create,
    )


def settle(qtbot: QtBot, window: Any) -> None:
    operations = getattr(window, "operations", None) or window._operations
    qtbot.wait(5)
    qtbot.waitUntil(operations.idle, timeout=10000)
    qtbot.wait(5)


def make_first_run(qtbot: QtBot, folder: Path) -> FirstRunWindow:
    window = FirstRunWindow(cheap_doors(folder), Memory())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window
