# SPDX-License-Identifier: Apache-2.0
"""The file summary: one case file as it stood at the moment of printing, A4, as many pages as it needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from welfare_desk.documents import portrait, wording
from welfare_desk.documents.attachments import KINDS
from welfare_desk.documents.history import is_internal, moment
from welfare_desk.documents.kit.book import Book, Picture
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
    square_code,
)
from welfare_desk.documents.kit.style import LABEL, MM, NOTE, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.kit.timeline import timeline
from welfare_desk.documents.visits import KINDS as VISIT_KINDS
from welfare_desk.documents.visits import RESULTS as VISIT_RESULTS
from welfare_desk.documents.wording import NOTHING, day, digits, listed, or_nothing
from welfare_desk.documents.wording_household import EDUCATIONS, HOUSINGS, INSURANCES, member_name
from welfare_desk.domain.attachments.facts import NO_DOCUMENTS, FileDocuments
from welfare_desk.domain.casework.codes import Sex
from welfare_desk.domain.casework.file import in_force
from welfare_desk.domain.casework.person import Member
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.visits import NO_VISITS, VisitStanding
from welfare_desk.domain.text import persian_digits
from welfare_desk.domain.waiting import OPEN_STATES
from welfare_desk.sentences.recurring import ALLOWANCES

_A4 = (210 * MM, 297 * MM)
_MARGIN = 14.0
_TITLE = "خلاصهٔ پرونده"
_PITCH = 16.0
_PHOTO = (30 * MM, 40 * MM)
_BLOCK = 31 * MM
"""Height of the sentence, the signature and the code at the end."""


def file_summary(
    facts: FileSummary,
    stamp: Stamp,
    seal: Seal | None = None,
    documents: FileDocuments = NO_DOCUMENTS,
    visits: VisitStanding = NO_VISITS,
) -> bytes:
    """The summary as PDF; without a seal it carries no number and no square code.

    Without a photo among the ``documents`` its place is left for one, or says that it cannot be read;
    without ``visits`` done, planned or due it has no section of them.

    Raises RuleError ``no_glyph`` for text that cannot be printed.
    """
    book = Book(*_A4, _TITLE)
    draw_file_summary(book, facts, stamp, seal, documents, visits)
    return book.to_bytes()


def draw_file_summary(
    book: Book,
    facts: FileSummary,
    stamp: Stamp,
    seal: Seal | None = None,
    documents: FileDocuments = NO_DOCUMENTS,
    visits: VisitStanding = NO_VISITS,
) -> None:
    """Add the summary's pages to an A4 book."""
    before = len(book.pages)
    _Summary(book, facts, stamp, seal, documents, visits).draw()
    pages = len(book.pages) - before
    frame = Frame.of(book, _MARGIN)
    for number in range(pages):
        book.turn_to(before + number)
        foot(book, frame, stamp, number + 1, pages)


class _Summary:
    """The drawing of one summary, section by section."""

    def __init__(
        self,
        book: Book,
        facts: FileSummary,
        stamp: Stamp,
        seal: Seal | None,
        documents: FileDocuments,
        visits: VisitStanding,
    ) -> None:
        self._book, self._facts, self._stamp, self._seal = book, facts, stamp, seal
        self._photo, self._listed, self._visited = documents.photo, documents.listed, visits
        self._photo_lost = documents.photo_lost
        self._frame = Frame.of(book, _MARGIN)
        self._width = self._frame.right - self._frame.left
        self._today = stamp.printed_at.date()
        self._number = persian_digits(str(seal.number)) if seal else NOTHING

    def draw(self) -> None:
        """Everything but the feet, which wait until the pages are counted."""
        file = self._facts.file
        self._book.new_page()
        letterhead(self._book, self._frame, self._stamp.office, _TITLE)
        top = head_facts(
            self._book,
            self._frame,
            subtitle=f"{wording.DOMAINS[file.domain]} · پروندهٔ {digits(file.file_no)}",
            date=day(self._today),
            number=self._number,
        )
        bottom = self._frame.bottom + FOOT_HEIGHT + 3 * MM
        flow = Flow(self._book, self._frame, top - 5.2 * MM, bottom, self._next_page)
        self._identity(flow)
        self._living(flow)
        self._household(flow)
        self._disabilities(flow)
        self._categories(flow)
        self._three_facts(flow)
        self._visits(flow)
        self._documents(flow)
        self._events(flow)
        self._closing(flow)

    def _next_page(self) -> float:
        self._book.new_page()
        file, person = self._facts.file, self._facts.person
        title = f"خلاصهٔ پروندهٔ {digits(file.file_no)} · {digits(person.full_name)}"
        return following_head(self._book, self._frame, title, self._number if self._seal else "") - 3 * MM

    def _identity(self, flow: Flow) -> None:
        person = self._facts.person
        photo_width, photo_height = _PHOTO
        sex_and_marital = listed(
            wording.SEXES[person.sex], _marital(person.sex, wording.MARITALS[person.marital])
        )
        foreign = person.national_id is None and person.foreign_id is not None
        rows = [
            FactRow(
                ("نام", or_nothing(person.first_name)),
                (wording.identifier_name(foreign), or_nothing(person.identifier)),
            ),
            FactRow(
                ("نام خانوادگی", or_nothing(person.last_name)),
                ("شمارهٔ پرونده", or_nothing(self._facts.file.file_no)),
            ),
            FactRow(("نام پدر", or_nothing(person.father_name)), ("جنسیت و تأهل", sex_and_marital)),
            FactRow(
                ("تاریخ تولد", wording.birth(person.birth_date, self._today)),
                ("تشکیل پرونده", day(self._facts.file.opened_on)),
            ),
            FactRow(
                ("شمارهٔ شناسنامه", or_nothing(person.birth_cert_no)),
                ("حوزه", wording.DOMAINS[self._facts.file.domain]),
            ),
        ]
        box = FactBox(
            self._book,
            flow.frame.right,
            self._width - photo_width - 3 * MM,
            rows,
            photo_height / (len(rows) + FactBox.PADDING),
        )
        top = flow.y
        bottom = box.draw(top, "هویت")
        self._draw_photo(flow.frame.left, top - photo_height)
        flow.y = min(bottom, top - photo_height)

    def _draw_photo(self, left: float, bottom: float) -> None:
        width, height = _PHOTO
        if self._photo:
            self._book.picture(left, bottom, width, height, Picture(self._photo, *portrait.SIZE))
            return
        self._book.box(left, bottom, width, height)
        above, below = ("عکس", "در دسترس نیست") if self._photo_lost else ("جای عکس", "۳ × ۴")
        self._book.centre(left + width / 2, bottom + height / 2 + 3, above, LABEL)
        self._book.centre(left + width / 2, bottom + height / 2 - 9, below, LABEL)

    def _living(self, flow: Flow) -> None:
        household, person = self._facts.household, self._facts.person
        decile = wording.count(household.decile)
        if household.decile is not None and household.decile_on is not None:
            decile = f"{decile} (استعلام {day(household.decile_on)})"
        sheba = (household.sheba or "").removeprefix("IR")
        rows = [
            FactRow(("نشانی", or_nothing(household.address)), None),
            FactRow(
                ("محله", or_nothing(household.neighbourhood)), ("کدپستی", or_nothing(household.postal_code))
            ),
            FactRow(("تلفن همراه", or_nothing(person.mobile)), ("تلفن ثابت", or_nothing(person.phone))),
            FactRow(("دهک", decile), ("شبا (IR)", or_nothing(sheba))),
        ]
        rows += _circumstances(self._facts)
        box = FactBox(self._book, flow.frame.right, self._width, rows, _PITCH)
        flow.y -= 4.6 * MM
        flow.need(box.height)
        flow.y = box.draw(flow.y, "نشانی و معیشت")

    def _household(self, flow: Flow) -> None:
        household = self._facts.household
        disabled = household.counted_disabled
        parts = []
        if household.declared_size is not None:
            parts.append(f"اعلام‌شده {wording.count(household.declared_size, 'نفر')}")
        parts.append(f"ثبت‌شده {wording.count(household.counted_size, 'نفر')}")
        if disabled:
            parts.append(f"{wording.count(disabled, 'نفر')} دارای معلولیت")
        columns = [
            TableColumn("ردیف", 5),
            TableColumn("نام و نام خانوادگی", 30, Align.RIGHT, TABLE_STRONG),
            TableColumn("نسبت", 11),
            TableColumn("شناسه" if any(one.person.foreign for one in household.members) else "کد ملی", 16),
            TableColumn("سال تولد", 10),
            TableColumn("شمارهٔ پرونده", 14),
            TableColumn("معلولیت", 11),
        ]
        rows = [_member(number, member) for number, member in enumerate(household.members, start=1)]
        self._table(flow, f"خانوار ({'، '.join(parts)})", columns, rows)

    def _disabilities(self, flow: Flow) -> None:
        columns = [
            TableColumn("نوع", 34, Align.RIGHT, TABLE_STRONG),
            TableColumn("شدت", 16),
            TableColumn("اصلی", 10),
            TableColumn("تاریخ کمیسیون", 20),
            TableColumn("اعتبار تا", 20),
        ]
        rows = [
            (
                wording.DISABILITIES[one.type],
                wording.SEVERITIES[one.severity],
                "بله" if one.is_primary else "خیر",
                day(one.commission_on),
                day(one.valid_until),
            )
            for one in self._facts.disabilities
        ]
        self._table(flow, "معلولیت و رأی کمیسیون پزشکی", columns, rows)

    def _categories(self, flow: Flow) -> None:
        columns = [
            TableColumn("گروه", 60, Align.RIGHT, TABLE_STRONG),
            TableColumn("از", 20),
            TableColumn("تا", 20),
        ]
        rows = [(digits(one.name), day(one.since), day(one.until)) for one in self._facts.categories]
        self._table(flow, "گروه‌های اجتماعی", columns, rows)

    def _documents(self, flow: Flow) -> None:
        columns = [
            TableColumn("مدرک", 30, Align.RIGHT, TABLE_STRONG),
            TableColumn("عنوان", 36, Align.RIGHT),
            TableColumn("تاریخ", 17),
            TableColumn("اعتبار تا", 17),
        ]
        rows = [
            (KINDS[one.kind], or_nothing(one.title), day(one.dated_on), day(one.expires_on))
            for one in self._listed
        ]
        self._table(flow, "مدارک پرونده", columns, rows)

    def _table(
        self, flow: Flow, name: str, columns: Sequence[TableColumn], rows: Sequence[Sequence[str]]
    ) -> None:
        """A section with its table; a file without such rows has no such section."""
        if not rows:
            return
        table = Table(self._book, self._width, columns, rows)
        flow.section(name, table.first_height)
        table.draw(flow)

    def _three_facts(self, flow: Flow) -> None:
        facts = self._facts
        events = in_force(facts.events)
        last = events[-1].effective_on if events else facts.file.opened_on
        coverage = _since(wording.COVERAGES[facts.file.coverage], last)
        pension = wording.PENSIONS[facts.pension.state]
        if facts.pension.state is not PensionState.NONE:
            pension = _since(pension, facts.pension.since)
        standing = [entry for entry in facts.queue if entry.state in OPEN_STATES]
        queue = "؛ ".join(
            _since(
                f"{wording.QUEUES[entry.state]} {wording.SERVICES.get(entry.service, entry.service)}",
                entry.joined_on,
            )
            for entry in standing
        )
        rows = [
            FactRow(("پوشش", coverage), ("مستمری", pension)),
            FactRow(("نوبت", queue or "در نوبتی نیست"), None),
        ]
        for one in facts.allowances:
            drawn = _since(wording.DRAWN[one.state], one.since)
            rows.append(FactRow(("کمک‌هزینه", f"{ALLOWANCES[one.kind].fa}: {drawn}"), None))
        if facts.file.note:
            rows.append(FactRow(("یادداشت", digits(facts.file.note)), None))
        box = FactBox(self._book, flow.frame.right, self._width, rows, _PITCH)
        flow.section("پوشش، مستمری و نوبت", box.height)
        flow.y = box.draw(flow.y)

    def _visits(self, flow: Flow) -> None:
        seen = self._visited
        if seen.visited_on is None and seen.planned_on is None and seen.due_on is None:
            return
        last, result = NOTHING, NOTHING
        if seen.visited_on is not None:
            last = f"{day(seen.visited_on)} ({VISIT_KINDS[seen.kind]})"
        if seen.result is not None:
            result = VISIT_RESULTS[seen.result]
        rows = [
            FactRow(("آخرین بازدید", last), ("بازدیدکننده", or_nothing(seen.visitor))),
            FactRow(("نتیجه", result), ("موعد بعدی", day(seen.due_on))),
        ]
        if seen.planned_on is not None:
            rows.append(FactRow(("در برنامه", day(seen.planned_on)), None))
        box = FactBox(self._book, flow.frame.right, self._width, rows, _PITCH)
        flow.section("بازدید", box.height)
        flow.y = box.draw(flow.y)

    def _events(self, flow: Flow) -> None:
        moments = [moment(item) for item in self._facts.timeline if not is_internal(item)]
        if not moments:
            return
        flow.section("رویدادها", 20 * MM)
        timeline(flow, moments, _BLOCK + 4 * MM)

    def _closing(self, flow: Flow) -> None:
        flow.need(_BLOCK + 4 * MM)
        frame, bottom = flow.frame, flow.bottom
        taken = square_code(self._book, frame.left, bottom, self._seal)
        width = 56 * MM
        right = frame.left + taken + width
        signature(self._book, right, bottom, width, _BLOCK - 3 * MM, "مددکار پرونده", "")
        room = frame.right - right - 5 * MM
        sentence = (
            f"این خلاصه از پروندهٔ شمارهٔ {digits(self._facts.file.file_no)} در لحظهٔ چاپ گرفته شده "
            "و محرمانه است؛ تنها برای کار اداری به گیرندهٔ مجاز داده می‌شود."
        )
        self._book.paragraph(frame.right, bottom + _BLOCK - 6 * MM, room, sentence, NOTE, 1.7 * NOTE.size)
        signatures_mark(self._book, frame, bottom, bottom + _BLOCK)


def _circumstances(facts: FileSummary) -> list[FactRow]:
    """How the client lives, as far as anybody has asked: a file without an answer has no empty lines."""
    person, household = facts.person, facts.household
    told = [
        ("تحصیلات", EDUCATIONS[person.education]),
        ("شغل", digits(person.job)),
        ("بیمه", INSURANCES[person.insurance]),
        ("مسکن", HOUSINGS[household.housing]),
        ("صاحب حساب", digits(household.sheba_owner)),
        ("مددکار", digits(facts.file.social_worker)),
    ]
    known = [(name, value) for name, value in told if value and value != NOTHING]
    return [
        FactRow(known[place], known[place + 1] if place + 1 < len(known) else None)
        for place in range(0, len(known), 2)
    ]


def _member(number: int, member: Member) -> tuple[str, ...]:
    person = member.person
    return (
        wording.count(number),
        member_name(member),
        wording.KINSHIPS[member.kinship],
        or_nothing(person.identifier),
        wording.year(person.birth_date),
        or_nothing(member.file_no),
        "دارد" if member.disabled else "ندارد",
    )


def _marital(sex: Sex, word: str) -> str:
    """A man is «همسرجدا», where a woman is «مطلقه»."""
    return "همسرجدا" if sex is Sex.MALE and word == "مطلقه" else word


def _since(state: str, on: date | None) -> str:
    return f"{state} از {day(on)}" if on is not None else state
