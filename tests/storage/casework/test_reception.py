# SPDX-License-Identifier: Apache-2.0
"""The list at the desk, searched by the same folding as every other list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from welfare_desk.services.casework.reception import ListReceptions, Receive, receive, receptions
from welfare_desk.services.session import Session

TODAY = date(2025, 10, 22)
WRITTEN = ("مؤمنه", "رَحمانی‌نژاد", "عبدُ الله")
"""Hamza, a short vowel, a half space and a space: all that folding lets go."""


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with office(tmp_path_factory.mktemp("desk")) as opened:
        fields = dict(zip(("first_name", "last_name", "father_name"), WRITTEN, strict=True))
        opened.do(receive, Receive({**fields, "national_id": national_id(1)}, TODAY))
        opened.do(receive, Receive({"first_name": "Ahmad", "foreign_id": "12345678"}, TODAY))
        yield opened


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("مومنه", [1]),
        ("رحمانی نژاد", [1]),
        ("رحماني‌نژاد مؤمنه", [1]),
        ("عبدالله", [1]),
        ("عبدالله رحمانی", [1]),
        ("AHMAD", [2]),
        ("۱۲۳۴", [2]),
        (national_id(1)[:4], [1]),
        ("رحمانی 1234", []),
        ("", [2, 1]),
    ],
)
def test_words_and_numbers_find_who_came(session: Session, typed: str, ids: list[int]) -> None:
    page = session.ask(receptions, ListReceptions(text=typed))
    assert ([row.id for row in page.rows], page.total) == (ids, len(ids))
