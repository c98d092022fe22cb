# SPDX-License-Identifier: Apache-2.0
"""`month check`, `close` and `reopen`: the keys of the contract, and what a clerk reads of each check."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.clients import register
from tests.support.office import desk
from welfare_desk.domain.text import without_marks

Run = Callable[..., Ran]
MEHR, WHY = "1404-07", "نخستین ماه"


@pytest.fixture
def month(run: Run, place: Path) -> Run:
    with desk(place) as session:
        register(session, 1, first_name="زهرا", last_name="مرادی")

    def one(*words: str) -> Ran:
        return run("month", *words, "--office", place, "--today", "1404/08/03", "--json")

    return one


def behind(checked: Ran) -> dict[str, list[object]]:
    """The list behind each check."""
    return {one["code"]: one["facts"]["behind"] for one in checked.document["checks"]}


def test_a_month_is_checked_closed_and_opened_again(month: Run) -> None:
    checked = month("check", MEHR)
    assert (checked.code, set(checked.document)) == (0, {"month", "checks", "closed"})
    assert (checked.document["month"], checked.document["closed"]) == (MEHR, False)
    first = checked.document["checks"][0]
    assert (set(first), first["code"], first["ok"]) == ({"code", "ok", "facts"}, "covered_by_domain", True)
    assert (first["facts"]["left"], first["facts"]["right"]) == (1, 1)
    assert behind(checked)["decile_unknown"] == ["1404-00001"]
    assert behind(checked)["covered_by_domain"] == []
    assert behind(checked)["visits_due"] == ["1404-00001"]
    refused = month("close", MEHR)
    assert (refused.code, refused.document["error"]["code"]) == (1, "bad_fields")
    closed = month("close", MEHR, "--reason", WHY)
    assert (closed.code, closed.document["month"], closed.document["closed"]) == (0, MEHR, True)
    assert len(closed.document["digest"]) == 64
    assert closed.document["checks"] == checked.document["checks"]
    again = month("check", MEHR).document
    assert (again["closed"], again["checks"]) == (True, checked.document["checks"])
    again = month("close", MEHR, "--reason", WHY)
    assert (again.code, again.document["error"]["code"]) == (1, "month_closed_already")
    opened = month("reopen", MEHR, "--reason", "رقم نادرست")
    assert (opened.code, opened.document["closed"]) == (0, False)
    assert opened.document["digest"] == closed.document["digest"]


def test_a_check_is_a_line_with_its_equation(run: Run, place: Path, month: Run) -> None:
    ran = run("month", "check", MEHR, "--office", place, "--today", "1404/08/03", "--lang", "en")
    assert ran.code == 0
    lines = [" ".join(without_marks(line).split()) for line in ran.text.splitlines()]
    assert "right Covered = sum of the fields: 1 = 1" in lines
    assert "unknown Movement of coverage: unknown + 1 − 0 ? 1" in lines  # its first month
    assert "warning Decile unknown: 1 households" in lines


def test_the_first_closing_says_that_the_chain_begins_with_it(run: Run, place: Path, month: Run) -> None:
    words = ("--office", place, "--today", "1404/09/03", "--lang", "en", "--reason", WHY)
    first, second = (run("month", "close", each, *words) for each in (MEHR, "1404-08"))
    begins = (
        "The chain of months begins with 1404-07: earlier ones are closed only after it was opened again, "
        "and not any more once it was sent."
    )
    assert first.text.splitlines()[1:] == [begins]
    assert second.text.splitlines()[1:] == []


def test_a_month_that_has_not_begun_is_not_said_to_go_on(month: Run) -> None:
    ahead = month("close", "1404-10", "--reason", WHY)
    assert (ahead.code, ahead.document["error"]["code"]) == (1, "month_ahead")


def test_of_a_month_before_everything_nothing_is_called_right(run: Run, place: Path, month: Run) -> None:
    asked = ("month", "check", "1300-01", "--office", place, "--today", "1404/08/03")
    (line,) = run(*asked).text.splitlines()
    assert line == "فروردین ۱۳۰۰ پیش از نخستین رویدادی است که این اداره ثبت کرده است: رقم‌های آن نامشخص است."
    assert len(run(*asked, "--json").document["checks"]) > 20


def test_a_clock_that_is_years_ahead_closes_no_first_month(run: Run, place: Path, month: Run) -> None:
    ahead = (
        "month",
        "close",
        "1499-11",
        "--reason",
        WHY,
        "--office",
        place,
        "--today",
        "1499/12/29",
        "--json",
    )
    refused = run(*ahead)
    assert (refused.code, refused.document["error"]["code"]) == (1, "first_month_far")
    assert refused.document["error"]["facts"] == {"month": "1499-11", "last": "1404-07"}
    assert month("close", MEHR, "--reason", WHY).code == 0
    opened = month("reopen", MEHR, "--reason", WHY)
    assert opened.code == 0
    assert run(*ahead).document["error"]["code"] == "earlier_month_open"


def test_what_is_no_month_is_told(month: Run) -> None:
    assert month("check", "1404-13").document["error"]["code"] == "bad_month"
    ahead = month("check", "1404-12")
    assert (ahead.code, ahead.document["error"]["code"]) == (1, "month_ahead")


def test_every_bundle_of_a_month_is_listed_and_written_again(month: Run, tmp_path: Path) -> None:
    out, again = tmp_path / "out", tmp_path / "again"
    sent = []
    for _ in range(2):
        month("close", MEHR, "--reason", WHY)
        sent.append(month("export", MEHR, "--out", out).document)
        month("reopen", MEHR, "--reason", "رقم نادرست")
    names = [Path(one["bundle"]).name for one in sent]
    assert names == ["اسلامشهر-1404-07.wdm", "اسلامشهر-1404-07-2.wdm"]
    assert month("bundles").document == {
        "bundles": [
            {"sequence": no, "month": MEHR, "digest": one["digest"], "stands": False, "name": name}
            for no, one, name in reversed(list(zip((1, 2), sent, names, strict=True)))
        ]
    }
    written = month("export", MEHR, "--out", again, "--number", "1").document
    assert (written["digest"], written["sequence"], written["made"]) == (sent[0]["digest"], 1, False)
    refused = month("export", MEHR, "--out", again, "--number", "7")
    assert (refused.code, refused.document["error"]["code"]) == (1, "bundle_not_made")
    (again / names[0]).write_bytes(b"another")
    refused = month("export", MEHR, "--out", again, "--number", "1")
    assert (refused.code, refused.document["error"]["code"]) == (1, "bundle_name_taken")
