# SPDX-License-Identifier: Apache-2.0
"""A file takes its name whole or not at all, and each trouble of the disk has its code."""

from __future__ import annotations

import errno
import os
import sys
import threading
from pathlib import Path

import pytest

from welfare_desk.documents.sheets.save import replacing
from welfare_desk.documents.sheets.writer import Column, write_sheet
from welfare_desk.domain.errors import StorageError
from welfare_desk.sentences import codes

LINUX = sys.platform == "linux"


def _save(path: Path, content: bytes = b"new") -> None:
    with replacing(path) as file:
        file.write(content)


def _trouble(path: Path) -> StorageError:
    with pytest.raises(StorageError) as trouble:
        _save(path)
    assert trouble.value.code in codes()
    return trouble.value


def test_a_new_file_and_one_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    _save(path, b"first")
    _save(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


def test_a_block_that_fails_leaves_the_earlier_file(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    _save(path, b"first")

    def fail() -> None:
        with replacing(path) as file:
            file.write(b"half")
            raise KeyError("made up")

    with pytest.raises(KeyError):
        fail()
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    trouble = _trouble(tmp_path / "nowhere" / "list.xlsx")
    assert (trouble.code, trouble.facts["name"]) == ("folder_missing", "list.xlsx")


def test_a_folder_in_the_files_place(tmp_path: Path) -> None:
    (tmp_path / "list.xlsx").mkdir()
    assert _trouble(tmp_path / "list.xlsx").code == "file_locked"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EACCES, "file_locked"),
        (errno.EROFS, "file_locked"),
        (errno.EIO, "file_not_written"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_trouble_at_each_step(
    step: str, number: int, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.xlsx"
    _save(path, b"first")

    def fail(*_: object) -> None:
        raise OSError(number, "made up")

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    assert _trouble(path).code == code
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not LINUX, reason="a device that is always full exists on Linux alone")
def test_a_disk_that_is_really_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def on_the_full_disk(**_: object) -> tuple[int, str]:
        name = tmp_path / ".part"
        name.touch()
        return os.open("/dev/full", os.O_WRONLY), str(name)

    monkeypatch.setattr("tempfile.mkstemp", on_the_full_disk)
    with pytest.raises(StorageError) as trouble:
        write_sheet(tmp_path / "list.xlsx", "فهرست", [Column("الف")], [("x" * 30,)] * 20_000)
    assert trouble.value.code == "disk_full"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not LINUX, reason="rights of this kind are Linux's")
def test_a_new_file_is_its_users_alone_and_an_earlier_one_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    _save(path)
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    _save(path)
    assert path.stat().st_mode & 0o777 == 0o644


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes among files")
def test_a_pipe_takes_what_is_written_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    got: list[bytes] = []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    with replacing(pipe) as file:
        file.write(b"content")
    reader.join(10)
    assert (got, pipe.is_fifo()) == ([b"content"], True)
