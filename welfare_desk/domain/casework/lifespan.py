# SPDX-License-Identifier: Apache-2.0
"""From birth to death: on which days something can be recorded of somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.calendar import age_years
from welfare_desk.domain.errors import RuleError

MINOR = 18
"""Years under which somebody needs a parent or guardian."""


@dataclass(frozen=True)
class Lifespan:
    """When somebody was born and died, as far as the office knows."""

    born: date | None = None
    died: date | None = None


def check_born(life: Lifespan, day: date) -> None:
    """Refuse a day before birth: RuleError `before_birth` (date, born)."""
    if life.born is not None and day < life.born:
        raise RuleError("before_birth", date=day.isoformat(), born=life.born.isoformat())


def check_alive(life: Lifespan, day: date) -> None:
    """As `check_born`, also for a day after death: RuleError `after_death` (date, died).

    Asked only of what nobody but the living can have; an office goes on with the file of who has died.
    """
    check_born(life, day)
    if life.died is not None and day > life.died:
        raise RuleError("after_death", date=day.isoformat(), died=life.died.isoformat())


def check_living(life: Lifespan) -> None:
    """Nobody who has died leads a household or acts for others: RuleError `has_died` (died)."""
    if life.died is not None:
        raise RuleError("has_died", died=life.died.isoformat())


def check_may_move(life: Lifespan, name: str, day: date) -> None:
    """A place in a household begins for nobody after their death: RuleError `died_before_move`.

    Its facts are name, date, died. Who has died stays where they lived, or left there by dying.
    """
    if life.died is not None and day > life.died:
        raise RuleError("died_before_move", name=name, date=day.isoformat(), died=life.died.isoformat())


def is_minor(born: date | None, today: date) -> bool:
    """Whether somebody is surely under age; not where the birth is unknown."""
    return born is not None and age_years(born, today) < MINOR
