# SPDX-License-Identifier: Apache-2.0
"""A person lived from the date of birth to the death that stands: an event of the file, or a place left."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.support import people
from tests.support.family import ALI, TODAY, add, shown
from welfare_desk.domain.casework.codes import Coverage, Kinship, Leaving
from welfare_desk.domain.casework.lifespan import Lifespan
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.membership import MemberLeaves, member_leaves
from welfare_desk.services.session import Session
from welfare_desk.storage.casework.lifespans import lifespan


def life(session: Session, person_id: int) -> Lifespan:
    with session._store.kept_reader() as raw:
        return lifespan(raw, person_id)


def test_the_death_of_a_file_is_the_event_that_stands(tmp_path: Path) -> None:
    session = people.peopled_office(tmp_path)
    ali = shown(session).person
    assert life(session, ali.id) == Lifespan(ali.birth_date)
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY, "فوت", "۱۲"))
    assert life(session, ali.id) == Lifespan(ali.birth_date, TODAY)
    session.do(undo_coverage, UndoCoverage(ALI, "اشتباه"))
    assert life(session, ali.id) == Lifespan(ali.birth_date)
    session.close()


def test_the_death_of_a_member_is_the_day_they_left(tmp_path: Path) -> None:
    session = people.peopled_office(tmp_path)
    son = add(session, "امیر", Kinship.SON, birth_date="1395/01/01")
    home = shown(session).household
    session.do(member_leaves, MemberLeaves(ALI, home.version, son, TODAY, Leaving.DIED))
    assert life(session, son) == Lifespan(date(2016, 3, 20), TODAY)
    assert life(session, 999) == Lifespan()
    session.close()
