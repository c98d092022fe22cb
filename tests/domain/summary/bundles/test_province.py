# SPDX-License-Identifier: Apache-2.0
"""A span of the province tells of each figure how many months of offices it is without."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.support.bundles import MEHR
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.merging import Sent
from welfare_desk.domain.summary.bundles.province import Province, month_merged, spanned
from welfare_desk.domain.summary.monthly.figures import Line, Part, Table, Unit

ABAN, AZAR = MEHR.plus(1), MEHR.plus(2)


def table(code: str, part: Part, measure: str, **lines: int | None) -> Table:
    held = tuple(Line(key, (value,)) for key, value in lines.items())
    return Table(code, part, (measure,), (Unit.FILE,), held)


def sent(office: str, month: JalaliMonth, covered: int | None, **visits: int | None) -> Sent:
    tables = (
        table("domains", Part.POPULATION, "files", social=covered),
        table("visits", Part.VISITS, "done", **visits),
    )
    return Sent(office, office, month, 1, "", datetime(2025, 10, 25, tzinfo=UTC), tables, None)


def over(*months: tuple[JalaliMonth, list[Sent]]) -> Province:
    merged = [month_merged(month, held) for month, held in months if held]
    return spanned([month for month, _ in months], merged, ["a", "b"])


def lines(province: Province, place: int) -> list[tuple[str, int | None, int | None]]:
    counted = province.tables[place]
    return [
        (line.key, line.values[0], without.values[0])
        for line, without in zip(counted.table.lines, counted.lacking.lines, strict=True)
    ]


def test_an_office_that_sent_nothing_is_lacking_in_every_figure() -> None:
    found = over(
        (MEHR, [sent("a", MEHR, 3, home=1), sent("b", MEHR, 4, home=2)]), (ABAN, [sent("a", ABAN, 3, home=5)])
    )
    assert lines(found, 0) == [("social", 3, 1)]
    assert lines(found, 1) == [("home", 8, 1)]


def test_a_month_that_nobody_sent_is_lacking_of_all() -> None:
    found = over((MEHR, [sent("a", MEHR, 3, home=1)]), (ABAN, []), (AZAR, [sent("a", AZAR, 2, home=1)]))
    assert lines(found, 0) == [("social", 2, 1)]
    assert lines(found, 1) == [("home", 2, 4)]


def test_what_an_office_knows_nothing_of_is_lacking_where_another_names_it() -> None:
    found = over(
        (MEHR, [sent("a", MEHR, 3, home=1), sent("b", MEHR, None, unknown=None)]),
        (ABAN, [sent("a", ABAN, 3, school=1), sent("b", ABAN, 5)]),
    )
    assert lines(found, 0) == [("social", 8, 0)]
    assert lines(found, 1) == [("school", 1, 1), ("home", 1, 1)]


def test_a_month_that_is_unknown_takes_nothing_from_the_others() -> None:
    """The sums of the province and those of the offices beside each other are of the same months."""
    aban = (ABAN, [sent("a", ABAN, 3, home=5), sent("b", ABAN, 3, home=7)])
    for mehr, sum_of_both in (
        ([], (12, 2)),
        ([sent("a", MEHR, 3, unknown=None)], (12, 2)),
        ([sent("a", MEHR, 3, home=None)], (12, 2)),
        ([sent("a", MEHR, 3, home=None), sent("b", MEHR, 3, home=4)], (16, 1)),
    ):
        found = over((MEHR, mehr), aban)
        assert lines(found, 1) == [("home", *sum_of_both)]
        beside = found.offices[1]
        assert (beside.table.total("done"), beside.lacking.total("done")) == sum_of_both


def test_what_no_month_knows_is_unknown() -> None:
    found = over((MEHR, [sent("a", MEHR, 3, unknown=None)]), (ABAN, [sent("a", ABAN, 3, unknown=None)]))
    assert lines(found, 1) == [("unknown", None, 4)]
    named = over((MEHR, [sent("a", MEHR, 3, school=None)]), (ABAN, [sent("a", ABAN, 3, home=1)]))
    assert lines(named, 1) == [("home", 1, 3), ("school", 0, 3)]
