# SPDX-License-Identifier: Apache-2.0
"""Declared figures as they leave an office with its month: who said them and where stays there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.book import ToldDeclared
from welfare_desk.domain.summary.monthly.declarations import (
    DISAGREEING,
    Against,
    Basis,
    Odd,
    has_line,
    measures_of,
    units_of,
)
from welfare_desk.domain.summary.monthly.declared import Verdict, Why
from welfare_desk.domain.summary.monthly.figures import Table, Unit
from welfare_desk.domain.summary.monthly.periods import Period


def plain_declared(month: JalaliMonth, found: Iterable[ToldDeclared]) -> list[dict[str, Any]]:
    """What was declared of a month, and of every longer period that ends with it, as JSON holds it.

    A `line` of null is the whole column; `computed` is null where nobody knows it.
    """
    return [
        {
            "period": one.period or str(month),
            "table": one.table,
            "line": one.line or None,
            "measure": one.measure,
            "unit": one.unit.value,
            "declared": one.declared,
            "computed": one.computed,
            "verdict": one.verdict.value,
            "why": None if one.why is None else one.why.value,
            "odd": None if one.odd is None else one.odd.value,
            "against": None if one.against is None else _plain_against(one.against),
            "each": one.each,
            "said_on": one.said_on.isoformat(),
        }
        for one in found
    ]


def _plain_against(against: Against) -> dict[str, Any]:
    return {"basis": against.basis.value, "value": against.value}


def declared_from(plain: Iterable[Mapping[str, Any]]) -> tuple[ToldDeclared, ...]:
    """The declared figures of `plain_declared`, said by nobody; KeyError or ValueError for anything else."""
    return tuple(
        ToldDeclared(
            one["table"],
            one["line"] or "",
            one["measure"],
            Unit(one["unit"]),
            one["declared"],
            one["computed"],
            Verdict(one["verdict"]),
            None if one["why"] is None else Why(one["why"]),
            None if one["odd"] is None else Odd(one["odd"]),
            "",
            date.fromisoformat(one["said_on"]),
            "",
            one["period"],
            _against(one["against"]),
            one["each"],
        )
        for one in plain
    )


def _against(plain: Mapping[str, Any] | None) -> Against | None:
    return None if plain is None else Against(Basis(plain["basis"]), plain["value"])


def differing(found: Iterable[ToldDeclared]) -> int:
    """How many of them do not fit what is computed, or what was declared beside them."""
    return sum(one.verdict in DISAGREEING for one in found)


def contradicts(one: Mapping[str, Any], month: JalaliMonth, tables: Mapping[str, Table]) -> bool:
    """Whether a declared figure, in the published form, is none of the month whose `tables` these are.

    Its period ends with the month, its figure exists, and what is computed of the month itself is what the
    same document tells.
    """
    table, line, measure = str(one["table"]), one["line"], str(one["measure"])
    if measure not in {known.code for known in measures_of(table)} or one["unit"] not in units_of(
        table, measure
    ):
        return True
    try:
        period = Period.parse(one["period"])
        date.fromisoformat(one["said_on"])
    except (RuleError, ValueError):
        return True
    incomparable = one["verdict"] == Verdict.NOT_COMPARABLE
    known_line = line is None or has_line(table, line)
    if period.last() != month or not known_line or incomparable != (one["why"] is not None):
        return True
    if table not in tables:
        return one["computed"] is not None
    told = tables[table]
    computed = told.total(measure) if line is None else told.value(line, measure)
    return period.length == 1 and bool(one["computed"] != computed)
