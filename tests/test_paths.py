# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest

from welfare_desk import paths


def test_fonts_and_icons_are_found() -> None:
    assert sorted(path.name for path in (paths.resources() / "fonts").glob("*.ttf")) == [
        f"Vazirmatn-{weight}.ttf" for weight in ("Bold", "Medium", "Regular", "SemiBold")
    ]
    assert (paths.resources() / "icons" / "search.svg").is_file()


def test_every_borrowed_thing_has_its_licence_and_source_beside_it() -> None:
    for name in ("fonts/OFL.txt", "fonts/SOURCE.md", "icons/LICENSE", "icons/SOURCE.md"):
        assert (paths.resources() / name).stat().st_size > 200


def test_the_office_is_the_one_named_then_the_last_then_the_users_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paths.default_office() == paths.user_data() / "office"
    assert paths.default_office(tmp_path) == tmp_path
    monkeypatch.setenv(paths.OFFICE_VARIABLE, str(tmp_path / "named"))
    assert paths.default_office(tmp_path) == tmp_path / "named"


def test_a_per_machine_install_keeps_the_office_where_everybody_reaches_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert not paths.per_machine()
    (tmp_path / "per-machine").touch()
    assert paths.default_office() == paths.machine_data() / "office"
