# SPDX-License-Identifier: Apache-2.0
"""The trail of changes on paper, A4, for an inspector: its filter, and entries with old and new values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

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
from welfare_desk.documents.kit.style import MM, NOTE, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.wording import NOTHING, count, day, digits, or_nothing
from welfare_desk.documents.wording_trail import WORDS
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Stamp
from welfare_desk.domain.summary.meaning import Named, TrailValue, meaning
from welfare_desk.domain.summary.trail import ChangeKind, FieldChange, TrailChange, TrailEntry, TrailFilter
from welfare_desk.domain.text import persian_digits
from welfare_desk.sentences.columns import code_words, column_words, setting_words, table_words
from welfare_desk.sentences.commands import command_words

_A4 = (210 * MM, 297 * MM)
_MARGIN = 14.0
_TITLE = "سابقهٔ تغییرها"
_PITCH = 16.0
_BLOCK = 30 * MM
_HIDDEN = "(محرمانه)"
_FIELDS_OF_A_ROW = 12
_ROWS_OF_AN_ENTRY = 8
_LONGEST = 120
_MOST_OF_AN_ENTRY = 1_800
"""So many letters of one value and one entry are told: no line of this paper may be taller than a page."""


@dataclass(frozen=True)
class TrailPaper:
    """What is printed: the filter, its entries, and where the chain stood (number and hash of its end)."""

    filter: TrailFilter
    entries: tuple[TrailEntry, ...]
    total: int
    chain_seq: int
    chain_hash: str


def trail_paper(facts: TrailPaper, stamp: Stamp) -> bytes:
    """The trail as PDF; RuleError ``no_glyph`` for text that cannot be printed."""
    book = Book(*_A4, _TITLE)
    draw_trail(book, facts, stamp)
    return book.to_bytes()


def draw_trail(book: Book, facts: TrailPaper, stamp: Stamp) -> None:
    """Draw the trail into an empty A4 book."""
    frame = Frame.of(book, _MARGIN)
    book.new_page()
    letterhead(book, frame, stamp.office, _TITLE, labels=("تاریخ",))
    top = head_facts(book, frame, subtitle="برای بازرسی · محرمانه", date=day(stamp.printed_at.date()))

    def begin() -> float:
        book.new_page()
        return following_head(book, frame, _TITLE, "") - 3 * MM

    flow = Flow(book, frame, top - 5.2 * MM, frame.bottom + FOOT_HEIGHT + 3 * MM, begin)
    _filter(flow, facts)
    _entries(flow, facts)
    _closing(flow, facts)
    for number in range(len(book.pages)):
        book.turn_to(number)
        foot(book, frame, stamp, number + 1, len(book.pages))


def _filter(flow: Flow, facts: TrailPaper) -> None:
    """The filter as it was chosen: a trail that leaves things out must say so."""
    chosen = facts.filter
    commands = "، ".join(command_words(name, "fa") for name in chosen.commands)
    span = "همه" if not (chosen.since or chosen.until) else f"از {day(chosen.since)} تا {day(chosen.until)}"
    rows = [
        FactRow(("روزها", span), ("تعداد تغییر", count(facts.total))),
        FactRow(
            ("کاربر", "، ".join(digits(user) for user in chosen.users) or "همه"),
            ("پرونده", or_nothing(chosen.file_no) if chosen.file_no else "همه"),
        ),
        FactRow(("کار", commands or "همه"), None),
        FactRow(("متن", digits(chosen.text) if chosen.text.strip() else "بی‌شرط"), None),
    ]
    box = FactBox(flow.book, flow.frame.right, flow.frame.right - flow.frame.left, rows, _PITCH)
    flow.y = box.draw(flow.y, "آنچه چاپ شده است") - 4 * MM


def _entries(flow: Flow, facts: TrailPaper) -> None:
    columns = [
        TableColumn("شماره", 7),
        TableColumn("زمان", 12),
        TableColumn("کاربر", 14),
        TableColumn("کار", 17, Align.RIGHT, TABLE_STRONG),
        TableColumn("پرونده", 12),
        TableColumn("چه چیز، از چه به چه", 48, Align.RIGHT),
    ]
    rows = [tuple(_printable(flow.book, cell) for cell in _row(entry)) for entry in facts.entries]
    Table(flow.book, flow.frame.right - flow.frame.left, columns, rows).draw(flow)


def _row(entry: TrailEntry) -> tuple[str, ...]:
    row = entry.row
    told = list(_told(entry))
    if row.reason:
        told.append(f"دلیل: {digits(row.reason[: 5 * _LONGEST])}")
    return (
        count(row.seq),
        f"{day(row.at.date())} {persian_digits(f'{row.at:%H:%M}')}",
        digits(row.user_shown),
        command_words(row.command, "fa"),
        or_nothing(row.file_no),
        "؛ ".join(told) or NOTHING,
    )


def _printable(book: Book, text: str) -> str:
    """The text with a question mark for what the font lacks: one odd letter must not stop an inspection."""
    while True:
        try:
            book.width_of(text, NOTE)
        except RuleError as refused:
            text = text.replace(chr(int(f"0x{str(refused.facts['codepoint'])[2:]}", 0)), "؟")
        else:
            return text


def _told(entry: TrailEntry) -> Iterator[str]:
    told = letters = 0
    for change in entry.changes[:_ROWS_OF_AN_ENTRY]:
        words = row_words(change, entry.row.file_no)
        letters += len(words)
        if told and letters > _MOST_OF_AN_ENTRY:
            break
        told += 1
        yield words if len(words) <= _MOST_OF_AN_ENTRY else f"{words[:_MOST_OF_AN_ENTRY]}…"
    more = entry.more + len(entry.changes) - told
    if more:
        yield f"و {count(more, 'ردیف')} دیگر"


def row_words(change: TrailChange, shown_file: str) -> str:
    """What happened to one row; its file is named where it is not the one shown already."""
    what = table_words(change.table, "fa")
    if change.file_no and change.file_no != shown_file:
        what = f"{what} {digits(change.file_no)}"
    if change.rows > 1:
        return f"{count(change.rows, 'ردیف')} تازه: {what}"
    fields = "، ".join(field_words(change.kind, field) for field in change.fields[:_FIELDS_OF_A_ROW])
    verb = {ChangeKind.MADE: "تازه", ChangeKind.CHANGED: "", ChangeKind.GONE: "حذف"}[change.kind]
    head = f"{what} ({verb})" if verb else what
    return f"{head}: {fields}" if fields else head


def field_words(kind: ChangeKind, field: FieldChange) -> str:
    """What a field was and is."""
    name = column_words(field.table, field.name, "fa")
    if field.of:
        name = digits(setting_words(field.of, "fa"))
    if field.hidden:
        return f"{name} {_HIDDEN}"
    old, new = (_value(field, text) for text in (field.old, field.new))
    if kind is ChangeKind.MADE:
        return f"{name} {new}"
    return f"{name} {old}" if kind is ChangeKind.GONE else f"{name} از «{old}» به «{new}»"


def _value(field: FieldChange, text: str | None) -> str:
    return value_words(field.coded_as, meaning(field, text))


def value_words(column: str, value: TrailValue) -> str:
    """A value of the trail in the words of papers; `column` tells codes without a class of their own."""
    match value:
        case None | "" | ():
            return NOTHING
        case tuple():
            return "، ".join(value_words(column, part) for part in value)
        case Named():
            return f"{digits(column_words('', value.name, 'fa'))}: {value_words(value.name, value.value)}"
        case bool():
            return "بله" if value else "خیر"
        case StrEnum():
            return WORDS[type(value)][value] or NOTHING
        case datetime():
            return f"{day(value.date())} {persian_digits(f'{value:%H:%M}')}"
        case date():
            return day(value)
        case _:
            told = code_words(column, value, "fa")
            return digits(told if len(told) <= _LONGEST else f"{told[:_LONGEST]}…")


def _closing(flow: Flow, facts: TrailPaper) -> None:
    flow.need(_BLOCK + 4 * MM)
    frame, bottom = flow.frame, flow.bottom
    width = 56 * MM
    signature(flow.book, frame.left + width, bottom, width, _BLOCK - 5 * MM, "رئیس اداره", "")
    sentence = (
        f"زنجیرهٔ سابقه هنگام این چاپ {count(facts.chain_seq, 'تغییر')} داشت و اثر انگشت آن "
        f"{facts.chain_hash[:16]} بود؛ با این دو می‌توان دید که سابقه پس از آن دست نخورده است. "
        "گذرواژه‌ها و نشان‌های محدود چاپ نمی‌شود."
    )
    room = frame.right - frame.left - width - 6 * MM
    flow.book.paragraph(frame.right, bottom + _BLOCK - 8 * MM, room, sentence, NOTE, 1.7 * NOTE.size)
    signatures_mark(flow.book, frame, bottom, bottom + _BLOCK)
