# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
import logging
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.quiet import Heard
from welfare_desk import logs
from welfare_desk.domain.errors import RuleError, StorageError

NAME = "کاناری‌زاده"
CANARIES = [
    NAME,
    "1080000003",
    "۱۰۸۰۰۰۰۰۰۳",
    "١٠٨٠٠٠٠٠٠٣",
    "IR820540102680020817909002",
    "0912 345 67 89",
    "108-000-0003",
]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logs.start(tmp_path / "logs")
    yield tmp_path / "logs" / logs.FILE_NAME
    logs.stop()


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("ascii").splitlines()]


def test_a_line_has_only_the_fields_allowed(log: Path) -> None:
    logging.getLogger("welfare_desk.door").info(
        "committed", extra={"command": "casework.edit_person", "ms": 12, "code": "done", "person": NAME}
    )
    (line,) = lines(log)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", str(line.pop("at")))
    assert line == {
        "level": "INFO",
        "logger": "welfare_desk.door",
        "event": "committed",
        "code": "done",
        "command": "casework.edit_person",
        "ms": 12,
    }


@pytest.mark.parametrize("canary", CANARIES)
def test_no_canary_gets_in_by_any_way(log: Path, log_warnings: Heard, canary: str) -> None:
    logger = logging.getLogger("welfare_desk.canary")
    logger.info("saved %s", canary)
    logger.info("saved", extra={"command": canary, "code": canary, "person": canary})
    logger.info(f"saved {canary}")  # noqa: G004  # the careless way is what is tried here
    try:
        try:
            raise sqlite3.IntegrityError(f"UNIQUE constraint failed: {canary}")
        except sqlite3.IntegrityError as cause:
            raise ValueError(canary) from cause
    except ValueError as error:
        logs.report_bug(error)
        assert log_warnings.take() == ["unexpected error"]
    written = log.read_text("ascii")
    decoded = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines(log))
    assert canary not in decoded
    assert canary.encode("unicode_escape").decode() not in written
    assert len(lines(log)) == 4
    assert "UNIQUE" not in written


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("IR820540102680020817909002", "IR#"),
        ("five 12345 stay", "five 12345 stay"),
        ("six 123456 go", "six # go"),
        ("۱۲۳۴۵۶ and ١٢٣٤٥٦", "# and #"),
        ("0912-345 67.89", "#"),
        ("two\nlines\r\tand \x1b[31m colour", "two\\nlines\\r and ?[31m colour"),
        (f"name {NAME}.", "name ?."),
        ("a" * 1000, "a" * 300),
    ],
)
def test_masking(text: str, masked: str) -> None:
    assert logs.mask(text) == masked


def test_a_report_number_joins_screen_and_log(log: Path, log_warnings: Heard) -> None:
    try:
        raise StorageError("disk_full")
    except StorageError as cause:
        error = RuntimeError(NAME)
        error.__cause__ = cause
    number = logs.report_bug(error)
    assert log_warnings.take() == ["unexpected error"]
    (line,) = lines(log)
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", number)
    assert line["report"] == number
    assert line["error"] == [
        {"type": "RuntimeError", "at": []},
        {"type": "StorageError", "at": [], "code": "disk_full"},
    ]


def test_places_are_told_inside_our_own_code_only(log: Path, log_warnings: Heard) -> None:
    from welfare_desk import settings

    with pytest.raises(RuleError) as refused:
        settings.parse("theme = [")
    logs.report_bug(refused.value)
    assert log_warnings.take() == ["unexpected error"]
    (line,) = lines(log)
    told = line["error"]
    assert isinstance(told, list)
    assert told[0]["type"] == "RuleError"
    assert [re.sub(r"\d+", "N", place) for place in told[0]["at"]] == ["settings.py:N"]
    assert told[1]["type"] == "TOMLDecodeError"


def test_the_log_turns_over(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 2_000)
    logs.start(log.parent)
    for _ in range(200):
        logging.getLogger("welfare_desk").info("turning over")
    kept = sorted(path.name for path in log.parent.iterdir())
    assert kept == [logs.FILE_NAME] + [f"{logs.FILE_NAME}.{n}" for n in range(1, logs.FILES_KEPT + 1)]
    assert all(path.stat().st_size <= 2_000 for path in log.parent.iterdir())


def test_starting_again_moves_to_the_other_folder(log: Path, tmp_path: Path) -> None:
    logs.start(tmp_path / "other")
    logging.getLogger("welfare_desk").info("here")
    assert not log.exists()
    assert [line["event"] for line in lines(tmp_path / "other" / logs.FILE_NAME)] == ["here"]


def test_a_log_that_cannot_be_written_stops_nothing(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log.mkdir()
    logging.getLogger("welfare_desk").info("secret %s", NAME)
    assert capsys.readouterr().err == ""


def test_what_comes_before_the_log_prints_no_exception() -> None:
    bug = f"from welfare_desk import logs; logs.report_bug(ValueError({NAME!r}))"
    ran = subprocess.run([sys.executable, "-c", bug], capture_output=True, check=True)
    assert (ran.stdout, ran.stderr) == (b"", b"")
