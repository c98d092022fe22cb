# SPDX-License-Identifier: Apache-2.0
"""A name typed without an ending gets one, and never falls on another file."""

from __future__ import annotations

from pathlib import Path

from welfare_desk.desktop.kit.saving import with_ending


def test_the_ending_is_added_once(tmp_path: Path) -> None:
    assert with_ending(str(tmp_path / "list"), ".xlsx") == str(tmp_path / "list.xlsx")
    assert with_ending(str(tmp_path / "list.XLSX"), ".xlsx") == str(tmp_path / "list.XLSX")


def test_an_added_ending_never_falls_on_a_file_already_there(tmp_path: Path) -> None:
    (tmp_path / "list.xlsx").write_bytes(b"kept")
    assert with_ending(str(tmp_path / "list"), ".xlsx") == str(tmp_path / "list (2).xlsx")
    assert with_ending(str(tmp_path / "list.xlsx"), ".xlsx") == str(tmp_path / "list.xlsx")
