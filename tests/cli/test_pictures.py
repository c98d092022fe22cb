# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ran
from tests.support import office
from welfare_desk import assembly
from welfare_desk.domain.access import Role, Sighting
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.sightings import ListSightings, list_sightings

Run = Callable[..., Ran]
FIRST = "چهار مرغ در باغچه"
OWN = "هفت رود و یک پل چوبی"


def test_pictures_are_drawn_as_wished(
    run: Run, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, Any]] = []

    def draw(_: object, folder: Path, **how: Any) -> list[Path]:
        asked.append(how)
        return [folder / "files.png"]

    monkeypatch.setattr(assembly, "draw_shots", draw)
    words = (
        "shots",
        tmp_path / "out",
        "--size",
        "1092x614",
        "--dark",
        "--scale",
        "1.25",
        "--lang",
        "en",
        "--office",
        place,
        "--json",
    )
    ran = run(*words)
    assert ran.document == {"pages": [str(tmp_path / "out" / "files.png")]}
    assert asked == [{"size": (1092, 614), "dark": True, "language": "en", "scale": 1.25}]


def test_a_size_is_two_numbers_and_a_scale_one(run: Run, place: Path, tmp_path: Path) -> None:
    assert run("shots", tmp_path, "--size", "big", "--office", place).code == 2
    for scale in ("big", "9", "-1", "1.234"):
        assert run("shots", tmp_path, "--scale", scale, "--office", place).code == 2


def test_pictures_are_an_export_that_not_everybody_may_make(
    run: Run, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[Path] = []

    def draw(_: object, folder: Path, **__: Any) -> list[Path]:
        drawn.append(folder)
        return []

    monkeypatch.setattr(assembly, "draw_shots", draw)
    with office.desk(place) as session:
        session.do(add_user, AddUser("سارا", Role.VIEWER, FIRST, own_password=office.PASSWORD))
    monkeypatch.setenv("WELFARE_DESK_NEW_PASSWORD", OWN)
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", FIRST)
    assert run("user", "password", "سارا", "--office", place, "--as", "سارا").code == 0
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", OWN)
    refused = run("shots", tmp_path / "out", "--office", place, "--as", "سارا", "--json")
    assert (refused.code, refused.document["error"]["code"], drawn) == (4, "not_permitted", [])
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", office.PASSWORD)
    assert run("shots", tmp_path / "out", "--office", place, "--as", office.ADMIN).code == 0
    assert drawn == [tmp_path / "out"]
    with office.desk(place) as session:
        seen = session.ask(list_sightings, ListSightings()).rows
    assert [(one.what, one.rows) for one in seen] == [(Sighting.EXPORT, 1)]
