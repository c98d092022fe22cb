# SPDX-License-Identifier: Apache-2.0
"""What a printed paper says of itself beyond what it froze: who printed it when, and that it is void."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.papers import Original, Reprint, VoidMark
from welfare_desk.storage import papers


@dataclass(frozen=True)
class Marks:
    """As in `Stamp`, where they are put when the paper is drawn."""

    original: Original
    reprint: Reprint | None = None
    void: VoidMark | None = None


def marks_of(
    stored: papers.StoredPaper, printing: papers.Printing, original: papers.Printing, replaced_by: str
) -> Marks:
    """The marks of one printing; `original` is the first that came out, `replaced_by` a paper's number."""
    reprint = Reprint(_local(printing.printed_at), printing.printed_by) if printing.copy else None
    void = None
    if stored.voided_at is not None:
        void = VoidMark(_local(stored.voided_at), stored.voided_by or "", replaced_by)
    return Marks(Original(_local(original.printed_at), original.printed_by), reprint, void)


def _local(at: datetime) -> datetime:
    return at.astimezone(IRAN).replace(microsecond=0)
