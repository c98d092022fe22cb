# SPDX-License-Identifier: Apache-2.0
"""Pairs that are none: one person twice, or somebody who is not there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import copy_office, desk
from tests.support.pair import make_pair
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.matching.commands import maybe_same, merge_persons, not_same
from welfare_desk.services.matching.facts import ComparePair, MergePersons, NotSame
from welfare_desk.services.matching.questions import compare_pair
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as opened:
        yield opened


def refusal(call: Any, *arguments: Any) -> str:
    with pytest.raises(RuleError) as caught:
        call(*arguments)
    return caught.value.code


def test_nobody_is_compared_judged_or_merged_with_themselves(session: Session) -> None:
    one = make_pair(session).first
    assert [
        refusal(session.ask, compare_pair, ComparePair(one, one)),
        refusal(session.do, not_same, NotSame(one, one)),
        refusal(session.do, maybe_same, NotSame(one, one)),
        refusal(session.do, merge_persons, MergePersons(one, one, 1, 1)),
    ] == ["same_person"] * 4


def test_nobody_is_judged_with_somebody_who_is_not_there(session: Session) -> None:
    one = make_pair(session).first
    assert [
        refusal(session.ask, compare_pair, ComparePair(one, 999)),
        refusal(session.do, not_same, NotSame(one, 999)),
    ] == ["person_gone"] * 2


def test_a_choice_of_no_field_is_named(session: Session) -> None:
    pair = make_pair(session)
    with pytest.raises(RuleError) as refused:
        session.do(merge_persons, MergePersons(pair.first, pair.second, 1, 1, ("shoe_size",)))
    assert (refused.value.code, refused.value.facts["fields"], refused.value.facts["codes"]) == (
        "bad_fields", ["shoe_size"], ["unknown_field"],
    )  # fmt: skip
