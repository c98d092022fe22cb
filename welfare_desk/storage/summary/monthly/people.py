# SPDX-License-Identifier: Apache-2.0
"""Who was covered on the evening of a day, what they drew and waited for: rows that a month's tables count.

What has events (coverage, field, pension, queue) is as it was on that day; sex, disability, neighbourhood and
centre, which have none, are today's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth, age_years, from_jalali, to_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.monthly.figures import UNKNOWN
from welfare_desk.domain.summary.monthly.layouts import AGE_BANDS
from welfare_desk.domain.summary.monthly.month import Stood
from welfare_desk.domain.summary.monthly.undated import Homes
from welfare_desk.domain.waiting import PENSION
from welfare_desk.storage.casework.fields import domain_on
from welfare_desk.storage.casework.sizes import size_on
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.matching.before_merges import was_of
from welfare_desk.storage.summary.monthly.statements import Statement

_COVERED_THEN = (
    f"'{Coverage.COVERED}' = (SELECT to_state FROM coverage_event WHERE coverage_event.file_id = case_file.id"
    f" AND effective_on <= :on AND {in_force('coverage_event')} ORDER BY effective_on DESC, id DESC LIMIT 1)"
)
COVERED = (
    "iif(case_file.id IN (SELECT file_id FROM coverage_event WHERE effective_on > :on),"
    f" {_COVERED_THEN}, case_file.coverage = '{Coverage.COVERED}')"
)
"""The SQL condition that a row of case_file was covered on the evening of the day `:on`.

Most files have not changed since, and are what they are today; of the others their events tell.
"""


def state_then(owner: str, events: str, key: str) -> str:
    """The SQL of what a pension or allowance (`owner`) was on the day `:on`; its events name it by `key`."""
    return (
        f"(SELECT to_state FROM {events} WHERE {events}.{key} = {owner}.id AND effective_on <= :on"
        f" AND {in_force(events)} ORDER BY effective_on DESC, {events}.id DESC LIMIT 1)"
    )


def state_on(owner: str, events: str, key: str) -> str:
    """As `state_then`, from the events of those only that have changed since."""
    changed = f"{owner}.id IN (SELECT {key} FROM {events} WHERE effective_on > :on)"
    return f"iif({changed}, {state_then(owner, events, key)}, {owner}.state)"


def file_no(file_id: str) -> str:
    """The SQL of a file's number, asked for where a row names it: for figures alone nothing is joined."""
    return f"(SELECT file_no FROM case_file WHERE case_file.id = {file_id})"


WAITS = "queue_entry.joined_on <= :on AND (queue_entry.ended_on IS NULL OR queue_entry.ended_on > :on)"
"""The SQL condition that a place in a queue was open on the evening of the day `:on`."""

_COVERED_LATER = f"""
SELECT file_id FROM coverage_event AS first
WHERE effective_on > :on AND to_state = '{Coverage.COVERED}' AND {in_force("first", "coverage_event")}
    AND NOT EXISTS (SELECT 1 FROM coverage_event AS earlier
        WHERE earlier.file_id = first.file_id AND earlier.effective_on <= :on
            AND earlier.to_state = '{Coverage.COVERED}' AND {in_force("earlier", "coverage_event")})
"""
# A place keeps the day of a request that is older than the file, as a list brings it: whom to admit first is
# judged by that day. Of the clients of a month nobody waits for a pension before they are one.
_COUNTS = f"{WAITS} AND (service <> '{PENSION}' OR queue_entry.file_id NOT IN ({_COVERED_LATER}))"
COUNTS_FROM = (
    "max(joined_on, coalesce((SELECT min(effective_on) FROM coverage_event"
    f" WHERE coverage_event.file_id = queue_entry.file_id AND to_state = '{Coverage.COVERED}'"
    f" AND {in_force('coverage_event')}), ''))"
)
"""The SQL of the day from which a place in the queue of the pension counts: its file is covered by then."""

_PENSION = state_on("pension", "pension_event", "pension_id")
_WAITED = was_of("queue_entry", "queue_entry.id", "queue_entry.file_id")
_QUEUED = f"case_file.id IN (SELECT {_WAITED} FROM queue_entry WHERE service = '{PENSION}' AND {WAITS})"
_CATEGORY = (
    "(SELECT min(social_category.name) FROM person_category"
    " JOIN social_category ON social_category.id = category_id"
    " WHERE person_category.person_id = case_file.person_id"
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
    "domain": f"iif(case_file.id IN (SELECT file_id FROM domain_event WHERE effective_on > :on),"
    f" {domain_on(':on')}, case_file.domain)",
    "sex": "person.sex",
    "age": _age(),
    "disability": f"coalesce(disability.type, '{UNKNOWN}')",
    "severity": f"coalesce(disability.severity, '{UNKNOWN}')",
    "category": "iif(case_file.person_id IN (SELECT person_id FROM person_category),"
    f" coalesce({_CATEGORY}, '{UNKNOWN}'), '{UNKNOWN}')",
    "neighbourhood": f"coalesce(neighbourhood.name, '{UNKNOWN}')",
    "centre": f"coalesce(centre.code, '{UNKNOWN}')",
    "standing": f"CASE {_PENSION} WHEN '{PensionState.ON_PENSION}' THEN '{PensionState.ON_PENSION}'"
    f" WHEN '{PensionState.SUSPENDED}' THEN '{PensionState.SUSPENDED}'"
    f" ELSE iif({_QUEUED}, 'queued', 'non_recurring') END",
    "file": "case_file.file_no",
}
_JOINS = {
    "person": "JOIN person ON person.id = case_file.person_id",
    "neighbourhood": "JOIN household ON household.id = case_file.household_id"
    " LEFT JOIN neighbourhood ON neighbourhood.id = household.neighbourhood_id",
    "centre": "LEFT JOIN centre ON centre.id = case_file.centre_id",
    "disability": "LEFT JOIN disability ON disability.person_id = case_file.person_id AND is_primary = 1",
    "pension": "LEFT JOIN pension ON pension.file_id = case_file.id",
}
"""What is joined to a file where one of the columns tells of it."""


def joined(columns: Iterable[str]) -> tuple[str, ...]:
    """What is joined to a file so that it tells these columns."""
    told = [_COLUMNS[name] for name in columns]
    return tuple(join for table, join in _JOINS.items() if any(f"{table}." in sql for sql in told))


def _people(columns: Sequence[str]) -> str:
    each = ", ".join(f"{_COLUMNS[name]} AS {name}" for name in columns)
    return f"SELECT {each} FROM case_file {' '.join(joined(columns))} WHERE {COVERED}"


_DECILE = f"coalesce(CAST(household.decile AS TEXT), '{UNKNOWN}')"
_FIRST = f"(SELECT min(file_no) FROM case_file WHERE case_file.household_id = household.id AND {COVERED})"
_OF_HOMES = ("decile", "persons", "file")
_HOMES = (
    f"SELECT {_DECILE} AS decile, {size_on(':on')} AS persons, {_FIRST} AS file FROM household"
    f" WHERE household.id IN (SELECT household_id FROM case_file WHERE {COVERED})"
)

_DRAWN = f"'{PensionState.ON_PENSION}', '{PensionState.SUSPENDED}'"
_RECURRING_FROM = f"""
FROM (SELECT '{PaymentKind.PENSION}' AS kind,
        {state_on("pension", "pension_event", "pension_id")} AS state, file_id FROM pension
    UNION ALL SELECT kind, {state_on("allowance", "allowance_event", "allowance_id")}, file_id FROM allowance)
WHERE state IN ({_DRAWN})
"""
_RECURRING = f"SELECT kind, state, {file_no('file_id')} AS file {_RECURRING_FROM}"

_QUEUES = f"SELECT service, {file_no(_WAITED)} AS file FROM queue_entry WHERE {_COUNTS}"


def _from_month(owner: str, events: str, key: str) -> str:
    """The SQL of the first month that the event in force on the day `:on` pays; NULL for its own month."""
    return (
        f"(SELECT from_month FROM {events} WHERE {events}.{key} = {owner}.id AND effective_on <= :on"
        f" AND {in_force(events)} ORDER BY effective_on DESC, {events}.id DESC LIMIT 1)"
    )


def _pays(owner: str, only: str) -> str:
    events, key = f"{owner}_event", f"{owner}_id"
    draws = f"{state_on(owner, events, key)} = '{PensionState.ON_PENSION}'"
    begun = f"coalesce({_from_month(owner, events, key)}, :month) <= :month"
    return f"SELECT EXISTS (SELECT 1 FROM {owner} WHERE {only} AND {draws} AND {begun})"


_PENSION_PAYS, _ALLOWANCE_PAYS = _pays("pension", "true"), _pays("allowance", "kind = :kind")


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


def people(on: date, columns: Sequence[str] = tuple(_COLUMNS)) -> Statement:
    """Files covered on a day; `file` is the number of each."""
    return Statement(_people(columns), {**_asked(on), **_born_before(on)}, "case_file.id")


def homes(on: date) -> Statement:
    """Households of covered files; `persons` as `domain.pension.sizes` counts them, `file` the first file."""
    return Statement(_HOMES, _asked(on), "household.id")


_LIVED = """
SELECT file_no, household_id, (SELECT json_extract(changes, '$.household_id[0]') FROM audit_row
    WHERE tbl = 'case_file' AND row_id = case_file.id AND seq > ? AND json_extract(changes, '$.household_id')
        IS NOT NULL ORDER BY seq LIMIT 1) FROM case_file
"""
"""Where each file lives; and where it lived before it first moved after an entry of the trail."""


def lived(raw: Any, on: date, since: int) -> Homes:
    """Households of covered files on a day; in which each file lived at an entry of the trail, and lives."""
    found = raw.execute(_LIVED, (since,)).fetchall()
    rows = Statement(_HOMES.replace("SELECT", "SELECT household.id AS home,", 1), _asked(on)).rows(raw)
    now = {file: home for file, home, _ in found}
    then = {file: home if before is None else before for file, home, before in found}
    return Homes(then, now, {row["home"]: {name: row[name] for name in _OF_HOMES} for row in rows})


def recurring(on: date) -> Statement:
    """Pensions and allowances that were drawn or suspended on a day."""
    return Statement(_RECURRING, _asked(on), "kind, file_id")


def is_paid(raw: Any, kind: str, month: JalaliMonth, on: date) -> bool:
    """Whether somebody draws a payment on a day of a month and is paid for that month: not suspended, begun.

    A list of nobody cannot be made, and nothing is unknown of it.
    """
    asked = {**_asked(on), "month": str(month)}
    if kind == PaymentKind.PENSION:
        return bool(raw.execute(_PENSION_PAYS, asked).fetchone()[0])
    return bool(raw.execute(_ALLOWANCE_PAYS, {**asked, "kind": kind}).fetchone()[0])


def queues(on: date) -> Statement:
    """Open places of every queue on a day."""
    return Statement(_QUEUES, _asked(on), "service, queue_no")


_STOOD = f"""
SELECT (SELECT count(*) FROM case_file WHERE {_COVERED_THEN}),
    (SELECT count(*) FROM pension WHERE {state_then("pension", "pension_event", "pension_id")}
        = '{PensionState.ON_PENSION}'),
    (SELECT count(*) FROM queue_entry WHERE service = '{PENSION}' AND {_COUNTS})
"""


def covered_by_events(raw: Any, on: date) -> list[str]:
    """Numbers of the files that their events say were covered on an evening, whatever the files say."""
    found = raw.execute(f"SELECT file_no FROM case_file WHERE {_COVERED_THEN}", _asked(on))
    return [number for (number,) in found.fetchall()]


def stood(raw: Any, on: date) -> Stood:
    """What stood on an evening, each counted by itself from its events: the other side of the identities."""
    return Stood(*raw.execute(_STOOD, _asked(on)).fetchone())
