# SPDX-License-Identifier: Apache-2.0
"""What one engine has compiled, another one says as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler

from tests.support.office import copy_office, store_of
from welfare_desk.storage.access import ACCOUNT
from welfare_desk.storage.statements import OfficeDialect


def test_a_statement_is_compiled_once_for_all_engines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    visit = SQLiteCompiler.visit_select

    def counted(self: SQLiteCompiler, *args: object, **kwargs: object) -> str:
        said: str = visit(self, *args, **kwargs)
        made.extend([said] if "told_by_this_test_alone" in said else [])
        return said

    monkeypatch.setattr(SQLiteCompiler, "visit_select", counted)
    names = []
    for number in range(2):
        store = store_of(copy_office(tmp_path / str(number)))
        for open_one in (store.reading, store.writing):
            with open_one() as connection:
                told = select(ACCOUNT.c.name.label("told_by_this_test_alone"))
                names.append(connection.execute(told).scalar_one())
        store.close()
    assert (len(set(names)), len(names), len(made)) == (1, 4, 1)


def test_only_an_engine_of_ours_counts_as_the_same() -> None:
    one = OfficeDialect()
    assert one == OfficeDialect()
    assert hash(one) == hash(OfficeDialect())
    assert one != "sqlite"
