# SPDX-License-Identifier: Apache-2.0
"""Hostile files: each refused with its own sentence, or read right; never large, nothing written.

How long they take is measured in `tests/bench/bench_hostile.py`.
"""

from __future__ import annotations

import gc
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.hostile import LARGE, SMALL, Case, good_workbook
from welfare_desk.documents.sheets.process import Child
from welfare_desk.documents.sheets.reader import SheetReader
from welfare_desk.documents.sheets.workbook import Workbook
from welfare_desk.domain.errors import RuleError
from welfare_desk.sentences import codes, say

MEGABYTES = 600.0
LINUX = sys.platform == "linux"


def _megabytes(pid: int | str, field: str) -> float:
    """A figure of a process's memory; 0 where the system tells none or the process is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    found = re.search(rf"{field}:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else 0.0


@pytest.fixture
def child_peaks(reader: SheetReader, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """Peak memory of each reading child, taken while it still lives."""
    peaks: list[float] = []
    kill = Child.kill

    def measured(child: Child) -> None:
        peaks.append(_megabytes(child.pid, "VmHWM"))
        kill(child)

    monkeypatch.setattr(Child, "kill", measured)
    yield peaks
    if reader.pid is not None:
        peaks.append(_megabytes(reader.pid, "VmHWM"))


def _outcome(reader: SheetReader, path: Path) -> Workbook | RuleError:
    try:
        return reader.read(path)
    except RuleError as error:
        return error


def _check(case: Case, outcome: Workbook | RuleError) -> None:
    if case.code is None:
        assert isinstance(outcome, Workbook), outcome
        assert sum(len(sheet.rows) for sheet in outcome.sheets) == case.rows
        return
    assert isinstance(outcome, RuleError)
    assert outcome.code == case.code
    assert {name: outcome.facts[name] for name in case.facts} == dict(case.facts)
    assert outcome.code in codes()
    for language in ("fa", "en"):
        sentence = say(outcome.code, outcome.facts, language)
        assert "…" not in re.split(r"[\s«»“”]+", sentence), "a fact is missing"  # a long one ends in «…»
        assert "{" not in sentence


def _run(case: Case, reader: SheetReader, folder: Path) -> None:
    """Read the case's file and check what it must not touch."""
    path = folder / "list.xlsx"
    path.write_bytes(case.make())
    before = {found: found.stat().st_mtime_ns for found in folder.rglob("*")}
    outcome = _outcome(reader, path)
    assert {found: found.stat().st_mtime_ns for found in folder.rglob("*")} == before
    _check(case, outcome)


@pytest.mark.parametrize("case", SMALL.values(), ids=SMALL.keys())
def test_hostile_file_has_its_sentence_and_the_child_lives_on(
    case: Case, reader: SheetReader, tmp_path: Path
) -> None:
    # The child is there before, and is the same one after: nothing in the file ended it.
    (tmp_path / "good").mkdir()
    good = tmp_path / "good" / "good.xlsx"
    good.write_bytes(good_workbook())
    reader.read(good)
    child = reader.pid

    _run(case, reader, tmp_path)

    assert reader.pid == child
    assert len(reader.read(good).sheets) == 1


@pytest.mark.parametrize("case", LARGE.values(), ids=LARGE.keys())
def test_large_file_costs_no_memory(
    case: Case, reader: SheetReader, tmp_path: Path, child_peaks: list[float]
) -> None:
    gc.collect()
    path = tmp_path / "list.xlsx"
    path.write_bytes(case.make())
    own = _megabytes("self", "VmRSS")
    outcome = _outcome(reader, path)

    _check(case, outcome)
    assert list(tmp_path.iterdir()) == [path]
    if LINUX:
        child = [*child_peaks, _megabytes(reader.pid or 0, "VmHWM")]
        # A child that its walls ended has no figure left to read.
        assert (max(child) > 0) is (case.code != "workbook_too_heavy")
        assert max(child) < MEGABYTES
        assert _megabytes("self", "VmRSS") - own < MEGABYTES - max(child)


_UNGUARDED = """
import resource, sys, python_calamine
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
print([row for row in book.get_sheet_by_index(0).iter_rows()])
"""


def _unguarded(case: Case, folder: Path) -> subprocess.CompletedProcess[str]:
    path = folder / "list.xlsx"
    path.write_bytes(case.make())
    return subprocess.run(
        [sys.executable, "-c", _UNGUARDED, str(path)], capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.skipif(not LINUX, reason="the throw-away child is held by a limit that only Linux has")
def test_without_the_guard_the_reader_dies(tmp_path: Path) -> None:
    assert _unguarded(SMALL["cells: a cell at XFD1048576"], tmp_path).returncode < 0


@pytest.mark.skipif(not LINUX, reason="the throw-away child is held by a limit that only Linux has")
def test_without_the_guard_a_value_is_dropped_in_silence(tmp_path: Path) -> None:
    assert _unguarded(SMALL["xml: CDATA in a value"], tmp_path).stdout.strip() == "[['']]"
