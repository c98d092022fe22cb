# SPDX-License-Identifier: Apache-2.0
"""A copy and a check through the door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.office import TEHRAN, clock, copy_office, desk, office
from welfare_desk.domain.equipment.catalogue import SHIPPED_ITEMS
from welfare_desk.domain.errors import Cancelled
from welfare_desk.services.clocks import PinnedClock
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
    assert session.ask(check_office, CheckOffice()) == CheckReport(True, (), 5 + len(SHIPPED_ITEMS), 1)
    with session._store.writing() as connection:
        connection.execute(text("UPDATE office SET county = 'x'"))
        connection.commit()
    assert session.ask(check_office, CheckOffice()).findings == (
        FindingFacts("row_changed", {"table": "office", "row_id": 1}),
    )


def test_entries_cut_off_at_the_end_are_told_by_the_copy_that_saw_them(session: Session) -> None:
    made = session.do(make_backup, MakeBackup())
    assert session.ask(check_office, CheckOffice()).ok
    with session._store.writing() as connection:
        guards = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        triggers = connection.execute(text(guards)).scalars()
        for name in list(triggers):
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        for table in ("audit_row", "operation", "audit"):
            connection.exec_driver_sql(f'DELETE FROM "{table}"')
        connection.commit()
    told = FindingFacts("tail_cut", {"seq": 1, "copy": Path(made.file).name})
    assert told in session.ask(check_office, CheckOffice()).findings


def test_a_pinned_day_does_not_date_a_copy(tmp_path: Path) -> None:
    pinned = PinnedClock(datetime(2099, 1, 1, 12, 0, tzinfo=TEHRAN), clock)
    with office(tmp_path, pinned) as opened:
        assert opened.do(make_backup, MakeBackup()).made_at == "2025-10-22T08:30:00.000000Z"


def test_a_check_can_be_cancelled(session: Session) -> None:
    with pytest.raises(Cancelled):
        session.ask(check_office, CheckOffice(), lambda done, _total: done < 3)


def test_a_copy_that_is_cancelled_leaves_no_file(session: Session, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        session.do(make_backup, MakeBackup(str(tmp_path / "usb")), progress=lambda done, _total: done < 3)
    assert list((tmp_path / "usb").iterdir()) == []
