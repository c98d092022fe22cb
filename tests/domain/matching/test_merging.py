# SPDX-License-Identifier: Apache-2.0
"""Which of two files stays, and what refuses a merge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.merging import Standing, check_merge, second_stays

MEMBER = Standing()
OLD = Standing("1398-00873", "covered", "none", "2019-06-01")
NEW = Standing("1403-00391", "covered", "none", "2024-11-10")
PENSIONER = Standing("1403-00391", "covered", "on_pension", "2024-11-10")
DEAD = Standing("1396-00002", "deceased", "none", "2017-01-01", date(2025, 3, 1))
BURIED = replace(DEAD, coverage="closed")
DEAD_MEMBER = Standing(died=date(2025, 3, 1))
APPLICANT = Standing("1397-00001", "applicant", "none", "2018-01-01")


@pytest.mark.parametrize(
    ("first", "second", "stays"),
    [
        (OLD, NEW, False),
        (NEW, OLD, True),
        (OLD, PENSIONER, True),
        (APPLICANT, NEW, True),
        (MEMBER, APPLICANT, True),
        (MEMBER, MEMBER, False),
    ],
)
def test_who_draws_is_covered_or_older_stays(first: Standing, second: Standing, stays: bool) -> None:
    assert second_stays(first, second) is stays


@pytest.mark.parametrize(
    ("kept", "gone", "code", "reason"),
    [
        (PENSIONER, PENSIONER, "both_draw_pension", None),
        (OLD, PENSIONER, "keep_the_other", "pension"),
        (APPLICANT, NEW, "keep_the_other", "covered"),
        (OLD, DEAD, "one_has_died", ""),
        (DEAD, OLD, "one_has_died", ""),
        (DEAD, APPLICANT, "one_has_died", ""),
        (OLD, BURIED, "one_has_died", ""),
        (BURIED, OLD, "one_has_died", ""),
        (OLD, DEAD_MEMBER, "one_has_died", "member"),
        (DEAD_MEMBER, OLD, "one_has_died", "member"),
    ],
)
def test_no_pension_and_no_coverage_ends_by_the_way_and_no_death_is_forgotten(
    kept: Standing, gone: Standing, code: str, reason: str | None
) -> None:
    with pytest.raises(RuleError) as caught:
        check_merge(kept, gone)
    assert (caught.value.code, caught.value.facts.get("reason")) == (code, reason)


@pytest.mark.parametrize(
    ("kept", "gone"),
    [
        (OLD, NEW),
        (PENSIONER, OLD),
        (MEMBER, PENSIONER),
        (OLD, MEMBER),
        (DEAD, DEAD),
        (BURIED, DEAD),
        (DEAD, MEMBER),
        (MEMBER, BURIED),
        (DEAD, DEAD_MEMBER),
        (MEMBER, DEAD_MEMBER),
    ],
)
def test_the_rest_may_be_merged(kept: Standing, gone: Standing) -> None:
    check_merge(kept, gone)
