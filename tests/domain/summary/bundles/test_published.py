# SPDX-License-Identifier: Apache-2.0
"""The published schema, and what leaves by it, as a validator that is not ours reads them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.support.bundles import told
from welfare_desk.domain.summary.bundles.bundle import MONTH
from welfare_desk.domain.summary.bundles.container import unpack
from welfare_desk.domain.summary.bundles.schema import faults
from welfare_desk.services.summary.bundles.headquarters import published
from welfare_desk.services.summary.bundles.kit import built

VALIDATOR = Draft202012Validator(published())


def paths(document: Any) -> set[str]:
    """Where the other validator finds faults; of what no branch fits, only the place."""
    return {"/" + "/".join(map(str, fault.absolute_path)) for fault in VALIDATOR.iter_errors(document)}


def test_the_schema_is_one_of_its_draft() -> None:
    Draft202012Validator.check_schema(published())
    assert published()["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


def test_every_document_of_the_kit_is_as_published() -> None:
    documents = [
        json.loads(dict(unpack(data))[MONTH])
        for name, data in built().files.items()
        if name.startswith("bundles/")
    ]
    assert [(paths(one), faults(one, published())) for one in documents] == [(set(), [])] * 9


@pytest.mark.parametrize(
    "changed",
    [
        {"office": {**told()["office"], "county": "\x1b[2Jشهر"}},
        {"office": {**told()["office"], "county": "شه\nر"}},
        {"office": {**told()["office"], "branch": 0}},
        {"office": {}},
        {"name": "علی"},
        {"version": True},
        {"month": "1404-13"},
        {"sequence": 10**30},
        {"sequence": 1.5},
        {"previous": "a" * 63},
        {"warnings_accepted": -1},
        {"tables": []},
        {"tables": [{**told()["tables"][0], "lines": [["so\u202ecial", 2**63, None, "x" * 201]]}]},
        {"lists": {"people": {**told()["lists"]["people"], "columns": ["national_id"]}}},
        {"lists": {"people": {**told()["lists"]["people"], "rows": [["a\x9b", 1.5, None]]}}},
        {"lists": {"مردم": told()["lists"]["people"]}},
        {"persons": {**told()["persons"], "known": True}},
        {"checks": [{"code": "x", "severity": "blocks", "ok": 1, "left": "1"}]},
    ],
)
def test_both_validators_find_the_same_faults(changed: dict[str, Any]) -> None:
    """A name that may not be is told by ours at its own place, by the other at that of its object.

    A line end at the end of a text is left out: to the other, which is written in Python too, a `$` lets it
    pass.
    """
    document = {**told(), **changed}
    found, ours = paths(document), {fault.partition(" ")[0] for fault in faults(document, published())}
    above = {place.rpartition("/")[0] or "/" for place in ours}
    assert found
    assert found <= ours | above
    assert {place for place in ours if not {place, place.rpartition("/")[0] or "/"} & found} == set()
