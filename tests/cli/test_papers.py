# SPDX-License-Identifier: Apache-2.0
"""`paper print`: issued papers by their numbers, each printing logged, the first the original."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.clients import national_id, register
from tests.support.equipment import CANE, equipped
from tests.support.equipment import TODAY as THE_DAY
from tests.support.lists import client, grid
from tests.support.office import desk
from tests.support.pdf import page_size, pdfium
from welfare_desk.cli.terminal import Terminal
from welfare_desk.domain.errors import Cancelled, StorageError
from welfare_desk.domain.sheet import SheetChoice, sheet_of
from welfare_desk.services.batches import PrintMany, print_many
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.outreach import KeyIn, PlanOutreach, Ticked, key_in, plan_outreach

Run = Callable[..., Ran]
TODAY = ("--today", "1404/07/30")
A4, A5 = (595, 842), (420, 595)
"""Points of upright sheets."""


@pytest.fixture
def issued(run: Run, place: Path, listed: Callable[..., Path], tmp_path: Path) -> Path:
    """An office that has issued two file summaries, both printed once."""
    assert run("import", "files", listed(grid([client(0), client(1)])), "--office", place).code == 0
    for file_no in ("1399-00001", "1399-00002"):
        out = tmp_path / f"{file_no}.pdf"
        assert run("file", "print", file_no, "--out", out, "--office", place, *TODAY).code == 0
    return place


def test_issued_papers_are_printed_together_and_again_as_duplicates(
    run: Run, issued: Path, tmp_path: Path
) -> None:
    out = tmp_path / "both.pdf"
    at = ("--out", out, "--office", issued, "--json")
    document = run("paper", "print", "۱۴۰۴/۰۰۰۰۰۱", "file_summary:1404/000002", *at).document
    assert document == {"papers": ["1404/000001", "1404/000002"], "pages": 2, "out": str(out)}
    pages = pdfium(out.read_bytes())
    assert ["المثنی" in page for page in pages] == [True, True]
    one = tmp_path / "one.pdf"
    again = run("paper", "print", "1404000001", "--out", one, "--office", issued, "--json").document
    assert (again["papers"], again["pages"]) == (["1404/000001"], 1)


def test_a_number_of_two_kinds_asks_for_the_kind_and_a_wrong_one_logs_nothing(
    run: Run, issued: Path, tmp_path: Path
) -> None:
    out = tmp_path / "x.pdf"
    at = ("--out", out, "--office", issued, "--json")
    facts = tmp_path / "facts.json"
    facts.write_text('{"key": "1399-00001"}', encoding="utf-8")
    assert run("do", "papers.issue_household_sheet", facts, "--office", issued, "--json", *TODAY).code == 0
    ran = run("paper", "print", "1404/000002", "1404/000001", *at)
    told = ran.document["error"]
    assert (ran.code, told["code"]) == (1, "paper_of_several_kinds")
    assert told["facts"]["example"] == "file_summary:1404/000001"
    for number, code in (
        ("1404/000009", "paper_not_found"),
        ("receipt:1404/000001", "paper_not_found"),
        ("نامه", "bad_paper_number"),
    ):
        ran = run("paper", "print", "1404/000002", number, *at)
        assert (ran.code, ran.document["error"]["code"], out.exists()) == (1, code, False)
    kept = run("paper", "print", "household_sheet:1404/000001", *at)
    assert "المثنی" not in pdfium(out.read_bytes())[0]
    assert kept.document["papers"] == ["1404/000001"]


def test_the_same_key_prints_once(run: Run, issued: Path, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    at = ("--out", out, "--office", issued, "--json", "--key", "morning")
    assert run("paper", "print", "1404/000001", *at).code == 0
    first = out.read_bytes()
    assert run("paper", "print", "1404/000001", *at).code == 0
    assert out.read_bytes() == first


def test_what_could_not_be_written_is_no_copy(
    run: Run, issued: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text('{"key": "1399-00001"}', encoding="utf-8")
    assert run("do", "papers.issue_household_sheet", facts, "--office", issued, *TODAY).code == 0
    out = tmp_path / "x.pdf"
    command = ("paper", "print", "household_sheet:1404/000001", "--out", out, "--office", issued, "--json")

    def full(*_: object) -> None:
        raise StorageError("disk_full", name=out.name)

    with monkeypatch.context() as patched:
        patched.setattr(Terminal, "write_file", full)
        assert run(*command).document["error"]["code"] == "disk_full"
    assert run(*command).code == 0
    assert "المثنی" not in pdfium(out.read_bytes())[0]
    told = run("paper", "history", "household_sheet:1404/000001", "--office", issued, "--json").document
    assert [(one["copy"], one["came_out"]) for one in told["printings"]] == [(0, False), (0, True)]


def test_a_number_or_a_code_says_what_it_is(run: Run, issued: Path) -> None:
    at = ("--office", issued, "--json")
    found = run("paper", "verify", "1404/000001", *at).document
    keys = ("number", "kind", "state", "issued_on", "matches", "register", "file_no")
    told = ["1404/000001", "file_summary", "typed", "2025-10-22", True, "issued", "1399-00001"]
    assert [found[key] for key in keys] == told
    beyond = run("paper", "verify", "۱۴۰۴/۰۰۰۰۹۹", *at).document
    assert (beyond["kind"], beyond["register"], beyond["matches"]) == (None, "never_issued", False)
    ran = run("paper", "verify", "7" * 198, *at)
    assert (ran.code, ran.document["error"]["code"]) == (1, "bad_qr")
    words = run("paper", "verify", "1404/000001", "--office", issued, "--lang", "en").text
    assert ["file summary" in words, "issued, in force" in words] == [True, True]


def test_a_paper_is_made_void_with_its_reason_and_its_history_says_so(run: Run, issued: Path) -> None:
    at = ("--office", issued, "--json", *TODAY)
    document = run("paper", "void", "1404/000001", "--reason", "اشتباه", "--replaced-by", "1404/000002", *at)
    assert document.document == {
        "number": "1404/000001",
        "kind": "file_summary",
        "replaced_by": "1404/000002",
    }
    told = run("paper", "history", "1404/000001", *at).document
    void = told["void"]
    assert (told["paper"]["state"], void["reason"], void["replaced_by"]) == (
        "replaced",
        "اشتباه",
        "1404/000002",
    )
    assert [one["copy"] for one in told["printings"]] == [0]
    again = run("paper", "void", "1404/000001", "--reason", "اشتباه", *at)
    assert (again.code, again.document["error"]["code"]) == (1, "paper_void_already")
    lost = run("paper", "history", "1404/000009", *at)
    assert (lost.code, lost.document["error"]["code"]) == (1, "paper_not_found")
    words = run("paper", "history", "1404/000001", "--office", issued, "--lang", "en").text
    assert [word in words for word in ("Issued", "Original", "Void", "اشتباه")] == [True] * 4


def test_the_series_are_proven(run: Run, issued: Path) -> None:
    document = run("paper", "series", "--office", issued, "--json").document
    (one,) = document["series"]
    assert (document["proven"], one["kind"], one["first"], one["last"], one["count"]) == (
        True,
        "file_summary",
        1,
        2,
        2,
    )
    assert "whole" in run("paper", "series", "--office", issued, "--lang", "en").text


def test_the_papers_of_a_day_are_one_file_and_a_batch_ends_with_it(
    run: Run, issued: Path, tmp_path: Path
) -> None:
    out = tmp_path / "day.pdf"
    at = ("--out", out, "--office", issued, "--json", *TODAY)
    document = run("paper", "day", "1404/07/30", "--kind", "file_summary", *at).document
    assert document == {"batch": 1, "papers": 2, "originals": 0, "out": str(out)}
    assert len(pdfium(out.read_bytes())) == 2
    for command in (("day", "1404/01/01"), ("resume", "1"), ("resume",)):
        ran = run("paper", *command, *at)
        code = {"1404/01/01": "no_papers_of_day", "1": "batch_ended", "resume": "batch_not_found"}[
            command[-1]
        ]
        assert (ran.code, ran.document["error"]["code"]) == (1, code)
    ran = run("paper", "day", "1404/07/30", "--out", "-", "--office", issued, "--json", *TODAY)
    assert (ran.code, ran.document["error"]["code"]) == (1, "bad_target")


@pytest.fixture
def voucher(run: Run, place: Path) -> Path:
    """An office that has handed out two canes by a voucher."""
    with desk(place) as session:
        register(session, 1, first_name="زهرا", last_name="مرادی")
    at = ("--office", place, "--json", *TODAY)
    assert run("stock", "receive", "CANE", "5", "--source", "donor", "--letter", "7", *at).code == 0
    went = run("stock", "issue", "CANE", "2", "--to", national_id(1), *at)
    assert (went.code, went.document["paper"]) == (0, "1404/000001")
    return place


@pytest.mark.parametrize(
    ("words", "sizes"),
    [
        ((), [A4]),
        (("--sheet", "a5"), [(A5[1], A5[0])]),
        (("--sheet", "a5-upright", "--copies", "client,store"), [A5, A5]),
        (("--sheet", "a4-lying", "--letterhead"), [(A4[1], A4[0])]),
        (("--sheet", "a4-three"), [A4]),
        (("--copies", "store،file"), [(A5[1], A5[0])] * 2),
    ],
)
def test_a_voucher_is_printed_on_the_sheet_that_is_asked_for(
    run: Run, voucher: Path, tmp_path: Path, words: tuple[str, ...], sizes: list[tuple[int, int]]
) -> None:
    out = tmp_path / "x.pdf"
    for asked in (("print", "issue_voucher:1404/000001"), ("day", "1404/07/30", "--kind", "issue_voucher")):
        ran = run("paper", *asked, "--out", out, "--office", voucher, "--json", *TODAY, *words)
        assert ran.code == 0, ran.err
        pdf = out.read_bytes()
        pages = range(len(pdfium(pdf)))
        found = [tuple(round(side) for side in page_size(pdf, page)) for page in pages]
        assert found == sizes


def test_a_batch_that_was_stopped_goes_on_with_its_sheet(run: Run, voucher: Path, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    facts = PrintMany(str(out), ("issue_voucher:1404/000001",), sheet=sheet_of(SheetChoice.A5_UPRIGHT))
    with desk(voucher) as session, pytest.raises(Cancelled):
        session.do(print_many, facts, progress=lambda _done, _total: False)
    ran = run("paper", "resume", "--out", out, "--office", voucher, "--json", *TODAY)
    assert ran.document == {"batch": 1, "papers": 1, "originals": 1, "out": str(out)}
    assert tuple(round(side) for side in page_size(out.read_bytes(), 0)) == A5


def test_the_vouchers_of_an_outreach_sheet_are_one_file(run: Run, tmp_path: Path) -> None:
    made = equipped(tmp_path, clients=4)
    made.receive(CANE, 5)
    for number in range(4):
        made.do(allocate, Allocate(made.granted(number, CANE)))
    made.do(plan_outreach, PlanOutreach("محلهٔ ۳", THE_DAY))
    out = tmp_path / "x.pdf"
    at = ("--out", out, "--office", made.session.office_dir, "--json", *TODAY, "--sheet", "a5-upright")
    ran = run("paper", "outreach", "1", *at)
    assert (ran.code, ran.document["error"]["code"]) == (1, "nothing_to_print")
    ran = run("paper", "outreach", "9", *at)
    assert (ran.code, ran.document["error"]["code"]) == (1, "outreach_not_found")
    made.do(key_in, KeyIn(1, (Ticked(1), Ticked(2), Ticked(4))))
    made.session.close()
    ran = run("paper", "outreach", "1", *at)
    assert ran.document == {"batch": 1, "papers": 3, "originals": 3, "out": str(out)}
    pages = range(len(pdfium(out.read_bytes())))
    assert [tuple(round(side) for side in page_size(out.read_bytes(), page)) for page in pages] == [A5] * 3


def test_an_unknown_copy_is_not_understood(run: Run, voucher: Path, tmp_path: Path) -> None:
    at = ("--out", tmp_path / "x.pdf", "--office", voucher, "--json", *TODAY)
    ran = run("paper", "print", "issue_voucher:1404/000001", "--copies", "kiosk", *at)
    assert (ran.code, (tmp_path / "x.pdf").exists()) == (2, False)
