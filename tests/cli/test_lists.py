# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Ran
from tests.support.lists import client, grid, nid
from tests.support.office import PASSWORD
from welfare_desk.documents.sheets.reader import read_workbook

Run = Callable[..., Ran]
Listed = Callable[..., Path]

ROWS = grid(
    [client(1), client(2, mobile="ندارد"), client(3, name=None), client(1), client(4, file_no="1399-00002")]
)


def test_an_import_answers_the_contract(run: Run, place: Path, listed: Listed) -> None:
    ran = run("import", "files", listed(ROWS), "--office", place, "--json")
    document = ran.document
    assert ran.code == 0
    figures = {name: found for name, found in document.items() if isinstance(found, int) and name != "batch"}
    assert figures == {
        "rows": 5,
        "accepted": 2,
        "updated": 0,
        "warned": 1,
        "rejected": 1,
        "ambiguous": 1,
        "repeated": 1,
        "skipped": 0,
    }
    first, second, third = document["problems"]
    contract = ("sheet", "row", "outcome", "fields", "code", "message")
    assert {name: first[name] for name in contract} == {
        "sheet": "مددجویان",
        "row": 3,
        "outcome": "warned",
        "fields": ["mobile"],
        "code": "nothing_written",
        "message": "تلفن همراه: مقداری نوشته نشده است؛ اگر هست، بنویسید.",
    }
    assert [second[name] for name in contract[1:5]] == [4, "rejected", ["name"], "missing"]
    assert [third[name] for name in contract[1:5]] == [6, "ambiguous", ["file_no"], "file_no_of_another"]


def test_a_check_writes_nothing(run: Run, place: Path, listed: Listed) -> None:
    path = listed(ROWS)
    checked = run("import", "files", path, "--check", "--office", place, "--json").document
    assert checked["accepted"] == 2
    assert run("counts", "--office", place, "--json").document["covered"] == 0
    imported = run("import", "files", path, "--office", place, "--json").document
    assert {name: imported[name] for name in checked if name in imported} == {
        name: checked[name] for name in checked if name in imported
    }


def test_the_same_list_again_and_the_same_key_again(run: Run, place: Path, listed: Listed) -> None:
    words = ("import", "files", listed(ROWS), "--office", place, "--json")
    first = run(*words, "--key", "one").document
    assert run(*words, "--key", "one").document == first
    again = run(*words).document
    assert (again["accepted"], again["repeated"]) == (0, 3)
    reused = run(*words, "--overwrite", "--key", "one")
    assert (reused.code, reused.document["error"]["code"]) == (1, "key_reused")


def test_another_list_under_the_same_name_and_key_is_refused(run: Run, place: Path, listed: Listed) -> None:
    path = listed(grid([client(1)]))
    words = ("--office", place, "--key", "weekly", "--json")
    assert run("import", "files", path, *words).document["accepted"] == 1
    path.write_bytes(listed(grid([client(1), client(2)])).read_bytes())
    ran = run("import", "files", path, *words)
    assert (ran.code, ran.document["error"]["code"]) == (1, "key_reused")
    assert run("counts", "--office", place, "--json").document["covered"] == 1


def test_differing_values_and_the_tick(run: Run, place: Path, listed: Listed) -> None:
    run("import", "files", listed(grid([client(1, decile=3)])), "--office", place)
    path = listed(grid([client(1, decile=4)]))
    assert run("import", "files", path, "--check", "--office", place, "--json").document["differing"] == 1
    assert run("import", "files", path, "--overwrite", "--office", place, "--json").document["updated"] == 1
    assert run("file", "show", nid(1), "--office", place, "--json").document["decile"] == 4


def test_reports_into_a_file_and_to_standard_output(
    run: Run, place: Path, listed: Listed, tmp_path: Path
) -> None:
    path, out = listed(ROWS), tmp_path / "گزارش.xlsx"
    ran = run("import", "files", path, "--check", "--report", out, "--office", place)
    assert (ran.code, str(out) in ran.text) == (0, True)
    assert [sheet.title for sheet in read_workbook(out).sheets] == ["مددجویان", "هشدارها"]
    ran = run("import", "files", path, "--report", "-", "--office", place, "--json")
    assert zipfile.is_zipfile(io.BytesIO(ran.out))
    assert '"accepted": 2' in ran.err


def test_a_report_without_a_folder_is_told_before_the_import(
    run: Run, place: Path, listed: Listed, tmp_path: Path
) -> None:
    path, out = listed(ROWS), tmp_path / "nowhere" / "report.xlsx"
    ran = run("import", "files", path, "--report", out, "--office", place, "--json")
    assert (ran.code, ran.document["error"]["code"]) == (1, "bad_target")
    assert run("counts", "--office", place, "--json").document["covered"] == 0


def test_people_read_lines(run: Run, place: Path, listed: Listed) -> None:
    path = listed(ROWS)
    persian = run("import", "files", path, "--check", "--office", place).text
    assert "پذیرفته" in persian
    assert "مددجویان 4  رد  نام: لازم است و خالی است" in persian
    english = run("import", "files", path, "--check", "--office", place, "--lang", "en").text
    assert "مددجویان 4  Rejected  Given name: It is required and empty" in english


def test_a_file_that_is_no_workbook(run: Run, place: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 but no more")
    ran = run("import", "files", path, "--office", place, "--json")
    assert ran.code == 1
    assert ran.document["error"]["message"] in ran.err
    missing = run("import", "files", tmp_path / "gone.xlsx", "--office", place, "--json")
    assert (missing.code, missing.document["error"]["code"]) == (3, "file_unreadable")


def test_whoever_may_not_import_is_refused(
    run: Run, place: Path, listed: Listed, monkeypatch: object
) -> None:
    ran = run("do", "access.add_user", _facts(place), "--office", place, "--json")
    assert ran.code == 0
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", "چهار مرغ در باغچه")
    monkeypatch.setenv("WELFARE_DESK_NEW_PASSWORD", "هفت رود و یک پل چوبی")
    assert run("user", "password", "نگاه", "--as", "نگاه", "--office", place).code == 0
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", "هفت رود و یک پل چوبی")
    ran = run("import", "files", listed(ROWS), "--as", "نگاه", "--office", place, "--json")
    assert (ran.code, ran.document["error"]["code"]) == (4, "not_permitted")


def _facts(place: Path) -> Path:
    path = place / "facts.json"
    facts = {"name": "نگاه", "role": "viewer", "password": "چهار مرغ در باغچه", "own_password": PASSWORD}
    path.write_text(json.dumps(facts), "utf-8")
    return path
