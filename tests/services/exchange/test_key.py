# SPDX-License-Identifier: Apache-2.0
"""The intake list of Islamshahr, row by row; where it is not at hand, rows of the same kinds built here."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.house.source import ROOT
from tests.support.lists import client, grid, nid
from tests.support.pages import every_row
from tests.support.workbooks import SheetSpec, workbook
from welfare_desk.domain.text import fold
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.exchange.batches import batch_rows
from welfare_desk.services.exchange.facts import BatchRows, ImportFiles
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.session import Session
from welfare_desk.services.summary.first_page import CountsOn, counts

IS = {"accepted": "accept", "warned": "warn", "rejected": "reject", "repeated": "repeat", "skipped": "skip"}
NAMES = {
    "national_id": "nid",
    "name": "first",
    "birth_date": "birth",
    "domain": "kind",
    "postal_code": "postal",
}
TITLE = [["فهرست مددجویان تحت پوشش اداره بهزیستی شهرستان اسلامشهر"]]


def our_own(folder: Path) -> tuple[str, dict[str, Any]]:
    """A list with a row of every kind that the intake list has, and its key."""
    good = [client(number, pension="پشت‌نوبت" if number % 3 else "مستمري بگير") for number in range(30)]
    faults: list[tuple[dict[str, Any], str, list[str]]] = [
        (client(40, mobile="ندارد"), "warn", ["mobile"]),
        (client(41, decile=14), "warn", ["decile"]),
        (client(42, postal_code="12345"), "warn", ["postal"]),
        (client(43, sheba="IR001111111111111111111111"), "warn", ["sheba"]),
        (client(44, national_id="1111111111", file_no="1399-00046"), "reject", ["nid"]),
        (client(45), "accept", []),
        (client(46, national_id=None), "reject", ["nid"]),
        (client(47, name="\u200f "), "reject", ["first"]),
        (client(48, birth_date="1490/01/01"), "reject", ["birth"]),
        (client(49, domain="نامعلوم"), "reject", ["kind"]),
        (
            client(50, national_id=nid(3), name="زینب", last_name="باقری", file_no="1399-00004x"),
            "reject",
            ["nid"],
        ),
        (client(5, national_id=int(nid(5)), name="علي ", pension="مستمري بگير"), "repeat", []),
    ]
    faults[-1] = (client(5, national_id=int(nid(5)), pension=good[5]["pension"]), "repeat", [])
    rows = grid([*good, *(cells for cells, _, _ in faults)], above=TITLE)
    rows.insert(10, list(rows[1]))
    rows.append(["جمع کل", 0])
    path = folder / "list.xlsx"
    path.write_bytes(workbook(SheetSpec(rows, "پرونده‌ها")))
    told = [("accept", list[str]())] * 30
    told += [(outcome, fields) for _, outcome, fields in faults]
    told.insert(8, ("skip", []))
    told.append(("skip", []))
    listed = [{"row": row, "is": outcome, "fields": fields} for row, (outcome, fields) in enumerate(told, 3)]
    people = {
        str(cells["national_id"]): {"first": cells["name"], "last": cells["last_name"]} for cells in good
    }
    return str(path), {"rows": listed, "people": people}


def shared(_: Path) -> tuple[str, dict[str, Any]]:
    """The list itself, kept beside the checkout; our own rows of the same kinds where it is not."""
    for beside in (ROOT / "shared", ROOT.parent / "shared"):
        key = beside / "data" / "intake-islamshahr.key.json"
        if key.is_file():
            return str(key.with_name("intake-islamshahr.xlsx")), json.loads(key.read_text("utf-8"))
    return our_own(_)


@pytest.mark.parametrize("source", [our_own, shared])
def test_every_row_comes_out_as_the_key_says(
    session: Session, tmp_path: Path, source: Callable[[Path], tuple[str, dict[str, Any]]]
) -> None:
    path, key = source(tmp_path)
    done = session.do(import_files, ImportFiles(path))
    rows = every_row(session, batch_rows, BatchRows(done.batch_id))
    told = {
        row.row: (
            IS[row.outcome],
            [NAMES.get(reason.field, reason.field) for reason in row.reasons if reason.field],
        )
        for row in rows
    }
    blank = ("skip", list[str]())
    wrong = [
        (each, told.get(each["row"], blank))
        for each in key["rows"]
        if told.get(each["row"], blank) != (each["is"], each["fields"])
    ]
    assert wrong == []
    kinds = Counter(each["is"] for each in key["rows"])
    totals = done.totals
    assert (totals.rows, totals.accepted) == (len(key["rows"]), kinds["accept"] + kinds["warn"])
    assert (totals.warned, totals.rejected, totals.repeated) == (
        kinds["warn"],
        kinds["reject"],
        kinds["repeat"],
    )
    assert (totals.skipped, totals.ambiguous, totals.updated) == (kinds["skip"], 0, 0)
    _same_people(session, key["people"])
    again = session.do(import_files, ImportFiles(path)).totals
    assert (again.accepted, again.updated, again.rejected) == (0, 0, kinds["reject"])
    assert again.repeated == totals.accepted + totals.repeated
    if "totals" in key:
        _same_counts(session, key["totals"])


def _same_people(session: Session, people: dict[str, dict[str, Any]]) -> None:
    """Everybody in a small list, every fortieth in a large one: each is asked for as a page would."""
    for national_id in sorted(people)[:: max(1, len(people) // 200)]:
        file = session.ask(show, ShowFile(national_id))
        kept = {
            "first": file.person.first_name,
            "last": file.person.last_name,
            "birth": str(file.person.birth_date),
            "sex": file.person.sex.value,
            "household_size": file.household.declared_size,
            "sheba": file.household.sheba,
            "mobile": file.person.mobile,
            "asked": str(file.file.opened_on),
        }
        for name, wanted in people[national_id].items():
            assert _folded(kept[name]) == _folded(wanted), (name, national_id)


def _folded(value: Any) -> Any:
    return fold(value) if isinstance(value, str) else value


def _same_counts(session: Session, totals: dict[str, Any]) -> None:
    found = session.ask(counts, CountsOn())
    assert (found.covered, found.on_pension, found.in_queue) == (
        totals["cases"],
        totals["on_pension"],
        totals["in_queue"],
    )
    assert (found.by_domain["social"], found.by_domain["rehabilitation"]) == (
        totals["social"],
        totals["rehabilitation"],
    )
    assert found.by_sex["female"] == totals["female"]
    assert sorted(
        found.by_severity[name] for name in ("mild", "moderate", "severe", "very_severe")
    ) == sorted(totals["by_severity"].values())
    disabilities = [count for count in found.by_disability.values() if count]
    assert sorted(disabilities) == sorted(totals["by_disability"].values())
