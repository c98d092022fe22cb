# SPDX-License-Identifier: Apache-2.0
"""The check finds every kind of disorder of casework, and none in an office that the commands made."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.support.office import copy_office, desk, store_of
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.storage.check import check
from welfare_desk.storage.engine import Store

FILES = 40


@cache
def _filled(parent: Path) -> Path:
    folder = copy_office(parent)
    with desk(folder) as session:
        make_office_data(session, FILES)
    return folder


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Iterator[Store]:
    folder = _filled(tmp_path_factory.getbasetemp())
    opened = store_of(Path(shutil.copytree(folder, tmp_path / "office")))
    yield opened
    opened.close()


def test_a_sample_office_is_in_order(store: Store) -> None:
    assert check(store).findings == ()


@pytest.mark.parametrize(
    ("code", "statement"),
    [
        ("coverage_differs_from_events", "UPDATE case_file SET coverage = 'closed' WHERE id = 3"),
        ("queue_differs_from_events", "UPDATE queue_event SET to_state = 'held' WHERE entry_id = 3"),
        ("pension_differs_from_events", "UPDATE pension SET state = 'cut' WHERE id = 3"),
        (
            "pension_of_another_household",
            (
                "UPDATE pension SET household_id = (SELECT max(id) FROM household WHERE id NOT IN "
                "(SELECT household_id FROM pension)) WHERE id = 1"
            ),
        ),
        ("list_differs_from_files", "UPDATE person SET mobile = '09999999999'"),
        ("list_differs_from_files", "UPDATE file_list SET category = 'x' WHERE file_id = 5"),
        ("list_differs_from_files", "UPDATE file_list SET file_id = 999 WHERE file_id = 5"),
        ("list_differs_from_files", "UPDATE file_list SET given_key = 'x' WHERE file_id = 5"),
        ("list_differs_from_files", "UPDATE file_list SET name_sort = 'x' WHERE file_id = 5"),
        ("search_side_incomplete", "DELETE FROM search_key WHERE k LIKE '~%'"),
        ("search_side_incomplete", "DELETE FROM file_words WHERE rowid = 7"),
    ],
)
def test_disorder_is_found(store: Store, code: str, statement: str) -> None:
    raw = store.open_driver(read_only=False)
    changed = raw.execute(statement).rowcount
    raw.close()
    assert changed > 0
    assert code in {finding.code for finding in check(store).findings}
