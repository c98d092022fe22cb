# SPDX-License-Identifier: Apache-2.0
"""Whether a document is as a JSON Schema (draft 2020-12) says: the part of that language that ours uses.

Known: type, const, enum, pattern, minimum, maximum, minLength, maxLength, minItems, maxItems, maxProperties,
items, properties, required, additionalProperties, propertyNames, anyOf, and `$ref` to `$defs` of the same
schema. A schema that says more is our own bug, and told as such.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

Schema = Mapping[str, Any]

_NOTES = frozenset({"$schema", "$id", "$defs", "title", "description", "$comment"})
MOST_FAULTS = 20
"""Faults of one document that are told."""


def faults(document: Any, schema: Schema) -> list[str]:
    """Where the document is not as the schema says, the first few, as ``/tables/0/code pattern``."""
    found: list[str] = []
    for fault in _Reader(schema).faults(document, schema, ""):
        found.append(fault)
        if len(found) == MOST_FAULTS:
            break
    return found


_TYPES: dict[str, frozenset[type]] = {
    "integer": frozenset({int}),
    "number": frozenset({int, float}),
    "string": frozenset({str}),
    "object": frozenset({dict}),
    "array": frozenset({list}),
    "boolean": frozenset({bool}),
    "null": frozenset({type(None)}),
}


def _types(wanted: Any) -> frozenset[type]:
    kinds = [wanted] if isinstance(wanted, str) else wanted
    return frozenset[type]().union(*(_TYPES[kind] for kind in kinds))


def _type(value: Any, wanted: Any) -> bool:
    return type(value) in _types(wanted)


def _matches(value: str, wanted: str) -> bool:
    """Patterns of whole texts; Python's own `$` would let a line end pass."""
    return _pattern(wanted).fullmatch(value) is not None


@cache
def _pattern(wanted: str) -> re.Pattern[str]:
    if not (wanted.startswith("^") and wanted.endswith("$")):
        raise ValueError(f"no pattern of a whole text: {wanted}")
    return re.compile(wanted[1:-1], re.ASCII)


def _same(value: Any, wanted: Any) -> bool:
    return type(value) is type(wanted) and bool(value == wanted)


_SIMPLE: dict[str, Callable[[Any, Any], bool]] = {
    "type": _type,
    "const": _same,
    "enum": lambda value, wanted: any(_same(value, one) for one in wanted),
    "pattern": lambda value, wanted: not isinstance(value, str) or _matches(value, wanted),
    "minimum": lambda value, wanted: type(value) not in {int, float} or value >= wanted,
    "maximum": lambda value, wanted: type(value) not in {int, float} or value <= wanted,
    "minLength": lambda value, wanted: not isinstance(value, str) or len(value) >= wanted,
    "maxLength": lambda value, wanted: not isinstance(value, str) or len(value) <= wanted,
    "minItems": lambda value, wanted: not isinstance(value, list) or len(value) >= wanted,
    "maxItems": lambda value, wanted: not isinstance(value, list) or len(value) <= wanted,
    "maxProperties": lambda value, wanted: not isinstance(value, dict) or len(value) <= wanted,
    "required": lambda value, wanted: not isinstance(value, dict) or all(name in value for name in wanted),
}


_OF_NUMBERS, _OF_TEXTS = frozenset({"minimum", "maximum"}), frozenset({"minLength", "maxLength", "pattern"})
_OF_CELLS = frozenset({"type"}) | _OF_NUMBERS | _OF_TEXTS


def _cells(values: list[Any], wanted: Schema, path: str) -> Iterator[str]:
    """What is wrong with plain values, of which a document has hundreds of thousands."""
    kinds = _types(wanted["type"])
    numbers = [(word, _SIMPLE[word], wanted[word]) for word in wanted if word in _OF_NUMBERS]
    texts = [(word, _SIMPLE[word], wanted[word]) for word in wanted if word in _OF_TEXTS]
    for place, one in enumerate(values):
        kind = type(one)
        if kind not in kinds:
            yield f"{path}/{place} type"
            continue
        for word, fits, bound in texts if kind is str else numbers if kind is not type(None) else ():
            if not fits(one, bound):
                yield f"{path}/{place} {word}"


class _Reader:
    """Reads values by the parts of one schema."""

    def __init__(self, root: Schema) -> None:
        self._root = root
        self._deep: dict[str, Callable[[Any, Any, str, Schema], Iterator[str]]] = {
            "items": self._items,
            "properties": self._properties,
            "additionalProperties": self._others,
            "propertyNames": self._names,
            "anyOf": self._any_of,
            "$ref": self._reference,
        }

    def faults(self, value: Any, schema: Schema, path: str) -> Iterator[str]:
        """What is wrong with a value; of one of the wrong type nothing else is asked."""
        if "type" in schema and not _type(value, schema["type"]):
            yield f"{path or '/'} type"
            return
        for word, wanted in schema.items():
            if word in self._deep:
                yield from self._deep[word](value, wanted, path, schema)
            elif word in _SIMPLE:
                if not _SIMPLE[word](value, wanted):
                    yield f"{path or '/'} {word}"
            elif word not in _NOTES:
                raise ValueError(f"no word of a schema that is known: {word}")

    def _items(self, value: Any, wanted: Schema, path: str, _schema: Schema) -> Iterator[str]:
        if not isinstance(value, list):
            return
        if "type" in wanted and wanted.keys() <= _OF_CELLS:
            yield from _cells(value, wanted, path)
            return
        for place, one in enumerate(value):
            yield from self.faults(one, wanted, f"{path}/{place}")

    def _properties(self, value: Any, wanted: Schema, path: str, _schema: Schema) -> Iterator[str]:
        if isinstance(value, dict):
            for name, below in wanted.items():
                if name in value:
                    yield from self.faults(value[name], below, f"{path}/{name}")

    def _others(self, value: Any, wanted: Any, path: str, schema: Schema) -> Iterator[str]:
        if not isinstance(value, dict):
            return
        for name in sorted(value.keys() - schema.get("properties", {}).keys()):
            if wanted is False:
                yield f"{path}/{name} additionalProperties"
            elif isinstance(wanted, Mapping):
                yield from self.faults(value[name], wanted, f"{path}/{name}")

    def _names(self, value: Any, wanted: Schema, path: str, _schema: Schema) -> Iterator[str]:
        if isinstance(value, dict):
            for name in value:
                yield from (f"{path}/{name} propertyNames" for _ in self.faults(name, wanted, path))

    def _any_of(self, value: Any, wanted: Any, path: str, _schema: Schema) -> Iterator[str]:
        if all(next(self.faults(value, one, path), None) is not None for one in wanted):
            yield f"{path or '/'} anyOf"

    def _reference(self, value: Any, wanted: str, path: str, _schema: Schema) -> Iterator[str]:
        target: Any = self._root
        for step in wanted.removeprefix("#/").split("/"):
            target = target[step]
        yield from self.faults(value, target, path)
