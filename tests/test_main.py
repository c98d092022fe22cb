# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sys

import pytest

from welfare_desk.__main__ import main, window_options


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


def test_without_a_screen_the_reason_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main(["--lang", "en"]) == 2
    assert capsys.readouterr().err.startswith("There is no display here")
    assert main([]) == 2
    assert capsys.readouterr().err.startswith("اینجا صفحهٔ نمایشی نیست")


def test_a_command_goes_to_the_command_line_and_its_exit_code_comes_back(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["fly"]) == 2
    assert "fly" in capsys.readouterr().err
