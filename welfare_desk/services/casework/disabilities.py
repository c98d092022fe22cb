# SPDX-License-Identifier: Apache-2.0
"""What every disability obeys that a clerk types, in a new file as in one that is kept already."""

from __future__ import annotations

from datetime import date
from typing import Any, Protocol

from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.disability import check_degree
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.lived import was_alive
from welfare_desk.services.casework.membership import not_later
from welfare_desk.services.door import Work


class TypedDisability(Protocol):
    """A disability as a clerk typed it."""

    @property
    def type(self) -> DisabilityType:
        """Its kind."""

    @property
    def severity(self) -> Severity:
        """How severe it is."""

    @property
    def commission_on(self) -> date | None:
        """When the commission voted, if it is known."""

    @property
    def valid_until(self) -> date | None:
        """The last day of the vote; None holds for good."""


def disability_columns(work: Work, person_id: int, typed: TypedDisability) -> dict[str, Any]:
    """The columns of a disability.

    RuleError `none_has_no_degree`, `date_in_future`, `valid_before_vote`, `before_birth`, `after_death`.
    """
    check_degree(typed.type, typed.severity, typed.valid_until)
    not_later(work, typed.commission_on)
    if typed.valid_until is not None and typed.valid_until < (typed.commission_on or typed.valid_until):
        raise RuleError("valid_before_vote")
    was_alive(work, person_id, typed.commission_on)
    return {
        "type": typed.type,
        "severity": typed.severity,
        "commission_on": typed.commission_on,
        "valid_until": typed.valid_until,
    }
