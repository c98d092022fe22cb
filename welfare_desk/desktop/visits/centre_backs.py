# SPDX-License-Identifier: Apache-2.0
"""Taking back a centre made, changed, closed or opened again: the same commands with the former facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from welfare_desk.domain.summary.visits import Centre
from welfare_desk.services.casework.centres import (
    CentreKept,
    CloseCentre,
    EditCentre,
    close_centre,
    edit_centre,
)

Back = tuple[Any, Any]
"""A command with its facts."""


def centre_fields(centre: Centre) -> dict[str, str]:
    """The fields of a centre as a form has them."""
    return {
        "code": centre.code,
        "name": centre.name,
        "leader": centre.leader,
        "phone": centre.phone,
        "capacity": str(centre.load.capacity),
        "workers": str(centre.load.workers),
        "address": centre.address,
    }


def _as_it_was(centre: Centre, version: int) -> Back:
    facts = EditCentre(centre.id, version, centre_fields(centre), centre.neighbourhoods)
    return edit_centre, facts


def of_saving(kept: CentreKept, before: Centre | None, others: Sequence[Centre]) -> list[Back]:
    """A new centre is closed (its code stays used), a changed one is as it was.

    Whoever of the `others`, as they were shown, has lost a neighbourhood to it serves it again.
    """
    closing = (close_centre, CloseCentre(kept.id, kept.version))
    first = closing if before is None else _as_it_was(before, kept.version)
    losers = [
        other
        for other in others
        if other.id != kept.id and not other.closed and set(other.neighbourhoods) & set(kept.neighbourhoods)
    ]
    return [first, *(_as_it_was(other, other.version + 1) for other in losers)]  # losing one has moved it


def of_closing(kept: CentreKept, before: Centre, move_to: int) -> list[Back]:
    """The centre works again with its files and its neighbourhoods."""
    again = CloseCentre(kept.id, kept.version, closed=False, move_to=move_to, bring_back=kept.moved)
    return [(close_centre, again), _as_it_was(before, kept.version + 1)]


def of_opening(kept: CentreKept) -> list[Back]:
    """The centre is closed again, as it was: without files and neighbourhoods."""
    return [(close_centre, CloseCentre(kept.id, kept.version))]
