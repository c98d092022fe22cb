# SPDX-License-Identifier: Apache-2.0
"""Monthly lists in the window's words: states, remarks, fields, banks and why something is owed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any

import pytest

from tests.support.office import NOON
from tests.support.pension_lists import MEHR
from tests.support.window import plain
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.pension import list_words as words
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList, Settlement
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.settings import Settings

KIND = PaymentKind.PENSION
PROPOSED = (
    "The rate of Pension for Mehr 1404 is only proposed: confirm it in the settings first, as the head."
)
HEAD = MonthlyList(
    *(1, 1, MEHR, KIND, ListState.DRAFT, 2, Rial(49_686_000), Rial(0), Rial(0), Rial(49_686_000)),
    *(Rial(0), "", NOON, "رضا"),
)


@pytest.fixture(autouse=True)
def english(_dressed: None) -> None:
    dress(Settings(theme="light", language="en"))


@pytest.mark.parametrize(
    ("amount", "shown"), [(0, words.NONE), (13_912_080, "13,912,080"), (-1_000, "−1,000")]
)
def test_an_amount_stands_with_its_sign_and_nothing_is_a_dash(amount: int, shown: str) -> None:
    assert plain(words.figures(Rial(amount))) == shown


@pytest.mark.parametrize(
    ("codes", "say", "tone"),
    [
        (ListState, words.step_words, words.state_tone),
        (LineRemark, words.remark_words, words.remark_tone),
        (ClaimReason, words.claim_words, words.claim_tone),
        (Settlement, words.settled_words, words.settled_tone),
    ],
)
def test_every_code_has_words_of_its_own_and_a_tone(
    codes: type[StrEnum], say: Callable[[Any], str], tone: Callable[[Any], object]
) -> None:
    told = [say(code) for code in codes]
    assert (len(set(told)), all(told)) == (len(codes), True)
    assert all(tone(code) for code in codes)


def test_a_field_a_bank_and_a_size_are_named_where_they_are_known() -> None:
    assert (words.domain_words(Domain.REHABILITATION), words.domain_words("")) == (
        "Rehabilitation",
        words.NONE,
    )
    assert [words.bank_words(code) for code in ("054", "999", "")] == [
        "Parsian Bank",
        "999",
        "No SHEBA",
    ]
    dress(Settings(theme="light", language="fa"))
    assert words.bank_words("054") == "بانک پارسیان"


def test_a_household_is_told_by_its_persons() -> None:
    assert [words.size_words(size) for size in (1, 4)] == ["1 person", "4 persons"]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("rate_missing", "No rate of Pension is recorded for Mehr 1404: record it in the settings first."),
        ("rate_proposed", PROPOSED),
    ],
)
def test_a_list_that_cannot_be_made_names_the_rate_that_is_missing(code: str, told: str) -> None:
    assert words.rate_words(code, KIND, MEHR) == told


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (ListState.DRAFT, "Draft: 2 lines, 49,686,000 rial (4,968,600 toman)"),
        (ListState.APPROVED, "Approved by مریم: 2 lines, 49,686,000 rial (4,968,600 toman)"),
        (ListState.SENT, "Sent by letter 12/3: 2 lines, 49,686,000 rial (4,968,600 toman)"),
        (ListState.RECONCILED, "Reconciled: 2 lines, 49,686,000 rial (4,968,600 toman)"),
    ],
)
def test_where_a_list_stands_is_told_with_its_lines_and_its_sum(state: ListState, told: str) -> None:
    head = replace(HEAD, state=state, approved_by="مریم", letter_no="12/3")
    assert plain(words.standing_words(head)) == told


def test_the_letter_of_a_list_is_told_alike_in_whichever_digits_it_was_typed() -> None:
    told = [
        words.standing_words(replace(HEAD, state=ListState.SENT, letter_no=typed))
        for typed in ("12/3", "۱۲/۳")
    ]
    assert told[0] == told[1]


def test_where_there_is_no_list_yet_that_is_said() -> None:
    assert words.standing_words(None) == "No list yet"
