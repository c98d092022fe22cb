# SPDX-License-Identifier: Apache-2.0
"""Use cases of upkeep: a verified copy, and the check of every invariant."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PATH
from welfare_desk.outside import folder_place
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.storage import anchors, backup, check
from welfare_desk.storage.sweep import sweep_quietly


@dataclass(frozen=True)
class MakeBackup:
    """A copy into a folder; without one into the office's own `backups`."""

    to: str | None = field(default=None, metadata=PATH)


@dataclass(frozen=True)
class BackupMade:
    """Where the copy lies; `findings` counts what the check found in the office, and so in the copy."""

    file: str
    verified: bool
    made_at: str
    findings: int
    documents: int = 0
    """Documents that lie in the folder beside the copy and belong to it."""


@dataclass(frozen=True)
class CheckOffice:
    """Every invariant of the data."""


@dataclass(frozen=True)
class FindingFacts:
    """One thing that does not hold: its code and where."""

    code: str
    facts: dict[str, Any]


@dataclass(frozen=True)
class CheckReport:
    """Whether all is well; `rows` were compared with their digests, `entries` with the chain."""

    ok: bool
    findings: tuple[FindingFacts, ...]
    rows: int
    entries: int


def _copied(desk: Desk, facts: MakeBackup) -> backup.Made:
    folder = own = desk.store.directory / backup.FOLDER
    if facts.to is not None:
        folder = folder_place(facts.to, own, desk.store.directory)
    # A pinned day would date the copy so that the reminder of the next is silent for as long.
    return backup.backup(desk.store, folder, desk.wall, desk.progress)


@command("upkeep.backup", permission=Permission.BACKUP, touches={Kind.BACKUP}, prepare=_copied)
def make_backup(work: Work, _: MakeBackup) -> BackupMade:
    """Make a copy and prove it; the audit keeps that it was made, and its name."""
    made: backup.Made = work.prepared
    work.about("backup", made.file.name)
    return BackupMade(str(made.file), made.verified, made.made_at, made.findings, made.documents)


@question("upkeep.check", permission=Permission.CHECK)
def check_office(look: Look, _: CheckOffice) -> CheckReport:
    """Check pages, keys, chain, digests and the rules of every room."""
    report = check.check(look.db.store, look.progress)
    sweep_quietly(look.db.store)
    cut = anchors.against_copies(look.db.connection, look.store.directory / backup.FOLDER)
    findings = tuple(FindingFacts(finding.code, finding.facts) for finding in (*report.findings, *cut))
    return CheckReport(not findings, findings, report.rows, report.entries)
