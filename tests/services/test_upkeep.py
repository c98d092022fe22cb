# SPDX-License-Identifier: Apache-2.0
"""A copy and a check through the door."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.office import copy_office, desk
from welfare_desk.domain.errors import Cancelled
from welfare_desk.services.session import Session
from welfare_desk.services.upkeep import (
    CheckOffice,
    CheckReport,
    FindingFacts,
    MakeBackup,
    check_office,
    make_backup,
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as opened:
        yield opened


def test_a_copy_lands_in_the_offices_folder_and_in_the_audit(session: Session) -> None:
    made = session.do(make_backup, MakeBackup(), key="k")
    assert Path(made.file).parent == session.office_dir / "backups"
    assert (made.verified, made.made_at, made.findings) == (True, "2025-10-22T08:30:00.000000Z", 0)
    assert session.do(make_backup, MakeBackup(), key="k") == made
    assert len(list((session.office_dir / "backups").iterdir())) == 1
    with session._store.reading() as connection:
        row = connection.execute(text("SELECT command, entities FROM audit ORDER BY seq DESC LIMIT 1")).one()
    assert tuple(row) == ("upkeep.backup", f'["backup:{Path(made.file).name}"]')


def test_a_check_tells_what_does_not_hold(session: Session) -> None:
    assert session.ask(check_office, CheckOffice()) == CheckReport(True, (), 5, 1)
    with session._store.writing() as connection:
        connection.execute(text("UPDATE office SET county = 'x'"))
        connection.commit()
    assert session.ask(check_office, CheckOffice()).findings == (
        FindingFacts("row_changed", {"table": "office", "row_id": 1}),
    )


def test_a_check_can_be_cancelled(session: Session) -> None:
    with pytest.raises(Cancelled):
        session.ask(check_office, CheckOffice(), lambda done, _total: done < 3)


def test_a_copy_that_is_cancelled_leaves_no_file(session: Session, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        session.do(make_backup, MakeBackup(str(tmp_path / "usb")), progress=lambda done, _total: done < 3)
    assert list((tmp_path / "usb").iterdir()) == []
