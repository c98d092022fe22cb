# SPDX-License-Identifier: Apache-2.0
"""A PC whose clock runs ahead, on the office of another session."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.support.office import CHEAP, TEHRAN
from welfare_desk.services.session import Opened, Session

MONTH_AHEAD = 30
"""Days that such a clock runs ahead."""


def ahead_of(session: Session, days: int = MONTH_AHEAD) -> Session:
    """The same user at a PC whose clock is so many days ahead; the other session closes the office."""

    def clock() -> datetime:
        return session.now().astimezone(TEHRAN) + timedelta(days=days)

    return Session(Opened(session._store, session.user, session.office, clock, CHEAP))
