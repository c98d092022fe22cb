# SPDX-License-Identifier: Apache-2.0
"""The office's own row and its signature."""

from __future__ import annotations

from pathlib import Path

from tests.support.office import COUNTY, PROVINCE, copy_office, store_of
from welfare_desk.storage.office import office_facts, sign, verify


def test_an_office_signs_and_only_its_own_words_pass(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with store.reading() as connection:
        facts = office_facts(connection)
        signature = sign(connection, b"a paper")
    store.close()
    assert (facts.county, facts.province, facts.branch, len(facts.office_code)) == (COUNTY, PROVINCE, 1, 8)
    assert len(signature) == 64
    assert verify(facts.public_key, signature, b"a paper")
    assert not verify(facts.public_key, signature, b"another paper")
    assert not verify(bytes(32), signature, b"a paper")
    assert not verify(b"short", signature, b"a paper")
