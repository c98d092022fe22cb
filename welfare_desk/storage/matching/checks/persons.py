# SPDX-License-Identifier: Apache-2.0
"""Checks of who has the file: identity, ways to reach them, disability and its votes, identity documents."""

from __future__ import annotations

from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.casework.codes import DisabilityType, Domain, GuardianKind, Severity, Sex
from welfare_desk.domain.casework.lifespan import MINOR
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.domain.matching.quality import (
    CROWDED_MOBILE,
    EXPIRING_DAYS,
    OLDEST,
    Area,
    Check,
    Gravity,
)
from welfare_desk.storage.casework.lifespans import DIED
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.matching.checks.households import COVERED, FOR_GOOD

_FILES = "SELECT case_file.id AS file_id FROM case_file JOIN person ON person.id = case_file.person_id"
_VOTE = " JOIN disability ON disability.person_id = person.id AND disability.is_primary = 1"
_HELD = "SELECT 1 FROM disability WHERE disability.person_id = person.id AND ended_on IS NULL"
_KEPT = "FROM attachment WHERE attachment.file_id = case_file.id AND removed_at IS NULL"

_DAYS_ALIVE = (
    f"SELECT visited_on AS day FROM visit WHERE visit.file_id = case_file.id AND {STANDS}"
    f" AND visit.result = '{VisitResult.MET}'"
    f" UNION ALL SELECT commission_on {_HELD.removeprefix('SELECT 1 ')}"
    " UNION ALL SELECT since FROM person_category WHERE person_category.person_id = person.id"
)
_DAYS = (
    f"SELECT visited_on AS day FROM visit WHERE visit.file_id = case_file.id AND {STANDS}"
    " UNION ALL SELECT since FROM person_category WHERE person_category.person_id = person.id"
    f" UNION ALL SELECT asked_on FROM service_request WHERE file_id = case_file.id AND {STANDS}"
    f" UNION ALL SELECT sent_on FROM inquiry WHERE inquiry.file_id = case_file.id AND {STANDS}"
    " UNION ALL SELECT referred_on FROM commission_case WHERE commission_case.person_id = person.id"
)
"""Days on which the person of a file was alive, or had been born; a vote before birth has a check of its own.

Restricted tags are not among them: who sees this list may not know of them.
"""


def _file(code: str, gravity: Gravity, area: Area, where: str, joins: str = "") -> Check:
    return Check(code, gravity, area, f"{_FILES}{joins} WHERE {COVERED} AND {where}")


def _missing(kind: DocumentKind) -> str:
    """Told only of files whose documents are kept here at all."""
    return f"EXISTS (SELECT 1 {_KEPT}) AND NOT EXISTS (SELECT 1 {_KEPT} AND kind = '{kind}')"


CHECKS: tuple[Check, ...] = (
    _file(
        "no_identifier",
        Gravity.ERROR,
        Area.OVERVIEW,
        "person.national_id IS NULL AND person.foreign_id IS NULL",
    ),
    _file("no_birth_date", Gravity.WARNING, Area.OVERVIEW, "person.birth_date IS NULL"),
    _file("too_old", Gravity.WARNING, Area.OVERVIEW, f"person.birth_date < date(:today, '-{OLDEST} years')"),
    _file("no_father_name", Gravity.WARNING, Area.OVERVIEW, "person.father_name = ''"),
    _file("sex_unknown", Gravity.HINT, Area.OVERVIEW, f"person.sex = '{Sex.UNKNOWN}'"),
    _file("no_phone", Gravity.HINT, Area.OVERVIEW, "person.mobile IS NULL AND person.phone IS NULL"),
    Check(
        "mobile_shared",
        Gravity.WARNING,
        Area.OVERVIEW,
        f"{_FILES} WHERE {COVERED} AND person.mobile IN (SELECT mobile FROM person JOIN case_file"
        " ON case_file.person_id = person.id WHERE mobile IS NOT NULL GROUP BY mobile"
        f" HAVING count(DISTINCT household_id) >= {CROWDED_MOBILE})",
    ),
    _file(
        "no_disability",
        Gravity.ERROR,
        Area.REASONS,
        f"case_file.domain = '{Domain.REHABILITATION}' AND NOT EXISTS ({_HELD})",
    ),
    _file(
        "no_primary",
        Gravity.WARNING,
        Area.REASONS,
        f"EXISTS ({_HELD}) AND NOT EXISTS ({_HELD} AND is_primary = 1)",
    ),
    _file(
        "severity_unknown",
        Gravity.WARNING,
        Area.REASONS,
        f"disability.severity = '{Severity.UNKNOWN}' AND disability.type <> '{DisabilityType.NONE}'",
        _VOTE,
    ),
    _file(
        "none_beside_disability",
        Gravity.ERROR,
        Area.REASONS,
        f"EXISTS ({_HELD} AND type = '{DisabilityType.NONE}')"
        f" AND EXISTS ({_HELD} AND type <> '{DisabilityType.NONE}')",
    ),
    _file(
        "none_with_degree",
        Gravity.ERROR,
        Area.REASONS,
        f"EXISTS ({_HELD} AND type = '{DisabilityType.NONE}'"
        f" AND (severity <> '{Severity.UNKNOWN}' OR valid_until IS NOT NULL))",
    ),
    _file(
        "commission_expired",
        Gravity.WARNING,
        Area.REASONS,
        "disability.valid_until < :today",
        _VOTE,
    ),
    _file(
        "commission_expiring",
        Gravity.HINT,
        Area.REASONS,
        f"disability.valid_until BETWEEN :today AND date(:today, '+{EXPIRING_DAYS} days')",
        _VOTE,
    ),
    _file(
        "commission_in_future",
        Gravity.ERROR,
        Area.REASONS,
        f"EXISTS ({_HELD} AND commission_on > :today)",
    ),
    _file(
        "commission_before_birth",
        Gravity.ERROR,
        Area.REASONS,
        f"EXISTS ({_HELD} AND commission_on < person.birth_date)",
    ),
    _file(
        "opened_before_birth",
        Gravity.ERROR,
        Area.OVERVIEW,
        "case_file.opened_on < person.birth_date",
    ),
    Check(
        "recorded_before_birth",
        Gravity.ERROR,
        Area.OVERVIEW,
        f"{_FILES} WHERE EXISTS (SELECT 1 FROM ({_DAYS}) WHERE day < person.birth_date)",
    ),
    Check(
        "recorded_after_death",
        Gravity.ERROR,
        Area.OVERVIEW,
        f"{_FILES} WHERE EXISTS (SELECT 1 FROM ({_DAYS_ALIVE}) WHERE day > {DIED})",
    ),
    Check("born_after_death", Gravity.ERROR, Area.OVERVIEW, f"{_FILES} WHERE person.birth_date > {DIED}"),
    _file(
        "parent_of_adult",
        Gravity.HINT,
        Area.HOUSEHOLD,
        f"person.birth_date <= date(:today, '-{MINOR} years') AND EXISTS (SELECT 1 FROM guardianship"
        f" WHERE ward_id = person.id AND until IS NULL AND kind = '{GuardianKind.PARENT}')",
    ),
    _file(
        "national_card_missing",
        Gravity.HINT,
        Area.DOCUMENTS,
        f"person.national_id IS NOT NULL AND {_missing(DocumentKind.NATIONAL_CARD)}",
    ),
    _file(
        "residence_card_missing",
        Gravity.WARNING,
        Area.DOCUMENTS,
        f"person.national_id IS NULL AND person.foreign_id IS NOT NULL"
        f" AND NOT EXISTS (SELECT 1 {_KEPT} AND kind = '{DocumentKind.RESIDENCE_CARD}')",
    ),
    _file(
        "residence_card_expired",
        Gravity.WARNING,
        Area.DOCUMENTS,
        f"person.national_id IS NULL AND (SELECT max(coalesce(expires_on, '{FOR_GOOD}')) {_KEPT}"
        f" AND kind = '{DocumentKind.RESIDENCE_CARD}') < :today",
    ),
    _file(
        "document_expired",
        Gravity.HINT,
        Area.DOCUMENTS,
        f"EXISTS (SELECT 1 {_KEPT} AND kind <> '{DocumentKind.RESIDENCE_CARD}'"
        f" GROUP BY kind HAVING max(coalesce(expires_on, '{FOR_GOOD}')) < :today)",
    ),
)
