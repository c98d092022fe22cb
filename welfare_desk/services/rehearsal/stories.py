# SPDX-License-Identifier: Apache-2.0
"""What happened to a made-up file over the years: coverage, queue and pension as dated events."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState


@dataclass(slots=True)
class Happened:
    """One event: the state before and after, its day, why, and the letter."""

    before: str | None
    after: str
    on: date
    reason: str = ""
    letter_no: str = ""


@dataclass(slots=True)
class Story:
    """The events of one file by what they are about, each list in order of its days."""

    opened_on: date
    coverage: list[Happened]
    queue: list[Happened]
    pension: list[Happened]

    @property
    def last_event_on(self) -> date:
        """The day of the newest of them."""
        return max(happened.on for part in (self.coverage, self.queue, self.pension) for happened in part)


class StoryMaker:
    """Tells stories that end covered on a day, with a pension or in its queue."""

    def __init__(self, chance: random.Random, today: date) -> None:
        self._chance = chance
        self._today = today

    def story(self, asked_on: date, pension: PensionState) -> Story:
        """The life of a file whose first request came on a day."""
        told = Story(asked_on, [], [], [])
        covered_on = self._coverage(told, asked_on)
        joined_on = self._later(covered_on, 0, 60)
        told.queue.append(Happened(None, QueueState.WAITING, joined_on, "درخواست مستمری", self._letter()))
        if pension is PensionState.ON_PENSION:
            self._granted(told, joined_on)
        return told

    def _coverage(self, told: Story, asked_on: date) -> date:
        told.coverage.append(Happened(None, Coverage.APPLICANT, asked_on, "درخواست تشکیل پرونده"))
        on = self._later(asked_on, 5, 75)
        told.coverage.append(
            Happened(Coverage.APPLICANT, Coverage.COVERED, on, "تأیید کمیسیون", self._letter())
        )
        if self._chance.random() < 0.03:
            left = self._later(on, 200, 700)
            back = self._later(left, 60, 400)
            told.coverage.append(Happened(Coverage.COVERED, Coverage.DISCHARGED, left, "نقل مکان"))
            told.coverage.append(Happened(Coverage.DISCHARGED, Coverage.COVERED, back, "بازگشت به شهرستان"))
            return back
        return on

    def _granted(self, told: Story, joined_on: date) -> None:
        on = self._later(joined_on, 30, 900)
        letter = self._letter()
        told.queue.append(Happened(QueueState.WAITING, QueueState.ADMITTED, on, "سهمیه ماه", letter))
        told.pension.append(Happened(None, PensionState.ON_PENSION, on, "سهمیه ماه", letter))
        if self._chance.random() < 0.05:
            held = self._later(on, 90, 800)
            back = self._later(held, 30, 150)
            told.pension += [
                Happened(PensionState.ON_PENSION, PensionState.SUSPENDED, held, "نقص مدارک"),
                Happened(
                    PensionState.SUSPENDED, PensionState.ON_PENSION, back, "تکمیل مدارک", self._letter()
                ),
            ]

    def _later(self, day: date, least: int, most: int) -> date:
        """Some days later and never after today; what has no room is spread over the days that are left."""
        left = (self._today - day).days
        return day + timedelta(days=self._chance.randint(least if least <= left else 0, min(most, left)))

    def _letter(self) -> str:
        return f"{self._chance.randint(100, 9999)}/{self._chance.randint(10, 99)}"
