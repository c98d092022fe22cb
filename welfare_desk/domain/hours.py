# SPDX-License-Identifier: Apache-2.0
"""An hour as it is typed, and the moment that it makes with its day."""

from __future__ import annotations

import datetime as dt
import re

from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import latin_digits

_HOUR = re.compile(r"([0-9]{1,2})[:.,٫،]?([0-9]{2})")


def parse_hour(typed: str) -> dt.time:
    """The hour of ``10:30``, ``10.30`` or ``1030`` in any digits; RuleError ``bad_time`` for no hour."""
    found = _HOUR.fullmatch(latin_digits(typed.strip()))
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise RuleError("bad_time")
    return dt.time(int(found[1]), int(found[2]))


def moment_of(day: dt.date, hour: dt.time) -> dt.datetime:
    """The moment of a day's hour in the country's zone."""
    return dt.datetime.combine(day, hour, IRAN)
