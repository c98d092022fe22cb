# SPDX-License-Identifier: Apache-2.0
"""The form of a home visit: the client as the file knows them, and room to write down what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from welfare_desk.documents import wording
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import (
    FOOT_HEIGHT,
    FactBox,
    FactRow,
    Frame,
    following_head,
    foot,
    head_facts,
    letterhead,
    signature,
    signatures_mark,
)
from welfare_desk.documents.kit.style import (
    BOX_NAME,
    BOX_RULE,
    HAIR_INK,
    INK,
    LABEL,
    MM,
    TABLE_CELL,
    TABLE_STRONG,
)
from welfare_desk.documents.kit.tables import TICK, Align, Table, TableColumn, square
from welfare_desk.documents.wording import NOTHING, day, digits, listed, or_nothing
from welfare_desk.domain.calendar import weekday_name
from welfare_desk.domain.casework.codes import Severity
from welfare_desk.domain.casework.person import Member
from welfare_desk.domain.casework.visit import VisitKind, VisitResult
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Stamp
from welfare_desk.domain.summary.visit_sheets import VisitForm

_A4 = (210 * MM, 297 * MM)
_FORM_TITLE = "فرم بازدید"
_MARGIN = 14.0
_PITCH = 14.4
_SIGN = 23.5 * MM
_LINES = (5.6 * MM, 7.2 * MM, 8.4 * MM)
"""Between two lines to write on: the least that a pen needs, the usual, and the most on an empty page."""
_APART = 2.9 * MM
_OUTCOME = 9.4 * MM
_MOST_MEMBERS = 12
"""Members printed by name; the others are counted below."""
_LONGEST_REPORT = 220

KINDS = {
    VisitKind.HOME: "منزل",
    VisitKind.OFFICE: "اداره",
    VisitKind.CARE_HOME: "مرکز نگهداری",
    VisitKind.PHONE: "تلفنی",
}
RESULTS = {
    VisitResult.MET: "دیدار انجام شد",
    VisitResult.NOT_AT_HOME: "در منزل نبود",
    VisitResult.MOVED_AWAY: "نقل مکان کرده است",
    VisitResult.REFUSED: "بازدید را نپذیرفت",
}
_HOUSING = ("شخصی", "استیجاری", "رهنی", "منزل بستگان", "سازمانی", "سایر")
_INCOME = ("مستمری", "یارانه", "کار", "کمک بستگان", "سایر")
_HEALTH = ("بیمه دارد", "دارو مصرف می‌کند", "وسیلهٔ توانبخشی دارد", "تحت درمان است")
_NEEDS = ("درمان", "وسیلهٔ توانبخشی", "مسکن", "اشتغال", "تحصیل", "معیشت", "مشاوره")
_AREAS: tuple[tuple[str, tuple[str, ...], int], ...] = (
    ("وضع مسکن", _HOUSING, 1),
    ("درآمد و هزینهٔ خانوار", _INCOME, 1),
    ("سلامت و درمان", _HEALTH, 1),
    ("نیازها و درخواست‌های خانوار", _NEEDS, 2),
    ("نظر و پیشنهاد مددکار", (), 3),
)
"""What is filled in by hand: name, what is ticked, lines to write on."""


def visit_forms(
    forms: Sequence[VisitForm], stamp: Stamp, progress: Callable[[int, int], None] | None = None
) -> bytes:
    """A form for each client in one PDF; ``progress`` hears (done, total) and may raise to stop.

    Raises RuleError ``nothing_to_print`` for none, ``no_glyph`` for text that cannot be printed.
    """
    if not forms:
        raise RuleError("nothing_to_print")
    book = Book(*_A4, _FORM_TITLE)
    for done, form in enumerate(forms, start=1):
        draw_visit_form(book, form, stamp)
        if progress is not None:
            progress(done, len(forms))
    return book.to_bytes()


def draw_visit_form(book: Book, form: VisitForm, stamp: Stamp) -> None:
    """Add a form's pages to an A4 book: one, or two for a large household."""
    before = len(book.pages)
    _Form(book, form, stamp).draw()
    feet(book, before, _MARGIN, stamp)


def feet(book: Book, before: int, margin: float, stamp: Stamp, mark: str = "") -> None:
    """The feet of the pages drawn since there were ``before``, which wait until these are counted.

    ``mark`` as `foot` has it, for all of them but the last, where it stands under the square code.
    """
    pages = len(book.pages) - before
    for number in range(pages):
        book.turn_to(before + number)
        shown = mark if number + 1 < pages else ""
        foot(book, Frame.of(book, margin), stamp, number + 1, pages, shown)


class _Form:
    """The drawing of one form."""

    def __init__(self, book: Book, form: VisitForm, stamp: Stamp) -> None:
        self._book, self._form, self._stamp = book, form, stamp
        self._frame = Frame.of(book, _MARGIN)
        self._width = self._frame.right - self._frame.left
        self._today = stamp.printed_at.date()
        self._line = _LINES[1]

    def draw(self) -> None:
        """Everything but the feet."""
        book, frame, file = self._book, self._frame, self._form.file.file
        book.new_page()
        book.static(("visit form", self._stamp.office), self._unchanging)
        subtitle = f"{wording.DOMAINS[file.domain]} · پروندهٔ {digits(file.file_no)}"
        top = head_facts(book, frame, subtitle=subtitle, date=day(self._today))
        bottom = frame.bottom + FOOT_HEIGHT + 2.6 * MM
        flow = Flow(book, frame, top - 4.6 * MM, bottom, self._next_page)
        self._client(flow)
        self._household(flow)
        self._before(flow)
        self._line = self._distance(flow)
        self._outcome(flow)
        for place, (name, ticks, lines) in enumerate(_AREAS):
            last = place == len(_AREAS) - 1
            self._area(flow, name, ticks, lines, _SIGN + 3 * MM if last else 0.0)
        self._signatures(flow.bottom)

    def _unchanging(self) -> None:
        letterhead(self._book, self._frame, self._stamp.office, _FORM_TITLE, ("تاریخ",))

    def _next_page(self) -> float:
        self._book.new_page()
        file = self._form.file
        title = f"{_FORM_TITLE} · {digits(file.person.full_name)}"
        return following_head(self._book, self._frame, title, digits(file.file.file_no)) - 5 * MM

    def _client(self, flow: Flow) -> None:
        form = self._form
        person, home = form.file.person, form.file.household
        foreign = person.national_id is None and person.foreign_id is not None
        plan = form.plan
        planned = NOTHING
        if plan is not None and plan.planned_on is not None:
            planned = f"{weekday_name(plan.planned_on)} {day(plan.planned_on)} ({KINDS[plan.kind]})"
        rows = [
            FactRow(
                ("نام و نام خانوادگی", or_nothing(person.full_name)),
                (wording.identifier_name(foreign), or_nothing(person.identifier)),
            ),
            FactRow(
                ("نام پدر", or_nothing(person.father_name)),
                ("تاریخ تولد", wording.birth(person.birth_date, self._today)),
            ),
            FactRow(
                ("جنسیت و تأهل", listed(wording.SEXES[person.sex], wording.MARITALS[person.marital])),
                ("وضعیت مستمری", wording.PENSIONS[form.file.pension.state]),
            ),
            FactRow(("معلولیت یا گروه", self._reason()), ("دهک", wording.count(home.decile))),
            FactRow(("نشانی", or_nothing(home.address)), None),
            FactRow(("محله", or_nothing(home.neighbourhood)), ("مرکز مثبت زندگی", or_nothing(form.centre))),
            FactRow(
                ("تلفن", listed(*(digits(number) for number in (person.mobile, person.phone) if number))),
                ("کدپستی", or_nothing(home.postal_code)),
            ),
            FactRow(("روز بازدید", planned), ("بازدیدکننده", or_nothing(plan.visitor if plan else ""))),
        ]
        box = FactBox(self._book, flow.frame.right, self._width, rows, _PITCH)
        flow.y = box.draw(flow.y, "مددجو")

    def _reason(self) -> str:
        found = [
            " ".join(
                (wording.DISABILITIES[one.type], wording.SEVERITIES[one.severity])
                if one.severity is not Severity.UNKNOWN
                else (wording.DISABILITIES[one.type],)
            )
            for one in self._form.file.disabilities
        ]
        names = [one.name for one in self._form.file.categories if one.until is None]
        return digits(listed(*found, *names))

    def _household(self, flow: Flow) -> None:
        home = self._form.file.household
        members = home.living[:_MOST_MEMBERS]
        columns = [
            TableColumn("ردیف", 6),
            TableColumn("نام و نام خانوادگی", 32, Align.RIGHT, TABLE_STRONG),
            TableColumn("نسبت", 12),
            TableColumn("کد ملی", 17),
            TableColumn("سال تولد", 10),
            TableColumn("معلولیت", 10),
            TableColumn("ساکن است", 10, Align.TICK),
        ]
        rows = [_member(number, member) for number, member in enumerate(members, start=1)]
        more = home.counted_size - len(members)
        size = wording.count(home.size, "نفر")
        name = f"خانوار ({size}؛ {wording.count(more, 'نفر')} دیگر در پرونده)" if more else f"خانوار ({size})"
        table = Table(self._book, self._width, columns, rows)
        flow.section(name, table.first_height)
        table.draw(flow)

    def _before(self, flow: Flow) -> None:
        last = self._form.last
        rows = [FactRow(("آخرین بازدید", "تاکنون بازدیدی ثبت نشده است"), None)]
        if last is not None and last.result is not None:
            result = f"{day(last.visited_on)} · {RESULTS[last.result]}"
            rows = [FactRow(("آخرین بازدید", result), ("بازدیدکننده", or_nothing(last.visitor)))]
            report = " ".join(last.report.split())
            if report:
                short = report if len(report) <= _LONGEST_REPORT else f"{report[:_LONGEST_REPORT].rstrip()}…"
                rows.append(FactRow(("گزارش آن", digits(short)), None))
        box = FactBox(self._book, flow.frame.right, self._width, rows, _PITCH)
        flow.y -= 3.4 * MM
        flow.need(box.height)
        flow.y = box.draw(flow.y)

    def _distance(self, flow: Flow) -> float:
        """How far apart the lines may be for all to stand on this page; the usual, where that cannot be."""
        fixed = _OUTCOME + _SIGN + 3.4 * MM
        fixed += sum(_area_height(bool(ticks), lines, 0) + _APART for _, ticks, lines in _AREAS)
        free = (flow.y - flow.bottom - fixed) / sum(lines for _, _, lines in _AREAS)
        least, usual, most = _LINES
        return usual if free < least else min(free, most)

    def _outcome(self, flow: Flow) -> None:
        """The line that is ticked at the door: when, and what came of it."""
        flow.need(_OUTCOME)
        flow.y -= 6.4 * MM
        book, right, y = self._book, flow.frame.right, flow.y
        drawn = book.right(right, y, "تاریخ بازدید", LABEL)
        _dots(book, right - drawn - 2 * MM - 26 * MM, right - drawn - 2 * MM, y)
        x = right - drawn - 32 * MM
        drawn = book.right(x, y, "ساعت", LABEL)
        _dots(book, x - drawn - 2 * MM - 14 * MM, x - drawn - 2 * MM, y)
        self._ticks(x - drawn - 21 * MM, y, tuple(RESULTS.values()))
        flow.y -= _OUTCOME - 6.4 * MM

    def _ticks(self, x: float, y: float, words: Sequence[str]) -> float:
        """Squares with their words from right to left; gives where the next one would stand."""
        for each in words:
            self._book.draw(square(x - TICK, y - 0.7 * MM))
            x -= TICK + 1.6 * MM
            x -= self._book.right(x, y, each, TABLE_CELL) + 4.2 * MM
        return x

    def _area(self, flow: Flow, name: str, ticks: Sequence[str], lines: int, follow: float) -> None:
        """A box to write in; ``follow`` points after it stay on its page."""
        height = _area_height(bool(ticks), lines, self._line)
        flow.y -= _APART
        if not flow.fits(height + follow):
            flow.turn()
        book, frame, top = self._book, flow.frame, flow.y
        box = (frame.left, top - height, self._width, height)
        book.static(
            ("visit area", name, round(top, 1)), lambda: book.box(*box, name=name, name_style=BOX_NAME)
        )
        y = top
        if ticks:
            y -= 5.4 * MM
            self._ticks(frame.right - 4 * MM, y, ticks)
        for number in range(1, lines + 1):
            _dots(book, frame.left + 4 * MM, frame.right - 4 * MM, y - number * self._line)
        flow.y = top - height

    def _signatures(self, bottom: float) -> None:
        book, frame = self._book, self._frame
        gap = 3 * MM
        wide = self._width * 0.4
        narrow = (self._width - wide - 2 * gap) / 2
        right = frame.right
        signature(book, right, bottom, wide, _SIGN, "مددجو یا سرپرست خانوار", "")
        mark = 19 * MM
        left = right - wide + 3 * MM
        book.draw(
            f"{BOX_RULE} w {INK} RG [2.4 2] 0 d {left:.2f} {bottom + 3.2 * MM:.2f} {mark:.2f} {mark:.2f} re S"
        )
        book.centre(left + mark / 2, bottom + 3.2 * MM + mark / 2, "اثر انگشت", LABEL)
        right -= wide + gap
        for office in ("بازدیدکننده", "مسئول مرکز یا کارشناس"):
            signature(book, right, bottom, narrow, _SIGN, office, "")
            right -= narrow + gap
        signatures_mark(book, frame, bottom, bottom + _SIGN)


def _area_height(ticks: bool, lines: int, line: float) -> float:
    return (5.6 * MM if ticks else 0) + lines * line + 3.4 * MM


def _dots(book: Book, left: float, right: float, y: float) -> None:
    book.rule(left, y - 0.6 * MM, right, y - 0.6 * MM, 0.5, HAIR_INK, "[0.8 2] 0 d")


def _member(number: int, member: Member) -> tuple[str, ...]:
    person = member.person
    return (
        wording.count(number),
        or_nothing(person.full_name),
        wording.KINSHIPS[member.kinship],
        or_nothing(person.identifier),
        wording.year(person.birth_date),
        "دارد" if member.disabled else "ندارد",
        "",
    )
