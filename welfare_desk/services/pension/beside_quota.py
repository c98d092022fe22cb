# SPDX-License-Identifier: Apache-2.0
"""Whoever waits is admitted by a run under a letter; beside it only a head grants, and says why."""

from __future__ import annotations

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.door import Work


def may_grant_beside_quota(work: Work, file_no: str, *, letter_no: str, reason: str) -> None:
    """RuleError `waits_for_quota` for anybody but a head, `bad_fields` without a letter or a reason."""
    if not work.user.may(Permission.APPROVE):
        raise RuleError("waits_for_quota", file_no=file_no)
    told = (("letter_no", letter_no), ("reason", reason))
    lacking = [Problem(name, "required") for name, said in told if not said]
    if lacking:
        raise refused(lacking)
