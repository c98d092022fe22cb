# SPDX-License-Identifier: Apache-2.0
"""The lists of visits say what the rule says, in few statements, from the indexes made for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from tests.storage.casework.test_plans import Recorder
from tests.support.office import office
from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.summary.visits import VisitFilter
from welfare_desk.services.rehearsal.fill import STANDS_AT, make_office_data
from welfare_desk.storage.casework import centres, visit_lists, visit_sheets

FILES = 1_200


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with office(tmp_path_factory.mktemp("visits")) as session:
        make_office_data(session, FILES)
        with session._store.kept_reader() as connection:
            yield connection


def naively_due(raw: Any) -> set[str]:
    """Every file asked one by one, by the rule alone."""
    found = set()
    for file_id, file_no, coverage in raw.execute("SELECT id, file_no, coverage FROM case_file").fetchall():
        days = raw.execute(
            "SELECT visited_on FROM visit WHERE file_id = ? AND result = 'met' AND kind <> 'phone'"
            " AND kind <> 'office'",
            (file_id,),
        ).fetchall()
        met = max((date.fromisoformat(day) for (day,) in days), default=None)
        stale = met is None or months_later(met, 6) <= STANDS_AT
        if coverage == Coverage.COVERED and stale:
            found.add(file_no)
    return found


def test_the_due_list_and_its_counts_are_exact(raw: Any) -> None:
    due = naively_due(raw)
    page = visit_lists.due_page(raw, VisitFilter(), STANDS_AT, limit=FILES)
    counted = visit_lists.counts(raw, STANDS_AT)
    assert {row.file_no for row in page.rows} == due
    assert (page.total, counted.due, counted.unplanned) == (
        len(due),
        len(due),
        len(due) - sum(row.visit_id > 0 for row in page.rows),
    )
    assert 0.27 < len(due) / FILES < 0.40
    assert [row.overdue for row in page.rows if row.due_on and row.due_on > STANDS_AT] == []


def test_the_sample_office_has_nine_centres_and_some_carry_too_much(raw: Any) -> None:
    found = centres.centres(raw, STANDS_AT)
    assert len(found) == 9
    assert 0 < sum(centre.load.over > 0 for centre in found) < 9
    assert (
        sum(centre.load.files for centre in found)
        == raw.execute(
            "SELECT count(*) FROM case_file WHERE centre_id IS NOT NULL AND coverage = 'covered'"
        ).fetchone()[0]
    )
    assert sum(centre.due for centre in found) <= visit_lists.counts(raw, STANDS_AT).due


ASKED: list[tuple[int, Callable[[Any], object]]] = [
    (2, lambda raw: visit_lists.counts(raw, STANDS_AT)),
    (3, lambda raw: visit_lists.due_page(raw, VisitFilter(), STANDS_AT)),
    (
        3,
        lambda raw: visit_lists.due_page(
            raw, VisitFilter(("زرافشان",), (1,), ("م. زارع",), False), STANDS_AT
        ),
    ),
    (2, lambda raw: visit_lists.visit_page(raw, VisitFilter(states=(VisitState.PLANNED,)))),
    (2, lambda raw: visit_lists.visit_page(raw, VisitFilter(("زرافشان",), (1,), ("م. زارع",)))),
    (3, lambda raw: visit_lists.file_visits(raw, "1394-00001", STANDS_AT)),
    (1, visit_lists.choices),
    (2, lambda raw: centres.centres(raw, STANDS_AT)),
    (1, centres.areas),
    (1, lambda raw: visit_sheets.day_visits(raw, STANDS_AT, VisitFilter())),
]


@pytest.mark.parametrize(("budget", "ask"), ASKED)
def test_a_list_keeps_its_budget_of_statements(raw: Any, budget: int, ask: Callable[[Any], object]) -> None:
    recorder = Recorder(raw)
    ask(recorder)
    assert len(recorder.asked) == budget


def test_when_a_client_was_met_comes_from_its_index_alone(raw: Any) -> None:
    recorder = Recorder(raw)
    visit_lists.counts(recorder, STANDS_AT)
    plans = recorder.plans()
    assert "SEARCH visit USING COVERING INDEX ix_visit_met (file_id=?)" in plans
    assert not [step for step in plans if step.startswith("SCAN visit") and "INDEX" not in step]
