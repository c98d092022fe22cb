# SPDX-License-Identifier: Apache-2.0
"""Many months as one province."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.support.bundles import MEHR
from welfare_desk.domain.summary.bundles.merging import (
    MergedLine,
    MergedPersons,
    Sent,
    merged_persons,
    merged_tables,
    months_between,
)
from welfare_desk.domain.summary.monthly.figures import Line, Part, Table, Unit


def table(code: str, **lines: int | None) -> Table:
    held = tuple(Line(key, (value,)) for key, value in lines.items())
    return Table(code, Part.POPULATION, ("files",), (Unit.FILE,), held)


def sent(office: str, *tables: Table, persons: frozenset[str] | None = None, month: int = 0) -> Sent:
    closed_at = datetime(2025, 10, 25, tzinfo=UTC)
    return Sent(office, f"شهر {office}", MEHR.plus(month), 1, "", closed_at, tables, persons)


def test_sums_hold_what_is_known_and_tell_how_many_offices_lack_it() -> None:
    (one, two) = merged_tables(
        [
            sent("a", table("x", women=3, men=None), table("y", all=None)),
            sent("b", table("x", women=4, men=5, unknown=1), table("y", all=None)),
            sent("c", table("x", women=0)),
        ]
    )
    assert one.lines == (
        MergedLine("women", (7,), (0,)),
        MergedLine("men", (5,), (1,)),
        MergedLine("unknown", (1,), (0,)),
    )
    assert two.lines == (MergedLine("all", (None,), (3,)),)
    assert (one.value("women", "files"), one.value("nobody", "files")) == (7, 0)


def test_what_one_office_does_not_know_and_the_other_does_not_name() -> None:
    (found,) = merged_tables([sent("a", table("x", women=None)), sent("b", table("x"))])
    assert found.lines == (MergedLine("women", (0,), (1,)),)


def test_figures_of_two_meanings_are_not_added() -> None:
    other = replace(table("x", women=1), units=(Unit.PERSON,))
    with pytest.raises(ValueError, match="two meanings"):
        merged_tables([sent("a", table("x", women=1)), sent("b", other)])


def test_nobody_is_counted_twice() -> None:
    months = [
        sent("a", persons=frozenset("pq")),
        sent("b", persons=frozenset("qr")),
        replace(sent("c", persons=frozenset("q")), unidentified=2),
        sent("d"),
    ]
    assert merged_persons(months) == MergedPersons(once=3, in_two=1, unidentified=2, keyless=("d",))
    assert merged_persons(months).lacking == 1
    assert merged_persons(months[2:]).in_two is None  # one of two has the key: nothing to compare it with
    assert merged_persons(months[:1]).in_two == 0
    apart = merged_persons([months[0], replace(months[1], persons=frozenset("z")), months[3]])
    assert (apart.in_two, apart.at_least) == (None, False)  # one of three lacks the key, and none was found
    assert (merged_persons(months).at_least, merged_persons(months[:2]).at_least) == (True, False)
    assert merged_persons(months[3:]) == MergedPersons(once=None, in_two=None, unidentified=0, keyless=("d",))


def test_the_months_between_are_months_too() -> None:
    assert months_between([]) == ()
    assert months_between([MEHR.plus(5), MEHR.plus(3)]) == tuple(MEHR.plus(n) for n in (3, 4, 5))


def test_an_office_that_knows_nothing_of_a_table_lacks_every_key_of_it() -> None:
    nothing = sent("a", table("x", unknown=None), table("y", women=None, men=None), table("z", unknown=None))
    known = sent("b", table("x", here=4, unknown=1), table("y", women=2, men=0, other=1), table("z"))
    (one, two, three) = merged_tables([nothing, known])
    assert one.lines == (MergedLine("here", (4,), (1,)), MergedLine("unknown", (1,), (1,)))
    assert two.lines == (
        MergedLine("women", (2,), (1,)),
        MergedLine("men", (0,), (1,)),
        MergedLine("other", (1,), (1,)),
    )
    assert (three.lines, three.without) == ((), 1)
    assert merged_tables([nothing])[0].lines == (MergedLine("unknown", (None,), (1,)),)


def test_who_is_in_two_offices_is_not_known_while_others_have_not_sent() -> None:
    nobody = MergedPersons(once=9, in_two=0, unidentified=0, keyless=())
    assert (nobody.without(0).in_two, nobody.without(1).in_two) == (0, None)
    some = MergedPersons(once=9, in_two=2, unidentified=0, keyless=()).without(1)
    assert (some.in_two, some.at_least) == (2, True)


def test_persons_of_a_month_that_nobody_knows_are_unknown_and_not_none_at_all() -> None:
    unknown = replace(sent("a", persons=frozenset()), known=False)
    assert merged_persons([unknown]) == MergedPersons(None, None, 0, ())
    other = sent("b", persons=frozenset({"1", "2"}))
    assert merged_persons([unknown, other]) == MergedPersons(2, None, 0, ())
    twice = sent("c", persons=frozenset({"1"}))
    assert merged_persons([unknown, other, twice]) == MergedPersons(2, 1, 0, ())
