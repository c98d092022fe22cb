# SPDX-License-Identifier: Apache-2.0
"""The demo's step of the month: what the last whole one is counted as, and the draft of its book."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desk.domain.calendar import JalaliMonth

if TYPE_CHECKING:
    from welfare_desk.services.session import Session

Wrote = Callable[[Path, bytes], Path]
Facts = tuple[None, dict[str, Any]]


def month(session: Session, folder: Path, wrote: Wrote) -> Facts:
    """Nothing is closed: whoever opens the sample office closes its first month."""
    from welfare_desk.services.summary.monthly.months import AskMonth, check_month
    from welfare_desk.services.summary.monthly.papers import draft_book_pdf

    asked = AskMonth(JalaliMonth.of(session.today()).plus(-1))
    found = session.ask(check_month, asked)
    wrote(folder / "month_book_draft.pdf", session.ask(draft_book_pdf, asked))
    figures = found.figures
    return None, {
        "month": str(asked.month),
        "covered": figures.after.covered,
        "on_pension": figures.after.on_pension,
        "in_queue": figures.after.queued,
        "checks": len(found.checks),
        "failed": [check.code for check in found.checks if not check.ok],
    }
