# SPDX-License-Identifier: Apache-2.0
"""From birth to death: on which days something can be recorded of somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.errors import RuleError


@dataclass(frozen=True)
class Lifespan:
    """When somebody was born and died, as far as the office knows."""

    born: date | None = None
    died: date | None = None


def check_lived(life: Lifespan, day: date, *, alive: bool = False) -> None:
    """Refuse a day before birth; where only somebody `alive` can be meant, also one after death.

    An office goes on with the file of who has died, so most days after it are right. RuleError `before_birth`
    (date, born), `after_death` (date, died).
    """
    if life.born is not None and day < life.born:
        raise RuleError("before_birth", date=day.isoformat(), born=life.born.isoformat())
    if alive and life.died is not None and day > life.died:
        raise RuleError("after_death", date=day.isoformat(), died=life.died.isoformat())
