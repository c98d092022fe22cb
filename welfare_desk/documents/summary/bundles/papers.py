# SPDX-License-Identifier: Apache-2.0
"""Papers of headquarters on one bundle, A4: the report of its verification, and a letter to its office.

Neither has a number of ours: a letter gets that of the secretariat, written by hand.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from welfare_desk.documents.equipment.store_sheet import A4, Signed, StoreSheet
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import Fact
from welfare_desk.documents.kit.style import AMOUNT, MM, SENTENCE, TABLE_CELL, TABLE_STRONG, Style
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.summary.bundles import letter_words
from welfare_desk.documents.summary.bundles.letter_words import Told
from welfare_desk.documents.summary.monthly.beside import declared_verdict
from welfare_desk.documents.summary.monthly.words import figure, unit
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.typeset.shaping import code
from welfare_desk.documents.wording import NOTHING, count, day, digits, or_nothing
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.digest import read_aloud
from welfare_desk.domain.papers import Stamp
from welfare_desk.domain.summary.bundles.correspondence import (
    Matter,
    OfficeLetter,
    VerificationReport,
    VerifiedBundle,
)
from welfare_desk.domain.summary.bundles.inspection import Outcome, Step, steps
from welfare_desk.domain.summary.monthly.declarations import DISAGREEING
from welfare_desk.domain.summary.monthly.periods import Period
from welfare_desk.domain.text import persian_digits
from welfare_desk.sentences.month_words import figure_title

REPORT, LETTER = "گزارش وارسی بسته", "نامهٔ ستاد به اداره"
STEPS: dict[Step, str] = {
    Step.WHOLE: "فایل خوانده شد و هر بایت آن سر جای خود است",
    Step.SIGNATURE: "امضای اداره بر فهرست درون بسته",
    Step.MEMBERS: "فایل‌های درون بسته همان‌اند که امضا شده است",
    Step.FORM: "محتوا به قالب منتشرشده و به نسخه‌ای شناخته است",
    Step.OFFICE: "کلید و گواهی از آنِ اداره‌ای است که در این ستاد ثبت است",
    Step.CHAIN: "دنبالهٔ بسته‌های پذیرفته‌شدهٔ همان اداره است",
}
OUTCOMES: dict[Outcome, str] = {
    Outcome.PASSED: "درست",
    Outcome.FAILED: "نادرست",
    Outcome.NOT_REACHED: "نرسیده",
}
_TO = Style(Weight.BOLD, 10.4)
_SUBJECT = Style(Weight.MEDIUM, 9.8)
_LINE = 6 * MM
_STATISTICIAN, _HEAD = "کارشناس آمار استان", "مدیرکل / رئیس"


def verification_report(facts: VerificationReport, stamp: Stamp) -> bytes:
    """The report as PDF; RuleError ``no_glyph``."""
    book = Book(*A4, REPORT)
    draw_verification_report(book, facts, stamp)
    return book.to_bytes()


def draw_verification_report(book: Book, facts: VerificationReport, stamp: Stamp) -> None:
    """Add the report to a book of A4."""
    bundle = facts.bundle
    sheet = StoreSheet(book, _of_province(stamp), None, REPORT)
    flow = sheet.begin(_month(bundle), day(facts.dated))
    sheet.facts(flow, "اداره", _office_facts(facts))
    sheet.facts(flow, "بسته", _bundle_facts(bundle))
    if bundle.digest:
        # One word in a row of its own: groups parted by blanks change places in a line of Persian.
        sheet.facts(flow, "اثر انگشت کامل فایل", [("SHA-256", code(bundle.digest))])
    columns = [
        TableColumn("ردیف", 0.6),
        TableColumn("آنچه وارسی شد", 6, Align.RIGHT),
        TableColumn("نتیجه", 1.4, style=TABLE_STRONG),
    ]
    rows = [
        [count(place), STEPS[step], OUTCOMES[outcome]]
        for place, (step, outcome) in enumerate(steps(bundle.refused, bundle.reason), start=1)
    ]
    table = Table(book, sheet.width, columns, rows)
    flow.section("وارسی، به ترتیب", table.height)
    table.draw(flow)
    sheet.sentence(flow, _verdict(bundle))
    _draw_declared(sheet, flow, facts)
    sheet.sign(flow, Signed("", ((_STATISTICIAN, digits(bundle.read_by)), (_HEAD, stamp.office.head_name))))
    sheet.finish()


def _draw_declared(sheet: StoreSheet, flow: Flow, facts: VerificationReport) -> None:
    """What was declared of the month and does not fit; that all of it fits is one sentence."""
    wrong = [one for one in facts.declared if one.verdict in DISAGREEING]
    if facts.declared and not wrong:
        sheet.sentence(flow, f"رقم‌های اعلام‌شدهٔ ماه: {count(len(facts.declared))}؛ ناهمخوانی نیست.")
    if not wrong:
        return
    columns = [
        TableColumn("رقم", 3.6, Align.RIGHT, TABLE_STRONG),
        TableColumn("دوره", 1.4),
        TableColumn("محاسبه‌شده", 1.75, Align.RIGHT, AMOUNT),
        TableColumn("اعلام‌شده", 1.75, Align.RIGHT, AMOUNT),
        TableColumn("نتیجه", 2.6, Align.RIGHT, TABLE_CELL),
    ]
    rows = [
        [
            f"{figure_title(one.table, one.line, one.measure, 'fa')} ({unit(one.unit)})",
            digits(Period.parse(one.period).title()),
            figure(one.computed),
            figure(one.declared),
            declared_verdict(one),
        ]
        for one in wrong
    ]
    table = Table(sheet.book, sheet.width, columns, rows)
    told = f"رقم‌های اعلام‌شدهٔ ناهمخوان: {count(len(wrong))} از {count(len(facts.declared))}"
    flow.section(told, table.height)
    table.draw(flow)


def _office_facts(facts: VerificationReport) -> list[Fact]:
    bundle = facts.bundle
    serial = count(facts.serial) if facts.serial is not None else "ثبت نیست"
    return [
        ("شهرستان", or_nothing(bundle.county)),
        ("کد اداره", code(bundle.office) if bundle.office else NOTHING),
        ("گواهی ستاد", serial),
        ("نشان کلید اداره", code(facts.key) if facts.key else NOTHING),
    ]


def _bundle_facts(bundle: VerifiedBundle) -> list[Fact]:
    told: list[Fact] = [
        ("ماه", _month(bundle)),
        ("شمارهٔ بسته", count(bundle.sequence)),
        ("پیشین نزد ستاد", _digest(bundle.expected)),
        ("پیشین در بسته", _digest(bundle.previous)),
        ("اثر انگشت فایل", _digest(bundle.digest)),
        ("خوانده شد", _moment(bundle.read_at)),
    ]
    if bundle.closed_at is not None:
        told += [("بستن ماه در اداره", _moment(bundle.closed_at)), ("پذیرنده", or_nothing(bundle.read_by))]
    if bundle.file_name:
        told.append(("نام فایل", _file(bundle.file_name)))
    return told


def _verdict(bundle: VerifiedBundle) -> str:
    if bundle.refused:
        told = letter_words.sentence(bundle.refused, bundle.facts)
        return f"نتیجه: پذیرفته نشد. {told} از این فایل چیزی در جمع استان شمرده نشده است."
    if bundle.counts:
        return "نتیجه: پذیرفته شد و در جمع استان شمرده می‌شود."
    told = "نتیجه: پذیرفته شد؛ سپس بستهٔ تازه‌تری از همان ماه جای آن را گرفت" if bundle.replaced else ""
    if bundle.opened_by is None:
        return f"{told} و اکنون آن شمرده می‌شود."
    earlier = digits(bundle.opened_by.title())
    opened = (
        f"پس از آن {earlier} همان اداره دوباره آمد، پس این ماه در آن اداره باز است و تا دوباره نیاید "
        "در هیچ جمعی شمرده نمی‌شود."
    )
    return f"{told or 'نتیجه: پذیرفته شد'}. {opened}"


def office_letter(facts: OfficeLetter, stamp: Stamp) -> bytes:
    """The letter as PDF; RuleError ``no_glyph``."""
    book = Book(*A4, LETTER)
    draw_office_letter(book, facts, stamp)
    return book.to_bytes()


def draw_office_letter(book: Book, facts: OfficeLetter, stamp: Stamp) -> None:
    """Add the letter to a book of A4."""
    sheet = StoreSheet(book, _of_province(stamp), None, LETTER)
    month = facts.month.title() if facts.month is not None else ""
    flow = sheet.begin(digits(month), day(facts.dated), by_hand=True)
    flow.y -= 4 * MM
    _bold(sheet, flow, f"به: ادارهٔ بهزیستی شهرستان {facts.county}", _TO)
    _bold(sheet, flow, f"موضوع: {_subject(facts)}", _SUBJECT)
    told = _told(facts)
    sheet.sentence(flow, f"با سلام و احترام؛ {_opening(facts)} {told.why}")
    sheet.facts(flow, "بسته", _letter_facts(facts))
    if told.steps:
        sheet.sentence(flow, "خواهشمند است این گام‌ها به ترتیب برداشته شود:")
    for place, step in enumerate(told.steps, start=1):
        sheet.sentence(flow, f"{persian_digits(str(place))}) {step}")
    sheet.sentence(flow, _closing(facts))
    sheet.sign(flow, Signed("", ((_STATISTICIAN, ""), (_HEAD, stamp.office.head_name))))
    sheet.finish()


def _bold(sheet: StoreSheet, flow: Flow, text: str, style: Style) -> None:
    for line in sheet.book.wrapped(digits(text), style, sheet.width):
        flow.need(_LINE)
        flow.y -= _LINE
        sheet.book.right(sheet.frame.right, flow.y + 0.3 * SENTENCE.size, line, style)


def _subject(facts: OfficeLetter) -> str:
    month = facts.month.title() if facts.month is not None else "ماه"
    return {
        Matter.REFUSED: f"پذیرفته نشدن بستهٔ {month}",
        Matter.MISSING: f"نرسیدن بستهٔ {month}",
        Matter.AGAIN: f"دوباره فرستادن بستهٔ {month}",
        Matter.KEYLESS: f"شمارش افراد در بستهٔ {month}",
    }[facts.matter]


def _opening(facts: OfficeLetter) -> str:
    bundle = facts.bundle
    month = digits(facts.month.title()) if facts.month is not None else "ماه"
    if facts.matter is Matter.MISSING:
        late = facts.due is not None and facts.due < facts.dated
        due = f" که تا {day(facts.due)} موعد آن بود" if late else f" که تا {day(facts.due)} موعد آن است"
        return f"بستهٔ {month} آن اداره،{due}، تا امروز به این ستاد نرسیده است."
    if facts.matter is Matter.REFUSED and bundle is not None:
        return f"فایلی از آن اداره در {_moment(bundle.read_at)} در این ستاد وارسی شد و پذیرفته نشد."
    if facts.matter is Matter.AGAIN and bundle is not None:
        return f"بستهٔ {month} آن اداره در {_moment(bundle.read_at)} پذیرفته شده بود."
    return f"بستهٔ {month} آن اداره پذیرفته شده است."


def _told(facts: OfficeLetter) -> Told:
    if facts.matter is Matter.MISSING:
        return letter_words.MISSING
    if facts.matter is Matter.AGAIN and facts.bundle is not None and facts.bundle.opened_by is not None:
        return letter_words.again(facts.bundle.opened_by)
    if facts.matter is Matter.KEYLESS or facts.bundle is None:
        return letter_words.KEYLESS
    return letter_words.refusal(facts.bundle.refused, facts.bundle.facts)


def _letter_facts(facts: OfficeLetter) -> list[Fact]:
    bundle, told = facts.bundle, list[Fact]()
    if bundle is not None:
        told += [
            ("شمارهٔ بسته", count(bundle.sequence)),
            ("اثر انگشت فایل", _digest(bundle.digest)),
            ("پیشین نزد ستاد", _digest(bundle.expected)),
            ("پیشین در بسته", _digest(bundle.previous)),
        ]
    if facts.last_month is not None:
        last = f"{digits(facts.last_month.title())}، شمارهٔ {count(facts.last_sequence)}"
        told += [("آخرین پذیرفته", last), ("اثر انگشت آن", _digest(facts.last_digest))]
    elif bundle is None:
        told.append(("آخرین پذیرفته", "هنوز بسته‌ای پذیرفته نشده است"))
    if bundle is not None and bundle.file_name:
        told.append(("نام فایل", _file(bundle.file_name)))
    return told


def _closing(facts: OfficeLetter) -> str:
    told = "اثر انگشت‌ها دوازده نشان نخست‌اند و در برنامهٔ هر دو سو یکسان نوشته می‌شوند؛ آن‌ها را تلفنی بسنجید."
    if facts.matter is Matter.REFUSED:
        return f"از بستهٔ رد شده چیزی شمرده نشده و فایل آن نزد آن اداره می‌ماند. {told}"
    return told


def _of_province(stamp: Stamp) -> Stamp:
    """Headquarters speaks for the province; its letterhead names no county."""
    return replace(stamp, office=replace(stamp.office, county=""))


def _month(bundle: VerifiedBundle) -> str:
    return digits(bundle.month.title()) if bundle.month is not None else "ماه نامعلوم"


def _digest(digest: str | None) -> str:
    return code(read_aloud(digest)) if digest else NOTHING


def _file(name: str) -> str:
    return digits(name)


def _moment(at: datetime) -> str:
    local = at.astimezone(IRAN)
    return f"{day(local.date())} ساعت {persian_digits(f'{local:%H:%M}')}"
