# SPDX-License-Identifier: Apache-2.0
"""The days of a command beside the life of whom it is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from welfare_desk.domain.casework.lifespan import check_alive, check_born, check_living, check_may_move
from welfare_desk.services.door import Work
from welfare_desk.storage.casework import households
from welfare_desk.storage.casework.lifespans import lifespan


def had_been_born(work: Work, person_id: int, *days: date | None) -> None:
    """RuleError `before_birth`."""
    for day in filter(None, days):
        check_born(lifespan(work.db.raw, person_id), day)


def was_alive(work: Work, person_id: int, *days: date | None) -> None:
    """RuleError `before_birth`, `after_death`."""
    for day in filter(None, days):
        check_alive(lifespan(work.db.raw, person_id), day)


def lives(work: Work, person_id: int) -> None:
    """RuleError `has_died`."""
    check_living(lifespan(work.db.raw, person_id))


def may_move(work: Work, person_ids: Iterable[int], day: date) -> None:
    """RuleError `died_before_move` for the first who had died when a new place of theirs is to begin."""
    for person_id in person_ids:
        name = households.person_name(work.db, person_id)
        check_may_move(lifespan(work.db.raw, person_id), name, day)
