# SPDX-License-Identifier: Apache-2.0
"""Every registered command has a scene, and every scene plays."""

from __future__ import annotations

from pathlib import Path

from tests.campaigns.scenes import SCENES, commands
from tests.support.office import copy_office, desk
from welfare_desk.storage.check import check


def test_every_command_has_its_scene() -> None:
    assert sorted(SCENES) == sorted(commands())


def test_scenes_play_twice_in_one_office_and_leave_it_in_order(tmp_path: Path) -> None:
    with desk(copy_office(tmp_path)) as session:
        for turn in range(2):
            for name, command in commands().items():
                session.do(command, SCENES[name](session, turn))
        assert check(session._store).findings == ()
