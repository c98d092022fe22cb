# SPDX-License-Identifier: Apache-2.0
"""What the head is told beside a list: what became of it, documents, a first month without a rate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import office
from tests.support.queues import LETTER, LETTER_ON, MONTH, ordered_by, quota, waiting
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.policy import PROPOSAL
from welfare_desk.domain.waiting.proposal import SincePut
from welfare_desk.services.mywork import AskMyWork, my_work
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, ProposeAdmission, admit, propose
from welfare_desk.services.waiting.calling import HoldEntry, SetDocuments, hold, set_documents
from welfare_desk.services.waiting.quotas import (
    ListQuotas,
    RecordQuota,
    SubmitQuota,
    quotas,
    record_quota,
    submit_quota,
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


def only(session: Session) -> Any:
    (found,) = session.ask(quotas, ListQuotas()).quotas
    return found


def test_the_head_is_told_what_became_of_the_list_put_before_them(session: Session) -> None:
    files = waiting(session, 3)
    row = quota(session, 2)
    asked = ProposeAdmission("pension", LETTER, LETTER_ON)
    assert session.ask(propose, asked).since_put is None
    session.do(submit_quota, SubmitQuota(row, 1))
    assert only(session).submitted_files == (files[0], files[1])
    now = session.ask(propose, asked).since_put
    assert (now, now is not None and now.differs) == (SincePut((), (), 0, 0), False)
    session.do(hold, HoldEntry(files[0], "بستری است"))
    ordered_by(session, replace(PROPOSAL, requires=()))
    now = session.ask(propose, asked).since_put
    assert now is not None
    assert ([one.file_no for one in now.came], [one.file_no for one in now.went]) == ([files[2]], [files[0]])
    assert all(one.last_name for one in (*now.came, *now.went))
    assert (now.policy_was, now.policy_is, now.differs) == (0, 1, True)


def test_a_run_answers_what_was_put_before_the_head(session: Session) -> None:
    """What is left of the letter is a list of its own: those admitted have not fallen out of it."""
    waiting(session, 3)
    row = quota(session, 10)
    session.do(submit_quota, SubmitQuota(row, 1))
    assert session.do(admit, Admit("pension", LETTER)).left == 7
    assert (only(session).submitted_by, only(session).submitted_files) == ("", ())
    assert session.ask(my_work, AskMyWork()).waiting.admissions_to_approve == 0
    assert session.ask(propose, ProposeAdmission("pension", LETTER)).since_put is None


def test_a_policy_that_is_tried_is_no_change_of_what_was_put_before_the_head(session: Session) -> None:
    waiting(session, 3)
    session.do(submit_quota, SubmitQuota(quota(session, 2), 1))
    tried = session.ask(propose, ProposeAdmission("pension", LETTER, policy=PROPOSAL))
    assert (tried.counts.admitted, tried.since_put) == (0, SincePut((), (), 0, 0))


def test_a_proposal_tells_of_documents_and_of_a_month_without_a_rate(session: Session) -> None:
    files = waiting(session, 2)
    session.do(set_documents, SetDocuments(files[0], Documents.COMPLETE))
    session.do(record_quota, RecordQuota("pension", LETTER, LETTER_ON, 2, MONTH))
    told = session.ask(propose, ProposeAdmission("pension", LETTER, LETTER_ON))
    assert (told.unready, told.rate_lacks) == (1, "")
    assert [row.documents for row in told.rows] == [Documents.COMPLETE, Documents.UNCHECKED]
    session.do(record_quota, RecordQuota("pension", "۹۹", LETTER_ON, 1, JalaliMonth(1405, 1)))
    assert session.ask(propose, ProposeAdmission("pension", "۹۹", LETTER_ON)).rate_lacks == "rate_missing"
    waiting(session, 1, "wheelchair", first=3)
    session.do(record_quota, RecordQuota("wheelchair", "۹۹", LETTER_ON, 1, JalaliMonth(1405, 1)))
    assert session.ask(propose, ProposeAdmission("wheelchair", "۹۹", LETTER_ON)).rate_lacks == ""
