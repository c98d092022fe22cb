# SPDX-License-Identifier: Apache-2.0
"""The sample office's store: a whole year in order, in its shape, the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import office
from welfare_desk.domain.equipment.loans import LoanFilter
from welfare_desk.domain.equipment.stock import DocumentKind, Source
from welfare_desk.services.equipment.allocating import ListPromises, list_promises
from welfare_desk.services.equipment.loans import ListLoans, list_loans
from welfare_desk.services.equipment.requests import ListRequests, list_requests
from welfare_desk.services.equipment.store import AskBalance, ListDocuments, balance, list_documents
from welfare_desk.services.rehearsal.fill import STANDS_AT, make_office_data
from welfare_desk.services.rehearsal.store_plan import FEWEST_FILES, LOANS, OVERDUE, PRICES, SHAPE, share
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

FILES = 900


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with office(tmp_path_factory.mktemp("store")) as opened:
        make_office_data(opened, FILES)
        yield opened


def rows(session: Session, statement: str) -> list[Any]:
    with session._store.kept_reader() as raw:
        return raw.execute(statement).fetchall()


def test_the_check_finds_nothing(session: Session) -> None:
    assert check(session._store).findings == ()


def test_loans_are_in_the_shape_of_the_office(session: Session) -> None:
    page = session.ask(list_loans, ListLoans())
    assert page.out == share(LOANS, FILES)
    assert page.overdue == round(page.out * OVERDUE / LOANS)
    late = session.ask(list_loans, ListLoans(LoanFilter.OVERDUE)).rows
    assert [loan.reminders for loan in late].count(1) == (len(late) + 1) // 2
    assert rows(session, "SELECT count(*) FROM loan_term") in ([(0,)], [(1,)])


def test_goods_came_from_every_source(session: Session) -> None:
    found = {row[0] for row in rows(session, "SELECT DISTINCT source FROM stock_document WHERE source <> ''")}
    assert found == {source.value for source in Source if source is not Source.COUNT}


def test_every_kind_of_document_is_there(session: Session) -> None:
    found = {row[0] for row in rows(session, "SELECT DISTINCT kind FROM stock_document")}
    assert found == {kind.value for kind in DocumentKind}


def test_prices_are_those_of_the_notes_and_a_donor_brought_electric_chairs(session: Session) -> None:
    costs = dict(
        rows(
            session,
            "SELECT code, max(unit_cost) FROM stock_lot JOIN equipment_item ON equipment_item.id = item_id"
            " WHERE stock_lot.source <> 'purchase' GROUP BY code",
        )
    )
    assert costs == PRICES
    donors = rows(
        session,
        "SELECT DISTINCT source FROM stock_lot JOIN equipment_item ON equipment_item.id = item_id"
        " WHERE code = 'WHEELCHAIR-ELECTRIC'",
    )
    assert donors == [("donor",)]


def test_something_of_everything_is_in_store(session: Session) -> None:
    found = {one.code: one.free for one in session.ask(balance, AskBalance()) if one.on_hand}
    assert found.keys() == PRICES.keys()
    assert min(found.values()) > 0


def test_requests_wait_in_line_and_some_have_a_promise(session: Session) -> None:
    page = session.ask(list_requests, ListRequests())
    assert page.totals.live == page.total > 4
    promised = session.ask(list_promises, ListPromises())
    assert promised.open == promised.total >= 2
    assert {row[0] for row in rows(session, "SELECT DISTINCT service FROM queue_entry")} == {
        "hearing-aid",
        "pension",
        "wheelchair",
    }


def test_papers_are_numbered_in_the_order_of_their_days(session: Session) -> None:
    told = session.ask(list_documents, ListDocuments(kind="issue", limit=1000)).rows
    days = [one.happened_on for one in reversed(told)]
    assert days == sorted(days)
    assert max(days) <= STANDS_AT
    for year in (1403, 1404):
        numbers = [one.number for one in reversed(told) if one.number.startswith(str(year))]
        assert numbers == [f"{year}/{number:06d}" for number in range(1, len(numbers) + 1)]


def test_nothing_happened_before_a_file_was_opened(session: Session) -> None:
    early = "SELECT count(*) FROM stock_document JOIN case_file ON case_file.id = file_id"
    assert rows(session, f"{early} WHERE happened_on < opened_on") == [(0,)]


def _story(directory: Path, seed: int) -> list[Any]:
    directory.mkdir()
    with office(directory) as opened:
        make_office_data(opened, 120, seed)
        return rows(
            opened,
            "SELECT kind, happened_on, file_id, party, reason, collector FROM stock_document ORDER BY id",
        )


def test_the_same_seed_makes_the_same_store(tmp_path: Path) -> None:
    one, again, other = (_story(tmp_path / name, seed) for name, seed in (("a", 1), ("b", 1), ("c", 2)))
    assert one == again
    assert one != other


def test_a_handful_of_files_has_no_store(tmp_path: Path) -> None:
    with office(tmp_path) as opened:
        make_office_data(opened, FEWEST_FILES - 1)
        assert rows(opened, "SELECT count(*) FROM stock_document") == [(0,)]


@pytest.mark.parametrize(
    ("count", "files", "share_of_it"),
    [(LOANS, SHAPE, 412), (LOANS, 10 * SHAPE, 412), (LOANS, 800, 41), (OVERDUE, 800, 2), (3, 60, 1)],
)
def test_a_smaller_office_has_its_share(count: int, files: int, share_of_it: int) -> None:
    assert share(count, files) == share_of_it


def test_the_day_of_the_sample_is_known() -> None:
    assert date(2025, 10, 22) == STANDS_AT
