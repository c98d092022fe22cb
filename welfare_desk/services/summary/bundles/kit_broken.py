# SPDX-License-Identifier: Apache-2.0
"""The broken bundles of the conformance kit, one for every way to be refused, each with its code."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.summary.bundles.bundle import MANIFEST, MONTH, SIGNATURE, SIGNED_WORD, packed
from welfare_desk.domain.summary.bundles.container import pack, unpack
from welfare_desk.domain.summary.bundles.demands import BOOK, WORKBOOK
from welfare_desk.domain.summary.bundles.document import SCHEMA_VERSION, Link
from welfare_desk.domain.summary.monthly.lists import list_digest
from welfare_desk.services.summary.bundles import kit_samples as samples
from welfare_desk.services.summary.bundles.kit_members import sample_members
from welfare_desk.services.summary.bundles.kit_samples import MONTHS, SampleOffice
from welfare_desk.storage.summary.bundles import keys

Bundles = dict[str, tuple[bytes, str]]
"""Files by name, each with the code by which it is refused; empty for one that is taken."""
AZAR, AFTER = MONTHS[-1], MONTHS[-1].plus(1)
_HUGE = 10**400


def signed(
    told: Mapping[str, Any], office: SampleOffice, members: Mapping[str, bytes] | None = None
) -> bytes:
    """The bundle of a document, signed by a sample office."""
    extras = sample_members() if members is None else members
    return packed(told, extras, office.identity.key, office.certificate, keys.signer(office.private))


@dataclass(frozen=True)
class _Next:
    """The bundle that would come next of a sample office, with what makes it a broken one."""

    code: str
    office: SampleOffice
    chain: Sequence[bytes]

    @property
    def end(self) -> str:
        """The digest of the last one that was taken."""
        return sha256_hex(self.chain[-1])

    def told(self, changed: Mapping[str, Any] | None = None, link: Link | None = None) -> dict[str, Any]:
        """Its document."""
        return samples.told(self.code, AFTER, link or Link(len(self.chain) + 1, self.end), changed)

    def with_(self, changed: Mapping[str, Any] | None = None, link: Link | None = None) -> bytes:
        """Its file."""
        return signed(self.told(changed, link), self.office)


def broken_bundles(
    known: Mapping[str, SampleOffice], revoked: SampleOffice, chains: Mapping[str, Sequence[bytes]]
) -> Bundles:
    """What must be refused once the whole bundles were taken, and by which code."""
    code, office = next(iter(known.items()))
    following = _Next(code, office, chains[code])
    return {
        **_of_bytes(following),
        **_of_members(following),
        **_of_form(following),
        **_of_bounds(following),
        **_of_lists(following),
        **_of_closing(following),
        **_of_office(following, revoked),
        **_of_chain(following),
        **_of_corrections(following),
    }


def _of_bytes(following: _Next) -> Bundles:
    last = following.chain[-1]
    middle = len(last) // 2
    flipped = last[:middle] + bytes([last[middle] ^ 1]) + last[middle + 1 :]
    members = unpack(last)
    signature = pack([*members[:-1], (SIGNATURE, bytes(64))])
    return {
        "flipped-byte.wdm": (flipped, "bundle_damaged"),
        "cut-off.wdm": (last[:-1], "bundle_damaged"),
        "appended.wdm": (last + b"\0", "bundle_damaged"),
        "swapped.wdm": (pack([members[1], members[0], *members[2:]]), "bundle_damaged"),
        "other-member.wdm": (pack([*members[:2], (BOOK, b"other\n"), *members[3:]]), "bundle_damaged"),
        "deep-json.wdm": (_deep(members, following.office), "bundle_damaged"),
        "signature.wdm": (signature, "bundle_signature"),
    }


def _deep(members: Sequence[tuple[str, bytes]], office: SampleOffice) -> bytes:
    """A signed bundle whose document is brackets in brackets."""
    nested = b"[" * 100_000 + b"]" * 100_000
    manifest = json.loads(members[0][1])
    manifest["members"][0] |= {"bytes": len(nested), "sha256": sha256_hex(nested)}
    told = canonical(manifest)
    signature = keys.signer(office.private)(SIGNED_WORD + told)
    return pack([(MANIFEST, told), (MONTH, nested), *members[2:-1], (SIGNATURE, signature)])


def _of_members(following: _Next) -> Bundles:
    whole, told = sample_members(), following.told()
    cut = whole[WORKBOOK][: len(whole[WORKBOOK]) // 2]
    held: dict[str, tuple[dict[str, bytes], str]] = {
        "no-members.wdm": ({}, "bundle_incomplete"),
        "no-book.wdm": ({WORKBOOK: whole[WORKBOOK]}, "bundle_incomplete"),
        "no-workbook.wdm": ({BOOK: whole[BOOK]}, "bundle_incomplete"),
        "no-real-book.wdm": ({**whole, BOOK: b"MZ"}, "bundle_member_wrong"),
        "no-real-workbook.wdm": ({**whole, WORKBOOK: b"MZ"}, "bundle_member_wrong"),
        "cut-workbook.wdm": ({**whole, WORKBOOK: cut}, "bundle_member_wrong"),
        "one-more.wdm": ({**whole, "more.exe": b"MZ"}, "bundle_member_wrong"),
    }
    return {name: (signed(told, following.office, members), code) for name, (members, code) in held.items()}


def _of_form(following: _Next) -> Bundles:
    told = following.told()
    county = {"office": {**told["office"], "county": "\u202e\x1b[2Jشهر"}}
    figure = {"table": "ages", "line": "0-6", "measure": "files", "closed": 1, "now": 2}
    own_month = [{"month": told["month"], **figure}]
    nowhere = [{"month": str(AZAR), **figure, "table": "nowhere"}]
    tables = {
        name: [{**table, "lines": lines} if table["code"] == "domains" else table for table in told["tables"]]
        for name, lines in {
            "key": [["nowhere", 1, 1, 0, 0]],
            "fewer": [["social", -1, 1, 0, 0]],
            "double": [["social", 1, 1, 0, 0]] * 2,
        }.items()
    }
    nobodys = [
        {**table, "lines": [*table["lines"], ["نشانی", 0]]} if table["code"] == "neighbourhoods" else table
        for table in told["tables"]
    ]
    return {
        "version.wdm": (following.with_({"version": SCHEMA_VERSION + 1}), "bundle_version"),
        "invalid.wdm": (following.with_({"after": {"covered": -1}}), "bundle_invalid"),
        "signs.wdm": (following.with_(county), "bundle_invalid"),
        "unknown-line.wdm": (following.with_({"tables": tables["key"]}), "bundle_invalid"),
        "fewer-than-none.wdm": (following.with_({"tables": tables["fewer"]}), "bundle_invalid"),
        "line-twice.wdm": (following.with_({"tables": tables["double"]}), "bundle_invalid"),
        "line-of-no-list.wdm": (following.with_({"tables": nobodys}), "bundle_invalid"),
        "corrects-itself.wdm": (following.with_({"corrections": own_month}), "bundle_invalid"),
        "corrects-nothing.wdm": (following.with_({"corrections": nowhere}), "bundle_invalid"),
        "declared.wdm": (following.with_({"declared": _miscounted(following)}), "bundle_invalid"),
    }


def _miscounted(following: _Next) -> list[dict[str, Any]]:
    """A declared figure beside a computed one that is none of the tables."""
    (first, *_) = json.loads(dict(unpack(following.chain[-1]))[MONTH])["declared"]
    return [{**first, "period": str(AFTER), "computed": first["computed"] + 100}]


def _of_bounds(following: _Next) -> Bundles:
    """What no figure, name or number may be; some stand in the signed list of members too."""
    told = following.told()
    people = {**told["lists"]["people"], "columns": ["n"], "rows": [[_HUGE]]}
    lists = {**told["lists"], "people": {**people, "digest": list_digest(people)}}
    nobody = {"office": {**told["office"], "code": ""}}
    hidden = {"office": {**told["office"], "code": "\x1b[2J\u202e"}}
    changes: dict[str, dict[str, Any]] = {
        "nobody.wdm": nobody,
        "hidden-office.wdm": hidden,
        "far-number.wdm": {"sequence": 10**30},
        "no-digest.wdm": {"previous": "no digest"},
        "ancient-month.wdm": {"month": "0001-01"},
        "distant-month.wdm": {"month": "3000-12"},
        "closed-years-before.wdm": {"closed_at": "2020-01-01T00:00:00+00:00"},
        "closed-at-the-end.wdm": {"closed_at": "9999-12-31T23:59:59+00:00"},
        "huge-cell.wdm": {"lists": lists},
        "huge-count.wdm": {"persons": {**told["persons"], "unidentified": _HUGE}},
        "huge-part.wdm": {"unknown_parts": [_HUGE]},
    }
    return {name: (following.with_(changed), "bundle_invalid") for name, changed in changes.items()}


def _of_lists(following: _Next) -> Bundles:
    """Figures that the lists of the same document do not count, and persons that are none of its people."""
    told = following.told()
    cut = {name: told["lists"][name] for name in ("payments", "recurring", "homes")}
    cut = {name: {**held, "rows": held["rows"][:1]} for name, held in cut.items()}
    for held in cut.values():
        held["digest"] = list_digest(held)
    invented = [
        {**table, "lines": [[table["lines"][0][0], 777], *table["lines"][1:]]}
        if table["code"] == "sessions"
        else table
        for table in told["tables"]
    ]
    persons = told["persons"]
    changes: dict[str, dict[str, Any]] = {
        **{name: {"lists": lists} for name, lists in _of_rows(told["lists"]).items()},
        **{f"{name}-cut.wdm": {"lists": {**told["lists"], name: one}} for name, one in cut.items()},
        "sessions-of-no-list.wdm": {"tables": invented},
        "persons-left-out.wdm": {"persons": {**persons, "hashes": persons["hashes"][:1]}},
        "persons-of-nobody.wdm": {"persons": {**persons, "hashes": [*persons["hashes"], "f" * 64]}},
    }
    return {name: (following.with_(changed), "bundle_invalid") for name, changed in changes.items()}


def _of_rows(lists: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Lists that count as they should, of rows that no office has."""

    def all_with(source: str, column: str, values: Sequence[Any]) -> dict[str, Any]:
        columns, rows = lists[source]["columns"], [list(row) for row in lists[source]["rows"]]
        for row, value in zip(rows, values, strict=False):
            row[columns.index(column)] = value
        return put(source, columns, rows)

    def put(source: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> dict[str, Any]:
        held = {"columns": list(columns), "rows": [list(row) for row in rows]}
        return {**lists, source: {**held, "digest": list_digest(held)}}

    people, moves = lists["people"], lists["stock_moves"]
    pieces = moves["columns"].index("pieces")
    halves = [[*row[:pieces], row[pieces] // 2, *row[pieces + 1 :]] for row in moves["rows"]]
    return {
        "file-twice.wdm": all_with("people", "file", ["1400-00001"] * 2),
        "payment-twice.wdm": all_with("payments", "line", [1, 1]),
        "move-twice.wdm": put("stock_moves", moves["columns"], [*halves, *halves]),
        "drawn-by-nobody.wdm": all_with("recurring", "file", ["9999-00001"]),
        "home-of-nobody.wdm": all_with("homes", "file", ["9999-00001"]),
        "day-of-another-month.wdm": all_with("coverage_moves", "day", [str(AZAR.first())]),
        "no-day.wdm": all_with("coverage_moves", "day", ["yesterday"]),
        "more-columns.wdm": put(
            "people", [*people["columns"], "letter"], [[*row, "x"] for row in people["rows"]]
        ),
        "no-file.wdm": put("people", people["columns"][:-1], [row[:-1] for row in people["rows"]]),
    }


def _of_closing(following: _Next) -> Bundles:
    told = following.told()
    checks, lists = told["checks"], told["lists"]
    failed = [{**checks[0], "ok": False}, *checks[1:]]
    after = {**told["after"], "covered": told["after"]["covered"] + 1}
    milder = [{**checks[0], "severity": "needs_reason"}, *checks[1:]]
    otherwise = [{**checks[0], "left": checks[0]["left"] + 1}, *checks[1:]]
    worded = [
        {**one, "facts": {**one["facts"], "more": "x"}} if one["code"] == "promises_open" else one
        for one in checks
    ]
    fewer = {name: held for name, held in lists.items() if name != "payments"}
    return {
        "no-lists.wdm": (following.with_({"lists": {}}), "bundle_incomplete"),
        "one-list-less.wdm": (following.with_({"lists": fewer}), "bundle_incomplete"),
        "no-checks.wdm": (following.with_({"checks": [], "warnings_accepted": 0}), "bundle_incomplete"),
        "one-check-less.wdm": (following.with_({"checks": checks[1:]}), "bundle_incomplete"),
        "check-twice.wdm": (following.with_({"checks": [*checks, checks[0]]}), "bundle_invalid"),
        "check-with-words.wdm": (following.with_({"checks": worded}), "bundle_invalid"),
        "milder-check.wdm": (following.with_({"checks": milder}), "bundle_invalid"),
        "check-of-other-figures.wdm": (following.with_({"checks": otherwise}), "bundle_invalid"),
        "blocked.wdm": (following.with_({"checks": failed}), "bundle_blocked"),
        "disagreeing.wdm": (following.with_({"after": after}), "bundle_blocked"),
    }


def _of_office(following: _Next, revoked: SampleOffice) -> Bundles:
    code, county = following.code, samples.COUNTIES[following.code]
    stranger = samples.office("SAMPLE-9", "نمونه بیگانه", 9)
    thief = samples.office(code, county, 1, "another key")
    elsewhere = samples.office(code, county, 1, province=samples.seed("another province"))
    of_stranger = following.told(_named("نمونه بیگانه", "SAMPLE-9"), Link(1, None))
    of_revoked = following.told(_named("نمونه باطل", revoked.identity.code), Link(1, None))
    other_province = {"office": {**_named(county, code)["office"], "province": "استان دیگر"}}
    return {
        "other-county.wdm": (following.with_(_named("نمونه بیگانه", code)), "bundle_other_county"),
        "other-province.wdm": (following.with_(other_province), "bundle_other_county"),
        "unknown-office.wdm": (signed(of_stranger, stranger), "bundle_office_unknown"),
        "other-key.wdm": (signed(following.told(), thief), "bundle_other_key"),
        "other-certificate.wdm": (signed(following.told(), elsewhere), "bundle_other_certificate"),
        "revoked.wdm": (signed(of_revoked, revoked), "bundle_certificate_revoked"),
    }


def _named(county: str, code: str) -> dict[str, Any]:
    return {"office": {"county": county, "province": samples.PROVINCE, "code": code, "branch": 1}}


def _of_chain(following: _Next) -> Bundles:
    code, office, chain, end = following.code, following.office, following.chain, following.end
    fork = samples.told(code, AZAR, Link(3, sha256_hex(chain[1])), {"program": "x"})
    month_again = samples.told(code, AZAR, Link(4, end))
    month_gap = samples.told(code, AFTER.plus(1), Link(4, end))
    (*_, other) = samples.COUNTIES
    elsewhere = samples.told(other, AFTER, Link(4, end), _named(samples.COUNTIES[code], code))
    return {
        "repeated.wdm": (chain[-1], "bundle_repeated"),
        "gap.wdm": (following.with_(link=Link(5, end)), "bundle_gap"),
        "fork.wdm": (signed(fork, office), "bundle_forked"),
        "old-copy.wdm": (following.with_(link=Link(4, "a" * 64)), "bundle_forked"),
        "month-again.wdm": (signed(month_again, office), "bundle_forked"),
        "month-gap.wdm": (signed(month_gap, office), "bundle_month_gap"),
        "begins-otherwise.wdm": (signed(elsewhere, office), "bundle_begins_otherwise"),
        "future.wdm": (following.with_(), "bundle_month_ahead"),
    }


def _of_corrections(following: _Next) -> Bundles:
    """A figure that nobody told so, a month that never came, and what adds up no longer as corrected."""
    azar = json.loads(dict(unpack(following.chain[-1]))[MONTH])
    ((line, files, *_), *_) = next(table["lines"] for table in azar["tables"] if table["code"] == "domains")
    of_azar = {"month": str(AZAR), "measure": "files"}
    domains = {**of_azar, "table": "domains", "line": line}
    left = {**of_azar, "table": "coverage_out", "line": "discharged"}
    changes = {
        "corrects-what-nobody-told.wdm": {**domains, "closed": files + 7, "now": files},
        "corrects-what-never-came.wdm": {**domains, "month": "1390-01", "closed": 0, "now": 1},
        "corrects-half.wdm": {**left, "closed": 0, "now": 500},
    }
    code = "bundle_corrects_otherwise"
    return {name: (following.with_({"corrections": [one]}), code) for name, one in changes.items()}


def bundles_anew(office: SampleOffice, chain: Sequence[bytes]) -> Bundles:
    """The bundles of an office that went back to its first one, once it may begin a chain, in this order.

    Its second one was refused, so that its first month anew has a number that came before.
    """
    code, county, first = office.identity.code, office.identity.county, sha256_hex(chain[0])
    named = _named(county, code)
    back = {"office": {**named["office"], "branch": 2}}

    def told(month: JalaliMonth, link: Link, of: str = code) -> bytes:
        return signed(samples.told(of, month, link, back), office)

    late = told(AZAR, Link(2, first))
    again = told(MONTHS[1], Link(3, sha256_hex(late)))
    following = told(AZAR, Link(4, sha256_hex(again)))
    (stranger, *_) = samples.COUNTIES
    other = signed(samples.told(code, AFTER, Link(4, sha256_hex(chain[-1]))), office)
    return {
        "after-missing-ones.wdm": (told(AZAR, Link(5, "a" * 64)), "bundle_gap"),
        "second-alone.wdm": (following, "bundle_gap"),
        "before-the-refused-one.wdm": (again, "bundle_gap"),
        "too-late.wdm": (late, "bundle_forked"),
        "begins-otherwise.wdm": (told(MONTHS[1], Link(2, first), stranger), "bundle_begins_otherwise"),
        "first.wdm": (again, ""),
        "second.wdm": (following, ""),
        "of-the-other-branch.wdm": (chain[-1], "bundle_repeated"),
        "after-the-other-branch.wdm": (other, "bundle_forked"),
    }
