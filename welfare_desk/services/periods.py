# SPDX-License-Identifier: Apache-2.0
"""Which months are closed: the one place where commands learn up to when nothing is written any more.

Whatever the office itself does is of an open month: its dated acts (`services.casework.stamps.stamp`), and
what else a month counts by its day (`in_open_months` there). What becomes of a client (`stamp_of_life`) is
written on its true day also in a closed month, and corrects it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.storage.summary.monthly import closings

if TYPE_CHECKING:
    from welfare_desk.domain.calendar import JalaliMonth
    from welfare_desk.services.door import Look, Work


def closed_through(source: Work | Look) -> JalaliMonth | None:
    """The last month that is closed; None while every month is open."""
    return closings.closed_through(source.db.raw)
