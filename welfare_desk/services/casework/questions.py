# SPDX-License-Identifier: Apache-2.0
"""Questions of casework: search, lists, one file, saved views."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.person import LivingTogether
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.listing import (
    FileFilter,
    FilePage,
    FilterValues,
    FindFiles,
    Found,
    ListFiles,
    SavedView,
    SortBy,
)
from welfare_desk.services.door import Look, question
from welfare_desk.services.facts import from_json
from welfare_desk.storage.casework import files, member_search, pages, search
from welfare_desk.storage.casework import views as kept_views


@dataclass(frozen=True)
class ShowFile:
    """One file by its number, national ID or foreigner ID, in any digits."""

    key: str


@dataclass(frozen=True)
class AskLivingTogether:
    """The household of a file number, national ID or foreigner ID, in any digits."""

    key: str


@dataclass(frozen=True)
class AskFilterValues:
    """What the office can filter by."""


@dataclass(frozen=True)
class AskNeighbourhoods:
    """What is offered while a neighbourhood is typed."""


@dataclass(frozen=True)
class AskViews:
    """All saved views; `counted` adds each one's number of files."""

    counted: bool = True


@question("casework.find", permission=Permission.VIEW_FILES)
def find(look: Look, facts: FindFiles) -> Found:
    """The one search box. Every answer but a substring search comes from indexes."""
    started = time.perf_counter()
    raw = look.db.raw
    if not facts.complete:
        hits = search.begin(raw, facts.text, facts.limit)
    elif facts.substring:
        hits = search.inside(raw, facts.text, facts.limit)
    else:
        hits = search.find(raw, facts.text, facts.limit, counted=facts.counted)
    room = facts.limit - len(hits.rows)
    members = member_search.find_members(raw, facts.text, room) if facts.complete and room > 0 else ()
    took = (time.perf_counter() - started) * 1000
    return Found(hits.rows, hits.total, took, hits.searched, members)


@question("casework.list", permission=Permission.VIEW_FILES)
def list_files(look: Look, facts: ListFiles) -> FilePage:
    """One page of the files list."""
    return pages.page(look.db.raw, facts)


@question("casework.show", permission=Permission.VIEW_FILES)
def show(look: Look, facts: ShowFile) -> FileSummary:
    """One file at a glance; RuleError `file_not_found`."""
    return files.show(look.db.raw, facts.key, look.today)


@question("casework.living_together", permission=Permission.VIEW_FILES)
def living_together(look: Look, facts: AskLivingTogether) -> LivingTogether:
    """A household by a file or a member, also where nobody has a file; RuleError `person_not_found`."""
    return files.living_together(look.db.raw, facts.key)


@question("casework.filter_values", permission=Permission.VIEW_FILES)
def filter_values(look: Look, _: AskFilterValues) -> FilterValues:
    """Neighbourhoods and social categories of the office with their numbers of files."""
    return pages.filter_values(look.db.apart)


@question("casework.neighbourhoods", permission=Permission.VIEW_FILES)
def neighbourhoods(look: Look, _: AskNeighbourhoods) -> tuple[str, ...]:
    """The neighbourhoods of the office in Persian order."""
    return pages.neighbourhood_names(look.db.raw)


@question("casework.views", permission=Permission.VIEW_FILES)
def views(look: Look, facts: AskViews) -> tuple[SavedView, ...]:
    """The office's saved views in the order of their making."""
    raw = look.db.apart
    found = (read_view(kept) for kept in kept_views.views(raw))
    if not facts.counted:
        return tuple(found)
    return tuple(replace(view, count=pages.count_files(raw, view.filter)) for view in found)


def read_view(kept: kept_views.KeptView) -> SavedView:
    """A view as it is kept, read back into its filter."""
    chosen: FileFilter = from_json(FileFilter, json.loads(kept.filter))
    return SavedView(kept.id, kept.name, chosen, SortBy(kept.sort), kept.descending, version=kept.version)
