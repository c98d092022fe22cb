# SPDX-License-Identifier: Apache-2.0
"""Questions between offices in rows: which of them wait, for how long, and in which order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import register
from tests.support.office import NOON, office
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.casework.transfer import TransferAnswer, TransferDirection
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import life, transfers
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.uow import UnitOfWork

TODAY, MAY, JUNE = NOON.date(), date(2025, 5, 1), date(2025, 6, 1)
FIRST, SECOND = 1, 2


def stamp(on: date, reason: str = "", letter_no: str = "") -> Stamp:
    return Stamp(on, TODAY, NOON, "مریم", reason, letter_no)


@pytest.fixture
def uow(tmp_path: Path) -> Iterator[UnitOfWork]:
    """Two files in an unfinished transaction."""
    with office(tmp_path) as session:
        for number in (FIRST, SECOND):
            register(session, number)
        with session._store.writing() as connection:
            yield UnitOfWork(connection)


def waiting(uow: UnitOfWork, before: date = date.max) -> list[str]:
    return [one.other_office for one in transfers.unanswered(uow.raw, before, 0, 9)[0]]


def sent(uow: UnitOfWork, other_office: str) -> int:
    """The event with which the first file goes to another office."""
    change = life.Change(Coverage.TRANSFERRED, other_office)
    event_id = life.record_coverage(uow, FIRST, change, stamp(TODAY, letter_no="12"))
    transfers.send(uow, FIRST, other_office, event_id, stamp(TODAY, letter_no="12"))
    return event_id


def test_the_oldest_question_stands_first_and_pages_count_all(uow: UnitOfWork) -> None:
    transfers.ask_origin(uow, FIRST, "ری", stamp(JUNE))
    transfers.ask_origin(uow, SECOND, "کرج", stamp(MAY))
    assert waiting(uow) == ["کرج", "ری"]
    assert waiting(uow, JUNE) == ["کرج"]
    page, total = transfers.unanswered(uow.raw, date.max, 1, 1)
    assert ([one.other_office for one in page], total) == (["ری"], 2)


def test_an_origin_is_asked_once_until_it_answers(uow: UnitOfWork) -> None:
    asked = transfers.find(uow, transfers.ask_origin(uow, FIRST, "ری", stamp(MAY, "پرسش", "7")))
    told = (asked.direction, asked.other_office, asked.asked_on, asked.letter_no, asked.note, asked.waits)
    assert told == (TransferDirection.IN, "ری", MAY, "7", "پرسش", True)
    with pytest.raises(RuleError, match="transfer_waits"):
        transfers.ask_origin(uow, FIRST, "کرج", stamp(JUNE))
    with pytest.raises(RuleError, match="transfer_waits"):
        transfers.refuse_unanswered(uow, FIRST)
    transfers.answer(uow, asked, 1, TransferAnswer.REFUSED, stamp(JUNE, "", "8"))
    answered = transfers.find(uow, asked.id)
    assert (answered.answer, answered.answered_on, answered.answer_letter_no, answered.note) == (
        TransferAnswer.REFUSED, JUNE, "8", "پرسش",
    )  # fmt: skip
    transfers.refuse_unanswered(uow, FIRST)
    assert waiting(uow) == []
    with pytest.raises(RuleError, match="stale_row"):
        transfers.answer(uow, asked, 1, TransferAnswer.AGREED, stamp(JUNE))


def test_a_move_taken_back_waits_no_more_but_stands(uow: UnitOfWork) -> None:
    event_id = sent(uow, "کرج")
    assert waiting(uow) == ["کرج"]
    transfers.withdraw(uow, event_id, stamp(TODAY, "منصرف شد"))
    assert waiting(uow) == []
    (kept,) = transfers.of_file(uow.raw, "1404-00001")
    assert (kept.direction, kept.waits) == (TransferDirection.OUT, False)
    assert kept.mistake == Mistake(NOON, "مریم", "منصرف شد")


def test_what_is_not_there_is_told(uow: UnitOfWork) -> None:
    with pytest.raises(RuleError, match="transfer_not_found"):
        transfers.find(uow, 9)
    transfers.withdraw(uow, 9, stamp(TODAY))  # an event that sent nothing withdraws nothing
    assert transfers.of_file(uow.raw, "1404-00001") == ()
