# SPDX-License-Identifier: Apache-2.0
"""The people of the sample office: accounts that wait for their first password, and what they looked at."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from welfare_desk.domain.access import Role, Sighting
from welfare_desk.domain.calendar import IRAN
from welfare_desk.services.door import Work
from welfare_desk.storage import access, sightings

_PEOPLE: tuple[tuple[str, str, tuple[Role, ...], bool], ...] = (
    ("m.azadi", "مهدی آزادی", (Role.HEAD,), False),
    ("z.rahimi", "زهرا رحیمی", (Role.CASE_CLERK,), False),
    ("n.karimi", "نرگس کریمی", (Role.CASE_CLERK, Role.REHAB_CLERK), False),
    ("h.moradi", "حسین مرادی", (Role.PENSION_CLERK,), False),
    ("r.kazemi", "رضا کاظمی", (Role.STOREKEEPER, Role.DONATION_CLERK), False),
    ("s.ahmadi", "سمیه احمدی", (Role.VIEWER,), True),
)
"""Nobody can sign in as them before the administrator has given them a password; the last one has left."""

_SEEN: tuple[tuple[int, int, str, Sighting, int], ...] = (
    (1, 9, "m.azadi", Sighting.EXPORT, 412),
    (2, 11, "z.rahimi", Sighting.DOCUMENT, 1),
    (2, 12, "m.azadi", Sighting.RESTRICTED_TAGS, 1),
    (5, 10, "h.moradi", Sighting.PRINTED_LIST, 64),
    (6, 13, "n.karimi", Sighting.DOCUMENT, 1),
    (9, 8, "m.azadi", Sighting.AUDIT_TRAIL, 118),
    (12, 10, "z.rahimi", Sighting.PRINTED_LIST, 38),
    (16, 9, "h.moradi", Sighting.EXPORT, 1_204),
    (21, 11, "m.azadi", Sighting.RESTRICTED_TAGS, 1),
)
"""Days ago, hour, who, what, rows."""

_OF_ONE_FILE = {Sighting.DOCUMENT, Sighting.RESTRICTED_TAGS}


def add_accounts(work: Work, today: date) -> None:
    """Write the accounts and sightings once, beside the files that are there already."""
    for name, display, roles, gone in _PEOPLE:
        access.add_waiting_account(work.db, name, display, roles, disabled=gone)
    sightings.keep_many(
        work.db,
        [
            (
                datetime.combine(today - timedelta(days=days), time(hour, 7 * place % 60), IRAN),
                user,
                what,
                1 if what in _OF_ONE_FILE else None,
                rows,
            )
            for place, (days, hour, user, what, rows) in reversed(list(enumerate(_SEEN)))
        ],
    )
