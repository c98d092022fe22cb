# SPDX-License-Identifier: Apache-2.0
"""Proposals are found anew each time, over the payments that are drawn; only what is put aside is kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from welfare_desk.domain.casework.codes import UNPROVEN_TYPES, Coverage, Kinship, Leaving
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.proposals import Aside, Proposal, ProposalReason
from welfare_desk.domain.pension.state import LIVE, PensionState
from welfare_desk.storage.casework.home_visits import LAST_MET
from welfare_desk.storage.casework.inquiries import SUPPORTS
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.lifespans import DIED
from welfare_desk.storage.casework.mistakes import STANDS, mistake, mistake_columns, told_of
from welfare_desk.storage.casework.sizes import pays_by
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, one_of, row_id, row_version, strict_table
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

PROPOSAL_ASIDE = strict_table(
    "proposal_aside",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False),
    Column("payment", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("fact_on", IsoDate, nullable=False),  # a later fact is proposed again
    Column("set_on", IsoDate, nullable=False),
    Column("until", IsoDate, nullable=False),
    Column("why", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
    *mistake_columns(),
    row_version(),
    one_of("payment", PaymentKind),
    one_of("reason", ProposalReason),
    real_date("fact_on"),
    real_date("set_on"),
    real_date("until"),
    CheckConstraint("set_on < until"),
    CheckConstraint("length(why) > 0"),
    Index("ix_proposal_aside_file", "file_id", "payment", "reason"),
    Index(
        "uq_proposal_aside_stands",
        "file_id",
        "payment",
        "reason",
        "fact_on",
        "until",
        unique=True,
        sqlite_where=text(STANDS),
    ),
)

_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))
_UNPROVEN = ", ".join(f"'{kind}'" for kind in UNPROVEN_TYPES)
_PAID = f"state = '{PensionState.ON_PENSION}'"
_R = ProposalReason

_OF_FILE = "(:file_no IS NULL OR file_id = (SELECT id FROM case_file WHERE file_no = :file_no))"
# Every payment that is drawn, with the rows it stands on: the others add what they look at.
_DRAWN = f"""
drawn AS MATERIALIZED (
    SELECT file_id, household_id, '{PaymentKind.PENSION}' AS payment, state, since, NULL AS born_together,
        NULL AS own_sheba FROM pension WHERE state IN ({_LIVE}) AND {_OF_FILE}
    UNION ALL
    SELECT file_id, household_id, kind, state, since, born_together, sheba FROM allowance
        WHERE state IN ({_LIVE}) AND {_OF_FILE}
)"""
_FILE = (
    " FROM drawn JOIN case_file ON case_file.id = drawn.file_id"
    " JOIN person ON person.id = case_file.person_id JOIN household ON household.id = drawn.household_id"
)
# Counted in Gregorian years, which is the Jalali birthday or a day beside it.
_BIRTHDAY = "date(person.birth_date, '+' || {0} || ' years')"
_LIMIT = """CASE payment WHEN 'pension' THEN :pension_decile WHEN 'living' THEN :living_decile
    WHEN 'multiples' THEN iif(born_together > 2, :triplets_decile, :twins_decile) END"""
_PRIMARY = (
    " JOIN disability ON disability.person_id = person.id AND is_primary = 1"
    f" AND disability.type NOT IN ({_UNPROVEN})"
)
_HOME = f"""
died AS MATERIALIZED (
    SELECT person_id, max(day) AS day FROM (
        SELECT person_id, effective_on AS day FROM coverage_event JOIN case_file ON case_file.id = file_id
            WHERE to_state = '{Coverage.DECEASED}' AND {in_force("coverage_event")}
        UNION ALL SELECT person_id, until FROM household_member WHERE left_because = '{Leaving.DIED}')
    GROUP BY person_id
),
home AS MATERIALIZED (
    SELECT household_id, count(DISTINCT person_id) AS known,
        count(DISTINCT iif(gone IS NULL, person_id, NULL)) AS living,
        max(coalesce(gone, since, '')) AS changed
    FROM (SELECT place.household_id, place.person_id, place.since, coalesce(place.until, died.day) AS gone
        FROM household_member AS place LEFT JOIN died ON died.person_id = place.person_id
        WHERE place.household_id IN (SELECT household_id FROM drawn)
            AND (place.since IS NULL OR place.since <= :today))
    GROUP BY household_id
)"""
_SIZE = pays_by("known", "living")
_CHANGED = """max(coalesce(changed, ''), coalesce(
    (SELECT max(until) FROM former_size WHERE former_size.household_id = household.id), ''))"""
"""The last day on which somebody came or went, or another size was declared."""
_LISTED = f"""
listed AS MATERIALIZED (
    -- The size goes with the last month: of a group SQLite gives the row of its one max().
    SELECT monthly_line.file_id, monthly_line.kind AS payment, size, max(month) AS month FROM monthly_list
    JOIN monthly_line ON monthly_line.list_id = monthly_list.id AND monthly_list.state <> 'draft'
    WHERE monthly_line.file_id IN (SELECT file_id FROM drawn)
        AND monthly_line.kind IN ('{PaymentKind.PENSION}', '{PaymentKind.LIVING}')
    GROUP BY monthly_line.file_id, monthly_line.kind
)"""

_FOUND: dict[ProposalReason, str] = {
    _R.DIED: f"SELECT {DIED}, ''{_FILE} WHERE {DIED} IS NOT NULL",
    # A member who has left by dying, or whose own file says so; who draws through their file is told above.
    _R.HEAD_DIED: "SELECT died, '' FROM (SELECT drawn.*, (SELECT " + DIED + " FROM person"
    " WHERE person.id = household.head_person_id) AS died"
    f"{_FILE} WHERE household.head_person_id <> person.id) AS drawn WHERE died IS NOT NULL",
    _R.OTHER_PENSION: f"SELECT max(answered_on), min(body){_FILE}"
    f" JOIN inquiry ON inquiry.file_id = case_file.id AND inquiry.{STANDS} AND {SUPPORTS.format(':today')}"
    f" WHERE payment = '{PaymentKind.PENSION}' AND drawn.{_PAID}",
    _R.CHILD_OVER_AGE: "SELECT came, CAST(years AS TEXT) FROM ("
    f"SELECT drawn.*, {_BIRTHDAY.format('years')} AS came, years FROM (SELECT drawn.*, CASE"
    f" WHEN payment = '{PaymentKind.MULTIPLES}' THEN :multiples_age ELSE :care_ends_at_age END AS years"
    f" FROM drawn) AS drawn JOIN case_file ON case_file.id = drawn.file_id"
    " JOIN person ON person.id = case_file.person_id"
    f" WHERE payment IN ('{PaymentKind.MULTIPLES}', '{PaymentKind.KIN_CARE}')"
    # A child who draws the household's pension and is not disabled.
    f" OR (payment = '{PaymentKind.PENSION}' AND EXISTS (SELECT 1 FROM household_member"
    " WHERE household_member.person_id = person.id AND until IS NULL"
    f" AND kinship IN ('{Kinship.SON}', '{Kinship.DAUGHTER}'))"
    " AND NOT EXISTS (SELECT 1 FROM disability WHERE disability.person_id = person.id"
    f" AND ended_on IS NULL AND type NOT IN ({_UNPROVEN})))"
    f") AS drawn WHERE came <= :today AND drawn.{_PAID}",
    _R.DECILE: f"SELECT coalesce(decile_on, drawn.since), CAST(decile AS TEXT){_FILE}"
    f" WHERE decile > {_LIMIT} AND drawn.{_PAID}",
    _R.EXPIRED_COMMISSION: f"SELECT valid_until, disability.type{_FILE}{_PRIMARY}"
    f" WHERE valid_until < :today AND drawn.{_PAID}"
    f" AND payment NOT IN ('{PaymentKind.MULTIPLES}', '{PaymentKind.KIN_CARE}')",
    _R.UNVISITED: f"SELECT iif({LAST_MET} = '', opened_on, {LAST_MET}), ''{_FILE}"
    f" WHERE drawn.{_PAID} AND opened_on < :unvisited_since AND {LAST_MET} < :unvisited_since"
    # Told once the office keeps its visits here, else every payment would be.
    f" AND EXISTS (SELECT 1 FROM visit WHERE state = '{VisitState.DONE}')",
    _R.SIZE_CHANGED: f"SELECT coalesce(nullif(changed, ''), drawn.since), was || ' ' || now FROM ("
    f"SELECT drawn.*, {_CHANGED} AS changed, coalesce(listed.size, declared_size) AS was,"
    f" {_SIZE} AS now{_FILE}"
    " LEFT JOIN home ON home.household_id = drawn.household_id"
    " LEFT JOIN listed ON listed.file_id = drawn.file_id AND listed.payment = drawn.payment"
    f" WHERE drawn.payment IN ('{PaymentKind.PENSION}', '{PaymentKind.LIVING}')"
    f" AND drawn.{_PAID}) AS drawn WHERE was <> now",
    _R.NO_SHEBA: f"SELECT drawn.since, ''{_FILE} WHERE household.sheba IS NULL AND own_sheba IS NULL"
    f" AND drawn.{_PAID}",
}


def _branch(reason: ProposalReason, place: int, found: str) -> str:
    """The rows of one reason; what it selects is put behind the payment it is about."""
    told = found.removeprefix("SELECT ")
    many = " GROUP BY drawn.file_id, drawn.payment" if "max(" in told.split(" FROM ", 1)[0] else ""
    return (
        f"SELECT {place} AS place, '{reason}' AS reason, drawn.file_id AS file_id, drawn.payment AS payment,"
        f" drawn.state AS state, {told}{many}"
    )


_ALL = " UNION ALL ".join(
    _branch(reason, place, _FOUND[reason]) for place, reason in enumerate(ProposalReason)
)
_HIDDEN = f"""(SELECT max(aside.id) FROM proposal_aside AS aside WHERE aside.file_id = found.file_id
    AND aside.payment = found.payment AND aside.reason = found.reason AND aside.{STANDS}
    AND aside.until > :today AND aside.fact_on >= found.fact_on)"""
_WITH = f"""WITH {_DRAWN}, {_HOME}, {_LISTED},
found(place, reason, file_id, payment, state, fact_on, fact) AS ({_ALL}),
shown AS MATERIALIZED (SELECT found.*, {_HIDDEN} AS aside_id FROM found)
"""
_ASIDE = "(aside_id IS NOT NULL) = :aside"

_PAGE = f"""{_WITH}
SELECT file_no, trim(first_name || ' ' || last_name), shown.payment, shown.reason, shown.fact_on, fact,
    shown.state, aside.id, aside.version, aside.set_on, aside.until, aside.why,
    {shown_name("aside.recorded_by")}
FROM shown JOIN case_file ON case_file.id = shown.file_id JOIN person ON person.id = case_file.person_id
LEFT JOIN proposal_aside AS aside ON aside.id = aside_id
WHERE {_ASIDE} AND shown.reason = coalesce(:reason, shown.reason)
    AND shown.payment = coalesce(:payment, shown.payment) AND file_no = coalesce(:file_no, file_no)
ORDER BY place, shown.fact_on, file_no, shown.payment LIMIT :limit OFFSET :offset
"""
_COUNTS = f"""{_WITH}
SELECT shown.reason, count(*) FROM shown JOIN case_file ON case_file.id = file_id
WHERE {_ASIDE} AND shown.payment = coalesce(:payment, shown.payment) AND file_no = coalesce(:file_no, file_no)
GROUP BY shown.reason, place ORDER BY place
"""


def page(
    raw: Any, asked: Mapping[str, Any], *, offset: int, limit: int
) -> tuple[tuple[Proposal, ...], dict[str, int]]:
    """A page of proposals, and how many there are by reason.

    `asked` holds the day, the rules, what narrows the list, and whether those put aside are wanted.
    """
    values = dict(asked)
    reason = values.pop("reason")
    rows = raw.execute(_PAGE, {**values, "reason": reason, "offset": offset, "limit": limit}).fetchall()
    counted = dict(raw.execute(_COUNTS, values).fetchall())
    return tuple(_proposal(row) for row in rows), counted


def _proposal(row: Any) -> Proposal:
    file_no, name, payment, reason, on, fact, state, aside_id, version, set_on, until, why, by = row
    aside = None
    if aside_id is not None:
        aside = Aside(aside_id, version, date.fromisoformat(set_on), date.fromisoformat(until), why, by)
    return Proposal(
        file_no,
        name,
        PaymentKind(payment),
        ProposalReason(reason),
        date.fromisoformat(on),
        fact,
        state == PensionState.SUSPENDED,
        aside,
    )


def set_aside(uow: UnitOfWork, file_id: int, proposal: Proposal, until: date, stamp: Stamp) -> int:
    """Keep that a proposal is put aside; the id."""
    values = {
        "file_id": file_id,
        "payment": proposal.payment,
        "reason": proposal.reason,
        "fact_on": proposal.fact_on,
        "set_on": stamp.today,
        "until": until,
        "why": stamp.reason,
        "recorded_by": stamp.recorded_by,
    }
    return uow.insert(PROPOSAL_ASIDE, values)


_KEPT = f"""SELECT proposal_aside.id, proposal_aside.version, set_on, until, why,
    {shown_name("proposal_aside.recorded_by")}, {told_of("proposal_aside")}, file_no
FROM proposal_aside JOIN case_file ON case_file.id = file_id WHERE proposal_aside.id = ?"""


def kept(uow: UnitOfWork, aside_id: int) -> tuple[Aside, str]:
    """What was put aside, and the file's number; RuleError `aside_gone`."""
    row = uow.raw.execute(_KEPT, (aside_id,)).fetchone()
    if row is None:
        raise RuleError("aside_gone")
    found, version, set_on, until, why, by, at, who, because, file_no = row
    days = date.fromisoformat(set_on), date.fromisoformat(until)
    return Aside(found, version, *days, why, by, mistake(at, who, because)), file_no
