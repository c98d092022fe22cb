# SPDX-License-Identifier: Apache-2.0
"""Counts as they are looked at, the empty sheet, and to whom pieces are promised."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.household import ALI, family_office
from tests.support.pair import kept
from tests.support.pdf import normal, pdfium
from tests.support.stocked import CANE, CHAIR, FIRST, SECOND, filled, item
from welfare_desk.domain.equipment.items import ItemGroup
from welfare_desk.domain.equipment.stock import sheet_order
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.equipment.count_looks import (
    AskCount,
    CountSheetPdf,
    ListCounts,
    PrintCountSheet,
    count_sheet_pdf,
    list_counts,
    print_count_sheet,
    show_count,
)
from welfare_desk.services.equipment.counting import BeginCount, CountItem, begin_count, count_item
from welfare_desk.services.equipment.store import AskPromised, promised
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = family_office(tmp_path)
    filled(opened)
    yield opened
    opened.close()


def test_a_count_is_shown_line_by_line_with_what_nobody_saw(session: Session) -> None:
    count = session.do(begin_count, BeginCount("قفسهٔ یک")).count
    assert session.ask(show_count, AskCount(count)).uncounted == 2
    session.do(count_item, CountItem(count, CANE, 12))
    session.do(count_item, CountItem(count, CHAIR, 1, serials=(SECOND,)))
    assert session.ask(show_count, AskCount(count)).uncounted == 0
    (listed,) = session.ask(list_counts, ListCounts()).rows
    shown = session.ask(show_count, AskCount(count))
    assert (listed, listed.state, listed.lines) == (shown.count, "open", 2)
    assert [(one.code, one.line.balance, one.line.difference, one.missing) for one in shown.lines] == [
        (CANE, 10, 2, ()),
        (CHAIR, 2, -1, (FIRST,)),
    ]
    with pytest.raises(RuleError) as refused:
        session.ask(show_count, AskCount(count + 1))
    assert refused.value.code == "count_not_found"


def test_the_empty_sheet_follows_the_shelves_and_tells_no_balance(session: Session) -> None:
    catalogue = session.ask(list_items, ListItems(retired=False))
    ticket = session.do(print_count_sheet, PrintCountSheet())
    assert ticket.rows == len(sheet_order(catalogue))
    pdf = session.ask(count_sheet_pdf, CountSheetPdf(ticket.id))
    assert normal(item(session).name) in normal(" ".join(pdfium(pdf)))


def test_a_sheet_is_drawn_of_its_own_ticket_alone(session: Session) -> None:
    ticket = session.do(print_count_sheet, PrintCountSheet(ItemGroup.VISION))
    with pytest.raises(RuleError) as refused:
        session.ask(count_sheet_pdf, CountSheetPdf(ticket.id))
    assert refused.value.code == "not_logged"


def test_nobody_is_promised_anything_at_first(session: Session) -> None:
    assert session.ask(promised, AskPromised(CANE)) == ()


def test_who_is_promised_pieces_until_when(session: Session) -> None:
    today, cane = session.today(), item(session)
    for days, state in ((30, "open"), (10, "open"), (5, "released")):
        kept(
            session,
            "allocation",
            file_id=1,
            item_id=cane.id,
            quantity=2,
            allocated_on=today.isoformat(),
            expires_on=(today + timedelta(days=days)).isoformat(),
            state=state,
            ended_on=None if state == "open" else today.isoformat(),
            allocated_by="admin",
        )
    found = session.ask(promised, AskPromised(CANE))
    assert [(one.file_no, one.quantity, one.serial, one.expires_on) for one in found] == [
        (ALI, 2, "", today + timedelta(days=10)),
        (ALI, 2, "", today + timedelta(days=30)),
    ]
