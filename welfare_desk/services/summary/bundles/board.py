# SPDX-License-Identifier: Apache-2.0
"""What headquarters sees: how its offices stand with their months, one bundle closely, the sums."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles import province as rules
from welfare_desk.domain.summary.bundles.board import BoardRow, Refusal, TakenBundle, called, office_names
from welfare_desk.domain.summary.bundles.declared import declared_from, differing
from welfare_desk.domain.summary.bundles.enrolment import key_words
from welfare_desk.domain.summary.bundles.merging import (
    LATE_DAYS,
    MergedPersons,
    due,
    merged_persons,
    months_between,
)
from welfare_desk.domain.summary.monthly.corrected import corrected_tables
from welfare_desk.domain.summary.monthly.month import corrections_from, tables_from
from welfare_desk.services.door import Look, question
from welfare_desk.services.summary.bundles.standings import (
    alike,
    check_span,
    names_of_offices,
    offices_of,
    refusal_by_name,
    sent_in,
    standings,
)
from welfare_desk.services.summary.monthly.calling import names_of
from welfare_desk.services.summary.monthly.correcting import Corrected
from welfare_desk.storage.summary.bundles import headquarters, refusals, standing

_CLOSELY = 20
"""Refusals that are told of one month of an office."""


@dataclass(frozen=True)
class AskBoard:
    """The months from `since` to `until`, both included."""

    since: JalaliMonth
    until: JalaliMonth


@dataclass(frozen=True)
class Board:
    """Every office that is enrolled, or was and has sent something, by county.

    `refused` are files that were refused and not taken since; `unplaced` are those of them that belong to no
    month of an office known here.
    """

    months: tuple[JalaliMonth, ...]
    rows: tuple[BoardRow, ...]
    unplaced: int
    refused: int
    late_days: int = LATE_DAYS


@question("headquarters.board", permission=Permission.HEADQUARTERS)
def board(look: Look, facts: AskBoard) -> Board:
    """How every office stands with every month; RuleError `province_span`."""
    rows, raw = standings(look, facts.since, facts.until), look.db.apart
    months = months_between((facts.since, facts.until))
    return Board(months, rows, refusals.unplaced(raw), refusals.open_files(raw))


@dataclass(frozen=True)
class AskCell:
    """A month of an office."""

    office: str
    month: JalaliMonth


@dataclass(frozen=True)
class OfficeFigures:
    """What an office says of its month in a few figures; None for what it does not know."""

    covered: int | None
    on_pension: int | None
    queued: int | None
    net: int | None
    """Rial of all payments of the month."""
    persons: int | None
    """Persons counted by their hashes; None where the office has no key of the province."""
    declared: int = 0
    """Figures that somebody declared of it, and of longer periods that end with it."""
    differing: int = 0
    """Of them, those that do not fit what is computed or was declared beside them."""


@dataclass(frozen=True)
class CellShown:
    """Everything that is known here of a month of an office; lists are newest first."""

    office: str
    name: str
    """What the office is called: `office_names`."""
    month: JalaliMonth
    due: date
    taken: tuple[TakenBundle, ...]
    refused: tuple[Refusal, ...]
    figures: OfficeFigures | None
    begins: JalaliMonth | None
    """The month of the first bundle of its chain."""
    corrects: Corrected = ()
    """What the bundle that counts tells of earlier months."""
    corrected_since: int = 0
    """Figures of the month that later bundles of the office tell otherwise."""
    names: dict[str, str] = field(default_factory=dict)
    """Of items and services by their codes, as headquarters' own lists have them."""


@question("headquarters.cell", permission=Permission.HEADQUARTERS)
def cell(look: Look, facts: AskCell) -> CellShown:
    """A month of an office closely: what was taken and refused, and its figures."""
    raw = look.db.apart
    county = next((one.county for one in offices_of(raw) if one.code == facts.office), "")
    codes = alike(raw)
    told = standing.document(raw, facts.office, facts.month)
    return CellShown(
        facts.office,
        called(county, facts.office, codes),
        facts.month,
        due(facts.month),
        tuple(refusals.taken_of_month(raw, facts.office, facts.month)),
        tuple(
            refusal_by_name(one, codes) for one in refusals.of_month(raw, facts.office, facts.month, _CLOSELY)
        ),
        None if told is None else _figures(told),
        refusals.beginnings(raw).get(facts.office),
        () if told is None else corrections_from(told["corrections"]),
        0 if told is None else _corrected_since(raw, facts, told),
        names_of(look.db.connection),
    )


def _corrected_since(raw: Any, facts: AskCell, told: dict[str, Any]) -> int:
    later = standing.corrections(raw, facts.month).get((facts.office, facts.month), ())
    return corrected_tables(tables_from(told["tables"]), later)[1]


def _figures(told: dict[str, Any]) -> OfficeFigures:
    tables = {table.code: table for table in tables_from(told["tables"])}
    after, persons, declared = told["after"], told["persons"], declared_from(told["declared"])
    return OfficeFigures(
        after["covered"],
        after["on_pension"],
        after["queued"],
        tables["payments"].total("net"),
        len(persons["hashes"]) if persons["known"] else None,
        len(declared),
        differing(declared),
    )


@dataclass(frozen=True)
class AskPersons:
    """A month of the province."""

    month: JalaliMonth


@question("headquarters.persons", permission=Permission.HEADQUARTERS)
def persons(look: Look, facts: AskPersons) -> MergedPersons:
    """The covered persons of a month as far as it was taken, each counted once."""
    raw = look.db.apart
    sent = list(sent_in(raw, facts.month))
    came = {one.office for one in sent}
    missing = sum(one.enrolled and one.code not in came for one in offices_of(raw))
    return merged_persons(sent).without(missing)


@dataclass(frozen=True)
class ListRefusals:
    """A page of what was refused, newest first."""

    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class RefusalPage:
    """Refusals, and how many there are in all."""

    rows: tuple[Refusal, ...]
    total: int


@question("headquarters.refusals", permission=Permission.HEADQUARTERS)
def list_refusals(look: Look, facts: ListRefusals) -> RefusalPage:
    """Every file that was read here and not taken."""
    raw = look.db.apart
    codes = alike(raw)
    rows = (refusal_by_name(one, codes) for one in refusals.page(raw, facts.offset, facts.limit))
    return RefusalPage(tuple(rows), refusals.count(raw))


@dataclass(frozen=True)
class ListEnrolments:
    """A page of certificates, newest first."""

    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class EnrolmentShown:
    """A certificate that was given, and what came of its office; `key` is the office's fingerprint."""

    serial: int
    code: str
    county: str
    name: str
    """What the office is called: `office_names`."""
    key: str
    enrolled_at: datetime
    enrolled_by: str
    revoked_at: datetime | None
    revoked_by: str
    revoked_why: str
    last_month: JalaliMonth | None
    last_sequence: int | None


@dataclass(frozen=True)
class EnrolmentPage:
    """Certificates, how many there are, and the fingerprint of the province's key; empty before the first."""

    rows: tuple[EnrolmentShown, ...]
    total: int
    key: str


@question("headquarters.enrolments", permission=Permission.HEADQUARTERS)
def list_enrolments(look: Look, facts: ListEnrolments) -> EnrolmentPage:
    """Every certificate that was given here, those that were revoked among them."""
    raw = look.db.apart
    names = names_of_offices(raw)
    own = headquarters.province(look.db.connection)
    rows = tuple(
        EnrolmentShown(
            one.serial,
            one.code,
            one.county,
            names[one.code],
            key_words(one.public),
            one.enrolled_at,
            one.enrolled_by,
            one.revoked_at,
            one.revoked_by,
            one.revoked_why,
            one.last_month,
            one.last_sequence,
        )
        for one in headquarters.enrolments(raw, facts.offset, facts.limit)
    )
    return EnrolmentPage(
        rows, headquarters.enrolment_count(raw), "" if own is None else key_words(own.public)
    )


@dataclass(frozen=True)
class AskTotals:
    """The months from `since` to `until`, both included."""

    since: JalaliMonth
    until: JalaliMonth


@dataclass(frozen=True)
class TotalsShown:
    """The province over a span; `offices` are what they are called by their codes, by county.

    `names` are those of items and services by their codes, as headquarters' own lists have them.
    """

    province: rules.Province
    offices: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    corrected_since: int = 0
    """Of a month alone, which is told as it was closed: figures that later bundles tell otherwise."""


@question("headquarters.totals", permission=Permission.HEADQUARTERS)
def totals(look: Look, facts: AskTotals) -> TotalsShown:
    """Sums of the province, its offices beside each other, what is missing; RuleError `province_span`."""
    return province_of(look, facts.since, facts.until)


def province_of(look: Look, since: JalaliMonth, until: JalaliMonth) -> TotalsShown:
    """As `totals`; also what a workbook is made of."""
    check_span(since, until)
    months = months_between((since, until))
    learnt = standing.corrections(look.db.apart, since)
    merged: list[rules.MonthMerged] = []
    corrected_since = 0
    for place, month in enumerate(months, 1):
        sent = list(sent_in(look.db.apart, month))
        if sent:
            of_month = {office: told for (office, of), told in learnt.items() if of == month}
            if since == until:
                told = (corrected_tables(one.tables, of_month.get(one.office, ())) for one in sent)
                corrected_since, of_month = sum(changed for _, changed in told), {}
            merged.append(rules.month_merged(month, sent, of_month))
        look.progress(place, len(months))
    came = {office for one in merged for office in one.offices}
    held = offices_of(look.db.apart)
    by_code = office_names(held)
    offices = {one.code: by_code[one.code] for one in held if one.enrolled or one.code in came}
    names = names_of(look.db.connection)
    return TotalsShown(rules.spanned(months, merged, offices), offices, names, corrected_since)
