# SPDX-License-Identifier: Apache-2.0
"""Questions about the quality of the data: what is wrong, how often, and in which files."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.quality import Area, Gravity
from welfare_desk.services.door import Look, question
from welfare_desk.storage.matching import quality


@dataclass(frozen=True)
class RunChecks:
    """Run every check, on the files of one neighbourhood or of all."""

    neighbourhood: str = ""


@dataclass(frozen=True)
class Found:
    """One check and in how many files it found something."""

    code: str
    gravity: Gravity
    area: Area
    count: int


@dataclass(frozen=True)
class Findings:
    """Every check, found or not, the gravest first; `neighbourhoods` are those to narrow by."""

    checks: tuple[Found, ...]
    neighbourhoods: tuple[str, ...]

    @property
    def total(self) -> int:
        """Findings of all checks together."""
        return sum(each.count for each in self.checks)


@dataclass(frozen=True)
class ListFound:
    """The files of one check."""

    code: str
    neighbourhood: str = ""
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class FoundFile:
    """A file in which a check found something."""

    file_id: int
    file_no: str
    first_name: str
    last_name: str
    identifier: str
    neighbourhood: str
    mobile: str


@dataclass(frozen=True)
class FoundFiles:
    """One page of them, by name."""

    files: tuple[FoundFile, ...]
    total: int


_ORDER = {gravity: place for place, gravity in enumerate(Gravity)}


@question("matching.quality", permission=Permission.VIEW_FILES)
def run_checks(look: Look, facts: RunChecks) -> Findings:
    """Run every check on the data as it stands now."""
    raw = look.db.apart
    found = [
        Found(check.code, check.gravity, check.area, count)
        for check, count in quality.counts(raw, look.today, facts.neighbourhood, look.progress)
    ]
    found.sort(key=_gravest)
    return Findings(tuple(found), tuple(quality.neighbourhoods(raw)))


def _gravest(found: Found) -> int:
    return _ORDER[found.gravity]


@question("matching.quality_files", permission=Permission.VIEW_FILES)
def quality_files(look: Look, facts: ListFound) -> FoundFiles:
    """The files of one check; RuleError `no_such_check`."""
    check = quality.check_of(facts.code)
    if check is None:
        raise RuleError("no_such_check", check=facts.code)
    raw = look.db.apart
    rows = quality.files(raw, check, look.today, facts.neighbourhood, facts.offset, facts.limit)
    total = quality.count(raw, check, look.today, facts.neighbourhood)
    return FoundFiles(tuple(FoundFile(*row) for row in rows), total)
