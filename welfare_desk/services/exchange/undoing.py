# SPDX-License-Identifier: Apache-2.0
"""Taking an import back while nobody has touched what it wrote."""

from __future__ import annotations

from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.exchange.facts import BatchId, Undone
from welfare_desk.storage.casework import listing
from welfare_desk.storage.casework.member_search import persons_of, refresh_members
from welfare_desk.storage.exchange import batches, undoing

_KEPT = frozenset(
    {"import_batch", "import_row", "column_mapping", "neighbourhood", "social_category", "catalogue_item"}
)
"""What stays: the record of the batch, what columns mean, places and groups others may use by now."""


@command(
    "exchange.undo_import",
    permission=Permission.IMPORT_FILES,
    touches={Kind.FILE, Kind.PERSON, Kind.QUEUE, Kind.PENSION, Kind.IMPORT},
)
def undo_import(work: Work, facts: BatchId) -> Undone:
    """New files go, completed ones are as before; RuleError ``batch_touched`` when one has moved on since."""
    raw = work.db.raw
    kept = batches.batch(raw, facts.batch_id)
    if kept is None:
        raise RuleError("no_such_batch")
    if kept.undone_at is not None:
        raise RuleError("batch_undone")
    seq = undoing.entry_of(raw, "exchange.import_files", f"batch:{facts.batch_id}")
    done = undoing.read_entry(raw, seq, _KEPT)
    undoing.add_merges_taken_back(raw, done)
    undoing.add_former_sizes(raw, done)
    moved = undoing.touched(raw, done)
    if moved:
        raise RuleError("batch_touched", rows=moved)
    files = done.created("case_file")
    listing.remove(work.db, files)
    members = persons_of(raw, files) - set(done.created("person"))
    completed = {*done.changed("person"), *undoing.persons_of_facts(raw, done)} - set(done.created("person"))
    undoing.take_back(work.db, done, work.progress)
    refresh_members(work.db, sorted(members))
    listing.refresh_persons(work.db, completed)
    listing.refresh_households(work.db, done.changed("household"))
    listing.refresh(work.db, done.changed("case_file"))
    batches.mark_undone(work.db, facts.batch_id, work.user.name, work.now)
    work.about("batch", facts.batch_id)
    return Undone(facts.batch_id, len(files))
