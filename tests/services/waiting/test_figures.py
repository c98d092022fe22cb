# SPDX-License-Identifier: Apache-2.0
"""A queue in figures: who waits, how long on average, and how far the open quotas reach past the held."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.filled import filled_office
from tests.support.office import office
from tests.support.queues import last_admitted, ordered_by, waiting
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain, Kinship
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.admission import Skipped
from welfare_desk.domain.waiting.listing import KeptOut
from welfare_desk.domain.waiting.policy import DATE_ORDER
from welfare_desk.domain.waiting.quota import Conditions
from welfare_desk.domain.waiting.why_paper import CapacityLine, WhyPaper
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.facts import from_json
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import ProposeAdmission, propose
from welfare_desk.services.waiting.calling import HoldEntry, hold
from welfare_desk.services.waiting.paper_forms import FrozenWhyCard
from welfare_desk.services.waiting.questions import (
    AskFigures,
    ListQueue,
    WhyHere,
    figures,
    list_queue,
    why,
)
from welfare_desk.services.waiting.quotas import CloseQuota, RecordQuota, close_quota, record_quota
from welfare_desk.services.waiting.why_card import IssueWhyCard, issue_why_card


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with filled_office(tmp_path) as opened:
        yield opened


def _quota(session: Session, number: str, places: int) -> int:
    day = session.today()
    return session.do(record_quota, RecordQuota("pension", number, day, places, JalaliMonth.of(day))).id


def _approve(session: Session) -> None:
    ordered_by(session)


def test_a_queue_without_a_quota_has_no_line(session: Session) -> None:
    told, page = session.ask(figures, AskFigures()), session.ask(list_queue, ListQueue())
    days = [(session.today() - row.joined_on).days for row in page.rows]
    assert (told.waiting, told.places, told.letters) == (page.total, 0, 0)
    assert (told.line, told.threshold, told.best) == (None, None, 0)
    assert told.mean_days == pytest.approx(sum(days) / len(days), abs=0.5)
    assert (told.scored_on, told.policy.policy) == (session.today(), DATE_ORDER)


def test_the_line_stands_behind_the_last_place_of_all_open_quotas(session: Session) -> None:
    _approve(session)
    _quota(session, "۱۲۰", 2)
    second = _quota(session, "۱۲۱", 1)
    rows = session.ask(list_queue, ListQueue()).rows
    told = session.ask(figures, AskFigures("مستمری"))
    last = last_admitted(session, 3)
    assert (told.places, told.letters, told.line) == (3, 2, last.position)
    assert (told.best, told.threshold) == (rows[0].score, last.score)
    session.do(hold, HoldEntry(rows[1].file_no, "بستری است"))
    held = session.ask(figures, AskFigures())
    last = last_admitted(session, 3)
    assert (held.line, held.threshold) == (last.position, last.score)
    session.do(close_quota, CloseQuota(second, 1, "پایان سهمیه"))
    assert session.ask(figures, AskFigures()).line == last_admitted(session, 2).position


def test_a_letter_reaches_those_whom_it_means_and_the_card_tells_the_same_line(session: Session) -> None:
    _approve(session)
    rows = session.ask(list_queue, ListQueue()).rows
    meant = [row for row in rows if row.domain is Domain.SOCIAL]
    day = session.today()
    social = Conditions(domains=(Domain.SOCIAL,))
    letter = RecordQuota("pension", "۱۲۰", day, 2, JalaliMonth.of(day), social)
    session.do(record_quota, letter)
    told = session.ask(figures, AskFigures())
    assert (told.line, told.threshold) == (meant[1].rank, meant[1].score)
    card, line = _card(session, rows[-1].file_no), meant[1].rank
    assert (card.capacity, card.to_the_line) == (CapacityLine(line, "۱۲۰", day), len(rows) - line)


def _card(session: Session, file_no: str) -> WhyPaper:
    issued = session.do(issue_why_card, IssueWhyCard(file_no))
    with session._store.kept_reader() as raw:
        (kept,) = raw.execute(
            "SELECT facts FROM paper WHERE fingerprint = ?", (issued.fingerprint,)
        ).fetchone()
    paper: FrozenWhyCard = from_json(FrozenWhyCard, json.loads(kept))
    return paper.facts


def test_more_places_than_persons_reach_everybody(session: Session) -> None:
    _quota(session, "۱۲۰", 1_000)
    told = session.ask(figures, AskFigures())
    assert (told.places, told.line, told.threshold) == (1_000, None, None)


def test_an_empty_queue_has_no_mean(session: Session) -> None:
    told = session.ask(figures, AskFigures("dowry"))
    assert (told.waiting, told.mean_days, told.scored_on) == (0, None, None)


def test_whoever_a_run_would_pass_over_is_told_beside_the_place(session: Session) -> None:
    _quota(session, "۱۲۰", 500)
    rows = session.ask(list_queue, ListQueue()).rows
    asked = ProposeAdmission("pension", "۱۲۰")
    skipped = {row.file_no: row.reason for row in session.ask(propose, asked).rows}
    told = {row.file_no: session.ask(why, WhyHere("pension", row.file_no)).kept_out for row in rows}
    assert {number: one and one.reason for number, one in told.items()} == skipped
    free = next(number for number, reason in skipped.items() if reason is None)
    session.do(hold, HoldEntry(free, "بستری است", until=session.today()))
    held = session.ask(why, WhyHere("pension", free)).kept_out
    assert held == KeptOut(Skipped.HELD, session.today())
    assert _card(session, free).kept_out is Skipped.HELD


def test_a_household_entry_ahead_that_is_held_keeps_nobody_out(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        (first,) = waiting(session, 1)
        fields = {"first_name": "رضا", "national_id": national_id(9)}
        opened = RegisterFile(fields, Domain.SOCIAL, household_of=first, kinship=Kinship.SON)
        son = session.do(register_file, opened).file_no
        session.do(move, MoveInQueue(son, QueueState.WAITING, session.today()))
        behind = WhyHere("pension", son)
        assert session.ask(why, behind).kept_out == KeptOut(Skipped.HOUSEHOLD_ENTRY_AHEAD)
        session.do(hold, HoldEntry(first, "بستری است"))
        assert session.ask(why, behind).kept_out is None
