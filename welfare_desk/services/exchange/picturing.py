# SPDX-License-Identifier: Apache-2.0
"""Pictures of the pages taken away: they show clients as a list does, and are logged like one."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.sightings import note
from welfare_desk.storage.casework.pages import count_files


@dataclass(frozen=True)
class PicturePages:
    """Every page of the window, as it stands."""


@dataclass(frozen=True)
class PagesPictured:
    """How many files the office has that a page may show."""

    rows: int


@command("exchange.picture_pages", permission=Permission.EXPORT_LISTS, touches={Kind.SIGHTING})
def picture_pages(work: Work, facts: PicturePages) -> PagesPictured:
    """Log who takes pictures of an office of how many files; the command line then draws them."""
    del facts
    rows = max(1, count_files(work.db.raw, FileFilter()))
    note(work, Sighting.EXPORT, rows=rows)
    work.about("list", "pages")
    return PagesPictured(rows)
