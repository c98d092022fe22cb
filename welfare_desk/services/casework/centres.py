# SPDX-License-Identifier: Apache-2.0
"""Positive-life centres: added, edited, closed, and files handed to them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.centre import CentreEntry, Load, read_centre
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.summary.visits import AreaFiles, Centre
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.casework import centres, people
from welfare_desk.storage.office_settings import values_in_force

_TOUCHED = {Kind.CENTRE}
_HANDED = {Kind.CENTRE, Kind.FILE, Kind.VISIT}
_TOLD_EVERY = 50
"""Files between two words about the progress."""


@dataclass(frozen=True)
class AddCentre:
    """A new centre. Fields as typed: code, name, leader, phone, address, capacity, workers.

    A neighbourhood that another centre serves changes hands.
    """

    fields: dict[str, str]
    neighbourhoods: tuple[str, ...] = ()


@dataclass(frozen=True)
class EditCentre:
    """All fields of a centre as they shall be; `version` is the one shown."""

    id: int
    version: int
    fields: dict[str, str]
    neighbourhoods: tuple[str, ...] = ()


@dataclass(frozen=True)
class CloseCentre:
    """A centre that ends (or works again): its files go to another, or to none when `move_to` is 0.

    One that works again takes back those of `bring_back` that still are where its closing has put them.
    """

    id: int
    version: int
    closed: bool = True
    move_to: int = 0
    let_go: bool = False
    """Files may be left without a centre; else a centre with files is closed only by moving them."""
    bring_back: tuple[int, ...] = ()


@dataclass(frozen=True)
class CentreKept:
    """The centre as it stands now; its load says whether it is over its capacity."""

    id: int
    version: int
    code: str
    load: Load
    moved: tuple[int, ...] = ()
    """The files that its closing has handed on."""
    neighbourhoods: tuple[str, ...] = ()
    """Those that it serves now."""


@dataclass(frozen=True)
class AssignFile:
    """One file handed to a centre, or to none (0); `file_version` is the one shown."""

    file_no: str
    file_version: int
    centre_id: int


@dataclass(frozen=True)
class AssignNeighbourhoods:
    """All covered files of a centre's neighbourhoods: those without a centre, or also those of others."""

    centre_id: int
    also_of_others: bool = False


@dataclass(frozen=True)
class Assigned:
    """How many files were handed over, and what the centre carries now."""

    files: int
    load: Load


@dataclass(frozen=True)
class AskCentres:
    """All centres of the office."""


@dataclass(frozen=True)
class AskAreas:
    """All neighbourhoods of the office."""


@dataclass(frozen=True)
class Preview:
    """What handing over would do: files that have no centre, files of other centres, the loads it gives."""

    free: int
    of_others: int
    now: Load
    with_free: Load = field(default_factory=lambda: Load(0, 1, 1))
    with_all: Load = field(default_factory=lambda: Load(0, 1, 1))


def _read(work: Work, fields: dict[str, str], areas: tuple[str, ...], centre_id: int) -> CentreEntry:
    rules = values_in_force(work.db.raw, work.today)
    usual = (rules[DatedRule.CENTRE_CAPACITY.value], rules[DatedRule.FILES_PER_WORKER.value])
    entry, problems = read_centre(fields, areas, *usual)
    if entry.code and centres.code_taken(work.db, entry.code, centre_id):
        problems = (*problems, Problem("code", "centre_code_taken"))
    if problems:
        raise refused(problems)
    return entry


def _kept(work: Work, centre_id: int) -> CentreKept:
    found = next(centre for centre in centres.centres(work.db.raw, work.today) if centre.id == centre_id)
    work.about("centre", found.code)
    return CentreKept(found.id, found.version, found.code, found.load, neighbourhoods=found.neighbourhoods)


@command("casework.add_centre", permission=Permission.MANAGE_OFFICE, touches=_TOUCHED)
def add_centre(work: Work, facts: AddCentre) -> CentreKept:
    """A new centre; RuleError `bad_fields` with every bad field."""
    entry = _read(work, facts.fields, facts.neighbourhoods, 0)
    centre_id, losers = centres.add_centre(work.db, entry)
    _about_losers(work, losers)
    return _kept(work, centre_id)


def _about_losers(work: Work, codes: tuple[str, ...]) -> None:
    """The entry is also about the centres that have lost a neighbourhood."""
    for code in codes:
        work.about("centre", code)


@command("casework.edit_centre", permission=Permission.MANAGE_OFFICE, touches=_TOUCHED)
def edit_centre(work: Work, facts: EditCentre) -> CentreKept:
    """Change a centre. RuleError `bad_fields`, `centre_not_found`, `centre_closed`, `stale_row`."""
    centres.find_centre(work.db, facts.id, work.today)
    entry = _read(work, facts.fields, facts.neighbourhoods, facts.id)
    _about_losers(work, centres.change_centre(work.db, facts.id, facts.version, entry))
    return _kept(work, facts.id)


@command("casework.close_centre", permission=Permission.MANAGE_OFFICE, touches=_HANDED)
def close_centre(work: Work, facts: CloseCentre) -> CentreKept:
    """Close a centre or open it again. RuleError `centre_has_files` when nobody says where they go."""
    centres.find_centre(work.db, facts.id, work.today, at_work=False)
    centres.close_centre(work.db, facts.id, facts.version, facts.closed)
    if not facts.closed:
        back = centres.still_at(work.db.raw, facts.bring_back, facts.move_to or None)
        _hand_over(work, back, facts.id)
        return _kept(work, facts.id)
    files = centres.files_of(work.db.raw, facts.id)
    if files and not facts.move_to and not facts.let_go:
        raise RuleError("centre_has_files", files=len(files))
    if facts.move_to:
        centres.find_centre(work.db, facts.move_to, work.today)
    _hand_over(work, files, facts.move_to)
    return replace(_kept(work, facts.id), moved=tuple(files))


def _hand_over(work: Work, files: list[int], centre_id: int) -> None:
    for done in centres.hand_over(work.db, files, centre_id or None):
        if done % _TOLD_EVERY == 0:
            work.progress(done, len(files))


@command("casework.assign_centre", permission=Permission.EDIT_FILES, touches=_HANDED)
def assign_centre(work: Work, facts: AssignFile) -> Assigned:
    """Hand one file to a centre, or let it go, an ended one too.

    RuleError `centre_not_found`, `centre_closed`, `centre_of_ended_file`, `stale_row`.
    """
    file = people.find_file(work.db, parse_file_no(facts.file_no))
    if facts.centre_id:
        coverage = Coverage(file.coverage)
        if coverage in ENDED:
            raise RuleError("centre_of_ended_file", coverage=coverage)
        centres.find_centre(work.db, facts.centre_id, work.today)
    moved = centres.assign(work.db, file.file_id, facts.file_version, facts.centre_id or None)
    work.about("file", file.file_no)
    load = centres.find_centre(work.db, facts.centre_id, work.today) if facts.centre_id else Load(0, 1, 1)
    return Assigned(int(moved), load)


@command("casework.assign_neighbourhoods", permission=Permission.MANAGE_OFFICE, touches=_HANDED)
def assign_neighbourhoods(work: Work, facts: AssignNeighbourhoods) -> Assigned:
    """Hand all covered files of its neighbourhoods to a centre; being too full is told, not forbidden."""
    centres.find_centre(work.db, facts.centre_id, work.today)
    files = centres.assignable(work.db.raw, facts.centre_id, also_of_others=facts.also_of_others)
    _hand_over(work, files, facts.centre_id)
    work.about("centre", _kept(work, facts.centre_id).code)
    return Assigned(len(files), centres.find_centre(work.db, facts.centre_id, work.today))


@question("casework.centres", permission=Permission.VIEW_FILES)
def list_centres(look: Look, _: AskCentres) -> tuple[Centre, ...]:
    """The centres, those at work first, with files, capacity, visits due and done."""
    return centres.centres(look.db.apart, look.today)


@question("casework.areas", permission=Permission.VIEW_FILES)
def list_areas(look: Look, _: AskAreas) -> tuple[AreaFiles, ...]:
    """The neighbourhoods with their covered files and the centre that serves each."""
    return centres.areas(look.db.apart)


@question("casework.assign_preview", permission=Permission.VIEW_FILES)
def assign_preview(look: Look, facts: AssignNeighbourhoods) -> Preview:
    """How many files handing over would move, before anything is written. RuleError `centre_not_found`."""
    found = [centre for centre in list_centres(look, AskCentres()) if centre.id == facts.centre_id]
    if not found:
        raise RuleError("centre_not_found", id=facts.centre_id)
    raw, now = look.db.apart, found[0].load
    free = len(centres.assignable(raw, facts.centre_id, also_of_others=False))
    everything = len(centres.assignable(raw, facts.centre_id, also_of_others=True))
    return Preview(free, everything - free, now, now.plus(free), now.plus(everything))
