# SPDX-License-Identifier: Apache-2.0
"""Whom a file of payments may name: everybody of the household that a line is for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id, register
from tests.support.office import office
from tests.support.payment_books import book, paid, take
from tests.support.pension_lists import MEHR, draw, listed
from welfare_desk.domain.casework.codes import Domain, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.pension.reconciling import Reconcile, reconcile
from welfare_desk.services.session import Session
from welfare_desk.storage.pension.payees import payables

TWO = 19_874_400
SHEBA = "IR820540102680020817909002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A couple, both with a file, of whom he draws the pension; and one who is on no list."""
    with office(tmp_path) as opened:
        draw(opened, 1, sheba=SHEBA)
        wife = {"first_name": "زهرا", "national_id": national_id(5)}
        opened.do(
            register_file,
            RegisterFile(
                wife,
                Domain.SOCIAL,
                household_of="1404-00001",
                kinship=Kinship.SPOUSE,
                opened_on=date(2025, 5, 1),
            ),
        )
        register(opened, 3)
        listed(opened, MEHR)
        yield opened


def test_a_line_is_known_by_everybody_of_its_household(session: Session) -> None:
    with session._store.kept_reader() as raw:
        (line,) = payables(raw, 1)
    assert (line.file_no, line.other_files, line.sheba, line.net) == (
        "1404-00001",
        ("1404-00002",),
        SHEBA,
        TWO,
    )
    assert set(line.identifiers) == {national_id(1), national_id(5)}


@pytest.mark.parametrize("row", [paid(5, TWO), [1, "", "1404-00002", TWO], paid(5, TWO, "1404-00002")])
def test_a_payment_to_another_member_pays_the_household(session: Session, row: list[object]) -> None:
    told = take(session, book(session, row))
    assert (told.paid, told.missing, told.unexpected, told.different) == (1, 0, 0, 0)


def test_a_payment_that_no_line_expects_counts_once(session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        take(session, book(session, paid(1, TWO), paid(3, 500), paid(3, 500)))
    assert refused.value.facts["codes"] == ["payment_repeated"]
    told = take(session, book(session, paid(1, TWO), paid(3, 500), paid(3, 501)))
    assert (told.paid, told.unexpected) == (1, 2)


def test_a_later_file_that_brings_a_payment_without_a_line_again_is_asked_about(session: Session) -> None:
    """The bank's second file holds the first one's rows too."""
    first = book(session, paid(3, 500), name="first")
    with pytest.raises(RuleError) as refused:  # a single row that pays nobody of the list says as much
        take(session, first)
    assert (refused.value.code, refused.value.facts) == ("payment_none_listed", {"count": 1})
    session.do(reconcile, Reconcile(MEHR, first, as_read=True))
    path = book(session, paid(3, 500), paid(1, TWO), name="second")
    with pytest.raises(RuleError) as refused:
        take(session, path)
    assert (refused.value.code, refused.value.facts) == ("payment_lines_paid", {"count": 1})
    assert session.do(reconcile, Reconcile(MEHR, path, again=True)).unexpected == 2


def test_a_file_of_which_no_row_is_of_the_list_is_refused(session: Session) -> None:
    path = book(session, *(paid(number, TWO) for number in (11, 12, 13)))
    with pytest.raises(RuleError) as refused:
        take(session, path)
    assert (refused.value.code, refused.value.facts) == ("payment_none_listed", {"count": 3})
    told = session.do(reconcile, Reconcile(MEHR, path, as_read=True))
    assert (told.paid, told.unexpected, told.missing) == (0, 3, 1)
