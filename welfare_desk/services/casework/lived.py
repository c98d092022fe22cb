# SPDX-License-Identifier: Apache-2.0
"""The days of a command beside the life of whom it is about."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.casework.lifespan import check_lived
from welfare_desk.services.door import Work
from welfare_desk.storage.casework.lifespans import lifespan


def had_been_born(work: Work, person_id: int, *days: date | None) -> None:
    """RuleError `before_birth`."""
    _check(work, person_id, days, alive=False)


def was_alive(work: Work, person_id: int, *days: date | None) -> None:
    """RuleError `before_birth`, `after_death`."""
    _check(work, person_id, days, alive=True)


def _check(work: Work, person_id: int, days: tuple[date | None, ...], *, alive: bool) -> None:
    given = [day for day in days if day is not None]
    if given:
        life = lifespan(work.db.raw, person_id)
        for day in given:
            check_lived(life, day, alive=alive)
