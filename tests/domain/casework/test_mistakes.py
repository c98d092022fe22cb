# SPDX-License-Identifier: Apache-2.0
"""What was recorded by mistake changes no more; a file whose opening went back has no event that counts."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.file import CoverageEvent, in_force, opened_by_mistake
from welfare_desk.domain.casework.mistake import Mistake, refuse_struck
from welfare_desk.domain.casework.request import RequestState as R
from welfare_desk.domain.casework.request import ServiceRequest
from welfare_desk.domain.errors import RuleError

DAY, NOON = date(2025, 10, 22), datetime(2025, 10, 22, 8, 30, tzinfo=UTC)
MISTAKE = Mistake(NOON, "maryam", "همسایه")
A, C, X = Coverage.APPLICANT, Coverage.COVERED, Coverage.CLOSED


def test_a_struck_row_is_refused_with_its_reason() -> None:
    refuse_struck(None)
    with pytest.raises(RuleError) as refused:
        refuse_struck(MISTAKE)
    assert refused.value.facts == {"date": "2025-10-22", "why": "همسایه"}


def test_a_row_struck_before_dawn_was_struck_on_the_day_of_the_office() -> None:
    with pytest.raises(RuleError) as refused:
        refuse_struck(Mistake(datetime(2025, 10, 21, 21, 30, tzinfo=UTC), "maryam", "همسایه"))
    assert refused.value.facts["date"] == "2025-10-22"


@pytest.mark.parametrize(
    ("state", "mistake", "waits"),
    [
        (R.OPEN, None, True),
        (R.OPEN, MISTAKE, False),
        (R.REFUSED, None, False),
    ],
)
def test_a_request_waits_while_it_is_open_and_stands(state: R, mistake: Mistake | None, waits: bool) -> None:
    asked = ServiceRequest(1, 1, "1404-00001", "ویلچر", "", DAY, state, mistake=mistake)
    assert asked.waits is waits


def event(number: int, before: Coverage | None, after: Coverage, undoes: int | None = None) -> CoverageEvent:
    return CoverageEvent(number, before, after, DAY, "همسایه" if undoes else "", "", NOON, "maryam", undoes)


OPENED, BACK = event(1, None, A), event(2, A, X, 1)


@pytest.mark.parametrize(
    ("events", "mistake"),
    [
        ((), None),
        ((OPENED,), None),
        ((OPENED, BACK), BACK),
        ((OPENED, BACK, event(3, None, C)), None),
        ((OPENED, BACK, event(3, None, C), event(4, C, X, 3)), event(4, C, X, 3)),
        ((OPENED, BACK, event(3, X, C)), None),
        ((OPENED, BACK, event(3, X, C), event(4, C, X, 3)), BACK),
        ((OPENED, event(2, A, C), event(3, C, A, 2)), None),
    ],
)
def test_when_a_file_stands_as_opened_by_mistake(
    events: tuple[CoverageEvent, ...], mistake: CoverageEvent | None
) -> None:
    assert opened_by_mistake(events) == mistake
    assert (mistake is None) or in_force(events) == ()
