# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ran
from tests.support.lists import nid
from tests.support.media import pdf
from tests.support.pdf import pdfium, with_joiners
from welfare_desk.services.door import registry

Run = Callable[..., Ran]


def facts(folder: Path, document: Any) -> Path:
    path = folder / "facts.json"
    path.write_text(json.dumps(document, ensure_ascii=False), "utf-8")
    return path


REGISTER = {
    "fields": {"national_id": nid(1), "first_name": "علی", "last_name": "رضایی", "birth_date": "1350/1/1"},
    "domain": "social",
}


def test_any_command_and_any_question_by_name(run: Run, place: Path, tmp_path: Path) -> None:
    path = facts(tmp_path, REGISTER)
    made = run("do", "casework.register_file", path, "--office", place, "--key", "k1", "--json").document
    assert (
        run("do", "casework.register_file", path, "--office", place, "--key", "k1", "--json").document == made
    )
    shown = run("do", "casework.show", facts(tmp_path, {"key": nid(1)}), "--office", place, "--json").document
    assert shown["file"]["file_no"] == made["file_no"]
    assert run("do", "summary.counts", "--office", place, "--json").document["covered"] == 1


def test_facts_from_standard_input(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps({"text": "علی"})))
    assert run("do", "casework.find", "-", "--office", place, "--json").document["total"] == 0


def test_a_receipt_says_form_and_sheets_of_each_document(run: Run, place: Path, tmp_path: Path) -> None:
    made = run(
        "do", "casework.register_file", facts(tmp_path, REGISTER), "--office", place, "--json"
    ).document
    scan = tmp_path / "card.pdf"
    scan.write_bytes(pdf())
    new = {"file_no": made["file_no"], "documents": [{"path": str(scan), "kind": "national_card"}]}
    added = run("do", "attachments.add", facts(tmp_path, new), "--office", place, "--json").document
    asked = {
        "key": made["file_no"],
        "given_by": "زهرا رضایی",
        "documents": [{"id": added["ids"][0], "form": "original", "sheets": 7}],
    }
    issued = run(
        "do", "attachments.issue_receipt", facts(tmp_path, asked), "--office", place, "--json"
    ).document
    wanted = {"kind": "document_receipt", "number": issued["number"]}
    printing = run("do", "papers.print", facts(tmp_path, wanted), "--office", place, "--json").document
    fresh = facts(tmp_path, {"print": printing["id"]})
    paper = run("do", "papers.pdf", fresh, "--office", place, "--json").document
    (text,) = pdfium(bytes.fromhex(paper["answer"]))
    assert with_joiners("مدارک بالا، روی هم ۷ برگ") in with_joiners(text)


@pytest.mark.parametrize(
    ("name", "document", "code"),
    [
        ("casework.nothing", {}, "no_such_use_case"),
        ("casework.show", {}, "missing_fact"),
        ("casework.show", {"key": "1", "colour": "red"}, "unknown_fact"),
        ("casework.show", {"key": 7}, "bad_facts"),
    ],
)
def test_what_does_not_fit_is_refused(
    run: Run, place: Path, tmp_path: Path, name: str, document: dict[str, Any], code: str
) -> None:
    ran = run("do", name, facts(tmp_path, document), "--office", place, "--json")
    assert (ran.code, ran.document["error"]["code"]) == (1, code)


def test_a_file_of_facts_that_is_none(run: Run, place: Path, tmp_path: Path) -> None:
    path = tmp_path / "facts.json"
    path.write_bytes(b"\xff{")
    ran = run("do", "casework.show", path, "--office", place, "--json")
    assert (ran.code, ran.document["error"]["code"]) == (1, "bad_facts_file")
    ran = run("do", "casework.show", tmp_path / "gone.json", "--office", place, "--json")
    assert ran.code == 3


def test_brackets_in_brackets_are_no_facts_and_no_traceback(run: Run, place: Path, tmp_path: Path) -> None:
    path = tmp_path / "facts.json"
    path.write_text("[" * 200_000, encoding="ascii")
    ran = run("do", "casework.show", path, "--office", place, "--json")
    assert (ran.code, ran.document["error"]["code"]) == (1, "bad_facts_file")
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("exchange.batch_rows", {"batch_id": 1, "outcomes": ["nothing"]}),
        ("casework.find", {"text": "a", "limit": 2**64}),
    ],
)
def test_a_value_of_the_wrong_kind(
    run: Run, place: Path, tmp_path: Path, name: str, document: object
) -> None:
    ran = run("do", name, facts(tmp_path, document), "--office", place, "--json")
    assert ran.code == 1


@pytest.mark.parametrize(
    ("name", "told"),
    [("exchange.read_list", (3, "file_unreadable")), ("exchange.export_list", (1, "bad_target"))],
)
def test_a_path_that_no_disk_can_hold(
    run: Run, place: Path, tmp_path: Path, name: str, told: tuple[int, str]
) -> None:
    ran = run("do", name, facts(tmp_path, {"path": "a\0b"}), "--office", place, "--json")
    assert (ran.code, ran.document["error"]["code"]) == told


def test_a_name_that_stands_twice_is_refused(run: Run, place: Path, tmp_path: Path) -> None:
    path = tmp_path / "twice.json"
    path.write_text('{"key": "1", "key": "2"}', encoding="utf-8")
    error = run("do", "casework.show", path, "--office", place, "--json").document["error"]
    assert (error["code"], error["facts"]) == ("repeated_fact", {"fields": ["key"]})


def test_every_fault_is_told_in_the_readers_words(run: Run, place: Path, tmp_path: Path) -> None:
    path = facts(tmp_path, {"file_no": 5, "person_version": "x", "since": "1404/07/01", "colour": 1})
    command = ("do", "casework.add_category", path, "--office", place, "--json")
    assert run(*command, "--lang", "en").document["error"]["message"] == (
        "“colour” is not known. See the names of the fields with do --list. "
        "The value of “file_no” was not accepted; it must be a text in quotation marks. Correct it. "
        "The value of “person_version” was not accepted; it must be a whole number without quotation marks. "
        "Correct it. “name” is needed and missing. Add it. "
        "The value of “since” was not accepted; it must be a date like 2025-10-22. Correct it."
    )
    persian = run(*command).document["error"]["message"]
    assert "مقدار «file_no» پذیرفته نشد؛ باید نوشته‌ای میان دو گیومه باشد." in persian


def test_every_use_case_is_listed_with_its_facts_and_permission(run: Run) -> None:
    listed = {each["name"]: each for each in run("do", "--list", "--json").document["use_cases"]}
    assert sorted(listed) == sorted(registry())
    assert listed["exchange.import_files"]["permission"] == "import_files"
    assert listed["exchange.import_files"]["kind"] == "command"
    assert listed["casework.show"]["facts"] == {"key": "str"}
