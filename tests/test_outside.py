# SPDX-License-Identifier: Apache-2.0
"""A file that leaves the office takes its name whole or not at all, and never stands in the office itself."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import pytest

from welfare_desk import outside
from welfare_desk.documents.sheets.writer import Column, write_sheet
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.outside import file_place, folder_place, must_take, replacing, with_ending, write
from welfare_desk.sentences import codes, say
from welfare_desk.services.signin import BUILDING
from welfare_desk.storage import files, keyslots

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


def _refusal(path: str | Path, office: Path | None = None) -> tuple[str, object]:
    """Why nothing may be written there: asked before the work and by the writer itself, with one answer."""
    answers = []
    for ask in (must_take, lambda at, home: write(at, b"x", home)):
        with pytest.raises(RuleError) as refused:
            ask(path, office)
        answers.append((refused.value.code, refused.value.facts.get("reason")))
        told = say(refused.value.code, refused.value.facts, "fa")
        assert (told != say("", {}, "fa"), len(told) < 250) == (True, True)
    assert answers[0] == answers[1]
    return answers[0]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("a\0b.pdf", "characters"),
        ("\ud800.pdf", "characters"),
        ("/", "folder"),
        (".", "folder"),
        ("x" * 300, "long"),
        ("/no/such/folder/x.pdf", "missing"),
        ("/etc/passwd/x.pdf", "missing"),
        ("copy.wdbackup", "ours"),
        ("a" * 64 + ".WDA", "ours"),
    ],
)
def test_a_place_where_no_file_can_stand(
    name: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert _refusal(name) == ("bad_target", reason)
    assert list(tmp_path.iterdir()) == []


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "loop.pdf").symlink_to(tmp_path / "loop.pdf")
    assert _trouble(tmp_path / "loop.pdf").code == "folder_missing"


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="a folder of Linux")
def test_a_folder_that_is_there_and_takes_no_file_is_not_missing() -> None:
    assert _trouble(Path("/proc/x.pdf")).code == "file_not_written"


def test_an_error_repeats_a_name_short_and_harmless(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as refused:
        must_take(tmp_path / "none" / f"\u202egpj.\x1b[31m{'x' * 100}")
    assert refused.value.facts["name"] == f"�gpj.�[31m{'x' * 30}…"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = tmp_path / "office"
    for name in ("attachments/ab", "backups", "windows"):
        (folder / name).mkdir(parents=True)
    for name in ("office.db", "office.db-wal", "keys.json", "attachments/ab/cd.wda", "backups/a.wdbackup"):
        (folder / name).write_bytes(b"kept")
    return folder


def _content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("known", [True, False], ids=["own office", "any office"])
@pytest.mark.parametrize(
    "name",
    [
        "office.db", "office.db-wal", "keys.json", "new.pdf", "attachments/x.pdf", "attachments/ab/cd.wda",
        "backups/list.xlsx", "windows/x.pdf", "../office/office.db", "backups/../office.db",
    ],
)  # fmt: skip
def test_nothing_is_written_into_an_office(name: str, known: bool, office: Path) -> None:
    before = _content(office)
    assert _refusal(office / name, office if known else None) == ("target_in_office", None)
    assert _content(office) == before


def test_other_names_of_its_files_and_folder_are_known_too(office: Path, tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to(office / "office.db")
    (tmp_path / "new.pdf").symlink_to(office / "not-there-yet")
    (tmp_path / "short").symlink_to(office / "attachments")
    os.link(office / "office.db", tmp_path / "second.pdf")
    for name in ("link.pdf", "new.pdf", "short/x.pdf"):
        assert _refusal(tmp_path / name) == ("target_in_office", None)
    assert _refusal(tmp_path / "second.pdf", office) == ("target_in_office", None)
    write(tmp_path / "second.pdf", b"paper")
    assert (office / "office.db").read_bytes() == b"kept", "a writer that knows no office still spares it"


def test_an_office_in_the_making_or_without_its_database_is_one(tmp_path: Path) -> None:
    for mark in outside.OFFICE_MARKS:
        folder = tmp_path / mark.replace(".", "-")
        folder.mkdir()
        (folder / mark).touch()
        assert _refusal(folder / "x.pdf") == ("target_in_office", None)
    assert _refusal(tmp_path / "to-be" / "x.pdf", tmp_path / "to-be") == ("target_in_office", None)
    assert outside.OFFICE_MARKS == (files.DATABASE, BUILDING, keyslots.KEYS_COPY)


def test_folders(office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    own = office / "backups"
    assert folder_place(tmp_path / "new") == tmp_path / "new"
    assert folder_place(own, own, office) == own
    assert folder_place(own / "deep", own, office) == own / "deep"
    (tmp_path / "plain").touch()
    refused, told = {}, {}
    for name in ("", "a\0b", "plain", "no/such", "x" * 300, "office", "office/attachments", "office/new"):
        with pytest.raises(RuleError) as refusal:
            folder_place(name, own, office)
        refused[name[:9]] = refusal.value.facts.get("reason") or refusal.value.code
        told[name] = refusal.value.facts["name"]
    assert (told["office"], told["office/new"]) == ("office", "new")
    assert refused == {
        "": "empty", "a\0b": "characters", "plain": "no_folder", "no/such": "missing", "x" * 9: "long",
        "office": "target_in_office", "office/at": "target_in_office", "office/ne": "target_in_office",
    }  # fmt: skip


def test_names_that_somebody_uses_are_left_alone(tmp_path: Path) -> None:
    others = ["list.xlsx.new", ".list.xlsx.part", ".list.xlsx.tmp", "list.xlsx.part", ".welfare-desk-.part"]
    for name in others:
        (tmp_path / name).write_bytes(b"somebody's")
    must_take(tmp_path / "list.xlsx")
    _save(tmp_path / "list.xlsx")
    assert _content(tmp_path) == {"list.xlsx": b"new", **dict.fromkeys(others, b"somebody's")}


def test_what_a_killed_program_left_goes_after_a_day(tmp_path: Path) -> None:
    for name in ("old", "fresh"):
        (tmp_path / f".welfare-desk-{name}.part").write_bytes(b"names of people")
        (tmp_path / f".welfare-desk-{name}-folder.part").mkdir()
        (tmp_path / f".welfare-desk-{name}-folder.part" / "rows").touch()
    for left in tmp_path.glob("*-old*"):
        os.utime(left, (1, 1))
    _save(tmp_path / "list.xlsx")
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == [".welfare-desk-fresh-folder.part", ".welfare-desk-fresh.part", "list.xlsx"]


def test_the_longest_name_that_a_disk_takes(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 251 + ".pdf")
    _save(path)
    assert (path.read_bytes(), file_place(path)) == (b"new", path)


def test_a_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(errno.EACCES, "made up")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(StorageError) as trouble:
        must_take(tmp_path / "list.xlsx")
    assert (trouble.value.code, trouble.value.facts["name"]) == ("file_locked", "list.xlsx")


def test_the_ending_is_added_once(tmp_path: Path) -> None:
    assert with_ending(str(tmp_path / "list"), ".xlsx") == str(tmp_path / "list.xlsx")
    assert with_ending(str(tmp_path / "list.XLSX"), ".xlsx") == str(tmp_path / "list.XLSX")
    assert with_ending(str(tmp_path / "a.jpeg"), ".jpg", ".jpeg") == str(tmp_path / "a.jpeg")


def test_an_added_ending_never_falls_on_a_file_already_there(tmp_path: Path) -> None:
    (tmp_path / "list.xlsx").write_bytes(b"kept")
    assert with_ending(str(tmp_path / "list"), ".xlsx") == str(tmp_path / "list (2).xlsx")
    assert with_ending(str(tmp_path / "list.xlsx"), ".xlsx") == str(tmp_path / "list.xlsx")


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
    made = tempfile.mkstemp

    def on_the_full_disk(**asked: Any) -> tuple[int, str]:
        if asked.get("dir") != tmp_path:
            return made(**asked)  # the writer's own, in its folder
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


def test_a_folder_is_made_where_one_may_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        assert outside.made_folder(tmp_path / "out") == tmp_path / "out"
    assert (tmp_path / "out").is_dir()

    def full(_self: Path, **_options: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(StorageError) as refused:
        outside.made_folder(tmp_path / "more")
    assert (refused.value.code, refused.value.facts["name"]) == ("disk_full", "more")
