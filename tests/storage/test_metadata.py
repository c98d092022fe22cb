# SPDX-License-Identifier: Apache-2.0
"""Column types of STRICT tables."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy import Column, MetaData, Table, create_engine, insert, select, text

from welfare_desk.storage.metadata import METADATA, Flag, IsoDate, UtcTime, utc_moment, utc_text
from welfare_desk.storage.schema import METADATA as EVERYTHING

TEHRAN = timezone(timedelta(hours=3, minutes=30))


def test_values_are_kept_plainly_and_come_back() -> None:
    import sqlcipher3.dbapi2 as driver
    from sqlalchemy import StaticPool

    table = Table(
        "t", MetaData(), Column("d", IsoDate), Column("m", UtcTime), Column("f", Flag), sqlite_strict=True
    )
    engine = create_engine(
        "sqlite://", module=driver, creator=lambda: driver.connect(":memory:"), poolclass=StaticPool
    )
    moment = datetime(2025, 10, 22, 12, 0, 0, 5, tzinfo=TEHRAN)
    with engine.begin() as connection:
        table.create(connection)
        full = {"d": date(2025, 3, 20), "m": moment, "f": True}
        connection.execute(insert(table), [full, dict.fromkeys(full)])
        assert [tuple(row) for row in connection.execute(text("SELECT * FROM t"))] == [
            ("2025-03-20", "2025-10-22T08:30:00.000005Z", 1),
            (None, None, None),
        ]
        assert [tuple(row) for row in connection.execute(select(table))] == [
            (date(2025, 3, 20), moment, True),
            (None, None, None),
        ]
    engine.dispose()


def test_the_order_of_text_is_the_order_of_time() -> None:
    moments = [datetime(2025, 1, 1, tzinfo=UTC) + timedelta(microseconds=step * 333_333) for step in range(9)]
    assert sorted(map(utc_text, moments)) == [utc_text(moment) for moment in moments]
    assert [utc_moment(utc_text(moment)) for moment in moments] == moments


def test_a_moment_without_its_zone_is_our_bug() -> None:
    with pytest.raises(ValueError, match="zone"):
        utc_text(datetime(2025, 1, 1))


def test_every_table_is_strict_and_every_business_row_has_an_id() -> None:
    assert EVERYTHING is METADATA
    loose = [name for name, table in METADATA.tables.items() if not table.dialect_options["sqlite"]["strict"]]
    assert loose == []
    without = [
        name
        for name, table in METADATA.tables.items()
        if not table.info["derived"] and name not in {"audit", "operation"} and not table.c.id.primary_key
    ]
    assert without == []
