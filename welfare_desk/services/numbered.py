# SPDX-License-Identifier: Apache-2.0
"""What every kind of numbered paper has in common: its form, number, seal and place in the register.

A new kind is one value of `PaperKind` with its code, one frozen dataclass (facts, stamp, witness) and one
function that draws it, declared by `paper_form`; `issue` does the rest, `papers.pdf` finds it by its kind.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol, TypeVar

from welfare_desk import __version__
from welfare_desk.domain.access import Permission, User
from welfare_desk.domain.calendar import IRAN, to_jalali
from welfare_desk.domain.digest import canonical, fingerprint, sha256_hex
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import (
    STORE_KINDS,
    OfficeIdentity,
    PaperHead,
    PaperKind,
    Seal,
    Stamp,
    office_number,
    payload_head,
    signed_bytes,
    to_digits,
)
from welfare_desk.domain.sheet import Copy, Sheet
from welfare_desk.domain.upkeep import Post, contact_line, signing
from welfare_desk.services import everything
from welfare_desk.services.door import Desk, Look, Work
from welfare_desk.services.facts import from_json, to_json
from welfare_desk.services.paper_marks import Marks
from welfare_desk.storage import audit, papers, series
from welfare_desk.storage.paper_office import PaperOffice, paper_office
from welfare_desk.storage.uow import Reader

_NO_MOMENT = datetime(2000, 1, 1, tzinfo=IRAN)

Telling = Callable[[int, int], None]
"""Told how far a drawing is, done and total; it may raise to stop."""

Together = Callable[[Sequence[tuple[Any, Seal]], Telling | None, Sheet | None], bytes]
"""Draws several frozen papers of one kind, each with its seal, as one PDF on the sheet that is chosen."""

C = TypeVar("C")
P = TypeVar("P")
F = TypeVar("F")
Content_contra = TypeVar("Content_contra", contravariant=True)


@dataclass(frozen=True)
class Issued:
    """The paper that now exists; ``number`` is written like ``1404/000123``."""

    kind: PaperKind
    number: str
    fingerprint: str

    @classmethod
    def known(cls, stored: papers.StoredPaper) -> Issued:
        """One that was issued before."""
        number = PaperNumber(stored.kind, stored.year, stored.number)
        return cls(PaperKind(stored.kind), str(number), stored.fingerprint)


@dataclass(frozen=True)
class Kept:
    """A paper that was issued, and its row."""

    issued: Issued
    paper_id: int


class Freeze(Protocol[Content_contra]):
    """Makes what is stored of a paper; `witness` is the end of the audit's chain when it was issued.

    The fingerprint covers the witness, so the client's copy tells when the chain before it was written anew.
    """

    def __call__(self, facts: Content_contra, stamp: Stamp, witness: str) -> Any:
        """The frozen dataclass of the kind."""


@dataclass(frozen=True)
class PaperForm:
    """How one kind of paper is stored and drawn."""

    kind: PaperKind
    frozen: type[Any]
    draw: Callable[..., bytes]
    long: bool = False
    """Whether drawing it takes seconds: its function takes a `Telling` as well."""
    together: Together | None = None
    """Draws many of the kind as one document, whose fonts and unchanging parts are kept once."""
    copies: tuple[Copy, ...] = ()
    """Of what is drawn for the sheet that is chosen, whose function takes a `Sheet`: the usual copies."""

    def pdf(
        self, paper: Any, seal: Seal, telling: Telling | None = None, sheet: Sheet | None = None
    ) -> bytes:
        """A frozen paper as PDF; a kind without a choice of sheets has its own."""
        if self.copies:
            return self.draw(paper, seal, sheet)
        return self.draw(paper, seal, telling) if self.long else self.draw(paper, seal)


_FORMS: dict[PaperKind, PaperForm] = {}


def paper_form(
    kind: PaperKind, frozen: type[P]
) -> Callable[[Callable[[P, Seal], bytes]], Callable[[P, Seal], bytes]]:
    """Declare the drawing function of a kind; its module stands in `services.everything`."""

    def declared(draw: Callable[[P, Seal], bytes]) -> Callable[[P, Seal], bytes]:
        _declare(PaperForm(kind, frozen, draw))
        return draw

    return declared


def long_paper_form(
    kind: PaperKind, frozen: type[P]
) -> Callable[[Callable[[P, Seal, Telling | None], bytes]], Callable[[P, Seal, Telling | None], bytes]]:
    """As `paper_form`, of a kind with thousands of lines: its drawing tells how far it is."""

    def declared(
        draw: Callable[[P, Seal, Telling | None], bytes],
    ) -> Callable[[P, Seal, Telling | None], bytes]:
        _declare(PaperForm(kind, frozen, draw, long=True))
        return draw

    return declared


def sheet_paper_form(
    kind: PaperKind, frozen: type[P], copies: tuple[Copy, ...]
) -> Callable[[Callable[[P, Seal, Sheet | None], bytes]], Callable[[P, Seal, Sheet | None], bytes]]:
    """As `paper_form`, of a kind that is printed on the sheet that is chosen, usually in these copies."""

    def declared(
        draw: Callable[[P, Seal, Sheet | None], bytes],
    ) -> Callable[[P, Seal, Sheet | None], bytes]:
        _declare(PaperForm(kind, frozen, draw, copies=copies))
        return draw

    return declared


def together_form(kind: PaperKind) -> Callable[[Together], Together]:
    """Declare, after the kind's own form, what draws many of its papers at once."""

    def declared(draw: Together) -> Together:
        _FORMS[kind] = replace(_FORMS[kind], together=draw)
        return draw

    return declared


def _declare(form: PaperForm) -> None:
    if form.kind in _FORMS:
        raise TypeError(f"{form.kind} has two forms")
    _FORMS[form.kind] = form


def forms() -> dict[PaperKind, PaperForm]:
    """Every declared form by its kind."""
    return dict(_FORMS)


def usual_copies(kind: str) -> tuple[Copy, ...]:
    """For whom the copies of a kind are where nobody chose; none of a kind with a sheet of its own."""
    if kind not in list(PaperKind):
        return ()
    if PaperKind(kind) not in _FORMS:
        everything.load()  # its room may not have been entered in this process
    form = _FORMS.get(PaperKind(kind))
    return () if form is None else form.copies


def identity(look: Work | Look) -> OfficeIdentity:
    """The office as papers name it today."""
    facts = office_of(look)
    return OfficeIdentity(
        facts.province,
        facts.county,
        office_number(facts.office_code),
        signing(facts.signatories, Post.HEAD, look.today),
        contact_line(facts.letterhead),
    )


def office_of(source: Work | Look) -> PaperOffice:
    """What papers need of the office; read once for each command."""
    if isinstance(source, Look):
        return paper_office(source.db.connection)
    if source.office is None:
        source.office = paper_office(source.db.connection)
    return source.office


def signer(source: Work | Look, post: Post) -> str:
    """Who signs for a post today; empty where nobody is named."""
    return signing(office_of(source).signatories, post, source.today)


def take_number(work: Work, kind: PaperKind) -> PaperNumber:
    """The next number of the kind in this Jalali year; it goes back when the command fails."""
    return series.take(work.db, kind.value, to_jalali(work.today)[0])


def sealed(work: Work, number: PaperNumber, mark: str) -> Seal:
    """The number with its fingerprint and the square code signed by the office."""
    kind = PaperKind(number.kind)
    head = payload_head(PaperHead(kind, identity(work).code, number.year, number.number, work.today, mark))
    office = office_of(work)
    return Seal(number, mark, to_digits(head, office.sign(signed_bytes(head)), office.proof))


def stamp(source: Work | Look) -> Stamp:
    """The small print of this moment."""
    assert source.now is not None
    return stamp_at(source, source.now)


def stamp_at(source: Work | Look, at: datetime) -> Stamp:
    """The small print of another moment: of a printing that was logged then."""
    printed_at = at.astimezone(IRAN).replace(microsecond=0)
    return Stamp(printed_at, source.user.display_name, __version__, identity(source))


def proof_of(says: object, small_print: Stamp) -> str:
    """The digest of all that decides whether a paper can be drawn: what it says, by whom, of which office."""
    timeless = replace(small_print, printed_at=_NO_MOMENT)
    return sha256_hex(canonical(to_json([says, timeless])))


def trial_seal(look: Look, kind: PaperKind) -> Seal:
    """A seal of the usual size for a paper that is only tried."""
    number = PaperNumber(kind.value, to_jalali(look.today)[0], 1)
    mark = fingerprint([""])
    head = payload_head(PaperHead(kind, 0, number.year, number.number, look.today, mark))
    return Seal(number, mark, to_digits(head, bytes(64), office_of(look).proof))


@contextlib.contextmanager
def trial(desk: Desk) -> Iterator[Look]:
    """A look at the office before the transaction: what is slow about a paper is done there."""
    with contextlib.closing(Reader(desk.store)) as reader:
        yield Look(reader, desk.today, desk.user, desk.watcher, desk.now)


def tried(kind: PaperKind, gather: Callable[[Look, C], F], freeze: Freeze[F]) -> Callable[[Desk, C], str]:
    """The `prepare` of a command that issues a kind: draws it for proof, while no desk waits."""

    def prepare(desk: Desk, facts: C) -> str:
        with trial(desk) as look:
            says, small_print = gather(look, facts), stamp(look)
            _FORMS[kind].pdf(freeze(says, small_print, ""), trial_seal(look, kind), look.progress)
            return proof_of(says, small_print)

    return prepare


def issue(work: Work, kind: PaperKind, facts: F, freeze: Freeze[F], file_id: int | None) -> Issued:
    """Number, freeze, seal and keep a paper; RuleError of its drawing when it cannot be printed."""
    number = take_number(work, kind)
    witness = work.db.witness or audit.witness(work.db.connection)
    seal = sealed(work, number, fingerprint([witness, facts]))
    small_print = stamp(work)
    drawn_before = work.prepared == proof_of(facts, small_print)
    return keep(work, seal, freeze(facts, small_print, witness), file_id, drawn_before=drawn_before)


def issue_flowing(work: Work, kind: PaperKind, facts: F, freeze: Freeze[F], file_id: int | None) -> Kept:
    """As `issue`, for papers that flow over as many pages as they need: drawing is not tried first.

    Such a paper can always be drawn once every letter has a picture: RuleError ``no_glyph``.
    """
    from welfare_desk.documents.typeset.printable import check_printable

    witness = work.db.witness or audit.witness(work.db.connection)
    frozen = freeze(facts, stamp(work), witness)
    says = to_json(frozen)
    check_printable([part for name, part in says.items() if name != "witness"])
    number = take_number(work, kind)
    seal = sealed(work, number, fingerprint([witness, facts]))
    paper_id = keep_paper(work, seal, frozen, file_id)
    return Kept(Issued(kind, str(number), seal.fingerprint), paper_id)


def keep(work: Work, seal: Seal, paper: object, file_id: int | None, *, drawn_before: bool) -> Issued:
    """Store the frozen paper beside its number, in the same transaction.

    What cannot be printed must not take a number: unless the same was drawn for proof before the
    transaction began, it is drawn now.
    """
    kind = PaperKind(seal.number.kind)
    if not drawn_before:
        _FORMS[kind].pdf(paper, seal, work.progress)
    keep_paper(work, seal, paper, file_id)
    return Issued(kind, str(seal.number), seal.fingerprint)


def keep_paper(work: Work, seal: Seal, paper: object, file_id: int | None) -> int:
    """Store a frozen paper that can be drawn beside its number; returns its row id."""
    kind = PaperKind(seal.number.kind)
    work.about("paper", f"{kind.value}:{seal.number}")
    return papers.keep_paper(
        work.db,
        {
            "kind": kind.value,
            "year": seal.number.year,
            "number": seal.number.number,
            "file_id": file_id,
            "issued_on": work.today,
            "issued_at": work.now,
            "issued_by": work.user.display_name,
            "facts": _frozen(paper),
            "fingerprint": seal.fingerprint,
            "qr": seal.qr_digits,
        },
    )


def _frozen(value: object) -> str:
    return json.dumps(to_json(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def drawn(
    stored: papers.StoredPaper, marks: Marks, telling: Telling | None = None, sheet: Sheet | None = None
) -> bytes:
    """The PDF of a stored paper, of its duplicate, or of what is void; the same bytes each time."""
    form = form_of(stored)
    return form.pdf(*thawed(form, stored, marks), telling, sheet)


def form_of(stored: papers.StoredPaper) -> PaperForm:
    """How the paper is drawn."""
    kind = PaperKind(stored.kind)
    if kind not in _FORMS:
        everything.load()  # a paper of any room may be asked for before its room was entered
    form = _FORMS.get(kind)
    if form is None:  # it was never declared: a mistake of ours
        raise LookupError(f"{kind} has no form")
    return form


def thawed(form: PaperForm, stored: papers.StoredPaper, marks: Marks) -> tuple[Any, Seal]:
    """The frozen dataclass of a stored paper, saying of itself what it is now, and its seal."""
    paper = from_json(form.frozen, json.loads(stored.facts))
    said = replace(paper.stamp, original=marks.original, reprint=marks.reprint, void=marks.void)
    return replace(paper, stamp=said), Seal(stored.named, stored.fingerprint, stored.qr)


def check_handler(user: User, kind: PaperKind) -> None:
    """NotPermitted to print or void a kind, unless the user edits files or it is one of the store's."""
    if kind not in STORE_KINDS and not user.may(Permission.EDIT_FILES):
        raise NotPermitted(permission=Permission.EDIT_FILES.value, user=user.name)


def stored_paper(connection: Any, kind: PaperKind, number: str) -> papers.StoredPaper:
    """The paper of a number as typed; RuleError `paper_not_found`."""
    parsed = PaperNumber.parse(kind.value, number)
    stored = papers.find_paper(connection, parsed.kind, parsed.year, parsed.number)
    if stored is None:
        raise RuleError("paper_not_found", number=str(parsed))
    return stored
