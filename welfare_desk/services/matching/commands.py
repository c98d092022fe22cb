# SPDX-License-Identifier: Apache-2.0
"""Commands about doubles: two are one, two are two, and both taken back."""

from __future__ import annotations

from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.identity import IDENTIFIERS
from welfare_desk.domain.matching.merging import (
    EMPTY,
    HOUSEHOLD_CHOICES,
    PERSON_CHOICES,
    TOGETHER,
)
from welfare_desk.services.casework.stamps import stamp
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.matching.facts import (
    Merged,
    MergePersons,
    MergeUndone,
    NotSame,
    PairJudged,
    UndoMerge,
)
from welfare_desk.storage.matching import judging, merging, showing, undoing
from welfare_desk.storage.matching.sides import Side, side
from welfare_desk.storage.putting_back import typed

REASON = "ادغام"
"""Why the other file is closed, in its own history."""

_TOUCHES = {
    Kind.FILE, Kind.PERSON, Kind.QUEUE, Kind.DOUBLE, Kind.NOTE, Kind.TASK, Kind.VISIT, Kind.ATTACHMENT,
    Kind.REQUEST, Kind.INQUIRY, Kind.LETTER, Kind.COMMISSION, Kind.RECEPTION,
}  # fmt: skip


@command("matching.merge_persons", permission=Permission.MERGE_PERSONS, touches=_TOUCHES)
def merge_persons(work: Work, facts: MergePersons) -> Merged:
    """Make one person of two, in one transaction; their relatives stay where they are.

    RuleError `same_person`, `person_gone`, `merged_already`, `stale_row`, `both_draw_pension`,
    `both_draw_allowance`, `one_has_died`, `keep_the_other`, `bad_fields`.
    """
    raw = work.db.raw
    kept, gone = side(raw, facts.kept_id), side(raw, facts.gone_id)
    for one, version in ((kept, facts.kept_version), (gone, facts.gone_version)):
        if one.person["version"] != version:
            raise RuleError(
                "stale_row", table="person", id=one.id, version=version, current=one.person["version"]
            )
    choice = _choice(work, kept, gone, facts.from_gone)
    told = stamp(work, work.today, facts.reason or REASON, "")
    done = merging.merge(work.db, kept, gone, choice, told)
    for one in (kept, gone):
        if one.file is not None:
            work.about("file", one.standing.file_no)
    work.about("merge", done.merge_id)
    return Merged(done.merge_id, kept.id, done.file_no, done.moved)


def _choice(work: Work, kept: Side, gone: Side, names: tuple[str, ...]) -> merging.Choice:
    unknown = [name for name in names if name not in (*PERSON_CHOICES, *HOUSEHOLD_CHOICES)]
    if unknown:
        raise refused([Problem(name, "unknown_field") for name in unknown])
    person: dict[str, Any] = {name: gone.person[name] for name in names if name in PERSON_CHOICES}
    # The first that either has is not lost; the others are remembered, and go on leading to who is kept.
    main = next((name for name in IDENTIFIERS if kept.person[name] or gone.person[name]), "")
    if main and person.get(main, kept.person[main]) in EMPTY:
        raise refused([Problem(main, "identifier_lost")])
    if not {**kept.person, **person}["first_name"] and not {**kept.person, **person}["last_name"]:
        raise refused([Problem("first_name", "required")])
    there = showing.home(work.db.raw, gone.home)
    household: dict[str, Any] = {}
    for name in names:
        if name in HOUSEHOLD_CHOICES and kept.home and gone.home and kept.home != gone.home:
            household.update({each: there[each] for each in (name, *TOGETHER.get(name, ()))})
    if household.get("sheba_owner_id") == gone.id:
        household["sheba_owner_id"] = kept.id
    return merging.Choice(typed("person", person), typed("household", household))


@command("matching.undo_merge", permission=Permission.MERGE_PERSONS, touches=_TOUCHES)
def undo_merge(work: Work, facts: UndoMerge) -> MergeUndone:
    """Part what was merged, weeks later too.

    RuleError `merge_not_found`, `merge_undone`, `merge_built_upon`, `merge_changed_since` (fact: rows).
    """
    told = stamp(work, work.today, facts.reason, "")
    before = undoing.undo(work.db, facts.merge_id, told)
    for each in (before["kept"], before["gone"]):
        if each["file"] is not None:
            work.about("file", each["file"]["file_no"])
    work.about("merge", facts.merge_id)
    return MergeUndone(facts.merge_id, before["kept"]["person"]["id"], before["gone"]["person"]["id"])


@command("matching.not_same", permission=Permission.MERGE_PERSONS, touches={Kind.DOUBLE})
def not_same(work: Work, facts: NotSame) -> PairJudged:
    """Remember that two records are two persons. RuleError `same_person`, `person_gone`."""
    told = stamp(work, work.today, facts.reason, "")
    first, second = judging.part(work.db, facts.first, facts.second, told)
    _about_pair(work, first, second)
    return PairJudged(first, second, apart=True)


@command("matching.maybe_same", permission=Permission.MERGE_PERSONS, touches={Kind.DOUBLE})
def maybe_same(work: Work, facts: NotSame) -> PairJudged:
    """Forget such a verdict: the pair is proposed again. RuleError `verdict_not_found`."""
    first, second = judging.forget(work.db, facts.first, facts.second)
    work.because(facts.reason)
    _about_pair(work, first, second)
    return PairJudged(first, second, apart=False)


def _about_pair(work: Work, first: int, second: int) -> None:
    """The trail names both files, as far as they have one."""
    for file_no in judging.files_of(work.db, first, second):
        work.about("file", file_no)
    work.about("pair", f"{first}-{second}")
