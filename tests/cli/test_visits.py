# SPDX-License-Identifier: Apache-2.0
"""Visits and centres without a screen: every use case by its name."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ran
from tests.support import office as offices
from tests.support.lists import nid
from welfare_desk.domain.access import PERMISSIONS, Permission, Role
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.summary.visits import VisitFilter
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.visit_lists import (
    ListDue,
    ListVisits,
    list_visits,
    visits_due,
)
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.rehearsal.fill import STANDS_AT, make_office_data

Run = Callable[..., Ran]


def test_a_visit_from_plan_to_paper(run: Run, place: Path, tmp_path: Path) -> None:
    def do(name: str, **document: Any) -> Any:
        path = tmp_path / "facts.json"
        path.write_text(json.dumps(document, ensure_ascii=False), "utf-8")
        return run("do", name, path, "--office", place, "--today", "1404/07/30", "--json").document

    fields = {
        "national_id": nid(1), "first_name": "علی", "last_name": "رضایی", "birth_date": "1350/1/1",
        "neighbourhood": "زرافشان",
    }  # fmt: skip
    number = do("casework.register_file", fields=fields, domain="social", opened_on="2024-10-01")["file_no"]
    assert do("casework.visits_due_count") == {
        "due": 1, "unplanned": 1, "planned": 0, "today": 0, "late": 0, "done": 0,
    }  # fmt: skip
    planned = do("casework.plan_visits", file_nos=[number], planned_on="2025-10-22", visitor="رضایی")
    assert planned == {"visits": [{"visit_id": 1, "version": 1}], "left_out": []}
    refused = do("casework.plan_visit", file_no=number, planned_on="2025-10-23")
    assert (refused["error"]["code"], refused["error"]["facts"]) == (
        "visit_planned_already",
        {"date": "2025-10-22", "shown": "1404/07/30"},
    )
    ticket = do("casework.print_visit_day", on="2025-10-22")
    assert ticket == {"id": 1, "rows": 1}
    pdf = bytes.fromhex(do("casework.visit_day_pdf", ticket=1, on="2025-10-22")["answer"])
    assert pdf.startswith(b"%PDF")
    done = do("casework.record_visit", file_no=number, visited_on="2025-10-22", result="met")
    assert done == {"visit_id": 1, "version": 2, "file_no": number, "state": "done"}
    made = do("casework.add_centre", fields={"code": "807", "name": "باران"}, neighbourhoods=["زرافشان"])
    assert made["load"] == {"files": 0, "capacity": 600, "workers": 3, "per_worker": 200}
    assert do("casework.assign_neighbourhoods", centre_id=made["id"])["files"] == 1
    [centre] = do("casework.centres")["answer"]
    assert (centre["load"]["files"], centre["due"], centre["done"]) == (1, 0, 1)


def test_who_may_print_papers_prints_one_form_and_no_list_of_them(
    run: Run, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, own = "چهار مرغ در باغچه", "هفت رود و یک پل چوبی"
    monkeypatch.setitem(
        PERMISSIONS, Role.REHAB_CLERK, PERMISSIONS[Role.REHAB_CLERK] - {Permission.PRINT_LISTS}
    )
    with offices.desk(place) as session:
        make_office_data(session, 20)
        session.do(add_user, AddUser("انبار", Role.REHAB_CLERK, first, own_password=offices.PASSWORD))
        files = session.ask(visits_due, ListDue(limit=2)).rows
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", first)
    monkeypatch.setenv("WELFARE_DESK_NEW_PASSWORD", own)
    assert run("user", "password", "انبار", "--as", "انبار", "--office", place).code == 0
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", own)

    def forms(*numbers: str) -> Ran:
        out = tmp_path / f"forms-{len(numbers)}.pdf"
        return run("visit", "forms", *numbers, "--out", out, "--as", "انبار", "--office", place, "--json")

    assert forms(files[0].file_no).code == 0
    refused = forms(*(row.file_no for row in files))
    assert (refused.code, refused.document["error"]["facts"]["permission"]) == (4, "print_lists")
    assert [path.name for path in tmp_path.glob("forms-*")] == ["forms-1.pdf"]


def test_what_is_due_and_its_sheets(run: Run, place: Path, tmp_path: Path) -> None:
    with offices.desk(place) as session:
        make_office_data(session, 60)
        row = session.ask(list_visits, ListVisits(VisitFilter(states=(VisitState.DONE,)), limit=1)).rows[0]
        session.do(plan_visit, PlanVisit(row.file_no, STANDS_AT + timedelta(40)))

    def asked(*words: str | Path) -> Any:
        return run("visit", *words, "--office", place, "--today", "1404/07/30", "--json").document

    due = asked("due", "--top", "3")
    assert (len(due["files"]), due["total"] > 3) == (3, True)
    assert due["files"][0].keys() >= {"file_no", "last_met_on", "due_on", "overdue_days", "planned_on"}
    forms = tmp_path / "forms.pdf"
    numbers = [each["file_no"] for each in due["files"]]
    written = asked("forms", *numbers, "--out", forms)
    assert (written["visits"], forms.read_bytes()[:4]) == (3, b"%PDF")
    listed = asked("day", "1404/09/10", "--out", tmp_path / "day.pdf")
    assert (listed["visits"], listed["pages"]) == (1, 1)
    nothing = asked("day", "1404/12/01", "--out", tmp_path / "none.pdf")
    assert (nothing["error"]["code"], (tmp_path / "none.pdf").exists()) == ("nothing_to_print", False)
