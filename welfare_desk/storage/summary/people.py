# SPDX-License-Identifier: Apache-2.0
"""Who was covered on the evening of a day, what they drew and waited for: rows that a month's tables count.

What has events (coverage, field, pension, queue) is as it was on that day; sex, disability, neighbourhood and
centre, which have none, are today's.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.calendar import age_years, from_jalali, to_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Row
from welfare_desk.domain.summary.monthly.layouts import AGE_BANDS
from welfare_desk.domain.summary.monthly.month import Stood
from welfare_desk.domain.waiting import PENSION
from welfare_desk.storage.casework.fields import domain_on
from welfare_desk.storage.casework.striking import in_force

COVERED = (
    f"'{Coverage.COVERED}' = (SELECT to_state FROM coverage_event WHERE coverage_event.file_id = case_file.id"
    f" AND effective_on <= :on AND {in_force('coverage_event')} ORDER BY effective_on DESC, id DESC LIMIT 1)"
)
"""The SQL condition that a row of case_file was covered on the evening of the day `:on`."""


def state_on(owner: str, events: str, key: str) -> str:
    """The SQL of what a pension or allowance (`owner`) was on the day `:on`; its events name it by `key`."""
    return (
        f"(SELECT to_state FROM {events} WHERE {events}.{key} = {owner}.id AND effective_on <= :on"
        f" AND {in_force(events)} ORDER BY effective_on DESC, {events}.id DESC LIMIT 1)"
    )


WAITS = "queue_entry.joined_on <= :on AND (queue_entry.ended_on IS NULL OR queue_entry.ended_on > :on)"
"""The SQL condition that a place in a queue was open on the evening of the day `:on`."""

_PENSION = (
    f"(SELECT {state_on('pension', 'pension_event', 'pension_id')} FROM pension"
    " WHERE pension.file_id = case_file.id)"
)
_QUEUED = (
    f"EXISTS (SELECT 1 FROM queue_entry WHERE queue_entry.file_id = case_file.id AND service = '{PENSION}'"
    f" AND {WAITS})"
)
_CATEGORY = (
    "(SELECT min(social_category.name) FROM person_category"
    " JOIN social_category ON social_category.id = category_id WHERE person_category.person_id = person.id"
    " AND (since IS NULL OR since <= :on) AND (until IS NULL OR until > :on))"
)


def _age() -> str:
    """The SQL of the band of completed years, by the birthdays `:age_<years>` that begin each band."""
    tops = [band.rstrip("+").split("-")[0] for band in AGE_BANDS[1:]]
    cases = " ".join(
        f"WHEN person.birth_date > :age_{top} THEN '{band}'"
        for top, band in zip(tops, AGE_BANDS[:-1], strict=True)
    )
    return f"CASE WHEN person.birth_date IS NULL THEN '{UNKNOWN}' {cases} ELSE '{AGE_BANDS[-1]}' END"


_COLUMNS = {
    "domain": domain_on(":on"),
    "sex": "person.sex",
    "age": _age(),
    "disability": f"coalesce(disability.type, '{UNKNOWN}')",
    "severity": f"coalesce(disability.severity, '{UNKNOWN}')",
    "category": f"coalesce({_CATEGORY}, '{UNKNOWN}')",
    "neighbourhood": f"coalesce(neighbourhood.name, '{UNKNOWN}')",
    "centre": f"coalesce(centre.code, '{UNKNOWN}')",
    "standing": f"CASE {_PENSION} WHEN '{PensionState.ON_PENSION}' THEN '{PensionState.ON_PENSION}'"
    f" WHEN '{PensionState.SUSPENDED}' THEN '{PensionState.SUSPENDED}'"
    f" ELSE iif({_QUEUED}, 'queued', 'non_recurring') END",
}
_PEOPLE_FROM = f"""
FROM case_file JOIN person ON person.id = case_file.person_id
JOIN household ON household.id = case_file.household_id
LEFT JOIN neighbourhood ON neighbourhood.id = household.neighbourhood_id
LEFT JOIN centre ON centre.id = case_file.centre_id
LEFT JOIN disability ON disability.person_id = person.id AND disability.is_primary = 1
WHERE {COVERED}
"""
_EACH = ", ".join(f"{sql} AS {name}" for name, sql in _COLUMNS.items())
_PEOPLE = f"SELECT {_EACH}, case_file.file_no AS file {_PEOPLE_FROM} ORDER BY case_file.id"

_HOME_FROM = f"""
FROM (SELECT DISTINCT household_id FROM case_file WHERE {COVERED})
JOIN household ON household.id = household_id
"""
_PERSONS = (
    "(SELECT count(*) FROM household_member WHERE household_member.household_id = household.id"
    " AND (since IS NULL OR since <= :on) AND (until IS NULL OR until > :on))"
)
_DECILE = f"coalesce(CAST(household.decile AS TEXT), '{UNKNOWN}')"
_HOMES = (
    f"SELECT {_DECILE} AS decile, {_PERSONS} AS persons, (SELECT min(file_no) FROM case_file"
    f" WHERE case_file.household_id = household.id AND {COVERED}) AS file {_HOME_FROM} ORDER BY household.id"
)

_DRAWN = f"'{PensionState.ON_PENSION}', '{PensionState.SUSPENDED}'"
_RECURRING_FROM = f"""
FROM (SELECT '{PaymentKind.PENSION}' AS kind,
        {state_on("pension", "pension_event", "pension_id")} AS state, file_id FROM pension
    UNION ALL SELECT kind, {state_on("allowance", "allowance_event", "allowance_id")}, file_id FROM allowance)
JOIN case_file ON case_file.id = file_id WHERE state IN ({_DRAWN})
"""
_RECURRING = f"SELECT kind, state, file_no AS file {_RECURRING_FROM} ORDER BY kind, file_id"

_QUEUES_FROM = f"FROM queue_entry JOIN case_file ON case_file.id = queue_entry.file_id WHERE {WAITS}"
_QUEUES = f"SELECT service, file_no AS file {_QUEUES_FROM} ORDER BY service, queue_no"


def rows(raw: Any, statement: str, asked: dict[str, str]) -> list[Row]:
    """The rows of a statement as the tables read them."""
    cursor = raw.execute(statement, asked)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]


def _born_before(on: date) -> dict[str, str]:
    """The birthdays after which somebody has not completed so many years on the day."""
    year, month, day = to_jalali(on)
    limits = {}
    for band in AGE_BANDS[1:]:
        years = int(band.rstrip("+").split("-")[0])
        birthday = from_jalali(year - years, month, min(day, 29))
        while age_years(birthday, on) >= years and age_years(_next(birthday), on) >= years:
            birthday = _next(birthday)
        limits[f"age_{years}"] = birthday.isoformat()
    return limits


def _next(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def _asked(on: date) -> dict[str, str]:
    return {"on": on.isoformat()}


def people(raw: Any, on: date) -> list[Row]:
    """Files covered on a day; `file` is the number of each."""
    return rows(raw, _PEOPLE, {**_asked(on), **_born_before(on)})


def homes(raw: Any, on: date) -> list[Row]:
    """Households of covered files, `persons` who lived there; `file` is the first of them."""
    return rows(raw, _HOMES, _asked(on))


def recurring(raw: Any, on: date) -> list[Row]:
    """Pensions and allowances that were drawn or suspended on a day."""
    return rows(raw, _RECURRING, _asked(on))


def queues(raw: Any, on: date) -> list[Row]:
    """Open places of every queue on a day."""
    return rows(raw, _QUEUES, _asked(on))


_STOOD = f"""
SELECT (SELECT count(*) FROM case_file WHERE {COVERED}),
    (SELECT count(*) FROM pension WHERE {state_on("pension", "pension_event", "pension_id")}
        = '{PensionState.ON_PENSION}'),
    (SELECT count(*) FROM queue_entry WHERE service = '{PENSION}' AND {WAITS})
"""


def stood(raw: Any, on: date) -> Stood:
    """What stood on an evening, each counted by itself: the other side of the identities."""
    return Stood(*raw.execute(_STOOD, _asked(on)).fetchone())
