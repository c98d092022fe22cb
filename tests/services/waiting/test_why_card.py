# SPDX-License-Identifier: Apache-2.0
"""The card for a client freezes the last months cause by cause, and what moved the place before them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.clocks import ahead_of
from tests.support.filled import filled_office
from tests.support.queues import ordered_by
from welfare_desk.domain.waiting.history import Cause
from welfare_desk.domain.waiting.why_paper import WhyPaper
from welfare_desk.services.facts import from_json
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.day import Today, keep_day
from welfare_desk.services.waiting.paper_forms import FrozenWhyCard
from welfare_desk.services.waiting.questions import (
    MOST_MONTHS,
    AskHistory,
    ListQueue,
    list_queue,
    rank_history,
)
from welfare_desk.services.waiting.why_card import IssueWhyCard, issue_why_card


def card(session: Session, file_no: str) -> WhyPaper:
    issued = session.do(issue_why_card, IssueWhyCard(file_no))
    with session._store.kept_reader() as raw:
        (kept,) = raw.execute(
            "SELECT facts FROM paper WHERE fingerprint = ?", (issued.fingerprint,)
        ).fetchone()
    paper: FrozenWhyCard = from_json(FrozenWhyCard, json.loads(kept))
    return paper.facts


def test_a_policy_of_last_year_is_told_on_the_card(tmp_path: Path) -> None:
    with filled_office(tmp_path) as session:
        ordered_by(session)
        began = session.today()
        later = ahead_of(session, 300)
        later.jot(keep_day, Today())
        told = 0
        for row in later.ask(list_queue, ListQueue()).rows[:6]:
            paper = card(later, row.file_no)
            past = later.ask(rank_history, AskHistory("pension", row.file_no, MOST_MONTHS))
            old = tuple(move for move in past.moves if move.day == began)
            new = tuple(move for move in past.moves if move.day > began)
            assert paper.movement is not None
            assert sum(places for _, places in paper.movement.places) == sum(move.places for move in new)
            if not old:
                assert paper.earlier is None
                continue
            assert paper.earlier is not None
            policies = tuple(move for move in old if move.cause is Cause.POLICY)
            kept = (paper.earlier.moves, paper.earlier.from_rank, paper.earlier.policies)
            assert kept == (len(old), old[-1].from_rank, policies)
            assert paper.movement.from_rank == old[0].to_rank
            told += len(policies)
        assert told == 6


def test_a_place_without_earlier_months_says_nothing_of_them(tmp_path: Path) -> None:
    with filled_office(tmp_path) as session:
        ordered_by(session)
        paper = card(session, session.ask(list_queue, ListQueue()).rows[0].file_no)
        assert paper.earlier is None
        assert paper.movement is not None
