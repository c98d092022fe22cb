# SPDX-License-Identifier: Apache-2.0
"""Who keeps the store prints the store's papers and none about clients."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import register
from tests.support.office import PASSWORD, desk, office
from welfare_desk.domain.access import Role
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.errors import NotPermitted
from welfare_desk.domain.papers import STORE_KINDS, PaperKind
from welfare_desk.services.access import AddUser, ChangePassword, add_user, change_password
from welfare_desk.services.batches import PrintMany, print_many
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    IssueHouseholdSheet,
    PrintPaper,
    issue_certificate,
    issue_file_summary,
    issue_household_sheet,
    print_paper,
)
from welfare_desk.services.session import Session
from welfare_desk.services.voiding import ReplacePaper, VoidPaper, replace_paper, void_paper

FIRST, OWN = "چهار مرغ در باغچه", "هفت رود و یک پل چوبی"
KEEPER = "انباردار"


@pytest.fixture
def head(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as session:
        yield session


@pytest.fixture
def keeper(head: Session) -> Iterator[Session]:
    """The desk of a storekeeper of the same office."""
    head.do(add_user, AddUser(KEEPER, Role.STOREKEEPER, FIRST, own_password=PASSWORD))
    with desk(head.office_dir, user=KEEPER) as session:
        session.do(change_password, ChangePassword(KEEPER, OWN, FIRST))
    with desk(head.office_dir, user=KEEPER) as session:
        yield session


def test_the_stores_own_paper_is_printed(keeper: Session) -> None:
    moved = keeper.do(receive, ReceiveGoods((ReceiveLine("CANE", 3),), Source.OPENING))
    assert moved.kind in STORE_KINDS
    printed = keeper.do(print_paper, PrintPaper(PaperKind.GOODS_RECEIPT, moved.number))
    again = keeper.do(print_paper, PrintPaper(PaperKind.GOODS_RECEIPT, moved.number))
    assert (printed.copy, again.copy) == (0, 1)


def test_a_paper_about_a_client_is_not(head: Session, keeper: Session) -> None:
    file_no = register(head, 1).file_no
    summary = head.do(issue_file_summary, IssueFileSummary(file_no))
    with pytest.raises(NotPermitted) as refused:
        keeper.do(print_paper, PrintPaper(summary.kind, summary.number))
    assert refused.value.facts == {"permission": "edit_files", "user": KEEPER}


@pytest.mark.parametrize(
    ("command", "facts"),
    [
        (issue_certificate, IssueCertificate("1404-00001", "بانک", "وام", date(2025, 12, 21))),
        (issue_file_summary, IssueFileSummary("1404-00001")),
        (issue_household_sheet, IssueHouseholdSheet("1404-00001")),
    ],
)
def test_nor_is_one_issued(head: Session, keeper: Session, command: Any, facts: Any) -> None:
    register(head, 1)
    with pytest.raises(NotPermitted) as refused:
        keeper.do(command, facts)
    assert refused.value.facts["permission"] == "edit_files"


def test_nor_made_void(head: Session, keeper: Session) -> None:
    summary = head.do(issue_file_summary, IssueFileSummary(register(head, 1).file_no))
    for command, facts in (
        (void_paper, VoidPaper(summary.kind, summary.number, "اشتباه")),
        (replace_paper, ReplacePaper(summary.kind, summary.number, "1404/000002")),
    ):
        with pytest.raises(NotPermitted):
            keeper.do(command, facts)


def test_a_day_is_printed_without_the_papers_about_clients(
    head: Session, keeper: Session, tmp_path: Path
) -> None:
    head.do(issue_file_summary, IssueFileSummary(register(head, 1).file_no))
    keeper.do(receive, ReceiveGoods((ReceiveLine("CANE", 3),), Source.OPENING))
    day = keeper.today()
    assert keeper.do(print_many, PrintMany(str(tmp_path / "a.pdf"), day=day)).papers == 1
    for facts in (
        PrintMany(str(tmp_path / "b.pdf"), day=day, kind=PaperKind.FILE_SUMMARY),
        PrintMany(str(tmp_path / "b.pdf"), numbers=("file_summary:1404/000001",)),
    ):
        with pytest.raises(NotPermitted):
            keeper.do(print_many, facts)
