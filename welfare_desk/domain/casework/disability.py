# SPDX-License-Identifier: Apache-2.0
"""What «no disability» (فاقد معلولیت) forbids: a finding of its own, without degree, term or company."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.errors import RuleError

_NONE = DisabilityType.NONE


def check_degree(kind: DisabilityType, severity: Severity, valid_until: date | None) -> None:
    """RuleError `none_has_no_degree` for a severity or a last day beside «no disability»."""
    if kind is _NONE and (severity is not Severity.UNKNOWN or valid_until is not None):
        raise RuleError("none_has_no_degree")


def contradicts(kinds: Collection[str], others: Collection[str]) -> bool:
    """Whether one side says that there is no disability, and the other names one."""
    return bool(kinds) and bool(others) and (_NONE in kinds) != (_NONE in others)


def check_beside(kind: str, others: Collection[str]) -> None:
    """RuleError `none_beside_disability`, `disability_beside_none`, by which of the two is there already."""
    if contradicts((kind,), others):
        raise RuleError("none_beside_disability" if kind == _NONE else "disability_beside_none")
