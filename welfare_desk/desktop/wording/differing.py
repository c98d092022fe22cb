# SPDX-License-Identifier: Apache-2.0
"""What another desk has changed in a record since it was shown: each field with both of its values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import inline, listed
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.wording import people
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.trail import plain_words, quoted
from welfare_desk.domain.casework.commission import SessionMember
from welfare_desk.domain.casework.person import Disability, Guardian, Member, Person, SocialCategory
from welfare_desk.sentences.columns import COLUMNS, column_words

_PARTS = frozenset({"file", "person", "household", "case", "fields", "letter", "conditions", "definition"})
"""Facts that hold the fields of a record, and are no field themselves."""

_ASIDE = frozenset(
    {"id", "version", "is_photo", "person_id", "household_id", "session_id", "disability_id", "centre_id",
     "appeal_of", "overrules", "coverage_event_id", "sheba_owner_id"}
)  # fmt: skip
"""Numbers of rows, which tell nobody anything; what they point at stands beside them."""


def differences(seen: Any, now: Any) -> tuple[str, ...]:
    """One line for each field that differs and has a name in the office's words; none for None."""
    if seen is None or now is None:
        return ()
    return tuple(_differing(seen, now, getattr(now, "person", None)))


def _differing(seen: Any, now: Any, own: Person | None = None) -> Iterator[str]:
    before, after = _values(seen), _values(now)
    for name in after:
        old, new = before.get(name), after[name]
        if old == new or name in _ASIDE:
            continue
        if name in _PARTS:
            yield from _differing(old, new, own)
        elif (title := _title(name)) and (told := _both(title, *_said_apart(name, old, new))):
            yield told
        elif isinstance(new, tuple):
            yield from _of_members(old, new, own)


def _values(record: Any) -> dict[str, Any]:
    if isinstance(record, dict):
        return record
    return {each.name: getattr(record, each.name) for each in fields(record)} if is_dataclass(record) else {}


def _said_apart(name: str, old: Any, new: Any) -> tuple[str, str]:
    """Both values; of several facts those that the other version lacks."""
    if isinstance(old, tuple) and isinstance(new, tuple):
        gone, come = (one for one in old if one not in new), (one for one in new if one not in old)
        return _said(name, tuple(gone)), _said(name, tuple(come))
    return _said(name, old), _said(name, new)


def _both(title: str, old: str, new: str) -> str:
    if old == new:
        return ""
    told = QCoreApplication.translate("Wording", "{field}: from {old} to {new}")
    return told.format(field=title, old=quoted(old), new=quoted(new))


def _of_members(old: Any, new: tuple[Any, ...], own: Person | None) -> Iterator[str]:
    """Members who stayed and have other facts themselves; the file's `own` person was told already."""
    known = {one.person.id: one for one in old or () if isinstance(one, Member)}
    for member in new:
        if isinstance(member, Member) and member.person.id in known and member.person != own:
            told = QCoreApplication.translate("Wording", "{person}, {change}")
            name = inline(member.person.full_name)
            for line in _differing(known[member.person.id].person, member.person):
                yield told.format(person=name, change=line)


def _title(name: str) -> str:
    """The field in the office's words; empty for what is counted or led to, and nobody types."""
    known = name in COLUMNS
    title = column_words("", name, look().language) if known else field_name(name)
    return title[:1].upper() + title[1:] if known or title != name else ""


def _said(name: str, value: Any) -> str:
    if isinstance(value, tuple):
        return listed(_said(name, one) for one in value) or plain_words(name, None)
    match value:
        case Member():
            told = QCoreApplication.translate("Wording", "{person} ({kinship})").format(
                person=value.person.full_name, kinship=words(value.kinship)
            )
            return told if value.guardian is None else listed((told, _said("guardian", value.guardian)))
        case Guardian():
            told = QCoreApplication.translate("Wording", "guardian {name} ({kind})")
            return told.format(name=value.name, kind=people.words(value.kind))
        case Disability():
            until = plain_words("valid_until", value.valid_until)
            return listed((words(value.type), words(value.severity), until))
        case SocialCategory() | SessionMember():
            return value.name
        case _:
            return plain_words(name, value)
