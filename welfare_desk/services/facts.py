# SPDX-License-Identifier: Apache-2.0
"""Facts and answers as JSON and back, by the types that their dataclasses declare.

Known: str, int, bool, float, date, datetime, StrEnum, IntEnum, Rial, JalaliMonth, bytes (hex), tuple, dict
with text keys, frozen dataclasses, and `X | None`. A field whose metadata says ``secret`` (passwords) never
becomes part of what is stored.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial

SECRET: dict[str, bool] = {"secret": True}
"""Metadata of a field that must not be stored: `field(metadata=SECRET, repr=False)`."""


def facts_digest(facts: Any) -> str:
    """What an operation keeps of its facts: SHA-256 of their canonical JSON, without secrets."""
    return sha256_hex(canonical(to_json(facts)))


def to_json(value: Any, *, secrets: bool = False) -> Any:
    """Plain JSON of a value; secret fields become None unless asked for. TypeError for unknown types."""
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list | frozenset):
        items = sorted(value) if isinstance(value, frozenset) else value
        return [item if type(item) in _AS_THEY_ARE else to_json(item, secrets=secrets) for item in items]
    if isinstance(value, dict):
        return {str(key): to_json(item, secrets=secrets) for key, item in value.items()}
    if is_dataclass(value):
        return _plain_dataclass(value, secrets)
    return _plain_leaf(value)


_AS_THEY_ARE = frozenset({type(None), bool, float, str, int})


def _plain_dataclass(value: Any, secrets: bool) -> Any:
    if isinstance(value, Rial):
        return value.amount
    if isinstance(value, JalaliMonth):
        return str(value)
    plain: dict[str, Any] = {}
    for name, secret in _parts(value.__class__):
        held = getattr(value, name)
        if secret and not secrets:
            plain[name] = None
        else:
            plain[name] = held if type(held) in _AS_THEY_ARE else to_json(held, secrets=secrets)
    return plain


@cache
def _parts(kind: Any) -> tuple[tuple[str, bool], ...]:
    """Names of a dataclass's fields, and whether each is secret: every paper is made plain three times."""
    return tuple((part.name, bool(part.metadata.get("secret"))) for part in fields(kind))


def _plain_leaf(value: Any) -> Any:
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return int(value)
    raise TypeError(f"facts cannot hold {type(value).__name__}")


MOST_FAULTS = 20
"""Faults of one document that are told."""

WHOLE_BOUND = 2**63
"""Whole numbers beyond it do not fit into the database."""


@dataclass(frozen=True)
class Fault:
    """One thing in a document that is not as its type declares: where, why, and what it should have been."""

    field: str
    code: str
    expected: str = ""


Faults = list[Fault]
Reading = Callable[[Any, str, Faults], Any]
"""Makes a value of JSON; the text is the path of the field, where faults are noted by."""


def from_json(kind: Any, value: Any) -> Any:
    """The value of a type. RuleError `bad_facts`, `unknown_fact` or `missing_fact` with every fault at once.

    Facts: `field` and `expected` of the first; `fields`, `codes` and `expects` of all, in step.
    """
    faults: Faults = []
    made = _reading(kind)(value, "", faults)
    if faults:
        raise _refused(faults[:MOST_FAULTS])
    return made


def _refused(faults: Faults) -> RuleError:
    first = faults[0]
    return RuleError(
        first.code,
        reason="many" if len(faults) > 1 else "",
        field=first.field,
        expected=first.expected,
        fields=[fault.field for fault in faults],
        codes=[fault.code for fault in faults],
        expects=[fault.expected for fault in faults],
    )


@cache
def _reading(kind: Any) -> Reading:
    origin = typing.get_origin(kind)
    if origin in {typing.Union, types.UnionType}:
        return _optional(kind)
    if origin is tuple:
        return _tuple(typing.get_args(kind))
    if origin is dict:
        return _dict(typing.get_args(kind)[1])
    if kind is Any or kind is object:
        return lambda value, _path, _faults: value
    if kind in _LEAVES:
        return _LEAVES[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _called(
            kind,
            int if issubclass(kind, int) else str,
            f"one of {', '.join(str(choice.value) for choice in kind)}",
        )
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass(kind)
    raise TypeError(f"facts cannot hold {kind}")


def _note(faults: Faults, path: str, expected: str) -> None:
    faults.append(Fault(path or "facts", "bad_facts", expected))


def _exact(kind: type, *also: type) -> Reading:
    def read(value: Any, path: str, faults: Faults) -> Any:
        if type(value) is kind or type(value) in also:
            return kind(value)
        return _note(faults, path, kind.__name__)

    return read


def _called(make: Callable[[Any], Any], wants: type, expected: str) -> Reading:
    def read(value: Any, path: str, faults: Faults) -> Any:
        if type(value) is wants:
            try:
                return make(value)
            except (ValueError, RuleError):
                pass
        return _note(faults, path, expected)

    return read


def _text(value: Any, path: str, faults: Faults) -> Any:
    if type(value) is str:
        try:
            value.encode()  # half of a surrogate pair, which JSON can spell, is no letter
        except UnicodeEncodeError:
            return _note(faults, path, "str")
        return value
    return _note(faults, path, "str")


def _whole(value: Any, path: str, faults: Faults) -> Any:
    if type(value) is int and -WHOLE_BOUND <= value < WHOLE_BOUND:
        return value
    return _note(faults, path, "int")


_LEAVES: dict[Any, Reading] = {
    str: _text,
    int: _whole,
    bool: _exact(bool),
    float: _exact(float, int),
    date: _called(date.fromisoformat, str, "date"),
    datetime: _called(datetime.fromisoformat, str, "datetime"),
    bytes: _called(bytes.fromhex, str, "bytes"),
    Rial: _called(Rial, int, "Rial"),
    JalaliMonth: _called(JalaliMonth.parse, str, "JalaliMonth"),
    type(None): lambda _value, _path, _faults: None,
}


def _optional(kind: Any) -> Reading:
    members = [member for member in typing.get_args(kind) if member is not type(None)]
    readers = [_reading(member) for member in members]

    def read(value: Any, path: str, faults: Faults) -> Any:
        if value is None:
            return None
        for reader in readers[:-1]:
            tried: Faults = []
            made = reader(value, path, tried)
            if not tried:
                return made
        return readers[-1](value, path, faults)

    return read


def _tuple(kinds: tuple[Any, ...]) -> Reading:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        item = _reading(kinds[0])

        def read_all(value: Any, path: str, faults: Faults) -> Any:
            if not isinstance(value, list | tuple):
                return _note(faults, path, "list")
            return tuple(item(part, f"{path}[{place}]", faults) for place, part in enumerate(value))

        return read_all
    readers = [_reading(kind) for kind in kinds]

    def read(value: Any, path: str, faults: Faults) -> Any:
        if not isinstance(value, list | tuple) or len(value) != len(readers):
            return _note(faults, path, f"list of {len(readers)}")
        return tuple(reader(part, path, faults) for reader, part in zip(readers, value, strict=True))

    return read


def _dict(kind: Any) -> Reading:
    item = _reading(kind)

    def read(value: Any, path: str, faults: Faults) -> Any:
        if not isinstance(value, dict):
            return _note(faults, path, "object")
        return {_text(key, path, faults): item(part, f"{path}.{key}", faults) for key, part in value.items()}

    return read


def _dataclass(kind: type[Any]) -> Reading:
    hints = typing.get_type_hints(kind)
    parts: list[tuple[Field[Any], Reading]] = [
        (part, _reading(hints[part.name])) for part in fields(kind) if part.init
    ]
    known = {part.name for part, _ in parts}

    def read(value: Any, path: str, faults: Faults) -> Any:
        if not isinstance(value, dict):
            return _note(faults, path, "object")
        before = len(faults)
        unknown = sorted(set(value) - known)
        faults.extend(Fault(f"{path}.{name}".lstrip("."), "unknown_fact") for name in unknown)
        given: dict[str, Any] = {}
        for part, reader in parts:
            where = f"{path}.{part.name}".lstrip(".")
            if part.name in value:
                given[part.name] = reader(value[part.name], where, faults)
            elif part.default is MISSING and part.default_factory is MISSING:
                faults.append(Fault(where, "missing_fact"))
        return kind(**given) if len(faults) == before else None

    return read


def described(kind: Any) -> Any:
    """The shape of a facts type for `do --list`: `{field: type name}`, nested."""
    if isinstance(kind, type) and is_dataclass(kind) and kind not in {Rial, JalaliMonth}:
        hints = typing.get_type_hints(kind)
        return {part.name: described(hints[part.name]) for part in fields(kind)}
    return getattr(kind, "__name__", str(kind)) if typing.get_origin(kind) is None else str(kind)
