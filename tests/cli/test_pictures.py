# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ran
from welfare_desk import assembly

Run = Callable[..., Ran]


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
