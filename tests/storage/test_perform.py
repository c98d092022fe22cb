# SPDX-License-Identifier: Apache-2.0
"""One command, one transaction: retries, and what is said when COMMIT reports trouble."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.faults import Plan
from tests.support.office import copy_office, store_of
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.storage import perform as module
from welfare_desk.storage.engine import Store
from welfare_desk.storage.perform import RETRIES, Operation, Outcome, Stored, perform, recalled
from welfare_desk.storage.series import last_numbers, take
from welfare_desk.storage.uow import UnitOfWork

WHEN = "2025-10-22T08:30:00.000000Z"


@pytest.fixture
def plan() -> Plan:
    return Plan()


@pytest.fixture
def store(tmp_path: Path, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(module, "FIRST_PAUSE", 0.0)
    opened = store_of(copy_office(tmp_path), plan.connect)
    with opened.writing():
        pass
    yield opened
    opened.close()


def request(key: str = "k", facts_sha: str = "f") -> Operation:
    return Operation(key, "test.number", facts_sha, "مریم", "pc", WHEN)


def number(uow: UnitOfWork) -> Outcome:
    return Outcome(f'"{take(uow, "certificate", 1404)}"')


def taken(store: Store) -> int:
    with store.reading() as connection:
        return last_numbers(connection).get(("certificate", 1404), 0)


def test_the_same_key_is_one_change(store: Store) -> None:
    assert perform(store, request(), number) == Stored('"1404/000001"', repeated=False)
    assert perform(store, request(), number) == Stored('"1404/000001"', repeated=True)
    assert recalled(store, request()) == Stored('"1404/000001"', repeated=True, at=request().at)
    assert recalled(store, request("other")) is None
    assert taken(store) == 1


def test_the_same_key_with_other_facts_is_refused(store: Store) -> None:
    perform(store, request(), number)
    with pytest.raises(RuleError) as refused:
        perform(store, request(facts_sha="g"), number)
    assert refused.value.code == "key_reused"


def test_busy_is_tried_again_under_the_same_key(store: Store, plan: Plan) -> None:
    plan.start(2, "busy", after=False)
    assert perform(store, request(), number).answer == '"1404/000001"'
    assert plan.fired == 1


def test_busy_without_end_is_told_after_three_more_tries(store: Store, plan: Plan) -> None:
    plan.start(0, "busy", after=False, lasting=True)
    with pytest.raises(StorageError) as refused:
        perform(store, request(), number)
    plan.stop()
    assert (refused.value.code, refused.value.outcome_unknown) == ("busy", False)
    assert plan.fired == RETRIES + 1
    assert taken(store) == 0


def commit_at(store: Store, plan: Plan) -> int:
    """The number of the statement that commits."""
    perform(store, request("first"), number)  # a later number says less to the database than the first
    plan.start(-1, "io", after=False)
    perform(store, request("probe"), number)
    plan.stop()
    return plan.seen.index("COMMIT")


def test_a_commit_that_reports_trouble_but_stands_is_answered(store: Store, plan: Plan) -> None:
    plan.start(commit_at(store, plan), "io", after=True)
    assert perform(store, request(), number) == Stored('"1404/000003"', repeated=False)
    plan.stop()
    assert taken(store) == 3


def test_a_commit_that_failed_leaves_the_outcome_open_and_the_key_settles_it(
    store: Store, plan: Plan
) -> None:
    plan.start(commit_at(store, plan), "io", after=False)
    with pytest.raises(StorageError) as refused:
        perform(store, request(), number)
    plan.stop()
    assert (refused.value.code, refused.value.outcome_unknown) == ("io_error", True)
    assert perform(store, request(), number) == Stored('"1404/000003"', repeated=False)


def test_a_bug_of_ours_comes_through_and_nothing_is_written(store: Store) -> None:
    def buggy(uow: UnitOfWork) -> Outcome:
        take(uow, "certificate", 1404)
        raise KeyError("a bug")

    with pytest.raises(KeyError):
        perform(store, request(), buggy)
    assert taken(store) == 0
