# SPDX-License-Identifier: Apache-2.0
"""Papers by which headquarters comes to know an office: its request, and the certificate that comes back.

A request is signed by the office's own key, so that nobody asks in the name of another; the answer by the
province's, with the person-hash key sealed so that this office alone opens it. All are canonical JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.digest import canonical, fingerprint, grouped4
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import office_bytes, office_number

REQUEST, CERTIFICATE, ANSWER = (
    "welfare-desk/office-request",
    "welfare-desk/office-certificate",
    "welfare-desk/enrolment",
)
VERSION = 1
MOST_BYTES = 16 * 1024
"""Bytes of such a paper."""

Sign = Callable[[bytes], bytes]
Verify = Callable[[bytes, bytes, bytes], bool]

_KEY, _SIGNATURE = 64, 128
_OFFICE: dict[str, type] = {"county": str, "province": str, "code": str, "key": str, "box_key": str}
FORMS: dict[str, dict[str, type]] = {
    REQUEST: _OFFICE,
    CERTIFICATE: {**_OFFICE, "serial": int, "issued_on": str, "province_key": str},
    ANSWER: {"certificate": dict, "person_key": dict, "paper_proof": str},
}
"""The fields of each paper, beside its kind, version and signature."""
_SEALED = {"ephemeral": _KEY, "nonce": 24, "sealed": 96}
"""Characters of what the sealed key consists of."""


@dataclass(frozen=True)
class Identity:
    """An office with its two public keys: `key` signs (Ed25519), `box_key` opens what is sealed (X25519)."""

    county: str
    province: str
    code: str
    key: bytes
    box_key: bytes

    def told(self) -> dict[str, str]:
        """Its part of a request or certificate."""
        return {
            "county": self.county,
            "province": self.province,
            "code": self.code,
            "key": self.key.hex(),
            "box_key": self.box_key.hex(),
        }


def signed(kind: str, told: Mapping[str, Any], sign: Sign) -> dict[str, Any]:
    """Such a paper with its signature."""
    paper = {"kind": kind, "version": VERSION, **told}
    return {**paper, "signature": sign(_signed_bytes(paper)).hex()}


def _signed_bytes(paper: Mapping[str, Any]) -> bytes:
    bare = {name: value for name, value in paper.items() if name != "signature"}
    return f"{paper['kind']} {paper['version']}\n".encode() + canonical(bare)


def request(office: Identity, sign: Sign) -> dict[str, Any]:
    """An office's request, signed by its own key."""
    return signed(REQUEST, office.told(), sign)


def read_request(paper: object, verify: Verify) -> Identity:
    """Who asks; RuleError `enrolment_unreadable` (kind), `enrolment_signature`."""
    told = _checked(paper, REQUEST)
    office = _identity(told)
    _must_fit(told, office.key, verify)
    return office


def certificate(office: Identity, serial: int, on: date, province_key: bytes, sign: Sign) -> dict[str, Any]:
    """The province's word for an office."""
    issued = {"serial": serial, "issued_on": on.isoformat(), "province_key": province_key.hex()}
    return signed(CERTIFICATE, {**office.told(), **issued}, sign)


def certificate_holds(paper: object, key: bytes, province_key: bytes, verify: Verify) -> bool:
    """Whether this is the word of that province for the office that has this key."""
    try:
        told = _checked(paper, CERTIFICATE)
        _must_fit(told, province_key, verify)
    except RuleError:
        return False
    return (told["key"], told["province_key"]) == (key.hex(), province_key.hex())


@dataclass(frozen=True)
class Answer:
    """What headquarters has answered: the certificate, and the person-hash key as it was sealed.

    `paper_proof` is the certificate in little, for the codes of papers (`papers.office_bytes`).
    """

    certificate: Mapping[str, Any]
    office: Identity
    province_key: bytes
    sealed: Mapping[str, bytes]
    paper_proof: bytes


def answer(issued: Mapping[str, Any], sealed: Mapping[str, bytes], sign: Sign) -> dict[str, Any]:
    """The file that goes back to an office, signed by the province."""
    person_key = {name: part.hex() for name, part in sealed.items()}
    told = {
        "certificate": dict(issued),
        "person_key": person_key,
        "paper_proof": sign(_paper_bytes(issued)).hex(),
    }
    return signed(ANSWER, told, sign)


def _paper_bytes(issued: Mapping[str, Any]) -> bytes:
    """What the province signs of an office for the codes of its papers."""
    return office_bytes(office_number(issued["code"]), bytes.fromhex(issued["key"]))


def read_answer(paper: object, office: Identity, verify: Verify) -> Answer:
    """What came back to this office.

    RuleError `enrolment_unreadable`, `enrolment_signature`, `enrolment_for_other` (county: whose it is).
    """
    told = _checked(paper, ANSWER)
    issued = _checked(told["certificate"], CERTIFICATE)
    province_key = bytes.fromhex(issued["province_key"])
    _must_fit(told, province_key, verify)
    _must_fit(issued, province_key, verify)
    named = _identity(issued)
    if named != office:
        raise RuleError("enrolment_for_other", county=named.county)
    parts = told["person_key"]
    if parts.keys() != _SEALED.keys() or not all(
        _is_hex(parts[name], size) for name, size in _SEALED.items()
    ):
        raise _unreadable(ANSWER)
    sealed = {name: bytes.fromhex(part) for name, part in parts.items()}
    if not _is_hex(told["paper_proof"], _SIGNATURE):
        raise _unreadable(ANSWER)
    paper_proof = bytes.fromhex(told["paper_proof"])
    if not verify(province_key, paper_proof, _paper_bytes(issued)):
        raise RuleError("enrolment_signature")
    return Answer(issued, named, province_key, sealed, paper_proof)


def sealed_for(issued: Mapping[str, Any]) -> bytes:
    """What a sealed key is bound to: it opens beside this certificate alone."""
    return canonical(issued)


def key_words(key: bytes) -> str:
    """The fingerprint of a public key, to be read aloud on the telephone."""
    return grouped4(fingerprint(key.hex()), "-")


def _checked(paper: object, kind: str) -> dict[str, Any]:
    """A paper of a kind with every field that it has and no other; keys and signature are hexadecimal."""
    form = {**FORMS[kind], "kind": str, "version": int, "signature": str}
    if not isinstance(paper, dict) or paper.get("kind") != kind:
        raise _unreadable(kind)
    if paper.keys() != form.keys() or any(type(paper[name]) is not held for name, held in form.items()):
        raise _unreadable(kind)
    keys = [name for name in ("key", "box_key", "province_key") if name in form]
    hexadecimal = all(_is_hex(paper[name], _KEY) for name in keys) and _is_hex(paper["signature"], _SIGNATURE)
    if paper["version"] != VERSION or not hexadecimal:
        raise _unreadable(kind)
    return paper


def _is_hex(text: object, length: int) -> bool:
    return isinstance(text, str) and len(text) == length and set(text) <= set("0123456789abcdef")


def _identity(told: Mapping[str, Any]) -> Identity:
    names = (told["county"], told["province"], told["code"])
    if not all(
        0 < len(name) <= 200 and name.isprintable() for name in (one.replace("\u200c", "") for one in names)
    ):
        raise _unreadable(told["kind"])
    return Identity(*names, bytes.fromhex(told["key"]), bytes.fromhex(told["box_key"]))


def _must_fit(told: Mapping[str, Any], key: bytes, verify: Verify) -> None:
    if not verify(key, bytes.fromhex(told["signature"]), _signed_bytes(told)):
        raise RuleError("enrolment_signature")


def _unreadable(kind: str) -> RuleError:
    return RuleError("enrolment_unreadable", reason=kind.rpartition("/")[2].replace("-", "_"))
