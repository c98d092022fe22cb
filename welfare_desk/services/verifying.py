# SPDX-License-Identifier: Apache-2.0
"""What a square code or a typed number says of a paper, and what the register knows of it.

The code alone proves that the office signed it; the register tells what became of the number. A number of
this office never is «not found» alone: beyond the end of its series it was never issued, below it is missing,
which is a matter for the head. A room adds what became of its papers (who collected, when) by `became`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.digest import FINGERPRINT_LENGTH, crockford, from_crockford, grouped4
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import (
    QR_DIGITS,
    Code,
    PaperHead,
    PaperKind,
    from_digits,
    office_bytes,
    office_number,
    payload_head,
    signed_bytes,
)
from welfare_desk.domain.text import latin_digits, layout_guesses, without_marks
from welfare_desk.services import everything
from welfare_desk.services.door import Look, question
from welfare_desk.storage import office as offices
from welfare_desk.storage import paper_register as kept
from welfare_desk.storage import papers
from welfare_desk.storage.papers import StoredPaper
from welfare_desk.storage.summary.bundles import headquarters
from welfare_desk.storage.summary.bundles.trusted import provinces


class Register(StrEnum):
    """What the office's register says of a number."""

    ISSUED = "issued"
    VOID = "void"
    REPLACED = "replaced"
    LEFT_OUT = "left_out"
    """Skipped when an older copy of the office was put back, with the reason."""
    MISSING = "missing"
    """Within its series, and yet no paper: there must be none."""
    NEVER_ISSUED = "never_issued"
    """Beyond the end of its series."""
    OTHER_OFFICE = "other_office"
    """Not ours to know."""


@dataclass(frozen=True)
class Became:
    """What became of a paper in its room, by a code of `sentences`: collected by whom, on which day."""

    code: str
    on: date | None = None
    by: str = ""
    facts: dict[str, str] = field(default_factory=dict)


Telling = Callable[[Look, StoredPaper], Sequence[Became]]
_BECAME: dict[PaperKind, Telling] = {}


def became(kind: PaperKind) -> Callable[[Telling], Telling]:
    """Declare what tells the further story of a kind's papers."""

    def declared(telling: Telling) -> Telling:
        if kind in _BECAME:
            raise TypeError(f"{kind} has two stories")
        _BECAME[kind] = telling
        return telling

    return declared


@dataclass(frozen=True)
class VerifyPaper:
    """What a scanner read from a square code, or the number typed from a paper.

    A number is written ``1404/000123``, or ``certificate:1404/000123`` where several kinds have it.
    """

    text: str


@dataclass(frozen=True)
class GoodsSaid:
    """Goods that a paper names, as it froze them."""

    name: str
    quantity: int
    serial: str = ""


@dataclass(frozen=True)
class Verified:
    """What the code says (contract: ``paper verify``).

    ``state`` is genuine or forged. Of another office: known_office where the province vouches for its key,
    revoked_office where its headquarters does so no more, sound_unknown_office where the signature alone is
    right, unknown_office where the code brings no key to judge it by. typed where a number was typed, which
    proves nothing; control_code where the short code under the square one was.
    """

    number: str
    kind: PaperKind | None
    """None for a number that was typed without its kind and that no paper has."""
    state: str
    issued_on: date | None
    matches: bool
    """Whether this office's register holds the paper, with the same fingerprint where a code was read."""
    register: Register = Register.OTHER_OFFICE
    fingerprint: str = ""
    reason: str = ""
    """Why it is void, or was left out."""
    void_at: datetime | None = None
    void_by: str = ""
    replaced_by: str = ""
    issued_by: str = ""
    file_no: str = ""
    became: tuple[Became, ...] = ()
    client: str = ""
    """Whom it is about."""
    goods: tuple[GoodsSaid, ...] = ()
    """What it says was handed over, for the eye to compare with the sheet."""
    office: str = ""
    """The county of another office, where this is its headquarters."""


@question("papers.verify", permission=Permission.VIEW_FILES)
def verify_paper(look: Look, facts: VerifyPaper) -> Verified:
    """Read a square code, a number or a control code: is it ours, and what does the register know of it.

    RuleError `bad_qr`, `bad_paper_number`, `paper_of_several_kinds`, `control_code_unknown` (typed).
    """
    digits = code_in(facts.text)
    if digits:
        return _of_code(look, digits)
    mark = control_code_in(facts.text)
    return _of_control_code(look, mark) if mark else _of_number(look, facts.text)


def code_in(text: str) -> str:
    """The digits of a square code, whichever keyboard layout they were typed in; empty for another text."""
    typed = without_marks(text)
    for reading in (typed, *layout_guesses(typed)):
        digits = "".join(latin_digits(reading).split())
        if digits.isascii() and digits.isdecimal() and len(digits) > QR_DIGITS // 4:
            return digits
    return ""


def control_code_in(text: str) -> str:
    """The twelve characters under a square code, as people copy them; empty for another text."""
    for reading in (text, *layout_guesses(text)):
        plain = latin_digits(without_marks(reading)).strip()
        if len(plain.replace("-", "").replace(" ", "")) != FINGERPRINT_LENGTH or plain.isdecimal():
            continue
        try:
            return crockford(from_crockford(plain), FINGERPRINT_LENGTH)
        except RuleError:
            continue
    return ""


def _of_control_code(look: Look, mark: str) -> Verified:
    stored = papers.of_fingerprint(look.db.connection, mark)
    if stored is None:
        raise RuleError("control_code_unknown", typed=grouped4(mark, "-"))
    return _found(look, stored.named, stored, "control_code")


def _of_code(look: Look, digits: str) -> Verified:
    code = from_digits(digits)
    head, office = code.head, offices.office_facts(look.db.connection)
    signed = signed_bytes(payload_head(head))
    ours = head.office == office_number(office.office_code)
    if not ours or (code.proof is not None and code.proof.key != office.public_key):
        return _of_another(look, code, signed, claims_ours=ours)
    genuine = offices.verify(office.public_key, code.signature, signed)
    return _told(look, head, "genuine" if genuine else "forged")


def _of_another(look: Look, code: Code, signed: bytes, *, claims_ours: bool) -> Verified:
    """A code of another office: its signature by the key in it, the key by the province's word for it."""
    head = code.head
    state, county = _known_office(look, code, signed)
    if claims_ours and state in {"sound_unknown_office", "forged"}:
        return _told(look, head, "forged")  # our number under a key that nobody vouches for
    number = PaperNumber(head.kind.value, head.year, head.number)
    return Verified(
        str(number),
        head.kind,
        state,
        head.issued_on,
        matches=False,
        fingerprint=head.fingerprint,
        office=county,
    )


def _known_office(look: Look, code: Code, signed: bytes) -> tuple[str, str]:
    """What is known of the office that a code names, and its county where this is its headquarters."""
    connection, proof = look.db.connection, code.proof
    if proof is not None and not offices.verify(proof.key, code.signature, signed):
        return "forged", ""
    for one in headquarters.enrolments(look.db.apart, 0, None):
        same = one.public == proof.key if proof else offices.verify(one.public, code.signature, signed)
        if office_number(one.code) == code.head.office and same:
            return ("known_office" if one.revoked_at is None else "revoked_office"), one.county
    if proof is None:
        return "unknown_office", ""
    told = office_bytes(code.head.office, proof.key)
    if any(offices.verify(key, proof.signature, told) for key in provinces(connection)):
        return "known_office", ""
    return "sound_unknown_office", ""


def _told(look: Look, head: PaperHead, state: str) -> Verified:
    number = PaperNumber(head.kind.value, head.year, head.number)
    stored = papers.find_paper(look.db.connection, number.kind, number.year, number.number)
    same = stored is not None and stored.fingerprint == head.fingerprint
    found = _found(look, number, stored, state)
    return Verified(
        **{
            **vars(found),
            "issued_on": head.issued_on,
            "matches": same and state == "genuine",
            "fingerprint": head.fingerprint,
        }
    )


def _of_number(look: Look, typed: str) -> Verified:
    kind, colon, written = typed.strip().rpartition(":")
    if colon and kind not in list(PaperKind):
        raise RuleError("bad_paper_number", reason="kind")
    number = PaperNumber.parse(kind or PaperKind.CERTIFICATE.value, written)
    if not colon:
        kinds = kept.kinds_of_number(look.db.apart, number.year, number.number)
        if not kinds:
            return _held_by_none(look, number)
        if len(kinds) > 1:
            raise RuleError(
                "paper_of_several_kinds",
                number=str(number),
                kinds=list(kinds),
                example=f"{kinds[0]}:{number}",
            )
        number = PaperNumber(kinds[0], number.year, number.number)
    stored = papers.find_paper(look.db.connection, number.kind, number.year, number.number)
    return _found(look, number, stored, "typed")


def _held_by_none(look: Look, number: PaperNumber) -> Verified:
    """Of a number typed without its kind: a series that reaches so far should have it."""
    known = {kind.value for kind in PaperKind}
    reaching = [
        kind for kind in kept.series_reaching(look.db.apart, number.year, number.number) if kind in known
    ]
    if len(reaching) == 1:
        return _found(look, PaperNumber(reaching[0], number.year, number.number), None, "typed")
    says = Register.MISSING if reaching else Register.NEVER_ISSUED
    return Verified(str(number), None, "typed", None, matches=False, register=says)


def _found(look: Look, number: PaperNumber, stored: StoredPaper | None, state: str) -> Verified:
    kind = PaperKind(number.kind)
    if stored is None:
        last, skipped = kept.standing_of_number(look.db.apart, number.kind, number.year, number.number)
        if skipped:
            says = Register.LEFT_OUT
        else:
            says = Register.MISSING if number.number <= last else Register.NEVER_ISSUED
        return Verified(str(number), kind, state, None, matches=False, register=says, reason=skipped)
    other = ""
    says = Register.ISSUED
    if stored.state == "void":
        says = Register.VOID
        if stored.replaced_by is not None:
            says = Register.REPLACED
            other = str(papers.paper_of(look.db.connection, stored.replaced_by).named)
    everything.load()  # as each room must be heard, also one that was not entered in this process
    telling = _BECAME.get(kind)
    return Verified(
        str(number),
        kind,
        state,
        stored.issued_on,
        matches=True,
        register=says,
        fingerprint=stored.fingerprint,
        reason=stored.void_reason or "",
        void_at=None if stored.voided_at is None else stored.voided_at.astimezone(IRAN),
        void_by=stored.voided_by or "",
        replaced_by=other,
        issued_by=stored.issued_by,
        file_no=papers.file_no_of(look.db.connection, stored),
        became=() if telling is None else tuple(telling(look, stored)),
        client=papers.client_of(look.db.connection, stored),
        goods=_goods(stored) if kind in _OF_GOODS else (),
    )


def _goods(stored: StoredPaper) -> tuple[GoodsSaid, ...]:
    lines = json.loads(stored.facts)["facts"]["lines"]
    return tuple(
        GoodsSaid(line["name"], line["quantity"], line.get("serial") or "، ".join(line.get("serials", ())))
        for line in lines
    )


_OF_GOODS = frozenset(
    {
        PaperKind.GOODS_RECEIPT,
        PaperKind.ISSUE_VOUCHER,
        PaperKind.LOAN_CONTRACT,
        PaperKind.RETURN_SLIP,
        PaperKind.TRANSFER_VOUCHER,
        PaperKind.SCRAP_MINUTES,
    }
)
