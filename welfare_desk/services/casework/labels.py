# SPDX-License-Identifier: Apache-2.0
"""Address labels for a list of files, logged before they are drawn, and the envelope of one file."""

from __future__ import annotations

from dataclasses import dataclass, field

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.casework.label import MOST_LABELS, LabelSheet, PostalAddress, check_start
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import OfficeIdentity
from welfare_desk.domain.summary.listing import FileFilter, ListFiles, SortBy
from welfare_desk.services.door import Look, Work, command, question
from welfare_desk.services.sightings import logged, note
from welfare_desk.storage import office as offices
from welfare_desk.storage import office_settings
from welfare_desk.storage.casework import addresses, files, pages


@dataclass(frozen=True)
class LabelList:
    """Which files get a label, in which order: those of `file_ids`, else those of the filter."""

    filter: FileFilter = field(default_factory=FileFilter)
    sort: SortBy = SortBy.NAME
    descending: bool = False
    file_ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class LabelsLogged:
    """The entry that stands for this printing; `without_address` files of the list get no label."""

    entry: int
    labels: int
    without_address: int


@dataclass(frozen=True)
class LabelsPdf:
    """The sheets of a logged list; `start` is the first empty label of the first sheet, from 1."""

    entry: int
    list: LabelList = field(default_factory=LabelList)
    sheet: LabelSheet = LabelSheet.SMALL
    start: int = 1


@dataclass(frozen=True)
class EnvelopeOf:
    """The envelope of a file (number, national or foreigner ID)."""

    key: str


@command("casework.print_labels", permission=Permission.PRINT_LISTS, touches=set())
def print_labels(work: Work, facts: LabelList) -> LabelsLogged:
    """Log that the addresses of a list are printed. RuleError `nothing_to_label`, `too_many_labels`."""
    ids = _ids(work.db.raw, facts)
    found = addresses.addresses(work.db.raw, ids)
    if not found:
        raise RuleError("nothing_to_label")
    entry = note(work, Sighting.PRINTED_LIST, rows=len(found))
    work.about("list", f"labels-{len(found)}")
    return LabelsLogged(entry, len(found), len(ids) - len(found))


def _ids(raw: object, wanted: LabelList) -> list[int]:
    if wanted.file_ids:
        count, ids = len(wanted.file_ids), list(wanted.file_ids)
    else:
        listed = pages.page(raw, ListFiles(wanted.filter, wanted.sort, wanted.descending, 0, MOST_LABELS))
        count, ids = listed.total, [row.file_id for row in listed.rows]
    if count > MOST_LABELS:
        raise RuleError("too_many_labels", count=count, most=MOST_LABELS)
    return ids


@question("casework.labels_pdf", permission=Permission.PRINT_LISTS)
def labels_pdf(look: Look, facts: LabelsPdf) -> bytes:
    """The sheets as PDF. RuleError `not_logged`, `bad_label_start`, `no_glyph`."""
    from welfare_desk.documents.labels import address_labels

    check_start(facts.sheet, facts.start)
    raw = look.db.apart
    found = addresses.addresses(raw, _ids(raw, facts.list))
    logged(look, facts.entry, print_labels, facts.list, len(found))
    county = offices.office_facts(look.db.connection).county
    return address_labels(found, facts.sheet, facts.start, county)


@question("casework.envelope", permission=Permission.EDIT_FILES)
def envelope_pdf(look: Look, facts: EnvelopeOf) -> bytes:
    """An envelope addressed to the person of a file, as PDF. RuleError `file_not_found`, `no_address`."""
    from welfare_desk.documents.labels import envelope

    shown = files.show(look.db.apart, facts.key)
    home = shown.household
    if not (home.address or "").strip():
        raise RuleError("no_address")
    office = offices.office_facts(look.db.connection)
    head, _ = office_settings.letterhead(look.db.connection)
    to = PostalAddress(
        shown.file.file_no,
        shown.person.full_name,
        home.address or "",
        home.postal_code or "",
        home.neighbourhood,
    )
    place = PostalAddress("", "", head.address, head.postal_code)
    return envelope(to, OfficeIdentity(office.province, office.county), place)
