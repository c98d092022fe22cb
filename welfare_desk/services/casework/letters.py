# SPDX-License-Identifier: Apache-2.0
"""Use cases of letters in and out, and of the call log."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import longest
from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.casework.entry import Problem, phone, refused
from welfare_desk.domain.casework.letter import (
    LETTER_SERIES,
    Call,
    Direction,
    Letter,
    LetterEntry,
    read_letter,
    same_year,
    series_form,
)
from welfare_desk.domain.casework.note import LONGEST_NOTE
from welfare_desk.domain.casework.register_order import LetterSort
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.summary.listing import PAGE
from welfare_desk.domain.text import unify_lines
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage import series
from welfare_desk.storage.casework import letters, people
from welfare_desk.storage.casework.people import FileIds


@dataclass(frozen=True)
class RecordLetter:
    """A letter for the register. An outgoing one without a number takes the next of the office's series."""

    direction: Direction
    dated_on: date
    correspondent: str
    subject: str
    letter_no: str = ""
    file_no: str = ""


@dataclass(frozen=True)
class EditLetter:
    """A letter as it shall stand; its direction stays. The version is the one shown."""

    id: int
    version: int
    dated_on: date
    correspondent: str
    subject: str
    letter_no: str
    file_no: str = ""


@dataclass(frozen=True)
class LetterKept:
    """The letter with its number, and its version now."""

    id: int
    letter_no: str
    version: int


@dataclass(frozen=True)
class ListLetters:
    """A page of the register, without an order the newest first; empty fields do not narrow."""

    direction: Direction | None = None
    since: date | None = None
    until: date | None = None
    text: str = ""
    file_no: str = ""
    offset: int = 0
    limit: int = PAGE
    sort: LetterSort = LetterSort.DAY
    descending: bool = True


@dataclass(frozen=True)
class LetterPage:
    """Letters of one page, and how many the filter leaves in all."""

    rows: tuple[Letter, ...]
    total: int


@dataclass(frozen=True)
class ShowLetter:
    """One line of the register."""

    id: int


@dataclass(frozen=True)
class RecordCall:
    """A call about a file, made or taken just now."""

    file_no: str
    direction: Direction
    reached: bool
    phone: str = ""
    text: str = field(default="", metadata=longest(2 * LONGEST_NOTE))


@dataclass(frozen=True)
class CallKept:
    """The call in the log."""

    id: int
    version: int = 1


@dataclass(frozen=True)
class AskCalls:
    """The calls about a file."""

    file_no: str


@command("casework.record_letter", permission=Permission.EDIT_FILES, touches={Kind.LETTER})
def record_letter(work: Work, facts: RecordLetter) -> LetterKept:
    """Enter a letter. RuleError `bad_fields`, `letter_known`, `letter_no_of_series`, `file_not_found`."""
    typed = LetterEntry(facts.direction, facts.letter_no, facts.dated_on, facts.correspondent, facts.subject)
    entry, problems = read_letter(typed, work.today)
    if problems:
        raise refused(problems)
    file = _file(work, facts.file_no)
    own = not entry.letter_no
    if own:
        number = series.take(work.db, LETTER_SERIES, to_jalali(entry.dated_on)[0])
        entry = LetterEntry(entry.direction, str(number), entry.dated_on, entry.correspondent, entry.subject)
    else:
        _may_stand(work, entry, file, 0)
    letter_id = letters.add_letter(work.db, entry, file.file_id if file else None, own, work.user.name)
    _about(work, entry.letter_no, file)
    return LetterKept(letter_id, entry.letter_no, 1)


@command("casework.edit_letter", permission=Permission.EDIT_FILES, touches={Kind.LETTER})
def edit_letter(work: Work, facts: EditLetter) -> LetterKept:
    """Correct a letter.

    RuleError `bad_fields`, `letter_gone`, `letter_known`, `letter_no_fixed`, `recorded_by_mistake`,
    `stale_row`.
    """
    kept = letters.find_letter(work.db, facts.id, facts.version)
    typed = LetterEntry(
        kept.direction, facts.letter_no or kept.letter_no, facts.dated_on, facts.correspondent, facts.subject
    )
    entry, problems = read_letter(typed, work.today)
    if problems:
        raise refused(problems)
    if kept.from_series and entry.letter_no != kept.letter_no:
        raise RuleError("letter_no_fixed", number=kept.letter_no)
    if kept.from_series and not same_year(kept.dated_on, entry.dated_on):
        raise refused([Problem("dated_on", "letter_year_fixed")])
    file = _file(work, facts.file_no)
    if not kept.from_series:
        _may_stand(work, entry, file, kept.id)
    version = letters.change_letter(work.db, facts.id, facts.version, entry, file.file_id if file else None)
    _about(work, entry.letter_no, file)
    return LetterKept(facts.id, entry.letter_no, version)


def _file(work: Work, typed: str) -> FileIds | None:
    return people.find_file(work.db, parse_file_no(typed)) if typed.strip() else None


def _about(work: Work, letter_no: str, file: FileIds | None) -> None:
    work.about("letter", letter_no)
    if file is not None:
        work.about("file", file.file_no)


def _may_stand(work: Work, entry: LetterEntry, file: FileIds | None, letter_id: int) -> None:
    """A number typed by hand: not twice for one file, and none that the series has still to give."""
    out = entry.direction is Direction.OUT
    if out and series_form(entry.letter_no):
        year, _, number = entry.letter_no.partition("/")
        given = series.last_numbers(work.db.connection).get((LETTER_SERIES, int(year)), 0)
        if int(number) > given:
            raise RuleError("letter_no_of_series", number=entry.letter_no)
    if letters.is_known(work.db, entry, file.file_id if file else None, letter_id):
        raise RuleError("letter_known", number=entry.letter_no)


@command("casework.record_call", permission=Permission.EDIT_FILES, touches={Kind.LETTER})
def record_call(work: Work, facts: RecordCall) -> CallKept:
    """Log a call. RuleError `bad_phone`, `too_long`, `file_not_found`, `bad_fields`.

    Of a talk it is told what was said.
    """
    file = people.find_file(work.db, facts.file_no)
    text = unify_lines(facts.text)
    if facts.reached and not text:
        raise refused([Problem("text", "required")])
    if len(text) > LONGEST_NOTE:
        raise RuleError("too_long", reason="length", most=LONGEST_NOTE)
    call_id = letters.add_call(
        work.db,
        {
            "file_id": file.file_id,
            "direction": facts.direction,
            "phone": phone(facts.phone) if facts.phone.strip() else "",
            "called_at": work.now,
            "reached": facts.reached,
            "text": text,
            "recorded_by": work.user.name,
        },
    )
    work.about("file", file.file_no)
    return CallKept(call_id)


@question("casework.letters", permission=Permission.VIEW_FILES)
def list_letters(look: Look, facts: ListLetters) -> LetterPage:
    """A page of the register: the letters of a direction, a time, a file, or with a text in them."""
    chosen = letters.Chosen(facts.direction, facts.since, facts.until, facts.text, facts.file_no)
    order = (facts.sort, facts.descending)
    rows, total = letters.page(look.db.connection, chosen, order, facts.offset, facts.limit)
    return LetterPage(rows, total)


@question("casework.letter", permission=Permission.VIEW_FILES)
def show_letter(look: Look, facts: ShowLetter) -> Letter:
    """One letter as it stands now; RuleError `letter_gone`."""
    return letters.letter(look.db.connection, facts.id)


@question("casework.calls", permission=Permission.VIEW_FILES)
def calls_of(look: Look, facts: AskCalls) -> tuple[Call, ...]:
    """The calls about a file, the newest first."""
    return letters.calls_of(look.db.connection, facts.file_no)
