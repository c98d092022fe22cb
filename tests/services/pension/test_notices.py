# SPDX-License-Identifier: Apache-2.0
"""The notice to a client, from the change of a payment to the printed sheet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import register
from tests.support.office import office
from tests.support.papers import printing
from tests.support.pdf import normal, pdfium
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.notices import (
    IssuePensionNotice,
    PaymentEventsOf,
    issue_pension_notice,
    payment_events_of,
)
from welfare_desk.services.session import Session

FILE, JUNE, TODAY = "1404-00001", date(2025, 6, 1), date(2025, 10, 22)
P = PensionState


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        register(opened, 1)
        opened.do(change, ChangePension(FILE, P.ON_PENSION, JUNE))
        yield opened


def printed(session: Session, number: str) -> str:
    return normal(" ".join(pdfium(printing(session, PaperKind.PENSION_NOTICE, number)())))


def test_a_suspension_is_told_to_its_client(session: Session) -> None:
    facts = ChangePension(FILE, P.SUSPENDED, TODAY, "دهک نه", "31/7", reason_code=SuspensionReason.DECILE)
    issued = session.do(issue_pension_notice, IssuePensionNotice(session.do(change, facts).event_id))
    assert (issued.kind, issued.number) == (PaperKind.PENSION_NOTICE, "1404/000001")
    text = printed(session, issued.number)
    for field in ("ابلاغ تعلیق مستمری", "از آبان ۱۴۰۴", "دهک بیرون از حد", "دهک نه", "۳۱/۷"):
        assert normal(field) in text


def test_every_change_of_a_file_can_be_told_of_later(session: Session) -> None:
    stop = ChangePension(FILE, P.SUSPENDED, TODAY, "دهک نه", reason_code=SuspensionReason.DECILE)
    session.do(change, stop)
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, TODAY))
    session.do(undo_coverage, UndoCoverage(FILE, "زنده است"))
    rows = session.ask(payment_events_of, PaymentEventsOf(FILE))
    assert [(row.event_id, row.allowance, row.event.to_state, row.struck) for row in rows] == [
        (4, False, P.SUSPENDED, True),
        (3, False, P.CUT, True),
        (2, False, P.SUSPENDED, False),
        (1, False, P.ON_PENSION, False),
    ]
    assert (rows[2].event.month, rows[2].event.terms.reason_code, rows[2].by) == (
        JalaliMonth(1404, 8), SuspensionReason.DECILE, session.user.display_name,
    )  # fmt: skip


def test_what_was_taken_back_is_told_to_nobody(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, TODAY))
    assert session.do(issue_pension_notice, IssuePensionNotice(2)).number == "1404/000001"
    session.do(undo_coverage, UndoCoverage(FILE, "زنده است"))
    for event_id in (2, 3, 99):
        with pytest.raises(RuleError) as refused:
            session.do(issue_pension_notice, IssuePensionNotice(event_id))
        assert refused.value.code == "payment_event_gone"


def test_the_notice_of_a_cut_says_since_when_nothing_was_paid(session: Session) -> None:
    stop = ChangePension(FILE, P.SUSPENDED, date(2025, 8, 1), "غایب", reason_code=SuspensionReason.NO_VISIT)
    session.do(change, stop)
    cut = ChangePension(FILE, P.CUT, TODAY, "غایب", reason_code=SuspensionReason.NO_VISIT)
    issued = session.do(issue_pension_notice, IssuePensionNotice(session.do(change, cut).event_id))
    told = "مستمری شما، که از شهریور ۱۴۰۴ به سبب تعلیق پرداخت نشده است، از آبان ۱۴۰۴"
    assert normal(told) in printed(session, issued.number)


def test_the_notice_of_a_cut_from_the_month_of_the_suspension_says_that_month_alone(
    session: Session,
) -> None:
    stop = ChangePension(FILE, P.SUSPENDED, TODAY, "غایب", reason_code=SuspensionReason.NO_VISIT)
    session.do(change, stop)
    cut = ChangePension(FILE, P.CUT, TODAY, "غایب", reason_code=SuspensionReason.NO_VISIT)
    issued = session.do(issue_pension_notice, IssuePensionNotice(session.do(change, cut).event_id))
    text = printed(session, issued.number)
    assert normal("مستمری شما از آبان ۱۴۰۴") in text
    assert normal("به سبب تعلیق") not in text
