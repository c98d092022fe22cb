# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from welfare_desk.__main__ import window_options


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], {}),
        (["--office", "D:/میز", "--as", "zahra"], {"--office": "D:/میز", "--as": "zahra"}),
        (["--lang=en", "--today=1404/07/30"], {"--lang": "en", "--today": "1404/07/30"}),
        (["--office", "D:/x", "find", "علی"], None),
        (["demo"], None),
        (["--json"], None),
        (["--help"], None),
        (["--office"], None),
        (["--lang", "de"], None),
    ],
)
def test_only_global_options_open_the_window(arguments: list[str], options: dict[str, str] | None) -> None:
    assert window_options(arguments) == options
