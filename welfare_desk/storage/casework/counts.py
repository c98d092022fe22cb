# SPDX-License-Identifier: Apache-2.0
"""The head's statement on a day, counted from dated events: what the office would have said that evening."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.counts import Counts
from welfare_desk.domain.waiting import PENSION
from welfare_desk.storage.casework.fields import domain_on
from welfare_desk.storage.casework.striking import in_force

UNKNOWN = "unknown"
"""The key of files without a neighbourhood, a commission's word or a sex."""

_ON_DAY = f"""
WITH covered AS (
    SELECT case_file.id, case_file.person_id, case_file.household_id, {domain_on("?1")} AS domain
    FROM case_file
    WHERE 'covered' = (SELECT to_state FROM coverage_event WHERE file_id = case_file.id AND effective_on <= ?1
        AND {in_force("coverage_event")} ORDER BY effective_on DESC, id DESC LIMIT 1)
)
SELECT covered.domain, person.sex, disability.type, disability.severity, neighbourhood.name,
    (SELECT to_state FROM pension JOIN pension_event ON pension_event.pension_id = pension.id
        WHERE pension.file_id = covered.id AND effective_on <= ?1
        AND {in_force("pension_event")}
        ORDER BY effective_on DESC, pension_event.id DESC LIMIT 1) AS pension_state,
    EXISTS (SELECT 1 FROM queue_entry WHERE file_id = covered.id AND service = '{PENSION}'
        AND joined_on <= ?1 AND (ended_on IS NULL OR ended_on > ?1)) AS waits,
    count(*)
FROM covered
JOIN person ON person.id = covered.person_id
JOIN household ON household.id = covered.household_id
LEFT JOIN neighbourhood ON neighbourhood.id = household.neighbourhood_id
LEFT JOIN disability ON disability.person_id = person.id AND disability.is_primary = 1
GROUP BY 1, 2, 3, 4, 5, 6, 7
"""

_HOUSEHOLDS = f"""
SELECT count(DISTINCT household_id) FROM case_file
WHERE 'covered' = (SELECT to_state FROM coverage_event WHERE file_id = case_file.id AND effective_on <= ?1
    AND {in_force("coverage_event")} ORDER BY effective_on DESC, id DESC LIMIT 1)
"""

_LEGAL_TYPES = tuple(DisabilityType)[:7]
_VOTED = tuple(severity for severity in Severity if severity is not Severity.UNKNOWN)


def counts_on(raw: Any, on: date) -> Counts:
    """The statement of a day; neighbourhood, sex and disability, which have no events, are today's."""
    day = (on.isoformat(),)
    by: dict[str, Counter[str]] = {
        "domain": Counter(dict.fromkeys(Domain, 0)),
        "sex": Counter({Sex.FEMALE: 0, Sex.MALE: 0}),
        "disability": Counter(dict.fromkeys(_LEGAL_TYPES, 0)),
        "severity": Counter(dict.fromkeys((*_VOTED, Severity.UNKNOWN), 0)),
        "neighbourhood": Counter(),
        "pension": Counter(),
    }
    waiting = 0
    for domain, sex, disability, severity, neighbourhood, pension, waits, files in raw.execute(_ON_DAY, day):
        by["domain"][domain] += files
        by["sex"][sex] += files
        by["neighbourhood"][neighbourhood or UNKNOWN] += files
        by["pension"][pension or PensionState.NONE] += files
        waiting += files if waits else 0
        if disability or domain == Domain.REHABILITATION:
            by["disability"][disability or UNKNOWN] += files
            if disability != DisabilityType.NONE:  # no disability has no severity
                by["severity"][severity or UNKNOWN] += files
    covered = by["domain"].total()
    on_pension = by["pension"][PensionState.ON_PENSION]
    suspended = by["pension"][PensionState.SUSPENDED]
    return Counts(
        on=on,
        covered=covered,
        by_domain=_plain(by["domain"]),
        on_pension=on_pension,
        in_queue=waiting,
        non_recurring=covered - on_pension - suspended,
        suspended=suspended,
        by_sex=_plain(by["sex"]),
        by_disability=_plain(by["disability"]),
        by_severity=_plain(by["severity"]),
        by_neighbourhood=dict(sorted(by["neighbourhood"].items())),
        households=int(raw.execute(_HOUSEHOLDS, day).fetchone()[0]),
    )


def _plain(counted: Counter[str]) -> dict[str, int]:
    return {str(key): files for key, files in counted.items()}
