# SPDX-License-Identifier: Apache-2.0
"""Checks of households: head, members, size, home, bank, means; each is told by its first file."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship, Marital, Sex
from welfare_desk.domain.casework.lifespan import MINOR
from welfare_desk.domain.matching.quality import Area, Check, Gravity
from welfare_desk.domain.pension import LIVE
from welfare_desk.domain.waiting import OPEN_STATES, PENSION
from welfare_desk.storage.casework.lifespans import DIED, LIVING

_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))
_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN_STATES))

COVERED = f"case_file.coverage = '{Coverage.COVERED}'"
"""Only files under cover are looked at: the others need nothing any more, or not yet."""

FOR_GOOD = "9999"
"""Stands for the end of what has none: later than every day."""

_HOMES = (
    "SELECT min(case_file.id) AS file_id FROM household"
    f" JOIN case_file ON case_file.household_id = household.id AND {COVERED}"
)
_EACH = " GROUP BY household.id"
_HEAD = " JOIN person head ON head.id = household.head_person_id"
_MEMBERS = (
    " JOIN household_member member ON member.household_id = household.id AND member.until IS NULL"
    " JOIN person someone ON someone.id = member.person_id"
)
_PENSIONER = (
    f"EXISTS (SELECT 1 FROM pension WHERE pension.household_id = household.id AND pension.state IN ({_LIVE}))"
)
_WAITS = (
    f"EXISTS (SELECT 1 FROM queue_entry WHERE queue_entry.file_id = case_file.id"
    f" AND service = '{PENSION}' AND state IN ({_OPEN}))"
)
_DEAD = (
    "EXISTS (SELECT 1 FROM person LEFT JOIN case_file AS own_file ON own_file.person_id = person.id"
    f" WHERE person.id = {{0}} AND (own_file.coverage = '{Coverage.DECEASED}' OR {DIED} IS NOT NULL))"
)
"""The SQL condition that the person with this id has died, as a list or an event says."""


def _home(code: str, gravity: Gravity, area: Area, where: str, joins: str = "") -> Check:
    return Check(code, gravity, area, f"{_HOMES}{joins} WHERE {where}{_EACH}")


CHECKS: tuple[Check, ...] = (
    _home("no_head", Gravity.ERROR, Area.HOUSEHOLD, "household.head_person_id IS NULL"),
    _home(
        "head_elsewhere",
        Gravity.WARNING,
        Area.HOUSEHOLD,
        "NOT EXISTS (SELECT 1 FROM household_member WHERE person_id = head.id"
        " AND household_id = household.id AND until IS NULL)",
        _HEAD,
    ),
    _home(
        "several_heads",
        Gravity.ERROR,
        Area.HOUSEHOLD,
        "household.id IN (SELECT household_id FROM household_member"
        f" WHERE kinship = '{Kinship.HEAD}' AND until IS NULL GROUP BY 1 HAVING count(*) > 1)",
    ),
    _home(
        "head_not_called_head",
        Gravity.WARNING,
        Area.HOUSEHOLD,
        f"member.person_id = household.head_person_id AND member.kinship <> '{Kinship.HEAD}'",
        _MEMBERS,
    ),
    _home("head_deceased", Gravity.ERROR, Area.HOUSEHOLD, _DEAD.format("household.head_person_id")),
    _home(
        "member_deceased",
        Gravity.ERROR,
        Area.HOUSEHOLD,
        # A head, and who is under cover as if alive, have checks of their own.
        f"someone.id IS NOT household.head_person_id AND {_DEAD.format('someone.id')}"
        " AND NOT EXISTS (SELECT 1 FROM case_file own WHERE own.person_id = someone.id"
        f" AND own.coverage = '{Coverage.COVERED}')",
        _MEMBERS,
    ),
    _home(
        "head_minor",
        Gravity.WARNING,
        Area.HOUSEHOLD,
        # One without any adult is told by `minor_without_guardian`.
        f"head.birth_date > date(:today, '-{MINOR} years')"
        f" AND someone.birth_date <= date(:today, '-{MINOR} years') AND NOT {_DEAD.format('someone.id')}",
        _HEAD + _MEMBERS,
    ),
    _home(
        "lives_in_two",
        Gravity.WARNING,
        Area.HOUSEHOLD,
        # A place that begins within another one; of one whose beginning is unknown only the end is sure.
        "EXISTS (SELECT 1 FROM household_member one JOIN household_member other"
        " ON other.person_id = one.person_id AND other.id <> one.id WHERE one.person_id = someone.id"
        f" AND coalesce(one.since, '') <= other.since AND other.since < coalesce(one.until, '{FOR_GOOD}')"
        f" AND (one.since IS NOT NULL OR coalesce(other.until, '{FOR_GOOD}')"
        f" >= coalesce(one.until, '{FOR_GOOD}')))",
        _MEMBERS,
    ),
    _home("size_differs", Gravity.WARNING, Area.HOUSEHOLD, f"household.declared_size <> {LIVING}"),
    _home("size_missing", Gravity.HINT, Area.HOUSEHOLD, "household.declared_size IS NULL"),
    _home(
        "member_unidentified",
        Gravity.WARNING,
        Area.HOUSEHOLD,
        "someone.national_id IS NULL AND someone.foreign_id IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM case_file own WHERE own.person_id = someone.id)",
        _MEMBERS,
    ),
    _home(
        "unmarried_with_spouse",
        Gravity.WARNING,
        Area.HOUSEHOLD,
        f"member.kinship = '{Kinship.SPOUSE}' AND NOT {_DEAD.format('someone.id')} AND head.marital IN"
        f" ('{Marital.SINGLE}', '{Marital.DIVORCED}', '{Marital.WIDOWED}')",
        _HEAD + _MEMBERS,
    ),
    _home(
        "spouses_of_one_sex",
        Gravity.WARNING,
        Area.HOUSEHOLD,
        f"member.kinship = '{Kinship.SPOUSE}' AND head.sex = someone.sex AND head.sex <> '{Sex.UNKNOWN}'",
        _HEAD + _MEMBERS,
    ),
    _home(
        "child_older_than_parent",
        Gravity.WARNING,
        Area.HOUSEHOLD,
        f"member.kinship IN ('{Kinship.SON}', '{Kinship.DAUGHTER}')"
        " AND someone.birth_date < date(head.birth_date, '+10 years')",
        _HEAD + _MEMBERS,
    ),
    _home("no_address", Gravity.WARNING, Area.OVERVIEW, "household.address = ''"),
    _home("no_neighbourhood", Gravity.WARNING, Area.OVERVIEW, "household.neighbourhood_id IS NULL"),
    _home("no_postal_code", Gravity.HINT, Area.OVERVIEW, "household.postal_code IS NULL"),
    _home(
        "pensioner_without_sheba",
        Gravity.ERROR,
        Area.OVERVIEW,
        f"household.sheba IS NULL AND {_PENSIONER}",
    ),
    _home(
        "sheba_of_nobody",
        Gravity.HINT,
        Area.OVERVIEW,
        f"household.sheba IS NOT NULL AND household.sheba_owner_id IS NULL AND {_PENSIONER}",
    ),
    _home(
        "sheba_of_stranger",
        Gravity.WARNING,
        Area.OVERVIEW,
        "household.sheba IS NOT NULL AND household.sheba_owner_id IS NOT NULL"
        " AND household.sheba_owner_id NOT IN (SELECT person_id FROM household_member"
        " WHERE household_id = household.id AND until IS NULL)"
        " AND household.sheba_owner_id NOT IN (SELECT guardian_id FROM guardianship JOIN household_member"
        " ON person_id = ward_id WHERE household_id = household.id AND guardianship.until IS NULL)",
    ),
    _home(
        "sheba_of_dead",
        Gravity.ERROR,
        Area.OVERVIEW,
        f"household.sheba IS NOT NULL AND {_DEAD.format('household.sheba_owner_id')}",
    ),
    _home(
        "sheba_shared",
        Gravity.WARNING,
        Area.OVERVIEW,
        "household.sheba IN (SELECT sheba FROM household WHERE sheba IS NOT NULL GROUP BY 1"
        " HAVING count(*) > 1)",
    ),
    _home(
        "decile_missing",
        Gravity.WARNING,
        Area.OVERVIEW,
        f"household.decile IS NULL AND {_WAITS}",
    ),
    _home(
        "decile_undated",
        Gravity.HINT,
        Area.OVERVIEW,
        "household.decile IS NOT NULL AND household.decile_on IS NULL",
    ),
    _home(
        "decile_old",
        Gravity.HINT,
        Area.OVERVIEW,
        f"household.decile_on < date(:today, '-1 year') AND ({_PENSIONER} OR {_WAITS})",
    ),
    Check(
        "minor_without_guardian",
        Gravity.ERROR,
        Area.HOUSEHOLD,
        f"SELECT case_file.id AS file_id FROM case_file JOIN person ON person.id = case_file.person_id"
        f" WHERE {COVERED} AND person.birth_date > date(:today, '-{MINOR} years')"
        " AND NOT EXISTS (SELECT 1 FROM guardianship WHERE ward_id = person.id AND until IS NULL)"
        " AND NOT EXISTS (SELECT 1 FROM household_member member JOIN person someone"
        " ON someone.id = member.person_id WHERE member.household_id = case_file.household_id"
        f" AND member.until IS NULL AND someone.birth_date <= date(:today, '-{MINOR} years')"
        f" AND NOT {_DEAD.format('someone.id')})",
    ),
    Check(
        "guardian_deceased",
        Gravity.ERROR,
        Area.HOUSEHOLD,
        f"{_HOMES}{_MEMBERS} JOIN guardianship ON ward_id = someone.id AND guardianship.until IS NULL"
        f" WHERE {_DEAD.format('guardianship.guardian_id')}{_EACH}",
    ),
    Check(
        "not_in_own_household",
        Gravity.ERROR,
        Area.HOUSEHOLD,
        f"SELECT case_file.id AS file_id FROM case_file WHERE {COVERED} AND NOT EXISTS"
        " (SELECT 1 FROM household_member WHERE household_id = case_file.household_id"
        " AND person_id = case_file.person_id AND until IS NULL)",
    ),
    Check(
        "social_without_category",
        Gravity.ERROR,
        Area.REASONS,
        f"SELECT case_file.id AS file_id FROM case_file WHERE {COVERED}"
        f" AND domain = '{Domain.SOCIAL}' AND NOT EXISTS (SELECT 1 FROM person_category"
        " WHERE person_category.person_id = case_file.person_id AND until IS NULL)",
    ),
)
