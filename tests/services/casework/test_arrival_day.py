# SPDX-License-Identifier: Apache-2.0
"""The day somebody came is corrected: which day stands, and which are refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.office import office
from tests.support.reception import come
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.reception import About, EditReception, edit_reception
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def moved(session: Session, reception_id: int, day: date | None) -> None:
    about = About(Domain.SOCIAL, "اجاره")
    session.do(edit_reception, EditReception(reception_id, version(session), about, received_on=day))


def kept(session: Session) -> tuple[str, int]:
    with session._store.kept_reader() as raw:
        found = raw.execute("SELECT received_on, version FROM reception").fetchone()
    return str(found[0]), int(found[1])


def version(session: Session) -> int:
    return kept(session)[1]


@pytest.mark.parametrize(
    ("typed", "stands"),
    [(None, "2025-10-22"), (TODAY, "2025-10-22"), (date(2025, 10, 20), "2025-10-20")],
)
def test_the_day_typed_stands_and_none_leaves_it(session: Session, typed: date | None, stands: str) -> None:
    moved(session, come(session), typed)
    assert kept(session)[0] == stands


def test_a_day_to_come_is_refused_and_nothing_changes(session: Session) -> None:
    request, before = come(session), kept(session)
    with pytest.raises(RuleError) as refused:
        moved(session, request, date(2025, 10, 23))
    found = (refused.value.code, refused.value.facts["fields"], refused.value.facts["codes"])
    assert found == ("bad_fields", ["received_on"], ["date_in_future"])
    assert kept(session) == before
