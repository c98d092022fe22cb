# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from welfare_desk import paths

Run = Callable[..., Ran]


def test_a_sound_copy_proves_itself(run: Run) -> None:
    document = run("self-test", "--json").document
    assert document["ok"] is True
    assert [(check["name"], check["ok"]) for check in document["checks"]] == [
        (name, True) for name in ("fonts", "database", "sheet", "paper", "signature")
    ]


def test_a_copy_without_its_fonts_says_so(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    ran = run("self-test", "--json")
    assert ran.document["ok"] is False
    assert ran.document["checks"][0]["ok"] is False
