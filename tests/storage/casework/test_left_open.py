# SPDX-License-Identifier: Apache-2.0
"""What still waits of a file, by kind; kinds of which nothing waits are not named."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support import people
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.services.casework.inquiries import AnswerInquiry, SendInquiry, answer_inquiry, send_inquiry
from welfare_desk.services.casework.requests import AddRequest, add_request
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.session import Session
from welfare_desk.storage.casework.left_open import left_open

ALI = "1400-00001"
TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


class _Reading:
    """What the function needs of a unit of work."""

    def __init__(self, raw: Any) -> None:
        self.raw = raw


def waits(session: Session, file_no: str = ALI) -> dict[str, int]:
    with session._store.kept_reader() as raw:
        (file_id,) = raw.execute("SELECT id FROM case_file WHERE file_no = ?", (file_no,)).fetchone()
        uow: Any = _Reading(raw)
        return left_open(uow, file_id)


def test_each_kind_is_counted_until_it_is_done(session: Session) -> None:
    assert waits(session) == {}
    session.do(plan_visit, PlanVisit(ALI, date(2025, 10, 30)))
    sent = session.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE, TODAY))
    session.do(send_inquiry, SendInquiry(ALI, InquiryBody.MARTYRS_FOUNDATION, TODAY))
    session.do(add_request, AddRequest(ALI, "ویلچر", TODAY))
    assert waits(session) == {"visit": 1, "inquiry": 2, "request": 1}
    session.do(answer_inquiry, AnswerInquiry(sent.inquiry_id, 1, InquiryAnswer.CLEAR))
    assert waits(session) == {"visit": 1, "inquiry": 1, "request": 1}
    assert waits(session, "1400-00002") == {}
