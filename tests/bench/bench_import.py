# SPDX-License-Identifier: Apache-2.0
"""An import of clean rows against raw executemany of exactly the rows that it writes."""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, seconds
from tests.support import office as offices
from welfare_desk import assembly
from welfare_desk.domain.exchange.fields import Cell, Table, TableRow
from welfare_desk.domain.identity import probable_national_id
from welfare_desk.services.exchange import opened
from welfare_desk.services.exchange.facts import ImportFiles
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.storage.metadata import METADATA

COUNT = 100_000

_HEADINGS = (
    "کد ملی", "نام", "نام خانوادگی", "نام پدر", "جنسیت", "تاریخ تولد", "شماره پرونده", "حوزه تخصصی",
    "گروه هدف",
    "نوع معلولیت", "شدت معلولیت", "وضعیت مستمری", "تاریخ درخواست", "بعد خانوار", "دهک", "شماره شبا",
    "تلفن همراه", "محله", "نشانی", "کد پستی", "توضیحات",
)  # fmt: skip
_GIVEN = tuple(
    f"{one}{two}"
    for one in ("محمد", "علی", "امیر", "فاطمه", "زهرا")
    for two in ("رضا", "حسین", " زهرا", "ناز", "")
)
_FAMILY = tuple(
    f"{one}{two}" for one in ("رضا", "کریم", "موسو", "احمد", "نور", "باقر") for two in ("ی", "یان", " پور")
)


def _sheba(draw: random.Random) -> str:
    account = f"{draw.choice(('010', '017', '018'))}{draw.randrange(10**19):019d}"
    check = 98 - int(f"{account}182700") % 97
    return f"IR{check:02d}{account}"


def _row(draw: random.Random, number: int) -> tuple[Cell, ...]:
    identifier = probable_national_id(f"{number + 10_000_000:09d}0")
    social = draw.random() < 0.15
    return (
        identifier, draw.choice(_GIVEN), draw.choice(_FAMILY), draw.choice(_GIVEN),
        draw.choice(("زن", "مرد")),
        f"{draw.randint(1320, 1399)}/{draw.randint(1, 12):02d}/{draw.randint(1, 29):02d}",
        f"{1380 + number // 20_000}-{number % 20_000 + 1:05d}",
        "امور اجتماعی" if social else "توانبخشی",
        "زن سرپرست خانوار" if social else None,
        None if social else draw.choice(("ذهنی", "بینایی", "جسمی حرکتی")),
        None if social else draw.choice(("خفیف", "متوسط", "شدید")),
        draw.choice(("مستمری‌بگیر", "پشت نوبت")),
        f"{draw.randint(1395, 1403)}/{draw.randint(1, 12):02d}/{draw.randint(1, 29):02d}", draw.randint(1, 7),
        draw.randint(1, 10), _sheba(draw), f"0912{draw.randrange(10**7):07d}", f"محله {draw.randint(1, 12)}",
        f"خیابان {draw.choice(_FAMILY)}، کوچه {draw.randint(1, 60)}، پلاک {draw.randint(1, 300)}",
        str(draw.randrange(10**9, 10**10)), None,
    )  # fmt: skip


def _list(count: int) -> Table:
    draw = random.Random(7)
    rows = [TableRow(number + 2, _row(draw, number)) for number in range(count)]
    return Table("فهرست", [TableRow(1, _HEADINGS), *rows])


def _import(folder: Path, table: Table) -> float:
    """Seconds from rows in memory to the commit: recognised, read, judged, written, audited."""
    workbook = folder / "list.xlsx"
    workbook.write_bytes(b"its rows are in memory already")
    kept = opened.OpenedList(workbook.name, "0" * 64, 1, (table,))
    session = offices.office(folder)
    assembly.load_use_cases()
    opened.shelve(str(workbook), kept)
    try:
        taken = seconds(lambda: session.do(import_files, ImportFiles(str(workbook))))
    finally:
        session.close()
    return taken


def _written(folder: Path) -> list[tuple[str, list[tuple[Any, ...]]]]:
    """Every row the import left behind, as the statements that would write it and their tuples."""
    session = assembly.open_office(
        folder / "office", offices.ADMIN, offices.PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    )
    before = assembly.open_office(
        offices.copy_office(folder / "before"),
        offices.ADMIN,
        offices.PASSWORD,
        clock=offices.clock,
        kdf=offices.CHEAP,
    )
    try:
        return _statements(session, before)
    finally:
        session.close()
        before.close()


def _statements(session: Any, before: Any) -> list[tuple[str, list[tuple[Any, ...]]]]:
    found: list[tuple[str, list[tuple[Any, ...]]]] = []
    with session._store.reading() as connection, before._store.reading() as empty:
        raw, bare = _driver(connection), _driver(empty)
        for table in METADATA.sorted_tables:
            there = set(bare.execute(f'SELECT * FROM "{table.name}"').fetchall())
            rows = [row for row in raw.execute(f'SELECT * FROM "{table.name}"') if row not in there]
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                found.append((f'INSERT INTO "{table.name}" VALUES ({marks})', rows))
        words = raw.execute("SELECT file_id, words FROM file_list ORDER BY file_id").fetchall()
        found.append(("INSERT INTO file_words (rowid, words) VALUES (?, ?)", words))
    return found


def _driver(connection: Any) -> Any:
    return connection.connection.driver_connection


def _floor(folder: Path, statements: list[tuple[str, list[tuple[Any, ...]]]]) -> float:
    session = offices.office(folder)
    try:
        with session._store.writing() as connection:
            raw = _driver(connection)
            started = time.perf_counter()
            for statement, rows in statements:
                raw.executemany(statement, rows)
            connection.commit()
            return time.perf_counter() - started
    finally:
        session.close()


def measure(count: int = COUNT) -> Pair:
    """One import and its floor, each into an office of its own."""
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-bench-import-"))
    try:
        table = _list(count)
        (folder / "ours").mkdir()
        (folder / "floor").mkdir()
        ours = _import(folder / "ours", table)
        return Pair(ours, _floor(folder / "floor", _written(folder / "ours")))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


ROWS = [
    Row(
        f"import {COUNT:,} clean rows (parsed rows → committed, with events, keys, index and audit)",
        "raw executemany of exactly those rows",
        2.5,
        measure,
    )
]
