# SPDX-License-Identifier: Apache-2.0
"""No statement of the search box reads a whole table, and the file page keeps its budget."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from tests.support.office import office
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.desk_order import RequestSort
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.storage.casework import counts, extension, files, pages, requests, search, transfers

TYPED = [
    "ع",
    "علی",
    "علی رضا",
    "محمدی علی رضا",
    "ugd",
    "0",
    "0912",
    "1404-12",
    "علی 0912",
    "علی 09121234567",
    "zzz",
    "B-12",
    "علی رضا محمد حسن",
    "پ",
]


class Recorder:
    """A driver connection that remembers what it is asked."""

    def __init__(self, raw: Any) -> None:
        self.raw = raw
        self.asked: list[tuple[str, Any]] = []

    def execute(self, statement: str, values: Any = ()) -> Any:
        """Pass on and remember."""
        self.asked.append((statement, values))
        return self.raw.execute(statement, values)

    def plans(self) -> list[str]:
        """The steps of every remembered statement's plan."""
        return [
            row[3]
            for statement, values in self.asked
            for row in self.raw.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
        ]


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with office(tmp_path_factory.mktemp("plans")) as session:
        make_office_data(session, 300)
        with session._store.kept_reader() as connection:
            yield connection


def _scans(plans: list[str]) -> list[str]:
    """Steps that read a whole table; subqueries, constants and JSON lists in memory are none."""
    harmless = re.compile(
        r"SCAN (\(subquery|json_each|chain|CONSTANT|file_words VIRTUAL TABLE INDEX [0-9]+:=?M)"
    )
    return [step for step in plans if step.startswith("SCAN") and not harmless.match(step)]


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("limit", [1, 50])
def test_no_keystroke_scans(raw: Any, typed: str, limit: int) -> None:
    recorder = Recorder(raw)
    search.find(recorder, typed, limit)
    search.begin(recorder, typed, limit)
    assert recorder.asked
    assert _scans(recorder.plans()) == []


def test_ordered_hits_come_from_the_index_alone(raw: Any) -> None:
    recorder = Recorder(raw)
    search.begin(recorder, "علی", 5)
    assert set(recorder.plans()) == {
        "SEARCH file_list USING COVERING INDEX ix_file_list_given (given_key>? AND given_key<?)"
    }


def test_a_scan_would_be_seen(raw: Any) -> None:
    recorder = Recorder(raw)
    search.inside(recorder, "لی", 5)
    assert len(_scans(recorder.plans())) == 1


def test_a_circular_reads_only_the_votes_that_end_in_its_days(raw: Any) -> None:
    recorder = Recorder(raw)
    wanted = extension.Range("12", date(2025, 10, 1), date(2025, 10, 31))
    extension.preview(recorder, wanted, 12, 0, 200)
    steps = recorder.plans()
    assert (len(recorder.asked), _scans(steps)) == (2, [])
    found = "SEARCH disability USING INDEX ix_disability_valid_until (valid_until>? AND valid_until<?)"
    assert (steps.count(found), [step for step in steps if "TEMP B-TREE" in step]) == (2, [])


def _budget(raw: Any, ask: Callable[[Any], object]) -> int:
    recorder = Recorder(raw)
    ask(recorder)
    return len(recorder.asked)


def test_a_file_page_is_four_statements_without_a_scan(raw: Any) -> None:
    number = pages.page(raw, ListFiles(limit=1)).rows[0].file_no
    recorder = Recorder(raw)
    files.show(recorder, number)
    assert len(recorder.asked) == 4
    assert _scans(recorder.plans()) == []


@pytest.mark.parametrize(
    "wanted",
    [
        ListFiles(),
        ListFiles(FileFilter(text="علی", domains=(Domain.SOCIAL,), categories=("چندقلوها",), waiting=True)),
        ListFiles(FileFilter(text="ugd")),
        ListFiles(FileFilter(batch=1)),
        ListFiles(FileFilter(text="علی محمدی 0912", members=True)),
    ],
)
def test_a_page_of_the_list_is_three_statements_at_most(raw: Any, wanted: ListFiles) -> None:
    assert _budget(raw, lambda recorder: pages.page(recorder, wanted)) <= 3


def test_households_of_members_are_found_by_their_keys(raw: Any) -> None:
    recorder = Recorder(raw)
    found = pages.page(recorder, ListFiles(FileFilter(text="علی", members=True)))
    rows = raw.execute(
        "SELECT DISTINCT case_file.file_no FROM person "
        " JOIN household_member ON household_member.person_id = person.id "
        " JOIN case_file ON case_file.household_id = household_member.household_id WHERE until IS NULL"
        " AND (first_name LIKE 'علی%' OR last_name LIKE 'علی%')"
        " AND NOT EXISTS (SELECT 1 FROM case_file WHERE case_file.person_id = person.id)"
    ).fetchall()
    assert ({row.file_no for row in found.rows}, found.total) == ({number for (number,) in rows}, len(rows))
    assert found.total > 0
    steps = recorder.plans()
    assert [step for step in steps if re.match(r"SCAN (member_key|household_member|case_file)", step)] == []


def test_events_in_force_are_found_by_what_they_belong_to(raw: Any) -> None:
    """The index of counter-events is never walked for all events that undo nothing."""
    recorder = Recorder(raw)
    counts.counts_on(recorder, date(2025, 10, 22))
    steps = [step for step in recorder.plans() if re.match(r"S\w+ (coverage|pension)_event", step)]
    assert {step.partition(" (")[0] for step in steps} == {
        "SEARCH coverage_event USING INDEX ix_coverage_event_file_id_effective_on",
        "SEARCH pension_event USING INDEX ix_pension_event_pension_id_effective_on",
    }


def test_what_waits_at_the_desk_is_not_looked_for_in_all_files(raw: Any) -> None:
    recorder = Recorder(raw)
    for by in RequestSort:
        requests.open_ones(recorder, (by, True), 0, 200)
    transfers.unanswered(recorder, date(2025, 10, 22), 0, 200)
    assert [step for step in recorder.plans() if re.fullmatch(r"SCAN (case_file|person)", step)] == []
