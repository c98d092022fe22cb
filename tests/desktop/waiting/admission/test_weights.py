# SPDX-License-Identifier: Apache-2.0
"""Weights: proportions stay whatever is pressed back and forth; a card hears keys, digits and clicks."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text
from tests.support.window import press
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.waiting.admission.weights import (
    LEAST,
    WeightCard,
    Weights,
    step_of,
    weight_of,
    with_weight,
)
from welfare_desk.domain.waiting.policy import (
    MOST_WEIGHT,
    POINT,
    PROPOSAL,
    CriterionKind,
    Policy,
    check_policy,
)
from welfare_desk.settings import Settings

DECILE = CriterionKind.DECILE
KINDS = [one.kind for one in PROPOSAL.criteria]


@given(st.sampled_from(KINDS), st.integers(1, MOST_WEIGHT))
def test_a_weight_is_what_was_asked_for_and_the_others_stay(kind: CriterionKind, weight: int) -> None:
    tried = with_weight(PROPOSAL, PROPOSAL, kind, weight)
    check_policy(tried)
    assert {one.kind: weight_of(one) for one in tried.criteria} == {
        one.kind: weight if one.kind is kind else weight_of(one) for one in PROPOSAL.criteria
    }


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, MOST_WEIGHT)), max_size=6))
def test_back_at_the_weights_in_force_it_is_the_policy_in_force(
    steps: list[tuple[CriterionKind, int]],
) -> None:
    tried = PROPOSAL
    for kind, weight in steps:
        tried = with_weight(PROPOSAL, tried, kind, weight)
    for one in PROPOSAL.criteria:
        tried = with_weight(PROPOSAL, tried, one.kind, weight_of(one))
    assert tried == PROPOSAL


def test_codes_keep_their_proportion() -> None:
    severity = with_weight(PROPOSAL, PROPOSAL, CriterionKind.SEVERITY, 2_000).criteria[0]
    assert severity.weights == (("very_severe", 2_000), ("severe", 1_500), ("moderate", 750), ("mild", 250))


def test_small_weights_take_small_steps() -> None:
    assert [step_of(weight) for weight in (10, 50, 100, 300, 999, 1_000, 4_000)] == [
        10, 10, 50, 50, 50, 100, 100,
    ]  # fmt: skip


def card(qtbot: QtBot, weight: int, before: int = 300, language: str = "en") -> tuple[WeightCard, list[int]]:
    """A card that follows what is asked of it, and every weight that was asked for."""
    dress(Settings(theme="light", language=language))
    made, asked = WeightCard(DECILE, weight, before), list[int]()
    qtbot.addWidget(made)

    def follow(_: object, wanted: int) -> None:
        asked.append(wanted)
        made.show_weight(wanted, before)

    made.changed.connect(follow)
    made.resize(160, made.height())
    made.show()
    return made, asked


@pytest.mark.parametrize(
    ("key", "persian", "english"),
    [
        ("Up", 350, 350),
        ("Plus", 350, 350),
        ("PageUp", 800, 800),
        ("Down", 250, 250),
        ("Minus", 250, 250),
        ("PageDown", LEAST, LEAST),
        ("Right", 250, 350),
        ("Left", 350, 250),
    ],
)
def test_keys_step_a_weight_and_left_and_right_follow_the_reading(
    qtbot: QtBot, key: str, persian: int, english: int
) -> None:
    for language, weight in (("fa", persian), ("en", english)):
        made, asked = card(qtbot, 300, language=language)
        press(made, key)
        assert asked == [weight]


def test_a_step_with_ctrl_belongs_to_the_window(qtbot: QtBot) -> None:
    made, asked = card(qtbot, 300)
    press(made, "Ctrl+Up")
    assert asked == []


@pytest.mark.parametrize(("weight", "key"), [(LEAST, "Down"), (MOST_WEIGHT, "Up")])
def test_at_its_bound_a_weight_stays(qtbot: QtBot, weight: int, key: str) -> None:
    made, asked = card(qtbot, weight)
    press(made, key)
    assert asked == []


@pytest.mark.parametrize(
    ("typed", "weights"),
    [("7", [700]), ("2.5", [200, 250]), ("۲٫۵", [200, 250]), ("12", [100, 1_200]), ("3x4", [400])],
)
def test_digits_of_either_script_are_the_weight_until_another_key(
    qtbot: QtBot, typed: str, weights: list[int]
) -> None:
    made, asked = card(qtbot, 300)
    type_text(made, typed)
    assert asked == weights


def test_backspace_takes_the_last_digit_and_a_step_begins_anew(qtbot: QtBot) -> None:
    made, asked = card(qtbot, 300)
    type_text(made, "45")
    press(made, "Backspace")
    assert asked == [400, 4_500, 400]
    press(made, "Up")
    type_text(made, "6")
    assert asked[3:] == [450, 600]


def test_no_key_reaches_a_weight_that_a_policy_may_not_have(qtbot: QtBot) -> None:
    made, asked = card(qtbot, 300)
    type_text(made, "0.5")
    assert asked == [LEAST, 50]
    made, asked = card(qtbot, LEAST)
    for keys in ("Down", "PageDown", "0"):
        press(made, keys)
    assert asked == []
    for kind in KINDS:
        check_policy(with_weight(PROPOSAL, PROPOSAL, kind, LEAST))


def test_what_is_heavier_than_any_weight_is_not_taken(qtbot: QtBot) -> None:
    made, asked = card(qtbot, 300)
    type_text(made, f"{MOST_WEIGHT // POINT}0")
    assert asked[-1] == MOST_WEIGHT


@pytest.mark.parametrize("language", ["fa", "en"])
def test_clicks_on_minus_and_plus_step_and_one_elsewhere_only_brings_the_cursor(
    qtbot: QtBot, language: str
) -> None:
    made, asked = card(qtbot, 300, language=language)
    for spot in (made._plus(), made._minus(), made._minus()):
        QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=spot.center())
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(made.width() // 2, px(4)))
    assert (asked, made.focusPolicy()) == ([350, 300, 250], Qt.FocusPolicy.StrongFocus)


def test_a_reader_hears_the_weight_and_the_one_in_force_where_they_differ(qtbot: QtBot) -> None:
    made, _ = card(qtbot, 300)
    assert (made.accessibleName(), made.accessibleDescription()) == ("Decile step", "3")
    made.show_weight(350, 300)
    assert made.accessibleDescription() == "3.5, before 3"


def test_a_card_for_each_criterion_stays_while_the_criteria_do(qtbot: QtBot) -> None:
    row, heard = Weights(), list[Any]()
    qtbot.addWidget(row)
    row.changed.connect(lambda kind, weight: heard.append((kind, weight)))
    row.show_policy(PROPOSAL, PROPOSAL)
    first = dict(row.cards)
    row.show_policy(with_weight(PROPOSAL, PROPOSAL, DECILE, 900), PROPOSAL)
    assert (list(first), row.cards == first) == (KINDS, True)
    differ = [one for one in row.cards.values() if one.weight != one.before]
    assert [(one.kind, one.weight, one.before) for one in differ] == [(DECILE, 900, 300)]
    row.cards[DECILE].add(1)
    assert heard == [(DECILE, 950)]
    fewer = Policy(PROPOSAL.order, PROPOSAL.criteria[:2])
    row.show_policy(fewer, PROPOSAL)
    assert list(row.cards) == KINDS[:2]
