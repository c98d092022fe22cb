# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.lists import client, grid, nid
from welfare_desk.services import paging

Run = Callable[..., Ran]
NUMBER = ["1404/000001"]


@pytest.fixture
def filled(run: Run, place: Path, listed: Callable[..., Path]) -> Path:
    rows = [client(number, pension="در نوبت", requested_on="1400/03/26") for number in range(5)]
    assert run("import", "files", listed(grid(rows)), "--office", place).code == 0
    return place


def test_find_answers_the_contract(run: Run, filled: Path) -> None:
    document = run("find", "علي", "--office", filled, "--json").document
    assert document["total"] == 1
    assert document["took_ms"] >= 0
    assert document["results"] == [
        {
            "file_no": "1399-00001",
            "national_id": nid(0),
            "name": "علی رضایی",
            "father_name": "حسن",
            "birth_date": "1961-03-30",
            "domain": "rehabilitation",
            "pension_state": "none",
            "in_queue": True,
        }
    ]
    assert len(run("find", "1399", "--limit", "2", "--office", filled, "--json").document["results"]) == 2
    assert "علی رضایی" in run("find", "علی", "--office", filled).text


def test_find_says_how_many_it_leaves_out_of_what_was_asked_for(
    run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "LONGEST_PAGE", 3)
    cut = run("find", "1399", "--limit", "5000", "--office", filled, "--json", "--lang", "en")
    assert (len(cut.document["results"]), cut.document["total"]) == (3, 5)
    assert "3 rows are shown and 2 more are left out" in cut.err
    assert run("find", "1399", "--limit", "2", "--office", filled, "--json").err == ""


@pytest.mark.parametrize("key", [nid(1), "1399-00002", "۱۳۹۹-۰۰۰۰۲"])
def test_one_file_by_number_or_identifier(run: Run, filled: Path, key: str) -> None:
    document = run("file", "show", key, "--office", filled, "--json").document
    assert (document["file_no"], document["national_id"], document["in_queue"]) == (
        "1399-00002",
        nid(1),
        True,
    )
    assert document["requested_on"] == "2021-06-16"
    assert document["person"]["first_name"] == "زهرا"
    assert len(document["household"]["members"]) == 1
    assert [event["to_state"] for event in document["events"]] == ["covered"]
    assert document["disabilities"] == []


def test_a_file_that_is_not_there(run: Run, filled: Path) -> None:
    ran = run("file", "show", "99", "--office", filled, "--json")
    assert (ran.code, ran.document["error"]["code"]) == (1, "file_not_found")
    assert ran.document["error"]["facts"] == {"key": "99"}


def test_a_file_on_paper(run: Run, filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "file.pdf"
    words = ("file", "print", nid(1), "--office", filled, "--json", "--key", "once", "--today", "1404/07/03")
    first = run(*words, "--out", out)
    assert (first.code, first.document["papers"], first.document["pages"]) == (0, NUMBER, 1)
    assert out.read_bytes().startswith(b"%PDF-")
    again = run(*words, "--out", "-")
    assert again.out == out.read_bytes()
    assert first.document["papers"][0] in again.err


def test_a_folder_that_is_not_there(run: Run, filled: Path, tmp_path: Path) -> None:
    ran = run("file", "print", nid(1), "--office", filled, "--out", tmp_path / "no" / "file.pdf", "--json")
    assert (ran.code, ran.document["error"]["code"]) == (1, "bad_target")
    ran = run("file", "print", nid(1), "--office", filled, "--out", "-", "--json", "--today", "1404/07/03")
    assert NUMBER[0] in ran.err, "the refused one took no number"


@pytest.mark.parametrize("name", ["", "a\x00b.pdf"])
def test_a_name_that_no_file_can_have(run: Run, filled: Path, name: str) -> None:
    ran = run("file", "print", nid(1), "--out", name, "--office", filled, "--json")
    assert (ran.code, ran.document["error"]["code"]) == (1, "bad_target")


@pytest.mark.parametrize("key", ["a\udcff", "\ud800"])
def test_half_a_letter_in_the_command_is_wrong_usage(run: Run, filled: Path, key: str) -> None:
    ran = run("file", "show", key, "--office", filled, "--json")
    assert (ran.code, ran.document["error"]["code"]) == (2, "usage")


def test_lines_for_people(run: Run, filled: Path) -> None:
    persian = run("file", "show", nid(1), "--office", filled).text
    assert "زهرا کریمی" in persian
    assert "تولد" in persian
    assert "Born" in run("file", "show", nid(1), "--office", filled, "--lang", "en").text


def test_counts(run: Run, filled: Path) -> None:
    document = run("counts", "--office", filled, "--json").document
    assert {
        name: document[name] for name in ("covered", "on_pension", "in_queue", "non_recurring", "households")
    } == {
        "covered": 5,
        "on_pension": 0,
        "in_queue": 5,
        "non_recurring": 5,
        "households": 5,
    }
    assert run("counts", "--on", "1390/01/01", "--office", filled, "--json").document["covered"] == 0
    assert "تحت پوشش" in run("counts", "--office", filled).text


def test_a_household_member_without_a_file_is_found(run: Run, filled: Path, tmp_path: Path) -> None:
    facts = tmp_path / "member.json"
    member = {"first_name": "ثریا", "last_name": "رضایی", "national_id": "0084575948"}
    document = {"file_no": "1399-00001", "household_version": 1, "kinship": "spouse", "fields": member}
    facts.write_text(json.dumps(document), encoding="utf-8")
    added = run("do", "casework.add_member", str(facts), "--office", filled, "--json")
    assert (added.code, added.document["moved_from"]) == (0, "")
    document = run("find", "ثریا", "--office", filled, "--json").document
    assert (document["total"], document["results"]) == (0, [])
    assert document["members"] == [
        {
            "file_no": "1399-00001",
            "national_id": "0084575948",
            "name": "ثریا رضایی",
            "father_name": "",
            "birth_date": None,
            "kinship": "spouse",
        }
    ]
    assert "عضو خانوار پروندهٔ 1399-00001" in run("find", "0084575948", "--office", filled).text
