# SPDX-License-Identifier: Apache-2.0
"""Restricted tags of a person: looking is a command, since it leaves a trace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.restricted import TAGS, Tag, names_tag, read_tag
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.lived import had_been_born, was_alive
from welfare_desk.services.casework.membership import not_later
from welfare_desk.services.casework.stamps import because
from welfare_desk.services.door import Look, Work, command, question
from welfare_desk.services.sightings import logged, note
from welfare_desk.storage.casework import people, restricted


@dataclass(frozen=True)
class ShowTags:
    """Look at the restricted tags of the person of a file."""

    file_no: str


@dataclass(frozen=True)
class Sighted:
    """The trace that `casework.tags` wants to see. An answer is kept for ever, so the tags are not in it."""

    file_no: str
    sighting: int


@dataclass(frozen=True)
class AskTags:
    """The tags themselves; `sighting` is the user's own, of this file."""

    file_no: str
    sighting: int


@dataclass(frozen=True)
class TagsShown:
    """What there is to see; `offered` is the list they come from."""

    tags: tuple[Tag, ...]
    offered: tuple[str, ...]


@dataclass(frozen=True)
class AddTag:
    """A restricted tag from a day on. Its name is kept out of the operation and its trail."""

    file_no: str
    since: date
    name: str


@dataclass(frozen=True)
class EndTag:
    """A restricted tag that holds no more after a day."""

    file_no: str
    id: int
    until: date


@dataclass(frozen=True)
class DropTag:
    """A restricted tag that was given by mistake, open or ended; the trail keeps the reason, not the name."""

    file_no: str
    id: int
    reason: str


@dataclass(frozen=True)
class ReopenTag:
    """A restricted tag that was ended by mistake holds on."""

    file_no: str
    id: int
    reason: str


@dataclass(frozen=True)
class TagChanged:
    """The tag's row."""

    file_no: str
    id: int


@command("casework.show_tags", permission=Permission.VIEW_RESTRICTED, touches=set())
def show_tags(work: Work, facts: ShowTags) -> Sighted:
    """Keep who looks and when; only then does `casework.tags` answer. RuleError `file_not_found`."""
    file = people.standing_file(work.db, facts.file_no)
    sighting = note(work, Sighting.RESTRICTED_TAGS, file_id=file.file_id)
    work.about("file", file.file_no)
    return Sighted(file.file_no, sighting)


@question("casework.tags", permission=Permission.VIEW_RESTRICTED)
def tags(look: Look, facts: AskTags) -> TagsShown:
    """The restricted tags of a file's person; RuleError `not_logged` without a fresh look of one's own."""
    connection = look.db.connection
    seen = logged(look, facts.sighting, show_tags, None)
    person_id = restricted.person_of(connection, seen.file_id, facts.file_no)
    if person_id is None:
        raise RuleError("not_logged")
    return TagsShown(restricted.tags(connection, person_id), TAGS)


@command("casework.add_tag", permission=Permission.EDIT_RESTRICTED, touches=set())
def add_tag(work: Work, facts: AddTag) -> TagChanged:
    """Give a tag.

    RuleError `tag_needs_name`, `tag_unknown`, `tag_known`, `date_in_future`, `before_birth`, `after_death`.
    """
    name = read_tag(facts.name)
    not_later(work, facts.since)
    file = people.find_file(work.db, facts.file_no)
    was_alive(work, file.person_id, facts.since)
    row_id = restricted.add_tag(work.db, file.person_id, name, facts.since)
    work.about("file", file.file_no)
    return TagChanged(file.file_no, row_id)


@command("casework.end_tag", permission=Permission.EDIT_RESTRICTED, touches=set())
def end_tag(work: Work, facts: EndTag) -> TagChanged:
    """End a tag. RuleError `tag_not_found`, `before_since`, `date_in_future`, `before_birth`."""
    not_later(work, facts.until)
    file = people.find_file(work.db, facts.file_no)
    had_been_born(work, file.person_id, facts.until)
    restricted.end_tag(work.db, file.person_id, facts.id, facts.until)
    work.about("file", file.file_no)
    return TagChanged(file.file_no, facts.id)


def _because(work: Work, reason: str) -> None:
    """Keep why. The trail tells it who may see tags, but is printed: a reason that names one is refused."""
    if names_tag(reason):
        raise refused([Problem("reason", "reason_names_tag")])
    because(work, reason)


@command("casework.drop_tag", permission=Permission.EDIT_RESTRICTED, touches=set())
def drop_tag(work: Work, facts: DropTag) -> TagChanged:
    """Take a mistaken tag out. RuleError `bad_fields` without a reason that names none, `tag_not_found`."""
    _because(work, facts.reason)
    file = people.find_file(work.db, facts.file_no)
    restricted.drop_tag(work.db, file.person_id, facts.id)
    work.about("file", file.file_no)
    return TagChanged(file.file_no, facts.id)


@command("casework.reopen_tag", permission=Permission.EDIT_RESTRICTED, touches=set())
def reopen_tag(work: Work, facts: ReopenTag) -> TagChanged:
    """It holds on.

    RuleError `bad_fields` without a reason that names no tag, `tag_not_found`, `tag_known` when it was given
    again.
    """
    _because(work, facts.reason)
    file = people.find_file(work.db, facts.file_no)
    restricted.reopen_tag(work.db, file.person_id, facts.id)
    work.about("file", file.file_no)
    return TagChanged(file.file_no, facts.id)
