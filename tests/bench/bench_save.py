# SPDX-License-Identifier: Apache-2.0
"""Saving a person through the door beside a raw commit of the very rows that it writes.

Once on this disk, and once where a commit waits eight milliseconds for the disk, as an office's PC does.
"""

from __future__ import annotations

import tempfile
import time
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, by_turns
from tests.campaigns.scenes import commands, file, national_id
from tests.support.office import copy_office, desk
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.session import Session

SYNC = 0.008
"""Seconds that a commit waits for a plain hard disk."""
SAVES = 40
"""Saves in one measured round."""

_WRITTEN = ("person", "file_list", "audit", "audit_row", "operation")


def _mobile(turn: int) -> str:
    return f"0912{turn % 10_000_000:07d}"


def _ours(session: Session, file_no: str, turns: Any, pause: float) -> None:
    for _ in range(SAVES):
        turn = next(turns)
        session.do(edit_person, EditPerson(file_no, turn, 1, {"mobile": _mobile(turn)}))
        if pause:
            time.sleep(pause)


def _last(raw: Any, table: str) -> tuple[Any, ...]:
    """The last row of a table."""
    found: tuple[Any, ...] = raw.execute(f"SELECT * FROM {table} ORDER BY rowid DESC LIMIT 1").fetchone()
    return found


def _floor(connection: Any, written: dict[str, tuple[Any, ...]], turns: Any, pause: float) -> None:
    """The same rows in the same tables, as plain statements: no rule, no digest, no key looked up."""
    person, listed = written["person"], written["file_list"]
    for _ in range(SAVES):
        turn = next(turns)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "UPDATE person SET mobile = ?, version = version + 1 WHERE id = ?", (_mobile(turn), person[0])
        )
        keys = f"{listed[-2].rpartition(' ')[0]} {_mobile(turn)}"
        connection.execute(
            "UPDATE file_list SET mobile = ?, keys = ? WHERE file_id = ?", (_mobile(turn), keys, listed[0])
        )
        seq = 1_000_000 + turn
        kept = written["audit"]
        audit = (seq, *kept[1:5], f"floor-{turn}", *kept[6:-1], f"{seq:064d}")
        for table, row in (
            ("audit", audit),
            ("audit_row", (None, seq, *written["audit_row"][2:])),
            ("operation", (f"floor-{turn}", *written["operation"][1:-1], seq)),
        ):
            marks = ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)
        connection.commit()
        if pause:
            time.sleep(pause)


def measure(pause: float) -> Pair:
    """Saves by turns in two copies of one office, so that neither grows the other's file."""
    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        places = [Path(folder) / name for name in ("ours", "floor")]
        sessions = []
        for place in places:
            place.mkdir()
            sessions.append(desk(copy_office(place)))
        commands()
        numbers = [file(session, national_id(7)) for session in sessions]
        for session, number in zip(sessions, numbers, strict=True):
            session.do(edit_person, EditPerson(number, 1, 1, {"mobile": _mobile(1)}))
        connection = sessions[1]._store.open_driver(read_only=False)
        written = {table: _last(connection, table) for table in _WRITTEN}
        pair = by_turns(
            partial(_ours, sessions[0], numbers[0], count(2), pause),
            partial(_floor, connection, written, count(2), pause),
            rounds=9,
        )
        connection.close()
        for session in sessions:
            session.close()
    return Pair(pair.ours / SAVES, pair.floor / SAVES)


ROWS = [
    Row("save a person through the door", "a raw commit of the same rows", 8, partial(measure, 0.0)),
    Row(
        "save a person where a sync takes 8 ms",
        "a raw commit of the same rows, 8 ms added to both",
        1.5,
        partial(measure, SYNC),
    ),
]
