# SPDX-License-Identifier: Apache-2.0
"""Small files are whole or absent."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.files import file_trouble, write_whole


@pytest.mark.parametrize("broken", ["fsync", "replace"])
def test_trouble_leaves_the_old_content_and_nothing_beside(
    broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "keys.json"
    write_whole(path, b"old")
    with monkeypatch.context() as patched:
        patched.setattr(*((os, "fsync", full) if broken == "fsync" else (Path, "replace", full)))
        with pytest.raises(StorageError) as refused:
            write_whole(path, b"new")
    assert refused.value.code == "disk_full"
    assert {found.name: found.read_bytes() for found in tmp_path.iterdir()} == {"keys.json": b"old"}


def test_content_is_replaced(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"old")
    write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_threads_that_write_at_once_do_not_tear_each_others_file(tmp_path: Path) -> None:
    contents = [bytes([letter]) * 5000 for letter in b"abcd"]

    def write(content: bytes) -> None:
        for _ in range(20):
            write_whole(tmp_path / "a", content)

    with ThreadPoolExecutor(len(contents)) as pool:
        list(pool.map(write, contents))
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() in contents


@pytest.mark.parametrize(
    ("number", "code"),
    [(28, "disk_full"), (13, "read_only"), (30, "read_only"), (2, "cannot_open"), (5, "io_error")],
)
def test_system_errors_have_codes(number: int, code: str) -> None:
    error = file_trouble(OSError(number, "text", "/a/path/with/رضا"))
    assert (error.code, str(error), error.facts) == (code, code, {})
