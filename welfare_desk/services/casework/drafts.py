# SPDX-License-Identifier: Apache-2.0
"""Use cases of drafts: what is typed survives a power cut, seen only by the clerk who typed it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import longest
from welfare_desk.domain.naming import HALF_TYPED
from welfare_desk.services.door import Look, Work, jotting, question
from welfare_desk.storage.casework import drafts


@dataclass(frozen=True)
class KeepDraft:
    """What stands in the fields of a form, by field name; `key` names the record, empty for a new one.

    `sitting` is one filling of the form: what is kept of another stays as it is.
    A name may stand there half typed: the command that is meant says what is wrong with it.
    """

    page: str
    key: str
    typed: dict[str, str] = field(metadata={**longest(10_000), **HALF_TYPED})
    sitting: str = ""


@dataclass(frozen=True)
class DropDraft:
    """Throw the draft of this page and record away, as far as it is of this sitting."""

    page: str
    key: str
    sitting: str = ""


@dataclass(frozen=True)
class ShowDraft:
    """The latest draft of this page and record, along with that of the form `beside` it, if one is named."""

    page: str
    key: str
    beside: str = ""


@dataclass(frozen=True)
class Draft:
    """A draft; `at` is None (and `typed` empty) without one. `beside`: that of the other form."""

    typed: dict[str, str]
    at: datetime | None = None
    beside: Draft | None = None
    sitting: str = ""


@dataclass(frozen=True)
class AskOwnDrafts:
    """The clerk's own drafts, the latest first; nobody leaves more forms half filled than `limit`."""

    limit: int = 50


@dataclass(frozen=True)
class OwnDraft:
    """What waits of one form and record, and when it was kept last."""

    page: str
    key: str
    at: datetime


@dataclass(frozen=True)
class Dropped:
    """Whether there was a draft to throw away."""

    found: bool


@jotting("casework.keep_draft", permission=Permission.VIEW_FILES)
def keep_draft(work: Work, facts: KeepDraft) -> Draft:
    """Keep what is typed, over the clerk's earlier words of the same sitting; the answer tells only when."""
    place = drafts.Place(work.user.name, facts.page, facts.key, facts.sitting)
    drafts.keep(work.db, place, json.dumps(facts.typed, ensure_ascii=False), work.now)
    return Draft({}, work.now)


@jotting("casework.drop_draft", permission=Permission.VIEW_FILES)
def drop_draft(work: Work, facts: DropDraft) -> Dropped:
    """Throw the clerk's draft away; nothing happens when there is none."""
    place = drafts.Place(work.user.name, facts.page, facts.key, facts.sitting)
    return Dropped(drafts.drop(work.db, place))


@question("casework.draft", permission=Permission.VIEW_FILES)
def draft(look: Look, facts: ShowDraft) -> Draft:
    """The signed-in clerk's own draft."""
    asked = (facts.page, facts.beside) if facts.beside else (facts.page,)
    kept = drafts.find_all(look.db.connection, look.user.name, asked, facts.key)
    found = _read(kept.get(facts.page))
    return replace(found, beside=_read(kept.get(facts.beside))) if facts.beside else found


def _read(kept: drafts.DraftRow | None) -> Draft:
    return Draft({}) if kept is None else Draft(json.loads(kept.body), kept.at, None, kept.sitting)


@question("casework.own_drafts", permission=Permission.VIEW_FILES)
def own_drafts(look: Look, facts: AskOwnDrafts) -> tuple[OwnDraft, ...]:
    """What the signed-in clerk has typed and not saved, anywhere."""
    found = drafts.all_of(look.db.connection, look.user.name, facts.limit)
    return tuple(OwnDraft(one.page, one.key, one.at) for one in found)
