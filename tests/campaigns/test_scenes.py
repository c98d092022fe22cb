# SPDX-License-Identifier: Apache-2.0
"""Every registered command has a scene, and every scene plays."""

from __future__ import annotations

from pathlib import Path

from tests.campaigns.scenes import EMPTY_OFFICE_ONLY, SCENES, commands
from tests.support.office import copy_office, desk
from welfare_desk.storage.check import check


def test_every_command_has_its_scene() -> None:
    assert sorted(SCENES) == sorted(commands())


def test_scenes_play_twice_in_one_office_and_leave_it_in_order(tmp_path: Path) -> None:
    first = sorted(EMPTY_OFFICE_ONLY)
    rest = sorted(SCENES.keys() - EMPTY_OFFICE_ONLY)
    with desk(copy_office(tmp_path)) as session:
        for turn, names in enumerate((first, rest, rest)):
            for name in names:
                session.do(commands()[name], SCENES[name](session, turn))
        assert check(session._store).findings == ()
