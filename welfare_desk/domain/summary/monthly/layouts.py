# SPDX-License-Identifier: Apache-2.0
"""Every table of the monthly summary (domain notes 6.2), in the order of the report.

A table that is added, or a measure at the end of one, is a new version of the schema that leaves the office
(`SCHEMA_VERSION` in `bundle`); nothing here is ever renamed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.casework.commission import CommissionKind, Vote
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.monthly.figures import (
    UNKNOWN,
    Layout,
    Measure,
    Part,
    Source,
    Unit,
    as_it_stands,
)
from welfare_desk.domain.waiting import QueueState

AGE_BANDS = ("0-6", "7-17", "18-29", "30-44", "45-59", "60-74", "75+")
"""Completed years on the last day."""

SIZES = ("1", "2", "3", "4", "5+")
"""Bands of the tariff: persons of a household, five and more together (domain notes 3.2)."""

DECILES = tuple(str(decile) for decile in range(1, 11))

_FILES = Measure("files", Unit.FILE)
_WOMEN = Measure("women", Unit.PERSON, {"sex": (Sex.FEMALE,)})
_MEN = Measure("men", Unit.PERSON, {"sex": (Sex.MALE,)})
_SEX_UNKNOWN = Measure("sex_unknown", Unit.PERSON, {"sex": (Sex.UNKNOWN,)})
_BY_SEX = (_WOMEN, _MEN, _SEX_UNKNOWN)
_SEVERITIES = tuple(Measure(severity, Unit.FILE, {"severity": (severity,)}) for severity in Severity)
_LEGAL_TYPES = tuple(str(kind) for kind in DisabilityType)[:7]

POPULATION = (
    Layout("domains", Part.POPULATION, Source.PEOPLE, (_FILES, *_BY_SEX), "domain", tuple(Domain)),
    Layout("ages", Part.POPULATION, Source.PEOPLE, (_FILES, *_BY_SEX), "age", AGE_BANDS),
    Layout(
        "disabilities",
        Part.POPULATION,
        Source.PEOPLE,
        (_FILES, *_SEVERITIES),
        "disability",
        _LEGAL_TYPES,
        {"domain": (Domain.REHABILITATION,)},
    ),
    Layout(
        "categories",
        Part.POPULATION,
        Source.PEOPLE,
        (_FILES, *_BY_SEX),
        "category",
        of={"domain": (Domain.SOCIAL,)},
    ),
    Layout("neighbourhoods", Part.POPULATION, Source.PEOPLE, (_FILES,), "neighbourhood"),
    Layout("centres", Part.POPULATION, Source.PEOPLE, (_FILES,), "centre"),
    Layout(
        "deciles",
        Part.POPULATION,
        Source.HOMES,
        (Measure("households", Unit.HOUSEHOLD), Measure("persons", Unit.PERSON, sums="persons")),
        "decile",
        DECILES,
    ),
)

STANDING = (PensionState.ON_PENSION, PensionState.SUSPENDED, "queued", "non_recurring")
"""Where a covered file stands: on pension, suspended, waiting for the pension, or with neither."""

_AMOUNTS = tuple(Measure(name, Unit.RIAL, sums=name) for name in ("amount", "arrears", "deductions", "net"))

PENSION = (
    Layout("standings", Part.PENSION, Source.PEOPLE, (_FILES,), "standing", STANDING),
    Layout(
        "recurring",
        Part.PENSION,
        Source.RECURRING,
        (
            Measure("drawing", Unit.FILE, {"state": (PensionState.ON_PENSION,)}),
            Measure("suspended", Unit.FILE, {"state": (PensionState.SUSPENDED,)}),
        ),
        "kind",
        tuple(PaymentKind),
    ),
    Layout(
        "payments",
        Part.PENSION,
        Source.PAYMENTS,
        (Measure("lines", Unit.FILE), *_AMOUNTS),
        "kind",
        tuple(PaymentKind),
    ),
    Layout(
        "pensions_by_size",
        Part.PENSION,
        Source.PAYMENTS,
        (Measure("households", Unit.HOUSEHOLD), *_AMOUNTS),
        "band",
        SIZES,
        {"kind": (PaymentKind.PENSION,)},
    ),
)

COVERAGE_IN = ("opened", "arrived", "returned")
COVERAGE_OUT = ("deceased", "transferred", "discharged", "recovered", "closed")
PENSION_IN = ("admitted", "granted", "resumed")
PENSION_OUT = ("suspended", "cut")
QUEUE_IN = ("joined",)
QUEUE_OUT = ("admitted", "withdrew", "removed")

_IN, _OUT = {"way": ("in",)}, {"way": ("out",)}

MOVEMENT = (
    Layout("coverage_in", Part.MOVEMENT, Source.COVERAGE_MOVES, (_FILES,), "reason", COVERAGE_IN, _IN),
    Layout("coverage_out", Part.MOVEMENT, Source.COVERAGE_MOVES, (_FILES,), "reason", COVERAGE_OUT, _OUT),
    Layout("pension_in", Part.MOVEMENT, Source.PENSION_MOVES, (_FILES,), "reason", PENSION_IN, _IN),
    Layout("pension_out", Part.MOVEMENT, Source.PENSION_MOVES, (_FILES,), "reason", PENSION_OUT, _OUT),
    Layout("queue_in", Part.MOVEMENT, Source.QUEUE_MOVES, (_FILES,), "reason", QUEUE_IN, _IN),
    Layout("queue_out", Part.MOVEMENT, Source.QUEUE_MOVES, (_FILES,), "reason", QUEUE_OUT, _OUT),
    Layout(
        "quotas",
        Part.MOVEMENT,
        Source.QUOTAS,
        (
            Measure("letters", Unit.CASE),
            Measure("places", Unit.PLACE, sums="places"),
            Measure("used", Unit.PLACE, sums="used"),
        ),
        "service",
        ("pension",),
    ),
)

COMMISSION = (
    Layout(
        "sessions",
        Part.COMMISSION,
        Source.SITTINGS,
        (Measure("sessions", Unit.SESSION),),
        "kind",
        tuple(CommissionKind),
    ),
    Layout(
        "commission",
        Part.COMMISSION,
        Source.CASES,
        (
            Measure("called", Unit.CASE),
            Measure("attended", Unit.CASE, {"attended": (1,)}),
            *(Measure(vote, Unit.CASE, {"vote": (vote,)}) for vote in Vote),
        ),
        "kind",
        tuple(CommissionKind),
    ),
)

STOCK_IN = ("received", "returned", "found")
STOCK_OUT = ("given", "lent", "transferred", "scrapped", "missing")

EQUIPMENT = (
    Layout(
        "stock",
        Part.EQUIPMENT,
        Source.STOCK,
        tuple(Measure(name, Unit.PIECE, sums=name) for name in ("opening", "closing", "lent_out")),
        "item",
    ),
    Layout(
        "stock_moves",
        Part.EQUIPMENT,
        Source.STOCK_MOVES,
        tuple(Measure(name, Unit.PIECE, {"way": (name,)}, sums="pieces") for name in (*STOCK_IN, *STOCK_OUT)),
        "item",
    ),
    Layout("requests", Part.EQUIPMENT, Source.REQUESTS, (Measure("requests", Unit.REQUEST),), "item"),
    Layout("queues", Part.EQUIPMENT, Source.QUEUES, (_FILES,), "service"),
)

VISITS = (
    Layout(
        "visits",
        Part.VISITS,
        Source.VISITS,
        (
            Measure("done", Unit.VISIT, {"state": ("done",)}),
            Measure("due", Unit.VISIT, {"state": ("due",)}),
        ),
        "kind",
    ),
)

LAYOUTS = (*POPULATION, *PENSION, *MOVEMENT, *COMMISSION, *EQUIPMENT, *VISITS)

_BEYOND: Mapping[str, Iterable[str]] = {
    "pensions_by_size": ("0",),  # a pension that no tariff told of
    "disabilities": DisabilityType,
    "coverage_out": Coverage,
    "pension_out": PensionState,
    "queue_out": QueueState,
}
"""Keys that a table may have beside those that stand in every report."""
_NAMED_ELSEWHERE = frozenset({"quotas"})
"""Tables with a fixed line whose others are named by a list that the ministry may lengthen."""

FIXED_KEYS: Mapping[str, frozenset[str]] = {
    layout.code: frozenset({*layout.order, *_BEYOND.get(layout.code, ()), UNKNOWN})
    for layout in LAYOUTS
    if layout.order and layout.code not in _NAMED_ELSEWHERE
}
"""Every key of the tables that have no names of an office's own."""

BELOW_ZERO = frozenset(
    {("stock", "opening"), ("stock", "closing"), *(("stock_moves", way) for way in (*STOCK_IN, *STOCK_OUT))}
)
"""Counts that may lie below 0: goods that went out on an earlier day than they are said to have come, and
what took back more of an item than went that way in the month, since a paper is taken back when it is.
"""

AS_IT_STANDS = frozenset(
    (layout.code, measure.code)
    for layout in LAYOUTS
    for measure in layout.measures
    if as_it_stands(layout, measure)
)
"""Tables and measures that `as_it_stands`: no change of them is a correction of a closed month."""

CORRECTED = tuple(
    layout
    for layout in LAYOUTS
    if any((layout.code, measure.code) not in AS_IT_STANDS for measure in layout.measures)
)
"""Tables in which a change may be a correction."""
