# SPDX-License-Identifier: Apache-2.0
"""A closed month leaves for headquarters: its bundle is made once, kept, and handed out again as it is.

A room makes what else goes into a bundle (the sheet, the book) by `bundle_member`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.bundles.bundle import file_name, packed, unpacked
from welfare_desk.domain.summary.bundles.demands import MEMBERS
from welfare_desk.domain.summary.bundles.document import Link, OfficeName, Sealed, document, hashed
from welfare_desk.domain.summary.bundles.holding import Held, check_corrections, check_follows
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.domain.summary.monthly.month import Correction, sealed_along, unsealed
from welfare_desk.outside import folder_place, made_folder, write
from welfare_desk.services import everything
from welfare_desk.services.door import Desk, Kind, Look, Work, command
from welfare_desk.services.numbered import trial
from welfare_desk.services.sightings import note
from welfare_desk.services.summary.bundles.headquarters import published
from welfare_desk.services.summary.monthly.beside import beside_sealed
from welfare_desk.storage import office as offices
from welfare_desk.storage import papers
from welfare_desk.storage.summary.bundles import bundles
from welfare_desk.storage.summary.monthly import closings

_PAPERS = (PaperKind.STATISTICAL_BOOK, PaperKind.HEAD_STATEMENT)
Origin = Work | Look
"""Where a bundle is made from: the view before the transaction, or the transaction itself."""
MemberMaker = Callable[[Origin, Sealed], bytes | None]
"""Makes the bytes of a member of a month that is bundled for the first time.

It is asked before the transaction begins; None says that it has to write something first, and is asked again
within.
"""
_MEMBERS: dict[str, MemberMaker] = {}


def bundle_member(name: str) -> Callable[[MemberMaker], MemberMaker]:
    """Declare who makes one of `MEMBERS`; they stand in a bundle by name."""

    def declared(make: MemberMaker) -> MemberMaker:
        if name in _MEMBERS or name not in MEMBERS:
            raise TypeError(f"two makers of {name}, or no member of a bundle")
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
    enrolled: bool
    """Whether it carries the office's certificate: without, headquarters cannot tell its persons apart."""


@dataclass(frozen=True)
class _Basis:
    """What a bundle says of the office at the moment it is made: where one differs, it is another bundle."""

    closing: int
    link: Link
    office: OfficeName
    enrolment: bundles.Enrolment | None
    papers: tuple[str, ...]
    """Fingerprints of the month's own papers."""


@dataclass(frozen=True)
class _Draft:
    """A bundle before it is on record; `lacking` are members that can only be made in the transaction."""

    basis: _Basis
    sealed: Sealed
    told: Mapping[str, Any]
    extras: Mapping[str, bytes]
    lacking: tuple[str, ...]
    content: bytes = b""
    """The whole file, where nothing is lacking."""


@dataclass
class _Ready:
    """The bundle that is handed out: as it was made before, else as the command makes it from the draft.

    Nothing is read for it after the commit, so that trouble then is of the file alone.
    """

    folder: Path
    made: bundles.Made | None
    draft: _Draft | None = None


def _prepare(desk: Desk, facts: ExportMonth) -> _Ready:
    """Count, draw and pack before the transaction begins, so that no other desk waits for it."""
    folder = folder_place(facts.folder, office=desk.store.directory)
    everything.load()  # a room that adds a member may not have been entered in this process
    with trial(desk) as look:
        closing = bundles.closing_of(look.db.apart, facts.month)
        made = bundles.made_of(look.db.apart, closing)
        draft = None if made is not None else _drafted(look, facts.month, closing)
        return _Ready(folder, made, draft)


def _hand_over(desk: Desk, ready: _Ready, _facts: ExportMonth, answer: MonthExported) -> None:
    """Write the file; where that fails, say that the bundle itself stands.

    StorageError `bundle_not_written` (month, sequence, name; reason: what the file was refused by).
    """
    if ready.made is None or ready.made.digest != answer.digest:  # opened again since it was logged
        raise RuleError("not_logged")
    place, office = Path(answer.bundle), desk.store.directory
    try:
        write(made_folder(place.parent, office) / place.name, ready.made.content, office)
    except StorageError as error:
        raise StorageError(
            "bundle_not_written",
            month=str(answer.month),
            sequence=answer.sequence,
            name=place.name,
            reason=error.code,
        ) from error


@command(
    "summary.export_month",
    permission=Permission.EXPORT_LISTS,
    touches={Kind.SIGHTING, Kind.MONTH},
    prepare=_prepare,
    deliver=_hand_over,
)
def export_month(work: Work, facts: ExportMonth) -> MonthExported:
    """Log who carries the month away; then its bundle stands in the folder, made now or long ago.

    The first time the office signs by it and numbers its book, which the head does; what stands is handed out
    again by whoever may carry lists away.

    RuleError `month_not_closed`, `earlier_month_unsent` (next), `month_unsigned` for who may not sign for the
    office; refused as by `folder_place`, `check_follows` and `check_corrections`.
    """
    raw = work.db.raw
    ready: _Ready = work.prepared
    closing = bundles.closing_of(raw, facts.month)
    made = bundles.made_of(raw, closing)
    new = made is None
    if made is None:
        if not work.user.may(Permission.APPROVE):
            raise RuleError("month_unsigned", month=str(facts.month))
        made = _make(work, facts.month, closing, ready.draft)
    ready.made = made
    note(work, Sighting.EXPORT)
    work.about("month", str(facts.month))
    county = offices.office_facts(work.db.connection).county
    place = ready.folder / file_name(county, facts.month)
    certified = made.certificate_no is not None
    return MonthExported(facts.month, str(place), made.digest, made.sequence, new, certified)


def _make(work: Work, month: JalaliMonth, closing: int, draft: _Draft | None) -> bundles.Made:
    if draft is None or draft.basis != _basis(work, month, closing):  # another desk was faster
        draft = _drafted(work, month, closing)
    content = draft.content or _packed(work, draft)
    digest, link, enrolment = sha256_hex(content), draft.basis.link, draft.basis.enrolment
    certificate_no = None if enrolment is None else int(enrolment.certificate["serial"])
    work.db.insert(
        bundles.MONTH_BUNDLE,
        {
            "closing_id": closing,
            "month": month,
            "sequence": link.sequence,
            "previous": link.previous,
            "digest": digest,
            "certificate_no": certificate_no,
            "made_at": work.now,
            "content": content,
        },
    )
    return bundles.Made(month, link.sequence, link.previous, digest, content, certificate_no)


def _basis(origin: Origin, month: JalaliMonth, closing: int) -> _Basis:
    raw, connection = origin.db.apart, origin.db.connection
    unsent = bundles.unsent_before(raw, month)
    if unsent is not None:
        raise RuleError("earlier_month_unsent", month=str(month), next=str(unsent))
    end = bundles.end_of_chain(raw)
    office = offices.office_facts(connection)
    version = closings.version(raw, month)
    issued = [papers.month_paper_of(connection, kind, month, version) for kind in _PAPERS]
    return _Basis(
        closing,
        Link(end.sequence + 1, end.digest, bundles.last_of_month(raw, month)),
        OfficeName(office.county, office.province, office.office_code, office.branch),
        bundles.enrolment(connection),
        tuple(one.fingerprint for one in issued if one is not None),
    )


def _drafted(origin: Origin, month: JalaliMonth, closing: int) -> _Draft:
    basis, raw = _basis(origin, month, closing), origin.db.apart
    steps = len(_MEMBERS) + 2
    origin.progress(0, steps)
    sealed = _sealed(raw, month)
    files = sorted({str(row["file"]) for row in sealed.rows[Source.PEOPLE]})
    key = None if basis.enrolment is None else basis.enrolment.person_key
    persons = hashed(key, bundles.identifiers(raw, files))
    told = document(basis.office, sealed, basis.link, persons, sealed.program)
    held = cache(partial(_held, raw, month))
    check_follows(told, held(month.plus(-1)))
    check_corrections(told, held)
    extras, lacking = {}, []
    for done, member in enumerate(sorted(_MEMBERS), start=1):
        origin.progress(done, steps)
        made = _MEMBERS[member](origin, sealed)
        if made is None:
            lacking.append(member)
        else:
            extras[member] = made
    origin.progress(steps - 1, steps)
    draft = _Draft(basis, sealed, told, extras, tuple(lacking))
    return draft if lacking else replace(draft, content=_packed(origin, draft))


def _held(raw: Any, until: JalaliMonth, month: JalaliMonth) -> Held | None:
    """What headquarters holds of an earlier month once every bundle before that of `until` has come."""
    closed = closings.closed(raw, month)
    if closed is None:
        return None
    since = [one for one, _, _ in closings.months_closed(raw) if month < one < until]
    told = [pair for one in sorted(since) for pair in closings.told(raw, one)]
    return Held(closed.figures, [one for of, one in told if of == month])


def _packed(origin: Origin, draft: _Draft) -> bytes:
    """The signed file, with what was lacking made now, read as headquarters reads it (`unpacked`)."""
    late = {member: _MEMBERS[member](origin, draft.sealed) for member in draft.lacking}
    extras = {**draft.extras, **{member: made for member, made in late.items() if made is not None}}
    connection, enrolment = origin.db.connection, draft.basis.enrolment
    made = packed(
        draft.told,
        dict(sorted(extras.items())),
        offices.office_facts(connection).public_key,
        None if enrolment is None else enrolment.certificate,
        lambda data: offices.sign(connection, data),
    )
    unpacked(made, published(), offices.verify)  # what headquarters would refuse must not enter the chain
    return made


def _sealed(raw: Any, month: JalaliMonth) -> Sealed:
    closed = closings.closed(raw, month)
    assert closed is not None
    plain = json.loads(closings.sealed(raw, month))
    _, rows, checks = unsealed(plain)
    frozen = sealed_along(plain)
    corrected: dict[JalaliMonth, list[Correction]] = {}
    for earlier, one in frozen.corrections:
        corrected.setdefault(earlier, []).append(one)
    beside = beside_sealed(frozen)
    return Sealed(closed, rows, checks, corrected, beside.program, beside.declared)
