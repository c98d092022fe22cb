# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.house.source import ROOT
from tests.support.quiet import Heard
from welfare_desk import assembly
from welfare_desk.cli.parser import wanted_language
from welfare_desk.cli.running import build

Run = Callable[..., Ran]
COMMANDS = "demo office backup restore check import find file counts user do shots self-test".split()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "«COMMAND» لازم است"),
        (["nonsense"], "'nonsense' برای «COMMAND» شناخته نیست"),
        (["stock", "list"], "'list' برای «COMMAND» شناخته نیست"),
        (["find"], "«TEXT» لازم است"),
        (["find", "x", "--limit", "many"], "«many» برای «--limit» پذیرفته نیست؛ عددی از ۱ تا"),
        (["find", "x", "--limit", "0"], "«0» برای «--limit» پذیرفته نیست؛ عددی از ۱ تا"),
        (["find", "x", "--today"], "پس از «--today» یک مقدار لازم است"),
        (["find", "x", "--today", "1404/13/1"], "آنچه پس از «--today» آمده تاریخ درستی نیست"),
        (["counts", "--colour"], "«--colour» شناخته نیست"),
        (["--lang", "de", "counts"], "'de' برای «--lang» شناخته نیست"),
        (["import", "files"], "«WORKBOOK» لازم است"),
        (["do"], "«NAME» یا «--list» لازم است"),
    ],
)
def test_wrong_usage_is_told_in_persian_and_exits_2(run: Run, words: list[str], told: str) -> None:
    ran = run(*words)
    assert (ran.code, ran.out) == (2, b"")
    assert told in ran.err
    assert "usage:" not in ran.err


def test_wrong_usage_in_english_and_as_json(run: Run) -> None:
    ran = run("--lang", "en", "find", "--json")
    assert ran.code == 2
    error = ran.document["error"]
    assert (error["code"], error["facts"]["command"]) == ("usage", "find")
    assert "the following arguments are required: TEXT" in error["message"]


def test_global_options_stand_before_or_after_the_command(run: Run, place: Path) -> None:
    before = run("--office", place, "--today", "1404/07/03", "--json", "counts")
    after = run("counts", "--json", "--office", place, "--today", "2025-09-25")
    assert before.code == after.code == 0
    assert before.document == after.document
    assert before.document["on"] == "2025-09-25"


def test_the_office_is_named_by_variable_or_was_the_last_one(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WELFARE_DESK_OFFICE", str(place))
    assert run("counts", "--json").code == 0
    monkeypatch.delenv("WELFARE_DESK_OFFICE")
    assert run("counts", "--office", place).code == 0
    assert run("counts").code == 0


def test_no_office_there(run: Run, tmp_path: Path) -> None:
    ran = run("counts", "--office", tmp_path / "nowhere", "--json")
    assert (ran.code, ran.document["error"]["code"]) == (3, "no_office")


def test_a_wrong_password_exits_4(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", "غلط")
    ran = run("counts", "--office", place, "--json")
    assert (ran.code, ran.document["error"]["code"]) == (4, "wrong_password")


def test_a_password_is_read_from_standard_input_where_no_terminal_is(place: Path) -> None:
    def asked(typed: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "welfare_desk", "counts", "--json", "--office", str(place)],
            input=typed, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip

    from tests.support.office import PASSWORD

    right, nothing = asked(f"{PASSWORD}\n"), asked("")
    assert (right.returncode, nothing.returncode) == (0, 4)
    assert '"password_needed"' in nothing.stdout


def test_our_own_fault_is_an_apology_with_a_number(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch, log_warnings: Heard
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(assembly, "open_office", broken)
    ran = run("counts", "--office", place, "--json")
    error = ran.document["error"]
    assert (ran.code, error["code"]) == (3, "unexpected")
    assert error["facts"]["report"] in ran.err
    assert "Traceback" not in ran.err
    assert log_warnings.take() == ["unexpected error"]
    log = (place / "logs" / "welfare-desk.log").read_text("ascii")
    assert error["facts"]["report"] in log


def test_the_pages_of_help_name_every_command(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    for command in COMMANDS:
        assert command in ran.text
    assert "a new empty office" in run("--lang", "en", "office", "--help").text


def test_the_language_is_found_before_parsing() -> None:
    assert [wanted_language(words) for words in (["--lang", "en"], ["--lang=en"], ["--lang", "xx"], [])] == [
        "en",
        "en",
        "fa",
        "fa",
    ]


def test_the_parser_can_be_built_in_both_languages() -> None:
    assert build("fa").prog == build("en").prog == "welfare-desk"


def test_a_name_longer_than_the_disk_takes_is_told(run: Run, tmp_path: Path) -> None:
    ran = run("counts", "--office", tmp_path / ("a" * 5000), "--json")
    assert (ran.code, ran.document["error"]["code"]) == (3, "cannot_open")
