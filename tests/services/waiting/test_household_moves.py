# SPDX-License-Identifier: Apache-2.0
"""What a card says would change the place, and what does once it is done, where brothers wait."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.support import homes
from tests.support.clients import register
from tests.support.office import clock, office
from tests.support.queues import ordered_by
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.domain.waiting.listing import WouldChange
from welfare_desk.domain.waiting.policy import Criterion, CriterionKind, Order, Policy
from welfare_desk.services.casework.commands import EditPerson, edit_person, register_file
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reasons import (
    AddDisability,
    EditDisability,
    add_disability,
    edit_disability,
)
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.day import Today, keep_day
from welfare_desk.services.waiting.questions import WhyHere, why
from welfare_desk.storage.check import check

K = CriterionKind
POLICY = Policy(
    Order.SCORE,
    (
        Criterion(K.SEVERITY, weights=(("very_severe", 900), ("severe", 600), ("moderate", 400))),
        Criterion(K.DECILE, per=100),
        Criterion(K.OTHER_DISABLED, per=350),
        Criterion(K.WOMAN_HEAD, per=300),
        Criterion(K.HOUSING, weights=(("rented", 300), ("owned", 50))),
        Criterion(K.HOUSEHOLD_SIZE, per=120),
    ),
)
JOINED = date(2025, 7, 1)
LAST_DAY = date(2025, 12, 1)
"""Of the vote of `LAPSING`."""
HEAD, PLAIN, LAPSING, UNPROVEN, AT_HOME = (f"1404-{number:05}" for number in range(11, 16))
"""One household: the first four wait."""
BROTHERS = (HEAD, PLAIN, LAPSING, UNPROVEN)


def filled(session: Session) -> None:
    """Ten strangers whose scores lie between and around those of the brothers, then the household."""
    for number in range(1, 11):
        file_no = register(session, number, declared_size=str(9 + number)).file_no
        joined = JOINED + timedelta(days=number)
        session.do(move, MoveInQueue(file_no, QueueState.WAITING, joined, PENSION))
    home = {"decile": "6", "decile_on": "1404/06/01", "housing": "owned", "sex": "male"}
    register(session, 11, **home)
    for number in range(12, 16):
        session.do(register_file, homes.newcomer(session, number, JOINED, HEAD))
    disabled(session, HEAD, DisabilityType.PHYSICAL, Severity.MODERATE)
    disabled(session, LAPSING, DisabilityType.VISUAL, Severity.SEVERE, LAST_DAY)
    disabled(session, UNPROVEN, DisabilityType.UNDOCUMENTED, Severity.MODERATE)
    for later, file_no in enumerate((UNPROVEN, LAPSING, PLAIN, HEAD), 1):
        session.do(move, MoveInQueue(file_no, QueueState.WAITING, JOINED + timedelta(days=later), PENSION))
    ordered_by(session, POLICY)


def disabled(
    session: Session, file_no: str, kind: DisabilityType, severity: Severity, until: date | None = None
) -> None:
    version = session.ask(show, ShowFile(file_no)).person.version
    session.do(add_disability, AddDisability(file_no, version, kind, severity, date(2024, 1, 1), until))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        filled(opened)
        yield opened
        assert check(opened._store).findings == ()


def told(session: Session, file_no: str, kind: CriterionKind) -> list[WouldChange]:
    """What the card says of a fact that may be recorded today."""
    changes = session.ask(why, WhyHere(PENSION, file_no)).would_change
    return [one for one in changes if one.criterion is kind and one.on is None]


def edited(session: Session, file_no: str, **fields: str) -> None:
    shown = session.ask(show, ShowFile(file_no))
    session.do(edit_person, EditPerson(file_no, shown.person.version, shown.household.version, fields))


def a_decile(session: Session, file_no: str, to: str) -> None:
    edited(session, file_no, decile=to)


def a_housing(session: Session, file_no: str, to: str) -> None:
    edited(session, file_no, housing=to)


def a_size(session: Session, file_no: str, to: str) -> None:
    edited(session, file_no, declared_size=to)


def a_head(session: Session, file_no: str, to: str) -> None:
    edited(session, HEAD, sex="female")


def another(session: Session, file_no: str, to: str) -> None:
    disabled(session, AT_HOME, DisabilityType.HEARING, Severity.MILD)


def a_severity(session: Session, file_no: str, to: str) -> None:
    shown = session.ask(show, ShowFile(file_no))
    if not shown.disabilities:
        disabled(session, file_no, DisabilityType.HEARING, Severity(to))
        return
    (own,) = shown.disabilities
    fact = EditDisability(
        file_no, shown.person.version, own.id, own.type, Severity(to), own.commission_on, own.valid_until
    )
    session.do(edit_disability, fact)


FACTS = {
    K.DECILE: a_decile,
    K.HOUSING: a_housing,
    K.HOUSEHOLD_SIZE: a_size,
    K.WOMAN_HEAD: a_head,
    K.OTHER_DISABLED: another,
    K.SEVERITY: a_severity,
}


@pytest.mark.parametrize("file_no", BROTHERS)
@pytest.mark.parametrize("kind", FACTS)
def test_what_the_card_says_is_what_becomes_of_it(
    session: Session, file_no: str, kind: CriterionKind
) -> None:
    changes = told(session, file_no, kind)
    assert changes
    for change in changes:
        FACTS[kind](session, file_no, change.to)
        row = session.ask(why, WhyHere(PENSION, file_no)).row
        assert (row.score, row.rank) == (change.score, change.rank)


def test_a_vote_that_lapses_counts_no_more_for_the_brothers_either(tmp_path: Path) -> None:
    now = [clock()]
    with office(tmp_path, lambda: now[0]) as session:
        filled(session)
        changes = session.ask(why, WhyHere(PENSION, LAPSING)).would_change
        (change,) = [one for one in changes if one.on is not None]
        assert change.on == LAST_DAY + timedelta(days=1)
        now[0] = datetime(2025, 12, 2, 9, tzinfo=IRAN)
        session.jot(keep_day, Today())
        row = session.ask(why, WhyHere(PENSION, LAPSING)).row
        assert (row.score, row.rank) == (change.score, change.rank)
