# SPDX-License-Identifier: Apache-2.0
"""The register asks little of the database, however many papers there are: three statements, one index."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support import office as offices
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.paper_register import PaperFilter, PaperSort, PaperState
from welfare_desk.storage import paper_register
from welfare_desk.storage.engine import Store
from welfare_desk.storage.metadata import utc_text
from welfare_desk.storage.papers import PAPER, PAPER_PRINT
from welfare_desk.storage.series import SERIES
from welfare_desk.storage.uow import UnitOfWork

PAPERS = 3_000


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with thousands of papers of two kinds, every second one printed."""
    folder = offices.copy_office(tmp_path_factory.mktemp("papers"))
    opened = offices.store_of(folder)
    moment = utc_text(offices.NOON)
    with opened.writing() as connection:
        work = UnitOfWork(connection)
        rows = [
            (kind, 1404, number, "2025-10-22", moment, "مریم", "0" * 12, "{}")
            for kind in ("certificate", "file_summary")
            for number in range(1, PAPERS // 2 + 1)
        ]
        columns = ("kind", "year", "number", "issued_on", "issued_at", "issued_by", "fingerprint", "facts")
        ids = work.insert_many(PAPER, columns, rows)
        prints = [(paper, 0, moment, "مریم", "مریم") for paper in ids[::2]]
        work.insert_many(PAPER_PRINT, ("paper_id", "copy", "printed_at", "user", "printed_by"), prints)
        series = [(kind, 1404, PAPERS // 2) for kind in ("certificate", "file_summary")]
        work.insert_many(SERIES, ("kind", "year", "last_no"), series)
        connection.commit()
    yield opened
    opened.close()


def asked(store: Store, ask: Callable[[Any], Any]) -> tuple[Any, list[str]]:
    """The answer, and the statements that it took."""
    seen: list[str] = []
    with store.kept_reader() as raw:
        raw.set_trace_callback(seen.append)
        try:
            answer = ask(raw)
        finally:
            raw.set_trace_callback(None)
    return answer, [statement for statement in seen if not statement.startswith("--")]


NARROWED = PaperFilter(
    (PaperKind.CERTIFICATE,), 1404, "12", PaperState.ISSUED, offices.NOON.date(), None, "مریم", ""
)


@pytest.mark.parametrize("sort", list(PaperSort))
@pytest.mark.parametrize("chosen", [PaperFilter(), NARROWED], ids=["all", "narrowed"])
def test_a_page_takes_two_statements(store: Store, sort: PaperSort, chosen: PaperFilter) -> None:
    page, statements = asked(
        store, lambda raw: paper_register.page(raw, chosen, sort, 200, 0, descending=True)
    )
    assert (len(statements), len(page.rows)) == (2, min(200, page.total))


def test_history_and_proof_take_three_each(store: Store) -> None:
    told, statements = asked(store, lambda raw: paper_register.history(raw, PaperKind.CERTIFICATE, 1404, 7))
    assert (told.paper.number, len(statements)) == ("1404/000007", 3)
    proofs, statements = asked(store, paper_register.proofs)
    assert ([one.proven for one in proofs], len(statements)) == ([True, True], 3)


@pytest.mark.parametrize(
    "chosen", [PaperFilter(), PaperFilter(state=PaperState.VOID), PaperFilter(printed=False)]
)
def test_the_rows_that_are_counted_and_sorted_are_read_in_the_index(
    store: Store, chosen: PaperFilter
) -> None:
    """What a paper says is as long as a page: a list that read through it would read the whole office."""
    _, statements = asked(
        store, lambda raw: paper_register.page(raw, chosen, PaperSort.ISSUED, 200, 0, descending=True)
    )
    with store.kept_reader() as raw:
        plans = [
            [row[-1] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}")] for statement in statements
        ]
    steps = [step for plan in plans for step in plan if step.startswith("SCAN paper")]
    assert [step for step in steps if "USING COVERING INDEX" not in step] == []
