# SPDX-License-Identifier: Apache-2.0
"""A secret that is sealed for one office opens there alone."""

from __future__ import annotations

import pytest

from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.office import verify
from welfare_desk.storage.summary.bundles import keys

SECRET = bytes(range(32))


def refusal(parts: dict[str, bytes], pair: tuple[bytes, bytes], bound_to: bytes = b"a") -> str:
    with pytest.raises(RuleError) as caught:
        keys.unsealed(parts, *pair, bound_to)
    return caught.value.code


def test_sealed_and_opened() -> None:
    pair = keys.new_box_pair()
    parts = keys.sealed(SECRET, pair[0], b"a")
    assert SECRET not in b"".join(parts.values())
    assert keys.unsealed(parts, *pair, b"a") == SECRET
    assert keys.sealed(SECRET, pair[0], b"a") != parts


def test_opened_by_nobody_else_nor_beside_anything_else() -> None:
    pair = keys.new_box_pair()
    parts = keys.sealed(SECRET, pair[0], b"a")
    assert refusal(parts, keys.new_box_pair()) == "enrolment_not_opened"
    assert refusal(parts, pair, b"b") == "enrolment_not_opened"
    for name, part in parts.items():
        changed = {**parts, name: part[:-1] + bytes([part[-1] ^ 1])}
        assert refusal(changed, pair) == "enrolment_not_opened"
    assert refusal({**parts, "ephemeral": bytes(32)}, pair) == "enrolment_not_opened"


def test_a_key_that_makes_every_secret_the_same() -> None:
    with pytest.raises(RuleError, match="enrolment_unreadable"):
        keys.sealed(SECRET, bytes(32), b"a")


def test_a_pair_signs() -> None:
    public, private = keys.new_signing_pair()
    assert keys.signing_public(private) == public
    assert verify(public, keys.signer(private)(b"a"), b"a")
    assert len({keys.new_person_key() for _ in range(10)}) == 10
