# SPDX-License-Identifier: Apache-2.0
"""Checks of where a file stands: coverage against pension and queue, and what was left lying too long."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import ENDED, OpenWork
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.matching.quality import Area, Check, Gravity
from welfare_desk.domain.pension import LIVE, PensionState
from welfare_desk.domain.upkeep import DatedRule as Rule
from welfare_desk.domain.waiting import OPEN_STATES, PENSION
from welfare_desk.storage.casework.commission import REFERRED, REJECTED_STANDS
from welfare_desk.storage.casework.home_visits import LAST_MET
from welfare_desk.storage.casework.inquiries import ASKED, SUPPORTS
from welfare_desk.storage.casework.inquiries import WAITS as INQUIRY_WAITS
from welfare_desk.storage.casework.left_open import LEFT_OPEN
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.casework.notes import WAITS as TASK_WAITS
from welfare_desk.storage.casework.requests import WAITS as REQUEST_WAITS
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.casework.transfers import ORIGIN_REFUSED, REFUSED_THERE, WAITS
from welfare_desk.storage.matching.checks.households import COVERED, FOR_GOOD
from welfare_desk.storage.waiting import WAITS_WRONGLY

_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN_STATES))
_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))
_PENSIONS = "SELECT pension.file_id AS file_id FROM pension JOIN case_file ON case_file.id = pension.file_id"
_WAITING = (
    "SELECT DISTINCT queue_entry.file_id AS file_id FROM queue_entry"
    f" JOIN case_file ON case_file.id = queue_entry.file_id AND queue_entry.state IN ({_OPEN})"
)
_DRAWS = f"EXISTS (SELECT 1 FROM pension WHERE pension.file_id = case_file.id AND pension.state IN ({_LIVE}))"
_WAITS_FOR_PENSION = (
    "EXISTS (SELECT 1 FROM queue_entry WHERE queue_entry.file_id = case_file.id"
    f" AND queue_entry.service = '{PENSION}' AND queue_entry.state IN ({_OPEN}))"
)
_LAST = (
    "(SELECT max(effective_on) FROM coverage_event WHERE coverage_event.file_id = case_file.id"
    f" AND {in_force('coverage_event')})"
)
_ENDED = ", ".join(f"'{state}'" for state in sorted(ENDED))
_WHERE = {
    OpenWork.VISIT: Area.VISITS,
    OpenWork.INQUIRY: Area.INQUIRIES,
    OpenWork.REFERRAL: Area.INQUIRIES,
    OpenWork.REQUEST: Area.REQUESTS,
    OpenWork.ORIGIN: Area.STANDING,
    OpenWork.EQUIPMENT: Area.REQUESTS,
}
_DONE = f"visit.state = '{VisitState.DONE}'"


def _before(limit: Rule) -> str:
    """The day before which something has waited longer than the office's rule says."""
    return f"date(:today, '-' || :{limit} || ' days')"


def _late(table: str, where: str) -> str:
    return (
        f"SELECT DISTINCT {table}.file_id AS file_id FROM {table}"
        f" JOIN case_file ON case_file.id = {table}.file_id WHERE {where}"
    )


CHECKS: tuple[Check, ...] = (
    Check(
        "pension_not_covered",
        Gravity.ERROR,
        Area.STANDING,
        f"{_PENSIONS} WHERE pension.state IN ({_LIVE}) AND NOT {COVERED}",
    ),
    Check("waits_wrongly", Gravity.ERROR, Area.STANDING, f"{_WAITING} WHERE {WAITS_WRONGLY}"),
    Check(
        "pension_and_waiting",
        Gravity.WARNING,
        Area.STANDING,
        f"{_WAITING} JOIN pension ON pension.file_id = case_file.id"
        f" AND pension.state = '{PensionState.ON_PENSION}' WHERE queue_entry.service = '{PENSION}'",
    ),
    Check(
        "supported_elsewhere",
        Gravity.ERROR,
        Area.INQUIRIES,
        f"SELECT case_file.id AS file_id FROM case_file WHERE ({_DRAWS} OR {_WAITS_FOR_PENSION})"
        f" AND EXISTS (SELECT 1 FROM inquiry WHERE inquiry.file_id = case_file.id"
        f" AND {SUPPORTS.format(':today')})",
    ),
    Check(
        "long_suspended",
        Gravity.WARNING,
        Area.STANDING,
        f"{_PENSIONS} WHERE pension.state = '{PensionState.SUSPENDED}'"
        f" AND pension.since < {_before(Rule.SUSPENSION_DAYS)}",
    ),
    Check(
        "applicant_undecided",
        Gravity.WARNING,
        Area.STANDING,
        "SELECT case_file.id AS file_id FROM case_file"
        f" WHERE coverage = '{Coverage.APPLICANT}' AND {_LAST} < {_before(Rule.APPLICANT_DAYS)}",
    ),
    Check(
        "referral_undecided",
        Gravity.HINT,
        Area.STANDING,
        "SELECT case_file.id AS file_id FROM case_file"
        f" WHERE coverage = '{Coverage.REFERRED}' AND {_LAST} < {_before(Rule.REFERRAL_DAYS)}",
    ),
    Check(
        "not_visited",
        Gravity.HINT,
        Area.VISITS,
        f"SELECT case_file.id AS file_id FROM case_file WHERE {COVERED}"
        # Told once the office keeps its visits here, else every file would be late.
        f" AND EXISTS (SELECT 1 FROM visit WHERE {_DONE}) AND case_file.opened_on < date(:today, '-1 year')"
        f" AND {LAST_MET} < date(:today, '-1 year')",
    ),
    Check(
        "visit_overdue",
        Gravity.HINT,
        Area.VISITS,
        _late("visit", f"visit.state = '{VisitState.PLANNED}' AND planned_on < {_before(Rule.VISIT_DAYS)}"),
    ),
    Check(
        "request_open",
        Gravity.WARNING,
        Area.REQUESTS,
        _late(
            "service_request",
            f"{REQUEST_WAITS} AND asked_on < {_before(Rule.REQUEST_DAYS)}",
        ),
    ),
    Check(
        "transfer_unanswered",
        Gravity.WARNING,
        Area.STANDING,
        _late("transfer", f"{WAITS} AND asked_on < {_before(Rule.TRANSFER_DAYS)}"),
    ),
    Check(
        "transfer_refused",
        Gravity.ERROR,
        Area.STANDING,
        f"SELECT file_id FROM transfer WHERE {REFUSED_THERE}",
    ),
    Check(
        "covered_against_origin",
        Gravity.WARNING,
        Area.STANDING,
        _late("transfer", f"{ORIGIN_REFUSED} AND {COVERED}"),
    ),
    Check(
        "rejected_stands",
        Gravity.ERROR,
        Area.INQUIRIES,
        "SELECT DISTINCT case_file.id AS file_id FROM commission_case"
        f" JOIN case_file ON case_file.person_id = commission_case.person_id AND {COVERED}"
        f" WHERE {REJECTED_STANDS.format('commission_case')}",
    ),
    Check(
        "inquiry_unanswered",
        Gravity.HINT,
        Area.INQUIRIES,
        _late("inquiry", f"{INQUIRY_WAITS.format('inquiry')} AND sent_on < {_before(Rule.INQUIRY_DAYS)}"),
    ),
    Check(
        "inquiry_expired",
        Gravity.HINT,
        Area.INQUIRIES,
        # What waits for its answer was sent again; that it waits too long is a finding of its own.
        "SELECT DISTINCT file_id FROM"
        f" (SELECT file_id, body, max(coalesce(valid_until, '{FOR_GOOD}')) AS last FROM inquiry"
        f" JOIN case_file ON case_file.id = file_id AND {COVERED} WHERE {STANDS}"
        " GROUP BY file_id, body) WHERE last < :today",
    ),
    Check(
        "asked_twice",
        Gravity.WARNING,
        Area.INQUIRIES,
        f"SELECT file_id FROM inquiry WHERE {ASKED.format('inquiry')}"
        " GROUP BY file_id, body HAVING count(*) > 1",
    ),
    Check(
        "referred_twice",
        Gravity.WARNING,
        Area.INQUIRIES,
        "SELECT case_file.id AS file_id FROM commission_case"
        " JOIN case_file ON case_file.person_id = commission_case.person_id"
        f" WHERE {REFERRED.format('commission_case')}"
        " GROUP BY case_file.id, commission_case.kind HAVING count(*) > 1",
    ),
    Check(
        "task_overdue",
        Gravity.HINT,
        Area.NOTES,
        _late("task", f"{TASK_WAITS} AND due_on < {_before(Rule.TASK_DAYS)}"),
    ),
    *(
        Check(
            f"ended_with_{kind}",
            Gravity.WARNING,
            _WHERE[kind],
            f"SELECT case_file.id AS file_id FROM case_file WHERE coverage IN ({_ENDED})"
            f" AND EXISTS (SELECT 1 FROM {rows})",
        )
        for kind, rows in LEFT_OPEN.items()
    ),
    Check(
        "opened_after_today",
        Gravity.ERROR,
        Area.STANDING,
        "SELECT case_file.id AS file_id FROM case_file WHERE opened_on > :today",
    ),
)
