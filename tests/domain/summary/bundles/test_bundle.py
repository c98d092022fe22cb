# SPDX-License-Identifier: Apache-2.0
"""A bundle is read back as it was signed, or not at all."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.bundles import (
    ASKED,
    FIRST,
    MEHR,
    OFFICE,
    PERSON,
    PRIVATE,
    PUBLIC,
    bundle,
    closed_on,
    read,
    sealed_rows,
    signed,
    told,
)
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles import bundle as bundles
from welfare_desk.domain.summary.bundles.bundle import SIGNED_WORD, file_name, strict_json, unpacked
from welfare_desk.domain.summary.bundles.container import Member, pack, unpack
from welfare_desk.domain.summary.bundles.document import Persons, document
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.month import Stood
from welfare_desk.services.summary.bundles.headquarters import published
from welfare_desk.services.summary.bundles.kit_members import sample_members
from welfare_desk.storage.office import verify
from welfare_desk.storage.summary.bundles import keys

EXTRAS = sample_members()


def refusal(data: bytes) -> tuple[str, object]:
    with pytest.raises(RuleError) as caught:
        read(data)
    return caught.value.code, caught.value.facts.get("reason", "")


def resigned(held: list[Member], private: bytes = PRIVATE, **changed: Any) -> bytes:
    """The members with a manifest that fits them, changed and signed again."""
    manifest = json.loads(held[0][1])
    listed = [
        {"name": name, "bytes": len(content), "sha256": sha256_hex(content)} for name, content in held[1:-1]
    ]
    signed_bytes = canonical({**manifest, "members": listed, **changed})
    return pack(
        [
            ("manifest.json", signed_bytes),
            *held[1:-1],
            ("signature", keys.signer(private)(SIGNED_WORD + signed_bytes)),
        ]
    )


def test_it_comes_back_whole() -> None:
    data = signed(told(), EXTRAS, certificate={"code": "ISL"})
    found = read(data)
    assert (found.told, found.extras, found.key) == (told(), EXTRAS, PUBLIC)
    assert (found.office, found.county, found.month, found.sequence) == ("ISL", "اسلامشهر", MEHR, 1)
    assert (found.previous, found.replaces, found.branch) == (None, None, 1)
    assert (found.digest, found.certificate) == (sha256_hex(data), {"code": "ISL"})
    assert found.closed_at.isoformat() == "2025-10-24T00:00:00+00:00"
    assert found.tables[0].code == "domains"


def test_the_same_month_is_the_same_bytes() -> None:
    assert signed(told(), EXTRAS) == signed(told(), EXTRAS)


def test_one_flipped_byte_anywhere_is_noticed() -> None:
    data = signed(told())

    def unread(_key: bytes, _signature: bytes, _data: bytes) -> bool:
        raise AssertionError("a changed file was taken for a bundle")

    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1 << place % 8
        with pytest.raises(RuleError, match="bundle_damaged"):
            unpacked(bytes(changed), published(), unread)


def test_cut_off_anywhere() -> None:
    data = signed(told())
    assert {refusal(data[:length]) for length in range(0, len(data), 97)} == {("bundle_damaged", "container")}


def test_a_byte_of_a_member_under_its_right_checksum_breaks_the_digest() -> None:
    members = unpack(signed(told(), EXTRAS))
    for place in range(1, len(members) - 1):
        name, content = members[place]
        changed = [*members]
        changed[place] = (name, content[:-1] + bytes([content[-1] ^ 1]))
        assert refusal(pack(changed)) == ("bundle_damaged", "members")


def test_every_byte_of_manifest_and_signature_is_signed() -> None:
    members = unpack(signed(told()))
    manifest, signature = members[0][1], members[-1][1]
    for place in range(0, len(manifest), 7):
        changed = manifest[:place] + bytes([manifest[place] ^ 1]) + manifest[place + 1 :]
        code, _ = refusal(pack([("manifest.json", changed), *members[1:]]))
        assert code in {"bundle_damaged", "bundle_signature", "bundle_version"}
    for place in range(64):
        changed = signature[:place] + bytes([signature[place] ^ 1]) + signature[place + 1 :]
        assert refusal(pack([*members[:-1], ("signature", changed)])) == ("bundle_signature", "")


@pytest.mark.parametrize(
    "order", [(1, 0, 2, 3, 4), (0, 2, 1, 3, 4), (0, 1, 3, 2, 4), (0, 1, 2, 4, 3), (0, 1, 2, 4), (0, 4), (0,)]
)
def test_members_in_another_order(order: tuple[int, ...]) -> None:
    members = unpack(signed(told(), EXTRAS))
    assert refusal(pack([members[place] for place in order]))[0] == "bundle_damaged"


def test_signed_by_somebody_else() -> None:
    members = unpack(signed(told()))
    assert refusal(resigned(members, bytes(32))) == ("bundle_signature", "")


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"version": 2}, "bundle_version"),
        ({"format": "zip"}, "bundle_damaged"),
        ({"more": 1}, "bundle_damaged"),
        ({"certificate": []}, "bundle_damaged"),
        ({"key": 7}, "bundle_damaged"),
        ({"key": "xyz"}, "bundle_damaged"),
        ({"key": ""}, "bundle_signature"),
        ({"members": []}, "bundle_damaged"),
        ({"sequence": 2}, "bundle_damaged"),
        ({"month": "1404-08"}, "bundle_damaged"),
        ({"office": "OTHER"}, "bundle_damaged"),
        ({"previous": "a" * 64}, "bundle_damaged"),
        ({"office": "x" * 100_000}, "bundle_damaged"),
    ],
)
def test_a_signed_manifest_that_contradicts_itself(changed: dict[str, Any], expected: str) -> None:
    assert refusal(resigned(unpack(signed(told())), **changed))[0] == expected


def document_of(**changed: Any) -> bytes:
    return signed({**told(), **changed})


def test_another_version_of_the_schema() -> None:
    with pytest.raises(RuleError) as caught:
        read(document_of(version=2))
    assert (caught.value.code, caught.value.facts) == ("bundle_version", {"version": "2", "known": 1})


def test_what_a_refusal_repeats_of_a_document_is_harmless() -> None:
    with pytest.raises(RuleError) as version:
        read(document_of(version="\x1b[2J\u202e" + "9" * 500))
    assert str(version.value.facts["version"]).startswith("�[2J�9")
    assert len(str(version.value.facts["version"])) < 100
    with pytest.raises(RuleError) as invalid:
        read(document_of(**{"\x1b[2J": 1}))
    assert invalid.value.facts == {"faults": ["/�[2J additionalProperties"]}


def test_another_kind_of_document() -> None:
    assert refusal(document_of(schema="other")) == ("bundle_damaged", "json")


KNOWN = {"known": True, "why": None, "hashes": [], "unidentified": 0}


def changed_table(**changed: Any) -> list[Any]:
    tables = told()["tables"]
    return [{**tables[0], **changed}, *tables[1:]]


def checked(**facts: Any) -> list[dict[str, Any]]:
    """Every check, of which the first tells these facts."""
    first, *others = ASKED
    return [{**first, "facts": facts}, *others]


def corrected(**changed: Any) -> list[dict[str, Any]]:
    """One correction of an earlier month."""
    figure = {"table": "ages", "line": "0-6", "measure": "files"}
    return [{"month": "1404-06", **figure, "closed": 1, "now": 2, **changed}]


def changed_list(**changed: Any) -> dict[str, Any]:
    lists = told()["lists"]
    return {**lists, "people": {**lists["people"], **changed}}


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"after": {"covered": 1}}, "/after required"),
        ({"office": {**told()["office"], "branch": 10**30}}, "/office/branch maximum"),
        ({"name": "علی"}, "/name additionalProperties"),
        ({"month": "1404-13"}, "/month pattern"),
        ({"to": "2025-10-21"}, "/from"),
        ({"closed_at": "2025-13-24T00:00:00+00:00"}, "/closed_at"),
        ({"closed_at": "9999-12-31T23:59:59+00:00"}, "/closed_at pattern"),
        ({"closed_at": "0001-01-01T00:00:00+00:00"}, "/closed_at pattern"),
        ({"tables": told()["tables"][1:]}, "/tables"),
        ({"tables": changed_table(measures=["files", "women", "men", "other"])}, "/tables/0"),
        ({"tables": changed_table(lines=[["social", 1]])}, "/tables/0"),
        ({"tables": changed_table(lines=[["social", 1, 1, 0, "0"]])}, "/tables/0"),
        ({"tables": changed_table(lines=[["social", 1, 1, 0, 0]] * 2)}, "/tables/0"),
        ({"tables": changed_table(lines=[["nowhere", 1, 1, 0, 0]])}, "/tables/0"),
        ({"tables": changed_table(lines=[["social", -1, 1, 0, 0]])}, "/tables/0"),
        ({"corrections": corrected(table="nowhere")}, "/corrections/0"),
        ({"corrections": corrected(measure="net")}, "/corrections/0"),
        ({"corrections": corrected(line="nobody")}, "/corrections/0"),
        ({"corrections": corrected(closed=-1)}, "/corrections/0"),
        ({"corrections": corrected(closed=2)}, "/corrections/0"),
        ({"corrections": corrected(month="1404-07")}, "/corrections/0"),
        ({"corrections": corrected() * 2}, "/corrections/1"),
        ({"closed_at": "2020-01-01T00:00:00+00:00"}, "/closed_at"),
        ({"closed_at": "2025-10-22T20:29:59+00:00"}, "/closed_at"),  # 23:59 of its last day, in Iran
        ({"unknown_parts": [5]}, "/unknown_parts"),
        ({"unknown_parts": [10**400]}, "/unknown_parts/0 maximum"),
        ({"persons": {**KNOWN, "unidentified": 10**400}}, "/persons anyOf"),
        ({"tables": changed_table(lines=[["", 1, 1, 0, 0]])}, "/tables/0"),
        ({"lists": changed_list(columns=["file"], rows=[[10**400]])}, "/lists/people/rows/0/0 maximum"),
        ({"lists": changed_list(rows=[["x" * 2_001]])}, "/lists/people/rows/0/0 maxLength"),
        ({"lists": changed_list(columns=["file", "file"], rows=[])}, "/lists/people"),
        ({"checks": [*ASKED, ASKED[0]]}, f"/checks/{len(ASKED)}"),
        ({"checks": closed_on(3, severity="needs_reason")}, "/checks/3"),
        ({"checks": [*ASKED, {**ASKED[0], "code": "another"}]}, f"/checks/{len(ASKED)}"),
        ({"tables": changed_table(lines=[["social", 2**63, 1, 0, 0]])}, "/tables/0/lines/0/1 maximum"),
        ({"tables": changed_table(lines=[["x" * 201, 1, 1, 0, 0]])}, "/tables/0/lines/0/0 maxLength"),
        ({"persons": {**KNOWN, "hashes": ["b" * 64, "a" * 64]}}, "/persons/hashes"),
        ({"persons": {**KNOWN, "hashes": ["a" * 64] * 2}}, "/persons/hashes"),
        ({"lists": changed_list(rows=[])}, "/lists/people"),
        ({"lists": changed_list(rows=[["x"]])}, "/lists/people"),
        ({"warnings_accepted": 1}, "/warnings_accepted"),
        ({"office": {**told()["office"], "county": "\x1b[2Jشهر"}}, "/office/county pattern"),
        ({"office": {**told()["office"], "county": "\u202eشهر"}}, "/office/county pattern"),
        ({"office": {**told()["office"], "code": "\u2066ISL"}}, "/office/code pattern"),
        ({"program": "1\x9b2J"}, "/program pattern"),
        ({"tables": changed_table(lines=[["so\u2028cial", 1, 1, 0, 0]])}, "/tables/0/lines/0/0 pattern"),
        ({"lists": changed_list(rows=[["a\n"]])}, "/lists/people/rows/0/0 pattern"),
        ({"checks": checked(opening="\u2069")}, "/checks/0/facts/opening pattern"),
        ({"reason": "x"}, "/reason additionalProperties"),
        ({"closed_by": "مریم"}, "/closed_by additionalProperties"),
        ({"checks": checked(opening="x" * 201)}, "/checks/0/facts/opening maxLength"),
        ({"checks": checked(opening=2**63)}, "/checks/0/facts/opening maximum"),
        ({"checks": checked(opening=[])}, "/checks/0/facts/opening type"),
        ({"checks": checked(علی=1)}, "/checks/0/facts/علی propertyNames"),
        ({"checks": checked(**{f"fact_{n}": n for n in range(21)})}, "/checks/0/facts maxProperties"),
        ({"lists": changed_list(columns=["national_id"])}, "/lists/people/columns/0 enum"),
    ],
)
def test_signed_and_not_in_the_published_form(changed: dict[str, Any], fault: str) -> None:
    with pytest.raises(RuleError) as caught:
        read(document_of(**changed))
    assert (caught.value.code, caught.value.facts) == ("bundle_invalid", {"faults": [fault]})


def test_what_a_table_of_an_office_may_hold() -> None:
    """Names of the office's own, money that was taken back, and goods handed out before they came."""
    paid = {
        "kind": "pension", "band": "1", "amount": 5, "arrears": -9, "deductions": 0, "net": -4, "line": 1,
        "file": "1399-00001",
    }  # fmt: skip
    moved = {
        "item": "WHC-01", "way": "received", "pieces": 1, "day": "2025-09-23", "paper": "", "file": "",
        "entry": 1,
    }  # fmt: skip
    rows: dict[Source, list[Row]] = {
        **{source: [] for source in Source},
        Source.PEOPLE: [PERSON],
        Source.PAYMENTS: [paid],
        Source.STOCK: [{"item": "WHC-01", "opening": -1, "closing": 0, "lent_out": 1}],
        Source.STOCK_MOVES: [moved],
    }
    made = document(OFFICE, sealed_rows(rows, Stood(1, 0, 1)), FIRST, Persons(None), "test")
    found = read(signed({**made, "corrections": corrected()}))
    assert found.told["corrections"] == corrected()
    held = {table.code: table.lines for table in found.tables}
    assert [line.key for line in held["neighbourhoods"]] == ["قائمیه"]
    assert (held["payments"][0].values, held["stock"][0].values) == ((1, 5, -9, 0, -4), (-1, 0, 1))


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": 1}',
        b'{"b":1,"a":1}',
        b'{"a":1,"a":1}',
        b'{"a":NaN}',
        b'{"a":1e5}',
        b"\xff",
        b"[" * 100_000,
        b"9" * 5_000,
        b"",
    ],
)
def test_json_written_in_another_way(data: bytes) -> None:
    with pytest.raises(RuleError) as caught:
        strict_json(data)
    assert (caught.value.code, caught.value.facts) == ("bundle_damaged", {"reason": "json"})
    members = unpack(signed(told()))
    assert refusal(resigned([members[0], ("month.json", data), *members[2:]])) == ("bundle_damaged", "json")


@pytest.mark.parametrize(
    ("county", "name"),
    [
        ("اسلامشهر", "اسلامشهر-1404-07.wdm"),
        ("رباط کریم", "رباط-کریم-1404-07.wdm"),
        ("../a:b", "ab-1404-07.wdm"),
        ("..", "office-1404-07.wdm"),
    ],
)
def test_names_of_files(county: str, name: str) -> None:
    assert file_name(county, MEHR) == name
    assert file_name(county, MEHR, 3) == name.replace(".wdm", "-3.wdm")


def test_a_bundle_knows_its_place() -> None:
    assert bundle().sequence == 1


def test_a_large_document_is_read_only_where_its_key_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    data = signed(told())
    size = len(unpack(data)[1][1])
    monkeypatch.setattr(bundles, "MOST_OF_STRANGERS", size - 1)
    assert unpacked(data, published(), verify, {PUBLIC}).key == read(data).key == PUBLIC
    monkeypatch.setattr(bundles, "_month", None)  # nothing of it is parsed
    with pytest.raises(RuleError) as stranger:
        unpacked(data, published(), verify, {bytes(32)})
    assert (stranger.value.code, stranger.value.facts) == ("bundle_damaged", {"reason": "stranger"})
    monkeypatch.setattr(bundles, "MOST_MONTH", size - 1)
    assert refusal(data) == ("bundle_damaged", "size")


@pytest.mark.parametrize(("most", "held"), [("MOST_GROUPS", b"[[],[],{}]"), ("MOST_VALUES", b"[1,2,3,4,5]")])
def test_a_document_of_the_smallest_parts_is_not_read(
    most: str, held: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundles, most, 4)
    assert strict_json(held)
    monkeypatch.setattr(bundles, most, 3)
    with pytest.raises(RuleError, match="bundle_damaged") as refused:
        strict_json(held)
    assert refused.value.facts == {"reason": "size"}
