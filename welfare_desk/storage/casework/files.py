# SPDX-License-Identifier: Apache-2.0
"""One file whole, in four statements: the file, its household's members, its events, its trail."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.casework.codes import (
    UNPROVEN_TYPES,
    Coverage,
    DisabilityType,
    Domain,
    Education,
    GuardianKind,
    Housing,
    Insurance,
    Kinship,
    Leaving,
    Marital,
    Military,
    Residence,
    Severity,
    Sex,
)
from welfare_desk.domain.casework.file import CaseFile, CoverageEvent, FieldChange
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.casework.person import (
    Disability,
    FormerMember,
    FormerSize,
    Guardian,
    Household,
    LivingTogether,
    Member,
    Person,
    SocialCategory,
)
from welfare_desk.domain.casework.transfer import OriginRefusal
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.identity import foreign_id, national_id
from welfare_desk.domain.money import Rial
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.pension.allowances import AllowanceFact, AllowanceKind
from welfare_desk.domain.summary.file import COVERED_AGAIN, FileCounts, FileSummary
from welfare_desk.domain.text import fold
from welfare_desk.domain.waiting import QueueEntry, QueueState
from welfare_desk.storage.casework.commission import REJECTED_STANDS
from welfare_desk.storage.casework.inquiries import SUPPORTS
from welfare_desk.storage.casework.lifespans import DIED
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.casework.notes import WAITS as TASK_WAITS
from welfare_desk.storage.casework.striking import drawn_state, never_joined
from welfare_desk.storage.casework.timeline import EVENTS, TRAIL, told
from welfare_desk.storage.casework.transfers import ORIGIN_REFUSED, REFUSED_THERE
from welfare_desk.storage.matching.people import merged_away, successor
from welfare_desk.storage.metadata import iso_day

_PERSON = (
    "id, version, national_id, foreign_id, first_name, last_name, father_name, sex, birth_date, "
    "birth_cert_no, marital, mobile, phone, birth_cert_serial, birth_place, military, education, "
    "field_of_study, job, skill, insurance, insurance_no, disability_code"
).split(", ")
_PERSON_OF = ", ".join(f"person.{name}" for name in _PERSON)
_CASE_FILE = (
    "id, version, file_no, person_id, household_id, domain, coverage, opened_on, note, client_code, "
    "referred_by, social_worker, archive_no"
).split(", ")
_CASE_FILE_OF = ", ".join(f"case_file.{name}" for name in _CASE_FILE)
_HOME = 18
"""Columns of a household in the statement below."""

_FILE = f"""
SELECT {_CASE_FILE_OF},
    {_PERSON_OF},
    household.id, household.version, household.declared_size, household.address, household.postal_code,
    coalesce(neighbourhood.name, ''), household.decile, household.decile_on, household.sheba,
    household.account_no, household.card_no, household.sheba_owner_id,
    coalesce((SELECT trim(first_name || ' ' || last_name) FROM person
        WHERE person.id = household.sheba_owner_id), ''),
    household.housing, household.deposit, household.rent, household.residence,
    (SELECT json_group_array(json_array(size, until) ORDER BY until, id) FROM former_size
        WHERE former_size.household_id = household.id),
    {drawn_state("pension")}, pension.since, pension.id,
    (SELECT json_group_array(json_array(id, type, severity, is_primary, commission_on, valid_until, ended_on)
        ORDER BY is_primary DESC, id) FROM disability WHERE disability.person_id = person.id),
    (SELECT json_group_array(json_array(name, since, until, person_category.id) ORDER BY person_category.id)
        FROM person_category JOIN social_category ON social_category.id = person_category.category_id
        WHERE person_category.person_id = person.id),
    (SELECT json_group_array(json_array(id, service, state, joined_on, ended_on, letter_no)
        ORDER BY joined_on, id) FROM queue_entry
        WHERE queue_entry.file_id = case_file.id AND NOT ({never_joined()})),
    (SELECT count(*) FROM service_request WHERE service_request.file_id = case_file.id AND {STANDS}),
    (SELECT count(*) FROM commission_case WHERE commission_case.person_id = person.id),
    (SELECT count(*) FROM inquiry WHERE inquiry.file_id = case_file.id AND {STANDS}),
    (SELECT count(*) FROM visit WHERE visit.file_id = case_file.id AND {STANDS}),
    (SELECT count(*) FROM attachment WHERE attachment.file_id = case_file.id AND removed_at IS NULL),
    (SELECT count(*) FROM note WHERE note.file_id = case_file.id AND struck = 0),
    (SELECT count(*) FROM task WHERE task.file_id = case_file.id AND {TASK_WAITS}),
    (SELECT count(*) FROM letter WHERE letter.file_id = case_file.id AND {STANDS}),
    (SELECT count(*) FROM call WHERE call.file_id = case_file.id AND {STANDS}),
    EXISTS (SELECT 1 FROM commission_case WHERE commission_case.person_id = person.id
        AND {REJECTED_STANDS.format("commission_case")}),
    EXISTS (SELECT 1 FROM transfer WHERE transfer.file_id = case_file.id AND {REFUSED_THERE}),
    (SELECT json_array(other_office, answered_on, answer_letter_no) FROM transfer
        WHERE transfer.file_id = case_file.id AND {ORIGIN_REFUSED}),
    (SELECT json_group_array(body ORDER BY answered_on, id) FROM inquiry
        WHERE inquiry.file_id = case_file.id AND {SUPPORTS.format("?5")}),
    (SELECT json_group_array(json_array(kind, state, since) ORDER BY state = 'cut', kind) FROM allowance
        WHERE allowance.file_id = case_file.id AND {drawn_state("allowance")} <> 'none')
FROM case_file
JOIN person ON person.id = case_file.person_id
JOIN household ON household.id = case_file.household_id
LEFT JOIN neighbourhood ON neighbourhood.id = household.neighbourhood_id
LEFT JOIN pension ON pension.file_id = case_file.id
"""

BY_KEY = """case_file.id = coalesce(
    (SELECT id FROM case_file WHERE file_no = ?1),
    (SELECT id FROM case_file WHERE file_no = ?2),
    (SELECT id FROM case_file WHERE person_id = (SELECT id FROM person WHERE national_id = ?3)),
    (SELECT id FROM case_file WHERE person_id = (SELECT id FROM person WHERE foreign_id = ?4)))"""
"""The SQL condition of the file that the four `keys_of` a text mean."""

_BY_KEY = f"""{_FILE}
WHERE {BY_KEY}
"""

_MEMBERS = f"""
SELECT {_PERSON_OF}, household_member.kinship, household_member.since, case_file.file_no,
    (SELECT group_concat(type, ' ' ORDER BY is_primary DESC, id) FROM disability
        WHERE disability.person_id = person.id AND ended_on IS NULL), {DIED},
    guardianship.id, guardianship.guardian_id, guardianship.kind, guardianship.deed_no, guardianship.since,
    guardian.first_name, guardian.last_name, guardian.national_id, guardian.foreign_id,
    household_member.until, household_member.left_because
FROM household_member
JOIN person ON person.id = household_member.person_id
LEFT JOIN case_file ON case_file.person_id = person.id
LEFT JOIN guardianship ON guardianship.ward_id = person.id AND guardianship.until IS NULL
LEFT JOIN person AS guardian ON guardian.id = guardianship.guardian_id
WHERE household_member.household_id = ?
ORDER BY household_member.until DESC, household_member.kinship <> 'head', person.birth_date, person.id
"""


_HOME_OF = """
SELECT id, version FROM household WHERE id = coalesce(
    (SELECT household_id FROM case_file WHERE file_no = ?1),
    (SELECT household_id FROM case_file WHERE file_no = ?2),
    (SELECT household_id FROM household_member WHERE until IS NULL
        AND person_id = (SELECT id FROM person WHERE national_id = ?3)),
    (SELECT household_id FROM household_member WHERE until IS NULL
        AND person_id = (SELECT id FROM person WHERE foreign_id = ?4)))
"""


def _rial(amount: int | None) -> Rial | None:
    return None if amount is None else Rial(amount)


def _person(row: tuple[Any, ...]) -> Person:
    (
        person_id, version, national, foreign, first, last, father, sex, born, cert, marital, mobile, phone,
        serial, place, military, education, field, job, skill, insurance, insurance_no, disability_code,
    ) = row  # fmt: skip
    return Person(
        person_id, version, national, foreign, first, last, father, Sex(sex), iso_day(born), cert,
        Marital(marital), mobile, phone, serial, place, Military(military), Education(education), field,
        job, skill, Insurance(insurance), insurance_no, disability_code,
    )  # fmt: skip


def keys_of(typed: str) -> tuple[str, str, str, str]:
    """The text as every kind of key a file is shown by; an unreadable one is a text that no file has."""

    def read(rule: Any) -> str:
        try:
            return str(rule(typed))
        except RuleError:
            return ""

    return typed.strip(), read(parse_file_no), read(national_id), read(foreign_id) or fold(typed)


def show(raw: Any, key: str, today: date | None = None, *, follows: bool = True) -> FileSummary:
    """The file of a file number, national ID or foreigner ID as typed, or the one it was merged into.

    Without `today` it does not tell which documents, and which support by others, have ended. RuleError
    `file_not_found`, and `stale_row` for who records something about the file: a number that was merged away
    is not followed then.
    """
    keys = keys_of(key)
    day = today.isoformat() if today else None
    row = raw.execute(_BY_KEY, (*keys, day)).fetchone()
    if row is None or row[6] == Coverage.CLOSED:  # merged into another file, perhaps
        goes_on = successor(raw, keys)
        if goes_on is not None and goes_on[1]:
            if row is not None and not follows:
                raise merged_away(row[0], row[2], goes_on[1])
            row = raw.execute(_BY_KEY, (*keys_of(goes_on[1]), day)).fetchone()
    if row is None:
        raise RuleError("file_not_found", key=key)
    members = raw.execute(_MEMBERS, (row[4],)).fetchall()
    events = raw.execute(EVENTS, (row[0], row[3], day or "")).fetchall()
    trail = raw.execute(TRAIL, (row[3], row[4], row[0])).fetchall()
    return _summary(row, members, events, trail)


def living_together(raw: Any, key: str) -> LivingTogether:
    """The household of a file number or of whoever has this identifier; RuleError `person_not_found`."""
    row = raw.execute(_HOME_OF, keys_of(key)).fetchone()
    if row is None:
        raise RuleError("person_not_found", key=key)
    here = (member for member in raw.execute(_MEMBERS, (row[0],)).fetchall() if member[-2] is None)
    return LivingTogether(row[0], row[1], tuple(_member(member[:-2]) for member in here))


def _summary(row: tuple[Any, ...], members: list[Any], events: list[Any], trail: list[Any]) -> FileSummary:
    home_from = len(_CASE_FILE) + len(_PERSON)
    home, rest = row[home_from : home_from + _HOME], row[home_from + _HOME :]
    *counts, rejected, refused, origin, elsewhere, drawn = rest[6:]
    disabilities = [
        Disability(i, DisabilityType(t), Severity(s), bool(p), iso_day(c), iso_day(v), iso_day(e))
        for i, t, s, p, c, v, e in json.loads(rest[3])
    ]
    here = [member for member in members if member[-2] is None]
    return FileSummary(
        file=_case_file(row[: len(_CASE_FILE)]),
        person=_person(row[len(_CASE_FILE) : home_from]),
        household=_household(home, tuple(_member(member[:-2]) for member in here)),
        disabilities=tuple(one for one in disabilities if one.ended_on is None),
        categories=tuple(
            SocialCategory(name, iso_day(since), iso_day(until), i)
            for name, since, until, i in json.loads(rest[4])
        ),
        pension=PensionFact(PensionState(rest[0]), iso_day(rest[1])),
        queue=tuple(
            QueueEntry(i, service, QueueState(state), date.fromisoformat(joined), iso_day(ended), letter)
            for i, service, state, joined, ended, letter in json.loads(rest[5])
        ),
        events=tuple(_event(event) for event in events if event[0] == "coverage"),
        timeline=told(events, trail),
        counts=FileCounts(*counts),
        past_disabilities=tuple(one for one in disabilities if one.ended_on is not None),
        former_members=_former(members, {member[0] for member in here}),
        field_change=_field_change(events),
        rejected_stands=bool(rejected),
        refused_there=bool(refused),
        origin_refusal=_origin_refusal(origin),
        elsewhere=tuple(map(InquiryBody, json.loads(elsewhere))),
        allowances=tuple(
            AllowanceFact(AllowanceKind(kind), PensionState(state), date.fromisoformat(since))
            for kind, state, since in json.loads(drawn)
        ),
    )


def _origin_refusal(told: str | None) -> OriginRefusal | None:
    if told is None:
        return None
    office, answered_on, letter_no = json.loads(told)
    return OriginRefusal(office, date.fromisoformat(answered_on), letter_no)


def _field_change(events: list[Any]) -> FieldChange | None:
    """The last move between fields that was not taken back; `events` come in the order of their days."""
    moves = [event for event in events if event[0] == "domain"]
    struck = {event[10] for event in moves}
    for _, event_id, before, after, on, *_, undoes, _about, _until in reversed(moves):
        if undoes is None and event_id not in struck:
            return FieldChange(event_id, Domain(before), Domain(after), date.fromisoformat(on))
    return None


def _case_file(row: tuple[Any, ...]) -> CaseFile:
    file_id, version, file_no, person_id, household_id, domain, coverage, opened, *office = row
    return CaseFile(
        file_id, version, file_no, person_id, household_id, Domain(domain), Coverage(coverage),
        iso_day(opened), *office,
    )  # fmt: skip


def _household(row: tuple[Any, ...], members: tuple[Member, ...]) -> Household:
    (
        home_id, version, size, address, postal_code, neighbourhood, decile, decile_on, sheba, account_no,
        card_no, owner_id, owner, housing, deposit, rent, residence, former_sizes,
    ) = row  # fmt: skip
    return Household(
        home_id, version, size, address, postal_code, neighbourhood, decile, iso_day(decile_on), sheba,
        members, account_no, card_no, owner_id, owner, Housing(housing), _rial(deposit), _rial(rent),
        Residence(residence),
        tuple(FormerSize(former, date.fromisoformat(until)) for former, until in json.loads(former_sizes)),
    )  # fmt: skip


def _member(row: tuple[Any, ...]) -> Member:
    kinship, since, file_no, types, died_on, *guardian = row[len(_PERSON) :]
    disabilities = tuple(map(DisabilityType, types.split(" "))) if types else ()
    counted = [kind for kind in disabilities if kind not in UNPROVEN_TYPES]
    return Member(
        _person(row[: len(_PERSON)]), Kinship(kinship), iso_day(since), file_no, bool(counted),
        _guardian(*guardian), disabilities, iso_day(died_on),
    )  # fmt: skip


def _former(rows: list[tuple[Any, ...]], here: set[int]) -> tuple[FormerMember, ...]:
    """Who is not here any more, each once: a place may have been closed for another kinship alone."""
    found: dict[int, FormerMember] = {}
    for row in rows:
        *_, until, why = row
        if until is None or row[0] in here or row[0] in found:
            continue
        person = _person(row[: len(_PERSON)])
        kinship, _, file_no, *_ = row[len(_PERSON) :]
        found[person.id] = FormerMember(
            person.full_name, Kinship(kinship), date.fromisoformat(until), Leaving(why) if why else None,
            person.identifier, file_no,
        )  # fmt: skip
    return tuple(found.values())


def _guardian(
    row_id: int | None, person_id: int, kind: str, deed_no: str, since: str, first: str, last: str,
    national: str | None, foreign: str | None,
) -> Guardian | None:  # fmt: skip
    if row_id is None:
        return None
    return Guardian(
        row_id, person_id, f"{first} {last}".strip(), national or foreign or "", GuardianKind(kind), deed_no,
        iso_day(since), foreign=national is None and foreign is not None,
    )  # fmt: skip


def _event(row: tuple[Any, ...]) -> CoverageEvent:
    _, event_id, from_state, to_state, on, reason, letter_no, at, by, _, undoes, *_ = row
    before = Coverage(from_state) if from_state else None
    after = Coverage.COVERED if to_state == COVERED_AGAIN else Coverage(to_state)
    return CoverageEvent(
        event_id, before, after, date.fromisoformat(on), reason, letter_no,
        datetime.fromisoformat(at), by, undoes,
    )  # fmt: skip
