# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.lists import client, grid, nid

Run = Callable[..., Ran]


def create(run: Run, office: Path, *more: str | Path) -> Ran:
    words = ("office", "create", "--county", "اسلامشهر", "--province", "تهران", "--admin", "مریم", "--json")
    return run(*words, "--office", office, *more)


def test_a_new_office_with_its_paper_key(run: Run, tmp_path: Path) -> None:
    office, sheet = tmp_path / "اداره", tmp_path / "key.pdf"
    ran = create(run, office, "--recovery", sheet)
    assert (ran.code, ran.document["office"]) == (0, str(office))
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert run("counts", "--office", office, "--json").document["covered"] == 0
    again = create(run, office)
    assert (again.code, again.document["error"]["code"]) == (1, "office_exists")


def test_the_paper_key_never_reaches_standard_output(run: Run, tmp_path: Path) -> None:
    ran = create(run, tmp_path / "office")
    assert ran.code == 0
    assert "کلید بازیابی چاپ نشد" in ran.err
    assert ran.document["recovery"] is None


def test_no_office_is_made_whose_paper_key_could_not_be_written(run: Run, tmp_path: Path) -> None:
    office = tmp_path / "office"
    for name in (tmp_path / "no" / "key.pdf", tmp_path, ""):
        ran = create(run, office, "--recovery", name)
        assert (ran.code, ran.document["error"]["code"], office.exists()) == (1, "bad_target", False)
    ran = create(run, office, "--recovery", "-")
    assert (ran.code, ran.document["error"]["code"], office.exists()) == (2, "usage", False)


def test_a_weak_password_is_refused(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", "1234")
    ran = create(run, tmp_path / "office")
    assert (ran.code, ran.document["error"]["code"]) == (1, "weak_password")
    assert not (tmp_path / "office").exists() or not list((tmp_path / "office").glob("*.db"))


def test_a_copy_and_the_way_back(run: Run, place: Path, listed: Callable[..., Path], tmp_path: Path) -> None:
    path = listed(grid([client(1)]))
    assert run("import", "files", path, "--office", place).code == 0
    made = run("backup", "--to", tmp_path / "copies", "--office", place, "--json").document
    assert made["verified"] is True
    copy = Path(made["file"])
    assert copy.parent == tmp_path / "copies"
    run("import", "files", listed(grid([client(2)])), "--office", place)
    shown = run("restore", copy, "--dry-run", "--office", place, "--json").document
    assert (shown["restored"], shown["loss"]["operations"]) == (None, 2)
    ran = run("restore", copy, "--office", place, "--json")
    assert (ran.code, ran.document["restored"]) == (0, str(place))
    assert "از دست می‌رود" in ran.err
    assert run("file", "show", nid(1), "--office", place).code == 0
    assert run("file", "show", nid(2), "--office", place).code == 1


def test_check_finds_nothing_in_a_sound_office(run: Run, place: Path) -> None:
    ran = run("check", "--office", place, "--json")
    assert (ran.code, ran.document["ok"], ran.document["findings"]) == (0, True, [])
    assert "همه چیز درست است." in run("check", "--office", place).text
