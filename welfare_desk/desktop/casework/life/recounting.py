# SPDX-License-Identifier: Apache-2.0
"""What a dated change of the past does to months that are over."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.domain.casework.life import recounted


def counted_anew(since: dt.date, today: dt.date) -> str:
    """Which months over already are counted anew when a change stands on this day; empty for none."""
    translate = QCoreApplication.translate
    months = recounted(since, today)
    if not months:
        return ""
    if len(months) == 1:
        return translate("CoverageDialog", "{month} is counted anew unless it is closed").format(
            month=month_title(months[0])
        )
    told = translate(
        "CoverageDialog", "{first} to {last}, {count} months, are counted anew, but for closed ones"
    )
    first, last = month_title(months[0]), month_title(months[-1])
    return told.format(first=first, last=last, count=number(len(months)))
