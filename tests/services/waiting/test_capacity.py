# SPDX-License-Identifier: Apache-2.0
"""The line of the open letters is where runs of today would end that look at everybody in turn."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from tests.support import homes
from tests.support.filled import filled_office
from tests.support.queues import ordered_by
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain, Severity
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.domain.waiting.admission import Terms, hindrance
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.policy import PROPOSAL, Requirement
from welfare_desk.domain.waiting.quota import Conditions
from welfare_desk.domain.waiting.sealing import FROZEN, thawed
from welfare_desk.services.casework.commands import register_file
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, capacity, move
from welfare_desk.services.waiting.calling import HoldEntry, SetDocuments, hold, set_documents
from welfare_desk.services.waiting.deciding import asked_of
from welfare_desk.services.waiting.questions import AskFigures, ListQueue, figures, list_queue
from welfare_desk.services.waiting.quotas import CloseQuota, RecordQuota, close_quota, record_quota
from welfare_desk.storage.office_settings import values_in_force
from welfare_desk.storage.waiting import considering

_letters = count(1)
DEMANDING = replace(PROPOSAL, requires=(Requirement.DOCUMENTS, Requirement.HOME_VISIT))


@pytest.fixture(params=[PROPOSAL, DEMANDING], ids=["proposal", "demanding"])
def session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Session]:
    """A scored queue in which some are held, and some live with one who waits or draws."""
    monkeypatch.setattr(considering, "AT_ONCE", 3)
    with filled_office(tmp_path) as opened:
        ordered_by(opened, request.param)
        rows = opened.ask(list_queue, ListQueue()).rows
        with opened._store.kept_reader() as raw:
            (drawing,) = raw.execute(
                "SELECT file_no FROM pension JOIN case_file ON case_file.id = file_id"
                " WHERE state = 'on_pension' LIMIT 1"
            ).fetchone()
        for number, home in enumerate((rows[0].file_no, rows[5].file_no, rows[9].file_no, drawing)):
            facts = homes.newcomer(opened, 9_000 + number, opened.today(), home)
            came = opened.do(register_file, facts).file_no
            opened.do(move, MoveInQueue(came, QueueState.WAITING, opened.today()))
        for row in rows[::2]:
            opened.do(set_documents, SetDocuments(row.file_no, Documents.COMPLETE))
        for row in (rows[1], rows[5]):
            opened.do(hold, HoldEntry(row.file_no, "بستری است"))
        yield opened


def _conditions(chance: random.Random, names: list[str]) -> Conditions:
    def maybe(share: float) -> bool:
        return chance.random() < share

    return Conditions(
        domains=tuple(chance.sample(list(Domain), 1)) if maybe(0.2) else (),
        severities=tuple(chance.sample(list(Severity), chance.randint(1, 3))) if maybe(0.4) else (),
        most_decile=chance.randint(1, 8) if maybe(0.4) else None,
        woman_head=maybe(0.2),
        least_months_waited=chance.randint(1, 24) if maybe(0.2) else None,
        neighbourhoods=tuple(chance.sample(names, chance.randint(1, 4))) if maybe(0.3) else (),
    )


def _everybody_in_turn(
    session: Session, letters: list[RecordQuota], most: int
) -> tuple[int | None, int | None]:
    """Rank and score of who gets the last place; neither where one of the places is left over."""
    day, policy = session.today(), session.ask(figures, AskFigures()).policy.policy
    with session._store.kept_reader() as raw:
        rules = values_in_force(raw, day)
        everybody = considering.considered(raw, asked_of(raw, PENSION, day, rules))
    rows, given, served, spare = everybody[:most], set[int](), set[int](), False
    for letter in letters:
        left = letter.places
        terms = Terms(PENSION, day, policy, letter.conditions, 1, rules[DatedRule.UNREACHABLE_TRIES])
        for rank, row in enumerate(rows, start=1):
            one = thawed(row)
            if left and rank not in given and hindrance(terms, one, served) is None:
                given.add(rank)
                served.add(one.stands.household_id)
                left -= 1
        spare |= bool(left) and len(everybody) < most
    last = max(given, default=None)
    return (None, None) if spare or last is None else (last, rows[last - 1][FROZEN.index("score")])


@pytest.mark.parametrize("seed", range(3))
def test_the_line_is_where_looking_at_everybody_in_turn_puts_it(
    session: Session, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance, day = random.Random(seed), session.today()
    names = sorted({row.neighbourhood for row in session.ask(list_queue, ListQueue()).rows} - {""})
    found = set()
    for _ in range(12):
        letters = [
            RecordQuota(
                PENSION, f"۴۴/{next(_letters)}", day, chance.randint(1, 4), JalaliMonth.of(day),
                _conditions(chance, names),
            )
            for _ in range(chance.randint(1, 3))
        ]  # fmt: skip
        kept = [session.do(record_quota, letter).id for letter in letters]
        most = chance.choice((3, 8, 15, 23, 24, 1_000))
        monkeypatch.setattr(capacity, "MOST_LOOKED_AT", most)
        told = session.ask(figures, AskFigures())
        assert (told.line, told.threshold) == _everybody_in_turn(session, letters, most)
        assert (told.letters, told.places) == (len(letters), sum(letter.places for letter in letters))
        found.add(told.line)
        for quota in kept:
            session.do(close_quota, CloseQuota(quota, 1, "پایان"))
    assert len(found) > 2
