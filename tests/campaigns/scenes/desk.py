# SPDX-License-Identifier: Apache-2.0
"""Scenes of notes, tasks, stock phrases, letters, calls and address labels."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, new_file, scene
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.services.casework import commands, labels, letters, notes, tasks
from welfare_desk.services.session import Session


def _phrase(session: Session, turn: int, words: str) -> notes.Phrases:
    return session.do(notes.keep_phrase, notes.KeepPhrase(f"{words} {turn} {CANARY}"))


def _task(session: Session, number: str) -> tasks.TaskKept:
    return session.do(tasks.add_task, tasks.AddTask(CANARY, session.today(), file_no=number))


@scene(notes.keep_note)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return notes.KeepNote(file(session, identifier), f"تماس گرفت\n{CANARY}", pinned=True)


@scene(notes.mark_note)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = session.do(notes.keep_note, notes.KeepNote(file(session, identifier), CANARY))
    return notes.MarkNote(kept.id, kept.version, struck=True)


@scene(notes.keep_phrase)
def _(session: Session, turn: int, _identifier: str) -> Any:
    known = _phrase(session, turn, "جملهٔ پیشین").phrases[-1]
    return notes.KeepPhrase(f"مدرک ناقص است {turn} {CANARY}", known.id, known.text)


@scene(notes.order_phrases)
def _(session: Session, turn: int, _identifier: str) -> Any:
    _phrase(session, turn, "نخست")
    listed = _phrase(session, turn, "دوم").phrases
    seen = tuple(phrase.id for phrase in listed)
    return notes.OrderPhrases(seen[::-1], seen)


@scene(notes.remove_phrase)
def _(session: Session, turn: int, _identifier: str) -> Any:
    gone = _phrase(session, turn, "رفتنی").phrases[-1]
    return notes.RemovePhrase(gone.id, gone.text)


@scene(tasks.add_task)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return tasks.AddTask(CANARY, session.today(), session.user.name, file(session, identifier))


@scene(tasks.edit_task)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = _task(session, file(session, identifier))
    later = session.today().replace(year=session.today().year + 1)
    return tasks.EditTask(kept.id, kept.version, f"{CANARY} دیرتر", later, session.user.name)


@scene(tasks.finish_task)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = _task(session, file(session, identifier))
    return tasks.FinishTask(kept.id, kept.version)


@scene(letters.record_letter)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    return letters.RecordLetter(Direction.OUT, session.today(), CANARY, "معرفی‌نامه", file_no=number)


@scene(letters.edit_letter)
def _(session: Session, turn: int, identifier: str) -> Any:
    came = letters.RecordLetter(Direction.IN, session.today(), CANARY, "پاسخ استعلام", f"12/{turn}")
    kept = session.do(letters.record_letter, came)
    return letters.EditLetter(
        kept.id, kept.version, session.today(), CANARY, "پاسخ", f"13/{turn}", file(session, identifier)
    )


@scene(letters.record_call)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return letters.RecordCall(
        file(session, identifier), Direction.OUT, reached=True, phone="09121234567", text=CANARY
    )


@scene(labels.print_labels)
def _(session: Session, _turn: int, identifier: str) -> Any:
    fields = {**new_file(identifier).fields, "address": f"خیابان {CANARY}"}
    made = session.do(commands.register_file, commands.RegisterFile(fields, new_file(identifier).domain))
    return labels.LabelList(file_ids=(made.file_id,))
