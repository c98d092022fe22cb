# SPDX-License-Identifier: Apache-2.0
"""The check finds lists, lines and files of payments that no longer fit each other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.office import copy_office, desk
from tests.support.pension_lists import MEHR, draw, listed, prepare
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A list that was sent, and the draft of the next month, which claims something."""
    with desk(copy_office(tmp_path)) as opened:
        draw(opened, 1)
        listed(opened, MEHR)
        draw(opened, 2)
        listed(opened, MEHR.plus(1))
        yield opened


@pytest.mark.parametrize(
    ("code", "statement"),
    [
        (
            "list_differs_from_lines",
            "UPDATE monthly_list SET amount = amount + 1, net = net + 1 WHERE month = '1404-07'",
        ),
        ("list_differs_from_lines", "UPDATE monthly_list SET line_count = 7 WHERE month = '1404-07'"),
        ("line_differs_from_claims", "UPDATE monthly_claim SET amount = amount - 1"),
        ("list_reconciled_without_file", "UPDATE monthly_list SET state = 'reconciled'"),
    ],
)
def test_disorder_is_found(session: Session, code: str, statement: str) -> None:
    assert check(session._store).findings == ()
    raw = session._store.open_driver(read_only=False)
    raw.execute("DROP TRIGGER monthly_claim_no_update")
    assert raw.execute(statement).rowcount > 0
    raw.close()
    assert code in {finding.code for finding in check(session._store).findings}


def test_a_draft_without_its_lines_is_found(tmp_path: Path) -> None:
    with desk(copy_office(tmp_path)) as session:
        draw(session, 1)
        prepare(session)
        assert check(session._store).findings == ()
        raw = session._store.open_driver(read_only=False)
        raw.execute("DELETE FROM monthly_draft")
        raw.close()
        found = {finding.code for finding in check(session._store).findings}
        assert "list_differs_from_lines" in found
