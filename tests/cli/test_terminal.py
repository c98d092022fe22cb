# SPDX-License-Identifier: Apache-2.0
"""What a command writes for outside is never written into the office; it is refused before the work."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ran
from tests.support import office
from tests.support.lists import client, grid

Run = Callable[..., Ran]
TARGETS = ("office.db", "keys.json", "office.db-wal", "attachments/x.pdf", "new.pdf")


@pytest.fixture
def filled(run: Run, place: Path, listed: Callable[..., Path]) -> Path:
    assert run("import", "files", listed(grid([client(0)])), "--office", place).code == 0
    (place / "attachments").mkdir(exist_ok=True)
    return place


def standing(folder: Path) -> dict[str, bytes]:
    """What stands in the office's folder, but for its log and the log of SQLite, which reading rewrites."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.parent.name != "logs" and not path.name.endswith(("-wal", "-shm"))
    }


def do(run: Run, place: Path, folder: Path, name: str, facts: dict[str, Any]) -> Ran:
    file = folder / "facts.json"
    file.write_text(json.dumps(facts), encoding="utf-8")
    return run("do", name, file, "--office", place, "--json")


@pytest.mark.parametrize("target", TARGETS)
def test_no_command_writes_into_the_office(
    run: Run, filled: Path, listed: Callable[..., Path], tmp_path: Path, target: str
) -> None:
    out = filled / target
    before = standing(filled)
    at = ("--office", filled, "--json")
    ran = [
        run("file", "print", "1399-00001", "--out", out, *at),
        run("visit", "day", "1404/07/03", "--out", out, *at),
        run("visit", "forms", "1399-00001", "--out", out, *at),
        run("import", "files", listed(grid([client(1)])), "--report", out, *at),
        do(run, filled, tmp_path, "exchange.export_list", {"path": str(out)}),
        do(run, filled, tmp_path, "exchange.export_rows", {"list": "papers.register", "path": str(out)}),
        do(run, filled, tmp_path, "exchange.report", {"out": str(out), "batch_id": 1}),
    ]
    told = [(each.code, each.document["error"]["code"]) for each in ran]
    assert told == [(1, "target_in_office")] * len(ran)
    assert standing(filled) == before
    assert run("check", *at).document["ok"] is True


def test_no_office_is_written_into_through_another(run: Run, filled: Path, tmp_path: Path) -> None:
    other = office.copy_office(tmp_path / "other")
    before = standing(other)
    ran = run("file", "print", "1399-00001", "--out", other / "office.db", "--office", filled, "--json")
    assert (ran.code, ran.document["error"]["code"], standing(other)) == (1, "target_in_office", before)


def test_a_copy_goes_into_the_folder_of_copies_or_outside(run: Run, filled: Path, tmp_path: Path) -> None:
    at = ("--office", filled, "--json")
    for to, code in (
        (filled, "target_in_office"),
        (filled / "attachments", "target_in_office"),
        (filled / "office.db", "bad_target"),
        ("", "bad_target"),
        (tmp_path / "no" / "such", "bad_target"),
    ):
        ran = run("backup", "--to", to, *at)
        assert (ran.code, ran.document["error"]["code"]) == (1, code), to
    for to in (filled / "backups", tmp_path / "usb"):
        assert run("backup", "--to", to, *at).code == 0
    assert not list(Path.cwd().glob("*.wdbackup"))


def test_the_paper_key_is_not_laid_beside_what_it_opens(run: Run, tmp_path: Path) -> None:
    made = ("office", "create", "--county", "ری", "--province", "تهران", "--admin", "مریم", "--json")
    ran = run(*made, "--office", tmp_path / "new", "--recovery", tmp_path / "new" / "key.pdf")
    assert (ran.code, ran.document["error"]["code"]) == (1, "target_in_office")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("command", ["shots", "demo"])
def test_pictures_and_samples_stay_out_of_an_office(run: Run, filled: Path, command: str) -> None:
    before = standing(filled)
    words = ("shots", filled / "pictures") if command == "shots" else ("demo", "--out", filled, "--no-window")
    ran = run(*words, "--office", filled, "--json")
    assert (ran.code, ran.document["error"]["code"], standing(filled)) == (1, "target_in_office", before)


@pytest.mark.parametrize("files", ["-1", "0", "x", "1000001", "9" * 5000])
def test_a_sample_of_no_size_makes_nothing(run: Run, tmp_path: Path, files: str) -> None:
    ran = run("demo", "--files", files, "--out", tmp_path / "sample", "--no-window", "--json")
    assert (ran.code, ran.document["error"]["code"], (tmp_path / "sample").exists()) == (2, "usage", False)
    assert len(ran.document["error"]["message"]) < 200


def test_an_office_that_is_named_by_nothing_is_not_the_one_opened_last(run: Run, filled: Path) -> None:
    assert run("counts", "--office", filled).code == 0
    ran = run("counts", "--office", "", "--json")
    assert (ran.code, ran.document["error"]["code"]) == (2, "usage")
