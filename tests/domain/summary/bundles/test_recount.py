# SPDX-License-Identifier: Apache-2.0
"""A figure is taken only where the lists of the same bundle count it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bundles import FIRST, MEHR, OFFICE, sealed_rows
from welfare_desk.domain.summary.bundles.document import Sealed, document, hashed
from welfare_desk.domain.summary.bundles.recount import miscounted
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.month import STOOD_UNKNOWN, Stood, without_records
from welfare_desk.services.summary.bundles.kit_samples import PERSON_KEY, people, rows

CODE = "SAMPLE-1"
HELD = rows(CODE, MEHR)
TABLES = [layout.code for layout in LAYOUTS]


def made(changed: dict[Source, list[Row]] | None = None) -> dict[str, Any]:
    """The document of a sample month, of which some lists hold other rows than were counted."""
    counted = sealed_rows(HELD, Stood(12, 4, 0))
    sealed = Sealed(counted.closed, {**HELD, **(changed or {})}, counted.checks)
    return document(OFFICE, sealed, FIRST, hashed(PERSON_KEY, people(CODE, MEHR)), "test")


def with_lines(code: str, lines: list[list[Any]]) -> dict[str, Any]:
    """The same with other lines of a table."""
    told = made()
    tables = [{**table, "lines": lines} if table["code"] == code else table for table in told["tables"]]
    return {**told, "tables": tables}


def lines_of(code: str) -> list[list[Any]]:
    return [list(line) for table in made()["tables"] if table["code"] == code for line in table["lines"]]


def at(*codes: str) -> list[str]:
    return [f"/tables/{TABLES.index(code)}" for code in codes]


def test_what_was_counted_is_counted_again() -> None:
    assert miscounted(made()) == []


@pytest.mark.parametrize(
    ("source", "tables"),
    [
        (Source.PAYMENTS, ("payments", "pensions_by_size")),
        (Source.RECURRING, ("recurring",)),
        (Source.HOMES, ("deciles",)),
        (Source.STOCK_MOVES, ("stock_moves",)),
    ],
)
def test_a_list_cut_short(source: Source, tables: tuple[str, ...]) -> None:
    assert miscounted(made({source: HELD[source][:-1]})) == at(*tables)


def test_a_figure_of_which_no_row_is_there() -> None:
    sessions, quotas = lines_of("sessions"), lines_of("quotas")
    assert miscounted(with_lines("sessions", [[sessions[0][0], 777], *sessions[1:]])) == at("sessions")
    assert miscounted(with_lines("quotas", [[quotas[0][0], 1, 999, 999]])) == at("quotas")
    assert miscounted(with_lines("stock", [*lines_of("stock"), ["BED", 0, 0, 0]])) == at("stock")
    assert miscounted(with_lines("ages", lines_of("ages")[1:])) == at("ages")


def test_a_payment_is_unknown_only_where_it_is_drawn_and_no_list_pays_it() -> None:
    told = made({Source.PAYMENTS: []})
    for code, unknown in (("payments", {"pension"}), ("pensions_by_size", None)):
        table = told["tables"][TABLES.index(code)]
        for line in table["lines"]:
            none = unknown is None or line[0] in unknown
            line[1:] = [None if none else 0] * (len(line) - 1)
    assert miscounted(told) == []
    paid = {**told, "lists": made()["lists"]}
    assert miscounted(paid) == at("payments", "pensions_by_size")
    of_nobody = {
        **told,
        "lists": {**told["lists"], "recurring": made({Source.RECURRING: []})["lists"]["recurring"]},
    }
    assert miscounted(of_nobody) == at("recurring", "payments", "pensions_by_size")


def test_nothing_is_known_of_a_month_before_the_first_event() -> None:
    sealed = sealed_rows({source: [] for source in Source}, STOOD_UNKNOWN)
    told = document(OFFICE, sealed, FIRST, hashed(PERSON_KEY, []), "test")
    tables = without_records(sealed.closed.figures.tables)
    unknown = [
        {**table, "lines": [[line.key, *line.values] for line in counted.lines]}
        for table, counted in zip(told["tables"], tables, strict=True)
    ]
    assert miscounted({**told, "tables": unknown}) == []
    assert miscounted(told) != []
    assert miscounted({**told, "tables": unknown, "lists": made()["lists"]}) != []


def test_a_list_that_cannot_be_counted() -> None:
    told = made()
    payments = told["lists"]["payments"]
    net = payments["columns"].index("net")
    for changed in (
        {"rows": [[*row[:net], "5", *row[net + 1 :]] for row in payments["rows"]]},
        {"rows": [[*row[:net], None, *row[net + 1 :]] for row in payments["rows"]]},
        {"columns": [*payments["columns"], "n"], "rows": [[*row, "1"] for row in payments["rows"]]},
        {"columns": ["item" if name == "kind" else name for name in payments["columns"]]},
    ):
        lists = {**told["lists"], "payments": {**payments, **changed}}
        assert miscounted({**told, "lists": lists}) == ["/lists/payments"]


def test_as_many_hashes_as_persons() -> None:
    told = made()
    hashes = told["persons"]["hashes"]
    for changed in (hashes[:1], [*hashes, "f" * 64], []):
        assert miscounted({**told, "persons": {**told["persons"], "hashes": changed}}) == ["/persons"]
    assert miscounted({**told, "persons": {**told["persons"], "unidentified": 2}}) == ["/persons"]
