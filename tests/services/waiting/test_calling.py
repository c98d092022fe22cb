# SPDX-License-Identifier: Apache-2.0
"""The call sweep, holds and documents through the door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id
from tests.support.office import NOON, office
from tests.support.queues import LETTER, quota, waiting
from welfare_desk.domain.casework.codes import Domain, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.admission import Outcome, Skipped
from welfare_desk.domain.waiting.calls import CallOutcome
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.listing import HoldTold
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, ShowRun, admit, show_run
from welfare_desk.services.waiting.calling import (
    AskCallList,
    HoldEntry,
    RecordCall,
    ReleaseEntry,
    SetDocuments,
    StrikeCall,
    call_list,
    hold,
    record_call,
    release,
    set_documents,
    strike_call,
)
from welfare_desk.services.waiting.questions import WhyHere, why
from welfare_desk.storage.check import check

TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def refusal(session: Session, command: Any, facts: Any) -> RuleError:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value


def state(session: Session, file_no: str) -> QueueState:
    return session.ask(show, ShowFile(file_no)).queue[-1].state


def listed(session: Session) -> list[tuple[int, str, int]]:
    return [(row.rank, row.file_no, row.tries) for row in session.ask(call_list, AskCallList()).rows]


def test_each_outcome_moves_the_entry(session: Session) -> None:
    files = waiting(session, 4)
    reached, tried, held, declined = files
    session.do(record_call, RecordCall(reached, CallOutcome.REACHED, TODAY))
    session.do(record_call, RecordCall(tried, CallOutcome.UNREACHABLE, TODAY, note="بوق آزاد"))
    session.do(record_call, RecordCall(held, CallOutcome.HOLD, TODAY, until=TODAY + timedelta(days=5)))
    session.do(record_call, RecordCall(declined, CallOutcome.DECLINED, TODAY, note="مستمری بیمه دارد"))
    assert [state(session, file_no) for file_no in files] == [
        QueueState.CALLED, QueueState.WAITING, QueueState.HELD, QueueState.WITHDREW,
    ]  # fmt: skip
    told = session.ask(call_list, AskCallList())
    assert [(row.rank, row.file_no, row.tries, row.last_outcome, row.note) for row in told.rows] == [
        (2, tried, 1, CallOutcome.UNREACHABLE, "بوق آزاد")
    ]
    assert (told.most_tries, told.days, told.proposed) == (3, 30, True)


def test_so_many_calls_in_vain_make_somebody_unreachable(session: Session) -> None:
    first, second = waiting(session, 2)
    quota(session, 1)
    facts = RecordCall(first, CallOutcome.UNREACHABLE, TODAY)
    session.do(record_call, RecordCall(first, CallOutcome.UNREACHABLE, TODAY - timedelta(days=30)))
    calls = [session.do(record_call, facts).call_id for _ in range(3)]
    assert listed(session) == [(1, first, 3), (2, second, 0)]
    done = session.do(admit, Admit("pension", LETTER))
    (skipped,) = session.ask(show_run, ShowRun(done.run, Outcome.SKIPPED)).rows
    assert (skipped.file_no, skipped.reason, skipped.tries) == (first, Skipped.UNREACHABLE, 3)
    session.do(strike_call, StrikeCall(calls[0], 1, "تماس با شمارهٔ دیگری بود"))
    assert listed(session) == [(1, first, 2)]
    assert refusal(session, strike_call, StrikeCall(calls[0], 2, "باز")).code == "recorded_by_mistake"
    assert refusal(session, strike_call, StrikeCall(99, 1, "نیست")).code == "call_not_found"


def test_who_is_reached_is_tried_no_more(session: Session) -> None:
    (first,) = waiting(session, 1)
    for _ in range(3):
        session.do(record_call, RecordCall(first, CallOutcome.UNREACHABLE, TODAY))
    session.do(record_call, RecordCall(first, CallOutcome.REACHED, TODAY))
    quota(session, 1)
    assert session.do(admit, Admit("pension", LETTER)).admitted == 1


def test_a_hold_returns_when_its_day_is_past(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        first, second = waiting(session, 2)
        session.do(hold, HoldEntry(first, "بستری", until=TODAY))
        assert [row.file_no for row in session.ask(call_list, AskCallList()).rows] == [second]
        session._clock = lambda: NOON + timedelta(days=1)
        rows = session.ask(call_list, AskCallList()).rows
        assert [(row.file_no, row.held_until) for row in rows] == [(first, TODAY), (second, None)]
        session.do(record_call, RecordCall(first, CallOutcome.REACHED, TODAY + timedelta(days=1)))
        assert state(session, first) is QueueState.CALLED


def test_a_hold_is_prolonged_and_released(session: Session) -> None:
    (first,) = waiting(session, 1)
    session.do(hold, HoldEntry(first, "بستری", until=TODAY))
    session.do(hold, HoldEntry(first, "هنوز بستری"))
    assert state(session, first) is QueueState.HELD
    session.do(release, ReleaseEntry(first, "ترخیص شد"))
    assert state(session, first) is QueueState.WAITING
    assert refusal(session, release, ReleaseEntry(first, "باز")).code == "not_held"


@pytest.mark.parametrize("until", [None, TODAY])
def test_a_call_that_reaches_does_not_end_a_hold_that_lasts(session: Session, until: date | None) -> None:
    (first,) = waiting(session, 1)
    session.do(hold, HoldEntry(first, "بستری", until=until))
    told = session.do(record_call, RecordCall(first, CallOutcome.REACHED, TODAY))
    assert told.state is state(session, first) is QueueState.HELD
    session.do(release, ReleaseEntry(first, "ترخیص شد"))
    assert state(session, first) is QueueState.WAITING


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"called_on": TODAY + timedelta(days=1)}, "date_in_future"),
        ({"called_on": date(2025, 5, 1)}, "call_before_joining"),
        ({"outcome": CallOutcome.HOLD}, "bad_fields"),
        ({"outcome": CallOutcome.REACHED, "until": TODAY}, "bad_fields"),
        ({"outcome": CallOutcome.DECLINED}, "bad_fields"),
        ({"outcome": CallOutcome.HOLD, "until": TODAY - timedelta(days=1)}, "hold_until_past"),
        ({"service": "wheelchair"}, "not_waiting"),
        ({"service": "شترمرغ"}, "unknown_service"),
    ],
)
def test_a_call_that_cannot_have_been(session: Session, facts: dict[str, Any], code: str) -> None:
    (first,) = waiting(session, 1)
    told = {"outcome": CallOutcome.UNREACHABLE, "called_on": TODAY, **facts}
    assert refusal(session, record_call, RecordCall(first, **told)).code == code


def test_documents_say_what_is_missing(session: Session) -> None:
    (first,) = waiting(session, 1)
    lacking = refusal(session, set_documents, SetDocuments(first, Documents.INCOMPLETE))
    assert lacking.facts["codes"] == ["required"]
    session.do(set_documents, SetDocuments(first, Documents.INCOMPLETE, "کارت ملی سرپرست"))
    assert stored(session) == ("incomplete", "کارت ملی سرپرست")
    idle = refusal(session, set_documents, SetDocuments(first, Documents.COMPLETE, "کارت"))
    assert idle.facts["codes"] == ["not_asked_for"]
    session.do(set_documents, SetDocuments(first, Documents.COMPLETE))
    assert stored(session) == ("complete", "")


def stored(session: Session) -> tuple[str, str]:
    with session._store.kept_reader() as raw:
        row = raw.execute("SELECT documents, documents_missing FROM queue_entry").fetchone()
    return row[0], row[1]


def test_nobody_is_called_whose_household_draws_a_pension_already(session: Session) -> None:
    first, second = waiting(session, 2)
    fields = {"first_name": "رضا", "national_id": national_id(9)}
    opened = RegisterFile(fields, Domain.SOCIAL, household_of=first, kinship=Kinship.SON)
    son = session.do(register_file, opened).file_no
    session.do(change, ChangePension(son, PensionState.ON_PENSION, TODAY))
    assert [row[1] for row in listed(session)] == [second]


def test_a_hold_is_told_with_its_reason_last_day_and_author_as_long_as_it_stands(session: Session) -> None:
    (file_no,) = waiting(session, 1)
    here = WhyHere("pension", file_no)
    assert session.ask(why, here).hold is None
    until = session.today() + timedelta(days=9)
    session.do(hold, HoldEntry(file_no, "بستری است", until=until))
    author = session.user.display_name
    assert session.ask(why, here).hold == HoldTold(session.today(), until, "بستری است", author)
    session.do(hold, HoldEntry(file_no, "هنوز بستری است"))
    assert session.ask(why, here).hold == HoldTold(session.today(), None, "هنوز بستری است", author)
    session.do(release, ReleaseEntry(file_no, "مرخص شد"))
    assert session.ask(why, here).hold is None
