# SPDX-License-Identifier: Apache-2.0
"""What a request for a service may not be; how it is asked and answered stands with the reception."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support import people
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.requests import AddRequest, add_request
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

ALI = "1400-00001"
TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


@pytest.mark.parametrize(
    ("service", "on", "faults"),
    [
        (" ", TODAY, {"service": "required"}),
        ("و" * 5000, TODAY, {"service": "too_long"}),
        (" ", date(2026, 1, 1), {"service": "required", "asked_on": "date_in_future"}),
    ],
)
def test_every_bad_field_of_a_request_is_named(
    session: Session, service: str, on: date, faults: dict[str, str]
) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(add_request, AddRequest(ALI, service, on))
    fields, codes = refused.value.facts["fields"], refused.value.facts["codes"]
    assert isinstance(fields, list)
    assert isinstance(codes, list)
    assert (refused.value.code, dict(zip(fields, codes, strict=True))) == ("bad_fields", faults)
