# SPDX-License-Identifier: Apache-2.0
"""`report list`, `run`, `save` and `delete`."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.cli.conftest import Ran
from tests.support.clients import register
from tests.support.office import desk
from tests.support.pdf import normal, pdfium
from welfare_desk.domain.summary.reports.shipped import SHIPPED
from welfare_desk.domain.text import without_marks

Run = Callable[..., Ran]
FACTS = {"list": "casework.list", "columns": ["شماره پرونده", "نام"], "sort": "file_no"}


@pytest.fixture
def report(run: Run, place: Path) -> Run:
    with desk(place) as session:
        register(session, 1, first_name="زهرا", last_name="مرادی")
        register(session, 2, first_name="علی", last_name="کریمی")

    def one(*words: object) -> Ran:
        return run("report", *words, "--office", place, "--today", "1404/07/30", "--json")

    return one


def save(report: Run, tmp_path: Path, name: str = "نام‌ها", *more: str) -> Ran:
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps(FACTS), encoding="utf-8")
    return report("save", name, "--facts", facts, *more)


def test_a_report_is_saved_run_and_deleted(report: Run, tmp_path: Path) -> None:
    kept = save(report, tmp_path, "نام‌ها", "--shared").document["report"]
    assert (kept["name"], kept["shared"], kept["own"], kept["definition"]["list"]) == (
        "نام‌ها", True, True, "casework.list",
    )  # fmt: skip
    ran = report("run", "نامها", "--top", "1").document
    assert (ran["name"], ran["total"], ran["columns"], len(ran["rows"])) == (
        "نام‌ها", 2, ["شماره پرونده", "نام"], 1,
    )  # fmt: skip
    assert (ran["filter"], ran["gone"], ran["totals"]) == (
        [{"part": "فیلتر", "value": "همهٔ ردیف‌ها"}], [], None,
    )  # fmt: skip
    assert report("run", "نام‌ها", "--skip", "1").document["rows"][0][1] == "علی"
    again = report("save", "نام‌ها", "--like", "نام‌ها", "--period", "last_month").document["report"]
    assert (again["id"], again["shared"], again["definition"]["period"]["span"]) == (
        kept["id"], False, "last_month",
    )  # fmt: skip
    assert report("delete", "نام‌ها").document == {"id": kept["id"], "name": "نام‌ها"}
    gone = report("run", "نام‌ها")
    assert (gone.code, gone.document["error"]["code"]) == (1, "report_not_found")


def test_the_list_tells_the_program_s_own(report: Run) -> None:
    found = report("list", "--counted").document["reports"]
    assert [one["code"] for one in found] == [one.code for one in SHIPPED]
    assert {one["code"]: one["rows"] for one in found}["covered_by_neighbourhood"] == 2


def test_groups_with_their_totals_for_people(run: Run, place: Path, report: Run) -> None:
    ran = run("report", "run", "covered_by_neighbourhood", "--office", place, "--today", "1404/07/30")
    lines = [" ".join(without_marks(line).split()) for line in ran.text.splitlines()]
    assert lines == [
        "پوشش: تحت پوشش", "محله حوزه تخصصی تعداد ردیف", "نامشخص امور توانبخشی 2", "2", "1 از 1",
    ]  # fmt: skip
    assert report("run", "covered_by_neighbourhood").document["totals"] == [None, None, 2]


def test_a_report_as_sheet_and_paper(report: Run, tmp_path: Path) -> None:
    save(report, tmp_path)
    sheet, paper = tmp_path / "out.xlsx", tmp_path / "out.pdf"
    assert report("run", "نام‌ها", "--out", sheet).document == {
        "name": "نام‌ها", "path": str(sheet), "rows": 2, "groups": None,
    }  # fmt: skip
    rows = CalamineWorkbook.from_path(str(sheet)).get_sheet_by_index(0).to_python()
    assert [row[1] for row in rows[-2:]] == ["زهرا", "علی"]
    told = report("run", "نام‌ها", "--out", paper).document
    assert told == {"name": "نام‌ها", "path": str(paper), "rows": 2, "pages": 1}
    assert normal("زهرا") in normal(pdfium(paper.read_bytes())[0])
    out = report("run", "نام‌ها", "--out", "-").out
    assert CalamineWorkbook.from_filelike(io.BytesIO(out)).sheet_names == ["نام‌ها"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("run", "visits_due", "--out", "list.docx"), "report_file_kind"),
        (("save", "نو"), "report_of_nothing"),
        (("delete", "visits_due"), "report_shipped"),
        (("save", SHIPPED[0].fa, "--like", "visits_due"), "report_shipped"),
        (("save", "نو", "--like", "visits_due", "--period", "soon"), "bad_facts"),
    ],
)
def test_refusals(words: tuple[str, ...], code: str, report: Run) -> None:
    ran = report(*words)
    assert (ran.code, ran.document["error"]["code"]) == (1, code)
