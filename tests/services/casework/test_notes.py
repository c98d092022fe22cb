# SPDX-License-Identifier: Apache-2.0
"""Notes and stock phrases on a real office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support import people
from welfare_desk.domain.casework.note import StockPhrase
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.notes import (
    AskNotes,
    AskPhrases,
    KeepNote,
    KeepPhrase,
    MarkNote,
    NoteKept,
    OrderPhrases,
    RemovePhrase,
    keep_note,
    keep_phrase,
    mark_note,
    notes_of,
    order_phrases,
    phrases,
    remove_phrase,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.tasks import (
    AddTask,
    FinishTask,
    add_task,
    finish_task,
)
from welfare_desk.services.session import Session

ALI = "1400-00001"
TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        yield opened


def code(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def texts(session: Session) -> list[tuple[str, bool, bool]]:
    return [(note.text, note.pinned, note.struck) for note in session.ask(notes_of, AskNotes(ALI)).rows]


def test_the_newest_note_stands_first_and_a_pinned_one_above_it(session: Session) -> None:
    for number, text in enumerate(("يكم", "دوم\n\nخط", "سوم"), start=1):
        assert session.do(keep_note, KeepNote(ALI, text)) == NoteKept(number, 1)
    session.do(mark_note, MarkNote(1, 1, pinned=True))
    session.do(mark_note, MarkNote(3, 1, struck=True))
    assert texts(session) == [
        ("یکم", True, False),
        ("سوم", False, True),
        ("دوم\n\nخط", False, False),
    ]
    (first, *_) = session.ask(notes_of, AskNotes(ALI)).rows
    assert (first.written_by, first.written_at, first.version) == (offices.ADMIN, offices.NOON, 2)


def test_notes_come_by_pages_and_tell_how_many_there_are(session: Session) -> None:
    for place in range(5):
        session.do(keep_note, KeepNote(ALI, f"یادداشت {place}"))
    session.do(mark_note, MarkNote(1, 1, pinned=True))
    session.do(mark_note, MarkNote(2, 1, struck=True))
    pages = [session.ask(notes_of, AskNotes(ALI, offset, 2)) for offset in (0, 2, 4, 6)]
    assert [[note.id for note in page.rows] for page in pages] == [[1, 5], [4, 3], [2], []]
    assert {(page.total, page.valid) for page in pages} == {(5, 4)}
    empty = session.ask(notes_of, AskNotes("1400-00002"))
    assert (empty.rows, empty.total, empty.valid) == ((), 0, 0)


def test_a_note_marked_at_two_desks_is_told_to_the_later_one(session: Session) -> None:
    session.do(keep_note, KeepNote(ALI, "یکم"))
    session.do(mark_note, MarkNote(1, 1, pinned=True))
    assert code(session, mark_note, MarkNote(1, 1, struck=True)) == "stale_row"
    assert code(session, mark_note, MarkNote(9, 1, struck=True)) == "stale_row"
    assert texts(session) == [("یکم", True, False)]


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        (KeepNote(ALI, " \n\u200c "), "note_empty"),
        (KeepNote(ALI, "ا" * 4001), "too_long"),
        (KeepNote("1400-99999", "متن"), "file_not_found"),
    ],
)
def test_notes_that_cannot_be_kept(session: Session, facts: KeepNote, refusal: str) -> None:
    assert code(session, keep_note, facts) == refusal
    assert texts(session) == []


def test_the_file_counts_and_tells_what_was_written_on_it(session: Session) -> None:
    session.do(keep_note, KeepNote(ALI, "ماند"))
    session.do(keep_note, KeepNote(ALI, "خط خورد"))
    session.do(mark_note, MarkNote(2, 1, struck=True))
    session.do(add_task, AddTask("بازدید", TODAY, file_no=ALI))
    session.do(add_task, AddTask("تماس", TODAY, file_no=ALI))
    session.do(finish_task, FinishTask(2, 1))
    shown = session.ask(show, ShowFile(ALI))
    assert (shown.counts.notes, shown.counts.tasks) == (1, 1)
    told = [(item.kind, item.code, item.detail) for item in shown.timeline if item.on == TODAY]
    assert [item for item in told if item[0] in ("note", "task")] == [
        ("note", "struck", "خط خورد"),
        ("note", "kept", "ماند"),
        ("task", "done", "تماس"),
    ]


def test_stock_phrases_are_added_changed_ordered_and_removed(session: Session) -> None:
    session.do(keep_phrase, KeepPhrase("مدارك ناقص است"))
    session.do(keep_phrase, KeepPhrase("تماس گرفته شد"))
    assert code(session, keep_phrase, KeepPhrase("مدارک  ناقص‌ است")) == "phrase_exists"
    assert code(session, keep_phrase, KeepPhrase(" ")) == "phrase_empty"
    assert code(session, keep_phrase, KeepPhrase("دیگر", 9)) == "phrase_gone"
    session.do(keep_phrase, KeepPhrase("مدارک، ناقص است", 1, "مدارک ناقص است"))
    session.do(order_phrases, OrderPhrases((2, 1), (1, 2)))
    assert code(session, order_phrases, OrderPhrases((2,), (2, 1))) == "phrase_gone"
    assert session.ask(phrases, AskPhrases()).phrases == (
        StockPhrase(2, "تماس گرفته شد"),
        StockPhrase(1, "مدارک، ناقص است"),
    )
    assert session.do(remove_phrase, RemovePhrase(2, "تماس گرفته شد")).phrases == (
        StockPhrase(1, "مدارک، ناقص است"),
    )
    assert code(session, remove_phrase, RemovePhrase(2)) == "phrase_gone"


def test_what_a_colleague_did_to_the_phrases_meanwhile_is_not_overwritten(session: Session) -> None:
    for text in ("یکم", "دوم"):
        session.do(keep_phrase, KeepPhrase(text))
    session.do(keep_phrase, KeepPhrase("یکم، از همکار", 1, "یکم"))
    for command, facts in (
        (keep_phrase, KeepPhrase("یکم، از من", 1, "یکم")),
        (remove_phrase, RemovePhrase(1, "یکم")),
    ):
        with pytest.raises(RuleError) as refused:
            session.do(command, facts)
        assert (refused.value.code, refused.value.facts) == ("phrase_changed", {"text": "یکم، از همکار"})
    session.do(order_phrases, OrderPhrases((2, 1), (1, 2)))
    assert code(session, order_phrases, OrderPhrases((2, 1), (1, 2))) == "phrase_gone"
    listed = [phrase.text for phrase in session.ask(phrases, AskPhrases()).phrases]
    assert listed == ["دوم", "یکم، از همکار"]
