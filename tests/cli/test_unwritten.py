# SPDX-License-Identifier: Apache-2.0
"""Standard output that takes nothing: what was done stays done and is told, never with a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.house.source import ROOT
from tests.support import office
from tests.support.lists import client, grid
from welfare_desk.sentences import say

Run = Callable[..., Ran]
pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="the device of a full disk")
KEY = "k" * 12
FILE = "1399-00001"


@pytest.fixture
def filled(run: Run, place: Path, listed: Callable[..., Path]) -> Path:
    assert run("import", "files", listed(grid([client(0)])), "--office", place).code == 0
    return place


@pytest.fixture
def note(tmp_path: Path) -> Path:
    facts = tmp_path / "note.json"
    facts.write_text(json.dumps({"file_no": FILE, "text": "تلفن زد"}), encoding="utf-8")
    return facts


def full(*words: str | Path) -> tuple[int, str]:
    """Exit code and standard error of a command whose standard output is a full disk."""
    with Path("/dev/full").open("wb") as out:
        return _ended(words, out.fileno())


def broken(*words: str | Path) -> tuple[int, str]:
    """As `full`, into a pipe that nobody reads any more."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        return _ended(words, writing)
    finally:
        os.close(writing)


def closed(*words: str | Path) -> tuple[int, str]:
    """As `full`, without a standard output at all."""
    command = 'exec "$@" >&-'
    return _ended(words, None, ("sh", "-c", command, "sh"))


def _ended(words: tuple[str | Path, ...], out: int | None, before: tuple[str, ...] = ()) -> tuple[int, str]:
    ran = subprocess.run(
        [*before, sys.executable, "-m", "welfare_desk", *map(str, words)], stdout=out, stderr=subprocess.PIPE,
        cwd=ROOT, env={**os.environ, "WELFARE_DESK_PASSWORD": office.PASSWORD}, encoding="utf-8", check=False,
    )  # fmt: skip
    return ran.returncode, ran.stderr.strip()


@pytest.mark.parametrize("into", [full, closed])
@pytest.mark.parametrize("as_json", [True, False])
def test_a_change_that_could_not_be_answered_is_told_with_its_key(
    run: Run, filled: Path, note: Path, into: Callable[..., tuple[int, str]], as_json: bool
) -> None:
    command = ["do", "casework.keep_note", note, "--office", filled, "--key", KEY]
    told = into(*command, *(["--json"] if as_json else []))
    assert told == (3, say("answer_unwritten_key", {"key": KEY}, "fa"))
    again = run(*command, "--json")
    assert again.code == 0
    shown = run("do", "casework.notes", _facts(note, {"file_no": FILE}), "--office", filled, "--json")
    assert json.dumps(shown.document, ensure_ascii=False).count("تلفن زد") == 1


def _facts(beside: Path, facts: dict[str, str]) -> Path:
    path = beside.with_name("asked.json")
    path.write_text(json.dumps(facts), encoding="utf-8")
    return path


@pytest.mark.parametrize("into", [full, closed])
def test_a_question_that_could_not_be_answered_names_no_key(
    filled: Path, into: Callable[..., tuple[int, str]]
) -> None:
    told = into("--lang", "en", "counts", "--office", filled, "--json")
    assert told == (3, say("answer_unwritten", {}, "en"))


def test_a_paper_for_a_full_output_is_issued_and_told(filled: Path) -> None:
    command = ("file", "print", FILE, "--out", "-", "--office", filled, "--key", KEY)
    assert full(*command) == (3, say("answer_unwritten_key", {"key": KEY}, "fa"))


def test_no_paper_is_issued_for_an_output_that_is_closed(run: Run, filled: Path) -> None:
    assert closed("file", "print", FILE, "--out", "-", "--office", filled) == (3, say("no_output", {}, "fa"))
    assert run("counts", "--office", filled).code == 0
    printed = run("file", "print", FILE, "--out", filled.parent / "x.pdf", "--office", filled, "--json")
    assert printed.document["papers"][0].endswith("0001")


@pytest.mark.parametrize("into", [full, closed, broken])
@pytest.mark.parametrize(
    ("words", "code"),
    [(("file", "show", "1399-99999"), 1), (("find",), 2), (("counts", "--today", "1404/13/1"), 2)],
)
def test_a_refusal_keeps_its_exit_code(
    filled: Path, into: Callable[..., tuple[int, str]], words: tuple[str, ...], code: int
) -> None:
    left, told = into(*words, "--office", filled, "--json")
    assert (left, len(told.splitlines()), "Traceback" in told) == (code, 1, False)


def test_whoever_stops_reading_gets_no_complaint(filled: Path) -> None:
    assert broken("counts", "--office", filled) == (0, "")


@pytest.mark.parametrize("into", [full, closed, broken])
def test_a_page_of_help_that_nobody_reads_is_no_trouble(into: Callable[..., tuple[int, str]]) -> None:
    assert "Traceback" not in into("counts", "--help")[1]
    assert "Exception ignored" not in into("--help")[1]


def test_errors_that_nobody_can_read_are_no_trouble(filled: Path) -> None:
    ran = subprocess.run(
        ["sh", "-c", 'exec "$@" 2>/dev/full', "sh", sys.executable, "-m", "welfare_desk", "file", "show",
         "1399-99999", "--office", str(filled), "--json"],
        cwd=ROOT, env={**os.environ, "WELFARE_DESK_PASSWORD": office.PASSWORD},
        capture_output=True, check=False,
    )  # fmt: skip
    assert (ran.returncode, json.loads(ran.stdout)["error"]["code"]) == (1, "file_not_found")
