# SPDX-License-Identifier: Apache-2.0
"""The clock of a session, and the PC's own where a rehearsal pins the session's to a day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class PinnedClock:
    """Stands still at a moment. What must not be talked out of the truth asks `wall`: the trail, the door."""

    moment: datetime
    wall: Clock

    def __call__(self) -> datetime:
        """The moment it stands at."""
        return self.moment


def real(clock: Clock) -> datetime:
    """What the PC's clock says, also where the session's clock is pinned."""
    return clock.wall() if isinstance(clock, PinnedClock) else clock()
