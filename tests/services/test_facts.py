# SPDX-License-Identifier: Apache-2.0
"""Facts as JSON and back: what goes out comes in the same, and what does not fit is refused by its field."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.services.facts import MOST_FAULTS, SECRET, described, from_json, to_json


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Inner:
    amount: Rial
    month: JalaliMonth | None = None


@dataclass(frozen=True)
class Outer:
    name: str
    count: int
    share: float
    yes: bool
    on: date
    at: datetime
    colour: Colour
    raw: bytes
    inner: Inner
    inners: tuple[Inner, ...] = ()
    pair: tuple[int, str] = (0, "")
    named: dict[str, int] = field(default_factory=dict)
    choice: int | str | None = None
    password: str = field(default="", metadata=SECRET)


WHOLE = st.integers(-(2**63), 2**63 - 1)
rials = st.integers(-(10**14), 10**14).map(Rial)
months = st.builds(JalaliMonth, st.integers(1300, 1450), st.integers(1, 12))
inners = st.builds(Inner, rials, st.none() | months)
outers = st.builds(
    Outer,
    st.text(), WHOLE, st.floats(allow_nan=False, allow_infinity=False), st.booleans(), st.dates(),
    st.datetimes(timezones=st.just(UTC)), st.sampled_from(Colour), st.binary(), inners,
    st.lists(inners, max_size=3).map(tuple), st.tuples(WHOLE, st.text()),
    st.dictionaries(st.text(), WHOLE, max_size=3), st.none() | WHOLE | st.text(), st.just(""),
)  # fmt: skip


@given(outers)
def test_what_goes_out_comes_in_the_same(facts: Outer) -> None:
    assert from_json(Outer, json.loads(json.dumps(to_json(facts, secrets=True)))) == facts


def test_secrets_stay_inside() -> None:
    @dataclass(frozen=True)
    class Locked:
        name: str
        password: str = field(metadata=SECRET)

    assert to_json(Locked("a", "b")) == {"name": "a", "password": None}
    assert to_json(Locked("a", "b"), secrets=True) == {"name": "a", "password": "b"}


@dataclass(frozen=True)
class Plain:
    count: int
    on: date | None = None
    colours: tuple[Colour, ...] = ()
    inner: Inner | None = None


@pytest.mark.parametrize(
    ("given_facts", "code", "where"),
    [
        ({}, "missing_fact", "count"),
        ({"count": 1, "colour": 2}, "unknown_fact", "colour"),
        ({"count": "1"}, "bad_facts", "count"),
        ({"count": True}, "bad_facts", "count"),
        ({"count": 1.0}, "bad_facts", "count"),
        ({"count": 1, "on": "1404-13-40"}, "bad_facts", "on"),
        ({"count": 1, "on": 14040101}, "bad_facts", "on"),
        ({"count": 1, "colours": "red"}, "bad_facts", "colours"),
        ({"count": 1, "colours": ["red", "green"]}, "bad_facts", "colours[1]"),
        ({"count": 1, "inner": {"amount": 1.5}}, "bad_facts", "inner.amount"),
        ({"count": 1, "inner": {"amount": 1, "month": "1404-13"}}, "bad_facts", "inner.month"),
        ([], "bad_facts", "facts"),
        ({"count": 2**63}, "bad_facts", "count"),
        ({"count": -(2**63) - 1}, "bad_facts", "count"),
    ],
)
def test_what_does_not_fit_is_refused_by_its_field(given_facts: Any, code: str, where: str) -> None:
    with pytest.raises(RuleError) as refused:
        from_json(Plain, given_facts)
    assert (refused.value.code, refused.value.facts["field"]) == (code, where)


def test_every_fault_is_told_at_once() -> None:
    document = {"on": 1, "colours": ["red", "green"], "inner": {"amount": "x", "size": 2}, "colour": 3}
    with pytest.raises(RuleError) as refused:
        from_json(Plain, document)
    facts = refused.value.facts
    assert (refused.value.code, facts["field"]) == ("unknown_fact", "colour")
    assert list(zip(facts["fields"], facts["codes"], facts["expects"], strict=True)) == [
        ("colour", "unknown_fact", ""),
        ("count", "missing_fact", ""),
        ("on", "bad_facts", "date"),
        ("colours[1]", "bad_facts", "one of red, blue"),
        ("inner.size", "unknown_fact", ""),
        ("inner.amount", "bad_facts", "Rial"),
    ]


def test_a_document_of_nothing_but_faults_is_told_in_part() -> None:
    with pytest.raises(RuleError) as refused:
        from_json(Plain, {str(number): 1 for number in range(10_000)})
    assert len(refused.value.facts["fields"]) == MOST_FAULTS


def test_half_a_letter_is_no_text() -> None:
    with pytest.raises(RuleError) as refused:
        from_json(dict[str, str], {"a": "\ud800"})
    assert (refused.value.code, refused.value.facts["field"]) == ("bad_facts", ".a")
    with pytest.raises(RuleError) as refused:
        from_json(dict[str, str], {"\ud800": "a"})
    assert refused.value.code == "bad_facts"


def test_types_that_json_cannot_hold_are_our_bug() -> None:
    with pytest.raises(TypeError, match="set"):
        to_json({1, 2})
    with pytest.raises(TypeError):
        from_json(set, [])


def test_a_shape_can_be_shown() -> None:
    assert described(Plain) == {
        "count": "int", "on": "datetime.date | None",
        "colours": "tuple[tests.services.test_facts.Colour, ...]",
        "inner": "tests.services.test_facts.Inner | None",
    }  # fmt: skip
