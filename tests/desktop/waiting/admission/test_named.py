# SPDX-License-Identifier: Apache-2.0
"""Files in one sentence: eight by name and number, the others counted."""

from __future__ import annotations

import pytest

from tests.support.window import plain
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.waiting.admission.named import FileNames
from welfare_desk.settings import Settings


def numbers(count: int) -> list[str]:
    return [f"1404-{number:05d}" for number in range(1, count + 1)]


def told(count: int, names: dict[str, str] | None = None, language: str = "en") -> str:
    dress(Settings(theme="light", language=language))
    return plain(FileNames().told(numbers(count), names or {}))


def test_each_file_has_its_name_where_one_is_known() -> None:
    assert told(2, {"1404-00001": "علی محمدی", "1404-00009": "زهرا"}) == "علی محمدی (1404-00001), 1404-00002"


@pytest.mark.parametrize(
    ("count", "named", "rest"), [(0, 0, ""), (8, 8, ""), (9, 8, "1 other"), (1_208, 8, "1,200 others")]
)
def test_eight_are_named_and_the_others_counted(count: int, named: int, rest: str) -> None:
    assert told(count) == ", ".join([*numbers(named), *filter(None, [rest])])


def test_persian_has_its_own_comma() -> None:
    assert told(2, {"1404-00002": "زهرا"}, "fa") == "1404-00001، زهرا (1404-00002)"
