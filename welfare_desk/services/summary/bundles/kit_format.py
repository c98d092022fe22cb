# SPDX-License-Identifier: Apache-2.0
"""The text of the conformance kit: all that a program of somebody else needs to know, without our source.

Its prose is `resources/kit/format_1.md`; whatever the program works by stands there from the program itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from string import Template
from typing import Any

from welfare_desk.domain import papers
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.summary.bundles import bundle, container, demands, enrolment
from welfare_desk.domain.summary.bundles.document import PERSON_WORD, SCHEMA_VERSION, person_hash
from welfare_desk.domain.summary.bundles.holding import STILL_EQUAL
from welfare_desk.domain.summary.bundles.inspection import Step, refused_at
from welfare_desk.domain.summary.bundles.listing import COLUMNS_OF, ONCE, WITHIN
from welfare_desk.domain.summary.monthly.checks import BEHIND
from welfare_desk.domain.summary.monthly.figures import (
    ALL,
    UNKNOWN,
    UNTOLD_PARTS,
    Layout,
    Measure,
    Source,
    Unit,
    counted,
)
from welfare_desk.domain.summary.monthly.layouts import (
    BELOW_ZERO,
    FIXED_KEYS,
    LAYOUTS,
    SIZES,
    STOCK_IN,
    STOCK_OUT,
)
from welfare_desk.domain.summary.monthly.lists import summed
from welfare_desk.domain.summary.monthly.periods import over
from welfare_desk.domain.waiting import PENSION
from welfare_desk.paths import resources
from welfare_desk.sentences.bundle_demands import check_name
from welfare_desk.services.summary.bundles.headquarters import published
from welfare_desk.services.summary.bundles.kit_samples import PERSON_KEY

_HEADERS: Mapping[str, tuple[str, str, Sequence[tuple[str, str]]]] = {
    "Before each member": (
        "`50 4b 03 04`",
        container.LOCAL.format,
        (("version needed", str(container.VERSION)), ("flags", "0"), ("method", "0"), ("time", "0"),
         ("day", f"{container.FIRST_DAY:#06x}"), ("CRC-32", "of the member"), ("stored bytes", "its size"),
         ("bytes", "its size"), ("bytes of the name", "its length"), ("bytes of extra", "0")),
    ),
    "In the directory": (
        "`50 4b 01 02`",
        container.CENTRAL.format,
        (("made by", str(container.VERSION)), ("version needed", str(container.VERSION)), ("flags", "0"),
         ("method", "0"), ("time", "0"), ("day", f"{container.FIRST_DAY:#06x}"), ("CRC-32", "of the member"),
         ("stored bytes", "its size"), ("bytes", "its size"), ("bytes of the name", "its length"),
         ("bytes of extra", "0"), ("bytes of comment", "0"), ("disk", "0"), ("internal attributes", "0"),
         ("external attributes", "0"), ("place", "of its header in the file")),
    ),
    "At the end": (
        "`50 4b 05 06`",
        container.END.format,
        (("disk", "0"), ("disk of the directory", "0"), ("members here", "how many"), ("members", "how many"),
         ("bytes of the directory", "its size"), ("place of the directory", "in the file"),
         ("bytes of comment", "0")),
    ),
}  # fmt: skip
_MEMBERS = {
    bundle.MANIFEST: "place in the chain, key, certificate, digests: section 4",
    bundle.MONTH: "the document: section 7",
    demands.BOOK: "the numbered statistical book of the month, PDF",
    demands.WORKBOOK: "the same figures, one sheet for each table",
    bundle.SIGNATURE: "section 5",
}
_STEPS = {
    Step.WHOLE: "the file is read, and every byte is as section 2 writes it",
    Step.SIGNATURE: "the key named in the bundle has signed `manifest.json`",
    Step.MEMBERS: "the members are those of `manifest.json`, and no others than section 2 names",
    Step.FORM: "the document is as sections 7 to 10 say, in this version",
    Step.OFFICE: "key and certificate are those of an enrolled office, which has that name",
    Step.CHAIN: "it goes on with what was taken of its office, corrects that, and its month has ended",
}
_MOVED = {"coverage": "covered", "pension": "on_pension", "queue": "queued"}
_FOUND: Mapping[str, str] = {
    "covered_by_domain": "left `after.covered`, right domains(files)",
    "covered_by_standing": "left `after.covered`, right standings(files)",
    "covered_by_age": "left `after.covered`, right ages(files)",
    "covered_by_neighbourhood": "left `after.covered`, right neighbourhoods(files)",
    "covered_by_sex": "left `after.covered`, right domains(women) + domains(men) + domains(sex_unknown)",
    "rehabilitation_by_type": "left the line `rehabilitation` of domains(files), right disabilities(files)",
    "rehabilitation_by_severity": "left the line `rehabilitation` of domains(files), right disabilities(mild)"
    " + disabilities(moderate) + disabilities(severe) + disabilities(very_severe) + disabilities(unknown)",
    "drawing_by_standing": "left `after.on_pension`, right the line `on_pension` of standings(files)",
    "queue_within_non_recurring": "left `after.queued`, right the line `queued` of standings(files)",
    **{
        f"{move}_movement": f"left `before.{stood}` + {move}_in(files) − {move}_out(files), right"
        f" `after.{stood}`; facts `opening` (before), `came`, `went`, `closing` (after)"
        for move, stood in _MOVED.items()
    },
    "stock_movement": "of every item whose line of stock has no null: opening + in − out = closing, in being"
    f" {', '.join(STOCK_IN)} and out {', '.join(STOCK_OUT)} of stock_moves; left the sum of the first sides,"
    " right of closing; both null where stock has lines and each has a null; count of items that disagree",
    "payments_net": "of every line without a null: amount + arrears − deductions = net; left the sum of the"
    " first sides, right of the net; both null where a line has a null and the others are all 0; count of"
    " lines that disagree",
    "pension_by_size": "left the line `pension` of payments(net), right pensions_by_size(net); asked where"
    " left is not null",
    "commission_votes": "in each line, null being 0, confirmed + rejected + documents_missing ≤ attended ≤"
    " called; left commission(attended), right the sum of the columns of the three votes; count of lines that"
    " disagree",
    "neighbourhood_unknown": "count the line `unknown` of neighbourhoods(files), ok where it is 0",
    "type_unknown": "count the line `unknown` of disabilities(files), ok where it is 0",
    "severity_unknown": "count disabilities(unknown), ok where it is 0",
    "decile_unknown": "count the line `unknown` of deciles(households), ok where it is 0",
    "visits_due": "left and count visits(due), right visits(done), ok where count is 0",
}
"""What a reader finds by the figures itself."""
_TOLD: Mapping[str, str] = {
    "promises_open": "; facts `late`, of them past their day",
    "declared_differs": "; facts `declared`, how many there are",
    "same_as_last_month": "; facts `last`, the month before",
    "doubled_with_same_lines": "; facts `last`, the month before",
    "payments_tenfold": "; facts `last`, the month before",
}


def format_text(revoked: str, begun_anew: str) -> bytes:
    """The whole text; KeyError where its prose names what nobody fills in."""
    prose = Template((resources() / "kit" / "format_1.md").read_text("utf-8"))
    return prose.substitute(_values(), revoked=revoked, begun_anew=begun_anew).encode()


def _values() -> dict[str, str]:
    form = enrolment.FORMS[enrolment.CERTIFICATE]
    return {
        "format": bundle.FORMAT,
        "format_version": str(bundle.FORMAT_VERSION),
        "schema_version": str(SCHEMA_VERSION),
        "most_bytes": f"{container.MOST_BYTES:,}",
        "most_members": str(container.MOST_MEMBERS),
        "most_manifest": f"{bundle.MOST_MANIFEST:,}",
        "most_month": f"{bundle.MOST_MONTH:,}",
        "most_strangers": f"{bundle.MOST_OF_STRANGERS:,}",
        "most_groups": f"{bundle.MOST_GROUPS:,}",
        "most_values": f"{bundle.MOST_VALUES:,}",
        "name_pattern": container.NAME.pattern,
        "zip_fields": "\n\n".join(_header(title) for title in _HEADERS),
        "members": _table(
            ("Member", "What it holds"), [(_code(one), said) for one, said in _MEMBERS.items()]
        ),
        "ending": bundle.ENDING,
        "canonical_call": 'json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False,'
        " allow_nan=False).encode()",
        "signature": bundle.SIGNATURE,
        "signed_word": bundle.SIGNED_WORD.decode().rstrip("\n"),
        "certificate_fields": _certificate(form),
        "document_keys": _codes(published()["required"]),
        "lists": _lists(),
        "unknown_parts": str([int(part) for part in UNTOLD_PARTS]),
        "unknown": UNKNOWN,
        "all_key": ALL,
        "sizes": _codes(SIZES),
        "layouts": "\n\n".join(map(_layout, LAYOUTS)),
        "checks": _checks(),
        "person_word": PERSON_WORD,
        "person_example": person_hash(PERSON_KEY, None, "SAMPLE-0") or "",
        "payment_unit": Unit.PAYMENT.value,
        "still_equal": _codes(sorted(STILL_EQUAL)),
        "steps": _steps(),
        **_square_code(),
    }


def _square_code() -> dict[str, str]:
    return {
        "qr_digits": str(papers.QR_DIGITS),
        "qr_bytes": str(papers.HEAD_BYTES + papers.SIGNATURE_BYTES),
        "proven_digits": str(papers.PROVEN_DIGITS),
        "proven_bytes": str(papers.HEAD_BYTES + 2 * papers.SIGNATURE_BYTES + papers.KEY_BYTES),
        "head_bytes": str(papers.HEAD_BYTES),
        "paper_word": papers.signed_bytes(b"").decode().rstrip("\n"),
        "office_word": papers.office_bytes(0, b"")[:-2].decode().rstrip("\n"),
    }


def _header(title: str) -> str:
    mark, form, fields = _HEADERS[title]
    lines = [("mark", mark), *fields]
    return f"{title}, `struct` `{form}`:\n\n" + _table(("Field", "Value"), lines)


def _certificate(form: Mapping[str, type]) -> str:
    said = {str: "text", int: "whole number"}
    fixed = [("`kind`", _code(enrolment.CERTIFICATE)), ("`version`", str(enrolment.VERSION))]
    rows = [(_code(name), said[kind]) for name, kind in form.items()]
    return _table(("Key", "Value"), [*fixed, *rows, ("`signature`", "text")])


_ONLY = {
    Source.QUEUES: f", of the rows where `service` is `{PENSION}`",
    Source.VISITS: f", of the rows where `state` is not `{VisitState.DONE}`",
}
_DAYS = {
    Source.QUOTAS: "of its letter; in the month where `letters` is 1, and outside it otherwise",
    Source.VISITS: f"in the month where `state` is `{VisitState.DONE}`; else empty, or none after it",
}


def _lists() -> str:
    rows = [
        (
            _code(source),
            _codes(names),
            _codes(ONCE[source]) + _ONLY.get(source, "") if source in ONCE else "may come again",
            "in the month" if source in WITHIN else _DAYS.get(source, "none"),
        )
        for source, names in COLUMNS_OF.items()
    ]
    return _table(("List", "Columns", "No two rows have alike", "`day`"), rows)


def _layout(layout: Layout) -> str:
    others = FIXED_KEYS.get(layout.code)
    beyond = None if others is None else sorted(others - set(layout.order))
    more = "any" if beyond is None else _codes(beyond) or "none"
    where = f", rows where {_asked(layout.of)}" if layout.of else ""
    by = f"grouped by {_code(layout.by)}" if layout.by else "not grouped"
    rows = [_measure(layout, measure) for measure in layout.measures]
    return (
        f"### {_code(layout.code)}\n\n"
        f"* part {int(layout.part)}, list {_code(layout.source)}{where}; {by}\n"
        f"* lines that are always there: {_codes(layout.order) or 'none'}; other lines: {more}\n"
        "\n" + _table(("Measure", "Unit", "Counts", "Over a span", "Adds up", "Below 0"), rows)
    )


def _measure(layout: Layout, measure: Measure) -> tuple[str, ...]:
    what = f"the sum of {_code(measure.sums)}" if measure.sums else "rows"
    where = f" where {_asked(measure.of)}" if measure.of else ""
    below = measure.unit is Unit.RIAL or (layout.code, measure.code) in BELOW_ZERO
    return (
        _code(measure.code),
        measure.unit.value,
        what + where,
        over(counted(layout, ()), measure.code).value,
        "yes" if summed(layout, measure.code) else "no",
        "may be" if below else "no",
    )


def _asked(of: Mapping[str, tuple[Any, ...]] | None) -> str:
    return " and ".join(f"{_code(column)} is {_codes(values)}" for column, values in (of or {}).items())


def _checks() -> str:
    rows = []
    for code, severity in demands.SEVERITIES.items():
        always = "always" if code in demands.CHECKS else "at times"
        found = _FOUND.get(code, f"as the office found it, `count` of how many{_TOLD.get(code, '')}")
        if code in BEHIND:
            source, of = BEHIND[code]
            found += f" (rows of {_code(source)} where {_asked(of)})"
        rows.append((_code(code), severity.value, always, check_name(code, "en"), found))
    return _table(("Check", "Severity", "Asked", "What it asks", "How it is told"), rows)


def _steps() -> str:
    rows = [(str(place), _STEPS[step], _codes(refused_at(step))) for place, step in enumerate(Step, 1)]
    return _table(("", "What is asked", "Refused by"), rows)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _code(text: object) -> str:
    return f"`{text}`"


def _codes(names: Iterable[object]) -> str:
    return ", ".join(map(_code, names))
