# SPDX-License-Identifier: Apache-2.0
"""Requests of the sample office: some wait for papers or the committee, some in line, some have a promise."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from welfare_desk.domain.access import User
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.domain.money import Rial
from welfare_desk.services.door import Work
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.asking import NO_PAPERS, PapersBrought
from welfare_desk.services.equipment.committee import (
    IssueCommitteeMinutes,
    OpenCommittee,
    VoteOnRequest,
    issue_minutes,
    open_session,
    vote,
)
from welfare_desk.services.equipment.requests import AskEquipment, ask
from welfare_desk.services.rehearsal.store_plan import WALKING, share
from welfare_desk.storage.equipment import items, ledger, requests, samples

_ASKED = (("WHEELCHAIR-MANUAL", WALKING, 34), ("HEARING-AID", ("hearing",), 24))
"""What is asked for, by whom, how often."""
_FIRST, _LAST = 150, 3
"""Days ago on which the first and the last request was made."""
_SITTINGS = (96, 47, 11)
"""Days ago on which the committee sat."""
_MEMBERS = ("مهدی آزادی", "نرگس کریمی", "دکتر لیلا حسینی")
_PROMISED = {"WHEELCHAIR-MANUAL": 6, "HEARING-AID": 4}
_WORDS = ("مراجعهٔ حضوری", "معرفی از مرکز مثبت زندگی", "وسیلهٔ پیشین فرسوده است", "")

At = Callable[[date, User], Work]


def ask_and_promise(
    at: At,
    people: Sequence[User],
    clients: Mapping[str, deque[samples.Fitting]],
    files: int,
    today: date,
) -> None:
    """Requests in the order of their days, votes of three sessions, then promises to those in front."""
    _, expert, _ = people
    asked: list[tuple[date, str, samples.Fitting]] = []
    for item, kinds, count in _ASKED:
        number = share(count, files)
        for place in range(number):
            ago = _FIRST - (_FIRST - _LAST) * place // number
            one = _next(clients, kinds)
            if one is not None and one.opened_on <= today - timedelta(days=ago):
                asked.append((today - timedelta(days=ago), item, one))
    made: list[tuple[date, str, int, bool]] = []
    for place, (day, item, one) in enumerate(sorted(asked, key=lambda each: each[:2])):
        whole = place % 5 != 4
        facts = AskEquipment(
            one.file_no, item, words=_WORDS[place % 4], papers=_papers(day, item) if whole else NO_PAPERS
        )
        made.append((day, item, ask(at(day, expert), facts).request, whole))
    _vote(at, expert, made, today)
    _promise(at, expert, made, files, today)


def _next(clients: Mapping[str, deque[samples.Fitting]], kinds: Sequence[str]) -> samples.Fitting | None:
    for kind in kinds:
        if clients.get(kind):
            return clients[kind].popleft()
    return None


def _papers(day: date, item: str) -> PapersBrought:
    needs = "ویلچر برای بیرون از خانه" if item.startswith("WHEELCHAIR") else "سمعک برای دو گوش"
    return PapersBrought(needs, day, "نرگس کریمی", "دکتر سعید مرادی", day, f"{day.toordinal() % 9000 + 1000}")


def _vote(at: At, expert: User, made: Sequence[tuple[date, str, int, bool]], today: date) -> None:
    """Every session votes on what is whole by then; most is granted as goods."""
    done: set[int] = set()
    for place, ago in enumerate(_SITTINGS):
        held_on = today - timedelta(days=ago)
        ready = [each for each in made if each[0] < held_on and each[3] and each[2] not in done]
        if not ready:
            continue
        sitting = at(held_on, expert)
        session = open_session(sitting, OpenCommittee(held_on, _MEMBERS, "")).session
        for number, (_, _, request, _) in enumerate(ready):
            vote(sitting, _said(session, request, number))
            done.add(request)
        if place < len(_SITTINGS) - 1:
            issue_minutes(sitting, IssueCommitteeMinutes(session))


def _said(session: int, request: int, number: int) -> VoteOnRequest:
    if number % 9 == 5:
        why = "وسیلهٔ کنونی هنوز سالم است."
        return VoteOnRequest(session, request, Verdict.REFUSED, reason=why)
    if number % 9 == 7:
        return VoteOnRequest(session, request, Verdict.GRANTED, Way.CASH, Rial(45_000_000))
    return VoteOnRequest(session, request, Verdict.GRANTED, Way.GOODS)


def _promise(
    at: At, expert: User, made: Sequence[tuple[date, str, int, bool]], files: int, today: date
) -> None:
    """Devices that are free are promised to those in front, in their order."""
    desk = at(today - timedelta(days=2), expert)
    known = {item.code: item.id for item in items.items(desk.db.connection)}
    for item, count in _PROMISED.items():
        most = min(share(count, files), 10)
        free = ledger.some_in_store(desk.db.raw, known[item], desk.today, most + 1)[:-1]
        asked = [requests.find(desk.db.raw, request) for _, code, request, _ in made if code == item]
        waiting = [one.id for one in asked if one.state is RequestState.GRANTED and one.way is Way.GOODS]
        for serial, request in zip(free, waiting, strict=False):
            allocate(desk, Allocate(request, serial, reason="به ترتیب نوبت"))
