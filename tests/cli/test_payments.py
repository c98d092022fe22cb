# SPDX-License-Identifier: Apache-2.0
"""The monthly list and its reconciliation on the command line, as the contract says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.clients import national_id
from tests.support.office import ADMIN, CHEAP, PASSWORD, clock
from tests.support.pension_lists import draw
from welfare_desk import assembly
from welfare_desk.documents.sheets.reader import read_workbook

Run = Callable[..., Ran]
ONE = 13_912_080


@pytest.fixture
def paying(place: Path) -> Path:
    """An office with two pensioners."""
    with assembly.open_office(place, ADMIN, PASSWORD, clock=clock, kdf=CHEAP) as session:
        draw(session, 1, sheba="IR820540102680020817909002")
        draw(session, 2)
    return place


@pytest.fixture
def pension(run: Run, paying: Path) -> Run:
    def one(*words: str | Path) -> Ran:
        return run("pension", *words, "--office", paying, "--today", "1404/07/30", "--json")

    return one


def test_a_list_goes_its_way_and_is_reconciled(pension: Run, tmp_path: Path) -> None:
    draft = pension("list", "1404-07", "prepare").document
    assert {name: draft[name] for name in ("month", "state", "lines", "total", "arrears")} == {
        "month": "1404-07",
        "state": "draft",
        "lines": 2,
        "total": 2 * ONE,
        "arrears": 0,
    }
    book = tmp_path / "mehr.xlsx"
    approved = pension("list", "1404-07", "approve", "--out", book).document
    assert (approved["state"], approved["digest"], approved["out"]) == (
        "approved",
        draft["digest"],
        str(book),
    )
    assert read_workbook(book).sheets[0].rows[-1].cells[4] == national_id(2)
    text = tmp_path / "mehr.txt"
    sent = pension("list", "1404-07", "send", "--letter", "12/3", "--out", text)
    assert (sent.code, sent.document["state"]) == (0, "sent")
    told = pension("reconcile", "1404-07", text).document
    assert {name: told[name] for name in ("sent", "paid", "missing", "unexpected", "different")} == {
        "sent": 2,
        "paid": 1,
        "missing": 1,
        "unexpected": 0,
        "different": 0,
    }
    assert (told["sent_rial"], told["paid_rial"], told["state"]) == (2 * ONE, ONE, "reconciled")


def test_the_same_key_is_one_list(pension: Run) -> None:
    first = pension("list", "1404-07", "prepare", "--key", "k1").document
    assert pension("list", "1404-07", "prepare", "--key", "k1").document == first


def test_refusals(pension: Run, tmp_path: Path) -> None:
    thirteenth = pension("list", "1404-13", "prepare")
    assert (thirteenth.code, thirteenth.document["error"]["code"]) == (1, "bad_month")
    assert pension("list", "1404-07", "print").code == 2
    without = pension("list", "1404-07", "approve")
    assert (without.code, without.document["error"]["code"]) == (1, "list_not_prepared")
    nobody = pension("list", "1404-07", "prepare", "--kind", "care").document
    assert nobody["error"]["code"] == "list_empty"
    pension("list", "1404-07", "prepare")
    pension("list", "1404-07", "approve")
    assert pension("list", "1404-07", "send").document["error"]["code"] == "bad_fields"
    missing = pension("reconcile", "1404-07", tmp_path / "none.xlsx")
    assert (missing.code, missing.document["error"]["code"]) == (3, "cannot_open")
    assert "none.xlsx" in missing.document["error"]["message"]
    folder = pension("reconcile", "1404-07", tmp_path)
    assert (folder.code, folder.document["error"]["facts"]["reason"]) == (3, "payment_folder")


def test_an_amount_far_from_its_line_is_asked_about(pension: Run, tmp_path: Path) -> None:
    for step in (("prepare",), ("approve",), ("send", "--letter", "12/3")):
        pension("list", "1404-07", *step)
    path = tmp_path / "bank.csv"
    path.write_text(f"کد ملی,مبلغ\n{national_id(1)},{1000 * ONE}\n", "utf-8")
    asked = pension("reconcile", "1404-07", path)
    assert (asked.code, asked.document["error"]["code"]) == (1, "payment_amounts_odd")
    assert asked.document["error"]["facts"]["names"] == [f"2 · 1404-00001 · {1000 * ONE:,} / {ONE:,}"]
    told = pension("reconcile", "1404-07", path, "--as-read").document
    assert (told["different"], told["paid_rial"]) == (1, 1000 * ONE)


def test_people_read_lines(run: Run, paying: Path) -> None:
    told = run("pension", "list", "1404-07", "prepare", "--office", paying, "--today", "1404/07/30")
    assert f"{2 * ONE:,}" in told.text
