# SPDX-License-Identifier: Apache-2.0
"""Notes, tasks, letters and calls of the sample office's last weeks, so that a clerk's day looks like one."""

from __future__ import annotations

import random
from datetime import date, timedelta

from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.casework.letter import LETTER_SERIES, Direction, LetterEntry
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.text import fold
from welfare_desk.services.door import Work
from welfare_desk.storage.casework import letters, notes
from welfare_desk.storage.casework.bulk import some_files
from welfare_desk.storage.series import SERIES

MOST_FILES = 400
"""Files of any office that have been worked on in the last weeks."""
_WEEKS = timedelta(days=40)

_NOTES = (
    "مراجعهٔ حضوری؛ فتوکپی شناسنامه و کارت ملی تحویل شد. گواهی پزشک را هفتهٔ بعد می‌آورد.",
    "تلفنی گفت نشانی عوض شده است؛ قبض آب خانهٔ تازه را می‌آورد تا نشانی اصلاح شود.",
    "همسایه خبر داد که مادر خانواده بستری است. پیگیری با مددکار.",
    "دربارهٔ نوبت مستمری پرسید؛ جایگاه و شرایط برایش توضیح داده شد.",
    "برای تمدید رأی کمیسیون راهنمایی شد. مدارک پزشکی کامل نیست.",
    "شمارهٔ شبا به نام همسر بود؛ برگشت داده شد تا شبای خودش را بیاورد.",
    "ویلچر خراب شده است؛ تصویر را فرستاد. درخواست تعمیر به توانبخشی داده شود.",
)
_TASKS = (
    "تماس با خانواده دربارهٔ گواهی پزشک",
    "پیگیری پاسخ استعلام کمیتهٔ امداد",
    "گرفتن قبض آب خانهٔ تازه برای اصلاح نشانی",
    "بررسی شبای برگشتی",
    "هماهنگی بازدید منزل",
    "یادآوری تمدید رأی کمیسیون",
)
_OWN_TASKS = ("آماده کردن آمار ماه برای ادارهٔ کل", "خرید کاغذ برچسب نشانی")
_PHRASES = (
    "مدارک ناقص است؛ فهرست کسری‌ها تلفنی گفته شد.",
    "تماس گرفته شد؛ پاسخ نداد.",
    "مدارک کامل تحویل شد.",
    "به کمیسیون پزشکی معرفی شد.",
    "بازدید منزل انجام شد؛ گزارش پیوست است.",
    "دربارهٔ شرایط و نوبت راهنمایی شد.",
)
_IN = (
    ("کمیتهٔ امداد امام خمینی", "پاسخ استعلام تحت پوشش بودن"),
    ("بیمارستان امام رضا", "گواهی بستری"),
    ("ادارهٔ آموزش و پرورش", "معرفی دانش‌آموز"),
    ("دادگستری شهرستان", "استعلام وضعیت سرپرستی"),
)
_OUT = (
    ("کمیتهٔ امداد امام خمینی", "استعلام تحت پوشش بودن"),
    ("سازمان تأمین اجتماعی", "استعلام سابقهٔ بیمه"),
    ("ادارهٔ کل بهزیستی استان", "ارسال مدارک کمیسیون پزشکی"),
    ("شهرداری", "درخواست معافیت عوارض"),
)
_CALLS = ("مدارک را فردا می‌آورد.", "خواست ساعت دیگری تماس بگیریم.", "نشانی تازه را گفت.", "")


def fill_desk(work: Work, seed: int, today: date) -> None:
    """Write them for some of the newest files; costs the same in an office of any size."""
    maker = _Maker(work, random.Random(seed * 7_919 + 17), today)  # noqa: S311 - made-up data
    maker.phrases()
    maker.notes()
    maker.tasks()
    maker.calls()
    maker.letters()


class _Maker:
    """One kind after the other, each as one bulk insert."""

    def __init__(self, work: Work, chance: random.Random, today: date) -> None:
        self._work, self._chance, self._today = work, chance, today
        self._files = some_files(work.db, MOST_FILES)

    def _day(self, opened_on: date) -> date:
        """A day of the last weeks on which the file was there already."""
        most = min(_WEEKS, self._today - opened_on).days
        return self._today - timedelta(days=self._chance.randint(0, max(0, most)))

    def _moment(self, opened_on: date) -> str:
        hour, minute = self._chance.randint(4, 8), self._chance.randint(0, 59)
        return f"{self._day(opened_on).isoformat()}T{hour:02d}:{minute:02d}:00.000000Z"

    def _some(self, share: float) -> list[tuple[int, str, date]]:
        return self._chance.sample(self._files, max(1, round(len(self._files) * share)))

    def phrases(self) -> None:
        rows = [(text, fold(text), place) for place, text in enumerate(_PHRASES, start=1)]
        self._work.db.insert_many(notes.STOCK_PHRASE, ("text", "fold", "place"), rows)

    def notes(self) -> None:
        by = self._work.user.name
        rows = []
        for file_id, _, opened_on in self._some(0.6):
            for text in self._chance.sample(_NOTES, self._chance.choice((1, 1, 2, 3))):
                pinned, struck = self._chance.random() < 0.1, self._chance.random() < 0.05
                rows.append((file_id, text, self._moment(opened_on), by, int(pinned), int(struck)))
        rows.sort(key=lambda row: str(row[2]))
        columns = ("file_id", "text", "written_at", "written_by", "pinned", "struck")
        self._work.db.insert_many(notes.NOTE, columns, rows)

    def tasks(self) -> None:
        """Some done, some late, some of today, some to come; two that concern no file."""
        by, made = self._work.user.name, f"{(self._today - _WEEKS).isoformat()}T06:30:00.000000Z"
        wanted: list[tuple[int | None, str]] = [
            (file_id, self._chance.choice(_TASKS)) for file_id, *_ in self._some(0.06)[:24]
        ]
        wanted += [(None, text) for text in _OWN_TASKS]
        rows = []
        for place, (file_id, text) in enumerate(wanted):
            due = self._today + timedelta(days=(-2, 0, 3, 0, 7, -1, 12, -9)[place % 8])
            done = place % 4 == 3
            done_on = min(due, self._today).isoformat() if done else None
            rows.append((file_id, text, due.isoformat(), by, made, by, done_on, by if done else ""))
        columns = ("file_id", "text", "due_on", "for_user", "made_at", "made_by", "done_on", "done_by")
        self._work.db.insert_many(notes.TASK, columns, rows)

    def calls(self) -> None:
        by = self._work.user.name
        rows = []
        for file_id, mobile, opened_on in self._some(0.3):
            reached = self._chance.random() < 0.7
            direction = self._chance.choice((Direction.OUT, Direction.OUT, Direction.IN))
            said = self._chance.choice(_CALLS) if reached else ""
            rows.append((file_id, direction.value, mobile, self._moment(opened_on), int(reached), said, by))
        rows.sort(key=lambda row: str(row[3]))
        columns = ("file_id", "direction", "phone", "called_at", "reached", "text", "recorded_by")
        self._work.db.insert_many(letters.CALL, columns, rows)

    def letters(self) -> None:
        """In and out by their days; what goes out bears the numbers of the office's series."""
        by, year = self._work.user.name, to_jalali(self._today)[0]
        rows, sent = [], 0
        drawn = sorted((self._day(opened_on), file_id) for file_id, _, opened_on in self._some(0.25))
        for day, file_id in drawn:
            direction = self._chance.choice(tuple(Direction))
            out = direction is Direction.OUT
            who, about = self._chance.choice(_OUT if out else _IN)
            sent += out
            number = str(PaperNumber(LETTER_SERIES, year, sent)) if out else self._their_number(year)
            entry = LetterEntry(direction, number, day, who, about)
            rows.append(
                (file_id, direction.value, number, day.isoformat(), who, about, by, int(out), entry.fold())
            )
        columns = (
            "file_id", "direction", "letter_no", "dated_on", "correspondent", "subject", "recorded_by",
            "from_series", "fold",
        )  # fmt: skip
        self._work.db.insert_many(letters.LETTER, columns, rows)
        if sent:
            self._work.db.insert(SERIES, {"kind": LETTER_SERIES, "year": year, "last_no": sent})

    def _their_number(self, year: int) -> str:
        return f"{self._chance.randint(100, 999)}/{year % 100}/{self._chance.randint(1_000, 99_999)}"
