# SPDX-License-Identifier: Apache-2.0
"""The store through the door: a voucher beside its bare rows, ten desks at once, a long ledger."""

from __future__ import annotations

import multiprocessing
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, by_turns, percentile, seconds
from tests.campaigns.scenes import commands, file, national_id
from tests.support.office import clock, copy_office, desk
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check
from welfare_desk.storage.equipment.balances import balances

SYNC = 0.008
"""Seconds that a commit waits for a plain hard disk."""
VOUCHERS = 40
"""Vouchers in one measured round."""
MOVEMENTS = 10_000
DESKS = 10
ATTEMPTS = 2_000
SCARCE = 20
WARMING = "DIAPER-ADULT"
"""What a desk hands out before it is measured."""
ENTRIES = 1_000_000
ITEMS = 300

_WRITTEN = ("paper", "stock_document", "stock_entry", "audit", "operation")


def _stocked(folder: Path, *, item: str = "DIAPER-ADULT", pieces: int = 900_000) -> tuple[Session, str]:
    """An office with a client and pieces of an item without an interval; its session and the file."""
    folder.mkdir()
    session = desk(copy_office(folder))
    commands()
    number = file(session, national_id(7))
    lines = (ReceiveLine(item, pieces, unit_cost=Rial(1_150_000)),)
    session.do(receive, ReceiveGoods(lines, Source.PROVINCE, "12"))
    return session, number


def _handed(session: Session, number: str, times: int, pause: float = 0.0) -> None:
    facts = IssueGoods(number, (IssueLine("DIAPER-ADULT", 1),))
    for _ in range(times):
        session.do(issue, facts)
        if pause:
            time.sleep(pause)


def _last(raw: Any, table: str) -> tuple[Any, ...]:
    found: tuple[Any, ...] = raw.execute(f"SELECT * FROM {table} ORDER BY rowid DESC LIMIT 1").fetchone()
    return found


def _bare(raw: Any, written: dict[str, Any], turns: Any, times: int, pause: float = 0.0) -> None:
    """The rows of a voucher as plain statements with their commit: no rule, no digest, nothing looked up."""
    paper, document, entry = written["paper"], written["stock_document"], written["stock_entry"]
    rows = written["audit_row"]
    for _ in range(times):
        turn = next(turns)
        at = 1_000 + turn
        seq = 1_000_000 + turn
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE series SET last_no = last_no + 1 WHERE kind = 'issue_voucher'")
        for table, row in (
            ("paper", (at, *paper[1:3], at, *paper[4:])),
            ("stock_document", (at, document[1], at, *document[3:])),
            ("stock_entry", (at, at, *entry[2:])),
            ("audit", (seq, *written["audit"][1:5], f"floor-{turn}", *written["audit"][6:-1], f"{seq:064d}")),
            *(("audit_row", (None, seq, *row[2:])) for row in rows),
            ("operation", (f"floor-{turn}", *written["operation"][1:-1], seq)),
        ):
            marks = ", ".join("?" * len(row))
            raw.execute(f"INSERT INTO {table} VALUES ({marks})", row)
        raw.commit()
        if pause:
            time.sleep(pause)


def _pair(measured: Callable[[Session, str, Any, dict[str, Any]], Pair]) -> Pair:
    """Ours and the bare rows by turns in two copies of one office, so that neither grows the other's file."""
    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        session, number = _stocked(Path(folder) / "ours")
        other, its = _stocked(Path(folder) / "floor")
        _handed(session, number, 1)
        _handed(other, its, 1)
        raw = other._store.open_driver(read_only=False)
        written: dict[str, Any] = {table: _last(raw, table) for table in _WRITTEN}
        seq = written["audit"][0]
        written["audit_row"] = raw.execute("SELECT * FROM audit_row WHERE seq = ?", (seq,)).fetchall()
        pair = measured(session, number, raw, written)
        raw.close()
        for one in (session, other):
            one.close()
    return pair


def _one(pause: float) -> Pair:
    def measured(session: Session, number: str, raw: Any, written: dict[str, Any]) -> Pair:
        ours = partial(_handed, session, number, VOUCHERS, pause)
        pair = by_turns(ours, partial(_bare, raw, written, count(1), VOUCHERS, pause), rounds=9)
        return Pair(pair.ours / VOUCHERS, pair.floor / VOUCHERS)

    return _pair(measured)


def _ten_thousand() -> Pair:
    def measured(session: Session, number: str, raw: Any, written: dict[str, Any]) -> Pair:
        ours = seconds(partial(_handed, session, number, MOVEMENTS))
        return Pair(ours, seconds(partial(_bare, raw, written, count(1), MOVEMENTS)))

    return _pair(measured)


def _desk(folder: Path, number: str, attempts: int, start: Any, end: Any, told: Any) -> None:
    """One desk in a process of its own: hands out until nothing is left, and tells how long each try took.

    It has worked before, since a process loads modules and statements with its first voucher and its first
    refusal, and it stays open until the others are through.
    """
    commands()
    with desk(folder) as session:
        session.do(issue, IssueGoods(number, (IssueLine(WARMING, 1),)))
        with suppress(RuleError):
            session.do(issue, IssueGoods(number, (IssueLine(WARMING, DESKS),)))
        start.wait()
        waits, handed = [], []
        for _ in range(attempts):
            began = time.perf_counter()
            try:
                handed.append(session.do(issue, IssueGoods(number, (IssueLine("UNDERPAD", 1),))).number)
            except RuleError as refused:
                if refused.code != "not_in_store":
                    raise
            waits.append(time.perf_counter() - began)
        end.wait()
        told.put((waits, handed))


def _ten_desks() -> Pair:
    """The longest wait of ten desks that want twenty pieces, beside the median of one desk alone."""
    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        place = Path(folder) / "office"
        session, number = _stocked(place, item="UNDERPAD", pieces=SCARCE)
        session.do(receive, ReceiveGoods((ReceiveLine(WARMING, DESKS),), Source.PROVINCE, "13"))
        session.close()
        context = multiprocessing.get_context("spawn")
        alone = _run(context, copied(place, Path(folder) / "alone"), number, 1, ATTEMPTS // DESKS)
        together = _run(context, place / "office", number, DESKS, ATTEMPTS // DESKS)
        numbers = sorted(one for _, handed in together for one in handed)
        assert numbers == [f"1404/{each:06d}" for each in range(DESKS + 1, DESKS + SCARCE + 1)], numbers
        with desk(place / "office") as session:
            assert check(session._store).findings == ()
            with session._store.reading() as connection:
                raw = connection.connection.driver_connection
                (left,) = balances(raw, clock().date(), "UNDERPAD")
            assert left.on_hand == 0
        waits = [wait for each, _ in together for wait in each]
        return Pair(max(waits), percentile([wait for each, _ in alone for wait in each], 50))


def copied(place: Path, to: Path) -> Path:
    """A copy of an office's folder."""
    return Path(shutil.copytree(place / "office", to))


def _run(context: Any, folder: Path, number: str, desks: int, attempts: int) -> list[Any]:
    start, end, told = context.Barrier(desks), context.Barrier(desks), context.Queue()
    processes = [
        context.Process(target=_desk, args=(folder, number, attempts, start, end, told)) for _ in range(desks)
    ]
    for process in processes:
        process.start()
    found = [told.get(timeout=300) for _ in processes]
    for process in processes:
        process.join()
        assert process.exitcode == 0
    return found


_FILL = f"""
WITH RECURSIVE turn(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM turn WHERE n < {ENTRIES - ITEMS})
INSERT INTO stock_entry (document_id, line_no, item_id, size, lot_id, quantity, from_place, to_place)
SELECT 2, 1, ids.id, '', ids.lot, 1, CASE (n / {ITEMS}) % 2 WHEN 0 THEN 'store' ELSE 'given' END,
    CASE (n / {ITEMS}) % 2 WHEN 0 THEN 'given' ELSE 'store' END
FROM turn JOIN temp.ids ON ids.place = n % {ITEMS}
"""


def _long_ledger() -> Pair:
    """Every balance of three hundred items after a million movements, beside three hundred rows by key."""
    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        session, number = _stocked(Path(folder) / "office")
        _handed(session, number, 1)
        raw = session._store.open_driver(read_only=False)
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute(
            "WITH RECURSIVE turn(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM turn WHERE n < 400)"
            " INSERT INTO equipment_item (code, name, fold, item_group, kind, unit, need, service)"
            " SELECT 'X-' || n, 'کالای ' || n, 'x ' || n, 'consumable', 'consumable', 'piece', 'x-' || n,"
            f" 'x-' || n FROM turn LIMIT {ITEMS} - (SELECT count(*) FROM equipment_item"
            " WHERE kind <> 'serial')"
        )
        raw.execute(
            "INSERT INTO stock_lot (item_id, document_id, source, received_on)"
            " SELECT id, 1, 'province', '2025-10-22' FROM equipment_item WHERE kind <> 'serial'"
        )
        raw.execute(
            "CREATE TEMP TABLE ids AS SELECT item_id AS id, max(id) AS lot,"
            f" (row_number() OVER (ORDER BY item_id)) % {ITEMS} AS place FROM stock_lot"
            " WHERE item_id IN (SELECT id FROM equipment_item WHERE kind <> 'serial') GROUP BY item_id"
        )
        raw.execute(
            "INSERT INTO stock_entry (document_id, line_no, item_id, size, lot_id, quantity, from_place,"
            " to_place) SELECT 1, 1, id, '', lot, 1000000, 'elsewhere', 'store' FROM temp.ids"
        )
        raw.execute(_FILL)
        raw.commit()
        assert raw.execute("SELECT count(*) FROM stock_entry").fetchone()[0] >= ENTRIES
        keys = [row[0] for row in raw.execute("SELECT id FROM temp.ids").fetchall()]
        assert len(keys) == ITEMS <= len(balances(raw, clock().date()))
        statement = "SELECT * FROM equipment_item WHERE id = ?"

        def by_key() -> None:
            for key in keys:
                raw.execute(statement, (key,)).fetchone()

        pair = by_turns(partial(balances, raw, clock().date()), by_key, rounds=31, warm_up=3)
        raw.close()
        session.close()
    return pair


ROWS = [
    Row("issue with number, ledger, audit, commit", "a raw commit of the same rows", 5, partial(_one, 0.0)),
    Row(
        "issue where a sync takes 8 ms",
        "a raw commit of the same rows, 8 ms added to both",
        1.3,
        partial(_one, SYNC),
    ),
    Row(
        "longest wait of ten desks at 20 scarce pieces, 2,000 attempts",
        "the median of one desk",
        100,
        _ten_desks,
    ),
    Row("balance of 300 items after 1,000,000 entries", "300 rows by key", 3, _long_ledger),
    Row("post 10,000 stock movements", "raw commits of the same rows", 5, _ten_thousand, tries=1),
]
