# SPDX-License-Identifier: Apache-2.0
"""A closed month leaves for headquarters: its bundle is made once, kept, and handed out again as it is.

A room adds what else goes into a bundle (the sheet, the book) by `bundle_member`.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from welfare_desk import __version__
from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.bundle import file_name, packed
from welfare_desk.domain.summary.bundles.document import Corrected, Link, OfficeName, Sealed, document, hashed
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.domain.summary.monthly.month import corrections, tables_of, unsealed
from welfare_desk.outside import folder_place, made_folder, write
from welfare_desk.services.door import Desk, Kind, Work, command
from welfare_desk.services.sightings import note
from welfare_desk.storage import office as offices
from welfare_desk.storage.summary import bundles, closings, counting
from welfare_desk.storage.uow import Reader

MemberMaker = Callable[[Work, Sealed], bytes]
"""Makes the bytes of a member of a month that is bundled for the first time."""
_MEMBERS: dict[str, MemberMaker] = {}


def bundle_member(name: str) -> Callable[[MemberMaker], MemberMaker]:
    """Declare what else every new bundle holds, such as ``workbook.xlsx``; members stand by name."""

    def declared(make: MemberMaker) -> MemberMaker:
        if name in _MEMBERS:
            raise TypeError(f"two makers of {name}")
        _MEMBERS[name] = make
        return make

    return declared


@dataclass(frozen=True)
class ExportMonth:
    """Which month, into which folder; the file's name is the county's with the month."""

    month: JalaliMonth
    folder: str = field(metadata=PATH)


@dataclass(frozen=True)
class MonthExported:
    """Where the bundle stands, its digest, and its place in the office's chain."""

    month: JalaliMonth
    bundle: str
    digest: str
    sequence: int
    made: bool
    """False where it was made before and is handed out again."""


@dataclass
class _Ready:
    """The bundle that is handed out: as it was made before, else as the command makes it.

    Nothing is read for it after the commit, so that trouble then is of the file alone.
    """

    folder: Path
    made: bundles.Made | None


def _look(desk: Desk, facts: ExportMonth) -> _Ready:
    folder = folder_place(facts.folder, office=desk.store.directory)
    with contextlib.closing(Reader(desk.store)) as reader:
        closing = bundles.closing_of(reader.apart, facts.month)
        return _Ready(folder, bundles.made_of(reader.apart, closing))


def _hand_over(desk: Desk, ready: _Ready, _facts: ExportMonth, answer: MonthExported) -> None:
    if ready.made is None or ready.made.digest != answer.digest:  # opened again since it was logged
        raise RuleError("not_logged")
    place, office = Path(answer.bundle), desk.store.directory
    write(made_folder(place.parent, office) / place.name, ready.made.content, office)


@command(
    "summary.export_month",
    permission=Permission.EXPORT_LISTS,
    touches={Kind.SIGHTING, Kind.MONTH},
    prepare=_look,
    deliver=_hand_over,
)
def export_month(work: Work, facts: ExportMonth) -> MonthExported:
    """Log who carries the month away; then its bundle stands in the folder, made now or long ago.

    RuleError `month_not_closed`, `earlier_month_unsent` (next); refused as `folder_place` refuses.
    """
    raw = work.db.raw
    closing = bundles.closing_of(raw, facts.month)
    made = bundles.made_of(raw, closing)
    new = made is None
    if made is None:
        made = _make(work, facts.month, closing)
    ready: _Ready = work.prepared
    ready.made = made
    note(work, Sighting.EXPORT)
    work.about("month", str(facts.month))
    county = offices.office_facts(work.db.connection).county
    place = ready.folder / file_name(county, facts.month)
    return MonthExported(facts.month, str(place), made.digest, made.sequence, new)


def _make(work: Work, month: JalaliMonth, closing: int) -> bundles.Made:
    raw = work.db.raw
    unsent = bundles.unsent_before(raw, month)
    if unsent is not None:
        raise RuleError("earlier_month_unsent", month=str(month), next=str(unsent))
    end = bundles.end_of_chain(raw)
    link = Link(end.sequence + 1, end.digest, bundles.last_of_month(raw, month))
    content = _content(work, month, link)
    digest = sha256_hex(content)
    work.db.insert(
        bundles.MONTH_BUNDLE,
        {
            "closing_id": closing,
            "month": month,
            "sequence": link.sequence,
            "previous": link.previous,
            "digest": digest,
            "made_at": work.now,
            "content": content,
        },
    )
    return bundles.Made(month, link.sequence, link.previous, digest, content)


def _content(work: Work, month: JalaliMonth, link: Link) -> bytes:
    uow, sealed = work.db, _sealed(work.db.raw, month)
    enrolment = bundles.enrolment(uow.connection)
    files = sorted({str(row["file"]) for row in sealed.rows[Source.PEOPLE]})
    persons = hashed(None if enrolment is None else enrolment.person_key, bundles.identifiers(uow.raw, files))
    office = offices.office_facts(uow.connection)
    name = OfficeName(office.county, office.province, office.office_code, office.branch)
    told = document(name, sealed, link, persons, __version__)
    extras = {member: _MEMBERS[member](work, sealed) for member in sorted(_MEMBERS)}
    certificate = None if enrolment is None else enrolment.certificate
    return packed(
        told, extras, office.public_key, certificate, lambda data: offices.sign(uow.connection, data)
    )


def _sealed(raw: Any, month: JalaliMonth) -> Sealed:
    closed = closings.closed(raw, month)
    assert closed is not None
    _, rows, checks = unsealed(json.loads(closings.sealed(raw, month)))
    return Sealed(closed, rows, checks, _corrected(raw, month.plus(-1)))


def _corrected(raw: Any, before: JalaliMonth) -> Corrected:
    """What the month before would be counted otherwise now."""
    kept = closings.closed(raw, before)
    if kept is None:
        return {}
    rows = counting.all_rows(raw, before, before.last())
    now = tables_of(rows, counting.unlisted(raw, before, rows))
    return {before: corrections(kept.figures.tables, now)}
