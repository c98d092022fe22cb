# SPDX-License-Identifier: Apache-2.0
"""What stands at the reception desk of a sample office: people who came, open requests, moves."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from welfare_desk.domain.casework.codes import Domain, Sex
from welfare_desk.domain.casework.reception import (
    CONDITIONS,
    ELSEWHERE,
    OPEN,
    Condition,
    ReceptionState,
    Support,
)
from welfare_desk.services.door import Work
from welfare_desk.services.rehearsal.people.maker import PeopleMaker
from welfare_desk.services.rehearsal.people.names import NEIGHBOURHOODS
from welfare_desk.storage.casework.bulk import ids_by_name, newest_files
from welfare_desk.storage.casework.reception import FOUND, RECEPTION, RECEPTION_EVENT
from welfare_desk.storage.casework.requests import SERVICE_REQUEST
from welfare_desk.storage.casework.tables import NEIGHBOURHOOD, PERSON
from welfare_desk.storage.casework.transfers import TRANSFER

_FAR = 900_000_000
"""Further than any file's people: who only came to the desk has identifiers of their own."""
_MOST = 30
_R = ReceptionState
_STATES = (
    _R.RECEIVED, _R.WITH_EXPERT, _R.RECEIVED, _R.LIGHT, _R.SENT_ELSEWHERE, _R.WITH_EXPERT, _R.REFUSED,
    _R.RECEIVED, _R.WITHDRAWN, _R.LIGHT,
)  # fmt: skip
_EXPERTS = ("خانم رضایی", "آقای نظری", "خانم شریفی")
_BODIES = ("کمیته امداد امام خمینی", "تأمین اجتماعی", "شبکه بهداشت شهرستان", "شهرداری، خانهٔ احسان")
_WISHES = (
    "هزینهٔ درمان فرزند", "اجارهٔ عقب‌افتاده", "ویلچر برای پدر سالمند", "تشکیل پرونده برای فرزند کم‌شنوا",
    "بستهٔ معیشتی", "پس از فوت همسر درآمدی ندارد", "گواهی معلولیت برای تخفیف",
)  # fmt: skip
_GIVEN = ("بستهٔ معیشتی؛ معرفی به خانهٔ احسان", "دو پتو و یک بخاری", "معرفی به خیّر برای هزینهٔ دارو")
_REFUSALS = ("درآمد خانوار بیش از حد مقرر است", "ساکن شهرستان نیست")
_SERVICES = (
    ("ویلچر", "ویلچر پیشین شکسته است"), ("سمعک", ""), ("جهیزیه", "عروسی دختر در آبان"),
    ("مناسب‌سازی مسکن", "سرویس بهداشتی مناسب نیست"), ("کمک‌هزینهٔ تحصیلی", ""), ("عصای سفید", ""),
)  # fmt: skip
_OFFICES = ("ری", "شهریار", "رباط‌کریم", "ساوه")


def furnish(work: Work, seed: int, files: int, today: date) -> None:
    """Write the desk's rows of an office of so many files; a small office has few, a tiny one none."""
    maker = PeopleMaker(seed, _FAR)
    arrivals = min(_MOST, files // 12)
    if not arrivals:
        return
    newest = newest_files(work.db, arrivals)
    _receptions(work, maker, arrivals, newest, today)
    _requests(work, maker, newest, today)
    _transfers(work, maker, newest[-6:])


_NOTHING_YET = json.dumps(dict.fromkeys(FOUND, "") | {"decided_on": None})
"""What the first step of a request found in it."""


def _receptions(work: Work, maker: PeopleMaker, arrivals: int, newest: list[Any], today: date) -> None:
    people, receptions, events = [], [], []
    first_person, first = work.db.next_id(PERSON), work.db.next_id(RECEPTION)
    places = list(ids_by_name(work.db, NEIGHBOURHOOD, NEIGHBOURHOODS).values())
    for number in range(arrivals):
        sex = maker.chance.choice((Sex.FEMALE, Sex.MALE))
        made = maker.person(sex, maker.born(20, 70, today), maker.family(), maker.given(Sex.MALE))
        people.append(
            (
                made.national_id, made.first_name, made.last_name, made.father_name, made.sex.value,
                made.birth_date.isoformat(), maker.mobile(),
            )
        )  # fmt: skip
        came = today - timedelta(days=2 * number)
        row = _reception(maker, _STATES[number % len(_STATES)], came, today)
        receptions.append((first_person + number, None, *row, maker.chance.choice(places)))
        events += _steps(work, first + number, row)
    for place, (file_id, person_id, opened_on, domain) in enumerate(newest[:5]):
        met = json.dumps([one.value for one in CONDITIONS[Domain(domain)]])
        row = (opened_on, domain, "", met, "accepted", "", "", opened_on, "", "unknown", "")
        receptions.append((person_id, file_id, *row, None))
        events += _steps(work, first + arrivals + place, row)
    columns = ("national_id", "first_name", "last_name", "father_name", "sex", "birth_date", "mobile")
    work.db.insert_many(PERSON, columns, people)
    named = (
        "person_id", "file_id", "received_on", "domain", "wish", "conditions", "state", "expert", "body",
        "decided_on", "reason", "support", "given", "neighbourhood_id",
    )  # fmt: skip
    work.db.insert_many(RECEPTION, named, receptions)
    told = (
        "reception_id", "from_state", "to_state", "effective_on", "reason", "found", "recorded_at",
        "recorded_by",
    )  # fmt: skip
    work.db.insert_many(RECEPTION_EVENT, told, events)


def _reception(maker: PeopleMaker, state: ReceptionState, came: date, today: date) -> tuple[Any, ...]:
    """The columns of a request from `received_on` to `given`."""
    chance = maker.chance
    domain = chance.choice((Domain.SOCIAL, Domain.REHABILITATION))
    met = [one.value for one in CONDITIONS[domain] if chance.random() < 0.6]
    support = chance.choice((Support.NONE, Support.NONE, Support.IMDAD, Support.UNKNOWN))
    if support in ELSEWHERE and Condition.NO_OTHER_SUPPORT in met:
        met.remove(Condition.NO_OTHER_SUPPORT)
    decided = min(today, came + timedelta(days=chance.randint(0, 6))).isoformat()
    open_still = state in OPEN
    return (
        came.isoformat(), domain.value, chance.choice(_WISHES), json.dumps(met), state.value,
        chance.choice(_EXPERTS) if state is _R.WITH_EXPERT else "",
        chance.choice(_BODIES) if state is _R.SENT_ELSEWHERE else "",
        None if open_still else decided,
        chance.choice(_REFUSALS) if state is _R.REFUSED else "",
        support.value,
        chance.choice(_GIVEN) if state is _R.LIGHT else "",
    )  # fmt: skip


def _steps(work: Work, reception_id: int, row: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    came, state, decided, reason = row[0], row[4], row[7] or row[0], row[8]
    by = work.user.name
    steps: list[tuple[Any, ...]] = [
        (reception_id, None, "received", came, "", "{}", f"{came}T06:30:00.000000Z", by)
    ]
    if state != "received":
        at = f"{decided}T07:00:00.000000Z"
        steps.append((reception_id, "received", state, decided, reason, _NOTHING_YET, at, by))
    return steps


def _requests(work: Work, maker: PeopleMaker, newest: list[Any], today: date) -> None:
    rows = []
    for place, (file_id, _, opened_on, _) in enumerate(newest):
        service, text = maker.chance.choice(_SERVICES)
        room = (today - date.fromisoformat(opened_on)).days
        asked = today - timedelta(days=min(room, 2 * place))
        granted = place % 3 == 2
        rows.append(
            (
                file_id, service, text, asked.isoformat(), "granted" if granted else "open",
                today.isoformat() if granted else None, "تحویل شد" if granted else "",
            )
        )  # fmt: skip
    columns = ("file_id", "service", "text", "asked_on", "state", "decided_on", "answer")
    work.db.insert_many(SERVICE_REQUEST, columns, rows)


def _transfers(work: Work, maker: PeopleMaker, files: list[Any]) -> None:
    """Every second file has come from elsewhere; none has left: the figures of the office are published."""
    rows: list[tuple[Any, ...]] = []
    for file_id, _, opened_on, _ in files[1::2]:
        office = maker.chance.choice(_OFFICES)
        letter = f"{maker.chance.randint(100, 9999)}/{maker.chance.randint(10, 99)}"
        rows.append((file_id, "in", office, opened_on, letter, opened_on, "agreed"))
    columns = ("file_id", "direction", "other_office", "asked_on", "letter_no", "answered_on", "answer")
    work.db.insert_many(TRANSFER, columns, rows)
