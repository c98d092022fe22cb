# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.disability import check_beside, check_degree, contradicts
from welfare_desk.domain.errors import RuleError

D, S = DisabilityType, Severity
DAY = date(2030, 1, 1)


@pytest.mark.parametrize(
    ("kind", "severity", "until", "code"),
    [
        (D.NONE, S.UNKNOWN, None, ""),
        (D.NONE, S.MILD, None, "none_has_no_degree"),
        (D.NONE, S.UNKNOWN, DAY, "none_has_no_degree"),
        (D.UNDOCUMENTED, S.MILD, DAY, ""),
        (D.VISUAL, S.SEVERE, DAY, ""),
    ],
)
def test_no_disability_has_no_degree(kind: D, severity: S, until: date | None, code: str) -> None:
    assert _refused(lambda: check_degree(kind, severity, until)) == code


@pytest.mark.parametrize(
    ("kind", "others", "code"),
    [
        (D.NONE, (), ""),
        (D.NONE, ("visual",), "none_beside_disability"),
        (D.NONE, ("undocumented",), "none_beside_disability"),
        (D.VISUAL, ("none",), "disability_beside_none"),
        (D.VISUAL, ("hearing",), ""),
    ],
)
def test_no_disability_stands_alone(kind: D, others: tuple[str, ...], code: str) -> None:
    assert _refused(lambda: check_beside(kind, others)) == code
    assert contradicts((kind,), others) == bool(code)


def _refused(check: Callable[[], None]) -> str:
    try:
        check()
    except RuleError as error:
        return error.code
    return ""
