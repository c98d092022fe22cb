# SPDX-License-Identifier: Apache-2.0
"""An office with files in it, made once per test run and copied for each test of the window."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from tests.support.office import ADMIN, CHEAP, PASSWORD, clock, copy_office
from tests.support.run import made_once
from welfare_desk import assembly
from welfare_desk.services.session import Session

FILES = 60


@cache
def _template() -> Path:
    return made_once("filled", _make_template) / "office"


def _make_template(folder: Path) -> None:
    from welfare_desk.services.rehearsal.fill import make_office_data

    assembly.load_use_cases()
    with open_copy(copy_office(folder)) as session:
        make_office_data(session, FILES)


def open_copy(folder: Path) -> Session:
    """The session of an office folder's administrator."""
    return assembly.open_office(folder, ADMIN, PASSWORD, clock=clock, kdf=CHEAP)


def filled_office(directory: Path) -> Session:
    """An opened office of sixty files; close it, or use it in `with`."""
    return open_copy(Path(shutil.copytree(_template(), directory / "office")))
