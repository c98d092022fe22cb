# SPDX-License-Identifier: Apache-2.0
"""The sample offices of the conformance kit: three counties that never were, their keys and their months.

Keys come from fixed words, so that everybody builds the same kit; nothing real is ever signed with them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Sex
from welfare_desk.domain.casework.codes import Severity as DisabilitySeverity
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.declared import differing
from welfare_desk.domain.summary.bundles.demands import AT_TIMES, CHECKS
from welfare_desk.domain.summary.bundles.document import Link, OfficeName, Sealed, document, hashed
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.domain.summary.monthly.book import ToldDeclared
from welfare_desk.domain.summary.monthly.checks import Check, Place, Severity, gaps, identities
from welfare_desk.domain.summary.monthly.declarations import Against, Basis
from welfare_desk.domain.summary.monthly.declared import Verdict, Why
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Row, Source, Unit
from welfare_desk.domain.summary.monthly.layouts import AGE_BANDS, SIZES
from welfare_desk.domain.summary.monthly.month import (
    ClosedMonth,
    Correction,
    Month,
    Stood,
    corrections,
    seal,
    seal_digest,
    tables_of,
)
from welfare_desk.domain.summary.monthly.undated import undated_corrections
from welfare_desk.storage.summary.bundles import keys

PROGRAM = "kit"
"""The version that its documents name: the kit stays the same when the program goes on."""
PROVINCE = "استان نمونه"
MONTHS = (JalaliMonth(1404, 7), JalaliMonth(1404, 8), JalaliMonth(1404, 9))
COUNTIES = {"SAMPLE-1": "نمونه یک", "SAMPLE-2": "نمونه دو", "SAMPLE-3": "نمونه سه"}
ENROLLED_ON = date(2025, 9, 1)
PRICE = 13_912_080
"""Rial of a sample payment."""

_LATE = ("SAMPLE-3", "1404-08")
"""The month that is closed too late."""
_SILENT = ("SAMPLE-2", "1404-07")
"""The month of which an office has no list, so that what it paid is unknown."""
_DECLARING = ("SAMPLE-1", "1404-09")
"""The month of which, and of the quarter that ends with it, somebody declared figures."""
_LEARNT = ("SAMPLE-2", "1404-09")
"""The month in which an office learnt that somebody had left in the month before, and came back since."""
_FACTS: Mapping[str, Mapping[str, Any]] = {"promises_open": {"late": 0}}
"""What some checks tell beside their count."""
_WITHOUT_KEY = "SAMPLE-3"
"""The office that has no person-hash key."""


def seed(words: str) -> bytes:
    """32 bytes that are a sample's private key."""
    return hashlib.sha256(f"welfare-desk conformance kit: {words}".encode()).digest()


PERSON_KEY = seed("person key")


@dataclass(frozen=True)
class SampleOffice:
    """An office with the private half of its key, and the certificate that it carries."""

    identity: Identity
    private: bytes
    certificate: Mapping[str, Any]


def province_private() -> bytes:
    """The province's private key."""
    return seed("province")


def office(
    code: str, county: str, serial: int, words: str = "", province: bytes | None = None
) -> SampleOffice:
    """A sample office; other `words` give it another key, another `province` another certificate."""
    private = seed(f"office {code} {words}")
    signer = province_private() if province is None else province
    identity = Identity(county, PROVINCE, code, keys.signing_public(private), seed(f"box of {code} {words}"))
    issued = enrolment.certificate(
        identity, serial, ENROLLED_ON, keys.signing_public(signer), keys.signer(signer)
    )
    return SampleOffice(identity, private, issued)


def offices() -> dict[str, SampleOffice]:
    """The three by their codes."""
    return {code: office(code, county, serial) for serial, (code, county) in enumerate(COUNTIES.items(), 1)}


def rows(code: str, month: JalaliMonth) -> dict[Source, list[Row]]:
    """What an office's month is counted from; each office and month has its own numbers."""
    place, later = list(COUNTIES).index(code), month.month - MONTHS[0].month
    found: dict[Source, list[Row]] = {source: [] for source in Source}
    drawing = range(4 + 2 * place + later)
    found[Source.PEOPLE] = [_person(place, number, drawing) for number in range(12 + 5 * place + later)]
    found[Source.HOMES] = [
        {
            "decile": str(1 + number % 4) if number % 5 else UNKNOWN,
            "persons": 1 + number % 5,
            "file": _file(number),
        }
        for number in range(8 + 3 * place)
    ]
    found[Source.RECURRING] = [
        {"kind": PaymentKind.PENSION.value, "state": PensionState.ON_PENSION.value, "file": _file(number)}
        for number in drawing
    ]
    if (code, str(month)) != _SILENT:
        found[Source.PAYMENTS] = [_payment(number) for number in drawing]
    since = month.first().isoformat()
    if later:
        found[Source.COVERAGE_MOVES] = [_came("opened", len(found[Source.PEOPLE]) - 1, since)]
        found[Source.PENSION_MOVES] = [_came("granted", len(drawing) - 1, since)]
    if (code, str(month)) == _LEARNT:
        found[Source.COVERAGE_MOVES].append(_came("returned", len(found[Source.PEOPLE]) - 2, since))
    found[Source.STOCK] = [{"item": "CANE", "opening": 10 + place, "closing": 8 + place, "lent_out": 1}]
    found[Source.STOCK_MOVES] = [
        {"item": "CANE", "way": "given", "pieces": 2, "day": since, "paper": "",
         "file": _file(1), "entry": 1}
    ]  # fmt: skip
    return found


def corrected(code: str, month: JalaliMonth) -> dict[JalaliMonth, Sequence[Correction]]:
    """What an office's month tells of the month before it: who joined there last had left again."""
    if (code, str(month)) != _LEARNT:
        return {}
    last = month.plus(-1)
    held = rows(code, last)
    left = {**_came("discharged", len(held[Source.PEOPLE]) - 1, last.last().isoformat()), "way": "out"}
    now = {
        **held,
        Source.PEOPLE: held[Source.PEOPLE][:-1],
        Source.COVERAGE_MOVES: [*held[Source.COVERAGE_MOVES], left],
    }
    told = tables_of(held)
    return {last: (*corrections(told, tables_of(now)), *undated_corrections(told, now))}


def _before(code: str, month: JalaliMonth) -> Stood:
    """How an office's month begins: as the one before ended, less whoever it has learnt had left."""
    last = month if month == MONTHS[0] else month.plus(-1)
    held = rows(code, last)
    gone = int((code, str(month)) == _LEARNT)
    return Stood(len(held[Source.PEOPLE]) - gone, len(held[Source.RECURRING]), 0)


def _came(reason: str, number: int, day: str) -> Row:
    return {"way": "in", "reason": reason, "day": day, "event": number + 1, "file": _file(number)}


def _file(number: int) -> str:
    return f"1400-{number + 1:05d}"


def _person(place: int, number: int, drawing: range) -> Row:
    disabled = number % 3 != 2
    types = tuple(DisabilityType)[:7]
    return {
        "domain": (Domain.REHABILITATION if disabled else Domain.SOCIAL).value,
        "sex": (Sex.FEMALE if number % 2 else Sex.MALE).value,
        "age": AGE_BANDS[(number + place) % len(AGE_BANDS)],
        "disability": types[number % len(types)].value if disabled else UNKNOWN,
        "severity": tuple(DisabilitySeverity)[number % len(DisabilitySeverity)].value,
        "category": UNKNOWN if disabled else "زنان سرپرست خانوار",
        "neighbourhood": f"محلهٔ {number % 3 + 1}",
        "centre": UNKNOWN,
        "standing": PensionState.ON_PENSION.value if number in drawing else "non_recurring",
        "file": _file(number),
    }


def _payment(number: int) -> Row:
    size = number % len(SIZES)
    amount = PRICE * (size + 1)
    return {
        "kind": PaymentKind.PENSION.value,
        "band": SIZES[size],
        "amount": amount,
        "arrears": 0,
        "deductions": 1_000 * number,
        "net": amount - 1_000 * number,
        "line": number + 1,
        "file": _file(number),
    }


def people(code: str, month: JalaliMonth) -> list[tuple[str | None, str | None]]:
    """Identifiers of the covered: some live in two counties, and one has none."""
    place = list(COUNTIES).index(code)
    count = len(rows(code, month)[Source.PEOPLE])
    return [(None, f"SAMPLE-{8 * place + number}") for number in range(count - 1)] + [(None, None)]


def declared(code: str, month: JalaliMonth, covered: int) -> list[ToldDeclared]:
    """What was declared of an office's month: a figure that does not fit, and rates that nobody counts."""
    if (code, str(month)) != _DECLARING:
        return []
    said = ("", month.last() + timedelta(days=1), "")
    return [
        ToldDeclared(
            "domains", "", "files", Unit.FILE, covered + 1, covered, Verdict.DOES_NOT_FIT, None, None,
            *said, str(month),
        ),
        ToldDeclared(
            "visits", "home", "done", Unit.PERSON, 9, 0, Verdict.NOT_COMPARABLE, Why.UNITS, None,
            *said, str(month),
        ),
        ToldDeclared(
            "participation", "", "growth", Unit.PERCENT, 29, None, Verdict.FITS_IF_CUT, None, None,
            *said, "1404-q3", Against(Basis.GROWTH, 2952),
        ),
    ]  # fmt: skip


def has_key(code: str) -> bool:
    """Whether an office has the province's person-hash key."""
    return code != _WITHOUT_KEY


def told(
    code: str, month: JalaliMonth, link: Link, changed: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The document of an office's month; `changed` keys make the broken ones."""
    held = rows(code, month)
    unlisted = [PaymentKind.PENSION.value] if (code, str(month)) == _SILENT else []
    tables = tables_of(held, unlisted)
    covered, drawn = len(held[Source.PEOPLE]), len(held[Source.RECURRING])
    stood = Stood(covered, drawn, 0)
    figures = Month(month, month.last(), tables, _before(code, month), stood)
    told_beside = declared(code, month, covered)
    asked = checks(figures, told_beside)
    sealed = seal(figures, held, asked)
    after = timedelta(days=9 if (code, str(month)) == _LATE else 2, hours=8)
    closed_at = datetime.combine(month.last(), datetime.min.time(), UTC) + after
    closed = ClosedMonth(month, closed_at, "رئیس نمونه", "", seal_digest(sealed), figures)
    persons = hashed(PERSON_KEY if has_key(code) else None, people(code, month))
    name = OfficeName(COUNTIES[code], PROVINCE, code, 1)
    made = Sealed(closed, held, asked, corrected(code, month), declared=told_beside)
    return {**document(name, made, link, persons, PROGRAM), **(changed or {})}


def checks(figures: Month, beside: Sequence[ToldDeclared] = ()) -> list[dict[str, Any]]:
    """Every check of a month, as its bundle tells them; what figures do not say is right."""
    asked = (*identities(figures), *gaps(figures), _agrees(beside))
    told = {check.code: check.told() for check in asked}
    return [told.get(code) or _right(code, severity) for code, severity in CHECKS.items()] + [
        told[code] for code in AT_TIMES if code in told
    ]


def _agrees(beside: Sequence[ToldDeclared]) -> Check:
    wrong = differing(beside)
    facts = {"declared": len(beside)}
    return Check(
        "declared_differs", Severity.NEEDS_REASON, wrong == 0, Place.REPORT, count=wrong, facts=facts
    )


def _right(code: str, severity: Severity) -> dict[str, Any]:
    return {
        "code": code,
        "severity": severity.value,
        "ok": True,
        "left": None,
        "right": None,
        "count": 0,
        "facts": _FACTS.get(code, {}),
    }
