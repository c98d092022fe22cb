# SPDX-License-Identifier: Apache-2.0
"""What stands behind the lines of a voucher: promises that they keep, granted requests that they fulfil."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from welfare_desk.domain.equipment.stock import Mode, Place
from welfare_desk.services.equipment.taking import Leaving
from welfare_desk.storage.equipment.handing import Granted, Promise, Standing


class Kept(NamedTuple):
    """Pieces of a line by which a promise is kept; a promise may be kept by several lines together."""

    promise: Promise
    pieces: int


@dataclass
class Handed(Leaving):
    """A line as it was read, with what stands behind its pieces; `due_on` is the last day of a loan."""

    due_on: date | None = None
    kept: list[Kept] = field(default_factory=list)
    granted: Granted | None = None
    """A request that `asked` of its pieces fulfil without a promise before them."""
    asked: int = 0

    @property
    def mode(self) -> Mode:
        """For good, or a loan where a last day is named."""
        return Mode.GIVEN if self.due_on is None else Mode.LOAN

    @property
    def place(self) -> Place:
        """Where the pieces go."""
        return Place.GIVEN if self.due_on is None else Place.LOAN

    @property
    def unpromised(self) -> int:
        """Pieces that no promise is kept by."""
        return self.quantity - sum(kept.pieces for kept in self.kept)

    @property
    def uncovered(self) -> int:
        """Pieces behind which neither a promise nor a granted request stands."""
        return self.unpromised - self.asked

    @property
    def of_pupil(self) -> bool:
        """Whether what stands behind it was asked for a pupil."""
        granted = self.granted is not None and self.granted.pupil
        return granted or any(kept.promise.pupil for kept in self.kept)


def cover(standing: Standing) -> Callable[[Sequence[Handed]], None]:
    """Lets lines, whose devices are known, keep the client's promises, and then fulfil granted requests.

    A promise is kept whole or not at all, by all lines of its item and size together; a request also in part.
    """

    def behind(lines: Sequence[Handed]) -> None:
        for one in lines:
            one.kept, one.granted, one.asked = [], None, 0
        for promise in sorted(standing.promises, key=lambda each: each.device_id is None):
            _keep(promise, [one for one in lines if _fits(one, promise)])
        for item_id, granted in standing.granted.items():
            left = granted.quantity
            for one in lines:
                if left and one.unpromised and (one.item.id, one.size) == (item_id, granted.size):
                    one.granted, one.asked = granted, min(left, one.unpromised)
                    left -= one.asked

    return behind


def _fits(one: Handed, promise: Promise) -> bool:
    own = promise.device_id is None or any(device.id == promise.device_id for device in one.devices)
    return own and (one.item.id, one.size) == (promise.item_id, promise.size)


def _keep(promise: Promise, lines: Sequence[Handed]) -> None:
    left = promise.quantity
    if sum(one.unpromised for one in lines) < left:
        return
    for one in lines:
        pieces = min(left, one.unpromised)
        if pieces:
            one.kept.append(Kept(promise, pieces))
            left -= pieces
