# SPDX-License-Identifier: Apache-2.0
"""Declared figures: kept beside the computed ones, judged, struck, and asked about before the closing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.months import pensioner
from tests.support.office import NOON, office
from tests.support.pension_lists import refused
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.checks import Severity
from welfare_desk.domain.summary.monthly.declarations import Odd
from welfare_desk.domain.summary.monthly.declared import Judged, Verdict, Why
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.declared import (
    AskDeclared,
    CorrectDeclared,
    RecordDeclared,
    StrikeDeclared,
    correct_declared,
    declared_figures,
    record_declared,
    strike_declared,
)
from welfare_desk.services.summary.monthly.declared_checks import declared_checks
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    ReopenMonth,
    close_month,
    month_figures,
    reopen_month,
)
from welfare_desk.services.summary.monthly.standing import month_standing

SHAHRIVAR = JalaliMonth(1404, 6)
SAID = RecordDeclared(
    "1404-06",
    "domains",
    "files",
    3,
    said_by="رئیس اداره",
    said_on=date(2025, 9, 30),
    source="روزنامهٔ شهر، ۸ مهر",
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        pensioner(opened, 1)
        pensioner(opened, 2)
        yield opened


def judged(session: Session, period: str = "1404-06") -> list[tuple[int, int | None, Judged | None]]:
    rows = session.ask(declared_figures, AskDeclared(period)).rows
    return [(row.kept.said.value, row.computed, row.judged) for row in rows]


def checked(session: Session) -> list[Any]:
    month = session.ask(month_figures, AskMonth(SHAHRIVAR)).figures
    with session._store.reading() as connection:
        return declared_checks(connection.connection.dbapi_connection, month)


def test_a_declared_figure_stands_beside_the_computed_one(session: Session) -> None:
    assert judged(session) == []
    session.do(record_declared, SAID)
    session.do(record_declared, replace(SAID, value=2, line="rehabilitation"))
    session.do(record_declared, replace(SAID, value=0, line="rehabilitation", grain=1_000, measure="women"))
    session.do(record_declared, replace(SAID, value=2, line="social", unit=Unit.PERSON))
    assert judged(session) == [
        (3, 2, Judged(Verdict.DOES_NOT_FIT, 1)),
        (2, 2, Judged(Verdict.FITS, 0)),
        (0, 0, Judged(Verdict.FITS, 0)),
        (2, 0, Judged(Verdict.NOT_COMPARABLE, None, Why.UNITS)),
    ]


def test_what_is_said_of_a_period_that_runs_is_not_judged(session: Session) -> None:
    session.do(record_declared, replace(SAID, period="1404"))
    session.do(record_declared, replace(SAID, period="1404-h1", table="pension_in", value=2))
    early = replace(SAID, period="1404-h1", table="pension_in", value=2, said_on=date(2025, 9, 1))
    session.do(record_declared, early)
    assert judged(session, "1404") == [(3, 2, Judged(Verdict.NOT_COMPARABLE, None, Why.PERIOD_NOT_OVER))]
    assert judged(session, "1404-h1") == [
        (2, 2, Judged(Verdict.NOT_COMPARABLE, None, Why.PERIOD_NOT_OVER)),
        (2, 2, Judged(Verdict.FITS, 0)),
    ]


def test_an_unknown_figure_is_no_reproach(session: Session) -> None:
    session.do(record_declared, replace(SAID, table="payments", line="pension", measure="net", value=10**9))
    assert judged(session) == [(10**9, None, Judged(Verdict.NOT_COMPARABLE, None, Why.UNKNOWN))]
    assert [check.ok for check in checked(session)] == [True]


def test_what_was_struck_stays_and_is_judged_no_more(session: Session) -> None:
    kept = session.do(record_declared, SAID)
    assert refused(session.do, strike_declared, StrikeDeclared(kept.id, kept.version)) == "bad_fields"
    struck = session.do(strike_declared, StrikeDeclared(kept.id, kept.version, "ماه دیگری بود"))
    (row,) = session.ask(declared_figures, AskDeclared("1404-06")).rows
    assert row.kept.mistake is not None
    assert (row.kept.mistake.why, row.judged, row.kept.version) == ("ماه دیگری بود", None, struck.version)
    again = StrikeDeclared(kept.id, struck.version, "باز هم")
    assert refused(session.do, strike_declared, again) == "recorded_by_mistake"
    assert refused(session.do, strike_declared, replace(again, id=99)) == "declaration_gone"
    session.do(record_declared, SAID)
    assert [one[2] for one in judged(session)] == [None, Judged(Verdict.DOES_NOT_FIT, 1)]


def test_the_same_figure_is_said_once_a_day_by_one_person(session: Session) -> None:
    session.do(record_declared, SAID)
    assert refused(session.do, record_declared, replace(SAID, value=5)) == "declared_already"
    session.do(record_declared, replace(SAID, said_by="روابط عمومی"))
    session.do(record_declared, replace(SAID, said_on=date(2025, 10, 1)))
    assert [value for value, _, _ in judged(session)] == [3, 3, 3]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"period": "شهریور"}, "bad_period"),
        ({"period": "1404-08"}, "period_ahead"),
        ({"table": "aid"}, "no_such_figure"),
        ({"measure": "amount"}, "no_such_figure"),
        ({"measure": "amount", "unit": Unit.RIAL}, "no_such_figure"),
    ],
)
def test_what_names_no_figure_is_refused(session: Session, change: dict[str, Any], code: str) -> None:
    assert refused(session.do, record_declared, replace(SAID, **change)) == code


def test_everything_wrong_is_told_at_once(session: Session) -> None:
    tomorrow = NOON.date() + timedelta(1)
    wrong = replace(SAID, line="nope", value=-1, grain=0, said_by=" ", said_on=tomorrow, source="")
    with pytest.raises(RuleError) as told:
        session.do(record_declared, wrong)
    assert told.value.facts["fields"] == ["line", "value", "grain", "said_by", "said_on", "source"]
    assert told.value.facts["codes"] == [
        "no_such_line",
        "number_too_small",
        "number_too_small",
        "required",
        "date_in_future",
        "required",
    ]
    with pytest.raises(RuleError) as odd:
        session.do(record_declared, replace(SAID, unit=Unit.PERCENT, value=10**15 + 1))
    assert (odd.value.facts["fields"], odd.value.facts["codes"]) == (
        ["unit", "value"],
        ["unit_of_no_such_figure", "figure_too_large"],
    )


@pytest.mark.parametrize(
    ("table", "measure", "line", "known"),
    [
        ("domains", "files", "nope", False),
        ("ages", "files", "0-6", True),
        ("ages", "files", "unknown", True),
        ("disabilities", "files", "leprosy", True),
        ("disabilities", "files", "lepra", False),
        ("payments", "net", "social", False),
        ("neighbourhoods", "files", "unknown", True),
        ("neighbourhoods", "files", "کوچهٔ علی رضایی", False),
        ("visits", "done", "phone", True),
        ("visits", "done", "علی رضایی", False),
        ("stock", "closing", "WHC-00", False),
        ("quotas", "places", "dowry", True),
        ("queues", "files", "wheelchair", True),
        ("queues", "files", "walker", False),
    ],
)
def test_a_line_that_its_table_can_have(
    session: Session, table: str, measure: str, line: str, known: bool
) -> None:
    said = replace(SAID, table=table, measure=measure, line=line)
    if known:
        assert session.do(record_declared, said).id
    else:
        assert refused(session.do, record_declared, said) == "bad_fields"


def test_signs_that_nobody_sees_are_refused_in_every_field(session: Session) -> None:
    wrong = replace(SAID, line="so\u202ecial", said_by="رضا\x1b[2J", source="نامهٔ\u2066 ۱")
    with pytest.raises(RuleError) as told:
        session.do(record_declared, wrong)
    assert (told.value.facts["fields"], told.value.facts["codes"]) == (
        ["line", "said_by", "source"],
        ["hidden_signs"] * 3,
    )
    pasted = replace(SAID, source=" نامهٔ ۱\r\nاز\tفرمانداری")
    assert session.do(record_declared, pasted).id


def test_the_check_of_a_month_names_what_disagrees(session: Session) -> None:
    assert [(check.ok, check.facts) for check in checked(session)] == [(True, {"declared": 0})]
    session.do(record_declared, SAID)
    session.do(record_declared, replace(SAID, value=2, line="rehabilitation"))
    (check,) = checked(session)
    assert (check.code, check.severity, check.ok, check.count, check.keys, check.facts) == (
        "declared_differs",
        Severity.NEEDS_REASON,
        False,
        1,
        ("domains files",),
        {"declared": 2},
    )
    session.do(record_declared, replace(SAID, period="1404-h1"))
    session.do(record_declared, replace(SAID, period="1404"))  # it does not end with this month
    (check,) = checked(session)
    assert (check.keys, check.facts) == (("domains files", "1404-h1 domains files"), {"declared": 3})


def test_a_corrected_declaration_stands_in_the_place_of_the_wrong_one(session: Session) -> None:
    wrong = session.do(record_declared, SAID)
    right = replace(SAID, value=2)
    assert refused(session.do, correct_declared, CorrectDeclared(wrong.id, 1, right)) == "bad_fields"
    assert refused(session.do, correct_declared, CorrectDeclared(wrong.id, 9, right, "خطا")) == "stale_row"
    made = session.do(correct_declared, CorrectDeclared(wrong.id, wrong.version, right, "رقم جابه‌جا بود"))
    first, second = session.ask(declared_figures, AskDeclared("1404-06")).rows
    assert first.kept.mistake is not None
    assert (first.kept.id, first.kept.mistake.why, first.judged) == (wrong.id, "رقم جابه‌جا بود", None)
    assert (second.kept.id, second.kept.said.value, second.judged) == (made.id, 2, Judged(Verdict.FITS, 0))


def test_a_correction_that_is_refused_leaves_the_wrong_one_standing(session: Session) -> None:
    kept = session.do(record_declared, SAID)
    other = session.do(record_declared, replace(SAID, said_by="روابط عمومی"))
    again = CorrectDeclared(other.id, other.version, SAID, "همان گوینده بود")
    assert refused(session.do, correct_declared, again) == "declared_already"
    assert [row.kept.mistake for row in session.ask(declared_figures, AskDeclared("1404-06")).rows] == [
        None,
        None,
    ]
    assert kept.id != other.id


def test_a_figure_of_the_month_before_is_called_so(session: Session) -> None:
    mordad = SHAHRIVAR.plus(-1)
    pensioner(session, 3, date(2025, 9, 1))
    session.do(close_month, CloseMonth(mordad, "نخستین ماه"))
    session.do(record_declared, replace(SAID, table="standings", line="on_pension", value=2))
    session.do(record_declared, replace(SAID, table="standings", line="on_pension", value=1, said_by="دیگری"))
    rows = session.ask(declared_figures, AskDeclared("1404-06")).rows
    assert [(row.computed, row.odd) for row in rows] == [(3, Odd.AS_BEFORE), (3, None)]


def test_the_last_day_of_a_month_is_no_end_of_it_yet(session: Session) -> None:
    mehr = JalaliMonth.of(NOON.date())
    assert mehr.last() == NOON.date()
    session.do(record_declared, replace(SAID, period=str(mehr), said_on=NOON.date()))
    assert judged(session, str(mehr)) == [(3, 2, Judged(Verdict.NOT_COMPARABLE, None, Why.PERIOD_NOT_OVER))]


def test_a_closed_month_tells_what_was_sealed_and_marks_what_came_since(session: Session) -> None:
    def told() -> list[tuple[int, bool | None, bool, int | None]]:
        rows = session.ask(declared_figures, AskDeclared("1404-06")).rows
        assert session.ask(month_standing, AskMonth(SHAHRIVAR)).declared == rows
        return [
            (
                row.kept.said.value,
                row.sealed,
                row.kept.mistake is not None,
                None if row.judged is None else row.judged.difference,
            )
            for row in rows
        ]

    session.do(record_declared, replace(SAID, value=7))
    wrong = session.do(record_declared, replace(SAID, said_by="روابط عمومی"))
    assert told() == [(7, None, False, 5), (3, None, False, 1)]
    session.do(close_month, CloseMonth(SHAHRIVAR, "با فرمانداری پیگیری می‌شود"))
    assert told() == [(7, True, False, 5), (3, True, False, 1)]
    early = replace(SAID, value=2, said_on=date(2025, 9, 23))
    session.do(correct_declared, CorrectDeclared(wrong.id, 1, early, "رقم جابه‌جا بود"))
    late = session.do(record_declared, replace(SAID, value=9, said_by="فرمانداری"))
    assert told() == [(7, True, False, 5), (3, True, True, 1), (2, False, False, 0), (9, False, False, 7)]
    session.do(strike_declared, StrikeDeclared(late.id, 1, "دو بار نوشته شد"))
    assert told()[-1] == (9, False, True, None)
    session.do(reopen_month, ReopenMonth(SHAHRIVAR, "فوت دیر رسید"))
    assert [row[1] for row in told()] == [None] * 4


def test_what_was_struck_before_the_closing_stays_struck_and_is_no_part_of_the_seal(
    tmp_path: Path,
) -> None:
    now = NOON
    with office(tmp_path, lambda: now) as session:
        pensioner(session, 1)
        first = session.do(record_declared, SAID)
        session.do(strike_declared, StrikeDeclared(first.id, 1, "با روز دیگر"))
        session.do(record_declared, SAID)
        now = NOON + timedelta(minutes=1)
        session.do(close_month, CloseMonth(SHAHRIVAR, "پیگیری می‌شود"))
        rows = session.ask(declared_figures, AskDeclared("1404-06")).rows
        assert [(row.sealed, row.judged is None) for row in rows] == [(None, True), (True, False)]
