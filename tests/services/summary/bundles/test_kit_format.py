# SPDX-License-Identifier: Apache-2.0
"""The text of the kit names whatever the program works by, and whoever has nothing else gets by with it."""

from __future__ import annotations

import json
import re
import struct
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import kit_merging, kit_reader
from tests.support.kit_merging import taken
from tests.support.kit_reader import Format, person
from welfare_desk.domain.papers import (
    PaperHead,
    PaperKind,
    from_digits,
    payload_head,
    signed_bytes,
    to_digits,
)
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.bundle import MANIFEST, MANIFEST_KEYS, MONTH, SIGNATURE
from welfare_desk.domain.summary.bundles.demands import MEMBERS, SEVERITIES
from welfare_desk.domain.summary.bundles.document import COLUMNS
from welfare_desk.domain.summary.bundles.inspection import _FAILED
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.services.summary.bundles.headquarters import published
from welfare_desk.services.summary.bundles.kit import Kit, built
from welfare_desk.services.summary.bundles.kit_format import _FOUND


@pytest.fixture(scope="module")
def kit() -> Kit:
    return built()


@pytest.fixture(scope="module")
def text(kit: Kit) -> str:
    return kit.files["FORMAT.md"].decode()


def test_it_names_everything_that_the_program_works_by(kit: Kit, text: str) -> None:
    named = set(re.findall("`([^`\n]*)`", text))
    assert named >= {MANIFEST, MONTH, SIGNATURE, *MEMBERS}
    assert named >= MANIFEST_KEYS
    assert named >= set(enrolment.FORMS[enrolment.CERTIFICATE])
    assert named >= set(published()["required"])
    assert named >= {layout.code for layout in LAYOUTS}
    assert named >= {measure.code for layout in LAYOUTS for measure in layout.measures}
    assert named >= {str(source) for source in Source} | COLUMNS
    assert named >= set(SEVERITIES)
    assert named >= {code for name in _FAILED for code in name.split(".")}
    assert named >= {name for name in kit.files if "/" not in name}
    assert named >= {f"{name.partition('/')[0]}/" for name in kit.files if "/" in name}
    assert _FOUND.keys() <= SEVERITIES.keys()
    assert "$" not in text.replace("draft 2020-12", "")


def test_its_tables_are_those_of_the_program(text: str) -> None:
    told = Format(text).layouts
    assert list(told) == [layout.code for layout in LAYOUTS]
    for layout in LAYOUTS:
        found = told[layout.code]
        assert (found.part, found.source, found.by) == (layout.part, layout.source, layout.by)
        assert (found.always, dict(found.of)) == (layout.order, _as_text(layout.of))
        assert [(one.code, one.unit, one.sums, dict(one.of)) for one in found.measures] == [
            (one.code, one.unit, one.sums, _as_text(one.of)) for one in layout.measures
        ]


def _as_text(of: Any) -> dict[str, frozenset[str]]:
    return {column: frozenset(map(str, values)) for column, values in (of or {}).items()}


def test_whoever_follows_it_reaches_every_figure(kit: Kit, text: str) -> None:
    expected = json.loads(kit.files["expected.json"])
    spans = [(one["since"], one["until"]) for one in expected["spans"]]
    assert spans == [("1404-07", "1404-08"), ("1404-07", "1404-09")]
    held = taken(Format(text), kit.files)
    assert held.expected(expected["late_days"], spans) == _by_key(expected)


def _by_key(expected: dict[str, Any]) -> dict[str, Any]:
    """The same with every table's lines by their keys: their order says nothing."""
    tables = [table for one in expected["totals"] for table in one["tables"]]
    tables += [table for one in expected["spans"] for part in ("tables", "offices") for table in one[part]]
    for table in tables:
        table["lines"].sort(key=lambda line: line["key"])
    expected["map"].sort(key=lambda cell: (cell["office"], cell["month"]))
    return expected


def test_the_correction_changes_the_sums(kit: Kit, text: str) -> None:
    """Of the province, and of the office that told it."""
    held = taken(Format(text), kit.files)
    whole = held.span("1404-07", "1404-09")
    for month in held.months.values():
        for document in month.values():
            document["corrections"] = []
    careless = held.span("1404-07", "1404-09")
    assert [
        [
            _line(told, part, "coverage_out", key)
            for part, key in (("tables", "discharged"), ("offices", "SAMPLE-2"))
        ]
        for told in (whole, careless)
    ] == [[[1], [1]], [[0], [0]]]
    assert (whole["corrected"], careless["corrected"]) == ([{"month": "1404-08", "figures": 10}], [])
    first, second = (told_span["tables"][0]["lines"] for told_span in (whole, careless))
    assert first == second  # of the last month, which nobody corrects


def _line(told: dict[str, Any], part: str, code: str, key: str) -> Any:
    table = next(one for one in told[part] if one["code"] == code)
    return next(line["values"] for line in table["lines"] if line["key"] == key)


def test_it_tells_both_sides_of_a_check(text: str) -> None:
    told = Format(text).sides()
    assert {code for code in _FOUND if code not in told} == {
        "stock_movement",
        "payments_net",
        "commission_votes",
        "neighbourhood_unknown",
        "type_unknown",
        "severity_unknown",
        "decile_unknown",
        "visits_due",
    }
    assert told["covered_by_sex"] == (
        "`after.covered`",
        "domains(women) + domains(men) + domains(sex_unknown)",
    )


def test_a_person_is_hashed_as_it_says(kit: Kit, text: str) -> None:
    told, key = Format(text), bytes.fromhex(json.loads(kit.files["offices.json"])["person_key"])
    assert person(told, key, "foreign:SAMPLE-0") in text
    held = taken(told, kit.files)
    assert person(told, key, "foreign:SAMPLE-0") in held.months["1404-07"]["SAMPLE-1"]["persons"]["hashes"]


def test_the_square_code_is_as_it_says(text: str) -> None:
    """Read by the text alone: its word, then the head's fields."""
    words = re.findall("over the text `(welfare-desk paper[^`]*)`", " ".join(text.split()))
    assert signed_bytes(b"") == f"{words[0]}\n".encode()
    head = PaperHead(PaperKind.STATISTICAL_BOOK, 7, 1404, 12, date(2025, 10, 24), "412ZA0C0T7CE")
    digits = to_digits(payload_head(head), bytes(64))
    (size, room) = re.findall(r"(\d+)\s+digits for (\d+) bytes", text)[0]
    assert (len(digits), from_digits(digits).head) == (int(size), head)
    made = int(digits).to_bytes(int(room), "big")
    first, _, office, year, number, days = struct.unpack(">QBHBIH", made[:18])
    since = date(1921, 3, 21) + timedelta(days=days)
    assert (first >> 60, office, 1300 + year, number, since) == (1, 7, 1404, 12, head.issued_on)


def test_the_reader_is_somebody_elses() -> None:
    """It reads with the standard library and one for signatures."""
    found = [Path(module.__file__).read_text("utf-8") for module in (kit_reader, kit_merging)]
    imported = {name for source in found for name in re.findall(r"(?m)^\s*(?:from|import) ([\w.]+)", source)}
    assert {name for name in imported if name.startswith(("welfare_desk", "tests"))} == {
        "tests.support.kit_reader"
    }
