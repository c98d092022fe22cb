# SPDX-License-Identifier: Apache-2.0
"""What the database itself refuses, whoever writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.office import copy_office, store_of

CASE_FILE = "INSERT INTO case_file (id, file_no, person_id, household_id, domain, coverage) VALUES"
COVERAGE_EVENT = (
    "INSERT INTO coverage_event (file_id, from_state, to_state, effective_on, recorded_at, recorded_by)"
    " VALUES"
)
QUEUE_ENTRY = "INSERT INTO queue_entry (file_id, service, state, joined_on, queue_no) VALUES"


@pytest.fixture
def raw(tmp_path: Path) -> Iterator[Any]:
    """A writing connection with one file, its household and its person, all of id 1."""
    store = store_of(copy_office(tmp_path))
    connection = store.open_driver(read_only=False)
    for statement in (
        "INSERT INTO person (id, first_name, last_name) VALUES (1, 'علی', 'محمدی'), (2, 'رضا', '')",
        "INSERT INTO household (id) VALUES (1), (2)",
        f"{CASE_FILE} (1, '1404-00001', 1, 1, 'social', 'covered')",
        "INSERT INTO household_member (household_id, person_id, kinship) VALUES (1, 1, 'head')",
        "INSERT INTO disability (person_id, type, is_primary) VALUES (1, 'visual', 1)",
        f"{QUEUE_ENTRY} (1, 'pension', 'held', '2025-01-01', 1)",
        "INSERT INTO pension (file_id, household_id, state) VALUES (1, 1, 'suspended')",
        "INSERT INTO social_category (id, name, fold) VALUES (1, 'چندقلوها', 'چندقلوها')",
        "INSERT INTO person_category (person_id, category_id) VALUES (1, 1)",
    ):
        connection.execute(statement)
    yield connection
    connection.close()
    store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person SET national_id = '123456789'",
        "UPDATE person SET national_id = '۱۲۳۴۵۶۷۸۹۰' WHERE id = 1",
        "UPDATE person SET foreign_id = '1234567'",
        "UPDATE person SET first_name = '', last_name = ''",
        "UPDATE person SET sex = 'زن'",
        "UPDATE person SET marital = 'happy'",
        "UPDATE person SET birth_date = '2025-02-30'",
        "UPDATE person SET birth_date = '1404/01/01'",
        "UPDATE person SET mobile = '9121234567'",
        "UPDATE person SET phone = '021-5634'",
        "UPDATE person SET version = 'x'",
        "UPDATE household SET declared_size = 0",
        "UPDATE household SET postal_code = '12345'",
        "UPDATE household SET decile = 11",
        "UPDATE household SET sheba = 'IR82054010268002081790900'",
        "UPDATE household SET sheba = 'DE820540102680020817909002'",
        "UPDATE household SET neighbourhood_id = 99",
        "UPDATE household_member SET kinship = 'cousin'",
        "UPDATE household_member SET since = '2025-02-02', until = '2025-02-01'",
        "INSERT INTO household_member (household_id, person_id, kinship) VALUES (2, 1, 'son')",
        "UPDATE case_file SET file_no = ''",
        "UPDATE case_file SET domain = 'sports'",
        "UPDATE case_file SET coverage = 'on_pension'",
        "UPDATE case_file SET opened_on = 'yesterday'",
        f"{CASE_FILE} (2, '1404-00001', 2, 1, 'social', 'covered')",
        f"{CASE_FILE} (2, '1404-00002', 1, 1, 'social', 'covered')",
        f"{COVERAGE_EVENT} (1, 'covered', 'covered', '2025-01-01', '', '')",
        f"{COVERAGE_EVENT} (9, NULL, 'covered', '2025-01-01', '', '')",
        "UPDATE disability SET type = 'TALL'",
        "UPDATE disability SET severity = 'شدید'",
        "UPDATE disability SET valid_until = '2025-13-01'",
        "INSERT INTO disability (person_id, type, is_primary) VALUES (1, 'hearing', 1)",
        "INSERT INTO person_category (person_id, category_id) VALUES (1, 1)",
        "INSERT INTO social_category (name, fold) VALUES ('x', 'چندقلوها')",
        "INSERT INTO neighbourhood (name, fold) VALUES ('', '')",
        "UPDATE queue_entry SET state = 'sleeping'",
        "UPDATE queue_entry SET state = 'admitted'",
        "UPDATE queue_entry SET queue_no = 0",
        "UPDATE queue_entry SET documents = 'lost'",
        "UPDATE queue_entry SET state = 'waiting', held_until = '2025-02-01'",
        "UPDATE queue_entry SET ended_on = '2025-02-01'",
        "UPDATE queue_entry SET state = 'admitted', ended_on = '2024-12-31'",
        f"{QUEUE_ENTRY} (1, 'pension', 'waiting', '2025-01-01', 2)",
        "UPDATE pension SET state = 'none'",
        "UPDATE pension SET since = '1404-07-30x'",
        "INSERT INTO saved_view (name, fold, filter, sort) VALUES ('a', 'a', '{', 'name')",
        "INSERT INTO saved_view (name, fold, filter, sort) VALUES ('a', 'a', '{}', 'height')",
        "DELETE FROM person WHERE id = 1",
    ],
)
def test_the_database_refuses(raw: Any, statement: str) -> None:
    with pytest.raises(driver.IntegrityError):
        raw.execute(statement)


def test_a_household_draws_one_pension(raw: Any) -> None:
    raw.execute(f"{CASE_FILE} (2, '1404-00002', 2, 1, 'social', 'covered')")
    with pytest.raises(driver.IntegrityError):
        raw.execute("INSERT INTO pension (file_id, household_id, state) VALUES (2, 1, 'on_pension')")
    raw.execute("INSERT INTO pension (file_id, household_id, state) VALUES (2, 1, 'cut')")
    raw.execute("UPDATE pension SET state = 'cut' WHERE file_id = 1")
    raw.execute("UPDATE pension SET state = 'on_pension' WHERE file_id = 2")


def test_who_left_a_household_may_join_another(raw: Any) -> None:
    raw.execute("UPDATE household_member SET until = '2025-02-01'")
    raw.execute("INSERT INTO household_member (household_id, person_id, kinship) VALUES (2, 1, 'son')")


def test_who_left_a_queue_may_join_again(raw: Any) -> None:
    raw.execute("UPDATE queue_entry SET state = 'withdrew', ended_on = '2025-01-01'")
    raw.execute(f"{QUEUE_ENTRY} (1, 'pension', 'waiting', '2025-01-02', 2)")
