# SPDX-License-Identifier: Apache-2.0
"""`month news`, `statement`, `book`, `compare`, `corrections`, `declared`: what is told of months."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ran
from tests.support.clients import register
from tests.support.office import desk
from tests.support.pdf import pdfium
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.text import without_marks
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage

Run = Callable[..., Ran]
MEHR, WHY = "1404-07", "نخستین ماه"
TODAY = ("--today", "1404/08/03")


@pytest.fixture
def month(run: Run, place: Path) -> Run:
    with desk(place) as session:
        register(session, 1, first_name="زهرا", last_name="مرادی")

    def one(*words: str | Path) -> Ran:
        return run("month", *words, "--office", place, *TODAY, "--json")

    return one


@pytest.fixture
def closed(month: Run) -> Run:
    assert month("close", MEHR, "--reason", WHY).code == 0
    return month


def error(ran: Ran) -> tuple[int, str]:
    return ran.code, ran.document["error"]["code"]


def test_the_news_of_a_period_names_where_each_number_comes_from(month: Run) -> None:
    told = month("news", MEHR)
    assert told.code == 0
    document = told.document
    assert (document["period"], document["until"], document["whole"]) == (MEHR, "2025-10-22", True)
    assert "تحت پوشش ادارهٔ بهزیستی شهرستان اسلامشهر است" in document["text"]
    first = document["numbers"][0]
    assert first == {
        "text": "۱",
        "of": [{"period": MEHR, "table": "domains", "line": None, "measure": "files"}],
    }
    assert all(one["text"] in document["text"] for one in document["numbers"])
    half = month("news", "1404-h2")
    assert (half.document["whole"], half.document["against"]) == (False, None)
    assert error(month("news", "1405-h2")) == (1, "period_ahead")


def test_the_statement_of_a_day_a_month_and_its_paper(closed: Run, tmp_path: Path) -> None:
    document = closed("statement").document
    assert (document["until"], document["closed"], document["adds_up"]) == ("2025-10-25", False, True)
    assert document["covered"]["value"] == 1
    shares = {code: (one["value"], one["share"]) for code, one in document["fields"].items()}
    assert set(shares.values()) == {(0, 0), (1, 10_000)}
    assert closed("statement", "--on", "1404/07/15").document["until"] == "2025-10-07"
    assert closed("statement", MEHR).document["closed"] is True
    out = tmp_path / "statement.pdf"
    paper = closed("statement", MEHR, "--out", out)
    assert (paper.document["kind"], paper.document["number"], paper.document["pages"]) == (
        "head_statement",
        "1404/000001",
        1,
    )
    assert len(pdfium(out.read_bytes())) == 1
    assert closed("statement", "--out", out).code == 2


def test_the_book_is_numbered_once_and_written(closed: Run, tmp_path: Path) -> None:
    out = tmp_path / "book.pdf"
    first = closed("book", MEHR, "--out", out)
    assert (first.document["number"], first.document["kind"]) == ("1404/000001", "statistical_book")
    assert first.document["pages"] == len(pdfium(out.read_bytes()))
    again = closed("book", MEHR, "--out", out)
    assert again.document["number"] == "1404/000001"
    assert "المثنی" in " ".join(pdfium(out.read_bytes()))
    assert error(closed("book", "1404-06", "--out", out)) == (1, "month_before_first")


def test_two_periods_are_compared_with_both_roundings(month: Run) -> None:
    found = month("compare", MEHR, "--with", "1404-06").document
    assert (found["period"], found["against"], found["estimated"]) == (MEHR, "1404-06", False)
    covered = found["rows"][0]
    assert (covered["table"], covered["now"], covered["before"], covered["growth"]) == (
        "domains",
        1,
        None,
        None,
    )
    assert month("compare", MEHR).document["against"] == "1403-07"
    assert error(month("compare", MEHR, "--with", "1404-q2")) == (1, "periods_unequal")
    estimated = month("compare", MEHR, "--with", "1404-q2", "--pro-rata").document
    assert estimated["estimated"] is True
    assert error(month("compare", "1404")) == (1, "period_runs")


def test_growth_is_told_to_people_with_what_is_cut(run: Run, place: Path, month: Run) -> None:
    words = ("month", "compare", MEHR, "--with", "1404-06", "--office", place, *TODAY, "--lang", "en")
    lines = [" ".join(without_marks(line).split()) for line in run(*words).text.splitlines()]
    assert "Files by field, Files unknown 1 —" in lines


def declare(month: Run, *more: str) -> dict[str, Any]:
    ran = month(
        "declared", "set", MEHR, "domains", "files", "2", "--by", "روابط عمومی", "--on", "1404/08/02",
        "--source", "خبر ۵۱", *more,
    )  # fmt: skip
    assert ran.code == 0, ran.text
    return ran.document


def test_a_declared_figure_is_kept_corrected_and_struck(month: Run) -> None:
    kept = declare(month)
    (row,) = month("declared", "list", MEHR).document["rows"]
    assert (row["id"], row["computed"], row["declared"], row["difference"], row["verdict"]) == (
        kept["id"],
        1,
        2,
        1,
        "does_not_fit",
    )
    checks = {one["code"]: one["ok"] for one in month("check", MEHR).document["checks"]}
    assert checks["declared_differs"] is False
    right = declare(month, "--line", "social", "--instead-of", str(kept["id"]), "--reason", "از همه نبود")
    first, second = month("declared", "list", MEHR).document["rows"]
    assert (first["struck"], first["verdict"], second["id"]) == ("از همه نبود", None, right["id"])
    assert month("declared", "strike", MEHR, str(right["id"]), "--reason", "خطا").code == 0
    assert error(month("declared", "strike", MEHR, "99", "--reason", "خطا")) == (1, "declaration_gone")


def test_an_amount_may_be_declared_in_toman_and_is_kept_in_rial(month: Run) -> None:
    said = ("--by", "رئیس", "--on", "1404/08/02", "--source", "نامهٔ ۱۲", "--line", "pension")
    ran = month("declared", "set", MEHR, "payments", "net", "۱۲ میلیون تومان", *said)
    assert ran.code == 0
    (row,) = month("declared", "list", MEHR).document["rows"]
    assert (row["declared"], row["unit"]) == (120_000_000, "rial")
    wrong = month("declared", "set", MEHR, "domains", "files", "دو", *said)
    assert error(wrong) == (1, "bad_number")


def test_an_untouched_month_has_no_corrections(closed: Run) -> None:
    none: dict[str, Any] = {"corrections": [], "told": [], "sums": []}
    assert closed("corrections", MEHR).document == {"month": MEHR, **none}
    assert closed("corrections", "1404-08").document == {"month": "1404-08", **none}


def test_corrections_come_with_the_sums_they_change(closed: Run, run: Run, place: Path) -> None:
    with desk(place) as session:
        died = RecordCoverage("1404-00001", Coverage.DECEASED, JalaliMonth.parse(MEHR).last())
        session.do(record_coverage, died)
    document = closed("corrections", "1404-08").document
    covered = {"of": MEHR, "table": "domains", "line": "", "measure": "files", "closed": 1, "now": 0}
    assert (document["sums"][0], {**covered, "line": "rehabilitation"} in document["corrections"]) == (
        covered,
        True,
    )
    lines = run("month", "corrections", "1404-08", "--office", place, *TODAY).text.splitlines()
    assert re.split(r"\s{2,}", lines[lines.index("جمع‌ها:") + 1]) == ["مهر ۱۴۰۴", "تحت پوشش", "1", "0"]


def test_an_export_numbers_the_book_first(closed: Run, tmp_path: Path) -> None:
    sent = closed("export", MEHR, "--out", tmp_path / "out")
    assert (sent.code, sent.document["sequence"]) == (0, 1)
    assert closed("book", MEHR, "--out", tmp_path / "book.pdf").document["number"] == "1404/000001"
    again = closed("export", MEHR, "--out", tmp_path / "again")
    assert again.document["digest"] == sent.document["digest"]


def test_figures_of_a_part_without_a_programme_are_judged_by_one_another(
    run: Run, place: Path, month: Run
) -> None:
    said = ("--by", "بهزیستی تهران", "--on", "1400/07/12", "--source", "خبر")

    def declare(measure: str, value: str, *more: str) -> None:
        assert month("declared", "set", "1400-h1", "participation", measure, value, *said, *more).code == 0

    declare("amount", "۶۴ میلیارد تومان", "--grain", "10000000000", "--in-full")
    for way, milliards in (("in_cash", "130"), ("in_kind", "115"), ("in_service", "2")):
        declare(way, f"{milliards}000000000", "--line", "government")
    declare("growth", "-4")
    total, *_, grown = month("declared", "list", "1400-h1").document["rows"]
    assert {name: total[name] for name in ("computed", "verdict", "difference", "against", "in_full")} == {
        "computed": None,
        "verdict": "does_not_fit",
        "difference": 393 * 10**9,
        "against": {"basis": "parts", "value": 247 * 10**9},
        "in_full": True,
    }
    assert (grown["unit"], grown["declared"], grown["why"]) == ("percent", -4, "unknown")
    words = ("month", "declared", "list", "1400-h1", "--office", place, *TODAY, "--lang", "en")
    line = next(line for line in run(*words).text.splitlines() if "640,000,000,000" in line)
    assert " ".join(without_marks(line).split()) == (
        f"{total['id']} Public participation, Amount unknown 640,000,000,000 Differs"
        " Sum of its parts: 247,000,000,000 بهزیستی تهران خبر"
    )
    assert error(month("declared", "set", "1400-h1", "aid", "net", "1", *said)) == (1, "no_such_figure")


def test_going_back_tells_the_moment_and_the_months_whose_bundles_go_with_it(
    run: Run, place: Path, month: Run, tmp_path: Path
) -> None:
    copy = run("backup", "--to", tmp_path / "copies", "--office", place, *TODAY, "--json").document["file"]
    assert month("close", MEHR, "--reason", "نخستین ماه").code == 0
    assert month("export", MEHR, "--out", tmp_path / "out").code == 0
    asked = ("restore", copy, "--dry-run", "--office", place, *TODAY)
    assert run(*asked, "--json").document["loss"]["months_sent"] == [MEHR]
    ran = run(*asked)
    assert re.search("برگه پس از [۰-۹]{4}/[۰-۹]{2}/[۰-۹]{2} ساعت [۰-۹]{2}:[۰-۹]{2}$", ran.text.strip())
    assert "از دست می‌رود: مهر ۱۴۰۴. دنبالهٔ" in ran.err
    ran = run(*asked, "--lang", "en")
    assert "go with it: 1404-07." in ran.err
