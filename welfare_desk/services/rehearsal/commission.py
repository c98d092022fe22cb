# SPDX-License-Identifier: Apache-2.0
"""Made-up sessions of the commission over ten years, those who wait for the next one, and inquiries."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from welfare_desk.domain.calendar import months_later, to_jalali
from welfare_desk.domain.casework.commission import CommissionKind, Trade, Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody, answer_holds_until
from welfare_desk.services.door import Work
from welfare_desk.storage.casework import samples
from welfare_desk.storage.casework.commission import (
    COMMISSION_CASE,
    COMMISSION_SESSION,
    EXTENDED_DISABILITY,
    VALIDITY_EXTENSION,
)
from welfare_desk.storage.casework.inquiries import INQUIRY

_PLACES = ("سالن جلسات اداره", "مجتمع توانبخشی", "درمانگاه بهزیستی")
_MEMBERS = (
    ("دکتر سعید مرادی", Trade.PHYSICIAN),
    ("دکتر لیلا حسینی", Trade.PSYCHIATRIST),
    ("ناهید کریمی", Trade.PHYSIOTHERAPIST),
    ("بهرام یوسفی", Trade.OCCUPATIONAL_THERAPIST),
    ("مهسا رستمی", Trade.AUDIOLOGIST),
)
_COMPLAINTS = (
    "درخواست بازبینی شدت معلولیت",
    "معرفی از مرکز مثبت زندگی",
    "تکمیل پرونده",
    "پایان اعتبار رأی پیشین",
    "",
)
_MONTHS_AGO = (0, 1, 2, 3, 4, 6, 9, 14, 26, 50, 74, 98, 117)
"""When sessions were held, seen from the day the office stands at; the first is still open."""
_IN_A_SESSION = 9
_WAITING, _ASKED, _EXTENDED = 16, 48, 40
_SHORT = timedelta(days=400)
_LONG = timedelta(days=4000)
"""Whoever waits may have been seen any number of years ago."""
_MISSING = "نقص مدارک پزشکی"


@dataclass
class _Rows:
    """Rows on their way, in the order of their columns."""

    sessions: list[tuple[Any, ...]]
    cases: list[tuple[Any, ...]]


def add_commission(work: Work, today: date, seed: int) -> None:
    """Fill an office that has its files: a dozen sessions, a short list of those who wait, some inquiries."""
    chance = random.Random(f"commission {seed}")  # noqa: S311  made-up people, no secrets
    rows = _Rows([], [])
    taken: set[int] = set()
    first = work.db.next_id(COMMISSION_SESSION)
    numbers: dict[int, int] = {}
    days = [months_later(today, -months) for months in reversed(_MONTHS_AGO)]
    for place, held_on in enumerate(days):
        year = to_jalali(held_on)[0]
        numbers[year] = numbers.get(year, 0) + 1
        kind = CommissionKind.RE_EXAMINATION if place % 3 == 1 else CommissionKind.DETERMINATION
        members = chance.sample(_MEMBERS, chance.randint(3, 5))
        rows.sessions.append(
            (
                f"{year}-{numbers[year]:02d}",
                held_on.isoformat(),
                kind.value,
                chance.choice(_PLACES),
                json.dumps([[name, trade.value] for name, trade in members], ensure_ascii=False),
                int(held_on < today),
            )
        )
        if place and (held_on - days[place - 1]).days > 300:
            taken.clear()  # the same people may have come years before
        around = _LONG if held_on == today else _SHORT
        people = samples.seen_about(work.db.raw, held_on, taken, _IN_A_SESSION, around)
        taken.update(person for person, *_ in people)
        for person in people:
            rows.cases.append(_case(chance, first + place, kind, held_on, person, closed=held_on < today))
    for person in samples.seen_about(work.db.raw, today, taken, _WAITING, _LONG):
        kind = chance.choice((CommissionKind.DETERMINATION, CommissionKind.RE_EXAMINATION))
        rows.cases.append(_waiting(chance, kind, today, person))
    columns = ("session_no", "held_on", "kind", "place", "members", "closed")
    work.db.insert_many(COMMISSION_SESSION, columns, rows.sessions)
    work.db.insert_many(COMMISSION_CASE, _CASE, rows.cases)
    _inquiries(work, chance, today)
    _extension(work, today)


_CASE = (
    "person_id",
    "session_id",
    "kind",
    "referred_on",
    "complaint",
    "attended",
    "vote",
    "voted_on",
    "type",
    "severity",
    "valid_until",
    "note",
)


def _referred(chance: random.Random, day: date, person: samples.Seen) -> str:
    """Some weeks before, and never before the file was opened unless that is later than the day."""
    opened = date.fromisoformat(person.opened_on) if person.opened_on else day
    return min(day, max(opened, day - timedelta(days=chance.randint(12, 70)))).isoformat()


def _waiting(
    chance: random.Random, kind: CommissionKind, today: date, person: samples.Seen
) -> tuple[Any, ...]:
    asked = _referred(chance, today, person)
    return (person.person_id, None, kind.value, asked, chance.choice(_COMPLAINTS), *(None,) * 6, "")


def _case(
    chance: random.Random,
    session_id: int,
    kind: CommissionKind,
    held_on: date,
    person: samples.Seen,
    *,
    closed: bool,
) -> tuple[Any, ...]:
    head = (
        person.person_id,
        session_id,
        kind.value,
        _referred(chance, held_on, person),
        chance.choice(_COMPLAINTS),
    )
    drawn = chance.random()
    if not closed and drawn < 0.6:
        return (*head, *(None,) * 6, "")
    if drawn < 0.1:
        return (*head, 0, *(None,) * 5, "")
    if drawn < 0.22:
        vote = Vote.REJECTED if drawn < 0.16 else Vote.DOCUMENTS_MISSING
        note = _MISSING if vote is Vote.DOCUMENTS_MISSING else ""
        return (*head, 1, vote.value, held_on.isoformat(), None, None, None, note)
    until = months_later(held_on, chance.choice((60, 60, 120))).isoformat() if chance.random() < 0.7 else None
    return (
        *head,
        1,
        Vote.CONFIRMED.value,
        held_on.isoformat(),
        person.type,
        person.severity,
        until,
        "",
    )


def _inquiries(work: Work, chance: random.Random, today: date) -> None:
    """Some answered and in force, some run out, some waiting too long."""
    rows: list[tuple[Any, ...]] = []
    bodies = (InquiryBody.IMDAD_COMMITTEE, InquiryBody.SOCIAL_SECURITY, InquiryBody.WELFARE_DATABASE)
    for place, (file_id, opened_on) in enumerate(samples.some_files(work.db.raw, _ASKED)):
        opened = date.fromisoformat(opened_on) if opened_on else today
        sent = max(opened, today - timedelta(days=chance.randint(2, 420)))
        sent = min(sent, today)
        letter = f"{to_jalali(sent)[0]}/{chance.randint(1000, 9999)}"
        head = (file_id, bodies[place % 3].value, sent.isoformat(), letter)
        answered = sent + timedelta(days=chance.randint(5, 40))
        if chance.random() < 0.3 or answered > today:
            rows.append((*head, None, None, "", "", None, ""))
            continue
        answer = chance.choices(list(InquiryAnswer), (85, 10, 5))[0]
        until = answer_holds_until(answered, 6).isoformat()
        rows.append(
            (
                *head,
                answered.isoformat(),
                answer.value,
                "دفتر شهرستان",
                str(chance.randint(100, 999)),
                until,
                "",
            )
        )
    columns = (
        "file_id",
        "body",
        "sent_on",
        "letter_no",
        "answered_on",
        "answer",
        "answered_by",
        "answer_letter_no",
        "valid_until",
        "note",
    )
    work.db.insert_many(INQUIRY, columns, rows)


def _extension(work: Work, today: date) -> None:
    """One circular of last year that extended some votes by twelve months."""
    first, last = today, months_later(today, 12)
    rows = samples.running_out(work.db.raw, first, last, _EXTENDED)
    if not rows:
        return
    before = [(row_id, months_later(date.fromisoformat(until), -12), until) for row_id, until in rows]
    extension_id = work.db.insert(
        VALIDITY_EXTENSION,
        {
            "circular_no": "900/1403/2510",
            "circular_on": months_later(today, -13),
            "expired_from": min(day for _, day, _ in before),
            "expired_until": max(day for _, day, _ in before),
            "months": 12,
            "recorded_at": work.now,
            "recorded_by": work.user.name,
        },
    )
    columns = ("extension_id", "disability_id", "valid_until_before", "valid_until_after")
    kept = [(extension_id, row_id, day.isoformat(), until) for row_id, day, until in before]
    work.db.insert_many(EXTENDED_DISABILITY, columns, kept)
