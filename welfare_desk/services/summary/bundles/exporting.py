# SPDX-License-Identifier: Apache-2.0
"""A closed month leaves for headquarters: its bundle is made once, kept, and handed out again as it is.

Every bundle of the chain is, that of a closing which was taken back too: headquarters reads them in their
order, and may not have got it. No file takes the place of another.

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
from welfare_desk.domain.summary.bundles.demands import MEMBERS, check_form
from welfare_desk.domain.summary.bundles.document import Link, OfficeName, Sealed, document, hashed
from welfare_desk.domain.summary.bundles.holding import Held, check_corrections, check_follows
from welfare_desk.domain.summary.bundles.listing import without_words
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.domain.summary.monthly.month import Correction, sealed_along, unsealed
from welfare_desk.domain.summary.monthly.standing import ChainBundle
from welfare_desk.outside import folder_place, made_folder, write
from welfare_desk.services import everything
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
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
    """Which month, into which folder: `file_name` names the file.

    `sequence` is the number of a bundle that was made of the month before, though it was opened again since;
    without, it is that of the closing that stands.
    """

    month: JalaliMonth
    folder: str = field(metadata=PATH)
    sequence: int | None = None


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
    known: bool = False
    """Whether headquarters has enrolled the office by now."""


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
        raw = look.db.apart
        made = _kept(raw, facts)
        sequence = bundles.end_of_chain(raw).sequence + 1 if made is None else made.sequence
        name = _name(look, facts.month, sequence)
        if not _free(folder / name, b"" if made is None else made.content):
            raise RuleError("bundle_name_taken", name=name, month=str(facts.month), sequence=sequence)
        draft = None
        if made is None:
            draft = _drafted(look, facts.month, bundles.closing_of(raw, facts.month))
        return _Ready(folder, made, draft)


def _kept(raw: Any, facts: ExportMonth) -> bundles.Made | None:
    """The bundle asked for as it was made; None where the one of the closing that stands is not made yet."""
    if facts.sequence is None:
        return bundles.made_of(raw, bundles.closing_of(raw, facts.month))
    made = bundles.numbered(raw, facts.month, facts.sequence)
    if made is None:
        numbers, month = [str(number) for number in bundles.numbers_of(raw, facts.month)], str(facts.month)
        if not numbers:
            raise RuleError("bundle_not_made", month=month, sequence=facts.sequence, reason="none")
        raise RuleError("bundle_not_made", month=month, sequence=facts.sequence, numbers=numbers)
    return made


def _name(origin: Origin, month: JalaliMonth, sequence: int) -> str:
    first = min((sequence, *bundles.numbers_of(origin.db.raw, month)))
    county = offices.office_facts(origin.db.connection).county
    return file_name(county, month, None if sequence == first else sequence)


def _free(place: Path, content: bytes) -> bool:
    """Whether nothing stands there but the same bytes; what cannot be looked at, the writing tells."""
    try:
        return not place.exists() or place.read_bytes() == content
    except OSError:
        return True


def _hand_over(desk: Desk, ready: _Ready, _facts: ExportMonth, answer: MonthExported) -> None:
    """Write the file; where that fails, say that the bundle itself stands.

    StorageError `bundle_not_written` (month, sequence, name; reason: what the file was refused by).
    """
    if ready.made is None or ready.made.digest != answer.digest:  # opened again since it was logged
        raise RuleError("not_logged")
    place, office = Path(answer.bundle), desk.store.directory
    if not _free(place, ready.made.content):  # came since it was looked at
        raise _not_written(answer, "name_taken")
    try:
        write(made_folder(place.parent, office) / place.name, ready.made.content, office)
    except StorageError as error:
        raise _not_written(answer, error.code) from error


def _not_written(answer: MonthExported, reason: str) -> StorageError:
    name, month = Path(answer.bundle).name, str(answer.month)
    return StorageError("bundle_not_written", month=month, sequence=answer.sequence, name=name, reason=reason)


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

    RuleError `month_not_closed`, `bundle_not_made` (sequence, numbers: those of the month; reason none),
    `bundle_name_taken` (name: of another file in the folder), `earlier_month_unsent` (next), `month_unsigned`
    for who may not sign for the office; refused as by `folder_place`, `check_form`, `check_follows`,
    `check_corrections`.
    """
    raw = work.db.raw
    ready: _Ready = work.prepared
    made = _kept(raw, facts)
    new = made is None
    if made is None:
        if not work.user.may(Permission.APPROVE):
            raise RuleError("month_unsigned", month=str(facts.month))
        made = _make(work, facts.month, bundles.closing_of(raw, facts.month), ready.draft)
    ready.made = made
    note(work, Sighting.EXPORT)
    work.about("month", str(facts.month))
    place = ready.folder / _name(work, facts.month, made.sequence)
    certified = made.certificate_no is not None
    known = bundles.enrolment(work.db.connection) is not None
    return MonthExported(facts.month, str(place), made.digest, made.sequence, new, certified, known)


@dataclass(frozen=True)
class AskChain:
    """Everything that the office ever made for headquarters."""


@dataclass(frozen=True)
class ChainShown:
    """The bundles of the office's chain, newest first."""

    bundles: tuple[ChainBundle, ...]


@question("summary.chain", permission=Permission.VIEW_FILES)
def sent_chain(look: Look, _facts: AskChain) -> ChainShown:
    """Every bundle that was made, of closings that were taken back too: each can be written again."""
    found = bundles.chain(look.db.apart)
    first: dict[JalaliMonth, int] = {month: sequence for month, sequence, *_ in found}
    county = offices.office_facts(look.db.connection).county
    return ChainShown(
        tuple(
            ChainBundle(
                month,
                sequence,
                digest,
                made_at,
                file_name(county, month, None if sequence == first[month] else sequence),
                stands,
            )
            for month, sequence, digest, made_at, stands in found
        )
    )


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
            "province_key": None if enrolment is None else enrolment.province_key,
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
    check_form(
        month,
        [table.code for table in sealed.closed.figures.tables],
        [source.value for source in sealed.rows],
        [str(check["code"]) for check in sealed.checks],
    )
    files = sorted({str(row["file"]) for row in sealed.rows[Source.PEOPLE]})
    key = None if basis.enrolment is None else basis.enrolment.person_key
    persons = hashed(key, bundles.identifiers(raw, month, files))
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
    return Held(closed.figures, [one for _, one in closings.told_of(raw, month, until)])


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
    return Sealed(closed, without_words(rows), checks, corrected, beside.program, beside.declared)
