# SPDX-License-Identifier: Apache-2.0
"""The life of a file: what may follow what, and when."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.life import (
    ENDED,
    TRANSITIONS,
    check_field_change,
    check_needs,
    check_open,
    check_reason,
    check_transition,
    ending_day,
    ends_help,
    needs,
    recounted,
    takes_in,
    tells_death,
)
from welfare_desk.domain.errors import RuleError

TODAY = date(2025, 10, 22)


@pytest.mark.parametrize("before", [None, *Coverage])
@pytest.mark.parametrize("after", list(Coverage))
def test_only_the_life_cycle_is_allowed(before: Coverage | None, after: Coverage) -> None:
    told = ""
    try:
        check_transition(before, after, effective_on=TODAY, last_event_on=None, today=TODAY)
    except RuleError as refused:
        told = refused.code
    assert told == ("" if after in TRANSITIONS[before] else "coverage_not_allowed")


def test_the_dead_do_not_come_back() -> None:
    assert TRANSITIONS[Coverage.DECEASED] == {Coverage.CLOSED}


@pytest.mark.parametrize(
    ("effective_on", "last", "code"),
    [
        (date(2025, 10, 23), None, "date_in_future"),
        (date(2025, 1, 1), date(2025, 1, 2), "before_last_event"),
        (date(2025, 1, 1), TODAY, "before_last_event"),
        (TODAY, TODAY + timedelta(days=1), "before_event_ahead"),
    ],
)
def test_events_are_dated_in_order(effective_on: date, last: date | None, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_transition(
            Coverage.APPLICANT, Coverage.COVERED, effective_on=effective_on, last_event_on=last, today=TODAY
        )
    assert refused.value.code == code


def test_two_events_may_share_a_day() -> None:
    check_transition(
        Coverage.APPLICANT, Coverage.COVERED, effective_on=TODAY, last_event_on=TODAY, today=TODAY
    )


COMPLETE = {"reason": "ازدواج", "letter_no": "12/3", "other_office": "ری"}


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        (Coverage.APPLICANT, Coverage.REFUSED, ["reason"]),
        (Coverage.COVERED, Coverage.DISCHARGED, ["reason"]),
        (Coverage.COVERED, Coverage.CLOSED, ["reason"]),
        (Coverage.COVERED, Coverage.TRANSFERRED, ["other_office", "letter_no"]),
        (Coverage.CLOSED, Coverage.COVERED, ["reason"]),
        (Coverage.CLOSED, Coverage.APPLICANT, ["reason"]),
        (Coverage.COVERED, Coverage.DECEASED, []),
        (Coverage.COVERED, Coverage.RECOVERED, ["reason"]),
        (Coverage.APPLICANT, Coverage.REFERRED, ["reason"]),
        (Coverage.REFERRED, Coverage.APPLICANT, ["reason"]),
        (Coverage.REFUSED, Coverage.APPLICANT, ["reason"]),
        (Coverage.TRANSFERRED, Coverage.COVERED, ["reason"]),
        (Coverage.RECOVERED, Coverage.COVERED, ["reason"]),
        (Coverage.REFUSED, Coverage.DECEASED, []),
        (Coverage.REFERRED, Coverage.DECEASED, []),
        (Coverage.TRANSFERRED, Coverage.DECEASED, []),
        (Coverage.APPLICANT, Coverage.COVERED, []),
    ],
)
def test_a_change_says_at_once_what_it_lacks(before: Coverage, after: Coverage, wanted: list[str]) -> None:
    assert list(needs(before, after)) == wanted
    check_needs(before, after, COMPLETE)
    told: object = ("", [])
    try:
        check_needs(before, after, {"reason": " "})
    except RuleError as refused:
        told = (refused.code, refused.facts["fields"])
    assert told == (("bad_fields", wanted) if wanted else ("", []))


@pytest.mark.parametrize(
    ("after", "wanted"),
    [(Coverage.COVERED, ("reason",)), (Coverage.DECEASED, ()), (Coverage.REFUSED, ("reason",))],
)
def test_who_is_covered_against_the_office_of_origin_is_covered_for_a_reason(
    after: Coverage, wanted: tuple[str, ...]
) -> None:
    assert needs(Coverage.APPLICANT, after, origin_refused=True) == wanted


@pytest.mark.parametrize("after", [Coverage.COVERED, Coverage.APPLICANT])
def test_a_closed_file_of_the_dead_stays_closed(after: Coverage) -> None:
    with pytest.raises(RuleError) as refused:
        check_transition(
            Coverage.CLOSED, after, effective_on=TODAY, last_event_on=None, today=TODAY, died=True
        )
    assert refused.value.code == "client_has_died"


def test_only_applicants_and_the_covered_keep_what_they_have() -> None:
    assert [state for state in Coverage if not ends_help(state)] == [Coverage.APPLICANT, Coverage.COVERED]


@pytest.mark.parametrize(
    ("began", "ends"),
    [(None, TODAY), (date(2025, 10, 1), TODAY), (date(2025, 11, 1), date(2025, 11, 1))],
)
def test_help_ends_with_the_file_but_never_before_it_began(began: date | None, ends: date) -> None:
    assert ending_day(TODAY, began) == ends


@pytest.mark.parametrize(
    ("on", "months"),
    [
        (date(2025, 9, 25), []),  # a day of the month that runs
        (date(2025, 9, 22), ["1404-06"]),
        (date(2025, 2, 20), ["1403-12", "1404-01", "1404-02", "1404-03", "1404-04", "1404-05", "1404-06"]),
    ],
)
def test_the_months_over_since_an_event_are_counted_anew(on: date, months: list[str]) -> None:
    assert [str(month) for month in recounted(on, date(2025, 10, 22))] == months


@pytest.mark.parametrize(
    ("closed", "refused"),
    [
        (None, False),
        (JalaliMonth(1404, 6), False),
        (JalaliMonth(1404, 7), True),
        (JalaliMonth(1404, 12), True),
    ],
)
def test_nothing_is_dated_into_a_closed_month(closed: JalaliMonth | None, refused: bool) -> None:
    told = ""
    try:
        check_open(TODAY, closed)
    except RuleError as error:
        told = error.code
    assert told == ("month_closed" if refused else "")


def _field_change(**given: Any) -> str:
    facts = {
        "before": Domain.SOCIAL,
        "after": Domain.REHABILITATION,
        "coverage": Coverage.COVERED,
        "effective_on": TODAY,
        "last_event_on": TODAY,
        "today": TODAY,
    }
    try:
        check_field_change(**{**facts, **given})
    except RuleError as refused:
        return refused.code
    return ""


@pytest.mark.parametrize("coverage", list(Coverage))
def test_the_field_of_an_ended_file_does_not_change(coverage: Coverage) -> None:
    assert _field_change(coverage=coverage) == ("field_of_ended" if coverage in ENDED else "")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({}, ""),
        ({"last_event_on": None}, ""),
        ({"after": Domain.SOCIAL}, "same_field"),
        ({"effective_on": date(2025, 10, 23)}, "date_in_future"),
        ({"effective_on": date(2025, 10, 21)}, "before_last_event"),
    ],
)
def test_a_field_changes_to_another_one_in_the_order_of_days(given: dict[str, Any], code: str) -> None:
    assert _field_change(**given) == code


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("فوت", True),
        (" فوت‌شده ", True),
        ("به علت فوت", True),
        ("فوت مددجو", True),
        ("فوت مددجوي نامبرده.", True),
        ("درگذشت", True),
        ("فوت سرپرست", False),
        ("ازدواج پس از فوت همسر", False),
        ("فوتبال", False),
        ("رفع نیاز", False),
        ("", False),
    ],
)
def test_a_reason_that_is_the_clients_death_is_known_by_whole_words(reason: str, told: bool) -> None:
    assert tells_death(reason) is told


@pytest.mark.parametrize(
    ("before", "after", "died", "code"),
    [
        (Coverage.COVERED, Coverage.CLOSED, False, "death_is_a_state"),
        (Coverage.COVERED, Coverage.DISCHARGED, False, "death_is_a_state"),
        (Coverage.COVERED, Coverage.TRANSFERRED, False, "death_is_a_state"),
        (Coverage.APPLICANT, Coverage.REFUSED, False, "death_is_a_state"),
        (Coverage.COVERED, Coverage.DECEASED, False, ""),
        (Coverage.DECEASED, Coverage.CLOSED, True, ""),
        (Coverage.CLOSED, Coverage.COVERED, False, ""),
    ],
)
def test_death_is_the_reason_of_no_other_exit(
    before: Coverage, after: Coverage, died: bool, code: str
) -> None:
    told = ""
    try:
        check_reason(before, after, "فوت", died=died)
    except RuleError as refused:
        told = refused.code
    assert told == code


@pytest.mark.parametrize(
    ("before", "events", "takes"),
    [
        (Coverage.APPLICANT, [(None, Coverage.COVERED), (Coverage.COVERED, Coverage.CLOSED)], True),
        (Coverage.CLOSED, [], True),
        (Coverage.CLOSED, [(None, Coverage.APPLICANT), (Coverage.APPLICANT, Coverage.CLOSED)], True),
        (Coverage.CLOSED, [(None, Coverage.COVERED), (Coverage.COVERED, Coverage.CLOSED)], False),
        (Coverage.DISCHARGED, [(None, Coverage.DISCHARGED)], False),
    ],
)
def test_whoever_was_never_covered_is_taken_in(
    before: Coverage, events: list[tuple[Coverage | None, Coverage]], takes: bool
) -> None:
    assert takes_in(before, Coverage.COVERED, events) is takes
    assert not takes_in(before, Coverage.DECEASED, events)
