# SPDX-License-Identifier: Apache-2.0
"""Use cases of notes on a file and of the office's stock phrases."""

from __future__ import annotations

from dataclasses import dataclass, field

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import longest
from welfare_desk.domain.casework.note import LONGEST_NOTE, Note, StockPhrase, note_text, phrase_text
from welfare_desk.domain.naming import A_TITLE
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.casework import notes, people


@dataclass(frozen=True)
class KeepNote:
    """A note to keep on a file, signed by whoever is signed in."""

    file_no: str
    text: str = field(metadata=longest(2 * LONGEST_NOTE))
    pinned: bool = False


@dataclass(frozen=True)
class MarkNote:
    """How a note shall stand: pinned above the others, struck out. The version is the one shown."""

    id: int
    version: int
    pinned: bool = False
    struck: bool = False


@dataclass(frozen=True)
class NoteKept:
    """The note, and its version now."""

    id: int
    version: int


@dataclass(frozen=True)
class AskNotes:
    """A page of the notes of a file."""

    file_no: str
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class NotePage:
    """Notes of one page, how many the file has in all, and how many of those are not struck."""

    rows: tuple[Note, ...]
    total: int
    valid: int


@dataclass(frozen=True)
class KeepPhrase:
    """A stock phrase; `id` changes that one, which read `seen`; without it a new one joins the end."""

    text: str = field(metadata=A_TITLE)
    id: int = 0
    seen: str = ""


@dataclass(frozen=True)
class OrderPhrases:
    """Every stock phrase's id, in the order in which F9 shall list them, and as it `seen` lists them."""

    ids: tuple[int, ...]
    seen: tuple[int, ...] = ()


@dataclass(frozen=True)
class RemovePhrase:
    """The stock phrase to forget, which read `seen`; notes that were written with it stay."""

    id: int
    seen: str = ""


@dataclass(frozen=True)
class Phrases:
    """The office's stock phrases in their order."""

    phrases: tuple[StockPhrase, ...]


@dataclass(frozen=True)
class AskPhrases:
    """The office's stock phrases."""


@command("casework.keep_note", permission=Permission.EDIT_FILES, touches={Kind.NOTE})
def keep_note(work: Work, facts: KeepNote) -> NoteKept:
    """Keep a note. RuleError `note_empty`, `too_long`, `file_not_found`."""
    file = people.find_file(work.db, facts.file_no)
    note_id = notes.add_note(
        work.db,
        {
            "file_id": file.file_id,
            "text": note_text(facts.text),
            "written_at": work.now,
            "written_by": work.user.name,
            "pinned": facts.pinned,
        },
    )
    work.about("file", file.file_no)
    return NoteKept(note_id, 1)


@command("casework.mark_note", permission=Permission.EDIT_FILES, touches={Kind.NOTE})
def mark_note(work: Work, facts: MarkNote) -> NoteKept:
    """Pin a note, strike it, or take either back. RuleError `stale_row`."""
    wanted = {"pinned": facts.pinned, "struck": facts.struck}
    moved = people.change(work.db, notes.NOTE, facts.id, facts.version, wanted)
    work.about("file", notes.file_of(work.db, notes.NOTE, facts.id))
    return NoteKept(facts.id, facts.version + bool(moved))


@command("casework.keep_phrase", permission=Permission.EDIT_FILES, touches={Kind.NOTE})
def keep_phrase(work: Work, facts: KeepPhrase) -> Phrases:
    """Add or change a stock phrase.

    RuleError `phrase_empty`, `too_long`, `phrase_exists`, `phrase_gone`, `phrase_changed`.
    """
    notes.keep_phrase(work.db, facts.id, phrase_text(facts.text), facts.seen)
    work.about("phrases", "stock")
    return Phrases(notes.phrases(work.db.connection))


@command("casework.order_phrases", permission=Permission.EDIT_FILES, touches={Kind.NOTE})
def order_phrases(work: Work, facts: OrderPhrases) -> Phrases:
    """Put the stock phrases into this order. RuleError `phrase_gone` when the list is not the present one."""
    notes.order_phrases(work.db, facts.ids, facts.seen)
    work.about("phrases", "stock")
    return Phrases(notes.phrases(work.db.connection))


@command("casework.remove_phrase", permission=Permission.EDIT_FILES, touches={Kind.NOTE})
def remove_phrase(work: Work, facts: RemovePhrase) -> Phrases:
    """Forget a stock phrase. RuleError `phrase_gone`, `phrase_changed`."""
    notes.remove_phrase(work.db, facts.id, facts.seen)
    work.about("phrases", "stock")
    return Phrases(notes.phrases(work.db.connection))


@question("casework.notes", permission=Permission.VIEW_FILES)
def notes_of(look: Look, facts: AskNotes) -> NotePage:
    """The notes of a file by pages: pinned ones first, then the newest."""
    rows = notes.notes_of(look.db.connection, facts.file_no, facts.offset, facts.limit)
    return NotePage(rows, *notes.count_notes(look.db.connection, facts.file_no))


@question("casework.phrases", permission=Permission.VIEW_FILES)
def phrases(look: Look, _: AskPhrases) -> Phrases:
    """The office's stock phrases in their order."""
    return Phrases(notes.phrases(look.db.connection))
