# SPDX-License-Identifier: Apache-2.0
"""The ledger card in rial: what it does not know, it does not make up."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.domain.equipment.store_papers import LedgerCard, LedgerRow
from welfare_desk.domain.money import Rial

DAY = date(2025, 9, 25)
K = DocumentKind


def row(kind: DocumentKind, came: int, went: int, balance: int, amount: int | None = None) -> LedgerRow:
    return LedgerRow(
        DAY, kind, "1404/000007", "", came, went, balance, None if amount is None else Rial(amount)
    )


def card(opening: int, amount: int | None, *rows: LedgerRow) -> LedgerCard:
    return LedgerCard(
        "CANE", "عصا", Unit.PIECE, DAY, DAY, opening, rows, 0, 0,
        opening_amount=None if amount is None else Rial(amount),
    )  # fmt: skip


def test_a_balance_in_rial_follows_what_comes_and_goes():
    kept = card(
        2, 200, row(K.RECEIPT, 4, 0, 6, 400), row(K.ISSUE, 0, 5, 1, 500), row(K.REVERSAL, 5, 0, 6, 500)
    )
    assert kept.rial_balances == (Rial(200), Rial(600), Rial(100), Rial(600))
    assert (kept.came, kept.went, kept.closing) == (9, 5, 6)


def test_it_is_unknown_from_an_unknown_amount_until_nothing_is_left():
    kept = card(
        2, 200,
        row(K.RECEIPT, 1, 0, 3),
        row(K.COUNT, 0, 0, 3),
        row(K.ISSUE, 0, 1, 2, 100),
        row(K.SCRAP, 0, 2, 0),
        row(K.RECEIPT, 1, 0, 1, 90),
    )  # fmt: skip
    assert kept.rial_balances == (Rial(200), None, None, None, Rial(0), Rial(90))


def test_a_count_that_finds_all_changes_nothing():
    assert card(2, 200, row(K.COUNT, 0, 0, 2)).rial_balances == (Rial(200), Rial(200))


def test_an_empty_store_costs_nothing_and_an_unknown_opening_stays_unknown():
    assert card(0, None).rial_balances == (Rial(0),)
    assert card(2, None, row(K.RECEIPT, 1, 0, 3, 90)).rial_balances == (None, None)
