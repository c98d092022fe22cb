# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from tests.support.months import MEHR, islamshahr, month_of, people
from welfare_desk.domain.summary.monthly.figures import Source, Unit
from welfare_desk.domain.summary.monthly.periods import of_month
from welfare_desk.domain.summary.monthly.statement import Key, Statement, Told, share, statement, told


def shown(found: Statement) -> list[tuple[str, int | None, int | None]]:
    return [(line.code, line.told.value, line.share) for line in (*found.fields, *found.standings)]


def test_the_statement_of_islamshahr():
    found = statement(of_month(month_of(islamshahr())))
    assert (found.covered.value, found.households.value, found.until) == (8_000, 7_100, MEHR.last())
    assert shown(found) == [
        ("social", 1_200, 1_500),
        ("rehabilitation", 6_800, 8_500),
        ("prevention", 0, 0),
        ("on_pension", 5_500, 6_875),
        ("suspended", 0, 0),
        ("queued", 2_500, 3_125),
        ("non_recurring", 0, 0),
    ]
    assert found.adds_up()


def test_after_a_death_of_a_pensioner_and_an_admission():
    rows = islamshahr()
    first, queued, social = rows[Source.PEOPLE]
    after = [first, {**queued, "n": 2_499}, social]
    found = statement(of_month(month_of({**rows, Source.PEOPLE: after})))
    assert [found.covered.value, found.standings[0].told.value, found.standings[2].told.value] == [
        7_999,
        5_500,
        2_499,
    ]
    assert found.adds_up()


def test_files_without_a_field_stand_in_a_line_of_their_own():
    found = statement(of_month(month_of({Source.PEOPLE: [people(2), people(1, domain=None)]})))
    assert shown(found)[3] == ("unknown", 1, 3_333)
    assert found.adds_up()
    odd = statement(of_month(month_of({Source.PEOPLE: [people(2, standing="elsewhere")]})))
    assert not odd.adds_up()


def test_a_share_of_the_unknown_is_unknown():
    key = Key("1404-07", "domains", "files")
    one, nothing, unknown = (Told(key, Unit.FILE, value) for value in (1, 0, None))
    assert [share(one, nothing), share(unknown, one), share(one, unknown), share(one, one)] == [
        None,
        None,
        None,
        100,
    ]


def test_a_figure_says_where_it_comes_from():
    figures = of_month(month_of(islamshahr()))
    assert told(figures, "payments", "net", "pension") == Told(
        Key("1404-07", "payments", "net", "pension"), Unit.RIAL, 26_401_500_003
    )
    assert told(figures, "visits", "due").value == 400
