# SPDX-License-Identifier: Apache-2.0
"""Which months are closed: the one place where commands learn up to when nothing is written any more.

No month can be closed yet, so the answer is always None; the closing of months will read its own table here,
and every dated event (`services.casework.stamps.stamp`) and whatever else a month counts by its day
(`in_open_months` there) obeys it at once. Whoever closes a month closes its sessions of the commission first:
in a closed month nobody's attendance is told and nobody is voted on any more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.domain.calendar import JalaliMonth
    from welfare_desk.services.door import Look, Work


def closed_through(_source: Work | Look) -> JalaliMonth | None:
    """The last month that is closed and sent; None while every month is open."""
    return None
