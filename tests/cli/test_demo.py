# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.pdf import pdfium, with_joiners
from welfare_desk import assembly
from welfare_desk.cli import demo

Run = Callable[..., Ran]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are drawn by tests of their own; here they are only asked for."""

    def draw(_: object, folder: Path, **__: object) -> list[Path]:
        return [folder / "files.png"]

    monkeypatch.setattr(assembly, "draw_shots", draw)


def test_a_sample_office_and_the_main_job_in_it(
    run: Run, tmp_path: Path, drawn: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = run("demo", "--files", "120", "--out", tmp_path / "sample", "--no-window", "--json")
    assert ran.code == 0, ran.err
    document = ran.document
    assert (document["user"], document["password"]) == (demo.USER, demo.PASSWORD)
    steps = {step["name"]: step["facts"] for step in document["steps"]}
    assert (steps["fill"]["files"], steps["counts"]["covered"]) == (120, 120)
    assert (steps["import"]["rows"], steps["import"]["accepted"], steps["import"]["rejected"]) == (62, 58, 2)
    assert steps["find"]["total"] > 0
    month = steps["month"]
    assert (month["month"], month["checks"], set(month) >= {"covered", "on_pension", "in_queue"}) == (
        "1404-06", 30, True
    )  # fmt: skip
    draft = next(Path(path) for path in document["wrote"] if path.endswith("month_book_draft.pdf"))
    assert "پیش‌نویس" in " ".join(with_joiners(page) for page in pdfium(draft.read_bytes()))
    wrote = [Path(path) for path in document["wrote"]]
    assert all(path.exists() for path in wrote if path.suffix != ".png")
    assert {path.suffix for path in wrote} == {"", ".xlsx", ".pdf", ".png", ".txt"}
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", document["password"])
    account = ("user", "list", "--office", document["office"], "--as", document["user"], "--json")
    shown = {each["name"]: each["display_name"] for each in run(*account).document["users"]}
    assert shown[demo.USER] == demo.SHOWN
    words = ("counts", "--office", document["office"], "--as", document["user"], "--json")
    assert run(*words).document["covered"] == 120


def test_the_same_seed_makes_the_same_office(run: Run, tmp_path: Path, drawn: None) -> None:
    def found(name: str) -> object:
        document = run("demo", "--files", "60", "--out", tmp_path / name, "--no-window", "--json").document
        return [step["facts"] for step in document["steps"] if step["name"] in ("fill", "import", "counts")]

    assert found("one") == found("two")


def test_a_sample_office_is_never_made_over_another(run: Run, tmp_path: Path, drawn: None) -> None:
    assert run("demo", "--files", "30", "--out", tmp_path / "x", "--no-window", "--json").code == 0
    again = run("demo", "--files", "30", "--out", tmp_path / "x", "--no-window", "--json")
    assert (again.code, again.document["error"]["code"]) == (1, "office_exists")


def test_with_a_display_the_window_opens_after_the_answer(
    run: Run, tmp_path: Path, drawn: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[dict[str, object]] = []

    def window(**how: object) -> int:
        opened.append(how)
        return 0

    monkeypatch.setattr(assembly, "open_window", window)
    monkeypatch.setattr(demo, "_display", lambda: True)
    ran = run("demo", "--files", "30", "--out", tmp_path / "x", "--json")
    assert ran.code == 0
    assert [how["office_dir"] for how in opened] == [tmp_path / "x" / "office"]
    assert not [path for path in ran.document["wrote"] if path.endswith(".png")]
