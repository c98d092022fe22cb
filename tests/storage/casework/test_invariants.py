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
_EVENT = "file_id, from_state, to_state, effective_on, recorded_at, recorded_by"
_STAMP = "'2025-10-01', '2025-10-01T08:00:00.000000Z', 'مریم'"


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
            "field_differs_from_events",
            (
                f"INSERT INTO domain_event ({_EVENT}) SELECT id, 'social', 'prevention', {_STAMP}"
                " FROM case_file WHERE id = 3 AND domain <> 'prevention'"
            ),
        ),
        (
            "field_counter_event_differs",
            (
                f"INSERT INTO domain_event ({_EVENT}, undoes) VALUES"
                f" (3, 'social', 'prevention', {_STAMP}, NULL), (3, 'rehabilitation', 'social', {_STAMP}, 1)"
            ),
        ),
        (
            "move_without_event",
            (
                "INSERT INTO transfer (file_id, direction, other_office, asked_on)"
                " VALUES (3, 'out', 'ری', '2025-01-01')"
            ),
        ),
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
