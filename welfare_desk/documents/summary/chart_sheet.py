# SPDX-License-Identifier: Apache-2.0
"""A chart of the first page on a sheet of A4: the chart in black on white, its figures in a table below."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.equipment.store_sheet import A4, TABLE_GAP, StoreSheet
from welfare_desk.documents.equipment.store_wording import UNITS, whole
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.style import (
    AMOUNT,
    BOX_RULE,
    HAIR_INK,
    INK,
    LABEL_INK,
    MM,
    TABLE_CELL,
    TABLE_STRONG,
    Style,
)
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.summary.charts import Bar, BarChart, LineChart, Pattern, patterned
from welfare_desk.documents.summary.monthly.words import figure, percent
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import DISABILITIES, DOMAINS, day, digits
from welfare_desk.domain.calendar import MONTHS, JalaliMonth
from welfare_desk.domain.casework.codes import DisabilityType, Domain
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.papers import Stamp
from welfare_desk.domain.summary.axis import axis
from welfare_desk.domain.summary.chart_paper import LINES, UNKNOWN, ChartPaper, ChartRow
from welfare_desk.domain.summary.monthly.book import QueueAt
from welfare_desk.domain.summary.trend import ChartKind

TITLES: dict[ChartKind, str] = {
    ChartKind.COVERED: "پرونده‌های تحت پوشش در ماه‌های گذشته",
    ChartKind.ON_PENSION: "مستمری‌بگیران در ماه‌های گذشته",
    ChartKind.IN_QUEUE: "صف مستمری در ماه‌های گذشته",
    ChartKind.NON_RECURRING: "خدمات غیرمستمر در ماه‌های گذشته",
    ChartKind.QUEUE_MOVES: "ورود و خروج صف مستمری",
    ChartKind.DISABILITIES: "تحت پوشش به تفکیک معلولیت",
    ChartKind.NEIGHBOURHOODS: "تحت پوشش به تفکیک محله",
    ChartKind.FIELDS: "تحت پوشش به تفکیک حوزه",
    ChartKind.STOCK: "موجودی در برابر حداقل",
}
_HEADS = {
    ChartKind.DISABILITIES: "معلولیت",
    ChartKind.NEIGHBOURHOODS: "محله",
    ChartKind.FIELDS: "حوزه",
}
"""What the parts of a whole are, by the chart that shows them."""
_MOST_BARS = 14
_AXIS = Style(Weight.REGULAR, 6.8, LABEL_INK)
_VALUE = Style(Weight.BOLD, 7.2)
_PLOT, _UNDER, _LEGEND, _KEY = 62 * MM, 10 * MM, 9 * MM, 5.2 * MM
_TIGHT = 6.2
"""Size of a value that is wider than its column."""
_DOTTED = "[1.4 1.8] 0 d"
_ROW, _BAR = 8.4 * MM, 3.6 * MM
_BAR_NAME, _ITEM = 28 * MM, 58 * MM
"""Room of a name beside its bar; the table below has it whole."""


def chart_sheet(paper: ChartPaper, stamp: Stamp) -> bytes:
    """The sheet as PDF; RuleError ``no_glyph``."""
    book = Book(*A4, TITLES[paper.kind])
    draw_chart_sheet(book, paper, stamp)
    return book.to_bytes()


def draw_chart_sheet(book: Book, paper: ChartPaper, stamp: Stamp) -> None:
    """Add the pages of a chart to a book of A4; it has no number and no square code."""
    sheet = StoreSheet(book, stamp, None, TITLES[paper.kind])
    flow = sheet.begin(period(paper), day(paper.on))
    flow.y -= 6 * MM
    _draw_chart(book, flow, paper)
    flow.y -= TABLE_GAP
    Table(book, sheet.width, _columns(paper), [_cells(paper, row) for row in paper.rows]).draw(flow)
    sheet.sentence(flow, _told(paper))
    sheet.finish()


def period(paper: ChartPaper) -> str:
    """The days that a chart is about."""
    if paper.kind in LINES or paper.kind is ChartKind.QUEUE_MOVES:
        first, last = paper.rows[0].name, paper.rows[-1].name
        return f"از {_name(paper, first)} تا {_name(paper, last)}"
    return f"در {day(paper.on)}"


def _told(paper: ChartPaper) -> str:
    if paper.kind in LINES:
        return (
            "هر ردیف آخرین روز ماه را می‌گوید و ردیف پایانی همین روز را. ماه بسته همان است که بسته شد، مگر"
            " آن‌که «پس از تصحیح» کنارش باشد؛ ماه باز از رویدادهای تاریخ‌دار شمرده شده است. آنچه پیش از نخستین"
            " رویداد اداره بوده نامشخص است."
        )
    if paper.kind is ChartKind.QUEUE_MOVES:
        return f"ماه جاری تا {day(paper.on)} شمرده شده است. زمان از راست به چپ پیش می‌رود."
    if paper.kind is ChartKind.STOCK:
        return "میله آن است که آزاد است و خط ایستاده، حداقل موجودی. کالاهای نزدیک به حداقل نوشته شده‌اند."
    return "هر پرونده یک بار شمرده شده است."


# The chart


def _draw_chart(book: Book, flow: Flow, paper: ChartPaper) -> None:
    frame = flow.frame
    if paper.kind in LINES:
        points = _points(paper)
        if len(points) > 1:
            flow.y = LineChart(book, points).draw(frame.right, frame.left, flow.y)
    elif paper.kind is ChartKind.QUEUE_MOVES:
        flow.y = _columns_chart(book, frame.right, frame.left, flow.y, paper)
    elif paper.kind is ChartKind.STOCK:
        flow.y = _levels(book, frame.right, frame.left, flow.y, paper)
    else:
        bars = [
            Bar(_short(book, _name(paper, row.name), _BAR_NAME), (row.values[0] or 0,))
            for row in paper.rows[:_MOST_BARS]
        ]
        flow.y = BarChart(book, [("پرونده", Pattern.FULL)], bars).draw(frame.right, frame.left, flow.y)


def _points(paper: ChartPaper) -> list[QueueAt]:
    """The known figures of the line, the day's own under the month that runs."""
    found = []
    for row in paper.rows:
        (value,) = row.values
        if value is not None:
            month = JalaliMonth.of(paper.on) if row is paper.rows[-1] else JalaliMonth.parse(row.name)
            found.append(QueueAt(month, value))
    return found


def _columns_chart(book: Book, right: float, left: float, top: float, paper: ChartPaper) -> float:
    """Two columns a month, the oldest month at the right; gives the lower edge."""
    _legend(book, right, top, (("وارد صف شده", Pattern.FULL), ("از صف خارج شده", Pattern.SLANTS)))
    pairs = [(JalaliMonth.parse(row.name), row.values[0], row.values[1]) for row in paper.rows]
    _, ticks = axis(0, max(count or 0 for row in paper.rows for count in row.values))
    base, zero = top - _LEGEND - _PLOT, right - 14 * MM
    for tick in ticks:
        y = base + _PLOT * tick / ticks[-1]
        width, dash = (BOX_RULE, "") if not tick else (0.5, _DOTTED)
        book.rule(zero, y, left, y, width, INK if not tick else HAIR_INK, dash)
        book.left(zero + 2 * MM, y - 0.32 * _AXIS.size, whole(tick), _AXIS)
    pitch = (zero - left) / len(pairs)
    wide = min(7 * MM, pitch * 0.36)
    for at, (month, joined, gone) in enumerate(pairs):
        middle = zero - (at + 0.5) * pitch
        for x, count, pattern in ((middle, joined, Pattern.FULL), (middle - wide, gone, Pattern.SLANTS)):
            if count is None:  # the table below says that nobody knows it
                continue
            height = _PLOT * count / ticks[-1]
            if height:
                _blank(book, x, base, wide, height)
                book.draw(patterned(pattern, x, base, wide, height))
            style = _VALUE if book.width_of(whole(count), _VALUE) <= wide else _VALUE.at(_TIGHT)
            half = book.width_of(whole(count), style) / 2
            _blank(book, x + wide / 2 - half, base + height + 0.6 * MM, 2 * half, 2.6 * MM)
            book.centre(x + wide / 2, base + height + 1.2 * MM, whole(count), style)
        book.centre(middle, base - 4.2 * MM, MONTHS[month.month - 1], _AXIS)
        if at == 0 or month.month == 1:
            book.centre(middle, base - 7.6 * MM, digits(str(month.year)), _AXIS)
    return base - _UNDER


def _blank(book: Book, x: float, y: float, width: float, height: float) -> None:
    """White paper again where a guide runs through what is drawn next."""
    book.draw(f"1 1 1 rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")


def _legend(book: Book, right: float, top: float, parts: Sequence[tuple[str, Pattern]]) -> None:
    x = right
    for name, pattern in parts:
        book.draw(patterned(pattern, x - _KEY, top - 3.4 * MM, _KEY, 3.2 * MM))
        x -= _KEY + 1.8 * MM
        x -= book.right(x, top - 3 * MM, name, TABLE_CELL) + 5 * MM


def _levels(book: Book, right: float, left: float, top: float, paper: ChartPaper) -> float:
    """A bar an item with a line at its least stock; gives the lower edge."""
    zero, y = right - _ITEM - 3 * MM, top
    for row in paper.rows:
        free, least = row.values[0] or 0, row.values[1] or 0
        scale = (zero - left - 16 * MM) / max(free, least * 2, 1)
        bottom = y - (_ROW + _BAR) / 2
        book.right(right, bottom + 0.7 * MM, _short(book, digits(row.name), _ITEM), TABLE_STRONG)
        if free > 0:
            book.draw(patterned(Pattern.FULL, zero - free * scale, bottom, free * scale, _BAR))
        line = zero - least * scale
        book.rule(line, bottom - 1.4 * MM, line, bottom + _BAR + 1.4 * MM, 1.4)
        end = zero - max(free, least, 0) * scale
        book.right(end - 2.4 * MM, bottom + 0.7 * MM, whole(free), _VALUE)
        y -= _ROW
    return y


def _short(book: Book, name: str, room: float) -> str:
    """A name as far as its room goes."""
    for cut in range(len(name), 0, -1):
        shown = name if cut == len(name) else f"{name[:cut].rstrip()}…"
        if book.width_of(shown, TABLE_STRONG) <= room:
            return shown
    return ""


# The table


def _columns(paper: ChartPaper) -> list[TableColumn]:
    def named(head: str) -> TableColumn:
        return TableColumn(head, 3, Align.RIGHT, TABLE_STRONG)

    def counted(*heads: str) -> list[TableColumn]:
        return [TableColumn(head, 1.4, Align.CENTRE, AMOUNT) for head in heads]

    if paper.kind in LINES:
        return [named("تا پایان"), *counted("پرونده")]
    if paper.kind is ChartKind.QUEUE_MOVES:
        return [named("ماه"), *counted("وارد صف شده", "از صف خارج شده")]
    if paper.kind is ChartKind.STOCK:
        return [named("کالا"), *counted("آزاد", "حداقل موجودی", "یکا")]
    return [named(_HEADS[paper.kind]), *counted("پرونده", "سهم (درصد)")]


def _cells(paper: ChartPaper, row: ChartRow) -> tuple[str, ...]:
    values = tuple(figure(value) for value in row.values)
    if paper.kind is ChartKind.STOCK:
        return (digits(row.name), *values, UNITS[Unit(row.unit)])
    if paper.kind in _HEADS:
        total = sum(one.values[0] or 0 for one in paper.rows)
        return (_name(paper, row.name), *values, percent(row.values[0], total))
    after = " پس از تصحیح" if row.corrected else ""
    return (f"{_name(paper, row.name)}{after}", *values)


def _name(paper: ChartPaper, name: str) -> str:
    """A month, the day itself, a kind of disability, or what the office wrote."""
    if paper.kind in LINES and name == paper.on.isoformat():
        return day(paper.on)
    if paper.kind in LINES or paper.kind is ChartKind.QUEUE_MOVES:
        return JalaliMonth.parse(name).title()
    if name == UNKNOWN:
        return "ثبت‌نشده"
    if paper.kind is ChartKind.FIELDS:
        return DOMAINS[Domain(name)]
    return DISABILITIES[DisabilityType(name)] if paper.kind is ChartKind.DISABILITIES else digits(name)
