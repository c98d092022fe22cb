# SPDX-License-Identifier: Apache-2.0
"""The part of JSON Schema that ours uses, as a table of values and faults."""

from __future__ import annotations

from typing import Any

import pytest

from welfare_desk.domain.summary.bundles.schema import MOST_FAULTS, faults

CELL = {"type": ["string", "null"], "pattern": "^[^\\u0000-\\u001f]*$"}
THING = {
    "type": "object",
    "required": ["code"],
    "additionalProperties": False,
    "properties": {
        "code": {"type": "string", "pattern": "^[a-z]+$", "minLength": 2, "maxLength": 4},
        "count": {"type": "integer", "minimum": 0, "maximum": 9},
        "rate": {"type": "number"},
        "kind": {"enum": ["a", 1]},
        "cells": {"type": "array", "minItems": 1, "maxItems": 3, "items": CELL},
        "inner": {"$ref": "#/$defs/inner"},
        "one": {"anyOf": [{"type": "null"}, {"const": True}]},
    },
    "$defs": {
        "inner": {
            "type": "object",
            "propertyNames": {"pattern": "^[a-z]+$"},
            "additionalProperties": {"type": "integer"},
        }
    },
}


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ({"code": "ab"}, []),
        ([], ["/ type"]),
        ({}, ["/ required"]),
        ({"code": "ab", "x": 1}, ["/x additionalProperties"]),
        ({"code": "AB"}, ["/code pattern"]),
        ({"code": "ab\n"}, ["/code pattern"]),
        ({"code": "a"}, ["/code minLength"]),
        ({"code": "abcde"}, ["/code maxLength"]),
        ({"code": 1}, ["/code type"]),
        ({"code": "ab", "count": -1}, ["/count minimum"]),
        ({"code": "ab", "count": 10}, ["/count maximum"]),
        ({"code": "ab", "count": True}, ["/count type"]),
        ({"code": "ab", "count": 1.0}, ["/count type"]),
        ({"code": "ab", "rate": 1.5}, []),
        ({"code": "ab", "kind": True}, ["/kind enum"]),
        ({"code": "ab", "kind": 1}, []),
        ({"code": "ab", "cells": []}, ["/cells minItems"]),
        ({"code": "ab", "cells": ["a", None, 1]}, ["/cells/2 type"]),
        ({"code": "ab", "cells": ["a"] * 4}, ["/cells maxItems"]),
        ({"code": "ab", "cells": ["a", "\x1b"]}, ["/cells/1 pattern"]),
        ({"code": "ab", "inner": {"a": 1}}, []),
        ({"code": "ab", "inner": {"A": 1}}, ["/inner/A propertyNames"]),
        ({"code": "ab", "inner": {"a": "1"}}, ["/inner/a type"]),
        ({"code": "ab", "one": None}, []),
        ({"code": "ab", "one": True}, []),
        ({"code": "ab", "one": 1}, ["/one anyOf"]),
    ],
)
def test_values(value: Any, wrong: list[str]) -> None:
    assert faults(value, THING) == wrong


def test_many_faults_are_told_in_part() -> None:
    assert len(faults([1] * 1_000, {"type": "array", "items": {"type": "string"}})) == MOST_FAULTS


@pytest.mark.parametrize("schema", [{"oneOf": []}, {"pattern": "a"}])
def test_a_schema_that_says_more_is_our_bug(schema: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no "):
        faults("a", schema)
