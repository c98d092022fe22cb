# SPDX-License-Identifier: Apache-2.0
"""Declared figures of a document: read back as they were told, or refused by their place."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bundles import MEHR, read, signed, told
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.declared import declared_from, differing, plain_declared


def declared(**changed: Any) -> list[dict[str, Any]]:
    """A figure of the month that somebody declared."""
    figure = {"period": "1404-07", "table": "domains", "line": "social", "measure": "files", "unit": "file"}
    judged = {"verdict": "does_not_fit", "why": None, "odd": None, "against": None, "each": None}
    return [{**figure, "declared": 7, "computed": 1, **judged, "said_on": "2025-10-23", **changed}]


UNTOLD = {"table": "aid", "line": None, "measure": "amount", "unit": "rial", "computed": None}
"""A figure of a part that has no programme."""


@pytest.mark.parametrize(
    ("found", "fault"),
    [
        (declared(table="nowhere"), "/declared/0"),
        (declared(measure="net"), "/declared/0"),
        (declared(line="nobody"), "/declared/0"),
        (declared(unit="percent"), "/declared/0"),
        (declared(period="1404-08"), "/declared/0"),
        (declared(period="1404-q4"), "/declared/0"),
        (declared(computed=2), "/declared/0"),
        (declared(why="units"), "/declared/0"),
        (declared(verdict="not_comparable"), "/declared/0"),
        (declared(said_on="2025-02-30"), "/declared/0"),
        (declared(**{**UNTOLD, "computed": 5}), "/declared/0"),
        (declared(declared=2**63), "/declared/0/declared maximum"),
        (declared(period="مهر"), "/declared/0/period pattern"),
        (declared(odd="guessed"), "/declared/0/odd enum"),
        (declared(against={"basis": "parts", "value": None}), "/declared/0/against anyOf"),
        (declared(said_by="روابط عمومی"), "/declared/0/said_by additionalProperties"),
        (declared(source="خبر"), "/declared/0/source additionalProperties"),
    ],
)
def test_what_is_no_declared_figure_of_the_month_is_refused(found: list[dict[str, Any]], fault: str) -> None:
    with pytest.raises(RuleError) as caught:
        read(signed(told(declared=found)))
    assert (caught.value.code, caught.value.facts) == ("bundle_invalid", {"faults": [fault]})


def test_what_was_declared_is_read_back_said_by_nobody() -> None:
    against = {"basis": "each", "value": 90}
    told_declared = [
        *declared(line=None),
        *declared(**UNTOLD, against=against, each=3),
        *declared(table="pension_in", line="admitted", computed=0, unit="person", verdict="not_comparable",
                  why="units"),
    ]  # fmt: skip
    found = read(signed(told(declared=told_declared))).told["declared"]
    assert plain_declared(MEHR, declared_from(found)) == told_declared
    assert {(one.said_by, one.source) for one in declared_from(found)} == {("", "")}
    assert differing(declared_from(found)) == 2
