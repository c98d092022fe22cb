# SPDX-License-Identifier: Apache-2.0
"""Made-up positive-life centres and visits: nine centres, and roughly a third of the files due for a visit.

It has chances of its own: with or without it the same seed makes the same people.
"""

from __future__ import annotations

import random
from datetime import date, timedelta

from welfare_desk.domain.casework.centre import CENTRE_CAPACITY, MOST_WORKERS, CentreEntry, workers_needed
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.domain.pension import PensionState
from welfare_desk.storage.casework import centres
from welfare_desk.storage.casework.bulk import Bulk
from welfare_desk.storage.uow import UnitOfWork

_SHAPE = 8_000
"""Files of the office whose centres have the usual capacity; smaller samples have smaller ones."""

CENTRES: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("801", "باران", "ناهید احمدی", ("قائمیه",)),
    ("802", "مهرآفرین", "سعید رضوانی", ("واوان",)),
    ("803", "همدلان", "مینا شفیعی", ("مهدیه",)),
    ("804", "نیک‌اندیش", "حمید کاوه‌ای", ("باغ فیض",)),
    ("805", "سپیدار", "لیلا عسگری", ("موسی‌آباد",)),
    ("806", "آرامش", "رضا یگانه", ("ضیاءآباد",)),
    ("807", "رهروان", "زهره توکلی", ("زرافشان", "شهرک سعیدیه")),
    ("808", "یاوران", "مجید فلاحتی", ("سالور", "شهرک امام حسین")),
    ("809", "امید", "پروانه صدیق", ("انبیاء", "میان‌آباد")),
)
"""Code, name, leader and neighbourhoods; all invented."""

_WORKERS = (
    "ز. رضایی", "م. کریمی", "ف. حسینی", "س. باقری", "ن. مرادی", "ا. سلطانی", "ر. جعفری", "ه. یوسفی",
    "ل. نصیری", "ک. امینی", "ش. قربانی", "ع. طاهری", "م. زارع", "س. کاظمی", "پ. رستمی", "ح. بیات",
    "ن. حیدری", "ط. عباسی",
)  # fmt: skip
_REPORTS = (
    "وضع خانوار نسبت به بازدید پیش تغییری نکرده است.",
    "خانوار نیاز به پیگیری دفترچهٔ بیمه دارد.",
    "وسیلهٔ توانبخشی فرسوده است؛ درخواست تعویض داده شد.",
    "فرزندان به مدرسه می‌روند؛ برای لوازم‌التحریر معرفی شدند.",
    "قرارداد اجاره تمدید شده و اجاره بالا رفته است.",
    "مددجو از خدمات مرکز راضی است و نیاز فوری ندارد.",
    "داروی ماهانه گران شده است؛ برای کمک‌هزینهٔ درمان معرفی شد.",
)
_NEVER, _STALE = 0.03, 0.31
_MISSED, _PLANNED = 0.05, 0.06
_WEEK = 7
_FRIDAY = 4


class VisitWriter:
    """Gives files their centre and their visits."""

    def __init__(self, uow: UnitOfWork, seed: int, first: int, files: int, today: date) -> None:
        self._chance = random.Random(f"visits {seed} {first}")  # noqa: S311  # samples, not secrets
        self._today = today
        if not first and not centres.centres(uow.raw, today):
            _found(uow, files)
        areas = centres.areas(uow.raw)
        self._by_area = {area.name: area.centre_id for area in areas if area.centre_id}

    def centre(self, neighbourhood: str, pension: PensionState) -> int | None:
        """The centre of a file; first of all pensioners' files were handed to the centres."""
        share = 0.85 if pension is PensionState.ON_PENSION else 0.02
        return self._by_area.get(neighbourhood) if self._chance.random() < share else None

    def add(self, bulk: Bulk, file_id: int, neighbourhood: str, covered_on: date) -> None:
        """The visits of a file since the day it was covered, and perhaps a plan for the days to come."""
        chance, luck = self._chance, self._chance.random()
        place = self._by_area.get(neighbourhood, 0) * 2 + chance.randrange(2)
        visitor = _WORKERS[place % len(_WORKERS)]
        known = (self._today - covered_on).days
        due = luck < _NEVER + _STALE
        if luck >= _NEVER:
            ago = min(chance.randint(190, 640) if due else chance.randint(0, 178), known)
            due = due and ago >= 190
            before = ago + chance.randint(150, 240)
            if before < known and chance.random() < 0.4:
                self._done(bulk, file_id, before, visitor, VisitResult.MET)
            self._done(bulk, file_id, ago, visitor, VisitResult.MET)
        if due and chance.random() < _MISSED:
            self._done(bulk, file_id, chance.randint(0, min(40, known)), visitor, VisitResult.NOT_AT_HOME)
        if due and chance.random() < _PLANNED:
            self._plan(bulk, file_id, visitor)

    def _done(self, bulk: Bulk, file_id: int, ago: int, visitor: str, result: VisitResult) -> None:
        met = result is VisitResult.MET
        report = self._chance.choice(_REPORTS) if met else "در منزل کسی نبود؛ برگهٔ یادآوری گذاشته شد."
        day = (self._today - timedelta(days=ago)).isoformat()
        bulk.add(
            "visit", file_id, VisitKind.HOME.value, VisitState.DONE.value, day, day, visitor, result.value,
            report, "",
        )  # fmt: skip

    def _plan(self, bulk: Bulk, file_id: int, visitor: str) -> None:
        day = self._today + timedelta(days=self._chance.randint(-2, _WEEK))
        if day.weekday() == _FRIDAY:
            day += timedelta(days=1)
        bulk.add(
            "visit", file_id, VisitKind.HOME.value, VisitState.PLANNED.value, day.isoformat(), None, visitor,
            None, "", "",
        )  # fmt: skip


def _found(uow: UnitOfWork, files: int) -> None:
    """The centres of a new sample office."""
    capacity = max(5, min(CENTRE_CAPACITY * files // _SHAPE, 100_000))
    workers = min(MOST_WORKERS, workers_needed(capacity))
    for place, (code, name, leader, areas) in enumerate(CENTRES):
        phone = f"021563{place + 1:02d}{410 + 7 * place}"
        address = f"اسلامشهر، {areas[0]}، خیابان اصلی، پلاک {12 + 9 * place}"
        entry = CentreEntry(code, name, leader, phone, address, capacity, workers, areas)
        centres.add_centre(uow, entry)
