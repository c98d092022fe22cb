# SPDX-License-Identifier: Apache-2.0
"""The day's first opening scores everybody anew, and the log tells why places moved."""

from __future__ import annotations

import shutil
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from tests.support.filled import filled_office
from tests.support.office import ADMIN, CHEAP, PASSWORD
from tests.support.queues import ordered_by
from tests.support.waiting import by_reference
from welfare_desk import assembly
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.waiting.history import Cause
from welfare_desk.domain.waiting.policy import PROPOSAL
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.day import DayKept, Today, is_late, keep_day
from welfare_desk.services.waiting.questions import AskHistory, ListQueue, list_queue, rank_history


def _on(folder: Path, day: date) -> Session:
    def clock() -> datetime:
        return datetime(day.year, day.month, day.day, 9, tzinfo=IRAN)

    return assembly.open_office(folder, ADMIN, PASSWORD, clock=clock, kdf=CHEAP)


def test_time_moves_places_and_is_told_as_the_cause(tmp_path: Path) -> None:
    with filled_office(tmp_path) as session:
        ordered_by(session)
        first, folder = session.today(), session.office_dir
        assert not session.ask(is_late, Today())
    later = first + timedelta(days=400)
    with _on(folder, later) as session:
        assert session.ask(is_late, Today())
        stale = session.ask(list_queue, ListQueue())
        assert stale.scored_on == first
        assert session.jot(keep_day, Today()) == DayKept(("hearing-aid", "pension", "wheelchair"))
        assert not session.ask(is_late, Today())
        page = session.ask(list_queue, ListQueue())
        assert page.scored_on == later
        assert [row.file_no for row in page.rows] == by_reference(session, "pension", PROPOSAL)
        assert {row.file_no: row.rank_before for row in page.rows} == {
            row.file_no: row.rank for row in stale.rows
        }
        causes = set()
        for row in page.rows:
            told = session.ask(rank_history, AskHistory("pension", row.file_no, months=1))
            ranks = [row.rank, *(move.from_rank for move in told.moves)]
            assert [move.to_rank for move in told.moves] == ranks[:-1]
            assert ranks[-1] == row.rank_before
            causes |= {move.cause for move in told.moves}
        assert causes <= {Cause.TIME, Cause.LAPSED}
        assert Cause.LAPSED in causes
        assert session.jot(keep_day, Today()) == DayKept(())
    shutil.rmtree(folder)


def test_a_clock_that_went_back_moves_nobody_and_tells_nothing(tmp_path: Path) -> None:
    with filled_office(tmp_path) as session:
        ordered_by(session)
        first, folder = session.today(), session.office_dir
        stood = session.ask(list_queue, ListQueue())
        last = stood.rows[-1].file_no
        moves = session.ask(rank_history, AskHistory("pension", last)).moves
    with _on(folder, first - timedelta(days=200)) as session:
        assert not session.ask(is_late, Today())
        assert session.jot(keep_day, Today()) == DayKept(())
        again = session.ask(list_queue, ListQueue())
        assert (again.scored_on, again.rows) == (first, stood.rows)
        assert session.ask(rank_history, AskHistory("pension", last)).moves == moves
    shutil.rmtree(folder)


def test_the_first_fact_of_a_day_is_told_apart_from_time(tmp_path: Path) -> None:
    with filled_office(tmp_path) as session:
        ordered_by(session)
        first, folder = session.today(), session.office_dir
    with _on(folder, first + timedelta(days=40)) as session:
        rows = session.ask(list_queue, ListQueue()).rows
        row = next(row for above, row in pairwise(rows) if row.score - row.points[1] + 3_000 > above.score)
        file = session.ask(show, ShowFile(row.file_no))
        fields = {"decile": "1", "decile_on": "1404/08/01"}
        facts = EditPerson(row.file_no, file.person.version, file.household.version, fields)
        session.do(edit_person, facts)
        told = session.ask(rank_history, AskHistory("pension", row.file_no)).moves
        assert (told[0].cause, told[0].own) == (Cause.FACTS, True)
        assert {move.cause for move in told[1:]} <= {Cause.TIME, Cause.LAPSED, Cause.POLICY}
    shutil.rmtree(folder)
