# SPDX-License-Identifier: Apache-2.0
"""What a typed disability obeys: its columns as kept, and every day that is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commands import NewDisability, RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

TODAY, BORN = date(2025, 10, 22), date(1991, 3, 21)
BODY = {
    "national_id": national_id(7),
    "first_name": "زهرا",
    "last_name": "رضایی",
    "birth_date": BORN.isoformat(),
}
VISUAL, SEVERE = DisabilityType.VISUAL, Severity.SEVERE


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


def opened(session: Session, voted: date | None, until: date | None) -> Any:
    typed = NewDisability(VISUAL, SEVERE, voted, until)
    facts = RegisterFile(BODY, Domain.REHABILITATION, disabilities=(typed,))
    return session.do(register_file, facts)


@pytest.mark.parametrize(
    ("voted", "until"),
    [
        (None, None),
        (BORN, None),
        (TODAY, TODAY),
        (None, date(2020, 1, 1)),
        (date(2020, 1, 1), date(2030, 1, 1)),
    ],
)
def test_it_is_kept_as_typed(session: Session, voted: date | None, until: date | None) -> None:
    number = opened(session, voted, until).file_no
    (kept,) = session.ask(show, ShowFile(number)).disabilities
    assert (kept.type, kept.severity, kept.commission_on, kept.valid_until) == (VISUAL, SEVERE, voted, until)


@pytest.mark.parametrize(
    ("voted", "until", "code"),
    [
        (TODAY + timedelta(days=1), None, "date_in_future"),
        (date(2020, 1, 2), date(2020, 1, 1), "valid_before_vote"),
        (BORN - timedelta(days=1), None, "before_birth"),
    ],
)
def test_days_that_cannot_be_are_refused(
    session: Session, voted: date | None, until: date | None, code: str
) -> None:
    with pytest.raises(RuleError) as refused:
        opened(session, voted, until)
    assert refused.value.code == code
