# SPDX-License-Identifier: Apache-2.0
"""How long after one help the same need is met again, by goods or by cash (domain notes 4.3, 4.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import age_years, months_later
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.errors import RuleError

OLDEST_PUPIL = 20
"""Years of age up to which a client may be a pupil (our proposal: school with two years repeated)."""


class Way(StrEnum):
    """How a need is met: goods from the store, or cash aid to buy."""

    GOODS = "goods"
    CASH = "cash"


@dataclass(frozen=True)
class Help:
    """One help that a person had for a need; `paper` is the voucher's number or the letter's."""

    item: str
    item_name: str
    on: date
    way: Way
    paper: str = ""


@dataclass(frozen=True)
class NotYet:
    """The interval is not over: what was given last, and the first day on which it is."""

    last: Help
    months: int
    until: date
    proposed: bool


def check_pupil(birth_date: date | None, on: date) -> None:
    """RuleError ``not_a_pupil`` (age, most) for whoever is known to be too old for the exemption."""
    age = None if birth_date is None else age_years(birth_date, on)
    if age is not None and age > OLDEST_PUPIL:
        raise RuleError("not_a_pupil", age=age, most=OLDEST_PUPIL)


def not_yet(item: Item, helps: Iterable[Help], on: date) -> NotYet | None:
    """Whether the interval of the item's need still runs on a day; None where it does not.

    Helps are those of the same need by either way, that were not taken back. A day before the last help
    (papers keyed in late) is inside its interval too.
    """
    if item.reissue_months is None:
        return None
    within = [
        (months_later(help_.on, item.reissue_months), help_)
        for help_ in helps
        if _too_near(help_.on, item.reissue_months, on)
    ]
    if not within:
        return None
    until, last = max(within, key=lambda one: (one[0], one[1].paper))  # of one day the last paper
    return NotYet(last, item.reissue_months, until, item.interval_proposed)


def _too_near(given: date, months: int, on: date) -> bool:
    """Whether two helps on these days lie closer together than the months."""
    first, second = sorted((given, on))
    return second < months_later(first, months)
