# SPDX-License-Identifier: Apache-2.0
"""What the register of papers is told by months: whether the closing that a book tells of still stands."""

from __future__ import annotations

import json
from collections.abc import Sequence

from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.door import Look
from welfare_desk.services.verifying import Became, became
from welfare_desk.storage import papers
from welfare_desk.storage.papers import StoredPaper
from welfare_desk.storage.summary.monthly import closings


def _told(look: Look, stored: StoredPaper) -> Sequence[Became]:
    """Who opened its month again and why, and the paper of the closing that stands instead."""
    says = json.loads(stored.facts)["facts"]
    month, version = JalaliMonth.parse(says["figures"]["month"]), int(says["version"])
    opened = closings.reopening_of(look.db.apart, month, version)
    if opened is None:
        return ()
    on = opened.at.astimezone(IRAN).date()
    told = [Became("month_opened_again", on, opened.by, {"month": str(month), "why": opened.why})]
    last = closings.version(look.db.apart, month)
    later = papers.month_paper_of(look.db.connection, PaperKind(stored.kind), month, last)
    if later is not None and last > version:
        number = {"number": str(later.named)}
        told.append(Became("month_issued_anew", later.issued_on, later.issued_by, number))
    return told


for _kind in (PaperKind.STATISTICAL_BOOK, PaperKind.HEAD_STATEMENT):
    became(_kind)(_told)
