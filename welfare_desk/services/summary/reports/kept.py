# SPDX-License-Identifier: Apache-2.0
"""Reports by name: the program's own, one's own, and what others share with the office."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from welfare_desk.domain.access import Permission, Role, User
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.summary.reports.definition import Definition, Report, check_definition, check_name
from welfare_desk.domain.summary.reports.shipped import SHIPPED
from welfare_desk.domain.text import fold
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.exchange.whole_lists import asked_of, page_of, question_of, report_sheet_of
from welfare_desk.services.facts import from_json, to_json
from welfare_desk.services.summary.reports.asking import asked_by, check_parts
from welfare_desk.storage.summary.reports import reports as kept
from welfare_desk.storage.summary.reports.reports import KeptReport


@dataclass(frozen=True)
class AskReports:
    """The reports that the user may run; `counted` adds how many rows the list of each has today."""

    counted: bool = False


@dataclass(frozen=True)
class FindReport:
    """A report by its code, or by its name as somebody types it."""

    name: str


@dataclass(frozen=True)
class SaveReport:
    """Keep a report; `id` keeps it in place of that one, of which `seen` is the version that was shown."""

    name: str
    definition: Definition
    shared: bool = False
    id: int = 0
    seen: int = 0


@dataclass(frozen=True)
class DeleteReport:
    """Forget a report; `seen` is its version as it was shown."""

    id: int
    seen: int


@dataclass(frozen=True)
class ReportDeleted:
    """The report that is gone, as it was."""

    id: int
    name: str


@question("summary.reports", permission=Permission.VIEW_FILES)
def reports(look: Look, facts: AskReports) -> tuple[Report, ...]:
    """The program's own reports, then those kept, by name; none about a list that the user may not ask."""
    own = [Report(one.fa, one.definition, one.code, name_en=one.en) for one in SHIPPED]
    found = [*own, *(_report(look.user, one) for one in kept.seen_by(look.db.apart, look.user.name))]
    found = [report for report in found if _may(look.user, report.definition.list)]
    return tuple(replace(one, rows=_count(look, one)) if facts.counted else one for one in found)


def _may(user: User, name: str) -> bool:
    """Whether the user may ask a list; one that a later program no longer has is told by running it."""
    try:
        report_sheet_of(name)
    except RuleError:
        return True
    return user.may(question_of(name).permission)


def _count(look: Look, report: Report) -> int | None:
    """How many rows its list has; None for one that can no longer be asked."""
    wanted = report.definition
    try:
        asked = asked_by(look, wanted, kept=True).asked
        return page_of(look, wanted.list, asked, 0, 1).total
    except RuleError:
        return None


def _report(user: User, one: KeptReport) -> Report:
    definition = from_json(Definition, json.loads(one.definition))
    own = one.user == user.name or (one.shared and bool(user.roles & {Role.ADMIN, Role.HEAD}))
    return Report(one.name, definition, "", one.id, one.version, one.shared, one.made_by, own)


@question("summary.find_report", permission=Permission.VIEW_FILES)
def find_report(look: Look, facts: FindReport) -> Report:
    """One's own of this name, else one the office shares, else the program's own.

    RuleError `report_not_found` (report).
    """
    wanted = fold(facts.name)
    found = reports(look, AskReports())
    for report in sorted(found, key=lambda one: (bool(one.code), one.shared)):
        if facts.name == report.code or wanted in {fold(report.name), fold(report.name_en)} - {""}:
            return report
    raise RuleError("report_not_found", report=facts.name)


@command("summary.save_report", permission=Permission.VIEW_FILES, touches={Kind.VIEW})
def save_report(work: Work, facts: SaveReport) -> Report:
    """Keep a report for oneself or for the office.

    RuleError `report_needs_name`, `report_name_too_long`, `report_shipped` for a name of the program's own,
    `report_exists`, `report_not_found`, `report_of_another` (by), `stale_row`, as `check_definition`,
    `bad_fields` (columns and order that the list lacks), and what the list refuses; NotPermitted for a reader
    who shares one.
    """
    name = check_name(facts.name)
    if fold(name) in {fold(told) for one in SHIPPED for told in (one.fa, one.en)}:
        raise RuleError("report_shipped", name=name)
    check_definition(facts.definition)
    check_parts(facts.definition)
    asked_of(work.user, work.today, facts.definition.list, facts.definition.asked)
    if facts.shared and not any(work.user.may(right) for right in MAY_SHARE):
        raise NotPermitted(permission=Permission.EDIT_FILES.value, user=work.user.name)
    user = _owner(work, facts.id).user if facts.id else work.user.name
    told = json.dumps(to_json(facts.definition), ensure_ascii=False)
    one = KeptReport(facts.id, name, user, "", facts.shared, told, facts.seen)
    report_id, _ = kept.keep(work.db, one)
    work.about("report", name)
    return _report(work.user, kept.of_id(work.db.raw, report_id))


MAY_SHARE = (Permission.EDIT_FILES, Permission.EDIT_STORE, Permission.MANAGE_OFFICE)
"""Whoever has one of these rights works with the office's data, and may put a report before colleagues."""


@command("summary.delete_report", permission=Permission.VIEW_FILES, touches={Kind.VIEW})
def delete_report(work: Work, facts: DeleteReport) -> ReportDeleted:
    """Forget a report that was kept. RuleError `report_not_found`, `report_of_another` (by), `stale_row`."""
    one = _owner(work, facts.id)
    kept.forget(work.db, facts.id, facts.seen)
    work.about("report", one.name)
    return ReportDeleted(facts.id, one.name)


def _owner(work: Work, report_id: int) -> KeptReport:
    """A report that the user may change: his own; head and administrator change every shared one."""
    one = kept.of_id(work.db.raw, report_id)
    if not _report(work.user, one).own:
        if not one.shared:
            raise RuleError("report_not_found", report=str(report_id))
        raise RuleError("report_of_another", by=one.made_by)
    return one
