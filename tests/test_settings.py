# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk import settings
from welfare_desk.domain.errors import RuleError
from welfare_desk.settings import Settings

CHOSEN = Settings(theme="dark", scale=1.25, language="en", last_office=Path('C:/کاربر/"میز"\\دفتر'))


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert settings.read(tmp_path / "none.toml") == Settings("system", 1.0, "fa", None)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "settings.toml"
    settings.write(path, CHOSEN)
    assert settings.read(path) == CHOSEN
    settings.write(path, Settings())
    assert settings.read(path) == Settings()
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    ("text", "code", "facts"),
    [
        (
            'theme = "dark"\ncolour = "red"\nfont = 1',
            "unknown_setting",
            {"names": ["colour", "font"], "known": ["language", "last_office", "scale", "theme"]},
        ),
        ('theme = "pink"', "bad_setting", {"name": "theme", "value": "pink"}),
        ("scale = 9", "bad_setting", {"name": "scale", "value": "9"}),
        ("scale = true", "bad_setting", {"name": "scale", "value": "True"}),
        ("scale = nan", "bad_setting", {"name": "scale", "value": "nan"}),
        ("theme = [", "unreadable_settings", {}),
    ],
)
def test_a_fault_is_refused_by_name(text: str, code: str, facts: dict[str, object]) -> None:
    with pytest.raises(RuleError) as refused:
        settings.parse(text)
    assert (refused.value.code, refused.value.facts) == (code, facts)


@given(
    theme=st.sampled_from(settings.THEMES),
    scale=st.floats(*settings.SCALES),
    office=st.none() | st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1),
)
def test_the_quick_way_of_reading_agrees_with_the_toml_reader(
    theme: str, scale: float, office: str | None
) -> None:
    text = settings.to_toml(Settings(theme, scale, "en", None if office is None else Path(office)))
    slow = tomllib.loads(text)
    quick = settings._as_we_write_it(text)
    assert quick in (None, slow)
    assert settings.parse(text) == Settings(theme, scale, "en", None if office is None else Path(office))


@pytest.mark.parametrize(
    "text",
    ['theme = "dark" # comment', 'theme = "a\\"', "scale = 01.5", "scale = 1.", 'theme = "a" "b"',
     "theme =  2.0",
     'theme = "dark"\ntheme = "light"', "[table]", "scale = ١.٥", 'theme = """', 'theme = "', "scale = +1.0"],
)  # fmt: skip
def test_the_quick_way_leaves_what_is_unusual_to_the_toml_reader(text: str) -> None:
    assert settings._as_we_write_it(text) is None


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(RuleError) as refused:
        settings.read(path)
    assert refused.value.code == "unreadable_settings"


def test_a_bad_choice_is_never_written(tmp_path: Path) -> None:
    with pytest.raises(RuleError):
        settings.write(tmp_path / "settings.toml", Settings(theme="pink"))
    assert list(tmp_path.iterdir()) == []
